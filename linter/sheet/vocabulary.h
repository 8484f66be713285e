// The words that people plan with: what their columns are called, their networks, their stages of a post. Data.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/model/enumeration.h"

namespace sml::sheet {

// What a column of a sheet holds.
enum class Meaning : std::uint8_t {
  client,
  date,
  weekday,
  time,
  account,
  network,
  in_network,
  text,
  own_text,
  hashtags,
  media,
  alt,
  link,
  campaign,
  status,
  is_draft,
  author,
  format
};

// Several columns of one sheet may hold a part each.
constexpr bool may_repeat(Meaning meaning) { return meaning == Meaning::media || meaning == Meaning::alt || meaning == Meaning::in_network; }

// Whether it is said of one network.
constexpr bool is_of_network(Meaning meaning) { return meaning == Meaning::in_network || meaning == Meaning::own_text; }

struct ColumnName {
  std::string_view name;                     // as people write it
  Meaning meaning;
  bool weak = false;                         // means that only where no other column does
  model::Network network = model::Network::instagram;   // of what is said of one
};

// A kind of sheet, by the word that `sml import` knows it by.
struct SheetFormat {
  std::string_view name;
  std::span<const ColumnName> columns;
  bool network_columns = false;              // a column may be called like a network, and says whether the post goes there; or like one's text
};

std::span<const SheetFormat> sheet_formats();   // the first is anybody's own sheet
const SheetFormat* sheet_format(std::string_view name);

// The names of a format's columns that mean the same.
std::vector<std::string> names_of(const SheetFormat& format, Meaning meaning);

// Whether a status says that the post does not go out, and whether a column is called like what is written inside a picture, which is no text of a post.
bool is_called_off(std::string_view status);
bool is_text_of_image(std::string_view column);

// Whether a cell says yes, by a word or a tick, or no, as an empty one does. Nothing where it says neither.
std::optional<bool> ticked(std::string_view cell);

}  // namespace sml::sheet
