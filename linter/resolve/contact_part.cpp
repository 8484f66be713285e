#include "linter/resolve/contact_part.h"

#include <algorithm>
#include <span>

#include "linter/base/ascii.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/contact_words.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

bool is_branch(const PartWords::PartWord& one) { return is_in(kBranchWords, one.word.folded) || one.word.folded == "zona"; }

}  // namespace

bool ContactPart::recommends_somebody() const {
  for (std::size_t at = 1; at < words().size(); ++at) {
    const bool is_liked = at > 1 && at + 1 < words().size() && words()[at - 2].word.folded == "we" && is_in(kLiking, words()[at - 1].word.folded);
    if (is_liked && is_name(at) && words()[at + 1].word.capital) return true;
    if (!is_in(kRecommending, words()[at - 1].word.folded)) continue;
    while (at < words().size() &&
           (is_in(kDefinite, words()[at].word.folded) || is_in(kWith, words()[at].word.folded) || is_in(kTitles, words()[at].word.folded)))
      ++at;
    if (at < words().size() && words()[at].word.capital && !words()[at].own) return true;
  }
  return false;
}

bool ContactPart::is_acronym(std::size_t at) const {
  constexpr std::size_t kShortest = 3;
  const auto& [word, own, other_trade, behind_sign] = words()[at];
  return word.capital && !word.small_letters && !own && word.folded.size() >= kShortest && !base::is_ascii_digit(word.folded.front());
}

bool ContactPart::is_behind_article(std::size_t at) const {
  const Word& before = words()[at - 1].word;
  if (is_in(kDefinite, before.folded)) return true;
  constexpr std::string_view kVowels = "aeiou";
  const auto is_vowel = [&](char letter) { return kVowels.find(letter) != std::string_view::npos; };
  const bool shouts = (at + 1 < words().size() && !words()[at + 1].word.small_letters) || (at > 1 && !words()[at - 2].word.small_letters);
  return before.small == "a" && !shouts && std::ranges::count_if(words()[at].word.folded, is_vowel) <= 1;   // pt "a FGF", and no "A MESA"
}

bool ContactPart::names_others() const { return holds_any(kOrganisations, folded()) || holds_any(kOwnersOfFinds, folded()); }

bool ContactPart::ends_with_owner() const {
  std::size_t end = words().size();
  while (end > 0 && !is_name(end - 1) && !words()[end - 1].own && is_in(kBetweenNameAndContact, words()[end - 1].word.folded)) --end;
  std::size_t begin = end;
  const auto has_title = [&](std::size_t at) { return at > 0 && is_in(kTitles, words()[at - 1].word.folded); };   // "doña Gloria"
  bool named = false;
  for (; begin > 0 && words()[begin - 1].word.capital && !words()[begin - 1].own; --begin) {
    // "Call Rutland Works", but "Ring Maeve"
    if (named ? end - begin > 1 && ends_owning(begin) : !is_name(begin - 1) && !has_title(begin - 1) && !is_acronym(begin - 1)) break;
    named = true;   // "ESB Networks"
  }
  if (begin == end) return false;
  while (begin > 0 && (is_in(kDefinite, words()[begin - 1].word.folded) || is_in(kTitles, words()[begin - 1].word.folded)) && !ends_owning(begin)) --begin;
  return ends_owning(begin);
}

bool ContactPart::ends_owning(std::size_t end) const {
  if (end == 0) return false;
  const std::string_view last = words()[end - 1].word.folded;
  return is_in(kOwning, last) || (end > 1 && is_in(kAskedFor, last) && is_in(kDirectly, words()[end - 2].word.folded));
}

bool ContactPart::ends_with_subject() const {
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
  const auto names_business = [](const PartWord& one) { return is_kind_word(one.word.folded) || is_branch(one); };
  const auto name = std::span(words()).subspan(begin, end - begin);
  return said && name.size() >= kNameWords && std::ranges::none_of(name, names_business);
}

bool ContactPart::tells_of_acronym() const {
  for (std::size_t at = 1; at + 1 < words().size(); ++at)
    if (is_acronym(at) && is_behind_article(at) && is_in(kSaying, words()[at + 1].word.folded) && words()[at + 1].word.folded != "e") return true;
  return false;
}

