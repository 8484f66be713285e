#include "linter/run/odd_facts.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/claims/numbering_plan.h"
#include "linter/load/node_words.h"
#include "linter/model/countries.h"
#include "linter/model/money.h"
#include "linter/text/countries.h"
#include "linter/text/fold.h"
#include "linter/time/country_zones.h"

namespace sml::run {
namespace {

using load::Problem;
using load::Problems;
using model::Field;

// Something that is written and doubtful.
Problem doubt(std::string_view key, base::Span at, std::string_view value, std::string_view expected, std::string_view reason) {
  return load::doubt({Problem::Kind::wrong_value, at, std::string(key), load::shortened(value), expected, reason});
}

// One thing may cost something else at another location.
bool are_apart(const model::Product& one, const model::Product& other) {
  const auto is_at_other = [&](const Field<std::string>& place) {
    return std::ranges::any_of(*other.locations, [&](const Field<std::string>& same) { return *same == *place; });
  };
  return !one.locations->empty() && !other.locations->empty() && std::ranges::none_of(*one.locations, is_at_other);
}

void tell_two_prices(const model::Facts& facts, Problems& problems) {
  std::map<std::string, const model::Product*> known;
  for (const Field<model::Product>& product : *facts.products) {
    if (!product->name || !product->price || *product->availability == model::Availability::discontinued) continue;
    const auto [before, is_new] = known.try_emplace(text::folded_words(*product->name), &product.value);
    const model::Product& first = *before->second;
    if (is_new || *first.price == *product->price || are_apart(first, *product)) continue;
    Problem problem = doubt("name", product->name.span, *product->name, "product", "two_prices");
    problem.legal = {model::written(*first.price), model::written(*product->price)};
    problem.related = first.name.span;
    problems.push_back(std::move(problem));
  }
}

// Days that are over are no mistake, but for one that comes again soon, where no day to come has hours of its own.
void tell_last_years(const model::Facts& facts, time::Date today, Problems& problems) {
  constexpr int kAhead = 60, kBehind = 7;   // days
  const auto is_to_come = [&](const Field<model::SpecialHours>& special) { return special->date && *special->date >= today; };
  for (const Field<model::Location>& location : *facts.locations) {
    if (std::ranges::any_of(*location->special_hours, is_to_come)) continue;
    for (const Field<model::SpecialHours>& special : *location->special_hours) {
      if (!special->date) continue;
      const time::Date date = *special->date, again{date.year + 1, date.month, date.day};
      const auto days = time::days_between(today, again);
      if (date >= today || days < -kBehind || days > kAhead || !time::exists(again)) continue;
      Problem problem = doubt("date", special->date.span, time::iso(date), "date", "last_year");
      problem.legal = {time::iso(again)};
      problems.push_back(std::move(problem));
    }
  }
}

// The figures of a number that says its country itself; empty for others.
std::string worldwide(const Field<std::string>& phone) {
  if (!phone || !phone->starts_with('+')) return {};
  std::string digits;
  std::ranges::copy_if(*phone, std::back_inserter(digits), base::is_ascii_digit);
  return digits;
}

bool is_number_of(const std::string& digits, std::string_view country) { return claims::national_in_e164(digits, country) == '+' + digits; }

// The other country that a currency and all the telephones are of; empty where there is none, or several.
std::string other_country(const model::Business& business) {
  std::vector<std::string> phones;
  for (const Field<std::string>& phone : *business.phones)
    if (std::string digits = worldwide(phone); !digits.empty()) phones.push_back(std::move(digits));
  if (phones.empty() || std::ranges::any_of(phones, [&](const std::string& digits) { return is_number_of(digits, *business.country); })) return {};
  std::string found;
  for (const std::string_view country : model::countries()) {
    const bool is_of_all = text::country_currency(country) == *business.currency &&
                           std::ranges::all_of(phones, [&](const std::string& digits) { return is_number_of(digits, country); });
    if (is_of_all && !found.empty()) return {};
    if (is_of_all) found = country;
  }
  return found;
}

void tell_country(const model::Business& business, Problems& problems) {
  if (!business.country || !business.currency || text::country_currency(*business.country) == *business.currency) return;
  const std::string other = other_country(business);
  if (other.empty()) return;
  Problem problem = doubt("country", business.country.span, *business.country, "country", "contradicted");
  problem.legal = {other, *business.currency};
  problems.push_back(std::move(problem));
}

// "Europe" of "Europe/Madrid"; islands have other zones than their countries, and are none.
std::string_view continent(std::string_view zone) {
  constexpr std::array kContinents = {std::string_view("America"), std::string_view("Europe"), std::string_view("Asia")};
  const std::string_view first = zone.substr(0, zone.find('/'));
  return std::ranges::find(kContinents, first) == kContinents.end() ? std::string_view() : first;
}

void tell_zone(const model::Business& business, Problems& problems) {
  if (!business.country || !business.time_zone) return;
  const std::string name = business.time_zone->name();
  const std::string_view usual = time::usual_zone(*business.country);
  if (continent(name).empty() || continent(usual).empty() || continent(name) == continent(usual)) return;
  Problem problem = doubt("time_zone", business.time_zone.span, name, "zone", "contradicted");
  problem.legal = {std::string(usual), *business.country};
  problems.push_back(std::move(problem));
}

// An absence without its last day never ends, and is most often of one day.
void tell_endless_absences(const model::Team& team, Problems& problems) {
  for (const Field<model::Person>& person : *team.people)
    for (const Field<model::TimeOff>& absence : *person->time_off)
      if (absence->from && !absence->through && !is_unreadable(absence->through))
        problems.push_back(doubt("from", absence->from.span, time::iso(absence->from->civil.date), "time_off", "no_end"));
}

}  // namespace

Problems odd_facts(const model::World& world) {
  Problems problems;
  if (world.team) tell_endless_absences(*world.team, problems);
  for (const model::Client& client : world.clients) {
    if (!client.facts) continue;
    const model::Facts& facts = *client.facts;
    tell_two_prices(facts, problems);
    tell_last_years(facts, client.zone.civil(world.now).date, problems);
    tell_country(*facts.business, problems);
    tell_zone(*facts.business, problems);
  }
  return problems;
}

}  // namespace sml::run
