#include "linter/base/glob.h"

#include <algorithm>
#include <vector>

#include "linter/base/parts.h"
#include "linter/base/utf8.h"

namespace sml::base {
namespace {

// Of folders and the file.
std::vector<std::string_view> names_in(std::string_view path) {
  std::vector<std::string_view> names = parts_between(path, "/");
  std::erase(names, ".");
  return names;
}

}  // namespace

bool wildcards_match(std::string_view pattern, std::string_view text) {
  std::size_t in_pattern = 0, in_text = 0, star = std::string_view::npos, resume = 0;
  while (in_text < text.size()) {
    if (in_pattern < pattern.size() && pattern[in_pattern] == '*') {
      star = in_pattern++;
      resume = in_text;
    } else if (in_pattern < pattern.size() && pattern[in_pattern] == '?') {
      ++in_pattern;
      next_code_point(text, in_text);
    } else if (in_pattern < pattern.size() && pattern[in_pattern] == text[in_text]) {
      ++in_pattern, ++in_text;
    } else if (star != std::string_view::npos) {
      in_pattern = star + 1;
      next_code_point(text, resume);
      in_text = resume;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', in_pattern) == std::string_view::npos;
}

bool glob_matches(std::string_view pattern, std::string_view path) {
  const std::vector<std::string_view> wanted = names_in(pattern);
  const std::vector<std::string_view> given = names_in(path);
  // reached[i]: the patterns read so far fit the first i parts.
  std::vector<bool> reached(given.size() + 1, false);
  reached[0] = true;
  for (const std::string_view part : wanted) {
    std::vector<bool> next(given.size() + 1, false);
    for (std::size_t i = 0; i <= given.size(); ++i) {
      if (part == "**") {
        next[i] = reached[i] || (i > 0 && next[i - 1]);
      } else if (i > 0) {
        next[i] = reached[i - 1] && wildcards_match(part, given[i - 1]);
      }
    }
    reached = std::move(next);
  }
  return std::ranges::find(reached, true) != reached.end();
}

}  // namespace sml::base
