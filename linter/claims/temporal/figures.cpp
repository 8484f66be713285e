#include "linter/claims/temporal/figures.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "linter/base/ascii.h"
#include "linter/claims/temporal/date_figures.h"
#include "linter/claims/temporal/figure_scanner.h"
#include "linter/claims/temporal/measures.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

bool is_clock(int hour, int minute) { return hour <= 24 && minute < 60 && (hour < 24 || minute == 0); }

class FigureReader {
 public:
  FigureReader(std::string_view folded, std::size_t at, const TimeWords& words) : folded_(folded), begin_(at), scanner_(folded, at), words_(words) {}

  Token read() {
    using Shape = bool (FigureReader::*)();
    token_.range.begin = begin_;
    const bool priced = is_priced(folded_.substr(0, begin_));
    static constexpr Shape kShapes[] = {&FigureReader::always,     &FigureReader::mixed_number,      &FigureReader::clock, &FigureReader::year_first,
                                        &FigureReader::basic_date, &FigureReader::between_stretches, &FigureReader::date,  &FigureReader::dotted,
                                        &FigureReader::decimal,    &FigureReader::ordinal,           &FigureReader::plain};
    for (const Shape shape : kShapes) {
      scanner_ = FigureScanner(folded_, begin_);
      if ((this->*shape)()) break;
    }
    token_.range.end = scanner_.at();
    if ((priced && !adds_time()) || is_stuck()) make_other();
    return token_;
  }

 private:
  void make_other() { token_.symbol = Symbol::other; }

  // "2pm + 7.30pm": the sign joins two times.
  bool adds_time() const {
    if (!folded_.substr(0, begin_).ends_with(" + ")) return false;
    const std::string_view half = scanner_.rest().substr(scanner_.peek() == ' ' ? 1 : 0);
    return token_.symbol == Symbol::clock || half.starts_with("am") || half.starts_with("pm");
  }

  // "5km", "x3", "10%": figures that go with what touches them. A word of time may touch: "8pm", "13sep".
  bool is_stuck() {
    if (token_.symbol == Symbol::other) return true;
    if (is_measured(scanner_.rest())) return true;
    if (!base::is_ascii_small(scanner_.peek())) return false;
    std::size_t length = 0;
    while (base::is_ascii_small(scanner_.peek(length))) ++length;
    const bool goes_on = length == 1 && scanner_.peek() == 't' && scanner_.digit_at(1);  // 2026-03-13T20:00
    const bool has_half = token_.symbol != Symbol::number || token_.value <= time::kNoon;   // "20p" are pence
    const bool is_half = length == 1 && has_half && (scanner_.peek() == 'a' || scanner_.peek() == 'p') &&
                         (words_.is_english() || scanner_.peek(1) == '.' || scanner_.peek(1) == ' ');
    if (goes_on || is_half) return false;
    const TimeWord* word = words_.find(scanner_.rest().substr(0, length));
    if (word != nullptr) return word->symbol == Symbol::counted || word->symbol == Symbol::weekday_letter || word->symbol == Symbol::weekday_in_pair;
    return true;
  }

  bool always() {
    if (!scanner_.rest().starts_with("24/7") || scanner_.digit_at(4)) return false;
    token_.symbol = Symbol::always;
    scanner_.skip(4);
    return true;
  }

  // 1-1/2
  bool mixed_number() {
    scanner_.skip(mixed_number_size(scanner_.rest()));
    make_other();
    return scanner_.at() > begin_;
  }

  // Whether two figures stand behind a mark, and no more.
  bool has_minutes() const { return scanner_.digit_at(1) && scanner_.digit_at(2) && !scanner_.digit_at(3); }

  // 14:30, 14:30:05, 14h30, 14h30min
  bool clock() {
    const std::size_t figures = scanner_.run();
    if (figures > 2) return false;
    const int hour = scanner_.take(figures);
    const char mark = scanner_.peek();
    if ((mark != ':' && mark != 'h') || !has_minutes()) return false;
    scanner_.skip(1);
    const int minute = scanner_.take(2);
    if (!is_clock(hour, minute)) return false;
    token_.symbol = Symbol::clock;
    const bool padded = figures == 2 && hour < 10;
    token_.clock = {hour, minute, std::nullopt, mark == ':' && !padded && hour >= 1 && hour <= 12};
    if (mark == ':') return seconds();
    if (scanner_.rest().starts_with("min")) scanner_.skip(3);
    return true;
  }

  // :05, :05.250 or nothing; 1:02.45 is of a race.
  bool seconds() {
    if (scanner_.peek() == '.' && scanner_.digit_at(1)) return false;
    if (scanner_.peek() != ':' || !scanner_.digit_at(1) || !scanner_.digit_at(2)) return true;
    scanner_.skip(1);
    token_.clock.second = scanner_.take(2);
    if (scanner_.peek() == '.' && scanner_.digit_at(1)) scanner_.skip(1 + FigureScanner(folded_, scanner_.at() + 1).run());
    return true;
  }

