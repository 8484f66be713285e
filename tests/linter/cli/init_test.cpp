#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "linter/cli/command_line.h"
#include "linter/time/holidays.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

using Words = std::vector<std::string>;
using model::MessageLanguage;

Said run(const std::string& folder, const Words& words, MessageLanguage language, const std::string& typed = {}, bool terminal = false) {
  return said(folder, words, {.language = language, .typed = typed, .in_terminal = terminal});
}

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> files_below(const fs::path& folder) {
  std::vector<std::string> found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) found.push_back(entry.path().lexically_relative(folder).generic_string());
  std::ranges::sort(found);
  return found;
}

std::string sample_in(const fs::path& folder) {
  for (const std::string& file : files_below(folder))
    if (file.find("posts/") != std::string::npos) return (folder / file).string();
  return {};
}

// Takes the mark from the sample's last comment.
void uncomment(const std::string& sample) {
  std::string bytes = read(sample);
  const std::size_t at = bytes.rfind("\n#");
  REQUIRE(at != std::string::npos);
  bytes.erase(at + 1, 1);   // the mark alone, as its comment says
  std::ofstream(sample, std::ios::binary) << bytes;
}

void check_promise(const Words& answers, MessageLanguage language, const std::string& now) {
  CAPTURE(answers, now, model::name_of(language));
  const Folder folder;
  Words words = {"init", "--yes", "--now", now};
  words.insert(words.end(), answers.begin(), answers.end());
  const Said made = run(folder.path(), words, language);
  CHECK(made.error.empty());
  REQUIRE(made.status == 0);
  const Words check = {"check", "--now", now, "--format", "json"};
  const Said clean = run(folder.path(), check, language);
  CHECK(clean.status == 0);
  CHECK(clean.out.find("\"diagnostics\": []") != std::string::npos);
  uncomment(sample_in(folder.path()));
  const Said found = run(folder.path(), check, language);
  CAPTURE(found.out);
  CHECK(found.status == 1);
  CHECK(found.out.find("\"rule\": \"offers/expired\"") != std::string::npos);
  CHECK(found.out.find("\"rule\": \"contract/approval\"") != std::string::npos);
  CHECK(found.out.find("\"errors\": 2,") != std::string::npos);
  CHECK(found.out.find("\"warnings\": 0,") != std::string::npos);
  CHECK(found.out.find("\"infos\": 0,") != std::string::npos);
}

TEST_CASE("a new repository checks clean in every country, and finds what it promises") {
  for (const MessageLanguage language : {MessageLanguage::es, MessageLanguage::en, MessageLanguage::pt})
    for (const std::string& country : time::holiday_countries()) check_promise({"--country", country}, language, "2026-03-01T09:00");
}

TEST_CASE("it does so on every kind of day") {
  for (const char* now : {"2028-02-28T23:59", "2028-02-29T12:00", "2026-12-31T23:59", "2027-01-01T00:00", "2026-03-28T22:00", "2026-03-29T02:30",
                          "2026-10-25T02:30", "2026-11-01T01:30", "2026-04-01T09:00", "2026-12-24T15:00", "2026-09-05T23:30"})
    for (const char* country : {"ES", "US", "CL", "CU", "PY"}) check_promise({"--country", country}, MessageLanguage::es, now);
}

TEST_CASE("it does so for each network and layout") {
  for (const std::string_view network : model::names_of<model::Network>())
    check_promise({"--network", std::string(network), "--one-client"}, MessageLanguage::en, "2026-03-01T09:00");
  check_promise({"--hours", "Sa 10:00-11:00", "--country", "PR"}, MessageLanguage::es, "2026-03-01T09:00");      // too short for anybody to wait
  check_promise({"--hours", "Fr 20:00-02:00"}, MessageLanguage::es, "2026-03-01T09:00");
  check_promise({"--network", "instagram,whatsapp", "--name", "Padaria São João"}, MessageLanguage::pt, "2026-12-23T21:00");
  check_promise({"--country", "EE. UU.", "--time-zone", "America/New_York"}, MessageLanguage::es, "2026-03-01T09:00");
  check_promise({"--country", "Japón", "--time-zone", "Asia/Tokyo"}, MessageLanguage::es, "2026-03-01T09:00");
}

