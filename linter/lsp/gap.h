// What may be written at a place of a file that is being written, and therefore seldom whole.
//
// A word is put in the place of what is being written, as a key and as a value, and the file is read: with what follows, else only up to there. Where
// the word comes out as what it was put in for, that is what may be written.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "linter/lsp/described_file.h"
#include "linter/yaml/tree.h"

namespace sml::lsp {

// What is being written: bytes [begin, end) around a place, which may be none.
struct WrittenWord {
  std::size_t begin = 0;
  std::size_t end = 0;
};

WrittenWord word_at(std::string_view text, std::size_t offset);

// Whether a word is followed by the colon of a key.
bool is_before_colon(std::string_view text, WrittenWord word);

// Whether a word stands right behind a colon, from which a blank must part a value.
bool is_behind_colon(std::string_view text, WrittenWord word);

// The spot points into the documents, and into the type that it was looked for by.
struct Gap {
  std::vector<yaml::Document> documents;
  Spot spot;
};

std::optional<Gap> key_gap(std::string_view text, WrittenWord word, const load::SchemaFile& kind, const load::SchemaType& type);
std::optional<Gap> value_gap(std::string_view text, WrittenWord word, const load::SchemaFile& kind, const load::SchemaType& type);

}  // namespace sml::lsp
