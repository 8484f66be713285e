#include "linter/yaml/plain_reader.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "linter/yaml/plain_line.h"

namespace sml::yaml {
namespace {

constexpr std::string_view kMarker = "---";
constexpr std::uint32_t kLongestKey = 1024;
constexpr std::size_t kMostKeys = 500;      // of one mapping: each new one is compared with all before it

using PlainScalar = std::string_view (*)(std::string_view rest);

// How many keys are made room for at once.
constexpr std::size_t kUsualKeys = 12;
constexpr std::size_t kUsualFlowKeys = 3;

struct Doubt {};

void require(bool sure) {
  if (!sure) throw Doubt{};
}

class PlainReader {
 public:
  PlainReader(base::SourceId source, std::string_view bytes, const HoldsText& holds_text, const Limits& limits)
      : source_(source), bytes_(bytes), holds_text_(holds_text), limits_(limits), file_nodes_left_(limits.file_nodes) {}

  Stream read() {
    begin_line(0);
    to_content();
    do {
      if (at_marker()) read_marker();
      require(!ended_ && column() == 0 && static_cast<int>(stream_.documents.size()) < limits_.documents);
      nodes_left_ = limits_.nodes;
      read_collection(stream_.documents.emplace_back().root);
    } while (at_marker());
    require(ended_);
    return std::move(stream_);
  }

 private:
  // Lines.

  void begin_line(std::uint32_t begin) {
    line_ = begin;
    rest_ = bytes_.substr(begin, bytes_.find('\n', begin) - begin);
  }

  bool next_line() {
    const auto end = at() + static_cast<std::uint32_t>(rest_.size());
    ended_ = end == bytes_.size();
    if (!ended_) begin_line(end + 1);
    return !ended_;
  }

  // From the start of a line over empty ones and comments.
  void to_content() {
    do {
      skip_spaces();
      if (first() == '#')
        read_comment();
      else if (!rest_.empty())
        return;
      else
        require(column() == 0);
    } while (next_line());
  }

  void read_marker() {
    skip(kMarker.size());
    end_line();
  }

  // From the end of what stands on a line, which only a comment may follow.
  void end_line() {
    end_content();
    if (next_line()) to_content();
  }

  void end_content() {
    skip_spaces();
    if (first() == '#' && bytes_[at() - 1] == ' ') read_comment();
    require(rest_.empty());
  }

  // Further in than a text, a hashtag is not taken for a comment without a second look.
  void read_comment() {
    const std::uint32_t begin = at();
    const bool own_line = bytes_.substr(line_, begin - line_).find_first_not_of(' ') == std::string_view::npos;
    require(!own_line || begin == line_ || !is_like_hashtag(rest_));
    count_in_file();
    const std::string_view written = trimmed(rest_);
    const auto end = begin + static_cast<std::uint32_t>(written.size());
    stream_.comments.push_back({{source_, begin, end}, std::string(trimmed(written.substr(1))), own_line});
    skip(rest_.size());
  }

  // Block collections.

  void read_collection(Node& node) { at_indicator('-') ? read_sequence(node) : read_mapping(node); }

  void read_sequence(Node& node) {
    const std::uint32_t column = this->column();
    open(node, Kind::sequence, Style::block);
    do {
      skip(1);
      skip_spaces();
      read_item(node.items.emplace_back(), column);
    } while (next_entry(column) && at_indicator('-'));
    close(node.items.back().span.end);
  }

  void read_item(Node& item, std::uint32_t column) {
    if (at_content_end()) return read_nested(item, column);
    if (at_indicator('-') || at_key()) return read_collection(item);
    read_value(item, column);
  }

  void read_mapping(Node& node) {
    const std::uint32_t column = this->column();
    open(node, Kind::mapping, Style::block);
    do {
      Entry& entry = read_key(node, plain_in_block);
      if (at_content_end())
        read_nested(entry.value, column);
      else
        read_value(entry.value, column);
    } while (next_entry(column));
    close(node.entries.back().value.span.end);
  }

  // A collection on the lines that follow its key or dash, which stands in `column`: further in, but for a key's sequence.
  void read_nested(Node& node, std::uint32_t column) {
    end_line();
    const bool below_key = open_.back()->kind == Kind::mapping && at_indicator('-');
    require(!ended_ && this->column() >= column + (below_key ? 0 : 1));
    read_collection(node);
  }

