#include "linter/claims/phone.h"

#include <algorithm>
#include <array>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/claims/no_phone.h"
#include "linter/claims/numbering_plan.h"
#include "linter/claims/phone_digits.h"
#include "linter/claims/phone_talk.h"
#include "linter/claims/tag_characters.h"
#include "linter/text/byte_set.h"

namespace sml::claims {
namespace {

constexpr std::size_t kMostDigits = 15;   // E.164
constexpr std::size_t kFewestAlone = 7;

// A country's code stands before the number's own figures, behind a plus or "00".
bool is_international(const PhoneDigits& run) {
  const std::size_t count = run.count();
  if (run.plus) return count >= 8 && count <= kMostDigits && !(is_grouped_by_thousands(run) && is_dotted(run) && count < 10);
  const std::string_view first = run.groups.front().digits;
  return first.size() > 2 && first.starts_with("00") && first[2] != '0' && count >= 11 && count <= kMostDigits + 2 && run.groups.back().before != "-";
}

// An area in brackets, with or without what is dialled before it: "(55) 1234-5678", "1 (877) 555-0100".
bool has_area(const PhoneDigits& run) {
  const auto& groups = run.groups;
  const std::size_t area = groups.front().bracketed ? 0 : 1;
  if (groups.size() < area + 2 || !groups[area].bracketed || groups[area].digits.size() > 5 || groups[area].digits.size() < 2) return false;
  const std::size_t count = run.count();
  return (area == 0 || groups[0].digits.size() <= 2) && !looks_like_year(groups[area].digits) && count >= 8 && count <= 13 && groups.back().digits.size() >= 2;
}

// "555-123-4567", "0800 123 4567": shapes that nothing else has.
bool is_shaped(const PhoneDigits& run) {
  constexpr std::array<std::size_t, 3> kLocal = {3, 3, 4};
  constexpr std::array<std::size_t, 4> kWithOne = {1, 3, 3, 4};
  const auto has_lengths = [&](const auto& lengths) {
    return std::ranges::equal(run.groups, lengths, {}, [](const DigitGroup& group) { return group.digits.size(); });
  };
  const std::string_view first = run.groups.front().digits;
  if (has_lengths(kLocal) || (has_lengths(kWithOne) && first == "1")) return true;
  const bool is_free = first == "0800" || first == "0810" || first == "0900" || first == "0300";
  return is_free && run.count() >= 9 && run.count() <= 11;
}

// A whole number of the business's country, written in groups of which none is short: "955 273 229".
bool is_national(const PhoneDigits& run, const Setting& setting) {
  if (run.groups.size() < 2 || (is_dotted(run) && is_grouped_by_thousands(run)) || is_dotted_otherwise(run) || is_span(run)) return false;
  const auto is_short = [](const DigitGroup& group) { return group.digits.size() < 2; };
  const auto first = run.groups.begin() + 1;   // "9 8765 4321" begins with a short one
  if (std::any_of(first, run.groups.end(), is_short)) return false;
  return !national_in_e164(run.all(), setting.country).empty();
}

// "612345678/952123456": a whole number without separators, and another.
bool stands_with_another(std::string_view text, const PhoneDigits& run, const Setting& setting) {
  constexpr std::string_view kJoints[] = {"/", " / ", " - "};
  if (run.groups.size() != 1 || national_in_e164(run.all(), setting.country).empty()) return false;
  const std::string_view rest = text.substr(run.range.end);
  const auto* joint = std::ranges::find_if(kJoints, [&](std::string_view sign) {
    return rest.starts_with(sign) && rest.size() > sign.size() && base::is_ascii_digit(rest[sign.size()]);
  });
  return joint != std::end(kJoints) && !national_in_e164(phone_digits_at(text, run.range.end + joint->size()).all(), setting.country).empty();
}

bool is_alone_in_line(std::string_view text, text::Range range) {
  constexpr std::string_view kMarks = " *_";
  const std::size_t before = text.substr(0, range.begin).find_last_not_of(kMarks);
  const std::size_t behind = text.find_first_not_of(kMarks, range.end);
  return (before == std::string_view::npos || text[before] == '\n') && (behind == std::string_view::npos || text[behind] == '\n');
}

// A line of nothing but the number. Without separators it needs more figures than amounts have.
bool is_line_of_its_own(std::string_view text, const PhoneDigits& run) {
  const std::size_t count = run.count();
  if (count < 7 || count > kMostDigits || !is_alone_in_line(text, run.range) || is_grouped_by_thousands(run)) return false;
  if (run.groups.size() == 1) return count >= 9 && !run.groups[0].digits.ends_with("0000");
  const bool has_slash = std::ranges::any_of(run.groups, [](const DigitGroup& group) { return group.before == "/"; });
  return !has_slash && !is_dotted_otherwise(run) && !looks_like_year(run.groups[0].digits);
}

// In words of telephoning nearly every row of figures is a number. A hyphen may bring an extension.
bool is_spoken_of(std::string_view text, const PhoneDigits& run, Talk talk) {
  const std::size_t count = run.count();
  const DigitGroup& last = run.groups.back();
  if (run.groups.size() == 1 && count < 7) {
    const bool is_short = talk == Talk::call && !last.bracketed && !looks_like_year(last.digits);
    return (is_short || count == 6) && !goes_on_behind(text, run.range.end);
  }
  if (is_grouped_by_thousands(run) && is_dotted(run) && count < 9) return false;
  const std::size_t most = last.before == "-" && last.digits.size() <= 5 ? kMostDigits + 2 : kMostDigits;
  return count >= 7 && count <= most;
}

// Where the marks of bold or slanted letters open before a whole number, their place: "*442 123 4567*".
std::size_t before_marks(std::string_view text, const PhoneDigits& run) {
  const std::size_t at = run.range.begin;
  const std::size_t mark = std::min(text.substr(0, at).find_last_not_of("*_") + 1, at);
  const bool opens = mark == 0 || !text::is_letter_or_digit(base::previous_code_point(text, mark));
  return opens && run.count() >= kFewestAlone ? mark : at;
}

bool may_begin(std::string_view text, const PhoneDigits& run) {
  const std::size_t at = before_marks(text, run);
  const char32_t before = base::previous_code_point(text, at);
  const bool is_opened = run.plus || run.groups.front().bracketed;
  if (base::is_ascii_digit(before) || is_one_of(before, "#$%*=_+\\")) return false;
  if (text::is_letter_or_digit(before)) return is_opened;
  const char32_t farther = at > 1 ? base::previous_code_point(text, at - 1) : U' ';
  return !is_one_of(before, ".,/:-") || !base::is_ascii_digit(farther);
}

// "Emergencias 911"
bool is_told_public_line(std::string_view text, const PhoneDigits& run) {
  return is_public_line(run) && is_of_public_line(text, run.range.begin) && !goes_on_behind(text, run.range.end);
}

// "al 4555-0134"
bool is_linked_local(std::string_view text, const PhoneDigits& run) { return is_local(run) && !is_span(run) && is_linked(text, run.range.begin); }

// By its figures alone, whatever is said before them.
bool looks_like_phone(std::string_view text, const PhoneDigits& run, const Setting& setting) {
  return has_area(run) || is_shaped(run) || is_national(run, setting) || is_line_of_its_own(text, run) || stands_with_another(text, run, setting);
}

// `last` is where the number before it ended ("4567-8900/4567-8901"), or 0.
bool is_phone(std::string_view text, const PhoneDigits& run, std::size_t last, const Setting& setting) {
  const bool is_next = last > 0 && joins_numbers(text.substr(last, run.range.begin - last));
  if (!is_next && !may_begin(text, run)) return false;
  if ((!run.plus && is_no_phone(run)) || is_amount_behind(text, run.range.end)) return false;
  if (run.plus && is_international(run)) return true;
  if (is_told_public_line(text, run) || is_linked_local(text, run)) return true;
  const Talk talk = is_next ? Talk::telephone : talk_before(text, run.range.begin);
  if (talk == Talk::other_number) return false;
  if (is_international(run) || (talk != Talk::nothing && is_spoken_of(text, run, talk))) return true;
  return looks_like_phone(text, run, setting);
}

// "Juárez 12 - 442 123 4567", "$149 / 442 123 4567": the whole number behind figures of something else; `run` where there is none.
PhoneDigits without_others_before(std::string_view text, PhoneDigits run, const Setting& setting) {
  if (run.plus || run.groups.size() < 3 || is_shaped(run) || !national_in_e164(run.all(), setting.country).empty()) return run;
  for (const DigitGroup& group : run.groups) {
    if (!group.apart || (group.before != "-" && group.before != "/")) continue;
    PhoneDigits number = phone_digits_at(text, group.begin);
    if (!national_in_e164(number.all(), setting.country).empty() && is_phone(text, number, 0, setting)) return number;
  }
  return run;
}

std::string normalized(const PhoneDigits& run, const Setting& setting) {
  const std::string digits = run.all();
  if (run.plus) return international_in_e164(digits);
  if (std::string national = national_in_e164(digits, setting.country); !national.empty()) return national;
  return digits.starts_with("00") && digits.size() > 10 ? international_in_e164(std::string_view(digits).substr(2)) : std::string();
}

constexpr text::ByteSet kOpeners("+(0123456789");

std::size_t next_run(std::string_view text, std::size_t at) { return kOpeners.find_in(text, at); }

// Figures with what may stand between those of a number. It is measured once, and what is left of it told as one goes on.
class Row {
 public:
  explicit Row(std::string_view text) : text_(text) {}

