// sml approve: an approval with its digest, written into the post's file.
#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "linter/base/disk.h"
#include "linter/base/files.h"
#include "linter/cli/called.h"
#include "linter/cli/commands.h"
#include "linter/cli/fix.h"
#include "linter/cli/reading.h"
#include "linter/cli/repository.h"
#include "linter/model/display_name.h"
#include "linter/model/message_language.h"
#include "linter/resolve/approvals.h"
#include "linter/rule/phrase.h"
#include "linter/run/approve.h"
#include "linter/run/post_digest.h"
#include "linter/text/display.h"
#include "linter/yaml/parse.h"
#include "rules/people.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

using model::Approval;
using model::MessageLanguage;

constexpr std::size_t kDigits = 8;   // of a digest: what an approval needs

// A word that can be no id is a file.
bool names_file(const std::string& word) { return word.find_first_of("/.\\") != std::string::npos; }

// Which approvals there are of the person who approves now.
struct Earlier {
  std::vector<std::size_t> of_this;    // with a digest: of the post as it is
  std::vector<std::size_t> of_other;   // and of what it was
};

Earlier earlier(const model::Post& post, const model::Contract& contract, const std::string& person, std::string_view digest) {
  Earlier found;
  for (std::size_t index = 0; index < post.approvals->size(); ++index) {
    const Approval& approval = *(*post.approvals)[index];
    if (!approval.digest || !approval.by || !resolve::is_same_person(contract, *approval.by, person)) continue;
    (resolve::is_of(approval, digest) ? found.of_this : found.of_other).push_back(index);
  }
  return found;
}

// The post as it will be.
model::Post approved(model::Post post, const run::NewApproval& approval, const std::vector<std::size_t>& renewed) {
  const auto say = [&](Approval& said) {
    said.at = {.value = {}, .written = true};
    said.at->civil = approval.at;
    said.digest = {.value = approval.digest, .written = true};
  };
  for (const std::size_t index : renewed) say(*(*post.approvals)[index]);
  if (!renewed.empty()) return post;
  model::Field<Approval>& added = post.approvals->emplace_back();
  added.written = true;
  added->by = {.value = approval.by, .written = true};
  say(*added);
  return post;
}

class Approving {
 public:
  Approving(const ApproveOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment)
      : options_(options), wanted_(wanted), environment_(environment), language_(wanted.value_or(environment.language)) {}

  // What the command ends with.
  int code() {
    const base::Result<int, Failure> code = made();   // which may change the language
    return ended(code, language_, environment_.error);
  }

 private:
  bool is_there(const std::string& file) const {
    std::error_code error;
    return std::filesystem::exists(std::filesystem::path(environment_.folder) / file, error);
  }

  base::Result<int, Failure> made() {
    auto asked = reading_at(options_.now, environment_);
    if (!asked) return asked.error();
    (*asked).only_rules = {"yaml", "schema"};
    PostName name{{}, options_.post};
    if (!options_.id.empty() || names_file(options_.post)) name = {options_.post, options_.id};
    if (!names_file(options_.post) && names_file(options_.id)) name = {options_.id, options_.post};   // the other way round
    if (!name.file.empty() && !names_file(name.file) && !is_there(name.file)) return Failure{"failure.approve_one", {{"value", name.id}}};
    const auto repository = find_repository(environment_.folder, name.file.empty() ? std::vector<std::string>{} : std::vector{name.file});
    if (!repository) return repository.error();
    if (!name.file.empty()) name.file = repository->paths.empty() ? "." : repository->paths.front();
    const base::DiskFiles files(repository->root);
    const run::Outcome outcome = run::run(files, *asked, rules::registry());
    language_ = model::message_language(wanted_, *outcome.world.config, language_);
    if (auto none = no_repository(outcome.world, outcome.sources)) return *std::move(none);
    if (auto unread = unread_config(outcome, language_)) return *std::move(unread);
    const auto called = post_called(name, outcome, language_);
    if (!called) return called.error();
    const base::Result<int, Failure> code = approve(*called, outcome, files, repository->root);
    if (!code || *code != kSuccess) return code;
    (*asked).only_rules.clear();
    (*asked).only_clients = {called->client->id};
    tell_errors(*called, run::run(files, *asked, rules::registry()));
    return code;
  }

