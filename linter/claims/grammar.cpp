#include "linter/claims/grammar.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <utility>

#include "linter/claims/prefilter.h"

#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

struct FieldName {
  std::string_view name;
  Field field;
};
constexpr FieldName kFields[] = {
    {"span", Field::span}, {"take", Field::take}, {"pay", Field::pay}, {"percent", Field::percent}, {"sign", Field::sign},
    {"unit", Field::unit}, {"amount", Field::amount}, {"old", Field::old}, {"thing", Field::thing}, {"thing_after", Field::thing_after},
    {"code", Field::code}, {"offset", Field::offset}, {"weekday", Field::weekday}, {"following", Field::following}, {"day", Field::day},
    {"month", Field::month}, {"year", Field::year}, {"past", Field::past}};

bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool joins_figures(char c) { return std::string_view(".,:/x-").find(c) != std::string_view::npos; }

// "25" of "R$ 25": a figure behind a sign of money is an amount.
bool is_amount(std::string_view text, std::size_t begin) {
  std::string_view before = text.substr(0, begin);
  if (before.ends_with(' ')) before.remove_suffix(1);
  for (const std::string_view sign : {"$", "€", "£", "₡", "₲"})
    if (before.ends_with(sign)) return true;
  return false;
}

// "3" of "1.3" and "20" of "20x15" are parts of longer figures.
bool is_whole(std::string_view text, text::Range range) {
  const auto [begin, end] = range;
  if (begin == end) return false;
  if (begin > 0 && is_word(text[begin]) && is_word(text[begin - 1])) return false;
  if (end < text.size() && is_word(text[end - 1]) && is_word(text[end])) return false;
  if (is_digit(text[begin]) && is_amount(text, begin)) return false;
  if (begin > 1 && is_digit(text[begin]) && joins_figures(text[begin - 1]) && is_digit(text[begin - 2])) return false;
  return !(end + 1 < text.size() && is_digit(text[end - 1]) && joins_figures(text[end]) && is_digit(text[end + 1]));
}

// Where a search goes on behind what begins at `at` and is no match: behind the rest of its word, so that "e oferta" in "café oferta"
// does not hide the "oferta".
std::size_t behind_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size() + 1;
  if (!is_word(text[at])) {
    text::next_code_point(text, at);
    return at;
  }
  while (at < text.size() && is_word(text[at])) ++at;
  return at;
}

struct Vocabulary {
  std::map<std::string_view, std::map<std::string_view, int>> kinds;
  std::map<std::string_view, std::string_view> macros;

  void add(const Lexicon& lexicon) {
    for (const Word& word : lexicon.words) kinds[word.kind].emplace(word.word, word.value);
    for (const Macro& macro : lexicon.macros) macros[macro.name] = macro.pattern;
  }

  // All words of a kind as an alternation, longer ones first; of an unknown kind what RE2 refuses, so that a slip is no pattern.
  std::string alternation(std::string_view kind) const {
    std::vector<std::string_view> words;
    if (const auto found = kinds.find(kind); found != kinds.end())
      for (const auto& [word, value] : found->second) words.push_back(word);
    std::ranges::sort(words, [](auto a, auto b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    if (words.empty()) return "(?!)";
    std::string pattern = "(?:";
    for (const std::string_view word : words) {
      if (pattern.size() > 3) pattern += '|';
      pattern += word;
    }
    return pattern + ')';
  }

  // The pattern that a name in braces stands for.
  std::string meaning_of(std::string_view name) const {
    const auto macro = macros.find(name);
    return macro == macros.end() ? alternation(name) : std::string(macro->second);
  }
};

// Expands a lexicon's pattern to RE2's, numbers its groups and notes what they hold.
class Expansion {
 public:
  Expansion(const Vocabulary& vocabulary, std::string_view pattern) : vocabulary_(vocabulary) { expand(pattern, Side::only); }

  const std::string& text() const { return text_; }
  const std::vector<Slot>& slots() const { return slots_; }

 private:
  void expand(std::string_view pattern, Side side) {
    bool in_class = false;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
      const char c = pattern[at];
      if (c == '\\' && at + 1 < pattern.size()) {
        text_ += pattern.substr(at++, 2);
      } else if (in_class || c == '[') {
        in_class = c != ']';
        text_ += c;
      } else if (c == ' ' || c == '~') {
        text_ += c == ' ' ? " +" : " *";
      } else if (c == '{' && at + 1 < pattern.size() && !is_digit(pattern[at + 1])) {
        const std::size_t close = pattern.find('}', at);
        expand_name(pattern.substr(at + 1, close - at - 1), side);
        at = close;
      } else if (pattern.substr(at).starts_with("(?P<")) {
        const std::size_t close = pattern.find('>', at);
        open_group(pattern.substr(at + 4, close - at - 4), side);
        at = close;
      } else {
        text_ += c;
      }
    }
  }

  void expand_name(std::string_view name, Side side) {
    if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) {
      side = name.substr(colon + 1) == "first" ? Side::first : Side::last;
      name = name.substr(0, colon);
    }
    const auto macro = vocabulary_.macros.find(name);
    if (macro == vocabulary_.macros.end()) {
      text_ += vocabulary_.alternation(name);
      return;
    }
    text_ += "(?:";
    expand(macro->second, side);
    text_ += ')';
  }

