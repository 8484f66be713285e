// Our own reader of YAML 1.2: from a file's bytes to events, each with its bytes, strict where readers differ.
//
// It is one half of the pair that reads a file; the library is the other (library.h), and both must agree. This half knows
// where everything ends, keeps the comments, holds the limits before anything grows, and says what is wrong and where. It refers to
// the bytes and the HoldsOf it was given, and lives no longer. Bytes must have passed the guard of encoding.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "linter/yaml/cursor.h"
#include "linter/yaml/event.h"
#include "linter/yaml/lost_comment.h"
#include "linter/yaml/parse.h"
#include "linter/yaml/scalar.h"

namespace sml::yaml {

// Bytes that the library would refuse without need, and is shown others for: each `written` in [begin, end).
struct Hidden {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  char written = '\t';
  char shown = ' ';
};

// What was read of a file, up to its end or to the Refusal that read() threw.
struct Reading {
  std::vector<Events> documents;              // those with content
  std::vector<Comment> comments;
  std::vector<Problem> problems;
  std::vector<Hidden> hidden;                 // in no order
};

class Reader {
 public:
  Reader(base::SourceId source, std::string_view bytes, const HoldsOf& holds_of, const Limits& limits, Reading& reading);

  // Reads all documents. Throws Refusal for the problem that ends reading.
  void read();

 private:
  // Where a node may stand: the collection around it and what may begin there.
  struct Slot {
    int indent = -1;                   // of the block collection around it
    Holds holds = Holds::nothing;
    bool compact = false;              // a block collection may begin on the line of the indicator before it
    bool sequence_at_indent = false;   // the value of a key: a sequence may stand as far left as the key
  };

  struct Properties {
    std::uint32_t end = 0;
    std::optional<base::Span> anchor;
    std::optional<base::Span> tag;

    bool any() const { return anchor || tag; }
  };

  // What stands before a node: properties on lines of their own, which are the node's, and those on its line, which are its first
  // key's where a mapping begins here.
  struct LeadIn {
    Properties node;
    Properties line;
    std::uint32_t begin = 0;             // of the properties on its line, else of the node
    std::uint32_t after_indicator = 0;
    bool collection_allowed = false;

    Properties all() const;
  };

  // Documents (reader.cpp).
  void read_directive();
  void read_document(bool marked, std::uint32_t begin);
  void finish_document(std::uint32_t begin);
  void report_empty_documents();

  // Events (reader.cpp).
  Event& push(Event::Type type, Style style, base::Span span, const Slot& slot);
  void push_absent(std::uint32_t at, const Slot& slot, const Properties& properties);
  void push_scalar(Scalar scalar, Style style, const Slot& slot);
  void note_joined_lines(base::Span text, Style style);
  std::size_t begin_collection(std::size_t index, Event::Type type, Style style, std::uint32_t at, const Slot& slot);
  void end_collection(std::size_t begin, Event::Type type);
  void count_node(std::uint32_t at);
  void count_in_file(std::uint32_t at);

  // Block collections (block_reader.cpp).
  void read_node(const Slot& slot);
  void read_content(const Slot& slot, std::uint32_t empty_at);
  bool slot_is_empty(const Slot& slot) const;
  bool read_lead_in(const Slot& slot, LeadIn& lead_in);
  void read_inline(const Slot& slot);
  void read_block_scalar(const Slot& slot);
  void read_sequence(const Slot& slot);
  void read_mapping(const Slot& slot, std::size_t begin, bool key_read);
  void read_key(const Slot& slot);
  void read_explicit_entry(const Slot& slot);
  bool next_entry(std::uint32_t indent);
  bool at_key_colon();
  void check_key(std::size_t key, std::uint32_t begin, std::uint32_t line) const;
  void check_collection_start(const LeadIn& lead_in) const;

