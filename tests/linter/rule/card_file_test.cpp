#include "linter/rule/card_file.h"

#include <string>

#include "tests/catch.h"

namespace sml::rule {
namespace {

const std::string kHead = "---\nseverity: warning\nsince: \"0.1\"\nsets: [recommended, mx]\n";
const std::string kSpeech =
    "es: {title: T, why: W, advice: A, message: \"m {x}\", fixes: {join: f}}\nen:\n  title: T\n  why: W\n  advice: A\n  message:\n    one: m1\n    two: m2\n"
    "  help: h\n  label: l\n  related: {first: r}\npt: {title: T, why: W, advice: A, message: m}\n";
const std::string kBody = "<!-- now: 2026-03-01T09:00 -->\nen: It fires.\nes: Salta.\npt: Acusa.\n```yaml file=a.yaml\n```\n```findings\n```\n";
const std::string kEnd = "---\n" + kBody;

TEST_CASE("a card is read whole") {
  const CardFile card = read_card("offers/expired", kHead + "needs: [facts]\noptions:\n  within: {type: duration, default: 7d}\n"
                                                            "  max: {type: whole_number, default: 4}\n" + kSpeech + kEnd);
  CHECK(card.errors.empty());
  CHECK(card.id == "offers/expired");
  CHECK(card.severity == model::Severity::warning);
  CHECK(card.since == "0.1");
  CHECK(card.sets == std::vector<model::RuleSet>{model::RuleSet::recommended, model::RuleSet::mx});
  CHECK(card.origin == Origin::check);
  CHECK(card.needs == std::vector<std::string>{"facts"});
  REQUIRE(card.options.size() == 2);
  CHECK(card.options[0].name == "within");
  CHECK(card.options[0].type == Option::Type::duration);
  CHECK(card.options[0].standard == "7d");
  CHECK(card.options[1].type == Option::Type::whole_number);
  REQUIRE(card.texts.size() == 3);
  CHECK(card.texts[0].messages == NamedTexts{{"", "m {x}"}});
  CHECK(card.texts[1].messages == NamedTexts{{"one", "m1"}, {"two", "m2"}});
  CHECK(card.texts[1].helps == NamedTexts{{"", "h"}});
  CHECK(card.texts[1].labels == NamedTexts{{"", "l"}});
  CHECK(card.texts[1].related == NamedTexts{{"first", "r"}});
  CHECK(card.texts[0].fixes == NamedTexts{{"join", "f"}});
  CHECK(card.body == kBody);
  CHECK(card.limits.empty());
  CHECK(read_card("a/b", kHead + "limits: text\n" + kSpeech + kEnd).limits == "text");
  CHECK(read_card("a/b", kHead + "origin: reading\n" + kSpeech + kEnd).origin == Origin::reading);
}

struct Row {
  std::string bytes;
  std::string error;   // of the card, its one and only
};

TEST_CASE("what is wrong with a card is told with its line") {
  const Row table[] = {
      {"severity: error\n", "1: a card begins with front matter between two lines of ---"},
      {"---\nseverity: error\n", "1: a card begins with front matter between two lines of ---"},
      {"---\n- a\n---\n", "1: the front matter is no mapping"},
      {kHead + "colour: red\n" + kSpeech + kEnd, "5: unknown: colour"},
      {"---\nseverity: high\nsince: \"0.1\"\nsets: [strict]\n" + kSpeech + kEnd, "2: not one of the names: high"},
      {"---\nseverity: error\nsince: \"0.1\"\nsets: [br]\n" + kSpeech + kEnd, "4: not one of the names: br"},
      {"---\nseverity: error\nsets: [strict]\n" + kSpeech + kEnd, "1: since is missing"},
      {"---\nseverity: error\nsince: \"0.1\"\n" + kSpeech + kEnd, "1: sets is missing"},
      {kHead + "origin: elsewhere\n" + kSpeech + kEnd, "5: origin is reading, or absent"},
      {kHead + "needs: [weather]\n" + kSpeech + kEnd, "5: unknown need: weather"},
      {kHead + "options: {within: {type: duration}}\n" + kSpeech + kEnd, "5: an option has type (duration, whole_number) and default"},
      {kHead + "options:\n  max: {type: colour, default: red}\n" + kSpeech + kEnd, "6: an option has type (duration, whole_number) and default"},
      {kHead + "options:\n  max: {type: whole_number, default: 7d}\n" + kSpeech + kEnd, "6: the default is no whole_number: 7d"},
      {kHead + "options:\n  max: {type: duration, default: 7}\n" + kSpeech + kEnd, "6: the default is no duration: 7"},
      {kHead + kSpeech.substr(0, kSpeech.find("pt: ")) + kEnd, "1: a card speaks pt"},
      {kHead + kSpeech.substr(kSpeech.find("en:\n")) + kEnd, "1: a card speaks es"},
      {kHead + kSpeech.substr(0, kSpeech.find("pt: ")) + "pt: {title: T, why: W, advice: A}\n" + kEnd, "16: a language has title, why, advice and message"},
      {kHead + kSpeech.substr(0, kSpeech.find("pt: ")) + "pt: {title: T, why: W, advice: A, message: m, colour: red}\n" + kEnd, "16: unknown: colour"},
  };
  for (const Row& row : table) {
    CAPTURE(row.bytes);
    CHECK(read_card("a/b", row.bytes).errors == std::vector<std::string>{row.error});
  }
  for (const char* id : {"a/B", "a/b_c", "a/b/c", "b", "a/", "/b", "a/ñ"}) {
    CAPTURE(id);
    CHECK(read_card(id, kHead + kSpeech + kEnd).errors == std::vector<std::string>{"1: a rule is called FAMILY/NAME, in small letters, digits and hyphens"});
  }
  CHECK(read_card("24-7/sin-2x1", kHead + kSpeech + kEnd).errors.empty());
}

TEST_CASE("a message that is none is an error of the card") {
  const CardFile card = read_card("a/b", kHead + "es:\n  title: T\n  why: W\n  advice: A\n  message: \"{x\"\n"
                                                 "en: {title: T, why: W, advice: A, message: m}\npt: {title: T, why: W, advice: A, message: m}\n" + kEnd);
  REQUIRE(card.errors.size() == 1);
  CHECK(card.errors[0].starts_with("9: not a message: {x ("));
}

TEST_CASE("front matter that is no YAML is an error of the card") {
  const CardFile card = read_card("a/b", "---\nseverity: \"error\nsince: 1\n---\nBody\n");
  REQUIRE_FALSE(card.errors.empty());
  CHECK(card.errors[0].starts_with("2: "));
}

TEST_CASE("what is wrong with a card's examples is told with its line") {
  const std::string file = "```yaml file=a.yaml\nid: a\n```\n";
  const std::string end = "```findings\n```\n";
  const std::string captions = "en: E.\nes: S.\npt: P.\n";
  const Row table[] = {   // the body's first line is the card's 18th
      {"en: E.\npt: P.\n" + file + end, "20: an example has a caption in es"},
      {"es: S.\npt: P.\n" + file + end, "20: an example has a caption in en"},
      {"en: E.\nes: S.\n" + file + end, "20: an example has a caption in pt"},
      {captions + file + end + "\nes: S.\npt: P.\n" + file + file + end, "29: an example has a caption in en"},
      {"A sentence.\n" + captions + file + end, "18: neither a caption (en: …) nor a block: A sentence."},
      {captions + "fr: F.\n" + file + end, "21: neither a caption (en: …) nor a block: fr: F."},
      {captions + "es:\n" + file + end, "21: neither a caption (en: …) nor a block: es:"},
      {captions + "<!-- then: 2026-03-01T09:00 -->\n" + file + end, "21: neither a caption (en: …) nor a block: <!-- then: 2026-03-01T09:00 -->"},
      {captions + file + end + "At the end.\n", "26: neither a caption (en: …) nor a block: At the end."},
      {captions + file + "pt: P.\n" + end, "24: a caption stands above the first block of its example"},
      {captions + "es: S.\n" + file + end, "21: a second caption in one language"},
      {captions + "```yaml\nid: a\n```\n" + file + end, "21: a block is a file (yaml file=…), a file as its fixes leave it (yaml fixed=…) or findings"},
      {captions + "```yaml fixed=a.yaml\n```\n" + file + end, "21: what a fix makes of a file stands below the files"},
      {captions + "```hex file=a.jpg\nFF D8 F\n```\n" + end, "21: hexadecimal figures stand two by two"},
      {captions + "```hex file=a.jpg\nFF JJ\n```\n" + end, "21: hexadecimal figures stand two by two"},
      {captions + end, "21: an example has files"},
      {captions + file, "23: an example ends in a block of findings"},
      {captions + file + end + captions, "28: an example ends in a block of findings"},
      {captions + file + "```findings\nposts/a.yaml:1:1-1:3 a/b\n", "24: a block that does not end"},
  };
  REQUIRE(read_card("a/b", kHead + kSpeech + "---\n" + captions + file + end).errors.empty());
  for (const Row& row : table) {
    CAPTURE(row.bytes);
    CHECK(read_card("a/b", kHead + kSpeech + "---\n" + row.bytes).errors == std::vector<std::string>{row.error});
  }
}

}  // namespace
}  // namespace sml::rule
