// The law of catalogues: every language has the same texts, with the same arguments, and each is a message.
#include "linter/rule/catalogue.h"

#include <algorithm>
#include <string>
#include <vector>

#include "linter/text/message.h"
#include "tests/catch.h"

namespace sml::rule {
namespace {

using model::MessageLanguage;

std::vector<MessageLanguage> languages() {
  std::vector<MessageLanguage> found;
  for (const std::string_view name : model::names_of<MessageLanguage>())
    if (const auto language = *model::named<MessageLanguage>(name); !catalogue(language).empty()) found.push_back(language);
  return found;
}

TEST_CASE("Spanish and English have a catalogue") {
  const std::vector<MessageLanguage> spoken = languages();
  CHECK(std::ranges::count(spoken, MessageLanguage::es) == 1);
  CHECK(std::ranges::count(spoken, MessageLanguage::en) == 1);
}

TEST_CASE("every catalogue has the same texts with the same arguments") {
  for (const MessageLanguage language : languages()) {
    const auto texts = catalogue(language);
    const auto reference = catalogue(MessageLanguage::es);
    CAPTURE(model::name_of(language));
    REQUIRE(texts.size() == reference.size());
    CHECK(std::ranges::is_sorted(texts, {}, &CatalogueText::name));
    for (std::size_t index = 0; index < texts.size(); ++index) {
      CAPTURE(reference[index].name);
      REQUIRE(texts[index].name == reference[index].name);
      CHECK_FALSE(texts[index].text.empty());
      const auto message = text::Message::compile(texts[index].text, model::name_of(language));
      const auto reference_message = text::Message::compile(reference[index].text, "es");
      REQUIRE(message);
      REQUIRE(reference_message);
      CHECK(message->argument_names() == reference_message->argument_names());
    }
  }
}

}  // namespace
}  // namespace sml::rule
