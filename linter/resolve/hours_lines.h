// The lines of a text that tells hours: what stands on them beside days and times, where the names of the business and of its places are no words.
//
// Points into the StatedText.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "linter/resolve/mentions.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

class HoursLines {
 public:
  // `own`: the text's own mentions. Names of its places and of the business are no words about hours, nor is what the facts say that it is.
  HoursLines(const StatedText& text, const Mentions& own, const model::Facts& facts);

  const std::vector<text::Range>& places() const { return places_; }   // where its places are named
  text::Range range_of(std::size_t sentence) const { return text_.claims.sentences[sentence]; }

  // The text between two places, folded, without those names.
  std::string folded(std::size_t begin, std::size_t end) const;
  std::string folded(const text::Range& range) const { return folded(range.begin, range.end); }

  // Whether one of its places is named on a line.
  bool names_place(std::size_t sentence) const;

  // What stands on a line before hours beside an address, days alone and other hours, folded.
  std::string before_hours(std::size_t sentence, std::size_t end) const;

  // Whether nothing but days, times, an address, places, feasts and what is closed stands on a line; "en ambas sucursales" is nothing.
  bool is_bare(std::size_t sentence) const;

 private:
  void blank(const text::Range& range);
  void blank_kind(const text::Range& name);
  void blank_dates();
  std::string left_of(std::size_t sentence) const;

  const StatedText& text_;
  std::vector<text::Range> places_;   // by place
  std::string blanked_;
};

// A word of three letters or more: none is left of a line that holds hours and nothing else.
const text::Pattern& words_left();

// "Cerrado", "fechamos".
const text::Pattern& shut_words();

}  // namespace sml::resolve
