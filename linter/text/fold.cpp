#include "linter/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <utility>

#include "linter/text/byte_set.h"
#include "linter/text/characters.h"
#include "linter/text/utf8.h"

namespace sml::text {
namespace {

// ICU's Unicode data is part of its installation. Without it no text can be compared, and going on would pass texts unread.
const icu::Normalizer2& installed(const icu::Normalizer2* normalizer, UErrorCode status) {
  if (U_SUCCESS(status) && normalizer != nullptr) return *normalizer;
  std::fprintf(stderr, "sml: ICU's Unicode data cannot be read (%s)\n", u_errorName(status));
  std::abort();
}

const icu::Normalizer2& case_fold() {
  static const icu::Normalizer2& normalizer = [] () -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFKCCasefoldInstance(status);
    return installed(instance, status);
  }();
  return normalizer;
}

const icu::Normalizer2& decomposition() {
  static const icu::Normalizer2& normalizer = [] () -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFDInstance(status);
    return installed(instance, status);
  }();
  return normalizer;
}

// By byte; a line end of line ends and of what is no ASCII, which fold as characters.
constexpr std::array<char, 256> kFoldedAscii = [] {
  std::array<char, 256> folded{};
  folded.fill('\n');
  for (std::size_t byte = 0; byte < 0x80; ++byte) folded[byte] = static_cast<char>(byte);
  for (std::size_t byte = 'A'; byte <= 'Z'; ++byte) folded[byte] = static_cast<char>(byte - 'A' + 'a');
  folded['\t'] = folded['\v'] = folded['\f'] = ' ';
  folded['\r'] = '\n';
  return folded;
}();

constexpr ByteSet kFoldedWordBytes("abcdefghijklmnopqrstuvwxyz0123456789");

char folded_ascii(char letter) { return kFoldedAscii[static_cast<unsigned char>(letter)]; }

// NFKC case folding maps each code point by itself, and what composition and reordering across code points would change, the
// removal of marks undoes: so a text folds code point by code point, and each keeps its place.
std::string mapped_code_point(UChar32 code_point) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString folded = case_fold().normalize(icu::UnicodeString(code_point), status);
  const icu::UnicodeString parts = decomposition().normalize(folded, status);
  std::string out;
  for (int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1)) {
    const auto part = static_cast<char32_t>(parts.char32At(at));
    if (!is_mark_without_width(part)) append_code_point(out, is_white_space(part) ? U' ' : part);
  }
  return out;
}

// The letters that Latin texts are full of, folded once.
class LatinLetters {
 public:
  static constexpr char32_t kFirst = 0x80;
  static constexpr char32_t kBehind = 0x180;

  LatinLetters() {
    for (char32_t code_point = kFirst; code_point < kBehind; ++code_point)
      folded_[code_point - kFirst] = mapped_code_point(static_cast<UChar32>(code_point));
  }

  std::string_view folded(char32_t code_point) const { return folded_[code_point - kFirst]; }

 private:
  std::array<std::string, kBehind - kFirst> folded_;
};

// `written` is the code point as the text has it; `buffer` keeps what neither the text nor the table of Latin letters does.
std::string_view folded_code_point(char32_t code_point, std::string_view written, std::string& buffer) {
  static const LatinLetters latin;
  if (code_point < LatinLetters::kBehind) return latin.folded(code_point);
  const auto point = static_cast<UChar32>(code_point);
  const bool folds_to_itself = case_fold().isInert(point) && decomposition().isInert(point) && !is_mark_without_width(code_point) &&
                               !is_white_space(code_point) && code_point != 0xFFFD;
  if (folds_to_itself) return written;
  buffer = mapped_code_point(point);
  return buffer;
}

// Tells a sink what a text folds to, from left to right: copy(begin, end) for ASCII that is lower-cased byte by byte,
// append(folded, begin, end) for a character that becomes something else, vanish(begin, end) for one that leaves nothing and belongs
// to the character before it.
template <class Sink>
void fold_into(Sink& sink, std::string_view text) {
  const auto is_copied = [](char byte) { return folded_ascii(byte) != '\n'; };
  std::string buffer;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && is_copied(text[at])) ++at;
    if (at > begin) {
      sink.copy(begin, at);
      continue;
    }
    const char32_t code_point = next_code_point(text, at);
    if (is_line_end(code_point)) {
      if (code_point == '\r' && at < text.size() && text[at] == '\n') ++at;
      sink.append("\n", begin, at);
      continue;
    }
    const std::string_view folded = folded_code_point(code_point, text.substr(begin, at - begin), buffer);
    if (!folded.empty())
      sink.append(folded, begin, at);
    else if (extends_character(code_point))
      sink.vanish(begin, at);
  }
}

struct PlainSink {
  std::string_view source;
  std::string& text;

