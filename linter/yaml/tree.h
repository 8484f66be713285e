// A YAML file as a tree in which every scalar knows its bytes.
//
// This is what the rest of the house sees of YAML: values without the parser's types. A Stream owns its documents and comments;
// nothing in it refers to the parser or to the file's buffer. Spans are bytes of the file (base::Sources numbered it).
// Trees are at most Limits::depth levels deep, so walking one by recursion is safe.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/mapped_text.h"
#include "linter/base/span.h"

namespace sml::yaml {

enum class Kind : std::uint8_t {
  absent,    // nothing written where a value may stand: `key:`; its span is the empty place after the colon
  scalar,
  sequence,
  mapping,
};

enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded, block, flow };

// The words without quotes that mean that nothing is there.
bool is_null_word(std::string_view word);

struct Entry;

struct Node {
  Kind kind = Kind::absent;
  Style style = Style::plain;
  base::Span span;                // the whole node as written: quotes, block header and brackets included, no trailing blanks
  base::MappedText scalar;        // kind == scalar
  std::vector<Node> items;        // kind == sequence, in order
  std::vector<Entry> entries;     // kind == mapping, in order; of a key written twice only the first stands here

  const std::string& text() const { return scalar.text(); }

  // Whether this is YAML's null: absent, or plain `~`, `null`, `Null`, `NULL`.
  bool is_null() const;

  // The value of a key, or nullptr. Keys are compared as decoded text.
  const Node* find(std::string_view key) const;
};

struct Entry {
  Node key;                       // always a scalar
  Node value;
  base::Span span() const { return {key.span.source, key.span.begin, value.span.end > key.span.end ? value.span.end : key.span.end}; }
};

struct Document {
  Node root;
};

// A comment from its '#' to the end of its line, the text without the '#' and surrounding blanks.
struct Comment {
  base::Span span;
  std::string text;
  bool own_line = false;          // nothing but blanks before it on its line
};

// What is wrong with the file itself. Each kind belongs to one rule of the yaml family; its card says it in every language.
enum class ProblemKind {
  // yaml/encoding
  not_utf8,                // bytes that are not UTF-8; detail: "0x93"
  other_encoding,          // UTF-16 or UTF-32; detail: its name
  line_separator,          // U+0085, U+2028, U+2029 or a lone CR, which other readers take as line ends; detail: "U+2028" or "CR"
  control_character,       // NUL, C0, DEL, C1 …; detail: "U+0000"
  // yaml/syntax
  syntax,                  // not YAML, and nothing more exact is known
  empty,                   // no document with content: an empty file, only blanks and comments, an empty document among others
  tab_indentation,
  bad_indentation,
  unclosed_bracket,        // detail: the bracket that was opened
  mismatched_bracket,      // detail: the bracket that was met
  text_as_field,           // a line of a text that its ": " makes a field, and more of the text behind; detail: the text's own field
  colon_in_text,           // ": " inside a plain scalar; detail: the word that begins its line, where that ends in the colon
  unquoted_start,          // a plain scalar may not begin with this character; detail: the character
  content_after_end,       // something after the end of a root value
  text_after_quote,        // something after a closing quote; detail: what follows, behind the quote itself where that is an apostrophe
  not_a_key,               // a line that is neither "key: value" nor "- entry"
  stray_dash,              // "- " in the column of a mapping's keys
  glued_dash,              // a key that begins with the hyphen of an entry; detail: the key without it
  less_indented_text,      // a line of a text that stands less far in than the lines above it; detail: with how many spaces those begin
  code_fence,              // "```", around what was copied from a chat
  unindented_text,         // the same behind a text for people, whose next line it may be; detail: the line, behind ' ' where that text is no block
  bad_escape,              // detail: the escape, printable
  bad_block_header,        // detail: the header as written
  merge_conflict,          // <<<<<<< ======= >>>>>>>
  look_alike_space,        // a no-break or other special space where YAML needs a plain one; detail: "U+00A0"
  look_alike_colon,        // a full-width colon; detail: "U+FF1A"
  look_alike_dash,         // a long dash or a bullet where "- " would begin an entry; detail: the character
  bad_flow_comma,          // a comma that separates nothing; detail: the signs, where they stand behind what is closed
  comment_without_space,   // '#' right after a value
  empty_key,
  key_too_long,
  complex_key,             // a key that is no scalar, or written with '?'
  template_braces,         // "{{name}}" as a value, which is a mapping within a mapping to YAML; detail: "{{"
  undefined_alias,         // detail: its name
  reread_differs,          // what the library read and what stands in the file disagree: not trusted
  // yaml/limit
  too_large, scalar_too_large, too_deep, too_many_nodes, too_many_documents,   // detail: the limit
  anchor, alias, tag, directive, merge_key,                                      // detail: the word as written, shortened
  // yaml/duplicate-key
  duplicate_key,           // related: the first; detail: the key
  second_post,             // the first of several keys of a post that are all there before; related: the first; detail: the key
  // yaml/lost-text
  // ` #…` cut off a plain scalar; detail: the text that is lost; behind '"', what stands behind closing quotes, behind ' ', lines below
  lost_comment,
  lost_anchor, lost_tag,   // a first word taken as anchor or tag; detail: the word
  // a line at the margin below a text of several lines that begins like a hashtag; detail: the line, behind ' ' where that text is no block
  lost_line,
  lost_after_comma,        // a comma in a flow mapping after which a key without value follows; detail: what is lost
  joined_lines,            // lines of a text that YAML joins to one; detail: the first that is joined to the one before
  unclosed_quote,          // a quoted scalar that swallows what follows, or never ends
};

// What may stand for a value, and be cut from it where it has no quotes: behind a name's " #" a remark, behind that of words what is glued to the
// sign ("Carrera 7 #45"), and all there is behind that of a text.
enum class Holds : std::uint8_t { nothing, words, text };

struct Problem {
  ProblemKind kind = ProblemKind::syntax;
  base::Span span;                // always inside the file
  std::string detail;
  base::Span related;             // duplicate_key: the first one; else empty
};

struct Stream {
  std::vector<Document> documents;   // what could be read before the first problem that ends reading
  std::vector<Comment> comments;     // in order
  std::vector<Problem> problems;     // in order of place
  bool complete = true;              // false: the file was not read, or not read to its end; its contents count for nothing
};

// The rules that tell of problems.
inline constexpr std::string_view kEncodingRule = "yaml/encoding";
inline constexpr std::string_view kSyntaxRule = "yaml/syntax";
inline constexpr std::string_view kLimitRule = "yaml/limit";
inline constexpr std::string_view kDuplicateKeyRule = "yaml/duplicate-key";
inline constexpr std::string_view kLostTextRule = "yaml/lost-text";

// All kinds, in the order of the enumeration.
std::span<const ProblemKind> problem_kinds();

// The one of the rules above that tells of it.
std::string_view rule_of(ProblemKind kind);

// The kind's name as in the enumeration, which cards select their messages by.
std::string_view name_of(ProblemKind kind);

}  // namespace sml::yaml
