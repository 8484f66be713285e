#include "linter/report/coverage.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "linter/model/display_name.h"
#include "linter/model/post_name.h"
#include "linter/report/wrapped.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"
#include "linter/time/minutes.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using Shifts = ClientCoverage::Shifts;

constexpr int kColumns = 80;
constexpr std::string_view kMargin = "  ";
constexpr int kHours = 11;   // columns of "09:00-17:00"

std::vector<std::string> named(const std::vector<model::Network>& networks) {
  std::vector<std::string> names;
  for (const model::Network network : networks) names.emplace_back(model::name_of(network));
  return names;
}

struct Sums {
  base::Duration promised{};
  base::Duration covered{};
  std::size_t posts = 0;
  bool is_known = true;
  bool are_promises_known = true;

  void add(const model::Client& client, const resolve::Coverage& coverage) {
    are_promises_known = are_promises_known && !client.contract.broken;
    promised.seconds += coverage.promised.seconds;
    covered.seconds += coverage.covered.seconds;
    posts += coverage.posts.size();
  }
};

class CoverageWriter {
 public:
  CoverageWriter(const model::World& world, bool all_read, MessageLanguage language) : world_(world), all_read_(all_read), language_(language) {}

  std::string write(std::span<const ClientCoverage> clients) {
    const auto zone = [](const ClientCoverage& one) { return one.client->zone.name(); };
    says_zones_ = std::ranges::any_of(clients, [&](const ClientCoverage& one) { return zone(one) != zone(clients.front()); });
    Sums all{.is_known = std::ranges::any_of(clients, is_shown)};
    for (const ClientCoverage& one : clients) {
      append(one);
      all.add(*one.client, one.coverage);
      if (clients.size() > 1 && is_shown(one)) append_total(one);
      if (is_shown(one)) out_ += '\n';
    }
    if (!clients.empty() && !is_shown(clients.back())) out_ += '\n';
    append_total(all, clients.size() > 1);
    return std::move(out_);
  }

 private:
  std::string said(std::string_view name, const text::MessageArguments& arguments = {}) const { return rule::phrase(language_, name, arguments); }
  void line(std::string_view text, std::string_view margin = {}) {
    append_wrapped(out_, text, margin, std::string(margin) + std::string(kMargin), Break::at_blanks, kColumns);
  }

  static bool is_shown(const ClientCoverage& one) { return one.shifts == Shifts::known || one.shifts == Shifts::nobody; }

  void append(const ClientCoverage& one) {
    const std::string name = model::display_name(*one.client);
    const text::MessageArguments files = {{"client", name}, {"team", world_.team.path}, {"contract", one.client->contract.path}};
    if (one.shifts == Shifts::none) return line(said("coverage.none", files));
    if (one.shifts == Shifts::unread) return line(said("coverage.unread", files));
    const int this_year = one.client->zone.civil(world_.now).date.year;
    line(said("coverage.title", {{"client", name},
                                 {"start", one.from_now ? "now" : "day"},
                                 {"from", rule::say_date(language_, one.first, this_year)},
                                 {"through", rule::say_date(language_, one.last, this_year)},
                                 {"zone_says", says_zones_ ? "yes" : "no"},
                                 {"zone", one.client->zone.name()}}));
    if (!world_.team) line(said("coverage.contract_shifts", files));
    if (one.shifts == Shifts::nobody) line(said("coverage.no_shifts", files));
    append_days(one);
    append_posts(one, this_year);
  }

  void append_days(const ClientCoverage& one) {
    const time::Zone& zone = one.client->zone;
    const bool says_months = one.first.year != one.last.year || one.first.month != one.last.month;
    const int width = widest_day(one);
    auto stretch = one.coverage.stretches.begin();
    for (time::Date day = one.first; day <= one.last; day = time::plus_days(day, 1)) {
      if (says_months && (day == one.first || day.day == 1)) line(rule::say_month(language_, day, one.first.year), kMargin);
      std::string label = day_label(day);
      const auto begin = stretch;
      for (; stretch != one.coverage.stretches.end() && zone.civil(stretch->when.begin).date == day; ++stretch) {
        append_row(label, width, hours_of(stretch->when, day, zone), people_of(*stretch));
        label.clear();
      }
      if (begin == stretch) append_row(label, width, "", said("coverage.nobody"));
    }
  }

  std::string day_label(time::Date day) const { return rule::say_weekday(language_, time::weekday(day)) + ' ' + std::to_string(day.day); }

  int widest_day(const ClientCoverage& one) const {
    int widest = 0;
    for (time::Date day = one.first; day <= one.last; day = time::plus_days(day, 1)) widest = std::max(widest, text::display_width(day_label(day)));
    return widest;
  }

