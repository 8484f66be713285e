#include "linter/lsp/gap.h"

#include <array>
#include <string>
#include <utility>

#include "linter/load/holds.h"
#include "linter/yaml/parse.h"

namespace sml::lsp {
namespace {

constexpr std::string_view kBetweenWords = " \t\r\n,[]{}\"':#";
constexpr std::string_view kWord = "sml-word-in-a-gap";

// What makes a file whole that ends behind a word, in brackets or not.
constexpr std::array<std::string_view, 6> kEndings = {"", "]", "}", "}]", "\"", "\"]"};

using Search = std::optional<Gap>;

Search gap_in(const std::string& text, bool is_key, std::size_t offset, const load::SchemaFile& kind, const load::SchemaType& type) {
  yaml::Stream stream = yaml::parse(0, text, load::holds);
  if (!stream.complete) return std::nullopt;
  std::optional<Spot> spot = spot_at(stream.documents, kind, type, offset);
  if (!spot || spot->is_key != is_key || spot->scalar->text() != kWord) return std::nullopt;
  return Gap{std::move(stream.documents), *std::move(spot)};
}

Search gap(std::string_view text, WrittenWord word, bool is_key, const load::SchemaFile& kind, const load::SchemaType& type) {
  std::string begin(text.substr(0, word.begin));
  if (!is_key && is_behind_colon(text, word)) begin += ' ';
  const std::size_t offset = begin.size();
  begin += kWord;
  if (is_key && !is_before_colon(text, word)) begin += ": ";
  if (Search found = gap_in(begin + std::string(text.substr(word.end)), is_key, offset, kind, type)) return found;
  if (is_key && is_before_colon(text, word)) begin += ": ";
  for (const std::string_view ending : kEndings)
    if (Search found = gap_in(begin + std::string(ending), is_key, offset, kind, type)) return found;
  return std::nullopt;
}

}  // namespace

WrittenWord word_at(std::string_view text, std::size_t offset) {
  const std::size_t before = offset == 0 ? std::string_view::npos : text.find_last_of(kBetweenWords, offset - 1);
  const std::size_t behind = text.find_first_of(kBetweenWords, offset);
  return {before == std::string_view::npos ? 0 : before + 1, behind == std::string_view::npos ? text.size() : behind};
}

bool is_before_colon(std::string_view text, WrittenWord word) {
  const std::size_t next = text.find_first_not_of(' ', word.end);
  return next != std::string_view::npos && text[next] == ':';
}

bool is_behind_colon(std::string_view text, WrittenWord word) { return word.begin > 0 && text[word.begin - 1] == ':'; }

std::optional<Gap> key_gap(std::string_view text, WrittenWord word, const load::SchemaFile& kind, const load::SchemaType& type) {
  return gap(text, word, true, kind, type);
}

std::optional<Gap> value_gap(std::string_view text, WrittenWord word, const load::SchemaFile& kind, const load::SchemaType& type) {
  return gap(text, word, false, kind, type);
}

}  // namespace sml::lsp
