// A finding in words.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/span.h"
#include "linter/rule/card.h"
#include "linter/rule/finding.h"
#include "linter/text/message.h"

namespace sml::rule {

struct RenderedRelated {
  base::Span at{};
  std::string text;
};

struct RenderedFix {
  FixLevel level = FixLevel::shown;
  std::string title;   // what it does, "cambia -05:00 por -06:00"
};

// All texts are printable (text::printable): no byte of a post can command a terminal or a log.
struct Rendered {
  std::string message;
  std::string help;
  std::string why;
  std::string label;
  std::vector<RenderedRelated> related;
  std::optional<RenderedFix> fix{};
};

// `this_year`: years are said only where they differ from it.
//
// Each argument X can be used in a pattern as {X}, and in the other forms that rules/README.md names.
Rendered render(const Finding& finding, model::MessageLanguage language, int this_year);

// Arguments as a text of the catalogue takes them, in the forms that render() gives them.
text::MessageArguments spoken(const std::vector<Argument>& arguments, model::MessageLanguage language, int this_year);

// The questions that a finding puts to the business, one to each who is {missing} where it names such: the catalogue's text ask.RULE, or ask.RULE.VARIANT of a
// variant, filled with the finding's
// arguments; {addressed} is "yes" where the person {who} is asked is the addressee, who is spoken to and not of, and as {register} says: "tú", "usted", "vos"
// or "você". None where it puts none.
std::vector<std::string> questions(const Finding& finding, model::MessageLanguage language, int this_year,
                                   std::string_view addressee, std::string_view speech_register);

}  // namespace sml::rule
