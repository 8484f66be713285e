#include "linter/rule/match.h"

#include <string>

#include "linter/load/decode.h"
#include "linter/yaml/parse.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::rule {
namespace {

constexpr std::string_view kAccounts = R"(
accounts:
- {id: ig, network: instagram, handle: "@napoli"}
- {id: equis, network: x, handle: "@napoli"}
)";

constexpr std::string_view kPost = R"(
id: viernes
publish_at: 2026-03-13T18:30
accounts: [ig, equis]
sponsored: true
kind: special_request
media: [{file: a.jpg}]
link: https://napoli.example/es/menu
text: |
  Hoy las mejores pizzas del mundo. Promoción a $99 hasta las 20 h.
  Ven con @lena y @marco: #Uno #NocheNapolitana
text_for: {x: Solo en esta red}
)";

model::Condition condition_of(const std::string& match, load::Problems& problems) {
  const yaml::Stream stream = yaml::parse(0, match, yaml::holds_nothing);
  return *load::decode_condition(stream.documents.front().root, problems);
}

// What the post fits by: the words, or the place's bytes of the file; "-" where it does not fit. A count stands behind it.
std::string found(const std::string& match, const std::string& post = std::string(kPost)) {
  load::Problems problems;
  const Match compiled(condition_of(match, problems), problems);
  CHECK(problems.empty());
  const model::World world = resolve::world_of({.accounts = std::string(kAccounts), .posts = {post}});
  const model::Client& client = world.clients.front();
  const model::AccountIndex all(world);
  const model::ClientAccounts accounts(all, client);
  const resolve::BrandIndex brands(world);
  const model::PlannedPost& planned = client.posts.front();
  const resolve::AccountOwners owners = resolve::owners_of(accounts, planned.post);
  const resolve::Audience audience = resolve::audience(owners);
  const resolve::PostReading reading = resolve::PostReader(client).read(planned);
  const std::vector<resolve::AccountText> account_texts = resolve::account_texts(owners, planned.post, reading);
  const base::MemoryFiles files;
  const auto evidence = compiled.find({world, accounts, brands, client, planned.post, planned.first_key, owners, audience, reading, account_texts, files});
  if (!evidence) return "-";
  std::string out = evidence->words.empty() ? post.substr(evidence->at.begin, evidence->at.end - evidence->at.begin) : evidence->words;
  if (evidence->measure.limit > 0) out += " " + std::to_string(evidence->measure.count) + " of " + std::to_string(evidence->measure.limit);
  return out;
}

struct Row {
  std::string match;
  std::string found;
};

void check(std::initializer_list<Row> table) {
  for (const Row& row : table) {
    CAPTURE(row.match);
    CHECK(found(row.match) == row.found);
  }
}

TEST_CASE("words are found as names are: folded, with plurals, in hashtags; of a list one is enough") {
  check({
      {"words: [PIZZA]", "pizzas"},
      {"words: [noche napolitana]", "NocheNapolitana"},
      {"words: [calzone, promocion]", "Promoción"},
      {"words: [calzone]", "-"},
      {"words: [piz]", "-"},
      {"lacks: [calzone]", "viernes"},
      {"lacks: [calzone, pizza]", "viernes"},   // the text for x
      {"{networks: [instagram], lacks: [calzone, pizza]}", "-"},
      {"{words: [pizza], lacks: [bases]}", "pizzas"},
  });
}

TEST_CASE("patterns search the folded text, exact ones the text as it is written; the first place is told") {
  check({
      {"patterns: ['mejor(es)? [a-z]+ del mundo']", "mejores pizzas del mundo"},
      {"exact_patterns: ['Promoción']", "Promoción"},
      {"exact_patterns: ['promoción']", "-"},
      {"patterns: ['promocion', 'pizzas']", "pizzas"},
  });
}

TEST_CASE("claims are those of the text") {
  check({
      {"claims: [money]", "$99"},
      {"claims: [phone, hashtag]", "#Uno"},
      {"claims: [phone]", "-"},
      {"claims: [address]", "-"},
      {"claims: [mention]", "@lena"},
  });
}

TEST_CASE("networks are those that the text goes out on") {
  check({
      {"{networks: [instagram], words: [pizza]}", "pizzas"},
      {"{networks: [facebook], words: [pizza]}", "-"},
      {"{networks: [x], words: [red]}", "red"},
      {"{networks: [x], words: [pizza]}", "-"},   // it has its own
      {"{networks: [instagram], words: [red]}", "-"},
  });
}