  void copy(std::size_t begin, std::size_t end) {
    const std::size_t old = text.size();
    text.resize(old + (end - begin));
    std::transform(source.begin() + static_cast<std::ptrdiff_t>(begin), source.begin() + static_cast<std::ptrdiff_t>(end),
                   text.begin() + static_cast<std::ptrdiff_t>(old), folded_ascii);
  }
  void append(std::string_view folded, std::size_t, std::size_t) { text += folded; }
  void vanish(std::size_t, std::size_t) {}
};

struct MappedSink {
  PlainSink plain;
  std::vector<std::uint32_t>& begins;
  std::vector<std::uint32_t>& ends;

  void copy(std::size_t begin, std::size_t end) {
    plain.copy(begin, end);
    const std::size_t old = begins.size();
    begins.resize(old + (end - begin));
    ends.resize(begins.size());
    std::iota(begins.begin() + static_cast<std::ptrdiff_t>(old), begins.end(), static_cast<std::uint32_t>(begin));
    std::iota(ends.begin() + static_cast<std::ptrdiff_t>(old), ends.end(), static_cast<std::uint32_t>(begin + 1));
  }
  void append(std::string_view folded, std::size_t begin, std::size_t end) {
    plain.append(folded, begin, end);
    begins.resize(plain.text.size(), static_cast<std::uint32_t>(begin));
    ends.resize(plain.text.size(), static_cast<std::uint32_t>(end));
  }
  void vanish(std::size_t begin, std::size_t end) {
    if (ends.empty() || plain.text.back() == '\n' || ends.back() != begin) return;
    const std::uint32_t owner = begins.back();
    for (std::size_t index = ends.size(); index > 0 && begins[index - 1] == owner; --index) ends[index - 1] = static_cast<std::uint32_t>(end);
  }
};

}  // namespace

Range Folded::original(std::size_t begin, std::size_t end) const {
  if (text_.empty()) return {};
  begin = std::min(begin, text_.size());
  end = std::clamp(end, begin, text_.size());
  if (begin < end) return {begins_[begin], ends_[end - 1]};
  const std::size_t place = begin < text_.size() ? begins_[begin] : ends_.back();
  return {place, place};
}

Range Folded::folded(Range original) const {
  const auto begin = std::ranges::upper_bound(ends_, original.begin);
  const auto end = std::ranges::lower_bound(begins_, original.end);
  const auto first = static_cast<std::size_t>(begin - ends_.begin());
  return {first, std::max(first, static_cast<std::size_t>(end - begins_.begin()))};
}

Folded fold_mapped(std::string_view text) {
  Folded folded;
  folded.text_.reserve(text.size());
  folded.begins_.reserve(text.size());
  folded.ends_.reserve(text.size());
  MappedSink sink{{text, folded.text_}, folded.begins_, folded.ends_};
  fold_into(sink, text);
  return folded;
}

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  append_folded(folded, text);
  return folded;
}

void append_folded(std::string& out, std::string_view text) {
  PlainSink sink{text, out};
  fold_into(sink, text);
}

namespace {

// By byte, what letters and digits of ASCII fold to; 0 of all others.
constexpr std::array<char, 256> kFoldedWordByte = [] {
  std::array<char, 256> folded{};
  for (unsigned char byte = 0; byte < 0x80; ++byte) {
    const auto small = static_cast<char>(is_ascii_capital(byte) ? byte | 0x20 : byte);
    if (kFoldedWordBytes.holds(small)) folded[byte] = small;
  }
  return folded;
}();

char folded_word_byte(char byte) { return kFoldedWordByte[static_cast<unsigned char>(byte)]; }

// Keeps letters and digits alone, with single spaces for what stands between them.
struct WordsSink {
  std::string_view source;
  std::string words{};
  bool apart = false;

  void copy(std::size_t begin, std::size_t end) {
    std::size_t kept = words.size();
    words.resize(kept + 1 + (end - begin));   // a space before them at most
    char* const out = words.data();
    while (begin < end) {
      char folded = folded_word_byte(source[begin]);
      if (folded == '\0') {
        apart = kept > 0;
        ++begin;
        continue;
      }
      if (std::exchange(apart, false)) out[kept++] = ' ';
      for (; folded != '\0'; folded = ++begin < end ? folded_word_byte(source[begin]) : '\0') out[kept++] = folded;
    }
    words.resize(kept);
  }
  void append(std::string_view folded, std::size_t, std::size_t) {
    for (std::size_t at = 0; at < folded.size();) {
      const std::size_t begin = at;
      const char32_t code_point = next_code_point(folded, at);
      if (!is_letter_or_digit(code_point) && !is_mark(code_point)) {
        apart = !words.empty();
        continue;
      }
      if (apart) words += ' ';
      apart = false;
      words += folded.substr(begin, at - begin);
    }
  }
  void vanish(std::size_t, std::size_t) {}
};

}  // namespace

std::string folded_words(std::string_view text) {
  WordsSink sink{text};
  sink.words.reserve(text.size());
  fold_into(sink, text);
  return std::move(sink.words);
}

}  // namespace sml::text
