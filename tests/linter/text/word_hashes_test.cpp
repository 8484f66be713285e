#include "linter/text/word_hashes.h"

#include "linter/text/fold.h"
#include "tests/catch.h"

namespace sml::text {
namespace {

std::vector<std::uint64_t> hashes_of(std::string_view text) {
  WordHashes words;
  words.read(text);
  return words.all();
}

TEST_CASE("words have a hash as folded_words would write them") {
  struct Case {
    const char* text;
    std::size_t words;
  };
  constexpr Case kCases[] = {
      {"", 0},
      {"...", 0},
      {"la", 1},
      {"La MASA, reposa!", 3},
      {"Promoción de SÁBADO\r\nen Peñón", 5},
      {"Stra\u00dfe \u212B \uFB01n", 3},
      {"I\u0301ndice e\u200Bs", 2},
      {"20.30 h — 1½", 5},
      {"\U0001F355 pizza\U0001F355vino \u00BFya?", 3},
      {"日本 слово", 2},
      {"a\xFFz \xC3", 2},
  };
  for (const auto& [text, words] : kCases) {
    CAPTURE(text);
    CHECK(hashes_of(text) == hashes_of(folded_words(text)));
    CHECK(hashes_of(text).size() == words);
  }
  CHECK(hashes_of("masa pan") != hashes_of("pan masa"));
  CHECK(hashes_of("ma sa") != hashes_of("masa"));
}

TEST_CASE("words are read up to a sign, and forgotten") {
  constexpr std::string_view kText = "hoy, pan.Mañana";
  const ByteSet signs(".#");
  WordHashes words;
  const std::size_t at = words.read(kText, 0, signs);
  CHECK(at == kText.find('.'));
  CHECK(words.all() == hashes_of("hoy pan"));
  CHECK(words.read(kText, at, signs) == at);
  CHECK(words.read(kText, at + 1, signs) == kText.size());
  CHECK(words.all() == hashes_of("hoy pan mañana"));
  words.keep(1);
  CHECK(words.all() == hashes_of("hoy"));
}

}  // namespace
}  // namespace sml::text
