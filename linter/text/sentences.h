// Words and sentences of a text, as byte ranges.
#pragma once

#include <string_view>
#include <vector>

#include "linter/text/fold.h"

namespace sml::text {

// The sentences: they end at . ! ? … (with what closes them: quotes, brackets, emoji), not at a period inside a number, an
// abbreviation or an address, not before a comma, nor inside quotes or brackets after which the text goes on in lower case; and at a
// line break unless the next line goes on in lower case. White space belongs to the sentence before it. Together they cover the
// text. A title line above its details ends at its line break: what is a title, only its reader can tell.
std::vector<Range> sentences(std::string_view text);

// The bytes of the dots at a place that lead the eye to what stands behind them, "lunes a viernes ........ 9 a 14 h"; 0 where they are too few. They end
// no sentence.
std::size_t leader_size(std::string_view text, std::size_t at);

// Whether [begin, end) begins and ends at word boundaries: no letter or digit (of any script) touches it from outside. '#' and '@'
// before it count as part of a word only with `tags_are_words`.
bool is_whole_word(std::string_view text, Range range, bool tags_are_words = false);

}  // namespace sml::text
