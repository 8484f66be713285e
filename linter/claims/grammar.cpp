#include "linter/claims/grammar.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

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

}  // namespace

text::Range Hit::span() const { return range(Field::span).value_or(whole()); }

std::optional<text::Range> Hit::range(Field field) const {
  for (const Slot& slot : phrase_->slots)
    if (slot.field == field && match_.has(slot.group)) return match_.groups[slot.group];
  return std::nullopt;
}

std::string_view Hit::of(Field field) const {
  const auto found = range(field);
  return found ? text_.substr(found->begin, found->end - found->begin) : std::string_view();
}

const Grammar& Grammar::of(std::string_view language) {
  std::string primary(language.substr(0, language.find_first_of("-_")));
  for (char& letter : primary)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  if (primary == "en") {
    static const Grammar english("en", kEnglishTables);
    return english;
  }
  if (primary == "pt") {
    static const Grammar portuguese("pt", kPortugueseTables);
    return portuguese;
  }
  static const Grammar spanish("es", kSpanishTables);
  return spanish;
}

const text::Pattern* Grammar::pattern(std::size_t phrase, Wait wait) const {
  LazyPattern& lazy = patterns_[phrase];
  if (lazy.ready) return &*lazy.pattern;
  std::unique_lock<std::mutex> lock(lazy.compiling, std::defer_lock);
  if (wait == Wait::yes) lock.lock();
  else if (!lock.try_lock()) return nullptr;
  if (!lazy.ready) {
    lazy.pattern = text::Pattern::literal(tables_.phrases[phrase].expression, text::Preference::longest);
    lazy.ready = true;
  }
  return &*lazy.pattern;
}

// One pass over a text, which notes of each line and of the whole which literals it holds and so which phrases have all that they
// require. What is noted of a line is told from what was noted of those before by the line's number.
class Grammar::WindowSearch {
 public:
  WindowSearch(const Grammar& grammar, std::string_view folded)
      : tables_(grammar.tables_), folded_(folded), literals_(tables_.literals.size()), groups_(tables_.groups()), phrases_(grammar.unmet_) {}

  // By phrase, then by place; lines that lie together are one window.
  std::vector<Window> run() {
    for (std::size_t phrase = 0; phrase < phrases_.size(); ++phrase)
      if (phrases_[phrase].required == 0) windows_.push_back({phrase, {0, folded_.size()}});
    std::uint32_t state = 0;
    char last = 0;
    for (std::size_t at = 0; at < folded_.size(); ++at) {
      const char byte = is_digit(folded_[at]) ? kFigures : folded_[at];
      if (byte == last && (byte == ' ' || byte == kFigures)) continue;
      if (byte == '\n') end_line(at);
      state = tables_.literals.next(state, last = byte);
      tables_.literals.ending_at(state, [&](std::size_t literal) { note(literal); });
    }
    end_line(folded_.size());
    std::ranges::stable_sort(windows_, {}, &Window::phrase);
    return std::move(windows_);
  }

 private:
  void note(std::size_t literal) {
    if (literals_[literal] == line_) return;
    literals_[literal] = line_;
    for (const std::uint16_t group : tables_.groups_of_literal[literal]) meet(group);
  }

  void meet(std::size_t group) {
    if (groups_[group] == line_) return;
    const bool is_first = groups_[group] == 0;
    groups_[group] = line_;
    for (const std::uint16_t phrase : tables_.phrases_of_group[group]) {
      Unmet& unmet = phrases_[phrase];
      if (unmet.crosses_lines) {
        if (is_first && --unmet.missing == 0) windows_.push_back({phrase, {0, folded_.size()}});
        continue;
      }
      if (unmet.line != line_) unmet.missing = unmet.required;
      unmet.line = line_;
      if (--unmet.missing == 0) open_.push_back(phrase);
    }
  }