bool ContactPart::names_acronym() const {
  for (std::size_t at = 1; at < words().size(); ++at)
    if (is_acronym(at) && is_behind_article(at)) return true;
  return false;
}

bool ContactPart::asks_an_acronym() const {
  constexpr std::string_view kAsking =
      " fala fale falar falem liga ligue llama llame llamen llamar consulta consulte consulten "
      "habla hable hablen reporta reporte reportalo denuncia denuncie talk speak call report ";
  constexpr std::string_view kWhen = " das as de a las los from to am pm h hs al no na en el on at pelo por telefono telefone whatsapp phone ";
  const auto tells_when = [&](const PartWord& one) { return is_in(kWhen, one.word.folded) || base::is_ascii_digit(one.word.folded.front()); };
  for (std::size_t at = 3; at < words().size(); ++at) {
    if (!is_acronym(at) || !is_behind_article(at) || !is_in(kWith, words()[at - 2].word.folded) || !is_in(kAsking, words()[at - 3].word.folded)) continue;
    if (std::all_of(words().begin() + static_cast<std::ptrdiff_t>(at) + 1, words().end(), tells_when)) return true;
  }
  return false;
}

bool ContactPart::begins_with(std::string_view whom) const {
  return words().size() > 1 && is_in(whom, words()[0].word.folded) && is_in(kSaying, words()[1].word.folded);
}

bool ContactPart::asks_for_somebody() const {
  static const text::Pattern asks = whole_words({.es = "pregunt(?:a|e|en|ar) por [a-z]+",
                                                 .en = "ask for [a-z]+|(?:text|call|ring|message) [a-z]+ (?:on|at)",
                                                 .pt = "(?:pergunt|procur)(?:a|e|em|ar) (?:por|pel[oa]) [a-z]+"});
  return asks.stands_in(folded());
}

bool ContactPart::ends_with_trusted() const {
  static const text::Pattern trusted = whole_words({.es = "un[oa]? [a-z]+(?: [a-z]+)? de (?:mucha |toda )?confianza",
                                                    .en = "an? (?:[a-z]+ ){1,2}(?:we|you can) trust",
                                                    .pt = "uma? [a-z]+(?: [a-z]+)? de (?:toda )?confianca"});
  return ends_with_named() && trusted.stands_in(folded());
}

bool ContactPart::names_owner_of_find() const {
  static const text::Pattern owner = whole_words({.es = "(?:a|de) (?:su|la) (?:familia|dueno|duena)",
                                                  .en = "(?:its|the|his|her) (?:family|owners?)",
                                                  .pt = "(?:a|da|com a) familia|(?:ao|do|com o) dono"});
  return owner.stands_in(folded());
}

bool ContactPart::sends_there() const {
  static const text::Pattern there = worded(R"(\b{label}(?: (?:y|e) [a-z]+)? {there}\b)", {
      {"label", {.es = "informes|reservas|pedidos|consultas|citas",
                 .en = "bookings?|information|enquiries",
                 .pt = "informacoes|marcacoes|reservas|inscricoes|encomendas|pedidos|duvidas"}},
      {"there", {.es = "alli|alla|ahi", .en = "there", .pt = "la|ali"}},
  });
  return there.stands_in(folded());
}

bool ContactPart::announces_of_itself() const {
  constexpr std::string_view kAnnouncing = " avisa avisan informa informan alerta warns advises ";
  for (std::size_t at = 0; at + 1 < words().size(); ++at)
    if (is_in(kAnnouncing, words()[at + 1].word.folded) && (is_acronym(at) || (at > 0 && is_name(at) && is_in(kDefinite, words()[at - 1].word.folded))))
      return true;
  return false;
}

bool ContactPart::is_label() const {
  static const text::Pattern label = worded(R"(^[^a-z0-9]*{words}[^a-z0-9]*(?:[a-z]+[^a-z0-9]*){0,3}$)", {
      .es = "reservas?|se reserva|pedidos|informes|encargos|mesa mejor reservada|mejor (?:con reserva|reservar)|imprescindible reservar|"
            "(?:el|su) (?:telefono|fono|numero)",
      .en = "bookings?|to book|orders?|ring|call|(?:the|their) (?:phone|number)",
      .pt = "reservas?|marcacoes|encomendas|o (?:telefone|numero)",
  });
  return label.stands_in(folded());
}

