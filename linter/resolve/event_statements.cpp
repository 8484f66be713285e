#include "linter/resolve/event_statements.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/claims/calendar.h"
#include "linter/claims/stated_clock.h"
#include "linter/resolve/detail_lines.h"
#include "linter/resolve/event_words.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"
#include "linter/time/months.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using Form = StatedDays::Form;
using Shape = TimeClaim::Shape;

const text::Pattern& words() {
  static const text::Pattern pattern = text::Pattern::on_demand(R"([a-z0-9]+)");
  return pattern;
}

class Reader {
 public:
  Reader(const StatedText& text, const Mentions& own, time::Date publication, std::size_t sentence)
      : text_(text), own_(own), publication_(publication), read_(sentence) {
    found_.sentence = sentence;
  }

  EventStatements read() {
    for (const FactMention* mention : in_sentence(own_, found_.sentence)) {
      const auto* event = mention->as<model::Event>();
      if (event == nullptr || mention->denied) continue;
      names_.push_back(mention->range);
      if (std::ranges::count(found_.events, event) == 0) found_.events.push_back(event);
    }
    constexpr std::size_t kMostNames = 8;   // of a sentence that people wrote
    if (found_.events.empty() || names_.size() > kMostNames) return std::move(found_);
    for (const std::size_t sentence : sentences_with(found_.sentence, text_, [&](std::size_t other) { return names_event(other); })) {
      read_ = sentence;
      read_sentence();
    }
    return std::move(found_);
  }

 private:
  bool names_event(std::size_t sentence) const {
    return std::ranges::any_of(in_sentence(own_, sentence), [](const FactMention* mention) { return mention->as<model::Event>() != nullptr; });
  }

  std::size_t sentence_begin() const { return text_.claims.sentences[read_].begin; }
  std::size_t sentence_end() const { return text_.claims.sentences[read_].end; }

  void read_sentence() {
    for (const Claim& claim : text_.claims_in(read_)) {
      const auto* time = claim.as<TimeClaim>();
      if (time == nullptr || text_.is_wrong_date(claim)) continue;
      if (const auto range = behind_names(claim.range)) read_time(*range, *time);
    }
    read_days_of_later_month();
    for (const FactMention* mention : in_sentence(own_, read_))
      if (mention->as<model::Location>() != nullptr && !mention->denied && !stands_behind_from(*mention) && !is_of_other(mention->range))
        found_.places.push_back(mention);
  }

  // "El 21, y clase de pan el 28 de marzo": the month is said once, of both.
  void read_days_of_later_month() {
    static const text::Pattern day = worded(R"(\b{the} (\d{1,2})(?:st|nd|rd|th)?(?: (?:{and}|,)|,|$))", {
        {"the", {.es = "el|dia", .en = "the", .pt = "dia"}},
    });
    if (found_.dates.empty() || found_.dates.back().first != found_.dates.back().last) return;
    const StatedDate later = found_.dates.back();
    const std::size_t begin = text_.claims.folded.folded({sentence_begin(), sentence_begin()}).begin;
    for (const text::Match& match : day.find_all(text_.folded(sentence_begin(), later.range.begin))) {
      const text::Range& number = *match.groups[1];
      const text::Range range = text_.claims.folded.original(begin + number.begin, begin + number.end);
      const time::Date date{later.first.year, later.first.month, base::whole_number(text_.folded(range))};
      if (date < later.first && date.day > 0 && !is_of_other(range)) found_.dates.insert(found_.dates.end() - 1, {range, date, date, true, later.any_year});
    }
  }

  // "Trivia Night this Friday": the night is the name's. Nothing where more of a statement lies in a name.
  std::optional<text::Range> behind_names(text::Range range) const {
    for (const FactMention& mention : text_.mentions) {
      if (!overlap(mention.range, range)) continue;
      if (mention.range.begin >= range.begin || mention.range.end >= range.end) return std::nullopt;
      const std::size_t next = text_.text->text().find_first_not_of(" ,:;\n", mention.range.end);
      range.begin = std::min(next, range.end);
    }
    return range;
  }

  bool stands_behind_from(const FactMention& place) const {
    constexpr std::size_t kFarthest = 24;   // bytes
    const std::size_t begin = place.range.begin > kFarthest ? place.range.begin - kFarthest : 0;
    return comes_from(text_.folded(std::max(sentence_begin(), begin), place.range.begin)) && !leaves_from(behind_last_name(place.range.begin));
  }

