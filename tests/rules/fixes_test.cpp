// What fixes make of files, rule by rule: exact bytes, and what they leave alone.

#include <map>
#include <string>

#include "linter/base/changed_files.h"
#include "linter/base/files.h"
#include "linter/run/mend.h"
#include "linter/time/moment.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

using rule::FixLevel;
using Files = std::map<std::string, std::string>;

run::Options options() {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  return options;
}

// Around the post or file that a case is about: a client in Mexico City, whose people answer from nine to six on working days.
Files surroundings() {
  return {{"sml.yaml", "clients: .\ntime_zone: America/Mexico_City\n"},
          {"team.yaml", "people:\n  - id: ana\n    name: Ana\n    accounts: [{id: ana-x, network: x, handle: \"@ana_ruiz\"}]\n"
                        "    shifts: [{hours: \"Mo-Fr 09:00-18:00\"}]\n"},
          {"accounts.yaml", "accounts:\n  - {id: lena-x, network: x, handle: \"@lena_pizza\"}\n"}};
}

run::Mended mended(const Files& files, FixLevel most) { return run::mend(base::MemoryFiles(files), options(), registry(), most); }

// The bytes of one file once the fixes of all are made; of a post alone in posts/a.yaml.
std::string mended(const std::string& path, const std::string& bytes, FixLevel most) {
  Files files = surroundings();
  files[path] = bytes;
  for (const run::MendedFile& file : mended(files, most).files)
    if (file.path == path) return file.after;
  return bytes;
}

std::string post(const std::string& moment, const std::string& text) { return "id: p\npublish_at: " + moment + "\naccounts: [lena-x]\ntext: " + text + "\n"; }

const std::string kMoment = "2026-03-12T12:00";   // a Thursday, with Ana on shift

struct TextRow {
  std::string before;
  std::string after;
};

TEST_CASE("characters that nobody sees go, however they are written, and nothing else") {
  const TextRow table[] = {
      {"Carta piz\u200Bza", "Carta pizza"},
      {"\"Carta #piz\\u200Bza \\u202Enueva\\x07\"", "\"Carta #pizza nueva\""},
      {"'Carta #piz\u200Bza: «hoy»'", "'Carta #pizza: «hoy»'"},
      {"|\n  Carta\u200B\n\n  #piz\u2060za   # 1\n", "|\n  Carta\n\n  #pizza   # 1\n"},
      {"|\n  Carta\n  \u200B\n  pizza\n", "|\n  Carta\n  \n  pizza\n"},
      {">-\n  Carta de\n  la piz\u00ADza\n", ">-\n  Carta de\n  la pizza\n"},
      {"Hola \u200B#todos", "Hola \u200B#todos"},       // without it a comment would begin
      {"Hola:\u200B todos", "Hola:\u200B todos"},
      {"'Hola:\u200B todos'", "'Hola: todos'"},
      {"|\n  Hola \u200B#todos\n", "|\n  Hola #todos\n"},
      {">-\n  Carta\n  \u200B\n  pizza\n", ">-\n  Carta\n  \u200B\n  pizza\n"},   // an empty line would break the text
      {">-\n  Carta\n  \u200B\u200B\n  pizza\n", ">-\n  Carta\n  \u200B\u200B\n  pizza\n"},
      {"'Carta\n\n  \u200B\n\n  pizza'", "'Carta\n\n  \u200B\n\n  pizza'"},
      {">-\n  Carta\n  \u200B de\n  pizza\n", ">-\n  Carta\n  \u200B de\n  pizza\n"},   // and so would an indented one
      {">-\n  Carta\n  \u200B\tde\n  pizza\n", ">-\n  Carta\n  \u200B\tde\n  pizza\n"},
      {"|-\n  Carta\n  \u200B de\n  pizza\n", "|-\n  Carta\n   de\n  pizza\n"},
      {"Carta\n  \u200B de pizza", "Carta\n   de pizza"},
      {"null\u200B", "null\u200B"},                       // nothing would be left
      {"~\u200B", "~\u200B"},
      {"\u200BCarta", "Carta"},
      {"\u200B\"Carta\"", "\u200B\"Carta\""},             // would be quotes of the file
      {"Carta \u200B#pizza", "Carta \u200B#pizza"},       // would be a comment
      {"Carta\u200B: hoy", "Carta\u200B: hoy"},           // would be a field
      {"\"Carta\\u2028nueva\"", "\"Carta\\u2028nueva\""}, // is seen: as a line break
      {"Familia 👨‍👩‍👧 e Irán می‌خواهم", "Familia 👨‍👩‍👧 e Irán می‌خواهم"},
      {"https://pizzerianаpoli.mx", "https://pizzerianаpoli.mx"},   // a Cyrillic letter is seen
  };
  for (const TextRow& row : table) {
    CAPTURE(row.before);
    CHECK(mended("posts/a.yaml", post(kMoment, row.before), FixLevel::safe) == post(kMoment, row.after));
  }
}

