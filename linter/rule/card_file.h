// A card as it stands on disk: front matter in YAML, then examples in Markdown.
//
// read_card gives the card's data with everything that is wrong with it; the build compiles it into constant tables and refuses a
// wrong one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/model/enumeration.h"
#include "linter/rule/card.h"
#include "linter/yaml/tree.h"

namespace sml::rule {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

struct CardFileText {
  model::MessageLanguage language = model::MessageLanguage::en;
  std::string title;
  std::string why;
  std::string advice;
  NamedTexts messages;
  NamedTexts helps;
  NamedTexts labels;
  NamedTexts related;
  NamedTexts fixes;
};

struct CardFileOption {
  std::string name;
  Option::Type type = Option::Type::duration;
  std::string standard;
};

struct CardFile {
  std::string id;
  model::Severity severity = model::Severity::error;
  std::string since;
  std::vector<model::RuleSet> sets;
  Origin origin = Origin::check;
  std::vector<std::string> needs;
  std::vector<CardFileOption> options;
  std::string limits;                                        // the section of the networks' limits that are options too; empty: none
  std::vector<CardFileText> texts;
  std::string body;
  std::string match;                                         // as YAML, with its name
  std::vector<std::string> errors;                           // "line: what", for the writer of the card
};

// The two parts of a card; nothing where it does not begin with front matter between two lines "---".
struct CardParts {
  std::string_view front_matter;                             // with the line before it: its places are those of the card
  std::string_view body;
};
std::optional<CardParts> parts_of(std::string_view bytes);

// The text of a front matter's `match`, with its name; empty where it has none.
std::string match_text(const yaml::Node& front_matter, std::string_view bytes);

CardFile read_card(std::string_view id, std::string_view bytes);

}  // namespace sml::rule
