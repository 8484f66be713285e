#include "linter/run/gather.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>

#include "linter/base/path.h"
#include "linter/load/decode.h"
#include "linter/load/link.h"
#include "linter/model/display_name.h"
#include "linter/model/layout.h"
#include "linter/run/broken_config.h"
#include "linter/run/decoded_file.h"
#include "linter/run/discover.h"
#include "linter/run/gather_custom_rules.h"
#include "linter/run/meant_path.h"
#include "linter/run/read_file.h"
#include "linter/run/reading_findings.h"
#include "linter/run/syntax_findings.h"
#include "linter/run/team_calendars.h"
#include "linter/text/id.h"
#include "linter/yaml/parse.h"

namespace sml::run {
namespace {

constexpr std::size_t kLongestName = 255;   // bytes

// The id of a client whose files lie in the root.
std::string id_of_root(std::string_view name) {
  std::string id = text::as_id(name);
  return id.empty() ? std::string(model::kUnnamedClient) : id;
}

class Gatherer {
 public:
  Gatherer(const base::Files& files, const Options& options, Workers& workers, rule::Rules rules, base::Sources& sources)
      : files_(files), options_(options), workers_(workers), rules_(rules), sources_(sources), lap_(options.timings) {}

  model::Config gather_config() {
    read_config();
    return std::move(gathered_.world.config.content);
  }

  Gathered gather_rules() {
    read_config();
    gather_custom_rules(files_, rules_, sources_, gathered_, problems_);
    return finished();
  }

  Gathered gather() {
    model::World& world = gathered_.world;
    read_config();
    set_clock();
    if (world.config.broken) guess_clients();
    lap_.skip();
    Discovery discovery = world.bare ? discover_bare(files_, options_.paths) : discover(files_, *world.config, workers_);
    lap_.spent_on(Stage::discover);
    const model::Field<std::string>& clients = world.config->clients;
    const bool is_nowhere = !world.bare && clients.written && discovery.clients.empty();
    if (is_nowhere)
      problems_.push_back(
          {load::Problem::Kind::wrong_value, clients.span, "clients", *clients, "folders", "missing", {}, meant_clients(discovery.passed_over)});
    if (is_nowhere || is_clients_mistyped()) drop_stray_clients(discovery.passed_over);
    world.team.path = *world.config->team;
    if (!world.bare) report_idle_patterns();
    gather_custom_rules(files_, rules_, sources_, gathered_, problems_);
    read_clients(std::move(discovery.clients));
    report_repeated_clients();
    if (!world.config.broken)   // it may say where they are
      for (const PassedOver& one : discovery.passed_over) report_passed_over(one);
    adopt_zone();
    if (!world.bare) read_team();
    lap_.skip();
    load::place_in_time(world);
    lap_.spent_on(Stage::link);
    return finished();
  }

 private:
  ReadingGround ground() const { return {files_, rules_}; }

  void read_config() {
    model::File<model::Config>& config = gathered_.world.config;
    config.path = std::string(model::kConfigFile);
    gathered_.world.bare = files_.kind(model::kConfigFile) == base::FileKind::missing;
    if (!gathered_.world.bare) read_into(config, load::decode_config);
    if (config.broken) keep_language(config, sources_[config.first_key.source].bytes());
    excluded_ = excluded_by(*config);
  }

  // Where the clients lie is unknown: in the root where what a client has lies there, and no folder of clients does.
  void guess_clients() {
    if (is_there(std::string(model::kClientsFolder))) return;
    const bool in_root = std::ranges::any_of(model::kClientFiles, [&](std::string_view file) { return is_there(std::string(file)); }) ||
                         is_there(std::string(model::kPostsFolder));
    if (in_root) gathered_.world.config.content.clients.value = ".";
  }

  // A name that is longer than file systems take is of no file.
  bool is_there(const std::string& path) const {
    return base::last_name(path).size() <= kLongestName && files_.kind(path) != base::FileKind::missing && !is_excluded(excluded_, path);
  }

  void set_clock() {
    model::World& world = gathered_.world;
    if (world.config->time_zone) world.zone = *world.config->time_zone;
    set_now();
  }

  void set_now() {
    model::World& world = gathered_.world;
    world.now = options_.now ? time::instant_of(*options_.now, world.zone) : options_.clock;
  }

