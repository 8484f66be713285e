// The comment that somebody meant who wrote one that silences nothing, since its words are others.
//
//   # sml: ignorar offers/expired      -> sml-disable-next-line offers/expired
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sml::run {

// The words that silence: what follows, what stands on the line, and all of the file.
inline constexpr std::string_view kNextLine = "sml-disable-next-line";
inline constexpr std::string_view kLine = "sml-disable-line";
inline constexpr std::string_view kFile = "sml-disable-file";

// Whether a word is made like a rule's name: "offers/expired", but no day ("24/12").
bool is_like_rule(std::string_view word);

struct MeantDirective {
  std::string_view word;   // one of these
  std::string rule;        // as the comment names it, empty where it names none
};

// `words`: a comment's, behind its sign. One that names no rule and says more than that something is to be silenced only talks.
std::optional<MeantDirective> meant_directive(std::string_view words, bool own_line);

}  // namespace sml::run
