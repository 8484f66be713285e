#include "linter/resolve/denial.h"

#include <algorithm>
#include <string>

#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Over, gone, called off: a "no" before it takes it back.
constexpr std::string_view kOver[] = {
    "se (?:nos )?(?:acabo|acabaron|termino|terminaron|cancela|cancelan|cancelo|suspende|suspendio|agoto|agotaron)",
    "termino|terminaron|finalizo|concluyo|vencio|expiro|caduco|llego a su fin|ya (?:paso|fue|fueron)|fue un exito",
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

// Sounds like it and hurries people on.
constexpr std::string_view kNoWaiting =
    "(?:ya )?no (?:(?:te|se|lo|la|los|las|le) )*(?:esperes?|esperen|esperais|pienses?|piensen|dudes?|duden|busques?|busquen|pierdas?|pierdan)";

constexpr std::string_view kTakenBack =
    "(?:todavia|aun|ainda|still|not|no|nao|nunca|never) (?:(?:se|nos|esta|is|are|has|have|ha|han) )*";

template <std::size_t Count>
std::string any_of(const std::string_view (&expressions)[Count]) {
  std::string joined;
  for (const std::string_view expression : expressions) joined.append(joined.empty() ? "" : "|").append(expression);
  return "(?:" + joined + ")";
}

constexpr std::size_t kWords = 1, kHurry = 2, kBack = 3;   // groups of denials()

const text::Pattern& denials() {
  static const text::Pattern pattern = text::Pattern::literal(
      R"((?:^|[^\pL\pN])(()" + std::string(kNoWaiting) + ")|(" + std::string(kTakenBack) + ")?" + any_of(kOver) + "|" +
      any_of(kNoMore) + R"()(?:[^\pL\pN]|$))");
  return pattern;
}

const text::Pattern& turns() {
  static const text::Pattern pattern = text::Pattern::literal(R"(;|[^\pL\pN](?:pero|sino|aunque|but|although|mas|porem)[^\pL\pN])");
  return pattern;
}

// Words that sound like a denial and are none.
bool is_none(const text::Match& match) { return match.has(kHurry) || match.has(kBack); }

bool overlap(const text::Range& a, const text::Range& b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace

bool holds_denial(std::string_view folded) {
  return std::ranges::any_of(denials().find_all(folded), [](const text::Match& match) { return !is_none(match); });
}

SentenceDenials::SentenceDenials(std::string_view text, text::Range sentence) {
  const text::Folded folded = text::fold_mapped(text.substr(sentence.begin, sentence.end - sentence.begin));
  const auto place = [&](text::Range range) {
    const text::Range original = folded.original(range.begin, range.end);
    return text::Range{sentence.begin + original.begin, sentence.begin + original.end};
  };
  for (const text::Match& denial : denials().find_all(folded.text()))
    if (!is_none(denial)) denials_.push_back(place(*denial.groups[kWords]));
  for (const text::Match& turn : turns().find_all(folded.text())) turns_.push_back(place(turn.whole()).end);
}

bool SentenceDenials::deny(text::Range range) const {
  const auto before = std::ranges::upper_bound(turns_, range.begin);
  const auto behind = std::ranges::upper_bound(turns_, range.end);
  const std::size_t begin = before == turns_.begin() ? 0 : *(before - 1);
  const std::size_t end = behind == turns_.end() ? std::string_view::npos : *behind;
  auto denial = std::ranges::upper_bound(denials_, begin, {}, &text::Range::end);
  for (; denial != denials_.end() && denial->begin < end; ++denial)
    if (!overlap(*denial, range)) return true;
  return false;
}

}  // namespace sml::resolve
