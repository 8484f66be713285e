#include "linter/resolve/worded.h"

#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace sml::resolve {
namespace {

const std::vector<NamedWords> kNamed = {
    {"shut", {.es = "cerrad[oa]s?|no abrimos", .en = "closed|shut", .pt = "fechad[oa]s?|no abrimos"}},
    {"last", {.es = "ultimo {weekday}", .en = "last {weekday}"}},
    {"sign", {.es = "a", .any = "[|]|-"}},
    {"count", {.es = "{few} dias", .en = "{few} days"}},
    {"few", {.es = "dos", .en = "two", .any = "[0-9]{1,2}"}},
};

TEST_CASE("a name is written out as the words of all languages, each once") {
  const struct {
    std::string_view form;
    std::string_view written;
  } table[] = {
      {R"(\b{shut}\b)", R"(\b(?:cerrad[oa]s?|no abrimos|closed|shut|fechad[oa]s?)\b)"},
      {"x{2,3} {sign}", "x{2,3} (?:a|[|]|-)"},
      {"{and}", "(?:y|e|and)"},
      {"{ordinal_weekday}", "(?:segunda|terca|quarta|quinta|sexta)"},
      {"{closed}", "(?:cerrad[oa]s?|clausurad[oa]s?|closed|(?:fech|encerr)ad[oa]s?)"},
      // A name in a language's line is of that language alone.
      {"{count}", "(?:(?:dos|[0-9]{1,2}) dias|(?:two|[0-9]{1,2}) days)"},
      {"{last}", "(?:ultimo (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|last (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))"},
  };
  for (const auto& [form, written] : table) CHECK(written_out(form, kNamed) == written);
}

TEST_CASE("a name that nobody knows makes no pattern") { CHECK_FALSE(text::Pattern::compile(written_out("{nobody}", kNamed))); }

TEST_CASE("what is worded is found in texts of all languages") {
  const text::Pattern pattern = worded("^{words},? {weekday}", {.es = "hasta el", .en = "until", .pt = "ate"});
  for (const std::string_view text : {"hasta el lunes", "until friday", "ate sexta", "ate, sabado"}) CHECK(pattern.find(text));
  CHECK_FALSE(pattern.find("hasta el dia"));
  CHECK(whole_words({.es = "hoy", .pt = "hoje"}).find("e hoje!"));
  CHECK_FALSE(whole_words({.es = "hoy"}).find("hoyo"));
}

}  // namespace
}  // namespace sml::resolve
