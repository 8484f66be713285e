#include "linter/sheet/row_texts.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "linter/yaml/parse.h"

namespace sml::sheet {
namespace {

// Nothing of a cell that is empty, or holds more than a post may.
std::optional<RowText> text_in(RowCells& cells, const KnownColumn& column) {
  constexpr std::size_t kMost = yaml::Limits{}.scalar_bytes;
  if (cells.value(column).empty()) return std::nullopt;
  if (cells.text(column).size() <= kMost) return RowText{cells.text(column), column.index, column.network};
  cells.refuse(column, "import.text_long").with("most", static_cast<std::int64_t>(kMost));
  return std::nullopt;
}

std::string said(model::Network network) { return std::string(model::name_of(network)); }

// The column of a network's own text, else the first that is of one.
std::size_t own_column(const RowCells& cells, model::Network network) {
  const auto& columns = cells.header().columns;
  const auto own = std::ranges::find_if(columns, [&](const KnownColumn& column) { return column.meaning == Meaning::own_text && column.network == network; });
  return own == columns.end() ? cells.column_of(Meaning::own_text) : own->index;
}

// The first of the own texts as the post's, where every network has its own.
void take_first(RowTexts& found, RowCells& cells, const std::vector<model::Network>& networks) {
  for (const model::Network network : networks)
    if (std::ranges::find(found.own, network, &RowText::network) == found.own.end()) cells.refuse(own_column(cells, network), "import.no_text_for").with("network", said(network));
  found.text = found.own.front();
}

}  // namespace

RowTexts texts_of(RowCells& cells, const std::vector<model::Network>& networks) {
  RowTexts found;
  for (const KnownColumn& column : cells.header().columns) {
    if (column.meaning != Meaning::text && column.meaning != Meaning::own_text) continue;
    auto text = text_in(cells, column);
    if (!text) continue;
    if (column.meaning == Meaning::text) found.text = std::move(text);
    else if (std::ranges::find(networks, column.network) != networks.end()) found.own.push_back(*std::move(text));
    else cells.warn(column.index, "import.text_unused", "network", said(column.network));
  }
  if (!found.text && !found.own.empty()) take_first(found, cells, networks);
  if (found.text) std::erase_if(found.own, [&](const RowText& own) { return own.text == found.text->text; });
  return found;
}

}  // namespace sml::sheet
