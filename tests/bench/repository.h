// Content repositories as agencies have them, of any size, from a seed: what the benchmarks check.
//
// Each client has facts, a contract, accounts and posts that agree with one another, so that every rule has something to hold against
// them and few find anything. The same wish gives the same bytes on every machine. Nothing here writes to a disk.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace sml::bench {

// A Sunday on which a repository is as it was left on Friday: what was to go out until then is published. To be checked at noon.
struct Standing {
  const char* name;
  std::chrono::sys_days day;
};

// All of a year but its first week is still to come: nothing is spared a rule.
inline constexpr Standing kPlan{"plan", std::chrono::year{2026} / 1 / 11};
// What agencies have: the year is out but for its last four weeks.
inline constexpr Standing kArchive{"archive", std::chrono::year{2026} / 11 / 22};

struct RepositoryWish {
  std::size_t posts = 1000;
  std::uint64_t seed = 1;
  std::size_t posts_per_file = 1;      // more: a list
  std::size_t posts_per_client = 500;  // two on each weekday of a year
  Standing standing = kPlan;
};

// The moment for --now.
std::string checked_at(const Standing& standing);

// Takes a file's path, relative to the root, and its bytes.
using WriteFile = std::function<void(std::string path, std::string bytes)>;

void write_repository(const RepositoryWish& wish, const WriteFile& write);

}  // namespace sml::bench