  void append_row(const std::string& label, int width, const std::string& hours, const std::string& people) {
    const auto padded = [](const std::string& text, int columns) {
      return text + std::string(static_cast<std::size_t>(std::max(0, columns - text::display_width(text))), ' ');
    };
    const std::string margin(kMargin);
    const std::string first = margin + padded(label, width) + margin + padded(hours, kHours) + margin;
    append_wrapped(out_, people, first,
                   std::string(first.size() - label.size() + static_cast<std::size_t>(text::display_width(label)), ' '), Break::at_blanks, kColumns);
  }

  // By the client's clock; the end of the day is 24:00.
  static std::string hours_of(time::Interval when, time::Date day, const time::Zone& zone) {
    const time::Civil end = zone.civil(when.end);
    return rule::say_time(zone.civil(when.begin)) + '-' + (end.date == day ? rule::say_time(end) : "24:00");
  }

  std::string people_of(const resolve::Stretch& stretch) const {
    std::vector<std::string> names;
    for (const resolve::Attendant& one : stretch.people) names.push_back(name_of(one));
    const std::string people = rule::say_list(language_, names);
    if (stretch.is_left) return people.empty() ? said("coverage.left") : said("coverage.left_to", {{"people", people}});
    if (stretch.missing.empty()) return people;
    return said("coverage.missing", {{"people", people}, {"networks", rule::say_list(language_, named(stretch.missing))}});
  }

  std::string name_of(const resolve::Attendant& one) const {
    if (one.person == nullptr) return said("coverage.hours");
    const std::string name = model::display_name(*one.person);
    std::vector<std::string> limits = named(one.networks);
    if (one.on_call) limits.push_back(said("coverage.on_call"));
    return limits.empty() ? name : said("coverage.person", {{"person", name}, {"limits", rule::say_list(language_, limits)}});
  }

  void append_posts(const ClientCoverage& one, int this_year) {
    const std::vector<resolve::OpenPost>& posts = one.coverage.posts;
    if (posts.empty()) return;
    out_ += '\n';
    line(said("coverage.posts", {{"count", static_cast<std::int64_t>(posts.size())}}));
    for (const resolve::OpenPost& open : posts) {
      const std::string margin(kMargin);
      line(rule::say_moment(language_, open.planned->publish_civil, this_year) + margin + text::printable(model::display_name(*open.planned)), margin);
      append_wrapped(out_, wait_of(open, one.client->zone, this_year), margin + margin, margin + margin, Break::at_blanks, kColumns);
    }
  }

  std::string wait_of(const resolve::OpenPost& open, const time::Zone& zone, int this_year) const {
    const auto next = open.gap.next();
    const time::Civil since = zone.civil(open.gap.wait.since);
    const bool same_day = since.date == open.planned->publish_civil.date;
    text::MessageArguments arguments = {{"when", open.is_late ? "late" : "first"},
                                        {"since_says", same_day ? "time" : "moment"},
                                        {"since", same_day ? rule::say_time(since) : rule::say_moment(language_, since, this_year)},
                                        {"wait", rule::say_duration(language_, next ? open.gap.wait.length : resolve::kAhead)},
                                        {"within", rule::say_duration(language_, open.promise.limit.within)}};
    if (!next) return said("coverage.nobody_comes", arguments);
    const bool is_named = next->duty->person != nullptr;
    arguments.emplace_back("who", is_named ? "person" : "hours");
    arguments.emplace_back("person", is_named ? model::display_name(*next->duty->person) : std::string());
    arguments.emplace_back("next", rule::say_moment(language_, zone.civil(next->begin), this_year));
    return said("coverage.wait", arguments);
  }

  std::string hours(base::Duration duration) const {
    const std::int64_t minutes = duration.seconds / time::kMinuteSeconds;
    const std::string whole = said("duration.hours", {{"count", minutes / time::kHourMinutes}});
    return minutes % time::kHourMinutes == 0 ? whole : whole + ' ' + said("duration.minutes", {{"count", minutes % time::kHourMinutes}});
  }

  void append_total(const ClientCoverage& one) {
    Sums sums;
    sums.add(*one.client, one.coverage);
    out_ += '\n';
    append_total(sums, false);
  }

  void append_total(const Sums& sums, bool is_of_several) {
    out_ += said("coverage.total", {{"of", is_of_several ? "several" : "one"},
                                    {"says", !sums.is_known ? "unknown" : !sums.are_promises_known ? "unread" : sums.promised.seconds > 0 ? "hours" : "none"},
                                    {"covered", hours(sums.covered)},
                                    {"promised", hours(sums.promised)},
                                    {"read", all_read_ ? "all" : "part"},
                                    {"posts", static_cast<std::int64_t>(sums.posts)}}) + '\n';
  }

  const model::World& world_;
  bool all_read_;
  MessageLanguage language_;
  bool says_zones_ = false;
  std::string out_;
};

}  // namespace

std::string coverage(std::span<const ClientCoverage> clients, const model::World& world, bool all_read, MessageLanguage language) {
  return CoverageWriter(world, all_read, language).write(clients);
}

}  // namespace sml::report
