#include "linter/load/declared_twice.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/load/node_words.h"
#include "linter/model/related_clients.h"
#include "linter/text/handle.h"

namespace sml::load {
namespace {

struct Declared {
  const model::Client* client = nullptr;
  base::Span at{};
};

// "instagram pizzerianapoli": what stands for one account wherever it is declared; empty where one of both is not known.
std::string account_itself(const model::Account& account) {
  if (!account.network || !account.handle) return {};
  std::string itself = text::handle_key(*account.handle);
  constexpr std::string_view kOfNumbers = "0123456789+-(). ";
  if (itself.find_first_not_of(kOfNumbers) == std::string::npos) std::erase_if(itself, [](char byte) { return !base::is_ascii_digit(byte); });
  return std::string(model::name_of(*account.network)) + ' ' + itself;
}

}  // namespace

void report_declared_twice(const model::World& world, Problems& problems) {
  std::map<std::string, Declared> declared;
  for (const model::Client& client : world.clients) {
    std::vector<std::string> others;   // of the client, behind the first
    std::optional<Problem> first;
    for (const model::Field<model::Account>& account : *client.accounts->accounts) {
      const std::string itself = account_itself(*account);
      if (itself.empty()) continue;
      const auto [before, is_new] = declared.try_emplace(itself, Declared{&client, account->handle.span});
      const Declared& earlier = before->second;
      if (is_new || earlier.client == &client || model::discloses(client, *earlier.client) || model::discloses(*earlier.client, client)) continue;
      if (first) {
        others.push_back(*account->handle);
        continue;
      }
      first = Problem{Problem::Kind::wrong_value, account->handle.span, std::string(model::name_of(*account->network)), shortened(*account->handle), "handle", "declared"};
      first->related = earlier.at;
    }
    if (!first) continue;
    first->legal = others;
    problems.push_back(*std::move(first));
  }
}

}  // namespace sml::load
