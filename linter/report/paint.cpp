#include "linter/report/paint.h"

namespace sml::report {
namespace {

// ECMA-48, "Select Graphic Rendition", in the order of Style.
constexpr std::string_view kCodes[] = {"1", "2", "31", "32", "33", "36"};
// In the order of model::Severity.
constexpr Style kSeverityStyles[] = {Style::dim, Style::cyan, Style::yellow, Style::red};

std::string_view code(Style style) { return kCodes[static_cast<std::size_t>(style)]; }

std::string painted(std::string_view codes, std::string_view text) {
  std::string out = "\x1B[";
  return out.append(codes).append("m").append(text).append("\x1B[0m");
}

}  // namespace

Style style_of(model::Severity severity) { return kSeverityStyles[static_cast<std::size_t>(severity)]; }

std::string Paint::operator()(Style style, std::string_view text) const {
  return wanted_ && !text.empty() ? painted(code(style), text) : std::string(text);
}

std::string Paint::bold(Style style, std::string_view text) const {
  if (!wanted_ || text.empty()) return std::string(text);
  return painted(std::string(code(Style::bold)).append(";").append(code(style)), text);
}

}  // namespace sml::report
