// sml calendar: the plan of posts as a page.
#include <algorithm>
#include <string>

#include "linter/cli/called.h"
#include "linter/cli/commands.h"
#include "linter/cli/reading.h"
#include "linter/cli/report_outputs.h"
#include "linter/report/calendar.h"
#include "linter/rule/phrase.h"
#include "linter/run/run.h"
#include "linter/text/display.h"
#include "linter/time/months.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;
using report::ClientCalendar;
using time::Date;

// The day of a client's last post; nothing where none has a moment.
std::optional<Date> last_day(const model::Client& client) {
  std::optional<Date> last;
  for (const model::PlannedPost& planned : client.posts)
    if (planned.timed) last = std::max(last.value_or(planned.publish_civil.date), planned.publish_civil.date);
  return last;
}

// The end of the last month that ends within the most days that there may be.
Date last_month_end(Date first) { return time::plus_days(time::month_after(time::plus_days(first, kMostDays), 0), -1); }

// What is not said begins with this month, and ends with that of the last post, so far as the most days that there may be reach.
base::Result<ClientCalendar, Failure> asked_about(const model::Client& client, const CalledDays& days, time::Instant now) {
  ClientCalendar asked{.client = &client};
  const Date today = client.zone.civil(now).date;
  asked.first = days.from.value_or(time::month_after(days.through ? std::min(today, *days.through) : today, 0));
  const Date end = time::last_of_month(std::max(last_day(client).value_or(asked.first), asked.first));
  asked.last = days.through.value_or(std::min(end, last_month_end(asked.first)));
  if (auto wrong = wrong_days(asked.first, asked.last)) return *std::move(wrong);
  return asked;
}

std::optional<Failure> wrong_output(const std::vector<ReportOutput>& outputs, const run::Outcome& outcome, const std::string& root, const std::string& folder) {
  if (auto lost = overwriting(outputs, {}, root, folder)) return lost;
  return overwriting_read(outputs, outcome, root, folder);
}

// What the command ends with where the page was written.
base::Result<int, Failure> written(const CalendarOptions& options, const Environment& environment, MessageLanguage language) {
  if (options.output.empty() && environment.terminal) return Failure{"failure.page_shown", {{"of", "calendar"}}};
  if (names_another_kind(options.output)) return Failure{"failure.page_name", {{"path", options.output}}};
  auto asked = reading_at(options.now, environment);
  if (!asked) return asked.error();
  (*asked).all_findings = true;
  const auto days = days_called(options.from, options.through);
  if (!days) return days.error();
  const auto repository = read_repository(*asked, environment, language, Bare::with_posts);
  if (!repository) return repository.error();
  const run::Outcome& outcome = repository->outcome;
  const auto clients = clients_called(options.clients, outcome.world.clients, language);
  if (!clients) return clients.error();
  std::vector<ClientCalendar> found;
  for (const model::Client* client : *clients) {
    const auto one = asked_about(*client, *days, outcome.world.now);
    if (!one) return one.error();
    found.push_back(*one);
  }
  const ReportOutput output{nullptr, options.output};
  if (auto lost = wrong_output({output}, outcome, repository->root, environment.folder)) return *std::move(lost);
  warn_of_unread(outcome.summary.unread_files, language, environment.error);
  if (auto failure = write_report(output, report::calendar(found, outcome, {.language = language, .version = std::string(version())}), environment))
    return *std::move(failure);
  if (!options.output.empty()) environment.out << rule::phrase(language, "calendar.written", {{"path", text::printable(options.output)}}) << '\n';
  return outcome.summary.unread_files == 0 ? kSuccess : kFailed;
}

}  // namespace

int calendar(const CalendarOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const MessageLanguage language = wanted.value_or(environment.language);
  return ended(written(options, environment, language), language, environment.error);
}

}  // namespace sml::cli