TEST_CASE("no fix is offered that would end a text") {
  Files files = surroundings();
  files["posts/a.yaml"] = post(kMoment, "Hola \u200B#todos y todas");
  int found = 0;
  for (const rule::Finding& finding : mended(files, FixLevel::shown).outcome.findings) {
    if (finding.card->id != "text/hidden-characters") continue;
    CHECK_FALSE(finding.fix);
    ++found;
  }
  CHECK(found == 1);
}

TEST_CASE("a byte order mark, line ends and the other texts of a file stay what they are") {
  CHECK(mended("posts/a.yaml", "\xEF\xBB\xBFid: p\r\npublish_at: 2026-03-12T12:00 # jueves\r\n"
                               "accounts: [lena-x]\r\ntext: |\r\n  Hola\u200B\r\n  pizza\r\n", FixLevel::safe) ==
        "\xEF\xBB\xBFid: p\r\npublish_at: 2026-03-12T12:00 # jueves\r\naccounts: [lena-x]\r\ntext: |\r\n  Hola\r\n  pizza\r\n");
}

TEST_CASE("an offset that a clock change left behind is put right in its own form") {
  const TextRow table[] = {
      {"2026-04-10T12:30:00-05:00", "2026-04-10T12:30:00-06:00"},
      {"\"2026-04-10T12:30:00-0500\"   # hora de verano", "\"2026-04-10T12:30:00-0600\"   # hora de verano"},
      {"'2026-04-10 12:30-05:00'", "'2026-04-10 12:30-06:00'"},
      {"2026-04-10T12:30:00-06:00", "2026-04-10T12:30:00-06:00"},
      {"2026-04-10T18:30:00Z", "2026-04-10T18:30:00Z"},
      {"2026-04-10T20:30:00+02:00", "2026-04-10T20:30:00+02:00"},   // of another place: its time may be the right one
  };
  for (const TextRow& row : table) {
    CAPTURE(row.before);
    CHECK(mended("posts/a.yaml", post(row.before, "Hola"), FixLevel::safe) == post(row.after, "Hola"));
  }
}

TEST_CASE("a post that nobody would answer moves to the next shift only when asked, in the form in which it is written") {
  const TextRow table[] = {
      {"2026-03-15T20:00", "2026-03-16T09:00"},
      {"2026-03-15 20:00:30", "2026-03-16 09:00:00"},
      {"\"2026-03-12T20:15:00-06:00\"", "\"2026-03-13T09:00:00-06:00\""},
      {"'2026-03-12T08:59'", "'2026-03-12T09:00'"},
      {"2026-03-15T03:00:00Z", "2026-03-16T15:00:00Z"},
      {"2026-03-14T20:00:00.5", "2026-03-14T20:00:00.5"},
      {"2026-03-15", "2026-03-16T09:00"},
      {"2026-03-12T09:00", "2026-03-12T09:00"},
  };
  for (const TextRow& row : table) {
    CAPTURE(row.before);
    CHECK(mended("posts/a.yaml", post(row.before, "Hola"), FixLevel::unsafe) == post(row.after, "Hola"));
    CHECK(mended("posts/a.yaml", post(row.before, "Hola"), FixLevel::safe) == post(row.before, "Hola"));
  }
}

TEST_CASE("a post whose words are bound to a day is not moved to another one") {
  CHECK(mended("posts/a.yaml", post("2026-03-15T20:00", "Hoy cenamos pizza"), FixLevel::unsafe) == post("2026-03-15T20:00", "Hoy cenamos pizza"));
  CHECK(mended("posts/a.yaml", post("2026-03-12T08:00", "Hoy cenamos pizza"), FixLevel::unsafe) == post("2026-03-12T09:00", "Hoy cenamos pizza"));
}

