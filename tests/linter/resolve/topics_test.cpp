#include "linter/resolve/topics.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr const char* kFacts = R"(
business: {name: Pizzería Napoli, country: MX}
products: [{id: margarita, name: Pizza margarita}]
offers:
  - {id: dos, name: Marzo de dos, mechanic: 2x1}
  - {id: cupon, name: Cupón Napoli, mechanic: 10%, code: NAPOLI10}
events: [{id: cata, name: Cata de vinos, aliases: [noche de vinos], starts_at: 2026-03-12T19:00}]
disruptions: [{id: horno, what: El horno no funciona, aliases: [sin horno], from: 2026-03-01}]
)";

std::string name_of(const Topic& topic) {
  return std::visit([](const auto* thing) { return *thing->id; }, topic);
}

// The ids of what a post speaks of, in the order of the facts.
std::string topics_in(const std::string& rest) {
  const model::World world = world_of({.facts = kFacts, .posts = {"id: p\npublish_at: 2026-03-02T12:00\naccounts: [x]\n" + rest}});
  const model::Client& client = world.clients.front();
  const PostReader reader(client);
  std::string ids;
  for (const Topic& topic : topics_of(reader.read(client.posts.front()), client.posts.front().post, *client.facts))
    ids += (ids.empty() ? "" : " ") + name_of(topic);
  return ids;
}

TEST_CASE("what a post speaks of") {
  struct Case {
    const char* post;
    const char* topics;
  };
  constexpr Case kCases[] = {
      {"text: Hola.", ""},
      {"text: Hoy 2x1 en pizza margarita.", "dos"},
      {"text: El Marzo de dos ya llegó.", "dos"},
      {"text: El 2x1 terminó ayer.", ""},
      {"text: Con el código NAPOLI10.", "cupon"},
      {"text: La Cata de vinos es el jueves.", "cata"},
      {"text: '#NocheDeVinos el jueves'", "cata"},
      {"text: La Cata de vinos ya terminó.", ""},
      {"text: Seguimos sin horno.", "horno"},
      {"text: Hola.\nevents: [cata]\ndisruptions: [horno]\noffers: [dos]", "dos cata horno"},
      {"text: Hola.\nthread: [Hoy 2x1., 'Y el jueves, Cata de vinos.']", "dos cata"},
      {"text: Hola.\nevents: [otra]", ""},
  };
  for (const auto& [post, topics] : kCases) {
    CAPTURE(post);
    CHECK(topics_in(post) == topics);
  }
}

TEST_CASE("a post is read once, by whoever needs it first") {
  const model::World world = world_of({.facts = kFacts,
                                       .posts = {"{id: a, publish_at: 2026-03-02T12:00, accounts: [x], text: La Cata de vinos.}",
                                                 "{id: b, publish_at: 2026-03-02T12:00, accounts: [x], text: Hoy 2x1.}"}});
  const model::Client& client = world.clients.front();
  const Topic cata = &*client.facts->events->front();
  const Topic dos = &*client.facts->offers->front();
  TopicIndex index(client);
  CHECK_FALSE(index.knows(client.posts[0]));
  CHECK(index.speaks_of(client.posts[0], cata));
  CHECK(index.knows(client.posts[0]));
  CHECK_FALSE(index.speaks_of(client.posts[0], dos));
  index.keep(client.posts[1], PostReading{});   // what is given is believed
  CHECK_FALSE(index.speaks_of(client.posts[1], dos));
}

}  // namespace
}  // namespace sml::resolve
