#include "linter/load/link.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/load/declared_twice.h"
#include "linter/load/described.h"
#include "linter/load/known_names.h"
#include "linter/load/node_words.h"
#include "linter/load/spaced_handle.h"
#include "linter/load/text_targets.h"
#include "linter/load/unpublished.h"
#include "linter/load/wordless_post.h"
#include "linter/load/yet_to_come.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"

namespace sml::load {
namespace {

using model::Field;
using model::Form;
using model::Key;

using Ids = std::optional<KnownNames>;   // nothing: not known

}  // namespace

// What exists wherever one looks from.
struct Links::Shared {
  time::Instant now{};
  Ids accounts, clients;
};

// What exists, as one file sees it.
struct Links::Universe {
  const Shared& shared;
  time::Zone zone;
  Ids locations{}, products{}, offers{}, events{}, disruptions{}, people{}, contract_people{};
};

// Follows the description of what a file says, holds its references and past acts against what exists, and marks the references that are broken.
class Links::Linker {
 public:
  Linker(const Universe& universe, Problems& problems) : universe_(universe), problems_(problems) {}

  template <class T>
  void operator()(std::string_view key, Field<T>& field, Key options = {}) {
    if (!field.written) return;
    key_ = key;
    follow(field, options);
  }

 private:
  struct Reference {
    Form form;
    std::string_view name;
    const Ids& (*ids)(const Universe&);
    bool as_meant;   // one that does not exist counts as the name that is nearest to it, where there is one
  };

  static constexpr Reference kReferences[] = {
      {Form::account, "account", [](const Universe& universe) -> const Ids& { return universe.shared.accounts; }, false},
      {Form::client, "client", [](const Universe& universe) -> const Ids& { return universe.shared.clients; }, true},
      {Form::location, "location", [](const Universe& universe) -> const Ids& { return universe.locations; }, false},
      {Form::product, "product", [](const Universe& universe) -> const Ids& { return universe.products; }, false},
      {Form::offer, "offer", [](const Universe& universe) -> const Ids& { return universe.offers; }, false},
      {Form::event, "event", [](const Universe& universe) -> const Ids& { return universe.events; }, false},
      {Form::disruption, "disruption", [](const Universe& universe) -> const Ids& { return universe.disruptions; }, false},
      {Form::person, "person", [](const Universe& universe) -> const Ids& { return universe.people; }, false},
      {Form::contract_person, "contract_person", [](const Universe& universe) -> const Ids& { return universe.contract_people; }, false},
  };

  template <class T>
  void follow(Field<T>& field, Key options) {
    if constexpr (Described<T>) {
      describe(*this, field.value);
    } else {
      check(field, options);
    }
  }

  template <class T>
  void check(Field<T>&, Key) {}

  void check(Field<std::string>& field, Key options) {
    for (const Reference& reference : kReferences)
      if (reference.form == options.form) check_among(field, reference.ids(universe_), reference);
  }

  void check(Field<time::WrittenMoment>& field, Key options) {
    if (!options.past_act || time::instant_of(*field, universe_.zone) <= universe_.shared.now) return;
    problems_.push_back(yet_to_come("in_the_future", field.span, key_, *field, universe_.shared.now, universe_.zone));
  }

  template <class T>
  void check(Field<std::vector<Field<T>>>& list, Key options) {
    const std::string_view key = key_;
    for (Field<T>& item : list.value) {
      key_ = key;
      follow(item, options);
      list.gaps = list.gaps || !item.written;
    }
  }

  void check_among(Field<std::string>& field, const Ids& ids, const Reference& reference) {
    if (!ids || ids->contains(*field)) return;
    const std::optional<std::string> nearest = ++suggestions_ <= text::kMostSuggestions ? ids->nearest(*field) : std::nullopt;
    problems_.push_back(
        {Problem::Kind::unknown_reference, field.span, std::string(key_), shortened(*field), reference.name, "unknown", ids->list(), nearest});
    if (reference.as_meant && nearest) field.value = *nearest;
    else field.written = false;
  }

