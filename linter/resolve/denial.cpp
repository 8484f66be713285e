#include "linter/resolve/denial.h"

#include <algorithm>
#include <span>
#include <string>

#include "linter/text/pattern.h"
#include "linter/text/telling_words.h"

namespace sml::resolve {
namespace {

// Over, gone, called off: a "no" before it takes it back.
constexpr std::string_view kOver[] = {
    "se (?:nos )?(?:acabo|acabaron|termino|terminaron|cancela|cancelan|cancelo|suspende|suspendio|agoto|agotaron)",
    "termino|terminaron|finalizo|concluyo|vencio|expiro|caduco|llego a su fin|ya (?:paso|fue|fueron)|fue un exito|quedo atras|no (?:vuelve|vuelven|volvera|volveran|regresa|regresara|sigue)",
    "(?:ha|han) (?:terminado|acabado|finalizado|concluido)",
    "agotad[oa]s?|cancelad[oa]s?|suspendid[oa]s?",
    "acabou|acabaram|terminou|terminaram|encerrou|encerrad[oa]s?|esgotou|esgotad[oa]s?|expirou|venceu|chegou ao fim|foi um sucesso",
    "se despid(?:io|ieron)|se despediu|se despediram|sold out|(?:is|are) over|ended|expired|cancell?ed|ran out|was a success|(?:won['’]?t|will not|is not|isn['’]?t) (?:be |coming )?back",
};

// Said of what is no more, or of what people remember.
constexpr std::string_view kNoMore[] = {
    "ya no|no (?:hay|habra|tenemos|aplica|vale) mas",
    "ja nao|nao (?:ha|tem|temos|vale) mais",
    "no longer|not any ?more",
    "(?:te|se|os) (?:acuerdas|acuerdan|acordais)|recuerdas|recuerdan|recordais|extranas|extranan|(?:te|se|os) (?:lo |la |los |las )?(?:perdiste|perdieron|perdisteis|quedaste sin|quedaron sin)",
    "lembras?|lembram|remember|perdeu|perderam|(?:did you|you|who|if you) miss(?:ed)?",
};

// Told as past, thanked for or asked back, anywhere in the part of the sentence.
constexpr std::string_view kLookingBack[] = {
    "(?:se nos|ya se) (?:fue|fueron)|asi (?:se vivi?o|fue|fueron|vivimos|quedo|estuvo)|ayer (?:fue|fueron|hubo)|nos (?:dejo|dejaron)|extranamos|extrano|echamos de menos|anoramos",
    "gracias (?:por (?:venir|acompanarnos|asistir|estar|participar|sumarse|sumarte) (?:al?|en)|a (?:quienes|(?:todos |todas )?l[oa]s que) (?:vin|estuv|nos acompan|particip|asist)[a-z]+)",
    "cuando (?:vuelve|vuelven|regresa|regresan)|(?:quieren|quieres|queres|quereis) (?:otra|otro|que vuelva)|quien(?:es)? (?:estuvo|estuvieron|vino|vinieron)|que vuelvan?|ojala (?:vuelva|regrese|hubiera)|si (?:vuelve|vuelven|regresa|sigue|siguen)|tbt|tht|throwback",
    "(?:fue|fueron|estuvo|estuvieron|quedo|quedaron) (?:muy |tan |super |todo |simplemente )?(?:hermos|increibl|genial|inolvidabl|espectacular|una locura|perfect|precios|buenisim|maravillos|fantastic|tod[oa] un exito|lo maximo|de lujo|un sueno)[a-z]*",
    "(?:was|were) (?:so |such |really |truly |a |an |absolutely )*(?:amazing|great|lovely|fun|beautiful|wonderful|blast|magical|incredible|fantastic|perfect)|foi (?:muito |tao |super )?(?:lind|incrivel|otim|demais|show|maravilhos|inesquecivel|perfeit)[a-z]*",
    "(?:thanks|thank you) (?:for (?:coming|joining)|to everyone who)|looking back|that(?:s|['’]s) a wrap|wrapped up|who (?:came|was at)",
    "como foi|foi assim|assim foi|ontem (?:foi|teve)|obrigad[oa]s? (?:a quem|a todos|a todas|por (?:vir|virem|participar))|quando volta|quem (?:veio|esteve)",
};

// The same, of the words beside it only: "fotos de la Noche napolitana", but "adiós al frío con la Noche napolitana".
constexpr std::string_view kBeside[] = {
    "tuvimos|vivimos|hicimos|hubo|recordando|recordamos|(?:fotos?|fotitos|videos?|recuerdos?|resumen|postales|momentos|galeria) del?|adios|hasta siempre|nos despedimos|gracias por",
    "(?:del?|el|la) (?:mes|ano|semana|finde|fin de semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasad[oa]|de la semana pasada|de (?:ayer|anoche)",
    "we (?:loved|enjoyed|had|hosted)|(?:photos?|pictures|pics|highlights|memories) (?:from|of)|recap of|goodbye|farewell|last (?:night|week|month|year|weekend)['’]?s",
    "(?:teve|rolou) (?:um|uma|a|o)|saudades? d[aeo]s?|fotos? d[aeo]s?|relembr[a-z]+|adeus|tchau|do (?:mes|ano) passado|da semana passada|de ontem",
};
constexpr std::size_t kBesideBytes = 14;   // an article, a bracket, a preposition

// Said of the very next word, or of the one behind an article: "sin Noche napolitana", but "sin duda, Noche napolitana".
constexpr std::string_view kOfTheNext[] = {
    "(?:no (?:hay|habra|va a haber|hacemos|haremos|tenemos|tendremos|damos|ofrecemos)|sin|ni|suspendemos|suspendimos|cancelamos)(?: (?:el|la|los|las|mas|nuestra|nuestro))?",
    "(?:no|without|there is no|there['’]?s no|no more)(?: (?:our|the))?",
    "(?:nao (?:tem|ha|havera|temos|teremos|fazemos|faremos|vai ter)|sem|suspendemos|cancelamos)(?: (?:o|a|os|as|mais|nossa|nosso))?",
};
constexpr std::size_t kNextBytes = 1;   // the space between

// Sounds like it and hurries people on, or tells of what has just come.
constexpr std::string_view kNoWaiting =
    "(?:ya )?no (?:(?:te|se|lo|la|los|las|le) )*(?:esperes?|esperen|esperais|pienses?|piensen|dudes?|duden|busques?|busquen|pierdas?|pierdan)|acab(?:ou|aram) de";

constexpr std::string_view kTakenBack =
    "(?:todavia|aun|ainda|still|not|no|nao|nunca|never) (?:(?:se|nos|esta|is|are|has|have|ha|han) )*";

std::string any_of(std::span<const std::string_view> expressions) { return "(?:" + text::alternatives(expressions) + ")"; }

constexpr std::size_t kWords = 1, kHurry = 2, kBack = 3;   // groups of denials()
constexpr std::size_t kNext = 2;                           // of beside(), after kWords

std::string denying() {
  return R"((?:^|[^a-z0-9])(()" + std::string(kNoWaiting) + ")|(" + std::string(kTakenBack) + ")?" + any_of(kOver) + "|" + any_of(kNoMore) + "|" +
         any_of(kLookingBack) + R"()(?:[^a-z0-9]|$))";
}

std::string standing_beside() { return R"((?:^|[^a-z0-9])(?:()" + any_of(kBeside) + ")|(" + any_of(kOfTheNext) + R"())(?:[^a-z0-9]|$))"; }

const text::Pattern& denials() {
  static const text::Pattern pattern = text::Pattern::on_demand(denying());
  return pattern;
}

const text::Pattern& beside() {
  static const text::Pattern pattern = text::Pattern::on_demand(standing_beside());
  return pattern;
}

// Whether either may match, in one look.
bool may_deny(std::string_view folded) {
  static const text::TellingWords words(denying() + "|" + standing_beside());
  return words.may_match(folded, 0, folded.size());
}

const text::Pattern& turns() {
  static const text::Pattern pattern = text::Pattern::on_demand(R"(;|[^a-z0-9](?:pero|sino|aunque|but|although|mas|porem)[^a-z0-9])");
  return pattern;
}

// Words that sound like a denial and are none.
bool is_none(const text::Match& match) { return match.has(kHurry) || match.has(kBack); }

}  // namespace

bool holds_denial(std::string_view folded) {
  return std::ranges::any_of(denials().find_all(folded), [](const text::Match& match) { return !is_none(match); });
}

SentenceDenials::SentenceDenials(const text::Folded& text, text::Range sentence) {
  const text::Range searched = text.folded(sentence);
  const std::string_view words = text::part_of(text.text(), searched);
  if (!may_deny(words)) return;
  const std::vector<text::Match> denied = denials().find_all(words);
  const std::vector<text::Match> near = beside().find_all(words);
  if (denied.empty() && near.empty()) return;
  const auto place = [&](text::Range range) { return text.original(searched.begin + range.begin, searched.begin + range.end); };
  for (const text::Match& denial : denied)
    if (!is_none(denial)) denials_.push_back(place(*denial.groups[kWords]));
  for (const text::Match& match : near) {
    const bool next = match.has(kNext);
    beside_.push_back({place(*match.groups[next ? kNext : kWords]), next ? kNextBytes : kBesideBytes, next, match.of(words, kNext) == "no"});
  }
  for (const text::Match& turn : turns().find_all(words)) turns_.push_back(place(turn.whole()).end);
}

bool SentenceDenials::deny(text::Range range, bool is_place) const {
  const auto before = std::ranges::upper_bound(turns_, range.begin);
  const auto behind = std::ranges::upper_bound(turns_, range.end);
  const std::size_t begin = before == turns_.begin() ? 0 : *(before - 1);
  const std::size_t end = behind == turns_.end() ? std::string_view::npos : *behind;
  auto denial = std::ranges::upper_bound(denials_, begin, {}, &text::Range::end);
  for (; denial != denials_.end() && denial->begin < end; ++denial)
    if (!overlap(*denial, range)) return true;
  auto it = std::ranges::lower_bound(beside_, range.begin, {}, [](const Beside& one) { return one.words.end + kBesideBytes; });
  for (; it != beside_.end() && it->words.begin < std::min(end, range.end + kBesideBytes); ++it) {
    if (it->words.end <= begin || overlap(it->words, range) || (is_place && it->bare_no)) continue;
    const bool before_it = it->words.end <= range.begin;
    if (before_it ? range.begin - it->words.end <= it->reach : !it->only_next && it->words.begin - range.end <= it->reach) return true;
  }
  return false;
}

}  // namespace sml::resolve
