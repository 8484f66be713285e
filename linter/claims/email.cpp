#include "linter/claims/email.h"

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/claims/link.h"
#include "linter/claims/tag_characters.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLongestLocal = 64;      // RFC 5321
constexpr std::size_t kLongestDomain = 255;

// An apostrophe joins letters of a name ("o'hara@luna.ie"); beside anything else it quotes.
bool joins_name(std::string_view text, std::size_t begin) {
  return begin > 1 && text[begin - 1] == '\'' && base::is_ascii_letter(text[begin - 2]) && begin < text.size() && base::is_ascii_letter(text[begin]);
}

bool is_of_local(char32_t c) { return is_ascii_word(c) || is_one_of(c, ".%+-") || is_latin_accent(c); }

// The address's own part before the '@', or nothing where it is none: it has no period at its ends, nor two together. Three are the
// end of the sentence before it.
std::optional<std::size_t> local_begin(std::string_view text, std::size_t from, std::size_t at) {
  std::size_t begin = at;
  while (begin > from && (is_of_local(base::previous_code_point(text, begin)) || joins_name(text, begin))) {
    if (at - begin > kLongestLocal) return std::nullopt;
    do --begin;
    while (begin > from && base::continues_character(text[begin]));
  }
  if (at - begin > kLongestLocal) return std::nullopt;
  constexpr std::string_view kEllipsis = "...";
  if (const std::size_t sentence = text.substr(begin, at - begin).rfind(kEllipsis); sentence != std::string_view::npos) begin += sentence + kEllipsis.size();
  if (is_at_sign(base::previous_code_point(text, begin))) return std::nullopt;
  const std::string_view local = text.substr(begin, at - begin);
  if (local.empty() || local.front() == '.' || local.back() == '.' || local.find("..") != std::string_view::npos) return std::nullopt;
  return begin;
}

// A domain of labels, the last of two letters at least, whatever it is.
std::size_t any_domain_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  std::size_t label = begin;
  bool has_letters_only = true;
  for (std::size_t at = begin; at <= text.size() && at - begin <= kLongestDomain; ++at) {
    const char c = at < text.size() ? text[at] : ' ';
    if (base::is_ascii_letter(c)) continue;
    if (base::is_ascii_digit(c) || c == '-') {
      has_letters_only = false;
      continue;
    }
    const bool is_last = label > begin && has_letters_only && at - label >= 2 && c != '_' && c != '@';
    if (is_last) end = at;
    if (c != '.' || at == label) break;
    label = at + 1;
    has_letters_only = true;
  }
  return end;
}

std::size_t number_domain_end(std::string_view text, std::size_t begin) {
  constexpr std::size_t kLongest = 17;
  const std::size_t end = text.find_first_not_of("0123456789.", begin + 1);
  const bool closes = end != std::string_view::npos && text[end] == ']' && end - begin < kLongest && end > begin + 1;
  return closes ? end + 1 : begin;
}

}  // namespace

std::optional<text::Range> email_at(std::string_view text, std::size_t from, std::size_t at) {
  const std::size_t domain = at + 1;
  if (domain >= text.size()) return std::nullopt;
  const std::optional<std::size_t> begin = local_begin(text, from, at);
  if (!begin) return std::nullopt;
  std::size_t end = text[domain] == '[' ? number_domain_end(text, domain) : domain_end(text, domain);
  if (end == domain) end = any_domain_end(text, domain);
  if (end == domain) return std::nullopt;
  return text::Range{*begin, end};
}

}  // namespace sml::claims
