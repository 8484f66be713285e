// The words of a part of a text, and which of them are names of others than the facts'. They point into the text, which outlives them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/resolve/reading.h"
#include "linter/resolve/words.h"

namespace sml::resolve {

// Words between a name and its contact: "el telefono de X es el", "llama a X al".
extern const std::string_view kBetweenNameAndContact;

class PartWords {
 public:
  struct PartWord {
    Word word;
    bool own = false;          // of what the facts name
    bool other_trade = false;  // for a shop or office of a trade that the business is not in, and nothing of the facts
    bool behind_sign = false;  // a sign stands before it that parts: a comma, a colon, a dash; no bracket
  };

  // `range` is of the text's bytes.
  PartWords(const StatedText& text, text::Range range);

  const std::vector<PartWord>& words() const { return words_; }

  // All but the own ones, with single spaces between them.
  const std::string& folded() const { return folded_; }

  // Whether a word is written as a name, is none of the facts', and means nothing else.
  bool is_name(std::size_t index) const;

  // Whether it names a day or a feast.
  bool is_occasion(std::size_t index) const;

  // The same as is_name() of a word that may have its capital from the sentence that it begins.
  bool may_be_name(std::size_t index) const;

 private:
  Wording wording_;
  std::vector<PartWord> words_;
  std::string folded_;
  bool begins_sentence_ = false;
};

}  // namespace sml::resolve
