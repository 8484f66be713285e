#include "linter/resolve/contact_owner.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "linter/resolve/common_words.h"
#include "linter/resolve/contact_part.h"
#include "linter/resolve/contact_sides.h"
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

bool tells_of_others(std::size_t end, const StatedText& text) {
  const ContactPart told(text, told_before(end, text));
  return is_somebody_told_of(end, text) || told.names_others() || told.names_somebody();
}

// "A Borracharia do Tião faz rodízio … 31 98870 1212", "Armley Frames are doing 20% off. Ask for Dev on": told of in its sentence, or right before.
bool is_of_who_is_told(const ContactSides& given) {
  const auto& [contact, text, beside, left, right] = given;
  if (left.has_our_verb()) return false;
  if (!names_own(contact.sentence, text) && tells_what_another_gives(PartWords(text, given.sentence_before()))) return true;
  if (contact.sentence == 0) return false;
  const PartWords told(text, text.claims.sentences[contact.sentence - 1]);
  return tells_what_another_gives(told) && (left.asks_for_somebody() || (left.is_label() && (begins_with_another(told) || begins_at_another(told))));
}

// "Nobody from Freewheel calls from …": a number that somebody else gives as the business's.
bool is_warned_of(const ContactSides& given) {
  static const text::Pattern never = worded(R"(\b(?:{nobody}|{we_never} {ask})\b[^.!?;:,]*$)", {
      {"nobody", {.es = "nadie de(?:l| la)?", .en = "(?:nobody|no one) (?:from|at)", .pt = "ninguem d[aeo]"}},
      {"we_never", {.es = "nunca|jamas|no", .en = "(?:we )?(?:never|don['’]?t|do not|won['’]?t|will never)", .pt = "nunca|jamais|nao"}},
      {"ask", {.es = "(?:(?:te|le|les|os) )?(?:llamamos|pedimos|escribimos)", .en = "(?:call|ring|text|message) you", .pt = "(?:ligamos|pedimos|mandamos)"}},
  });
  return never.stands_in(given.text.folded(given.beside.before));
}

// "Tell 'em Hank sent you", "diles que vas de nuestra parte": whom one sends somebody to is another.
bool is_sent_to(const ContactSides& given) {
  static const text::Pattern sent = whole_words({
      .es = "(?:vas|vais|van|ve|di|dile|diles|diga|digan|decile)(?: [a-z]+){0,3} (?:de|por) (?:nuestra parte|parte nuestra)|"
            "(?:dile|diles|digan|decile|deciles)(?: [a-z]+){0,3} (?:te|los|le|les|os) (?:mandamos|enviamos)|"
            "(?:llam|escrib|pregunt|pid)[a-z]{1,5}(?:les|le)? a ell[oa]s",
      .en = "(?:we|[a-z]+) sent (?:you|ya)",
      .pt = "(?:fal[ae]|diz|diga)(?: [a-z]+){0,2} que fomos nos|(?:da|de) nossa parte|por nossa indicacao",
  });
  const auto& sentences = given.text.claims.sentences;
  const std::size_t next = std::min(given.contact.sentence + 1, sentences.size() - 1);
  return sent.stands_in(given.text.folded(given.sentence().begin, sentences[next].end));
}

// Whether a text has named somebody before a contact's sentence, and said nothing of us: not "meet Tom, our baker".
bool names_others_alone(const ContactSides& given) {
  static const text::Pattern ours = whole_words({.es = "nuestr[oa]s?|nosotr[oa]s", .en = "our|us|we", .pt = "noss[oa]s?|a gente"});
  const text::Range told = told_before(given.sentence().begin, given.text);
  return names_anybody(told, given.text) && !ours.stands_in(given.text.folded(told));
}

// "La JAPAY avisa: mañana no habrá agua. Reportes al 999 …": who tells it here or right before.
bool is_announced(const ContactSides& given) {
  const auto& [contact, text, beside, left, right] = given;
  const std::size_t first = contact.sentence - std::min<std::size_t>(contact.sentence, 1);
  return !names_own(contact.sentence, text) && ContactPart(text, {text.claims.sentences[first].begin, contact.range.begin}).announces_of_itself();
}

// "They deliver free over twenty bales. 094 555 0447": what somebody does of whom the sentence before speaks.
bool is_of_them_before(const ContactSides& given) {
  static const text::Pattern they = worded("^[^a-z0-9]*{they} {do}\\b", {
      {"they", {.es = "ell[oa]s", .en = "they|s?he", .pt = "el[ea]s"}},
      {"do", {.es = "hacen|llevan|tienen|venden|abren|atienden|reparten|cobran",
              .en = "delivers?|does?|has|have|sells?|fix(?:es)?|opens?|charges?|offers?",
              .pt = "fazem|tem|vendem|entregam|abrem|atendem|cobram"}},
  });
  const auto& text = given.text;
  return given.contact.sentence > 0 && they.stands_in(text.folded(text.claims.sentences[given.contact.sentence - 1])) &&
         names_anybody(told_before(given.sentence().begin, text), text);
}

