#include "linter/resolve/contact_owner.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/words.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

// Organisations that posts send people to. All lists here are of folded words between single spaces.
constexpr auto kOrganisations = std::to_array<std::string_view>({
    "proteccion civil", "cruz roja", "cruz verde", "policia", "bomberos", "ambulancia", "ambulancias", "guardia civil", "guardia nacional", "ayuntamiento",
    "municipio", "municipalidad", "alcaldia", "gobierno", "secretaria de", "ministerio", "hospital", "universidad", "asociacion", "fundacion", "locatel",
    "profeco", "emergencias", "linea de la vida", "defensa civil", "defensoria", "camara de", "federacion", "sindicato", "embajada", "consulado",
    "taxi", "radiotaxi", "defesa civil", "policia militar", "bombeiros", "samu", "prefeitura", "governo", "universidade", "fundacao", "associacao",
    "red cross", "police", "fire department", "city hall", "council", "emergency services", "foundation", "university", "helpline", "hotline",
    "albergue", "albergues", "centro de acopio", "refugio temporal", "emergency shelter",
    "taxis", "radiotaxis", "remis", "remises", "condusef", "cofepris", "imss", "issste", "saptel", "sernac", "indecopi", "procon", "anvisa", "facua", "ocu", "omic", "cvv", "nhs", "samaritans", "childline",
    "salud responde", "agencia tributaria", "procuraduria", "superintendencia", "fiscalia", "comision nacional", "instituto nacional", "delegacia", "disque denuncia", "standards agency",
    "telefono de la esperanza", "telefono rojo", "linea de ayuda", "linea de crisis", "linea de atencion a", "violencia de genero", "violencia contra", "violencia domestica", "domestic abuse",
    "crisis line", "lifeline", "trading standards", "poison control", "centro de toxicologia", "toxicologia", "protectora", "perrera", "servicio de gruas", "grua municipal"});

// Words between a name and its contact: "el telefono de X es el", "llama a X al".
constexpr std::string_view kBetween =
    " tel telf telefono telefonos fono cel celular movil fijo whatsapp wsp wa whats correo email e mail mails numero num nro es son al el la los las por o y e "
    "en a ao no na ou pelo pela para llama llame llamando llamar marca marque marcando escribe escribenos escribiendo telefone fone ligue ligando "
    "contato contacto call calling phone text at on or the is to number esta estan queda quedan ";

// Words behind which a name is somebody else's contact.
constexpr std::string_view kSaying = " is are esta estan atiende atienden responde responden contesta answers responds e fica ";
constexpr std::size_t kNameWords = 3;   // fewer may be the business under a shorter name
constexpr std::string_view kOwning = " a al de del da do das dos of to ao ante ";
constexpr std::string_view kAskedFor = " con with com y and e ";   // a name behind them is somebody of the business
constexpr std::string_view kBranches = " sucursal sede tienda local filial unidad unidade loja branch shop store zona ";
constexpr std::string_view kQuarters = " colonia col barrio bairro zona fraccionamiento fracc ciudad cidade ";
constexpr std::string_view kArticles = " el la los las o os as the ";

// Names of days and feasts are capitals that name nobody.
constexpr std::string_view kOccasionNames =
    " lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad "
    "nochebuena reyes valentin santa pascua pascuas madre madres padre padres nino halloween carnaval muertos gloria segunda terca quarta quinta sexta "
    "sabado natal pascoa maes pais namorados monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter mother father eve dm ";

constexpr std::array<std::string_view, 35> kOwn = {
    "te esperamos", "los esperamos", "estamos en", "ubicados en", "nos encuentras en", "direccion", "endereco", "esperamos voce", "find us", "visit us",
    "escribenos", "escribinos", "mandanos", "envianos", "contactanos", "llamanos", "nuestro", "nuestra", "buscanos", "visitanos", "encuentranos",
    "reserva", "reservas", "pedidos", "nosso", "nossa", "escreva", "fale conosco", "ligue", "our", "write to us", "email us", "contact us", "call us", "message us"};

// Questions that the next sentence answers.
constexpr std::array<std::string_view, 8> kWhere = {"donde estamos", "donde encontrarnos", "donde nos encuentras", "como llegar", "onde estamos", "como chegar", "where to find us",
                                                    "where are we"};

constexpr std::array<std::string_view, 22> kOccasions = {
    "feria", "festival", "bazar", "expo", "exposicion", "concierto", "torneo", "carrera", "congreso", "mercadito", "tianguis", "romeria", "evento",
    "feira", "torneio", "show", "bazaar", "fair", "market", "expo", "conference", "event"};