  // How many errors the post has as it was approved, but those that more approvals will end.
  void tell_errors(const CalledPost& called, const run::Outcome& checked) const {
    const auto is_of_post = [&](const rule::Finding& finding) {
      return finding.severity == model::Severity::error && finding.client == called.client->id && finding.post == *called.planned->post.id &&
             finding.card->id != "contract/approval";
    };
    const auto count = std::ranges::count_if(checked.findings, is_of_post);
    if (count == 0) return;
    environment_.out << text::printable(rule::phrase(language_, "approve.errors",
                                                     {{"post", *called.planned->post.id}, {"count", static_cast<std::int64_t>(count)}, {"path", called.path}}))
                     << '\n';
  }

  base::Result<int, Failure> approve(const CalledPost& called, const run::Outcome& outcome, const base::Files& files, const std::string& root) {
    const model::Client& client = *called.client;
    const model::PlannedPost& planned = *called.planned;
    if (auto why = not_approvable(called, outcome)) return *std::move(why);
    if (client.contract.broken) return unreadable(client.contract.path, outcome, language_);
    const auto person = person_called(options_.by, client, language_);
    if (!person) return person.error();
    if (planned.post.author && resolve::is_same_person(*client.contract, *planned.post.author, *(*person)->id))
      return Failure{"failure.own_post", {{"post", *planned.post.id}, {"who", model::display_name(**person)}}};
    const auto digest = run::post_digest(planned.post, client.folder, files);
    const auto unknown = run::unknown_media(planned.post, client.folder, files);   // of a picture that is not there yet, too
    if (!digest || unknown) {
      const auto [file, why] = unknown.value_or(run::UnknownMedia{{}, "some"});
      return Failure{"failure.no_digest", {{"post", *planned.post.id}, {"file", file}, {"why", std::string(why)}}};
    }
    const time::Civil now = client.zone.civil(outcome.world.now);
    const run::NewApproval approval{*(*person)->id, {now.date, now.hour, now.minute}, digest->substr(0, kDigits)};
    const auto path = planned.timed ? resolve::approval_path(client, planned, resolve::PostReader(client).read(planned)) : std::nullopt;
    const Earlier before = earlier(planned.post, *client.contract, approval.by, *digest);
    const bool again = path && must_be_renewed(*path, called, approval.by, outcome.world.now);
    if (!before.of_this.empty() && before.of_other.empty() && !again) return tell("approve.already", called, **person, approval, nothing_left());
    std::vector<std::size_t> renewed = before.of_other;
    if (again) renewed.insert(renewed.end(), before.of_this.begin(), before.of_this.end());
    text::MessageArguments left = nothing_left();
    if (path) {
      auto outlook = judged(*path, called, **person, approved(planned.post, approval, renewed), *digest, outcome.world.now);
      if (!outlook) return outlook.error();
      left = *std::move(outlook);
    }
    const base::Result<int, Failure> written = write(called, approval, renewed, files, root);
    if (!written || *written != kSuccess) return written;
    return tell("approve.done", called, **person, approval, std::move(left));
  }

  // Whether a finding tells why nobody knows when a post goes out.
  static bool keeps_moment_unknown(const rule::Finding& finding, const model::PlannedPost& planned) {
    const base::Span moment = planned.post.publish_at.span, first = planned.first_key;
    const auto begins_in = [&](base::Span span) { return finding.at.source == span.source && span.begin <= finding.at.begin && finding.at.begin < span.end; };
    return moment.begin < moment.end ? begins_in(moment) || begins_in(planned.post.publish_at.key) : begins_in(first) && finding.variant == "publish_at";
  }

  // Why nobody can approve the post: it is out, or not all of it can be read.
  std::optional<Failure> not_approvable(const CalledPost& called, const run::Outcome& outcome) const {
    const model::PlannedPost& planned = *called.planned;
    const model::Post& post = planned.post;
    if (planned.history) return Failure{"failure.post_is_out", {{"post", *post.id}}};
    const auto digested = run::digested_spans(post);
    for (const rule::Finding& finding : outcome.findings) {
      const bool is_syntax = finding.card->family() == "yaml";
      const auto is_in = [&](base::Span span) { return base::holds(span, finding.at); };
      const bool is_of_post = is_in(post.approvals.span) || std::ranges::any_of(digested, is_in) || (!planned.timed && keeps_moment_unknown(finding, planned));
      const bool is_about = is_syntax ? is_in(planned.span) : is_of_post;
      if (is_about) return Failure{"failure.post_unread", {{"why", said_of(finding, outcome, language_)}}};
    }
    return std::nullopt;
  }

  // Whether what a person approved counts for nothing in the chain until they do so once more.
  static bool must_be_renewed(const resolve::ApprovalPath& path, const CalledPost& called, const std::string& person, time::Instant now) {
    const auto fault = resolve::first_fault(path, *called.client, called.planned->post, now);
    return fault && fault->whose == person && (fault->variant == "order" || fault->variant == "future");
  }

