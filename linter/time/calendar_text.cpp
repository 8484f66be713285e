#include "linter/time/calendar_text.h"

#include <string>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"

namespace sml::time {
namespace {

constexpr std::size_t kLargest = 8 * 1024 * 1024;
constexpr std::size_t kDeepest = 8;

std::string_view trimmed(std::string_view line) {
  const std::size_t last = line.find_last_not_of(" \t\r");
  return last == std::string_view::npos ? std::string_view() : line.substr(0, last + 1);
}

// The components that are open while the lines of a text go by.
class Nesting {
 public:
  // False where a line cannot stand.
  bool take(std::string_view line) {
    constexpr std::size_t kLongestMark = 64;
    const std::string mark = base::in_ascii_capitals(line.substr(0, kLongestMark));
    if (mark.starts_with("BEGIN:")) {
      if (open_.size() == kDeepest || (open_.empty() && mark != "BEGIN:VCALENDAR")) return false;
      open_.push_back(mark.substr(6));
      seen_ = true;
      return true;
    }
    if (open_.empty()) return false;
    if (!mark.starts_with("END:")) return true;
    if (open_.back() != mark.substr(4)) return false;
    open_.pop_back();
    return true;
  }

  bool complete() const { return seen_ && open_.empty(); }

 private:
  std::vector<std::string> open_;
  bool seen_ = false;
};

}  // namespace

std::string_view without_byte_order_mark(std::string_view text) {
  return text.substr(base::byte_order_mark_length(text));
}

bool is_calendar_text(std::string_view text) {
  if (text.size() > kLargest || text.find('\0') != std::string_view::npos) return false;
  text = without_byte_order_mark(text);
  Nesting nesting;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size());
    const std::string_view line = trimmed(text.substr(0, length));
    if (!line.empty() && !nesting.take(line)) return false;
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return nesting.complete();
}

std::string with_lines_folded(std::string_view text) {
  constexpr std::size_t kLongestLine = 1000;   // bytes
  std::string folded;
  folded.reserve(text.size() + text.size() / kLongestLine * 3);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    for (std::string_view line = text.substr(0, end); !line.empty();) {
      const std::size_t part = line.size() > kLongestLine + 2 ? kLongestLine : line.size();
      folded.append(line.substr(0, part));
      line.remove_prefix(part);
      if (!line.empty()) folded += "\r\n ";
    }
    text.remove_prefix(end);
  }
  return folded;
}

}  // namespace sml::time
