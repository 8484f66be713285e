// Which phrases may match a text at all, by the literals that they require: one pass over the text instead of a pattern each.
//
// It is filled once, phrase by phrase, and then only read; it may be used from several threads.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/claims/requirement.h"
#include "linter/text/literal_set.h"

namespace sml::claims {

class Prefilter {
 public:
  // Adds the next phrase's requirement.
  void add(const Requirement& requirement);

  // Ends the filling.
  void close();

  // Of each phrase, whether it may match.
  std::vector<bool> open_phrases(std::string_view folded) const;

 private:
  std::size_t group_of(const LiteralGroup& group);

  std::map<LiteralGroup, std::size_t> known_groups_;
  std::map<std::string, std::size_t> known_literals_;
  std::vector<std::string> literals_;
  std::vector<std::vector<std::size_t>> groups_;             // into literals_; each once, however many phrases require it
  std::vector<std::vector<std::size_t>> groups_of_phrase_;   // into groups_
  std::optional<text::LiteralSet> set_;
};

}  // namespace sml::claims
