#include "tests/linter/resolve/written_world.h"

#include "linter/load/decode.h"
#include "linter/load/holds.h"
#include "linter/load/link.h"
#include "linter/time/moment.h"
#include "linter/yaml/parse.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

template <class T>
model::Field<T> decoded(const std::string& bytes, model::Field<T> (*decode)(yaml::Node, load::Problems&)) {
  const yaml::Stream stream = yaml::parse(0, bytes, load::holds);
  CAPTURE(bytes);
  REQUIRE(stream.problems.empty());
  REQUIRE(stream.documents.size() == 1);
  load::Problems problems;
  model::Field<T> value = decode(stream.documents.front().root, problems);
  for (const load::Problem& problem : problems) FAIL_CHECK(problem.key << ": " << problem.value);
  return value;
}

template <class T>
void fill(model::File<T>& file, const std::string& bytes, model::Field<T> (*decode)(yaml::Node, load::Problems&)) {
  if (bytes.empty()) return;
  file.content = decoded(bytes, decode).value;
  file.present = true;
}

}  // namespace

model::World world_of(const WrittenWorld& written) {
  model::World world;
  world.zone = *time::Zone::find(written.zone);
  world.now = time::instant_of(*time::parse_moment(written.now), world.zone);
  fill(world.team, written.team, load::decode_team);
  model::Client& client = world.clients.emplace_back();
  client.id = "napoli";
  client.folder = "clients/napoli";
  fill(client.facts, written.facts, load::decode_facts);
  fill(client.contract, written.contract, load::decode_contract);
  fill(client.accounts, written.accounts, load::decode_accounts);
  for (const std::string& post : written.posts) client.posts.emplace_back().post = decoded(post, load::decode_post).value;
  load::place_in_time(world);
  return world;
}

}  // namespace sml::resolve
