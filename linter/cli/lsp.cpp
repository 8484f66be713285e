// sml lsp: what a check finds, while one types.
#include "linter/base/files.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/repository.h"
#include "linter/lsp/frame.h"
#include "linter/lsp/server.h"
#include "linter/model/layout.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

constexpr int kNoShutdown = 1;   // as the protocol has it

// Of a file or a folder; a file without an sml.yaml above it belongs to no repository here: an editor opens many that are none of ours.
std::optional<lsp::Standing> standing_of(const std::string& path) {
  auto repository = find_repository_of_file("/", path);
  if (!repository) repository = find_repository("/", {path});
  if (!repository) return std::nullopt;
  const std::string inside = repository->paths.empty() ? std::string() : repository->paths.front();
  if (inside != model::kConfigFile && repository_above(repository->root) != repository->root) return std::nullopt;
  return lsp::Standing{repository->root, inside};
}

int status_of(lsp::Ending ending, model::MessageLanguage language, std::ostream& error) {
  switch (ending) {
    case lsp::Ending::exit: return kSuccess;
    case lsp::Ending::no_shutdown: return kNoShutdown;
    case lsp::Ending::broken_frame: return fail({"failure.lsp_frame"}, language, error);
    case lsp::Ending::long_frame: break;
  }
  return fail({"failure.lsp_long", {{"most", static_cast<std::int64_t>(lsp::kLongestFrame >> 20U)}}}, language, error);
}

}  // namespace

int serve_editor(std::optional<model::MessageLanguage> wanted, const Environment& environment) {
  const lsp::Machine machine{.in = environment.in,
                             .out = environment.out,
                             .now = [&] { return environment.read_clock != nullptr ? environment.read_clock() : environment.clock; },
                             .standing_of = standing_of,
                             .files = [](const std::string& root) { return std::make_unique<base::DiskFiles>(root); },
                             .rules = rules::registry(),
                             .threads = environment.threads,
                             .version = std::string(version()),
                             .wanted = wanted,
                             .language = environment.language};
  return status_of(lsp::serve(machine), wanted.value_or(environment.language), environment.error);
}

}  // namespace sml::cli
