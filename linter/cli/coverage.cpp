// sml coverage: who is on shift when, and what nobody would answer in time.
#include <utility>
#include <vector>

#include "linter/cli/called.h"
#include "linter/cli/commands.h"
#include "linter/cli/reading.h"
#include "linter/report/coverage.h"
#include "linter/resolve/roster.h"
#include "linter/rule/phrase.h"
#include "linter/run/run.h"
#include "linter/text/display.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;
using report::ClientCoverage;

constexpr int kUsualDays = 14;

// A client with its days, of which nothing is found out yet. What is not said begins now, and lasts two weeks.
base::Result<ClientCoverage, Failure> asked_about(const model::Client& client, const CalledDays& days, time::Instant now) {
  ClientCoverage asked{.client = &client, .first = days.from.value_or(client.zone.civil(now).date), .from_now = !days.from};
  asked.last = days.through.value_or(time::plus_days(asked.first, kUsualDays - 1));
  if (auto wrong = wrong_days(asked.first, asked.last)) return *std::move(wrong);
  return asked;
}

void find_out(ClientCoverage& asked, const model::World& world, const model::AccountIndex& accounts) {
  const model::Client& client = *asked.client;
  const resolve::Roster roster(world, client);
  if (!roster.known() || !resolve::knows_whose_shifts_are(world, client)) {
    const bool stands = world.team || world.team.broken || client.contract.broken;
    asked.shifts = stands ? ClientCoverage::Shifts::unread : ClientCoverage::Shifts::none;
    return;
  }
  const time::Instant begin = asked.from_now ? world.now : client.zone.read({asked.first}).instant;
  if (!resolve::has_shifts(roster, begin)) asked.shifts = ClientCoverage::Shifts::nobody;
  asked.coverage = resolve::coverage(roster, {accounts, client}, client, {begin, client.zone.read({time::plus_days(asked.last, 1)}).instant});
}

// Clients of whom nothing can be told, and why: the last day is over already by their clocks.
using LeftOut = std::vector<std::pair<const model::Client*, Failure>>;

void tell(const LeftOut& left_out, MessageLanguage language, std::ostream& error) {
  for (const auto& [client, why] : left_out)
    error << "sml: " << text::printable(model::display_name(*client) + ": " + rule::phrase(language, why.name, why.arguments)) << '\n';
}

// Writes what was asked for; what the command ends with.
base::Result<int, Failure> written(const CoverageOptions& options, const Environment& environment, MessageLanguage language) {
  auto asked = reading_at(options.now, environment);
  if (!asked) return asked.error();
  (*asked).only_rules = {"yaml"};
  const auto days = days_called(options.from, options.through);
  if (!days) return days.error();
  const auto repository = read_repository(*asked, environment, language);
  if (!repository) return repository.error();
  const run::Outcome& outcome = repository->outcome;
  const model::World& world = outcome.world;
  const auto clients = clients_called(options.clients, world.clients, language);
  if (!clients) return clients.error();
  const model::AccountIndex accounts(world);
  std::vector<ClientCoverage> found;
  LeftOut left_out;
  std::size_t untimed = 0;
  for (const model::Client* client : *clients) {
    auto asked_of = asked_about(*client, *days, world.now);
    if (!asked_of) {
      left_out.emplace_back(client, asked_of.error());
      continue;
    }
    find_out(*asked_of, world, accounts);
    untimed += untimed_posts(*client);
    found.push_back(*std::move(asked_of));
  }
  if (found.empty()) return std::move(left_out.back().second);
  tell(left_out, language, environment.error);
  warn_of_unread(outcome.summary.unread_files, language, environment.error);
  warn_of_untimed(untimed, language, environment.error);
  const bool all_read = outcome.summary.unread_files + untimed == 0;
  environment.out << report::coverage(found, world, all_read, language);
  return all_read ? kSuccess : kFailed;
}

}  // namespace

int coverage(const CoverageOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const MessageLanguage language = wanted.value_or(environment.language);
  return ended(written(options, environment, language), language, environment.error);
}

}  // namespace sml::cli