  void end_line(std::size_t end) {
    for (const std::size_t phrase : open_) {
      std::size_t& window = phrases_[phrase].window;
      if (window < windows_.size() && windows_[window].range.end + 1 >= begin_) {
        windows_[window].range.end = end;
      } else {
        window = windows_.size();
        windows_.push_back({phrase, {begin_, end}});
      }
    }
    open_.clear();
    begin_ = end + 1;
    ++line_;
  }

  const LexiconTables& tables_;
  std::string_view folded_;
  std::vector<std::uint32_t> literals_;   // the last line that each was in
  std::vector<std::uint32_t> groups_;
  std::vector<Unmet> phrases_;
  std::vector<std::size_t> open_;         // phrases, on this line
  std::vector<Window> windows_;
  std::size_t begin_ = 0;                 // of the line
  std::uint32_t line_ = 1;
};

std::vector<Grammar::Window> Grammar::windows(std::string_view folded) const { return WindowSearch(*this, folded).run(); }

Grammar::Grammar(std::string_view language, const LexiconTables& tables) : language_(language), tables_(tables), patterns_(tables.phrases.size()) {
  for (const CompiledPhrase& phrase : tables.phrases)
    unmet_.push_back({.missing = phrase.required, .required = phrase.required, .crosses_lines = phrase.crosses_lines});
}

std::vector<std::size_t> Grammar::unmade(std::string_view folded) const {
  std::vector<std::size_t> unmade;
  for (const Window& window : windows(folded))
    if (!patterns_[window.phrase].ready && (unmade.empty() || unmade.back() != window.phrase)) unmade.push_back(window.phrase);
  return unmade;
}

void Grammar::collect(std::size_t phrase, const text::Pattern& pattern, std::string_view folded, text::Range where, std::vector<Hit>& hits) const {
  std::size_t from = where.begin;
  while (auto match = pattern.find(folded, from, where.end)) {
    Hit hit(tables_.phrases[phrase], folded, *std::move(match));
    const text::Range whole = hit.whole();
    const bool stands = is_whole(folded, whole) && is_whole(folded, hit.span());
    from = stands ? whole.end : behind_word(folded, whole.begin);
    if (stands) hits.push_back(std::move(hit));
  }
}

// Threads that begin together want the same patterns: what another one compiles is left for the end, so that they share that work.
std::vector<Hit> Grammar::hits(std::string_view folded, Search search) const {
  std::vector<Window> searched;
  if (search == Search::filtered) searched = windows(folded);
  else for (std::size_t phrase = 0; phrase < tables_.phrases.size(); ++phrase) searched.push_back({phrase, {0, folded.size()}});
  std::vector<std::vector<Hit>> found(searched.size());
  std::vector<std::size_t> left;
  for (std::size_t index = 0; index < searched.size(); ++index) {
    const auto [phrase, range] = searched[index];
    if (const text::Pattern* ready = pattern(phrase, Wait::no)) collect(phrase, *ready, folded, range, found[index]);
    else left.push_back(index);
  }
  for (const std::size_t index : left) {
    const auto [phrase, range] = searched[index];
    collect(phrase, *pattern(phrase, Wait::yes), folded, range, found[index]);
  }
  std::vector<Hit> all;
  for (std::vector<Hit>& hits : found) std::ranges::move(hits, std::back_inserter(all));
  return all;
}

std::optional<int> Grammar::value(std::string_view kind, std::string_view word) const {
  while (word.ends_with('.')) word.remove_suffix(1);
  const auto place = [](const Word& one) { return std::pair(one.kind, one.word); };
  const auto found = std::ranges::lower_bound(tables_.words, std::pair(kind, word), {}, place);
  return found != tables_.words.end() && place(*found) == std::pair(kind, word) ? std::optional(found->value) : std::nullopt;
}

bool Grammar::is(std::string_view kind, std::string_view word) const { return value(kind, word).has_value(); }

std::size_t Grammar::compile_all() const {
  for (std::size_t phrase = 0; phrase < tables_.phrases.size(); ++phrase) pattern(phrase, Wait::yes);
  return tables_.phrases.size();
}

}  // namespace sml::claims
