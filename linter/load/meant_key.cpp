#include "linter/load/meant_key.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "linter/base/parts.h"
#include "linter/base/word_list.h"
#include "linter/load/field_words.h"
#include "linter/load/name_words.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"

namespace sml::load {
namespace {

using FieldsByWord = std::unordered_map<std::string, std::vector<std::string_view>>;   // a word is folded

const FieldsByWord& fields_by_word() {
  static const FieldsByWord kFields = [] {
    FieldsByWord fields;
    for (const auto& [field, words] : field_words())
      for (const std::string_view word : base::parts_between(words, kBetweenWords)) fields[text::folded_words(word)].push_back(field);
    return fields;
  }();
  return kFields;
}

}  // namespace

std::optional<std::string> named_key(std::string_view written, const std::vector<std::string>& legal) {
  if (base::is_among(legal, written)) return std::string(written);
  const auto fields = fields_by_word().find(words_of_name(written));
  if (fields == fields_by_word().end()) return std::nullopt;
  const auto meant = std::ranges::find_if(fields->second, [&](std::string_view field) { return base::is_among(legal, field); });
  return meant == fields->second.end() ? std::nullopt : std::optional(std::string(*meant));
}

std::optional<std::string> meant_key(std::string_view written, const std::vector<std::string>& legal) {
  const auto named = named_key(written, legal);
  return named ? named : text::nearest_name(written, legal);
}

}  // namespace sml::load
