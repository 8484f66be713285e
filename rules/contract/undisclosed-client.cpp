#include <map>

#include "linter/model/related_clients.h"
#include "linter/text/fold.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Client;

void check_client(const Client& client, const std::vector<const Client*>& sector, rule::Report& report) {
  std::vector<const Client*> undisclosed;
  for (const Client* other : sector)
    if (other != &client && !model::discloses(client, *other)) undisclosed.push_back(other);
  if (undisclosed.empty()) return;
  std::vector<std::string> names;
  std::vector<std::string> ids;
  for (const Client* other : undisclosed) {
    names.push_back(model::display_name(*other));
    ids.push_back(other->id);
  }
  rule::Finding& finding = report.at(client.facts->business->sector.span)
                               .with("client", model::display_name(client))
                               .with("sector", *client.facts->business->sector)
                               .with("others", names)
                               .with("ids", ids)
                               .with("file", client.contract.path)
                               .because(undisclosed.front()->facts->business->sector.span, "other", {{"first", names.front()}});
  if (client.contract->related_clients) finding.because(client.contract->related_clients.span, "related_clients");
  with_asked(finding, client);
}

void check(const rule::RepositoryView& view, rule::Report& report) {
  std::map<std::string, std::vector<const Client*>> sectors;
  for (const Client& client : view.world.clients)
    if (const auto& sector = client.facts->business->sector) sectors[text::folded_words(*sector)].push_back(&client);
  for (const auto& [sector, clients] : sectors) {
    if (sector.empty()) continue;
    for (const Client* client : clients)
      if (client->contract) check_client(*client, clients, report);
  }
}

}  // namespace

extern const rule::Check contract_undisclosed_client{check};

}  // namespace sml::rules
