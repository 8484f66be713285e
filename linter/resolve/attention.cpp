#include "linter/resolve/attention.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "linter/claims/calendar.h"
#include "linter/resolve/answerers.h"
#include "linter/resolve/promised_speed.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/time/minutes.h"
#include "linter/time/months.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::TimeClaim;

constexpr unsigned long long kEveryDay = 0b1111111;
constexpr std::string_view kAllDay = "00:00-24:00";   // as claims state "24/7"

const text::Pattern& telephones() {
  static const text::Pattern pattern = whole_words({
      .es = "telefon[a-z]+|llamadas?",
      .en = "phones?|hotlines?|calls?",
      .pt = "telefon[a-z]+|ligacoes|ligacao",
  });
  return pattern;
}

const text::Pattern& messages() {
  static const text::Pattern pattern = whole_words({
      .es = "mensaje[a-z]*|wasap[a-z]*|correos?|redes|comentarios?",
      .en = "messages?|comments?",
      .pt = "mensage[a-z]+|zap|redes|comentarios?",
      .any = "whats[a-z]*|dms?|inbox|direct|chats?|e-?mails?",
  });
  return pattern;
}

// What the shop does, not who answers.
const text::Pattern& opening() {
  static const text::Pattern pattern = whole_words({
      .es = "abrimos|abiert[oa]s?|{we_close}|{closed}|nuestras puertas",
      .en = "we(?:['’]?re| are)? open|(?:shop|store|cafe|restaurant|doors)(?: [a-z]+){0,2} open|opening|{we_close}|{closed}",
      .pt = "abrimos|abert[oa]s?|{we_close}|{closed}",
  });
  return pattern;
}

const text::Pattern& all_day() {
  static const text::Pattern pattern = whole_words({
      .es = "24 horas|(?:las )?veinticuatro horas|a (?:cualquier|toda) hora|(?:a la|sea la) hora que sea|"
            "(?:escrib|mand|envi|pregunt|consult)[a-z]{1,6}(?: [a-z]+){0,4} a la hora que (?:quieras?|quieran|gustes?|gusten|puedas?|puedan)|"
            "(?:de )?dia (?:y|o) (?:de )?noche|(?:incluso|inclusive|tambien|hasta|contestamos|respondemos) de madrugada",
      .en = "24[ -]hours?|day and night|a?round[ -]the[ -]clock|at any (?:time|hour)|whatever the (?:time|hour)|day or night|"
            "even (?:at night|overnight|in the middle of the night)|us in the (?:middle of the night|small hours)",
      .pt = "24 horas|a qualquer hora|(?:a|seja a) hora que for|a hora que quiser(?:em)?|(?:de )?dia (?:e|ou) (?:de )?noite|"
            "(?:inclusive|tambem|ate|mesmo|responde|respondemos) de madrugada|de madrugada,? que (?:a gente responde|respondemos)",
      .any = "24/7|24 ?x ?7|24 ?h(?:s|rs)?",
  });
  return pattern;
}

const text::Pattern& every_day() {
  static const text::Pattern pattern = whole_words({
      .es = "(?:7|siete) dias|365 dias",
      .en = "(?:7|seven) days|365 days|every single day|a?round[ -]the[ -]clock",
      .pt = "(?:7|sete) dias|365 dias",
      .any = "24/7|24 ?x ?7",
  });
  return pattern;
}

const text::Pattern& holidays() {
  static const text::Pattern pattern = whole_words({
      .es = "festivos|feriados|en (?:dia )?(?:festivo|feriado)",
      .en = "(?:bank |public )?holidays",
      .pt = "feriados",
  });
  return pattern;
}

const text::Pattern& excepted() {
  static const text::Pattern pattern = worded(R"(\b{but}(?: {on})* {days_off}\b)", {
      {"but", {.es = "except[oa]|salvo|menos|no|sin", .en = "except|not|outside", .pt = "exceto|salvo|menos|fora|nao|sem"}},
      {"on", {.es = "los|en|dias", .en = "on|public|bank", .pt = "nos|aos|dias"}},
      {"days_off", {
          .es = "festivos|feriados|sabados|domingos|fin(?:es)? de semana",
          .en = "holidays|weekends?|sundays?|saturdays?",
          .pt = "feriados|sabados|domingos|fin(?:s|ais) de semana",
      }},
  });
  return pattern;
}

