// The program: what the machine says, handed to the command line.
#include <malloc.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <new>
#include <string>
#include <system_error>
#include <thread>

#include "linter/cli/command_line.h"
#include "linter/cli/failure.h"
#include "linter/rule/phrase.h"

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

// The first that is set decides (POSIX, "Internationalization Variables").
std::string locale_name() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (std::string value = variable(name); !value.empty()) return value;
  return {};
}

int columns_of_terminal() {
  winsize size{};
  return ::isatty(STDOUT_FILENO) != 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

sml::time::Instant clock_now() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::seconds>(now).count()};
}

class MachineStopwatch final : public sml::base::Stopwatch {
 public:
  sml::base::Tick now() const override { return {read(CLOCK_MONOTONIC), read(CLOCK_THREAD_CPUTIME_ID)}; }

 private:
  static std::chrono::nanoseconds read(clockid_t clock) {
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
  }
};

// Where no memory is left nothing can be put together any more: what is said then is ready before.
std::string& last_words() {
  static std::string words;
  return words;
}

[[noreturn]] void end_without_memory() {
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, last_words().data(), last_words().size());
  ::_exit(sml::cli::kFailed);
}

// What is large goes back to the system when it is let go. By itself glibc raises the size from which it does so, up to 32 MB, as a program lets blocks go
// (man 3 mallopt), and a check's peak is a megabyte higher. What even the smallest check takes is asked for at once: page by page, as it is first written
// to, it costs ten times the time and more where a machine is virtual.
void prepare_memory() {
#ifdef __GLIBC__
  constexpr int kLarge = 512 << 10;       // bytes; blocks of a few hundred thousand are wanted again with the next clients
  constexpr int kSmallCheck = 3 << 19;
  ::mallopt(M_TRIM_THRESHOLD, kSmallCheck + kLarge);
  ::mallopt(M_MMAP_THRESHOLD, 2 * kSmallCheck);
#ifdef MADV_POPULATE_WRITE
  void* const block = std::aligned_alloc(static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)), kSmallCheck);
  if (block != nullptr) ::madvise(block, kSmallCheck, MADV_POPULATE_WRITE);
  std::free(block);
#endif
  ::mallopt(M_MMAP_THRESHOLD, kLarge);
#endif
}

}  // namespace

int main(int count, char** words) {
  prepare_memory();
  std::ios::sync_with_stdio(false);
  std::error_code error;
  const MachineStopwatch stopwatch;
  const sml::model::MessageLanguage language = sml::cli::language_of_locale(locale_name(), variable("LANGUAGE"));
  last_words() = "sml: " + std::string(sml::rule::phrase(language, "failure.no_memory")) + '\n';
  std::set_new_handler(end_without_memory);
  std::signal(SIGXFSZ, SIG_IGN);   // a file that may grow no further is told like a full disk
  const sml::cli::Environment environment{.folder = std::filesystem::current_path(error).string(),
                                          .clock = clock_now(),
                                          .language = language,
                                          .terminal = ::isatty(STDOUT_FILENO) != 0 && variable("TERM") != "dumb",
                                          .no_color = !variable("NO_COLOR").empty(),
                                          .error_terminal = ::isatty(STDERR_FILENO) != 0,
                                          .threads = std::thread::hardware_concurrency(),
                                          .out = std::cout,
                                          .error = std::cerr,
                                          .in = std::cin,
                                          .in_terminal = ::isatty(STDIN_FILENO) != 0 && ::isatty(STDOUT_FILENO) != 0,
                                          .country = sml::cli::country_of_locale(locale_name()),
                                          .read_clock = &clock_now,
                                          .stopwatch = &stopwatch,
                                          .columns = columns_of_terminal()};
  // The system frees what the program holds faster than its destructors do; the command line has flushed what it wrote.
  std::quick_exit(sml::cli::run_command_line({words + 1, words + count}, environment));
}
