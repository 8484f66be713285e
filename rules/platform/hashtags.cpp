#include "rules/platform/tag_limits.h"

namespace sml::rules {
namespace {

void check(const rule::ContentView& view, rule::Report& report) { check_tags<claims::HashtagClaim>(view, hashtags_limits(), report); }

}  // namespace

extern const rule::Check platform_hashtags{check};

}  // namespace sml::rules
