// What is known of a part of an expression (RE2's): words and signs, of which any match of it holds one.
//
// The reader of an expression (telling_words_reader.h) puts parts that follow each other together by a Sequence.
#pragma once

#include <cstddef>
#include <span>
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
  bool last = false;           // a match may end with it
  bool begins_choice = true;   // those that follow, up to the next that does, are the same choice: of which any match holds one

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

// What is known of a part of an expression, and how many of the words that were read last are its choice.
struct Part {
  std::size_t words = 0;       // none: nothing
  bool opens = true;           // a word before it ends there: it begins with what is no part of a word
  bool closes = true;          // a word behind it begins there
  bool may_be_empty = false;
};

// Something, which is part of a word or not.
inline Part some(bool of_words) { return {0, !of_words, !of_words, false}; }

// Parts and characters that follow each other. The words that are read stand in one list for a whole expression, those of a sequence at its end; so nothing is
// made room for each alternative.
class Sequence {
 public:
  Sequence(std::vector<ReadWord>& words, bool at_boundary) : words_(words), begin_(words.size()), at_boundary_(at_boundary) { whole_.may_be_empty = true; }

  bool at_boundary() const { return at_boundary_; }

  void add(std::string_view characters);

  // To be called before a part is read that may have words.
  void close_run();

  void add(Part part);

  // What is known of all that was added: the choice that tells most. Ends the sequence.
  Part take();

 private:
  void go_on(bool opens, bool closes, bool may_be_empty);

  // What follows tells whether the words before it end there.
  void meet(std::span<ReadWord> words, bool opens, bool may_be_empty);

  std::span<ReadWord> own_words() const { return std::span(words_).subspan(begin_); }
  void add_word(std::string_view run, std::size_t begin, std::size_t end, bool begins);

  std::vector<ReadWord>& words_;
  std::size_t begin_;          // of its own, which are the last ones
  Part whole_;
  bool at_boundary_;
  std::string run_;            // characters whose words are not read yet
  bool run_begins_ = false;
};

}  // namespace sml::text