TEST_CASE("a post whose words are bound to an hour is not moved behind it") {
  for (const std::string text : {"Hoy abrimos hasta las 8 de la mañana", "\"¡Buenos días! Esta mañana te esperamos\"", "En dos horas abrimos puertas",
                                 "Hoy te esperamos a las 8:30"}) {
    CAPTURE(text);
    CHECK(mended("posts/a.yaml", post("2026-03-12T06:00", text), FixLevel::unsafe) ==
          post(text.find("Buenos") != std::string::npos ? "2026-03-12T09:00" : "2026-03-12T06:00", text));
  }
  CHECK(mended("posts/a.yaml", post("2026-03-12T06:00", "Hoy te esperamos a las 18 h"), FixLevel::unsafe) ==
        post("2026-03-12T09:00", "Hoy te esperamos a las 18 h"));
}

TEST_CASE("a moment that somebody approved stays, and one that is a guess already is not moved on") {
  const std::string approved = post("2026-03-13T20:00", "Carta") + "approvals: [{by: ana, at: 2026-02-25}]\n";
  CHECK(mended("posts/a.yaml", approved, FixLevel::unsafe) == approved);
  CHECK(mended("posts/a.yaml", post("13/03/2026 20:00", "Carta"), FixLevel::unsafe) == post("2026-03-13T20:00", "Carta"));
}

TEST_CASE("posts that are moved go out one after the other, beside those that stay") {
  Files files = surroundings();
  files["posts/a.yaml"] = "- {id: uno, publish_at: 2026-03-14T12:00, accounts: [lena-x], text: Masa}\n"
                          "- {id: dos, publish_at: 2026-03-14T20:00, accounts: [lena-x], text: Salsa}\n"
                          "- {id: tres, publish_at: 2026-03-15T12:00, accounts: [lena-x], text: Horno}\n"
                          "- {id: lunes, publish_at: 2026-03-16T10:30, accounts: [lena-x], text: Queso}\n";
  const std::string after = mended(files, FixLevel::unsafe).files.front().after;
  CHECK(after.find("uno, publish_at: 2026-03-16T09:00") != std::string::npos);
  CHECK(after.find("dos, publish_at: 2026-03-16T12:00") != std::string::npos);
  CHECK(after.find("tres, publish_at: 2026-03-16T13:00") != std::string::npos);
}

TEST_CASE("all posts of a week-end that find an hour are moved at once, whether they are many or not") {
  Files files = surroundings();
  files["team.yaml"] = "people:\n  - {id: ana, name: Ana, shifts: [{hours: \"Mo-Fr 00:00-24:00\"}]}\n";
  std::string& posts = files["posts/a.yaml"];
  for (int index = 0; index < 150; ++index)
    posts += "- {id: p" + std::to_string(index) + ", publish_at: 2026-03-14T" + (index % 24 < 10 ? "0" : "") + std::to_string(index % 24) +
             ":30, accounts: [lena-x], text: Hola " + std::to_string(index) + "}\n";
  const run::Mended result = mended(files, FixLevel::unsafe);
  CHECK(result.outcome.summary.mended.at("staffing/unattended") == 150);
  CHECK_FALSE(result.outcome.summary.found.contains("staffing/unattended"));
  CHECK_FALSE(result.outcome.summary.found.contains("schedule/collision"));
}

