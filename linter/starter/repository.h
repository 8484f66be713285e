// A new repository: from what its owner answers to the files that it begins with, which check clean and hold one line that does not.
//
// What the files say is data (template.h); this room fills it in. Nothing here reads or writes the disk.
#pragma once

#include <string>
#include <vector>

#include "linter/model/enumeration.h"
#include "linter/time/hours.h"
#include "linter/time/zone.h"

namespace sml::starter {

struct Answers {
  model::MessageLanguage language = model::MessageLanguage::en;   // of what the files say
  std::string business;
  std::string country;                     // ISO 3166-1 alpha-2
  time::Zone zone;
  std::vector<model::Network> networks;    // one at least
  std::string hours;                       // when comments and messages are answered, in hours notation that can be read
  std::string person;                      // who answers them
  std::string contact;                     // who decides at the business
  bool one_client = false;                 // its files lie in the root
};

struct NewFile {
  std::string path;                        // from the root
  std::string bytes;
};

// The rule that finds the sample post's commented line once it is none.
inline constexpr std::string_view kPromisedRule = "offers/expired";

struct NewRepository {
  std::vector<NewFile> files;              // sorted by path
  std::string sample;                      // the path of the post that ends with the commented line
};

// `schemas` is where the modelines of the files say that the schemas are, from the root: ".sml/schemas".
NewRepository new_repository(const Answers& answers, time::Instant now, std::string_view schemas);

// The first time from tomorrow on, within two weeks, at which somebody is there for two hours: noon where that will do. Nothing where there is none.
std::optional<time::Civil> attended_time(const time::Hours& hours, const time::HolidaySet& holidays, const time::Zone& zone, time::Instant now);

}  // namespace sml::starter