  // Whether what somebody approved is not what the post is now, none of it.
  static bool is_outdated(const std::string& id, const model::Contract& contract, const model::Post& post, std::string_view digest) {
    const auto is_theirs = [&](const auto& approval) { return approval->by && resolve::is_same_person(contract, *approval->by, id); };
    const auto is_of_now = [&](const auto& approval) { return is_theirs(approval) && resolve::is_of(*approval, digest); };
    return std::ranges::any_of(*post.approvals, is_theirs) && std::ranges::none_of(*post.approvals, is_of_now);
  }

  static text::MessageArguments nothing_left() { return {{"left", "nothing"}}; }

  // What is left to be said of the post as it will be; a Failure where it is not this person's turn.
  base::Result<text::MessageArguments, Failure> judged(const resolve::ApprovalPath& path, const CalledPost& called, const model::ContractPerson& person,
                                                       const model::Post& post, std::string_view digest, time::Instant now) const {
    const model::Contract& contract = *called.client->contract;
    const auto& chain = *path.flow->chain;
    const auto place_of = [&](std::string_view id) { return std::ranges::find(chain, id, [](const auto& entry) { return std::string_view(*entry); }); };
    text::MessageArguments who = {{"post", *post.id}, {"who", model::display_name(person)}};
    if (chain.empty()) return nothing_left();
    if (place_of(*person.id) == chain.end()) {
      std::vector<std::string> names;
      for (const auto& entry : chain) names.push_back(rules::person_name(contract, *entry));
      who.emplace_back("count", static_cast<std::int64_t>(names.size()));
      who.emplace_back("chain", rule::say_list(language_, names));
      return Failure{"failure.not_in_chain", std::move(who)};
    }
    const auto fault = resolve::first_fault(path, *called.client, post, now);
    for (auto before = chain.begin(); before != place_of(*person.id); ++before) {
      if (!is_outdated(**before, contract, post, digest)) continue;
      who.emplace_back("first", rules::person_name(contract, **before));
      return Failure{"failure.out_of_turn", std::move(who)};
    }
    if (!fault) return nothing_left();
    const std::string whose = rules::person_name(contract, std::string(fault->whose));
    if (place_of(fault->whose) < place_of(*person.id) && fault->variant != "late") {   // late is given, too
      who.emplace_back("first", whose);
      return Failure{"failure.out_of_turn", std::move(who)};
    }
    if (fault->variant == "absent") return text::MessageArguments{{"left", "next"}, {"next", whose}};
    if (fault->variant != "late" || !path.due) return nothing_left();
    const time::Zone& zone = called.client->zone;
    return text::MessageArguments{{"left", "late"}, {"due", rule::say_moment(language_, zone.civil(*path.due), zone.civil(now).date.year)}};
  }

  base::Result<int, Failure> write(const CalledPost& called, const run::NewApproval& approval, const std::vector<std::size_t>& renewed,
                                   const base::Files& files, const std::string& root) const {
    const base::ReadResult read = files.read(called.path, yaml::Limits{}.file_bytes);
    if (read.status != base::ReadStatus::ok) return Failure{"failure.no_path", {{"path", called.path}}};
    const auto bytes = run::with_approval(read.bytes, called.planned->post, called.planned->span, approval, renewed);
    if (!bytes) return Failure{"failure.no_place", {{"path", called.path}, {"line", "- " + run::written(approval)}}};
    const base::ReplaceStatus status = base::DiskWriter(root).replace(called.path, read.bytes, *bytes);
    return status == base::ReplaceStatus::done ? kSuccess : tell_unwritten({{called.path, status}}, language_, environment_.error);
  }

  int tell(std::string_view name, const CalledPost& called, const model::ContractPerson& person,
           const run::NewApproval& approval, text::MessageArguments left) const {
    const int this_year = approval.at.date.year;
    text::MessageArguments arguments = {{"post", *called.planned->post.id},
                                        {"client", model::display_name(*called.client)},
                                        {"who", model::display_name(person)},
                                        {"at", rule::say_moment(language_, approval.at, this_year)},
                                        {"path", called.path}};
    arguments.insert(arguments.end(), left.begin(), left.end());
    environment_.out << text::printable(rule::phrase(language_, name, arguments)) << '\n';
    return kSuccess;
  }

  const ApproveOptions& options_;
  std::optional<MessageLanguage> wanted_;
  const Environment& environment_;
  MessageLanguage language_;
};

}  // namespace

int approve(const ApproveOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  return Approving(options, wanted, environment).code();
}

}  // namespace sml::cli
