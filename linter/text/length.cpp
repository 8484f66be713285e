#include "linter/text/length.h"

#include <unicode/brkiter.h>
#include <unicode/idna.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/display.h"

namespace sml::text {
namespace {

constexpr char32_t kKeycap = 0x20E3;
constexpr std::size_t kLongestLabel = 63;

// The next code point and where it ends; U+0000 and the end itself at the text's end.
struct Place {
  char32_t code_point = 0;
  std::size_t end = 0;
};

Place place_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {0, text.size()};
  Place place;
  place.end = at;
  place.code_point = base::next_code_point(text, place.end);
  return place;
}

std::size_t behind(std::string_view text, std::size_t at, char32_t code_point) {
  const Place place = place_at(text, at);
  return at < text.size() && place.code_point == code_point ? place.end : at;
}

// Behind any tags that have an end of their own, as they have that name a region's flag.
std::size_t behind_tags(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (Place place = place_at(text, end); is_tag(place.code_point); place = place_at(text, end)) end = place.end;
  const std::size_t closed = behind(text, end, kTagEnd);
  return closed > end ? closed : at;
}

bool is_keycap_base(char32_t code_point) { return code_point == '#' || code_point == '*' || base::is_ascii_digit(code_point); }

std::size_t keycap_end(std::string_view text, std::size_t at, const Place& base) {
  const std::size_t styled = behind(text, base.end, kEmojiSelector);
  const std::size_t end = behind(text, styled, kKeycap);
  return end > styled ? end : at;
}

// One emoji of those that a joiner may join.
std::size_t joinable_end(std::string_view text, std::size_t at) {
  const Place base = place_at(text, at);
  if (is_keycap_base(base.code_point)) return keycap_end(text, at, base);
  if (is_regional_indicator(base.code_point)) {
    const Place second = place_at(text, base.end);
    return is_regional_indicator(second.code_point) ? second.end : base.end;
  }
  if (!is_pictograph(base.code_point) && !is_emoji_modifier(base.code_point)) return at;
  const Place next = place_at(text, base.end);
  if (next.code_point == kTextSelector) return at;
  if (next.code_point == kEmojiSelector) return behind_tags(text, next.end);
  if (is_emoji_modifier_base(base.code_point) && is_emoji_modifier(next.code_point)) return behind(text, next.end, kEmojiSelector);
  const bool is_sign = base.code_point == 0xA9 || base.code_point == 0xAE || base.code_point == 0x2122;
  return is_sign ? at : behind_tags(text, base.end);
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

// Labels, none empty or too long, with periods between them.
bool has_labels(std::string_view domain) {
  for (std::size_t begin = 0; begin <= domain.size();) {
    const std::size_t end = std::min(domain.find('.', begin), domain.size());
    if (end == begin || end - begin > kLongestLabel) return false;
    begin = end + 1;
  }
  return true;
}

// Marks are put in order by insertion, which for a million of them would take hours: a text is normalised in segments that end where a
// character begins after 4 KiB, or within marks of which no text has so many in a row.
std::size_t segment_end(std::string_view text, std::size_t begin) {
  constexpr std::size_t kSegment = 4096;
  constexpr std::size_t kMarks = 128;
  std::size_t marks = 0;
  for (std::size_t at = begin; at < text.size();) {
    std::size_t next = at;
    const char32_t code_point = base::next_code_point(text, next);
    marks = code_point >= 0x300 && is_mark(code_point) ? marks + 1 : 0;
    const bool begins_character = code_point < 0x300;   // nothing that composes with the one before it
    if (marks == kMarks || (begins_character && at - begin >= kSegment)) return at;
    at = next;
  }
  return text.size();
}

std::vector<std::size_t> code_point_ends(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t at = 0; at < text.size(); ends.push_back(at)) base::next_code_point(text, at);
  return ends;
}

// ASCII without line ends, of which each character is one.
bool is_plain(std::string_view text) { return is_ascii(text) && text.find('\r') == std::string_view::npos; }

// Finds the ends of characters; made once a thread, since that takes longer than most texts do. nullptr where ICU has none.
icu::BreakIterator* characters_of_thread() {
  thread_local const std::unique_ptr<icu::BreakIterator> characters = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    return U_FAILURE(status) ? nullptr : std::move(made);
  }();
  return characters.get();
}

