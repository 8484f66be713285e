#include "linter/claims/tags.h"

#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/claims/email.h"
#include "linter/claims/link.h"
#include "linter/claims/tag_characters.h"
#include "linter/text/byte_set.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLongestHandle = 64;
constexpr std::string_view kScheme = "://";

std::size_t behind(std::string_view text, std::size_t at) {
  if (at < text.size()) base::next_code_point(text, at);
  return at;
}

std::string written(std::string_view text, std::size_t begin, std::size_t end) { return std::string(text.substr(begin, end - begin)); }

// Signs that join letters within a hashtag: of Hebrew, Japanese, Tibetan, Catalan, and joiners of scripts that need them.
bool joins_hashtag(char32_t c) {
  constexpr std::u32string_view kJoints = U"_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";
  return kJoints.find(c) != std::u32string_view::npos;
}

bool is_emoji_style(char32_t c) { return c == text::kTextSelector || c == text::kEmojiSelector || c == 0x20E3; }

bool is_of_hashtag(char32_t c) {
  if (c < 0x80) return is_ascii_word(c);
  return !is_emoji_style(c) && (text::is_letter(c) || text::is_mark(c) || text::is_digit(c) || joins_hashtag(c));
}

// "Cl. 37 Sur #43A-15": the number of a house.
bool numbers_house(std::string_view text, std::size_t begin, std::size_t end) {
  const bool has_letter = end > begin + 1 && base::is_ascii_letter(static_cast<unsigned char>(text[end - 1]));
  const bool goes_on = end + 1 < text.size() && text[end] == '-' && base::is_ascii_digit(text[end + 1]);
  return has_letter && goes_on && text.substr(begin, end - 1 - begin).find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<Tag> hashtag_at(std::string_view text, std::size_t at) {
  const char32_t before = base::previous_code_point(text, at);
  if (before == '&' || is_of_hashtag(before)) return std::nullopt;
  const std::size_t begin = behind(text, at);
  const std::size_t end = hashtag_end(text, begin);
  if (end == begin || numbers_house(text, begin, end)) return std::nullopt;
  const bool goes_on = is_hash_sign(code_point_at(text, end)) || text.substr(end).starts_with(kScheme);
  if (goes_on) return Tag{{at, end}, std::nullopt};
  return Tag{{at, end}, HashtagClaim{written(text, begin, end)}};
}

// The handle at `begin`: words joined by periods and hyphens. "@luna.Te esperamos" is a handle and a sentence.
std::size_t handle_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  bool has_capital = false;
  for (std::size_t at = begin; at < text.size() && at - begin <= kLongestHandle; ++at) {
    const char c = text[at];
    if (is_ascii_word(c)) {
      const bool begins_sentence = base::is_ascii_capital(c) && !has_capital && at > begin && text[at - 1] == '.';
      if (begins_sentence) break;
      has_capital = has_capital || base::is_ascii_capital(c);
      end = at + 1;
    } else if (at == begin || (c != '.' && c != '-')) {
      break;
    }
  }
  return end;
}

// "RT@luna", "rt:@luna": the sign of what is passed on.
bool is_passed_on(std::string_view text, std::size_t at) {
  if (at > 0 && text[at - 1] == ':') --at;
  if (at < 2) return false;
  const bool is_sign = (text[at - 2] == 'r' || text[at - 2] == 'R') && (text[at - 1] == 't' || text[at - 1] == 'T');
  const char32_t before = base::previous_code_point(text, at - 2);
  return is_sign && !is_ascii_word(before) && !is_one_of(before, "+~.-");
}

bool may_precede_mention(std::string_view text, std::size_t at) {
  const char32_t before = base::previous_code_point(text, at);
  if (is_ascii_word(before)) return is_passed_on(text, at);
  return !is_at_sign(before) && !is_latin_accent(before) && !is_one_of(before, "!#$%&*");
}

// A list of someone's: "@luna/clientes".
std::size_t list_end(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 25;
  if (at + 1 >= text.size() || text[at] != '/' || !base::is_ascii_letter(text[at + 1])) return at;
  std::size_t end = at + 1;
  while (end < text.size() && end - at <= kLongest && (is_ascii_word(text[end]) || text[end] == '-')) ++end;
  return end;
}

std::optional<Tag> mention_at(std::string_view text, std::size_t at) {
  if (!may_precede_mention(text, at)) return std::nullopt;
  const std::size_t begin = behind(text, at);
  std::size_t end = handle_end(text, begin);
  if (end == begin || end - begin > kLongestHandle) return std::nullopt;
  if (is_at_sign(code_point_at(text, end))) {
    const std::size_t server = behind(text, end);
    end = domain_end(text, server);
    if (end == server) return std::nullopt;
    return Tag{{at, end}, MentionClaim{written(text, begin, end)}};
  }
  if (is_latin_accent(code_point_at(text, end)) || text.substr(end).starts_with(kScheme)) return std::nullopt;
  return Tag{{at, list_end(text, end)}, MentionClaim{written(text, begin, end)}};
}