  // Whether the next line with content is one more entry of the collection in `column`, behind which it may not begin.
  bool next_entry(std::uint32_t column) {
    require(ended_ || this->column() <= column);
    return !ended_ && this->column() == column && !at_marker();
  }

  // A key with its colon and the blanks behind it.
  Entry& read_key(Node& mapping, PlainScalar plain) {
    std::vector<Entry>& entries = mapping.entries;
    const std::uint32_t begin = at();
    Entry& entry = entries.emplace_back();
    read_scalar(entry.key, plain);
    require(at_indicator(':') && at() - begin <= kLongestKey && static_cast<unsigned char>(bytes_[begin]) < 0x80);
    const auto same = [&](const Entry& other) { return other.key.text() == entry.key.text(); };
    require(entries.size() <= kMostKeys && std::none_of(entries.begin(), entries.end() - 1, same));
    skip(1);
    skip_spaces();
    return entry;
  }

  // What stands on the line of its key or dash, up to the next line with content. `column` is that of the key or dash.
  void read_value(Node& node, std::uint32_t column) {
    switch (first()) {
      case '|':
      case '>': return read_lines(node, column);
      case '[':
      case '{': read_flow(node); break;
      default: read_scalar(node, plain_in_block);
    }
    require(node.style != Style::plain || rest_.empty() || !holds_text());
    end_line();
  }

  // Whether what stands here is for people, so that no comment may cut it.
  bool holds_text() const {
    return std::ranges::any_of(open_, [&](const Node* node) { return node->kind == Kind::mapping && holds_text_(node->entries.back().key.text()); });
  }

  // Flow collections.

  void read_flow(Node& node) {
    const bool mapping = first() == '{';
    open(node, mapping ? Kind::mapping : Kind::sequence, Style::flow);
    skip(1);
    skip_spaces();
    while (!at_closing(mapping)) {
      read_flow_node(mapping ? read_key(node, plain_in_flow).value : node.items.emplace_back());
      if (first() == ',') {
        skip(1);
        skip_spaces();
        require(!at_closing(mapping));
      } else {
        skip_spaces();
        require(at_closing(mapping));
      }
    }
    skip(1);
    close(at());
  }

  void read_flow_node(Node& node) {
    if (first() == '[' || first() == '{') return read_flow(node);
    read_scalar(node, plain_in_flow);
  }

  bool at_closing(bool mapping) const { return first() == (mapping ? '}' : ']'); }

  // Scalars.

  void read_scalar(Node& node, PlainScalar plain) {
    if (at_quote()) return read_quoted(node);
    const std::string_view written = plain(rest_);
    const std::uint32_t begin = at();
    require(!written.empty());
    skip(written.size());
    node.scalar.append_copied(written, begin);
    set_scalar(node, Style::plain, {source_, begin, at()});
  }

  void read_quoted(Node& node) {
    const char quote = first();
    const std::uint32_t begin = at();
    skip(1);
    while (true) {
      const auto stop = std::ranges::find_if(rest_, [&](char byte) { return byte == quote || (byte == '\\' && quote == '"'); });
      const auto length = static_cast<std::size_t>(stop - rest_.begin());
      require(length < rest_.size());
      node.scalar.append_copied(rest_.substr(0, length), at());
      skip(length);
      const std::string_view decoded = decoded_escape(rest_);
      if (decoded.empty()) break;
      node.scalar.append_replaced(decoded, at(), at() + 2);
      skip(2);
    }
    require(first() == quote);
    skip(1);
    set_scalar(node, quote == '"' ? Style::double_quoted : Style::single_quoted, {source_, begin, at()});
  }

  // A literal or folded scalar in a collection that stands in `column`.
  void read_lines(Node& node, std::uint32_t column) {
    const bool folded = first() == '>';
    base::Span span{source_, at(), 0};
    skip(1);
    const bool strips = first() == '-';
    if (strips) skip(1);
    end_content();
    require(next_line());
    const std::uint32_t indent = this->indent();
    require(indent > column);
    base::MappedText& text = node.scalar;
    for (bool more = true; more;) {
      require(!folded || rest_[indent] != ' ');
      const std::uint32_t begin = line_ + indent;
      span.end = line_ + static_cast<std::uint32_t>(rest_.size());
      more = next_text_line(indent);
      const std::uint32_t end = more && !folded ? line_ : span.end;
      text.append_copied(bytes_.substr(begin, end - begin), begin);
      if (more && folded) fold(text, span.end, line_ + indent);
    }
    if (!strips && span.end < bytes_.size()) text.append_copied("\n", span.end);
    set_scalar(node, folded ? Style::folded : Style::literal, span);
    if (!ended_) to_content();
  }

