// The examples in the body of a card: captions, the files of small repositories, and what the card's rule finds there.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "linter/model/enumeration.h"

namespace sml::rule {

struct ExampleFile {
  std::string path;
  std::string bytes;
  bool is_text = true;   // else they are written in hexadecimal figures, and nothing to be read

  friend bool operator==(const ExampleFile&, const ExampleFile&) = default;
};

// One example: files of a small repository and what must be found in it.
struct Example {
  int line = 0;                                              // of the body, where its first block begins
  std::map<model::MessageLanguage, std::string> captions;    // the sentence above it, in each language
  std::vector<ExampleFile> files;
  std::string now;                                           // "2026-03-01T09:00"; the card's examples say it once: <!-- now: … -->
  std::vector<ExampleFile> fixed;                            // what the fixes of the card's rule make of a file, unsafe ones too
  std::string findings;                                      // lines "file:line:col-line:col rule", as written
};

// The examples of a card's body, in order; of a body without errors, all of them whole.
std::vector<Example> examples(std::string_view body);

// The same, with what is wrong with them: "line: what", by the lines of a card that has so many before its body.
std::vector<Example> examples(std::string_view body, int lines_before, std::vector<std::string>& errors);

// A card's bytes with other contents of its fixed and findings blocks, in their order.
std::string blessed(std::string_view bytes, const std::vector<std::string>& contents);

// The example's caption in a language, else in the nearest that it has (as text_of); nothing where it has none.
std::string_view caption_of(const Example& example, model::MessageLanguage language);

}  // namespace sml::rule
