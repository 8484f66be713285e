// The card that `./dev rule` writes lacks its words and examples, and nothing else.
#include <fstream>
#include <iterator>
#include <string>

#include "linter/model/enumeration.h"
#include "linter/rule/card_file.h"
#include "tests/catch.h"

namespace {

// What `dev` writes into a new card.
std::string skeleton() {
  std::ifstream file("dev", std::ios::binary);
  const std::string script{std::istreambuf_iterator<char>(file), {}};
  const std::string begin = "<<'CARD'\n";
  const std::size_t at = script.find(begin) + begin.size();
  return script.substr(at, script.find("\nCARD\n", at) + 1 - at);
}

TEST_CASE("a new card asks for the words of every language") {
  std::string card = skeleton();
  for (const std::string key : {"title:", "why:", "advice:", "help:"})
    for (std::size_t at = card.find(key + '\n'); at != std::string::npos; at = card.find(key + '\n', at)) card.insert(at + key.size(), " T");
  card += "\n";
  for (const std::string_view language : sml::model::names_of<sml::model::MessageLanguage>()) card.append(language).append(": T.\n");
  card += "\n```yaml file=posts/a.yaml\n```\n```findings\n```\n";
  for (const std::string& error : sml::rule::read_card("family/name", card).errors) FAIL_CHECK(error);
}

}  // namespace
