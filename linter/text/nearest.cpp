#include "linter/text/nearest.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/text/fold.h"

namespace sml::text {
namespace {

constexpr std::size_t kMostEdits = 3;
constexpr std::size_t kLettersPerEdit = 3;

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) points += base::next_code_point(text, at);
  return points;
}

// The three rows of the table that optimal string alignment looks at.
struct Rows {
  std::vector<std::size_t> before_last;
  std::vector<std::size_t> last;
  std::vector<std::size_t> current;
};

std::size_t cheapest(const Rows& rows, std::u32string_view a, std::u32string_view b, std::size_t row, std::size_t column) {
  const std::size_t replaced = rows.last[column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1);
  std::size_t cost = std::min({replaced, rows.last[column] + 1, rows.current[column - 1] + 1});
  const bool swapped = row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1];
  if (swapped) cost = std::min(cost, rows.before_last[column - 2] + 1);
  return cost;
}

// Optimal string alignment within the band of `limit` columns beside the diagonal: outside it every distance is greater. A row
// fills its band and the column on either side, which is all that the next two rows look at.
std::size_t alignment(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  const std::size_t longest = std::max(a.size(), b.size());
  const std::size_t band = std::min(limit, longest);
  const std::size_t far = band + 1;
  if (longest - std::min(a.size(), b.size()) > band) return far;
  const std::vector<std::size_t> blank(b.size() + 2, far);
  Rows rows{blank, blank, blank};
  for (std::size_t column = 0; column <= std::min(band, b.size()); ++column) rows.last[column] = column;
  for (std::size_t row = 1; row <= a.size(); ++row) {
    const std::size_t from = row > band ? row - band : 1;
    const std::size_t to = std::min(b.size(), row + band);
    rows.current[from - 1] = row <= band ? row : far;
    rows.current[to + 1] = far;
    std::size_t least = rows.current[from - 1];
    for (std::size_t column = from; column <= to; ++column) {
      rows.current[column] = std::min(far, cheapest(rows, a, b, row, column));
      least = std::min(least, rows.current[column]);
    }
    if (least > band) return far;
    std::swap(rows.before_last, rows.last);
    std::swap(rows.last, rows.current);
  }
  return rows.last[b.size()];
}

// A name's folded letters: what hands mistype. '-', '_' and spaces are left out.
std::u32string letters_of(std::string_view name) {
  std::u32string letters = code_points(fold(name));
  std::erase_if(letters, [](char32_t letter) { return letter == U'-' || letter == U'_' || letter == U' '; });
  return letters;
}

// Which letters and figures a name of ASCII has, each a bit, signs one together; nothing where others would have to be folded first.
std::optional<std::uint64_t> kinds_of_letters(std::string_view name) {
  constexpr int kFigures = 26, kSigns = 36;
  std::uint64_t kinds = 0;
  for (const char byte : name) {
    if (static_cast<unsigned char>(byte) >= 0x80) return std::nullopt;
    const char small = base::ascii_small(byte);
    const int bit = base::is_ascii_small(small) ? small - 'a' : base::is_ascii_digit(small) ? kFigures + small - '0' : kSigns;
    if (small != '-' && small != '_' && small != ' ') kinds |= std::uint64_t{1} << bit;
  }
  return kinds;
}

// An edit takes one kind of letter away at most, and brings one: what differs in more need not be compared letter by letter.
bool may_be_near(std::optional<std::uint64_t> kinds, std::string_view name, std::size_t limit) {
  if (!kinds) return true;
  const std::optional<std::uint64_t> others = kinds_of_letters(name);
  return !others || static_cast<std::size_t>(std::popcount(*kinds ^ *others)) <= 2 * limit;
}

// "clima" for "clima-extremo".
std::optional<std::string> only_begun_by(std::u32string_view letters, std::span<const std::string> known) {
  constexpr std::size_t kFewestLetters = 4;
  if (letters.size() < kFewestLetters) return std::nullopt;
  const auto begins = [&](const std::string& name) { return letters_of(name).starts_with(letters); };
  const auto found = std::ranges::find_if(known, begins);
  if (found == known.end() || std::any_of(found + 1, known.end(), begins)) return std::nullopt;
  return *found;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  return alignment(code_points(a), code_points(b), limit);
}

std::optional<std::string> nearest_name(std::string_view word, std::span<const std::string> known) {
  const std::u32string letters = letters_of(word);
  if (letters.empty()) return std::nullopt;
  std::size_t limit = std::min(kMostEdits, letters.size() / kLettersPerEdit);
  const std::optional<std::uint64_t> kinds = kinds_of_letters(word);
  std::optional<std::string> nearest;
  for (const std::string& name : known) {
    if (!may_be_near(kinds, name, limit)) continue;
    const std::size_t distance = alignment(letters, letters_of(name), limit);
    if (distance > limit) continue;
    nearest = name;
    if (distance == 0) break;
    limit = distance - 1;
  }
  return nearest ? nearest : only_begun_by(letters, known);
}

}  // namespace sml::text
