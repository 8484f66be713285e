// The letters of a Wording's words: the text in small letters, and behind it what is made of them. Writes into a Wording that outlives it, and
// that owns what is written; what is returned is valid as long as the Wording is, and eight bytes can be read from where it begins.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/resolve/words.h"

namespace sml::resolve {

class WordLetters {
 public:
  // Makes the text's letters small, of ASCII yet; zeros follow them.
  WordLetters(Wording& wording, std::string_view text);

  // Room for so many bytes.
  char* room(std::size_t count);

  std::string_view kept(std::string_view word);

  // Of a word of Latin letters each folds by itself, and none takes more bytes than before.
  std::string_view folded_latin(std::string_view small);

 private:
  char* fold_other_latin(std::string_view letter, char* out);

  Wording& wording_;
  std::size_t made_;   // bytes of the letters that are taken
  std::size_t room_;   // that there are
};

}  // namespace sml::resolve
