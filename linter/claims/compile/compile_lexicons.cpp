// Compiles the lexicons into constant tables (tables.h): a program of the build.
//
//   compile_lexicons OUT.cpp
//
// Patterns are written out as RE2 takes them and as automata, what they require of a text is read off them, and the literals of all become one
// tree a language, so that a run of the linter starts with nothing to do.

#include <fstream>
#include <iostream>
#include <map>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/claims/compile/automaton_writer.h"
#include "linter/claims/compile/requirement.h"
#include "linter/claims/compile/run_classes.h"
#include "linter/claims/compile/vocabulary.h"
#include "linter/text/literal_tree.h"

namespace {

using namespace sml::claims;

std::string in_quotes(std::string_view text) { return "R\"~~(" + std::string(text) + ")~~\""; }

// Whether a match of an expression may hold a line end: it names one, or a class of all but a few characters lets it in.
bool may_cross_lines(std::string_view expression) {
  bool in_class = false, negated = false, shuts_out = false;
  for (std::size_t at = 0; at < expression.size(); ++at) {
    if (expression[at] == '\\') {
      const char letter = expression[++at];
      if (letter == 'n' && !negated) return true;
      if (letter == 'n') shuts_out = true;
      if (letter == 's' || letter == 'S' || letter == 'D' || letter == 'W') return true;
    } else if (!in_class && expression[at] == '[') {
      in_class = true;
      shuts_out = false;
      negated = expression.substr(at + 1).starts_with('^');
    } else if (in_class && expression[at] == ']') {
      if (negated && !shuts_out) return true;
      in_class = negated = false;
    }
  }
  return false;
}

// What is looked for in a text; the group that tells most first, by which the phrase is. What is common costs more in all texts than it
// spares in some.
Requirement searched_for(Requirement requirement) {
  std::erase_if(requirement, [](const LiteralGroup& group) { return group.stands.letter; });   // inside a word none is found
  for (LiteralGroup& group : requirement) group = shortened(without_space_before(group), kLongestLiteral);
  if (requirement.empty()) return requirement;
  std::swap(requirement.front(), requirement[static_cast<std::size_t>(best_of(requirement) - requirement.data())]);
  if (!is_common(requirement.front())) std::erase_if(requirement, is_common);
  return requirement;
}

// Numbers values in the order in which they first come.
template <class Value>
class Numbering {
 public:
  std::size_t number(const Value& value) {
    const auto [place, added] = numbers_.emplace(value, values_.size());
    if (added) values_.push_back(value);
    return place->second;
  }
  const std::vector<Value>& values() const { return values_; }

 private:
  std::map<Value, std::size_t> numbers_;
  std::vector<Value> values_;
};

// What to write for the automata of expressions: each once for all languages.
class WrittenAutomata {
 public:
  explicit WrittenAutomata(std::ostream& out) : writer_(out) {}

  // Nothing for an expression whose automaton would be large.
  std::string of(const std::string& expression) {
    constexpr std::size_t kMost = 260000;   // edges: 1 MB
    const auto [known, is_new] = known_.emplace(expression, "{}");
    if (!is_new) return known->second;
    if (const auto compiled = compiled_pattern(expression, kMost)) known->second = writer_.written(*compiled);
    return known->second;
  }

 private:
  AutomatonWriter writer_;
  std::map<std::string, std::string> known_;   // by expressions
};

// Writes one language's tables, each array under a name of its own.
class TableWriter {
 public:
  TableWriter(std::ostream& out, WrittenAutomata& automata, std::string name, std::vector<const Lexicon*> parts,
              std::span<const TimeWord> times, const NumberTables& numbers)
      : out_(out), automata_(automata), name_(std::move(name)), lexicons_(std::move(parts)), run_classes_(run_classes(times, numbers)) {
    for (const Lexicon* lexicon : lexicons_) vocabulary_.add(*lexicon);
    vocabulary_.add_times(times);
    vocabulary_.add_numbers(numbers);
    vocabulary_.add_currencies();
  }

