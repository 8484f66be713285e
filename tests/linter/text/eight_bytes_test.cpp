#include "linter/text/eight_bytes.h"

#include <string>

#include "tests/catch.h"

namespace sml::text {
namespace {

std::string small(const std::string& bytes) {
  std::string out(EightBytes::kSize, '\0');
  EightBytes(bytes.data()).write_small(out.data());
  return out;
}

TEST_CASE("letters of ASCII become small, whatever stands beside them") {
  for (int byte = 0; byte < 256; ++byte) {
    CAPTURE(byte);
    const char written = static_cast<char>(byte);
    const char expected = written >= 'A' && written <= 'Z' ? static_cast<char>(byte + 0x20) : written;
    CHECK(small(std::string("A\xFFZ") + written + std::string("@[\x80z")) == std::string("a\xFFz") + expected + std::string("@[\x80z"));
  }
}

TEST_CASE("small letters and digits are counted up to the first byte that is none") {
  for (int byte = 0; byte < 256; ++byte) {
    CAPTURE(byte);
    const char written = static_cast<char>(byte);
    const bool letter = written >= 'a' && written <= 'z';
    const bool digit = written >= '0' && written <= '9';
    const std::string text = std::string("azm") + written + "abcd";
    CHECK(EightBytes(text.data()).small_letters() == (letter ? 8u : 3u));
    CHECK(EightBytes(text.data()).small_letters_and_digits() == (letter || digit ? 8u : 3u));
  }
  CHECK(EightBytes("Abcdefgh").small_letters() == 0);
  CHECK(EightBytes("abcdefgH").small_letters() == 7);
}

TEST_CASE("the first bytes are a number, the first one the lowest") {
  CHECK(EightBytes("abcdefgh").number(0) == 0);
  CHECK(EightBytes("abcdefgh").number(1) == 'a');
  CHECK(EightBytes("abcdefgh").number(2) == ('b' << 8 | 'a'));
  CHECK(EightBytes("abcdefgh").number(8) >> 56U == 'h');
}

TEST_CASE("plain bytes are those of ASCII that are no controls") {
  CHECK(EightBytes("Ab 1~!z}").are_plain());
  for (int byte = 0; byte < 256; ++byte) {
    CAPTURE(byte);
    const std::string text = std::string("A ~") + static_cast<char>(byte) + std::string("\x1F\x80zz");
    CHECK(EightBytes(text.data()).plain() == (byte >= ' ' && byte < 0x80 ? 4u : 3u));
  }
  CHECK_FALSE(EightBytes("Ab 1~!z\n").are_plain());
  CHECK_FALSE(EightBytes("\xC3z 1~!z}").are_plain());
}

}  // namespace
}  // namespace sml::text
