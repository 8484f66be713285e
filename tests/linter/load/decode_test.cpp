#include "linter/load/decode.h"

#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"
#include "tests/linter/load/format_examples.h"

namespace sml::load {
namespace {

TEST_CASE("a whole post, each value at its bytes") {
  const auto it = post(
      "id: viernes-2x1\n"
      "publish_at: 2026-03-13T18:30\n"
      "accounts: [napoli-instagram, \"napoli-x\"]\n"
      "language: es-MX\n"
      "text: |\n"
      "  ¡Hoy 2x1! 🍕\n"
      "text_for: {x: \"¡Hoy!\"}\n"
      "media:\n"
      "  - {file: media/pizza.jpg, alt: Dos pizzas}\n"
      "sponsored: true\n"
      "kind: special_request\n"
      "request: {by: lucia, at: 2026-03-12T10:00, via: email}\n"
      "approvals:\n"
      "  - {by: lucia, at: 2026-03-11T12:00, digest: 3f9a0c21}\n"
      "replies: closed\n"
      "status: draft\n");
  CHECK(it.told().empty());
  CHECK(it.field.written);
  CHECK(*it->id == "viernes-2x1");
  CHECK(told(it->id.span, it.source) == "1:5-1:16");
  CHECK(told(it->publish_at.key, it.source) == "2:1-2:11");
  REQUIRE(it->accounts->size() == 2);
  CHECK(*(*it->accounts)[1] == "napoli-x");
  CHECK(told((*it->accounts)[1].span, it.source) == "3:30-3:40");
  CHECK(it->text->text() == "¡Hoy 2x1! 🍕\n");
  CHECK(told(it->text->span(6, 9), it.source) == "6:8-6:11");
  CHECK((*it->text_for)[0].name.value == "x");
  CHECK(told((*it->text_for)[0].value.span, it.source) == "7:15-7:22");
  CHECK(*(*it->media)[0]->file == "media/pizza.jpg");
  CHECK(told((*it->media)[0].key, it.source) == "9:6-9:10");
  CHECK(*it->sponsored);
  CHECK(*it->kind == model::PostKind::special_request);
  CHECK(*it->request->via == "email");
  CHECK(*(*it->approvals)[0]->digest == "3f9a0c21");
  CHECK(*it->replies == model::Replies::closed);
  CHECK(*it->status == model::PostStatus::draft);
}

TEST_CASE("defaults of what is not written") {
  const auto it = post("{id: a, publish_at: 2026-03-13, accounts: [x], text: Hola}");
  CHECK(it.told().empty());
  CHECK(*it->status == model::PostStatus::scheduled);
  CHECK(*it->kind == model::PostKind::planned);
  CHECK(*it->format == model::PostFormat::post);
  CHECK(*it->replies == model::Replies::open);
  CHECK_FALSE(*it->sponsored);
  CHECK_FALSE(it->sponsored.written);
  const auto facts = decoded<model::Facts>(
      "business: {name: Napoli}\n"
      "products: [{id: a, name: A}]\n"
      "offers: [{id: a, name: A, mechanic: 2x1}]\n"
      "events: [{id: a, name: A, starts_at: 2026-03-13}]\n"
      "disruptions: [{id: a, what: A, from: 2026-03-13}]\n"
      "crises: [{id: a, from: 2026-03-13}]\n",
      decode_facts);
  CHECK(facts.told().empty());
  CHECK(*(*facts->products)[0]->availability == model::Availability::in_stock);
  CHECK(*(*facts->offers)[0]->status == model::OfferStatus::active);
  CHECK(*(*facts->offers)[0]->announce);
  CHECK(*(*facts->events)[0]->status == model::EventStatus::scheduled);
  CHECK(*(*facts->events)[0]->announce);
  CHECK(*(*facts->disruptions)[0]->announce);
  const auto config = decoded<model::Config>("version: 1\n", decode_config);
  CHECK(config.told().empty());
  CHECK(*config->clients == "clients/*");
  CHECK(*config->team == "team.yaml");
  CHECK(*config->fail_on == model::FailOn::error);
}

TEST_CASE("what is wrong in a post, at its place") {
  const std::string good = "id: a\npublish_at: 2026-03-13T18:30\naccounts: [x]\ntext: Hola\n";
  const struct {
    std::string added;   // behind the four good lines
    std::string told;
  } cases[] = {
      {"", ""},
      {"publish-at: 2026-03-13\n", "5:1-5:11 schema/unknown-key publish-at key.taken -> publish_at\n"},
      {"tеxt: Hola\n", "5:1-5:5 schema/unknown-key tеxt key.foreign_letters -> text\n"},
      {"hora: 18h\n", "5:1-5:5 schema/unknown-key hora publish_at.hour -> 2026-03-13T18:30\n"},
      {"texto: a\n", "5:1-5:6 schema/unknown-key texto key.taken -> text\n"},
      {"foto: a\nimagen: b\n", "5:1-5:5 schema/unknown-key foto key.unknown -> media\n6:1-6:7 schema/unknown-key imagen key.meant_twice -> media\n"},
      {"offers:\n  - a\n   - b\n", "7:4-7:7 schema/value offers list.hyphen\n"},
      {"offers:\n  - a\n    - b\n  - c\n", "7:5-7:8 schema/value offers list.hyphen\n"},
      {"questions: [a - b]\n", ""},
      {"thread:\n  - a\n    - b\n", ""},
      {"campaña: primavera\n", "5:1-5:8 schema/unknown-key campaña key.unknown -> objective\n"},
      {"color: rojo\n", "5:1-5:6 schema/unknown-key color key.unknown\n"},
      {"true: no\n", "5:1-5:5 schema/unknown-key true key.unknown\n"},
      {"media: [{fil: a.jpg}]\n", "5:10-5:13 schema/unknown-key fil key.unknown -> file\n"},
      {"offers: dos-por-uno\n", "5:9-5:20 schema/type offers list.text -> [dos-por-uno]\n"},
      {"offers: — dos-por-uno\n", "5:9-5:22 schema/type offers list.dash\n"},
      {"offers:\n  • dos-por-uno\n", "6:3-6:16 schema/type offers list.dash\n"},
      {"offers: {a: b}\n", "5:9-5:15 schema/type offers list.braces\n"},
      {"media:\n  file: a\n", "6:3-6:10 schema/type media list.mapping\n"},
      {"media:\n  -file: a\n", "6:3-6:11 schema/type media list.glued_dash\n"},
      {"offers: ~\n", "5:9-5:10 schema/type offers list.nothing\n"},
      {"offers: ''\n", "5:9-5:11 schema/type offers list.nothing\n"},
      {"offers:\n", ""},
      {"offers: []\n", ""},
      {"locations: &sede [a]\noffers: *sede\n", ""},   // the alias is told where the file is read
      {"offers: [a, ~, [b], c]\n", "5:13-5:14 schema/type offers text.nothing\n5:16-5:19 schema/type offers text.list\n"},
      {"offers: [a, b, a]\n", "5:16-5:17 schema/value offers list.repeated first 5:10-5:11\n"},
      {"media: a.jpg\n", "5:8-5:13 schema/type media list.text\n"},
      {"media: [a.jpg]\n", "5:9-5:14 schema/type media mapping.text -> a.jpg\n"},
      {"language: {precio}\n", "5:11-5:19 schema/type language text.braces\n"},
      {"media: [[a]]\n", "5:9-5:12 schema/type media mapping.list\n"},
      {"media: [{file: '', alt: ~}]\n", "5:16-5:18 schema/value file text.empty\n5:25-5:26 schema/type alt text.nothing\n"},
      {"request: lucia\n", "5:10-5:15 schema/type request mapping.text\n"},
      {"request: {by: [lucia]}\n", "5:15-5:22 schema/type by text.list\n"},
      {"language: [es]\n", "5:11-5:15 schema/type language text.list\n"},
      {"language: {a: b}\n", "5:11-5:17 schema/type language text.mapping\n"},
      {"language: null\n", "5:11-5:15 schema/type language text.nothing\n"},
      {"language: no\n", ""},
      {"sponsored: yes\n", "5:12-5:15 schema/value sponsored boolean.format -> true\n"},
      {"status: schedule\n", "5:9-5:17 schema/value status one_of.not_listed -> scheduled\n"},
      {"status: jamás\n", "5:9-5:14 schema/value status one_of.not_listed\n"},
      {"remove_at: \"2026-02-30\"\n", "5:12-5:24 schema/value remove_at moment.no_such_date\n"},
      {"text_for: Hola\n", "5:11-5:15 schema/type text_for mapping.text\n"},
      {"text_for: {x: ''}\n", "5:15-5:17 schema/value x text.empty\n"},
      {"thread: [\"\", b]\n", "5:10-5:12 schema/value thread text.empty\n"},
      {"link: napoli .example\n", "5:7-5:22 schema/value link url.format\n"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.added);
    CHECK(post(good + c.added).told() == c.told);
  }
}

TEST_CASE("what a post must have") {
  const struct {
    std::string text;
    std::string told;
  } cases[] = {
      {"{publish_at: 2026-03-13, accounts: [x], text: a}", "1:2-1:12 schema/missing-key id key.missing\n"},
      {"{id: a, accounts: [x], text: a}", "1:2-1:4 schema/missing-key publish_at key.missing\n"},
      {"{id: a, publish_at: 2026-03-13, text: a}", "1:2-1:4 schema/missing-key accounts key.missing\n"},
      {"{id: a, publish_at: 2026-03-13, accounts: [x]}", "1:2-1:4 schema/missing-key text key.text_or_media\n"},
      {"{id: a, publish_at: 2026-03-13, accounts: [x], media: []}", "1:2-1:4 schema/missing-key text key.text_or_media\n"},
      {"{id: a, publish_at: 2026-03-13, accounts: [x], media: }", "1:2-1:4 schema/missing-key text key.text_or_media\n"},
      {"{id: a, publish_at: 2026-03-13, accounts: [x], media: [{file: a.jpg}]}", ""},
      {"{id: a, publish_at: 2026-03-13, accounts: [x], media: a.jpg}", "1:55-1:60 schema/type media list.text\n"},
      {"{id: a, publish_at: 2026-03-13, accounts: [], text: a}", "1:43-1:45 schema/value accounts list.empty\n"},
      {"id: a\npublish_at:\naccounts: [x]\ntext: a\n", "2:12-2:12 schema/type publish_at text.nothing\n"},
      {"id: a\npublish_at: ~\naccounts: [x]\ntext: a\n", "2:13-2:14 schema/type publish_at text.nothing\n"},
      {"id: a\npublish_at: ''\naccounts: [x]\ntext: a\n", "2:13-2:15 schema/value publish_at text.empty\n"},
      {"id: &a a\npublish_at: 2026-03-13\naccounts: [x]\ntext: *a\n", ""},   // told where the file is read
      {"id: a\npublish_at: 2026-03-13\naccounts: [x]\ntext:\n", "4:6-4:6 schema/type text text.nothing\n"},
      {"id: a\npublish_at: 2026-03-13\naccounts: [x]\ntext: |\n", "4:7-4:8 schema/value text text.empty_lines\n"},
      {"id: a\npublish_at: 2026-03-13\naccounts: [x]\ntext: |\n\n\n", "4:7-4:8 schema/value text text.empty_lines\n"},
      {"id: a\npublish_at: 2026-03-13\naccounts: [x]\ntext: 123\n", ""},
      {"- id: a\n", "1:1-1:8 schema/type post mapping.list\n"},
      {"Hola\n", "1:1-1:5 schema/type post mapping.text\n"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    CHECK(post(c.text).told() == c.told);
  }
}

TEST_CASE("what is wrong takes its default, and the rest is read all the same") {
  const auto it = post(
      "id: Mi post\n"
      "publish_at: mañana\n"
      "accounts: [x, [y], z]\n"
      "text: Hola\n"
      "status: listo\n"
      "replies: cerrado\n"
      "campaign: primavera\n"
      "media:\n"
      "  - {file: a.jpg, alternative: nada}\n"
      "  - b.jpg\n"
      "objective: vender\n");
  CHECK(it.problems.size() == 8);
  CHECK(it.field.written);
  CHECK_FALSE(it->id.written);
  CHECK(it->id->empty());
  CHECK(told(it->id.span, it.source) == "1:5-1:12");
  CHECK_FALSE(it->publish_at.written);
  REQUIRE(it->accounts->size() == 2);
  CHECK(*(*it->accounts)[1] == "z");
  CHECK(it->text->text() == "Hola");
  CHECK(*it->status == model::PostStatus::scheduled);
  CHECK(*it->replies == model::Replies::open);
  REQUIRE(it->media->size() == 1);
  CHECK(*(*it->media)[0]->file == "a.jpg");
  CHECK(*it->objective == "vender");
}

TEST_CASE("lists of names drop only what is wrong") {
  const auto it = decoded<model::Contract>(
      "channels: [instagram, twiter, x, instagram]\n"
      "reply_within: {x: 2h, facebok: 8h, default: 8 horas, email: 24h}\n"
      "quota: {networks: {instagram: 20, default: 3}}\n"
      "approval:\n"
      "  - {for: [offers, prizes], chain: [lucia, marco, lucia]}\n",
      decode_contract);
  CHECK(it.told() ==
        "1:23-1:29 schema/value channels one_of.not_listed\n"
        "1:34-1:43 schema/value channels list.repeated first 1:12-1:21\n"
        "2:23-2:30 schema/value reply_within one_of.not_listed -> facebook\n"
        "2:45-2:52 schema/value default duration.format -> 8h\n"
        "3:35-3:42 schema/value networks one_of.not_listed\n"
        "5:20-5:26 schema/value for one_of.not_listed -> prices\n"
        "5:51-5:56 schema/value chain list.repeated first 5:37-5:42\n");
  CHECK(it->channels->size() == 3);
  REQUIRE(it->reply_within->size() == 2);
  CHECK(*(*it->reply_within)[1].name == "email");
  CHECK(it->quota->networks->size() == 1);
  CHECK((*it->approval)[0]->cases->size() == 1);
}

TEST_CASE("an entry without what it is for is told, unless it may be what is called by an unknown name") {
  const auto contract = decoded<model::Contract>("approval: [{for: [prices]}, {chain: [a], before: 1d}, {for: [all], chian: [a]}]\n", decode_contract);
  CHECK(contract.told() ==
        "1:13-1:16 schema/missing-key chain key.void\n"
        "1:30-1:35 schema/missing-key for key.void\n"
        "1:68-1:73 schema/unknown-key chian key.unknown -> chain\n");
  CHECK(decoded<model::Team>("people: [{id: a, name: A, shifts: [{hours: Mo 09:00-18:00}, {clients: [b]}]}]\n", decode_team).told() ==
                             "1:62-1:69 schema/missing-key hours key.void\n");
}

TEST_CASE("ids stand once in their list") {
  const auto facts = decoded<model::Facts>(
      "locations:\n"
      "  - {id: centro, name: Centro}\n"
      "  - {id: roma, name: Roma}\n"
      "  - {name: Otra, id: centro}\n"
      "offers:\n"
      "  - {id: centro, name: Otra cosa, mechanic: gift}\n"
      "sensitive_topics: [{id: precios, terms: [a]}, {terms: [caro]}, {terms: [crisis]}, {id: precios, terms: [b]}]\n",
      decode_facts);
  CHECK(facts.told() ==
        "4:22-4:28 schema/value locations list.repeated first 2:10-2:16\n"
        "7:88-7:95 schema/value sensitive_topics list.repeated first 7:25-7:32\n");
  CHECK(facts->locations->size() == 3);
}

TEST_CASE("a file whose root is no mapping, or of another format") {
  const auto facts = decoded<model::Facts>("- a\n- b\n", decode_facts);
  CHECK(facts.told() == "1:1-2:4 schema/type facts.yaml mapping.list\n");
  CHECK_FALSE(facts.field.written);
  CHECK(facts.problems[0].legal.count == 12);
  const auto config = decoded<model::Config>("version: 2\nlanguage: es\n", decode_config);
  CHECK(config.told() == "1:10-1:11 schema/value version format_version.unknown\n");
  CHECK(*config->version == 1);
  CHECK(*config->language == model::MessageLanguage::es);
}

TEST_CASE("rules in sml.yaml: a severity, or options beside one") {
  const auto it = decoded<model::Config>(
      "rules:\n"
      "  platform/alt-text: off\n"
      "  offers/outlives: {severity: info, within: 3d}\n"
      "  offers/expired: loud\n"
      "  offers/unknown: [error]\n"
      "  facts/stale: {severity: eror, ahead: [7d]}\n"
      "overrides:\n"
      "  - {paths: [clients/napoli/**], rules: {contract/quota: error}}\n",
      decode_config);
  CHECK(it.told() ==
        "4:19-4:23 schema/value offers/expired one_of.not_listed\n"
        "5:19-5:26 schema/type offers/unknown mapping.list\n"
        "6:27-6:31 schema/value severity one_of.not_listed -> error\n"
        "6:40-6:44 schema/type ahead text.list\n");
  REQUIRE(it->rules->size() == 3);
  CHECK(*(*it->rules)[0].value->severity == model::Severity::off);
  CHECK(*(*it->rules)[1].value->severity == model::Severity::info);
  CHECK((*it->rules)[1].value->options->at(0).value.value == "3d");
  CHECK_FALSE((*it->rules)[2].value->severity.written);
}

TEST_CASE("unknown keys come with the known ones, and a few thousand of them in no time") {
  std::string many = "id: a\npublish_at: 2026-03-13\naccounts: [x]\ntext: a\n";
  for (int key = 0; key < 5000; ++key) many += "publish_at" + std::to_string(key) + ": a\n";
  const auto it = post(many);
  REQUIRE(it.problems.size() == 5000);
  CHECK(it.problems.front().nearest == "publish_at");
  CHECK_FALSE(it.problems.back().nearest);
  CHECK(it.problems.front().legal.count == 26);
}

TEST_CASE("what ends before it begins may end a night later, and no day later") {
  const struct {
    std::string end;
    std::string meant;
  } table[] = {{"2026-03-20T02:00", "2026-03-21T02:00"}, {"2026-03-20T08:00", "2026-03-21T08:00"}, {"2026-03-20T18:30", ""}, {"2026-03-19T22:00", ""}};
  for (const auto& row : table) {
    CAPTURE(row.end);
    const auto it = decoded<model::Facts>("events: [{id: a, name: A, starts_at: 2026-03-20T20:00, ends_at: " + row.end + "}]\n", decode_facts);
    REQUIRE(it.problems.size() == 1);
    CHECK(it.problems.front().reason == "before_begin");
    CHECK(it.problems.front().nearest.value_or("") == row.meant);
  }
}

TEST_CASE("fields are known by other names, each once") {
  CHECK(post("id: a\npublicar: 2026-03-13\naccounts: [x]\ntext: a\n").told() ==
        "2:1-2:9 schema/unknown-key publicar key.unknown -> publish_at\n");
  CHECK(post("id: a\nfecha: 2026-03-13\ncuentas: [x]\ntexto: a\n").told() ==
        "2:1-2:6 schema/unknown-key fecha key.unknown -> publish_at\n"
        "3:1-3:8 schema/unknown-key cuentas key.unknown -> accounts\n"
        "4:1-4:6 schema/unknown-key texto key.unknown -> text\n");
  CHECK(post("id: a\npublish_at: 2026-03-13\naccounts: [x]\ntext: a\nmedia: [{file: a, Alt: b}]\ncontraseña: c\n").told() ==
        "5:19-5:22 schema/unknown-key Alt key.unknown -> alt\n"
        "6:1-6:11 schema/unknown-key contraseña key.secret\n");
  CHECK(post("id: a\npublish_at: 2026-03-13\naccounts: [x]\ntexto: a\nhora: 9am\ntext: b\ncontenido: c\n").told() ==
        "4:1-4:6 schema/unknown-key texto key.taken -> text\n"
        "5:1-5:5 schema/unknown-key hora publish_at.hour -> 2026-03-13\n"
        "7:1-7:10 schema/unknown-key contenido key.taken -> text\n");
  CHECK(post("id: a\npublish_at: 2026-03-13\naccounts: [x]\nmedia: [{file: a}]\nfoto: a\nvideo: a\n").told() ==
        "5:1-5:5 schema/unknown-key foto key.taken -> media\n"
        "6:1-6:6 schema/unknown-key video key.taken -> media\n");
}

TEST_CASE("the examples of the formats' document are read without a word") {
  const std::vector<std::string> blocks = format_examples();
  if (blocks.empty()) return;
  CHECK(decoded<model::Config>(blocks[0], decode_config).told().empty());
  CHECK(decoded<model::Team>(blocks[1], decode_team).told().empty());
  CHECK(decoded<model::Accounts>(blocks[2], decode_accounts).told().empty());
  CHECK(decoded<model::Facts>(blocks[3], decode_facts).told().empty());
  CHECK(decoded<model::Contract>(blocks[4], decode_contract).told().empty());
  CHECK(post(blocks[5]).told().empty());
}

}  // namespace
}  // namespace sml::load
