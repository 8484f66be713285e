#include "linter/load/holds.h"
#include "linter/run/post_digest.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "linter/load/decode.h"
#include "linter/yaml/parse.h"
#include "tests/catch.h"
#include "tests/folder.h"

namespace sml::run {
namespace {

std::string digest_of(const std::string& written, const base::Files& files = base::MemoryFiles()) {
  const yaml::Stream stream = yaml::parse(0, written, load::holds);
  load::Problems problems;
  const auto post = load::decode_post(stream.documents.front().root, problems);
  const auto digest = post_digest(*post, "clients/napoli", files);
  return digest.value_or("unknown");
}

const std::string kHead = "id: a\npublish_at: 2026-03-13T18:30\naccounts: [x]\n";

TEST_CASE("a digest is the same for the same words and pictures") {
  const std::string digest = digest_of(kHead + "text: Hola\n");
  CHECK(digest == "1fcf79e0a511a99d1172fba4b5f68789");
  for (const char* same : {"text: \"Hola\"\n", "text: |\n  Hola\n", "text: |+\n  Hola\n\n", "text: Hola\nobjective: ventas\nstatus: draft\n",
                           "text: \"H\\u006fla\"\n"}) {
    CAPTURE(same);
    CHECK(digest_of(kHead + same) == digest);
  }
  CHECK(digest_of("id: b\npublish_at: 2027-01-01\naccounts: [y]\ntext: Hola\n") == digest);
}

TEST_CASE("whatever a reader would see changes it") {
  const base::MemoryFiles files({{"clients/napoli/a.jpg", "1"}, {"b.jpg", "2"}, {"c.jpg", "1"}});
  const std::string digest = digest_of(kHead + "text: Hola\nmedia: [{file: a.jpg, alt: Uno}]\n", files);
  for (const char* other : {"text: hola\nmedia: [{file: a.jpg, alt: Uno}]\n", "text: Hola\nmedia: [{file: b.jpg, alt: Uno}]\n",
                            "text: Hola\nmedia: [{file: a.jpg, alt: Dos}]\n",
                            "text: Hola\nmedia: [{file: a.jpg}]\n", "text: Hola\nmedia: [{file: gone.jpg, alt: Uno}]\n",
                            "text: Hola\nlink: https://a.example\nmedia: [{file: a.jpg, alt: Uno}]\n",
                            "text: Hola\ntext_for: {x: Hola}\nmedia: [{file: a.jpg, alt: Uno}]\n"}) {
    CAPTURE(other);
    CHECK(digest_of(kHead + other, files) != digest);
  }
  CHECK(digest_of(kHead + "text: Hola\nmedia: [{file: c.jpg, alt: Uno}]\n", files) == digest);   // another name, the same picture
  CHECK(digest_of(kHead + "text: Hola\nthread: [a, b]\n") != digest_of(kHead + "text: Hola\nthread: [ab]\n"));
  CHECK(digest_of(kHead + "text: Hola\ntext_for: {x: A, facebook: B}\n") == digest_of(kHead + "text: Hola\ntext_for: {facebook: B, x: A}\n"));
}

TEST_CASE("a picture in parts is the picture") {
  const Folder folder;
  const std::string video(700'000, 'v');
  folder.write("a.mp4", video);
  const std::string post = kHead + "text: Hola\nmedia: [{file: a.mp4}]\n";
  CHECK(digest_of(post, base::DiskFiles(folder.path())) == digest_of(post, base::MemoryFiles({{"a.mp4", video}})));
}

TEST_CASE("what cannot be read has no digest") {
  CHECK(digest_of(kHead + "text: Hola\nmedia: [{file: ../../../a.jpg}]\n") == "unknown");
}

TEST_CASE("a picture that Git LFS keeps elsewhere has no digest where it was not fetched") {
  const std::string pointer = "version https://git-lfs.github.com/spec/v1\n"
                              "oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n";
  const std::string post = kHead + "text: Hola\nmedia: [{file: a.jpg, alt: Uno}]\n";
  CHECK(digest_of(post, base::MemoryFiles(std::map<std::string, std::string>{{"a.jpg", pointer}})) == "unknown");
  CHECK(digest_of(post, base::MemoryFiles(std::map<std::string, std::string>{{"a.jpg", "version 1\nsize 12345\n"}})) != "unknown");
}

// Where each key's value stands, as far as it was written.
struct Values {
  std::vector<std::pair<std::string, base::Span>> spans;

  template <class Value>
  void operator()(std::string_view key, Value& value, model::Key = {}) {
    spans.emplace_back(key, value.span);
  }
};

TEST_CASE("a file that is longer than any video is not read to its end") {
  const Folder folder;
  folder.write("a.mp4", "x");
  std::filesystem::resize_file(folder.path("a.mp4"), (std::uintmax_t{16} << 30) + 1);   // without taking room
  const base::DiskFiles files(folder.path());
  CHECK(digest_of(kHead + "text: Hola\nmedia: [{file: a.mp4, alt: Uno}]\n", files) == "unknown");
}

TEST_CASE("each key of a post is of what an approval's digest is of, or says nothing that a reader sees") {
  const std::string_view unseen[] = {"id", "publish_at", "accounts", "language", "offers", "products",
                                     "events", "disruptions", "locations", "format", "sponsored",
                                     "questions", "objective", "kind", "request", "emergency",
                                     "author", "approvals", "replies", "remove_at", "status"};
  model::Post post;
  std::uint32_t place = 0;
  const auto number = [&](auto&... fields) { ((fields.span = {0, place, place + 1}, ++place), ...); };
  number(post.text, post.text_for, post.thread, post.media, post.link);
  Values numbered;
  model::describe(numbered, post);
  const auto digested = digested_spans(post);
  for (const auto& [key, span] : numbered.spans) {
    CAPTURE(key);
    const bool is_digested = span.begin < span.end && std::ranges::find(digested, span) != digested.end();
    CHECK(is_digested == (std::ranges::find(unseen, key) == std::end(unseen)));
  }
}

}  // namespace
}  // namespace sml::run
