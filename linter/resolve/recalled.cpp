#include "linter/resolve/recalled.h"

#include <algorithm>
#include <array>
#include <string>

#include "linter/resolve/phrasings.h"
#include "linter/resolve/tense.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// What only looks like it stands first.
bool says(const Phrasing& phrasing, std::string_view folded) {
  const std::array said = {&phrasings::kNotDone, &phrasing};
  return std::ranges::any_of(all_said(said, folded), [](const Said& one) { return one.phrasing == 1; });
}

// Verbs that their accents tell, but "llegó" and "empezó", which announce.
bool holds_done_preterite(std::string_view words) {
  const std::array begun = {&phrasings::kNotDone};
  return std::ranges::any_of(preterites(words), [&](const std::string& verb) { return !first_said(begun, text::fold(verb)); });
}

// "What a quiz night!", "¡qué gran Carrera!", "after the Pie Festival": said of the very name behind it.
bool leads_to_memory(std::string_view folded_before) {
  static const text::Pattern lead = worded(R"((?:(?:^|[^a-z0-9 ] ?|[^a-z0-9] )que (?:{great} )?|(?:^|[^a-z0-9 ] ?|[^a-z0-9] )que {nice} (?:{was} )?{the} |)"
                                           R"(\b{what_a}|\b{after}(?: [a-z0-9]+){0,3} ?|\b{left} ?)$)", {
      {"great", {.es = "gran|tremend[oa]|buen[oa]?|lind[oa]|hermos[oa]|super", .pt = "otim[oa]|bel[oa]|lind[oa]|super"}},
      {"nice", {
          .es = "divertid[oa]|bonit[oa]|lind[oa]|hermos[oa]|increible|padre|chid[oa]|emocionante|bien|buen[oa]|genial|especial|maravilla|locura|gusto",
          .pt = "divertid[oa]|bonit[oa]|lind[oa]|emocionante|genial|especial|incrivel|demais",
      }},
      {"was", {.es = "estuvo|fue|quedo", .pt = "foi|ficou"}},
      {"the", {.es = "el|la|los|las|nuestr[oa]", .pt = "o|a|noss[oa]"}},
      {"what_a", {
          .es = "(?:vaya|menud[oa]) (?:(?:gran|pedazo de|senor|senora|tremendo|tremenda) )?|(?:vaya|menud[oa]s?|que) (?:buen[oa]?s? )?(?:risas|rato|ratito|"
                "tarde|noche|manana|ambiente|ambientazo|fiesta|locura)(?: la| el)? (?:en|de)(?: la| el|l)?(?: [a-z]+)? ",
          .en = "(?:cheers|thanks) for an? (?:[a-z]+ )?|what an? (?:[a-z]+day|night|day|evening|weekend|morning|afternoon)[,:!] |"
                "what an? (?:(?:great|brilliant|fantastic|amazing|lovely|wonderful|fabulous|fun|busy|cracking|super|magical|incredible|wild|big) )?",
      }},
      {"left", {
          .es = "(?:salimos|volvimos)(?: [a-z]+){0,2} de(?:l| la| los| las|)",
          .en = "(?:came|went|walked) (?:home|away|out) (?:from|of)(?: the)?",
          .pt = "(?:saimos|voltamos)(?: [a-z]+){0,2} d[aeo]s?",
      }},
      {"after", {.es = "tras|despues del?|luego del?|desde", .en = "after|since", .pt = "depois d[aeo]|apos|desde"}},
  });
  return lead.stands_in(folded_before);
}

// "The Pie Festival brought 3,000 people", "at the Pie Festival we made forty pies": what it did, or was done at it, right behind its name.
bool goes_on_with_deed(std::string_view folded_behind) {
  static const text::Pattern deed = worded(R"(^ (?:on (?:the )?[0-9]{1,2}(?:st|nd|rd|th)?(?: [a-z]+)? )?{words}\b)", {
      .es = "eramos|aprendimos|fuimos|estuvimos|nos (?:dejo|reunio|regalo|llevamos|trajimos)",
      .en = "brought|went|drew|pulled in [0-9]+|sold [0-9]+|got (?:rain|clouds?|soaked|rained)|saw|gave|raised|smashed|broke|filled|packed out|welcomed|"
            "attracted|delivered|reached|beat|rocked|flew by|came and went|took over|"
             "left (?:us|me|you|everyone|everybody)|taught (?:us|me|you|them|everyone|[0-9]+)|turned (?:out|into|[0-9]+)|filled up|sold out in|"
             "back in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)[0-9]{2})|"
             "we (?:made|learned|learnt|built|had|saw|met|ate|sang|danced|cooked|baked|laughed|welcomed|served|shared|celebrated)",
      .pt = "eramos|aprendemos a|fomos|estivemos|deixou|trouxe [0-9]+",
  });
  return deed.stands_in(folded_behind);
}