  void write() {
    write_phrases();
    const std::string groups_of_literal = lists("groups_of_literal", groups_by_literal());
    const std::string phrases_of_group = lists("phrases_of_group", phrases_of_group_);
    write_literals();
    array("Word", "words", vocabulary_.words(), [](const Word& word) {
      return "{" + in_quotes(word.kind) + ", " + in_quotes(word.word) + ", " + std::to_string(word.value) + "}";
    });
    const std::string k = "k" + name_;
    write_run_classes();
    out_ << "}  // namespace\n\nconst LexiconTables " << k << "Tables{" << k << "_words, " << k << "_phrases, text::LiteralTree(" << k << "_kinds, "
         << k << "_edges), " << groups_of_literal << ", " << phrases_of_group << ", " << k << "_run_classes};\n\nnamespace {\n\n";
  }

 private:
  template <class Item, class Write>
  std::string array(const std::string& type, const std::string& what, const std::vector<Item>& items, Write write) {
    if (items.empty()) return "{}";
    const std::string array_name = "k" + name_ + "_" + what;
    out_ << "constexpr " << type << ' ' << array_name << "[] = {";
    for (const Item& item : items) out_ << write(item) << ", ";
    out_ << "};\n";
    return array_name;
  }

  using Lists = std::vector<std::vector<std::size_t>>;

  std::string lists(const std::string& what, const Lists& all) {
    std::vector<std::size_t> begins = {0}, numbers;
    for (const std::vector<std::size_t>& list : all) {
      numbers.insert(numbers.end(), list.begin(), list.end());
      begins.push_back(numbers.size());
    }
    const auto decimal = [](std::size_t number) { return std::to_string(number); };
    const std::string begins_name = array("std::uint32_t", what + "_begins", begins, decimal);
    return "{" + begins_name + ", " + array("std::uint16_t", what, numbers, decimal) + "}";
  }

  void write_phrases() {
    RequirementReader requirements([&](std::string_view name) { return vocabulary_.meaning_of(name); });
    std::vector<std::string> phrases;
    for (const Lexicon* lexicon : lexicons_) {
      for (const Phrase& phrase : lexicon->phrases) {
        // The alternatives of an offer stay together: of those that overlap the first counts.
        const bool is_offer = phrase.meaning <= Meaning::bare_word;
        const std::vector<std::string> parts = is_offer ? std::vector{std::string(phrase.pattern)} : requirements.parts_of(phrase.pattern);
        for (const std::string& pattern : parts) {
          const Phrase part{phrase.meaning, pattern, phrase.first, phrase.second};
          phrases.push_back(compiled(part, searched_for(requirements.read(pattern)), phrases.size()));
        }
      }
    }
    array("CompiledPhrase", "phrases", phrases, [](const std::string& phrase) { return phrase; });
  }

  std::string compiled(const Phrase& phrase, const Requirement& requirement, std::size_t number) {
    const Expansion expansion = expand(vocabulary_, phrase.pattern);
    const std::string suffix = std::to_string(number);
    const std::string required = array("RequiredGroup", "required" + suffix, requirement, [&](const LiteralGroup& group) {
      const std::size_t known = groups_.number(group.literals);
      phrases_of_group_.resize(groups_.values().size());
      if (&group == requirement.data()) phrases_of_group_[known].push_back(number);
      return "{" + std::to_string(known) + ", " + std::to_string(group.before) + ", " + std::to_string(group.behind) + "}";
    });
    const std::string slots = array("Slot", "slots" + suffix, expansion.slots, [](const Slot& slot) {
      return "{static_cast<Field>(" + std::to_string(static_cast<int>(slot.field)) + "), " + std::to_string(slot.group) + "}";
    });
    return "{{static_cast<Meaning>(" + std::to_string(static_cast<int>(phrase.meaning)) + "), " + in_quotes(phrase.pattern) + ", " +
           std::to_string(phrase.first) + ", " + std::to_string(phrase.second) + "}, " + in_quotes(expansion.text) + ", " +
           (expansion.lead.empty() ? "{}" : automata_.of(expansion.lead)) + ", " + slots + ", " + required + ", " +
           (may_cross_lines(expansion.text) ? "true" : "false") + ", " + automata_.of(expansion.text) + "}";
  }

