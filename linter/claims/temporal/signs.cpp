#include "linter/claims/temporal/signs.h"

#include <string_view>

#include "linter/text/characters.h"

namespace sml::claims {
namespace {

// "🕙 10–14": before hours, as "open" is.
bool is_clock_face(char32_t code_point) {
  constexpr char32_t kOne = U'🕐', kHalfPastTwelve = U'🕧';
  constexpr std::u32string_view kOthers = U"⏰⏱⏲🕰";
  return (code_point >= kOne && code_point <= kHalfPastTwelve) || kOthers.find(code_point) != std::u32string_view::npos;
}

}  // namespace

std::optional<Symbol> sign_of(char sign) {
  switch (sign) {
    case ',': return Symbol::comma;
    case '-':
    case '~': return Symbol::dash;
    case '/': return Symbol::slash;
    case '.': return Symbol::period;
    case ':': return Symbol::colon;
    case '(':
    case '[': return Symbol::open;
    case ')':
    case ']': return Symbol::close;
    case '>':
    case '*':
    case '"':
    case '\'': return Symbol::pause;
    case '|':   // between the lines of what is written as one
    case '\n': return Symbol::line_end;
    case ';':
    case '!':
    case '?': return Symbol::stop;
    default: return std::nullopt;
  }
}

Symbol sign_of(char32_t code_point) {
  if (is_clock_face(code_point)) return Symbol::opening;
  if (code_point == U'–' || code_point == U'—' || code_point == U'−' || code_point == U'‑' || code_point == U'→') return Symbol::dash;
  if (code_point == U'…' || code_point == U'¿' || code_point == U'¡') return Symbol::stop;
  if (text::is_letter_or_digit(code_point)) return Symbol::other;
  return Symbol::pause;
}

bool crosses_out(char32_t code_point) {
  constexpr std::u32string_view kClosed = U"❌✖🚫⛔🔒";
  return kClosed.find(code_point) != std::u32string_view::npos;
}

}  // namespace sml::claims
