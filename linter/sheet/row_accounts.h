// Where the post of a row goes out.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "linter/model/world.h"
#include "linter/sheet/row_cells.h"

namespace sml::sheet {

struct RowAccounts {
  std::vector<std::string> ids{};   // none where the row is refused
  std::size_t column = 0;           // that says them
  std::optional<model::PostFormat> format{};   // that all of its words say beside a network: "IG Stories"
};

// `usual` are the ids of those that are meant where a row says none.
RowAccounts accounts_of(RowCells& cells, const model::Client& client, const std::vector<std::string>& usual);

}  // namespace sml::sheet
