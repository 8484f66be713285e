#include "linter/rule/limits_file.h"

#include <algorithm>
#include <optional>

#include "linter/base/source.h"
#include "linter/yaml/parse.h"

namespace sml::rule {
namespace {

class LimitsReader {
 public:
  explicit LimitsReader(std::string_view bytes) : source_("", std::string(bytes)) {}

  LimitsFile read() {
    const yaml::Stream stream = yaml::parse(0, source_.bytes(), yaml::holds_nothing);
    for (const yaml::Problem& problem : stream.problems) error(problem.span, std::string(yaml::name_of(problem.kind)) + ' ' + problem.detail);
    if (!stream.complete || stream.documents.size() != 1) {
      error({}, "not one document");
      return std::move(file_);
    }
    for (const yaml::Entry& section : stream.documents[0].root.entries) {
      file_.sections.push_back({section.key.text(), {}});
      for (const yaml::Node& row : section.value.items) read_row(row);
    }
    return std::move(file_);
  }

 private:
  void error(base::Span span, const std::string& what) { file_.errors.push_back(std::to_string(source_.place(span.begin).line) + ": " + what); }

  void read_row(const yaml::Node& node) {
    LimitRow row;
    std::optional<model::Network> network;
    for (const yaml::Entry& entry : node.entries) {
      if (entry.key.text() == "network") network = model::named<model::Network>(entry.value.text());
      else row.values.emplace_back(entry.key.text(), entry.value.text());
    }
    for (const std::string_view key : {"source", "date"})
      if (node.find(key) == nullptr) error(node.span, "a row has a " + std::string(key));
    if (!network) return error(node.span, "a row has a network that there is");
    row.network = *network;
    file_.sections.back().rows.push_back(std::move(row));
  }

  base::Source source_;
  LimitsFile file_;
};

}  // namespace

std::string_view LimitRow::standard() const {
  for (const std::string_view key : {"limit", "advised"})
    for (const auto& [name, value] : values)
      if (name == key) return value;
  return {};
}

const LimitSection* LimitsFile::find(std::string_view name) const {
  const auto found = std::ranges::find(sections, name, &LimitSection::name);
  return found == sections.end() ? nullptr : &*found;
}

LimitsFile read_limits(std::string_view bytes) { return LimitsReader(bytes).read(); }

}  // namespace sml::rule
