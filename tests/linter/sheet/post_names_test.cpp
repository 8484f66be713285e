#include "linter/sheet/post_names.h"

#include <chrono>

#include "tests/catch.h"

namespace sml::sheet {
namespace {

model::Post post(const std::string& text) {
  model::Post made;
  made.publish_at->civil = {{2026, 3, 13}, 18, 30};
  made.publish_at.written = true;
  made.accounts->push_back({.value = "lena-x", .written = true});
  made.text = {.value = base::MappedText::verbatim(text, {}), .written = true};
  return made;
}

TEST_CASE("a post is called by its day and its first words") {
  struct Row {
    std::string text;
    std::string name;
  };
  const Row table[] = {
      {"¡Hoy 2x1 en pizzas! 🍕", "2026-03-13-hoy-2x1-en-pizzas"},
      {"Mañana: ÑANDÚ & Çedilla", "2026-03-13-manana-nandu-cedilla"},
      {"uno\ndos", "2026-03-13-uno-dos"},
      {"../../etc/passwd", "2026-03-13-etc-passwd"},
      {"🍕🍕🍕", "2026-03-13-lena-x"},
      {"Здравствуйте", "2026-03-13-lena-x"},
      {"", "2026-03-13-lena-x"},
      {"Lectura en voz alta con Ana, el sábado a las 11", "2026-03-13-lectura-en-voz-alta-con-ana-el-sabado"},
      {std::string(70, 'a'), "2026-03-13-" + std::string(40, 'a')},
      {std::string(39, 'a').append(" de la b"), "2026-03-13-" + std::string(39, 'a')},
      {"de la de la de la de la de la de la de la de la", "2026-03-13-de"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(name_of(post(row.text)) == row.name);
  }
}

TEST_CASE("two posts never get one name, and what a row says is known again") {
  model::Client client;
  client.id = "lena";
  client.folder = "clients/lena";
  const auto known = [&](const std::string& id, const std::string& text) {
    model::PlannedPost planned{.post = post(text), .timed = true};
    planned.post.id = {.value = id, .written = true};
    planned.publish = time::instant_of(*planned.post.publish_at, client.zone);
    client.posts.push_back(planned);
  };
  known("2026-03-13-hola", "Hola");
  known("otro", "Hola, ¿qué tal?");
  PostNames names(client, [](const std::string& path) { return path == "clients/lena/posts/2026-03/2026-03-13-tapado.yaml"; });
  CHECK(names.same({.post = post("Hola")}) == &client.posts[0]);
  CHECK(names.same({.post = post("Hola, ¿qué tal?")}) == &client.posts[1]);
  CHECK(names.same({.post = post("Adiós")}) == nullptr);
  CHECK(names.named({.post = post("Adiós")}).path == "clients/lena/posts/2026-03/2026-03-13-adios.yaml");
  CHECK(names.named({.post = post("¡Adiós!")}).id == "2026-03-13-adios-2");
  CHECK(names.named({.post = post("¡Hola!")}).id == "2026-03-13-hola-2");
  CHECK(names.named({.post = post("Tapado")}).is_file);
  PostNames others(client, [](const std::string&) { return false; });
  CHECK(others.named({.post = post("¡Hola!")}).taken_by == &client.posts[0]);
}

TEST_CASE("thousands of pictures without a text that go out at one moment are known again at once") {
  constexpr int kPosts = 8000;
  const auto picture = [](int number) {
    model::Post made = post("");
    made.text = {};
    made.media->push_back({.value = {.file = {.value = "media/" + std::to_string(number) + ".jpg", .written = true}, .alt = {}}, .written = true});
    made.media.written = true;
    return made;
  };
  model::Client client;
  client.posts.resize(kPosts);
  for (int number = 0; number < kPosts; ++number) {
    model::PlannedPost& planned = client.posts[static_cast<std::size_t>(number)];
    planned = {.post = picture(number), .timed = true};
    planned.post.id = {.value = "p" + std::to_string(number), .written = true};
    planned.publish = time::instant_of(*planned.post.publish_at, client.zone);
  }
  const auto begin = std::chrono::steady_clock::now();
  PostNames names(client, [](const std::string&) { return false; });
  for (int number = 0; number < kPosts; ++number) REQUIRE(names.same({.post = picture(number)}) == &client.posts[static_cast<std::size_t>(number)]);
  CHECK(names.same({.post = picture(kPosts)}) == nullptr);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));   // compared each with each they take minutes
}

TEST_CASE("what a post lacks of a row is told by its key") {
  model::PlannedPost planned{.post = post("Hola"), .timed = true};
  planned.post.status = {.value = model::PostStatus::draft, .written = true};
  planned.publish = time::instant_of(*planned.post.publish_at, {});
  const auto draft = [](auto change) {
    Draft made{.post = post("Hola")};
    change(made.post);
    return made;
  };
  CHECK_FALSE(lacking(planned, draft([](model::Post&) {}), {}));
  CHECK(lacking(planned, draft([](model::Post& it) { it.publish_at->civil.hour = 19; }), {}) == "publish_at");
  CHECK(lacking(planned, draft([](model::Post& it) { it.accounts->push_back({.value = "lena-fb", .written = true}); }), {}) == "accounts");
  CHECK(lacking(planned, draft([](model::Post& it) { it.link = {.value = "lena.example", .written = true}; }), {}) == "link");
  CHECK(lacking(planned, draft([](model::Post& it) { it.status.written = true; }), {}) == "status");
}

}  // namespace
}  // namespace sml::sheet
