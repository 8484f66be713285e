#include "linter/yaml/plain_reader.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/blanks.h"
#include "linter/yaml/joined_lines.h"
#include "linter/yaml/plain_line.h"
#include "linter/yaml/plain_scalar.h"

namespace sml::yaml {
namespace {

constexpr std::size_t kMostKeys = 500;      // of one mapping: each is compared with all before it

// A comment that begins like a hashtag: `#promo`, not `# promo`.
bool is_like_hashtag(std::string_view comment) { return comment.size() > 1 && comment[1] != ' ' && comment[1] != '#'; }

class PlainReader {
 public:
  PlainReader(base::SourceId source, std::string_view bytes, const HoldsOf& holds_of, const Limits& limits)
      : line_(source, bytes), holds_of_(holds_of), limits_(limits), file_nodes_left_(limits.file_nodes) {}

  Stream read() {
    to_content();
    do {
      if (line_.at_marker()) read_marker();
      require(!line_.ended() && line_.column() == 0 && static_cast<int>(stream_.documents.size()) < limits_.documents);
      nodes_left_ = limits_.nodes;
      read_collection(stream_.documents.emplace_back().root);
    } while (line_.at_marker());
    require(line_.ended());
    return std::move(stream_);
  }

 private:
  // From the start of a line over empty ones and comments.
  void to_content() {
    do {
      line_.skip_spaces();
      if (line_.at_comment()) read_comment(true);
      if (!line_.rest().empty()) return;
    } while (line_.next());
  }

  // From the end of what stands on a line, behind which only a comment may stand.
  void end_content() {
    line_.skip_spaces();
    if (line_.at_comment()) read_comment(false);
    require(line_.rest().empty());
  }

  void end_line() {
    end_content();
    if (line_.next()) to_content();
  }

  // What begins like a hashtag may be meant for a part of the text before it.
  void read_comment(bool own_line) {
    const std::string_view written = base::without_blanks(line_.rest(), " ");
    require(!is_like_hashtag(written));
    count_in_file();
    const std::uint32_t begin = line_.at();
    line_.skip(written.size());
    stream_.comments.push_back({line_.since(begin), std::string(base::without_blanks(written.substr(1), " ")), own_line});
    line_.skip_spaces();
  }

  void read_marker() {
    line_.skip(3);
    end_line();
  }

  void read_collection(Node& node) { line_.at_indicator('-') ? read_sequence(node) : read_mapping(node); }

  void read_sequence(Node& node) {
    const std::uint32_t column = line_.column();
    open(node, Kind::sequence, Style::block);
    do {
      line_.skip(1);
      line_.skip_spaces();
      read_item(node.items.emplace_back(), column);
    } while (next_entry(column) && line_.at_indicator('-'));
    close(node.items.back().span.end);
  }

  void read_item(Node& item, std::uint32_t column) {
    if (line_.at_content_end()) return read_nested(item, column);
    if (line_.at_indicator('-') || at_key()) return read_collection(item);
    read_value(item, column);
  }

  void read_mapping(Node& node) {
    const std::uint32_t column = line_.column();
    open(node, Kind::mapping, Style::block);
    do {
      Node& value = read_key(node.entries, plain_in_block).value;
      if (line_.at_content_end())
        read_nested(value, column);
      else
        read_value(value, column);
    } while (next_entry(column));
    close(node.entries.back().value.span.end);
  }

  // Whether the next line with content is one more entry of the collection in `column`. One in no collection's column ends all of them.
  bool next_entry(std::uint32_t column) const { return !line_.ended() && line_.column() == column && !line_.at_marker(); }

  // A collection on the lines behind its key or dash, which stands in `column`: further in, but for the sequence of a key.
  void read_nested(Node& node, std::uint32_t column) {
    end_line();
    const bool may_align = open_.back()->kind == Kind::mapping && line_.at_indicator('-');
    require(!line_.ended() && line_.column() >= column + (may_align ? 0 : 1));
    read_collection(node);
  }

  bool at_key() const {
    const std::string_view rest = line_.rest();
    const std::size_t end = line_.at_quote() ? rest.find(rest.front(), 1) + 1 : plain_in_block(rest).size();
    return end > 0 && begins_with_indicator(rest.substr(end), ':');
  }

