#include <algorithm>
#include <optional>
#include <string>

#include "linter/base/ascii.h"
#include "linter/base/joined.h"
#include "linter/resolve/event_time.h"
#include "linter/resolve/opening.h"
#include "linter/resolve/tense.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/wrong_dates.h"
#include "linter/rule/check.h"
#include "linter/text/byte_set.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/time/months.h"

namespace sml::rules {
namespace {

using resolve::StatedText;
using resolve::WrongDate;
using time::Date;
using time::Weekday;

Date weekday_before(Weekday weekday, Date day) { return time::plus_days(day, -time::days_until(weekday, time::weekday(day))); }

// "El jueves 32 de marzo": a day that no month has, which is no date.
struct DayBeyond {
  text::Range range;
  int day = 0;
  int month = 0;
  std::optional<int> year{};
};

// Whether "32" to "99" stand behind a space or a bracket, as days do.
bool holds_figures_beyond(std::string_view folded) {
  static constexpr text::ByteSet kTens("3456789");
  for (std::size_t at = kTens.find_in(folded, 1); at != std::string_view::npos; at = kTens.find_in(folded, at + 1)) {
    if ((folded[at - 1] != ' ' && folded[at - 1] != '(') || at + 1 == folded.size() || !base::is_ascii_digit(static_cast<unsigned char>(folded[at + 1])))
      continue;
    const std::string_view behind = folded.substr(at + 2);
    const bool is_beyond = folded[at] > '3' || folded[at + 1] >= '2';
    if (is_beyond && (behind.empty() || !base::is_ascii_digit(static_cast<unsigned char>(behind.front())))) return true;
  }
  return false;
}

// How the names of months begin, for people misspell the rest.
struct MonthBeginning {
  std::string_view letters;
  int month;
};
constexpr MonthBeginning kMonths[] = {
    {"ene", 1}, {"jan", 1}, {"feb", 2}, {"fev", 2}, {"mar", 3}, {"abr", 4}, {"apr", 4}, {"may", 5}, {"mai", 5}, {"jun", 6}, {"jul", 7}, {"ago", 8},
    {"aug", 8}, {"sep", 9}, {"set", 9}, {"oct", 10}, {"out", 10}, {"nov", 11}, {"dic", 12}, {"dez", 12}, {"dec", 12},
};

// "ene|jan|…"
const std::string& month_beginnings() {
  static const std::string all = base::joined(kMonths, "|", &MonthBeginning::letters);
  return all;
}

int month_of(std::string_view name) {
  return std::ranges::find_if(kMonths, [&](const MonthBeginning& beginning) { return name.starts_with(beginning.letters); })->month;
}

// The parts of a date whose day no month has.
text::Pattern date_beyond(std::string_view form) {
  return resolve::worded(form, {
      {"lead", {.es = "el|del|al|dia|hasta|este|{weekday}", .en = "the|on|by|until|{weekday}", .pt = "dia|no|em|ate|este|{weekday}(?:-feira)?"}},
      {"day", {.any = "3[2-9]"}},
      {"far_day", {.any = "[4-9][0-9]"}},
      {"th", {.en = "st|nd|rd|th"}},
      {"of", {.es = "de", .en = "of", .pt = "de"}},
      {"begins", {.any = month_beginnings()}},
      {"ends", {.any = "(?:ro|uary|rero|ruary|eiro|ereiro|o|co|zo|ch|il|io|e|y|ho|sto|ust|tiembre|tember|embro|ubre|ober|ubro|iembre|ember)?"}},
  });
}

// "32/12/2026"; "45/10/2026" is a number of something else.
std::optional<DayBeyond> figures_beyond(const resolve::StatedText& text) {
  static const text::Pattern date = text::Pattern::on_demand(R"([ (]((3[2-9])/(0?[1-9]|1[0-2])/(20[0-9]{2}))(?:[^0-9/]|$))");
  const std::string_view folded = text.folded();
  const auto match = date.find(folded);
  if (!match) return std::nullopt;
  const auto number = [&](std::size_t group) { return base::whole_number(match->of(folded, group)); };
  return DayBeyond{text.claims.folded.original(match->groups[1]->begin, match->groups[1]->end), number(2), number(3), number(4)};
}

std::optional<DayBeyond> day_beyond(const resolve::StatedText& text) {
  if (!text.wording.figures || !holds_figures_beyond(text.folded())) return std::nullopt;
  if (const auto figures = figures_beyond(text)) return figures;
  static const text::Pattern day_first = date_beyond(R"(\b{lead},? (?:({day}){th}? (?:{of} )?|({far_day}){th}? {of} )({begins}{ends})\b)");
  static const text::Pattern month_first = date_beyond(R"(\b{lead},? ({begins}{ends}) ({day}){th}?\b)");
  const std::string_view folded = text.folded();
  const auto day_beyond_at = [&](const text::Match& match, std::size_t day, std::size_t month) {
    const std::size_t begin = std::min(match.groups[day]->begin, match.groups[month]->begin);
    return DayBeyond{text.claims.folded.original(begin, match.whole().end), base::whole_number(match.of(folded, day)), month_of(match.of(folded, month))};
  };
  for (const text::Match& match : day_first.find_all(folded)) {
    const DayBeyond found = day_beyond_at(match, match.has(1) ? 1 : 2, 3);
    const bool is_proverb = found.day == 40 && found.month == 5;   // "hasta el 40 de mayo no te quites el sayo"
    if (!is_proverb) return found;
  }
  const auto match = month_first.find(folded);
  return match ? std::optional(day_beyond_at(*match, 2, 1)) : std::nullopt;
}

rule::Finding& begin_finding(const text::Range& range, const StatedText& text, rule::Report& report) {
  return report.at(text.span(range)).with("words", std::string(text.words(range)));
}

void report_nonexistent(const text::Range& range, Date last, const StatedText& text, rule::Report& report) {
  begin_finding(range, text, report).say("nonexistent").with("last", last).with("next", time::plus_days(last, 1));
}

// An event of one day that is still to come and that the date may be meant for: named in its sentence, or the only one of the text.
struct NamedEvent {
  const model::Event* event = nullptr;
  Date day{};
};

std::optional<NamedEvent> event_meant(const claims::Claim& claim, const StatedText& text, const rule::PostView& view) {
  std::vector<NamedEvent> beside, all;
  for (const resolve::FactMention& mention : text.mentions) {
    const auto* event = mention.as<model::Event>();
    if (event == nullptr || !event->starts_at || std::ranges::any_of(all, [&](const NamedEvent& one) { return one.event == event; })) continue;
    const resolve::EventTime time = resolve::event_time(*event, view.client.zone);
    if (time.is_over(view.planned.publish) || time.first_day != time.last_day) continue;
    all.push_back({event, time.first_day});
    if (mention.sentence == claim.sentence) beside.push_back(all.back());
  }
  const std::vector<NamedEvent>& meant = beside.empty() ? all : beside;
  return meant.size() == 1 ? std::optional(meant.front()) : std::nullopt;
}

void report_weekday(const WrongDate& wrong, const StatedText& text, const rule::PostView& view, rule::Report& report) {
  const Date before = weekday_before(*wrong.weekday, wrong.day);
  const auto event = event_meant(*wrong.claim, text, view);
  rule::Finding& finding = begin_finding(wrong.range, text, report).with("day", wrong.day).with("year", wrong.says_year ? "said" : "unsaid");
  const Date publication = view.planned.publish_civil.date;
  const bool is_ahead = wrong.day >= publication;   // what a post tells of may be over
  finding.with("before", before).with("before_is", is_ahead && before < publication ? "past" : "ahead").with("after", time::plus_days(before, time::kWeekDays));
  finding.with("names", event ? "event" : "nothing")
      .with("event", event ? *event->event->name : std::string())
      .with("event_day", event ? event->day : wrong.day);
}

bool is_shut_on(Date date, const model::Client& client) {
  const auto is_shut = [&](const auto& location) {
    const auto day = resolve::Opening(*location, client).on(date);
    return day && day->ranges.empty();
  };
  const auto& locations = *client.facts->locations;
  return !locations.empty() && std::ranges::all_of(locations, is_shut);
}

// "Mañana, domingo 6": what is to be is that word, or the day on which the post goes out.
void report_day_word(const WrongDate& wrong, const StatedText& text, const rule::PostView& view, rule::Report& report) {
  constexpr std::int64_t kFarthest = 7;   // days by which a post is put off
  const Date move = time::plus_days(*wrong.stated, -wrong.ahead);
  const std::int64_t by = time::days_between(view.planned.publish_civil.date, move);
  const bool can_move = view.client.zone.civil(view.world.now).date <= move && -kFarthest <= by && by <= kFarthest && !is_shut_on(*wrong.stated, view.client);
  begin_finding(wrong.range, text, report)
      .say("day_word")
      .with("word", std::string(text.words(wrong.word)))
      .with("day", wrong.day)
      .with("publish", view.planned.publish_civil.date)
      .with("ahead", time::days_between(view.planned.publish_civil.date, wrong.day))
      .with("move", move)
      .with("can_move", can_move ? "yes" : "no");
}

// "El 31 de septiembre no existe": who says so knows.
bool says_there_is_none(const WrongDate& wrong, const StatedText& text) {
  static const text::Pattern none = resolve::worded(R"(^[ ,]*(?:ya )?{words} *(?:$|[.,;:!?]))", {
      .es = "no existen?",
      .en = "do(?:es)?(?: not|n['’]?t) exist",
      .pt = "nao existem?",
  });
  return wrong.kind == WrongDate::Kind::nonexistent && none.stands_in(text.folded(wrong.range.end, text.claims.sentences[wrong.claim->sentence].end));
}

void report_wrong(const WrongDate& wrong, const StatedText& text, const rule::PostView& view, rule::Report& report) {
  switch (wrong.kind) {
    case WrongDate::Kind::nonexistent: return report_nonexistent(wrong.range, wrong.day, text, report);
    case WrongDate::Kind::weekday: return report_weekday(wrong, text, view, report);
    case WrongDate::Kind::day_word: return report_day_word(wrong, text, view, report);
  }
}

void check(const rule::PostView& view, rule::Report& report) {
  for (const StatedText& text : view.reading.texts) {
    const auto is_meant = [&](const WrongDate& wrong) { return !says_there_is_none(wrong, text); };
    const auto wrong = std::ranges::find_if(text.wrong_dates, is_meant);
    if (wrong != text.wrong_dates.end()) return report_wrong(*wrong, text, view, report);
    const auto beyond = day_beyond(text);
    if (!beyond) continue;
    const Date last = beyond->year
                          ? time::last_of_month({*beyond->year, beyond->month, 1})
                          : resolve::last_of_month_meant(beyond->day, beyond->month, resolve::looks_back(text.folded()), view.planned.publish_civil.date);
    return report_nonexistent(beyond->range, last, text, report);
  }
}

}  // namespace

extern const rule::Check text_impossible_date{check};

}  // namespace sml::rules