TEST_CASE("a post is not moved to where it would not hold: it goes to the next hour at which it does, or stays") {
  Files files = surroundings();
  files["facts.yaml"] = "business: {name: Lena}\noffers: [{id: dos, name: 2x1 en pizzas, mechanic: 2x1, valid_from: 2026-03-01, valid_through: 2026-03-15}]\n"
                        "crises: [{id: humo, from: 2026-03-23, through: 2026-03-24, pause: all}]\n";
  const auto listed = [](const std::string& rest) { return "id: p\npublish_at: 2026-03-15T20:00\naccounts: [lena-x]\ntext: La mesa\n" + rest; };
  const auto after = [&](const std::string& bytes) {
    files["posts/a.yaml"] = bytes;
    const run::Outcome checked = run::run(base::MemoryFiles(files), options(), registry());
    const run::Mended result = mended(files, FixLevel::unsafe);
    CHECK(checked.summary.unsafe_fixes == result.files.size());   // what a check offers holds
    return result.files.empty() ? bytes : result.files.front().after;
  };
  CHECK(after(listed("offers: [dos]\n")) == listed("offers: [dos]\n"));
  CHECK(after(listed("remove_at: 2026-03-15T23:00\n")) == listed("remove_at: 2026-03-15T23:00\n"));
  CHECK(after(post("2026-03-21T20:00", "El horno")) == post("2026-03-25T09:00", "El horno"));
  CHECK(after(post("2026-03-15T20:00", "El horno")) == post("2026-03-16T09:00", "El horno"));
}

TEST_CASE("a move after which a check finds more elsewhere is taken back, and the others stay") {
  Files files = surroundings();
  files["contract.yaml"] = "quota: {posts: 2, per: month}\n";
  files["posts/a.yaml"] = "- {id: mes, publish_at: 2026-05-31T20:00, accounts: [lena-x], text: Masa}\n"
                          "- {id: uno, publish_at: 2026-06-10T10:00, accounts: [lena-x], text: Salsa}\n"
                          "- {id: dos, publish_at: 2026-06-19T10:00, accounts: [lena-x], text: Horno}\n"
                          "- {id: marzo, publish_at: 2026-03-15T20:00, accounts: [lena-x], text: Queso}\n";
  const run::Mended result = mended(files, FixLevel::unsafe);
  REQUIRE(result.files.size() == 1);
  CHECK(result.files[0].after.find("mes, publish_at: 2026-05-31T20:00") != std::string::npos);
  CHECK(result.files[0].after.find("marzo, publish_at: 2026-03-16T09:00") != std::string::npos);
  CHECK_FALSE(result.outcome.summary.found.contains("contract/quota"));
  CHECK(result.outcome.summary.unsafe_fixes == 0);
}

TEST_CASE("a time that a clock change skips becomes the one right after it") {
  Files files = surroundings();
  files.erase("team.yaml");
  files["facts.yaml"] = "business: {name: Ebro, time_zone: Europe/Madrid}\n";
  files["posts/a.yaml"] = post("2026-03-29T02:30", "Hola");
  const run::Mended result = mended(files, FixLevel::unsafe);
  REQUIRE(result.files.size() == 1);
  CHECK(result.files[0].after == post("2026-03-29T03:00", "Hola"));
  CHECK(mended(files, FixLevel::safe).files.empty());
}

