// The images and videos of a row's post.
#pragma once

#include <cstddef>

#include "linter/model/post.h"
#include "linter/model/world.h"
#include "linter/sheet/row_cells.h"

namespace sml::sheet {

struct RowMedia {
  model::List<model::Media> media{};
  std::size_t column = 0;            // that says the last of them
};

// Only files can be named: what is a link, or lies outside of the client's folder, is told and left out.
RowMedia media_of(RowCells& cells, const model::Client& client);

}  // namespace sml::sheet
