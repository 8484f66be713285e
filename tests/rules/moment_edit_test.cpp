#include "rules/moment_edit.h"

#include <string>

#include "tests/catch.h"

namespace sml::rules {
namespace {

// What a field of a file "MOMENT" says once the edits to an instant are made; empty where none are.
std::string moved(const std::string& written, time::Instant to, const time::Zone& zone) {
  model::Field<time::WrittenMoment> moment{*time::parse_moment(written), {0, 0, static_cast<std::uint32_t>(written.size())}};
  const std::vector<rule::Edit> edits = edits_to(to, moment, zone);
  std::string text = edits.empty() ? std::string() : written;
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) text.replace(edit->at.begin, edit->at.end - edit->at.begin, edit->text);
  return text;
}

TEST_CASE("what is written as another moment is read as that moment") {
  const struct {
    std::string written;
    std::string to;
    std::string moved;
  } cases[] = {
      {"2026-11-01T01:10", "2026-11-01T06:30Z", ""},   // the second 01:30, which nobody would read
      {"2026-11-01T01:10", "2026-11-01T05:30Z", ""},   // the first
      {"2026-11-01T01:10", "2026-11-01T07:30Z", "2026-11-01T02:30"},
      {"2026-11-01T01:10-04:00", "2026-11-01T06:30Z", "2026-11-01T01:30-05:00"},
      {"2026-11-01T01:10-0400", "2026-11-01T06:30Z", "2026-11-01T01:30-0500"},
      {"2026-10-31T20:00", "2026-11-02T01:00Z", "2026-11-01T20:00"},
      {"2026-10-31", "2026-11-02T01:00Z", "2026-11-01T20:00"},
  };
  const time::Zone zone = *time::Zone::find("America/New_York");
  for (const auto& c : cases) {
    CAPTURE(c.written, c.to);
    CHECK(moved(c.written, time::instant_of(*time::parse_moment(c.to), zone), zone) == c.moved);
  }
}

}  // namespace
}  // namespace sml::rules
