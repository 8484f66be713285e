#include "linter/resolve/contact_owner.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/contact_words.h"
#include "linter/resolve/other_businesses.h"
#include "linter/resolve/part_words.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

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

// "Al 062 o al cuartel (983 …)": the contact that a small word joins to the next, or nullptr.
const claims::Claim* joined_before(const claims::Claim& contact, const StatedText& text) {
  const claims::Claim* last = nullptr;
  for (const claims::Claim& other : text.claims.found)
    if (is_contact(other) && other.sentence == contact.sentence && other.range.end <= contact.range.begin) last = &other;
  if (last == nullptr) return nullptr;
  constexpr std::array<std::string_view, 6> kJoints = {" o ", " u ", " y ", " or ", " and ", " ou "};
  const std::string_view between = text.words({last->range.end, contact.range.begin});
  return std::ranges::any_of(kJoints, [&](std::string_view joint) { return between.starts_with(joint); }) ? last : nullptr;
}

// "Cerrajería Sur (Alsina 204, 341 …)": what stands before the bracket in which a contact is the second.
std::optional<text::Range> before_bracket(const claims::Claim& contact, const StatedText& text) {
  const text::Range before{text.claims.sentences[contact.sentence].begin, contact.range.begin};
  const std::string_view words = text.words(before);
  const std::size_t open = words.rfind('(');
  if (open == std::string_view::npos || words.find(')', open) != std::string_view::npos) return std::nullopt;
  return text::Range{before.begin, before.begin + open};
}

// What a part of a text says of whose a contact beside it is.
class Part : private PartWords {
 public:
  using PartWords::PartWords;

  bool recommends_somebody() const {
    for (std::size_t at = 1; at < words().size(); ++at) {
      if (!is_in(kRecommending, words()[at - 1].word.folded)) continue;
      while (at < words().size() && (is_in(kArticles, words()[at].word.folded) || is_in(kWith, words()[at].word.folded) || is_in(kTitles, words()[at].word.folded))) ++at;
      if (at < words().size() && words()[at].word.capital && !words()[at].own) return true;
    }
    return false;
  }

  // In capitals only: "UTE".
  bool is_acronym(std::size_t at) const {
    constexpr std::size_t kShortest = 3;
    const auto& [word, own, behind_sign] = words()[at];
    return word.capital && !word.small_letters && !own && word.folded.size() >= kShortest && !base::is_ascii_digit(word.folded.front());
  }

  bool names_others() const { return holds_any(kOrganisations, folded()) || holds_any(kOwnersOfFinds, folded()); }

  // "llama a Locatel al": a name at the end, behind a word that makes the contact its own.
  bool ends_with_owner() const {
    std::size_t end = words().size();
    while (end > 0 && !is_name(end - 1) && !words()[end - 1].own && is_in(kBetweenNameAndContact, words()[end - 1].word.folded)) --end;
    std::size_t begin = end;
    const auto has_title = [&](std::size_t at) { return at > 0 && is_in(kTitles, words()[at - 1].word.folded); };   // "doña Gloria"
    bool named = false;
    for (; begin > 0 && words()[begin - 1].word.capital && !words()[begin - 1].own; --begin) {
      if (named ? end - begin > 1 && ends_owning(begin) : !is_name(begin - 1) && !has_title(begin - 1) && !is_acronym(begin - 1)) break;   // "Call Rutland Works", but "Ring Maeve"
      named = true;   // "ESB Networks"
    }
    if (begin == end) return false;
    while (begin > 0 && (is_in(kArticles, words()[begin - 1].word.folded) || is_in(kTitles, words()[begin - 1].word.folded)) && !ends_owning(begin)) --begin;
    return ends_owning(begin);
  }

  // "llama a", "consultas directo con"
  bool ends_owning(std::size_t end) const {
    if (end == 0) return false;
    const std::string_view last = words()[end - 1].word.folded;
    return is_in(kOwning, last) || (end > 1 && is_in(kAskedFor, last) && is_in(kDirectly, words()[end - 2].word.folded));
  }

  // "Orange County Animal Services is at": a name of some words that a verb says it of.
  bool ends_with_subject() const {
    std::size_t end = words().size();
    bool said = false;
    for (; end > 0 && !words()[end - 1].own && !words()[end - 1].word.capital; --end) {
      const std::string_view word = words()[end - 1].word.folded;
      if (is_in(kSaying, word)) said = true;
      else if (!is_in(kBetweenNameAndContact, word)) break;
    }
    std::size_t begin = end;
    const auto is_part = [&](std::size_t at) { return words()[at].word.capital && words()[at].word.small_letters && !words()[at].own; };
    while (begin > 0 && (is_part(begin - 1) || (begin > 1 && is_in(kInNames, words()[begin - 1].word.folded) && is_part(begin - 2)))) --begin;
    const auto names_business = [](const PartWord& one) { return is_kind_word(one.word.folded) || is_in(kBranches, one.word.folded); };
    const auto name = std::span(words()).subspan(begin, end - begin);
    return said && name.size() >= kNameWords && std::ranges::none_of(name, names_business);
  }