bool is_in(std::string_view list, std::string_view word) { return list.find(' ' + std::string(word) + ' ') != std::string_view::npos; }

template <std::size_t Size>
bool holds_any(const std::array<std::string_view, Size>& phrases, std::string_view words) {
  const std::string padded = ' ' + std::string(words) + ' ';
  return std::ranges::any_of(phrases, [&](std::string_view phrase) { return padded.find(' ' + std::string(phrase) + ' ') != std::string::npos; });
}

bool is_contact(const claims::Claim& claim) {
  return claim.as<claims::PhoneClaim>() != nullptr || claim.as<claims::EmailClaim>() != nullptr || claim.as<claims::AddressClaim>() != nullptr;
}

// What stands beside a contact in its sentence, up to the next contact or a mark that sets things apart.
struct Beside {
  text::Range before;
  text::Range behind;
};

Beside beside(const claims::Claim& contact, const StatedText& text) {
  const std::string& written = text.text->text();
  const text::Range sentence = text.claims.sentences[contact.sentence];
  Beside found{{sentence.begin, contact.range.begin}, {contact.range.end, sentence.end}};
  for (const claims::Claim& other : text.claims.found) {
    if (!is_contact(other)) continue;
    if (other.range.end <= contact.range.begin) found.before.begin = std::max(found.before.begin, other.range.end);
    if (other.range.begin >= contact.range.end) found.behind.end = std::min(found.behind.end, other.range.begin);
  }
  for (const std::string_view mark : {"·", "|", ";", " / ", "•", "\n"}) {
    const std::string_view before = text::part_of(written, found.before);
    if (const std::size_t at = before.rfind(mark); at != std::string_view::npos) found.before.begin += at + mark.size();
    const std::string_view behind = text::part_of(written, found.behind);
    if (const std::size_t at = behind.find(mark); at != std::string_view::npos) found.behind.end = found.behind.begin + at;
  }
  return found;
}

// Words of a part of a text, without those that name things of the facts.
class Part {
 public:
  Part(const StatedText& text, text::Range range) : wording_(words_of(text.words(range))) {
    begins_sentence_ = range.begin == 0 || std::ranges::any_of(text.claims.sentences, [&](const text::Range& one) { return one.begin == range.begin; });
    for (const Word& word : wording_.words) {
      const text::Range place{range.begin + word.range.begin, range.begin + word.range.end};
      const bool own = std::ranges::any_of(text.mentions, [&](const FactMention& mention) { return mention.range.begin < place.end && place.begin < mention.range.end; });
      words_.push_back({word, own});
      if (!own) folded_.append(folded_.empty() ? "" : " ").append(word.folded);
    }
  }

  bool names_organisation() const { return holds_any(kOrganisations, folded_); }

  // "llama a Locatel al": a name at the end, behind a word that makes the contact its own.
  bool ends_with_owner() const {
    std::size_t end = words_.size();
    while (end > 0 && !is_name(end - 1) && !words_[end - 1].own && is_in(kBetween, words_[end - 1].word.folded)) --end;
    std::size_t begin = end;
    while (begin > 0 && is_name(begin - 1)) --begin;
    if (begin == end) return false;
    while (begin > 0 && is_in(kArticles, words_[begin - 1].word.folded)) --begin;
    return begin > 0 && is_in(kOwning, words_[begin - 1].word.folded);
  }

  // "Orange County Animal Services is at": a name of some words that a verb says it of.
  bool ends_with_subject() const {
    std::size_t end = words_.size();
    bool said = false;
    for (; end > 0 && !words_[end - 1].own && !words_[end - 1].word.capital; --end) {
      const std::string_view word = words_[end - 1].word.folded;
      if (is_in(kSaying, word)) said = true;
      else if (!is_in(kBetween, word)) break;
    }
    std::size_t begin = end;
    while (begin > 0 && words_[begin - 1].word.capital && words_[begin - 1].word.small_letters && !words_[begin - 1].own) --begin;
    const auto names_business = [](const PartWord& one) { return is_kind_word(one.word.folded) || is_in(kBranches, one.word.folded); };
    const auto name = std::span(words_).subspan(begin, end - begin);
    return said && name.size() >= kNameWords && std::ranges::none_of(name, names_business);
  }

  // "Nuestro vecino X toma pedidos al", "our friends at X take bookings on": of a name that is none of the facts'.
  bool tells_of_another() const {
    if (!phrasings::kOfOthers.stands_in(folded_)) return false;
    for (std::size_t at = 0; at < words_.size(); ++at)
      if (is_name(at)) return true;
    return false;
  }

