// Comments that are words of the text before them: a hashtag, the number of a house, a row of hashtags; behind a text without quotes, or behind
// the quotes that they were meant for.
#pragma once

#include <optional>
#include <string_view>

#include "linter/yaml/event.h"
#include "linter/yaml/tree.h"

namespace sml::yaml {

// A comment behind a text, with nothing between but blanks, or lines that the text has lost before.
struct BehindText {
  const Event& text;
  const Comment& comment;
  std::string_view written{};   // the comment with its '#'
  bool is_first = false;        // no other comment stands between
  bool on_its_line = false;     // on the text's own
  bool further_in = false;      // than the text's key
};

struct LostWords {
  ProblemKind kind = ProblemKind::lost_comment;
  std::string_view joint;   // what would stand before them in the text
};

// Nothing where the comment is meant as one.
std::optional<LostWords> lost_words(const BehindText& behind);

// Whether a comment, with its '#', has a word right behind it.
bool like_hashtag(std::string_view written);

// Comments that speak to the linter, or are meant to, are never taken for a text.
bool speaks_to_linter(const Comment& comment, std::string_view written);

}  // namespace sml::yaml