  // From the end of a line of a folded text to where the next, which was just begun, holds text: a break is a space, more are one less.
  void fold(base::MappedText& text, std::uint32_t end, std::uint32_t begin) const {
    if (line_ == end + 1)
      text.append_replaced(" ", end, begin);
    else
      text.append_copied(bytes_.substr(end + 1, line_ - end - 1), end + 1);
  }

  // Moves over empty lines to the next one; whether it is indented as far.
  bool next_text_line(std::uint32_t indent) {
    while (next_line())
      if (!rest_.empty()) return this->indent() >= indent;
    return false;
  }

  // Of a node whose text was read.
  void set_scalar(Node& node, Style style, base::Span span) {
    count_node();
    require(node.text().size() <= limits_.scalar_bytes);
    node.kind = Kind::scalar;
    node.style = style;
    node.span = span;
    node.scalar.read_from(span);
  }

  // Where we stand.

  std::uint32_t at() const { return static_cast<std::uint32_t>(rest_.data() - bytes_.data()); }
  std::uint32_t column() const { return at() - line_; }
  char first() const { return rest_.empty() ? '\n' : rest_.front(); }

  bool at_marker() const { return column() == 0 && rest_.starts_with(kMarker); }
  bool at_content_end() const { return rest_.empty() || first() == '#'; }
  bool at_quote() const { return first() == '"' || first() == '\''; }
  bool at_indicator(char indicator) const { return is_indicator(rest_, indicator); }
  static bool is_indicator(std::string_view rest, char indicator) { return rest.starts_with(indicator) && (rest.size() == 1 || rest[1] == ' '); }

  bool at_key() const {
    const std::size_t end = at_quote() ? rest_.find(first(), 1) + 1 : plain_in_block(rest_).size();
    return end > 0 && is_indicator(rest_.substr(end), ':');
  }

  // Of the line that was just begun, which must hold more than blanks.
  std::uint32_t indent() const {
    const std::size_t indent = rest_.find_first_not_of(' ');
    require(indent != std::string_view::npos);
    return static_cast<std::uint32_t>(indent);
  }

  void skip(std::size_t count) { rest_.remove_prefix(count); }

  void skip_spaces() { skip(std::min(rest_.find_first_not_of(' '), rest_.size())); }

  // The tree.

  void open(Node& node, Kind kind, Style style) {
    count_node();
    node.kind = kind;
    node.style = style;
    node.span = {source_, at(), at()};
    if (kind == Kind::mapping) node.entries.reserve(style == Style::flow ? kUsualFlowKeys : kUsualKeys);
    open_.push_back(&node);
    require(static_cast<int>(open_.size()) <= limits_.depth);
  }

  void close(std::uint32_t end) {
    open_.back()->span.end = end;
    open_.pop_back();
  }

  void count_node() {
    require(--nodes_left_ >= 0);
    count_in_file();
  }

  void count_in_file() { require(--file_nodes_left_ >= 0); }

  base::SourceId source_;
  std::string_view bytes_;
  const HoldsText& holds_text_;
  const Limits& limits_;
  int nodes_left_ = 0;               // in the document
  int file_nodes_left_;
  std::uint32_t line_ = 0;           // where the line begins
  std::string_view rest_;            // of the line, without its break
  bool ended_ = false;               // there is no further line
  std::vector<Node*> open_;          // the collections we stand in; of a mapping, in its last entry
  Stream stream_;
};

}  // namespace

std::optional<Stream> read_plain_file(base::SourceId source, std::string_view bytes, const HoldsText& holds_text, const Limits& limits) {
  if (bytes.find('\t') != std::string_view::npos || bytes.find('\r') != std::string_view::npos) return std::nullopt;
  try {
    return PlainReader(source, bytes, holds_text, limits).read();
  } catch (const Doubt&) {
    return std::nullopt;
  }
}

}  // namespace sml::yaml
