#include "linter/resolve/address.h"

#include <algorithm>

#include "linter/base/utf8.h"
#include "linter/base/word_list.h"
#include "linter/resolve/imperatives.h"
#include "linter/resolve/quotes.h"

namespace sml::resolve {
namespace {

// Ranges by place, asked about offsets that only grow.
class Passed {
 public:
  explicit Passed(const std::vector<text::Range>& ranges) : ranges_(ranges) {}

  bool hold(std::size_t offset) {
    for (; next_ < ranges_.size() && ranges_[next_].begin <= offset; ++next_) end_ = std::max(end_, ranges_[next_].end);
    return offset < end_;
  }

 private:
  const std::vector<text::Range>& ranges_;
  std::size_t next_ = 0;
  std::size_t end_ = 0;
};

bool sets_apart(std::string_view between) {
  if (between == " ") return false;
  for (std::size_t at = 0; at < between.size();) {
    const char32_t mark = base::next_code_point(between, at);
    if (mark == U'\n' || mark == U'¡' || mark == U'¿' || mark == U'!' || mark == U'?' || mark == U':' || mark == U';' || mark == U'.' ||
        mark == U'(' || mark == U')' || mark >= 0x2010)
      return true;
  }
  return false;
}

// "Podrás", which no list has.
bool is_future(const Word& word) {
  const bool accented = word.small.size() != word.folded.size();
  return accented && word.small.ends_with("rás") && word.small.size() > 5 && !base::is_one_of(word.small, {"atrás", "detrás"});
}

// A word that may address the reader, by its place in the list.
struct Candidate {
  std::size_t at = 0;
  AddressForm form;
};

class Listener {
 public:
  Listener(const Wording& wording, bool spanish) : wording_(wording), text_(wording.text), words_(wording.words), spanish_(spanish) {}

  std::vector<AddressWord> listen(const std::vector<Candidate>& usable) const {
    std::vector<AddressWord> found;
    const bool several = std::ranges::any_of(usable, [](const Candidate& word) { return word.form.plural; });
    for (const auto& [at, form] : usable) {
      Ways ways = ways_of(at, form);
      if (several && ways == kUsted && low(at) != "usted") ways = 0;   // "visítenos" is said to several, too
      if (ways != 0)
        found.push_back({!spanish_ && is_behind_reflexive(at) ? text::Range{words_[at - 1].range.begin, words_[at].range.end} : words_[at].range, ways});
    }
    return found;
  }

 private:
  std::string_view low(std::size_t at) const { return at < words_.size() ? words_[at].small : std::string_view(); }
  std::string_view before(std::size_t at, std::size_t count = 1) const { return at >= count ? low(at - count) : std::string_view(); }

  // The marks and spaces since the word before.
  std::string_view between(std::size_t at) const {
    const std::size_t begin = at == 0 ? 0 : words_[at - 1].range.end;
    return text_.substr(begin, words_[at].range.begin - begin);
  }

  // Whether its sentence begins with it, or what a mark or a picture sets apart.
  bool begins(std::size_t at) const { return words_[at].begins_sentence || sets_apart(between(at)) || (before(at) == "favor" && before(at, 2) == "por"); }
  bool cries(std::size_t at) const { return between(at).find("¡") != std::string_view::npos; }
  // Whether what it asks may begin with it: "ven y atrévete", "si duda, atrévase".
  bool leads(std::size_t at) const { return begins(at) || before(at) == "y" || between(at).find(',') != std::string_view::npos; }
  bool asks(std::size_t at) const { return between(at).find("¿") != std::string_view::npos; }
  // Written in capitals, which often lack their accents.
  bool in_capitals(std::size_t at) const { return words_[at].capital && !words_[at].small_letters && words_[at].folded.size() > 1; }

  Ways ways_of(std::size_t at, const AddressForm& form) const {
    if (!spanish_ && is_behind_reflexive(at)) return kTuOfPortuguese;
    if (form.anywhere != 0) return is_spoken_about(at) ? 0 : form.anywhere;
    if (!spanish_) return 0;
    if (is_future(words_[at]) || (form.in_company && (is_te_to_the_reader(at) || is_what_the_reader_did(at)))) return kTu | kVos;
    if (form.in_company && (is_le_to_the_reader(at) || is_dear(at) || is_invited_formally(at) || is_wish_of_the_reader(at))) return kUsted;
    return ways_of_imperative(at, form);
  }

