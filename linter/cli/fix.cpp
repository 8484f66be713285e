#include "linter/cli/fix.h"

#include <algorithm>
#include <cstdint>

#include "linter/cli/failure.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

constexpr std::size_t kMostTold = 10;

std::string_view name_of(base::ReplaceStatus reason) {
  switch (reason) {
    case base::ReplaceStatus::changed: return "failure.unwritten.changed";
    case base::ReplaceStatus::outside: return "failure.unwritten.outside";
    case base::ReplaceStatus::read_only: return "failure.unwritten.read_only";
    case base::ReplaceStatus::several_names: return "failure.unwritten.several_names";
    case base::ReplaceStatus::failed:
    case base::ReplaceStatus::done: break;
  }
  return "failure.unwritten.failed";
}

}  // namespace

run::Mended check_or_mend(const CheckOptions& options, const base::Files& files, const run::Options& asked) {
  if (!options.fix && !options.diff) return {run::run(files, asked, rules::registry()), {}, {}};
  return run::mend(files, asked, rules::registry(), options.unsafe_fixes ? rule::FixLevel::unsafe : rule::FixLevel::safe);
}

int tell_unwritten(const std::vector<run::Unwritten>& unwritten, model::MessageLanguage language, std::ostream& error) {
  const std::size_t told = std::min(unwritten.size(), kMostTold);
  for (std::size_t index = 0; index < told; ++index) fail({std::string(name_of(unwritten[index].reason)), {{"path", unwritten[index].path}}}, language, error);
  if (told < unwritten.size()) fail({"failure.unwritten_rest", {{"count", static_cast<std::int64_t>(unwritten.size() - told)}}}, language, error);
  return kFailed;
}

}  // namespace sml::cli