TEST_CASE("who works alone has nobody to approve, and is told of no approval that cannot be given") {
  for (const MessageLanguage language : {MessageLanguage::es, MessageLanguage::en, MessageLanguage::pt}) {
    const Folder folder;
    REQUIRE(run(folder.path(), {"init", "--yes", "--one-client", "--person", "Ana", "--contact", "Ana", "--now", "2026-03-01T09:00"}, language).status == 0);
    CHECK(read(folder.path() + "/contract.yaml").find("\napproval: []") != std::string::npos);
    CHECK(run(folder.path(), {"check", "--now", "2026-03-01T09:00", "--format", "json"}, language).out.find("\"diagnostics\": []") != std::string::npos);
    uncomment(sample_in(folder.path()));
    CHECK(run(folder.path(), {"check", "--now", "2026-03-01T09:00", "--format", "json"}, language).out.find("contract/approval") == std::string::npos);
  }
}

TEST_CASE("whatever is answered, the files can be read") {
  const std::string names[] = {"La \"Leña\": pizza & más #1", "- no", "🍕", "«»", "' OR 1=1", "{a: b}", "[x], y",
                               "C:\\disco", "\x1B[31mrojo", "\xE2\x80\xAEoculto", std::string(3000, 'x'),
                               "café\tdoble", "yes", "${person}", "\xFF\xFE"};
  for (const std::string& name : names) {
    CAPTURE(name);
    const Folder folder;
    const std::string typed = name + "\nMexico\n\nInstagram, instagram; x\n24/7\n" + name + '\n' + name + '\n';
    const Said said = run(folder.path(), {"init", "--now", "2026-03-01T09:00"}, MessageLanguage::es, typed, true);
    REQUIRE(said.status == 0);
    const Said checked =
        run(folder.path(), {"check", "--now", "2026-03-01T09:00", "--rule", "yaml", "--rule", "schema", "--rule", "accounts", "--rule", "contract"},
            MessageLanguage::es);
    CAPTURE(checked.out);
    CHECK(checked.status == 0);
    CHECK(checked.out.find("sin problemas") != std::string::npos);
    for (const std::string& file : files_below(folder.path()))
      if (!file.ends_with(".md"))
        CHECK(read(folder.path(file)).find("${") == (name == "${person}" ? read(folder.path(file)).find("${person}") : std::string::npos));
  }
}

TEST_CASE("nothing is written where it cannot be carried out") {
  const struct {
    Words words;
    std::string typed;
    std::string said;
  } cases[] = {
      {{"--yes", "--country", "Mexco"}, "", "¿querías decir «México»?"},
      {{"--yes", "--country", "RU"}, "", "falta decir --time-zone"},
      {{"--yes", "--network", "instagram,feisbuc"}, "", "«feisbuc» no vale para --network"},
      {{"--yes", "--time-zone", "GMT+1"}, "", "«GMT+1» no es una zona horaria"},   // of Etc/GMT+1 the sign is the other way round
      {{"--yes", "--hours", "9 a 6"}, "", "no es un horario"},
      {{"--yes", "--now", "ayer"}, "", "no es un momento"},
      {{"--yes", "--name", " "}, "", "falta decir --name"},
      {{}, "Uno\nMX\n", "la entrada terminó antes de contestar"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.words);
    const Folder folder;
    Words words = {"init"};
    words.insert(words.end(), one.words.begin(), one.words.end());
    const Said said = run(folder.path(), words, MessageLanguage::es, one.typed, true);
    CAPTURE(said.error);
    CHECK(said.status == 2);
    CHECK(said.error.find(one.said) != std::string::npos);
    CHECK(files_below(folder.path()).empty());
  }
}

