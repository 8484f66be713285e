#include "linter/resolve/contact_owner.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "linter/resolve/common_words.h"
#include "linter/resolve/contact_part.h"
#include "linter/resolve/contact_words.h"
#include "linter/resolve/credits.h"
#include "linter/resolve/disowning.h"
#include "linter/resolve/other_businesses.h"
#include "linter/resolve/part_words.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

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

// "Al 062 o al cuartel o al 983 …": the first of those that small words join; nullptr where none is joined to a contact.
const claims::Claim* first_joined(const claims::Claim& contact, const StatedText& text) {
  const claims::Claim* first = nullptr;
  for (const claims::Claim* before = joined_before(contact, text); before != nullptr; before = joined_before(*before, text)) first = before;
  return first;
}

// "Cerrajería Sur (Alsina 204, 341 …)": what stands before the bracket in which a contact is the second.
std::optional<text::Range> before_bracket(const claims::Claim& contact, const StatedText& text) {
  const text::Range before{text.claims.sentences[contact.sentence].begin, contact.range.begin};
  const std::string_view words = text.words(before);
  const std::size_t open = words.rfind('(');
  if (open == std::string_view::npos || words.find(')', open) != std::string_view::npos) return std::nullopt;
  return text::Range{before.begin, before.begin + open};
}

bool tells_of_others(std::size_t end, const StatedText& text) {
  const ContactPart told(text, told_before(end, text));
  return is_somebody_told_of(end, text) || told.names_others() || told.names_somebody();
}

// "A Borracharia do Tião faz rodízio … 31 98870 1212", "Armley Frames are doing 20% off. Ask for Dev on": told of in its sentence, or right before.
bool is_of_who_is_told(const claims::Claim& contact, const ContactPart& left, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[contact.sentence];
  if (left.has_our_verb()) return false;
  if (!names_own(contact.sentence, text) && tells_what_another_gives(PartWords(text, {sentence.begin, contact.range.begin}))) return true;
  if (contact.sentence == 0) return false;
  const PartWords told(text, text.claims.sentences[contact.sentence - 1]);
  return tells_what_another_gives(told) && (left.asks_for_somebody() || (left.is_label() && (begins_with_another(told) || begins_at_another(told))));
}

// "Nobody from Freewheel calls from …", "el … no somos nosotros": a number that somebody else gives as the business's.
bool is_warned_of(const Beside& beside, const StatedText& text) {
  static const text::Pattern never = worded(R"(\b(?:{nobody}|{we_never} {ask})\b[^.!?;:,]*$)", {
      {"nobody", {.es = "nadie de(?:l| la)?", .en = "(?:nobody|no one) (?:from|at)", .pt = "ninguem d[aeo]"}},
      {"we_never", {.es = "nunca|jamas|no", .en = "(?:we )?(?:never|don['’]?t|do not|won['’]?t|will never)", .pt = "nunca|jamais|nao"}},
      {"ask", {.es = "(?:(?:te|le|les|os) )?(?:llamamos|pedimos|escribimos)", .en = "(?:call|ring|text|message) you", .pt = "(?:ligamos|pedimos|mandamos)"}},
  });
  static const text::Pattern not_us = worded(R"(^[^.!?;:,]*\b{not_us}(?:[^a-z0-9 ]|$))", {
      {"not_us", {
          .es = "no (?:es|son) nuestr[oa]s?|no somos nosotr[oa]s",
          .en = "(?:is|are)(?:n['’]?t| not) (?:ours|us)",
          .pt = "nao (?:e|sao) noss[oa]s?|nao (?:somos nos|e a gente|e nos|e da gente)",
      }},
  });
  return never.stands_in(text.folded(beside.before)) || not_us.stands_in(text.folded(beside.behind));
}

