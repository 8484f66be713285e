#include "linter/time/moment.h"

#include "linter/base/ascii.h"
#include "linter/time/minutes.h"

namespace sml::time {
namespace {

// Reads a text from its front; a read that does not fit leaves it as it was.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool at_end() const { return position_ == text_.size(); }
  std::uint32_t position() const { return static_cast<std::uint32_t>(position_); }

  bool take_any(std::string_view characters, char* taken = nullptr) {
    if (at_end() || characters.find(text_[position_]) == std::string_view::npos) return false;
    if (taken) *taken = text_[position_];
    ++position_;
    return true;
  }

  // Exactly `count` ASCII digits.
  bool take_number(std::size_t count, int& number) {
    if (text_.size() - position_ < count) return false;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const char c = text_[position_ + i];
      if (!base::is_ascii_digit(c)) return false;
      value = value * 10 + (c - '0');
    }
    position_ += count;
    number = value;
    return true;
  }

  // One digit or more, of any length.
  bool skip_digits() {
    const std::size_t begin = position_;
    while (!at_end() && base::is_ascii_digit(text_[position_])) ++position_;
    return position_ > begin;
  }

 private:
  std::string_view text_;
  std::size_t position_ = 0;
};

bool take_date(Reader& reader, Date& date) {
  return reader.take_number(4, date.year) && reader.take_any("-") && reader.take_number(2, date.month) && reader.take_any("-") &&
         reader.take_number(2, date.day);
}

bool take_time(Reader& reader, Civil& civil) {
  if (!reader.take_number(2, civil.hour) || !reader.take_any(":") || !reader.take_number(2, civil.minute)) return false;
  if (!reader.take_any(":")) return true;
  if (!reader.take_number(2, civil.second)) return false;
  return !reader.take_any(".,") || reader.skip_digits();
}

struct Offset {
  bool utc = false;
  int sign = 1;
  int hours = 0;
  int minutes = 0;
};

bool take_offset(Reader& reader, Offset& offset) {
  if (reader.take_any("Zz")) {
    offset.utc = true;
    return true;
  }
  char sign = '+';
  if (!reader.take_any("+-", &sign)) return false;
  offset.sign = sign == '-' ? -1 : 1;
  if (!reader.take_number(2, offset.hours)) return false;
  reader.take_any(":");
  return reader.take_number(2, offset.minutes);
}

std::optional<MomentError> date_error(Date date) {
  if (!exists(date)) return MomentError::no_such_date;
  if (date.year < kFirstYear || date.year > kLastYear) return MomentError::out_of_range;
  return std::nullopt;
}

std::optional<MomentError> error_of(const Civil& civil, const std::optional<Offset>& offset) {
  if (!exists(civil.date)) return MomentError::no_such_date;
  if (civil.hour > 23 || civil.minute > 59 || civil.second > 59) return MomentError::no_such_time;
  if (offset && (offset->hours > 23 || offset->minutes > 59)) return MomentError::no_such_offset;
  return date_error(civil.date);
}

}  // namespace

base::Result<WrittenMoment, MomentError> parse_moment(std::string_view text) {
  Reader reader(text);
  WrittenMoment moment;
  moment.offset_begin = static_cast<std::uint32_t>(text.size());
  if (!take_date(reader, moment.civil.date)) return MomentError::format;
  moment.date_only = reader.at_end();
  std::optional<Offset> offset;
  if (!moment.date_only) {
    if (!reader.take_any("Tt ") || !take_time(reader, moment.civil)) return MomentError::format;
    if (!reader.at_end()) {
      moment.offset_begin = reader.position();
      if (!take_offset(reader, offset.emplace()) || !reader.at_end()) return MomentError::format;
    }
  }
  if (const auto error = error_of(moment.civil, offset)) return *error;
  if (offset) {
    moment.utc = offset->utc;
    moment.minus = offset->sign < 0;
    moment.offset_seconds = offset->sign * (offset->hours * kHourSeconds + offset->minutes * kMinuteSeconds);
  }
  return moment;
}

base::Result<Date, MomentError> parse_date(std::string_view text) {
  Reader reader(text);
  Date date;
  if (!take_date(reader, date) || !reader.at_end()) return MomentError::format;
  if (const auto error = date_error(date)) return *error;
  return date;
}

}  // namespace sml::time
