// clients/NAME/facts.yaml: what the business says is true.
#pragma once

#include <string>

#include "linter/base/duration.h"
#include "linter/model/business.h"
#include "linter/model/description.h"
#include "linter/model/enumeration.h"
#include "linter/model/field.h"
#include "linter/model/holidays.h"
#include "linter/model/money.h"
#include "linter/time/civil.h"
#include "linter/time/hours.h"
#include "linter/time/moment.h"

namespace sml::model {

struct Confirmation {
  Field<std::string> by;
  Field<time::WrittenMoment> at;
};

template <class Visitor>
void describe(Visitor& visit, Confirmation& it) {
  visit("by", it.by, {.form = Form::contract_person});
  visit("at", it.at, {.past_act = true});
}

struct Objective {
  Field<std::string> id;
  Field<std::string> name;
};

template <class Visitor>
void describe(Visitor& visit, Objective& it) {
  visit("id", it.id, {.form = Form::id});
  visit("name", it.name, {.prose = Prose::text});
}

struct SpecialHours {
  Field<time::Date> date;
  Field<time::Hours> hours;
  Field<std::string> reason;
};

template <class Visitor>
void describe(Visitor& visit, SpecialHours& it) {
  visit("date", it.date, {.needed = true});
  visit("hours", it.hours, {.needed = true, .day = &it.date});
  visit("reason", it.reason, {.prose = Prose::words});
}

struct Location {
  Field<std::string> id;
  Field<std::string> name;
  List<std::string> aliases;
  Field<std::string> address;
  Field<std::string> phone;
  Field<time::Hours> opening_hours;
  List<SpecialHours> special_hours;
};

template <class Visitor>
void describe(Visitor& visit, Location& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("name", it.name, {.required = true, .prose = Prose::text});
  visit("aliases", it.aliases, {.prose = Prose::words});
  visit("address", it.address, {.prose = Prose::words});
  visit("phone", it.phone, {.form = Form::phone});
  visit("opening_hours", it.opening_hours);
  visit("special_hours", it.special_hours, {.unique = true});
}

struct Product {
  Field<std::string> id;
  Field<std::string> name;
  List<std::string> aliases;
  Field<Money> price;
  Field<Availability> availability;
  Field<time::WrittenMoment> since;
  Field<time::WrittenMoment> back_at;
  List<std::string> locations;
};

template <class Visitor>
void describe(Visitor& visit, Product& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("name", it.name, {.required = true, .prose = Prose::text});
  visit("aliases", it.aliases, {.prose = Prose::words});
  visit("price", it.price);
  visit("availability", it.availability);
  visit("since", it.since);
  visit("back_at", it.back_at, {.begins = &it.since});
  visit("locations", it.locations, {.form = Form::location, .unique = true});
}

struct Offer {
  Field<std::string> id;
  Field<std::string> name;
  List<std::string> aliases;
  Field<Mechanic> mechanic;
  Field<std::string> code;
  List<std::string> products;
  List<std::string> locations;
  List<Channel> channels;
  Field<time::WrittenMoment> valid_from;
  Field<time::WrittenMoment> valid_through;
  Field<time::Hours> days;
  Field<std::string> conditions;
  Field<OfferStatus> status;
  Field<time::WrittenMoment> since;
  Field<bool> announce{.value = true};
  Field<time::WrittenMoment> reported_at;
};

template <class Visitor>
void describe(Visitor& visit, Offer& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("name", it.name, {.required = true, .prose = Prose::text});
  visit("aliases", it.aliases, {.prose = Prose::words});
  visit("mechanic", it.mechanic, {.required = true});
  visit("code", it.code);
  visit("products", it.products, {.form = Form::product, .unique = true});
  visit("locations", it.locations, {.form = Form::location, .unique = true});
  visit("channels", it.channels, {.unique = true});
  visit("valid_from", it.valid_from);
  visit("valid_through", it.valid_through, {.begins = &it.valid_from});
  visit("days", it.days);
  visit("conditions", it.conditions, {.prose = Prose::text});
  visit("status", it.status);
  visit("since", it.since);
  visit("announce", it.announce);
  visit("reported_at", it.reported_at, {.past_act = true});
}

struct Event {
  Field<std::string> id;
  Field<std::string> name;
  List<std::string> aliases;
  Field<time::WrittenMoment> starts_at;
  Field<time::WrittenMoment> ends_at;
  Field<std::string> location;
  Field<EventStatus> status;
  Field<bool> announce{.value = true};
  Field<time::WrittenMoment> reported_at;
};

template <class Visitor>
void describe(Visitor& visit, Event& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("name", it.name, {.required = true, .prose = Prose::text});
  visit("aliases", it.aliases, {.prose = Prose::words});
  visit("starts_at", it.starts_at, {.required = true});
  visit("ends_at", it.ends_at, {.begins = &it.starts_at});
  visit("location", it.location, {.form = Form::location});
  visit("status", it.status);
  visit("announce", it.announce);
  visit("reported_at", it.reported_at, {.past_act = true});
}

struct Affects {
  List<std::string> products;
  List<std::string> locations;
  List<Channel> channels;
  List<std::string> offers;
};

template <class Visitor>
void describe(Visitor& visit, Affects& it) {
  visit("products", it.products, {.form = Form::product, .unique = true});
  visit("locations", it.locations, {.form = Form::location, .unique = true});
  visit("channels", it.channels, {.unique = true});
  visit("offers", it.offers, {.form = Form::offer, .unique = true});
}

struct Disruption {
  Field<std::string> id;
  Field<std::string> what;
  List<std::string> aliases;
  Field<time::WrittenMoment> from;
  Field<time::WrittenMoment> through;
  Field<Affects> affects;
  Field<bool> announce{.value = true};
  Field<time::WrittenMoment> reported_at;
};

template <class Visitor>
void describe(Visitor& visit, Disruption& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("what", it.what, {.required = true, .prose = Prose::text});
  visit("aliases", it.aliases, {.prose = Prose::words});
  visit("from", it.from, {.required = true});
  visit("through", it.through, {.begins = &it.from});
  visit("affects", it.affects);
  visit("announce", it.announce);
  visit("reported_at", it.reported_at, {.past_act = true});
}

struct Crisis {
  Field<std::string> id;
  Field<time::WrittenMoment> from;
  Field<time::WrittenMoment> through;
  Field<Pause> pause;
};

template <class Visitor>
void describe(Visitor& visit, Crisis& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("from", it.from, {.required = true});
  visit("through", it.through, {.begins = &it.from});
  visit("pause", it.pause);
}

struct SensitiveTopic {
  Field<std::string> id;
  List<std::string> terms;
  Field<std::string> answer;
};

template <class Visitor>
void describe(Visitor& visit, SensitiveTopic& it) {
  visit("id", it.id, {.form = Form::id});
  visit("terms", it.terms, {.needed = true});
  visit("answer", it.answer, {.form = Form::path, .prose = Prose::words});
}

inline constexpr LengthBounds kValidity = {{base::hours(1), "1h"}, {base::days(3660), "3660d"}};   // of what is known

struct Facts {
  Field<Business> business;
  Field<Holidays> holidays;
  Field<Confirmation> confirmed;
  Field<base::Duration> valid_for;
  List<Objective> objectives;
  List<Location> locations;
  List<Product> products;
  List<Offer> offers;
  List<Event> events;
  List<Disruption> disruptions;
  List<Crisis> crises;
  List<SensitiveTopic> sensitive_topics;
};

template <class Visitor>
void describe(Visitor& visit, Facts& it) {
  visit("business", it.business);
  visit("holidays", it.holidays);
  visit("confirmed", it.confirmed);
  visit("valid_for", it.valid_for, {.within = &kValidity, .unit = 'd'});
  visit("objectives", it.objectives, {.unique = true});
  visit("locations", it.locations, {.unique = true});
  visit("products", it.products, {.unique = true});
  visit("offers", it.offers, {.unique = true});
  visit("events", it.events, {.unique = true});
  visit("disruptions", it.disruptions, {.unique = true});
  visit("crises", it.crises, {.unique = true});
  visit("sensitive_topics", it.sensitive_topics, {.unique = true});
}

}  // namespace sml::model