// "Tell 'em Hank sent you", "diles que vas de nuestra parte": whom one sends somebody to is another.
bool is_sent_to(const claims::Claim& contact, const StatedText& text) {
  static const text::Pattern sent = whole_words({
      .es = "(?:vas|vais|van|ve|di|dile|diles|diga|digan|decile)(?: [a-z]+){0,3} (?:de|por) (?:nuestra parte|parte nuestra)|"
            "(?:dile|diles|digan|decile|deciles)(?: [a-z]+){0,3} (?:te|los|le|les|os) (?:mandamos|enviamos)|(?:llam|escrib|pregunt|pid)[a-z]{1,5}(?:les|"
            "le)? a ell[oa]s",
      .en = "(?:we|[a-z]+) sent (?:you|ya)",
      .pt = "(?:fal[ae]|diz|diga)(?: [a-z]+){0,2} que fomos nos|(?:da|de) nossa parte|por nossa indicacao",
  });
  const std::size_t next = std::min(contact.sentence + 1, text.claims.sentences.size() - 1);
  return sent.stands_in(text.folded(text.claims.sentences[contact.sentence].begin, text.claims.sentences[next].end));
}

// Whether a text has named somebody before a contact's sentence, and said nothing of us: not "meet Tom, our baker".
bool names_others_alone(const claims::Claim& contact, const StatedText& text) {
  static const text::Pattern ours = whole_words({.es = "nuestr[oa]s?|nosotr[oa]s", .en = "our|us|we", .pt = "noss[oa]s?|a gente"});
  const text::Range told = told_before(text.claims.sentences[contact.sentence].begin, text);
  return names_anybody(told, text) && !ours.stands_in(text.folded(told));
}

// "La JAPAY avisa: mañana no habrá agua. Reportes al 999 …": who tells it here or right before.
bool is_announced(const claims::Claim& contact, const StatedText& text) {
  const std::size_t first = contact.sentence - std::min<std::size_t>(contact.sentence, 1);
  return !names_own(contact.sentence, text) && ContactPart(text, {text.claims.sentences[first].begin, contact.range.begin}).announces_of_itself();
}

// "They deliver free over twenty bales. 094 555 0447": what somebody does of whom the sentence before speaks.
bool is_of_them_before(const claims::Claim& contact, const StatedText& text) {
  static const text::Pattern they = worded("^[^a-z0-9]*{they} {do}\\b", {
      {"they", {.es = "ell[oa]s", .en = "they|s?he", .pt = "el[ea]s"}},
      {"do", {.es = "hacen|llevan|tienen|venden|abren|atienden|reparten|cobran",
              .en = "delivers?|does?|has|have|sells?|fix(?:es)?|opens?|charges?|offers?",
              .pt = "fazem|tem|vendem|entregam|abrem|atendem|cobram"}},
  });
  return contact.sentence > 0 && they.stands_in(text.folded(text.claims.sentences[contact.sentence - 1])) &&
         names_anybody(told_before(text.claims.sentences[contact.sentence].begin, text), text);
}

// "O Monte da Coruja, 284 555 777, tem quartos": a name that is none of the facts' on the one side of it, and what that does on the other.
bool is_of_its_subject(const ContactPart& left, const Beside& beside, const StatedText& text) {
  static const text::Pattern does = worded(R"(^\W{0,2} ?{words}\b)", {.es = "tiene|hace|sirve|ofrece|vende|da|abre",
                                                                      .en = "has|does|serves|offers|sells|runs",
                                                                      .pt = "tem|faz|serve|oferece|vende|da|abre"});
  return left.is_a_name() && does.stands_in(text.folded(beside.behind));
}

// Whether a sentence that gives a contact speaks of us or asks its reader for something: then it is one's own, whatever else is named there.
bool speaks_to_the_reader(const claims::Claim& contact, const ContactPart& left, const StatedText& text) {
  static const text::Pattern asks = whole_words({
      .es = "nuestr[oa]s?|nosotr[oa]s|aqui|reserv(?:a|e|en|ad)|pid(?:e|a|an)|pedi|llama|llame|llamen|agend(?:a|e|en)|encarg(?:a|ue|uen)|estamos|citas?",
      .en = "our|us|here|book|order|call|visit|find|reserve|reservations?|appointments?",
      .pt = "noss[oa]s?|conosco|connosco|aqui|reserve|peca|ligue|agende|encomende|estamos",
  });
  const auto is_address = [](const claims::Claim& claim) { return claim.as<claims::AddressClaim>() != nullptr; };
  return left.has_our_verb() || names_own(contact.sentence, text) || std::ranges::any_of(text.claims_in(contact.sentence), is_address) ||
         asks.stands_in(text.folded(text.claims.sentences[contact.sentence]));
}

