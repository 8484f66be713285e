#include "linter/resolve/day_words.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

#include "linter/base/word_list.h"
#include "linter/resolve/tense.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/year_behind.h"
#include "linter/text/pattern.h"
#include "linter/time/minutes.h"
#include "linter/time/months.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using time::Date;

struct DayWord {
  text::Range range;
  int ahead = 0;
};

// A word of the day at the beginning of what a claim says. "La mañana" is a part of a day.
std::optional<DayWord> day_word_of(const Claim& claim, const StatedText& text) {
  static const text::Pattern pattern = worded("^(?:{lead} )*(?:({today})|({tomorrow})|({day_after}))(?:[^a-z]|$)", {
      {"lead", {.es = "solo|ya|hasta|desde", .en = "only|just|until|till|from", .pt = "so|ja|ate|desde"}},
      {"today", {.es = "hoy|esta (?:noche|tarde|manana)", .en = "today|tonight|this (?:morning|afternoon|evening)", .pt = "hoje|esta noite"}},
      {"tomorrow", {.es = "manana", .en = "tomorrow", .pt = "amanha"}},
      {"day_after", {.es = "pasado manana", .en = "(?:the )?day after tomorrow", .pt = "depois de amanha"}},
  });
  static const text::Pattern part_of_day = worded("(?:^|[^a-z]){words} $", {.es = "la|las|una|cada|media|toda"});
  const std::string_view folded = text.folded(claim.range);
  const auto match = pattern.find(folded);
  if (!match || part_of_day.stands_in(text.folded(text.claims.sentences[claim.sentence].begin, claim.range.begin))) return std::nullopt;
  for (int ahead = 0; ahead < 3; ++ahead) {
    const auto group = static_cast<std::size_t>(ahead) + 1;
    if (!match->has(group)) continue;
    const std::size_t begin = text.claims.folded.folded(claim.range).begin;
    return DayWord{text.claims.folded.original(begin + match->groups[group]->begin, begin + match->groups[group]->end), ahead};
  }
  return std::nullopt;
}

const StatedDays& days_of(const TimeClaim& time) { return time.first.days.stated() ? time.first.days : time.last.days; }

bool is_date(const StatedDays& days) { return days.form == StatedDays::Form::date && days.day && !days.unit && !days.past; }

bool is_weekday_alone(const StatedDays& days) {
  return days.form == StatedDays::Form::date && days.weekday && !days.day && !days.unit && !days.past && !days.following && days.days == 0;
}

// "Hoy es martes 15", "hoje é sexta".
bool says_it_is(std::string_view between) {
  constexpr std::array<std::string_view, 6> kIs = {" es ", " es el ", " ya es ", " is ", " é ", " é dia "};
  return base::is_among(kIs, between);
}

// "Mañana (sábado 5)", "esta noche, sábado 5".
bool joins(std::string_view between, bool is_part_of_day) {
  constexpr std::array<std::string_view, 4> kJoining = {" (", " ", " dia ", " día "};
  return says_it_is(between) || base::is_among(kJoining, between) || (is_part_of_day && between == ", ");
}

// "Mañana, viernes 13, abrimos", "te esperamos hoy, martes 10": one is the other. "Order today, Friday delivery", "no abrimos hoy, domingo sí" are two clauses.
bool stands_for_it(const text::Range& word, const text::Range& day, const text::Range& sentence, const StatedText& text) {
  static const text::Pattern denied = worded("(?:^|[^a-z]){words}(?:[^a-z]|$)", {.es = "no|nunca", .en = "no|not|never", .pt = "nao|nunca"});
  constexpr std::string_view kEnds = ",.;:!?)\n", kBefore = "¡¿([\"«“*_ ";
  const std::string_view whole = text.text->text();
  if (whole.substr(word.end, day.end - word.end).find(',') == std::string_view::npos) return true;
  const std::string_view before = text.folded(sentence.begin, word.begin);
  const std::string_view behind = whole.substr(day.end);
  const bool ends = behind.empty() || kEnds.find(behind.front()) != std::string_view::npos;
  return before.find_first_not_of(kBefore) == std::string_view::npos || (ends && !denied.stands_in(before));
}

// "Hoy es jueves y hay pan"; but "today is Monday's leftovers day", pt "amanhã segunda parte".
bool ends_day(std::string_view behind) {
  static const text::Pattern end = worded(R"(^(?:$| ?[^\pL\pN '’-]| (?:{and}|&) ))");
  return end.stands_in(behind);
}

