// A year behind a date that the date itself leaves out: "5 de mayo de 1862".
#pragma once

#include <string_view>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

// Takes the text from the date's end on.
inline bool is_followed_by_year(std::string_view behind) {
  static const text::Pattern year = worded("^,? ?(?:(?:{words} ?)?1[0-9]{3}|{words} ?[2-9][0-9]{3})(?:[^0-9]|$)", {
      .es = "de|del|del año",
      .en = "of|in",
      .pt = "de|do|do ano",
      .any = "[/-]",
  });
  return year.stands_in(behind);
}

}  // namespace sml::resolve
