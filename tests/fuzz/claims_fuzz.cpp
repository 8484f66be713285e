// Any bytes as a text in one of the languages: its claims stand in order, on whole characters inside it, and each day and time that they state
// can be asked for its value.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "linter/base/utf8.h"
#include "linter/claims/calendar.h"
#include "linter/claims/extract.h"
#include "linter/claims/weighted_length.h"

namespace {

using namespace sml;

constexpr std::array<claims::Setting, 5> kSettings = {
    {{"es", "MX", "MXN", true}, {"en-US", "US", "", true}, {"en-GB", "GB", "", false}, {"pt-BR", "BR", "", true}, {"es", "", "", false}}};
constexpr std::array<time::Civil, 3> kPublications = {{{{2026, 3, 10}, 9}, {{2028, 2, 29}, 23, 59}, {{2026, 12, 31}, 0}}};

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

// A byte that goes on a character of valid UTF-8 begins none.
bool is_between_characters(std::string_view text, std::size_t at) {
  if (at == 0 || at == text.size()) return true;
  std::size_t begin = at;
  while (begin > 0 && at - begin < 3 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  for (std::size_t next = begin; next < at;) {
    base::next_code_point(text, next);
    if (next > at) return false;
  }
  return true;
}

void check(const claims::TimeClaim& claim, const time::Civil& publication) {
  const auto value = claims::value_of(claim, publication);
  const auto days = claims::days_meant(claim, publication.date);
  claims::bounds_meant(claim, publication.date);
  if (days && days->first && days->last) require(*days->first <= *days->last, "days end before they begin");
  if (!value) return;
  for (const auto& day : {value->first_day, value->last_day}) require(!day || time::exists(*day), "a day does not exist");
  for (const auto& clock : {value->first_clock, value->last_clock}) require(!clock || (clock->hour <= 24 && clock->minute < 60), "a time does not exist");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const claims::Setting& setting = kSettings[data[0] % kSettings.size()];
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const claims::Claims found = claims::extract(text, setting);
  std::size_t last = 0;
  for (const claims::Claim& claim : found.found) {
    require(claim.range.begin >= last, "claims do not stand in order");
    require(claim.range.begin < claim.range.end && claim.range.end <= text.size(), "a claim does not lie in the text");
    require(claim.sentence < found.sentences.size(), "a claim stands in no sentence");
    require(is_between_characters(text, claim.range.begin) && is_between_characters(text, claim.range.end), "a claim begins or ends in a character");
    last = claim.range.begin;
    if (const auto* time = claim.as<claims::TimeClaim>()) {
      claims::value_of(*time);
      for (const time::Civil& publication : kPublications) check(*time, publication);
    }
    if (const auto* hours = claim.as<claims::HoursClaim>()) require(!hours->days.empty(), "hours are of no day");
  }
  claims::weighted_length(text);
  return 0;
}
