#include "linter/run/sound_fix.h"

#include <string>
#include <vector>

#include "linter/run/mend.h"
#include "tests/catch.h"

namespace sml::run {
namespace {

using rule::Edit;
using rule::FixLevel;

//                            0         1         2         3         4
//                            01234567890123456789012345678901234567890123456
const std::string kBytes = "accounts: [uno, dos]   # ñandú\ntext: Hola\n";

Edit edit(std::uint32_t begin, std::uint32_t end, std::string text = "", base::SourceId source = 0) { return {{source, begin, end}, std::move(text)}; }

// Whether a fix of the finding about "dos" stays.
bool stays(std::vector<Edit> edits) {
  const base::Source source("a.yaml", kBytes);
  rule::Finding finding{.at = {0, 16, 19}};
  finding.mend(FixLevel::safe, "fix", std::move(edits));
  judge_fix(finding, {source});
  return finding.fix.has_value();
}

TEST_CASE("a fix stays where it changes something, and no more than its finding is about") {
  CHECK(stays({edit(16, 19, "tres")}));
  CHECK(stays({edit(14, 19)}));                           // with its comma
  CHECK(stays({edit(11, 12, "U"), edit(16, 16, "\"")}));
  CHECK_FALSE(stays({}));
  CHECK_FALSE(stays({edit(16, 19, "dos")}));              // changes nothing
  CHECK_FALSE(stays({edit(16, 16)}));
  CHECK_FALSE(stays({edit(13, 19)}));                     // a letter of the neighbour
  CHECK_FALSE(stays({edit(16, 30)}));                     // the bracket and the comment
  CHECK_FALSE(stays({edit(22, 24)}));                     // a comment elsewhere
  CHECK_FALSE(stays({edit(26, 27, "n")}));                // half a character
  CHECK_FALSE(stays({edit(16, 19, "d\u202Eos")}));        // would not be seen
  CHECK_FALSE(stays({edit(16, 19, "d\x1Bos")}));
  CHECK_FALSE(stays({edit(16, 19, "x", 1)}));             // another file
  CHECK_FALSE(stays({edit(16, 500, "x")}));               // beyond the end
  CHECK_FALSE(stays({edit(16, 18, "x"), edit(17, 19, "y")}));
  CHECK_FALSE(stays({edit(17, 18, "x"), edit(11, 12, "y")}));
}

TEST_CASE("a fix is lowered to what hangs on its bytes, and never raised") {
  const base::Source source("a.yaml", kBytes);
  const auto level_of = [&](const Edit& made, FixLevel offered, const FixGround& ground) {
    rule::Finding finding{.at = {0, 16, 19}};
    finding.mend(offered, "fix", {made});
    judge_fix(finding, ground);
    return finding.fix->level;
  };
  const auto level = [&](FixLevel offered, const FixGround& ground) { return level_of(edit(16, 19, "tres"), offered, ground); };
  model::PlannedPost post;
  CHECK(level(FixLevel::safe, {source, false, &post}) == FixLevel::safe);
  CHECK(level(FixLevel::unsafe, {source, false, &post}) == FixLevel::unsafe);
  CHECK(level(FixLevel::safe, {source, true, &post}) == FixLevel::shown);
  post.post.approvals.value.emplace_back().value.digest.written = true;
  CHECK(level(FixLevel::safe, {source, false, &post}) == FixLevel::safe);     // approved, but not these bytes
  post.post.text.span = {0, 16, 19};
  CHECK(level(FixLevel::safe, {source, false, &post}) == FixLevel::shown);
  CHECK(level(FixLevel::shown, {source, false, &post}) == FixLevel::shown);
  const auto colon = static_cast<std::uint32_t>(kBytes.find(" Hola"));
  post.post.text.span = {0, colon + 1, colon + 5};
  CHECK(level_of(edit(colon, colon, " |"), FixLevel::safe, {source, false, &post}) == FixLevel::shown);   // the sign before an approved text
  post.history = true;
  CHECK(level(FixLevel::unsafe, {source, false, &post}) == FixLevel::shown);
}

TEST_CASE("edits are made where they say") {
  CHECK(edited("abc", {}) == "abc");
  const std::vector<Edit> edits = {edit(0, 0, "<"), edit(1, 2), edit(3, 3, ">")};
  CHECK(edited("abc", edits) == "<ac>");
}

}  // namespace
}  // namespace sml::run