  // `at` never goes back.
  void go_to(std::size_t at) {
    if (at < end_) {
      figures_ -= figures_in(begin_, at);
    } else {
      end_ = at;
      while (end_ < text_.size() && kOfNumbers.holds(text_[end_])) ++end_;
      figures_ = figures_in(at, end_);
    }
    begin_ = at;
  }
  std::size_t figures() const { return figures_; }   // from there on
  std::size_t end() const { return end_; }

 private:
  static constexpr text::ByteSet kOfNumbers{"0123456789+-./() \u2010\u2013"};

  std::size_t figures_in(std::size_t begin, std::size_t end) const {
    return static_cast<std::size_t>(std::ranges::count_if(text_.substr(begin, end - begin), base::is_ascii_digit));
  }

  std::string_view text_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::size_t figures_ = 0;
};

}  // namespace

std::vector<Phone> find_phones(std::string_view folded, const Setting& setting) {
  constexpr std::size_t kFewest = 3;
  std::vector<Phone> phones;
  Row row(folded);
  for (std::size_t at = next_run(folded, 0); at != std::string_view::npos; at = next_run(folded, at)) {
    row.go_to(at);
    if (row.figures() < kFewest) {
      at = row.end();
      continue;
    }
    const PhoneDigits run = without_others_before(folded, phone_digits_at(folded, at), setting);
    const std::size_t last = phones.empty() ? 0 : phones.back().range.end;
    if (run.count() >= kFewest && is_phone(folded, run, last, setting)) phones.push_back({run.range, {normalized(run, setting)}});
    at = std::max(at + 1, run.behind);
  }
  return phones;
}

}  // namespace sml::claims
