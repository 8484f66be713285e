// A table for a terminal: names to the left, figures to the right, columns under each other.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace sml::report {

class Table {
 public:
  // Every row has as many cells; they are printable.
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

  // Lines that end.
  std::string text() const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace sml::report