bool ContactPart::ends_with_other_trade() const {
  constexpr std::size_t kFarthest = 5;   // words
  const auto begins_clause = [&](std::size_t at) { return at == 0 || words()[at].behind_sign; };
  for (std::size_t at = words().size(); at-- > 0 && words().size() - at <= kFarthest;) {
    if (words()[at].own || is_in(kOurs, words()[at].word.folded)) return false;
    if (words()[at].other_trade) return begins_clause(at) || (is_in(kDefinite, words()[at - 1].word.folded) && begins_clause(at - 1));
  }
  return false;
}

bool ContactPart::ends_with_presented() const {
  constexpr std::string_view kPresenting = " s is es son e sao ";
  std::size_t at = words().size();
  bool named = false;
  while (at > 0 && words()[at - 1].word.capital && !words()[at - 1].own) named = is_name(--at) || named;
  const std::size_t size = words().size() - at;
  const auto names_business = [](const PartWord& one) { return is_in(kNamedAfter, one.word.folded) || is_kind_word(one.word.folded); };
  if (size < 2 || !named || at < 2 || !is_in(kDefinite, words()[at - 1].word.folded)) return false;
  if (std::none_of(words().begin() + static_cast<std::ptrdiff_t>(at), words().end(), names_business)) return false;
  return is_in(kPresenting, words()[at - 2].word.folded);
}

bool ContactPart::is_a_name() const {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < words().size(); ++at) {
    const bool joins =
        is_in(kInNames, words()[at].word.folded) || is_in(kOfWhom, words()[at].word.folded) || (at == 0 && is_in(kDefinite, words()[at].word.folded));
    if (words()[at].own || is_occasion(at) || (!words()[at].word.capital && !joins)) return false;
    if (!joins) ++capitals;
  }
  return capitals > 1;
}

bool ContactPart::has_our_verb() const {
  static const text::Pattern none = whole_words({.es = "ramos|tramos|gramos|extremos|primos|ultimos|proximos|maximos|minimos|mismos",
                                                 .pt = "ramos|primos|ultimos|proximos|maximos|minimos|mesmos"});
  static const text::Pattern asks = whole_words({.es = "(?:llam|busc|visit|mand|pregunt|consult|cont|envi|reserv|marc|contact)(?:a|e|ame|en|ad)nos|"
                                                       "(?:escrib|ped|segu|pid)(?:e|i|a|an|id)nos"});
  return std::ranges::any_of(words(), [&](const PartWord& one) {
    constexpr std::string_view kEnds[] = {"amos", "emos", "imos"};
    const bool is_of_us = std::ranges::any_of(kEnds, [&](std::string_view end) { return one.word.folded.ends_with(end); });
    return (is_of_us && !none.stands_in(one.word.folded)) || asks.stands_in(one.word.folded);
  });
}

bool ContactPart::speaks_of_them() const {
  static const text::Pattern them = whole_words({
      .es = "con ell[oa]s|(?:telefono|fono|numero|direccion|correo|whatsapp) de ell[oa]s|(?:llam|busc|contact)(?:al[oa]s?|enl[oa]s?)|"
            "(?:escrib|marc|pregunt|pid)(?:eles|ales|anles|anles)",
      .en = "(?:call|ring|text|phone|email|message|contact|ask) (?:them|him|her)|they['’ ]?re on|"
            "their (?:[a-z]+ )?(?:base|shop|office|number|line|website|studio|store|place|desk|branch|headquarters|centre|center|email|address)",
      .pt = "del[ea]s|com el[ea]s|lig(?:a|ue|ar|uem)-lhes?|(?:lig(?:a|ue|uem|ar)|fal(?:a|e|em|ar)|escrev(?:a|e|am|er)) (?:para|pra) el[ea]s",
  });
  return them.stands_in(folded());
}

bool ContactPart::names_somebody() const {
  for (std::size_t at = 1; at < words().size(); ++at)
    if (may_be_name(at) && !words()[at].behind_sign && words()[at - 1].word.capital && words()[at - 1].word.small_letters && !words()[at - 1].own) return true;
  return false;
}

