// Patterns of what people say in three languages: a form, and the words that stand in it, each language's in a line of its own.
//
// A name in braces stands for words, of which any may stand there: "\b{cut}(?: the)? {weekday}\b". In a form it is those of all languages, for a text
// may mix them; in a language's line it is those of this language. A brace before a small letter begins a name, whatever stands around it. The names that all
// patterns know are those of shared_words.h.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "linter/text/pattern.h"

namespace sml::resolve {

// What each language says for one thing: alternatives of a regular expression (RE2's) of folded text. What two languages share stands with both, and
// is asked for once.
struct InLanguages {
  std::string_view es{};
  std::string_view en{};
  std::string_view pt{};
  std::string_view any{};   // of no language: signs, figures, names that all know
};

struct NamedWords {
  std::string_view name;
  InLanguages words;
};

// The form with all its names written out.
std::string written_out(std::string_view form, std::span<const NamedWords> named);

// Patterns that are compiled on demand (text/pattern.h).
text::Pattern worded(std::string_view form, std::span<const NamedWords> named);
text::Pattern worded(std::string_view form, std::initializer_list<NamedWords> named = {});
text::Pattern worded(std::string_view form, const InLanguages& words);   // whose name is {words}
text::Pattern whole_words(const InLanguages& words);                     // \b{words}\b

}  // namespace sml::resolve
