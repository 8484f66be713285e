// What there is to say of a sheet: where in it, a text of the catalogue, and what the text needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/model/enumeration.h"
#include "linter/rule/finding.h"

namespace sml::sheet {

struct Complaint {
  model::Severity severity = model::Severity::error;   // error: the row is left out; warning: something of it is; info: nothing is
  std::uint32_t at = 0;                                // a byte of the sheet's text
  std::string name;                                    // of the catalogue: "import.no_text"
  std::vector<rule::Argument> arguments{};
  std::int64_t more = 0;                               // rows of which the same is to be said

  Complaint& with(std::string_view argument, rule::Value value) & {
    arguments.push_back({std::string(argument), std::move(value)});
    return *this;
  }
  Complaint&& with(std::string_view argument, rule::Value value) && {
    arguments.push_back({std::string(argument), std::move(value)});
    return std::move(*this);
  }
};

// What was said so far. A warning about a value that stands in many rows is told at the first, with how many more there are.
class Complaints {
 public:
  Complaint& add(Complaint complaint) { return all_.emplace_back(std::move(complaint)); }

  void add_once(std::string_view value, Complaint complaint) {
    const auto [told, is_new] = told_.emplace(complaint.name + '\n' + std::string(value), all_.size());
    if (is_new) all_.push_back(std::move(complaint));
    else ++all_[told->second].more;
  }

  std::vector<Complaint> take() && { return std::move(all_); }

 private:
  std::vector<Complaint> all_;
  std::map<std::string, std::size_t> told_;   // into them
};

}  // namespace sml::sheet
