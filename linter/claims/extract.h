// Finds the claims of a text.
//
// A chain of pure steps over the folded text: what is masked (links, e-mails, mentions, hashtags, telephone numbers),
// what a language's tables of words and patterns recognise, which of overlapping claims stand. The tables are data, one file a language, compiled into the
// program.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "linter/claims/claim.h"

namespace sml::claims {

struct Setting {
  std::string_view language;   // BCP 47; es, en and pt are understood, anything else is read as Spanish
  std::string_view country;    // ISO 3166-1 of the business; decides what a bare $ is. May be empty
  std::string_view currency;   // ISO 4217 of the business; may be empty
  bool numbers = false;        // whether plain numbers are claims too
};

// Safe for any bytes and any length; time grows linearly. May be called from several threads.
Claims extract(std::string_view text, const Setting& setting);

// The same of several texts, in their order: each step is done for all of them before the next.
struct GivenText {
  std::string_view text;
  Setting setting;
};
std::vector<Claims> extract(std::span<const GivenText> texts);

}  // namespace sml::claims
