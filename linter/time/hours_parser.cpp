#include "linter/time/hours_parser.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/time/minutes.h"

namespace sml::time {
namespace {

constexpr std::uint8_t kEveryDay = 0b1111111;
constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::string_view kEnDash = "\xE2\x80\x93";

struct DayName {
  std::string_view name;
  int weekday;
};
constexpr std::array<DayName, 13> kDayNames = {{{"mo", 0}, {"tu", 1}, {"we", 2}, {"th", 3}, {"fr", 4}, {"sa", 5}, {"su", 6},
                                                {"lu", 0}, {"ma", 1}, {"mi", 2}, {"ju", 3}, {"vi", 4}, {"do", 6}}};

// Minutes from 00:00 of H:MM or HH:MM, up to 48:00.
std::optional<int> minutes_of(std::string_view time) {
  const std::size_t colon = time.find(':');
  if (colon == std::string_view::npos || colon < 1 || colon > 2 || time.size() != colon + 3) return std::nullopt;
  int number[2] = {0, 0};
  for (std::size_t i = 0; i < time.size(); ++i) {
    if (i == colon) continue;
    if (!base::is_ascii_digit(time[i])) return std::nullopt;
    int& part = number[i > colon ? 1 : 0];
    part = part * 10 + (time[i] - '0');
  }
  const int minutes = number[0] * kHourMinutes + number[1];
  if (number[1] >= kHourMinutes || minutes > 2 * kDayMinutes) return std::nullopt;
  return minutes;
}

std::optional<int> weekday_of(std::string_view word) {
  const auto found = std::ranges::find(kDayNames, base::in_ascii_small(word), &DayName::name);
  if (found == kDayNames.end()) return std::nullopt;
  return found->weekday;
}

// A word, or one of the marks , - ; between words.
struct Token {
  enum class Kind { word, comma, dash, semicolon, end } kind = Kind::end;
  std::string_view text;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

std::size_t mark_length(std::string_view text, Token::Kind& kind) {
  constexpr std::pair<std::string_view, Token::Kind> kMarks[] = {
      {",", Token::Kind::comma}, {"-", Token::Kind::dash}, {kEnDash, Token::Kind::dash}, {";", Token::Kind::semicolon}};
  for (const auto& [mark, mark_kind] : kMarks) {
    if (text.starts_with(mark)) {
      kind = mark_kind;
      return mark.size();
    }
  }
  return 0;
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  std::size_t position = 0;
  while ((position = text.find_first_not_of(kSpaces, position)) < text.size()) {
    Token token{Token::Kind::word, {}, static_cast<std::uint32_t>(position), 0};
    std::size_t length = mark_length(text.substr(position), token.kind);
    Token::Kind next_kind = Token::Kind::word;
    if (length == 0) {
      while (position + length < text.size() && kSpaces.find(text[position + length]) == std::string_view::npos &&
             mark_length(text.substr(position + length), next_kind) == 0) {
        ++length;
      }
    }
    token.text = text.substr(position, length);
    position += length;
    token.end = static_cast<std::uint32_t>(position);
    tokens.push_back(token);
  }
  const auto size = static_cast<std::uint32_t>(text.size());
  tokens.push_back({Token::Kind::end, {}, size, size});
  return tokens;
}

using Kind = Token::Kind;

class Parser {
 public:
  explicit Parser(std::string_view text) : tokens_(tokens_of(text)) {}

  base::Result<std::vector<HoursRule>, HoursError> parse() {
    std::vector<HoursRule> rules;
    do {
      if (!rule(rules.emplace_back())) return error_;
    } while (take(Kind::semicolon));
    if (peek().kind != Kind::end) return error_at(HoursErrorKind::unexpected, peek(), peek());
    return rules;
  }

 private:
  const Token& peek() const { return tokens_[next_]; }
  const Token& last() const { return tokens_[next_ - 1]; }

  bool take(Kind kind) {
    if (peek().kind != kind) return false;
    ++next_;
    return true;
  }

  bool take_word(std::string_view word) { return peek().kind == Kind::word && base::in_ascii_small(peek().text) == word && take(Kind::word); }

  const HoursError& error_at(HoursErrorKind kind, const Token& first, const Token& last) {
    error_ = {kind, first.begin, last.end};
    return error_;
  }

  bool fail(HoursErrorKind kind, const Token& first, const Token& last) {
    error_at(kind, first, last);
    return false;
  }

  bool at_time() const { return peek().kind == Kind::word && base::is_ascii_digit(peek().text.front()); }

  bool rule(HoursRule& rule) {
    if (peek().kind == Kind::semicolon || peek().kind == Kind::end) return fail(HoursErrorKind::empty, peek(), peek());
    if (peek().kind != Kind::word) return fail(HoursErrorKind::unexpected, peek(), peek());
    const bool names_days = !at_time() && base::in_ascii_small(peek().text) != "off";
    rule.weekdays = names_days ? 0 : kEveryDay;
    if (names_days && !days(rule)) return false;
    if (take_word("off")) return true;
    if (!names_days && take_word("24/7")) {
      rule.ranges = {{0, kDayMinutes}};
      return true;
    }
    if (peek().kind != Kind::word) {
      rule.ranges = {{0, kDayMinutes}};
      return true;
    }
    return times(rule);
  }

  bool days(HoursRule& rule) {
    do {
      if (!day_or_range(rule)) return false;
    } while (take(Kind::comma));
    return true;
  }

  bool day_or_range(HoursRule& rule) {
    if (take_word("ph")) {
      rule.public_holidays = true;
      return true;
    }
    int first = 0;
    if (!day(first)) return false;
    int past = first;
    if (take(Kind::dash) && !day(past)) return false;
    for (int weekday = first;; weekday = (weekday + 1) % 7) {
      rule.weekdays = static_cast<std::uint8_t>(rule.weekdays | 1u << weekday);
      if (weekday == past) return true;
    }
  }

  bool day(int& weekday) {
    if (peek().kind != Kind::word) return fail(HoursErrorKind::bad_day, peek(), peek());
    const auto found = weekday_of(peek().text);
    if (!found) return fail(HoursErrorKind::bad_day, peek(), peek());
    weekday = *found;
    return take(Kind::word);
  }

  bool times(HoursRule& rule) {
    do {
      if (!range(rule.ranges.emplace_back())) return false;
    } while (take(Kind::comma));
    return true;
  }

  bool range(MinuteRange& range) {
    const Token first = peek();
    if (!time(range.begin)) return false;
    if (!take(Kind::dash)) return fail(HoursErrorKind::bad_range, first, last());
    if (!time(range.end)) return false;
    if (range.begin >= kDayMinutes) return fail(HoursErrorKind::bad_time, first, first);
    if (range.end == range.begin) return fail(HoursErrorKind::bad_range, first, last());
    if (range.end < range.begin) range.end += kDayMinutes;
    return true;
  }

  bool time(int& minutes) {
    const auto found = peek().kind == Kind::word ? minutes_of(peek().text) : std::nullopt;
    if (!found) return fail(HoursErrorKind::bad_time, peek(), peek());
    minutes = *found;
    return take(Kind::word);
  }

  std::vector<Token> tokens_;
  std::size_t next_ = 0;
  HoursError error_;
};

}  // namespace

base::Result<std::vector<HoursRule>, HoursError> parse_hours(std::string_view text) { return Parser(text).parse(); }

}  // namespace sml::time
