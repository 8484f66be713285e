#include "linter/report/diff.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "linter/base/parts.h"
#include "linter/report/escape.h"
#include "linter/report/frame.h"
#include "linter/report/paint.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

constexpr std::size_t kContext = 3;      // lines that stay, around what changes
constexpr std::size_t kFurthest = 200;   // lines within which old and new meet again

using Lines = std::vector<std::string_view>;

// Each with its line end, if it has one.
Lines lines_of(std::string_view bytes) {
  Lines lines;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    const std::size_t length = end == std::string_view::npos ? bytes.size() : end + 1;
    lines.push_back(bytes.substr(0, length));
    bytes.remove_prefix(length);
  }
  return lines;
}

// Old lines [old_begin, old_end) give way to new lines [new_begin, new_end).
struct Change {
  std::size_t old_begin = 0, old_end = 0, new_begin = 0, new_end = 0;
};

// Where old and new lines are the same again behind a place where they are not.
std::optional<Change> meeting(const Lines& before, const Lines& after, std::size_t old_at, std::size_t new_at) {
  for (std::size_t away = 1; away <= kFurthest; ++away)
    for (std::size_t gone = 0; gone <= away; ++gone) {
      const std::size_t old_end = old_at + gone, new_end = new_at + away - gone;
      if (old_end < before.size() && new_end < after.size() && before[old_end] == after[new_end]) return Change{old_at, old_end, new_at, new_end};
    }
  return std::nullopt;
}

std::vector<Change> changes(const Lines& before, const Lines& after) {
  std::vector<Change> found;
  std::size_t old_at = 0, new_at = 0;
  while (old_at < before.size() || new_at < after.size()) {
    if (old_at < before.size() && new_at < after.size() && before[old_at] == after[new_at]) {
      ++old_at;
      ++new_at;
      continue;
    }
    found.push_back(meeting(before, after, old_at, new_at).value_or(Change{old_at, before.size(), new_at, after.size()}));
    old_at = found.back().old_end;
    new_at = found.back().new_end;
  }
  return found;
}

// GitHub's runner obeys a line that begins with "::", blanks before it or not (actions/runner, ActionCommand.TryParseV2): the sign of a line that
// stays is a blank.
std::string without_line_command(std::string line) {
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin != std::string::npos && line.compare(begin, 2, "::") == 0) line.replace(begin, 2, "∷");
  return line;
}

class DiffWriter {
 public:
  DiffWriter(model::MessageLanguage language, bool color, const std::string& path_prefix)
      : language_(language), paint_(color), path_prefix_(path_prefix) {}

  void write(const run::MendedFile& file) {
    const Lines before = lines_of(file.before), after = lines_of(file.after);
    const std::vector<Change> all = changes(before, after);
    const std::string path = shown_path(path_prefix_ + file.path);
    out_ += paint_(Style::bold, "--- a/" + path) + '\n' + paint_(Style::bold, "+++ b/" + path) + '\n';
    for (std::size_t first = 0; first < all.size();) {
      std::size_t last = first;
      while (last + 1 < all.size() && all[last + 1].old_begin <= all[last].old_end + 2 * kContext) ++last;
      write_hunk(before, after, {all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(last) + 1});
      first = last + 1;
    }
  }

  std::string take() { return std::move(out_); }

 private:
  // "12,7": the first line, from 1, and how many; of none the line before.
  static std::string range(std::size_t begin, std::size_t end) {
    return std::to_string(begin == end ? begin : begin + 1) + ',' + std::to_string(end - begin);
  }

  void write_hunk(const Lines& before, const Lines& after, std::span<const Change> all) {
    const std::size_t lead = std::min(all.front().old_begin, kContext);
    const std::size_t trail = std::min(before.size() - all.back().old_end, kContext);
    const std::string old_range = range(all.front().old_begin - lead, all.back().old_end + trail);
    const std::string new_range = range(all.front().new_begin - lead, all.back().new_end + trail);
    out_ += paint_(Style::cyan, "@@ -" + old_range + " +" + new_range + " @@") + '\n';
    std::size_t at = all.front().old_begin - lead;
    for (const Change& change : all) {
      for (; at < change.old_begin; ++at) write_line(' ', before[at]);
      for (; at < change.old_end; ++at) write_line('-', before[at]);
      for (std::size_t line = change.new_begin; line < change.new_end; ++line) write_line('+', after[line]);
    }
    for (const std::size_t end = at + trail; at < end; ++at) write_line(' ', before[at]);
  }

  void write_line(char sign, std::string_view line) {
    const bool ends = line.ends_with('\n');
    if (ends) line.remove_suffix(1);
    const std::string shown = sign + without_line_command(text::printable(base::without_return(line)));
    out_ += (sign == ' ' ? shown : paint_(sign == '-' ? Style::red : Style::green, shown)) + '\n';
    if (!ends) out_ += "\\ " + std::string(rule::phrase(language_, "diff.no_line_end")) + '\n';
  }

  model::MessageLanguage language_;
  Paint paint_;
  const std::string& path_prefix_;
  std::string out_;
};

}  // namespace

std::string diff_report(std::span<const run::MendedFile> files, model::MessageLanguage language, bool color, const std::string& path_prefix) {
  DiffWriter writer(language, color, path_prefix);
  for (const run::MendedFile& file : files) writer.write(file);
  return without_log_commands(writer.take(), kLookalikeBracket);
}

}  // namespace sml::report
