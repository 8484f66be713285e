// What is known of a part of an expression (RE2's): words and signs, of which any match of it holds one.
//
// The reader of an expression (telling_words_reader.h) puts parts that follow each other together by a Sequence.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/text/byte_set.h"
#include "linter/text/telling_words.h"

namespace sml::text {

// Stands for any figure.
inline constexpr std::string_view kFigure = "0";

using base::is_of_word;

// A word of an expression while it is read.
struct ReadWord {
  TellingWord word;
  bool last = false;   // a match may end with it

  // How seldom it is: what has two letters is in every other sentence, a bracket in one of a hundred.
  int worth() const {
    constexpr ByteSet kSeldom("[{<|~");
    constexpr int kBracket = 8, kSignBefore = 3;
    if (kSeldom.holds(word.bytes[0])) return kBracket + word.size;
    if (!is_of_word(word.bytes[0]) && word.bytes[0] != ' ' && word.size > 1) return kSignBefore + word.size;
    return word.size < 3 && is_of_word(word.bytes[0]) ? word.size : word.size + (word.begins ? 2 : 0) + (word.ends ? 1 : 0);
  }
  bool tells() const { return word.size > 1 || word.begins || !(word.bytes[0] == ' ' || is_of_word(word.bytes[0])); }
};

// Of which any match holds one.
using Choice = std::vector<ReadWord>;

// What is known of a part of an expression.
struct Part {
  Choice choice{};             // empty: nothing
  bool opens = true;           // a word before it ends there: it begins with what is no part of a word
  bool closes = true;          // a word behind it begins there
  bool may_be_empty = false;
};

// Something, which is part of a word or not.
inline Part some(bool of_words) { return {{}, !of_words, !of_words, false}; }

// Parts and characters that follow each other.
class Sequence {
 public:
  explicit Sequence(bool at_boundary) : at_boundary_(at_boundary) { whole_.may_be_empty = true; }

  bool at_boundary() const { return at_boundary_; }

  void add(std::string_view character);
  void add(Part part);

  // What is known of all that was added: the choice that tells most. Ends the sequence.
  Part take();

 private:
  void go_on(bool opens, bool closes, bool may_be_empty);

  // What follows tells whether the words before it end there.
  void meet(bool opens, bool may_be_empty);

  // The words of a run of characters, and where it has signs too, the run as it is.
  void close_run();

  void add_word(std::string_view run, std::size_t begin, std::size_t end, bool begins);

  Part whole_;
  bool at_boundary_;
  std::string run_;
  bool run_begins_ = false;
  std::vector<Choice> choices_;
};

}  // namespace sml::text