  bool year_first() { return dates_.year_first(); }
  bool basic_date() { return dates_.basic(); }
  bool between_stretches() { return dates_.between_stretches(); }
  bool date() { return dates_.date(); }

  // 9.30
  bool dotted() {
    const std::size_t figures = scanner_.run();
    if (figures > 2) return false;
    const int hour = scanner_.take(figures);
    if (scanner_.peek() != '.' || !has_minutes()) return false;
    scanner_.skip(1);
    const int minute = scanner_.take(2);
    const bool may_be_day = !words_.is_english() && DateFigures::is_day_and_month(hour, minute) && minute <= 12;
    if (may_be_day) token_.date = {{hour, minute, 0}, 2, '.'};
    if (!is_clock(hour, minute) && !may_be_day) return false;
    token_.symbol = is_clock(hour, minute) ? Symbol::dotted : Symbol::dotted_day;
    token_.clock = {hour, minute, std::nullopt, hour >= 1 && hour <= 12};
    return !((scanner_.peek() == '.' || scanner_.peek() == ',') && scanner_.digit_at(1));
  }

  // 1.000, 2,5, 3/4/5/6, 2x1: all of it says nothing.
  bool decimal() {
    scanner_.skip(scanner_.run());
    const char next = scanner_.peek();
    if (std::string_view(".,/:x*").find(next) == std::string_view::npos || !scanner_.digit_at(1)) return false;
    while (base::is_ascii_digit(scanner_.peek()) || (std::string_view(".,/:x*-").find(scanner_.peek()) != std::string_view::npos && scanner_.digit_at(1)))
      scanner_.skip(1);
    make_other();
    return true;
  }

  // 1o, 3a, 1.o, 2do, 3rd
  bool ordinal() {
    const std::size_t figures = scanner_.run();
    if (figures > 2) return false;
    token_.value = scanner_.take(figures);
    constexpr std::string_view kDegree = "°";  // written for º
    const bool dotted = scanner_.peek() == '.';
    if (dotted && (scanner_.peek(1) == 'o' || scanner_.peek(1) == 'a' || scanner_.rest().substr(1).starts_with(kDegree))) scanner_.skip(1);
    if (scanner_.rest().starts_with(kDegree)) {
      scanner_.skip(kDegree.size());
      token_.symbol = Symbol::ordinal;
      skip_period();
      return true;
    }
    std::size_t length = 0;
    while (base::is_ascii_small(scanner_.peek(length))) ++length;
    constexpr std::string_view kEnglish[] = {"st", "nd", "rd", "th"};
    constexpr std::string_view kRomance[] = {"o", "a", "ro", "ra", "er", "ero", "era", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na", "as"};
    const std::string_view suffix = scanner_.rest().substr(0, length);
    const auto is_in = [&](const auto& suffixes) { return std::ranges::find(suffixes, suffix) != std::end(suffixes); };
    if (words_.is_english() ? !is_in(kEnglish) : !is_in(kRomance)) return false;
    scanner_.skip(length);
    token_.symbol = Symbol::ordinal;
    if (suffix.ends_with('a') || suffix == "as") token_.second = kFeminine;
    read_weekday();
    skip_period();
    return true;
  }

  // "del 1o. al 15": the period ends no sentence.
  void skip_period() {
    constexpr std::string_view kOnward[] = {". al ", ". a ", ". y ", ". e "};
    const bool goes_on = std::ranges::any_of(kOnward, [&](std::string_view onward) { return scanner_.rest().starts_with(onward); });
    if (goes_on && !words_.is_english()) scanner_.skip(1);
  }

  // pt "3ª-feira": Tuesday is the third
  void read_weekday() {
    constexpr std::string_view kFeira = "feira";
    const std::string_view behind = scanner_.rest().substr(std::min<std::size_t>(1, scanner_.rest().size()));
    if (token_.value < 2 || token_.value > 6 || !behind.starts_with(kFeira)) return;
    token_.symbol = Symbol::weekday;
    token_.value -= 2;
    token_.second = 0;
    scanner_.skip(1 + kFeira.size());
  }

  bool plain() {
    const std::size_t figures = scanner_.run();
    token_.value = scanner_.take(figures);
    if (figures <= 2)
      token_.symbol = Symbol::number;
    else if (figures == 4 && may_be_year(token_.value))
      token_.symbol = Symbol::year;
    else
      token_.symbol = figures <= 4 ? Symbol::large : Symbol::other;
    return true;
  }

  std::string_view folded_;
  std::size_t begin_;
  FigureScanner scanner_;
  const TimeWords& words_;
  Token token_;
  DateFigures dates_{folded_, begin_, scanner_, token_};
};

}  // namespace

Token figure_at(std::string_view folded, std::size_t at, const TimeWords& words) { return FigureReader(folded, at, words).read(); }

}  // namespace sml::claims
