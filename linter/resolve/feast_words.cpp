#include "linter/resolve/feast_words.h"

#include <cstdlib>
#include <string_view>
#include <vector>

#include "linter/resolve/feasts.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"
#include "linter/time/minutes.h"
#include "linter/time/months.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using time::Date;

// "Si hoy es Navidad", "hoy es Navidad?", and the carol: "esta noche es Nochebuena y mañana es Navidad".
bool is_supposed(std::string_view sentence) {
  static const text::Pattern pattern = worded(R"((?:^|[^a-z])(?:{as_if}|{carol})(?:[^a-z]|$)|[?])", {
      {"as_if", {.es = "si|como si|cuando|aunque|parece|para (?:mi|nosotros)",
                 .en = "if|like|when|feels|for (?:me|us)",
                 .pt = "se|como se|quando|embora|parece|para (?:mim|nos)"}},
      {"carol", {.es = "esta noche es (?:nochebuena|noche buena)"}},
  });
  return pattern.stands_in(sentence);
}

// How many days ahead of the publication a claim is, where it is "hoy" or "mañana" alone.
std::optional<int> days_ahead(const Claim& claim, const StatedText& text) {
  static const text::Pattern today = worded("^{words}$", {.es = "hoy", .en = "today", .pt = "hoje"});
  static const text::Pattern tomorrow = worded("^{words}$", {.es = "manana", .en = "tomorrow", .pt = "amanha"});
  const std::string_view words = text.folded(claim.range);
  if (today.stands_in(words)) return 0;
  return tomorrow.stands_in(words) ? std::optional(1) : std::nullopt;
}

Date nearest(const Feast& feast, Date day) { return {time::nearest_year(feast.day, feast.month, day), feast.month, feast.day}; }

std::optional<WrongDate> wrong_feast(const StatedText& text, const Claim& claim, const time::Civil& publication) {
  constexpr std::int64_t kNear = 3;   // days
  static const std::vector<text::Pattern> patterns = patterns_of(kFeasts, R"(^ {is} ({words})(?:$| ?[^\pL\pN '’-]| (?:{and}) ))");
  const auto ahead = days_ahead(claim, text);
  if (!ahead) return std::nullopt;
  const text::Range& sentence = text.claims.sentences[claim.sentence];
  const std::string_view behind = text.folded(claim.range.end, sentence.end);
  for (std::size_t at = 0; at < patterns.size(); ++at) {
    const auto match = patterns[at].find(behind);
    if (!match) continue;
    const Date day = time::plus_days(publication.date, *ahead);
    const Date stated = nearest(kFeasts[at], day);
    const std::int64_t off = std::llabs(time::days_between(stated, day));
    const bool is_night_before = publication.hour < time::kNightEnd && stated == time::plus_days(day, -1);
    if (off == 0 || off > kNear || is_night_before || is_supposed(text.folded(sentence))) return std::nullopt;
    const std::size_t end = text.claims.folded.folded({claim.range.end, claim.range.end}).begin + match->groups[1]->end;
    const text::Range range = {claim.range.begin, text.claims.folded.original(end - 1, end).end};
    return WrongDate{.kind = WrongDate::Kind::day_word, .claim = &claim, .range = range, .day = day, .word = claim.range, .ahead = *ahead, .stated = stated};
  }
  return std::nullopt;
}

}  // namespace

std::optional<WrongDate> wrong_feast_word(const StatedText& text, std::size_t index, const time::Civil& publication) {
  const Claim& claim = text.claims.found[index];
  const auto* time = claim.as<TimeClaim>();
  const bool is_day_word = time != nullptr && !time->last.days.stated() && time->first.days.form == StatedDays::Form::shift;
  return is_day_word ? wrong_feast(text, claim, publication) : std::nullopt;
}

}  // namespace sml::resolve
