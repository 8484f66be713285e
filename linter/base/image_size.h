// How wide and high a picture is, by the beginning of its file. Nothing is decoded.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sml::base {

// In pixels, as the picture is shown: of a photo that was taken with the camera on its side, turned as the camera noted it.
struct ImageSize {
  std::uint32_t width = 0;
  std::uint32_t height = 0;

  friend bool operator==(const ImageSize&, const ImageSize&) = default;
};

// Before a JPEG says its size, cameras put a small picture and the colours of the screen; seldom more than this.
inline constexpr std::size_t kSizeBytes = std::size_t{256} << 10U;

// Of a JPEG, PNG, GIF or WebP whose beginning says its size; nothing of others, or where it has none.
std::optional<ImageSize> size_of_image(std::string_view bytes);

}  // namespace sml::base
