#include "linter/text/pattern.h"

#include <re2/re2.h>
#if __has_include(<re2/stringpiece.h>)
#include <re2/stringpiece.h>
#endif

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory_resource>
#include <mutex>
#include <optional>
#include <utility>

#include "linter/base/joined.h"
#include "linter/base/utf8.h"
#include "linter/text/display.h"
#include "linter/text/telling_words.h"

namespace sml::text {
namespace {

#if __has_include(<re2/stringpiece.h>)
using Piece = re2::StringPiece;
#else
using Piece = std::string_view;
#endif

constexpr std::int64_t kPatternMemory = 8LL << 20;
constexpr std::size_t kRoomForGroups = 8;   // without asking for memory: few patterns have more

RE2::Options options(Preference preference) {
  RE2::Options chosen;
  chosen.set_encoding(RE2::Options::EncodingUTF8);
  chosen.set_log_errors(false);
  chosen.set_longest_match(preference == Preference::longest);
  chosen.set_max_mem(kPatternMemory);
  return chosen;
}

Piece piece(std::string_view text) { return Piece(text.data(), text.size()); }

std::optional<Range> range_of(const Piece& group, std::string_view text) {
  if (group.data() == nullptr) return std::nullopt;
  const auto begin = static_cast<std::size_t>(group.data() - text.data());
  return Range{begin, begin + group.size()};
}

// RE2's \B holds between the bytes of a character too; no place inside a character is a match.
bool splits_character(std::string_view text, Range range) {
  return range.begin == range.end && range.begin < text.size() && base::continues_character(text[range.begin]);
}

// Ends the program if an expression of the product is wrong.
void demand(const RE2& re) {
  if (re.ok()) return;
  std::fprintf(stderr, "sml: a pattern of the product is wrong: %s\n", printable(re.error()).c_str());
  std::abort();
}

}  // namespace

// An expression, and what RE2 makes of it: at once, or when somebody first asks.
class Pattern::Program {
 public:
  Program(std::string_view expression, Preference preference) { make(expression, preference); }
  explicit Program(std::string_view expression) : expression_(expression), words_(std::in_place, expression) {}

  bool may_match(std::string_view text, std::size_t from, std::size_t to) const { return !words_ || words_->may_match(text, from, to); }

  const RE2& re() const {
    if (words_) std::call_once(asked_, [this] { demand(make(expression_, Preference::first)); });
    return *re_;
  }

 private:
  const RE2& make(std::string_view expression, Preference preference) const {
    re_ = std::make_unique<const RE2>(piece(expression), options(preference));
    return *re_;
  }

  std::string expression_;
  std::optional<TellingWords> words_;     // nothing of one that was made at once
  mutable std::once_flag asked_;
  mutable std::unique_ptr<const RE2> re_;
};

Pattern::Pattern(std::shared_ptr<const Program> program) : program_(std::move(program)) {}

// Repeated too often, or made into too much.
static bool is_too_large(const re2::RE2& program) {
  return program.error_code() == re2::RE2::ErrorPatternTooLarge || program.error_code() == re2::RE2::ErrorRepeatSize;
}

base::Result<Pattern, PatternError> Pattern::compile(std::string_view expression, Preference preference) {
  auto program = std::make_shared<const Program>(expression, preference);
  if (!program->re().ok()) return PatternError{printable(program->re().error()), is_too_large(program->re())};
  return Pattern(std::move(program));
}

Pattern Pattern::literal(std::string_view expression, Preference preference) {
  auto program = std::make_shared<const Program>(expression, preference);
  demand(program->re());
  return Pattern(std::move(program));
}

Pattern Pattern::on_demand(std::string_view expression) { return Pattern(std::make_shared<const Program>(expression)); }

bool Pattern::may_match(std::string_view text, std::size_t from, std::size_t to) const { return program_->may_match(text, from, to); }

bool Pattern::stands_in(std::string_view text) const {
  if (text.data() == nullptr) text = "";
  return may_match(text, 0, text.size()) && program_->re().Match(piece(text), 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

std::optional<Match> Pattern::find(std::string_view text, std::size_t from, std::size_t to) const {
  if (text.data() == nullptr) text = "";
  to = std::min(to, text.size());
  if (!may_match(text, from, to)) return std::nullopt;
  std::array<std::byte, kRoomForGroups * sizeof(Piece)> room;
  std::pmr::monotonic_buffer_resource memory(room.data(), room.size());
  std::pmr::vector<Piece> groups(static_cast<std::size_t>(program_->re().NumberOfCapturingGroups()) + 1, &memory);
  for (; from <= to; ++from) {
    const bool found =
        program_->re().Match(piece(text), from, to, RE2::UNANCHORED, groups.data(), static_cast<int>(groups.size()));
    if (!found) return std::nullopt;
    Match match;
    match.groups.reserve(groups.size());
    for (const Piece& group : groups) match.groups.push_back(range_of(group, text));
    if (!splits_character(text, match.whole())) return match;
    from = match.whole().begin;
  }
  return std::nullopt;
}

std::optional<Range> Pattern::find_range(std::string_view text, std::size_t from, std::size_t to) const {
  if (text.data() == nullptr) text = "";
  to = std::min(to, text.size());
  if (!may_match(text, from, to)) return std::nullopt;
  for (Piece whole; from <= to && program_->re().Match(piece(text), from, to, RE2::UNANCHORED, &whole, 1); ++from) {
    const Range range = *range_of(whole, text);
    if (!splits_character(text, range)) return range;
    from = range.begin;
  }
  return std::nullopt;
}

std::optional<std::size_t> Pattern::end_of_match_at(std::string_view text, std::size_t at, std::size_t to) const {
  if (text.data() == nullptr) text = "";
  to = std::min(to, text.size());
  Piece whole;
  if (at > to || !may_match(text, at, to) || !program_->re().Match(piece(text), at, to, RE2::ANCHOR_START, &whole, 1)) return std::nullopt;
  return at + whole.size();
}

Match Pattern::match_of(std::string_view text, Range found) const {
  std::vector<Piece> groups(static_cast<std::size_t>(program_->re().NumberOfCapturingGroups()) + 1);
  program_->re().Match(piece(text), found.begin, found.end, RE2::ANCHOR_BOTH, groups.data(), static_cast<int>(groups.size()));
  Match match;
  match.groups.reserve(groups.size());
  for (const Piece& group : groups) match.groups.push_back(range_of(group, text));
  return match;
}

std::vector<Match> Pattern::find_all(std::string_view text) const {
  std::vector<Match> matches;
  std::size_t from = 0;
  while (std::optional<Match> match = find(text, from)) {
    const Range whole = match->whole();
    const bool empty = whole.begin == whole.end;
    const bool touches = empty && !matches.empty() && matches.back().whole().end == whole.begin;
    if (!touches) matches.push_back(*std::move(match));
    from = whole.end;
    if (!empty) continue;
    if (from >= text.size()) break;
    base::next_code_point(text, from);
  }
  return matches;
}

bool Pattern::matches_whole(std::string_view text) const {
  return may_match(text, 0, text.size()) && program_->re().Match(piece(text), 0, text.size(), RE2::ANCHOR_BOTH, nullptr, 0);
}

std::size_t Pattern::group(std::string_view name) const {
  const auto& groups = program_->re().NamedCapturingGroups();
  const auto found = groups.find(std::string(name));
  return found == groups.end() ? 0 : static_cast<std::size_t>(found->second);
}

std::string alternatives(std::span<const std::string_view> expressions) { return base::joined(expressions, "|"); }

std::string quoted(std::string_view text) { return RE2::QuoteMeta(piece(text)); }

}  // namespace sml::text