constexpr int kNone = -1;

// The last minute before an end, the first of a beginning.
time::MinuteRange last_minute(int end) { return {(end > 0 ? end : time::kDayMinutes) - 1, end > 0 ? end : time::kDayMinutes}; }
time::MinuteRange first_minute(int begin) { return {begin, begin + 1}; }

std::optional<time::MinuteRange> range_of(const TimeClaim& claim) {
  const bool is_moment = claim.kind == TimeClaim::Kind::time && claim.shape == TimeClaim::Shape::one && claim.first.clock && !claim.first.clock->half_unsaid;
  if (is_moment) return first_minute(time::minute_of_day(*claim.first.clock));   // "los domingos a las 22 h"
  if (claim.kind != TimeClaim::Kind::time_range || claim.part) return std::nullopt;
  const int first = claim.first.clock ? time::minute_of_day(*claim.first.clock) : kNone;
  const int last = claim.last.clock ? time::minute_of_day(*claim.last.clock) : kNone;
  const bool both = first != kNone && last != kNone && first != last;
  if (claim.shape == TimeClaim::Shape::between && both) return time::MinuteRange{first, last > first ? last : last + time::kDayMinutes};
  if (claim.shape == TimeClaim::Shape::until && last > 0) return last_minute(last);
  if (claim.shape == TimeClaim::Shape::since && first != kNone && first < time::kDayMinutes) return first_minute(first);
  return std::nullopt;
}

// "Until 5", of an afternoon; at twelve people stop at night as well as at noon.
bool is_end_half_unsaid(const std::optional<claims::StatedClock>& clock) {
  constexpr int kFrom = 1, kThrough = 9;   // o'clock
  const int hour = clock ? time::minute_of_day(*clock) / time::kHourMinutes % 12 : 0;
  return clock && clock->half_unsaid && hour >= kFrom && hour <= kThrough;
}

// Whether words name a certain day: then what is promised is promised of it alone.
bool is_certain_day(const TimeClaim& claim) {
  const claims::StatedDays& days = claim.first.days;
  return days.stated() && days.form != claims::StatedDays::Form::recurrent && !days.is_moment();
}

// "Hoy", "esta noche".
bool is_of_today(const TimeClaim& claim) {
  const claims::StatedDays& days = claim.shape == TimeClaim::Shape::until ? claim.last.days : claim.first.days;
  return days.form == claims::StatedDays::Form::shift && days.months == 0 && days.days == 0 && days.minutes == 0;
}

// The weekdays of a certain stretch; none of "mañana" and of what has no end.
Weekdays weekdays_of(const TimeClaim& claim, time::Date publication) {
  Weekdays weekdays;
  if (is_of_today(claim)) return weekdays.set(static_cast<std::size_t>(time::weekday(publication)));
  const bool is_near = claim.first.days.form == claims::StatedDays::Form::shift;
  const auto days = is_near || claim.shape == TimeClaim::Shape::since ? std::nullopt : claims::bounds_meant(claim, publication);
  if (!days || !days->last) return weekdays;
  const time::Date first = days->first.value_or(publication);
  for (int ahead = 0; ahead < time::kWeekDays && time::plus_days(first, ahead) <= *days->last; ++ahead)
    weekdays.set(static_cast<std::size_t>(time::weekday(time::plus_days(first, ahead))));
  return weekdays;
}

// What hours with an open side say: "hasta las 14".
std::optional<time::MinuteRange> open_side(const claims::HoursClaim& hours) {
  if (hours.closes) return last_minute(time::minute_of_day(*hours.closes));
  return hours.opens ? std::optional(first_minute(time::minute_of_day(*hours.opens))) : std::nullopt;
}

