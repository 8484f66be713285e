#include "linter/time/tzdata.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "linter/base/word_list.h"

namespace sml::time {
namespace {

constexpr std::string_view kLetters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/";
constexpr std::array<std::string_view, 3> kNoZones = {"localtime", "posixrules", "Factory"};
constexpr std::array<std::string_view, 2> kCopies = {"posix", "right"};
constexpr std::size_t kLongestName = 64;
constexpr std::string_view kMagic = "TZif";

std::vector<std::string> walk() {
  namespace fs = std::filesystem;
  std::vector<std::string> names = {"UTC"};
  std::error_code error;
  const fs::path folder = zoneinfo_folder();
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const std::string name = at->path().lexically_relative(folder).generic_string();
    if (!is_zone_name(name)) {
      at.disable_recursion_pending();
    } else if (name != "UTC" && has_zone_file(name)) {
      names.push_back(name);
    }
  }
  std::ranges::sort(names);
  return names;
}

// The old names of zones with the names of today, as the system's list of them says ("L Europe/Kyiv Europe/Kiev").
std::map<std::string, std::string, std::less<>> read_links() {
  std::map<std::string, std::string, std::less<>> links;
  std::ifstream file(zoneinfo_folder() + "/tzdata.zi");
  for (std::string line; std::getline(file, line);) {
    const std::size_t space = line.find(' ', 2);
    if (line.starts_with("L ") && space != std::string::npos) links[line.substr(space + 1)] = line.substr(2, space - 2);
  }
  return links;
}

}  // namespace

std::string zoneinfo_folder() {
  const char* folder = std::getenv("TZDIR");
  return folder && *folder ? folder : "/usr/share/zoneinfo";
}

bool is_zone_name(std::string_view name) {
  if (name.empty() || name.size() > kLongestName || name.front() == '/' || name.back() == '/') return false;
  if (name.find_first_not_of(kLetters) != std::string_view::npos || name.find("//") != std::string_view::npos) return false;
  return !base::is_among(kNoZones, name) && !base::is_among(kCopies, name.substr(0, name.find('/')));
}

bool has_zone_file(std::string_view name) {
  const std::string path = zoneinfo_folder() + '/' + std::string(name);
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return false;
  std::ifstream file(path, std::ios::binary);
  std::array<char, kMagic.size()> magic{};
  return file.read(magic.data(), magic.size()) && std::string_view(magic.data(), magic.size()) == kMagic;
}

std::string zone_file_of(std::string_view name) {
  if (has_zone_file(name)) return std::string(name);
  static const auto links = read_links();
  const auto link = links.find(name);
  return link != links.end() && has_zone_file(link->second) ? link->second : std::string();
}

const std::vector<std::string>& zone_names() {
  static const std::vector<std::string> names = walk();
  return names;
}

std::string tzdata_version() {
  constexpr std::string_view kPrefix = "# version ";
  std::ifstream file(zoneinfo_folder() + "/tzdata.zi");
  std::string line;
  if (!std::getline(file, line) || !line.starts_with(kPrefix) || line.size() == kPrefix.size()) return "unknown";
  return line.substr(kPrefix.size());
}

}  // namespace sml::time