TEST_CASE("fields are held against patterns, and can be there or not") {
  check({
      {"fields: {kind: special_request}", "special_request"},
      {"fields: {kind: special_*}", "special_request"},
      {"fields: {kind: planned}", "-"},
      {"fields: {sponsored: true}", "true"},
      {"fields: {accounts: equis}", "equis"},
      {"fields: {replies: open}", "viernes"},
      {"fields: {link: 'https://napoli.example'}", "-"},
      {"fields: {link: 'https://*menu'}", "https://napoli.example/es/menu"},
      {"with: [media]", "media"},
      {"with: [objective]", "-"},
      {"without: [objective]", "viernes"},
      {"without: [objective, media]", "-"},
  });
}

TEST_CASE("what is counted is told with its limit, at the first beyond it") {
  check({
      {"more_than: {hashtags: 1}", "#NocheNapolitana 2 of 1"},
      {"more_than: {hashtags: 2}", "-"},
      {"more_than: {mentions: 1, hashtags: 1}", "#NocheNapolitana 2 of 1"},
      {"more_than: {words: 3}", "pizzas 19 of 3"},
      {"fewer_than: {media: 2}", "viernes 1 of 2"},
      {"fewer_than: {media: 1}", "-"},
      {"more_than: {lines: 2}", "-"},
      {"{more_than: {lines: 1}, words: [pizza]}", "pizzas 2 of 1"},
      {"more_than: {lines: 1}", "Hoy las mejores pizzas del mundo. Promoción a $99 hasta las 20 h.\n  Ven con @lena y @marco: #Uno #NocheNapolitana\n 2 of 1"},
  });
}

TEST_CASE("all, any and not put conditions together") {
  check({
      {"any: [{words: [calzone]}, {words: [pizza]}]", "pizzas"},
      {"any: [{words: [calzone]}, {words: [pasta]}]", "-"},
      {"all: [{words: [promocion]}, {words: [pizza]}]", "Promoción"},
      {"all: [{words: [promocion]}, {words: [calzone]}]", "-"},
      {"{words: [pizza], not: [{words: [calzone]}]}", "pizzas"},
      {"{words: [pizza], not: [{fields: {sponsored: true}}]}", "-"},
      {"not: [{words: [calzone]}]", "viernes"},
      {"any: [{all: [{words: [pizza]}, {words: [calzone]}]}, {claims: [money]}]", "$99"},
  });
}

TEST_CASE("a post without a text fits by its fields alone") {
  const std::string post = "id: foto\npublish_at: 2026-03-13T18:30\naccounts: [ig]\nmedia: [{file: a.jpg}]\n";
  CHECK(found("with: [media]", post) == "media");
  CHECK(found("words: [pizza]", post) == "-");
  CHECK(found("patterns: ['.+']", post) == "-");
  CHECK(found("claims: [money]", post) == "-");
  CHECK(found("lacks: [pizza]", post) == "foto");
}

TEST_CASE("what a pattern asks for by a sign is no capital") {
  for (const char* match : {R"(patterns: ['\S+\W\D'])", R"(patterns: ['(?P<Word>\pL+)\p{Lu}?'])", R"(exact_patterns: [Gratis])",
                            R"(words: [a-b, niño, "l'hora"])"}) {
    CAPTURE(match);
    load::Problems problems;
    const Match compiled(condition_of(match, problems), problems);
    CHECK(problems.empty());
  }
}

TEST_CASE("what cannot be looked for is a problem at its place, and fits no post") {
  const struct {
    std::string match;
    std::string expected;
  } table[] = {{"patterns: ['(']", "pattern"}, {"exact_patterns: ['[']", "pattern"},
               {"with: [enlace]", "key"}, {"fields: {linc: a}", "key"}, {"all: [{without: [x]}]", "key"},
               {"words: [🍕]", "word"},  {"words: ['!!!']", "word"}, {"lacks: [C++]", "word"}, {"words: ['@ana']", "word"}, {"patterns: [Gratis]", "pattern"},
               {"patterns: ['promoci(?:ó|o)n']", "pattern"}, {"patterns: ['(a{1000}){1000}']", "pattern"},
               {"patterns: ['x*']", "pattern"}, {"exact_patterns: ['(?:Ven)?']", "pattern"}, {"any: []", "list"}, {"patterns: []", "list"}};
  for (const auto& row : table) {
    CAPTURE(row.match);
    load::Problems problems;
    const model::Condition condition = condition_of(row.match, problems);
    const Match match(condition, problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().expected == row.expected);
    CHECK(problems.front().at.end > problems.front().at.begin);
  }
}

}  // namespace
}  // namespace sml::rule
