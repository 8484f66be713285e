// The law of catalogues: every language has the same texts, with the same arguments, and each is a message.
#include "linter/rule/catalogue.h"

#include <algorithm>
#include <string_view>

#include "linter/text/message.h"
#include "tests/catch.h"

namespace sml::rule {
namespace {

using model::MessageLanguage;

TEST_CASE("every language has a catalogue of the same texts with the same arguments") {
  for (const std::string_view name : model::names_of<MessageLanguage>()) {
    const MessageLanguage language = *model::named<MessageLanguage>(name);
    const auto texts = catalogue(language);
    const auto reference = catalogue(MessageLanguage::es);
    CAPTURE(name);
    REQUIRE(texts.size() == reference.size());
    CHECK(std::ranges::is_sorted(texts, {}, &CatalogueText::name));
    for (std::size_t index = 0; index < texts.size(); ++index) {
      CAPTURE(reference[index].name);
      REQUIRE(texts[index].name == reference[index].name);
      CHECK_FALSE(texts[index].text.empty());
      const auto message = text::Message::compile(texts[index].text, name);
      const auto reference_message = text::Message::compile(reference[index].text, "es");
      REQUIRE(message);
      REQUIRE(reference_message);
      CHECK(message->argument_names() == reference_message->argument_names());
    }
  }
}

}  // namespace
}  // namespace sml::rule
