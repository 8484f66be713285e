#include "linter/claims/quantity_text.h"

#include <algorithm>

#include "linter/claims/currency.h"
#include "linter/text/ascii.h"
#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

// Letters of other scripts count as well; signs of currencies, dashes and the like don't.
std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && text::is_ascii_small(text[at])) ++at;
  return at;
}

// ".5" where no word, figure or mark goes on.
bool begins_with_mark(std::string_view text, std::size_t at) {
  if ((text[at] != '.' && text[at] != ',') || at + 1 >= text.size() || !text::is_ascii_digit(text[at + 1])) return false;
  if (at == 0) return true;
  const char before = text[at - 1];
  return before == ' ' || before == '\n' || before == '$' || before == '-' || before == '(';
}

}  // namespace

QuantityText::QuantityText(std::string_view text, const text::Folded& folded, std::string_view searched, const Setting& setting)
    : text_(text),
      folded_(folded),
      searched_(searched),
      setting_(setting),
      numbers_(number_tables(setting.language)),
      decimal_mark_(claims::decimal_mark(setting)) {
  constexpr std::size_t kBytesOfAToken = 4;  // about
  tokens_.reserve(searched.size() / kBytesOfAToken);
  bool spaced = true;
  for (std::size_t at = 0; at < searched.size();) {
    const char c = searched[at];
    if (c == ' ') {
      spaced = true;
      ++at;
      continue;
    }
    if (text::is_ascii_digit(c) || begins_with_mark(searched, at)) {
      add_figures(at, spaced);
      at = tokens_.back().range.end;
    } else {
      const std::size_t begin = at;
      at = word_end(searched, at);
      const auto kind = at > begin ? Token::Kind::word : Token::Kind::other;
      if (at == begin) text::next_code_point(searched, at);
      tokens_.push_back({kind, spaced, {begin, at}, 0});
    }
    spaced = false;
  }
}

void QuantityText::add_figures(std::size_t at, bool spaced) {
  std::size_t next = figures_.size();
  append_figures(searched_, at, figures_);
  for (; next < figures_.size(); ++next) {
    tokens_.push_back({Token::Kind::figures, spaced, figures_[next].range, next});
    spaced = false;
  }
}

bool QuantityText::is_dash(std::size_t token) const { return is(token, "-") || is(token, "\u2013") || is(token, "\u2014") || is(token, "\u2212"); }

bool QuantityText::in_capitals(std::size_t token) const {
  if (!has(token)) return false;
  const text::Range written = folded_.original(tokens_[token].range.begin, tokens_[token].range.end);
  return std::ranges::none_of(text_.substr(written.begin, written.end - written.begin), text::is_ascii_small);
}

std::size_t QuantityText::behind(std::size_t place, std::size_t token) const {
  while (has(token) && tokens_[token].range.begin < place) ++token;
  return token;
}

}  // namespace sml::claims
