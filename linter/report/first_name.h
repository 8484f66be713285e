// How a letter greets the person it is for.
#pragma once

#include <string>

namespace sml::report {

// "Pilar" of Pilar Rey, "Rosa Elena" of Rosa Elena Prieto. All of a name that begins with a title or is no person's.
std::string first_name(const std::string& name);

}  // namespace sml::report
