#include "linter/resolve/weekdays.h"

#include <cstddef>

#include "linter/claims/temporal/time_words.h"
#include "linter/model/message_language.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/words.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/time/months.h"

namespace sml::resolve {
namespace {

constexpr unsigned long long kWorkingDays = 0b0011111;
constexpr unsigned long long kWeekend = 0b1100000;
constexpr unsigned long long kEveryDay = 0b1111111;

// Groups of days that have a name of their own.
Weekdays groups_named(std::string_view folded) {
  static const text::Pattern working = whole_words({
      .es = "entre semana|dias? (?:de semana|habiles|laborables|laborales)",
      .en = "weekdays?",
      .pt = "dias? (?:uteis|util|de semana)",
  });
  static const text::Pattern weekends = whole_words({.es = "fin(?:es)? de semana|findes?", .en = "weekends?", .pt = "fin(?:s|al|ais) de semana"});
  static const text::Pattern all = whole_words({
      .es = "todos los dias|cada dia|a diario|diari[ao]s?|diariamente|todo (?:santo )?dia",
      .en = "daily|every ?day|every night",
      .pt = "todos os dias|diari[ao]s?|diariamente|todo (?:santo )?dia",
  });
  Weekdays found;
  if (working.stands_in(folded)) found |= Weekdays(kWorkingDays);
  if (weekends.stands_in(folded)) found |= Weekdays(kWeekend);
  if (all.stands_in(folded)) found |= Weekdays(kEveryDay);
  return found;
}

// Whether what stands between two names makes a range of them: "a", "to", a dash.
bool makes_range(std::string_view folded_between) {
  static const text::Pattern pattern = worded("^[^a-z0-9]*(?:-feira)?[^a-z0-9]*{words}[^a-z0-9]*$", {
      .es = "a|al|hasta",
      .en = "to|thru|through",
      .pt = "a|ao|ate",
      .any = "-|–|—",
  });
  return pattern.stands_in(folded_between);
}

}  // namespace

std::optional<time::Weekday> weekday_called(std::string_view folded) {
  const std::string_view alone = folded.substr(0, folded.find("-feira"));
  for (const model::MessageLanguage language : model::kReadingOrder) {
    const claims::TimeWord* found = claims::TimeWords::of(model::name_of(language)).find(alone);
    if (found != nullptr && (claims::names_weekday(found->symbol) || found->symbol == claims::Symbol::weekday_plural))
      return static_cast<time::Weekday>(found->value);
  }
  return std::nullopt;
}

Weekdays weekdays_named(std::string_view words) {
  Weekdays found = groups_named(text::fold(words));
  std::optional<std::size_t> last;
  std::size_t last_end = 0;
  const Wording wording = words_of(words);
  for (const Word& word : wording.words) {
    const auto called = weekday_called(word.folded);
    if (!called) continue;
    const auto day = static_cast<std::size_t>(*called);
    found.set(day);
    if (last && makes_range(text::fold(words.substr(last_end, word.range.begin - last_end))))
      for (std::size_t between = *last; between != day; between = (between + 1) % time::kWeekDays) found.set(between);
    last = day;
    last_end = word.range.end;
  }
  return found;
}

Weekdays weekdays_excepted(std::string_view folded) {
  static const std::initializer_list<NamedWords> words = {
      {"but", {.es = "except[oa]|salvo|menos|a excepcion",
               .en = "except(?:ing)?|excluding|(?:day|night) but|(?:but )?not|other than|apart from",
               .pt = "exceto|salvo|menos|fora"}},
      {"on", {.es = "de|del|l[oa]s|el|las|en|a", .en = "for|on|at|over|the", .pt = "de|d[ao]s|a?os|as|n[ao]s?|em"}},
      {"day", {
          .es = "(?:{weekday}|fin(?:es)? de semana|findes?)s?",
          .en = "(?:{weekday}|weekend)s?",
          .pt = "(?:{weekday}|fi(?:m|ns|nal|nais) de semana)s?",
      }},
      {"and", {.es = "y|e|ni|o", .en = "and|or|nor", .pt = "e|nem|ou"}},
      {"out", {.es = "excluidos|aparte|no", .en = "excluded|excepted|aside|apart|off", .pt = "excluidos|a parte|fora|nao"}},
  };
  static const text::Pattern days_behind = worded(R"(\b{but}(?: {on})* {day}(?:(?:, ?| {and} )(?:{on} )*{day})*\b)", words);
  static const text::Pattern days_before = worded(R"(\b{day}(?:(?:, ?| {and} )(?:{on} )*{day})*,? {out}(?:$|[^a-z0-9 ]))", words);
  Weekdays days;
  for (const text::Pattern* pattern : {&days_behind, &days_before})
    for (const text::Match& match : pattern->find_all(folded)) days |= weekdays_named(match.of(folded, 0));
  return days;
}

}  // namespace sml::resolve
