// Messages: ICU MessageFormat patterns with named arguments, and lists as a language writes them.
//
// The patterns stand on rule cards and in catalogues, one a language. Dates, waits and money arrive as text that was already
// written in the language (rule/phrase.h); numbers arrive as numbers, so that plurals read right. No dates or zones go through ICU.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "linter/base/result.h"

namespace sml::text {

using MessageValue = std::variant<std::string, std::int64_t>;
using MessageArguments = std::vector<std::pair<std::string, MessageValue>>;

struct MessageError {
  std::string reason;
};

class Message {
 public:
  // `language` is a BCP 47 tag; only its plural rules and number format are used. A pattern may hold plain, number, plural,
  // selectordinal and select arguments, all with names, nested at most 32 deep; no name may be both a number and a select. An
  // apostrophe is itself but before a brace (and #, | where they mean something), which it quotes.
  static base::Result<Message, MessageError> compile(std::string_view pattern, std::string_view language);

  // An argument that the pattern names and the call lacks is written as {name}: a test of the cards catches it. So is a text that
  // is no whole number where a plural wants one. Arguments that the pattern does not name are ignored. For one thread at a time, copies
  // too: ICU makes plural rules and number format at first use.
  std::string format(const MessageArguments& arguments) const;

  // The names that the pattern uses, sorted, each once.
  std::vector<std::string> argument_names() const;

 private:
  struct Compiled;
  explicit Message(std::shared_ptr<const Compiled> compiled);
  std::shared_ptr<const Compiled> compiled_;
};

// What a pattern says with these arguments, or the pattern itself where it is none. A thread keeps what it has compiled: the patterns of a
// run are those of its cards, its catalogue and the repository's own rules.
std::string filled(std::string_view pattern, std::string_view language, const MessageArguments& arguments);

// How the last item of a list is joined.
enum class Joined { with_and, with_or };

// "a", "a y b", "a, b y c" (Spanish "e" before i- sounds), as the language writes it; of alternatives "a, b o c".
std::string list_of(const std::vector<std::string>& items, std::string_view language, Joined joined = Joined::with_and);

// The release of ICU, and of its Unicode data, as "72.1".
std::string icu_version();

}  // namespace sml::text