  // "La EPE atiende reclamos en el": what a verb says it of has capitals only.
  bool tells_of_acronym() const {
    for (std::size_t at = 1; at + 1 < words().size(); ++at)
      if (is_acronym(at) && is_in(kArticles, words()[at - 1].word.folded) && is_in(kSaying, words()[at + 1].word.folded)) return true;
    return false;
  }

  // "The SEAI covers up to 80%".
  bool names_acronym() const {
    for (std::size_t at = 1; at < words().size(); ++at)
      if (is_acronym(at) && is_in(kArticles, words()[at - 1].word.folded)) return true;
    return false;
  }

  // "Ellos están en", "ele atende": of whom was spoken before.
  bool begins_with(std::string_view whom) const { return words().size() > 1 && is_in(whom, words()[0].word.folded) && is_in(kSaying, words()[1].word.folded); }

  // "Ask for Dev on": somebody of whom was spoken before, or of the business.
  bool asks_for_somebody() const {
    static const text::Pattern asks = whole_words({.es = "pregunt(?:a|e|en|ar) por [a-z]+", .en = "ask for [a-z]+", .pt = "(?:pergunt|procur)(?:a|e|em|ar) (?:por|pel[oa]) [a-z]+"});
    return asks.stands_in(folded());
  }

  // "Escríbenos", "tocamos": a verb of ours.
  bool has_our_verb() const {
    constexpr std::string_view kEnds[] = {"mos", "anos", "enos", "inos"};
    return std::ranges::any_of(words(), [&](const PartWord& one) { return std::ranges::any_of(kEnds, [&](std::string_view end) { return one.word.folded.ends_with(end); }); });
  }

  // "Call them first: ", "ask for Colin at their base: ", "endereço deles: ": of somebody who is told of before.
  bool speaks_of_them() const {
    static const text::Pattern them = whole_words({
        .es = "con ell[oa]s|(?:telefono|numero|direccion|correo|whatsapp) de ell[oa]s|(?:llam|busc|contact)(?:al[oa]s|enl[oa]s)|(?:escrib|marc|pregunt|pid)(?:eles|ales|anles|anles)",
        .en = "(?:call|ring|text|phone|email|message|contact|ask) them|they['’ ]?re on|their (?:[a-z]+ )?(?:base|shop|office|number|line|website|studio|store|place|desk|branch|headquarters|centre|center|email|address)",
        .pt = "del[ea]s|com el[ea]s|(?:lig(?:a|ue|uem|ar)|fal(?:a|e|em|ar)|escrev(?:a|e|am|er)) (?:para|pra) el[ea]s",
    });
    return them.stands_in(folded());
  }

  // "Sheffield Mountain Rescue came in": two words in a row that are written as names, the last of which means nothing else.
  bool names_somebody() const {
    for (std::size_t at = 1; at < words().size(); ++at)
      if (may_be_name(at) && !words()[at].behind_sign && words()[at - 1].word.capital && words()[at - 1].word.small_letters && !words()[at - 1].own) return true;
    return false;
  }

  // "222 004 119 é da farmácia".
  bool begins_with_whose() const {
    const auto is_of = [&](std::size_t at, std::string_view list) { return at < words().size() && !words()[at].own && is_in(list, words()[at].word.folded); };
    std::size_t who = 2;
    while (is_of(who, kArticles)) ++who;
    return who < words().size() && is_of(0, kBeing) && is_of(1, kOfWhom) && !words()[who].own && !is_of(who, kOurs);
  }

  // "La librería La Errata abre de 10 a 14; su teléfono, ": what is spoken of has it.
  bool ends_with_theirs() const {
    std::size_t at = words().size();
    while (at > 0 && !words()[at - 1].own && is_in(kBetweenNameAndContact, words()[at - 1].word.folded)) --at;
    return at > 0 && at < words().size() && is_in(kTheirs, words()[at - 1].word.folded);
  }

  // "Informes con ellos, al": somebody who is told of before.
  bool ends_with_them() const {
    std::size_t at = words().size();
    while (at > 1 && !is_in(kThem, words()[at - 1].word.folded) && is_in(kBetweenNameAndContact, words()[at - 1].word.folded)) --at;
    return at > 1 && is_in(kThem, words()[at - 1].word.folded) && is_in(kWith, words()[at - 2].word.folded);
  }

  // "Nuestro vecino X toma pedidos al", "our friends at X take bookings on": of a name that is none of the facts'.
  bool tells_of_another() const {
    if (!phrasings::kOfOthers.stands_in(folded())) return false;
    for (std::size_t at = 0; at < words().size(); ++at)
      if (is_name(at)) return true;
    return false;
  }

  // "Café Avellaneda (": a name at the end, of no branch and of nobody to ask for.
  bool ends_with_named() const {
    std::size_t at = words().size();
    bool named = false;
    while (at > 0 && words()[at - 1].word.capital && !words()[at - 1].own) named = is_name(--at) || named;
    const auto is_branch = [](const PartWord& one) { return is_in(kBranches, one.word.folded); };
    if (!named || words().size() - at < 2 || std::any_of(words().begin() + static_cast<std::ptrdiff_t>(at - (at > 0 ? 1 : 0)), words().end(), is_branch)) return false;
    return at == 0 || !is_in(kAskedFor, words()[at - 1].word.folded);
  }