  // Lexicons have no capturing groups but named ones, so that counting them gives their numbers.
  void open_group(std::string_view name, Side side) {
    if (name.starts_with("first_")) side = Side::first;
    if (name.starts_with("last_")) side = Side::last;
    if (name.starts_with("first_") || name.starts_with("last_")) name.remove_prefix(name.find('_') + 1);
    for (const FieldName& field : kFields)
      if (field.name == name) slots_.push_back({field.field, side, slots_.size() + 1});
    text_ += '(';
  }

  const Vocabulary& vocabulary_;
  std::string text_;
  std::vector<Slot> slots_;
};

// A phrase with its pattern, which is expanded and compiled at its first use.
struct LazyPhrase {
  const Phrase* phrase;
  mutable std::once_flag once;
  mutable std::optional<text::Pattern> pattern;
  mutable std::vector<Slot> slots;

  explicit LazyPhrase(const Phrase& source) : phrase(&source) {}

  const text::Pattern& ready(const Vocabulary& vocabulary) const {
    std::call_once(once, [&] {
      const Expansion expansion(vocabulary, phrase->pattern);
      slots = expansion.slots();
      pattern = text::Pattern::literal(expansion.text(), text::Preference::longest);
    });
    return *pattern;
  }
};

}  // namespace

text::Range Hit::span() const { return range(Field::span).value_or(whole()); }

std::optional<text::Range> Hit::range(Field field, Side side) const {
  for (const Slot& slot : *slots_)
    if (slot.field == field && slot.side == side && match_.has(slot.group)) return match_.groups[slot.group];
  return std::nullopt;
}

std::string_view Hit::of(Field field, Side side) const {
  const auto found = range(field, side);
  return found ? text_.substr(found->begin, found->end - found->begin) : std::string_view();
}

struct Grammar::Compiled {
  Vocabulary vocabulary;
  std::deque<LazyPhrase> phrases;
  Prefilter prefilter;
};

Grammar::Grammar(const Lexicon& own) : compiled_(std::make_unique<Compiled>()) {
  Vocabulary& vocabulary = compiled_->vocabulary;
  for (const Lexicon* lexicon : {&kAnyLanguage, &own}) vocabulary.add(*lexicon);
  RequirementReader requirements([&](std::string_view name) { return vocabulary.meaning_of(name); });
  for (const Lexicon* lexicon : {&kAnyLanguage, &own}) {
    for (const Phrase& phrase : lexicon->phrases) {
      compiled_->prefilter.add(requirements.read(phrase.pattern));
      compiled_->phrases.emplace_back(phrase);
    }
  }
  compiled_->prefilter.close();
}

Grammar::~Grammar() = default;

const Grammar& Grammar::of(std::string_view language) {
  std::string primary(language.substr(0, language.find_first_of("-_")));
  for (char& letter : primary)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  if (primary == "en") {
    static const Grammar english(kEnglish);
    return english;
  }
  if (primary == "pt") {
    static const Grammar portuguese(kPortuguese);
    return portuguese;
  }
  static const Grammar spanish(kSpanish);
  return spanish;
}

std::vector<Hit> Grammar::hits(std::string_view folded, Search search) const {
  const std::vector<bool> open = compiled_->prefilter.open_phrases(folded);
  std::vector<Hit> result;
  for (std::size_t index = 0; index < compiled_->phrases.size(); ++index) {
    if (search == Search::filtered && !open[index]) continue;
    const LazyPhrase& lazy = compiled_->phrases[index];
    const text::Pattern& pattern = lazy.ready(compiled_->vocabulary);
    std::size_t from = 0;
    while (auto match = pattern.find(folded, from)) {
      Hit hit(*lazy.phrase, lazy.slots, folded, *std::move(match));
      const text::Range whole = hit.whole();
      const bool stands = is_whole(folded, whole) && is_whole(folded, hit.span());
      from = stands ? whole.end : behind_word(folded, whole.begin);
      if (stands) result.push_back(std::move(hit));
    }
  }
  return result;
}

std::optional<int> Grammar::value(std::string_view kind, std::string_view word) const {
  while (word.ends_with('.')) word.remove_suffix(1);
  const auto words = compiled_->vocabulary.kinds.find(kind);
  if (words == compiled_->vocabulary.kinds.end()) return std::nullopt;
  const auto found = words->second.find(word);
  return found == words->second.end() ? std::nullopt : std::optional(found->second);
}

bool Grammar::is(std::string_view kind, std::string_view word) const { return value(kind, word).has_value(); }

std::size_t Grammar::compile_all() const {
  for (const LazyPhrase& phrase : compiled_->phrases) phrase.ready(compiled_->vocabulary);
  return compiled_->phrases.size();
}

}  // namespace sml::claims