// "Sunday's Ride: 33 riders, 1 hill, 0 regrets", "la Feria del sábado: 800 personas y ni una gota": what was counted, with what there was none of.
bool goes_on_with_counts(std::string_view folded_behind) {
  static const text::Pattern counts = worded(R"(^(?: {of} [a-z]+)?: [0-9][0-9.,]* [a-z]{4,}(?:,| {and}) (?:[^.!?]*(?:,| {and}) )?{none} [a-z]+)", {
      {"of", {.es = "del?", .en = "on|of", .pt = "d[eoa]"}},
      {"and", {.es = "y|e", .en = "and", .pt = "e"}},
      {"none", {.es = "0|ni|cero|ningun[oa]?", .en = "0|no|zero|not", .pt = "0|nem|zero|nenhum[a]?"}},
  });
  static const text::Pattern people = worded(R"(^(?: {of} [a-z]+)?: [0-9][0-9.,]* {who}, (?:[0-9][0-9.,]* [a-z]+, )*)"
                                             R"([0-9][0-9.,]* [a-z]+(?:,| {and}) {one} [a-z]+[^a-z0-9]*$)", {
      {"of", {.es = "del?", .en = "on|of", .pt = "d[eoa]"}},
      {"who", {.es = "personas|asistentes|vecin[oa]s|familias", .en = "people|visitors|families|neighbours", .pt = "pessoas|visitantes|vizinh[oa]s|familias"}},
      {"and", {.es = "y|e", .en = "and", .pt = "e"}},
      {"one", {.es = "un|una", .en = "one|an?", .pt = "um|uma", .any = "1"}},
  });
  return counts.stands_in(folded_behind) || people.stands_in(folded_behind);
}

// "Best costume at the Halloween Party: a teapot who danced till two": who was the best there, and what they did.
bool tells_who_was_best(std::string_view folded_before, std::string_view folded_behind) {
  static const text::Pattern best = worded(R"(\b{words} (?:at|of|from) (?:the |our )?$)",
                                           {.en = "(?:best|worst|funniest|loudest|youngest|oldest)(?: [a-z]+)?"});
  static const text::Pattern did = worded(R"(^: [^.!?]*\bwho {words}\b)", {.en = "[a-z]{2,}ed|won|sang|ran|came|wore|fell|ate"});
  return best.stands_in(folded_before) && did.stands_in(folded_behind);
}

// "€1,243 from the Bake Sale!": a sum, and nothing else is said.
bool tells_what_it_raised(std::string_view folded_before, std::string_view behind) {
  static const text::Pattern raised = worded("^[£$€][0-9][0-9.,]+ {words} ?$", {.en = "from(?: the| our)?"});
  return raised.stands_in(folded_before) && (behind.starts_with('!') || behind.starts_with('.'));
}

// What a sentence, up to a semicolon, says around a name, without the name.
struct Around {
  std::string before;
  std::string behind;
};

bool holds(const Phrasing& phrasing, const Around& around) {
  return phrasing.stands_in(text::fold(around.before)) || phrasing.stands_in(text::fold(around.behind));
}

bool says(const Phrasing& phrasing, const Around& around) {
  return says(phrasing, text::fold(around.before)) || says(phrasing, text::fold(around.behind));
}

bool invites(const Around& around) { return holds(phrasings::kInviting, around) || is_in_future(around.before) || is_in_future(around.behind); }

bool tells_what_was_done(const Around& around) {
  if (invites(around)) return false;
  const std::string behind = text::fold(around.behind);
  return goes_on_with_deed(behind) || goes_on_with_counts(behind) || says(phrasings::kDone, around) || holds_done_preterite(around.before) ||
         holds_done_preterite(around.behind);
}

bool remembers(const Around& around) {
  const std::string before = text::fold(around.before);
  if (leads_to_memory(before) && !phrasings::kInviting.stands_in(before) && !phrasings::kNotDone.stands_in(before)) return true;
  if (tells_who_was_best(before, text::fold(around.behind))) return true;
  if (tells_what_it_raised(before, around.behind) || tells_what_was_done(around)) return true;
  return !invites(around) && !holds(phrasings::kAppointed, around) && says(phrasings::kPraising, around);
}

Around around(const FactMention& mention, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[mention.sentence];
  const std::string_view before = text.words({sentence.begin, mention.range.begin});
  const std::string_view behind = text.words({std::min(mention.range.end, sentence.end), sentence.end});
  const std::size_t turn = before.rfind(';');
  return {std::string(before.substr(turn == std::string_view::npos ? 0 : turn + 1)), std::string(behind.substr(0, behind.find(';')))};
}

// Whether it holds of what stands around one of its names.
template <class Condition>
bool holds_around(const Named& thing, const StatedText& text, Condition condition) {
  return std::ranges::any_of(text.mentions, [&](const FactMention& mention) { return mention.named == thing && condition(around(mention, text)); });
}

}  // namespace

bool is_recalled(const Named& thing, const StatedText& text) { return holds_around(thing, text, remembers); }

bool is_told_as_done(const Named& thing, const StatedText& text) { return holds_around(thing, text, tells_what_was_done); }

bool is_invited_to(const Named& thing, const StatedText& text) {
  static const text::Pattern asks = whole_words({
      .es = "reserv(?:a|en|ad|e)|apunt(?:ate|ense|aos)|anot(?:ate|ense)|inscrib(?:ete|anse|ite|ios)|registr(?:ate|ense)|compr(?:a|en|ad)|asegur(?:a|en)|"
            "consigue|ven|vengan|venid|veni|quedan|no te (?:lo |la )?pierdas",
      .en = "book|grab|reserve|sign up|register|get your|come along|come to|join us|don['’]?t miss|(?:seats?|places?|spots?|tickets?) left",
      .pt = "reserve|inscreva|inscreve|garanta|compre|venha|vem|nao perca|ainda tem vagas?",
  });
  static const text::Pattern next = whole_words({.es = "proxim[oa]s?|siguientes?", .en = "next", .pt = "proxim[oa]s?"});
  return holds_around(thing, text, [](const Around& around) {
    const std::string words = text::fold(around.before) + ' ' + text::fold(around.behind);
    return asks.stands_in(words) && !next.stands_in(words);
  });
}

}  // namespace sml::resolve