// pt "segunda" is a day, or the second.
bool may_be_ordinal(const Claim& claim, const StatedText& text) {
  static const text::Pattern ordinal = worded("(?:^|[^a-z]){ordinal_weekday}$");
  return ordinal.stands_in(text.folded(claim.range));
}

// "Si hoy es lunes", "¿hoy es viernes?", "para mí hoy es domingo": nobody says that it is.
bool is_supposed(const text::Range& range, const text::Range& sentence, const StatedText& text) {
  static const text::Pattern before = worded("(?:^|[^a-z]){words},? $", {
      .es = "si|que|cuando|aunque|ojala|para mi",
      .en = "if|when|like|though|for me",
      .pt = "se|que|quando|embora|para mim|pra mim",
  });
  return before.stands_in(text.folded(sentence.begin, range.begin)) || text.words(sentence).find('?') != std::string_view::npos;
}

// "Mañana, 15 y 16 de diciembre", "esta noche, jueves 12 y viernes 13": more days, one by one; behind a comma a figure may be of anything ("mañana, martes,
// 2x1 en tazas", "hoy jueves, 20 % de descuento").
bool goes_on_with_days(std::string_view behind) {
  static const text::Pattern more = worded(
      "^ ?(?:{joint} ?{day}(?:[^a-z0-9:%€$.,]|{end})|, ?{day}(?:{end}| ?(?:{joint}|,) ?{day}(?:[^a-z0-9]|$)| (?:{of} )?{month}))", {
          {"joint", {.es = "y|e|o", .en = "and|or", .pt = "e|o|ou", .any = "&|/|-"}},
          {"day", {.es = "(?:el |dia )?(?:{weekday} )?{figure}", .en = "(?:the |on )?(?:{weekday} )?{figure}",
                   .pt = "(?:no |na |dia )?(?:{weekday}(?:-feira)? )?{figure}"}},
          {"figure", {.any = "[0-9]{1,2}(?:st|nd|rd|th|[oa])?"}},
          {"end", {.any = "[.,;)](?:[^0-9]|$)|$"}},
          {"of", {.es = "de", .en = "of", .pt = "de"}},
      });
  return more.stands_in(behind);
}

// Inside quotation marks that open before it in its sentence and close behind it.
bool is_quoted(const text::Range& range, const text::Range& sentence, std::string_view whole) {
  constexpr std::array<std::array<std::string_view, 2>, 3> kMarks = {{{"«", "»"}, {"“", "”"}, {"\"", "\""}}};
  const std::string_view before = whole.substr(sentence.begin, range.begin - sentence.begin);
  return std::ranges::any_of(kMarks, [&](const auto& marks) {
    const std::size_t open = before.rfind(marks[0]);
    if (open == std::string_view::npos || before.find(marks[1], open + marks[0].size()) != std::string_view::npos) return false;
    return whole.find(marks[1], range.end) != std::string_view::npos;
  });
}

// Of a date that may leave out its month and its year: the nearest to a day.
Date nearest_date(const StatedDays& days, Date near) {
  Date date{days.year.value_or(near.year), days.month.value_or(near.month), *days.day};
  if (days.year) return date;
  Date best = date;
  for (const int step : {-1, 1}) {
    Date other = days.month ? Date{date.year + step, date.month, date.day} : time::month_after(near, step);
    other.day = date.day;
    if (!time::exists(best) || (time::exists(other) && std::abs(time::days_between(other, near)) < std::abs(time::days_between(best, near)))) best = other;
  }
  return best;
}

Date nearest_weekday(time::Weekday weekday, Date day) {
  const int ahead = time::days_until(time::weekday(day), weekday);
  return time::plus_days(day, ahead > time::kWeekDays / 2 ? ahead - time::kWeekDays : ahead);
}

bool agrees(const StatedDays& days, Date day) {
  if (days.day) return *days.day == day.day && (!days.month || *days.month == day.month) && (!days.year || *days.year == day.year);
  return *days.weekday == time::weekday(day);
}

// A word of the day with what stands beside it, in its claim or in the next one.
struct Pair {
  DayWord word;
  const StatedDays* days = nullptr;
  text::Range range;
};

// "Mañana 5 de diciembre", "hoy martes": a word of the day with its date or weekday in one claim.
std::optional<Pair> pair_inside(const Claim& claim, const DayWord& word, const StatedText& text) {
  if (!stands_for_it(word.range, claim.range, text.claims.sentences[claim.sentence], text)) return std::nullopt;
  return Pair{word, &days_of(*claim.as<TimeClaim>()), claim.range};
}

