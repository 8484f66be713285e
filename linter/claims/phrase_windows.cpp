#include "linter/claims/phrase_windows.h"

#include <algorithm>
#include <array>
#include <utility>

#include "linter/text/ascii.h"

namespace sml::claims {
namespace {

using Place = std::uint32_t;   // in the text as it is searched: one space for many, one figure for a row of them

constexpr std::size_t kUsualWindows = 32;

// Bytes as they are searched.
constexpr auto kSearched = [] {
  std::array<char, 256> searched{};
  for (std::size_t byte = 0; byte < searched.size(); ++byte) searched[byte] = text::is_ascii_digit(static_cast<char32_t>(byte)) ? kFigures : static_cast<char>(byte);
  return searched;
}();

// Where literals of a group stand: the first of the text, and the first and last of the last line that has one.
struct Seen {
  std::uint32_t line = 0;
  Place text_begin = 0;
  Place begin = 0;
  Place end = 0;
};

}  // namespace

// One pass over a text. What is noted of a line is told from what was noted of those before by the line's number.
class PhraseWindows::Search {
 public:
  Search(const PhraseWindows& phrases, std::string_view folded)
      : tables_(phrases.tables_), folded_(folded), groups_(tables_.groups()) {
    for (const std::size_t phrase : phrases.unconditional_) windows_.push_back({phrase, {0, folded.size()}, folded.size()});
  }

  std::vector<Window> run() {
    places_.resize(folded_.size());
    windows_.reserve(kUsualWindows);
    open_.reserve(kUsualWindows);
    const text::LiteralSet literals = tables_.literals;
    const std::string_view folded = folded_;
    Place* const places = places_.data();
    Place here = 0;
    text::LiteralSet::Place place;
    char last = 0;
    for (std::size_t at = 0; at < folded.size(); ++at) {
      const char byte = kSearched[static_cast<unsigned char>(folded[at])];
      if (byte <= kFigures) {   // no letter: few bytes are so
        if (byte == last && (byte == ' ' || byte == kFigures)) continue;
        if (byte == '\n') end_line(at);
      }
      places[here] = static_cast<Place>(at);
      here_ = ++here;
      place = literals.next(place, last = byte);
      literals.ending_at(place, [&](std::size_t literal) { note(literal); });
    }
    end_line(folded_.size());
    for (const std::size_t phrase : across_) add_window(phrase, 0, folded_.size(), 1, &Seen::text_begin);
    std::ranges::sort(windows_, {}, [](const Window& window) { return std::pair(window.phrase, window.range.begin); });
    return std::move(windows_);
  }

 private:
  // What ends first begins first: no literal of a group holds another.
  void note(std::size_t literal) {
    const Place begin = here_ - tables_.lengths[literal];
    for (const std::uint16_t group : tables_.groups_of_literal[literal]) {
      Seen& seen = groups_[group];
      seen.end = here_;
      if (seen.line == line_) continue;
      open(group, seen.line == 0);
      if (seen.line == 0) seen.text_begin = begin;
      seen.line = line_;
      seen.begin = begin;
    }
  }

  void open(std::size_t group, bool is_first) {
    for (const std::uint16_t phrase : tables_.phrases_of_group[group]) {
      if (!tables_.phrases[phrase].crosses_lines) open_.push_back(phrase);
      else if (is_first) across_.push_back(phrase);
    }
  }

  void end_line(std::size_t end) {
    for (const std::size_t phrase : open_) add_window(phrase, line_begin_, end, line_, &Seen::begin);
    open_.clear();
    line_begin_ = here_ + 1;
    ++line_;
  }

  // From a place on, in `line`, up to where the search has come, the byte `end`: what all that is required leaves of it.
  void add_window(std::size_t phrase, Place begin, std::size_t end, std::uint32_t line, Place Seen::*first) {
    Place behind = here_;
    Place last = here_;
    for (const RequiredGroup& required : tables_.phrases[phrase].required) {
      const Seen& seen = groups_[required.group];
      if (seen.line < line) return;
      if (required.before < std::min<std::size_t>(kUnbounded, seen.*first)) begin = std::max(begin, seen.*first - required.before);
      last = std::min(last, seen.end);
      if (required.behind < kUnbounded) behind = std::min(behind, seen.end + required.behind);
    }
    for (const RequiredGroup& required : tables_.phrases[phrase].required)
      if (const Seen& seen = groups_[required.group]; seen.*first >= behind || seen.end <= begin) return;
    const auto in_text = [&](Place place) { return place < here_ ? places_[place] : end; };
    if (begin < std::min(behind, last)) windows_.push_back({phrase, {places_[begin], in_text(behind)}, in_text(last)});
  }

  const LexiconTables& tables_;
  std::string_view folded_;
  std::vector<Seen> groups_;
  std::vector<Place> places_;            // in the text, of each byte searched: of the first `here_`
  Place here_ = 0;
  std::vector<std::size_t> open_;        // phrases that this line may hold
  std::vector<std::size_t> across_;      // phrases whose matches cross lines and that the text may hold
  std::vector<Window> windows_;
  Place line_begin_ = 0;
  std::uint32_t line_ = 1;
};

PhraseWindows::PhraseWindows(const LexiconTables& tables) : tables_(tables) {
  for (std::size_t phrase = 0; phrase < tables.phrases.size(); ++phrase)
    if (tables.phrases[phrase].required.empty()) unconditional_.push_back(phrase);
}

std::vector<PhraseWindows::Window> PhraseWindows::in(std::string_view folded) const { return Search(*this, folded).run(); }

}  // namespace sml::claims
