// The edits that make another moment of a field, in the form in which it is written: its quotes, the sign between day and time, its seconds
// and its offset stay what they are.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "linter/model/field.h"
#include "linter/rule/finding.h"
#include "linter/time/moment.h"
#include "linter/time/zone.h"

namespace sml::rules {

// Where the first byte of a moment's text stands; nothing where the text is not what stands in the file, as with escapes.
inline std::optional<std::uint32_t> text_begin(const model::Field<time::WrittenMoment>& moment) {
  const std::uint32_t size = moment.span.end - moment.span.begin;
  const auto is_offset = [&](std::uint32_t count) {
    if (moment->utc) return count == 1;
    return moment->offset_seconds ? count == 5 || count == 6 : count == 0;
  };
  for (const std::uint32_t quote : {0U, 1U}) {
    const std::uint32_t others = moment->offset_begin + 2 * quote;
    if (size >= others && is_offset(size - others)) return moment.span.begin + quote;
  }
  return std::nullopt;
}

// "-06:00", or "-0600" in five bytes.
inline std::string offset_in(std::int32_t seconds, std::uint32_t bytes) {
  std::string text = time::iso_offset(seconds);
  if (bytes == 5) std::erase(text, ':');
  return text;
}

// Whether a time that is written without its offset is read as the moment, and as no other.
inline bool is_read_as(time::Instant wanted, const time::Civil& civil, const time::Zone& zone) {
  const time::Zone::Reading reading = zone.read(civil);
  return reading.kind == time::Zone::Kind::unique && reading.instant == wanted;
}

// Empty where the moment is written in a way that tells nothing of where its parts stand, or would be read as another where the clock goes back.
inline std::vector<rule::Edit> edits_to(time::Instant wanted, const model::Field<time::WrittenMoment>& moment, const time::Zone& zone) {
  constexpr std::uint32_t kDate = 10, kMinutes = 16, kSeconds = 19;
  const std::optional<std::uint32_t> begin = text_begin(moment);
  const std::uint32_t end = moment->offset_begin;
  if (!begin || (end != kDate && end != kMinutes && end != kSeconds)) return {};
  std::vector<rule::Edit> edits;
  const auto put = [&](std::uint32_t from, std::uint32_t to, std::string text) {
    edits.push_back({{moment.span.source, *begin + from, *begin + to}, std::move(text)});
  };
  const time::Civil old = moment->civil;
  const time::Civil civil = moment->utc ? time::Zone().civil(wanted) : zone.civil(wanted);
  if (!moment->utc && !moment->offset_seconds && !is_read_as(wanted, civil, zone)) return {};
  const std::string written = time::iso(civil).append(":00").substr(0, kSeconds);
  if (civil.date != old.date) put(0, kDate, written.substr(0, kDate));
  const bool same_time = time::Civil{old.date, civil.hour, civil.minute, civil.second} == old;
  if (end == kDate && !same_time) put(kDate, kDate, written.substr(kDate, kMinutes - kDate));
  if (end != kDate && !same_time) put(kDate + 1, end, written.substr(kDate + 1, end - kDate - 1));
  const std::int32_t offset = zone.offset_seconds(wanted);
  const std::uint32_t offset_size = moment.span.end - moment.span.begin - 2 * (*begin - moment.span.begin) - end;
  if (moment->offset_seconds && !moment->utc && *moment->offset_seconds != offset) put(end, end + offset_size, offset_in(offset, offset_size));
  return edits;
}

}  // namespace sml::rules
