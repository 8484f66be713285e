#include "linter/load/node_words.h"

#include <algorithm>
#include <cstddef>

#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/display.h"
#include "linter/text/fold.h"
#include "linter/text/id.h"
#include "linter/yaml/characters.h"

namespace sml::load {
namespace {

constexpr std::size_t kShown = 60;          // characters of a value that a message repeats

// "{precio}": a text that YAML takes for fields.
bool is_text_in_braces(const yaml::Node& node) {
  const auto is_bare = [](const yaml::Entry& entry) { return entry.value.kind == yaml::Kind::absent; };
  return node.kind == yaml::Kind::mapping && node.style == yaml::Style::flow && !node.entries.empty() && std::ranges::all_of(node.entries, is_bare);
}

std::string text_in_braces(const yaml::Node& node) {
  std::string text;
  for (const yaml::Entry& entry : node.entries) text += (text.empty() ? "{" : ", ") + entry.key.text();
  return text::shortened(text + '}', kShown);
}

}  // namespace

std::string shortened(std::string_view text) { return text::shortened(text, kShown); }

std::string shown(const yaml::Node& node) { return node.kind == yaml::Kind::scalar ? shortened(node.text()) : std::string(); }

base::Span first_key_of(const yaml::Node& node) {
  if (node.kind == yaml::Kind::mapping && !node.entries.empty()) return node.entries.front().key.span;
  return node.span;
}

bool begins_like_entry(const yaml::Node& node) {
  if (node.kind != yaml::Kind::scalar || node.style != yaml::Style::plain) return false;
  std::size_t at = 0;
  const std::string& text = node.text();
  return !text.empty() && yaml::is_special_dash(base::next_code_point(text, at)) && at < text.size() && text[at] == ' ';
}

std::optional<std::size_t> unspaced_key(std::string_view text) {
  const std::size_t colon = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
  const bool is_key = colon != std::string_view::npos && colon > 1 && text[colon] == ':' && colon + 1 < text.size();
  if (!is_key || text[colon + 1] == ' ' || text[colon + 1] == '/') return std::nullopt;
  return colon;
}

std::optional<Unspaced> unspaced_line(std::string_view text) {
  const auto key = unspaced_key(text);
  if (!key) return std::nullopt;
  for (std::size_t blank = text.find(' '); blank != std::string_view::npos; blank = text.find(' ', blank + 1))
    if (unspaced_key(text.substr(blank + 1))) return Unspaced{std::string(text.substr(0, *key)), std::string(text.substr(*key + 1, blank - *key - 1)), true};
  return Unspaced{std::string(text.substr(0, *key)), std::string(text.substr(*key + 1)), false};
}

bool repeats_another(const yaml::Node& node) { return node.kind == yaml::Kind::absent && node.span.begin < node.span.end; }

bool is_blank(const yaml::Node& node) { return node.kind == yaml::Kind::scalar && node.text().find_first_not_of(" \t\r\n") == std::string::npos; }

std::string_view kind_name(const yaml::Node& node) {
  if (node.is_null() || is_blank(node)) return "nothing";
  switch (node.kind) {
    case yaml::Kind::absent: return "nothing";
    case yaml::Kind::scalar: return "text";
    case yaml::Kind::sequence: return "list";
    case yaml::Kind::mapping: return "mapping";
  }
  return "nothing";
}

std::string_view found_for(std::string_view expected, const yaml::Node& node) {
  if (expected == "text" && is_text_in_braces(node)) return "braces";
  if (expected != "list") return kind_name(node);
  if (begins_like_entry(node)) return "dash";
  if (node.kind == yaml::Kind::scalar && node.style == yaml::Style::plain && yaml::is_glued_dash(node.text())) return "glued_dashes";
  if (node.kind != yaml::Kind::mapping || node.entries.empty()) return kind_name(node);
  if (node.style == yaml::Style::flow) return "braces";
  if (yaml::is_dash_at_bracket(node.entries.front().key.text())) return "glued_bracket";
  return yaml::is_glued_dash(node.entries.front().key.text()) ? "glued_dash" : "mapping";
}

std::string shown_for(std::string_view expected, const yaml::Node& node) {
  if (expected == "text" && is_text_in_braces(node)) return text_in_braces(node);
  if (found_for(expected, node) == "glued_dashes") return shortened(std::string_view(node.text()).substr(1, node.text().find(' ') - 1));
  if (expected != "list" || node.kind != yaml::Kind::mapping || node.entries.empty()) return shown(node);
  const std::string& key = node.entries.front().key.text();
  return shortened(std::string_view(key).substr(yaml::is_glued_dash(key) ? 1 : 0));
}

std::string id_by_name(const yaml::Node& mapping) {
  for (const std::string_view key : {"name", "handle", "what"})
    if (const yaml::Node* called = mapping.find(key); called != nullptr && called->kind == yaml::Kind::scalar) return text::as_id(called->text());
  return {};
}

std::string foreign_letters(std::string_view key) {
  std::string letters;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t begin = at;
    const char32_t code_point = base::next_code_point(key, at);
    const std::string_view letter = key.substr(begin, at - begin);
    const std::string folded = text::fold(letter);
    const bool plain = std::ranges::all_of(folded, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    if (plain || !text::is_letter(code_point)) continue;
    letters += (letters.empty() ? "" : ", ") + std::string(letter) + " (" + base::code_point_name(code_point) + ')';
  }
  return letters;
}

std::string shown(const time::WrittenMoment& moment) {
  if (moment.date_only) return iso(moment.civil.date);
  return iso(moment.civil) + (moment.utc ? "Z" : moment.offset_seconds ? time::iso_offset(*moment.offset_seconds) : "");
}

}  // namespace sml::load
