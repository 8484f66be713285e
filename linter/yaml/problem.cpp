#include <array>
#include <cstddef>

#include "linter/yaml/tree.h"

namespace sml::yaml {
namespace {

struct KindRow {
  ProblemKind kind;
  std::string_view rule;
  std::string_view name;
};

constexpr auto kKinds = std::to_array<KindRow>({
    {ProblemKind::not_utf8, kEncodingRule, "not_utf8"},
    {ProblemKind::other_encoding, kEncodingRule, "other_encoding"},
    {ProblemKind::line_separator, kEncodingRule, "line_separator"},
    {ProblemKind::control_character, kEncodingRule, "control_character"},
    {ProblemKind::syntax, kSyntaxRule, "syntax"},
    {ProblemKind::empty, kSyntaxRule, "empty"},
    {ProblemKind::tab_indentation, kSyntaxRule, "tab_indentation"},
    {ProblemKind::bad_indentation, kSyntaxRule, "bad_indentation"},
    {ProblemKind::unclosed_bracket, kSyntaxRule, "unclosed_bracket"},
    {ProblemKind::mismatched_bracket, kSyntaxRule, "mismatched_bracket"},
    {ProblemKind::text_as_field, kSyntaxRule, "text_as_field"},
    {ProblemKind::colon_in_text, kSyntaxRule, "colon_in_text"},
    {ProblemKind::unquoted_start, kSyntaxRule, "unquoted_start"},
    {ProblemKind::content_after_end, kSyntaxRule, "content_after_end"},
    {ProblemKind::text_after_quote, kSyntaxRule, "text_after_quote"},
    {ProblemKind::not_a_key, kSyntaxRule, "not_a_key"},
    {ProblemKind::stray_dash, kSyntaxRule, "stray_dash"},
    {ProblemKind::glued_dash, kSyntaxRule, "glued_dash"},
    {ProblemKind::less_indented_text, kSyntaxRule, "less_indented_text"},
    {ProblemKind::code_fence, kSyntaxRule, "code_fence"},
    {ProblemKind::unindented_text, kSyntaxRule, "unindented_text"},
    {ProblemKind::bad_escape, kSyntaxRule, "bad_escape"},
    {ProblemKind::bad_block_header, kSyntaxRule, "bad_block_header"},
    {ProblemKind::merge_conflict, kSyntaxRule, "merge_conflict"},
    {ProblemKind::look_alike_space, kSyntaxRule, "look_alike_space"},
    {ProblemKind::look_alike_colon, kSyntaxRule, "look_alike_colon"},
    {ProblemKind::look_alike_dash, kSyntaxRule, "look_alike_dash"},
    {ProblemKind::bad_flow_comma, kSyntaxRule, "bad_flow_comma"},
    {ProblemKind::comment_without_space, kSyntaxRule, "comment_without_space"},
    {ProblemKind::empty_key, kSyntaxRule, "empty_key"},
    {ProblemKind::key_too_long, kSyntaxRule, "key_too_long"},
    {ProblemKind::complex_key, kSyntaxRule, "complex_key"},
    {ProblemKind::template_braces, kSyntaxRule, "template_braces"},
    {ProblemKind::undefined_alias, kSyntaxRule, "undefined_alias"},
    {ProblemKind::reread_differs, kSyntaxRule, "reread_differs"},
    {ProblemKind::too_large, kLimitRule, "too_large"},
    {ProblemKind::scalar_too_large, kLimitRule, "scalar_too_large"},
    {ProblemKind::too_deep, kLimitRule, "too_deep"},
    {ProblemKind::too_many_nodes, kLimitRule, "too_many_nodes"},
    {ProblemKind::too_many_documents, kLimitRule, "too_many_documents"},
    {ProblemKind::anchor, kLimitRule, "anchor"},
    {ProblemKind::alias, kLimitRule, "alias"},
    {ProblemKind::tag, kLimitRule, "tag"},
    {ProblemKind::directive, kLimitRule, "directive"},
    {ProblemKind::merge_key, kLimitRule, "merge_key"},
    {ProblemKind::duplicate_key, kDuplicateKeyRule, "duplicate_key"},
    {ProblemKind::second_post, kDuplicateKeyRule, "second_post"},
    {ProblemKind::lost_comment, kLostTextRule, "lost_comment"},
    {ProblemKind::lost_anchor, kLostTextRule, "lost_anchor"},
    {ProblemKind::lost_tag, kLostTextRule, "lost_tag"},
    {ProblemKind::lost_line, kLostTextRule, "lost_line"},
    {ProblemKind::lost_after_comma, kLostTextRule, "lost_after_comma"},
    {ProblemKind::joined_lines, kLostTextRule, "joined_lines"},
    {ProblemKind::unclosed_quote, kLostTextRule, "unclosed_quote"},
});

constexpr bool rows_stand_in_order() {
  for (std::size_t row = 0; row < kKinds.size(); ++row)
    if (static_cast<std::size_t>(kKinds[row].kind) != row) return false;
  return kKinds.size() == static_cast<std::size_t>(ProblemKind::unclosed_quote) + 1;
}
static_assert(rows_stand_in_order());

constexpr auto kAll = [] {
  std::array<ProblemKind, kKinds.size()> kinds{};
  for (std::size_t row = 0; row < kinds.size(); ++row) kinds[row] = kKinds[row].kind;
  return kinds;
}();

}  // namespace

std::span<const ProblemKind> problem_kinds() { return kAll; }

std::string_view rule_of(ProblemKind kind) { return kKinds[static_cast<std::size_t>(kind)].rule; }

std::string_view name_of(ProblemKind kind) { return kKinds[static_cast<std::size_t>(kind)].name; }

}  // namespace sml::yaml