  // A key, which is not written twice, with its colon and the blanks behind it.
  Entry& read_key(std::vector<Entry>& entries, PlainScalar plain) {
    const auto before = static_cast<std::ptrdiff_t>(entries.size());
    const std::uint32_t begin = line_.at();
    Entry& entry = entries.emplace_back();
    read_scalar(entry.key, plain);
    const bool ascii = static_cast<unsigned char>(line_.bytes(begin, begin + 1).front()) < 0x80;   // no space of another kind
    require(line_.at_indicator(':') && line_.at() - begin <= kLongestKey && ascii);
    const auto same = [&](const Entry& other) { return other.key.text() == entry.key.text(); };
    require(entries.size() <= kMostKeys && std::ranges::none_of(entries.begin(), entries.begin() + before, same));
    line_.skip(1);
    line_.skip_spaces();
    return entry;
  }

  // What stands on the line of its key or dash, which stands in `column`; then on to the next line with content.
  void read_value(Node& node, std::uint32_t column) {
    const char first = line_.first();
    if (first == '|' || first == '>') return read_text(node, column);
    if (first == '[' || first == '{')
      read_flow(node);
    else
      read_scalar(node, plain_in_block);
    require(node.style != Style::plain || line_.rest().empty() || !may_be_cut());
    end_line();
  }

  // Whether a comment behind what stands here may be of it.
  bool may_be_cut() const {
    return std::ranges::any_of(open_,
                               [&](const Node* node) { return node->kind == Kind::mapping && holds_of_(node->entries.back().key.text()) != Holds::nothing; });
  }

  void read_text(Node& node, std::uint32_t column) {
    const LinesHeader header = read_lines_header(line_);
    end_content();
    read_lines(line_, node, header, column);
    count_scalar(node);
    require(node.style != Style::folded || !joined_line_of_folded(line_.bytes(node.span.begin, node.span.end)));
    if (!line_.ended()) to_content();
  }

  void read_scalar(Node& node, PlainScalar plain) {
    yaml::read_scalar(line_, node, plain);
    count_scalar(node);
  }

  void read_flow(Node& node) {
    const bool mapping = line_.first() == '{';
    const char closing = mapping ? '}' : ']';
    open(node, mapping ? Kind::mapping : Kind::sequence, Style::flow);
    line_.skip(1);
    line_.skip_spaces();
    for (bool more = line_.first() != closing; more;) {
      read_flow_node(mapping ? read_key(node.entries, plain_in_flow).value : node.items.emplace_back());
      more = line_.first() == ',';
      if (more) line_.skip(1);
      line_.skip_spaces();
    }
    require(line_.first() == closing);
    line_.skip(1);
    close(line_.at());
  }

  void read_flow_node(Node& node) {
    if (line_.first() == '[' || line_.first() == '{') return read_flow(node);
    read_scalar(node, plain_in_flow);
  }

  // Collections are much alike: each makes room for as many entries or items as the one that was closed last has.
  void open(Node& node, Kind kind, Style style) {
    count_node();
    node.kind = kind;
    node.style = style;
    node.span = line_.since(line_.at());
    Room& room = style == Style::flow ? flow_room_ : block_room_;
    kind == Kind::mapping ? node.entries.reserve(room.entries) : node.items.reserve(room.items);
    open_.push_back(&node);
    require(static_cast<int>(open_.size()) <= limits_.depth);
  }

  void close(std::uint32_t end) {
    Node& node = *open_.back();
    node.span.end = end;
    Room& room = node.style == Style::flow ? flow_room_ : block_room_;
    (node.kind == Kind::mapping ? room.entries : room.items) = node.entries.size() + node.items.size();
    open_.pop_back();
  }

  void count_scalar(const Node& node) {
    count_node();
    require(node.text().size() <= limits_.scalar_bytes);
  }

  void count_node() {
    require(--nodes_left_ >= 0);
    count_in_file();
  }

  void count_in_file() { require(--file_nodes_left_ >= 0); }

  struct Room {
    std::size_t entries;
    std::size_t items;
  };

  PlainLine line_;
  const HoldsOf& holds_of_;
  const Limits& limits_;
  int nodes_left_ = 0;               // in the document
  int file_nodes_left_;
  std::vector<Node*> open_;          // the collections we stand in; of a mapping, in its last entry
  Room block_room_{12, 2};
  Room flow_room_{2, 3};
  Stream stream_;
};

}  // namespace

std::optional<Stream> read_plain_file(base::SourceId source, std::string_view bytes, const HoldsOf& holds_of, const Limits& limits) {
  if (bytes.find('\t') != std::string_view::npos || bytes.find('\r') != std::string_view::npos) return std::nullopt;
  try {
    return PlainReader(source, bytes, holds_of, limits).read();
  } catch (const Doubt&) {
    return std::nullopt;
  }
}

}  // namespace sml::yaml
