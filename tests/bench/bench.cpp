// How fast the program is: whole checks of generated repositories and their stages, beside what no check can be faster than.
//
//   bench SML [POSTS]…
//
// Each size is checked as a plan, all to come, and as an archive, nearly all published: what a check costs at most, and what it costs agencies.
// Every figure is the median of runs in which nobody else worked, with the files in the system's cache; one that others disturbed is marked with ~. "x read"
// and "x yaml" tell how many times as long
// as the floor beside them a check takes, "x cpu" the same of what the processor spent, which a busy machine changes less.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include <time.h>

#include "linter/run/run.h"
#include "rules/registry.h"
#include "tests/bench/floors.h"
#include "tests/bench/folder.h"
#include "tests/bench/quiet.h"

namespace sml::bench {
namespace {

namespace fs = std::filesystem;
using std::chrono::nanoseconds;

constexpr Standing kStandings[] = {kPlan, kArchive};
constexpr unsigned kThreads[] = {1, 2};
constexpr std::size_t kRuns = 7;                // whose stages are told
constexpr std::size_t kFewPosts = 30;
constexpr std::size_t kStagedPosts = 10'000;    // whose stages are told

double milliseconds(nanoseconds time) { return std::chrono::duration<double, std::milli>(time).count(); }
double ratio(nanoseconds a, nanoseconds b) { return static_cast<double>(a.count()) / static_cast<double>(std::max<std::int64_t>(b.count(), 1)); }

// A folder in the system's temporary one, gone with it.
class TemporaryFolder {
 public:
  TemporaryFolder() : path_(fs::temp_directory_path() / ("sml-bench-" + std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()))) {
    fs::create_directories(path_);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

void tell_heading() {
  std::printf("%-8s %9s %3s  %10s %10s %8s  %10s %7s  %10s %7s %7s\n", "", "posts", "thr", "check ms", "cpu ms", "peak MB", "read ms", "x read", "yaml ms",
              "x yaml", "x cpu");
}

class Bench {
 public:
  explicit Bench(std::string program) : program_(std::move(program)) {}

  void whole_runs(std::size_t posts, const Standing& standing) {
    const TemporaryFolder folder;
    write_to_folder({.posts = posts, .standing = standing}, folder.path());
    const auto with_threads = [](const std::function<Cost(unsigned)>& work) {
      std::vector<std::function<Cost()>> works;
      for (const unsigned threads : kThreads) works.push_back([work, threads] { return work(threads); });
      return measured_in_turn(works);
    };
    const std::vector<Measured> checks = with_threads([&](unsigned threads) {
      return cost_of_program({program_, "check", "--now", checked_at(standing), "--threads", std::to_string(threads), folder.path().string()});
    });
    const std::vector<fs::path> files = yaml_files_in(folder.path());
    std::vector<std::string> texts;
    for (const fs::path& file : files) texts.push_back(text_of(file));
    const std::vector<Measured> reads = with_threads([&](unsigned threads) { return cost_of([&] { read_all(files, threads); }); });
    const std::vector<Measured> parses = with_threads([&](unsigned threads) { return cost_of([&] { parse_all(texts, threads); }); });
    for (std::size_t index = 0; index < std::size(kThreads); ++index) {
      const Cost& check = checks[index].cost;
      const Cost& read = reads[index].cost;
      const Cost& parse = parses[index].cost;
      checks_[{standing.name, posts, kThreads[index]}] = check;
      std::printf("%-8s %9zu %3u  %10.1f%s %9.1f %8.1f  %10.1f%s %6.2f  %10.1f%s %6.2f %7.2f\n", standing.name, posts, kThreads[index],
                  milliseconds(check.wall), mark(checks[index]), milliseconds(check.cpu), static_cast<double>(check.peak_kilobytes) / 1024,
                  milliseconds(read.wall), mark(reads[index]), ratio(check.wall, read.wall), milliseconds(parse.wall), mark(parses[index]),
                  ratio(check.wall, parse.wall), ratio(check.cpu, parse.cpu));
      std::fflush(stdout);
    }
  }

  void growth() const {
    std::printf("\n");
    for (const auto& [which, cost] : checks_) {
      const auto& [standing, posts, threads] = which;
      if (const auto one = checks_.find({standing, posts, 1U}); threads == 2)
        std::printf("%s of %zu posts: 2 threads are %.2f times as fast as 1\n", standing.c_str(), posts, ratio(one->second.wall, cost.wall));
      if (const auto less = checks_.find({standing, posts / 10, threads}); less != checks_.end() && threads == 2)
        std::printf("%s of %zu posts: %.1f times as long as %zu (processor: %.1f)\n", standing.c_str(), posts, ratio(cost.wall, less->second.wall), posts / 10,
                    ratio(cost.cpu, less->second.cpu));
    }
  }

  // After all else: what this process has mapped by then would be the peak of the programs that it starts.
  void stages() const {
    for (const Standing& standing : kStandings) {
      if (!checks_.contains({standing.name, kStagedPosts, 1U})) continue;
      const TemporaryFolder folder;
      write_to_folder({.posts = kStagedPosts, .standing = standing}, folder.path());
      std::printf("\n%-10s %12s %12s %12s   (%s of %zu posts, 1 thread)\n", "stage", "wall ms", "cpu ms", "us a post", standing.name, kStagedPosts);
      for (const auto& [stage, cost] : staged(folder.path(), standing))
        std::printf("%-10s %12.1f %12.1f %12.2f\n", std::string(stage).c_str(), milliseconds(cost.wall), milliseconds(cost.cpu),
                    1000 * milliseconds(cost.cpu) / static_cast<double>(kStagedPosts));
    }
  }

 private:
  static const char* mark(const Measured& measured) { return measured.quiet ? " " : "~"; }

  class MachineStopwatch final : public base::Stopwatch {
   public:
    base::Tick now() const override { return {read(CLOCK_MONOTONIC), read(CLOCK_THREAD_CPUTIME_ID)}; }

   private:
    static nanoseconds read(clockid_t clock) {
      timespec time{};
      ::clock_gettime(clock, &time);
      return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
    }
  };

  static std::vector<std::pair<std::string_view, Cost>> staged(const fs::path& folder, const Standing& standing) {
    std::vector<std::vector<Cost>> costs(model::names_of<run::Stage>().size());
    for (std::size_t count = 0; count < kRuns; ++count) {
      const MachineStopwatch stopwatch;
      run::Timings timings(stopwatch);
      run::Options options;
      options.now = *time::parse_moment(checked_at(standing));
      options.timings = &timings;
      run::run(base::DiskFiles(folder.string()), options, rules::registry());
      for (std::size_t stage = 0; stage < costs.size(); ++stage) costs[stage].push_back({timings.stages()[stage].wall, timings.stages()[stage].cpu, 0});
    }
    std::vector<std::pair<std::string_view, Cost>> medians;
    for (std::size_t stage = 0; stage < costs.size(); ++stage) medians.emplace_back(model::name_of(static_cast<run::Stage>(stage)), median(costs[stage]));
    return medians;
  }

  std::string program_;
  std::map<std::tuple<std::string, std::size_t, unsigned>, Cost> checks_;   // by standing, posts and threads
};

}  // namespace
}  // namespace sml::bench

int main(int count, char** words) {
  if (count < 2) {
    std::fprintf(stderr, "bench SML [POSTS]...\n");
    return 2;
  }
  std::vector<std::size_t> sizes = {sml::bench::kFewPosts, 1'000, 10'000, 100'000};
  if (count > 2) sizes.clear();
  for (int index = 2; index < count; ++index) sizes.push_back(std::strtoull(words[index], nullptr, 10));
  try {
    sml::bench::Bench bench(words[1]);
    sml::bench::tell_heading();
    for (const sml::bench::Standing& standing : sml::bench::kStandings)
      for (const std::size_t posts : sizes) bench.whole_runs(posts, standing);
    bench.growth();
    bench.stages();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
  return 0;
}
