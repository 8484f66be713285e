#include "linter/cli/called.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "linter/base/path.h"
#include "linter/cli/reading.h"
#include "linter/model/called.h"
#include "linter/model/contract_people.h"
#include "linter/model/text_list.h"
#include "linter/rule/phrase.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"
#include "linter/time/moment.h"

namespace sml::cli {
namespace {

using model::Client;
using model::MessageLanguage;

std::string listed(MessageLanguage language, std::vector<std::string> names) {
  return rule::say_list_in_part(language, std::move(names), model::TextList::kMostNamed);
}

std::vector<CalledPost> posts_of(const run::Outcome& outcome) {
  std::vector<CalledPost> posts;
  for (const Client& client : outcome.world.clients)
    for (const model::PlannedPost& planned : client.posts) posts.push_back({&client, &planned, outcome.sources[planned.span.source].path()});
  return posts;
}

std::vector<std::string> ids_of(const std::vector<CalledPost>& posts) {
  std::vector<std::string> ids;
  for (const CalledPost& post : posts) ids.push_back(*post.planned->post.id);
  return ids;
}

// The file that is called so and of which no post could be read.
std::optional<std::string> unread_file(const std::string& name, const std::vector<CalledPost>& posts, const run::Outcome& outcome) {
  for (base::SourceId source = 0; source < outcome.sources.size(); ++source) {
    const std::string& path = outcome.sources[source].path();
    const std::string_view file = base::last_name(path);
    if (file.substr(0, file.rfind('.')) == name && std::ranges::count(posts, path, &CalledPost::path) == 0) return path;
  }
  return std::nullopt;
}

Failure no_post(const std::string& id, const std::vector<CalledPost>& posts, const run::Outcome& outcome, MessageLanguage language) {
  if (const auto file = unread_file(id, posts, outcome)) return unreadable(*file, outcome, language);
  const auto nearest = text::nearest_name(id, ids_of(posts));
  if (nearest) return {"failure.post_nearest", {{"value", id}, {"nearest", *nearest}}};
  return {"failure.post", {{"value", id}, {"unread", static_cast<std::int64_t>(outcome.summary.unread_files)}}};
}

// Several that are called the same: by their files, where these differ.
Failure several(const PostName& name, const std::vector<CalledPost>& posts, MessageLanguage language) {
  std::vector<std::string> files;
  for (const CalledPost& post : posts) files.push_back(post.path);
  std::ranges::sort(files);
  files.erase(std::ranges::unique(files).begin(), files.end());
  if (files.size() == 1) return {"failure.post_twice", {{"value", name.id}, {"path", files.front()}}};
  return {"failure.which_file", {{"value", name.id}, {"files", listed(language, std::move(files))}}};
}

using People = std::vector<const model::Field<model::ContractPerson>*>;

// By their id or name, else those whose name begins so: "Pilar" of Pilar Rey.
People people_called(const model::Contract& contract, const std::string& name) {
  People called = model::all_people_called(contract, name);
  const std::string words = text::folded_words(name) + ' ';
  if (!called.empty() || words.size() == 1) return called;
  for (const model::Field<model::ContractPerson>& person : *contract.people)
    if (person->name && (text::folded_words(*person->name) + ' ').starts_with(words)) called.push_back(&person);
  return called;
}

}  // namespace

base::Result<const Client*, Failure> client_called(const std::string& name, const std::vector<Client>& clients, MessageLanguage language, bool by_option) {
  if (clients.empty()) return Failure{"failure.no_client", {}};
  if (name.empty() && clients.size() == 1) return &clients.front();
  const std::vector<const Client*> called = model::all_clients_called(clients, name);
  if (const Client* client = model::only(called)) return client;
  std::vector<std::string> ids;
  if (!called.empty()) {
    for (const Client* client : called) ids.push_back(client->id);
    return Failure{"failure.client_several", {{"value", name}, {"legal", listed(language, std::move(ids))}}};
  }
  for (const Client& client : clients) ids.push_back(client.id);
  const auto nearest = name.empty() ? std::nullopt : text::nearest_name(name, ids);
  if (nearest) return Failure{"failure.client_nearest", {{"value", name}, {"nearest", *nearest}}};
  const std::string_view nobody = by_option ? "failure.which_client_option" : "failure.which_client";
  return Failure{std::string(name.empty() ? nobody : "failure.client"), {{"value", name}, {"legal", listed(language, std::move(ids))}}};
}

base::Result<std::vector<const Client*>, Failure> clients_called(const std::vector<std::string>& names,
                                                                 const std::vector<Client>& clients, MessageLanguage language) {
  std::vector<const Client*> called;
  if (clients.empty()) return Failure{"failure.no_client", {}};
  for (const std::string& name : names) {
    const auto client = client_called(name, clients, language);
    if (!client) return client.error();
    if (std::ranges::find(called, *client) == called.end()) called.push_back(*client);
  }
  if (names.empty())
    for (const Client& client : clients) called.push_back(&client);
  return called;
}

base::Result<CalledPost, Failure> post_called(const PostName& name, const run::Outcome& outcome, MessageLanguage language) {
  std::vector<CalledPost> posts = posts_of(outcome);
  if (!name.file.empty())
    std::erase_if(posts, [&](const CalledPost& post) { return post.path != name.file && !post.path.starts_with(name.file + '/'); });
  if (posts.empty() && !name.file.empty()) return unreadable(name.file, outcome, language);
  const std::vector<CalledPost> there = posts;
  if (!name.id.empty()) std::erase_if(posts, [&](const CalledPost& post) { return *post.planned->post.id != name.id; });
  if (posts.empty()) return no_post(name.id, there, outcome, language);
  if (posts.size() == 1) return posts.front();
  if (name.id.empty()) return Failure{"failure.which_post", {{"path", name.file}, {"legal", listed(language, ids_of(posts))}}};
  return several(name, posts, language);
}

base::Result<const model::ContractPerson*, Failure> person_called(const std::string& name, const Client& client, MessageLanguage language) {
  const People called = people_called(*client.contract, name);
  if (called.size() == 1) return &**called.front();
  const std::string business = model::display_name(client);
  if (!called.empty()) {
    std::vector<std::string> ids;
    for (const auto* person : called) ids.push_back(*(*person)->id);
    return Failure{"failure.person_several", {{"client", business}, {"value", name}, {"legal", listed(language, std::move(ids))}}};
  }
  std::vector<std::string> known, shown;
  for (const model::Field<model::ContractPerson>& person : *client.contract->people) {
    known.push_back(*person->id);
    if (person->name) known.push_back(*person->name);
    shown.push_back(person->name ? *person->name + " (" + *person->id + ')' : *person->id);
  }
  if (shown.empty()) return Failure{"failure.nobody", {{"has", client.contract ? "yes" : "no"}, {"client", business}, {"path", client.contract.path}}};
  const auto count = static_cast<std::int64_t>(shown.size());
  if (name.empty())
    return Failure{"failure.no_person", {{"client", business}, {"id", known.front()}, {"legal_count", count}, {"legal", listed(language, std::move(shown))}}};
  const auto nearest = text::nearest_name(name, known);
  if (nearest && text::fold(*nearest) == text::fold(name)) return person_called(*nearest, client, language);   // "Lupita" for «lupita»
  if (nearest) return Failure{"failure.person_nearest", {{"client", business}, {"value", name}, {"nearest", *nearest}}};
  return Failure{"failure.person", {{"client", business}, {"value", name}, {"legal_count", count}, {"legal", listed(language, std::move(shown))}}};
}

base::Result<CalledDays, Failure> days_called(const std::string& from, const std::string& through) {
  CalledDays days;
  struct Called {
    const char* option;
    const std::string& value;
    std::optional<time::Date>& day;
  };
  for (const Called& called : {Called{"--from", from, days.from}, Called{"--through", through, days.through}}) {
    if (called.value.empty()) continue;
    const auto date = time::parse_date(called.value);
    if (!date) return Failure{"failure.date", {{"option", called.option}, {"value", called.value}}};
    called.day = *date;
  }
  return days;
}

std::optional<Failure> wrong_days(time::Date first, time::Date last) {
  const std::int64_t count = time::days_between(first, last) + 1;
  if (count < 1) return Failure{"failure.days_backwards", {{"from", time::iso(first)}, {"through", time::iso(last)}}};
  if (count > kMostDays) return Failure{"failure.days_many", {{"most", std::int64_t{kMostDays}}}};
  return std::nullopt;
}

}  // namespace sml::cli