  // Flow collections and what may stand in them (flow_reader.cpp).
  void read_flow(const Slot& slot);
  void read_flow_entries(const Slot& slot);
  bool read_flow_entry(const Slot& slot, bool mapping);
  void read_flow_value(const Slot& slot, const Event& key);
  void read_flow_node(const Slot& slot);
  void read_quoted_scalar(const Slot& slot, bool flow);
  void read_alias(const Slot& slot);
  void skip_flow_gap(const Slot& slot);
  bool at_flow_value() const;
  void push_flow_plain(Scalar scalar, const Slot& slot);
  bool note_lost_after_comma(std::size_t key, bool valued, bool after_text);

  // Between nodes (gap.cpp).
  void skip_gap();
  void read_comment();
  void hide_blank_tabs();
  void hide_blank_tabs(base::Span span);
  void note_lost_comment(const Comment& comment);
  std::optional<BehindText> behind_text(const Comment& comment) const;
  std::string_view written_of(const Comment& comment) const { return bytes_.substr(comment.span.begin, comment.span.end - comment.span.begin); }
  bool is_lost_line(const Comment& comment) const;
  void note_lost_first_comment(const Slot& slot, std::uint32_t begin, std::size_t first_comment, std::size_t event);
  void refuse_tab_before_content(const Slot& slot) const;
  Properties read_properties(bool flow);
  void note_properties(const Properties& properties, bool takes_words);
  void hide_letters(const base::Span& tag);
  bool at_content_end();

  // What is wrong (refuse.cpp).
  base::Span span(std::uint32_t begin, std::uint32_t end) const { return {source_, begin, end}; }
  std::uint32_t character_end(std::uint32_t begin) const;
  std::uint32_t line_end(std::uint32_t begin) const;
  std::string excerpt_of(base::Span span) const;
  bool spans_lines(base::Span span) const;
  void note(ProblemKind kind, base::Span span, std::string detail);
  [[noreturn]] void refuse(ProblemKind kind, std::uint32_t begin, std::uint32_t end, std::string detail) const;
  [[noreturn]] void refuse_limit(ProblemKind kind, std::uint32_t at, std::int64_t limit) const;
  [[noreturn]] void refuse_start() const;
  [[noreturn]] void refuse_colon(std::uint32_t line) const;
  [[noreturn]] void refuse_here(ProblemKind kind) const;
  [[noreturn]] void refuse_after_value(const Slot& slot, bool at_line_start) const;
  [[noreturn]] void refuse_in_flow() const;
  [[noreturn]] void refuse_key(std::uint32_t begin) const;
  [[noreturn]] void refuse_unclosed() const;
  [[noreturn]] void refuse_comment(base::Span comment) const;
  void refuse_code_fence(std::uint32_t begin) const;
  void refuse_less_indented(std::uint32_t begin) const;
  void refuse_text_as_field() const;
  void refuse_apostrophe(const Event& text) const;
  void refuse_glued_dash(const Event& key) const;
  void refuse_glued_entry(std::uint32_t begin) const;
  void refuse_drawn_line() const;
  void refuse_indented_root() const;
  std::string field_behind(base::Span text) const;
  void refuse_conflict_marker() const;
  void refuse_look_alike(base::Span span) const;
  void refuse_look_alike_dash(std::uint32_t begin) const;
  void check_quoted(const Scalar& scalar, bool flow) const;

  base::SourceId source_;
  std::string_view bytes_;
  const HoldsOf& holds_of_;
  const Limits& limits_;
  Reading& reading_;
  Cursor cursor_;
  Events events_;                                    // of the document being read
  std::unordered_set<std::string_view> anchors_;     // of that document
  int depth_ = 0;
  int nodes_ = 0;
  std::int64_t file_nodes_ = 0;
  int documents_ = 0;
  std::vector<std::uint32_t> empty_documents_;
  std::vector<std::uint32_t> open_brackets_;
  std::optional<std::uint32_t> under_indented_;      // the first line inside open brackets that stands too far left
};

}  // namespace sml::yaml
