#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/utf8.h"
#include "linter/rule/check.h"
#include "linter/text/byte_set.h"
#include "linter/text/characters.h"
#include "linter/text/length.h"
#include "linter/text/mojibake.h"
#include "linter/text/scripts.h"
#include "rules/text/surroundings.h"

namespace sml::rules {
namespace {

// Characters that nobody sees, with the name that the card has for them.
struct Hidden {
  char32_t first;
  char32_t last;
  const char* name;
};

constexpr Hidden kHidden[] = {
    {0x0000, 0x001F, "control"},   {0x007F, 0x009F, "control"},   {0x00AD, 0x00AD, "soft_hyphen"}, {0x034F, 0x034F, "joiner"},
    {0x061C, 0x061C, "direction"}, {0x115F, 0x1160, "space"},     {0x17B4, 0x17B5, "control"},     {0x180E, 0x180E, "space"},
    {0x200B, 0x200B, "space"},     {0x200C, 0x200D, "joiner"},    {0x3164, 0x3164, "space"},       {0xFFA0, 0xFFA0, "space"},
    {0x200E, 0x200F, "direction"}, {0x2028, 0x2029, "control"},   {0x202A, 0x202C, "direction"},   {0x202D, 0x202E, "override"},
    {0x2060, 0x2065, "joiner"},    {0x2066, 0x2069, "direction"}, {0x206A, 0x206F, "control"},     {0xFEFF, 0xFEFF, "space"},
    {0xFFF9, 0xFFFB, "control"},   {0x1D173, 0x1D17A, "control"}, {0xE0000, 0xE0FFF, "tag"},
};

constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kZeroWidthSpace = 0x200B;
constexpr char32_t kMongolianSeparator = 0x180E;

const Hidden* hidden(char32_t character) {
  const auto found = std::ranges::find_if(kHidden, [&](const Hidden& one) { return one.first <= character && character <= one.last; });
  return found == std::end(kHidden) ? nullptr : &*found;
}

bool is_text_layout(std::string_view text, std::size_t at, char32_t character) {
  return character == '\n' || character == '\t' || (character == '\r' && text.substr(at).starts_with("\r\n"));
}

bool has_right_to_left(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (text::is_right_to_left(base::next_code_point(text, at))) return true;
  return false;
}

bool ends_emoji(char32_t before) { return text::is_pictograph(before) || text::is_emoji_modifier(before) || text::is_variation_selector(before); }

bool is_direction(const Hidden& one) { return std::string_view(one.name) == "direction"; }

// Whether the letters around it need it there; what directs the writing only a text needs that runs from right to left.
bool is_needed(std::string_view text, std::size_t at, std::size_t end, char32_t character) {
  const char32_t before = base::previous_code_point(text, at);
  std::size_t next = end;
  const char32_t behind = end < text.size() ? base::next_code_point(text, next) : U'\0';
  if (character == text::kZeroWidthJoiner && ends_emoji(before)) return true;
  if (text::is_variation_selector(character)) return text::is_ideograph(before);   // which form of it
  if (character == text::kZeroWidthJoiner || character == kNonJoiner || character == kMongolianSeparator) return text::is_shaped_by_joiners(before);
  return character == kZeroWidthSpace && (text::is_written_without_spaces(before) || text::is_written_without_spaces(behind));
}

struct Found {
  text::Range at;
  char32_t character = 0;
  const char* name = "";
  bool directs = false;   // the writing, to the left or to the right
};

constexpr text::ByteSet kUnseenOrLong = [] {   // all but the characters of ASCII that one sees, and line ends
  text::ByteSet others;
  for (int byte = 0; byte < 256; ++byte)
    if ((byte < ' ' && byte != '\n') || byte > '~') others.add(static_cast<char>(byte));
  return others;
}();

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

// Whether one of the characters À to ȿ stands there, letters nearly all, in two bytes.
bool is_latin(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
  return at + 1 < text.size() && byte(at) >= 0xC3 && byte(at) <= 0xC8 && base::continues_character(text[at + 1]);
}

// Where the characters end that one sees, from `at` on; the last one of ASCII may begin an emoji, which goes on in other characters.
std::size_t seen_end(std::string_view text, std::size_t at) {
  std::size_t end = kUnseenOrLong.find_in(text, at);
  while (end < text.size() && is_latin(text, end)) end = kUnseenOrLong.find_in(text, end + 2);
  end = std::min(end, text.size());
  const bool may_begin_emoji = end > at && end < text.size() && !is_ascii(text[end]) && is_ascii(text[end - 1]);
  return may_begin_emoji ? end - 1 : end;
}

// What a wrong decoding left, which is text/mojibake's to report: looked for when something is hidden. Asked from left to right.
class LeftByDecoding {
 public:
  explicit LeftByDecoding(std::string_view text) : text_(text) {}

