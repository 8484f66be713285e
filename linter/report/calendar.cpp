#include "linter/report/calendar.h"

#include <algorithm>
#include <cstddef>

#include "linter/report/calendar_style.h"
#include "linter/report/client_plan.h"
#include "linter/report/escape.h"
#include "linter/report/groups.h"
#include "linter/report/html_page.h"
#include "linter/report/summary.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

constexpr std::size_t kLongestTitle = 100;   // of its characters, those of the business's name

std::string contents(std::span<const ClientCalendar> clients) {
  std::string list = "<ul>\n";
  for (std::size_t number = 0; number < clients.size(); ++number)
    list += element("li", element("a href=\"#" + client_anchor(number) + '"', shown_name(model::display_name(*clients[number].client)))) + '\n';
  return list + "</ul>\n";
}

// What is found of no client, and what could not be read.
std::string footer(const run::Outcome& outcome, const ReportStyle& style) {
  Group others;
  for (std::size_t index = 0; index < outcome.findings.size(); ++index)
    if (outcome.findings[index].client.empty()) others.add(index, outcome.findings[index]);
  std::string text = "<footer>\n";
  if (!others.findings.empty())
    text += element("p", xml_text(rule::phrase(style.language, "calendar.rest", {{"problems", problems(others.counts, style.language)}}))) + '\n';
  const std::string unread = unread_line(outcome.summary, style.language);
  if (!unread.empty()) text += element("p", xml_text(unread)) + '\n';
  return text + element("p", "sml " + xml_text(style.version)) + "\n</footer>\n";
}

}  // namespace

std::string calendar(std::span<const ClientCalendar> clients, const run::Outcome& outcome, const ReportStyle& style) {
  const model::AccountIndex accounts(outcome.world);
  const std::string name = clients.size() == 1 ? text::shortened(text::printable(model::display_name(*clients.front().client)), kLongestTitle) : std::string();
  const std::string title =
      rule::phrase(style.language, "calendar.title", {{"of", clients.size() == 1 && !outcome.world.bare ? "one" : "several"}, {"client", name}});
  const auto zone = [](const ClientCalendar& one) { return one.client->zone.name(); };
  const bool says_zones = std::ranges::any_of(clients, [&](const ClientCalendar& one) { return zone(one) != zone(clients.front()); });
  std::string body = "<header>\n" + element("h1", xml_text(title)) + '\n' + checked_line(outcome.world, style);
  if (clients.size() > 1) body += contents(clients);
  body += "</header>\n<main>\n";
  for (std::size_t number = 0; number < clients.size(); ++number)
    body += client_plan(clients[number], {outcome, style, accounts, client_anchor(number), says_zones});
  body += "</main>\n" + footer(outcome, style);
  return html_page(title, kCalendarStyle, body, style);
}

}  // namespace sml::report