TEST_CASE("a text that the file cuts gets quotes, with what they need inside") {
  const TextRow table[] = {
      {"El viernes abrimos #napoli #pizza", "\"El viernes abrimos #napoli #pizza\""},
      {"Dijo \"sí\" #napoli", "'Dijo \"sí\" #napoli'"},
      {"Dijo \"sí\", 'ya' \\o/ #napoli", "\"Dijo \\\"sí\\\", 'ya' \\\\o/ #napoli\""},
      {"#promo de hoy", "\"#promo de hoy\""},
      {"!Ojo con el horario", "\"!Ojo con el horario\""},
      {"&Napoli cierra", "\"&Napoli cierra\""},
      {"&Napoli cierra #hoy", "\"&Napoli cierra #hoy\""},
      {"&Napoli cierra # ojo", "&Napoli cierra # ojo"},
      {"Hola # revisar con Ana", "Hola # revisar con Ana"},      // may be a remark
      {"Cascos nuevos #TODO poner precio", "Cascos nuevos #TODO poner precio"},
      {"Cascos nuevos #TODOS", "\"Cascos nuevos #TODOS\""},
      {"Hola #pizza # revisar con Ana", "Hola #pizza # revisar con Ana"},
      {"#pizza para todos # revisar con Ana", "#pizza para todos # revisar con Ana"},
      {"Hola #pizza ## revisar", "Hola #pizza ## revisar"},
      {"Hola #pizza#1 #", "Hola #pizza#1 #"},
      {"Hola #pizza#1 #2", "\"Hola #pizza#1 #2\""},
      {"Hola\n  #pizza", "Hola\n  #pizza"},                      // and this a line of its own
      {"!!str Hola", "!!str Hola"},
      {"Hola   # sml-disable-line text/placeholder -- es así", "Hola"},
  };
  for (const TextRow& row : table) {
    CAPTURE(row.before);
    CHECK(mended("posts/a.yaml", post(kMoment, row.before), FixLevel::safe) == post(kMoment, row.after));
  }
  // what may be somebody's note gets into public by hand alone; words behind a hashtag when that is asked for
  for (const std::string note : {"Hola # revisar con Ana", "Hola #pizza # revisar con Ana", "Cascos #TODO precio", "Hola ## revisar"}) {
    CAPTURE(note);
    CHECK(mended("posts/a.yaml", post(kMoment, note), FixLevel::unsafe) == post(kMoment, note));
  }
  for (const std::string words : {"Hola #pregunta a Ana el precio", "Somos el #1 de la ciudad"}) {
    CAPTURE(words);
    CHECK(mended("posts/a.yaml", post(kMoment, words), FixLevel::safe) == post(kMoment, words));
    CHECK(mended("posts/a.yaml", post(kMoment, words), FixLevel::unsafe) == post(kMoment, '"' + words + '"'));
  }
  CHECK(mended("posts/a.yaml", post(kMoment, "\"Hola   ") + "link: https://lena.example\n", FixLevel::unsafe) ==
        post(kMoment, "\"Hola\"   ") + "link: https://lena.example\n");
  CHECK(mended("posts/a.yaml", post(kMoment, "'Hola, \u00ABqué tal»") + "replies: open\n", FixLevel::safe) ==
        post(kMoment, "'Hola, \u00ABqué tal»") + "replies: open\n");
  const std::string comma = "id: p\npublish_at: 2026-03-12T12:00\naccounts: [lena-x]\ntext: Hola\n"
                            "media: [{file: a.jpg, alt: Dos pizzas, una con albahaca, y queso}]\n";
  CHECK(mended("posts/a.yaml", comma, FixLevel::safe).find("{file: a.jpg, alt: \"Dos pizzas, una con albahaca, y queso\"}") != std::string::npos);
}

TEST_CASE("a comment that silences nothing goes: its name, itself or its line") {
  const TextRow table[] = {
      {"# sml-disable-next-line schema/type -- por si acaso\nbusiness: {name: N}\n", "business: {name: N}\n"},
      {"business: {name: N}   # sml-disable-line schema/type -- por si acaso\n", "business: {name: N}\n"},
      {"# sml-disable-next-line schema/type, schema/unknown-key -- otro\ncampaign: a\n", "# sml-disable-next-line schema/unknown-key -- otro\ncampaign: a\n"},
      {"# sml-disable-next-line schema/unknown-key, schema/type -- otro\ncampaign: a\n", "# sml-disable-next-line schema/unknown-key -- otro\ncampaign: a\n"},
      {"# sml-disable-next-line schema/value, schema/unknown-key schema/type -- otro\ncampaign: a\n",
       "# sml-disable-next-line schema/unknown-key -- otro\ncampaign: a\n"},
      {"# sml-disable-next-line schema/value, schema/type -- otro\r\nbusiness: {name: N}\r\n# fin", "business: {name: N}\r\n# fin"},
      {"business: {name: N}\n  # sml-disable-file schema/type -- otro", "business: {name: N}\n"},
      {"# sml-disable-next-line schema/unknown-key until 2026-02-01 -- otro\ncampaign: a\n",
       "# sml-disable-next-line schema/unknown-key until 2026-02-01 -- otro\ncampaign: a\n"},
  };
  for (const TextRow& row : table) {
    CAPTURE(row.before);
    CHECK(mended("facts.yaml", row.before, FixLevel::safe) == row.after);
  }
}

