// Every card's examples run, and cards and checks stand in pairs.
//
// With SML_BLESS=1 in the environment the findings blocks of the cards are rewritten instead, with SML_BLESS=offers or
// SML_BLESS=offers/expired those of a family or of one card; a person reads the difference.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "linter/rule/render.h"
#include "linter/run/example.h"
#include "linter/time/moment.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

std::string card_path(const rule::Card& card) { return "rules/" + std::string(card.id) + ".md"; }

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<rule::Example> examples_of(const rule::Card& card) { return rule::examples(card.body); }

run::ExampleRun run_example(const rule::Card& card, const rule::Example& example) { return run::run_example(card, example, registry()); }

bool is_to_be_blessed(const rule::Card& card) {
  const char* wanted = std::getenv("SML_BLESS");
  return wanted != nullptr && (std::string_view(wanted) == "1" || wanted == card.id || wanted == card.family());
}

TEST_CASE("every example of every card finds what it says") {
  REQUIRE_FALSE(registry().empty());
  for (const rule::Rule& rule : registry()) {
    std::vector<std::string> found;
    for (const rule::Example& example : examples_of(*rule.card)) {
      const run::ExampleRun run = run_example(*rule.card, example);
      std::ranges::move(run.blocks(example), std::back_inserter(found));
      if (is_to_be_blessed(*rule.card)) continue;
      INFO(card_path(*rule.card) << ": " << rule::caption_of(example, model::MessageLanguage::en));
      CHECK(run.lines() == example.findings);
      CHECK(run.fixed(example) == example.fixed);
    }
    if (!is_to_be_blessed(*rule.card)) continue;
    const std::string bytes = read_file(card_path(*rule.card));
    INFO(card_path(*rule.card) << " has changed: build first");
    REQUIRE(bytes.ends_with(rule.card->body));
    std::ofstream(card_path(*rule.card), std::ios::binary) << rule::blessed(bytes, found);
  }
}

// Programs that follow findings tell them apart by what is known of each (run/known_finding.h): at one place one finding may not pass for another.
TEST_CASE("what a rule says at one place twice is not of the same") {
  for (const rule::Rule& rule : registry()) {
    for (const rule::Example& example : examples_of(*rule.card)) {
      const run::ExampleRun run = run_example(*rule.card, example);
      std::map<std::tuple<base::SourceId, std::size_t, std::size_t, std::string>, std::string> said;
      for (const rule::Finding& finding : run.findings) {
        const std::string message = rule::render(finding, model::MessageLanguage::en, run.this_year()).message;
        INFO(card_path(*rule.card) << ": " << rule::caption_of(example, model::MessageLanguage::en) << " at " << finding.at.begin);
        CHECK(said.try_emplace({finding.at.source, finding.at.begin, finding.at.end, finding.about}, message).first->second == message);
      }
    }
  }
}

// Of two values under one name only the first would be told.
TEST_CASE("a finding has one value under each name") {
  for (const rule::Rule& rule : registry()) {
    for (const rule::Example& example : examples_of(*rule.card)) {
      for (const rule::Finding& finding : run_example(*rule.card, example).findings) {
        std::set<std::string> names;
        for (const rule::Argument& argument : finding.arguments) {
          INFO(card_path(*rule.card) << ": " << argument.name);
          CHECK(names.insert(argument.name).second);
        }
      }
    }
  }
}

TEST_CASE("every example has a now") {
  for (const rule::Rule& rule : registry()) {
    for (const rule::Example& example : examples_of(*rule.card)) {
      INFO(card_path(*rule.card) << ": line " << example.line << " of the body");
      CHECK(static_cast<bool>(time::parse_moment(example.now)));
    }
  }
}

TEST_CASE("every card has an example that fires and a near miss that does not") {
  for (const rule::Rule& rule : registry()) {
    const auto examples = examples_of(*rule.card);
    const auto silent = [](const rule::Example& example) { return example.findings.empty(); };
    INFO(card_path(*rule.card));
    CHECK(std::ranges::any_of(examples, silent));
    CHECK_FALSE(std::ranges::all_of(examples, silent));
  }
}

TEST_CASE("a card with fixes shows what they make of a file, and it is another one") {
  for (const rule::Rule& rule : registry()) {
    if (rule.card->texts.front().fixes.empty()) continue;
    INFO(card_path(*rule.card));
    const auto shows_one = [](const rule::Example& example) {
      return std::ranges::any_of(example.fixed, [&](const auto& file) { return std::ranges::find(example.files, file) == example.files.end(); });
    };
    CHECK(std::ranges::any_of(examples_of(*rule.card), shows_one));
  }
}

// What the findings of a card's examples use of its texts.
struct Used {
  std::set<std::string_view> variants;
  std::set<std::string_view> related;
  std::set<std::string_view> fixes;
};

// The name under which texts hold what is shown for a name: its own, else that of the group before its last dot, else the shared one.
std::string_view name_in(rule::Texts texts, std::string_view name) {
  const auto own = std::ranges::find(texts, name, [](const auto& text) { return text.first; });
  if (own != texts.end()) return own->first;
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : name_in(texts, name.substr(0, dot));
}

Used used_by_examples(const rule::Card& card) {
  Used used;
  for (const rule::Example& example : examples_of(card)) {
    for (const rule::Finding& finding : run_example(card, example).findings) {
      used.variants.insert(name_in(card.texts.front().messages, finding.variant));
      for (const rule::Related& related : finding.related) used.related.insert(name_in(card.texts.front().related, related.text));
      if (finding.fix) used.fixes.insert(name_in(card.texts.front().fixes, finding.fix->text));
    }
  }
  return used;
}

// What the reading of the files finds cannot all stand in an example (files that are too large, links, other encodings): its law is in
// tests/linter/run/reading_findings_test.cpp.
TEST_CASE("every message and every text for a related place is shown by an example, and all fixes are") {
  for (const rule::Rule& rule : registry()) {
    const Used used = used_by_examples(*rule.card);
    for (const auto& [name, text] : rule.card->texts.front().fixes) {
      INFO(card_path(*rule.card) << ": fix " << name);
      CHECK(used.fixes.contains(name));
    }
    if (rule.card->origin == rule::Origin::reading) continue;
    for (const auto& [variant, text] : rule.card->texts.front().messages) {
      INFO(card_path(*rule.card) << ": message \"" << variant << '"');
      CHECK(used.variants.contains(variant));
    }
    for (const auto& [name, text] : rule.card->texts.front().related) {
      INFO(card_path(*rule.card) << ": related " << name);
      CHECK(used.related.contains(name));
    }
  }
}

// The ids of the files of an extension two folders deep in rules/.
std::set<std::string> ids_with(const std::string& extension) {
  std::set<std::string> ids;
  for (const auto& file : std::filesystem::recursive_directory_iterator("rules"))
    if (file.path().extension() == extension && file.path().parent_path() != "rules")
      ids.insert(file.path().parent_path().filename().string() + '/' + file.path().stem().string());
  return ids;
}

TEST_CASE("a card and a check stand in pairs, but where the reading of the files finds it") {
  std::set<std::string> cards, checked;
  for (const rule::Rule& rule : registry()) {
    cards.insert(std::string(rule.card->id));
    if (rule.card->origin == rule::Origin::check) checked.insert(std::string(rule.card->id));
    CHECK((rule.check != nullptr) == (rule.card->origin == rule::Origin::check));
  }
  CHECK(ids_with(".md") == cards);
  CHECK(ids_with(".cpp") == checked);
}

}  // namespace
}  // namespace sml::rules
