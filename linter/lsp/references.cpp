#include "linter/lsp/references.h"

#include <algorithm>

#include "linter/model/enumeration.h"

namespace sml::lsp {
namespace {

using model::Form;
using References = std::vector<Reference>;

// The things of a list that have an id, with what `detail` gives of each.
template <class T, class Detail>
void add(const model::List<T>& list, References& references, const Detail& detail) {
  for (const model::Field<T>& thing : *list)
    if (thing->id) references.push_back({*thing->id, detail(*thing)});
}

const auto kName = [](const auto& thing) { return *thing.name; };
const auto kHandle = [](const model::Account& account) { return std::string(model::name_of(*account.network)) + ' ' + *account.handle; };

References accounts_of(const model::Client& client) {
  References references;
  add(client.accounts->accounts, references, kHandle);
  return references;
}

// The client's, or without one everybody's.
References accounts(const Known& known) {
  References references;
  for (const model::Client& client : known.world.clients) std::ranges::copy(accounts_of(client), std::back_inserter(references));
  for (const auto& person : known.world.team->people.value) add(person->accounts, references, kHandle);
  return references;
}

References posted_accounts(const Known& known) { return known.client == nullptr ? accounts(known) : accounts_of(*known.client); }

References clients(const Known& known) {
  References references;
  for (const model::Client& client : known.world.clients) references.push_back({client.id, model::display_name(client)});
  return references;
}

References contract_people(const Known& known) {
  References references;
  if (known.client != nullptr) add(known.client->contract->people, references, kName);
  return references;
}

References people(const Known& known) {
  References references;
  add(known.world.team->people, references, kName);
  std::ranges::copy(contract_people(known), std::back_inserter(references));
  return references;
}

References emergencies(const Known& known) {
  References references;
  if (known.client != nullptr)
    for (const auto& category : *known.client->contract->emergencies->categories) references.push_back({*category});
  return references;
}

References networks(const Known&) {
  References references;
  for (const std::string_view name : model::names_of<model::Network>()) references.push_back({std::string(name)});
  return references;
}

References networks_or_default(const Known& known) {
  References references = networks(known);
  references.push_back({"default"});
  return references;
}

References networks_or_accounts(const Known& known) {
  References references = networks(known);
  std::ranges::copy(posted_accounts(known), std::back_inserter(references));
  return references;
}

References rules(const Known& known) {
  References references;
  for (const rule::Rule& rule : known.rules) references.push_back({std::string(rule.card->id)});
  return references;
}

// Of the facts of the client, where there is one.
template <class Add>
References of_facts(const Known& known, const Add& add_them) {
  References references;
  if (known.client != nullptr) add_them(*known.client->facts, references);
  return references;
}

References offers(const Known& known) { return of_facts(known, [](const model::Facts& facts, References& found) { add(facts.offers, found, kName); }); }
References products(const Known& known) { return of_facts(known, [](const model::Facts& facts, References& found) { add(facts.products, found, kName); }); }
References events(const Known& known) { return of_facts(known, [](const model::Facts& facts, References& found) { add(facts.events, found, kName); }); }
References locations(const Known& known) { return of_facts(known, [](const model::Facts& facts, References& found) { add(facts.locations, found, kName); }); }
References objectives(const Known& known) { return of_facts(known, [](const model::Facts& facts, References& found) { add(facts.objectives, found, kName); }); }
References disruptions(const Known& known) {
  return of_facts(known,
                  [](const model::Facts& facts, References& found) { add(facts.disruptions, found, [](const model::Disruption& one) { return *one.what; }); });
}

struct Named {
  Form form;
  References (*names)(const Known& known);
};

constexpr Named kNamed[] = {
    {Form::account, accounts}, {Form::client, clients}, {Form::location, locations}, {Form::product, products}, {Form::offer, offers}, {Form::event, events},
    {Form::disruption, disruptions}, {Form::person, people}, {Form::contract_person, contract_people}, {Form::network_name, networks},
    {Form::network_or_default, networks_or_default}, {Form::network_or_account, networks_or_accounts}, {Form::rule_name, rules},
    {Form::posted_account, posted_accounts}, {Form::posted_offer, offers}, {Form::objective, objectives}, {Form::emergency, emergencies},
    {Form::client_person, contract_people},
};

}  // namespace

std::vector<Reference> names_of(Form form, const Known& known) {
  const auto* row = std::ranges::find(kNamed, form, &Named::form);
  return row == std::end(kNamed) ? References() : row->names(known);
}

}  // namespace sml::lsp
