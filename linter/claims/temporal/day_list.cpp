#include "linter/claims/temporal/day_list.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sml::claims {
namespace {

constexpr std::array<std::string_view, kDayNames> kNames = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

bool leads_on(Symbol symbol) { return symbol == Symbol::to || symbol == Symbol::dash || symbol == Symbol::until; }

bool excepts(const Piece& piece) { return piece.symbol == Symbol::except || piece.symbol == Symbol::minus; }

std::size_t day_of(const Piece& piece) { return static_cast<std::size_t>(piece.token->value) % kDayNames; }

void append(std::string& days, std::string_view more) { days.append(days.empty() ? "" : ",").append(more); }

}  // namespace

void DayList::read(std::span<const Piece> pieces) {
  const auto size = static_cast<std::size_t>(std::ranges::find_if(pieces, excepts) - pieces.begin());
  add(pieces.first(size));
  if (size == pieces.size()) return;
  DayList excepted;
  excepted.add(pieces.subspan(size));
  remove(excepted);
}

std::string DayList::written() const {
  std::string days;
  for (const auto [first, last] : ranges_) {
    append(days, kNames[first]);
    if (first != last) days.append("-").append(kNames[last]);
  }
  for (std::size_t day = 0; day < kDayNames; ++day)
    if (single_[day]) append(days, kNames[day]);
  if (holidays_) append(days, "PH");
  return days;
}

void DayList::add(std::span<const Piece> pieces) {
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    const Piece& piece = pieces[at];
    if (piece.symbol == Symbol::daily) ranges_.push_back(kAll);
    if (piece.symbol == Symbol::workdays && ranges_.empty()) ranges_.push_back({0, 4});  // "lunes a viernes laborables"
    if (piece.symbol == Symbol::weekend) ranges_.push_back({5, 6});
    if (piece.symbol == Symbol::holidays) holidays_ = true;
    if (!is_weekday(piece.symbol)) continue;
    std::size_t other = at + 1;
    bool range = false;
    while (other < pieces.size() && (leads_on(pieces[other].symbol) || is_article(pieces[other].symbol))) {
      range = range || leads_on(pieces[other].symbol);
      ++other;
    }
    if (range && other < pieces.size() && is_weekday(pieces[other].symbol)) {
      const Range stated{day_of(piece), day_of(pieces[other])};
      ranges_.push_back(stated.first == stated.last ? kAll : stated);  // "de domingo a domingo"
      at = other;
    } else {
      single_.set(day_of(piece));
    }
  }
}

bool DayList::repeats() const {
  DayList stretches = *this;
  stretches.single_.reset();
  const Set days = stretches.all();
  return !days.all() && (single_ & days).any();
}

void DayList::remove(const DayList& excepted) {
  const Set left = all() & ~excepted.all();
  holidays_ = holidays_ && !excepted.holidays_;
  ranges_.clear();
  single_.reset();
  for (std::size_t first = 0; first < kDayNames; ++first) {
    std::size_t end = first;
    while (end < kDayNames && left[end]) ++end;
    if (end > first) ranges_.push_back({first, end - 1});
    first = end;
  }
}

DayList::Set DayList::all() const {
  Set days = single_;
  for (const auto [first, last] : ranges_)
    for (std::size_t day = first; days.set(day), day != last;) day = (day + 1) % kDayNames;
  return days;
}

}  // namespace sml::claims
