#include "linter/base/image_size.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "linter/base/bytes_from.h"
#include "linter/base/file_type.h"

namespace sml::base {
namespace {

using namespace std::string_view_literals;

enum class Order { big_first, small_first };

// A number of some bytes; 0 where the text ends before.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t count, Order order) {
  if (at > bytes.size() || bytes.size() - at < count) return 0;
  std::uint32_t value = 0;
  for (std::size_t index = 0; index < count; ++index) {
    const std::size_t place = order == Order::big_first ? at + index : at + count - 1 - index;
    value = value << 8U | static_cast<unsigned char>(bytes[place]);
  }
  return value;
}

// Whether the directory of an Exif segment says that the picture lies on its side (TIFF 6.0, tag 274).
bool lies_on_its_side(std::string_view segment) {
  constexpr std::string_view kExif = "Exif\0\0"sv;
  constexpr std::size_t kDirectory = 4, kEntry = 12, kValue = 8;
  constexpr std::uint32_t kOrientation = 274, kFirstOnItsSide = 5, kLastOnItsSide = 8;
  if (!segment.starts_with(kExif)) return false;
  const std::string_view tiff = segment.substr(kExif.size());
  const Order order = tiff.starts_with("MM") ? Order::big_first : Order::small_first;
  std::size_t entry = number(tiff, kDirectory, 4, order);
  const std::uint32_t count = number(tiff, entry, 2, order);
  entry += 2;
  for (std::uint32_t index = 0; index < count && entry + kEntry <= tiff.size(); ++index, entry += kEntry) {
    if (number(tiff, entry, 2, order) != kOrientation) continue;
    const std::uint32_t turned = number(tiff, entry + kValue, 2, order);
    return turned >= kFirstOnItsSide && turned <= kLastOnItsSide;
  }
  return false;
}

bool is_start_of_frame(unsigned char marker) { return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC; }

// Segments stand one behind the other, each with its length, until the picture begins (ITU T.81, B.1.1).
ImageSize size_of_jpeg(std::string_view bytes) {
  constexpr std::size_t kMarker = 2, kLength = 2, kHeight = 3, kWidth = 5;
  constexpr unsigned char kExif = 0xE1, kScan = 0xDA, kFill = 0xFF;
  bool on_its_side = false;
  std::size_t at = kMarker;
  while (at + kMarker + kLength <= bytes.size() && static_cast<unsigned char>(bytes[at]) == kFill) {
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (marker == kFill) {
      ++at;
      continue;
    }
    const std::string_view segment = bytes.substr(at + kMarker);   // from its length on
    if (is_start_of_frame(marker)) {
      ImageSize size{number(segment, kWidth, 2, Order::big_first), number(segment, kHeight, 2, Order::big_first)};
      if (on_its_side) std::swap(size.width, size.height);
      return size;
    }
    if (marker == kScan) break;
    const std::uint32_t length = number(segment, 0, kLength, Order::big_first);
    if (length < kLength) break;
    if (marker == kExif) on_its_side = on_its_side || lies_on_its_side(segment.substr(kLength, length - kLength));
    at += kMarker + length;
  }
  return {};
}

ImageSize size_of_png(std::string_view bytes) { return {number(bytes, 16, 4, Order::big_first), number(bytes, 20, 4, Order::big_first)}; }

ImageSize size_of_gif(std::string_view bytes) { return {number(bytes, 6, 2, Order::small_first), number(bytes, 8, 2, Order::small_first)}; }

// Three ways to write one, each with its own head (RFC 9649).
ImageSize size_of_webp(std::string_view bytes) {
  constexpr std::size_t kChunk = 12, kHead = 8;
  const std::string_view chunk = from(bytes, kChunk);
  const std::string_view head = from(chunk, kHead);
  if (chunk.starts_with("VP8X") && head.size() >= 10) return {number(head, 4, 3, Order::small_first) + 1, number(head, 7, 3, Order::small_first) + 1};
  if (chunk.starts_with("VP8L") && head.size() >= 5) {
    const std::uint32_t bits = number(head, 1, 4, Order::small_first);
    return {(bits & 0x3FFFU) + 1, (bits >> 14U & 0x3FFFU) + 1};
  }
  if (chunk.starts_with("VP8 ")) return {number(head, 6, 2, Order::small_first) & 0x3FFFU, number(head, 8, 2, Order::small_first) & 0x3FFFU};
  return {};
}

struct Reader {
  FileType type;
  ImageSize (*size_of)(std::string_view bytes);
};

// Those whose size is read.
constexpr Reader kReaders[] = {{FileType::jpeg, size_of_jpeg}, {FileType::png, size_of_png}, {FileType::gif, size_of_gif}, {FileType::webp, size_of_webp}};

ImageSize stated_size(std::string_view bytes) {
  const std::optional<FileType> type = type_of_bytes(bytes);
  const auto reader = std::ranges::find_if(kReaders, [&](const Reader& one) { return one.type == type; });
  return reader == std::end(kReaders) ? ImageSize() : reader->size_of(bytes);
}

}  // namespace

std::optional<ImageSize> size_of_image(std::string_view bytes) {
  const ImageSize size = stated_size(bytes);
  return size.width == 0 || size.height == 0 ? std::nullopt : std::optional(size);
}

}  // namespace sml::base