  const Universe& universe_;
  Problems& problems_;
  std::string_view key_;
  std::size_t suggestions_ = 0;   // made, or left out for those that were made
};

namespace {

// What people call a thing: its name, an account by its handle; empty for what has neither.
template <class T>
std::string_view what_people_call(const T& thing) {
  if constexpr (requires { *thing.handle; }) return thing.handle ? std::string_view(*thing.handle) : std::string_view();
  else if constexpr (requires { *thing.name; }) return thing.name ? std::string_view(*thing.name) : std::string_view();
  else return {};
}

// Adds a list's ids to those that are known; what could not be read of the list may be any id, so then they are known no longer.
template <class T>
void add_ids(const model::List<T>& list, Ids& ids) {
  if (is_unreadable(list)) ids.reset();
  for (const Field<T>& item : list.value) {
    if (!item->id) ids.reset();
    if (ids) ids->add(*item->id, what_people_call(item.value));
  }
}

template <class T>
void know_ids(const model::List<T>& list, Ids& ids) {
  ids.emplace();
  add_ids(list, ids);
}

void find_namesakes(model::Team& team) {
  std::map<std::string, model::Person*> first;
  for (Field<model::Person>& person : team.people.value) {
    if (!person->name) continue;
    const auto [known, is_new] = first.try_emplace(text::folded_words(*person->name), &person.value);
    if (!is_new) known->second->has_namesake = person.value.has_namesake = true;
  }
}

void place(model::PlannedPost& planned, const time::Zone& zone, time::Instant now) {
  const auto& written = planned.post.publish_at;
  planned.history = *planned.post.status == model::PostStatus::published;
  if (!written) return;
  planned.timed = true;
  planned.publish = time::instant_of(*written, zone);
  planned.publish_civil = zone.civil(planned.publish);
  if (!written->offset_seconds) planned.reading = zone.read(written->civil);
  planned.history = planned.history || planned.publish < now;
}

}  // namespace

void place_in_time(model::World& world) {
  for (model::Client& client : world.clients) {
    const auto& zone = client.facts->business->time_zone;
    client.zone = zone ? *zone : world.zone;
    for (model::PlannedPost& planned : client.posts) place(planned, client.zone, world.now);
  }
}

void place_in_time(model::PlannedPost& planned, const model::World& world, const model::Client& client) { place(planned, client.zone, world.now); }

Links::Links(model::World& world, const model::AccountIndex& accounts)
    : world_(world), accounts_(accounts), shared_(std::make_unique<Shared>(Shared{world.now, {}, {}})) {
  if (!world.bare) find_shared();
  for (const model::Client& client : world.clients) clients_.push_back(universe_of(client));
}

Links::~Links() = default;

void Links::find_shared() {
  shared_->clients.emplace();
  Ids& accounts = shared_->accounts;
  accounts.emplace();
  for (const model::Client& client : world_.clients) {
    shared_->clients->add(client.id);
    add_ids(client.accounts->accounts, accounts);
    if (!client.accounts) accounts.reset();
  }
  for (const auto& person : world_.team->people.value) add_ids(person->accounts, accounts);
  find_namesakes(world_.team.content);
  if (world_.team.broken) accounts.reset();
}

Links::Universe Links::universe_of(const model::Client& client) const {
  Universe universe{*shared_, client.zone};
  if (client.facts) {
    know_ids(client.facts->locations, universe.locations);
    know_ids(client.facts->products, universe.products);
    know_ids(client.facts->offers, universe.offers);
    know_ids(client.facts->events, universe.events);
    know_ids(client.facts->disruptions, universe.disruptions);
  }
  if (client.contract->people) know_ids(client.contract->people, universe.contract_people);
  if (world_.team && !client.contract.broken) {
    know_ids(world_.team->people, universe.people);
    add_ids(client.contract->people, universe.people);
  }
  return universe;
}

template <class T>
void Links::follow(model::File<T>& file, const Universe& universe, Problems& problems) {
  if (!file) return;
  Linker linker(universe, problems);
  describe(linker, file.content);
}

Problems Links::broken_in_files() {
  Problems problems;
  follow(world_.team, Universe{*shared_, world_.zone}, problems);
  for (std::size_t client = 0; client < clients_.size(); ++client) {
    follow(world_.clients[client].facts, clients_[client], problems);
    follow(world_.clients[client].contract, clients_[client], problems);
    follow(world_.clients[client].accounts, clients_[client], problems);
  }
  report_declared_twice(world_, problems);
  report_spaced_handles(world_, problems);
  return problems;
}

void Links::find_broken(model::Post& post, std::size_t client, Problems& problems) const {
  Linker linker(clients_[client], problems);
  describe(linker, post);
  const model::ClientAccounts accounts(accounts_, world_.clients[client]);
  if (shared_->accounts) report_unknown_targets(post, world_.clients[client], accounts, problems);
  report_unpublished(post, accounts, problems);
  report_textless(post, accounts, problems);
}

void report_out_too_soon(const model::PlannedPost& planned, time::Instant now, const time::Zone& zone, Problems& problems) {
  const auto& status = planned.post.status;
  if (!planned.timed || planned.publish <= now || *status != model::PostStatus::published) return;
  problems.push_back(yet_to_come("out_too_soon", status.span, "publish_at", *planned.post.publish_at, now, zone));
}

}  // namespace sml::load
