#include "linter/load/holds.h"
#include "linter/run/approve.h"

#include "linter/load/decode.h"
#include "linter/yaml/parse.h"
#include "tests/catch.h"

namespace sml::run {
namespace {

const NewApproval kApproval{"lucia", {{2026, 3, 11}, 12, 0}, "3f9a0c21"};

// The file in which its first post, or its `number`th where it is a list, has the approval; "-" where there is no place for it.
std::string approved(const std::string& bytes, const std::vector<std::size_t>& renewed = {}, std::size_t number = 0, const NewApproval& approval = kApproval) {
  const yaml::Stream stream = yaml::parse(0, bytes, load::holds);
  REQUIRE(stream.complete);
  const yaml::Node& root = stream.documents.front().root;
  load::Problems problems;
  const model::Field<model::Post> post = load::decode_post(root.kind == yaml::Kind::sequence ? root.items[number] : root, problems);
  return with_approval(bytes, *post, post.span, approval, renewed).value_or("-");
}

constexpr std::string_view kLine = "{by: lucia, at: 2026-03-11T12:00, digest: 3f9a0c21}";

TEST_CASE("an approval comes in the style of what is there, and nothing else changes") {
  const struct {
    std::string_view before;
    std::string_view after;   // «» is the approval
  } table[] = {
      {"id: a\ntext: Hola\n", "id: a\ntext: Hola\napprovals:\n  - «»\n"},
      {"id: a\ntext: Hola", "id: a\ntext: Hola\napprovals:\n  - «»"},
      {"id: a\r\ntext: Hola\r\n", "id: a\r\ntext: Hola\r\napprovals:\r\n  - «»\r\n"},
      {"# de otro editor\r\nid: a\ntext: Hola\n", "# de otro editor\r\nid: a\ntext: Hola\napprovals:\n  - «»\n"},
      {"\xEF\xBB\xBFid: a\ntext: Hola\n", "\xEF\xBB\xBFid: a\ntext: Hola\napprovals:\n  - «»\n"},
      {"# uno\n--- # dos\nid: a\ntext: Hola\n  y adiós\n...\n", "# uno\n--- # dos\nid: a\ntext: Hola\n  y adiós\napprovals:\n  - «»\n...\n"},
      {"id: a\ntext: >-\n  Hola\n  amigos\n  # no es comentario\n", "id: a\ntext: >-\n  Hola\n  amigos\n  # no es comentario\napprovals:\n  - «»\n"},
      {"id: a\naccounts:\n  - x\n\n  # y nada más\n", "id: a\naccounts:\n  - x\napprovals:\n  - «»\n\n  # y nada más\n"},
      {"id: a\naccounts:\n- x\n", "id: a\naccounts:\n- x\napprovals:\n  - «»\n"},
      {"{\n  \"id\": \"a\",\n  \"text\": \"Hola\"\n}\n", "{\n  \"id\": \"a\",\n  \"text\": \"Hola\",\n  approvals: [«»]\n}\n"},
      {"id: a\ntext: Hola  # saludo\n# fin\n", "id: a\ntext: Hola  # saludo\napprovals:\n  - «»\n# fin\n"},
      {"id: a\ntext: |\n  Hola\n\n  ¿qué tal?\n\n# fin\n", "id: a\ntext: |\n  Hola\n\n  ¿qué tal?\napprovals:\n  - «»\n\n# fin\n"},
      {"id: a\ntext: |+\n  Hola\n\n", "id: a\napprovals:\n  - «»\ntext: |+\n  Hola\n\n"},
      {"id: a\ntext: Hola\n---\nid: b\ntext: Adiós\n", "id: a\ntext: Hola\napprovals:\n  - «»\n---\nid: b\ntext: Adiós\n"},
      {"- id: a\n  text: Hola\n\n- id: b\n  text: Adiós\n", "- id: a\n  text: Hola\n  approvals:\n    - «»\n\n- id: b\n  text: Adiós\n"},
      {"-   id: a\n    text: Hola\n", "-   id: a\n    text: Hola\n    approvals:\n      - «»\n"},
      {"- {id: a, text: Hola}\n", "- {id: a, text: Hola, approvals: [«»]}\n"},
      {"id: a\napprovals: []\ntext: Hola\n", "id: a\napprovals: [«»]\ntext: Hola\n"},
      {"id: a\napprovals: [ ]  # aún no\n", "id: a\napprovals: [«» ]  # aún no\n"},
      {"id: a\napprovals:  # aún no\ntext: Hola\n", "id: a\napprovals:  # aún no\n  - «»\ntext: Hola\n"},
      {"id: a\napprovals: ~\n", "id: a\napprovals: [«»]\n"},
      {"{id: a, approvals: , text: Hola}\n", "{id: a, approvals: [«»] , text: Hola}\n"},
      {"id: a\napprovals: [{by: marco}]\n", "id: a\napprovals: [{by: marco}, «»]\n"},
      {"id: a\napprovals: [{by: marco}, ]\n", "id: a\napprovals: [{by: marco}, «», ]\n"},
      {"id: a\napprovals: [\n  {by: marco}\n]\n", "id: a\napprovals: [\n  {by: marco},\n  «»\n]\n"},
      {"id: a\napprovals: [\n  {by: marco},  # por teléfono\n]\n", "id: a\napprovals: [\n  {by: marco},  # por teléfono\n  «»\n]\n"},
      {"id: a\napprovals: [\n  {by: marco}  # por teléfono\n]\n", "id: a\napprovals: [\n  {by: marco},  # por teléfono\n  «»\n]\n"},
      {"id: a\napprovals:\n- {by: marco}  # por teléfono\n# y ya\ntext: Hola\n",
       "id: a\napprovals:\n- {by: marco}  # por teléfono\n- «»\n# y ya\ntext: Hola\n"},
      {"id: a\napprovals:\n  - by: marco\n    at: 2026-03-10\n", "id: a\napprovals:\n  - by: marco\n    at: 2026-03-10\n"
                                                                 "  - by: lucia\n    at: 2026-03-11T12:00\n    digest: 3f9a0c21\n"},
      {"id: a\napprovals:\n  -   by: marco\n", "id: a\napprovals:\n  -   by: marco\n  -   by: lucia\n      at: 2026-03-11T12:00\n      digest: 3f9a0c21\n"},
  };
  for (const auto& row : table) {
    CAPTURE(row.before);
    std::string after(row.after);
    constexpr std::string_view kMark = "«»";
    if (const std::size_t at = after.find(kMark); at != std::string::npos) after.replace(at, kMark.size(), kLine);
    CHECK(approved(std::string(row.before)) == after);
  }
}

TEST_CASE("an approval that is renewed keeps its place, its style and its comments") {
  const struct {
    std::string_view before;
    std::string_view after;
  } table[] = {
      {"id: a\napprovals: [{by: lucia, at: 2026-03-01, digest: 51d0ba7e}, {by: marco}]\n",
       "id: a\napprovals: [{by: lucia, at: 2026-03-11T12:00, digest: 3f9a0c21}, {by: marco}]\n"},
      {"id: a\napprovals:\n  - digest: \"51d0ba7e\"  # de la agencia\n    by: Lucía Mora\n    at: '2026-03-01'\n",
       "id: a\napprovals:\n  - digest: 3f9a0c21  # de la agencia\n    by: Lucía Mora\n    at: 2026-03-11T12:00\n"},
      {"id: a\napprovals:\n  - by: lucia\n    digest: 51d0ba7e\n", "id: a\napprovals:\n  - by: lucia\n    at: 2026-03-11T12:00\n    digest: 3f9a0c21\n"},
      {"id: a\napprovals: [{by: lucia, digest: 51d0ba7e}]\n", "id: a\napprovals: [{by: lucia, at: 2026-03-11T12:00, digest: 3f9a0c21}]\n"},
      {"id: a\napprovals: [{by: lucia, at: , digest: 51d0ba7e}]\n", "id: a\napprovals: [{by: lucia, at: 2026-03-11T12:00 , digest: 3f9a0c21}]\n"},
  };
  for (const auto& row : table) {
    CAPTURE(row.before);
    CHECK(approved(std::string(row.before), {0}) == row.after);
  }
}

TEST_CASE("another post of the file keeps its own approvals") {
  CHECK(approved("- id: a\n  approvals: []\n- id: b\n  approvals: []\n", {}, 1) ==
        "- id: a\n  approvals: []\n- id: b\n  approvals: [" + std::string(kLine) + "]\n");
}

TEST_CASE("names and digests that could be numbers stand in quotes") {
  CHECK(approved("id: a\napprovals: []\n", {}, 0, {"7", kApproval.at, "12345e78"}) ==
                 "id: a\napprovals: [{by: \"7\", at: 2026-03-11T12:00, digest: \"12345e78\"}]\n");
}

TEST_CASE("where no line can stand nothing is written") {
  CHECK(approved("id: a\napprovals: {by: marco}\n") == "-");
  CHECK(approved("id: a\napprovals: &todos [{by: marco}]\ntext: Hola\nthread: *todos\n") == "-");
}

}  // namespace
}  // namespace sml::run
