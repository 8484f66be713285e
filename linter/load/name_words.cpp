#include "linter/load/name_words.h"

#include "linter/base/ascii.h"
#include "linter/text/fold.h"

namespace sml::load {

std::string words_of_name(std::string_view written) {
  std::string spaced;
  for (const char byte : written) {
    if (byte >= 'A' && byte <= 'Z' && !spaced.empty() && base::is_ascii_small(static_cast<unsigned char>(spaced.back()))) spaced += ' ';
    spaced += byte == '_' || byte == '-' ? ' ' : byte;
  }
  return text::folded_words(spaced);
}

}  // namespace sml::load
