#include "linter/resolve/hours_in_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/claims/extract.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/text/sentences.h"
#include "linter/time/hours.h"

namespace sml::resolve {
namespace {

using model::MessageLanguage;

struct DayName {
  std::string_view notation;
  std::string_view word;      // in full, as a text names the day
  std::string_view spanish;   // the same in Spanish
  std::string_view spanish_word;
};
constexpr std::array<DayName, 7> kDays = {{{"Mo", "Monday", "Lu", "lunes"},
                                           {"Tu", "Tuesday", "Ma", "martes"},
                                           {"We", "Wednesday", "Mi", "miércoles"},
                                           {"Th", "Thursday", "Ju", "jueves"},
                                           {"Fr", "Friday", "Vi", "viernes"},
                                           {"Sa", "Saturday", "Sa", "sábado"},
                                           {"Su", "Sunday", "Do", "domingo"}}};

std::string called(std::string days, MessageLanguage language) {
  if (language != MessageLanguage::es) return days;
  for (const DayName& day : kDays)
    for (std::size_t at = days.find(day.notation); at != std::string::npos; at = days.find(day.notation, at + day.spanish.size()))
      days.replace(at, day.notation.size(), day.spanish);
  return days;
}

void replace_word(std::string& said, std::string_view name, std::string_view word) {
  for (std::size_t at = said.find(name); at != std::string::npos; at = said.find(name, at)) {
    const bool is_whole = text::is_whole_word(said, {at, at + name.size()});
    if (is_whole) said.replace(at, name.size(), word);
    at += is_whole ? word.size() : name.size();
  }
}

// What the notation has for other things than days, in the words of each language.
struct OtherWord {
  MessageLanguage language;
  std::string_view notation;
  std::string_view word;
};
constexpr OtherWord kOtherWords[] = {{MessageLanguage::es, "off", "cerrado"}, {MessageLanguage::en, "off", "closed"},  {MessageLanguage::pt, "off", "fechado"},
                                     {MessageLanguage::es, "PH", "feriados"}, {MessageLanguage::pt, "PH", "feriados"}};

// "Lu 9-18" -> "lunes 9-18": times as people write them after days as the notation names them.
std::string with_whole_days(std::string said, MessageLanguage language) {
  const bool is_spanish = language == MessageLanguage::es;
  for (const DayName& day : kDays) replace_word(said, is_spanish ? day.spanish : day.notation, is_spanish ? day.spanish_word : day.word);
  for (const OtherWord& other : kOtherWords)
    if (other.language == language) replace_word(said, other.notation, other.word);
  return said;
}

// "L M M J V": of two in a row the first is Tuesday. In Spain "X" is Wednesday; elsewhere "M" alone may be either.
struct LetteredDays {
  std::string said;
  bool ambiguous = false;
};

LetteredDays with_lettered_days(std::string_view said) {
  static const text::Pattern list = text::Pattern::literal(R"((?i)\b[lmxjvsd](?:(?:\s*[,/·-]\s*|\s+(?:y|e)\s+|\s+)[lmxjvsd]\b){2,})");
  static const text::Pattern alone = text::Pattern::literal(R"((?i)(?:^|[;,]\s*|\by\s+)m(?:\s+\d|\s*,\s*[jvsd]\b|\s*$))");
  LetteredDays days{std::string(said)};
  const auto range = list.find_range(said);
  if (!range) return {days.said, alone.stands_in(said)};
  std::string letters;
  for (const char c : text::fold(said.substr(range->begin, range->end - range->begin)))
    if (std::string_view("lmxjvsd").find(c) != std::string_view::npos) letters += c;
  const bool has_both = letters.find("mm") != std::string::npos;
  days.ambiguous = !has_both && letters.find('m') != std::string::npos && letters.find('x') == std::string::npos;
  if (!has_both) return days;
  constexpr std::pair<char, std::string_view> kLetters[] = {{'l', "lunes"}, {'x', "miércoles"}, {'j', "jueves"},
                                                            {'v', "viernes"}, {'s', "sábado"}, {'d', "domingo"}};
  std::string words;
  bool is_second = false;
  for (const char letter : letters) {
    const auto* const known = std::ranges::find(kLetters, letter, &std::pair<char, std::string_view>::first);
    words += (words.empty() ? "" : ", ") + std::string(known != std::end(kLetters) ? known->second : is_second ? "miércoles" : "martes");
    is_second = is_second || letter == 'm';
  }
  days.said.replace(range->begin, range->end - range->begin, words);
  return days;
}

struct Saying {
  std::string_view said;   // folded
  std::string_view notation;
};
// "exceto feriados", "salvo los festivos", "except public holidays" at the end.
constexpr std::string_view kButHolidays =
    R"((?i)[\s,;(]+(?:excepto|exceto|salvo|menos|except(?:\s+on)?|but)\s+(?:(?:los|las|os|nos|en|em)\s+)*(?:d[ií]as\s+)?(?:(?:public|bank)\s+)?(?:festivos|)"
    R"(feriados|holidays)\)?\.?\s*$)";

// What says all by itself.
constexpr Saying kSayings[] = {
    {"cerrado", "off"},   {"cerrada", "off"},    {"closed", "off"},           {"fechado", "off"},          {"fechada", "off"},       {"24h", "24/7"},
    {"24 h", "24/7"},     {"24 hs", "24/7"},     {"24hs", "24/7"},            {"24 hrs", "24/7"},          {"24 horas", "24/7"},     {"24 hours", "24/7"},
    {"24x7", "24/7"},     {"siempre", "24/7"},   {"las 24 horas", "24/7"},    {"siempre abierto", "24/7"}, {"always open", "24/7"},  {"sempre aberto", "24/7"},
    {"abierto 24 horas", "24/7"}, {"abierto las 24 horas", "24/7"}, {"aberto 24 horas", "24/7"}, {"open 24 hours", "24/7"},
};

std::optional<std::string> saying_of(const std::string& said) {
  const auto* const found = std::ranges::find(kSayings, text::folded_words(said), &Saying::said);
  return found == std::end(kSayings) ? std::nullopt : std::optional(std::string(found->notation));
}

// Whether what stands between two stretches of hours says nothing.
bool says_nothing(std::string_view between) {
  const std::string words = text::folded_words(between);
  return words.empty() || words == "y" || words == "e" || words == "and";
}

// "12 a 1" is an hour at noon or the whole evening.
bool is_ambiguous(const claims::HoursClaim& hours, std::string_view words) {
  constexpr std::pair<std::string_view, std::string_view> kAfterNoon[] = {{"12:00-13:00", "13"}, {"12:00-14:00", "14"}, {"12:00-15:00", "15"}};
  const std::string folded = text::fold(words);
  const bool tells_half = folded.find("pm") != std::string::npos || folded.find("p.m") != std::string::npos || folded.find("tarde") != std::string::npos;
  return !tells_half && std::ranges::any_of(kAfterNoon, [&](const auto& stretch) {
    return hours.hours.find(stretch.first) != std::string::npos && folded.find(stretch.second) == std::string::npos;
  });
}

std::optional<std::string> notation_of(const std::string& said, MessageLanguage language, MessageLanguage shown) {
  std::string notation;
  std::size_t end = 0;
  for (const claims::Claim& claim : claims::extract(said, {model::name_of(language), {}, {}, false}).found) {
    const auto* hours = claim.as<claims::HoursClaim>();
    if (hours == nullptr || hours->hours.empty() || claim.range.begin < end || !says_nothing(std::string_view(said).substr(end, claim.range.begin - end)))
      return std::nullopt;
    if (is_ambiguous(*hours, std::string_view(said).substr(claim.range.begin, claim.range.end - claim.range.begin))) return std::nullopt;
    if (!notation.empty()) notation += "; ";
    notation += called(hours->days, shown) + ' ' + hours->hours;
    end = claim.range.end;
  }
  const bool is_whole = says_nothing(std::string_view(said).substr(end));
  return is_whole && time::Hours::parse(notation) ? std::optional(notation) : std::nullopt;
}

// "L-V 9-14; S 10-14": a letter names a day where others stand beside it, in one sentence.
std::string with_commas(std::string said) {
  std::ranges::replace(said, ';', ',');
  return said;
}

std::optional<std::string> hours_in(const std::string& said, MessageLanguage language, MessageLanguage shown) {
  static const text::Pattern but_holidays = text::Pattern::literal(kButHolidays);
  if (const auto but = but_holidays.find_range(said)) {
    const std::string rest = said.substr(0, but->begin);
    const auto days = time::Hours::parse(rest) ? std::optional(rest) : hours_in(rest, language, shown);
    return days ? std::optional(*days + "; PH off") : std::nullopt;
  }
  const LetteredDays lettered = language == MessageLanguage::es ? with_lettered_days(said) : LetteredDays{said};
  if (lettered.ambiguous) return std::nullopt;
  auto notation = notation_of(lettered.said, language, shown);
  if (!notation) notation = notation_of(with_whole_days(lettered.said, language), language, shown);
  return notation ? notation : notation_of(with_commas(lettered.said), language, shown);
}

}  // namespace

std::optional<std::string> hours_in_words(const std::string& said, MessageLanguage language) {
  if (auto saying = saying_of(said)) return saying;
  return hours_in(said, language, language);
}

std::optional<std::string> days_in_words(const std::string& said, MessageLanguage language) {
  constexpr std::string_view kAnyHours = " 09:00-10:00";   // days are read by the hours behind them
  auto notation = hours_in_words(said + std::string(kAnyHours), language);
  if (!notation || !notation->ends_with(kAnyHours) || notation->find(';') != std::string::npos) return std::nullopt;
  notation->resize(notation->size() - kAnyHours.size());
  const bool has_hours = std::ranges::any_of(*notation, [](char c) { return base::is_ascii_digit(c); });
  return has_hours || notation->empty() ? std::nullopt : notation;
}

std::optional<std::string> times_in_words(const std::string& said) {
  constexpr std::pair<MessageLanguage, std::string_view> kDays[] = {{MessageLanguage::es, "lunes a domingo "}, {MessageLanguage::pt, "segunda a domingo "},
                                                                    {MessageLanguage::en, "Monday to Sunday "}};
  constexpr std::string_view kEveryDay = "Mo-Su ";
  for (const auto& [language, days] : kDays) {
    const auto notation = notation_of(std::string(days) + said, language, MessageLanguage::en);
    if (notation && notation->starts_with(kEveryDay) && notation->find(';') == std::string::npos) return notation->substr(kEveryDay.size());
  }
  return std::nullopt;
}

bool says_lone_m(std::string_view said) { return with_lettered_days(said).ambiguous; }

std::optional<std::string> hours_in_any_words(const std::string& said, MessageLanguage shown) {
  if (shown == MessageLanguage::es && says_lone_m(said)) return std::nullopt;
  if (auto own = hours_in_words(said, shown)) return own;
  for (const MessageLanguage language : {MessageLanguage::es, MessageLanguage::pt, MessageLanguage::en})
    if (auto notation = hours_in(said, language, shown)) return notation;
  return std::nullopt;
}

}  // namespace sml::resolve
