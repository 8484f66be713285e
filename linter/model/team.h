// team.yaml: who works when, for whom, with which personal accounts and which tools.
#pragma once

#include <string>

#include "linter/model/account.h"
#include "linter/model/description.h"
#include "linter/model/field.h"
#include "linter/model/holidays.h"
#include "linter/time/hours.h"
#include "linter/time/moment.h"
#include "linter/time/zone.h"

namespace sml::model {

struct Shift {
  Field<time::Hours> hours;
  Field<time::Zone> time_zone;
  List<std::string> clients;
  List<Network> networks;
  Field<bool> on_call;
};

template <class Visitor>
void describe(Visitor& visit, Shift& it) {
  visit("hours", it.hours, {.needed = true});
  visit("time_zone", it.time_zone);
  visit("clients", it.clients, {.form = Form::client, .unique = true});
  visit("networks", it.networks, {.unique = true});
  visit("on_call", it.on_call);
}

struct TimeOff {
  Field<time::WrittenMoment> from;
  Field<time::WrittenMoment> through;
  Field<std::string> reason;
};

template <class Visitor>
void describe(Visitor& visit, TimeOff& it) {
  visit("from", it.from);
  visit("through", it.through, {.begins = &it.from});
  visit("reason", it.reason, {.prose = Prose::words});
}

struct Person {
  Field<std::string> id;
  Field<std::string> name;
  List<std::string> languages;
  Field<time::Zone> time_zone;
  List<std::string> emails;
  List<Account> accounts;
  List<Shift> shifts;
  List<TimeOff> time_off;
  Field<std::string> calendar;
  Field<Holidays> holidays;
  bool has_namesake = false;   // somebody else of the team has the same name
};

// "Ana Ruiz", of two of that name "Ana Ruiz (ana-mx)"; the id where no name is written.
inline std::string display_name(const Person& person) {
  if (!person.name) return *person.id;
  return person.has_namesake && person.id ? *person.name + " (" + *person.id + ')' : *person.name;
}

template <class Visitor>
void describe(Visitor& visit, Person& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("name", it.name, {.required = true, .prose = Prose::text});
  visit("languages", it.languages, {.form = Form::language});
  visit("time_zone", it.time_zone);
  visit("emails", it.emails, {.form = Form::email});
  visit("accounts", it.accounts, {.unique = true});
  visit("shifts", it.shifts);
  visit("time_off", it.time_off);
  visit("calendar", it.calendar, {.form = Form::path});
  visit("holidays", it.holidays);
}

struct Tool {
  Field<std::string> id;
  List<std::string> accounts;
  Field<std::string> login;
};

template <class Visitor>
void describe(Visitor& visit, Tool& it) {
  visit("id", it.id, {.form = Form::id});
  visit("accounts", it.accounts, {.needed = true, .form = Form::account, .unique = true});
  visit("login", it.login);
}

struct Team {
  List<Person> people;
  Field<Holidays> holidays;
  List<Tool> tools;
};

template <class Visitor>
void describe(Visitor& visit, Team& it) {
  visit("people", it.people, {.unique = true});
  visit("holidays", it.holidays);
  visit("tools", it.tools, {.unique = true});
}

}  // namespace sml::model