TEST_CASE("misspelt names become the nearest ones only when asked, in their quotes") {
  const TextRow table[] = {
      {"id: p\npublish_att: 2026-03-12T12:00\naccounts: [lena-x]\ntext: Hola\n", "id: p\npublish_at: 2026-03-12T12:00\naccounts: [lena-x]\ntext: Hola\n"},
      {"id: p\n\"publish_att\": 2026-03-12T12:00\naccounts: [lena-x]\ntext: Hola\n",
       "id: p\n\"publish_at\": 2026-03-12T12:00\naccounts: [lena-x]\ntext: Hola\n"},
      {"id: p\npublish_at: 2026-03-12T12:00\naccounts: ['lena-xx']\ntext: Hola\n", "id: p\npublish_at: 2026-03-12T12:00\naccounts: ['lena-x']\ntext: Hola\n"},
      {"id: p\npublish_at: 2026-03-12T12:00\naccounts: [lena-x]\ntext: Hola\nstatus: draftt\n",
       "id: p\npublish_at: 2026-03-12T12:00\naccounts: [lena-x]\ntext: Hola\nstatus: draft\n"},
      {"id: p\npublish_at: 2026-03-12T12:00\naccounts: [lena-x, lena-xx]\ntext: Hola\n",
       "id: p\npublish_at: 2026-03-12T12:00\naccounts: [lena-x, lena-xx]\ntext: Hola\n"},
      // Beside the right one a second of the same name would be read by nobody.
      {"id: p\npublish_at: 2026-03-12T12:00\naccounts: [lena-x]\ntext: Hola\ntexto: Adiós\n",
       "id: p\npublish_at: 2026-03-12T12:00\naccounts: [lena-x]\ntext: Hola\ntexto: Adiós\n"},
  };
  for (const TextRow& row : table) {
    CAPTURE(row.before);
    CHECK(mended("posts/a.yaml", row.before, FixLevel::unsafe) == row.after);
    CHECK(mended("posts/a.yaml", row.before, FixLevel::safe) == row.before);
  }
}

TEST_CASE("a personal account leaves the list, whatever its form, and takes no comment with it") {
  const auto with_accounts = [](const std::string& accounts) { return "id: p\npublish_at: 2026-03-12T12:00\naccounts:" + accounts + "\ntext: Hola\n"; };
  const TextRow table[] = {
      {" [lena-x, ana-x]", " [lena-x]"},
      {" [ana-x, lena-x]", " [lena-x]"},
      {"\n  - lena-x\n  - ana-x", "\n  - lena-x"},
      {"\n  - \"ana-x\"\n  - lena-x", "\n  - lena-x"},
      {"\n  - lena-x   # la de la pizzería\n  - ana-x", "\n  - lena-x   # la de la pizzería\n  - ana-x"},
  };
  for (const TextRow& row : table) {
    CAPTURE(row.before);
    CHECK(mended("posts/a.yaml", with_accounts(row.before), FixLevel::unsafe) == with_accounts(row.after));
    CHECK(mended("posts/a.yaml", with_accounts(row.before), FixLevel::safe) == with_accounts(row.before));
  }
}

TEST_CASE("words that somebody approved, posts that are history and files that share values are not mended unasked") {
  const std::string hidden = post(kMoment, "Carta\u200B nueva");
  const std::string approved = hidden + "approvals: [{by: rosa, at: 2026-02-28, digest: 00000000000000000000000000000000}]\n";
  CHECK(mended("posts/a.yaml", hidden, FixLevel::safe) != hidden);
  CHECK(mended("posts/a.yaml", approved, FixLevel::safe) == approved);
  CHECK(mended("posts/a.yaml", approved, FixLevel::unsafe) == approved);
  const std::string past = post("2026-02-12T12:00", "Hoy #pizza");
  CHECK(mended("posts/a.yaml", past, FixLevel::unsafe) == past);
  const std::string shared = "- id: p\n  publish_at: 2026-03-12T12:00\n  accounts: [lena-x]\n  text: &t Carta\u200B nueva\n"
                             "- id: q\n  publish_at: 2026-03-13T12:00\n  accounts: [lena-x]\n  text: *t\n";
  CHECK(mended("posts/a.yaml", shared, FixLevel::unsafe) == shared);
}

TEST_CASE("fixes are counted by rule, and what is left is what a check of the new files finds") {
  Files files = surroundings();
  files["posts/a.yaml"] = post("2026-03-15T20:00", "Carta\u200B nueva");
  files["posts/b.yaml"] = post("2026-03-16T12:00:00-05:00", "Otra #cosa");
  run::Mended result = mended(files, FixLevel::safe);
  CHECK(result.outcome.summary.mended ==
        std::map<std::string, std::size_t>{{"schedule/offset-differs", 1}, {"text/hidden-characters", 1}, {"yaml/lost-text", 1}});
  CHECK(result.outcome.summary.mended_files == 2);
  CHECK(result.outcome.summary.safe_fixes == 0);
  CHECK(result.outcome.summary.unsafe_fixes == 1);
  for (const run::MendedFile& file : result.files) files[file.path] = file.after;
  CHECK(run::run(base::MemoryFiles(files), options(), registry()).findings.size() == result.outcome.findings.size());
}