void read_hours(const claims::HoursClaim& hours, PromisedAttention& promised) {
  const auto parsed = time::Hours::parse(hours.hours.empty() ? hours.days : hours.days + ' ' + hours.hours);
  if (!parsed || hours.hours == "off") return;
  for (const time::Weekday day : time::kWeek) {
    const std::vector<time::MinuteRange> ranges = parsed->on(day);
    if (ranges.empty()) continue;
    const auto index = static_cast<std::size_t>(day);
    const auto said = hours.hours.empty() ? open_side(hours) : std::optional(time::MinuteRange{ranges.front().begin, ranges.back().end});
    promised.days.set(index);
    promised.own[index] = said;
    promised.half_unsaid = promised.half_unsaid || is_end_half_unsaid(hours.closes);
    if (!promised.range) promised.range = said;
  }
}

// "No contestamos las 24 horas: contestamos de 9 a 19": what is denied before is no part of it.
const text::Pattern& denied_answers() {
  static const text::Pattern pattern = whole_words({
      .es = "(?:no|nunca|tampoco) (?:(?:te|le|les|os) )?(?:respondemos|contestamos|atendemos)",
      .en = "(?:we )?(?:do not|don['’]?t|never) (?:answer|reply|respond)",
      .pt = "(?:nao|nunca) (?:(?:te|lhe|vos) )?(?:respondemos|atendemos|retornamos)",
  });
  return pattern;
}

// "Escríbenos 24/7. Contestamos de 9 a 21": one may write at any hour, and behind it stands when answers come.
bool tells_when_answers_come(std::string_view behind) {
  static const text::Pattern pattern = worded(R"(\b{answer}\b[^.!?]{0,40}\b{when})", {
      {"answer", {
          .es = "(?:contest|respond)(?:emos|amos|en?|an?|e)|te contesta|te responde",
          .en = "(?:we|our team|somebody|someone|a human|a person|they|who)(?:['’]ll)? (?:always |will |"
                "all )?(?:answers?(?: (?:you|them|every message|messages))?|repl(?:y|ies)|responds?|writes? back|picks? (?:it|them|messages) up)",
          .pt = "respond(?:emos|e|em)|retorn(?:amos|a)",
      }},
      {"when", {
          .es = "(?:en (?:el |nuestro )?horario|en (?:el|un) dia|al abrir|cuando abr[a-z]+|a primera hora|al (?:dia siguiente|otro dia)|manana|el {weekday}|"
                "de {weekday}|(?:de|desde las|a partir de las|a las) [0-9])",
          .en = "(?:when we open|(?:in|during|within) (?:[a-z]+ )?hours|within (?:a|one) day|the (?:next|following) [a-z]+|in the morning|every morning|"
                "on {weekday}|(?:from|between) [0-9]|[0-9] to [0-9]|at (?:[0-9]|seven|eight|nine|ten))",
          .pt = "(?:em horario|no (?:nosso )?horario|no dia seguinte|quando (?:a gente |o [a-z]+ )?abr[a-z]+|assim que|ao abrir|amanha|de {weekday}|"
                "n[oa] {weekday}|das [0-9]|a partir das [0-9])",
      }},
  });
  return pattern.stands_in(behind);
}

// At which hours a promise says that somebody writes.
enum class AnyHour { unsaid, to_answer, to_write };

AnyHour any_hour(const text::Range& range, const Claim& claim, const StatedText& text) {
  static const text::Pattern answered = whole_words({   // "contestamos 24/7" asks nobody to write
      .es = "(?:contest|respond|atend)(?:emos|amos|en?|an?|e)",
      .en = "(?:answer|repl(?:y|ies)|respond|get back)s?",
      .pt = "(?:respond|atend)(?:emos|e|em)|retorn(?:amos|a)",
  });
  const std::string_view own = text.folded(range);
  const auto said = all_day().find(own);
  if (!said) return AnyHour::unsaid;
  if (answered.stands_in(own.substr(0, said->whole().begin))) return AnyHour::to_answer;
  const std::size_t next = std::min(claim.sentence + 1, text.claims.sentences.size() - 1);
  const std::string_view behind = text.folded(range.begin, std::max(range.end, text.claims.sentences[next].end));
  return tells_when_answers_come(behind.substr(said->whole().end)) ? AnyHour::to_write : AnyHour::to_answer;
}