// "SE BUSCA: Lucas, collar verde. Si lo ve, llame a su familia: 55…"
bool is_of_who_lost(const claims::Claim& contact, const ContactPart& left, const StatedText& text) {
  static const text::Pattern lost = whole_words({
      .es = "se busca|perd(?:io|ido|ida|imos)|se extravio|extraviad[oa]|encontr(?:o|ado|ada|amos)|aparecio",
      .en = "lost|missing|found|stray",
      .pt = "perd(?:eu|ido|ida)|sumiu|encontr(?:ou|ado|ada|amos)|apareceu",
  });
  return left.names_owner_of_find() && lost.stands_in(text.folded(told_before(contact.range.begin, text)));
}

// What the words beside a contact, or right before, say of others.
bool is_told_of_as_anothers(const claims::Claim& contact, const Beside& beside, const StatedText& text) {
  const ContactPart left(text, beside.before);
  return left.sends_there() || left.ends_with_other_trade() || left.ends_with_presented() || is_announced(contact, text) || is_of_them_before(contact, text) ||
         is_sent_to(contact, text) || is_of_its_subject(left, beside, text);
}

// "El taller no es nuestro: 55…"; and right behind: "… fone (51) 3555-7711. Não é da nossa equipe."
bool is_disowned(const claims::Claim& contact, const Beside& beside, const StatedText& text) {
  const std::size_t next = contact.sentence + 1;
  return disowns(text.folded(beside.before)) || disowns(text.folded(beside.behind)) ||
         (next < text.claims.sentences.size() && disowns(text.folded(text.claims.sentences[next])));
}

// "C/ Real, 5 (Vinuesa)": behind an address, where that is.
bool has_one_word_in_brackets(std::string_view behind) {
  static const text::Pattern word = text::Pattern::on_demand(R"(^ ?\(\pL+\))");
  return word.stands_in(behind);
}

}  // namespace

bool is_of_another(const claims::Claim& contact, const StatedText& text) {
  const auto [before, behind] = beside(contact, text);
  const ContactPart left(text, before);
  const ContactPart right(text, behind);
  const bool is_called = holds_any(kOwn, text::folded_words(text.words(before)));   // "find us at 41 St Anne's Street, as the council's sign says"
  if (left.names_others() || (right.names_others() && !is_called) || left.ends_with_owner() || left.ends_with_subject() || left.tells_of_another() ||
      left.tells_of_acronym() || left.asks_an_acronym() || left.ends_with_trusted() || left.ends_with_them() || left.recommends_somebody())
    return true;
  if (left.ends_with_theirs() && ContactPart(text, told_before(contact.range.begin, text)).names_acronym()) return true;
  if ((left.ends_with_theirs() || left.speaks_of_them()) && (names_others_alone(contact, text) || tells_of_others(contact.range.begin, text))) return true;
  if (left.begins_with(kTheyAll) || (left.begins_with(kOneOfThem) && (names_others_alone(contact, text) || is_somebody_told_of(contact.range.begin, text))) ||
      is_of_who_is_told(contact, left, text))
    return true;
  if (!speaks_to_the_reader(contact, left, text) && is_told_of_as_anothers(contact, {before, behind}, text)) return true;
  if (is_of_who_lost(contact, left, text)) return true;
  if (right.begins_with_whose() || is_disowned(contact, {before, behind}, text) || is_warned_of({before, behind}, text)) return true;
  if (is_told_of_another(PartWords(text, {text.claims.sentences[contact.sentence].begin, contact.range.begin}))) return true;
  if (const claims::Claim* first = first_joined(contact, text); first != nullptr && is_of_another(*first, text)) return true;
  if (contact.as<claims::AddressClaim>() != nullptr && (left.ends_with_landmark() || left.ends_with_place())) return true;
  if (text.words(before).ends_with(" (") && (left.ends_with_named() || left.ends_with_some_business())) return true;
  if (const auto named = before_bracket(contact, text);
      named && (ContactPart(text, *named).ends_with_named() || is_organised_by_another(PartWords(text, *named))))
    return true;
  const std::string_view rest = text.words(behind);
  const bool is_town = contact.as<claims::AddressClaim>() != nullptr && has_one_word_in_brackets(rest);
  return right.begins_with_owner(!is_town && (rest.starts_with(" (") || rest.starts_with("(")));
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
