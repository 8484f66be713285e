#include "linter/run/baseline.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "linter/base/conflict_mark.h"
#include "linter/base/hexadecimal.h"
#include "linter/base/parts.h"
#include "linter/base/utf8.h"
#include "linter/text/display.h"

namespace sml::run {
namespace {

constexpr std::string_view kName = "sml baseline ";
constexpr std::string_view kVersion = "1";
constexpr std::string_view kNothing = "-";
constexpr std::size_t kFields = 6;
constexpr std::size_t kDigest = 16;
constexpr std::size_t kHighestCount = 1'000'000;

constexpr std::string KnownFinding::*kColumns[kFields] = {&KnownFinding::file,  &KnownFinding::post,  &KnownFinding::moment,
                                                          &KnownFinding::rule, &KnownFinding::words, &KnownFinding::text};

std::string encoded(std::string_view field) {
  if (field.empty()) return std::string(kNothing);
  const bool plain = text::printable(field) == field;
  std::string out;
  for (const char byte : field) {
    const auto value = static_cast<unsigned char>(byte);
    if (byte == '%' || value < 0x20 || value == 0x7F || (value > 0x7F && !plain) || field == kNothing) {
      out.append("%").append(base::hexadecimal(value, base::kSmallHexadecimal));
    } else {
      out += byte;
    }
  }
  return out;
}

std::optional<std::string> decoded(std::string_view field) {
  if (field.empty()) return std::nullopt;
  if (field == kNothing) return std::string();
  std::string out;
  for (std::size_t at = 0; at < field.size(); ++at) {
    if (field[at] != '%') {
      out += field[at];
      continue;
    }
    const std::optional<char> byte = base::byte_of(field.substr(at + 1, 2));
    if (!byte) return std::nullopt;
    out += *byte;
    at += 2;
  }
  return out;
}

bool is_digest(std::string_view field) { return field.size() == kDigest && base::is_small_hexadecimal(field); }

// Takes the text up to a mark off its front; all of it where the mark is not in it.
std::string_view take_until(std::string_view& text, char mark) {
  const std::size_t end = std::min(text.find(mark), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

std::optional<std::size_t> count_of(std::string_view written) {
  if (written.empty()) return 1;
  std::size_t count = 0;
  const char* const end = written.data() + written.size();
  const auto [read, error] = std::from_chars(written.data(), end, count);
  if (error != std::errc() || read != end || count < 2 || count > kHighestCount) return std::nullopt;
  return count;
}

std::optional<CountedFinding> read_line(std::string_view line) {
  if (line.ends_with('\t')) return std::nullopt;
  CountedFinding read;
  for (const auto column : kColumns) {
    auto field = decoded(take_until(line, '\t'));
    if (!field) return std::nullopt;
    read.finding.*column = *std::move(field);
  }
  const auto count = count_of(line);
  const KnownFinding& finding = read.finding;
  const bool whole =
      !finding.file.empty() && finding.rule.find('/') != std::string::npos && is_digest(finding.words) && (finding.text.empty() || is_digest(finding.text));
  if (!count || !whole) return std::nullopt;
  read.count = *count;
  return read;
}

}  // namespace

base::Result<std::vector<CountedFinding>, BaselineError> read_baseline(std::string_view bytes) {
  using Kind = BaselineError::Kind;
  bytes.remove_prefix(base::byte_order_mark_length(bytes));   // some editors add one
  const auto next_line = [&bytes] { return base::without_return(take_until(bytes, '\n')); };
  const std::string_view first = next_line();
  if (base::is_conflict_mark(first)) return BaselineError{Kind::merge_conflict, 1};
  if (!first.starts_with(kName)) return BaselineError{Kind::no_baseline, 1};
  if (first.substr(kName.size()) != kVersion) return BaselineError{Kind::other_version, 1};
  std::map<KnownFinding, std::size_t> counts;
  for (int number = 2; !bytes.empty(); ++number) {
    const std::string_view line = next_line();
    if (line.empty()) continue;
    const auto read = read_line(line);
    if (!read) return BaselineError{base::is_conflict_mark(line) ? Kind::merge_conflict : Kind::wrong_line, number};
    const auto [known, is_new] = counts.try_emplace(read->finding, read->count);
    if (!is_new) known->second = std::min(known->second, read->count);
  }
  std::vector<CountedFinding> findings;
  for (const auto& [finding, count] : counts) findings.push_back({finding, count});
  return findings;
}

std::string written_baseline(std::span<const CountedFinding> findings) {
  std::vector<std::string> lines;
  for (const CountedFinding& one : findings) {
    std::string& line = lines.emplace_back();
    for (const auto column : kColumns) line += (line.empty() ? "" : "\t") + encoded(one.finding.*column);
    if (one.count > 1) line += '\t' + std::to_string(std::min(one.count, kHighestCount));
  }
  std::ranges::sort(lines);
  std::string out = std::string(kName) + std::string(kVersion) + '\n';
  for (const std::string& line : lines) out += line + '\n';
  return out;
}

}  // namespace sml::run
