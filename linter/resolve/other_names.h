// The names of other businesses among the words of a part of a text, told by their kind, by what they do, and by where they are.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "linter/resolve/common_words.h"
#include "linter/resolve/part_words.h"

namespace sml::resolve::others {

// What a text tells of them: when they open, or what they give.
enum class Told { hours, gifts };

// Whether a word that is none of the business's own is on a list (common_words.h).
bool is_of(const WordList& list, const PartWords::PartWord& one);

// A definite article, pt "a" too. And what such a word tells of who stands before it: that somebody does what no thing does of which one says what it costs
// ("da" is one, where "de la" is told by what stands around it), that something is given or costs so much, and when it opens.
bool is_the(const PartWords::PartWord& one);
bool is_doing(const PartWords::PartWord& one);
bool is_giving(const PartWords::PartWord& one);
bool is_opening(const PartWords::PartWord& one);

// A word of the facts, or of us: "abrimos". And whether some words speak of us: "nuestro 2x1", "tenemos"; but "nuestra vecina".
bool is_ours(const PartWords::PartWord& one);
bool speaks_of_us(std::span<const PartWords::PartWord> words);

// Whether one of some words tells what somebody gives or when that opens. "Da" is a verb before what is given: pt "da escola" is none.
bool says_what_is_done(std::span<const PartWords::PartWord> words);

// Of both the first word that is looked at has another before it: `at` and `from` are 1 or more.

// Where the name behind a word begins: "la librería La Errata", "la Cofradía del Pez"; the number of words where none does.
std::size_t name_behind(const PartWords& part, std::size_t at);

// Behind the word at `at` for a shop of a trade that the business is not in: "el bar abre", "la biblioteca del pueblo", "the butcher has"; `at` where it is
// none, where one is near it, and of gifts where nothing tells it from others of its kind.
std::size_t trade_behind(const PartWords& part, std::size_t at, Told told);

// The first word behind the name of another business from a word on, if any; a kind that is ours ("nuestra tienda") names none.
std::optional<std::size_t> behind_name(const PartWords& part, Told told, std::size_t from = 1);

}  // namespace sml::resolve::others
