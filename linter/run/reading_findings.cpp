#include "linter/run/reading_findings.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/base/written_span.h"
#include "linter/load/node_words.h"
#include "linter/load/odd_hours.h"
#include "linter/model/message_language.h"
#include "linter/resolve/hours_in_words.h"
#include "linter/resolve/written_time.h"
#include "linter/run/entry_values.h"
#include "linter/run/keyboard_text.h"
#include "linter/run/right_form.h"
#include "linter/text/web_address.h"
#include "linter/time/moment.h"
#include "linter/yaml/write.h"

namespace sml::run {
namespace {

// Why a key is unknown, where that is told in words of its own.
constexpr std::string_view kOwnVariants[] = {"wrapper", "taken", "meant_twice", "hour", "secret", "hashtags", "note",
                                             "first_comment", "in_list", "in_mapping", "at_top", "stretch", "account"};

// The variant of a schema card's message: what was expected and, where it matters, what exactly is wrong or what was meant.
std::string variant_of(const load::Problem& problem, bool is_meant) {
  using Kind = load::Problem::Kind;
  const std::string expected(problem.expected);
  const std::string nearest = is_meant ? "nearest" : "";
  switch (problem.kind) {
    case Kind::unknown_key:
      if (base::is_among(kOwnVariants, problem.reason)) return std::string(problem.reason);
      if (problem.reason != "foreign_letters") return nearest;
      return is_meant ? "foreign_letters.nearest" : "foreign_letters";
    case Kind::missing_key: return problem.reason == "missing" ? problem.key : std::string(problem.reason);
    case Kind::wrong_type:
      if ((problem.reason == "list" || expected == "hours") && expected != "mapping" && is_meant) return "text.nearest";
      if (expected == "hours") return "text.hours";
      return expected == "mapping" && problem.reason == "text" && load::unspaced_key(problem.value) ? "mapping.no_space" : expected;
    case Kind::wrong_value:
    case Kind::unknown_reference: break;
  }
  if (is_meant) return expected + ".nearest";
  return expected + '.' + std::string(problem.reason);
}

// Whether a key stands for all of a file: "facts.yaml", or a post.
bool is_whole_file(std::string_view key) { return key == "post" || key.find('.') != std::string_view::npos; }

constexpr std::string_view kOfKey = "key";   // what is expected of a field that is none where nothing is known of it

// Whether what a field says lies ahead.
bool is_planned(std::string_view key) {
  constexpr std::string_view kPlanned[] = {"publish_at", "remove_at", "starts_at", "ends_at", "valid_through", "through"};
  return base::is_among(kPlanned, key);
}

// Of several moments, one that is over is not meant where something is planned.
void leave_out_past(std::vector<std::string>& moments, time::Date today) {
  const std::string day = time::iso(today);
  const auto is_over = [&](const std::string& moment) { return moment.substr(0, kDay) < day; };
  if (!std::ranges::all_of(moments, is_over)) std::erase_if(moments, is_over);
}

// What a day that is written in another way may be: one moment, or two where day and month may change places.
std::vector<std::string> meant_moments(const load::Problem& problem, time::Date today) {
  const bool is_moment = problem.expected == "moment" || problem.expected == "date";
  if (!is_moment || (problem.reason != "format" && problem.reason != "no_such_time")) return {};
  std::vector<std::string> moments = resolve::meant_moments(keyboard_text(problem.value), {}, today);
  if (problem.expected == "date")
    for (std::string& moment : moments) moment = day_of(moment);
  if (is_planned(problem.key)) leave_out_past(moments, today);
  return moments;
}

// A day without its year in the one that is probably meant: what is planned lies ahead.
std::optional<std::string> in_meant_year(const load::Problem& problem, time::Date today) {
  if ((problem.expected != "moment" && problem.expected != "date") || problem.reason != "format") return std::nullopt;
  auto moment =
      resolve::moment_without_year(problem.value, today, is_planned(problem.key) ? resolve::YearSide::ahead : resolve::YearSide::nearest);
  if (moment && problem.expected == "date") moment = day_of(*moment);
  return moment;
}

// Whether a moment is most often a day, and is shown as one.
bool is_of_days(std::string_view key) {
  constexpr std::string_view kOfDays[] = {"valid_from", "valid_through", "through", "since", "back_at", "lifted_at", "live_from", "retired_at"};
  return base::is_among(kOfDays, key);
}

// Whether a post would be history by the moment that was meant, which no program decides.
bool is_history(const load::Problem& problem, std::string_view meant, time::Civil now) {
  const std::string moment = time::iso(now);
  return problem.key == "publish_at" && meant < std::string_view(moment).substr(0, meant.size());
}

// Whether only the hour is written in another way.
bool is_same_day(std::string_view written, std::string_view meant) {
  return written.size() > kDay && written.substr(0, kDay) == meant.substr(0, kDay);
}

// Which of the days that nobody can read is told why: one that does not exist, has no year, or falls on another weekday than it says.
std::string_view no_day(const resolve::NoMoment& why) {
  if (why.other_weekday) return "other_weekday";
  if (why.fault == resolve::DayFault::no_year) return "no_year";
  return why.fault == resolve::DayFault::no_such_date ? "no_such_date" : "";
}

void say_why_no_day(rule::Finding& finding, const load::Problem& problem) {
  if ((problem.expected != "moment" && problem.expected != "date") || problem.reason != "format") return;
  const resolve::NoMoment why = resolve::why_no_moment(problem.value);
  const std::string_view variant = no_day(why);
  if (!variant.empty()) finding.say(std::string(problem.expected) + '.' + std::string(variant));
  if (why.other_weekday) finding.with("day", *why.other_weekday);
}

// The quotes that typographers use, which in a file are part of the value; each with its end.
constexpr std::pair<std::string_view, std::string_view> kQuotes[] = {{"“", "”"}, {"«", "»"}, {"‘", "’"}, {"„", "“"}, {"”", "”"}};

// What stands in such quotes; nothing where a value does not.
std::optional<std::string> in_quotes(std::string_view value) {
  for (const auto& [begin, end] : kQuotes)
    if (value.size() > begin.size() + end.size() && value.starts_with(begin) && value.ends_with(end))
      return std::string(value.substr(begin.size(), value.size() - begin.size() - end.size()));
  return std::nullopt;
}

// The same of an hour and the day that stands apart from it; none where either cannot be read.
std::vector<std::string> whole_moments(const load::Problem& problem) {
  const auto clock = resolve::read_clock(problem.value);
  return clock ? resolve::meant_moments(problem.nearest.value_or(""), clock) : std::vector<std::string>();
}

// What was meant: the nearest legal name, or hours that are said in words by the notation.
std::optional<std::string> meant(const load::Problem& problem) {
  constexpr std::string_view kRead[] = {"overlap", "other_day", "inverted", "twice", "no_times"};
  const bool is_read = base::is_among(kRead, problem.reason);
  if (problem.nearest || problem.expected != "hours" || is_read || resolve::says_lone_m(problem.value)) return problem.nearest;
  for (const model::MessageLanguage language : model::kReadingOrder)
    if (auto notation = problem.key == load::kOfDaysAlone ? resolve::days_in_words(problem.value, language) : resolve::hours_in_words(problem.value, language))
      return notation;
  return problem.day ? resolve::times_in_words(problem.value) : std::nullopt;   // hours of one date need no day
}

// Says of hours that name no day, where one is needed, that it is absent.
void say_no_day(rule::Finding& finding, const load::Problem& problem) {
  if (problem.expected != "hours" || problem.day || problem.key == load::kOfDaysAlone ||
      (problem.reason != "format" && problem.reason != "bad_day" && problem.reason != "bad_time"))
    return;
  if (const auto times = resolve::times_in_words(problem.value)) finding.say("hours.no_day").with("times", *times);
}

// The variant that tells of a moment or date which is written in another way.
std::string variant_of_moments(const load::Problem& problem, const std::vector<std::string>& moments) {
  const std::string expected(problem.expected);
  if (moments.size() > 1) return expected + ".two_readings";
  if (keyboard_text(problem.value) == moments.front()) return expected + ".look_alike";
  const bool is_of_hour = problem.reason == "no_such_time" || is_same_day(problem.value, moments.front());   // 24:00 is of the day after
  return expected + (is_of_hour ? ".other_hour" : ".other_form");
}

// The card's name for the other place that a value is wrong by.
std::string_view related_place(std::string_view reason) {
  if (reason == "other_day") return "day";
  return reason == "before_begin" ? "begin" : "first";
}

// Whether a list names all there are, by that word: what holds for all names none.
bool says_all(const load::Problem& problem) {
  constexpr std::string_view kLists[] = {"products", "locations", "clients", "networks"};
  constexpr std::string_view kAll[] = {"todo", "todos", "todas", "all", "everything", "tudo", "*"};
  return base::is_among(kLists, problem.key) && base::is_among(kAll, base::in_ascii_small(problem.value));
}

// The arguments that say what is written, and what may stand there.
void tell_what_stands(rule::Finding& finding, const load::Problem& problem, time::Date today) {
  const std::vector<std::string>& legal = problem.legal.named;
  if (problem.kind == load::Problem::Kind::wrong_type) tell_shape(finding, problem, today);
  tell_samples(finding, problem, today);
  if (problem.kind == load::Problem::Kind::unknown_key) tell_level(finding, problem, today);
  if (problem.kind == load::Problem::Kind::missing_key) finding.of_absent(problem.key);
  finding.with("key", problem.key).with("value", problem.value).with("legal", problem.legal).with("found", std::string(problem.reason));
  finding.with("first", legal.empty() ? std::string() : legal.front()).with("whole", is_whole_file(problem.key) || legal.empty() ? "yes" : "no");
  finding.with("braces", problem.in_braces ? "yes" : "no")
      .with("is_address", text::is_link(problem.value) ? "yes" : "no")
      .with("of_days", is_of_days(problem.key) ? "yes" : "no");
  if (const auto line = load::unspaced_line(problem.value))
    finding.with("field", line->key).with("rest", line->rest).with("lines", line->is_more ? "several" : "one");
  finding.with("all", says_all(problem) ? "yes" : "no").with("of_date", problem.day ? "yes" : "no");
  if (problem.day) finding.with("day", *problem.day);
}

// Puts what was meant in the place of what is written, where the file holds that as it is or in quotes.
void offer_meant(rule::Finding& finding, const load::Problem& problem, std::string meant) {
  const std::string& written = problem.kind == load::Problem::Kind::unknown_key ? problem.key : problem.value;
  const std::optional<base::Span> at = base::written_span(problem.at, written.size());
  // of YAML: a text that holds one may be read as something else outside quotes; of blanks only those beside some of them matter
  constexpr std::string_view kSigns = ",[]{}:#&*!|>%@`";
  constexpr std::string_view kQuoting = "'\"\\";
  const bool is_no_name =
      problem.reason == "taken" || problem.reason == "meant_twice" || (problem.kind == load::Problem::Kind::unknown_key && problem.expected != kOfKey);
  if (is_no_name || meant.find_first_of(kQuoting) != std::string::npos) return;
  const bool loses_words = problem.expected == "whole_number";   // "30 al mes"
  if (!at || loses_words || problem.kind == load::Problem::Kind::wrong_type) return;
  const bool is_bare = at->begin == problem.at.begin;
  if (is_bare && problem.expected != "moment" && meant.find_first_of(kSigns) != std::string::npos) meant = '"' + meant + '"';
  finding.mend(rule::FixLevel::unsafe, "nearest", {{*at, std::move(meant)}}).fix->uncovers = true;
}

// What was probably meant by a value that is none.
struct Meant {
  std::vector<std::string> moments{};        // of a day or an hour that is written in another way; two where day and month may change places
  bool is_quoted = false;                    // what stands in quotes that are part of the value
  std::optional<std::string> nearest{};      // the first of these, or whatever else stands nearest