  // What stands between the last name before a place and that place; nothing where no name does.
  std::string_view behind_last_name(std::size_t at) const {
    std::size_t begin = 0;
    for (const text::Range& name : names_)
      if (name.end <= at) begin = std::max(begin, name.end);
    return begin == 0 || begin < sentence_begin() ? std::string_view() : text_.folded(begin, at);
  }

  // What stands from the clause's beginning, or the event's name in it, to a place; and from it to the name behind it. Of a line of details ("Preventa:
  // 5 de marzo") what stands before a colon tells what it is of.
  bool is_of_other(const text::Range& range) const {
    std::size_t begin = sentence_begin();
    const std::string_view whole = text_.text->text();
    const std::size_t separator = whole.substr(0, range.begin).find_last_of(read_ == found_.sentence ? ",;:.()|\n" : ";|\n");
    if (separator != std::string_view::npos && separator + 1 > begin) begin = separator + 1;
    for (const text::Range& name : names_)
      if (name.end <= range.begin) begin = std::max(begin, name.end);
    if (phrasings::kOtherDates.stands_in(text_.folded(begin, range.begin)) || phrasings::kAside.stands_in(text_.folded(line_begin(range.begin), range.begin)))
      return true;
    for (const text::Range& name : names_)
      if (name.end <= range.begin && is_belonging(name)) return true;
    const auto behind = std::ranges::find_if(names_, [&](const text::Range& name) { return name.begin >= range.end; });
    const bool names_before = std::ranges::any_of(names_, [&](const text::Range& name) { return name.end <= range.begin; });
    if (behind != names_.end() && !names_before) return phrasings::kOtherDates.stands_in(text_.folded(range.end, behind->begin)) || is_belonging(*behind);
    // "Noche napolitana: el lunes abrimos inscripciones"
    const std::size_t end = std::min(sentence_end(), whole.find_first_of(",;:.()|\n", range.end));
    return begins_something_of_its_own(text_.folded(range.end, end));
  }

  bool is_denied(const text::Range& range) const {
    constexpr std::size_t kArticle = 4;   // bytes
    return denies_day(text_.folded(sentence_begin(), std::min(range.end, range.begin + kArticle)));
  }

  // Behind the last name or the last line end before a place.
  std::size_t line_begin(std::size_t at) const {
    std::size_t begin = sentence_begin();
    const std::size_t end_of_line = text_.text->text().substr(0, at).rfind('\n');
    if (end_of_line != std::string::npos) begin = std::max(begin, end_of_line + 1);
    for (const text::Range& name : names_)
      if (name.end <= at) begin = std::max(begin, name.end);
    return begin;
  }

  // "Entrega de kits de la Carrera", "después de la Carrera".
  bool is_belonging(const text::Range& name) const {
    return phrasings::kBelonging.stands_in(text_.folded(text_.claims.sentences[found_.sentence].begin, name.begin));
  }

  std::size_t words_between(const text::Range& one, const text::Range& other) const {
    const std::string_view between = one.end <= other.begin ? text_.folded(one.end, other.begin) : text_.folded(other.end, one.begin);
    return words().find_all(between).size();
  }

  // "Hoy" and "mañana" are said of much else in a sentence.
  bool is_near_name(const text::Range& range) const {
    constexpr std::size_t kNear = 4;
    return std::ranges::any_of(names_, [&](const text::Range& name) { return words_between(name, range) <= kNear; });
  }

  // "Cupos para la Clase de ceviche de mañana": which one it is.
  bool is_told_of_name(const text::Range& range) const {
    constexpr std::size_t kNearest = 4;   // bytes, " de "
    static const text::Pattern joined = worded("^ {of} ", {{"of", {.es = "de", .pt = "de"}}});
    return std::ranges::any_of(names_, [&](const text::Range& name) {
      return name.end <= range.begin && range.begin - name.end <= kNearest && joined.stands_in(text_.folded(name.end, range.end));
    });
  }

  void read_time(const text::Range& range, const TimeClaim& time) {
    constexpr std::size_t kLongestDate = 16;   // bytes that tell of one: "del día 21"
    const StatedDays& days = time.first.days;
    if (time.shape == Shape::until) return read_end(range, time);
    if (days.past || time.last.days.past || is_denied(range) || is_of_other(range) || is_of_past_year(range)) return;
    if (days.form == Form::shift && !is_told_of_name(range) &&
        (!is_near_name(range) || phrasings::kOtherDates.stands_in(text_.folded(text_.claims.sentences[found_.sentence].begin, range.begin))))
      return;
    const std::size_t behind = std::min(text_.text->text().size(), range.end + kLongestDate);
    if (days.form == Form::unit && goes_on_with_date(text_.folded(range.end, behind))) return;
    if (days.stated()) read_date(range, time);
    if (time.first.clock) {
      // "9 to 11.30" may be of an evening
      const bool tells_half = time.shape == Shape::between && time.last.clock && !(time.first.clock->half_unsaid && time.last.clock->half_unsaid);
      const claims::StatedClock clock = tells_half ? claims::in_order(*time.first.clock, *time.last.clock).first : *time.first.clock;
      found_.starts.push_back({range, minutes_of(clock), clock_behind(range), says_it_begins(behind_last_name(range.begin))});
    }
  }

