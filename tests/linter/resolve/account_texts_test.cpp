#include "linter/resolve/account_texts.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kAccounts = R"(
accounts:
- {id: ig, network: instagram, handle: "@luna"}
- {id: x, network: x, handle: "@luna"}
- {id: x-two, network: x, handle: "@luna2"}
)";

// "ig:text one | x:own two | x:part three"
std::string texts_in(const std::string& keys) {
  const std::string post = "id: p\npublish_at: 2026-03-05T10:00\n" + keys;
  const model::World world = world_of({.accounts = std::string(kAccounts), .posts = {post}});
  const model::Client& client = world.clients.front();
  const model::PlannedPost& planned = client.posts.front();
  const PostReading reading = PostReader(client).read(planned);
  const model::AccountIndex all(world);
  const model::ClientAccounts accounts(all, world.clients.front());
  constexpr const char* kKinds[] = {"text", "own", "part"};
  std::string out;
  for (const AccountText& text : account_texts(owners_of(accounts, planned.post), planned.post, reading))
    out.append(out.empty() ? "" : " | ")
        .append(**text.entry)
        .append(":")
        .append(kKinds[static_cast<std::size_t>(text.kind)])
        .append(" ")
        .append(sent(*text.stated));
  return out;
}

TEST_CASE("an account gets its own text, else its network's, else the post's") {
  struct Row {
    std::string keys;
    std::string texts;
  };
  const Row table[] = {
      {"accounts: [ig, x]\ntext: one\n", "ig:text one | x:text one"},
      {"accounts: [ig, x]\ntext: one\ntext_for: {x: two}\n", "ig:text one | x:own two"},
      {"accounts: [x, x-two]\ntext: one\ntext_for: {x-two: three, x: two}\n", "x:own two | x-two:own three"},
      {"accounts: [ig, x]\ntext: one\nthread: [two]\n", "ig:text one | x:text one | x:part two"},
      {"accounts: [ig]\ntext: one\ntext_for: {x: two}\n", "ig:text one"},
      {"accounts: [ig]\ntext: |\n  one\n  two\n", "ig:text one\ntwo"},
      {"accounts: [ig]\nmedia: [{file: a.jpg}]\n", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.keys);
    CHECK(texts_in(row.keys) == row.texts);
  }
}

}  // namespace
}  // namespace sml::resolve