  bool are_two() const { return moments.size() > 1; }
};

Meant meant_by(const load::Problem& problem, time::Date today) {
  Meant found;
  found.moments = problem.reason == "hour" ? whole_moments(problem) : meant_moments(problem, today);
  found.nearest = load::rule_of(problem.kind) == "schema/value" ? in_quotes(problem.value) : std::nullopt;
  found.is_quoted = found.nearest.has_value();
  if (!found.nearest) found.nearest = found.moments.empty() ? meant(problem) : std::optional(found.moments.front());
  // between braces it would be cut
  const bool is_of_list = problem.kind == load::Problem::Kind::wrong_type && problem.reason == "list";
  if (found.nearest && is_of_list && found.nearest->find(',') != std::string::npos) found.nearest = yaml::written(*found.nearest);
  return found;
}

// The variant of its card, by what is known of what was meant.
void say_what_is_wrong(rule::Finding& finding, const load::Problem& problem, const Meant& meant, time::Date today) {
  const bool is_other_form = !meant.moments.empty() && problem.reason != "hour";
  finding.say(is_other_form ? variant_of_moments(problem, meant.moments) : variant_of(problem, meant.nearest.has_value()));
  if (meant.is_quoted) finding.say("quoted");
  else if (meant.moments.empty()) say_why_no_day(finding, problem);
  if (meant.nearest) return;
  say_no_day(finding, problem);
  tell_date_in_hours(finding, problem, today);
  tell_stretch(finding, problem, today);
}

// The arguments that say what was meant; a day without its year is known in the one that is probably meant.
void tell_meant(rule::Finding& finding, const load::Problem& problem, const Meant& meant, time::Civil now) {
  const std::optional<std::string> of_year = meant.nearest ? std::nullopt : in_meant_year(problem, now.date);
  const std::vector<std::string>& legal = problem.legal.named;
  const std::string last_legal = legal.empty() ? std::string() : legal.back();
  tell_clock(finding, problem, now).with("nearest", meant.nearest ? *meant.nearest : of_year.value_or(""));
  finding.with("known", meant.moments.size() == 1 || of_year ? "yes" : "no").with("other", meant.are_two() ? meant.moments.back() : last_legal);
  if (!meant.are_two()) return;
  for (const auto& [name, moment] : {std::pair("nearest_day", &meant.moments.front()), std::pair("other_day", &meant.moments.back())})
    if (const auto written = time::parse_moment(*moment)) finding.with(name, written->civil.date);
}

}  // namespace

rule::Finding finding_of(const load::Problem& problem, rule::Rules rules, time::Civil now) {
  rule::Finding finding = rule::finding_by(load::rule_of(problem.kind), problem.at, rules);
  const Meant meant = meant_by(problem, now.date);
  say_what_is_wrong(finding, problem, meant, now.date);
  tell_what_stands(finding, problem, now.date);
  tell_meant(finding, problem, meant, now);
  if (problem.is_doubt) finding.at_most = model::Severity::warning;
  if (problem.related) finding.because(*problem.related, related_place(problem.reason));
  if (meant.nearest && !meant.are_two() && !is_history(problem, *meant.nearest, now)) offer_meant(finding, problem, *meant.nearest);
  return finding;
}

}  // namespace sml::run
