#include "tests/bench/floors.h"

#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include "linter/run/workers.h"

namespace sml::bench {
namespace {

using std::chrono::nanoseconds;

constexpr std::size_t kLargestFile = 1U << 20;

nanoseconds now() { return std::chrono::steady_clock::now().time_since_epoch(); }

nanoseconds of(const timeval& time) { return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec); }

nanoseconds cpu_of_process() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

// A child's peak of memory begins with its parent's: what this process held goes back to the system, which forgets the peak (man 5 proc, clear_refs).
void forget_peak() {
  ::malloc_trim(0);
  std::ofstream("/proc/self/clear_refs") << 5;
}

class NoHandler final : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}
};

}  // namespace

Cost median(std::vector<Cost> costs) {
  std::ranges::sort(costs, {}, &Cost::wall);
  return costs[costs.size() / 2];
}

Cost cost_of(const std::function<void()>& work) {
  const nanoseconds wall = now();
  const nanoseconds cpu = cpu_of_process();
  work();
  return {now() - wall, cpu_of_process() - cpu, 0};
}

Cost cost_of_program(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) ::posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
  forget_peak();
  const nanoseconds start = now();
  pid_t child = 0;
  if (::posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) throw std::runtime_error(words.front() + " does not start");
  int status = 0;
  rusage used{};
  ::wait4(child, &status, 0, &used);
  const nanoseconds end = now();
  ::posix_spawn_file_actions_destroy(&actions);
  if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) throw std::runtime_error(words.front() + " failed");
  return {end - start, of(used.ru_utime) + of(used.ru_stime), used.ru_maxrss};
}

std::vector<std::filesystem::path> yaml_files_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

void read_all(const std::vector<std::filesystem::path>& files, unsigned threads) {
  run::Workers(threads).for_each_index(threads, [&](std::size_t part) {
    std::string buffer(kLargestFile, '\0');
    for (std::size_t index = part; index < files.size(); index += threads) {
      const int file = ::open(files[index].c_str(), O_RDONLY | O_CLOEXEC);
      while (::read(file, buffer.data(), buffer.size()) > 0) continue;
      ::close(file);
    }
  });
}

void parse_all(const std::vector<std::string>& texts, unsigned threads) {
  run::Workers(threads).for_each_index(texts.size(), [&](std::size_t index) {
    NoHandler handler;
    std::istringstream stream(texts[index]);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(handler)) continue;
  });
}

std::string text_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace sml::bench
