#include "linter/claims/quantity_text.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/claims/currency.h"

namespace sml::claims {
namespace {

// ".5" where no word, figure or mark goes on.
bool begins_with_mark(std::string_view text, std::size_t at) {
  if ((text[at] != '.' && text[at] != ',') || at + 1 >= text.size() || !base::is_ascii_digit(text[at + 1])) return false;
  if (at == 0) return true;
  const char before = text[at - 1];
  return before == ' ' || before == '\n' || before == '$' || before == '-' || before == '(';
}

bool is_raised(char32_t c) { return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079); }

}  // namespace

QuantityText::QuantityText(std::string_view text, const text::Folded& folded, const SearchedText& searched, const Setting& setting)
    : text_(text),
      folded_(folded),
      searched_(searched.text()),
      setting_(setting),
      numbers_(number_tables(setting.language)),
      tokens_(searched.room()),
      figures_(searched.room()) {}

void QuantityText::add_line(std::span<const SearchedText::Run> runs) {
  std::size_t end = 0;   // of the figures before, which may take several runs
  for (const SearchedText::Run& run : runs) {
    if (run.begin < end) continue;
    if (run.kind == SearchedText::Run::Kind::figures || begins_with_mark(searched_, run.begin)) {
      add_figures(run.begin, run.spaced);
      end = tokens_.back().range.end;
    } else {
      const auto kind = run.kind == SearchedText::Run::Kind::letters ? Token::Kind::word : Token::Kind::other;
      tokens_.push_back({kind, run.spaced, run.classes, {run.begin, run.end}, 0});
    }
  }
}

std::size_t QuantityText::raised_at_end(text::Range range) const {
  const text::Range written = folded_.original(range.begin, range.end);
  if (written.end - written.begin == range.end - range.begin) return 0;
  std::size_t count = 0;
  for (std::size_t at = written.begin; at < written.end;) count = is_raised(base::next_code_point(text_, at)) ? count + 1 : 0;
  return count;
}

void QuantityText::add_figures(std::size_t at, bool spaced) {
  std::size_t next = figures_.size();
  append_figures(searched_, at, figures_);
  figures_.back().raise(raised_at_end(figures_.back().range));
  for (; next < figures_.size(); ++next) {
    tokens_.push_back({Token::Kind::figures, spaced, 0, figures_[next].range, next});
    spaced = false;
  }
}

bool QuantityText::is_dash(std::size_t token) const { return is(token, "-") || is(token, "\u2013") || is(token, "\u2014") || is(token, "\u2212"); }

bool QuantityText::in_capitals(std::size_t token) const {
  if (!has(token)) return false;
  const text::Range written = folded_.original(tokens_[token].range.begin, tokens_[token].range.end);
  return std::ranges::none_of(text_.substr(written.begin, written.end - written.begin), base::is_ascii_small);
}

std::size_t QuantityText::behind(std::size_t place, std::size_t token) const {
  while (has(token) && tokens_[token].range.begin < place) ++token;
  return token;
}

}  // namespace sml::claims