  Ways ways_of_imperative(std::size_t at, const AddressForm& form) const {
    if (leads(at) && ways_of_enclitic(words_[at]) != 0) return ways_of_enclitic(words_[at]);
    if (is_vos_with_its_own(wording_, at)) return kVos;
    if (form.in_company && begins(at) && !asks(at) && ways_of_short_imperative(wording_, at) != 0) return ways_of_short_imperative(wording_, at);
    if ((form.imperative & kUsted) != 0 && is_formal_imperative(at)) return kUsted;
    if ((form.imperative & kTu) != 0 && is_familiar_imperative(at)) return in_capitals(at) ? kTu | kVos : kTu;
    return 0;
  }

  // Words that are spoken of: "hablar de tú", "tratar de usted"; "SOS"; "vos" of old.
  bool is_spoken_about(std::size_t at) const {
    const std::string_view word = low(at);
    if (base::is_one_of(word, {"tú", "usted", "vos"}) && base::is_one_of(before(at), {"de", "el", "del", "un"}) &&
        (before(at) != "de" || before(at, 2).starts_with("habl") || before(at, 2).starts_with("trat")))
      return true;
    if (word == "sos" && in_capitals(at)) return true;
    return word == "tu" && !spanish_ && !may_be_said_of_tu(low(at + 1));
  }

  // pt "tu sabes", "tu escovas": of what else begins with "tu" nobody knows which language it is.
  static bool may_be_said_of_tu(std::string_view verb) {
    constexpr std::size_t kShortest = 5;
    return (verb.size() >= kShortest && (verb.ends_with("as") || verb.ends_with("es"))) ||
           base::is_one_of(verb, {"és", "tens", "vais", "que", "e", "também", "já", "não"});
  }

  // pt "Senta-te", "traz um livro e senta-te": no subject stands before it, as in "a gente lembra-te".
  bool is_behind_reflexive(std::size_t at) const {
    if (low(at) != "te" || at == 0 || between(at) != "-") return false;
    return (leads(at - 1) || before(at, 2) == "e") &&
           base::is_one_of(before(at), {"senta", "diverte", "lembra", "junta", "inscreve", "regista", "registra", "prepara", "despacha", "apressa",
                                        "levanta", "deita", "veste", "inspira", "delicia", "surpreende", "aquece", "refresca", "mima", "cuida",
                                        "atreve", "aventura", "abriga", "aconchega", "acomoda", "instala", "protege", "anima", "deixa", "perde"});
  }

  bool is_te_to_the_reader(std::size_t at) const {
    if (low(at) != "te") return false;
    if (before(at) == "se" || (before(at) == "si" && begins(at - 1))) return true;   // "así no se te abren", "si te pican los ojos"
    const std::string_view next = low(at + 1);
    return (next.ends_with("mos") && next.size() > 4) ||
           base::is_one_of(next, {"lo", "la", "los", "las", "gusta", "gustan", "gustaría", "apetece", "espera", "esperan", "invita", "invito", "trae",
                                  "traigo", "cuento", "digo", "dejo", "recuerdo", "va", "van", "hace", "falta", "faltan", "da", "dan", "cuesta",
                                  "cuestan", "urge", "urgen", "duele", "duelen", "preocupa", "interesa", "encanta", "conviene", "toca", "sobra",
                                  "suena", "parece", "animas", "unes", "sumas", "quedes", "pierdas", "olvides"});
  }

  // "Al que le hayas puesto"; "un bosque de hayas" has trees.
  bool is_what_the_reader_did(std::size_t at) const {
    return low(at) == "hayas" && base::is_one_of(before(at), {"que", "le", "lo", "te", "no", "cuando", "aunque", "ya", "si"});
  }

  // "Le esperamos": nobody else was spoken of where a sentence begins with it.
  bool is_le_to_the_reader(std::size_t at) const {
    const bool is_to_whom_was_told_of = at > 0 && low(at + 1) == "deseamos" && base::is_one_of(low(at + 2), {"todo", "lo", "suerte", "mucha"});
    return low(at) == "le" && begins(at) && !is_to_whom_was_told_of &&
           base::is_one_of(low(at + 1), {"esperamos", "invitamos", "recordamos", "ofrecemos", "atendemos", "deseamos", "agradecemos",
                                         "informamos", "ayudamos", "aconsejamos", "recomendamos", "asesoramos", "presentamos", "damos"});
  }

