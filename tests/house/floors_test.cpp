// The law of floors: a file includes only its own room and those below it, and each third party belongs to one room.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace {

namespace fs = std::filesystem;

// The rooms with their floors, and the rooms of each third party, as the table of linter/README.md says them.
struct House {
  std::map<std::string, int> floors;
  std::map<std::string, std::set<std::string>> rooms_of_party;
};

// "| 1 | `text` | what it makes of what | ICU, RE2 |"
House drawn_house() {
  House house;
  std::ifstream readme("linter/README.md");
  for (std::string line; std::getline(readme, line);) {
    std::vector<std::string> cells;
    std::istringstream columns(line);
    for (std::string cell; std::getline(columns, cell, '|');) cells.push_back(cell.substr(std::min(cell.find_first_not_of(' '), cell.size())));
    if (cells.size() < 5 || cells[1].empty() || cells[1].find_first_not_of("0123456789 ") != std::string::npos) continue;
    const std::size_t begin = cells[2].find_first_of("abcdefghijklmnopqrstuvwxyz");   // "../rules" stands beside linter/
    const std::string room = cells[2].substr(begin, cells[2].find('`', begin) - begin);
    house.floors[room] = std::stoi(cells[1]);
    std::istringstream parties(cells[4]);
    for (std::string party; std::getline(parties >> std::ws, party, ',');) house.rooms_of_party[party.substr(0, party.find_last_not_of(' ') + 1)].insert(room);
  }
  return house;
}

const House& house() {
  static const House kHouse = drawn_house();
  return kHouse;
}

// Third parties by the beginning of their headers' names.
const std::map<std::string, std::string> kThirdParties = {
    {"unicode/", "ICU"},       {"re2/", "RE2"},     {"yaml-cpp/", "yaml-cpp"}, {"absl/", "Abseil"}, {"libical/", "libical"},
    {"nlohmann/", "nlohmann/json"}, {"xxhash.h", "xxHash"}, {"git2.h", "libgit2"},     {"git2/", "libgit2"}, {"CLI/", "CLI11"}};

// What reads the disk, the clock or the environment, with the rooms that may: the disk seam, the system's zones, the command line,
// and the programs of the build that compile cards and lexicons.
const std::map<std::string, std::set<std::string>> kMachine = {
    {"unistd.h", {"base", "cli"}}, {"sys/stat.h", {"base"}},    {"dirent.h", {"base"}},   {"fcntl.h", {"base", "cli"}}, {"limits.h", {"base"}},
    {"linux/openat2.h", {"base"}}, {"sys/syscall.h", {"base"}}, {"sys/ioctl.h", {"cli"}}, {"sys/mman.h", {"cli"}}, {"dlfcn.h", {"git"}}, {"malloc.h", {"cli"}},
    {"filesystem", {"time", "cli"}}, {"fstream", {"cli", "compile", "time"}}, {"iostream", {"cli", "compile"}}};

// The same said by a word of the code.
const std::map<std::string, std::set<std::string>> kMachineWords = {
    {"system_clock", {"cli"}}, {"steady_clock", {"cli"}}, {"clock_gettime", {"cli"}}, {"gettimeofday", {}}, {"std::time(", {}}, {"getenv", {"time", "cli"}},
    {"hardware_concurrency", {"cli"}}, {"fopen", {}}, {"std::remove(", {}}, {"std::rename(", {}}};

struct Include {
  std::string file;
  int line = 0;
  std::string room;
  std::string header;
  bool quoted = false;
};

// "linter/yaml/tree.h" is of the room yaml, "rules/offers/expired.cpp" of rules.
std::string room_of(const std::string& path) {
  if (path.starts_with("rules/")) return "rules";
  if (!path.starts_with("linter/")) return {};
  const std::size_t begin = std::string_view("linter/").size();
  return path.substr(begin, path.find('/', begin) - begin);
}

// Whether a file is the main of a program of the build, which reads and writes files: linter/ROOM/compile/compile_WHAT.cpp.
bool is_build_program(const std::string& path) { return path.find("/compile/compile_") != std::string::npos; }

// The room that machine headers and words are judged by.
std::string machine_room_of(const std::string& path) { return is_build_program(path) ? "compile" : room_of(path); }

std::optional<Include> include_of(const std::string& line) {
  constexpr std::string_view kDirective = "#include ";
  if (!line.starts_with(kDirective)) return std::nullopt;
  const char open = line[kDirective.size()];
  const std::size_t begin = kDirective.size() + 1;
  const std::size_t end = line.find(open == '<' ? '>' : '"', begin);
  if ((open != '<' && open != '"') || end == std::string::npos) return std::nullopt;
  return Include{{}, 0, {}, line.substr(begin, end - begin), open == '"'};
}

struct Line {
  std::string file;
  int number = 0;
  std::string text;
};

