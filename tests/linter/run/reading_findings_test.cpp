// The law of what reading finds: whatever yaml, load and the gathering of files can say has words on a card, in every language.
//
// kVariants lists what load and run can emit; the wrong files
// below must bring about every one of them, and nothing that is not on the list.

#include "linter/run/reading_findings.h"

#include <algorithm>
#include <deque>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/files.h"
#include "linter/rule/card_file.h"
#include "linter/rule/render.h"
#include "linter/run/discover.h"
#include "linter/run/run.h"
#include "linter/run/suppression_comments.h"
#include "linter/run/syntax_findings.h"
#include "tests/catch.h"
#include "tests/linter/run/reading_cards.h"

namespace sml::run {
namespace {

using model::MessageLanguage;

void check_words(const rule::Finding& finding) {
  REQUIRE(finding.card != nullptr);
  for (const MessageLanguage language : {MessageLanguage::es, MessageLanguage::en, MessageLanguage::pt}) {
    INFO(finding.card->id << ' ' << finding.variant << ' ' << model::name_of(language));
    const rule::CardText& texts = rule::text_of(*finding.card, language);
    REQUIRE(texts.language == language);
    const rule::Rendered rendered = rule::render(finding, language, 2026);
    INFO(rendered.message << " | " << rendered.help);
    CHECK_FALSE(rendered.message.empty());
    CHECK_FALSE(rendered.help.empty());
    for (const rule::RenderedRelated& related : rendered.related) CHECK_FALSE(related.text.empty());
    // An argument that nobody gave would stand there as {name}; a brace before a figure is a pattern's, one before a name and a colon a mapping's.
    for (const std::string& text : {rendered.message, rendered.help, rendered.label})
      for (std::size_t brace = text.find('{'); brace != std::string::npos; brace = text.find('{', brace + 1))
        CHECK((base::is_ascii_digit(static_cast<char32_t>(text[brace + 1])) || text[text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", brace + 1)] == ':'));
  }
}

TEST_CASE("every kind of problem of a file has its words") {
  std::set<std::string> said;
  for (const yaml::ProblemKind kind : yaml::problem_kinds()) {
    const yaml::Problem problem{kind, {0, 3, 4}, "20000", {0, 1, 2}};
    const rule::Finding finding = finding_of(problem, cards().rules());
    INFO(yaml::name_of(kind));
    REQUIRE(finding.card != nullptr);
    CHECK(finding.card->id == yaml::rule_of(kind));
    CHECK(finding.at == problem.span);
    check_words(finding);
    CHECK(said.insert(rule::render(finding, MessageLanguage::es, 2026).message).second);
  }
}

TEST_CASE("what is lost, the place of the first and the limit are told") {
  const auto message = [](yaml::ProblemKind kind, const std::string& detail) {
    return rule::render(finding_of(yaml::Problem{kind, {}, detail, {}}, cards().rules()), MessageLanguage::es, 2026).message;
  };
  CHECK(message(yaml::ProblemKind::lost_comment, "#napoli").find("«#napoli»") != std::string::npos);
  CHECK(message(yaml::ProblemKind::lost_anchor, "&Napoli").find("«&Napoli»") != std::string::npos);
  CHECK(message(yaml::ProblemKind::lost_tag, "!Ojo").find("«!Ojo»") != std::string::npos);
  CHECK(message(yaml::ProblemKind::lost_after_comma, "con albahaca").find("«con albahaca»") != std::string::npos);
  CHECK(message(yaml::ProblemKind::control_character, "U+0007").find("U+0007") != std::string::npos);
  CHECK(message(yaml::ProblemKind::look_alike_space, "U+00A0").find("U+00A0") != std::string::npos);
  CHECK(message(yaml::ProblemKind::too_large, "16777216").find("16 MB") != std::string::npos);
  CHECK(message(yaml::ProblemKind::scalar_too_large, "65536").find("64 KB") != std::string::npos);
  CHECK(message(yaml::ProblemKind::too_deep, "32").find("32") != std::string::npos);
  const rule::Finding twice = finding_of(yaml::Problem{yaml::ProblemKind::duplicate_key, {0, 9, 13}, "text", {0, 1, 5}}, cards().rules());
  REQUIRE(twice.related.size() == 1);
  CHECK(twice.related[0].at == base::Span{0, 1, 5});
}

TEST_CASE("every way in which a file gives no bytes has its words") {
  using enum base::ReadStatus;
  const struct {
    base::ReadStatus status;
    std::string rule;
    std::string variant;
  } cases[] = {
      {missing, "yaml/encoding", "unreadable"},     {unreadable, "yaml/encoding", "unreadable"}, {outside, "yaml/encoding", "outside"},
      {not_regular, "yaml/encoding", "not_a_file"}, {too_large, "yaml/limit", "too_large"},
  };
  for (const auto& c : cases) {
    const rule::Finding finding = finding_of(c.status, {4, 0, 0}, cards().rules());
    CHECK(finding.card->id == c.rule);
    CHECK(finding.variant == c.variant);
    CHECK(finding.at == base::Span{4, 0, 0});
    check_words(finding);
  }
}

// What load, and the gathering and judging of files in run, can say beside the kinds of problems of a file.
const std::map<std::string, std::vector<std::string>> kVariants = {
    {"schema/unknown-key",
     {"", "nearest", "taken", "meant_twice", "hour", "secret", "hashtags", "note", "first_comment", "in_list", "in_mapping", "at_top", "stretch", "account",
      "wrapper", "foreign_letters", "foreign_letters.nearest"}},
    {"schema/missing-key",
     {"id", "id.named", "publish_at", "accounts", "text_or_media", "text_for_all", "void", "name", "network", "handle", "mechanic", "starts_at", "from", "what",
      "match", "message", "rule_text", "front_matter"}},
    {"schema/file-name", {"", "ending", "folder", "no_folder"}},
    {"schema/other-file", {"", "document", "sheet", "workbook", "client", "clients", "folder", "root", "of_root", "post", "strangers"}},
    {"schema/type", {"text", "text.hours", "text.nearest", "list", "mapping", "mapping.no_space"}},
    {"schema/value",
     {"id.nearest",
      "language.nearest",
      "country.nearest",
      "currency.nearest",
      "boolean.nearest",
      "text.empty",
      "text.empty_lines",
      "text_for.unpublished",
      "thread.unpublished",
      "one_of.not_listed",
      "one_of.nearest",
      "id.format",
      "email.format",
      "language.format",
      "country.format",
      "currency.format",
      "digest.format",
      "version.format",
      "format_version.unknown",
      "url.format",
      "moment.format",
      "moment.no_such_date",
      "moment.no_such_time",
      "moment.no_such_offset",
      "moment.out_of_range",
      "moment.in_the_future",
      "moment.out_too_soon",
      "moment.before_begin",
      "moment.nearest",
      "date.format",
      "date.no_such_date",
      "date.out_of_range",
      "hours.format",
      "hours.empty",
      "hours.bad_day",
      "hours.nearest",
      "hours.bad_time",
      "hours.bad_range",
      "hours.overlap",
      "hours.other_day",
      "hours.season",
      "hours.date",
      "date.stretch",
      "mechanic.over_all",
      "time_off.no_end",
      "hours.inverted",
      "hours.twice",
      "hours.no_times",
      "product.two_prices",
      "date.last_year",
      "country.contradicted",
      "zone.contradicted",
      "hours.no_day",
      "zone.unknown",
      "zone.nearest",
      "duration.format",
      "duration.too_long",
      "duration.too_short",
      "money.format",
      "money.too_large",
      "duration.nearest",
      "money.nearest",
      "mechanic.nearest",
      "handle.format",
      "handle.nearest",
      "handle.declared",
      "handle.twice",
      "handle.personal",
      "handle.spaces",
      "phone.format",
      "phone.two",
      "phone.short",
      "moment.other_form",
      "moment.look_alike",
      "moment.other_hour",
      "moment.two_readings",
      "date.look_alike",
      "date.other_form",
      "date.two_readings",
      "list.hyphen",
      "quoted",
      "moment.no_year",
      "moment.endless",
      "moment.other_weekday",
      "date.no_year",
      "date.other_weekday",
      "mechanic.format",
      "mechanic.number",
      "boolean.format",
      "whole_number.format",
      "whole_number.too_small",
      "whole_number.nearest",
      "list.empty",
      "list.repeated",
      "list.two_hours",
      "path.missing",
      "path.nearest",
      "glob.nearest",
      "folders.missing",
      "folders.nearest",
      "path.outside",
      "rule_name.unknown",
      "rule_name.family",
      "rule_name.nearest",
      "option.unknown",
      "rule_name.repeated",
      "client.repeated",
      "pattern.format",
      "pattern.too_long",
      "pattern.too_large",
      "pattern.unfolded",
      "pattern.anything",
      "word.signs",
      "word.only_signs",
      "message.format",
      "calendar.format",
      "calendar_zone.unknown",
      "calendar_events.format"}},
    {"schema/reference",
     {"account.unknown",
      "account.nearest",
      "client.unknown",
      "client.nearest",
      "location.unknown",
      "location.nearest",
      "product.unknown",
      "product.nearest",
      "offer.unknown",
      "offer.nearest",
      "event.unknown",
      "event.nearest",
      "disruption.unknown",
      "disruption.nearest",
      "person.unknown",
      "person.nearest",
      "contract_person.unknown",
      "contract_person.nearest",
      "network_or_account.unknown",
      "network_or_account.nearest"}},
    {"suppression/unknown-rule", {"", "family", "nearest", "none", "until", "until.in_reason", "until.other_form", "until.word"}},
    {"suppression/no-reason", {"", "none", "unmarked"}},
    {"suppression/unused", {"", "ended", "mistyped", "too_many", "too_many_names"}},
    {"yaml/limit", {"folder_too_deep", "folder_many"}},
    {"yaml/syntax",
     {"colon_in_text.indented", "colon_in_text.comma", "colon_in_text.semicolon", "content_after_end.indented", "not_a_key.drawn", "glued_dash.entry",
      "not_a_key.no_space", "text_after_quote.apostrophe", "content_after_end.marker", "content_after_end.second_part", "unindented_text.no_block",
      "bad_flow_comma.behind", "empty.posts"}},
    {"yaml/lost-text", {"lost_comment.quoted", "lost_comment.below", "lost_line.no_block"}},
};

std::string deep_path() {
  std::string path = "posts/";
  for (int level = 0; level < 40; ++level) path += "a/";
  return path + "post.yaml";
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t count = 0; count < times; ++count) all += text;
  return all;
}

std::map<std::string, std::string> wrong_files() {
  return {
      {"sml.yaml",
       "version: 7\nedition: primera\nclients: .\ntime_zone: America/Mexico_Cty\nlanguage: fr\nteam: team.yaml\nextends: [recomended]\n"
       "custom_rules: [rules/*.md, more/**]\nrules:\n  yaml/sintax: off\n  ofertas: off\n  yaml: off\n  yaml/limit: {within: 3d}\n"},
      {"team.yaml",
       "people:\n"
       "  - {id: ana, name: Ana, emails: [ana], languages: [español], time_zone: la de México, calendar: https://calendar.example/ana.ics, shifts: 9 a 18}\n"
       "  - {id: ana, calendar: ana.ics, accounts: [{id: ana-x, network: x, handle: ana}, {handle: ana}, {id: b, network: x}]}\n"
       "  - name: Eva\n"
       "    shifts: [{hours: diario, clients: [roma, napolo]}]\n"
       "tools: [{id: t, accounts: [ana-y, zzz]}]\n"},
      {"accounts.yaml",
       "accounts:\n  - {id: napoli-x, network: x, handle: napoli, text_limit: mucho, attention_hours: \"Mo 09:00-18:00 Tu\"}\n"
       "  - {id: napoli-y, network: x, handle: napoli-y, text_limit: 0}\n"},
      {"facts.yaml",
       "business: {name: '', country: mx, phones: [55 1234 5678 / 55 8765 4321], currency: mxn, pages: [{url: a b}], nameе: a, прим: b}\n"
       "confirmed: {at: 2026-05-01}\n"
       "valid_for: 30 días\n"
       "holidays: {country: México, dates: [hoy, 2026-02-29, 1926-01-01, 3 de abril, lunes 15/04/2026]}\n"
       "locations:\n"
       "  - {id: centro, name: Centro, opening_hours: \"Mo-Fr 9-18\", special_hours: [{date: 2026-03-14, hours: off}, "
       "{date: 2026-03-14, hours: \"10:00-12:00\"}, {hours: \"Siempre 9:00-18:00\"}, {hours: \"Mo 25:00-26:00\"}, {hours: \"Mo 09:00-18:00; ; x\"}, "
       "{hours: \"Mo 09:00-09:00\"}, {date: 2026-03-17, hours: \"Mo 09:00-14:00\"}, {date: 2026-03-18, hours: \"09:00-02:00,16:30-20:00\"}, "
       "{hours: \"Nov-Feb 09:00-14:00\"}, {date: 2026-03-19, hours: \"Mo-Su 10:00-14:00; Mo-Su 17:00-20:30\"}, "
       "{date: 2026-03-20, hours: \"Mo-Th 10:00-14:00; Fr\"}, {hours: de 9 a 2}]}\n"
       "products: [{id: pizza, name: Pizza, price: $149, locations: [centrp, roma]}]\n"
       "offers: [{id: martes, name: Martes, mechanic: barato}, {name: B}]\n"
       "events: [{id: noche, name: Noche, location: centro}]\n"
       "disruptions: [{id: horno}]\n"},
      {"contract.yaml",
       "parties: {client: Napoli}\n"
       "people: [{id: lucia, name: Lucía}, {id: marco, name: Marco, email: marco}]\n"
       "approval: [{chain: [lucio, pedro], for: todo}]\n"
       "quota: {posts: treinta, per: mes}\nengagement_window: 9999d\ncadence: {max_gap: 0d}\n"
       "related_clients: [napolo, roma]\n"
       "confidentiality: {clause: sí}\n"},
      {"posts/a.yaml",
       "id: Mi post\npublish_at: mañana\nformat: storie\naccounts: []\ntext: {es: Hola}\nestatus: draft\ncolor: a\nsponsored: si\nlanguage: [es]\n"
       "text_for: {instagran: a, zzz: b}\nproducts: [piza, burger]\nevents: [nochi, dia]\ndisruptions: [hornoo, gas]\nauthor: marcos\n"
       "approvals: [{digest: visto}]\n"},
      {"posts/b.yaml",
       "- {}\n- {id: a, publish_at: 2026-02-30, accounts: [a], text: b, remove_at: \"2026-03-13T25:00\", author: zzz}\n"
       "- {id: c, publish_at: \"2026-03-13T10:00+99:00\", accounts: [a], text: b, remove_at: 1926-01-01}\n"
       "- 5\n- {id: d, publish_at: 2026-03-13, accounts: [a], text: b, status: published}\n"},
      {"posts/c.yaml",
       "# sml-disable-file\n# sml-disable-file yaml/sintax -- a\n# sml-disable-file zzz -- a\n# sml-disable-file yaml/* -- a\n# sml-disable-file yaml/limit\n"
       "# sml-disable-file yaml/limit lo dijo Pilar\n# sml-disable-file yaml/limit until 2026-02-01 -- a\n# sml-disable-file yaml/limit until luego -- a\n"
       "# sml-disable-file yaml/limit hasta 2026-04-01 -- a\n# sml-disable-file yaml/limit -- a hasta 2026-04-01\n"
       "- {publish_at: 2026-03-13, accounts: [x], text: a, sponsored: quizá, id: ピザ, language: es_MX}\n"},
      {"posts/d.yaml", "id: a\ntext: |\n  a\n---\nb\n"},
      {"posts/e.yaml",
       "- {id: “a”, publish_at: 15/04 13:00, remove_at: lunes 15/04/2026, accounts: [a], text_for: {x: a}}\n"
       "- {id: b, publish_at: 2026-03-13T10.30, accounts: [a], text: b}\n"},
      {deep_path(), "id: a\n"},
      {"rules/a.md", "---\nmatch: {words: [C++, '!!'], patterns: ['x*', '(', Gratis, '\\pL{1,900}z', " + std::string(2000, 'a') + "]}\nes: {message: '" +
                         std::string(200, 'a') + "{cuantos}'}\n---\n"},
      {"rules/b.md", "---\nen: {title: a}\n---\n"},
      {"rules/c.md", "---\nmatch: {words: [zarzaparrilla]}\n---\n"},
      {"rules/d.md", "match: {words: [zarzaparrilla]}\n"},
      {"rules/e.md", "---\nmatch: {words: [zarzaparrilla]}\nes: {message: a}\n---\n"},
      {"more/rules/e.md", "---\nmatch: {words: [zarzaparrilla]}\nes: {message: a}\n---\n"},
  };
}

std::string calendar_with(const std::string& event) {
  return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n" + event + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

std::map<std::string, std::string> many_folders() {
  std::map<std::string, std::string> files;
  for (int number = 0; number <= kMostFolders; ++number) files.emplace("d/" + std::to_string(number) + "/a.txt", "");
  return files;
}

// Other repositories, for what the first hides: a list that could not be read whole says nothing of what is missing in it.
std::vector<std::map<std::string, std::string>> more_wrong_files() {
  const std::string client = "accounts: [{id: roma-x, network: x, handle: a, linked: [roma-y, zzz]}]\n";
  return {
      {{"sml.yaml", "clients: .\n"},
       {"accounts.yaml", "accounts: [{id: napoli-x, network: x, handle: a, linked: [napoli-y, zzz]}]\n"},
       {"team.yaml", "people: [{id: ana, name: Ana, shifts: [{clients: [napolo, roma]}]}, {id: sofia, name: S}]\n"},
       {"facts.yaml",
        "business: {name: N, currency: $}\nlocations: [{id: centro, name: C}]\nproducts: [{id: pizza, name: P, locations: [centrp, roma]}]\n"
        "offers: [{id: martes, name: M, mechanic: gift}]\nevents: [{id: noche, name: N, starts_at: 2026-03-20}]\n"
        "disruptions: [{id: horno, what: H, from: 2026-03-20, affects: {offers: [marte, zzz]}}]\n---\na: b\n"},
       {"contract.yaml",
        "parties: {client: Napoli}\npeople: [{id: lucia, name: L}]\napproval: [{chain: [lucio, pedro]}]\n"
        "related_clients: [napolo, roma]\n"},
       {"posts/a.yaml",
        "id: a\npublish_at: 2026-03-13\naccounts: [napoli-x]\ntext: a\ntext_for: {instagran: a, zzz: b}\nproducts: [piza, burger]\n"
        "events: [nochi, dia]\ndisruptions: [hornoo, gas]\nauthor: sofi\n---\n"
        "id: b\npublish_at: 2026-03-13\naccounts: [napoli-x]\ntext: a\nauthor: zzz\n"}},
      {{"sml.yaml", "clients: .\n"}, {"accounts.yaml", client}, {"posts", "hola"}},
      {{"sml.yaml", "clients: .\nteam: ../team.yaml\n"}, {"accounts.yaml", client}},
      {{"sml.yaml", "clients: .\nteam: .\n"}, {"accounts.yaml", client}},
      many_folders(),
      {{"posts/a.yaml", "id: a\npublish_at: 2026-03-13\naccounts: [a]\ntext: a\n"}, {"docker-compose.yml", "services: {web: {image: a}}\nnetworks: {a: {}}\n"}},
      {{"sml.yaml", "clients: .\nteam: equipo.yaml\noverrides: [{paths: [nada/**], rules: {}}]\nexclude: [post/**]\n"},
       {"team.yaml", "people: []\n"},
       {"posts/a.yaml", "id: a\n"}},
      {{"sml.yaml", "clients: client/*\n"}, {"notas/a.txt", ""}},
      {{"sml.yaml", "clients: .\n"}, {"facts.yaml", "business: {name: N, country: ES, phones: [985 12 34 5]}\n"}},
      {{"sml.yaml", "clients: .\n"},
       {"team.yaml", "people: [{id: ana, name: A, time_off: [{from: 2026-12-03}]}]\n"},
       {"facts.yaml",
        "business: {name: N}\nlocations: "
        "[{id: a, name: A, opening_hours: \"Lu 9:00-21:00; 24/12 cerrado\", special_hours: [{date: 2026-12-28 a 2026-12-30, hours: off}]}]\n"
        "offers: [{id: a, name: A, mechanic: 120%}]\n"}},
      {{"sml.yaml", "clients: .\n"},
       {"facts.yaml",
        "business: {name: N, country: ES, currency: MXN, phones: ['+52 55 1234 5678'], time_zone: America/Mexico_City}\n"
        "products: [{id: a, name: A, price: 1 EUR}, {id: b, name: a, price: 2 EUR}]\n"
        "locations: [{id: a, name: A, opening_hours: \"Mo-Fr 14:00-09:00\", special_hours: [{date: 2025-03-24, hours: off}]}]\n"}},
      {{"sml.yaml", "clients: .\n"},
       {"facts.yaml",
        "business: {name: N, address: a, products: [], instagram: a}\ntelefono: a\n"
        "locations: [{id: a, name: A, special_hours: [{from: 2026-12-24, through: 2026-12-26, hours: off}]}]\n"}},
      {{"sml.yaml", "clients: c/*/*\n"}, {"c/mx/sol/posts/a.yaml", ""}, {"c/es/sol/posts/a.yaml", ""}, {"c/es/luz/posts/a.yaml", ""}},
      {{"sml.yaml", "clients: client/*\n"}, {"clients/a/facts.yaml", ""}},
      {{"sml.yaml", "clients: .\n"},
       {"facts.yaml", "business: {name: N}\nlocations: [{id: a, name: A, special_hours: [{date: 2026‑12‑24, hours: off}]}]\n"},
       {"posts/a.yaml", "id: a\npublish_at: 2026‑03‑13T10:00\n"}},
      {{"sml.yaml", "clients: .\n"},
       {"accounts.yaml", "accounts: [{id: a, network: x, handle: https://x.com/napoli}, {id: b, network: x, handle: '?'}]\n"},
       {"facts.yaml",
        "# sml: ignorar schema/value\nbusiness: {name: N, country: Atlántida, phones: [no tiene], languages: [klingon]}\n"
        "valid_for: un rato\nproducts: [{id: a, name: A, price: 149 mxn}, {id: b, name: B, price: 9223372036854775807 MXN}]\n"
        "offers: [{id: a, name: A, mechanic: gratis, days: [Tu, We]}, {id: c, name: C, mechanic: 15, days: [un día], valid_through: indefinido}]\n"},
       {"posts/a.yaml", "id: a\npublish_at: 2026-03-13\naccounts: [a]\ntext: |\n"}},
      {{"sml.yaml", "clients: .\n"},
       {"posts/a.yaml", "id: a\ntext: \"a\" #b\n"},
       {"posts/b.yaml", "id: b\ntext: a\n  #b\n"},
       {"posts/c.yaml", "id: c\ntext: a\n#b #c\n"},
       {"posts/d.yaml", "id: d\ntext: a\nHola\n"},
       {"posts/e.yaml", "id: e\naccounts: [x],\n"}},
      {{"sml.yaml", "clients: .\n"},
       {"posts/a.yaml", "posts:\n- id: a\n"},
       {"posts/b.yaml", "id: b\n  text: a\n"},
       {"posts/c.yaml", "id: c\ntext: a\ntexto: a\n"},
       {"posts/d.yaml", " id: d\ntext: a\n"},
       {"posts/e.yaml", "id: e\ntext: a\n----\nid: f\n"},
       {"posts/i.yaml", "id: i\ntext: a\nhashtags: b\nnota: c\nprimerComentario: d\n"},
       {"posts/f.yaml", "- {id: f text: a}\n"},
       {"posts/g.yaml", "- {id: f; text: a}\n"},
       {"posts/h.yaml", "id: h\naccounts:\n  - a\n  -b\n"},
       {"posts/j.yaml", "id: j\ntext: 'L'avi'\n"},
       {"contract.yaml", "quota: {posts: 30 al mes}\n"}},
      {{"sml.yaml", "version: 1\n"},
       {"team.yml", ""},
       {"borrador.yaml", "publish_at: 2026-03-13\naccounts: [a]\ntext: a\n"},
       {"facts.yaml", ""},
       {"roma/facts.yaml", ""},
       {"clients/a/notas.yaml", ""},
       {"clients/a/team.yaml", ""},
       {"clients/a/Posts/a.yaml", ""},
       {"clientes/b/facts.yaml", ""},
       {"clients/b/posts/a.yaml", ""},
       {"clients/b/post/a.yaml", ""},
       {"clients/a/posts/a.YAML", ""},
       {"clients/a/posts/a.docx", ""},
       {"clients/a/posts/a.xlsx", ""},
       {"clients/a/posts/a.csv", ""}},
      {{"sml.yaml", "version: 1\n"},
       {"clients/a/accounts.yaml", "accounts: [{id: a, network: x, handle: casa, contraseña: a}]\n"},
       {"clients/b/accounts.yaml",
        "accounts: [{id: b, network: x, handle: '@Casa'}, {id: c, network: facebook, handle: casa}, {id: d, network: tiktok, handle: Casa Sol}]\n"},
       {"clients/b/posts/c.yaml", "id: c\npublish_at: 2026-03-31\naccounts: [c]\ntext: a\ntext_for: {x: b}\nthread: [b]\nmedia: [{alt: c}]\n"},
       {"clients/b/posts/d.yaml", "id: d\npublish_at: 2026-03-31\naccounts: [b, c]\ntext_for: {x: b}\n"},
       {"clients/a/facts.yaml",
        "business:\n  name:Casa\nlocations:\n- {id: a, name: A, special_hours: [{date: 31/3/2026, hours: off}, {date: 4/3/2026, hours: off}]}\n"},
       {"clients/a/contract.yaml", "channels:\n- x\n - blog\nvalue: 1   # sml-disable-line schema/type until 31/3/2026 -- a\n"},
       {"clients/a/posts/a.yaml", "id: a\npublish_at: 31/3/2026\nhora: 9am\nfoto: a\nimagen: b\naccounts: [a]\ntext: a\nremove_at: 4/3/2026\n"},
       {"clients/a/posts/b.yaml", "id:b\npublish_at: 2026-03-31\n"}},
      {{"sml.yaml", "clients: .\n"},
       {"team.yaml", "people:\n- {id: ana, name: Ana, accounts: [{id: ana-x, network: x, handle: \"@ana\"}]}\n"},
       {"accounts.yaml", "accounts:\n- {id: a, network: x, handle: \"@a\"}\n- {id: b, network: x, handle: \"@A\"}\n- {id: c, network: x, handle: \"@ana\"}\n"}},
      {{"sml.yaml", "clients: .\n"},
       {"team.yaml", "people:\n- {id: ana, name: A, calendar: ana.ics}\n- {id: eva, name: E, calendar: eva.ics}\n- {id: leo, name: L, calendar: leo.ics}\n"},
       {"ana.ics", "de lunes a viernes"},
       {"eva.ics", calendar_with("DTSTART;TZID=Oficina:20260313T090000\r\nDURATION:PT1H\r\n")},
       {"facts.yaml",
        "events: [{id: a, name: A, starts_at: 2026-03-20T20:00, ends_at: 2026-03-20T02:00}, {id: b, name: B, starts_at: 2026-03-20, ends_at: 2026-03-19}]\n"},
       {"leo.ics", calendar_with("DTSTART:20260313T090000Z\r\nDTEND:20260312T090000Z\r\n")}},
      {{"sml.yaml", "clients: .\n"},
       {"posts/a.yaml", repeated("# sml-disable-file schema/type -- a\n", kMostComments + 1) + "id: a\npublish_at: 2026-03-31\naccounts: a\ntext: a\n"},
       {"posts/b.yaml", "# sml-disable-file " + repeated("schema/type ", kMostNames + 1) + "-- a\nid: b\npublish_at: 2026-03-31\naccounts: a\ntext: a\n"}},
  };
}

std::vector<rule::Finding> all_findings() {
  std::vector<rule::Finding> found = findings_in(wrong_files());
  for (std::map<std::string, std::string>& files : more_wrong_files())
    for (rule::Finding& finding : findings_in(std::move(files))) found.push_back(std::move(finding));
  return found;
}

bool is_kind_of_file_problem(std::string_view variant) {
  return std::ranges::find(yaml::problem_kinds(), variant, yaml::name_of) != yaml::problem_kinds().end();
}

TEST_CASE("whatever the files bring about is on the list, and has its words") {
  std::map<std::string, std::set<std::string>> seen;
  for (const rule::Finding& finding : all_findings()) {
    if (is_kind_of_file_problem(finding.variant)) continue;
    check_words(finding);
    seen[std::string(finding.card->id)].insert(finding.variant);
    const auto known = kVariants.find(std::string(finding.card->id));
    INFO(finding.card->id << ' ' << finding.variant);
    REQUIRE(known != kVariants.end());
    CHECK(std::find(known->second.begin(), known->second.end(), finding.variant) != known->second.end());
  }
  for (const auto& [rule, variants] : kVariants)
    for (const std::string& variant : variants) {
      INFO("no file brings about " << rule << ' ' << variant);
      CHECK(seen[rule].contains(variant));
    }
}

// A message that no finding selects is a text that nobody will ever read.
TEST_CASE("every message of the cards is selected by something") {
  for (const rule::Rule& rule : cards().rules()) {
    std::set<std::string_view> selected;
    const rule::Texts messages = rule::text_of(*rule.card, MessageLanguage::es).messages;
    const auto select = [&](const std::string& variant) {
      const std::string_view text = rule::text_named(messages, variant);
      for (const auto& [name, own] : messages)
        if (own.data() == text.data()) selected.insert(name);
    };
    if (const auto known = kVariants.find(std::string(rule.card->id)); known != kVariants.end())
      for (const std::string& variant : known->second) select(variant);
    for (const yaml::ProblemKind kind : yaml::problem_kinds())
      if (yaml::rule_of(kind) == rule.card->id) select(std::string(yaml::name_of(kind)));
    for (const std::string variant : {"outside", "not_a_file", "unreadable", "folder_unreadable"})
      if (rule.card->id == "yaml/encoding") select(variant);
    if (rule.card->id == "yaml/limit") select("folder_linked");
    if (rule.card->id == "suppression/unused") select("no_facts");   // of a rule that has needs: suppression_test.cpp
    for (const auto& [name, text] : messages) {
      INFO(rule.card->id << " \"" << name << '"');
      CHECK((selected.contains(name) || (rule.card->id == "schema/missing-key" && name.empty())));
    }
  }
}

TEST_CASE("each shape that stands where another belongs is said in its own words") {
  std::set<std::string> said;
  for (const std::string_view expected : {"text", "list", "mapping"})
    for (const std::string_view found : {"nothing", "text", "list", "mapping"}) {
      if (expected == found) continue;
      const load::Problem problem{load::Problem::Kind::wrong_type, {}, "media", "a.jpg", expected, found, {"file", "alt"}};
      const rule::Finding finding = finding_of(problem, cards().rules(), {});
      check_words(finding);
      CHECK(said.insert(rule::render(finding, MessageLanguage::es, 2026).message).second);
    }
  const load::Problem braces{load::Problem::Kind::wrong_type, {}, "text", "{precio}", "text", "braces"};
  CHECK(rule::render(finding_of(braces, cards().rules(), {}), MessageLanguage::es, 2026).help == "ponlo entre comillas: «text: \"{precio}\"»");
  const load::Problem map{load::Problem::Kind::wrong_type, {}, "reply_within", "2h", "mapping", "text"};
  check_words(finding_of(map, cards().rules(), {}));
  const load::Problem root{load::Problem::Kind::wrong_type, {}, "post", "Hola", "mapping", "text", {"id", "text"}};
  CHECK(rule::render(finding_of(root, cards().rules(), {}), MessageLanguage::es, 2026).message.starts_with(
      "una publicación lleva los campos id, publish_at y accounts"));
}

TEST_CASE("samples are in the currency of the business, and the day that is none is named") {
  const auto message = [](const load::Problem& problem) { return rule::render(finding_of(problem, cards().rules(), {}), MessageLanguage::es, 2026).message; };
  load::Problem price{load::Problem::Kind::wrong_value, {}, "price", "a consultar", "money", "format"};
  CHECK(message(price) == "«price» dice «a consultar»: un precio se escribe así: 149 MXN, 12.50 EUR");
  price.legal = {"EUR"};
  CHECK(message(price) == "«price» dice «a consultar»: un precio se escribe así: 12.50 EUR");
  price.legal = {"COP"};
  CHECK(message(price) == "«price» dice «a consultar»: un precio se escribe así: 149 COP");
  const load::Problem hours{load::Problem::Kind::wrong_value, {}, "opening_hours", "Lu-Vi 09:00-14:00; Z 10:00-14:00", "hours", "bad_day"};
  CHECK(message(hours) == "«opening_hours» dice «Lu-Vi 09:00-14:00; Z 10:00-14:00», con un día que no se reconoce: «Z»");
}

TEST_CASE("messages name the value, what is legal and what was meant") {
  const load::Problem status{load::Problem::Kind::wrong_value,    {},         "status", "schedule", "one_of", "not_listed",
                             {"draft", "scheduled", "published"}, "scheduled"};
  const rule::Rendered rendered = rule::render(finding_of(status, cards().rules(), {}), MessageLanguage::es, 2026);
  CHECK(rendered.message == "«status» dice «schedule», que no existe: ¿querías decir «scheduled»?");
  CHECK(rendered.help.find("draft, scheduled y published") != std::string::npos);
  const load::Problem moment{load::Problem::Kind::wrong_value, {}, "publish_at", "31/02/2026", "moment", "format"};
  CHECK(rule::render(finding_of(moment, cards().rules(), {}), MessageLanguage::es, 2026).message ==
      "«publish_at» dice «31/02/2026», un día que no existe en el calendario");
  load::Problem twice{load::Problem::Kind::wrong_value, {0, 9, 10}, "accounts", "a", "list", "repeated"};
  twice.related = base::Span{0, 1, 2};
  const rule::Finding repeated = finding_of(twice, cards().rules(), {});
  REQUIRE(repeated.related.size() == 1);
  CHECK(repeated.related[0].at == base::Span{0, 1, 2});
}

}  // namespace
}  // namespace sml::run
