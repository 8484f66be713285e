// What no check can be faster than, measured over the same files: reading them, and having yaml-cpp parse them.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace sml::bench {

struct Cost {
  std::chrono::nanoseconds wall{};
  std::chrono::nanoseconds cpu{};   // of all threads
  long peak_kilobytes = 0;          // of a process; 0 where it is not one
};

// The one whose time lies in the middle, of at least one.
Cost median(std::vector<Cost> costs);

// What a piece of work in this process costs.
Cost cost_of(const std::function<void()>& work);

// What a program costs from its start to its end; its output goes nowhere. Throws where it cannot be started.
Cost cost_of_program(const std::vector<std::string>& words);

std::vector<std::filesystem::path> yaml_files_in(const std::filesystem::path& folder);

// Opens, reads and closes each file.
void read_all(const std::vector<std::filesystem::path>& files, unsigned threads);

// Has yaml-cpp tell the events of each text and drops them.
void parse_all(const std::vector<std::string>& texts, unsigned threads);

std::string text_of(const std::filesystem::path& file);

}  // namespace sml::bench
