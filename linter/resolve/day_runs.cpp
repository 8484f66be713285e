#include "linter/resolve/day_runs.h"

#include <optional>
#include <utility>

#include "linter/claims/calendar.h"
#include "linter/resolve/feast_days.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::TimeClaim;
using Shape = TimeClaim::Shape;

// Of one day, and of "until midnight tonight".
std::optional<time::Date> day_of(const Claim& claim, time::Date publication) {
  const auto meant = claims::days_meant(*claim.as<TimeClaim>(), publication);
  if (!meant || (meant->first && meant->last && meant->first != meant->last)) return std::nullopt;
  return meant->first ? meant->first : meant->last;
}

// "Hoy domingo", "amanhã é feriado: terça, dia 8, abrimos": one day, said twice.
bool is_same_day(const Claim& one, const Claim& other, time::Date publication) {
  const auto day = day_of(one, publication);
  return day && day == day_of(other, publication);
}

// "Tomorrow we open at 3, like any Wednesday": of no day is anything said.
bool is_compared(const Claim& day, const StatedText& text) {
  static const text::Pattern like = worded("(?:^|[^a-z]){words}(?: {any})* $", {
      {"words", {.es = "como|igual que", .en = "like|same as|as on", .pt = "como|igual a|feito"}},
      {"any", {.es = "todos|todas|los|cualquier|cada", .en = "any|every|on", .pt = "todos|todas|os|as|aos|qualquer|cada"}}});
  return like.stands_in(text.folded(text.claims.sentences[day.sentence].begin, day.range.begin));
}

// "En diciembre abrimos el martes 8": a stretch, and a day in it.
bool holds_days_of(const Claim& stretch, const Claim& day, time::Date publication) {
  const auto outer = claims::days_meant(*stretch.as<TimeClaim>(), publication);
  const auto inner = claims::days_meant(*day.as<TimeClaim>(), publication);
  if (!outer || !inner || !outer->first || !outer->last || !inner->first || inner->first != inner->last) return false;
  return *outer->first < *outer->last && *outer->first <= *inner->first && *inner->last <= *outer->last;
}

// "El 24 y el 31", "24, 25 e 31 de dezembro"; not "el 24 desde el mediodía, viernes 25", where the time is the first one's.
bool are_joined(const Claim& one, const Claim& next, const StatedText& text) {
  static const text::Pattern joined = worded("^ ?(?:{and}|[,&/+])? ?(?:{the})? ?$", {
      {"the", {.es = "el|el dia|los dias|los", .en = "on|the|on the", .pt = "o|no|nos|dia|o dia|no dia|os dias"}},
  });
  return next.as<TimeClaim>()->shape != Shape::since && joined.stands_in(text.folded(one.range.end, next.range.begin));
}

// The bytes of a text that a range of its folded sentence is.
text::Range range_in(const text::Range& folded, std::size_t sentence, const StatedText& text) {
  const std::size_t begin = text.claims.folded.folded(text.claims.sentences[sentence]).begin;
  return text.claims.folded.original(begin + folded.begin, begin + folded.end);
}

bool states_day(const TimeClaim& time) { return time.first.days.stated() || time.last.days.stated(); }
bool states_clock(const TimeClaim& time) { return time.first.clock || time.last.clock; }

// Behind the days that were read before: the same day said in other words, one more of them, or the first of a new run; whether something is said of it.
bool add_day(const Claim& day, const StatedText& text, time::Date publication, std::vector<DayRun>& runs) {
  if (runs.empty()) {
    runs.push_back({{&day}, {}});
    return true;
  }
  DayRun& run = runs.back();
  const Claim* last = run.days.back();
  if (is_compared(day, text) || holds_days_of(day, *last, publication)) return false;
  if (holds_days_of(*last, day, publication) || is_same_day(*last, day, publication)) run.days.back() = &day;
  else if (run.times.empty() && are_joined(*last, day, text)) run.days.push_back(&day);
  else runs.push_back({{&day}, {}});
  return true;
}

void set_date(claims::StatedDays& days, time::Date date) {
  days.form = claims::StatedDays::Form::date;
  days.day = date.day;
  days.month = date.month;
  days.year = date.year;
}

}  // namespace

std::vector<DayRun> day_runs(const StatedText& text, std::size_t sentence, time::Date publication) {
  std::vector<DayRun> runs;
  std::vector<const Claim*> before;   // times before the first day
  for (const Claim& claim : text.claims_in(sentence)) {
    const auto* time = claim.as<TimeClaim>();
    if (time == nullptr || touches_name(claim.range, text)) continue;
    if (states_day(*time) && !add_day(claim, text, publication, runs)) continue;
    if (states_clock(*time)) (runs.empty() ? before : runs.back().times).push_back(&claim);
  }
  if (runs.empty() || before.empty()) return runs;
  if (runs.front().times.empty()) runs.front().times = std::move(before);
  else runs.front().times.clear();   // "de 10 a 14 y de 17 a 20 h, y el sábado de 10:30 a 14 h": which of them are the day's nobody can tell
  return runs;
}

std::vector<Claim> feast_ends(const StatedText& text, time::Date publication) {
  std::vector<Claim> ends;
  for (std::size_t number = 0; number < text.claims.sentences.size(); ++number)
    if (const auto feast = feast_end(text.folded(text.claims.sentences[number]), publication)) {
      ends.push_back({range_in(feast->range, number, text), number, TimeClaim{}});
      TimeClaim& time = std::get<TimeClaim>(ends.back().statement);
      time.shape = Shape::until;
      set_date(time.last.days, feast->date);
    }
  return ends;
}

DayRun feast_run(const StatedText& text, std::size_t sentence, time::Date publication, std::deque<Claim>& days) {
  DayRun run;
  for (const FeastDay& feast : feast_days(text.folded(text.claims.sentences[sentence]), publication, true)) {
    const text::Range range = range_in(feast.range, sentence, text);
    if (touches_name(range, text)) continue;
    Claim& claim = days.emplace_back(range, sentence, TimeClaim());
    set_date(std::get<TimeClaim>(claim.statement).first.days, feast.date);
    run.days.push_back(&claim);
  }
  for (const Claim& claim : text.claims_in(sentence))
    if (const auto* time = claim.as<TimeClaim>(); time != nullptr && states_clock(*time)) run.times.push_back(&claim);
  return run;
}

void give_to_feast(std::vector<DayRun>& runs, const StatedText& text, std::size_t sentence, time::Date publication, std::deque<Claim>& days) {
  if (runs.empty() || !are_feasts_near(publication)) return;
  const Claim& first = *runs.front().days.front();
  const auto is_before = [&](const Claim* time) { return time->range.begin < first.range.begin; };
  DayRun feast = feast_run(text, sentence, publication, days);
  std::erase_if(feast.times, std::not_fn(is_before));
  if (feast.times.empty() || feast.days.empty() || !is_before(feast.days.back()) || is_same_day(*feast.days.back(), first, publication)) return;
  std::erase_if(runs.front().times, is_before);
  runs.insert(runs.begin(), std::move(feast));
}

bool are_of_several(const std::vector<const claims::Claim*>& times, const StatedText& text) {
  static const text::Pattern other = worded(R"(\b{the} (?:[b-z]|a[a-z])[a-z]*)", {{"the", {.es = "el|los|nuestr[oa]", .en = "the|our", .pt = "os|noss[oa]"}}});
  for (std::size_t at = 1; at < times.size(); ++at)
    if (other.stands_in(text.folded(times[at - 1]->range.end, times[at]->range.begin))) return true;
  return false;
}

}  // namespace sml::resolve
