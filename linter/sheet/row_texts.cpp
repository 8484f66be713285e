#include "linter/sheet/row_texts.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/base/replace_all.h"
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
    if (std::ranges::find(found.own, network, &RowText::network) == found.own.end())
      cells.refuse(own_column(cells, network), "import.no_text_for").with("network", said(network));
  found.text = found.own.front();
}

bool is_of_tag(char byte) {
  return static_cast<unsigned char>(byte) >= 0x80 || base::is_ascii_letter_or_digit(static_cast<unsigned char>(byte)) || byte == '_';
}

// "-", "n/a" and "ninguno" say that there is none, and "y" joins two.
bool is_no_tag(std::string_view word) {
  constexpr std::string_view kNone[] = {"n/a", "na", "no", "ninguno", "ninguna", "none", "nenhum", "nenhuma", "y", "e", "and"};
  return base::is_among(kNone, text::fold(word)) || std::ranges::none_of(word, is_of_tag);
}

// "pasta fresca", "pizza-night" and "l'amour" as one word.
std::string joined(std::string_view words) {
  std::string word(words);
  base::replace_all(word, "’", "");
  std::erase_if(word, [](char byte) { return std::string_view(" \n\r-'").find(byte) != std::string_view::npos; });
  return word;
}

// As a post carries them: as they stand where they have their signs, else "pizza, pasta fresca" as "#pizza #pastafresca". What can be no hashtag is told.
std::string tags_in(RowCells& cells, const KnownColumn& column) {
  const std::string_view cell = cells.value(column);
  if (cell.find('#') != std::string_view::npos) return std::string(cell);
  const bool is_listed = cell.find_first_of(",;") != std::string_view::npos;
  std::string tags;
  for (const std::string_view part : base::parts_between(cell, is_listed ? ",;" : " \n")) {
    if (is_no_tag(part)) continue;
    const std::string tag = joined(part);
    if (std::ranges::all_of(tag, is_of_tag)) tags += (tags.empty() ? "#" : " #") + tag;
    else cells.warn(column.index, "import.hashtag", "value", text::trimmed(part));
  }
  return tags;
}

// The hashtag that begins with a folded text, with its sign.
std::string_view tag_at_start(std::string_view text) {
  const auto end = std::find_if_not(text.begin() + 1, text.end(), is_of_tag);
  return {text.begin(), end};
}

std::set<std::string_view> tags_of(std::string_view folded) {
  std::set<std::string_view> tags;
  for (std::size_t at = folded.find('#'); at != std::string_view::npos; at = folded.find('#', at + 1)) tags.insert(tag_at_start(folded.substr(at)));
  return tags;
}

// Those that a text does not have; as they stand where it has none of them.
std::string lacking(std::string_view tags, std::string_view text) {
  const std::string folded = text::fold(text);
  const std::set<std::string_view> known = tags_of(folded);
  std::string left;
  bool has_one = false;
  for (const std::string_view word : base::parts_between(tags, " \n\r")) {
    const bool is_there = word.starts_with('#') && known.contains(tag_at_start(text::fold(word)));
    has_one = has_one || is_there;
    if (!is_there) left.append(left.empty() ? "" : " ").append(word);
  }
  return has_one ? left : std::string(tags);
}

// Behind each text that does not say them already.
void add_hashtags(RowTexts& found, RowCells& cells) {
  const KnownColumn* column = cells.filled(Meaning::hashtags);
  const std::string tags = column == nullptr ? std::string() : tags_in(cells, *column);
  if (tags.empty()) return;
  const auto add = [&](RowText& text) {
    if (const std::string left = lacking(tags, text.text); !left.empty()) text.text = std::string(text::trimmed(text.text)) + "\n\n" + left;
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
