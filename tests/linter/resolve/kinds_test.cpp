#include "linter/resolve/kinds.h"

#include <set>
#include <string>

#include "linter/base/parts.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("a kind stands in one row, and in all the lists of its traits") {
  std::set<std::string> seen;
  for (const KindOfPlace& kind : kKindsOfPlaces) {
    for (const std::string_view word : base::parts_between(kind.words, " ")) {
      CAPTURE(word);
      CHECK(seen.emplace(word).second);
      CHECK(is_in(kKindsWith<kNameBehind>, word) == ((kind.traits & kNameBehind) != 0));
      CHECK(is_in(kKindsWith<kNameBefore>, word) == ((kind.traits & kNameBefore) != 0));
      CHECK(is_in(kKindsWith<kBody>, word) == ((kind.traits & kBody) != 0));
      CHECK(is_in(kKindsWith<kDistinguished>, word) == ((kind.traits & kDistinguished) != 0));
      CHECK(is_kind_word(word) == ((kind.traits & kOwnPlace) != 0));
    }
  }
  CHECK(seen.size() > 300);
}

}  // namespace
}  // namespace sml::resolve