  // "Café Avellaneda (": a name at the end, of no branch and of nobody to ask for.
  bool ends_with_named() const {
    std::size_t at = words_.size();
    bool named = false;
    while (at > 0 && words_[at - 1].word.capital && !words_[at - 1].own) named = is_name(--at) || named;
    const auto is_branch = [](const PartWord& one) { return is_in(kBranches, one.word.folded); };
    if (!named || words_.size() - at < 2 || std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(at - (at > 0 ? 1 : 0)), words_.end(), is_branch)) return false;
    return at == 0 || !is_in(kAskedFor, words_[at - 1].word.folded);
  }

  // "a media cuadra de ", "frente a ": what comes next is near, and no own address.
  bool ends_with_landmark() const { return phrasings::kNearby.stands_in(folded_); }

  // "en el Hotel Ariston (", "en Kiosco Sol, en": a name at the end, of a place that is no quarter.
  bool ends_with_place() const {
    std::size_t at = words_.size();
    while (at > 0 && !words_[at - 1].word.capital && (is_in(kBetween, words_[at - 1].word.folded) || is_in(kArticles, words_[at - 1].word.folded))) --at;
    bool named = false;
    while (at > 0 && words_[at - 1].word.capital && !words_[at - 1].own) named = is_name(--at) || named;
    const bool is_quarter = at < words_.size() && (is_in(kQuarters, words_[at].word.folded) || (at > 0 && is_in(kQuarters, words_[at - 1].word.folded)));
    return named && !is_quarter;
  }

  // "de Locatel", "(Locatel)": a name at the beginning.
  bool begins_with_owner(bool in_brackets) const {
    std::size_t at = 0;
    const bool behind_owning = !words_.empty() && is_in(kOwning, words_.front().word.folded);
    while (at < words_.size() && (is_in(kOwning, words_[at].word.folded) || is_in(kArticles, words_[at].word.folded))) ++at;
    return at < words_.size() && (behind_owning || in_brackets) && is_name(at);
  }

 private:
  struct PartWord {
    Word word;
    bool own = false;
  };

  bool is_name(std::size_t index) const {
    const auto& [word, own] = words_[index];
    const bool capital = word.capital && word.small_letters && !word.hashtag && !base::is_ascii_digit(word.folded.front());
    const bool speaks = index > 0 || !begins_sentence_;
    return capital && speaks && !own && !is_common_word(word.folded) && !is_kind_word(word.folded) && !is_in(kOccasionNames, word.folded) &&
           !is_in(kBetween, word.folded);
  }

  Wording wording_;
  std::vector<PartWord> words_;
  std::string folded_;
  bool begins_sentence_ = false;
};

}  // namespace

bool is_of_another(const claims::Claim& contact, const StatedText& text) {
  const auto [before, behind] = beside(contact, text);
  const Part left(text, before);
  const Part right(text, behind);
  if (left.names_organisation() || right.names_organisation() || left.ends_with_owner() || left.ends_with_subject() || left.tells_of_another()) return true;
  if (contact.as<claims::AddressClaim>() != nullptr && (left.ends_with_landmark() || left.ends_with_place())) return true;
  if (text.words(before).ends_with(" (") && left.ends_with_named()) return true;
  const std::string_view rest = text.words(behind);
  return right.begins_with_owner(rest.starts_with(" (") || rest.starts_with("("));
}

bool is_called_own(const claims::Claim& contact, const StatedText& text) {
  const std::string_view written = text.text->text();
  const text::Range sentence = text.claims.sentences[contact.sentence];
  if (holds_any(kOwn, text::folded_words(text::part_of(written, sentence)))) return true;
  if (contact.sentence == 0) return false;
  const text::Range asked = text.claims.sentences[contact.sentence - 1];
  return holds_any(kWhere, text::folded_words(text::part_of(written, asked)));
}

bool speaks_of_an_occasion(const StatedText& text) {
  std::string words = text.text->text();
  for (const claims::Claim& claim : text.claims.found)
    if (claim.as<claims::AddressClaim>() != nullptr) std::fill(words.begin() + static_cast<std::ptrdiff_t>(claim.range.begin), words.begin() + static_cast<std::ptrdiff_t>(claim.range.end), ' ');   // a "Carrera" of Bogotá is no race
  return holds_any(kOccasions, text::folded_words(words));
}

}  // namespace sml::resolve