// "O Monte da Coruja, 284 555 777, tem quartos": a name that is none of the facts' on the one side of it, and what that does on the other.
bool is_of_its_subject(const ContactSides& given) {
  static const text::Pattern does = worded(R"(^\W{0,2} ?{words}\b)", {.es = "tiene|hace|sirve|ofrece|vende|da|abre",
                                                                      .en = "has|does|serves|offers|sells|runs",
                                                                      .pt = "tem|faz|serve|oferece|vende|da|abre"});
  return given.left.is_a_name() && does.stands_in(given.text.folded(given.beside.behind));
}

// Whether a sentence that gives a contact speaks of us or asks its reader for something: then it is one's own, whatever else is named there.
bool speaks_to_the_reader(const ContactSides& given) {
  static const text::Pattern asks = whole_words({
      .es = "nuestr[oa]s?|nosotr[oa]s|aqui|reserv(?:a|e|en|ad)|pid(?:e|a|an)|pedi|llama|llame|llamen|agend(?:a|e|en)|encarg(?:a|ue|uen)|estamos|citas?",
      .en = "our|us|here|book|order|call|visit|find|reserve|reservations?|appointments?",
      .pt = "noss[oa]s?|conosco|connosco|aqui|reserve|peca|ligue|agende|encomende|estamos",
  });
  const auto is_address = [](const claims::Claim& claim) { return claim.as<claims::AddressClaim>() != nullptr; };
  const std::size_t sentence = given.contact.sentence;
  return given.left.has_our_verb() || names_own(sentence, given.text) || std::ranges::any_of(given.text.claims_in(sentence), is_address) ||
         asks.stands_in(given.text.folded(given.sentence()));
}

// "SE BUSCA: Lucas, collar verde. Si lo ve, llame a su familia: 55…"
bool is_of_who_lost(const ContactSides& given) {
  static const text::Pattern lost = whole_words({
      .es = "se busca|perd(?:io|ido|ida|imos)|se extravio|extraviad[oa]|encontr(?:o|ado|ada|amos)|aparecio",
      .en = "lost|missing|found|stray",
      .pt = "perd(?:eu|ido|ida)|sumiu|encontr(?:ou|ado|ada|amos)|apareceu",
  });
  return given.left.names_owner_of_find() && lost.stands_in(given.text.folded(told_before(given.contact.range.begin, given.text)));
}

// What the words beside a contact, or right before, say of others, where they do not speak to the reader.
bool is_told_of_as_anothers(const ContactSides& given) {
  const ContactPart& left = given.left;
  return !speaks_to_the_reader(given) && (left.sends_there() || left.ends_with_other_trade() || left.ends_with_presented() || is_announced(given) ||
                                          is_of_them_before(given) || is_sent_to(given) || is_of_its_subject(given));
}

// "Eso no es cosa nuestra: 55…", "el 55… no somos nosotros"; and right behind: "… fone (51) 3555-7711. Não é da nossa equipe."
bool is_not_ours(const ContactSides& given) {
  const std::string_view behind = given.text.folded(given.beside.behind);
  return disowns(given.text.folded(given.beside.before)) || disowns(behind) || goes_on_disowning(behind) ||
         (!given.left.has_our_verb() && is_disowned_beside(given.contact.sentence, given.text));
}

// "C/ Real, 5 (Vinuesa)": behind an address, where that is.
bool has_one_word_in_brackets(std::string_view behind) {
  static const text::Pattern word = text::Pattern::on_demand(R"(^ ?\(\pL+\))");
  return word.stands_in(behind);
}

// "Protección Civil: 55 …", and "55 … (Cruz Roja)"; but "find us at 41 St Anne's Street, as the council's sign says".
bool stands_before_others(const ContactSides& given) {
  return given.right.names_others() && !holds_any(kOwn, text::folded_words(given.text.words(given.beside.before)));
}

// "La CFE …. Su teléfono: ".
bool is_of_an_acronym(const ContactSides& given) {
  return given.left.ends_with_theirs() && ContactPart(given.text, told_before(given.contact.range.begin, given.text)).names_acronym();
}

// "La librería Tinta Verde abre de 10 a 14. Su teléfono: ", "Call them first: ".
bool is_of_them(const ContactSides& given) {
  return (given.left.ends_with_theirs() || given.left.speaks_of_them()) &&
         (names_others_alone(given) || tells_of_others(given.contact.range.begin, given.text));
}

// "Ellos están en"; "ela atende no", of whom was spoken before.
bool is_answered_by_them(const ContactSides& given) {
  if (given.left.begins_with(kTheyAll)) return true;
  return given.left.begins_with(kOneOfThem) && (names_others_alone(given) || is_somebody_told_of(given.contact.range.begin, given.text));
}

// "La farmacia Ibáñez abre los domingos en el 55 …".
bool is_told_of_another_before(const ContactSides& given) { return is_told_of_another(PartWords(given.text, given.sentence_before())); }

bool is_joined_to_anothers(const ContactSides& given) {
  const claims::Claim* first = given.first_joined();
  return first != nullptr && is_of_another(*first, given.text);
}

