// The law of catalogues: every language has the same texts, with the same arguments, each is a message, and is told what it names.
#include "linter/rule/catalogue.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/message.h"
#include "tests/catch.h"

namespace sml::rule {
namespace {

using model::MessageLanguage;

// What some languages inflect by, and others have no forms for: whether one says "tú" or "usted".
constexpr std::array<std::string_view, 1> kInflecting = {"register"};

std::vector<std::string> arguments_of(const text::Message& message) {
  std::vector<std::string> names = message.argument_names();
  std::erase_if(names, [](const std::string& name) { return std::ranges::count(kInflecting, name) > 0; });
  return names;
}

TEST_CASE("every language has a catalogue of the same texts with the same arguments") {
  for (const std::string_view name : model::names_of<MessageLanguage>()) {
    const MessageLanguage language = *model::named<MessageLanguage>(name);
    const auto texts = catalogue(language);
    const auto reference = catalogue(MessageLanguage::es);
    CAPTURE(name);
    REQUIRE(texts.size() == reference.size());
    CHECK(std::ranges::is_sorted(texts, {}, &CatalogueText::name));
    for (std::size_t index = 0; index < texts.size(); ++index) {
      CAPTURE(reference[index].name);
      REQUIRE(texts[index].name == reference[index].name);
      CHECK_FALSE(texts[index].text.empty());
      const auto message = text::Message::compile(texts[index].text, name);
      const auto reference_message = text::Message::compile(reference[index].text, "es");
      REQUIRE(message);
      REQUIRE(reference_message);
      CHECK(arguments_of(*message) == arguments_of(*reference_message));
    }
  }
}

using Words = std::set<std::string>;

using Statement = std::vector<std::string>;   // the words in quotes of one, in order
using Paragraph = std::vector<Statement>;

// Comments aside.
std::vector<Paragraph> paragraphs_of(std::istream& source) {
  std::vector<Paragraph> paragraphs(1, Paragraph(1));
  for (std::string line; std::getline(source, line);) {
    if (line.empty()) paragraphs.emplace_back(1);
    Paragraph& statements = paragraphs.back();
    const std::string code = line.starts_with("//") ? std::string() : line.substr(0, line.find(" // "));
    for (std::size_t begin = code.find_first_of("\";"); begin < code.size(); begin = code.find_first_of("\";", begin)) {
      if (code[begin++] == ';') {
        statements.emplace_back();
        continue;
      }
      std::size_t end = begin;
      while (end < code.size() && code[end] != '"') end += code[end] == '\\' ? 2 : 1;
      if (end < code.size()) statements.back().push_back(code.substr(begin, end - begin));
      begin = std::min(end + 1, code.size());
    }
  }
  return paragraphs;
}

bool names_text(const Statement& statement) {
  const auto texts = catalogue(MessageLanguage::es);
  return std::ranges::any_of(statement, [&](const std::string& word) { return std::ranges::binary_search(texts, word, {}, &CatalogueText::name); });
}

// Adds what texts are told where they are named: the words behind a name up to the end of its statement, and those of the statements beside it that
// name no text, but make arguments ready.
void add_told(const Paragraph& paragraph, std::map<std::string, std::vector<Words>>& told) {
  Words ready;
  for (const Statement& statement : paragraph)
    if (!names_text(statement)) ready.insert(statement.begin(), statement.end());
  for (const Statement& statement : paragraph)
    for (auto name = statement.begin(); name != statement.end(); ++name) {
      Words& words = told[*name].emplace_back(ready);
      words.insert(name + 1, statement.end());
    }
}

std::map<std::string, std::vector<Words>> told_where_named() {
  std::map<std::string, std::vector<Words>> told;
  for (const char* folder : {"linter", "rules"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      std::ifstream file(entry.path());
      for (const Paragraph& paragraph : paragraphs_of(file)) add_told(paragraph, told);
    }
  return told;
}

// What texts are told elsewhere than where their names stand, by how these begin: by a function that tells it to many. Of a question to the
// business (ask.) tests/linter/cli/brief_test.cpp holds the same.
const std::map<std::string, Words> kToldElsewhere = {
    {"approve.", {"client", "path", "at", "left", "next", "due", "post", "who"}},
    {"calendar.closed", {"where", "places", "reason_says", "reason"}},
    {"calendar.event", {"bound", "name", "status", "clock_says", "clock"}},
    {"calendar.offer", {"bound", "name", "status"}},
    {"calendar.other_hours", {"places", "hours", "reason_says", "reason"}},
    {"calendar.post.", {"count"}},
    {"date.", {"weekday", "day", "month", "year"}},
    {"failure.unwritten.", {"path"}},
    {"failure.which_client", {"legal"}},
    {"import.", {"cell"}},
    {"import.date", {"value", "known", "nearest"}},
    {"import.no_such_date", {"value"}},
    {"import.no_year", {"value"}},
    {"import.other_year", {"value"}},
    {"import.time", {"value"}},
    {"list.more", {"count"}},
    {"needs.", {"file"}},
    {"report.fixes.", {"safe", "unsafe"}},
    {"report.page_rest", {"count"}},
    {"suppressed.", {"rule"}},
    {"uncompared.", {"count"}}};

// Whether words tell an argument; of a list its length, and of a moment its parts are told with it.
bool tell(const Words& words, const std::string& argument) {
  const std::size_t part = argument.rfind('_');
  return words.contains(argument) ||
         (part != std::string::npos && (argument.ends_with("_count") || argument.ends_with("_date") || argument.ends_with("_time")) &&
          words.contains(argument.substr(0, part)));
}

TEST_CASE("every text is told the arguments that it names where it is named") {
  const std::map<std::string, std::vector<Words>> named = told_where_named();
  int told = 0;
  std::set<std::pair<std::string, std::string>> needed;   // of those that are told elsewhere
  for (const CatalogueText& text : catalogue(MessageLanguage::es)) {
    const std::string name(text.name);
    if (name.starts_with("ask.")) continue;
    const auto places = named.find(name);
    for (const std::string& argument : text::Message::compile(text.text, "es")->argument_names()) {
      const auto elsewhere = [&](const auto& row) { return name.starts_with(row.first) && row.second.contains(argument); };
      const bool is_told_here = places != named.end() && std::ranges::all_of(places->second, [&](const Words& words) { return tell(words, argument); });
      for (const auto& row : kToldElsewhere)
        if (!is_told_here && elsewhere(row)) needed.emplace(row.first, argument);
      const bool is_told = is_told_here || std::ranges::any_of(kToldElsewhere, elsewhere);
      CAPTURE(name, argument);
      CHECK(is_told);
      ++told;
    }
  }
  for (const auto& [begin, arguments] : kToldElsewhere)
    for (const std::string& argument : arguments) {
      CAPTURE(begin, argument);
      CHECK(needed.contains({begin, argument}));
    }
  CHECK(told > 300);
}

}  // namespace
}  // namespace sml::rule
