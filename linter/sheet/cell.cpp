#include "linter/sheet/cell.h"

#include <cstddef>
#include <tuple>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/base/word_list.h"

namespace sml::sheet {
namespace {

constexpr std::string_view kBetweenNames = ",;|+&/\n";
constexpr std::string_view kBetweenFiles = ",;|\n";
constexpr std::string_view kJoining[] = {"y", "e", "and"};

void add(std::vector<std::string_view>& parts, std::string_view part) {
  if (const std::string_view word = trimmed(part); !word.empty()) parts.push_back(word);
}

std::vector<std::string_view> split(std::string_view text, std::string_view signs) {
  std::vector<std::string_view> parts;
  for (const std::string_view part : base::parts_between(text, signs)) add(parts, part);
  return parts;
}

// Where the next joining word with a blank on either side begins and ends; npos where there is none.
std::pair<std::size_t, std::size_t> joining_word(std::string_view text) {
  for (std::size_t blank = text.find(' '); blank != std::string_view::npos; blank = text.find(' ', blank + 1)) {
    const std::size_t end = text.find(' ', blank + 1);
    if (end == std::string_view::npos) break;
    const std::string word = base::in_ascii_small(text.substr(blank + 1, end - blank - 1));
    if (base::is_among(kJoining, word)) return {blank, end};
  }
  return {std::string_view::npos, std::string_view::npos};
}

}  // namespace

std::vector<std::string_view> listed(std::string_view text) {
  std::vector<std::string_view> names;
  for (std::string_view part : split(text, kBetweenNames)) {
    for (auto [begin, end] = joining_word(part); begin != std::string_view::npos; std::tie(begin, end) = joining_word(part)) {
      add(names, part.substr(0, begin));
      part.remove_prefix(end);
    }
    add(names, part);
  }
  return names;
}

std::vector<std::string_view> listed_files(std::string_view text) { return split(text, kBetweenFiles); }
std::vector<std::string_view> lines_of(std::string_view text) { return split(text, "\n"); }

std::string cell_name(std::size_t row, std::size_t column) {
  constexpr std::size_t kLetters = 26;
  std::string letters;
  for (std::size_t left = column + 1; left > 0; left = (left - 1) / kLetters) letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % kLetters));
  return letters + std::to_string(row + 1);
}

}  // namespace sml::sheet
