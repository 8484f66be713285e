#include "linter/rule/needs.h"

#include <algorithm>

#include "linter/resolve/roster.h"

namespace sml::rule {
namespace {

using model::Client;
using model::World;

struct Need {
  std::string_view name;
  bool (*met)(const World&, const Client&);
  std::string (*file)(const World&, const Client&);
  bool (*broken)(const World&, const Client&);   // that file
};

std::string facts_file(const World&, const Client& client) { return client.facts.path; }
std::string contract_file(const World&, const Client& client) { return client.contract.path; }
std::string accounts_file(const World&, const Client& client) { return client.accounts.path; }
std::string team_file(const World& world, const Client&) { return world.team.path; }

std::string unlisted_folder(const World&, const Client& client) { return client.unlisted; }

bool is_unlisted(const World&, const Client& client) { return !client.unlisted.empty(); }
bool facts_broken(const World&, const Client& client) { return client.facts.broken; }
bool contract_broken(const World&, const Client& client) { return client.contract.broken; }
bool accounts_broken(const World&, const Client& client) { return client.accounts.broken; }
bool team_broken(const World& world, const Client&) { return world.team.broken; }

constexpr Need kNeeds[] = {
    {"accounts", [](const World&, const Client& client) { return client.accounts.present; }, accounts_file, accounts_broken},
    {"contract", [](const World&, const Client& client) { return client.contract.present; }, contract_file, contract_broken},
    {"contract.approval", [](const World&, const Client& client) { return client.contract->approval.written; }, contract_file, contract_broken},
    {"contract.cadence", [](const World&, const Client& client) { return client.contract->cadence->max_gap.written; }, contract_file, contract_broken},
    {"contract.channels", [](const World&, const Client& client) { return client.contract->channels.written; }, contract_file, contract_broken},
    {"contract.notice", [](const World&, const Client& client) { return client.contract->notice.written; }, contract_file, contract_broken},
    {"contract.notice.changes", [](const World&, const Client& client) { return client.contract->notice->changes.written; }, contract_file, contract_broken},
    {"contract.people", [](const World&, const Client& client) { return client.contract->people.written; }, contract_file, contract_broken},
    {"contract.request_channels", [](const World&, const Client& client) { return client.contract->request_channels.written; }, contract_file, contract_broken},
    {"contract.service_hours", [](const World&, const Client& client) { return client.contract->service_hours.written; }, contract_file, contract_broken},
    {"contract.term", [](const World&, const Client& client) { return client.contract->term.written; }, contract_file, contract_broken},
    {"facts", [](const World&, const Client& client) { return client.facts.present; }, facts_file, facts_broken},
    {"facts.confirmed", [](const World&, const Client& client) { return client.facts->confirmed->at.written; }, facts_file, facts_broken},
    {"facts.valid_for", [](const World&, const Client& client) { return client.facts->valid_for.written; }, facts_file, facts_broken},
    {"facts.websites", [](const World&, const Client& client) { return client.facts->business->websites.written; }, facts_file, facts_broken},
    {"posts", [](const World&, const Client& client) { return client.unlisted.empty(); }, unlisted_folder, is_unlisted},
    {"team", [](const World& world, const Client&) { return world.team.present; }, team_file, team_broken},
    {"team.shifts", [](const World& world, const Client& client) { return !world.team.present || resolve::knows_all_shifts(world, client); },
     team_file, team_broken},
    {"team|contract.service_hours",
     [](const World& world, const Client& client) { return world.team.present || (!world.team.broken && client.contract->service_hours.written); },
     [](const World& world, const Client& client) { return world.team.broken ? world.team.path : client.contract.path; },
     [](const World& world, const Client& client) { return world.team.broken || client.contract.broken; }},
};

const Need* find_need(std::string_view name) {
  const auto found = std::ranges::find_if(kNeeds, [&](const Need& need) { return need.name == name; });
  return found == std::end(kNeeds) ? nullptr : found;
}

}  // namespace

std::optional<Missing> missing_need(std::span<const std::string_view> needs, const World& world, const Client& client) {
  for (const std::string_view name : needs) {
    const Need* need = find_need(name);
    if (need == nullptr || need->met(world, client)) continue;
    return Missing{need->broken(world, client) ? "unreadable" : need->name, need->file(world, client)};
  }
  return std::nullopt;
}

bool is_known_need(std::string_view need) { return find_need(need) != nullptr; }

}  // namespace sml::rule
