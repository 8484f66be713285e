#include "linter/resolve/denial.h"

#include <algorithm>
#include <string>

#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Over, gone, called off: a "no" before it takes it back.
constexpr std::string_view kOver[] = {
    "se (?:nos )?(?:acabo|acabaron|termino|terminaron|cancela|cancelan|cancelo|suspende|suspendio|agoto|agotaron)",
    "termino|terminaron|finalizo|concluyo|vencio|expiro|caduco|llego a su fin|ya paso|fue un exito",
    "(?:ha|han) (?:terminado|acabado|finalizado|concluido)",
    "agotad[oa]s?|cancelad[oa]s?|suspendid[oa]s?",
    "acabou|acabaram|terminou|terminaram|encerrou|encerrad[oa]s?|esgotou|esgotad[oa]s?|expirou|venceu|chegou ao fim|foi um sucesso",
    "sold out|(?:is|are) over|ended|expired|cancell?ed|ran out|was a success",
};

// Said of what is no more, or of what people remember.
constexpr std::string_view kNoMore[] = {
    "ya no|no (?:hay|habra|tenemos|aplica|vale) mas",
    "ja nao|nao (?:ha|tem|temos|vale) mais",
    "no longer|not any ?more",
    "(?:te|se|os) (?:acuerdas|acuerdan|acordais)|recuerdas|recuerdan|recordais|extranas|extranan",
    "lembras?|lembram|remember",
};

constexpr std::string_view kTakenBack =
    "(?:todavia|aun|ainda|still|not|no|nao|nunca|never) (?:(?:se|nos|esta|is|are|has|have|ha|han) )*";

template <std::size_t Count>
std::string any_of(const std::string_view (&expressions)[Count]) {
  std::string joined;
  for (const std::string_view expression : expressions) joined.append(joined.empty() ? "" : "|").append(expression);
  return "(?:" + joined + ")";
}

const text::Pattern& denials() {
  static const text::Pattern pattern = text::Pattern::literal(
      R"(\b(?:()" + std::string(kTakenBack) + ")?" + any_of(kOver) + "|" + any_of(kNoMore) + R"()\b)");
  return pattern;
}

const text::Pattern& turns() {
  static const text::Pattern pattern = text::Pattern::literal(R"(;|\b(?:pero|sino|aunque|but|although|mas|porem)\b)");
  return pattern;
}

}  // namespace

bool holds_denial(std::string_view folded) {
  return std::ranges::any_of(denials().find_all(folded), [](const text::Match& match) { return !match.has(1); });
}

bool is_denied(std::string_view text, text::Range sentence, text::Range range) {
  const std::string before = text::fold(text.substr(sentence.begin, range.begin - sentence.begin));
  const std::string behind = text::fold(text.substr(range.end, sentence.end - range.end));
  std::size_t begin = 0;
  for (const text::Match& turn : turns().find_all(before)) begin = turn.whole().end;
  const auto turn = turns().find(behind);
  const std::size_t end = turn ? turn->whole().begin : behind.size();
  return holds_denial(std::string_view(before).substr(begin)) || holds_denial(std::string_view(behind).substr(0, end));
}

}  // namespace sml::resolve