  // "La exposición está en el primer piso hasta el 20 de diciembre".
  void read_end(const text::Range& range, const TimeClaim& time) {
    const auto meant = claims::days_meant(time, publication_);
    if (!meant || !meant->last || time.last.clock || is_of_other(range) || !phrasings::kLasting.stands_in(text_.folded(sentence_begin(), range.begin))) return;
    found_.dates.push_back({.range = range, .first = *meant->last, .last = *meant->last, .exact = true, .through = true});
  }

  bool is_of_past_year(const text::Range& range) const {
    const int year = year_told(text_.folded(sentence_begin(), range.begin));
    return year > 0 && year < publication_.year;
  }

  std::string_view clock_behind(const text::Range& range) const {
    constexpr std::size_t kLongest = 40;   // bytes
    const std::string_view behind = text_.folded(range.end, std::min(text_.claims.sentences[read_].end, range.end + kLongest));
    return may_name_another_clock(behind) ? behind : std::string_view();
  }

  void read_date(const text::Range& range, const TimeClaim& time) {
    const StatedDays& days = time.first.days;
    if (time.shape == Shape::since && !time.first.clock) return;
    const auto meant = claims::days_meant(time, publication_);
    if (!meant || !meant->first || days.is_moment()) return;
    const bool ends = leads_up_to_a_time(text_.folded(sentence_begin(), range.begin));
    if (ends && days.weekday && !days.day && !found_.dates.empty()) return;   // the day behind the one that was said
    const bool exact = days.is_day() && (time.shape != Shape::between || !time.last.days.stated() || time.last.days.is_day());
    const time::Date last = time.shape == Shape::since ? *meant->first : meant->last.value_or(*meant->first);
    const time::Date first = is_moved(range) ? last : *meant->first;
    const bool any_year = days.day && days.month && !days.year && !days.weekday;
    found_.dates.push_back({range, first, last, exact, any_year, is_counted(range, days), number_of_day(text_.folded(range)),
                            time.first.clock ? minutes_of(*time.first.clock) : Minutes(),
                            phrasings::kBeginning.stands_in(text_.folded(sentence_begin(), range.begin)), ends, other_by(range, days)});
  }

  // "Have moved their show from Friday 22 May to Friday 29 May": the later day counts.
  bool is_moved(const text::Range& range) const {
    constexpr std::size_t kFarthest = 40;   // bytes: the verb, and what is moved
    const std::size_t begin = range.begin > kFarthest ? range.begin - kFarthest : 0;
    return is_move(text_.folded(std::max(sentence_begin(), begin), range.begin), text_.folded(range));
  }

  // "En 3 días", but not "pasado mañana".
  bool is_counted(const text::Range& range, const StatedDays& days) const {
    return days.form == Form::shift && days.days > 1 && !names_tomorrow(text_.folded(range));
  }

  // Of which week people speak they do not agree.
  int other_by(const text::Range& range, const StatedDays& days) const {
    if (days.form == Form::date && days.weekday && text_.folded(range).starts_with("next ")) return time::kWeekDays;
    return days.form == Form::unit && days.unit == claims::TimeUnit::weekend && days.count == 1 ? -time::kWeekDays : 0;
  }

  const StatedText& text_;
  const Mentions& own_;
  time::Date publication_;
  std::size_t read_;                 // the sentence that is being read: the one that names the events, or one that goes with it
  std::vector<text::Range> names_;   // of events
  EventStatements found_;
};

}  // namespace

std::vector<EventStatements> event_statements(const StatedText& text, const Mentions& own, time::Date publication) {
  std::vector<EventStatements> found;
  for (const FactMention* mention : own) {
    if (mention->as<model::Event>() == nullptr || (!found.empty() && found.back().sentence == mention->sentence)) continue;
    found.push_back(Reader(text, own, publication, mention->sentence).read());
  }
  return found;
}

}  // namespace sml::resolve
