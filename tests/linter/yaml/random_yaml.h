// Random trees, and random ways to write them as YAML: what a property test reads back.
//
// The writer knows nothing of the reader: it decides by rules of its own what each of the five styles can hold.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sml::yaml {

struct RandomTree {
  enum class Kind { absent, scalar, sequence, mapping };

  Kind kind = Kind::absent;
  std::string text;
  std::vector<RandomTree> items;
  std::vector<std::pair<std::string, RandomTree>> entries;
};

// As written(Node) has it.
std::string written(const RandomTree& tree);

class RandomYaml {
 public:
  explicit RandomYaml(unsigned seed) : random_(seed) {}

  RandomTree tree() { return tree(0); }

  // A whole file of one document, LF, with comments between its lines.
  std::string file(const RandomTree& tree);

  // The same with CRLF, with a byte order mark or with a blank behind the last line end.
  std::string varied(std::string file);

  // The file with up to three bytes changed, added or taken out.
  std::string damaged(std::string file);

  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

 private:
  RandomTree tree(int depth);
  std::string text();
  std::string key();

  void value(const RandomTree& tree, int indent);
  void block(const RandomTree& tree, int indent);
  void sequence(const RandomTree& tree, int indent);
  void mapping(const RandomTree& tree, int indent);
  void line_end();
  std::string flow(const RandomTree& tree, int indent);
  std::string flow_gap(int indent);

  std::string inline_scalar(const std::string& text, int indent, bool in_flow, bool is_key);
  std::string plain(const std::string& text, int indent, bool one_line);
  std::string single_quoted(const std::string& text, int indent, bool one_line);
  std::string double_quoted(const std::string& text, int indent, bool one_line);
  std::string escape(std::string_view text, std::size_t& at);
  std::string fold(std::string_view text, std::size_t& at, int indent);
  std::string block_scalar(const std::string& text, int indent);
  std::string folded_line(const std::string& line, int indent);
  static std::string spaces(int count);

  std::mt19937 random_;
  std::string out_;
  int keys_ = 0;   // no key is written twice
};

}  // namespace sml::yaml
