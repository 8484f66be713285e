#include "tests/bench/quiet.h"

#include <unistd.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <string>
#include <thread>
#include <utility>

namespace sml::bench {
namespace {

using std::chrono::nanoseconds;

constexpr std::size_t kRuns = 7;
constexpr std::size_t kMostRounds = 3 * kRuns;

// What all processors have done by now for anybody, and what the machine's host kept of them (man 5 proc, /proc/stat); 0 where nobody tells.
nanoseconds work_of_machine() {
  std::ifstream stat("/proc/stat");
  std::string label;
  std::int64_t user = 0, nice = 0, system = 0, idle = 0, waiting = 0, interrupts = 0, soft_interrupts = 0, stolen = 0;
  if (!(stat >> label >> user >> nice >> system >> idle >> waiting >> interrupts >> soft_interrupts >> stolen)) return {};
  const nanoseconds tick = std::chrono::seconds(1) / ::sysconf(_SC_CLK_TCK);
  return (user + nice + system + interrupts + soft_interrupts + stolen) * tick;
}

// Others may have what the machine's ticks do not tell, and a fiftieth of a processor.
bool is_ours(const Cost& cost, nanoseconds work) {
  const nanoseconds ticks = std::thread::hardware_concurrency() * (std::chrono::seconds(1) / ::sysconf(_SC_CLK_TCK));
  return work - cost.cpu <= ticks + cost.wall / 50;
}

struct Samples {
  std::vector<Cost> all;
  std::vector<Cost> ours;
};

void sample(const std::function<Cost()>& work, Samples& samples) {
  const nanoseconds before = work_of_machine();
  const Cost cost = work();
  samples.all.push_back(cost);
  if (is_ours(cost, work_of_machine() - before)) samples.ours.push_back(cost);
}

Measured median_of(Samples samples) {
  const bool quiet = samples.ours.size() >= kRuns;
  return {median(std::move(quiet ? samples.ours : samples.all)), quiet};
}

}  // namespace

std::vector<Measured> measured_in_turn(const std::vector<std::function<Cost()>>& works) {
  for (const auto& work : works) work();
  std::vector<Samples> samples(works.size());
  const auto is_done = [&] {
    for (const Samples& of_one : samples)
      if (of_one.ours.size() < kRuns) return false;
    return true;
  };
  for (std::size_t round = 0; round < kMostRounds && !is_done(); ++round)
    for (std::size_t index = 0; index < works.size(); ++index) sample(works[index], samples[index]);
  std::vector<Measured> medians;
  for (Samples& of_one : samples) medians.push_back(median_of(std::move(of_one)));
  return medians;
}

}  // namespace sml::bench
