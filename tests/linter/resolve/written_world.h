// A small world as a test writes it: the texts of its files, decoded and placed in time.
#pragma once

#include <string>
#include <vector>

#include "linter/model/world.h"

namespace sml::resolve {

struct WrittenWorld {
  std::string facts{};                  // of the one client, "napoli"
  std::string contract{};
  std::string accounts{};
  std::string team{};
  std::vector<std::string> posts{};
  std::string now = "2026-03-01T09:00:00-06:00";
  std::string zone = "America/Mexico_City";
};

// Everything must be readable: a file that has a problem fails the test. Files that are empty are absent.
model::World world_of(const WrittenWorld& written);

}  // namespace sml::resolve
