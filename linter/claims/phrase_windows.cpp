#include "linter/claims/phrase_windows.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

#include "linter/base/ascii.h"

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
  std::uint32_t end_in_text = 0;   // the same in the text
};

// A line, or all of them: in the text as it is searched, and in the text.
struct Stretch {
  Place begin = 0;
  Place end = 0;
  text::Range in_text;
};

// The byte read behind one: of spaces and of figures the rest is passed over.
const char* behind(const char* byte, const char* end) {
  const char first = *byte++;
  if (first > '9') return byte;
  if (first == ' ')
    while (byte != end && *byte == ' ') ++byte;
  else if (base::is_ascii_digit(static_cast<unsigned char>(first)))
    while (byte != end && base::is_ascii_digit(static_cast<unsigned char>(*byte))) ++byte;
  return byte;
}

}  // namespace

// A pass over a text, and one over what it found. What is noted of a line is told from what was noted of those before by the line's number.
class PhraseWindows::Search {
 public:
  Search(const PhraseWindows& phrases, const SearchedText& text)
      : tables_(phrases.tables_), text_(text.text()), runs_(text.runs()), found_(text.room()), groups_(tables_.groups(), text.room()), places_(text.room()),
        open_(text.room()), across_(text.room()), windows_(text.room()) {
    for (const std::size_t phrase : phrases.unconditional_) windows_.push_back({phrase, {0, text_.size()}, text_.size()});
  }

  std::pmr::vector<Window> run() {
    windows_.reserve(kUsualWindows);
    open_.reserve(kUsualWindows);
    const Place end = find_literals();
    for (const Found& found : found_) {
      if (found.literal == kLineEnd) end_line(found.begin, found.end_in_text);
      else note_literal(found);
    }
    end_line(end, text_.size());
    for (const std::size_t phrase : across_) add_window(phrase, {0, end, {0, text_.size()}}, 1, &Seen::text_begin);
    std::ranges::sort(windows_, {}, [](const Window& window) { return std::pair(window.phrase, window.range.begin); });
    return std::move(windows_);
  }

 private:
  // A literal, or the end of a line, which may begin literals.
  static constexpr std::uint32_t kLineEnd = 0xFFFFFFFF;
  struct Found {
    std::uint32_t literal = 0;
    Place begin = 0;
    Place end = 0;
    std::uint32_t end_in_text = 0;   // of a line where it ends
  };

  // The place behind the text.
  Place find_literals() {
    found_.reserve(runs_.size());
    places_.resize(runs_.size());
    Place place = 0;
    Place* placed = places_.data();
    const text::LiteralTree literals = tables_.literals;
    const std::string_view text = text_;
    for (const SearchedText::Run& run : runs_) {
      place += run.spaced && run.begin > 0 ? 1U : 0U;
      *placed++ = place;
      if (run.is(RunClass::kLineEnd)) found_.push_back({kLineEnd, place, place, run.begin});
      literals.beginning(text, run.begin, behind, [&](std::size_t literal, std::size_t length, std::size_t end) {
        found_.push_back({static_cast<std::uint32_t>(literal), place, place + static_cast<Place>(length), static_cast<std::uint32_t>(end)});
      });
      place += static_cast<Place>(run.kind == SearchedText::Run::Kind::figures ? 1 : run.size());
    }
    return text_.ends_with(' ') ? place + 1 : place;
  }

  void note_literal(const Found& found) {
    for (const std::uint16_t group : tables_.groups_of_literal[found.literal]) {
      Seen& seen = groups_[group];
      if (seen.line != line_) {
        const bool is_first = seen.line == 0;
        if (is_first) seen.text_begin = found.begin;
        seen.line = line_;
        seen.begin = found.begin;
        seen.end = 0;
        open(tables_.phrases_of_group[group], is_first);
      }
      if (seen.end >= found.end) continue;
      seen.end = found.end;
      seen.end_in_text = found.end_in_text;
    }
  }

  void open(std::span<const std::uint16_t> phrases, bool is_first) {
    for (const std::uint16_t phrase : phrases) {
      if (!tables_.phrases[phrase].crosses_lines) open_.push_back(phrase);
      else if (is_first) across_.push_back(phrase);
    }
  }

  void end_line(Place here, std::size_t in_text) {
    line_so_far_.end = here;
    line_so_far_.in_text.end = in_text;
    for (const std::size_t phrase : open_) add_window(phrase, line_so_far_, line_, &Seen::begin);
    open_.clear();
    line_so_far_ = {here + 1, 0, {in_text + 1, 0}};
    ++line_;
  }

  // Of a stretch that ends with `line`: what all that is required leaves of it.
  void add_window(std::size_t phrase, const Stretch& stretch, std::uint32_t line, Place Seen::*first) {
    const std::span<const RequiredGroup> all = tables_.phrases[phrase].required;
    Place begin = stretch.begin;
    Place behind = stretch.end;
    Place last = stretch.end;
    std::size_t last_in_text = stretch.in_text.end;
    for (const RequiredGroup& required : all) {
      const Seen& seen = groups_[required.group];
      if (seen.line < line) return;
      if (required.before < std::min<std::size_t>(kUnbounded, seen.*first)) begin = std::max(begin, seen.*first - required.before);
      if (seen.end < last) {
        last = seen.end;
        last_in_text = seen.end_in_text;
      }
      if (required.behind < kUnbounded) behind = std::min(behind, seen.end + required.behind);
    }
    for (const RequiredGroup& required : all)
      if (const Seen& seen = groups_[required.group]; seen.*first >= behind || seen.end <= begin) return;
    if (begin >= std::min(behind, last)) return;
    const text::Range range{begin == stretch.begin ? stretch.in_text.begin : in_text(begin), behind == stretch.end ? stretch.in_text.end : in_text(behind)};
    windows_.push_back({phrase, range, last_in_text});
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
  std::pmr::vector<Found> found_;        // from left to right
  std::pmr::vector<Seen> groups_;
  std::pmr::vector<Place> places_;       // of the runs
  std::pmr::vector<std::size_t> open_;   // phrases that this line may hold
  std::pmr::vector<std::size_t> across_; // phrases whose matches cross lines and that the text may hold
  std::pmr::vector<Window> windows_;
  Stretch line_so_far_;
  std::uint32_t line_ = 1;
};

PhraseWindows::PhraseWindows(const LexiconTables& tables) : tables_(tables) {
  for (std::size_t phrase = 0; phrase < tables.phrases.size(); ++phrase)
    if (tables.phrases[phrase].required.empty()) unconditional_.push_back(phrase);
}

std::pmr::vector<PhraseWindows::Window> PhraseWindows::in(const SearchedText& text) const { return Search(*this, text).run(); }

}  // namespace sml::claims
