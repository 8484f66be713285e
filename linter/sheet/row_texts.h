// What the post of a row says, and what it says otherwise in some networks.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "linter/model/enumeration.h"
#include "linter/sheet/row_cells.h"

namespace sml::sheet {

struct RowText {
  std::string text{};
  std::size_t column = 0;
  model::Network network = model::Network::instagram;   // of an own text
};

struct RowTexts {
  std::optional<RowText> text{};
  std::vector<RowText> own{};    // that differ from it
};

// `networks` are those in which the post goes out. Where no column holds a text for all of them, each needs its own, and the first is the post's.
RowTexts texts_of(RowCells& cells, const std::vector<model::Network>& networks);

}  // namespace sml::sheet
