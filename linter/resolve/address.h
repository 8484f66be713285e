// How a text addresses its reader, where it speaks to one: tú, usted or vos in Spanish, você or tu in Portuguese.
//
// Only clear words count: what quotes, dialogues and names say is said to nobody here, a form that is another word needs a sentence around it
// that leaves no other reading, and what may be several ways of address is all of them. Silence in doubt.
#pragma once

#include <string_view>
#include <vector>

#include "linter/resolve/address_forms.h"
#include "linter/resolve/words.h"
#include "linter/text/fold.h"

namespace sml::resolve {

struct AddressWord {
  text::Range range;     // bytes of the text
  Ways ways = 0;
};

// The words that address the reader, by place. `language` is a primary subtag; others than "es" and "pt" are not known. What stands in one of the
// `names` (by place) is no word. Nothing where the text speaks to several readers and the word may be one to them.
std::vector<AddressWord> address_words(const Wording& wording, const std::vector<text::Range>& names, std::string_view language);

}  // namespace sml::resolve
