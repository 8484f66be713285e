#include "linter/resolve/stretch_words.h"

#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool begins_with_its_day(std::string_view words) {
  static const text::Pattern since = worded("^(?:{only} )?{from}[^a-z0-9]", {
      {"from", {.es = "desde|a partir|dede", .en = "from|since|starting|as of", .pt = "desde|a partir"}},
  });
  return since.stands_in(text::fold(words));
}

}  // namespace sml::resolve
