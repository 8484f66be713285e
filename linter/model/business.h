// `business` of clients/NAME/facts.yaml: who the business is, where it is found, and in which zone, money and languages it speaks.
#pragma once

#include <string>

#include "linter/model/description.h"
#include "linter/model/field.h"
#include "linter/time/moment.h"
#include "linter/time/zone.h"

namespace sml::model {

struct Page {
  Field<std::string> url;
  Field<time::WrittenMoment> live_from;
  Field<time::WrittenMoment> retired_at;
};

template <class Visitor>
void describe(Visitor& visit, Page& it) {
  visit("url", it.url, {.needed = true, .form = Form::url});
  visit("live_from", it.live_from);
  visit("retired_at", it.retired_at);
}

struct Business {
  Field<std::string> name;
  List<std::string> aliases;
  Field<std::string> sector;
  Field<std::string> country;
  Field<time::Zone> time_zone;
  Field<std::string> currency;
  List<std::string> languages;
  List<std::string> websites;
  List<std::string> phones;
  List<std::string> emails;
  List<std::string> included;
  List<Page> pages;
};

template <class Visitor>
void describe(Visitor& visit, Business& it) {
  visit("name", it.name, {.required = true, .prose = Prose::text});
  visit("aliases", it.aliases, {.prose = Prose::words});
  visit("sector", it.sector);
  visit("country", it.country, {.form = Form::country});
  visit("time_zone", it.time_zone);
  visit("currency", it.currency, {.form = Form::currency});
  visit("languages", it.languages, {.form = Form::language});
  visit("websites", it.websites, {.form = Form::url});
  visit("phones", it.phones, {.form = Form::phone});
  visit("emails", it.emails, {.form = Form::email});
  visit("included", it.included, {.prose = Prose::words});
  visit("pages", it.pages);
}

}  // namespace sml::model
