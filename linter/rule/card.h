// A rule's card: everything about a rule that is not its check.
//
// Cards are written as rules/FAMILY/NAME.md and compiled into constant tables by the build; all views in a Card are of constant
// data, or of a CustomRule that outlives it. rules/README.md tells how one is written.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "linter/base/duration.h"
#include "linter/model/enumeration.h"

namespace sml::rule {

// Texts by name: messages by variant, related texts by name; sorted as written.
using Texts = std::span<const std::pair<std::string_view, std::string_view>>;

// What a card says in one language. Patterns are ICU MessageFormat with named arguments; title, why and advice are plain.
struct CardText {
  model::MessageLanguage language = model::MessageLanguage::en;
  std::string_view title{};    // a few words
  std::string_view why{};      // why it matters, one sentence
  std::string_view advice{};   // what to do in general, one sentence
  Texts messages{};            // what is wrong, by variant; "" where there is one
  Texts helps{};               // what to do now, by variant; "" for all that have none of their own
  Texts labels{};              // what stands under the place in the frame, by variant
  Texts related{};             // what stands under the other places, by name
  Texts fixes{};               // what a fix does, by name
};

// An option that sml.yaml can set beside the severity.
struct Option {
  std::string_view name;
  enum class Type { duration, whole_number } type = Type::duration;
  std::string_view standard;   // its value where nobody sets it, as written
};

// What an option's text says; nothing where it is no value of that type.
std::optional<int> whole_number_of(std::string_view text);
bool fits(Option::Type type, std::string_view text);

// Who finds it: a check of its own, the reading of the files (yaml, schema) or of suppressions, or what the card's `match` says of a post.
enum class Origin { check, reading, match };

struct Card {
  std::string_view id;                              // "offers/expired"
  model::Severity severity = model::Severity::error;
  std::string_view since{};                         // the edition that it came with, "0.1"
  std::span<const model::RuleSet> sets{};           // it is on where one of them is extended
  Origin origin = Origin::check;
  std::span<const std::string_view> needs{};        // what must be known for it to speak: "facts", "contract.term" (needs.h)
  std::span<const Option> options{};
  std::span<const CardText> texts{};                // in every language; of a repository's own card, in one at least
  std::string_view body{};                          // the examples, as Markdown
  std::string_view match{};                         // of a declarative rule: its front matter's `match`, as YAML
  bool own = false;                                 // a repository's own: of no set, and on as soon as sml.yaml names it

  std::string_view family() const { return id.substr(0, id.find('/')); }
};

// Whether it could be a rule's: FAMILY/NAME, each of small letters, digits and hyphens.
bool is_rule_name(std::string_view id);

// The languages to try for a reader, the nearest first.
using AllLanguages = std::array<model::MessageLanguage, model::names_of<model::MessageLanguage>().size()>;
AllLanguages preference(model::MessageLanguage language);

// The card's texts in a language, else in the nearest that it has (pt: es, then en).
const CardText& text_of(const Card& card, model::MessageLanguage language);

// The text of a variant, "a.b"; else the one of what stands before its last dot, "a"; else the one for all; else nothing.
std::string_view text_named(Texts texts, std::string_view name);

}  // namespace sml::rule
