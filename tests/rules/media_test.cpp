// What platform/media says of bytes that no card can hold.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "linter/base/files.h"
#include "linter/rule/render.h"
#include "linter/run/run.h"
#include "linter/time/moment.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace sml::rules {
namespace {

using namespace std::string_literals;

std::string png(int width, int height) {
  const auto number = [](int value) { return std::string(2, '\0') + static_cast<char>(value / 256) + static_cast<char>(value % 256); };
  return "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s + number(width) + number(height) + "\x08\2\0\0\0"s;
}

// A photo of a camera: what it noted fills more than a file's first bytes.
std::string jpeg(int width, int height) {
  const auto number = [](int value) { return std::string{static_cast<char>(value / 256), static_cast<char>(value % 256)}; };
  const std::string noted(60000, '.');
  return "\xFF\xD8\xFF\xE1"s + number(static_cast<int>(noted.size()) + 2) + noted + "\xFF\xC0\0\x11\x08"s + number(height) + number(width) + "\3"s;
}

// Files of which images may be closed to whoever runs the check.
class WithMedia final : public base::Files {
 public:
  WithMedia(bool readable, std::map<std::string, std::string> files) : readable_(readable), files_(std::move(files)) {}
  base::FileKind kind(std::string_view path) const override { return files_.kind(path); }
  base::ReadResult read(std::string_view path, std::uint64_t limit) const override { return files_.read(path, limit); }
  base::FileStart start(std::string_view path, std::size_t most) const override {
    if (readable_ || !path.ends_with(".jpg")) return files_.start(path, most);
    return {base::ReadStatus::unreadable, 0, {}};
  }
  base::Listing list(std::string_view path) const override { return files_.list(path); }

 private:
  bool readable_;
  base::MemoryFiles files_;
};

std::string variant_for(const std::string& network, const std::string& post, const std::string& image, bool readable = true) {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {"platform/media"};
  const WithMedia files(readable, std::map<std::string, std::string>{
      {"sml.yaml", "clients: .\n"},
      {"accounts.yaml", "accounts: [{id: a, network: " + network + ", handle: \"@a\"}]\n"},
      {"media/a.jpg", image},
      {"posts/p.yaml", "{id: p, publish_at: 2026-03-12T12:00, accounts: [a], text: Hola, " + post + "media: [{file: media/a.jpg, alt: La terraza}]}\n"}});
  const run::Outcome outcome = run::run(files, options, registry());
  return outcome.findings.empty() ? "" : outcome.findings.front().variant;
}

TEST_CASE("of files that do not exist the first is told with the names of the others, each once") {
  run::Options options;
  options.now = *time::parse_moment("2026-03-01T09:00");
  options.only_rules = {"platform/media"};
  const auto told = [&](const std::string& media, model::MessageLanguage language) {
    const base::MemoryFiles files(std::map<std::string, std::string>{
        {"sml.yaml", "clients: .\n"},
        {"accounts.yaml", "accounts: [{id: a, network: x, handle: \"@a\"}]\n"},
        {"media/a.jpg", "."},
        {"posts/p.yaml", "{id: p, publish_at: 2026-03-12T12:00, accounts: [a], text: Hola, media: [" + media + "]}\n"}});
    const run::Outcome outcome = run::run(files, options, registry());
    REQUIRE(outcome.findings.size() == 1);
    const rule::Rendered words = rule::render(outcome.findings.front(), language, 2026);
    return words.message + " | " + words.help;
  };
  using enum model::MessageLanguage;
  const std::string one = "{file: pan.jpg}, {file: media/a.jpg}, {file: pan.jpg}";
  const std::string two = one + ", {file: ajo.jpg}";
  const std::string three = two + ", {file: sal.jpg}, {file: ajo.jpg}";
  CHECK(told(one, es) == "el archivo «pan.jpg» no existe | guarda el archivo en «pan.jpg»");
  CHECK(told("{file: Media/A.JPG}", es) == "el archivo «Media/A.JPG» está en «media/a.jpg» | escribe «media/a.jpg»");
  CHECK(told(two, es) == "el archivo «pan.jpg» no existe; falta también «ajo.jpg» | guarda el archivo en «pan.jpg», y el otro donde dice el post");
  CHECK(told(three, es) == "el archivo «pan.jpg» no existe; faltan también 2 más: ajo.jpg y sal.jpg |"
                           " guarda el archivo en «pan.jpg», y los demás donde dice el post");
  CHECK(told(three, en) == "the file \"pan.jpg\" does not exist; 2 more are missing as well: ajo.jpg and sal.jpg |"
                           " put the file at \"pan.jpg\", and the others where the post says");
  CHECK(told(three, pt) == "o arquivo «pan.jpg» não existe; faltam também mais 2: ajo.jpg e sal.jpg |"
                           " salve o arquivo em «pan.jpg», e os demais onde o post diz");
}

TEST_CASE("an image is shown whole where its shape is one that the network takes") {
  struct Row {
    const char* network;
    const char* post;
    std::string image;
    const char* variant;
  };
  const Row table[] = {
      {"instagram", "", jpeg(1080, 1080), ""},               {"instagram", "", jpeg(1080, 1350), ""},
      {"instagram", "", jpeg(1080, 1352), ""},               {"instagram", "", jpeg(1080, 1440), "shape"},
      {"instagram", "", jpeg(1080, 1920), "shape"},          {"instagram", "format: story, ", jpeg(1080, 1920), ""},
      {"instagram", "format: reel, ", jpeg(1080, 1920), ""}, {"instagram", "", jpeg(1910, 1000), ""},
      {"instagram", "", jpeg(2000, 1000), "shape"},          {"instagram", "", png(2000, 1000), "converted"},
      {"facebook", "", jpeg(1080, 1920), ""},                {"instagram", "", "\xFF\xD8\xFF\xE1"s, ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.network, row.post, row.variant);
    CHECK(variant_for(row.network, row.post, row.image) == row.variant);
  }
}

TEST_CASE("what is called an image and is of no known format is told") {
  const std::string zeros(200000, '\0');
  CHECK(variant_for("facebook", "", zeros) == "damaged");
  CHECK(variant_for("facebook", "", "version https://git-lfs.github.com/spec/v1\noid sha256:" + std::string(64, 'a') + "\nsize 123456\n") == "");
  CHECK(variant_for("facebook", "", ".") == "");   // stands for one until there is one
  CHECK(variant_for("facebook", "", png(1080, 1080) + zeros) == "");   // called otherwise, and is one
}

TEST_CASE("an image that nobody may read is told") {
  CHECK(variant_for("instagram", "", png(1080, 1080), false) == "empty");
}

}  // namespace
}  // namespace sml::rules
