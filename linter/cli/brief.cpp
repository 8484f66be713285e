// sml brief: what to ask a client, as a message ready to send.

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "linter/cli/called.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/reading.h"
#include "linter/model/display_name.h"
#include "linter/report/brief.h"
#include "linter/rule/phrase.h"
#include "linter/run/run.h"
#include "linter/text/display.h"
#include "rules/people.h"

namespace sml::cli {
namespace {

using model::Client;
using model::MessageLanguage;

// The language that a business is spoken to in, where its files say one that the catalogue has.
std::optional<MessageLanguage> language_of(const Client& client) {
  for (const model::List<std::string>* list : {&client.facts->business->languages, &client.contract->voice->languages})
    for (const model::Field<std::string>& tag : list->value)
      if (const auto language = model::named<MessageLanguage>(tag->substr(0, tag->find('-')))) return language;
  return std::nullopt;
}

// Who confirms the facts, else the contract's first person; empty where it names nobody.
std::string addressee(const Client& client) {
  const model::Contract& contract = *client.contract;
  if (client.facts->confirmed->by)
    if (const model::ContractPerson* person = rules::person_of(contract, *client.facts->confirmed->by)) return model::display_name(*person);
  return contract.people->empty() ? std::string() : model::display_name(*contract.people->front());
}

// How many values of a client's files could not be read: what they say nobody can ask about.
std::size_t unread_values(const run::Outcome& outcome, const Client& client) {
  return static_cast<std::size_t>(std::ranges::count_if(outcome.findings, [&](const rule::Finding& finding) {
    return finding.client == client.id && finding.card->id.starts_with("schema/") && finding.severity == model::Severity::error;
  }));
}

// What the message may lack, because it could not be read or is more than a report shows.
void warn(const run::Summary& summary, std::size_t untimed, std::size_t unread, MessageLanguage language, std::ostream& error) {
  warn_of_unread(summary.unread_files, language, error);
  warn_of_untimed(untimed, language, error);
  if (unread > 0) error << "sml: " << rule::phrase(language, "brief.unread_values", {{"count", static_cast<std::int64_t>(unread)}}) << '\n';
  for (const run::Unshown& unshown : summary.unshown) {
    const text::MessageArguments arguments = {{"count", static_cast<std::int64_t>(unshown.count)},
                                              {"rule", unshown.rule}, {"file", text::printable(unshown.file)}};
    error << "sml: " << rule::phrase(language, "report.unshown", arguments) << '\n';
  }
}

base::Result<int, Failure> told(const BriefOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment, MessageLanguage language) {
  const auto asked = reading_at(options.now, environment);
  if (!asked) return asked.error();
  const auto repository = read_repository(*asked, environment, language);
  if (!repository) return repository.error();
  const run::Outcome& outcome = repository->outcome;
  const auto client = client_called(options.client, outcome.world.clients, language);
  if (!client) return client.error();
  const MessageLanguage spoken = wanted ? language : language_of(**client).value_or(language);
  const std::size_t untimed = untimed_posts(**client);
  const std::size_t unread = unread_values(outcome, **client);
  warn(outcome.summary, untimed, untimed > 0 ? 0 : unread, language, environment.error);   // a moment that is told of is one of the values
  const std::string message = report::brief(outcome, **client, addressee(**client), spoken);
  const std::string called = text::printable(model::display_name(**client));
  const bool is_all = outcome.summary.unread_files + untimed + unread == 0;
  if (message.empty() && !is_all) return Failure{"failure.brief_unread", {{"client", called}}};
  environment.out << (message.empty() ? rule::phrase(language, "brief.nothing", {{"client", called}}) + '\n' : message);
  return is_all ? kSuccess : kFailed;
}

}  // namespace

int brief(const BriefOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const MessageLanguage language = wanted.value_or(environment.language);
  return ended(told(options, wanted, environment, language), language, environment.error);
}

}  // namespace sml::cli
