#include "linter/claims/figures.h"

#include <algorithm>
#include <array>

#include "linter/base/ascii.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

constexpr std::string_view kApostrophe = "\u2019";
constexpr std::size_t kThousands = 3;
constexpr std::size_t kCents = 2;
constexpr std::size_t kMostRuns = 16;  // more are read as the next figures

// A run of digits and the mark before it: 0 for the first, '\'' for apostrophes of all kinds.
struct Run {
  text::Range range;
  char mark = 0;

  std::size_t size() const { return range.end - range.begin; }
};

bool is_digit_at(std::string_view text, std::size_t at) { return at < text.size() && base::is_ascii_digit(text[at]); }

// "18'50", but not the feet and inches of "5'10''".
bool is_decimal_behind_apostrophe(std::string_view text, const Run& run) {
  constexpr std::string_view kInches[] = {"'", "\"", kApostrophe, "\u201D", "\u2032", "\u2033"};
  const std::string_view behind = text.substr(run.range.end);
  return run.size() > 0 && run.size() < kThousands && std::ranges::none_of(kInches, [&](std::string_view mark) { return behind.starts_with(mark); });
}

// The run behind a mark at `at`; empty where there is none. A space only groups thousands, an apostrophe does so or is decimal.
Run run_behind(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  char mark = text[at];
  std::size_t begin = at + 1;
  if (text.substr(at).starts_with(kApostrophe)) {
    mark = '\'';
    begin = at + kApostrophe.size();
  }
  if (mark == '`') mark = '\'';
  if (mark != '.' && mark != ',' && mark != ' ' && mark != '\'') return {};
  const Run run{{begin, end_of_figures(text, begin)}, mark};
  if (mark == '\'' && run.size() != kThousands) return is_decimal_behind_apostrophe(text, run) ? run : Run{};
  return mark == ' ' && run.size() != kThousands ? Run{} : run;
}

// The runs that marks join; at least one.
class Runs {
 public:
  explicit Runs(Run first) { push_back(first); }

  void push_back(Run run) { runs_[count_++] = run; }
  void keep_first() { count_ = 1; }

  std::size_t size() const { return count_; }
  bool full() const { return count_ == runs_.size(); }
  const Run& operator[](std::size_t index) const { return runs_[index]; }
  const Run& front() const { return runs_[0]; }
  const Run& back() const { return runs_[count_ - 1]; }
  const Run* begin() const { return runs_.data(); }
  const Run* end() const { return runs_.data() + count_; }

 private:
  std::array<Run, kMostRuns> runs_;
  std::size_t count_ = 0;
};

Runs runs_at(std::string_view text, std::size_t at) {
  Runs runs(Run{{at, end_of_figures(text, at)}, 0});
  while (!runs.full()) {
    const Run next = run_behind(text, runs.back().range.end);
    if (next.size() == 0) break;
    if (next.mark == ' ' && (runs.front().size() > kThousands || text[at] == '0' || (runs.size() > 1 && runs.back().mark != ' '))) break;
    runs.push_back(next);
  }
  const std::size_t end = runs.back().range.end;
  const bool goes_on = runs.back().mark == ' ' && end < text.size() && text[end] == ' ' && is_digit_at(text, end + 1);
  if (goes_on) runs.keep_first();  // "55 123 456 7890" is no amount
  return runs;
}

bool is_decimal_mark(char mark) { return mark == '.' || mark == ','; }

// "1,00,000" of India: pairs before the last three.
bool by_lakhs(const Runs& runs, std::size_t count) {
  if (count < 3 || runs.front().size() > 2 || runs[count - 1].size() != kThousands) return false;
  for (std::size_t i = 1; i < count; ++i)
    if (runs[i].mark != ',' || (i + 1 < count && runs[i].size() != 2)) return false;
  return true;
}

// Whether the runs up to `count` are one whole number with grouped thousands.
bool grouped(std::string_view text, const Runs& runs, std::size_t count) {
  if (count == 1) return true;
  const std::size_t first = runs.front().size();
  if (first == 0 || first > kThousands || text[runs.front().range.begin] == '0') return false;
  if (by_lakhs(runs, count)) return true;
  for (std::size_t i = 1; i < count; ++i) {
    const bool after_millions = runs[i - 1].mark == '\'' && is_decimal_mark(runs[i].mark);  // "1'250.000"
    if (runs[i].size() != kThousands || (i > 1 && runs[i].mark != runs[i - 1].mark && !after_millions)) return false;
  }
  return true;
}

Figures one_number(std::string_view text, const Runs& runs, std::size_t whole) {
  Figures figures;
  figures.range = {runs.front().range.begin, runs.back().range.end};
  for (std::size_t i = 0; i < runs.size(); ++i) {
    figures.all_digits += runs[i].size();
    if (i < whole) figures.digits += runs[i].size();
  }
  if (!figures.has_value()) return figures;
  for (const Run& run : runs)
    for (const char c : text.substr(run.range.begin, run.size())) figures.value.units = figures.value.units * 10 + (c - '0');
  figures.value.places = whole < runs.size() ? static_cast<int>(runs.back().size()) : 0;
  return figures;
}

}  // namespace

void Figures::raise(std::size_t count) {
  if (count == 0 || count > kCents || count >= all_digits) return;
  open_mark = 0;
  if (count == kCents) {
    value.places = static_cast<int>(kCents);
    digits = all_digits - kCents;
    return;
  }
  value.units /= 10;
  --range.end;
  --all_digits;
  if (value.places > 0) --value.places;
  else --digits;
}

Decimal Figures::value_by(char decimal_mark) const {
  return open_mark != 0 && open_mark == decimal_mark ? Decimal{value.units, static_cast<int>(kThousands)} : value;
}

void append_figures(std::string_view folded, std::size_t at, std::pmr::vector<Figures>& all) {
  const Runs runs = runs_at(folded, at);
  const std::size_t count = runs.size();
  if (grouped(folded, runs, count)) {
    all.push_back(one_number(folded, runs, count));
    if (count == 2 && is_decimal_mark(runs[1].mark)) all.back().open_mark = runs[1].mark;
    return;
  }
  const bool marked_apart = count == 2 || runs[count - 1].mark != runs[1].mark;
  const bool may_be_decimal = is_decimal_mark(runs.back().mark) || (runs.back().mark == '\'' && runs.back().size() < kThousands);
  if (may_be_decimal && marked_apart && grouped(folded, runs, count - 1)) {
    all.push_back(one_number(folded, runs, count - 1));
    return;
  }
  for (const Run& run : runs)
    if (run.size() > 0) all.push_back(one_number(folded, Runs(run), 1));
}

char decimal_mark(const Setting& setting) {
  constexpr std::string_view kPoint[] = {"AU", "CA", "CU", "DO", "GB", "GT", "HK", "HN", "IE", "IN",
                                         "MX", "NI", "NZ", "PA", "PE", "PH", "PR", "SG", "SV", "US"};
  if (setting.country.empty()) return setting.language.starts_with("en") ? '.' : ',';
  return std::ranges::binary_search(kPoint, setting.country) ? '.' : ',';
}

}  // namespace sml::claims