TEST_CASE("paths and rules that are asked for narrow what is mended") {
  Files files = surroundings();
  files["posts/a.yaml"] = post(kMoment, "Carta\u200B nueva");
  files["posts/b.yaml"] = post("2026-03-16T12:00:00-05:00", "Otra #cosa");
  run::Options narrowed = options();
  narrowed.paths = {"posts/b.yaml"};
  narrowed.only_rules = {"schedule"};
  const run::Mended result = run::mend(base::MemoryFiles(files), narrowed, registry(), FixLevel::unsafe);
  REQUIRE(result.files.size() == 1);
  CHECK(result.files[0].after == post("2026-03-16T12:00:00-06:00", "Otra #cosa"));
}

TEST_CASE("what cannot be written is told, and the outcome is that of the files as they are") {
  Files files = surroundings();
  files["posts/a.yaml"] = post(kMoment, "Carta\u200B nueva");
  files["posts/b.yaml"] = post(kMoment, "Otra\u200B carta");
  const base::MemoryFiles read(files);
  run::Mended result = run::mend(read, options(), registry(), FixLevel::safe);
  base::MemoryFiles disk(files);
  disk.add("posts/b.yaml", "id: de otro\n");
  base::MemoryWriter writer(disk);
  const auto unwritten = run::write(result, disk, options(), registry(), writer);
  REQUIRE(unwritten.size() == 1);
  CHECK(unwritten[0].path == "posts/b.yaml");
  CHECK(unwritten[0].reason == base::ReplaceStatus::changed);
  CHECK(disk.read("posts/a.yaml", 1000).bytes == post(kMoment, "Carta nueva"));
  CHECK(disk.read("posts/b.yaml", 1000).bytes == "id: de otro\n");
  CHECK(result.files.size() == 1);
  CHECK(result.outcome.summary.mended_files == 1);
}

TEST_CASE("after a failed write no fix is offered that was found impossible") {
  Files files = surroundings();
  files["contract.yaml"] = "quota: {posts: 2, per: month}\n";
  files["posts/a.yaml"] = "- {id: mes, publish_at: 2026-05-31T20:00, accounts: [lena-x], text: Masa}\n"
                          "- {id: uno, publish_at: 2026-06-10T10:00, accounts: [lena-x], text: Salsa}\n"
                          "- {id: dos, publish_at: 2026-06-19T10:00, accounts: [lena-x], text: Horno}\n";
  files["posts/b.yaml"] = post("2026-03-15T20:00", "Queso");
  const base::MemoryFiles read(files);
  CHECK(run::run(read, options(), registry()).summary.unsafe_fixes == 2);
  run::Mended result = run::mend(read, options(), registry(), FixLevel::unsafe);
  base::MemoryFiles disk(files);
  disk.add("posts/b.yaml", files["posts/b.yaml"] + "# de otro\n");
  base::MemoryWriter writer(disk);
  CHECK(run::write(result, disk, options(), registry(), writer).size() == 1);
  for (const rule::Finding& finding : result.outcome.findings) CHECK((!finding.fix || finding.post == "p"));
  CHECK(result.outcome.summary.unsafe_fixes == 1);
}

TEST_CASE("a file with more findings than a report shows is mended whole") {
  std::string posts;
  for (int index = 0; index < 300; ++index)
    posts += "- {id: p" + std::to_string(index) + ", publish_at: \"2026-04-" + (index % 28 < 9 ? "0" : "") + std::to_string(index % 28 + 1) +
             "T12:00:00-05:00\", accounts: [lena-x], text: Hola}\n";
  const std::string after = mended("posts/a.yaml", posts, FixLevel::safe);
  CHECK(after.find("-05:00") == std::string::npos);
  CHECK(after.size() == posts.size());
}

}  // namespace
}  // namespace sml::rules
