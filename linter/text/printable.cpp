#include <algorithm>
#include <string>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/display.h"

namespace sml::text {
namespace {

constexpr char32_t kBlackFlag = 0x1F3F4;
constexpr char32_t kDottedCircle = 0x25CC;
constexpr std::size_t kLongestRegion = 6;   // letters and digits of a region's code: Unicode TR 51, emoji tag sequences

// ASCII that shows as itself.
bool is_plain(char32_t code_point) { return code_point >= 0x20 && code_point < 0x7F; }

bool is_hidden(char32_t code_point) { return is_control(code_point) || is_ignorable(code_point) || is_noncharacter(code_point); }

// A tag of a letter or figure, of which the codes of regions are made.
bool is_region_tag(char32_t code_point) {
  const char32_t tagged = is_tag(code_point) ? code_point & 0x7F : 0;
  return base::is_ascii_digit(tagged) || base::is_ascii_small(tagged);
}

// Behind the tags that make a region's flag of a black flag, or `at` where no such sequence stands. Stricter than what X counts as one emoji (length.cpp):
// tags that no region has could carry hidden words.
std::size_t behind_region_tags(std::string_view text, std::size_t at) {
  std::size_t cursor = at;
  for (std::size_t tags = 0; tags <= kLongestRegion && cursor < text.size(); ++tags) {
    const char32_t code_point = base::next_code_point(text, cursor);
    if (code_point == kTagEnd) return tags > 0 ? cursor : at;
    if (!is_region_tag(code_point)) return at;
  }
  return at;
}

// Writes a text one code point after the other, and knows what the last one lets follow.
class Writer {
 public:
  explicit Writer(std::string_view text) : text_(text) { out_.reserve(text.size()); }

  std::string write() && {
    for (at_ = 0; at_ < text_.size();) write(base::next_code_point(text_, at_));
    return std::move(out_);
  }

 private:
  enum class Last { nothing, base, selected_base, pictograph, selected_pictograph };

  void write(char32_t code_point) {
    if (is_plain(code_point)) return write_plain(code_point);
    if (code_point == '\n' || code_point == '\t' || code_point == '\r') return write_space(code_point);
    if (is_variation_selector(code_point)) return write_selector(code_point);
    if (code_point == kZeroWidthJoiner) return write_joiner();
    if (is_hidden(code_point)) return write_code(code_point);
    const bool combines = is_mark(code_point);
    if (combines && last_ == Last::nothing) base::append_code_point(out_, kDottedCircle);
    base::append_code_point(out_, code_point);
    if (code_point == kBlackFlag) at_ = behind_region_tags(text_, at_);
    const bool is_part_of_emoji = last_ >= Last::pictograph && is_emoji_modifier(code_point);
    if (is_pictograph(code_point) || is_part_of_emoji)
      last_ = Last::pictograph;
    else if (!combines || last_ == Last::nothing)
      last_ = Last::base;
  }

  void write_plain(char32_t code_point) {
    out_ += static_cast<char>(code_point);
    last_ = Last::base;
  }

  void write_space(char32_t code_point) {
    const bool ends_windows_line = code_point == '\r' && at_ < text_.size() && text_[at_] == '\n';
    if (ends_windows_line) return;
    if (code_point == '\r') return write_code(code_point);
    out_ += ' ';
    last_ = Last::nothing;
  }

  // One selector behind its base; those beyond the emoji and text style (U+FE0E, U+FE0F) only behind ideographs, whose forms they
  // choose: elsewhere a row of them carries hidden bytes.
  void write_selector(char32_t selector) {
    const bool is_style = selector == kEmojiSelector || selector == kTextSelector;
    const bool has_base = last_ == Last::pictograph || (last_ == Last::base && (is_style || behind_ideograph()));
    if (!has_base) return write_code(selector);
    base::append_code_point(out_, selector);
    last_ = last_ == Last::pictograph ? Last::selected_pictograph : Last::selected_base;
  }

  bool behind_ideograph() const {
    std::size_t begin = out_.size() - 1;
    while (begin > 0 && base::continues_character(out_[begin])) --begin;
    return is_ideograph(base::next_code_point(out_, begin));
  }

  void write_joiner() {
    std::size_t ahead = at_;
    const bool joins = last_ >= Last::pictograph && ahead < text_.size() && is_pictograph(base::next_code_point(text_, ahead));
    if (!joins) return write_code(kZeroWidthJoiner);
    base::append_code_point(out_, kZeroWidthJoiner);
  }

  void write_code(char32_t code_point) {
    out_ += '<' + base::code_point_name(code_point) + '>';
    last_ = Last::nothing;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  Last last_ = Last::nothing;
};

}  // namespace

std::string printable(std::string_view text) {
  const bool is_all_plain = std::ranges::all_of(text, [](char letter) { return is_plain(static_cast<unsigned char>(letter)); });
  return is_all_plain ? std::string(text) : Writer(text).write();
}

}  // namespace sml::text
