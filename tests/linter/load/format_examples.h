// The examples of the document that defines the formats: sml.yaml, team, accounts, facts, contract, a post; none, with a warning, where
// the document is absent.
#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace sml::load {

inline std::vector<std::string> format_examples() {
  std::ifstream file("../shared/design/content-repository.md", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  constexpr std::string_view kOpen = "```yaml\n";
  std::vector<std::string> blocks;
  for (std::size_t at = text.find(kOpen); at != std::string::npos; at = text.find(kOpen, at)) {
    at += kOpen.size();
    blocks.push_back(text.substr(at, text.find("```\n", at) - at));
  }
  if (blocks.size() >= 6) return blocks;
  WARN("skipped: ../shared/design/content-repository.md is absent");
  return {};
}

}  // namespace sml::load
