#include "linter/resolve/attention.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/claims/invitation.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::TimeClaim;

constexpr unsigned long long kEveryDay = 0b1111111;

// A pattern that is made when it is first asked for.
bool says(std::string_view folded, const text::Pattern& pattern) { return pattern.find_range(folded).has_value(); }

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
      .es = "abrimos|abiert[oa]s?|cerramos|cerrad[oa]s?|nuestras puertas",
      .en = "we(?:['’]?re| are)? open|(?:shop|store|cafe|restaurant|doors)(?: [a-z]+){0,2} open|opening|we close|closed",
      .pt = "abrimos|abert[oa]s?|fechamos|(?:fech|encerr)ad[oa]s?",
  });
  return pattern;
}

const text::Pattern& working_time() {
  static const text::Pattern pattern = whole_words({
      .es = "habil(?:es)?|laboral(?:es)?|laborables?",
      .en = "working|business",
      .pt = "util|uteis",
  });
  return pattern;
}

const text::Pattern& all_day() {
  static const text::Pattern pattern = whole_words({
      .es = "24 horas|(?:las )?veinticuatro horas|a (?:cualquier|toda) hora|(?:a la|sea la) hora que sea|dia y noche",
      .en = "24[ -]hours?|day and night|a?round[ -]the[ -]clock|at any (?:time|hour)|whatever the (?:time|hour)|day or night",
      .pt = "24 horas|a qualquer hora|(?:a|seja a) hora que for|dia e noite",
      .any = "24/7|24 ?x ?7|24 ?h(?:s|rs)?",
  });
  return pattern;
}

