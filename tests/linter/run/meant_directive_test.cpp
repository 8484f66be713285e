#include "linter/run/meant_directive.h"

#include "tests/catch.h"

namespace sml::run {
namespace {

std::string meant(std::string_view words, bool own_line = true) {
  const auto directive = meant_directive(words, own_line);
  if (!directive) return "";
  return std::string(directive->word) + (directive->rule.empty() ? "" : " ") + directive->rule;
}

TEST_CASE("who wrote other words to silence a rule is told the right ones") {
  const struct {
    const char* words;
    const char* meant;
  } table[] = {
      {"sml: ignroe offers/expired", "sml-disable-next-line offers/expired"},
      {"sml ignore offers/expired because Lucía said so", "sml-disable-next-line offers/expired"},
      {"sml: ignorar", "sml-disable-next-line"},
      {"SML-Disable-Next-Line offers/expired -- por teléfono", "sml-disable-next-line offers/expired"},
      {"sml_disable_file offers/expired", "sml-disable-file offers/expired"},
      {"sml: desactivar offers/not-started en este archivo", "sml-disable-file offers/not-started"},
      {"sml: ignorar rules/sin-2x1", "sml-disable-next-line rules/sin-2x1"},
      {"sml: ignorar 2026/navidad", "sml-disable-next-line 2026/navidad"},
      {"sml: ignorar hasta 24/12", ""},
      {"sml: desativar a próxima linha", "sml-disable-next-line"},
      {"sml off -- lo dijo Lucía", "sml-disable-next-line"},
      {"sml ignora los posts de enero", ""},
      {"sml revisa este archivo", ""},
      {"sml", ""},
      {"smlignore offers/expired", ""},
      {"ignorar offers/expired", ""},
      {"sml: https://example.org/ignorar", ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.words);
    CHECK(meant(row.words) == row.meant);
  }
  CHECK(meant("sml-ignore offers/expired", false) == "sml-disable-line offers/expired");
}

}  // namespace
}  // namespace sml::run
