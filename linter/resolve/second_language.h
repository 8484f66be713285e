// Captions in two languages: a paragraph or a sentence that is likely in another language of the business than the text was read in is read in
// its own.
#pragma once

#include "linter/claims/extract.h"
#include "linter/model/world.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// Bits by spoken() (language.h).
unsigned languages_of(const model::Business& business);
bool speaks_several_languages(const model::Business& business);

// Takes the claims of such sentences from a second reading. `setting`: with which the text was read.
void read_sentences_in_their_language(StatedText& stated, claims::Setting setting, const model::Business& business);

}  // namespace sml::resolve
