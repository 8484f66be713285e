#include <map>
#include <string>

#include "linter/run/run.h"
#include "rules/registry.h"
#include "tests/bench/repository.h"
#include "tests/catch.h"

namespace sml::bench {
namespace {

std::map<std::string, std::string> files_of(const RepositoryWish& wish) {
  std::map<std::string, std::string> files;
  write_repository(wish, [&](std::string path, std::string bytes) { files.emplace(std::move(path), std::move(bytes)); });
  return files;
}

run::Outcome checked(const RepositoryWish& wish) {
  run::Options options;
  options.now = *time::parse_moment(checked_at(wish.standing));
  options.threads = 2;
  return run::run(base::MemoryFiles(files_of(wish)), options, rules::registry());
}

std::size_t bytes_of_posts(const std::map<std::string, std::string>& files) {
  std::size_t bytes = 0;
  for (const auto& [path, text] : files)
    if (path.find("/posts/") != std::string::npos) bytes += text.size();
  return bytes;
}

TEST_CASE("a wish is always granted by the same bytes") {
  const RepositoryWish wish{.posts = 200, .seed = 7, .posts_per_client = 50};
  CHECK(files_of(wish) == files_of(wish));
  RepositoryWish other = wish;
  other.seed = 8;
  CHECK(files_of(wish) != files_of(other));
}

TEST_CASE("of a plan one week is out, of an archive all but four") {
  CHECK(checked({.posts = 500}).summary.past == 10);
  CHECK(checked({.posts = 500, .standing = kArchive}).summary.past == 500 - 40);
}

TEST_CASE("posts are as long as people's") {
  const auto files = files_of({.posts = 500});
  const double bytes = static_cast<double>(bytes_of_posts(files)) / 500;
  CHECK(bytes > 600);
  CHECK(bytes < 700);
}

// What the benchmarks measure is a check in which all rules work and few find anything.
TEST_CASE("in a generated repository every rule can speak and few do") {
  const RepositoryWish wishes[] = {{.posts = 2000, .posts_per_client = 125}, {.posts = 2000, .posts_per_file = 40, .posts_per_client = 125},
                                   {.posts = 2000, .posts_per_client = 500, .standing = kArchive}};
  for (const RepositoryWish& wish : wishes) {
    CAPTURE(wish.posts_per_file, wish.standing.name);
    const run::Outcome outcome = checked(wish);
    CHECK(outcome.summary.posts == 2000);
    CHECK(outcome.summary.clients == 2000 / wish.posts_per_client);
    CHECK(outcome.summary.unread_files == 0);
    CHECK(outcome.summary.silent.empty());
    CHECK(outcome.summary.errors == 0);
    CHECK(outcome.findings.size() < 40);
  }
}

std::string told(const run::Outcome& outcome) {
  std::string lines;
  for (const rule::Finding& finding : outcome.findings)
    lines += std::to_string(finding.at.source) + ':' + std::to_string(finding.at.begin) + ' ' + std::string(finding.card->id) + ' ' +
             finding.client + ' ' + finding.post + '\n';
  return lines;
}

// Some posts go out at night, some are no YAML, and some say what no fact says.
TEST_CASE("the outcome is the same for any number of threads") {
  std::map<std::string, std::string> files = files_of({.posts = 700, .posts_per_client = 120});
  const std::pair<std::string, std::string> faults[] = {{"T10:", "T03:"}, {"status: draft", "status: [draft"}, {"$1", "$7"}};
  for (auto& [path, text] : files)
    for (const auto& [right, wrong] : faults)
      if (const std::size_t at = text.find(right); at != std::string::npos && path.find("/posts/") != std::string::npos) text.replace(at, right.size(), wrong);
  const base::MemoryFiles disk(files);
  run::Options options;
  options.now = *time::parse_moment(checked_at(kPlan));
  options.include_past = true;
  const run::Outcome alone = run::run(disk, options, rules::registry());
  CHECK(alone.findings.size() > 100);
  CHECK(alone.summary.unread_files > 10);
  for (const unsigned threads : {2U, 5U}) {
    CAPTURE(threads);
    options.threads = threads;
    const run::Outcome shared = run::run(disk, options, rules::registry());
    CHECK(told(shared) == told(alone));
    CHECK(shared.summary.errors == alone.summary.errors);
    CHECK(shared.summary.uncompared == alone.summary.uncompared);
  }
}

}  // namespace
}  // namespace sml::bench
