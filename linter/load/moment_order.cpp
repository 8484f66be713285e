#include "linter/load/moment_order.h"

#include <string>
#include <utility>

#include "linter/load/node_words.h"
#include "linter/time/minutes.h"
#include "linter/time/zone.h"

namespace sml::load {
namespace {

// "22:00 … 02:00" of one day; from 20:00 to 18:30 of the next day nothing goes on.
bool is_past_midnight(const time::WrittenMoment& begin, const time::WrittenMoment& end) {
  constexpr int kLongest = time::kDayMinutes / 2;
  if (end.date_only || begin.date_only || end.offset_seconds || begin.civil.date != end.civil.date) return false;
  return time::minute_of_day(end.civil) + time::kDayMinutes - time::minute_of_day(begin.civil) <= kLongest;
}

}  // namespace

void check_order(std::string_view key, const model::Field<time::WrittenMoment>& begin, model::Field<time::WrittenMoment>& end, Problems& problems) {
  if (!begin || !end || begin->offset_seconds.has_value() != end->offset_seconds.has_value()) return;
  if (!time::is_over(*end, time::instant_of(*begin, time::Zone()), time::Zone())) return;
  Problem problem{Problem::Kind::wrong_value, end.span, std::string(key), shown(*end), "moment", "before_begin"};
  if (is_past_midnight(*begin, *end)) problem.nearest = iso(time::plus_minutes(end->civil, time::kDayMinutes));
  problem.legal = {shown(*begin)};
  problem.related = begin.span;
  problems.push_back(std::move(problem));
  end.written = false;
}

}  // namespace sml::load