TEST_CASE("where the calendar ends no repository begins") {
  const Folder folder;
  for (const char* now : {"1970-01-05", "2199-06-01"}) {
    CAPTURE(now);
    const Said said = run(folder.path(), {"init", "--yes", "--now", now}, MessageLanguage::es);
    CHECK(said.status == 2);
    CHECK(said.error == "sml: con --now " + std::string(now) + " no cabe un repositorio nuevo, "
                                                               "que habla también del año anterior y del siguiente: di un día de 1971 a 2198\n");
    CHECK_FALSE(std::filesystem::exists(folder.path("sml.yaml")));
  }
  for (const char* now : {"1971-01-01T09:00", "2198-12-31T09:00"}) check_promise({"--one-client"}, MessageLanguage::es, now);
}

TEST_CASE("a country with one time zone needs no answer about it") {
  const Folder folder;
  CHECK(run(folder.path(), {"init", "--yes", "--country", "JP"}, MessageLanguage::es).status == 0);
  CHECK(read(folder.path("sml.yaml")).find("Asia/Tokyo") != std::string::npos);
}

TEST_CASE("what exists is named and left alone") {
  const Folder folder;
  folder.write("team.yaml", "people: []\n");
  folder.write("README.md", "hola\n");
  const Said said = run(folder.path(), {"init", "--yes"}, MessageLanguage::es);
  CHECK(said.status == 2);
  CHECK(said.error == "sml: ya existe y no se toca: team.yaml\n");
  CHECK(files_below(folder.path()) == std::vector<std::string>{"README.md", "team.yaml"});
  CHECK(read(folder.path("team.yaml")) == "people: []\n");
  fs::remove(folder.path("team.yaml"));
  fs::create_symlink("nada", folder.path("sml.yaml"));
  CHECK(run(folder.path(), {"init", "--yes"}, MessageLanguage::es).status == 2);
  fs::remove(folder.path("sml.yaml"));
  fs::create_directory(folder.path(".git"));
  CHECK(run(folder.path(), {"init", "--yes"}, MessageLanguage::es).status == 0);
  CHECK(run(folder.path(), {"init", "--yes", "dentro"}, MessageLanguage::es).error == "sml: aquí ya hay un repositorio, el de " + folder.path("sml.yaml") +
                            ", y no se toca: para un cliente más, crea en él la carpeta «clients/nombre-del-cliente» con facts.yaml, contract.yaml, "
                            "accounts.yaml y la carpeta «posts»; lo más corto es copiar los de otro cliente y cambiar lo que dicen\n");
  CHECK(run(folder.path(), {"init", "--name", "Sidrería Ñ"}, MessageLanguage::es).error.find("«clients/sidreria-n»") != std::string::npos);
  folder.write("sml.yaml", "clients: .\n");
  CHECK(run(folder.path(), {"init"}, MessageLanguage::es).error.find("y es de un solo cliente") != std::string::npos);
  CHECK(run(folder.path(), {"init", "--yes", "README.md"}, MessageLanguage::es).status == 2);
}

TEST_CASE("a folder that cannot be filled is left as it was") {
  const Folder folder;
  folder.write("clients/cafe-ejemplo/posts", "un archivo donde tendría que haber una carpeta");
  const Said said = run(folder.path(), {"init", "--yes"}, MessageLanguage::es);
  CHECK(said.status == 2);
  CHECK(said.error.starts_with("sml: no se puede escribir «clients/cafe-ejemplo/posts/"));
  CHECK(files_below(folder.path()) == std::vector<std::string>{"clients/cafe-ejemplo/posts"});
}

