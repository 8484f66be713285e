#include "linter/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <iterator>

#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/eight_bytes.h"
#include "linter/text/fold_into.h"

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

// Whether a byte folds by itself: of ASCII all but line ends.
constexpr bool is_copied(char byte) { return static_cast<unsigned char>(byte) < 0x80 && byte != '\n' && byte != '\r'; }

// Of bytes that are copied.
void append_small(std::string& out, std::string_view bytes) {
  const std::size_t begin = out.size();
  out += bytes;
  char* const folded = out.data() + begin;
  std::size_t at = 0;
  for (; at + EightBytes::kSize <= bytes.size(); at += EightBytes::kSize) {
    const EightBytes eight(folded + at);
    if (!eight.are_plain()) break;
    eight.write_small(folded + at);
  }
  const bool is_last = at > 0 && at + EightBytes::kSize > bytes.size();
  if (is_last) at = bytes.size() - EightBytes::kSize;   // small ones stay as they are
  if (is_last && EightBytes(folded + at).are_plain()) return EightBytes(folded + at).write_small(folded + at);
  for (; at < bytes.size(); ++at) folded[at] = folded_ascii(folded[at]);
}

// NFKC case folding maps each code point by itself, and what composition and reordering across code points would change, the
// removal of marks undoes: so a text folds code point by code point, and each keeps its place.
std::string mapped_code_point(UChar32 code_point) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString folded = case_fold().normalize(icu::UnicodeString(code_point), status);
  const icu::UnicodeString parts = decomposition().normalize(folded, status);
  std::string out;
  for (int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1)) {
    const auto part = static_cast<char32_t>(parts.char32At(at));
    if (!is_mark_without_width(part)) base::append_code_point(out, is_white_space(part) ? U' ' : part);
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

}  // namespace

std::size_t copied_end(std::string_view text, std::size_t at) {
  for (std::size_t count = EightBytes::kSize; count == EightBytes::kSize && at + count <= text.size(); at += count)
    count = EightBytes(text.data() + at).plain();
  while (at < text.size() && is_copied(text[at])) ++at;
  return at;
}

std::string_view folded_code_point(char32_t code_point, std::string_view written, std::string& buffer) {
  static const LatinLetters latin;
  if (code_point < LatinLetters::kBehind) return latin.folded(code_point);
  const auto point = static_cast<UChar32>(code_point);
  const bool folds_to_itself = case_fold().isInert(point) && decomposition().isInert(point) && !is_mark_without_width(code_point) &&
                               !is_white_space(code_point) && code_point != base::kReplacement;
  if (folds_to_itself) return written;
  buffer = mapped_code_point(point);
  return buffer;
}

namespace {

struct PlainSink {
  std::string_view source;
  std::string& text;

  void copy(std::size_t begin, std::size_t end) { append_small(text, source.substr(begin, end - begin)); }
  void append(std::string_view folded, std::size_t, std::size_t) { text += folded; }
  void vanish(std::size_t, std::size_t) {}
};

}  // namespace

class MappedSink {
 public:
  MappedSink(std::string_view source, Folded& folded) : plain_{source, folded.text_}, pieces_(folded.pieces_) {}

  void copy(std::size_t begin, std::size_t end) {
    add(begin, end, true);
    plain_.copy(begin, end);
  }
  void append(std::string_view folded, std::size_t begin, std::size_t end) {
    add(begin, end, false);
    plain_.append(folded, begin, end);
  }
  void vanish(std::size_t begin, std::size_t end) {
    if (pieces_.empty() || plain_.text.back() == '\n' || pieces_.back().end != begin) return;
    if (Folded::Piece& last = pieces_.back(); last.copied && last.end - last.begin > 1) {
      --last.end;
      pieces_.push_back({size() - 1, last.end, last.end + 1, false});
    }
    pieces_.back().copied = false;
    pieces_.back().end = static_cast<std::uint32_t>(end);
  }

 private:
  std::uint32_t size() const { return static_cast<std::uint32_t>(plain_.text.size()); }
  void add(std::size_t begin, std::size_t end, bool copied) {
    pieces_.push_back({size(), static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), copied});
  }

  PlainSink plain_;
  std::vector<Folded::Piece>& pieces_;
};

// The text is not empty.
const Folded::Piece& Folded::piece_at(std::size_t place) const { return *std::prev(std::ranges::upper_bound(pieces_, place, {}, &Piece::folded)); }

Range Folded::original(std::size_t begin, std::size_t end) const {
  if (text_.empty()) return {};
  begin = std::min(begin, text_.size());
  end = std::clamp(end, begin, text_.size());
  if (begin < end) {
    const Piece& first = piece_at(begin);
    const bool is_whole = &first == &pieces_.back() || end <= (&first + 1)->folded;   // most ranges lie in one
    return {first.begin_of(begin), (is_whole ? first : piece_at(end - 1)).end_of(end - 1)};
  }
  const std::size_t place = begin < text_.size() ? piece_at(begin).begin_of(begin) : pieces_.back().end;
  return {place, place};
}

Range Folded::folded(Range original) const {
  const auto place_in = [&](auto piece, std::size_t place) {
    if (piece == pieces_.end()) return text_.size();
    return piece->folded + (piece->copied && place > piece->begin ? place - piece->begin : 0);
  };
  const std::size_t begin = place_in(std::ranges::upper_bound(pieces_, original.begin, {}, &Piece::end), original.begin);
  const auto last_begin = [](const Piece& piece) { return piece.copied ? piece.end - 1 : piece.begin; };
  return {begin, std::max(begin, place_in(std::ranges::lower_bound(pieces_, original.end, {}, last_begin), original.end))};
}

Folded fold_mapped(std::string_view text) {
  constexpr std::size_t kUsualPieces = 32;
  Folded folded;
  folded.text_.reserve(text.size());
  folded.pieces_.reserve(kUsualPieces);
  MappedSink sink(text, folded);
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

}  // namespace sml::text
