#include "linter/rule/needs.h"

#include <algorithm>

namespace sml::rule {
namespace {

using model::Client;
using model::World;

struct Need {
  std::string_view name;
  bool (*met)(const World&, const Client&);
  std::string (*file)(const World&, const Client&);
};

std::string facts_file(const World&, const Client& client) { return client.facts.path; }
std::string contract_file(const World&, const Client& client) { return client.contract.path; }
std::string accounts_file(const World&, const Client& client) { return client.accounts.path; }
std::string team_file(const World& world, const Client&) { return world.team.path; }

constexpr Need kNeeds[] = {
    {"accounts", [](const World&, const Client& client) { return client.accounts.present; }, accounts_file},
    {"contract", [](const World&, const Client& client) { return client.contract.present; }, contract_file},
    {"contract.channels", [](const World&, const Client& client) { return client.contract->channels.written; }, contract_file},
    {"contract.service_hours", [](const World&, const Client& client) { return client.contract->service_hours.written; }, contract_file},
    {"contract.term", [](const World&, const Client& client) { return client.contract->term.written; }, contract_file},
    {"facts", [](const World&, const Client& client) { return client.facts.present; }, facts_file},
    {"team", [](const World& world, const Client&) { return world.team.present; }, team_file},
    {"team|contract.service_hours",
     [](const World& world, const Client& client) { return world.team.present || client.contract->service_hours.written; }, contract_file},
};

const Need* find_need(std::string_view name) {
  const auto found = std::find_if(std::begin(kNeeds), std::end(kNeeds), [&](const Need& need) { return need.name == name; });
  return found == std::end(kNeeds) ? nullptr : found;
}

}  // namespace

std::optional<Missing> missing_need(std::span<const std::string_view> needs, const World& world, const Client& client) {
  for (const std::string_view name : needs) {
    const Need* need = find_need(name);
    if (need != nullptr && !need->met(world, client)) return Missing{need->name, need->file(world, client)};
  }
  return std::nullopt;
}

bool is_known_need(std::string_view need) { return find_need(need) != nullptr; }

}  // namespace sml::rule
