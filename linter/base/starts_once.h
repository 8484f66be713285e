// Files of which each start is read once, and each folder listed once, or as often as several threads ask before one has it: many posts show the same
// picture, and pictures lie together. A start of more than kKeptBytes is read each time.
//
// It is made for one check, during which files are taken to stay as they are, may be asked from several threads, and reads by another
// Files, which outlives it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "linter/base/files.h"

namespace sml::base {

inline constexpr std::size_t kKeptBytes = 4096;

class StartsOnce final : public Files {
 public:
  explicit StartsOnce(const Files& files) : files_(files) {}

  FileKind kind(std::string_view path) const override { return files_.kind(path); }
  ReadResult read(std::string_view path, std::uint64_t limit) const override { return files_.read(path, limit); }
  FileStart start(std::string_view path, std::size_t most) const override;
  ReadStatus each_part(std::string_view path, const TakePart& take) const override { return files_.each_part(path, take); }
  Listing list(std::string_view path) const override;

 private:
  std::shared_ptr<const Listing> kept_listing(std::string_view path) const;

  const Files& files_;
  mutable std::mutex turn_;
  mutable std::map<std::size_t, std::map<std::string, FileStart, std::less<>>> starts_;   // by the most that was asked for, and path
  mutable std::map<std::string, std::shared_ptr<const Listing>, std::less<>> listings_;
};

}  // namespace sml::base