  // "ahora hay una veterinaria (".
  bool ends_with_some_business() const {
    constexpr std::string_view kSome = " un una um uma a an ";
    const std::size_t size = words().size();
    return size > 1 && is_kind_word(words()[size - 1].word.folded) && is_in(kSome, words()[size - 2].word.folded);
  }

  // "a media cuadra de ", "frente a ": what comes next is near, and no own address.
  bool ends_with_landmark() const { return phrasings::kNearby.stands_in(folded()); }

  // "en el Hotel Ariston (", "en Kiosco Sol, en": a name at the end, of a place that is no quarter.
  bool ends_with_place() const {
    std::size_t at = words().size();
    while (at > 0 && !words()[at - 1].word.capital && (is_in(kBetweenNameAndContact, words()[at - 1].word.folded) || is_in(kArticles, words()[at - 1].word.folded))) --at;
    bool named = false;
    while (at > 0 && words()[at - 1].word.capital && !words()[at - 1].own) named = is_name(--at) || named;
    const bool is_quarter = at < words().size() && (is_in(kQuarters, words()[at].word.folded) || (at > 0 && is_in(kQuarters, words()[at - 1].word.folded)));
    return named && !is_quarter;
  }

  // "de Locatel", "(Locatel)": a name at the beginning.
  bool begins_with_owner(bool in_brackets) const {
    std::size_t at = 0;
    const bool behind_owning = !words().empty() && is_in(kOwning, words().front().word.folded);
    while (at < words().size() && (is_in(kOwning, words()[at].word.folded) || is_in(kArticles, words()[at].word.folded))) ++at;
    return at < words().size() && (behind_owning || in_brackets) && is_name(at);
  }
};

bool tells_of_others(std::size_t end, const StatedText& text) {
  const Part told(text, {0, end});
  return is_somebody_told_of(end, text) || told.names_acronym() || told.names_others() || told.names_somebody();
}

// "A Borracharia do Tião faz rodízio … 31 98870 1212", "Armley Frames are doing 20% off. Ask for Dev on": told of in its sentence, or right before.
bool is_of_who_is_told(const claims::Claim& contact, const Part& left, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[contact.sentence];
  if (left.has_our_verb()) return false;
  if (!names_own(contact.sentence, text) && tells_what_another_gives(PartWords(text, {sentence.begin, contact.range.begin}))) return true;
  return contact.sentence > 0 && left.asks_for_somebody() && tells_what_another_gives(PartWords(text, text.claims.sentences[contact.sentence - 1]));
}

// "El taller no es nuestro: 55…"; and right behind: "… fone (51) 3555-7711. Não é da nossa equipe."
bool is_disowned(const claims::Claim& contact, const Beside& beside, const StatedText& text) {
  const std::size_t next = contact.sentence + 1;
  return disowns(text.folded(beside.before)) || disowns(text.folded(beside.behind)) || (next < text.claims.sentences.size() && disowns(text.folded(text.claims.sentences[next])));
}

}  // namespace

bool is_of_another(const claims::Claim& contact, const StatedText& text) {
  const auto [before, behind] = beside(contact, text);
  const Part left(text, before);
  const Part right(text, behind);
  const bool is_called = holds_any(kOwn, text::folded_words(text.words(before)));   // "find us at 41 St Anne's Street, as the council's sign says"
  if (left.names_others() || (right.names_others() && !is_called) || left.ends_with_owner() || left.ends_with_subject() || left.tells_of_another() || left.tells_of_acronym() || left.ends_with_them() || left.recommends_somebody()) return true;
  const bool is_theirs = left.ends_with_theirs() || left.speaks_of_them();
  if (is_theirs && tells_of_others(contact.range.begin, text)) return true;
  if (left.begins_with(kTheyAll) || (left.begins_with(kOneOfThem) && is_somebody_told_of(contact.range.begin, text)) || is_of_who_is_told(contact, left, text)) return true;
  if (right.begins_with_whose() || is_disowned(contact, {before, behind}, text)) return true;
  if (is_told_of_another(PartWords(text, {text.claims.sentences[contact.sentence].begin, contact.range.begin}))) return true;
  if (const claims::Claim* other = joined_before(contact, text); other != nullptr && is_of_another(*other, text)) return true;
  if (contact.as<claims::AddressClaim>() != nullptr && (left.ends_with_landmark() || left.ends_with_place())) return true;
  if (text.words(before).ends_with(" (") && (left.ends_with_named() || left.ends_with_some_business())) return true;
  if (const auto named = before_bracket(contact, text); named && Part(text, *named).ends_with_named()) return true;
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
  for (const claims::Claim& claim : text.claims.found) {
    const std::size_t length = claim.range.end - claim.range.begin;
    if (claim.as<claims::AddressClaim>() != nullptr) words.replace(claim.range.begin, length, length, ' ');   // a "Carrera" of Bogotá is no race
  }
  return holds_any(kOccasions, text::folded_words(words));
}

}  // namespace sml::resolve
