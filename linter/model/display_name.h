// The names by which people know what the files describe.
#pragma once

#include <string>
#include <string_view>

namespace sml::model {

// What a client is called whose files lie in the root and name nobody.
inline constexpr std::string_view kUnnamedClient = "client";

// Of somebody or something with a name and an id: the id where no name is written.
template <class Named>
  requires requires(const Named& named) { *named.name; *named.id; }
const std::string& display_name(const Named& named) {
  return named.name ? *named.name : *named.id;
}

}  // namespace sml::model
