#include "linter/run/sound_fix.h"

#include <algorithm>
#include <string_view>

#include "linter/base/utf8.h"
#include "linter/run/post_digest.h"
#include "linter/text/display.h"

namespace sml::run {
namespace {

using rule::Edit;
using rule::FixLevel;

std::string_view bytes_of(const base::Source& source, std::uint32_t begin, std::uint32_t end) {
  return begin < end ? std::string_view(source.bytes()).substr(begin, end - begin) : std::string_view();
}

bool begins_character(const base::Source& source, std::uint32_t offset) {
  return offset >= source.bytes().size() || !base::continues_character(source.bytes()[offset]);
}

// Whether more goes than the finding is about and what joins it to its neighbours. Elsewhere a comment must stay.
bool takes_too_much(const Edit& edit, base::Span about, const base::Source& source) {
  constexpr std::string_view kJoints = " \t\r\n,-";
  if (edit.at.end <= about.begin || about.end <= edit.at.begin) return bytes_of(source, edit.at.begin, edit.at.end).find('#') != std::string_view::npos;
  const std::string_view before = bytes_of(source, edit.at.begin, about.begin);
  const std::string_view behind = bytes_of(source, about.end, edit.at.end);
  return before.find_first_not_of(kJoints) != std::string_view::npos || behind.find_first_not_of(kJoints) != std::string_view::npos;
}

bool is_sound(const Edit& edit, const rule::Finding& finding, const base::Source& source) {
  const bool is_inside = edit.at.source == finding.at.source && edit.at.begin <= edit.at.end && edit.at.end <= source.bytes().size();
  if (!is_inside || bytes_of(source, edit.at.begin, edit.at.end) == edit.text) return false;
  const bool is_whole = begins_character(source, edit.at.begin) && begins_character(source, edit.at.end);
  return is_whole && text::printable(edit.text) == edit.text && !takes_too_much(edit, finding.at, source);
}

bool are_sound(const rule::Finding& finding, const base::Source& source) {
  const std::vector<Edit>& edits = finding.fix->edits;
  const auto meet = [](const Edit& one, const Edit& next) { return next.at.begin < one.at.end || next.at.begin == one.at.begin; };
  return !edits.empty() && std::ranges::all_of(edits, [&](const Edit& edit) { return is_sound(edit, finding, source); }) &&
         std::ranges::adjacent_find(edits, meet) == edits.end();
}

// Whether an edit lies in what somebody approved, or right before it, as the sign that begins a text: what goes out, and when, where that could be read.
bool is_approved(const Edit& edit, const model::Post& post, const base::Source& source) {
  if (post.approvals->empty() && !is_unreadable(post.approvals)) return false;
  const auto holds_it = [&](base::Span span) {
    const bool leads_to_it = span.source == edit.at.source && edit.at.end <= span.begin &&
                             bytes_of(source, edit.at.end, span.begin).find_first_not_of(" \t\r\n") == std::string_view::npos;
    return base::holds(span, edit.at) || leads_to_it;
  };
  return (post.publish_at && holds_it(post.publish_at.span)) || std::ranges::any_of(digested_spans(post), holds_it);
}

FixLevel least_level(const rule::Fix& fix, const FixGround& ground) {
  if (ground.shares_values || (ground.post != nullptr && ground.post->history)) return FixLevel::shown;
  const bool approved =
      ground.post != nullptr && std::ranges::any_of(fix.edits, [&](const Edit& edit) { return is_approved(edit, ground.post->post, ground.source); });
  return approved ? FixLevel::shown : FixLevel::safe;
}

}  // namespace

void judge_fix(rule::Finding& finding, const FixGround& ground) {
  if (!finding.fix) return;
  if (!are_sound(finding, ground.source)) finding.fix.reset();
  else finding.fix->level = std::max(finding.fix->level, least_level(*finding.fix, ground));
}

}  // namespace sml::run
