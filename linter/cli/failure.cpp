#include "linter/cli/failure.h"

#include "linter/rule/phrase.h"
#include "linter/text/nearest.h"
#include "linter/text/utf8.h"

namespace sml::cli {
namespace {

constexpr std::size_t kLongestLine = 1000;   // characters
constexpr std::size_t kMostNamed = 20;       // legal values; beyond that the nearest must do

}  // namespace

int fail(const Failure& failure, model::MessageLanguage language, std::ostream& error) {
  const std::string said = text::printable(rule::phrase(language, failure.name, failure.arguments));
  error << "sml: " << text::shortened(said, kLongestLine) << '\n';
  return kFailed;
}

Failure not_legal(std::string_view option, const std::string& value, const std::vector<std::string>& legal, model::MessageLanguage language) {
  text::MessageArguments arguments = {{"option", std::string(option)}, {"value", value}};
  if (const auto nearest = text::nearest_name(value, legal)) {
    arguments.emplace_back("nearest", *nearest);
    return {"failure.value_nearest", std::move(arguments)};
  }
  if (legal.size() > kMostNamed) return {"failure.value_unknown", std::move(arguments)};
  arguments.emplace_back("legal", rule::say_list(language, legal));
  return {"failure.value", std::move(arguments)};
}

}  // namespace sml::cli