// Whether a claim names the date or the weekday that a word of the day in it may stand for; pt "amanhã segunda parte" names none.
bool may_hold_pair(const Claim& claim, const StatedText& text) {
  const StatedDays& days = days_of(*claim.as<TimeClaim>());
  if (is_date(days)) return true;
  if (days.form != StatedDays::Form::shift || !days.weekday) return false;
  return !may_be_ordinal(claim, text) || ends_day(std::string_view(text.text->text()).substr(claim.range.end));
}

// Whether the claim before one, in its sentence, may be such a word.
bool is_shift_before(const Claim& before, const Claim& claim) {
  const auto* time = before.as<TimeClaim>();
  return time != nullptr && before.sentence == claim.sentence && before.range.end <= claim.range.begin && days_of(*time).form == StatedDays::Form::shift;
}

// "Mañana (sábado 5)", "hoy es viernes": whether what stands between them says that one is the other.
bool are_one_day(const Claim& before, const Claim& claim, const StatedText& text) {
  const StatedDays& days = days_of(*claim.as<TimeClaim>());
  const std::string_view between = text.words({before.range.end, claim.range.begin});
  if (is_date(days)) return joins(between, before.as<TimeClaim>()->part.has_value() && days.weekday);
  if (!is_weekday_alone(days) || !says_it_is(between)) return false;
  return ends_day(std::string_view(text.text->text()).substr(claim.range.end)) && !is_supposed(before.range, text.claims.sentences[claim.sentence], text);
}

// The same of a word in the claim before, with the brackets around the day.
std::optional<Pair> pair_across(const Claim& before, const Claim& claim, const StatedText& text) {
  if (!is_shift_before(before, claim) || !are_one_day(before, claim, text)) return std::nullopt;
  const auto word = day_word_of(before, text);
  if (!word || !stands_for_it(word->range, claim.range, text.claims.sentences[claim.sentence], text)) return std::nullopt;
  const std::string_view whole = text.text->text();
  const bool is_in_brackets = whole[claim.range.begin - 1] == '(' && whole.substr(claim.range.end).starts_with(')');
  return Pair{*word, &days_of(*claim.as<TimeClaim>()), {before.range.begin, claim.range.end + (is_in_brackets ? 1U : 0U)}};
}

std::optional<Pair> pair_at(const StatedText& text, std::size_t index) {
  const std::vector<Claim>& all = text.claims.found;
  const Claim& claim = all[index];
  if (may_hold_pair(claim, text))
    if (const auto word = day_word_of(claim, text)) return pair_inside(claim, *word, text);
  return index == 0 ? std::nullopt : pair_across(all[index - 1], claim, text);
}

// "Del lunes 3 al viernes 7"; "mañana miércoles de 5 a 8" is one day.
bool is_of_two_days(const TimeClaim& time) {
  return time.shape == TimeClaim::Shape::between && time.first.days.stated() && time.last.days.stated() && time.first.days != time.last.days;
}

}  // namespace

std::optional<WrongDate> wrong_day_word(const StatedText& text, std::size_t index, const time::Civil& publication) {
  const Claim& claim = text.claims.found[index];
  if (is_of_two_days(*claim.as<TimeClaim>())) return std::nullopt;
  const auto pair = pair_at(text, index);
  if (!pair) return std::nullopt;
  const Date meant = time::plus_days(publication.date, pair->word.ahead);
  if (agrees(*pair->days, meant) || (publication.hour < time::kNightEnd && agrees(*pair->days, time::plus_days(meant, -1)))) return std::nullopt;
  const Date stated = pair->days->day ? nearest_date(*pair->days, meant) : nearest_weekday(*pair->days->weekday, meant);
  const std::string_view behind = std::string_view(text.text->text()).substr(claim.range.end);
  const text::Range& sentence = text.claims.sentences[claim.sentence];
  constexpr int kYearsMistaken = 1;   // one that is further off is told of
  if (pair->days->year && std::abs(*pair->days->year - publication.date.year) > kYearsMistaken) return std::nullopt;
  if (!time::exists(stated) || goes_on_with_days(text::fold(behind.substr(0, sentence.end - claim.range.end))) || is_followed_by_year(behind))
    return std::nullopt;
  if (looks_back(text.sentence(claim.sentence)) || is_quoted(pair->range, sentence, text.text->text())) return std::nullopt;
  return WrongDate{.kind = WrongDate::Kind::day_word,
                   .claim = &claim,
                   .range = pair->range,
                   .day = meant,
                   .weekday = pair->days->weekday,
                   .word = pair->word.range,
                   .ahead = pair->word.ahead,
                   .stated = stated};
}

}  // namespace sml::resolve
