#include "linter/resolve/weekdays.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

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

// The names of each day, Monday first, with what people write for short.
constexpr std::array<std::string_view, time::kWeekDays> kNames = {
    "lunes lun monday mon segunda seg",      "martes mar tuesday tue tues terca ter",      "miercoles mie mier wednesday wed quarta qua",
    "jueves jue thursday thu thur thurs quinta qui", "viernes vie friday fri sexta sex", "sabado sab saturday sat", "domingo dom sunday sun",
};

std::optional<std::size_t> weekday_of(std::string_view word) {
  static const std::array<Wording, time::kWeekDays> names = [] {
    std::array<Wording, time::kWeekDays> made;
    std::ranges::transform(kNames, made.begin(), [](std::string_view written) { return words_of(written); });
    return made;
  }();
  for (std::size_t day = 0; day < time::kWeekDays; ++day) {
    if (std::ranges::any_of(names[day].words, [&](const Word& name) { return is_word_or_plural(word, name.folded); })) return day;
  }
  return std::nullopt;
}

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

Weekdays weekdays_named(std::string_view words) {
  Weekdays found = groups_named(text::fold(words));
  std::optional<std::size_t> last;
  std::size_t last_end = 0;
  const Wording wording = words_of(words);
  for (const Word& word : wording.words) {
    const auto day = weekday_of(word.folded);
    if (!day) continue;
    found.set(*day);
    if (last && makes_range(text::fold(words.substr(last_end, word.range.begin - last_end))))
      for (std::size_t between = *last; between != *day; between = (between + 1) % time::kWeekDays) found.set(between);
    last = day;
    last_end = word.range.end;
  }
  return found;
}

Weekdays weekdays_excepted(std::string_view folded) {
  static const std::initializer_list<NamedWords> words = {
      {"but", {.es = "except[oa]|salvo|menos|a excepcion", .en = "except(?:ing)?|excluding|(?:day|night) but|(?:but )?not|other than|apart from", .pt = "exceto|salvo|menos|fora"}},
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
