// What each network takes, by limits.yaml. The tables are written by the build (compile_cards).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "linter/base/file_type.h"
#include "linter/claims/counted_length.h"
#include "linter/model/enumeration.h"

namespace sml::rules {

// The members of a row stand in the order of its keys in limits.yaml.
struct TextLimit {
  model::Network network;
  std::optional<int> limit{};
  std::optional<int> advised{};
  claims::Counting counted;
  bool appends_link = false;
  std::string_view source{};
  std::string_view date{};
};

struct CountLimit {
  model::Network network;
  std::optional<int> limit{};
  std::optional<int> advised{};
  std::string_view source{};
  std::string_view date{};
};

// The width of an image to its height: as people write it, and the width in hundredths of the height.
struct Shape {
  std::string_view written;
  int hundredths = 0;
};

struct MediaLimit {
  model::Network network;
  std::optional<int> limit{};
  std::optional<int> videos{};
  bool mixed = true;
  bool audio = false;
  int least = 0;
  std::optional<std::uint64_t> image_bytes{};
  std::optional<base::FileType> image_type{};
  std::optional<base::FileType> converted_type{};
  std::optional<Shape> narrowest{};
  std::optional<Shape> widest{};
  std::string_view source{};
  std::string_view date{};
};

// A network may have several rows of text, and has one at most of the others.
std::span<const TextLimit> text_limits();
std::span<const CountLimit> hashtags_limits();
std::span<const CountLimit> mentions_limits();
std::span<const MediaLimit> media_limits();
std::span<const TextLimit> alt_limits();

}  // namespace sml::rules
