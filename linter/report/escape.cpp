#include "linter/report/escape.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/base/hexadecimal.h"
#include "linter/base/utf8.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

constexpr Replacement kXml[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'[', "&#91;"}};

// GitHub: "To display a dollar sign outside of the math expression, use span tags around it" (Writing mathematical expressions).
constexpr Replacement kMarkdown[] = {
    {'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'\\', "\\\\"}, {'`', "\\`"}, {'*', "\\*"},           {'_', "\\_"},
    {'[', "\\["},   {']', "\\]"},  {'|', "\\|"},  {'~', "\\~"},   {'!', "\\!"}, {'$', "<span>$</span>"}};

bool is_letter(char byte) { return base::is_ascii_letter(static_cast<unsigned char>(byte)); }
bool is_figure(char byte) { return base::is_ascii_digit(static_cast<unsigned char>(byte)); }

// Writes a text by code points until a budget of them is spent.
class Budget {
 public:
  Budget(std::size_t limit, std::size_t size) : left_(limit) { out_.reserve(std::min(limit, size)); }

  // False where it does not fit any more; then the text ends with an ellipsis.
  bool append(std::string_view piece) {
    const std::size_t cost = text::code_point_count(piece);
    if (cost > left_) {
      out_ += text::kEllipsis;
      return false;
    }
    left_ -= cost;
    out_ += piece;
    return true;
  }

  std::string take() && { return std::move(out_); }

 private:
  std::size_t left_;
  std::string out_;
};

std::string_view written_for(char character, std::span<const Replacement> table) {
  const auto row = std::ranges::find(table, character, &Replacement::character);
  return row == table.end() ? std::string_view() : row->written;
}

// ":+1:"
bool is_emoji_name(std::string_view text) {
  std::size_t end = 1;
  while (end < text.size() && (is_letter(text[end]) || is_figure(text[end]) || std::string_view("_+-").find(text[end]) != std::string_view::npos)) ++end;
  return end > 1 && end < text.size() && text[end] == ':';
}

// Whether the sign at `at` makes a name, a reference or an address of what stands around it.
bool is_live(std::string_view text, std::size_t at) {
  const char next = at + 1 < text.size() ? text[at + 1] : ' ';
  switch (text[at]) {
    case '@':
    case '%':   // GitLab: a milestone
    case '#':
    case '!': return next != ' ';   // GitLab: a merge request
    case ':': return is_letter(next) || next == '/' || is_emoji_name(text.substr(at));   // a scheme, or what comes behind one
    case '.': return at >= 3 && (text[at - 1] == 'w' || text[at - 1] == 'W');   // www.
    case '-': return at >= 2 && is_figure(next) && (text[at - 1] == 'H' || text[at - 1] == 'h');   // GH-12
    default: return false;
  }
}

}  // namespace

std::string escaped(std::string_view text, std::span<const Replacement> table, std::size_t limit) {
  Budget budget(limit, text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    base::next_code_point(text, at);
    const std::string_view replacement = written_for(text[begin], table);
    if (!budget.append(replacement.empty() ? text.substr(begin, at - begin) : replacement)) break;
  }
  return std::move(budget).take();
}

std::string xml_text(std::string_view text, std::size_t limit) { return escaped(text, kXml, limit); }

std::string markdown_text(std::string_view text, std::size_t limit) {
  Budget budget(limit, text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    base::next_code_point(text, at);
    const std::string_view character = text.substr(begin, at - begin);
    const std::string_view replacement = written_for(text[begin], kMarkdown);
    const std::string piece = is_live(text, begin) ? "<span>" + std::string(character) + "</span>" : std::string(replacement.empty() ? character : replacement);
    if (!budget.append(piece)) break;
  }
  return std::move(budget).take();
}

std::string uri_of(std::string_view path) {
  std::string uri;
  for (const char byte : path) {
    if (is_letter(byte) || is_figure(byte) || std::string_view("-._~/").find(byte) != std::string_view::npos) {
      uri += byte;
      continue;
    }
    uri.append("%").append(base::hexadecimal(static_cast<unsigned char>(byte)));
  }
  return uri;
}

std::string without_log_commands(std::string report, std::string_view bracket) {
  std::string out;
  std::size_t kept = 0;
  for (std::size_t at = report.find("##"); at != std::string::npos; at = report.find("##", at + 1)) {
    std::size_t open = at + 2;
    while (open < report.size() && is_letter(report[open])) ++open;
    if (open >= report.size() || report[open] != '[') continue;
    out.append(report, kept, open - kept).append(bracket);
    kept = open + 1;
  }
  if (kept == 0) return report;
  return out.append(report, kept);
}

}  // namespace sml::report
