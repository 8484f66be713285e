#include "linter/text/encoding.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "linter/base/utf8.h"

namespace sml::text {
namespace {

constexpr std::string_view kLittleEndianMark = "\xFF\xFE";
constexpr std::string_view kBigEndianMark = "\xFE\xFF";
constexpr std::string_view kUndefined = "\x81\x8D\x8F\x90\x9D";   // in Windows-1252

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter strict_converter(const char* name, UErrorCode& status) {
  Converter converter(ucnv_open(name, &status));
  if (U_SUCCESS(status)) ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  return converter;
}

// The bytes before the part that a converter stopped behind.
std::string_view before_invalid(std::string_view bytes, const char* stopped, UConverter* converter) {
  std::array<char, 32> invalid;
  auto length = static_cast<std::int8_t>(invalid.size());
  UErrorCode status = U_ZERO_ERROR;
  ucnv_getInvalidChars(converter, invalid.data(), &length, &status);
  const auto read = static_cast<std::size_t>(stopped - bytes.data());
  return bytes.substr(0, read - std::min(read, std::max<std::size_t>(1, U_SUCCESS(status) ? static_cast<std::size_t>(length) : 1)));
}

struct Converted {
  std::string text;      // UTF-8, up to the first part that is none of that encoding
  bool is_whole = false;
};

Converted converted(std::string_view bytes, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter from = strict_converter(encoding, status);
  const Converter to = strict_converter("UTF-8", status);
  if (U_FAILURE(status)) return {};
  constexpr std::size_t kMostBytesOfOne = 3;   // of UTF-8, for a byte of Windows-1252 or two of UTF-16
  std::string out(bytes.size() * kMostBytesOfOne, '\0');
  const char* source = bytes.data();
  char* target = out.data();
  ucnv_convertEx(to.get(), from.get(), &target, out.data() + out.size(), &source, bytes.data() + bytes.size(),
                 nullptr, nullptr, nullptr, nullptr, true, true, &status);
  if (U_FAILURE(status)) return {converted(before_invalid(bytes, source, from.get()), encoding).text};   // what it has read it has not written yet
  out.resize(static_cast<std::size_t>(target - out.data()));
  return {std::move(out), true};
}

// Where what no text has begins: the bytes of other kinds of files, and of UTF-16 without its mark. At `bytes.size()` it begins nowhere.
std::size_t end_of_text(std::string_view bytes) { return std::min(bytes.find('\0'), bytes.size()); }

// What of the bytes is UTF-8 beyond ASCII, and where the first stands that is none.
struct Utf8Traits {
  bool has_long = false;
  std::optional<std::size_t> broken{};
};

Utf8Traits utf8_traits(std::string_view bytes) {
  Utf8Traits traits;
  for (std::size_t at = base::ascii_end(bytes, 0); at < bytes.size(); at = base::ascii_end(bytes, at)) {
    const std::size_t begin = at;
    const bool is_broken = base::next_long_code_point(bytes, at) == base::kReplacement && !bytes.substr(begin).starts_with(base::kReplacementBytes);
    if (!is_broken) traits.has_long = true;
    else if (!traits.broken) traits.broken = begin;
  }
  return traits;
}

base::Result<DecodedText, Undecodable> from_utf16(std::string_view bytes, const char* encoding) {
  Converted read = converted(bytes.substr(kLittleEndianMark.size()), encoding);
  const std::size_t end = end_of_text(read.text);
  if (read.is_whole && end == read.text.size()) return DecodedText{std::move(read.text), Encoding::utf16};
  return Undecodable{Undecodable::Kind::not_text, read.text.substr(0, end)};
}

}  // namespace

base::Result<DecodedText, Undecodable> decoded(std::string_view bytes) {
  if (bytes.starts_with(kLittleEndianMark)) return from_utf16(bytes, "UTF-16LE");
  if (bytes.starts_with(kBigEndianMark)) return from_utf16(bytes, "UTF-16BE");
  const bool is_marked = bytes.starts_with(base::kByteOrderMark);
  const std::string_view text = bytes.substr(base::byte_order_mark_length(bytes));
  if (const std::size_t end = end_of_text(text); end != text.size()) return Undecodable{Undecodable::Kind::not_text, std::string(text.substr(0, end))};
  const Utf8Traits traits = utf8_traits(text);
  if (!traits.broken) return DecodedText{std::string(text), Encoding::utf8};
  if (is_marked || traits.has_long) return Undecodable{Undecodable::Kind::broken_utf8, std::string(text.substr(0, *traits.broken))};
  const std::size_t defined = std::min(text.find_first_of(kUndefined), text.size());
  Converted read = converted(text.substr(0, defined), "windows-1252");
  if (!read.is_whole || defined < text.size()) return Undecodable{Undecodable::Kind::not_text, std::move(read.text)};
  return DecodedText{std::move(read.text), Encoding::windows_1252};
}

}  // namespace sml::text