  // "Pase por nuestra tienda", "entre y pregunte"; "pase" and "entre" are other words elsewhere.
  bool is_invited_formally(std::size_t at) const {
    if (!begins(at) && (between(at).find(',') == std::string_view::npos || !begins_with_if(at))) return false;
    if (low(at) == "entre") return low(at + 1) == "y" && (address_forms_es().of(low(at + 2)).imperative & kUsted) != 0;
    if (low(at) != "pase") return false;
    const bool is_to_a_place = base::is_one_of(low(at + 1), {"por", "a"}) && (low(at + 2).starts_with("nuestr") || low(at + 2).ends_with("nos"));
    if (low(at + 1) == "a" && low(at + 2) == "la" && base::is_one_of(low(at + 3), {"tienda", "sucursal", "caja"})) return true;
    return is_to_a_place || (low(at + 1) == "por" && base::is_one_of(low(at + 2), {"el", "la", "los", "las", "su", "sus", "aquí", "acá"}));
  }

  // Whether its sentence, or what a mark sets apart, begins with "si": "si busca un regalo, pase por nuestra tienda".
  bool begins_with_if(std::size_t at) const {
    while (at > 0 && !begins(at)) --at;
    return low(at) == "si";
  }

  // "Si lo desea, …", "cuando guste".
  bool is_wish_of_the_reader(std::size_t at) const {
    const std::string_view next = low(at + 1);
    if (low(at) == "guste") return base::is_one_of(before(at), {"cuando", "donde"}) || (before(at) == "si" && next.empty());
    const bool is_wish = base::is_one_of(low(at), {"desea", "prefiere"}) && before(at) == "lo" && before(at, 2) == "si";
    return is_wish && !base::is_one_of(next, {"el", "la", "los", "las", "un", "una", "su", "alguien", "nuestro", "nuestra"});
  }

  // "Estimado cliente:".
  bool is_dear(std::size_t at) const {
    return base::is_one_of(low(at), {"estimado", "estimada"}) && begins(at) &&
           base::is_one_of(low(at + 1), {"cliente", "clienta", "paciente", "socio", "socia", "usuario", "usuaria", "huésped", "huesped", "señor", "señora",
                                         "vecino", "vecina", "lector", "lectora", "alumno", "alumna"});
  }

  // The subjunctive where nothing asks for one: at the beginning, behind "no" there, or with its "su" behind a comma.
  bool is_formal_imperative(std::size_t at) const {
    const std::string_view next = low(at + 1);
    if (base::is_one_of(next, {"quien", "donde", "como", "cuando"}) || low(at + 3) == low(at)) return false;   // "venga quien venga", "diga lo que diga"
    if (base::is_one_of(next, {"el", "la", "frío", "calor", "sol"}) && base::is_one_of(low(at), {"venga", "haga", "llegue", "salga"})) return false;
    if (low(at) == "venga" && (next.empty() || next == "vamos" || next == "ya" || between(at + 1).find_first_of(",!") != std::string_view::npos)) return false;
    if (begins(at)) return true;
    if (is_behind_no(at)) return true;
    const bool own = is_own(next) || (base::is_one_of(next, {"a", "de", "en", "con"}) && is_own(low(at + 2)));
    return between(at).find(',') != std::string_view::npos && own && !is_subjunctive_asked_for(at);
  }

  bool is_behind_no(std::size_t at) const {
    std::size_t no = at;
    while (no > 0 && at - no < 3 && base::is_one_of(before(no), {"se", "lo", "la", "nos", "le", "los", "las"})) --no;
    if (no == 0 || before(no) != "no") return false;
    const bool itself = no < at && before(at) == "se" && between(no - 1).find(',') != std::string_view::npos;   // "si llega tarde, no se preocupe"
    return begins(no - 1) || (itself && !is_subjunctive_asked_for(no - 1));
  }

  // The third person is what it may be otherwise, and a noun: what stands behind it must be the reader's or ours.
  bool is_familiar_imperative(std::size_t at) const {
    const std::string_view next = low(at + 1);
    if (!begins(at)) return is_coordinated(at);
    if (asks(at) && !base::is_one_of(next, {"tu", "tus"})) return false;   // "¿Paga el año completo?"
    if (base::is_one_of(next, {"tu", "tus", "ya", "ahora"}) || next.starts_with("nuestr")) return true;
    if (base::is_one_of(next, {"a", "con", "de", "en"}) && base::is_one_of(low(at + 2), {"tu", "tus"}) &&
        base::is_one_of(low(at), {"trae", "invita", "comparte", "etiqueta", "disfruta", "regala",
                                  "participa", "escribe", "ven", "celebra", "sorprende", "menciona"}))
      return true;
    if (at == 0 && base::is_one_of(low(at), {"descubre", "conoce", "explora"}) && at + 1 < words_.size() && words_[at + 1].capital) return true;
    if (is_followed_by_subject(wording_, at)) return false;
    if (at == 0 && heads_a_text(low(at), next)) return true;
    return cries(at) && base::is_one_of(next, {"el", "la", "los", "las", "un", "una", "de", "con", "hoy", "este", "esta", "aquí", "y", "en", "más"});
  }

