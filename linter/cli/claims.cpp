// sml claims: what posts, or texts that a program hands over, state.
#include <algorithm>
#include <optional>
#include <string>

#include "linter/base/files.h"
#include "linter/base/path.h"
#include "linter/claims/extract.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/reading.h"
#include "linter/cli/repository.h"
#include "linter/cli/standard_input.h"
#include "linter/model/countries.h"
#include "linter/report/claims_json.h"
#include "linter/resolve/reading.h"
#include "linter/rule/phrase.h"
#include "linter/run/gather.h"
#include "linter/run/gather_posts.h"
#include "linter/run/workers.h"
#include "linter/text/display.h"
#include "linter/time/moment.h"
#include "linter/yaml/parse.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

constexpr std::size_t kMost = yaml::Limits{}.file_bytes;   // of a text, or of a line that asks: what a file of posts may have

// What the options say of a text; its own object may say otherwise.
struct Circumstances {
  std::string language;
  std::string country;
  std::optional<time::WrittenMoment> publish_at;
  std::optional<time::Zone> zone;
  bool numbers = false;

  // A moment with an offset is read on the readers' clock, where that is known.
  std::optional<time::Civil> publication(const std::optional<time::WrittenMoment>& moment) const {
    if (!moment) return std::nullopt;
    return moment->offset_seconds && zone ? zone->civil(time::instant_of(*moment, *zone)) : moment->civil;
  }
};

base::Result<Circumstances, Failure> circumstances(const ClaimsOptions& options, std::optional<MessageLanguage> wanted) {
  Circumstances known;
  known.numbers = options.numbers;
  if (wanted) known.language = model::name_of(*wanted);
  if (!options.country.empty()) {
    if (!model::is_country(options.country)) return Failure{"failure.country", {{"value", options.country}}};
    known.country = options.country;
  }
  if (!options.publish_at.empty()) {
    const auto moment = time::parse_moment(options.publish_at);
    if (!moment) return Failure{"failure.moment", {{"option", "--publish-at"}, {"value", options.publish_at}}};
    known.publish_at = *moment;
  }
  if (!options.time_zone.empty()) {
    known.zone = time::Zone::find(options.time_zone);
    if (!known.zone) return no_zone("--time-zone", options.time_zone);
  }
  return known;
}

int print_text(const Circumstances& known, MessageLanguage language, const Environment& environment) {
  const std::optional<std::string> read = read_all(environment.in, kMost);
  if (!read) return fail({"failure.no_input"}, language, environment.error);
  if (read->size() > kMost) return fail({"failure.text_large", {{"most", static_cast<std::int64_t>(kMost / base::kMegabyte)}}}, language, environment.error);
  const std::string& text = *read;
  const claims::Claims found = claims::extract(text, {known.language, known.country, "", known.numbers});
  environment.out << report::claims_line({text, found, known.publication(known.publish_at)});
  return kSuccess;
}

std::string reason_of(const report::RequestError& error, MessageLanguage language) {
  constexpr std::size_t kLongest = 100;   // characters
  using Kind = report::RequestError::Kind;
  if (error.kind == Kind::no_object) return std::string(rule::phrase(language, "claims.no_object"));
  if (error.kind == Kind::no_text) return std::string(rule::phrase(language, "claims.no_text"));
  return rule::phrase(language, "claims.no_moment", {{"value", text::shortened(text::printable(error.value), kLongest)}});
}

std::string answer(const report::ClaimsRequest& request, const Circumstances& known) {
  const std::string& language = request.language.empty() ? known.language : request.language;
  const std::string& country = request.country.empty() ? known.country : request.country;
  const claims::Claims found = claims::extract(request.text, {language, country, "", known.numbers});
  return report::claims_line(request.id, {request.text, found, known.publication(request.publish_at ? request.publish_at : known.publish_at)});
}

// Whoever writes a line and waits for its answer gets it: what was written goes out before a read that may have to wait.
int answer_lines(const Circumstances& known, MessageLanguage language, const Environment& environment) {
  int status = kSuccess;
  std::size_t number = 0;
  for (std::string line; read_line(environment.in, line, kMost) && environment.out;) {
    ++number;
    if (line.size() > kMost) {
      const std::string reason = rule::phrase(language, "failure.text_large", {{"most", static_cast<std::int64_t>(kMost / base::kMegabyte)}});
      environment.out << report::error_line({}, number, reason);
      status = kFailed;
      continue;
    }
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const auto request = report::read_request(line);
    environment.out << (request ? answer(*request, known) : report::error_line(request.error(), number, reason_of(request.error(), language)));
    if (!request) status = kFailed;
    if (environment.in.rdbuf()->in_avail() <= 0) environment.out.flush();
  }
  return environment.in.bad() ? fail({"failure.no_input"}, language, environment.error) : status;
}

