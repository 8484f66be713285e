// A folded text, or those of its lines that speak of money or percent, cut into what amounts are written with: words, figures, single
// characters. No amount goes on behind a line's end, which is a character, too.
//
// Views into the text that it is made of, which outlives it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "linter/claims/extract.h"
#include "linter/claims/figures.h"
#include "linter/claims/number_words.h"
#include "linter/claims/searched_text.h"
#include "linter/text/fold.h"

namespace sml::claims {

class QuantityText {
 public:
  struct Token {
    enum class Kind : std::uint8_t { word, figures, other };

    Kind kind = Kind::other;
    bool spaced = false;           // white space of a line stands before it, or it is the first
    std::uint8_t classes = 0;      // RunClass
    text::Range range;
    std::size_t figures = 0;       // which
  };

  // `searched` is the folded text with what is masked.
  QuantityText(std::string_view text, const text::Folded& folded, const SearchedText& searched, const Setting& setting);

  void add_line(std::span<const SearchedText::Run> runs);   // with the line ends on both sides

  const Setting& setting() const { return setting_; }
  const NumberTables& numbers() const { return numbers_; }
  std::string_view searched() const { return searched_; }

  std::size_t size() const { return tokens_.size(); }
  const Token& operator[](std::size_t token) const { return tokens_[token]; }
  bool has(std::size_t token) const { return token < tokens_.size(); }
  bool is_word(std::size_t token) const { return has(token) && tokens_[token].kind == Token::Kind::word; }
  bool is_figures(std::size_t token) const { return has(token) && tokens_[token].kind == Token::Kind::figures; }
  const Figures& figures(std::size_t token) const { return figures_[tokens_[token].figures]; }

  // Its characters, empty behind the last.
  std::string_view of(std::size_t token) const {
    if (!has(token)) return {};
    const text::Range range = tokens_[token].range;
    return searched_.substr(range.begin, range.end - range.begin);
  }
  bool is(std::size_t token, std::string_view characters) const { return of(token) == characters; }
  bool may_be_unit(std::size_t token) const { return has(token) && (tokens_[token].classes & RunClass::kUnit) != 0; }

  // Whether nothing stands between it and the token before, which is there.
  bool touches(std::size_t token) const { return token > 0 && has(token) && !tokens_[token].spaced; }
  bool is_dash(std::size_t token) const;
  bool in_capitals(std::size_t token) const;

  // The token that begins at or behind a place, from one before it on.
  std::size_t behind(std::size_t place, std::size_t token) const;

 private:
  void add_figures(std::size_t at, bool spaced);
  std::size_t raised_at_end(text::Range range) const;   // digits

  std::string_view text_;
  const text::Folded& folded_;
  std::string_view searched_;
  const Setting& setting_;
  const NumberTables& numbers_;
  std::pmr::vector<Token> tokens_;
  std::pmr::vector<Figures> figures_;
};

}  // namespace sml::claims
