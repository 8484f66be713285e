#include "linter/load/link.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "linter/text/nearest.h"
#include "linter/text/utf8.h"

namespace sml::load {
namespace {

using model::Field;
using model::Form;
using model::Key;
using model::Named;

using Ids = std::optional<std::vector<std::string>>;   // nothing: not known

// What exists, as one file sees it.
struct Universe {
  time::Instant now{};
  time::Zone zone;
  Ids accounts, clients, locations, products, offers, events, disruptions, people, contract_people;
};

struct Reference {
  Form form;
  std::string_view name;
  Ids Universe::*ids;
};

constexpr Reference kReferences[] = {
    {Form::account, "account", &Universe::accounts},
    {Form::client, "client", &Universe::clients},
    {Form::location, "location", &Universe::locations},
    {Form::product, "product", &Universe::products},
    {Form::offer, "offer", &Universe::offers},
    {Form::event, "event", &Universe::events},
    {Form::disruption, "disruption", &Universe::disruptions},
    {Form::person, "person", &Universe::people},
    {Form::contract_person, "contract_person", &Universe::contract_people},
};

class Linker {
 public:
  Linker(const Universe& universe, Problems& problems) : universe_(universe), problems_(problems) {}

  template <class T>
  void operator()(std::string_view key, Field<T>& field, Key options = {}) {
    if (!field.written) return;
    key_ = key;
    follow(field, options);
  }

 private:
  template <class T>
  void follow(Field<T>& field, Key options) {
    if constexpr (requires(Linker& linker) { describe(linker, field.value); }) {
      describe(*this, field.value);
    } else {
      check(field, options);
    }
  }

  template <class T>
  void check(const Field<T>&, Key) {}

  void check(const Field<std::string>& field, Key options) {
    for (const Reference& reference : kReferences)
      if (reference.form == options.form) check_among(field, universe_.*reference.ids, reference.name);
  }

  void check(const Field<time::WrittenMoment>& field, Key options) {
    if (!options.past_act || time::instant_of(*field, universe_.zone) <= universe_.now) return;
    const std::string written = iso(field->civil);
    const std::string value = field->date_only ? written.substr(0, written.find('T')) : written;
    problems_.push_back({Problem::Kind::wrong_value, field.span, std::string(key_), value, "moment", "in_the_future"});
  }

  template <class T>
  void check(Field<std::vector<Field<T>>>& list, Key options) {
    const std::string_view key = key_;
    for (Field<T>& item : list.value) {
      key_ = key;
      follow(item, options);
    }
  }

  template <class T>
  void check(const Field<std::vector<Named<T>>>& map, Key options) {
    if (options.form != Form::network_or_account || !universe_.accounts) return;
    const auto networks = model::names_of<model::Network>();
    Ids names = universe_.accounts;
    names->insert(names->end(), networks.begin(), networks.end());
    for (const Named<T>& entry : map.value) check_among(entry.name, names, "network_or_account");
  }

  void check_among(const Field<std::string>& field, const Ids& ids, std::string_view name) {
    if (!ids || std::find(ids->begin(), ids->end(), *field) != ids->end()) return;
    problems_.push_back({Problem::Kind::unknown_reference, field.span, std::string(key_), text::shortened(*field, 60), name, "unknown", *ids,
                         text::nearest_name(*field, *ids)});
  }

  const Universe& universe_;
  Problems& problems_;
  std::string_view key_;
};

// Adds a list's ids to those that are known; what could not be read of the list may be any id, so then they are known no longer.
template <class T>
void add_ids(const model::List<T>& list, Ids& ids) {
  if (list.key != base::Span{} && !list.written && list.span.begin != list.span.end) ids.reset();
  for (const Field<T>& item : list.value) {
    if (!item->id) ids.reset();
    if (ids) ids->push_back(*item->id);
  }
}

template <class T>
void know_ids(const model::List<T>& list, Ids& ids) {
  ids.emplace();
  add_ids(list, ids);
}

Universe shared_universe(const model::World& world) {
  Universe universe{world.now, world.zone, {}, {}, {}, {}, {}, {}, {}, {}, {}};
  if (world.bare) return universe;
  universe.clients.emplace();
  universe.accounts.emplace();
  for (const model::Client& client : world.clients) {
    universe.clients->push_back(client.id);
    add_ids(client.accounts->accounts, universe.accounts);
    if (!client.accounts) universe.accounts.reset();
  }
  for (const auto& person : world.team->people.value) add_ids(person->accounts, universe.accounts);
  if (world.team.broken) universe.accounts.reset();
  return universe;
}

Universe client_universe(const Universe& shared, const model::World& world, const model::Client& client) {
  Universe universe = shared;
  universe.zone = client.zone;
  if (client.facts) {
    know_ids(client.facts->locations, universe.locations);
    know_ids(client.facts->products, universe.products);
    know_ids(client.facts->offers, universe.offers);
    know_ids(client.facts->events, universe.events);
    know_ids(client.facts->disruptions, universe.disruptions);
  }
  if (client.contract->people) know_ids(client.contract->people, universe.contract_people);
  if (world.team && !client.contract.broken) {
    know_ids(world.team->people, universe.people);
    add_ids(client.contract->people, universe.people);
  }
  return universe;
}

template <class T>
void link_file(const model::File<T>& file, const Universe& universe, Problems& problems) {
  if (!file) return;
  T content = *file;
  Linker linker(universe, problems);
  describe(linker, content);
}

}  // namespace

void place_in_time(model::World& world) {
  for (model::Client& client : world.clients) {
    const auto& zone = client.facts->business->time_zone;
    client.zone = zone ? *zone : world.zone;
    for (model::PlannedPost& planned : client.posts) {
      const auto& written = planned.post.publish_at;
      planned.history = *planned.post.status == model::PostStatus::published;
      if (!written) continue;
      planned.timed = true;
      planned.publish = time::instant_of(*written, client.zone);
      planned.publish_civil = client.zone.civil(planned.publish);
      if (!written->offset_seconds) planned.reading = client.zone.read(written->civil);
      planned.history = planned.history || planned.publish < world.now;
    }
  }
}

Problems broken_links(const model::World& world, bool include_past) {
  Problems problems;
  const Universe shared = shared_universe(world);
  link_file(world.team, shared, problems);
  for (const model::Client& client : world.clients) {
    const Universe universe = client_universe(shared, world, client);
    link_file(client.facts, universe, problems);
    link_file(client.contract, universe, problems);
    link_file(client.accounts, universe, problems);
    for (const model::PlannedPost& planned : client.posts) {
      if (planned.history && !include_past) continue;
      model::Post post = planned.post;
      Linker linker(universe, problems);
      describe(linker, post);
    }
  }
  return problems;
}

}  // namespace sml::load
