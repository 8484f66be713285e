// The comment that somebody meant who wrote one that silences nothing, since its words are others.
//
//   # sml: ignorar offers/expired      -> sml-disable-next-line offers/expired
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sml::run {

struct MeantDirective {
  std::string_view word;   // "sml-disable-next-line"
  std::string rule;        // as the comment names it, empty where it names none
};

// `words`: a comment's, behind its sign. One that names no rule and says more than that something is to be silenced only talks.
std::optional<MeantDirective> meant_directive(std::string_view words, bool own_line);

}  // namespace sml::run
