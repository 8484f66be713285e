// Content repositories as agencies have them, of any size, from a seed: what the benchmarks check.
//
// Each client has facts, a contract, accounts and posts that agree with one another, so that every rule has something to hold against
// them and few find anything. The same wish gives the same bytes on every machine. Nothing here writes to a disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace sml::bench {

struct RepositoryWish {
  std::size_t posts = 1000;
  std::uint64_t seed = 1;
  std::size_t posts_per_file = 1;      // more: a list
  std::size_t posts_per_client = 500;  // two on each weekday of a year
};

// When such a repository is to be checked: a week of its posts is history by then.
inline constexpr const char* kCheckedAt = "2026-01-11T12:00";

// Takes a file's path, relative to the root, and its bytes.
using WriteFile = std::function<void(std::string path, std::string bytes)>;

void write_repository(const RepositoryWish& wish, const WriteFile& write);

}  // namespace sml::bench
