// Any bytes as a file of posts, or as one of the other files, of a repository whose other files are right: the whole check ends, and
// what the reports print can be shown.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "linter/base/files.h"
#include "linter/report/format.h"
#include "linter/run/run.h"
#include "linter/text/display.h"
#include "rules/registry.h"

namespace {

using namespace sml;

constexpr std::string_view kFacts =
    "business: {name: Bar Luz, aliases: [Luz], country: MX, currency: MXN, time_zone: America/Mexico_City, languages: [es, en, pt]}\n"
    "products: [{id: tapa, name: Tapa, price: 50 MXN}]\n"
    "offers:\n"
    "  - {id: dos, name: 2x1 en tapas, mechanic: 2x1, products: [tapa], valid_through: 2026-03-10}\n"
    "  - {id: copa, name: Copa de cortesía, mechanic: gift, code: LUZ10, valid_from: 2026-04-01}\n";
constexpr std::string_view kTeam =
    "people: [{id: ana, name: Ana, emails: [ana@a.example], accounts: [{id: ana-x, network: x, handle: '@ana'}], shifts: [{hours: 'Mo-Fr 09:00-18:00'}]}]\n";
constexpr std::string_view kContract = "service_hours: 'Mo-Fr 09:00-18:00'\nchannels: [x]\nterm: {from: 2026-01-01, through: 2026-12-31}\n";
constexpr std::string_view kAccounts = "accounts: [{id: luz-x, network: x, handle: '@luz'}]\n";
constexpr std::array<std::string_view, 6> kPaths = {"posts/a.yaml", "facts.yaml", "team.yaml", "contract.yaml", "accounts.yaml", "sml.yaml"};

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  base::MemoryFiles files;
  files.add("sml.yaml", "version: 1\nclients: .\n");
  files.add("facts.yaml", std::string(kFacts));
  files.add("team.yaml", std::string(kTeam));
  files.add("contract.yaml", std::string(kContract));
  files.add("accounts.yaml", std::string(kAccounts));
  files.add("posts/b.yaml", "id: b\npublish_at: 2026-03-13T12:00\naccounts: [luz-x]\ntext: Hoy 2x1 en tapas\n");
  const bool is_post = data[0] >= kPaths.size();   // most bytes begin a file of posts
  const std::string bytes(reinterpret_cast<const char*>(data) + (is_post ? 0 : 1), size - (is_post ? 0 : 1));
  files.add(std::string(kPaths[is_post ? 0 : data[0]]), bytes);

  run::Options options;
  options.clock = {1'772'000'000};
  options.include_past = true;
  const run::Outcome outcome = run::run(files, options, rules::registry());
  for (const model::MessageLanguage language : {model::MessageLanguage::es, model::MessageLanguage::en}) {
    for (const report::Format& format : report::formats()) {
      const std::string report = report::written(format, outcome, {.language = language, .version = "0"});
      for (std::size_t at = 0; at < report.size();) {
        const std::size_t end = report.find('\n', at);
        require(end != std::string::npos, "the report does not end its last line");
        const std::string_view line = std::string_view(report).substr(at, end - at);
        require(text::printable(line) == line, "a line of the report cannot be shown");
        at = end + 1;
      }
    }
  }
  return 0;
}