  // Whether sml.yaml has a key that is meant for `clients`.
  bool is_clients_mistyped() const {
    return std::ranges::any_of(problems_,
                               [](const load::Problem& problem) { return problem.kind == load::Problem::Kind::unknown_key && problem.nearest == "clients"; });
  }

  // Where sml.yaml says none, the zone of all clients, if it is one.
  void adopt_zone() {
    model::World& world = gathered_.world;
    if (world.config->time_zone.written || world.clients.empty()) return;
    const auto zone_of = [](const model::Client& client) {
      return client.facts->business->time_zone ? client.facts->business->time_zone->name() : std::string();
    };
    const std::string first = zone_of(world.clients.front());
    if (first.empty() || !std::ranges::all_of(world.clients, [&](const model::Client& client) { return zone_of(client) == first; })) return;
    world.zone = *world.clients.front().facts->business->time_zone;
    set_now();
  }

  void read_team() {
    model::World& world = gathered_.world;
    const model::Field<std::string>& named = world.config->team;
    const std::optional<std::string> path = base::repository_path("", *named);
    world.team.path = path.value_or(*named);
    const bool exists = path && !path->empty() && is_there(*path);
    world.team.broken = named.written && !exists;
    if (world.team.broken) report_path(named, "team", path.has_value(), meant_team(files_, *named));
    if (!exists) return;
    read_into(world.team, load::decode_team);
    read_calendars(files_, excluded_, world, problems_);
  }

  void report_path(const model::Field<std::string>& named, std::string_view key, bool inside, std::optional<std::string> nearest = {}) {
    problems_.push_back(
        {load::Problem::Kind::wrong_value, named.span, std::string(key), *named, "path", inside ? "missing" : "outside", {}, std::move(nearest)});
  }

  // Without harm, both: what is checked is still checked, by the rules as they are.
  void report_idle_patterns() {
    const IdlePatterns idle = idle_patterns(files_, *gathered_.world.config);
    for (const auto& [problems, at_most] : {std::pair(&idle.overrides, model::Severity::warning), std::pair(&idle.exclude, model::Severity::info)})
      for (const load::Problem& problem : *problems)
        gathered_.findings.emplace_back(finding_of(problem, rules_, gathered_.world.zone.civil(gathered_.world.now))).at_most = at_most;
  }

  Gathered finished() {
    gathered_.report(problems_, rules_);
    return std::move(gathered_);
  }

  // Calls it for each of a client's files with how such a one is decoded.
  template <class Call>
  static void each_file(model::Client& client, const Call& call) {
    call(client.facts, load::decode_facts);
    call(client.contract, load::decode_contract);
    call(client.accounts, load::decode_accounts);
  }

  // Files are looked for, read and decoded on all threads, and taken in one after the other.
  void read_clients(std::vector<ClientFolder>&& found) {
    for (ClientFolder& folder : found) add_client(std::move(folder));
    std::vector<model::Client>& clients = gathered_.world.clients;
    std::vector<std::array<DecodedFile, model::kClientFiles.size()>> files(clients.size());
    workers_.for_each_index(clients.size(), [&](std::size_t index) {
      auto file = files[index].begin();
      each_file(clients[index], [&](const auto& target, auto) { (file++)->is_there = !gathered_.world.bare && is_there(target.path); });
    });
    base::SourceId next = gathered_.next_source();
    for (auto& of_client : files)
      for (DecodedFile& file : of_client)
        if (file.is_there) file.source = next++;
    workers_.for_each_index(clients.size(), [&](std::size_t index) {
      Lap lap(options_.timings);
      auto file = files[index].begin();
      each_file(clients[index], [&](auto& target, auto decode) { decode_into(target, *file++, decode, ground(), lap); });
    });
    for (std::size_t index = 0; index < clients.size(); ++index) {
      model::Client& client = clients[index];
      auto file = files[index].begin();
      each_file(client, [&](const auto& target, auto) { take(std::move(*file++), target.present, index); });
      client.id = client.folder.empty() ? id_of_root(*client.contract->parties->client) : std::string(base::last_name(client.folder));
    }
  }