const text::Pattern& every_day() {
  static const text::Pattern pattern = whole_words({
      .es = "(?:7|siete) dias|365 dias",
      .en = "(?:7|seven) days|365 days|a?round[ -]the[ -]clock",
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

// Speed without a figure, in minutes.
struct Speed {
  InLanguages words;
  int minutes;
};
constexpr Speed kSpeeds[] = {
    {{
         .es = "inmediat[a-z]+|de inmediato|al instante|en el acto|en el momento|instant(?:aneas?|aneos?)|en (?:[a-z0-9]+ ){0,2}segundos",
         .en = "instant(?:ly)?|immediate(?:ly)?|right away|straight away|(?:in|within) (?:[a-z0-9]+ ){0,2}seconds",
         .pt = "imediat[a-z]+|na (?:mesma )?hora|em (?:[a-z0-9]+ ){0,2}segundos",
     },
     0},
    {{.es = "en(?: (?:unos|pocos|solo|apenas))* minutos", .en = "(?:in|within)(?: (?:a few|just))* minutes", .pt = "em(?: (?:poucos|alguns|apenas))* minutos"}, 59},
    {{.en = "(?:within|in|under)(?: under)? the hour"}, 60},
    {{.es = "(?:el|en el) mismo dia|hoy mismo", .en = "same[ -]day", .pt = "no mesmo dia|no mismo dia|hoje mesmo"}, 24 * 60},
};

// "en un máximo de 1 a 2 horas": the figure that stands by the unit. "Hasta las 22 h" is a time, "24 horas al día" no length.
const text::Pattern& length() {
  static const text::Pattern pattern = worded(R"(\b{lead}\b(?:[^a-z0-9.,;]+[a-z0-9]+){0,5}?[^a-z0-9.,;]+(\d{1,3}|{number})[ -]?({unit})\b( {per} {period})?)", {
      {"lead", {
          .es = "en|dentro|antes|menos|maximo|plazo|respuestas?|contestacion",
          .en = "within|in|under|inside|less|repl(?:y|ies)|answers?|response|time",
          .pt = "em|dentro|antes|menos|maximo|prazo|respostas?|retorno",
      }},
      {"number", {
          .es = "un|una|dos|tres|cinco|diez|quince|veinte|treinta|media",
          .en = "an?|one|two|three|five|ten|fifteen|twenty|thirty|half an?",
          .pt = "um|uma|dois|duas|tres|cinco|dez|quinze|vinte|trinta|meia",
      }},
      {"unit", {
          .es = "minut(?:it)?os?|hor(?:it)?as?|dias?|semanas?",
          .en = "minutes?|hours?|days?|weeks?",
          .pt = "minutos?|horas?|dias?|semanas?",
          .any = "mins?|hs|hrs?|h",
      }},
      {"per", {.es = "al|del|de la|a la|por", .en = "a|per", .pt = "por|da"}},
      {"period", {.es = "semana|dia", .en = "week|day", .pt = "semana|dia"}},
  });
  return pattern;
}

std::optional<int> number_of(std::string_view word) {
  constexpr std::pair<std::string_view, int> kWords[] = {
      {"un", 1},   {"una", 1},  {"um", 1},      {"uma", 1},    {"a", 1},       {"an", 1},      {"one", 1},    {"dos", 2},    {"duas", 2},    {"dois", 2},    {"two", 2},
      {"tres", 3}, {"three", 3}, {"cinco", 5},  {"five", 5},   {"diez", 10},   {"dez", 10},    {"ten", 10},   {"quince", 15}, {"quinze", 15}, {"fifteen", 15},
      {"veinte", 20}, {"vinte", 20}, {"twenty", 20}, {"treinta", 30}, {"trinta", 30}, {"thirty", 30},
  };
  int number = 0;
  if (const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number); error == std::errc() && end == word.data() + word.size()) return number;
  const auto found = std::ranges::find(kWords, word, [](const auto& entry) { return entry.first; });
  return found == std::end(kWords) ? std::nullopt : std::optional(found->second);
}

int minutes_of(std::string_view unit) {
  switch (unit.front()) {
    case 'm': return 1;
    case 'h': return 60;
    case 'd': return time::kDayMinutes;
    default: return 7 * time::kDayMinutes;
  }
}

// pt "numa hora": "em uma hora".
std::string with_whole_prepositions(std::string_view folded) {
  constexpr std::array<std::array<std::string_view, 2>, 2> kContracted = {{{" numa ", " em uma "}, {" num ", " em um "}}};
  std::string words(folded);
  for (const auto& [contracted, whole] : kContracted)
    if (const std::size_t at = words.find(contracted); at != std::string::npos) words.replace(at, contracted.size(), whole);
  return words;
}

std::optional<base::Duration> stated_length(std::string_view folded) {
  const std::string words = with_whole_prepositions(folded);
  folded = words;
  const auto found = length().find(folded);
  if (!found || found->has(3)) return std::nullopt;
  const std::string_view before = folded.substr(0, found->groups[1]->begin);
  if ((before.ends_with(" las ") || before.ends_with(" as ")) && !before.ends_with("dentro de las ")) return std::nullopt;   // "a las 24 horas"
  const int unit = minutes_of(found->of(folded, 2));
  const std::string_view figure = found->of(folded, 1);
  if (figure == "media" || figure == "meia" || figure.starts_with("half")) return base::minutes(unit / 2);
  const auto number = number_of(figure);
  return number ? std::optional(base::minutes(std::int64_t{*number} * unit)) : std::nullopt;
}

std::optional<base::Duration> speed_of(const Claim& claim, std::string_view folded) {
  if (says(folded, working_time())) return std::nullopt;
  if (const auto& within = claim.as<claims::InvitationClaim>()->within) return duration_of(*within);
  if (const auto stated = stated_length(folded)) return stated;
  static const std::vector<std::pair<text::Pattern, int>> speeds = [] {
    std::vector<std::pair<text::Pattern, int>> made;
    for (const Speed& speed : kSpeeds) made.emplace_back(whole_words(speed.words), speed.minutes);
    return made;
  }();
  for (const auto& [pattern, minutes] : speeds)
    if (says(folded, pattern)) return base::minutes(minutes);
  return std::nullopt;
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

// Whether words name a certain day: then what is promised is promised of it alone.
bool is_certain_day(const TimeClaim& claim) {
  const claims::StatedDays& days = claim.first.days;
  return days.stated() && days.form != claims::StatedDays::Form::recurrent && !days.is_moment();
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

// The words of a sentence that are the promise's: from it on, or all where nothing else is told.
text::Range words_of(const Claim& claim, const StatedText& text) {
  text::Range range = text.claims.sentences[claim.sentence];
  range.end = std::max(range.end, claim.range.end);
  const std::string_view whole = text.text->text();
  const std::string before = text::fold(whole.substr(range.begin, claim.range.begin - range.begin));
  if (says(before, opening()) || says(before, denied_answers())) range.begin = claim.range.begin;
  return range;
}

}  // namespace

base::Duration duration_of(const claims::TimeLength& length) {
  constexpr std::int64_t kMonth = 30;   // days
  return base::minutes((length.months * kMonth + length.days) * time::kDayMinutes + length.minutes);
}

PromisedAttention promised_attention(const Claim& claim, const StatedText& text) {
  PromisedAttention promised;
  const text::Range range = words_of(claim, text);
  const std::string_view words = text.words(range);
  const std::string_view folded = text.folded(range);
  if (says(folded, telephones()) && !says(folded, messages())) return promised;
  promised.within = speed_of(claim, folded);
  const std::string_view behind = text.folded(claim.range.begin, range.end);
  if (says(behind, opening())) return promised;
  for (const Claim& other : text.claims.found) {
    if (other.sentence != claim.sentence || other.range.begin < range.begin || other.range.end > range.end) continue;
    const auto* stated = other.as<TimeClaim>();
    if (stated != nullptr && is_certain_day(*stated)) return {.within = promised.within, .days = {}, .holidays = false, .range = {}, .own = {}};
    if (const auto* hours = other.as<claims::HoursClaim>()) read_hours(*hours, promised);
    if (stated != nullptr && stated->first.days.form == claims::StatedDays::Form::recurrent)
      promised.days |= weekdays_named(words.substr(other.range.begin - range.begin, other.range.end - other.range.begin));
    if (stated != nullptr && !promised.range) promised.range = range_of(*stated);
  }
  if (!promised.within && !says(folded, working_time()) && says(folded, all_day())) {
    promised.range = time::MinuteRange{0, time::kDayMinutes};
    promised.own = {};
  }
  if (promised.days.none() && says(folded, every_day())) promised.days = Weekdays(kEveryDay);
  if (says(folded, excepted())) {
    promised.holidays = false;
  } else if (says(folded, holidays())) {
    promised.holidays = true;
  }
  return promised;
}

}  // namespace sml::resolve