  // "Entra a nuestro perfil y elige tu plan": the sentence begins with what may be an imperative, too.
  bool is_coordinated(std::size_t at) const {
    if (before(at) != "y" || !base::is_one_of(low(at + 1), {"tu", "tus"})) return false;
    std::size_t first = at;
    while (first > 0 && !begins(first)) --first;
    return first < at && (address_forms_es().of(low(first)).imperative & kTu) != 0;
  }

  static bool is_own(std::string_view word) { return base::is_one_of(word, {"su", "sus"}) || word.starts_with("nuestr"); }

  bool is_subjunctive_asked_for(std::size_t at) const {
    constexpr std::size_t kNear = 12;   // words
    for (std::size_t earlier = at; earlier > 0 && at - earlier < kNear && !begins(earlier);) {
      --earlier;
      if (base::is_one_of(low(earlier), {"que", "quizá", "quizás", "tal", "ojalá", "aunque", "cuando", "quien", "sin"})) return true;
    }
    return false;
  }

  const Wording& wording_;
  std::string_view text_;
  const std::vector<Word>& words_;
  bool spanish_;
};

// "O senhor já conhece a nossa broa?", "se a senhora quiser": beside verbs that are said to a reader; "o senhor tem 90 anos" tells of somebody.
bool is_title_of_reader(const Wording& wording, std::size_t at) {
  const std::vector<Word>& words = wording.words;
  if (at == 0 || words[at].capital || !base::is_one_of(words[at].folded, {"senhor", "senhora"}) || !base::is_one_of(words[at - 1].small, {"o", "a"}))
    return false;
  std::size_t verb = at + 1;
  while (verb < words.size() && base::is_one_of(words[verb].small, {"já", "não", "também", "ainda"})) ++verb;
  if (verb >= words.size()) return false;
  if (base::is_one_of(words[verb].folded, {"pode", "podera", "quiser", "precisar", "preferir", "puder"})) return true;
  const std::size_t end = wording.text.find_first_of(".!?\n", words[verb].range.end);
  const bool is_asked = end != std::string_view::npos && wording.text[end] == '?';
  return is_asked && words[at - 1].begins_sentence && base::is_one_of(words[verb].folded, {"sabia", "conhece", "provou", "gostaria"});
}

// "Tomás, nuestro catador"; but "¿Tomás mate?" asks the reader.
bool is_tomas(const Wording& wording, const Word& word) {
  constexpr std::string_view kAsking = "¿";
  return word.small == "tomás" && word.capital && word.small_letters && !wording.text.substr(0, word.range.begin).ends_with(kAsking);
}

std::vector<Candidate> candidates(const Wording& wording, bool spanish) {
  const AddressForms& forms = spanish ? address_forms_es() : address_forms_pt();
  std::vector<Candidate> found;
  for (const Word& word : wording.words) {
    if (word.hashtag) continue;
    const std::size_t at = static_cast<std::size_t>(&word - wording.words.data());
    const WrittenForm* form = is_tomas(wording, word) ? nullptr : forms.find(word.small);
    if (form != nullptr) found.push_back({at, form->form()});
    else if (spanish && (is_future(word) || ways_of_enclitic(word) != 0 || is_vos_with_its_own(wording, at))) found.push_back({at, AddressForm()});
    else if (!spanish && asks_as_in_portugal(wording, at)) found.push_back({at, AddressForm{.anywhere = kTuOfPortuguese}});
    else if (!spanish && is_title_of_reader(wording, at)) found.push_back({at, AddressForm{.anywhere = kSenhor}});
  }
  return found;
}

}  // namespace

std::vector<AddressWord> address_words(const Wording& wording, const std::vector<text::Range>& names, std::string_view language) {
  const bool spanish = language == "es";
  if (!spanish && language != "pt") return {};
  std::vector<Candidate> words = candidates(wording, spanish);
  if (words.empty()) return {};
  std::vector<text::Range> quotes;
  for (const Quote& quote : quotes_in(wording)) quotes.push_back(quote.range);
  Passed quoted(quotes);
  Passed named(names);
  std::erase_if(words, [&](const Candidate& word) {
    const std::size_t begin = wording.words[word.at].range.begin;
    return quoted.hold(begin) || named.hold(begin);
  });
  return Listener(wording, spanish).listen(words);
}

}  // namespace sml::resolve
