#include "linter/resolve/promised_speed.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "linter/resolve/spoken_numbers.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"
#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

using claims::Claim;

// Speed without a figure, in minutes.
struct Speed {
  InLanguages words;
  int minutes;
};
constexpr Speed kSpeeds[] = {
    {{
         .es = "inmediat[a-z]+|de inmediato|enseguida|en seguida|al instante|al momento|en el (?:acto|momento)|instant(?:aneas?|aneos?)|"
               "en (?:[a-z0-9]+ ){0,2}segundos",
         .en = "instant(?:ly)?|immediate(?:ly)?|right away|straight away|(?:in|within) (?:[a-z0-9]+ ){0,2}seconds",
         .pt = "imediat[a-z]+|na (?:mesma )?hora|em (?:[a-z0-9]+ ){0,2}segundos",
     },
     0},
    {{.es = "en(?: (?:unos|pocos|solo|apenas))* minutos",
      .en = "(?:in|within)(?: (?:a few|just))* minutes",
      .pt = "em(?: (?:poucos|alguns|apenas))* minutos"}, 59},
    {{.en = "(?:within|in|under|inside)(?: under)? the hour"}, time::kHourMinutes},
    {{.es = "(?:el|en el) mismo dia|hoy mismo", .en = "same[ -]day", .pt = "no mesmo dia|no mismo dia|hoje mesmo"}, time::kDayMinutes},
};

// "en un máximo de 1 a 2 horas": the figure that stands by the unit. "Hasta las 22 h" is a time, "24 horas al día" no length.
const text::Pattern& length() {
  using Kind = claims::NumberWord::Kind;
  static const auto all = number_words({Kind::unit, Kind::teen, Kind::tens}), tens = number_words({Kind::tens}), digits = number_words({Kind::unit});
  static const text::Pattern pattern = worded(R"(\b{lead}\b(?:[^a-z0-9.,;]+[a-z0-9]+){0,5}?[^a-z0-9.,;]+)"
                                              R"((\d{1,3}|{tens}(?: [ye] |[ -]){digit}|{number}|{fraction})[ -]?({unit})\b( {per} {period})?)", {
      {"lead", {
          .es = "en|dentro|antes|menos|maximo|plazo|respuestas?|contestacion",
          .en = "within|in|under|inside|less|repl(?:y|ies)|answers?|response|time",
          .pt = "em|dentro|antes|menos|maximo|prazo|respostas?|retorno",
      }},
      {"number", {.es = all[0], .en = all[1], .pt = all[2], .any = "an?"}},
      {"tens", {.es = tens[0], .en = tens[1], .pt = tens[2]}},
      {"digit", {.es = digits[0], .en = digits[1], .pt = digits[2]}},
      {"fraction", {.es = "media", .en = "half an?", .pt = "meia"}},
      {"unit", {
          .es = "minut(?:it)?os?|hor(?:it)?as?|dias?|semanas?",
          .en = "minutes?|hours?|days?|weeks?",
          .pt = "minut(?:inh)?os?|hor(?:inh)?as?|dias?|semanas?",
          .any = "mins?|hs|hrs?|h",
      }},
      {"per", {.es = "al|del|de la|a la|por", .en = "a|per", .pt = "por|da"}},
      {"period", {.es = "semana|dia", .en = "week|day", .pt = "semana|dia"}},
  });
  return pattern;
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
  const auto number = figure == "a" || figure == "an" ? std::optional<std::int64_t>(1) : number_of(figure);
  return number ? std::optional(base::minutes(*number * unit)) : std::nullopt;
}

}  // namespace

bool counts_working_time(std::string_view folded) {
  static const text::Pattern pattern = whole_words({
      .es = "habil(?:es)?|laboral(?:es)?|laborables?",
      .en = "working|business",
      .pt = "util|uteis",
  });
  return pattern.stands_in(folded);
}

base::Duration duration_of(const claims::TimeLength& length) {
  constexpr std::int64_t kMonth = 30;   // days
  return base::minutes((length.months * kMonth + length.days) * time::kDayMinutes + length.minutes);
}

std::optional<base::Duration> promised_speed(const Claim& claim, std::string_view folded) {
  if (counts_working_time(folded)) return std::nullopt;
  if (const auto& within = claim.as<claims::InvitationClaim>()->within) return duration_of(*within);
  if (const auto stated = stated_length(folded)) return stated;
  static const std::vector<std::pair<text::Pattern, int>> speeds = [] {
    std::vector<std::pair<text::Pattern, int>> made;
    for (const Speed& speed : kSpeeds) made.emplace_back(whole_words(speed.words), speed.minutes);
    return made;
  }();
  for (const auto& [pattern, minutes] : speeds)
    if (pattern.stands_in(folded)) return base::minutes(minutes);
  return std::nullopt;
}

}  // namespace sml::resolve
