#include <string_view>

#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Contract;

struct Clause {
  std::string_view variant;
  std::string_view key;                     // what to add
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
    {"term", "term", [](const Contract& it) { return !is_unreadable(it.term) && all_absent(it.term->from, it.term->through); }},
    {"service_hours", "service_hours", [](const Contract& it) { return all_absent(it.service_hours); }},
    {"channels", "channels", [](const Contract& it) { return is_absent(it.channels); }},
    {"reply_within", "reply_within", [](const Contract& it) { return all_absent(it.reply_within); }},
    {"emergencies", "emergencies", has_no_emergencies},
    {"emergencies.categories", "categories", [](const Contract& it) { return !has_no_emergencies(it) && it.emergencies && all_absent(it.emergencies->categories); }},
    {"emergencies.contact", "contact", [](const Contract& it) { return !has_no_emergencies(it) && it.emergencies && all_absent(it.emergencies->contact); }},
    {"approval", "approval", [](const Contract& it) { return is_absent(it.approval); }},
    {"request_channels", "request_channels", [](const Contract& it) { return all_absent(it.request_channels); }},
    {"confidentiality", "confidentiality",
     [](const Contract& it) {
       const model::Confidentiality& clause = *it.confidentiality;
       return !is_unreadable(it.confidentiality) && (all_absent(clause.clause, clause.terms) || (clause.clause && !*clause.clause));
     }},
    {"notice", "notice", [](const Contract& it) { return !is_unreadable(it.notice) && all_absent(it.notice->changes, it.notice->special_requests); }},
};

void check(const rule::ClientView& view, rule::Report& report) {
  for (const Clause& clause : kClauses) {
    if (!clause.missing(*view.client.contract)) continue;
    rule::Finding& finding = report.at(view.client.contract.first_key)
                                 .say(clause.variant)
                                 .of_absent(clause.key)
                                 .with("client", model::display_name(view.client))
                                 .with("clause", std::string(clause.key))
                                 .with("file", view.client.contract.path);
    with_asked(finding, view.client);
  }
}

}  // namespace

extern const rule::Check contract_incomplete{check};

}  // namespace sml::rules
