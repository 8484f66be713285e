#include "linter/claims/temporal/telling_runs.h"

#include <span>

namespace sml::claims {
namespace {

using Run = SearchedText::Run;

// Whether a run is of figures behind "$", which say nothing.
bool is_price(const SearchedText& text, std::size_t run) {
  if (text.runs()[run].kind != Run::Kind::figures || run == 0) return false;
  const Run& before = text.runs()[run - 1];
  return text.text()[before.begin] == '$' && text.runs()[run].begin <= before.end + 1;
}

// What tells of time behind a word.
unsigned sought_behind(const Run& word) {
  static_assert(RunClass::kClosesPair == RunClass::kOpensPair << 1U && RunClass::kBeginsNumber == RunClass::kLeadsNumber << 1U);
  return RunClass::kTellsTime | (word.classes & (RunClass::kOpensPair | RunClass::kLeadsNumber)) << 1U;
}

}  // namespace

Stretch next_telling(const SearchedText& text, const NumberTables& numbers, std::size_t first, bool goes_on) {
  const std::span<const Run> runs = text.runs();
  std::size_t begin = first;
  std::size_t run = first;
  bool tells = goes_on;
  unsigned sought = RunClass::kTellsTime;
  for (; run < runs.size(); ++run) {
    const Run& next = runs[run];
    if (next.is(RunClass::kOfTime)) {
      if (next.is(sought) && !is_price(text, run)) tells = true;
      if (next.kind == Run::Kind::letters) sought = sought_behind(next);
    } else if (numbers.may_be_fused(text.of(next))) {
      tells = true;
    } else if (tells && run > begin) {
      break;
    } else {
      begin = run + 1;
      tells = false;
      sought = RunClass::kTellsTime;
    }
  }
  return {tells ? begin : run, run};
}

}  // namespace sml::claims
