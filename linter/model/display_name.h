// The names by which people know what the files describe.
#pragma once

#include <string>

namespace sml::model {

// Of somebody or something with a name and an id: the id where no name is written.
template <class Named>
  requires requires(const Named& named) { *named.name; *named.id; }
const std::string& display_name(const Named& named) {
  return named.name ? *named.name : *named.id;
}

}  // namespace sml::model
