#include "linter/sheet/row_texts.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/base/word_list.h"
#include "linter/text/fold.h"
#include "linter/text/trimmed.h"
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

// "-", "n/a" and "ninguno" say that there is none, and "y" joins two.
bool may_be_tag(std::string_view tag) {
  constexpr std::string_view kNone[] = {"n/a", "na", "no", "ninguno", "ninguna", "none", "nenhum", "nenhuma", "y", "e", "and"};
  const auto is_of_tag = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80 || base::is_ascii_letter_or_digit(static_cast<unsigned char>(byte)) || byte == '_'; };
  return !tag.empty() && std::ranges::all_of(tag, is_of_tag) && !base::is_among(kNone, text::fold(tag));
}

// As a post carries them: as they stand where they have their signs, else "pizza, pasta fresca" as "#pizza #pastafresca".
std::string tags_in(std::string_view cell) {
  if (cell.find('#') != std::string_view::npos) return std::string(cell);
  const bool is_listed = cell.find_first_of(",;") != std::string_view::npos;
  std::string tags;
  for (const std::string_view part : base::parts_between(cell, is_listed ? ",;" : " \n")) {
    std::string tag(part);
    std::erase_if(tag, [](char byte) { return byte == ' ' || byte == '\n' || byte == '\r'; });
    if (may_be_tag(tag)) tags += (tags.empty() ? "#" : " #") + tag;
  }
  return tags;
}

// Behind each text that does not say them already.
void add_hashtags(RowTexts& found, const RowCells& cells) {
  const KnownColumn* column = cells.filled(Meaning::hashtags);
  const std::string tags = column == nullptr ? std::string() : tags_in(cells.value(*column));
  if (tags.empty()) return;
  const auto add = [&](RowText& text) {
    if (text.text.find(tags) == std::string::npos) text.text = std::string(text::trimmed(text.text)) + "\n\n" + tags;
  };
  if (!found.text && found.own.empty()) found.text = RowText{tags, column->index};
  else if (found.text) add(*found.text);
  std::ranges::for_each(found.own, add);
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
  add_hashtags(found, cells);
  if (found.text) std::erase_if(found.own, [&](const RowText& own) { return own.text == found.text->text; });
  return found;
}

}  // namespace sml::sheet