  Lists groups_by_literal() {
    Lists groups_of_literal;
    for (std::size_t group = 0; group < groups_.values().size(); ++group) {
      for (const std::string& literal : groups_.values()[group]) {
        const std::size_t number = literals_.number(literal);
        groups_of_literal.resize(literals_.values().size());
        groups_of_literal[number].push_back(group);
      }
    }
    return groups_of_literal;
  }

  void write_run_classes() {
    out_ << "constexpr RunClasses k" << name_ << "_run_classes{{{";
    for (const WordClasses& words : run_classes_.words) {
      out_ << "{{{";
      for (const WordClasses::Known& known : words.known) out_ << '{' << unsigned{known.mark} << ',' << unsigned{known.classes} << "},";
      out_ << "}}},";
    }
    out_ << "}}, {{";
    for (const unsigned bits : run_classes_.signs) out_ << bits << ',';
    out_ << "}}};\n";
  }

  // Of all figures one is looked for (tables.h).
  void write_literals() {
    sml::text::LiteralTable table = sml::text::literal_table(literals_.values());
    for (char figure = '0'; figure <= '9'; ++figure) table.kinds[static_cast<std::size_t>(figure)] = table.kinds[kFigures];
    array("std::uint8_t", "kinds", table.kinds, [](std::size_t kind) { return std::to_string(kind); });
    array("text::LiteralEdge", "edges", table.edges, [](const sml::text::LiteralEdge& edge) {
      const bool is_free = edge.parent == sml::text::LiteralEdge::kNobody;
      return is_free ? std::string("{}") : "{" + std::to_string(edge.parent) + ", " + std::to_string(edge.child) + ", " + std::to_string(edge.literal) + "}";
    });
  }

  std::ostream& out_;
  WrittenAutomata& automata_;
  std::string name_;
  std::vector<const Lexicon*> lexicons_;
  Vocabulary vocabulary_;
  Numbering<std::vector<std::string>> groups_;
  Numbering<std::string> literals_;
  Lists phrases_of_group_;
  RunClasses run_classes_;
};

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "usage: compile_lexicons OUT\n";
    return 2;
  }
  std::ofstream out(words[1]);
  out << "// Written by compile_lexicons.\n#include \"linter/claims/tables.h\"\n\nnamespace sml::claims {\nnamespace {\n\n";
  WrittenAutomata automata(out);
  TableWriter(out, automata, "Spanish",
              {&kAnyLanguage, &kSpanishVocabulary, &kSpanishTwoForOne, &kSpanishPrices, &kSpanishGifts, &kSpanishCoupons, &kSpanishFractions,
               &kSpanishBarePercents, &kSpanishNoOffers, &kSpanishNoDays, &kSpanishDenials, &kSpanishInvitations, &kRomanceAddresses, &kShortRomanceAddresses},
              kSpanishTimeWords, kSpanishNumbers)
      .write();
  TableWriter(out, automata, "English",
              {&kAnyLanguage, &kEnglishVocabulary, &kEnglishTwoForOne, &kEnglishPrices, &kEnglishGifts, &kEnglishCoupons, &kEnglishFractions, &kEnglishNoDays,
               &kEnglishDenials, &kEnglishInvitations, &kRomanceAddresses, &kEnglishAddresses},
              kEnglishTimeWords, kEnglishNumbers)
      .write();
  TableWriter(out, automata, "Portuguese",
              {&kAnyLanguage, &kPortugueseVocabulary, &kPortugueseTwoForOne, &kPortuguesePrices, &kPortugueseGifts, &kPortugueseCoupons, &kPortugueseFractions,
               &kPortugueseBarePercents, &kPortugueseNoDays, &kPortugueseDenials, &kPortugueseInvitations, &kRomanceAddresses, &kShortRomanceAddresses},
              kPortugueseTimeWords, kPortugueseNumbers)
      .write();
  out << "}  // namespace\n\n}  // namespace sml::claims\n";
  return out.flush() ? 0 : 1;
}
