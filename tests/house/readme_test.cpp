// The law of the door: the output that the READMEs show is the output that the program gives.
#include <fstream>
#include <iterator>
#include <string>

#include "rules/registry.h"
#include "tests/catch.h"

namespace {

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The fenced block after "<!-- transcript: FOLDER -->", and the output of that folder's first command.
std::string shown(const std::string& readme) {
  const std::size_t mark = readme.find("<!-- transcript: tests/repositories/pizzeria -->\n```\n");
  REQUIRE(mark != std::string::npos);
  const std::size_t begin = readme.find("```\n", mark) + 4;
  return readme.substr(begin, readme.find("```\n", begin) - begin);
}

std::string played(const std::string& transcript) {
  const std::size_t begin = transcript.find('\n') + 1;
  return transcript.substr(begin, transcript.find("\n[1]\n") + 1 - begin);
}

TEST_CASE("the READMEs show what ./dev check prints") {
  const std::string expected = played(read("tests/repositories/pizzeria/transcript.txt"));
  REQUIRE(expected.find("[offers/expired]") != std::string::npos);
  for (const char* path : {"README.md", "README.es.md"}) {
    CAPTURE(path);
    CHECK(shown(read(path)) == expected);
  }
}

TEST_CASE("the READMEs count the rules that there are") {
  const std::size_t known = sml::rules::registry().size();
  const std::string counted = std::to_string(known) + " reglas";
  const std::string counted_in_english = std::to_string(known) + " rules";
  CHECK(read("README.es.md").find(counted) != std::string::npos);
  CHECK(read("README.md").find(counted_in_english) != std::string::npos);
}

TEST_CASE("the two commands of the READMEs are commands of ./dev") {
  const std::string dev = read("dev");
  for (const std::string command : {"check", "test"}) {
    CAPTURE(command);
    for (const char* path : {"README.md", "README.es.md"}) CHECK(read(path).find("./dev " + command) != std::string::npos);
    CHECK(dev.find("\n  " + command + ")\n") != std::string::npos);
  }
}

}  // namespace