// The words of a sentence that are the promise's: from it on, or all where nothing else is told.
text::Range words_of(const Claim& claim, const StatedText& text) {
  text::Range range = text.claims.sentences[claim.sentence];
  range.end = std::max(range.end, claim.range.end);
  const std::string_view whole = text.text->text();
  const std::string before = text::fold(whole.substr(range.begin, claim.range.begin - range.begin));
  if (opening().stands_in(before) || denied_answers().stands_in(before)) range.begin = claim.range.begin;
  return range;
}

// The days and hours of a time that a promise states; whether there are any, as there are none of today or tomorrow.
bool read_time(const TimeClaim& stated, std::string_view words, time::Date publication, PromisedAttention& promised) {
  if (is_certain_day(stated)) {
    const Weekdays certain = weekdays_of(stated, publication);
    if (certain.none()) return false;
    promised.days |= certain;
  }
  if (stated.first.days.form == claims::StatedDays::Form::recurrent) promised.days |= weekdays_named(words);
  if (promised.range) return true;
  promised.range = range_of(stated);
  const bool has_end = promised.range && stated.shape == TimeClaim::Shape::until;
  promised.half_unsaid = promised.half_unsaid || (has_end && is_end_half_unsaid(stated.last.clock));
  return true;
}

// All that claims within a range of the text, in the promise's sentence, state of when; whether that is what holds at other times, too.
bool read_times(const Claim& claim, const text::Range& range, AnyHour at_any_hour, const StatedText& text, time::Date publication,
                PromisedAttention& promised) {
  bool is_today = false;
  for (const Claim& other : text.claims.found) {
    if (other.sentence != claim.sentence || !text::holds(range, other.range)) continue;
    if (const auto* stated = other.as<TimeClaim>()) {
      const bool is_of_writing = is_of_today(*stated) && range_of(*stated) && other.range.end <= claim.range.begin;   // "si escribes hoy antes de las 20"
      if (is_of_writing || !read_time(*stated, text.words(other.range), publication, promised)) return false;
      is_today = is_today || is_of_today(*stated);
    }
    const auto* hours = other.as<claims::HoursClaim>();
    const bool is_to_write = hours != nullptr && at_any_hour == AnyHour::to_write && hours->hours == kAllDay;
    if (hours != nullptr && !is_to_write) read_hours(*hours, promised);
  }
  return !is_today || promised.range;
}

}  // namespace

PromisedAttention promised_attention(const Claim& claim, const StatedText& text, time::Date publication) {
  PromisedAttention promised;
  if (is_answered_by_others(claim, text)) return promised;
  const text::Range range = words_of(claim, text);
  const std::string_view folded = text.folded(range);
  if (telephones().stands_in(folded) && !messages().stands_in(folded)) return promised;
  promised.within = promised_speed(claim, folded);
  if (opening().stands_in(text.folded(claim.range.end, range.end))) return promised;
  const AnyHour at_any_hour = any_hour(range, claim, text);
  const PromisedAttention speed_alone = promised;
  if (!read_times(claim, range, at_any_hour, text, publication, promised)) return speed_alone;
  if (!promised.within && !counts_working_time(folded) && at_any_hour == AnyHour::to_answer) {
    promised.range = time::MinuteRange{0, time::kDayMinutes};
    promised.own = {};
    promised.half_unsaid = false;
  }
  if (promised.days.none() && every_day().stands_in(folded) && at_any_hour != AnyHour::to_write) promised.days = Weekdays(kEveryDay);
  promised.days &= ~weekdays_excepted(folded);
  promised.holidays = holidays().stands_in(folded) && !excepted().stands_in(folded);
  return promised;
}

}  // namespace sml::resolve
