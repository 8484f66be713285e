#include "tests/linter/yaml/random_yaml.h"

#include <algorithm>

#include "tests/linter/yaml/written.h"

namespace sml::yaml {

std::string written(const RandomTree& tree) {
  std::string text;
  switch (tree.kind) {
    case RandomTree::Kind::absent:
      return "~";
    case RandomTree::Kind::scalar:
      return "'" + visible(tree.text) + "'";
    case RandomTree::Kind::sequence:
      for (const RandomTree& item : tree.items) text += (text.empty() ? "" : ", ") + written(item);
      return "[" + text + "]";
    case RandomTree::Kind::mapping:
      for (const auto& [key, value] : tree.entries) text += (text.empty() ? "" : ", ") + visible(key) + ": " + written(value);
      return "{" + text + "}";
  }
  return text;
}

std::string RandomYaml::spaces(int count) { return std::string(static_cast<std::size_t>(count), ' '); }

std::string RandomYaml::key() {
  std::string key = below(3) == 0 ? text() : "clave";
  return key + std::to_string(++keys_);
}

RandomTree RandomYaml::tree(int depth) {
  RandomTree tree;
  const int choice = below(depth == 0 ? 12 : 10 + depth);
  if (choice > (depth == 0 ? 10 : 4)) {
    tree.kind = below(8) == 0 && depth > 0 ? RandomTree::Kind::absent : RandomTree::Kind::scalar;
    if (tree.kind == RandomTree::Kind::scalar) tree.text = text();
    return tree;
  }
  tree.kind = choice % 2 == 0 ? RandomTree::Kind::mapping : RandomTree::Kind::sequence;
  for (int count = below(5); count > 0; --count) {
    if (tree.kind == RandomTree::Kind::sequence)
      tree.items.push_back(this->tree(depth + 1));
    else
      tree.entries.emplace_back(key(), this->tree(depth + 1));
  }
  return tree;
}

std::string RandomYaml::file(const RandomTree& tree) {
  out_ = below(3) == 0 ? "# comentario\n\n" : "";
  const bool marker = below(3) == 0;
  if (marker) out_ += "---\n";
  const bool is_block = (!tree.items.empty() || !tree.entries.empty()) && below(6) != 0;
  if (is_block) {
    block(tree, 0);
  } else if (tree.kind == RandomTree::Kind::scalar) {
    out_ += marker && below(2) == 0 ? block_scalar(tree.text, -1) : inline_scalar(tree.text, 0, false, false);
    if (out_.back() != '\n') out_ += '\n';
  } else {
    out_ += flow(tree, 0) + "\n";
  }
  return std::exchange(out_, {});
}

std::string RandomYaml::varied(std::string file) {
  const int choice = below(5);
  if (choice == 3) return file + " ";
  if (choice == 1) return "\xEF\xBB\xBF" + file;
  if (choice == 2) {
    std::string crlf;
    for (const char byte : file) crlf += byte == '\n' ? "\r\n" : std::string(1, byte);
    return crlf;
  }
  return file;
}

std::string RandomYaml::damaged(std::string file) {
  constexpr std::string_view kBytes(" \t\n\r:#-?,[]{}'\"\\&*!|>%@~ax0\0\x80\xC3\xFF\xEF", 33);
  for (int count = 1 + below(3); count > 0 && !file.empty(); --count) {
    const auto at = static_cast<std::size_t>(below(static_cast<int>(file.size())));
    const char byte = kBytes[static_cast<std::size_t>(below(static_cast<int>(kBytes.size())))];
    const int choice = below(4);
    if (choice == 0)
      file[at] = byte;
    else if (choice == 1)
      file.insert(at, 1, byte);
    else if (choice == 2)
      file.erase(at, 1 + static_cast<std::size_t>(below(4)));
    else
      file.resize(at);
  }
  return file;
}

void RandomYaml::line_end() {
  if (out_.back() == '\n') return;
  if (below(8) == 0) out_ += "  # nota: \"x\" - [";
  out_ += '\n';
  if (below(10) == 0) out_ += below(2) == 0 ? "\n" : spaces(below(6)) + "#otra nota\n";
}

// Behind "key:" or "-" on its line; `indent` is that of the collection.
void RandomYaml::value(const RandomTree& tree, int indent) {
  if (tree.kind == RandomTree::Kind::absent) return line_end();
  if (tree.kind == RandomTree::Kind::scalar) {
    out_ += spaces(1 + (below(6) == 0 ? 2 : 0));
    out_ += below(3) == 0 ? block_scalar(tree.text, indent) : inline_scalar(tree.text, indent + 1, false, false);
  } else {
    out_ += " " + flow(tree, indent + 1);
  }
  line_end();
}

void RandomYaml::block(const RandomTree& tree, int indent) {
  if (tree.kind == RandomTree::Kind::sequence) return sequence(tree, indent);
  mapping(tree, indent);
}

void RandomYaml::sequence(const RandomTree& tree, int indent) {
  bool first = true;
  for (const RandomTree& item : tree.items) {
    if (!std::exchange(first, false)) out_ += spaces(indent);
    out_ += "-";
    const bool is_block = (!item.items.empty() || !item.entries.empty()) && below(3) != 0;
    if (!is_block) {
      value(item, indent);
      continue;
    }
    const int inner = 1 + below(3);
    if (below(3) == 0) {
      line_end();
      out_ += spaces(indent + inner);
      block(item, indent + inner);
    } else {
      out_ += spaces(inner);
      block(item, indent + 1 + inner);
    }
  }
}

void RandomYaml::mapping(const RandomTree& tree, int indent) {
  bool first = true;
  for (const auto& [key, item] : tree.entries) {
    if (!std::exchange(first, false)) out_ += spaces(indent);
    out_ += inline_scalar(key, indent + 1, false, true) + (below(10) == 0 ? " :" : ":");
    const bool is_block = (!item.items.empty() || !item.entries.empty()) && below(3) != 0;
    if (!is_block) {
      value(item, indent);
      continue;
    }
    line_end();
    const int inner = indent + (item.kind == RandomTree::Kind::sequence && below(2) == 0 ? 0 : 1 + below(3));
    out_ += spaces(inner);
    block(item, inner);
  }
}

std::string RandomYaml::flow_gap(int indent) {
  if (below(12) == 0) return " # nota, [\n" + spaces(indent + 1);
  return below(10) == 0 ? "\n" + spaces(indent + below(3)) : spaces(below(2));
}

std::string RandomYaml::flow(const RandomTree& tree, int indent) {
  if (tree.kind == RandomTree::Kind::scalar) return inline_scalar(tree.text, indent, true, false);
  std::string text;
  indent = std::max(indent, 1);
  for (const RandomTree& item : tree.items) {
    const std::string written = item.kind == RandomTree::Kind::absent ? "~" : flow(item, indent);
    text += (text.empty() ? "" : ",") + flow_gap(indent) + written + flow_gap(indent);
  }
  for (const auto& [key, item] : tree.entries) {
    text += (text.empty() ? "" : ",") + flow_gap(indent) + inline_scalar(key, indent, true, true) + ":";
    if (item.kind != RandomTree::Kind::absent) text += " " + flow(item, indent);
    text += flow_gap(indent);
  }
  if (!text.empty() && below(8) == 0) text += ",";
  return tree.kind == RandomTree::Kind::sequence ? "[" + text + "]" : "{" + text + "}";
}

}  // namespace sml::yaml
