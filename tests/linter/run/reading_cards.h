// The cards of what reading finds, for tests of it: read from rules/, since the compiled ones stand upstairs.
#pragma once

#include <deque>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/files.h"
#include "linter/rule/card_file.h"
#include "linter/run/run.h"
#include "tests/catch.h"

namespace sml::run {

inline constexpr std::string_view kReadingRules[] = {
    "schema/file-name", "schema/missing-key", "schema/other-file", "schema/reference",
    "schema/type", "schema/unknown-key", "schema/value", "suppression/no-reason",
    "suppression/unknown-rule", "suppression/unused", "yaml/duplicate-key", "yaml/encoding", "yaml/limit", "yaml/lost-text",
    "yaml/syntax"};

// Cards as they stand on disk, made into the tables that the build makes of them.
class Cards {
 public:
  Cards() {
    for (const std::string_view id : kReadingRules) {
      std::ifstream file("rules/" + std::string(id) + ".md", std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
      files_.push_back(rule::read_card(id, bytes));
      const rule::CardFile& card = files_.back();
      INFO(id);
      REQUIRE(card.errors.empty());
      REQUIRE(card.origin == rule::Origin::reading);
      auto& texts = texts_.emplace_back();
      for (const rule::CardFileText& text : card.texts)
        texts.push_back({text.language, text.title, text.why, text.advice, table(text.messages), table(text.helps), table(text.labels), table(text.related)});
      cards_.push_back({card.id, card.severity, card.since, card.sets, card.origin, {}, {}, texts, card.body});
      rules_.push_back({&cards_.back(), nullptr});
    }
  }

  rule::Rules rules() const { return rules_; }

 private:
  rule::Texts table(const rule::NamedTexts& texts) {
    auto& table = tables_.emplace_back();
    for (const auto& [name, text] : texts) table.emplace_back(name, text);
    return table;
  }

  std::deque<rule::CardFile> files_;
  std::deque<std::vector<rule::CardText>> texts_;
  std::deque<std::vector<std::pair<std::string_view, std::string_view>>> tables_;
  std::deque<rule::Card> cards_;
  std::vector<rule::Rule> rules_;
};

inline const Cards& cards() {
  static const Cards cards;
  return cards;
}

// Of a repository, on a morning of March.
inline std::vector<rule::Finding> findings_in(std::map<std::string, std::string> files) {
  Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  return run(base::MemoryFiles(std::move(files)), options, cards().rules()).findings;
}

}  // namespace sml::run
