#include "linter/claims/phrase_windows.h"

#include <algorithm>
#include <span>
#include <utility>

#include "linter/text/ascii.h"

namespace sml::claims {
namespace {

using Place = std::uint32_t;   // in the text as it is searched: one space for many, one figure for a row of them

constexpr std::size_t kUsualWindows = 32;

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
  Search(const PhraseWindows& phrases, const SearchedText& text) : tables_(phrases.tables_), text_(text.text()), runs_(text.runs()), groups_(tables_.groups()) {
    for (const std::size_t phrase : phrases.unconditional_) windows_.push_back({phrase, {0, text_.size()}, text_.size()});
  }

  std::vector<Window> run() {
    windows_.reserve(kUsualWindows);
    open_.reserve(kUsualWindows);
    places_.reserve(runs_.size());
    Place place = 0;
    for (const SearchedText::Run& run : runs_) {
      if (run.spaced && run.begin > 0) ++place;
      places_.push_back(place);
      if (text_[run.begin] == '\n') end_line(place);
      note_literals(run.begin, place);
      place += static_cast<Place>(run.kind == SearchedText::Run::Kind::figures ? 1 : run.size());
    }
    if (text_.ends_with(' ')) ++place;
    end_line(place);
    for (const std::size_t phrase : across_) add_window(phrase, 0, place, 1, &Seen::text_begin);
    std::ranges::sort(windows_, {}, [](const Window& window) { return std::pair(window.phrase, window.range.begin); });
    return std::move(windows_);
  }

 private:
  void note_literals(std::size_t at, Place place) {
    const std::string_view text = text_;
    const auto behind = [&](std::size_t here) {
      const char byte = text[here++];
      if (byte == ' ')
        while (here < text.size() && text[here] == ' ') ++here;
      else if (text::is_ascii_digit(byte))
        while (here < text.size() && text::is_ascii_digit(text[here])) ++here;
      return here;
    };
    tables_.literals.beginning(text, at, behind, [&](std::size_t literal, std::size_t length) {
      for (const std::uint16_t group : tables_.groups_of_literal[literal]) note(group, place, place + static_cast<Place>(length));
    });
  }

  void note(std::uint16_t group, Place begin, Place end) {
    Seen& seen = groups_[group];
    const bool is_first = seen.line == 0;
    if (seen.line == line_) {
      seen.end = std::max(seen.end, end);
      return;
    }
    open(group, is_first);
    if (is_first) seen.text_begin = begin;
    seen.line = line_;
    seen.begin = begin;
    seen.end = end;
  }

  void open(std::size_t group, bool is_first) {
    for (const std::uint16_t phrase : tables_.phrases_of_group[group]) {
      if (!tables_.phrases[phrase].crosses_lines) open_.push_back(phrase);
      else if (is_first) across_.push_back(phrase);
    }
  }

  void end_line(Place here) {
    for (const std::size_t phrase : open_) add_window(phrase, line_begin_, here, line_, &Seen::begin);
    open_.clear();
    line_begin_ = here + 1;
    ++line_;
  }

  // Of the places from `begin` to `end` in `line`: what all that is required leaves of them.
  void add_window(std::size_t phrase, Place begin, Place end, std::uint32_t line, Place Seen::*first) {
    Place behind = end;
    Place last = end;
    for (const RequiredGroup& required : tables_.phrases[phrase].required) {
      const Seen& seen = groups_[required.group];
      if (seen.line < line) return;
      if (required.before < std::min<std::size_t>(kUnbounded, seen.*first)) begin = std::max(begin, seen.*first - required.before);
      last = std::min(last, seen.end);
      if (required.behind < kUnbounded) behind = std::min(behind, seen.end + required.behind);
    }
    for (const RequiredGroup& required : tables_.phrases[phrase].required)
      if (const Seen& seen = groups_[required.group]; seen.*first >= behind || seen.end <= begin) return;
    if (begin < std::min(behind, last)) windows_.push_back({phrase, {in_text(begin), in_text(behind)}, in_text(last)});
  }

  // A place of the text searched.
  std::size_t in_text(Place place) const {
    const auto next = std::ranges::upper_bound(places_, place);
    if (next == places_.begin()) return 0;
    const auto index = static_cast<std::size_t>(next - places_.begin()) - 1;
    const SearchedText::Run& run = runs_[index];
    const std::size_t within = place - places_[index];
    if (run.kind == SearchedText::Run::Kind::figures) return within == 0 ? run.begin : run.end;
    return within <= run.size() ? run.begin + within : text_.size();
  }

  const LexiconTables& tables_;
  std::string_view text_;
  std::span<const SearchedText::Run> runs_;
  std::vector<Seen> groups_;
  std::vector<Place> places_;            // of the runs
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

std::vector<PhraseWindows::Window> PhraseWindows::in(const SearchedText& text) const { return Search(*this, text).run(); }

}  // namespace sml::claims
