#include "linter/load/shape.h"

#include "tests/catch.h"

namespace sml::load {
namespace {

TEST_CASE("one value is shown in the fields that it belongs in") {
  const struct {
    std::string key;
    std::vector<std::string> keys;
    std::string written;
    std::string shape;
  } cases[] = {
      {"quota", {"posts", "per", "networks"}, "12 posts al mes", "quota: {posts: 12, per: month}"},
      {"quota", {"posts", "per", "networks"}, "12", "quota: {posts: 12}"},
      {"quota", {"posts", "per", "networks"}, "muchos", "quota: {posts: …, per: …}"},
      {"confidentiality", {"clause", "terms"}, "si", "confidentiality: {clause: true}"},
      {"cadence", {"max_gap"}, "4 días", "cadence: {max_gap: 4d}"},
      {"notice", {"changes", "special_requests"}, "48h", "notice: {changes: 48h, special_requests: 48h}"},
      {"term", {"from", "through"}, "2026-2027", "term: {from: 2026-01-01, through: 2027-12-31}"},
      {"term", {"from", "through"}, "2026-12-24 - 2027-01-01", "term: {from: 2026-12-24, through: 2027-01-01}"},
      {"term", {"from", "through"}, "2026-12-24 a 2027-01-01", "term: {from: 2026-12-24, through: 2027-01-01}"},
      {"term", {"from", "through"}, "2026-12-24—2027-01-01", "term: {from: 2026-12-24, through: 2027-01-01}"},
      {"term", {"from", "through"}, "24/12/2026-1/1/2027", "term: {from: …, through: …}"},
      {"term", {"from", "through"}, "un año", "term: {from: …, through: …}"},
      {"approval", {"for", "chain", "before"}, "rosa", "{for: […], chain: [rosa]}"},
      {"accounts", {"id", "network", "handle", "login", "recovery", "linked", "attention_hours", "text_limit"}, "@paula",
       "{id: paula, network: …, handle: \"@paula\"}"},
      {"approvals", {"by", "at", "digest"}, "rosa", "{by: rosa, at: …}"},
      {"approvals", {"by", "at", "digest"}, "Rosa, ok el martes", "{by: …, at: …}"},
      {"media", {"file", "alt"}, "a.jpg", "{file: a.jpg}"},
      {"request", {"by", "at", "via"}, "rosa", "request: {by: rosa}"},
      {"holidays", {"country", "dates", "except"}, "España", "holidays: {country: ES}"},
      {"posts", {"a", "b"}, "rosa", ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.written);
    CHECK(shape_of(one.key, one.keys, one.written) == one.shape);
  }
}

}  // namespace
}  // namespace sml::load