// Calls take(end) with the end of each character of the text until that is false. False where ICU cannot tell.
template <class Take>
bool walk_characters(std::string_view text, Take take) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UText, decltype(&utext_close)> source(
      utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status), &utext_close);
  icu::BreakIterator* characters = characters_of_thread();
  if (characters == nullptr || U_FAILURE(status)) return false;
  characters->setText(source.get(), status);
  if (U_FAILURE(status)) return false;
  characters->first();
  for (int32_t end = characters->next(); end != icu::BreakIterator::DONE && take(static_cast<std::size_t>(end)); end = characters->next()) {
  }
  return true;
}

}  // namespace

// By code points if ICU cannot tell.
std::vector<std::size_t> character_ends(std::string_view text) {
  if (is_plain(text)) return code_point_ends(text);
  std::vector<std::size_t> ends;
  const auto take = [&](std::size_t end) {
    ends.push_back(end);
    return true;
  };
  return walk_characters(text, take) ? ends : code_point_ends(text);
}

std::size_t character_offset(std::string_view text, std::size_t index) {
  std::size_t offset = 0;
  std::size_t left = index;
  const auto take = [&](std::size_t end) {
    if (left == 0) return false;
    offset = end;
    return --left > 0;
  };
  return walk_characters(text, take) ? (left > 0 ? text.size() : offset) : byte_offset(text, index);
}

Length length_of(std::string_view text) {
  Length length;
  length.bytes = text.size();
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code_point = base::next_code_point(text, at);
    ++length.code_points;
    length.utf16_units += code_point > 0xFFFF ? 2 : 1;
  }
  length.graphemes = is_plain(text) ? length.code_points : character_ends(text).size();
  return length;
}

std::size_t emoji_end(std::string_view text, std::size_t at) {
  if (at >= text.size()) return at;
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80 && !is_keycap_base(first)) return at;
  std::size_t end = joinable_end(text, at);
  while (end > at) {
    const std::size_t joined = behind(text, end, kZeroWidthJoiner);
    const std::size_t next = joined > end ? joinable_end(text, joined) : joined;
    if (next <= joined) break;
    end = next;
  }
  return end;
}

std::string composed(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = segment_end(text, begin);
    const icu::StringPiece segment(text.data() + begin, static_cast<int32_t>(end - begin));
    icu::UnicodeString part = normalizer->normalize(icu::UnicodeString::fromUTF8(segment), status);
    if (U_FAILURE(status)) return std::string(text);
    part.toUTF8String(out);
    begin = end;
  }
  return out;
}

std::optional<std::string> ascii_domain(std::string_view domain) {
  constexpr std::size_t kLongest = 4096;   // far above what a domain may be, and short enough for every label to be read
  if (domain.size() > kLongest) return std::nullopt;
  if (is_ascii(domain)) return has_labels(domain) ? std::optional(std::string(domain)) : std::nullopt;
  UErrorCode status = U_ZERO_ERROR;
  static const std::unique_ptr<icu::IDNA> idna(icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII, status));
  if (idna == nullptr) return std::nullopt;
  icu::IDNAInfo info;
  std::string ascii;
  icu::StringByteSink<std::string> sink(&ascii);
  status = U_ZERO_ERROR;
  idna->nameToASCII_UTF8(icu::StringPiece(domain.data(), static_cast<int32_t>(domain.size())), sink, info, status);
  const bool is_wrong = U_FAILURE(status) || (info.getErrors() & UIDNA_ERROR_PUNYCODE) != 0;
  return is_wrong || !has_labels(ascii) ? std::nullopt : std::optional(ascii);
}

}  // namespace sml::text
