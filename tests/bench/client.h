// A client of a generated repository: what its facts hold, and the files that say so.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/business.h"
#include "tests/bench/phrase.h"

namespace sml::bench {

using Day = std::chrono::sys_days;

inline constexpr Day kFirstDay = std::chrono::year{2026} / 1 / 5;   // a Monday

struct Offer {
  std::string id, name, mechanic, condition;
  std::size_t ware = 0;
  Day from, through;
};

struct Event {
  std::string id, name;
  Day day;
};

struct Client {
  std::size_t number = 0;
  const Trade* trade = nullptr;
  std::string id, name, sector, handle, website, address, phone, local_phone, manager;   // the manager of the business, by id
  std::string author;             // of its posts: who is on shift for it
  std::vector<std::string> related;   // ids of the other clients of its sector
  std::vector<Offer> offers;
  std::vector<Event> events;
  Day last_day;                   // of its posts

  const Language& language() const { return language_of(*trade); }
  std::string price(const Ware& ware) const;   // as a post writes it
};

// Four clients after each other are of one sector and country, and have one person of the team.
inline constexpr std::size_t kClientsOfOnePerson = 4;

// The clients that so many posts are shared among.
std::vector<Client> clients_of(const std::vector<std::size_t>& posts, std::uint64_t seed);

std::string facts_of(const Client& client);
std::string contract_of(const Client& client);
std::string accounts_of(const Client& client);
std::string team_of(const std::vector<Client>& clients);

// "2026-01-05"
std::string written(Day day);

// A day as people of the language write it, with its weekday or without.
std::string spoken(Day day, const Language& language, bool with_weekday);

}  // namespace sml::bench
