#include "linter/load/declared_twice.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/load/node_words.h"
#include "linter/model/display_name.h"
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

// What is wrong with the handle of an account that is declared elsewhere, too.
Problem problem_of(const model::Account& account, std::string_view reason, base::Span earlier) {
  Problem problem{Problem::Kind::wrong_value, account.handle.span, std::string(model::name_of(*account.network)), shortened(*account.handle), "handle", reason};
  problem.related = earlier;
  return problem;
}

struct Personal {
  std::string whose;
  base::Span at{};
};

// By what stands for each.
std::map<std::string, Personal> personal_accounts(const model::Team& team) {
  std::map<std::string, Personal> personal;
  for (const model::Field<model::Person>& person : *team.people)
    for (const model::Field<model::Account>& account : *person->accounts)
      if (std::string itself = account_itself(*account); !itself.empty())
        personal.try_emplace(std::move(itself), Personal{model::display_name(*person), account->handle.span});
  return personal;
}

}  // namespace

void report_declared_twice(const model::World& world, Problems& problems) {
  const std::map<std::string, Personal> personal = personal_accounts(*world.team);
  std::map<std::string, Declared> declared;
  for (const model::Client& client : world.clients) {
    std::vector<std::string> others;   // of the client, behind the first
    std::optional<Problem> first;
    for (const model::Field<model::Account>& account : *client.accounts->accounts) {
      const std::string itself = account_itself(*account);
      if (itself.empty()) continue;
      if (const auto own = personal.find(itself); own != personal.end()) {
        problems.push_back(problem_of(*account, "personal", own->second.at));
        problems.back().legal = {own->second.whose};
      }
      const auto [before, is_new] = declared.try_emplace(itself, Declared{&client, account->handle.span});
      const Declared& earlier = before->second;
      if (is_new) continue;
      if (earlier.client == &client) problems.push_back(problem_of(*account, "twice", earlier.at));
      if (earlier.client == &client || model::discloses(client, *earlier.client) || model::discloses(*earlier.client, client)) continue;
      if (first) others.push_back(*account->handle);
      else first = problem_of(*account, "declared", earlier.at);
    }
    if (!first) continue;
    first->legal = others;
    problems.push_back(*std::move(first));
  }
}

}  // namespace sml::load
