#include <algorithm>
#include <vector>

#include "linter/yaml/refusal.h"
#include "linter/yaml/scalar.h"
#include "linter/yaml/scalar_text.h"
#include "linter/yaml/characters.h"

namespace sml::yaml {
namespace {

[[noreturn]] void refuse(ProblemKind kind, base::SourceId source, std::uint32_t begin, std::uint32_t end, std::string detail) {
  throw Refusal{{kind, {source, begin, end}, std::move(detail), {}}};
}

struct LineBreak {
  std::uint32_t begin;
  std::uint32_t end;
};

// Adds lines and the breaks between them as literal or folded scalars have it. A break waits until the next line says what it is.
class BlockText {
 public:
  BlockText(std::string_view bytes, bool folded) : text_(bytes), bytes_(bytes), folded_(folded) {}

  void add_break(LineBreak line_break) { waiting_.push_back(line_break); }

  void add_line(std::uint32_t begin, std::uint32_t end) {
    const bool more_indented = is_blank(bytes_[begin]);
    const bool folds = folded_ && any_line_ && !more_indented && !last_more_indented_;
    if (folds && waiting_.size() == 1)
      text_.replace(" ", waiting_[0].begin, begin);
    else
      add_breaks(folds ? 1 : 0, waiting_.size());
    waiting_.clear();
    text_.copy(begin, end);
    any_line_ = true;
    last_more_indented_ = more_indented;
  }

  // Of a folded scalar, yaml-cpp folds the last breaks, too: it has one less of those that `>+` keeps, and makes a space of a single one
  // where the file ends in the indentation of a next line (`ends_in_indent`).
  void finish(BlockHeader::Chomp chomp, bool ends_in_indent) {
    const bool folds = folded_ && any_line_ && !last_more_indented_ && !waiting_.empty();
    if (folds && waiting_.size() == 1 && ends_in_indent)
      return text_.replace(chomp == BlockHeader::Chomp::strip ? "" : "\n", " ", waiting_[0].begin, waiting_[0].end);
    const bool fault = folds && waiting_.size() > 1;
    if (chomp == BlockHeader::Chomp::keep) {
      add_breaks(0, waiting_.size() - (fault ? 1 : 0));
      if (fault) text_.replace("\n", "", waiting_.back().begin, waiting_.back().end);
    }
    if (chomp == BlockHeader::Chomp::clip && any_line_) add_breaks(0, std::min<std::size_t>(waiting_.size(), 1));
  }

  ScalarText& text() { return text_; }

 private:
  void add_breaks(std::size_t first, std::size_t end) {
    for (std::size_t index = first; index < end; ++index) text_.replace("\n", waiting_[index].begin, waiting_[index].end);
  }

  ScalarText text_;
  std::string_view bytes_;
  std::vector<LineBreak> waiting_;
  bool folded_;
  bool any_line_ = false;
  bool last_more_indented_ = false;
};

std::uint32_t line_end(std::string_view bytes, std::uint32_t at) {
  while (at < bytes.size() && !is_break(bytes[at])) ++at;
  return at;
}

// The indentation of the scalar's lines: that of the first that is not empty. Empty lines before it may not stand further right.
std::uint32_t find_indent(Cursor cursor, base::SourceId source, std::uint32_t least) {
  std::uint32_t widest = 0;
  std::uint32_t widest_at = cursor.at();
  while (!cursor.at_end()) {
    const std::uint32_t indent = cursor.line_indent();
    cursor.move_to(cursor.content());
    const bool only_spaces = cursor.at_line_end() && !cursor.tab_in_indent();
    if (!only_spaces) {
      if (indent < least || cursor.at_document_marker()) {
        if (cursor.tab_in_indent())
          refuse(ProblemKind::tab_indentation, source, cursor.first_tab(), cursor.first_tab() + 1, {});
        return std::max(least, widest);
      }
      if (widest > indent) refuse(ProblemKind::bad_indentation, source, widest_at, widest_at, {});
      return indent;
    }
    if (indent > widest) {
      widest = indent;
      widest_at = cursor.at();
    }
    if (cursor.at_end()) break;
    cursor.next_line();
  }
  return std::max(least, widest);
}

}  // namespace

BlockHeader read_block_header(Cursor& cursor, base::SourceId source) {
  BlockHeader header;
  header.begin = cursor.at();
  header.folded = cursor.peek() == '>';
  cursor.advance();
  bool chomp_written = false;
  for (; !Cursor::separates(cursor.peek()) && cursor.peek() != '#'; cursor.advance()) {
    const char byte = cursor.peek();
    if ((byte == '+' || byte == '-') && !chomp_written) {
      header.chomp = byte == '+' ? BlockHeader::Chomp::keep : BlockHeader::Chomp::strip;
      chomp_written = true;
    } else if (byte >= '1' && byte <= '9' && header.indent == 0) {
      header.indent = static_cast<std::uint32_t>(byte - '0');
    } else {
      std::uint32_t end = cursor.at();
      while (end < cursor.bytes().size() && !Cursor::separates(cursor.bytes()[end])) ++end;
      refuse(ProblemKind::bad_block_header, source, cursor.at(), end,
             excerpt(cursor.bytes().substr(header.begin, end - header.begin)));
    }
  }
  header.end = cursor.at();
  return header;
}

Scalar read_block_lines(Cursor& cursor, const BlockHeader& header, base::SourceId source, int parent_indent) {
  Scalar scalar;
  scalar.many_lines = true;
  const auto parent = static_cast<std::uint32_t>(std::max(parent_indent, 0));
  const auto least = static_cast<std::uint32_t>(parent_indent + 1);
  std::uint32_t end = header.end;
  if (!cursor.at_end()) cursor.next_line();
  const std::uint32_t indent = header.indent > 0 ? parent + header.indent : find_indent(cursor, source, least);
  BlockText text(cursor.bytes(), header.folded);
  while (!cursor.at_end() && !cursor.at_document_marker()) {
    const std::uint32_t line = cursor.line_start();
    const std::uint32_t stop = line_end(cursor.bytes(), line);
    if (cursor.line_indent() < indent) {
      if (line + cursor.line_indent() != stop) break;
    } else if (stop > line + indent) {
      text.add_line(line + indent, stop);
      end = stop;
    }
    cursor.move_to(stop);
    if (cursor.at_end()) break;
    cursor.next_line();
    text.add_break({stop, cursor.at()});
  }
  text.finish(header.chomp, cursor.at_end() && indent > 0 && cursor.column() == indent);
  scalar.library_text = text.text().library_text();
  scalar.text = std::move(text.text()).value({source, header.begin, end});
  return scalar;
}

}  // namespace sml::yaml