bool ContactPart::begins_with_whose() const {
  constexpr std::string_view kOfContacts =
      " number numero telefono telefone phone whatsapp whats line linea linha local sucursal recepcion recepcao taller cocina reservas pedidos one best ";
  const auto is_of = [&](std::size_t at, std::string_view list) { return at < words().size() && !words()[at].own && is_in(list, words()[at].word.folded); };
  std::size_t who = 2;
  while (is_of(who, kDefinite.words())) ++who;
  return who < words().size() && is_of(0, kBeing) && is_of(1, kOfWhom) && !words()[who].own && !is_of(who, kOurs) && !is_of(who, kOfContacts);
}

bool ContactPart::ends_with_theirs() const {
  std::size_t at = words().size();
  while (at > 0 && !words()[at - 1].own && is_in(kBetweenNameAndContact, words()[at - 1].word.folded)) --at;
  return at > 0 && at < words().size() && is_in(kTheirs, words()[at - 1].word.folded);
}

bool ContactPart::ends_with_them() const {
  const auto is_them = [&](const Word& word) { return is_in(kThem, word.folded) && (word.folded != "el" || word.small == "él"); };   // "comunícate con el 55 …"
  std::size_t at = words().size();
  while (at > 1 && !is_them(words()[at - 1].word) && is_in(kBetweenNameAndContact, words()[at - 1].word.folded)) --at;
  return at > 1 && is_them(words()[at - 1].word) && is_in(kWith, words()[at - 2].word.folded);
}

bool ContactPart::tells_of_another() const {
  if (!phrasings::kOfOthers.stands_in(folded())) return false;
  for (std::size_t at = 0; at < words().size(); ++at)
    if (is_name(at)) return true;
  return false;
}

bool ContactPart::ends_with_named() const {
  std::size_t at = words().size();
  bool named = false;
  while (at > 0 && words()[at - 1].word.capital && !words()[at - 1].own) named = is_name(--at) || named;
  if (!named || words().size() - at < 2 || std::any_of(words().begin() + static_cast<std::ptrdiff_t>(at - (at > 0 ? 1 : 0)), words().end(), is_branch))
    return false;
  return at == 0 || !is_in(kAskedFor, words()[at - 1].word.folded);
}

bool ContactPart::ends_with_some_business() const {
  const std::size_t size = words().size();
  return size > 1 && is_kind_word(words()[size - 1].word.folded) && is_in(kIndefinite, words()[size - 2].word.folded);
}

bool ContactPart::ends_with_landmark() const { return phrasings::kNearby.stands_in(folded()); }

bool ContactPart::ends_with_place() const {
  std::size_t at = words().size();
  while (at > 0 && !words()[at - 1].word.capital &&
         (is_in(kBetweenNameAndContact, words()[at - 1].word.folded) || is_in(kDefinite, words()[at - 1].word.folded)))
    --at;
  bool named = false;
  while (at > 0 && words()[at - 1].word.capital && !words()[at - 1].own) named = is_name(--at) || named;
  const bool is_quarter = at < words().size() && (is_in(kQuarters, words()[at].word.folded) || (at > 0 && is_in(kQuarters, words()[at - 1].word.folded)));
  return named && !is_quarter;
}

bool ContactPart::begins_with_owner(bool in_brackets) const {
  std::size_t at = 0;
  const bool is_article = !words().empty() && words().front().behind_sign && words().front().word.folded == "a";   // pt ", a Graça responde"
  const bool behind_owning = !words().empty() && !is_article && is_in(kOwning, words().front().word.folded);
  while (at < words().size() && (is_in(kOwning, words()[at].word.folded) || is_in(kDefinite, words()[at].word.folded))) ++at;
  constexpr std::string_view kAnswers = " atiende atende contesta responde answers ";   // who answers is of the house: "(a Alda atende)"
  const bool answers = at + 1 < words().size() && is_in(kAnswers, words()[at + 1].word.folded);
  return at < words().size() && (behind_owning || in_brackets) && !answers && is_name(at);
}

}  // namespace sml::resolve
