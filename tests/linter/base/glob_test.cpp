#include "linter/base/glob.h"

#include <string>
#include <string_view>

#include "tests/catch.h"

namespace sml::base {
namespace {

struct Fit {
  std::string_view pattern, path;
  bool fits;
};

TEST_CASE("paths fit patterns part by part") {
  const Fit table[] = {
      {"clients/napoli/**", "clients/napoli/posts/a.yaml", true},
      {"clients/napoli", "clients/napoli/posts/a.yaml", true},   // a folder
      {"clients/napoli", "clients/napoli-2/posts/a.yaml", false},
      {"clients/*/facts.yaml", "clients/napoli/facts.yaml", true},
      {"clients/*/facts.yaml", "clients/napoli/sur/facts.yaml", false},
      {"**/marzo-?.yaml", "posts/2026/marzo-2.yaml", true},
      {"**/marzo-?.yaml", "posts/2026/marzo-12.yaml", false},
      {"**", "facts.yaml", true},
      {"posts/**/*.yaml", "posts/a.yaml", true},
      {"./posts//a.yaml", "posts/a.yaml", true},
      {"Posts/a.yaml", "posts/a.yaml", false},
      {"clients/ma?ana/**", "clients/mañana/posts/a.yaml", true},
      {"**/?.yaml", "posts/ñ.yaml", true},
      {"**/*?.yaml", "posts/mañ.yaml", true},
      {"**/??.yaml", "posts/ñ.yaml", false},
  };
  for (const Fit& row : table) {
    CAPTURE(row.pattern, row.path);
    CHECK(glob_matches(row.pattern, row.path) == row.fits);
  }
}

TEST_CASE("texts fit patterns as a whole, slashes too") {
  const Fit table[] = {
      {"https://napoli.example", "https://napoli.example/menu", false},
      {"https://*menu", "https://napoli.example/es/menu", true},
      {"**", "a/b", true},
      {"a?b", "a/b", true},
      {"./a", "a", false},
      {"*??", "ñ", false},
      {"?", "\xF1", true},   // no UTF-8
      {"", "", true},
      {"*", "", true},
      {"?", "", false},
  };
  for (const Fit& row : table) {
    CAPTURE(row.pattern, row.path);
    CHECK(wildcards_match(row.pattern, row.path) == row.fits);
  }
}

TEST_CASE("many stars take no longer than the product of the lengths") {
  std::string pattern, path;
  for (int count = 0; count < 400; ++count) {
    pattern += "**/*a*/";
    path += "aaaaaaaab/";
  }
  CHECK_FALSE(glob_matches(pattern + "c", path));
}

}  // namespace
}  // namespace sml::base
