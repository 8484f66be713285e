// Businesses of several countries and trades with what they say of themselves: the data that generated repositories are made of.
//
// A phrase holds alternatives in brackets, [this|that], and slots in braces, {product}; repository.cpp fills both in. Stories state
// nothing that a fact could contradict.
#pragma once

#include <span>
#include <string_view>

namespace sml::bench {

struct Ware {
  std::string_view name;
  int price = 0;                  // in hundredths of the currency
};

// A language's phrases, the same for all trades.
struct Language {
  std::string_view code;                            // as facts have it: "es"
  std::span<const std::string_view> openings;
  std::span<const std::string_view> stories;
  std::span<const std::string_view> wares;          // of {product} and {price}
  std::span<const std::string_view> hours;
  std::span<const std::string_view> contacts;       // of {phone}, {web}, {address}, {location}
  std::span<const std::string_view> events;         // of {event}, {day}, {location}
  std::span<const std::string_view> offers;         // of {offer}, {through} and {conditions}
  std::span<const std::string_view> closings;
  std::span<const std::string_view> alts;           // of pictures
  std::span<const std::string_view> tags;
  std::span<const std::string_view> months;         // twelve
  std::string_view day;                             // of {weekday}, {number}, {month}
  std::span<const std::string_view> weekdays;       // Monday first
  std::span<const std::string_view> promises;       // names of offers of {product}: 2x1, 20%, free shipping
  std::span<const std::string_view> conditions;     // of each of those
  std::string_view location;                        // a shop as the facts name it
  std::string_view at_location;                     // and as a sentence does
};

struct Trade {
  std::string_view sector;
  std::string_view language;                        // of its facts: "es-MX"
  std::string_view country;
  std::string_view zone;
  std::string_view currency;
  std::string_view price;                           // how a price is written, of {whole} and {cents}
  std::string_view phone;                           // as the facts have it, '#' for a figure; it ends as people write it
  std::span<const std::string_view> names;
  std::span<const Ware> wares;
  std::span<const std::string_view> events;
  std::span<const std::string_view> streets;
  std::span<const std::string_view> stories;        // in its language, of its own
};

const Language& language_of(const Trade& trade);

extern const std::span<const Trade> kTrades;
extern const Language kSpanish;
extern const Language kEnglish;
extern const Language kPortuguese;

}  // namespace sml::bench
