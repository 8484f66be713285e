#include "linter/claims/compile/vocabulary.h"

#include <algorithm>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/claims/currency.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

struct FieldName {
  std::string_view name;
  Field field;
};
constexpr FieldName kFields[] = {
    {"span", Field::span}, {"take", Field::take}, {"pay", Field::pay}, {"percent", Field::percent}, {"sign", Field::sign},
    {"unit", Field::unit}, {"amount", Field::amount}, {"old", Field::old}, {"thing", Field::thing}, {"thing_after", Field::thing_after},
    {"code", Field::code}};

class Expander {
 public:
  explicit Expander(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  Expansion take(std::string_view pattern) {
    expand(pattern);
    return std::move(result_);
  }

 private:
  void expand(std::string_view pattern) {
    bool in_class = false;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
      const char c = pattern[at];
      if (c == '\\' && at + 1 < pattern.size()) {
        result_.text += pattern.substr(at++, 2);
      } else if (in_class || c == '[') {
        in_class = c != ']';
        result_.text += c;
      } else if (c == ' ' || c == '~') {
        result_.text += c == ' ' ? " +" : " *";
      } else if (c == '{' && at + 1 < pattern.size() && !base::is_ascii_digit(pattern[at + 1])) {
        const std::size_t close = pattern.find('}', at);
        expand_name(pattern.substr(at + 1, close - at - 1));
        at = close;
      } else if (pattern.substr(at).starts_with("(?P<")) {
        const std::size_t close = pattern.find('>', at);
        open_group(pattern.substr(at + 4, close - at - 4));
        at = close;
      } else {
        result_.text += c;
      }
    }
  }

  void expand_name(std::string_view name) {
    const std::string meaning = vocabulary_.meaning_of(name);
    if (!vocabulary_.is_macro(name)) {
      result_.text += meaning;
      return;
    }
    const std::size_t begin = result_.text.size();
    result_.text += "(?:";
    expand(meaning);
    result_.text += ')';
    if (name.ends_with("lead")) result_.lead = result_.text.substr(begin);
  }

  // Lexicons have no capturing groups but named ones, so that counting them gives their numbers.
  void open_group(std::string_view name) {
    for (const FieldName& field : kFields)
      if (field.name == name) result_.slots.push_back({field.field, result_.slots.size() + 1});
    result_.text += '(';
  }

  const Vocabulary& vocabulary_;
  Expansion result_;
};

std::string_view kind_of(Symbol symbol) {
  switch (symbol) {
    case Symbol::weekday:
    case Symbol::weekday_or_ordinal: return "weekday";
    case Symbol::weekday_short:
    case Symbol::weekday_or_word:
    case Symbol::weekday_or_month: return "weekday_short";
    case Symbol::weekday_plural: return "weekdays";
    case Symbol::month:
    case Symbol::month_or_word: return "month";
    case Symbol::month_short: return "month_short";
    case Symbol::today:
    case Symbol::today_or_morning:
    case Symbol::tonight: return "offset";
    default: return {};
  }
}

}  // namespace

void Vocabulary::add(const Lexicon& lexicon) {
  for (const WordList& list : lexicon.words)
    for (const std::string_view word : base::parts_between(list.words, "|")) kinds_[list.kind].emplace(word, list.value);
  for (const Macro& macro : lexicon.macros) macros_[macro.name] = macro.pattern;
}

void Vocabulary::add_currencies() {
  for (const CurrencyName& name : kCurrencyNames) {
    if (!name.in_offers) continue;
    kinds_["currency"].emplace(name.word, 0);
    if (name.kind != CurrencyName::Kind::noun) kinds_["currency_code"].emplace(name.word, 0);
  }
  std::string& signs = macros_["sign_written"];
  for (const CurrencySign& sign : kCurrencySigns) {
    if (!sign.in_offers) continue;
    if (!signs.empty()) signs += '|';
    const bool is_word = base::is_ascii_small(sign.written.front()) && sign.written.find_first_of("$/") == std::string_view::npos;
    if (is_word) signs += "\\b";
    for (const char c : sign.written) signs.append(c == '$' || c == '.' ? "\\" : "").push_back(c);
  }
}

void Vocabulary::add_times(std::span<const TimeWord> words) {
  for (const TimeWord& word : words) {
    const std::string_view kind = kind_of(word.symbol);
    if (kind.empty()) continue;
    kinds_[kind].emplace(word.word, word.value);
    if (kind == "weekday" && word.word.ends_with('s')) kinds_["weekdays"].emplace(word.word, word.value);   // "lunes" are many, too
    if (word.word.find(' ') == std::string_view::npos || kind == "offset") continue;
    std::string& hyphened = written_.emplace_back(word.word);                                                // "segunda-feira"
    std::ranges::replace(hyphened, ' ', '-');
    kinds_[kind].emplace(hyphened, word.value);
  }
}

void Vocabulary::add_numbers(const NumberTables& numbers) {
  constexpr int kMostCounted = 10;
  for (const NumberWord& word : numbers.words) {
    if (word.value < 1 || word.value > time::kMonthDays) continue;
    kinds_["day_word"].emplace(word.word, static_cast<int>(word.value));
    if (!word.ordinal && word.value <= kMostCounted) kinds_["number"].emplace(word.word, static_cast<int>(word.value));
  }
}

std::string Vocabulary::meaning_of(std::string_view name) const {
  if (const auto macro = macros_.find(name); macro != macros_.end()) return macro->second;
  std::vector<std::string_view> words;
  if (const auto found = kinds_.find(name); found != kinds_.end())
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

std::vector<Word> Vocabulary::words() const {
  std::vector<Word> all;
  for (const auto& [kind, words] : kinds_)
    for (const auto& [word, value] : words) all.push_back({kind, word, value});
  return all;
}

Expansion expand(const Vocabulary& vocabulary, std::string_view pattern) { return Expander(vocabulary).take(pattern); }

}  // namespace sml::claims