class PostPrinter {
 public:
  PostPrinter(const base::Sources& sources, const std::vector<std::string>& paths, bool numbers, std::ostream& out)
      : sources_(sources), paths_(paths), numbers_(numbers), out_(out) {}

  void print(const model::Client& client) {
    const resolve::PostReader reader(client, numbers_);
    for (const model::PlannedPost& planned : client.posts) {
      const std::string& file = sources_[planned.span.source].path();
      if (!is_asked_for(file)) continue;
      const resolve::PostReading reading = reader.read(planned);
      for (const resolve::StatedText& stated : reading.texts) print(client, planned, file, stated);
    }
  }

 private:
  bool is_asked_for(const std::string& file) const {
    return paths_.empty() || std::ranges::any_of(paths_, [&](const std::string& path) { return base::lies_in(file, path); });
  }

  void print(const model::Client& client, const model::PlannedPost& planned, const std::string& file, const resolve::StatedText& stated) {
    const base::Span span = stated.text->span();
    const report::PostPlace place{*planned.post.id, client.id, file, sources_[span.source].place(span.begin).line};
    const std::optional<time::Civil> publication = planned.timed ? std::optional(planned.publish_civil) : std::nullopt;
    out_ << report::claims_line(place, {stated.text->text(), stated.claims, publication});
  }

  const base::Sources& sources_;
  const std::vector<std::string>& paths_;
  bool numbers_;
  std::ostream& out_;
};

// Why there was nothing to print: no repository, or no file of posts in what was named; those have the numbers from `first` on.
std::optional<Failure> nothing_asked_for(const run::Gathered& gathered, const base::Sources& sources, base::SourceId first,
                                         const std::vector<std::string>& paths) {
  if (paths.empty()) return sources.size() == 0 ? no_repository(gathered.world, sources) : std::nullopt;
  for (base::SourceId source = first; source < sources.size(); ++source)
    if (std::ranges::any_of(paths, [&](const std::string& path) { return base::lies_in(sources[source].path(), path); })) return std::nullopt;
  return Failure{"failure.no_posts_in", {{"path", paths.front()}}};
}

int print_posts(const ClaimsOptions& options, MessageLanguage language, const Environment& environment) {
  const auto repository = find_repository(environment.folder, options.paths);
  if (!repository) return fail(repository.error(), language, environment.error);
  run::Options asked;
  asked.paths = repository->paths;
  asked.clock = environment.clock;
  asked.threads = environment.threads;
  base::Sources sources;
  const base::DiskFiles files(repository->root);
  run::Workers workers(asked.threads);
  run::Gathered gathered = run::gather(files, asked, workers, rules::registry(), sources);
  const model::AccountIndex accounts(gathered.world);
  const load::Links links(gathered.world, accounts);
  const base::SourceId first = gathered.next_source();
  PostPrinter printer(sources, repository->paths, options.numbers, environment.out);
  for (std::size_t client = 0; client < gathered.world.clients.size(); ++client) {
    run::gather_posts({files, rules::registry(), links, asked, workers}, {client, client + 1}, gathered, sources);
    if (const auto lost = lost_repository(gathered.world, sources)) return fail(*lost, language, environment.error);
    printer.print(gathered.world.clients[client]);
  }
  if (const auto none = nothing_asked_for(gathered, sources, first, repository->paths)) return fail(*none, language, environment.error);
  warn_of_unread(gathered.unread.size(), language, environment.error);
  return gathered.unread.empty() ? kSuccess : kFailed;
}

}  // namespace

int print_claims(const ClaimsOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const MessageLanguage language = wanted.value_or(environment.language);
  const auto known = circumstances(options, wanted);
  if (!known) return fail(known.error(), language, environment.error);
  const int inputs = (options.one_text ? 1 : 0) + (options.json_lines ? 1 : 0) + (options.paths.empty() ? 0 : 1);
  if (inputs > 1) return fail({"failure.claims_input"}, language, environment.error);
  if (inputs - (options.paths.empty() ? 0 : 1) == 0 && !(options.publish_at + options.time_zone + options.country).empty())
    return fail({"failure.claims_options"}, language, environment.error);
  if (options.one_text) return print_text(*known, language, environment);
  if (options.json_lines) return answer_lines(*known, language, environment);
  return print_posts(options, language, environment);
}

}  // namespace sml::cli