// Whether a line is a sample behind a mark: an entry of YAML, or one that goes on with it.
bool is_sample(const std::string& line) {
  const std::size_t mark = line.find_first_not_of(' ');
  if (mark == std::string::npos || line.compare(mark, 2, "# ") != 0) return false;
  const std::string rest = line.substr(mark + 2);
  const std::size_t end = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
  return rest.starts_with(' ') || (end != std::string::npos && end > 0 && rest[end] == ':' && (end + 1 == rest.size() || rest[end + 1] == ' '));
}

TEST_CASE("every sample in a comment can be used as it stands") {
  const std::pair<MessageLanguage, std::string> languages[] = {{MessageLanguage::es, "sin problemas"},
                                                               {MessageLanguage::en, "no problems"}, {MessageLanguage::pt, "sem problemas"}};
  for (const auto& [language, clean] : languages) {
    const Folder folder;
    REQUIRE(run(folder.path(), {"init", "--yes", "--now", "2026-03-01T09:00"}, language).status == 0);
    int samples = 0;
    for (const std::string& file : files_below(folder.path())) {
      if (!file.ends_with(".yaml")) continue;
      std::istringstream lines(read(folder.path(file)));
      std::string bytes;
      for (std::string line; std::getline(lines, line); bytes += line + '\n') {
        if (!is_sample(line)) continue;
        line.erase(line.find('#'), 2);
        ++samples;
      }
      folder.write(file, bytes);
    }
    CHECK(samples > 20);
    const Said said = run(folder.path(), {"check", "--now", "2026-03-01T09:00", "--rule", "schema", "--rule", "yaml", "--rule", "accounts"}, language);
    CAPTURE(said.out);
    CHECK(said.status == 0);
    CHECK(said.out.find(clean) != std::string::npos);
  }
}

TEST_CASE("where nobody can be asked, the answers are samples and that is said") {
  const Folder folder;
  const Said said = run(folder.path(), {"init", "demo"}, MessageLanguage::en);
  CHECK(said.status == 0);
  CHECK(said.out.starts_with("There is no terminal to ask at"));
  CHECK(said.out.find("  cd demo\n  sml check") != std::string::npos);
  CHECK(fs::exists(folder.path("demo/clients/sample-cafe/facts.yaml")));
}

TEST_CASE("the commands to go on with can be copied") {
  const Folder folder;
  const Said said = run(folder.path(), {"init", "--yes", "mi 'café'"}, MessageLanguage::es);
  CHECK(said.status == 0);
  CHECK(said.out.find("\n  cd 'mi '\\''café'\\'''\n  sml check ") != std::string::npos);
  CHECK(fs::exists(folder.path("mi 'café'/sml.yaml")));
}

TEST_CASE("each file names its schema by a path that leads there") {
  for (const char* layout : {"--yes", "--one-client"}) {
    const Folder folder;
    REQUIRE(run(folder.path(), {"init", "--yes", layout}, MessageLanguage::es).status == 0);
    int named = 0;
    for (const std::string& file : files_below(folder.path())) {
      if (!file.ends_with(".yaml")) continue;
      const std::string bytes = read(folder.path(file));
      constexpr std::string_view kModeline = "# yaml-language-server: $schema=";
      CAPTURE(file);
      REQUIRE(bytes.starts_with(kModeline));
      const std::string path = bytes.substr(kModeline.size(), bytes.find('\n') - kModeline.size());
      CHECK(fs::exists(fs::path(folder.path(file)).parent_path() / path));
      ++named;
    }
    CHECK(named == 6);
  }
}