// A share as it is written on X: "$MELI", "$BRK.B". Three capitals before a figure are a currency.
std::optional<Tag> cashtag_at(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 6;
  const char32_t before = base::previous_code_point(text, at);
  if (at > 0 && !text::is_white_space(before) && !is_directional_mark(before)) return std::nullopt;
  const auto letters_end = [&](std::size_t place, std::size_t most) {
    const std::size_t begin = place;
    while (place < text.size() && place - begin < most && base::is_ascii_letter(text[place])) ++place;
    return place;
  };
  const auto ends_at = [&](std::size_t end) {
    const char32_t c = code_point_at(text, end);
    return end == text.size() || text::is_white_space(c) || is_one_of(c, "!'#%&()*+,\\-./:;<=>?@[]^_{|}~$");
  };
  const std::size_t begin = at + 1;
  std::size_t end = letters_end(begin, kLongest);
  if (end == begin) return std::nullopt;
  if (end < text.size() && (text[end] == '.' || text[end] == '_')) {
    const std::size_t longer = letters_end(end + 1, 2);
    if (longer > end + 1 && ends_at(longer)) end = longer;
  }
  const std::size_t figure = text.find_first_not_of(' ', end);
  const bool is_currency = end - begin == 3 && figure != std::string_view::npos && figure - end < 2 && base::is_ascii_digit(text[figure]);
  if (!ends_at(end) || is_currency) return std::nullopt;
  return Tag{{at, end}, CashtagClaim{written(text, begin, end)}};
}

Tag url_tag(std::string_view text, const Link& link) {
  std::string host = text::fold(text.substr(link.host.begin, link.host.end - link.host.begin));
  if (host.starts_with("www.")) host.erase(0, 4);
  return {link.range, UrlClaim{std::move(host)}};
}

// What a scheme begins and no link ends: nothing may be read out of it.
std::optional<Tag> unknown_link(std::string_view text, std::size_t from, std::size_t at) {
  std::size_t begin = at;
  while (begin > from && base::is_ascii_letter_or_digit(text[begin - 1])) --begin;
  if (begin == at) return std::nullopt;
  std::size_t end = at + kScheme.size();
  while (end < text.size() && static_cast<unsigned char>(text[end]) > ' ' && static_cast<unsigned char>(text[end]) < 0x7F && text[end] != '"') ++end;
  return Tag{{begin, end}, std::nullopt};
}

std::optional<Tag> tag_at(std::string_view text, std::size_t from, std::size_t at) {
  switch (text[at]) {
    case ':':
      if (!text.substr(at).starts_with(kScheme)) return std::nullopt;
      if (const auto link = link_with_scheme(text, from, at)) return url_tag(text, *link);
      return unknown_link(text, from, at);
    case '.':
      if (const auto link = bare_link(text, from, at)) return url_tag(text, *link);
      return std::nullopt;
    case '@':
      if (const auto address = email_at(text, from, at)) return Tag{*address, EmailClaim{}};
      return mention_at(text, at);
    case '#':
      return hashtag_at(text, at);
    case '$':
      return cashtag_at(text, at);
    case '\xEF':
      if (is_at_sign(code_point_at(text, at))) return mention_at(text, at);
      if (is_hash_sign(code_point_at(text, at))) return hashtag_at(text, at);
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

constexpr text::ByteSet kSigns(".:@#$\xEF");   // one of them is in every tag

}  // namespace

std::size_t hashtag_end(std::string_view text, std::size_t begin) {
  bool has_letter = false;
  std::size_t at = begin;
  for (; at < text.size() && is_ascii_word(static_cast<unsigned char>(text[at])); ++at)
    has_letter = has_letter || base::is_ascii_letter(static_cast<unsigned char>(text[at]));
  for (std::size_t next = at; next < text.size(); at = next) {
    const char32_t c = base::next_code_point(text, next);
    if (!is_of_hashtag(c)) break;
    has_letter = has_letter || text::is_letter(c);
  }
  return has_letter ? at : begin;
}

std::vector<Tag> find_tags(std::string_view text) {
  std::vector<Tag> tags;
  std::size_t from = 0;
  for (std::size_t at = kSigns.find_in(text); at != std::string_view::npos; at = kSigns.find_in(text, at)) {
    if (auto tag = tag_at(text, from, at)) {
      at = from = tag->range.end;
      tags.push_back(std::move(*tag));
    } else {
      ++at;
    }
  }
  return tags;
}

}  // namespace sml::claims
