// A repository's own rule: a card that is read when a check begins, with a `match` for a check.
//
// A CustomRule owns everything that its card's views point into, and stays where it is made.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/span.h"
#include "linter/load/problem.h"
#include "linter/model/custom_rule.h"
#include "linter/rule/card.h"
#include "linter/yaml/tree.h"

namespace sml::rule {

class CustomRule {
 public:
  // `source` is the card's file, `match` the front matter's text of that name, `body` the card's examples. A title that was not written is the id.
  CustomRule(std::string id, base::SourceId source, model::CustomRule written, std::string match, std::string body);
  CustomRule(const CustomRule&) = delete;
  CustomRule& operator=(const CustomRule&) = delete;

  const Card& card() const { return card_; }
  base::SourceId source() const { return source_; }

 private:
  void add_text(model::MessageLanguage language, const model::Field<model::CustomRuleText>& text);

  using NamedText = std::array<std::pair<std::string_view, std::string_view>, 1>;

  std::string id_;
  base::SourceId source_;
  model::CustomRule written_;
  std::string match_;
  std::string body_;
  std::array<NamedText, std::tuple_size_v<AllLanguages>> messages_{};   // by language
  std::array<NamedText, std::tuple_size_v<AllLanguages>> helps_{};
  std::vector<CardText> texts_;
  Card card_;
};

using CustomRules = std::vector<std::unique_ptr<CustomRule>>;

// What is wrong with a card's front matter, decoded from `root`, beyond what its description says: no language, a message that cannot be read, a match
// that Match refuses.
load::Problems judge(const model::CustomRule& written, const yaml::Node& root);

}  // namespace sml::rule