// "A media cuadra de Av. Belgrano 2554", "nos vemos en el Hotel Ariston, Av. Belgrano 2554".
bool is_address_of_a_place(const ContactSides& given) { return given.is_address() && (given.left.ends_with_landmark() || given.left.ends_with_place()); }

// "Café Avellaneda (55 …", "una veterinaria (55 …", "organizado por la Cinemateca (Cra. 22 # 29-35, informes al 55 …".
bool stands_in_brackets_of_another(const ContactSides& given) {
  const bool is_first = given.text.words(given.beside.before).ends_with(" (");
  if (is_first && (given.left.ends_with_named() || given.left.ends_with_some_business())) return true;
  const auto named = given.before_bracket();
  return named && (ContactPart(given.text, *named).ends_with_named() || is_organised_by_another(PartWords(given.text, *named)));
}

// "Marca al 55 … (Locatel)", "55 …, de la Cruz Roja".
bool stands_before_its_owner(const ContactSides& given) {
  const std::string_view rest = given.text.words(given.beside.behind);
  const bool is_town = given.is_address() && has_one_word_in_brackets(rest);
  return given.right.begins_with_owner(!is_town && (rest.starts_with(" (") || rest.starts_with("(")));
}

// "Los hace la Corporación (salen los sábados, fono 55 …".
bool is_done_by_them(const ContactSides& given) {
  static const text::Pattern done = worded(R"(\b{them} {do} {the} [a-z]+[^.!?;:()]*\([^()]*$)", {
      {"them", {.es = "l[oa]s?", .pt = "quem"}},
      {"do", {.es = "(?:hace|organiza|vende|opera|gestiona)n?", .pt = "(?:faz|organiza|vende|opera)"}},
      {"the", {.es = "el|la|los|las", .pt = "os?|as?"}},
  });
  return !names_own(given.contact.sentence, given.text) && done.stands_in(given.text.folded(given.sentence_before()));
}

// "Reclamos por la luz: EPE, ", "el teléfono de averías de Aguas del Jalón SL, ": of who brings light and water.
bool is_of_a_supplier(const ContactSides& given) {
  static const text::Pattern faults = whole_words({
      .es = "(?:reclam[a-z]+|reportes?|averias|cortes?|incidencias) (?:por|de|con|del) (?:(?:la|el) )?(?:luz|agua|gas|alumbrado|basura|[a-z]+ de la luz)|"
            "telefono de averias",
      .en = "(?:report|faults?|outages?|leaks?)(?: [a-z]+){0,2} (?:power|water|gas|electricity)|(?:power|water|gas) (?:cuts?|outages?|leaks?)",
      .pt = "(?:reclamac[a-z]+|avarias|cortes?|falta) (?:de|da|do) (?:luz|agua|gas|energia)",
  });
  return !names_own(given.contact.sentence, given.text) && faults.stands_in(given.text.folded(given.sentence_before()));
}

// "016: gratuito, no deja rastro. WhatsApp 600 …": of the line of three figures that its line or the one before begins with.
bool is_of_a_helpline(const ContactSides& given) {
  static const text::Pattern line = text::Pattern::on_demand(R"((?m:^)[^a-z0-9]*[0-9]{3}:[^\n]*$)");
  const std::size_t first = given.contact.sentence - std::min<std::size_t>(given.contact.sentence, 1);
  return line.stands_in(given.text.folded(given.text.claims.sentences[first].begin, given.contact.range.begin));
}

template <bool (ContactPart::*says)() const>
bool on_the_left(const ContactSides& given) {
  return (given.left.*says)();
}
template <bool (ContactPart::*says)() const>
bool on_the_right(const ContactSides& given) {
  return (given.right.*says)();
}

// Why a contact is another's. Each is enough, so their order tells only how much is read before one is found.
constexpr bool (*kReasons[])(const ContactSides&) = {
    // said right beside it
    on_the_left<&ContactPart::names_others>,
    stands_before_others,
    on_the_left<&ContactPart::ends_with_owner>,
    on_the_left<&ContactPart::ends_with_subject>,
    on_the_left<&ContactPart::tells_of_another>,
    on_the_left<&ContactPart::tells_of_acronym>,
    on_the_left<&ContactPart::asks_an_acronym>,
    on_the_left<&ContactPart::ends_with_trusted>,
    on_the_left<&ContactPart::ends_with_them>,
    on_the_left<&ContactPart::recommends_somebody>,
    // of whom the text told before
    is_of_an_acronym,
    is_of_them,
    is_answered_by_them,
    is_of_who_is_told,
    is_told_of_as_anothers,
    is_of_who_lost,
    // that it is none of ours, or whose it is
    on_the_right<&ContactPart::begins_with_whose>,
    is_not_ours,
    is_warned_of,
    is_told_of_another_before,
    is_joined_to_anothers,
    is_done_by_them,
    is_of_a_supplier,
    is_of_a_helpline,
    // by the name of a place or of somebody that it stands by
    is_address_of_a_place,
    stands_in_brackets_of_another,
    stands_before_its_owner,
};

}  // namespace

bool is_of_another(const claims::Claim& contact, const StatedText& text) {
  const ContactSides given(contact, text);
  return std::ranges::any_of(kReasons, [&](const auto reason) { return reason(given); });
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