std::vector<Line> all_lines() {
  std::vector<Line> found;
  for (const char* folder : {"linter", "rules"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
      const std::string path = entry.path().generic_string();
      if (!path.ends_with(".cpp") && !path.ends_with(".h")) continue;
      std::ifstream file(path);
      int number = 0;
      for (std::string text; std::getline(file, text);) found.push_back({path, ++number, text});
    }
  }
  return found;
}

std::vector<Include> all_includes() {
  std::vector<Include> found;
  for (const Line& line : all_lines()) {
    auto include = include_of(line.text);
    if (!include) continue;
    include->file = line.file;
    include->line = line.number;
    include->room = room_of(line.file);
    found.push_back(*std::move(include));
  }
  return found;
}

std::string place(const Include& include) { return include.file + ':' + std::to_string(include.line) + ": " + include.header; }

TEST_CASE("a file includes only its own room and lower floors") {
  const std::vector<Include> includes = all_includes();
  REQUIRE(includes.size() > 500);
  for (const Include& include : includes) {
    if (!include.quoted) continue;
    CAPTURE(place(include));
    const std::string& from = include.room;
    const std::string to = room_of(include.header);
    REQUIRE(house().floors.contains(from));
    REQUIRE(house().floors.contains(to));
    CHECK((from == to || house().floors.at(to) < house().floors.at(from)));
  }
}

TEST_CASE("each third party belongs to its room") {
  for (const Include& include : all_includes()) {
    if (include.quoted) continue;
    CAPTURE(place(include));
    const auto party = std::ranges::find_if(kThirdParties, [&](const auto& one) { return include.header.starts_with(one.first); });
    if (party != kThirdParties.end()) {
      REQUIRE(house().rooms_of_party.contains(party->second));
      CHECK(house().rooms_of_party.at(party->second).contains(include.room));
    } else if (const auto machine = kMachine.find(include.header); machine != kMachine.end()) {
      CHECK(machine->second.contains(machine_room_of(include.file)));
    } else {
      CHECK(include.header.find_first_of("/.") == std::string::npos);   // the standard library's
    }
  }
}

// So that a header which lacks an include is found out.
TEST_CASE("a file includes its own header first") {
  std::string file;
  for (const Include& include : all_includes()) {
    if (include.file == file) continue;
    file = include.file;
    const std::string own = file.substr(0, file.rfind('.')) + ".h";
    if (!file.ends_with(".cpp") || !fs::exists(own)) continue;
    CAPTURE(place(include));
    CHECK(include.header == own);
  }
}

TEST_CASE("nothing below the command line asks the clock or the environment") {
  for (const Line& line : all_lines()) {
    for (const auto& [word, rooms] : kMachineWords) {
      if (line.text.find(word) == std::string::npos) continue;
      CAPTURE(line.file, line.number, line.text);
      CHECK(rooms.contains(machine_room_of(line.file)));
    }
  }
}

template <class Value>
std::set<std::string> keys_of(const std::map<std::string, Value>& table) {
  std::set<std::string> keys;
  for (const auto& [key, value] : table) keys.insert(key);
  return keys;
}

std::set<std::string> rooms_there_are() {
  std::set<std::string> rooms = {"rules"};
  for (const fs::directory_entry& entry : fs::directory_iterator("linter"))
    if (entry.is_directory()) rooms.insert(entry.path().filename().string());
  return rooms;
}

std::set<std::string> parties_of_headers() {
  std::set<std::string> parties;
  for (const auto& [header, party] : kThirdParties) parties.insert(party);
  return parties;
}

TEST_CASE("the README's table is of the rooms and third parties that there are") {
  CHECK(keys_of(house().floors) == rooms_there_are());
  CHECK(keys_of(house().rooms_of_party) == parties_of_headers());
}

TEST_CASE("the law sees what breaks it") {
  CHECK(house().floors.at("base") == 0);
  CHECK(house().floors.at("rules") == 7);
  CHECK(house().rooms_of_party.at("RE2") == std::set<std::string>{"text"});
  CHECK(house().rooms_of_party.at("nlohmann/json") == std::set<std::string>{"report", "lsp"});
  CHECK(include_of("#include \"linter/run/run.h\"")->header == "linter/run/run.h");
  CHECK(include_of("#include <re2/re2.h>")->header == "re2/re2.h");
  CHECK_FALSE(include_of("// #include <re2/re2.h>"));
  CHECK(room_of("linter/yaml/tree.h") == "yaml");
  CHECK(room_of("rules/offers/expired.cpp") == "rules");
}

TEST_CASE("no room is a drawer for the rest") {
  for (const char* name : {"util", "utils", "common", "helper", "helpers", "misc", "manager", "managers"}) {
    for (const char* folder : {"linter", "rules", "tests"}) {
      for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        CAPTURE(entry.path().string());
        CHECK(entry.path().stem().string() != name);
      }
    }
  }
}

}  // namespace
