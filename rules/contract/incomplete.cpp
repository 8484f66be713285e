#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/time/civil.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Contract;

struct Clause {
  std::string_view variant;
  std::string_view key;                     // what to add
  std::string_view line;                    // as it may be written, with @ before what the client knows; none where each language has its own
  bool (*missing)(const Contract&);
};

template <class T>
bool says_nothing(const model::Field<T>& field) {
  if constexpr (requires(T list) { list.emplace_back(); })
    if (field.written && field->empty() && !field.gaps) return true;   // "request_channels: []"
  return is_absent(field);
}

template <class... Fields>
bool all_absent(const Fields&... fields) {
  return (says_nothing(fields) && ...);
}

bool has_no_emergencies(const Contract& contract) {
  return !is_unreadable(contract.emergencies) && all_absent(contract.emergencies->categories, contract.emergencies->contact);
}

// A clause whose heading alone is written says nothing. `clause: false` says that there is none, and so do `approval: []` and `channels: []`.
constexpr Clause kClauses[] = {
    {"term", "term", "term: {from: @from, through: @through}",
     [](const Contract& it) { return !is_unreadable(it.term) && all_absent(it.term->from, it.term->through); }},
    {"service_hours", "service_hours", "", [](const Contract& it) { return all_absent(it.service_hours); }},
    {"channels", "channels", "channels: [@networks]", [](const Contract& it) { return is_absent(it.channels); }},
    {"reply_within", "reply_within", "reply_within: {default: 8h}", [](const Contract& it) { return all_absent(it.reply_within); }},
    {"emergencies", "emergencies", "emergencies: {categories: […], contact: @contact}", has_no_emergencies},
    {"emergencies.categories", "categories", "categories: […]",
     [](const Contract& it) { return !has_no_emergencies(it) && it.emergencies && all_absent(it.emergencies->categories); }},
    {"emergencies.contact", "contact", "contact: @contact",
     [](const Contract& it) { return !has_no_emergencies(it) && it.emergencies && all_absent(it.emergencies->contact); }},
    {"approval", "approval", "approval: [{for: [offers, prices], chain: [@contact]}]", [](const Contract& it) { return is_absent(it.approval); }},
    {"request_channels", "request_channels", "request_channels: [email, whatsapp]", [](const Contract& it) { return all_absent(it.request_channels); }},
    {"confidentiality", "confidentiality", "confidentiality: {clause: true}",
     [](const Contract& it) {
       const model::Confidentiality& clause = *it.confidentiality;
       return !is_unreadable(it.confidentiality) && (all_absent(clause.clause, clause.terms) || (clause.clause && !*clause.clause));
     }},
    {"notice", "notice", "notice: {changes: 48h, special_requests: 24h}",
     [](const Contract& it) { return !is_unreadable(it.notice) && all_absent(it.notice->changes, it.notice->special_requests); }},
};

constexpr std::string_view kUnknown = "…";

// The first person of the business is asked first.
std::string contact(const rule::ClientView& view) {
  for (const auto& person : *view.client.contract->people)
    if (person->id) return *person->id;
  return std::string(kUnknown);
}

// The networks of the client's accounts, each once.
std::string networks(const rule::ClientView& view) {
  std::vector<std::string_view> names;
  std::string list;
  for (const auto& account : *view.client.accounts->accounts) {
    if (!account->network || std::ranges::find(names, model::name_of(*account->network)) != names.end()) continue;
    names.push_back(model::name_of(*account->network));
    list += (list.empty() ? "" : ", ") + std::string(names.back());
  }
  return list.empty() ? std::string(kUnknown) : list;
}

// Of a contract, a year from the first of this month.
std::string first_day(const rule::ClientView& view) {
  const time::Date today = view.client.zone.civil(view.world.now).date;
  return time::iso(time::Date{today.year, today.month, 1});
}
std::string last_day(const rule::ClientView& view) {
  const time::Date today = view.client.zone.civil(view.world.now).date;
  return time::iso(time::plus_days({today.year + 1, today.month, 1}, -1));
}

std::string line_of(const Clause& clause, const rule::ClientView& view) {
  constexpr std::pair<std::string_view, std::string (*)(const rule::ClientView&)> kKnown[] = {{"@contact", contact}, {"@networks", networks},
                                                                                              {"@from", first_day}, {"@through", last_day}};
  std::string line(clause.line);
  for (const auto& [name, known] : kKnown)
    if (const std::size_t at = line.find(name); at != std::string::npos) line.replace(at, name.size(), known(view));
  return line;
}

void check(const rule::ClientView& view, rule::Report& report) {
  for (const Clause& clause : kClauses) {
    if (!clause.missing(*view.client.contract)) continue;
    rule::Finding& finding = report.at(view.client.contract.first_key)
                                 .say(clause.variant)
                                 .of_absent(clause.key)
                                 .with("client", model::display_name(view.client))
                                 .with("line", line_of(clause, view))
                                 .with("clause", std::string(clause.key))
                                 .with("file", view.client.contract.path);
    with_asked(finding, view.client);
  }
}

}  // namespace

extern const rule::Check contract_incomplete{check};

}  // namespace sml::rules
