#include "linter/base/image_size.h"

#include <string>

#include "tests/catch.h"

namespace sml::base {
namespace {

using namespace std::string_literals;

// The beginnings of pictures as the programs write them that made them.
const std::string kJpeg = "\xFF\xD8"s;
const std::string kJfif = "\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"s;
const std::string kTables = "\xFF\xDB\0\x05\0\1\2"s;
const std::string kFrame = "\xFF\xC0\0\x11\x08\x05\x46\x04\x38\x03"s;   // 1080 wide, 1350 high
const std::string kProgressive = "\xFF\xC2\0\x11\x08\x05\x46\x04\x38\x03"s;

std::string exif(const std::string& tiff) {
  const std::size_t length = 2 + 6 + tiff.size();
  return "\xFF\xE1"s + static_cast<char>(length >> 8U) + static_cast<char>(length & 0xFFU) + "Exif\0\0"s + tiff;
}

// A directory that says how the camera was held.
std::string turned(char how) { return exif("MM\0*\0\0\0\x08\0\2\1\x0F\0\2\0\0\0\1\0\0\0\0\1\x12\0\3\0\0\0\1\0"s + how + "\0\0\0\0\0\0"s); }
std::string turned_by_intel(char how) { return exif("II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0"s + how + "\0\0\0\0\0\0\0"s); }

TEST_CASE("the beginning of a picture tells its size") {
  struct Row {
    std::string what;
    std::string bytes;
    ImageSize size;
  };
  const Row table[] = {
      {"JPEG", kJpeg + kJfif + kTables + kFrame, {1080, 1350}},
      {"progressive JPEG", kJpeg + kJfif + kTables + kProgressive, {1080, 1350}},
      {"bytes that fill", kJpeg + kJfif + "\xFF\xFF"s + kTables + kFrame, {1080, 1350}},
      {"held upright", kJpeg + turned(1) + kTables + kFrame, {1080, 1350}},
      {"held on its side", kJpeg + turned(6) + kTables + kFrame, {1350, 1080}},
      {"held on the other side", kJpeg + kJfif + turned_by_intel(8) + kTables + kFrame, {1350, 1080}},
      {"upside down", kJpeg + turned_by_intel(3) + kFrame, {1080, 1350}},
      {"PNG", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x04\x38\0\0\x02\x1C\x08\2"s, {1080, 540}},
      {"GIF", "GIF89a\x40\x01\xF0\0"s, {320, 240}},
      {"WebP with loss", "RIFF\0\0\0\0WEBPVP8 \0\0\0\0\x30\1\0\x9D\1\x2A\x38\x04\x46\x05"s, {1080, 1350}},
      {"WebP without loss", "RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2F\x37\x44\x51\x01"s, {1080, 1350}},
      {"WebP with more", "RIFF\0\0\0\0WEBPVP8X\x0A\0\0\0\x10\0\0\0\x37\x04\0\x45\x05\0"s, {1080, 1350}},
  };
  for (const Row& row : table) {
    CAPTURE(row.what);
    const auto size = size_of_image(row.bytes);
    REQUIRE(size);
    CHECK(size->width == row.size.width);
    CHECK(size->height == row.size.height);
  }
}

TEST_CASE("what tells no size has none") {
  const std::string table[] = {
      "",
      "hola",
      kJpeg,
      kJpeg + kJfif,
      kJpeg + kJfif + kFrame.substr(0, 6),
      kJpeg + "\xFF\xE0\0\1"s + kFrame,                  // a segment shorter than its length
      kJpeg + "\xFF\xDA\0\x08\1\1\0\0\x3F\0"s + kFrame,   // behind the beginning of the picture
      kJpeg + exif("MM\0*\xFF\xFF\xFF\xFF"s),
      kJpeg + exif("MM\0*\0\0\0\x08\xFF\xFF"s),
      "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0"s,
      "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0"s,
      "RIFF\0\0\0\0WEBP"s,
      "RIFF\0\0\0\0WEBPVP8X\x0A\0\0\0\x10"s,
      "%PDF-1.7 and more than thirty bytes behind it"s,
  };
  for (const std::string& bytes : table) {
    CAPTURE(bytes);
    CHECK_FALSE(size_of_image(bytes));
  }
}

TEST_CASE("a picture cut off anywhere does no harm") {
  const std::string whole = kJpeg + kJfif + turned(6) + turned_by_intel(8) + kTables + kFrame;
  for (std::size_t length = 0; length < whole.size(); ++length) {
    const auto size = size_of_image(std::string_view(whole).substr(0, length));
    CHECK((!size || *size == ImageSize{1350, 1080}));
  }
}

}  // namespace
}  // namespace sml::base