  // A client is called as its folder is, and nobody could ask for one of two.
  void report_repeated_clients() {
    std::map<std::string_view, std::vector<std::string>> folders;
    for (const model::Client& client : gathered_.world.clients) folders[client.id].push_back(client.folder);
    for (auto& [id, some] : folders)
      if (some.size() > 1)
        problems_.push_back(
            {load::Problem::Kind::wrong_value, gathered_.world.config->clients.span, "clients", std::string(id), "client", "repeated", std::move(some)});
  }

  void add_client(ClientFolder&& found) {
    model::Client& client = gathered_.world.clients.emplace_back();
    client.folder = found.folder;
    client.facts.path = base::join_path(found.folder, model::kFactsFile);
    client.contract.path = base::join_path(found.folder, model::kContractFile);
    client.accounts.path = base::join_path(found.folder, model::kAccountsFile);
    gathered_.posts_of_client.push_back(std::move(found.posts));
  }

  template <class T>
  void read_into(model::File<T>& target, Decode<T> decode) {
    if (!is_there(target.path)) return;
    lap_.skip();
    DecodedFile file{.source = gathered_.next_source()};
    decode_into(target, file, decode, ground(), lap_);
    take(std::move(file), target.present, std::nullopt);
  }

  void take(DecodedFile&& file, bool present, std::optional<std::size_t> client) {
    if (!file.is_there) return;
    const std::vector<yaml::Document> documents = std::exchange(file.read.documents, {});
    const bool complete = file.read.complete;
    gathered_.add(std::move(file.read), client, sources_);
    if (!present) gathered_.unread.insert(file.source);
    std::ranges::move(file.problems, std::back_inserter(problems_));
    for (std::size_t extra = 1; complete && extra < documents.size(); ++extra) report_extra_document(documents[extra]);
  }

  void report_extra_document(const yaml::Document& document) {
    yaml::Problem problem{yaml::ProblemKind::content_after_end, document.root.span, {}, {}};
    problem.span.end = problem.span.begin;
    rule::Finding finding = finding_of(problem, rules_);
    gathered_.findings.push_back(std::move(finding.say("content_after_end.second_part")));
  }

  // The client in whose folder a path lies, the innermost; clients are sorted by their folders.
  std::optional<std::size_t> client_with(std::string_view path) const {
    const std::vector<model::Client>& clients = gathered_.world.clients;
    for (;; path = base::parent(path)) {
      const auto found = std::ranges::lower_bound(clients, path, {}, &model::Client::folder);
      if (found != clients.end() && found->folder == path) return static_cast<std::size_t>(found - clients.begin());
      if (path.empty()) return std::nullopt;
    }
  }

  void report_passed_over(const PassedOver& one) {
    const auto owner = client_with(one.path);
    if (owner && one.variant == "folder_unreadable") gathered_.world.clients[*owner].unlisted = one.path;
    const base::SourceId source = gathered_.add(base::Source(one.path.empty() ? "." : one.path, ""), owner, sources_);
    rule::Finding finding = rule::finding_by(one.rule, {source, 0, 0}, rules_);
    finding.say(one.variant)
        .with("limit", std::int64_t{one.variant == "folder_many" ? kMostFolders : kDeepest})
        .with("meant", one.meant)
        .with("clients", *gathered_.world.config->clients);
    gathered_.findings.push_back(std::move(finding));
  }

  const base::Files& files_;
  const Options& options_;
  Workers& workers_;
  rule::Rules rules_;
  base::Sources& sources_;
  std::vector<std::string> excluded_;
  Gathered gathered_;
  load::Problems problems_;
  Lap lap_;
};

}  // namespace

Gathered gather(const base::Files& files, const Options& options, Workers& workers, rule::Rules rules, base::Sources& sources) {
  return Gatherer(files, options, workers, rules, sources).gather();
}

model::Config gather_config(const base::Files& files) {
  const Options options;
  Workers workers(options.threads);
  base::Sources sources;
  return Gatherer(files, options, workers, {}, sources).gather_config();
}

Gathered gather_rules(const base::Files& files, rule::Rules rules, base::Sources& sources) {
  const Options options;
  Workers workers(options.threads);
  return Gatherer(files, options, workers, rules, sources).gather_rules();
}

}  // namespace sml::run