  bool has(std::size_t at) {
    if (!looked_for_) all_ = text::find_mojibake(text_);
    looked_for_ = true;
    while (next_ < all_.size() && all_[next_].run.end <= at) ++next_;
    return next_ < all_.size() && all_[next_].run.begin <= at;
  }

 private:
  std::string_view text_;
  std::vector<text::Mojibake> all_;
  bool looked_for_ = false;
  std::size_t next_ = 0;
};

std::vector<Found> all_hidden(std::string_view text) {
  std::vector<Found> found;
  LeftByDecoding left(text);
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t seen = seen_end(text, at); seen > at) {
      at = seen;
      continue;
    }
    if (const std::size_t end = text::emoji_end(text, at); end > at) {
      at = end;
      continue;
    }
    const std::size_t begin = at;
    const char32_t character = base::next_code_point(text, at);
    const Hidden* one = hidden(character);
    if (one == nullptr || is_text_layout(text, begin, character) || is_needed(text, begin, at, character) || left.has(begin)) continue;
    found.push_back({{begin, at}, character, one->name, is_direction(*one)});
  }
  if (std::ranges::any_of(found, &Found::directs) && has_right_to_left(text)) std::erase_if(found, &Found::directs);
  return found;
}

// A stretch without white space that is a link, a handle, an e-mail address or a domain, whatever its letters are.
bool is_address(std::string_view piece) {
  if (piece.find("://") != std::string_view::npos || piece.find('@') != std::string_view::npos || piece.starts_with("www.")) return true;
  const std::size_t dot = piece.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  std::size_t at = dot + 1;
  std::size_t behind = dot;
  return at < piece.size() && text::is_letter(base::next_code_point(piece, at)) && text::is_letter_or_digit(base::previous_code_point(piece, behind));
}

bool is_word_character(char32_t character) { return text::is_letter_or_digit(character) || text::is_mark(character); }

// The stretch without white space around a place; what lies before `from` is none of it.
text::Range stretch_around(std::string_view text, std::size_t at, std::size_t from) {
  text::Range stretch{at, at};
  while (stretch.begin > from && !text::is_white_space(static_cast<unsigned char>(text[stretch.begin - 1]))) --stretch.begin;
  for (std::size_t next = at; next < text.size() && !text::is_white_space(base::next_code_point(text, next));) stretch.end = next;
  return stretch;
}

// The first letter of another script in a word of a stretch.
std::optional<Found> first_foreign(std::string_view text, text::Range piece) {
  for (std::size_t at = piece.begin; at < piece.end;) {
    const std::size_t begin = at;
    std::size_t end = at;
    while (at < piece.end && is_word_character(base::next_code_point(text, at))) end = at;
    const std::string_view word = text.substr(begin, end - begin);
    const std::size_t foreign = text::foreign_letter(word);
    if (foreign >= word.size()) continue;
    std::size_t behind = begin + foreign;
    const char32_t character = base::next_code_point(text, behind);
    return Found{{begin + foreign, behind}, character, "script", false};
  }
  return std::nullopt;
}

// Letters of ASCII are of one script, so that only stretches with others are looked at.
std::optional<Found> first_mixed(std::string_view text) {
  std::size_t behind = 0;
  for (std::size_t at = base::ascii_end(text, 0); at < text.size(); at = base::ascii_end(text, behind)) {
    const text::Range stretch = stretch_around(text, at, behind);
    if (is_address(text::part_of(text, stretch)))
      if (const auto found = first_foreign(text, stretch)) return found;
    behind = stretch.end;
    if (behind < text.size()) base::next_code_point(text, behind);
  }
  return std::nullopt;
}

// A control of ASCII that lays out no text.
bool has_control(const resolve::Signs& signs) {
  for (char control = '\0'; control < ' '; ++control)
    if (control != '\n' && control != '\t' && signs.has(control)) return true;
  return signs.has('\x7F');
}

// Whether a text has what may be hidden or of another script: beyond ASCII that is nothing of every day.
bool may_hide(const resolve::Wording& wording) {
  return wording.uncommon || has_control(wording.signs);
}

