// What messages say of a node of a tree: what it is, what stands in it, where it begins.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/span.h"
#include "linter/time/moment.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// "nothing", "text", "list" or "mapping": names that the catalogue has words for.
std::string_view kind_name(const yaml::Node& node);

// The same of what stands where another shape belongs, in more words where a list does: "dash" is a text that begins like an entry, "glued_dash" fields of
// which the
// first begins with the hyphen of one, "glued_bracket" with that and a bracket, "glued_dashes" a text that begins so, "braces" fields between braces.
std::string_view found_for(std::string_view expected, const yaml::Node& node);

// What a message repeats of it: of fields where a list belongs the first one's name, of glued hyphens the first word.
std::string shown_for(std::string_view expected, const yaml::Node& node);

// The id that a mapping without one might have, by what its entry is called; empty where it is called nothing.
std::string id_by_name(const yaml::Node& mapping);

// Whether a text begins like the entry of a list in other programs: "— text", "• text".
bool begins_like_entry(const yaml::Node& node);

// How long the key is that a text begins with, where the space behind its colon is absent: 2 of "id:doble". An address ("https://…") has none.
std::optional<std::size_t> unspaced_key(std::string_view text);

// What stands behind the colon of such a key up to the next one, where lines that all lack the space were read as one text: "j" of "id:j text:Hola".
// `is_more` says whether there is a next one.
struct Unspaced {
  std::string key;
  std::string rest;
  bool is_more = false;
};
std::optional<Unspaced> unspaced_line(std::string_view text);

// "*sede", which is told where the file is read, and leaves nothing here.
bool repeats_another(const yaml::Node& node);

// A scalar of white space alone.
bool is_blank(const yaml::Node& node);

// As much of a text, or of a scalar's, as a message repeats; of lists and mappings nothing.
std::string shortened(std::string_view text);
std::string shown(const yaml::Node& node);
std::string shown(const time::WrittenMoment& moment);

// The first key of a mapping, else the node: where what is absent from it is told.
base::Span first_key_of(const yaml::Node& node);

// The letters of a key that only look like those that keys are made of, each with its code point: "е (U+0435)". Else empty.
std::string foreign_letters(std::string_view key);

}  // namespace sml::load