TEST_CASE("schemas are listed, and those of a repository brought up to date") {
  const Folder folder;
  REQUIRE(run(folder.path(), {"init", "--yes"}, MessageLanguage::es).status == 0);
  CHECK(run(folder.path(), {"schema"}, MessageLanguage::es).out.find("facts     clients/*/facts.yaml        # yaml-language-server: "
                                                                     "$schema=../../.sml/schemas/facts.json\n") != std::string::npos);
  CHECK(run(folder.path(), {"schema", "--write"}, MessageLanguage::es).out.find("ya estaban al día") != std::string::npos);
  const std::string schema = read(folder.path(".sml/schemas/facts.json"));
  folder.write(".sml/schemas/facts.json", "{}");
  CHECK(run(folder.path("clients"), {"schema", "--write"}, MessageLanguage::es).out.starts_with("1 esquema escrito"));
  CHECK(read(folder.path(".sml/schemas/facts.json")) == schema);
  CHECK(files_below(folder.path(".sml")).size() == 6);
}

TEST_CASE("nothing is written through a link") {
  const Folder outside, folder;
  outside.write("victim", "mine");
  REQUIRE(run(folder.path(), {"init", "--yes"}, MessageLanguage::en).status == 0);
  fs::remove(folder / ".sml/schemas/post.json");
  fs::create_symlink(outside / "victim", folder / ".sml/schemas/post.json");
  const Said file = run(folder.path(), {"schema", "--write"}, MessageLanguage::en);
  CHECK(file.status == 2);
  CHECK(file.error.find("nothing is written through \".sml/schemas/post.json\", which is a link") != std::string::npos);

  const Folder empty;
  fs::create_directory_symlink(outside.path(), empty / ".sml");
  const Said made = run(empty.path(), {"init", "--yes"}, MessageLanguage::en);
  CHECK(made.status == 2);
  CHECK(made.error.find("nothing is written through \".sml\", which is a link") != std::string::npos);
  CHECK(files_below(outside.path()) == std::vector<std::string>{"victim"});
  CHECK(outside.read("victim") == "mine");
}

TEST_CASE("the lines that schemas are found by lead there from where the repository's files lie") {
  const Folder folder;
  struct Row {
    std::string clients;
    std::string place;
    std::string path;
  };
  const Row table[] = {
      {"clients/*", "facts     clients/*/facts.yaml", "../../.sml/schemas/facts.json"},
      {"clients/*", "post      clients/*/posts/*.yaml", "../../../.sml/schemas/post.json"},
      {"clients/*", "post      clients/*/posts/*/*.yaml", "../../../../.sml/schemas/post.json"},
      {".", "facts     facts.yaml", ".sml/schemas/facts.json"},
      {".", "post      posts/*.yaml", "../.sml/schemas/post.json"},
      {".", "post      posts/*/*.yaml", "../../.sml/schemas/post.json"},
      {"./agencias/*/clientes/*/", "contract  agencias/*/clientes/*/contract.yaml", "../../../../.sml/schemas/contract.json"},
  };
  for (const Row& row : table) {
    CAPTURE(row.clients, row.place);
    folder.write("sml.yaml", "version: 1\nclients: " + row.clients + "\n");
    std::istringstream lines(run(folder.path(), {"schema"}, MessageLanguage::es).out);
    std::string line;
    while (std::getline(lines, line) && !line.starts_with(row.place + ' ')) continue;
    CHECK(line.ends_with(" # yaml-language-server: $schema=" + row.path));
  }
}

TEST_CASE("what an answer asks for and a check finds too much is said at once") {
  const Folder folder;
  const Said said = run(folder.path(), {"init", "--yes", "--hours", "Mo-Fr 09:00-18:00; Sa 10:00-14:00"}, MessageLanguage::es);
  CHECK(said.status == 0);
  CHECK(said.out.find("no encuentra nada") == std::string::npos);
  CHECK(said.out.find("# avisa: team.yaml:4:9: a la semana Ana Ruiz trabaja 49 h, y el máximo es de 48 h\n") != std::string::npos);
  const Folder other;
  CHECK(run(other.path(), {"init", "--yes", "--hours", "Mo-Fr 09:00-18:00"}, MessageLanguage::es).out.find("# no encuentra nada\n") != std::string::npos);
}

}  // namespace
}  // namespace sml::cli
