// A value, or why there is none: what a function returns that can fail on what it was given.
#pragma once

#include <utility>
#include <variant>

namespace sml::base {

template <class Value, class Error>
class Result {
 public:
  Result(Value value) : content_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return content_.index() == 0; }
  const Value& operator*() const { return std::get<0>(content_); }
  Value& operator*() { return std::get<0>(content_); }
  const Value* operator->() const { return &std::get<0>(content_); }
  const Error& error() const { return std::get<1>(content_); }

 private:
  std::variant<Value, Error> content_;
};

}  // namespace sml::base
