#include "linter/load/holds.h"

#include "tests/catch.h"

namespace sml::load {
namespace {

TEST_CASE("what stands behind a sign of numbers is a text's, a name's, or a remark") {
  struct Row {
    const char* key;
    yaml::Holds holds;
  };
  for (const Row& row : {
           Row{"text", yaml::Holds::text},
           Row{"text_for", yaml::Holds::text},
           Row{"thread", yaml::Holds::text},
           Row{"alt", yaml::Holds::text},
           Row{"questions", yaml::Holds::text},
           Row{"conditions", yaml::Holds::text},
           Row{"name", yaml::Holds::text},
           Row{"address", yaml::Holds::words},
           Row{"aliases", yaml::Holds::words},
           Row{"answer", yaml::Holds::words},
           Row{"message", yaml::Holds::words},
           Row{"reason", yaml::Holds::words},
           Row{"id", yaml::Holds::nothing},
           Row{"publish_at", yaml::Holds::nothing},
           Row{"products", yaml::Holds::nothing},
           Row{"txet", yaml::Holds::nothing},
       }) {
    CAPTURE(row.key);
    CHECK(holds(row.key) == row.holds);
  }
}

}  // namespace
}  // namespace sml::load
