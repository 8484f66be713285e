// clients/NAME/contract.yaml: what was signed.
#pragma once

#include <string>

#include "linter/base/duration.h"
#include "linter/model/description.h"
#include "linter/model/enumeration.h"
#include "linter/model/field.h"
#include "linter/model/holidays.h"
#include "linter/time/hours.h"
#include "linter/time/moment.h"

namespace sml::model {

inline constexpr LengthBounds kReplyTimes = {{base::minutes(1), "1m"}, {base::days(30), "30d"}};
inline constexpr LengthBounds kSilences = {{base::hours(1), "1h"}, {base::days(366), "366d"}};   // between two posts

struct Parties {
  Field<std::string> agency;
  Field<std::string> client;
};

template <class Visitor>
void describe(Visitor& visit, Parties& it) {
  visit("agency", it.agency);
  visit("client", it.client);
}

struct Term {
  Field<time::WrittenMoment> from;
  Field<time::WrittenMoment> through;
};

template <class Visitor>
void describe(Visitor& visit, Term& it) {
  visit("from", it.from);
  visit("through", it.through, {.begins = &it.from});
}

struct ContractPerson {
  Field<std::string> id;
  Field<std::string> name;
  Field<std::string> role;
  Field<std::string> email;
};

template <class Visitor>
void describe(Visitor& visit, ContractPerson& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("name", it.name, {.required = true, .prose = Prose::text});
  visit("role", it.role, {.prose = Prose::words});
  visit("email", it.email, {.form = Form::email});
}

struct Quota {
  Field<int> posts;
  Field<QuotaPeriod> per{.value = QuotaPeriod::month};
  Map<int> networks;
};

template <class Visitor>
void describe(Visitor& visit, Quota& it) {
  visit("posts", it.posts);
  visit("per", it.per);
  visit("networks", it.networks, {.form = Form::network_name});
}

struct Notice {
  Field<base::Duration> changes;
  Field<base::Duration> special_requests;
};

template <class Visitor>
void describe(Visitor& visit, Notice& it) {
  visit("changes", it.changes, {.unit = 'h'});
  visit("special_requests", it.special_requests, {.unit = 'h'});
}

struct ApprovalFlow {
  List<ApprovalCase> cases;
  List<std::string> chain;
  Field<base::Duration> before;
};

template <class Visitor>
void describe(Visitor& visit, ApprovalFlow& it) {
  visit("for", it.cases, {.needed = true});
  visit("chain", it.chain, {.needed = true, .form = Form::contract_person, .unique = true});
  visit("before", it.before, {.unit = 'h'});
}

struct Emergencies {
  List<std::string> categories;
  Field<std::string> contact;
  Field<base::Duration> reply_within;
};

template <class Visitor>
void describe(Visitor& visit, Emergencies& it) {
  visit("categories", it.categories);
  visit("contact", it.contact, {.form = Form::contract_person});
  visit("reply_within", it.reply_within, {.within = &kReplyTimes, .unit = 'h'});
}

struct ConfidentialTerm {
  Field<std::string> term;
  List<std::string> aliases;
  Field<time::WrittenMoment> lifted_at;
};

template <class Visitor>
void describe(Visitor& visit, ConfidentialTerm& it) {
  visit("term", it.term, {.needed = true});
  visit("aliases", it.aliases, {.prose = Prose::words});
  visit("lifted_at", it.lifted_at);
}

struct Confidentiality {
  Field<bool> clause;
  List<ConfidentialTerm> terms;
};

template <class Visitor>
void describe(Visitor& visit, Confidentiality& it) {
  visit("clause", it.clause);
  visit("terms", it.terms);
}

struct Voice {
  Field<Register> speech_register;
  List<std::string> banned;
  List<std::string> languages;
};

template <class Visitor>
void describe(Visitor& visit, Voice& it) {
  visit("register", it.speech_register);
  visit("banned", it.banned, {.prose = Prose::words});
  visit("languages", it.languages, {.form = Form::language});
}

struct Cadence {
  Field<base::Duration> max_gap;
};

template <class Visitor>
void describe(Visitor& visit, Cadence& it) {
  visit("max_gap", it.max_gap, {.within = &kSilences, .unit = 'd'});
}

// How long after its publication replies to a post are expected, where a contract does not say: our choice.
inline constexpr base::Duration kUsualEngagementWindow = base::hours(2);

struct Contract {
  Field<Parties> parties;
  Field<Term> term;
  List<ContractPerson> people;
  List<Network> channels;
  Field<time::Hours> service_hours;
  Field<Holidays> holidays;
  Map<base::Duration> reply_within;
  Field<base::Duration> engagement_window;
  Field<Quota> quota;
  Field<Notice> notice;
  List<std::string> request_channels;
  List<ApprovalFlow> approval;
  Field<Emergencies> emergencies;
  Field<Confidentiality> confidentiality;
  List<std::string> related_clients;
  List<std::string> competitors;
  Field<Voice> voice;
  Field<std::string> crisis_manual;
  Field<Cadence> cadence;
};

template <class Visitor>
void describe(Visitor& visit, Contract& it) {
  visit("parties", it.parties);
  visit("term", it.term);
  visit("people", it.people, {.unique = true});
  visit("channels", it.channels, {.unique = true});
  visit("service_hours", it.service_hours);
  visit("holidays", it.holidays);
  visit("reply_within", it.reply_within, {.form = Form::network_or_default, .within = &kReplyTimes, .unit = 'h'});
  visit("engagement_window", it.engagement_window, {.within = &kReplyTimes, .unit = 'h'});
  visit("quota", it.quota);
  visit("notice", it.notice);
  visit("request_channels", it.request_channels);
  visit("approval", it.approval);
  visit("emergencies", it.emergencies);
  visit("confidentiality", it.confidentiality);
  visit("related_clients", it.related_clients, {.form = Form::client, .unique = true});
  visit("competitors", it.competitors);
  visit("voice", it.voice);
  visit("crisis_manual", it.crisis_manual, {.form = Form::path});
  visit("cadence", it.cadence);
}

}  // namespace sml::model
