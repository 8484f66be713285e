#include "linter/yaml/plain_line.h"

#include <algorithm>
#include <array>

namespace sml::yaml {
namespace {

constexpr bool is_word_byte(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

class Bytes {
 public:
  // Those of words, and `others`.
  constexpr explicit Bytes(std::string_view others) {
    for (std::size_t byte = 0; byte < holds_.size(); ++byte) holds_[byte] = is_word_byte(static_cast<unsigned char>(byte));
    for (const char byte : others) holds_[static_cast<unsigned char>(byte)] = true;
  }

  constexpr bool hold(char byte) const { return holds_[static_cast<unsigned char>(byte)]; }

 private:
  std::array<bool, 256> holds_{};
};

constexpr Bytes kFirst("_/(+$");
constexpr Bytes kBehindColon("/");
constexpr Bytes kInFlow(" -_./+()@$%;=!");

// A colon that no reader takes for the end of a key.
bool is_inside_word(std::string_view text, std::size_t colon) { return colon + 1 < text.size() && kBehindColon.hold(text[colon + 1]); }

std::string_view plain_begin(std::string_view text) {
  if (text.empty() || !kFirst.hold(text.front())) return {};
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

}  // namespace

std::string_view plain_in_block(std::string_view rest) {
  const std::string_view text = rest.substr(0, rest.find('#'));
  std::size_t end = text.find(':');
  while (end != std::string_view::npos && is_inside_word(text, end)) end = text.find(':', end + 1);
  return plain_begin(text.substr(0, end));
}

std::string_view plain_in_flow(std::string_view rest) {
  std::size_t end = 0;
  while (end < rest.size() && (kInFlow.hold(rest[end]) || (rest[end] == ':' && is_inside_word(rest, end)))) ++end;
  return plain_begin(rest.substr(0, end));
}

std::string_view decoded_escape(std::string_view rest) {
  struct Escape {
    std::string_view written;
    std::string_view decoded;
  };
  constexpr std::array<Escape, 4> kEscapes = {{{"''", "'"}, {"\\n", "\n"}, {"\\\"", "\""}, {"\\\\", "\\"}}};
  for (const Escape& escape : kEscapes)
    if (rest.starts_with(escape.written)) return escape.decoded;
  return {};
}

bool is_like_hashtag(std::string_view comment) { return comment.size() > 1 && comment[1] != ' ' && comment[1] != '#'; }

std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

}  // namespace sml::yaml
