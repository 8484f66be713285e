// The YAML test suite, a case each: what the suite says of a file against what we make of it.

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "linter/yaml/reader.h"
#include "linter/yaml/refusal.h"
#include "tests/catch.h"
#include "tests/linter/yaml/unpacked.h"
#include "tests/linter/yaml/written.h"

namespace sml::yaml {
namespace {

namespace fs = std::filesystem;

const fs::path kArchive = "../shared/conformance/yaml-test-suite.tar.xz";
const fs::path kDifferences = "tests/linter/yaml/suite_differences.tsv";

std::map<std::string, fs::path> cases_of(const fs::path& suite) {
  std::map<std::string, fs::path> cases;
  for (const auto& entry : fs::recursive_directory_iterator(suite)) {
    if (entry.path().filename() != "in.yaml") continue;
    const std::string name = entry.path().parent_path().lexically_relative(suite).generic_string();
    cases[name.substr(name.find('/') + 1)] = entry.path().parent_path();
  }
  return cases;
}

std::string unescaped(std::string_view text) {
  std::string value;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\') {
      value += text[at];
      continue;
    }
    constexpr std::string_view kLetters = "ntrb0\\";
    constexpr std::string_view kValues("\n\t\r\b\0\\", 6);
    const std::size_t letter = kLetters.find(text[++at]);
    if (letter == std::string_view::npos) throw std::runtime_error("an escape of the suite that is not known");
    value += kValues[letter];
  }
  return value;
}

// The suite's line of an event as we write ours: what it is, and of a scalar "&" where an anchor or tag stands before it, and its value.
std::string event_of(const std::string& line) {
  if (line[0] == '-') return line.substr(0, 4);
  if (line.starts_with("=ALI")) return "=ALI";
  std::size_t at = 4;
  bool properties = false;
  std::string style;
  while (at < line.size()) {
    const std::string_view rest = std::string_view(line).substr(at + 1);
    if (rest.starts_with('&') || rest.starts_with('<')) {
      properties = true;
      at += 1 + std::min(rest.starts_with('<') ? rest.find('>') + 1 : rest.find(' '), rest.size());
    } else if (line.starts_with("=VAL")) {
      return std::string("=VAL") + (properties ? " &" : "") + " " + rest[0] + visible(unescaped(rest.substr(1)));
    } else {
      style = " " + std::string(rest.substr(0, 2));
      at += 1 + style.size() - 1;
    }
  }
  return line.substr(0, 4) + style;
}

// The documents of a case, without those that are empty.
std::vector<std::string> expected_events(const std::string& text) {
  std::vector<std::string> events;
  std::vector<std::string> document;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("+STR") || line.starts_with("-STR") || line.starts_with("+DOC")) continue;
    if (!line.starts_with("-DOC")) {
      document.push_back(event_of(line));
      continue;
    }
    const bool empty = document.size() == 1 && (document[0] == "=VAL :" || document[0] == "=VAL & :");
    if (!empty) events.insert(events.end(), document.begin(), document.end());
    document.clear();
  }
  return events;
}

std::string event_of(const Event& event) {
  const std::string properties = event.properties ? " &" : "";
  const std::string flow = event.style == Style::flow ? (event.type == Event::Type::mapping_begin ? " {}" : " []") : "";
  const std::string styles = ":'\"|>";
  switch (event.type) {
    case Event::Type::scalar:
      return "=VAL" + properties + " " + styles[static_cast<std::size_t>(event.style)] + visible(event.text.text());
    case Event::Type::absent:
      return "=VAL" + properties + " :";
    case Event::Type::alias:
      return "=ALI";
    case Event::Type::sequence_begin:
      return "+SEQ" + flow;
    case Event::Type::sequence_end:
      return "-SEQ";
    case Event::Type::mapping_begin:
      return "+MAP" + flow;
    case Event::Type::mapping_end:
      return "-MAP";
  }
  return {};
}

// What the reader makes of a file that it reads to its end.
std::vector<std::string> read_events(std::string_view bytes) {
  Reading reading;
  const HoldsOf holds = holds_by_key;
  const Limits limits;
  std::vector<std::string> events;
  Reader(0, bytes, holds, limits, reading).read();
  for (const Events& document : reading.documents)
    for (const Event& event : document) events.push_back(event_of(event));
  return events;
}

std::map<std::string, std::string> listed_differences() {
  std::map<std::string, std::string> differences;
  std::istringstream lines(content(kDifferences));
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    const std::size_t tab = line.find('\t');
    const std::size_t second = line.find('\t', tab + 1);
    REQUIRE(second != std::string::npos);
    REQUIRE(line.size() > second + 20);
    REQUIRE(differences.emplace(line.substr(0, tab), line.substr(tab + 1, second - tab - 1)).second);
  }
  return differences;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

bool ends_reading(const Problem& problem) {
  const std::string_view rule = rule_of(problem.kind);
  return rule == "yaml/syntax" || rule == "yaml/encoding" || rule == "yaml/lost-text";
}

// How a case comes out other than the suite says: "accepted", "read otherwise" or the kind of the problem that ended reading. Empty: as
// the suite says, whatever findings there are besides.
std::string difference(const fs::path& folder) {
  const std::string bytes = content(folder / "in.yaml");
  const Stream stream = parsed(bytes);
  CHECK(joined(misplaced(bytes, stream)).empty());
  if (fs::exists(folder / "error")) {
    CHECK_FALSE(stream.problems.empty());
    return stream.complete ? "accepted" : "";
  }
  if (!stream.complete) {
    const auto last = std::find_if(stream.problems.begin(), stream.problems.end(), ends_reading);
    REQUIRE(last != stream.problems.end());
    return std::string(name_of(last->kind));
  }
  const std::string expected = joined(expected_events(content(folder / "test.event")));
  const std::string read = joined(read_events(bytes));
  if (read == expected) return "";
  UNSCOPED_INFO("expected\n" << expected << "read\n" << read);
  return "read otherwise";
}

TEST_CASE("the YAML test suite is read as it says, but for the differences that are listed") {
  if (!fs::exists(kArchive)) {
    WARN("skipped: ../shared/conformance is absent");
    return;
  }
  const Unpacked suite(kArchive);
  REQUIRE(suite.unpacked());
  const std::map<std::string, fs::path> cases = cases_of(suite.folder());
  REQUIRE(cases.size() > 400);
  const std::map<std::string, std::string> listed = listed_differences();
  for (const auto& [name, folder] : cases) {
    CAPTURE(name);
    const auto found = listed.find(name);
    CHECK(difference(folder) == (found == listed.end() ? "" : found->second));
  }
  for (const auto& [name, kind] : listed) {
    CAPTURE(name);
    CHECK(cases.contains(name));
  }
}

}  // namespace
}  // namespace sml::yaml
