// The limits of networks as they stand on disk: sections of rows, each row a mapping of a network to what it takes.
//
// read_limits gives the rows with everything that is wrong with them; the build compiles them into constant tables and refuses a wrong file.
// What a row's keys mean is known where its table is declared: the C++ compiler holds them against it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/model/enumeration.h"

namespace sml::rule {

struct LimitRow {
  model::Network network = model::Network::instagram;
  std::vector<std::pair<std::string, std::string>> values;   // as written, in order, the network apart

  // The limit, else what is advised; empty where neither is said.
  std::string_view standard() const;
};

struct LimitSection {
  std::string name;
  std::vector<LimitRow> rows;
};

struct LimitsFile {
  std::vector<LimitSection> sections;
  std::vector<std::string> errors;   // "line: what"

  const LimitSection* find(std::string_view name) const;
};

LimitsFile read_limits(std::string_view bytes);

}  // namespace sml::rule