std::optional<Found> first_of(std::string_view text) {
  const std::vector<Found> found = all_hidden(text);
  const auto mixed = first_mixed(text);
  if (found.empty() || (mixed && mixed->at.begin < found.front().at.begin)) return mixed;
  return found.front();
}

// A space that stands for a line break of the file, and a character with one on each side, which is a line of its own.
bool is_fold(const resolve::StatedText& stated, std::size_t at) {
  if (at >= stated.text->text().size() || stated.text->text()[at] != ' ') return false;
  const base::Span span = stated.span({at, at + 1});
  return span.end - span.begin > 1;
}

bool is_blank_or_end(std::string_view text, std::size_t at) { return at >= text.size() || text[at] == ' ' || text[at] == '\n'; }

// " <U+200B>#todos", "Hola:<U+200B> todos": without it a text that is neither in quotes nor a block would end there.
bool keeps_a_sign_apart(const resolve::StatedText& stated, const text::Range& range) {
  const std::string_view text = stated.text->text();
  const bool is_plain = stated.span({0, 1}).begin == stated.text->span().begin;
  if (!is_plain) return false;
  const bool is_comment = range.end < text.size() && text[range.end] == '#' && range.begin > 0 && is_blank_or_end(text, range.begin - 1);
  const bool is_name = range.begin > 0 && text[range.begin - 1] == ':' && is_blank_or_end(text, range.end);
  return is_comment || is_name;
}

// Whether the text is the same without it but for what nobody sees. A line separator is seen; where the character is all that a folded line
// holds, an empty line would break the text; and at the begin, what follows it could be taken for a sign of the file's.
bool is_dispensable(const resolve::StatedText& stated, const Found& found) {
  constexpr char32_t kLineSeparator = 0x2028, kParagraphSeparator = 0x2029;
  const std::string& text = stated.text->text();
  if (found.character == kLineSeparator || found.character == kParagraphSeparator) return false;
  if (found.at.begin > 0 && is_fold(stated, found.at.begin - 1) && is_fold(stated, found.at.end)) return false;
  if (keeps_a_sign_apart(stated, found.at)) return false;
  if (found.at.begin > 0) return true;
  std::size_t next = found.at.end;
  return next < text.size() && text::is_letter_or_digit(base::next_code_point(text, next));
}

// Takes out every character of the post's texts that nobody sees.
std::vector<rule::Edit> without_hidden(const rule::ContentView& view) {
  std::vector<rule::Edit> edits;
  for (const resolve::StatedText& stated : view.reading.texts)
    for (const Found& found : all_hidden(stated.text->text()))
      if (is_dispensable(stated, found)) edits.push_back({stated.span(found.at), ""});
  std::ranges::sort(edits, {}, [](const rule::Edit& edit) { return edit.at.begin; });
  return edits;
}

bool is_of_other_script(const Found& found) { return std::string_view(found.name) == "script"; }

rule::Finding& report_found(const Found& found, std::string_view text, base::Span at, rule::Report& report) {
  return report.at(at)
      .say(is_of_other_script(found) ? "script" : "")
      .with("name", found.name)
      .with("code", base::code_point_name(found.character))
      .with("letter", std::string(text::part_of(text, found.at)))
      .with("word", std::string(text::part_of(text, surroundings(text, found.at))));
}

void check(const rule::ContentView& view, rule::Report& report) {
  for (const resolve::StatedText& stated : view.reading.texts) {
    if (!may_hide(stated.wording)) continue;
    const std::string& text = stated.text->text();
    const std::optional<Found> found = first_of(text);
    if (!found) continue;
    rule::Finding& finding = report_found(*found, text, stated.span(found->at), report);
    if (!is_of_other_script(*found)) finding.mend(rule::FixLevel::safe, "remove", without_hidden(view));
    return;
  }
  for (const model::Field<model::Media>& media : *view.post.media) {
    const base::MappedText& alt = *media->alt;
    const std::optional<Found> found = first_of(alt.text());
    if (found) return void(report_found(*found, alt.text(), alt.span(found->at.begin, found->at.end), report));
  }
  const model::Field<std::string>& link = view.post.link;
  if (const auto found = first_of(*link)) report_found(*found, *link, link.span, report);
}

}  // namespace

extern const rule::Check text_hidden_characters{check};

}  // namespace sml::rules
