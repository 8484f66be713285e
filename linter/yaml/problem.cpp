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

constexpr std::string_view kEncoding = "yaml/encoding";
constexpr std::string_view kSyntax = "yaml/syntax";
constexpr std::string_view kLimit = "yaml/limit";
constexpr std::string_view kDuplicateKey = "yaml/duplicate-key";
constexpr std::string_view kLostText = "yaml/lost-text";

constexpr auto kKinds = std::to_array<KindRow>({
    {ProblemKind::not_utf8, kEncoding, "not_utf8"},
    {ProblemKind::other_encoding, kEncoding, "other_encoding"},
    {ProblemKind::line_separator, kEncoding, "line_separator"},
    {ProblemKind::control_character, kEncoding, "control_character"},
    {ProblemKind::syntax, kSyntax, "syntax"},
    {ProblemKind::empty, kSyntax, "empty"},
    {ProblemKind::tab_indentation, kSyntax, "tab_indentation"},
    {ProblemKind::bad_indentation, kSyntax, "bad_indentation"},
    {ProblemKind::unclosed_bracket, kSyntax, "unclosed_bracket"},
    {ProblemKind::mismatched_bracket, kSyntax, "mismatched_bracket"},
    {ProblemKind::text_as_field, kSyntax, "text_as_field"},
    {ProblemKind::colon_in_text, kSyntax, "colon_in_text"},
    {ProblemKind::unquoted_start, kSyntax, "unquoted_start"},
    {ProblemKind::content_after_end, kSyntax, "content_after_end"},
    {ProblemKind::text_after_quote, kSyntax, "text_after_quote"},
    {ProblemKind::not_a_key, kSyntax, "not_a_key"},
    {ProblemKind::stray_dash, kSyntax, "stray_dash"},
    {ProblemKind::glued_dash, kSyntax, "glued_dash"},
    {ProblemKind::unindented_text, kSyntax, "unindented_text"},
    {ProblemKind::bad_escape, kSyntax, "bad_escape"},
    {ProblemKind::bad_block_header, kSyntax, "bad_block_header"},
    {ProblemKind::merge_conflict, kSyntax, "merge_conflict"},
    {ProblemKind::look_alike_space, kSyntax, "look_alike_space"},
    {ProblemKind::look_alike_colon, kSyntax, "look_alike_colon"},
    {ProblemKind::look_alike_dash, kSyntax, "look_alike_dash"},
    {ProblemKind::bad_flow_comma, kSyntax, "bad_flow_comma"},
    {ProblemKind::comment_without_space, kSyntax, "comment_without_space"},
    {ProblemKind::empty_key, kSyntax, "empty_key"},
    {ProblemKind::key_too_long, kSyntax, "key_too_long"},
    {ProblemKind::complex_key, kSyntax, "complex_key"},
    {ProblemKind::template_braces, kSyntax, "template_braces"},
    {ProblemKind::undefined_alias, kSyntax, "undefined_alias"},
    {ProblemKind::reread_differs, kSyntax, "reread_differs"},
    {ProblemKind::too_large, kLimit, "too_large"},
    {ProblemKind::scalar_too_large, kLimit, "scalar_too_large"},
    {ProblemKind::too_deep, kLimit, "too_deep"},
    {ProblemKind::too_many_nodes, kLimit, "too_many_nodes"},
    {ProblemKind::too_many_documents, kLimit, "too_many_documents"},
    {ProblemKind::anchor, kLimit, "anchor"},
    {ProblemKind::alias, kLimit, "alias"},
    {ProblemKind::tag, kLimit, "tag"},
    {ProblemKind::directive, kLimit, "directive"},
    {ProblemKind::merge_key, kLimit, "merge_key"},
    {ProblemKind::duplicate_key, kDuplicateKey, "duplicate_key"},
    {ProblemKind::second_post, kDuplicateKey, "second_post"},
    {ProblemKind::lost_comment, kLostText, "lost_comment"},
    {ProblemKind::lost_anchor, kLostText, "lost_anchor"},
    {ProblemKind::lost_tag, kLostText, "lost_tag"},
    {ProblemKind::lost_line, kLostText, "lost_line"},
    {ProblemKind::lost_after_comma, kLostText, "lost_after_comma"},
    {ProblemKind::unclosed_quote, kLostText, "unclosed_quote"},
});

constexpr bool rows_stand_in_order() {
  for (std::size_t row = 0; row < kKinds.size(); ++row)
    if (static_cast<std::size_t>(kKinds[row].kind) != row) return false;
  return kKinds.size() == static_cast<std::size_t>(ProblemKind::unclosed_quote) + 1;
}
static_assert(rows_stand_in_order());

}  // namespace

std::string_view rule_of(ProblemKind kind) { return kKinds[static_cast<std::size_t>(kind)].rule; }

std::string_view name_of(ProblemKind kind) { return kKinds[static_cast<std::size_t>(kind)].name; }

}  // namespace sml::yaml
