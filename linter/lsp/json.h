// JSON as the messages of the protocol are made of it, and the values that are asked of others' messages.
//
// What is not there, or is of another type, throws a Json::exception: the message asks for something that it does not say (messages.h).
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>

namespace sml::lsp {

using Json = nlohmann::ordered_json;

// The protocol's `uinteger`.
std::uint32_t whole_number(const Json& json);

// A key's value; null where what is given is no object or has no such key.
const Json& value_at(const Json& json, const char* key);

}  // namespace sml::lsp
