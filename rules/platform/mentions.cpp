#include "rules/platform/tag_limits.h"

namespace sml::rules {
namespace {

void check(const rule::ContentView& view, rule::Report& report) { check_tags<claims::MentionClaim>(view, mentions_limits(), report); }

}  // namespace

extern const rule::Check platform_mentions{check};

}  // namespace sml::rules
