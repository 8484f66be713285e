// Days as the notation of opening hours writes them.
#pragma once

#include <bitset>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

constexpr std::size_t kDayNames = 7;
constexpr std::size_t kOneDay = 2;  // characters: "Mo"

// A stated range stays one, single days come in the order of the week. Days but some ("todos los días menos lunes") are those that are left.
class DayList {
 public:
  void read(std::span<const Piece> pieces);

  std::string written() const;

  // "Tuesday, Tues–Sun": whether a day stands beside a stretch that has it, which is not the whole week.
  bool repeats() const;

 private:
  using Set = std::bitset<kDayNames>;
  struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
  };
  static constexpr Range kAll{0, kDayNames - 1};

  void add(std::span<const Piece> pieces);
  void remove(const DayList& excepted);
  Set all() const;

  std::vector<Range> ranges_;
  Set single_;
  bool holidays_ = false;
};

}  // namespace sml::claims
