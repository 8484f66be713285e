#include "linter/yaml/lost_comment.h"

#include <algorithm>
#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/yaml/cursor.h"

namespace sml::yaml {
namespace {

constexpr std::string_view kSuppression = "sml-disable";
constexpr std::string_view kMistyped[] = {"sml:", "sml-", "sml "};   // behind a blank: "# sml: ignore"

bool is_block_scalar(const Event& event) { return event.style == Style::literal || event.style == Style::folded; }

// "Circular 4 # 70-15": the number of a house, as Colombia writes it.
bool like_house_number(std::string_view comment) {
  constexpr std::string_view kFigures = "0123456789";
  const std::size_t letter = std::min(comment.find_first_not_of(kFigures), comment.size());
  const std::size_t dash = comment.find_first_of("-", letter);
  if (letter == 0 || dash == std::string_view::npos || dash > letter + 2) return false;
  const std::size_t house = std::min(comment.find_first_not_of(' ', dash + 1), comment.size());
  return house < comment.size() && base::is_ascii_digit(comment[house]);
}

// "#uñas #nails": two hashtags at least, or nothing but one.
bool lists_hashtags(std::string_view comment) {
  const auto is_hashtag = [](std::string_view word) {
    const auto letter = static_cast<unsigned char>(word.size() > 1 ? word[1] : ' ');
    return word.front() == '#' && (base::is_ascii_letter_or_digit(letter) || letter >= 0x80);
  };
  int words = 0, hashtags = 0;
  for (std::size_t at = comment.find_first_not_of(" \t"); at != std::string_view::npos;) {
    const std::size_t end = std::min(comment.find_first_of(" \t", at), comment.size());
    ++words;
    if (is_hashtag(comment.substr(at, end - at))) ++hashtags;
    at = comment.find_first_not_of(" \t", end);
  }
  return hashtags > 1 || (hashtags == 1 && words == 1);
}

// "#replies: open": a field that somebody switched off.
bool like_field(const Comment& comment) {
  const std::size_t colon = comment.text.find(':');
  return colon != std::string::npos &&
         std::ranges::all_of(comment.text.substr(0, colon), [](char c) { return base::is_ascii_letter_or_digit(c) || c == '_' || c == '-'; });
}

bool has_another_sign(const BehindText& behind) { return behind.written.find('#', 1) != std::string_view::npos; }

// "text: Ven hoy #promo", "addr: Circular 4 # 70-15"
bool cuts_text(const BehindText& behind) {
  if (!behind.on_its_line || !behind.text.is_plain_scalar()) return false;
  return behind.text.holds == Holds::text || like_hashtag(behind.written) || like_house_number(behind.comment.text);
}

// Further down, without a blank behind '#': a line of a text for people may begin so.
bool begins_line(const BehindText& behind) { return !behind.on_its_line && behind.text.holds == Holds::text && like_hashtag(behind.written); }

// Further in than the key: a line of the text.
bool goes_on_below(const BehindText& behind) {
  return begins_line(behind) && behind.is_first && behind.further_in && (behind.text.is_plain_scalar() || is_block_scalar(behind.text));
}

// No further in: meant for a line of a text of several lines, or else a row of hashtags.
bool stands_at_margin(const BehindText& behind) {
  if (!begins_line(behind) || behind.further_in || like_field(behind.comment)) return false;
  return is_block_scalar(behind.text) || (behind.text.is_plain_scalar() && has_another_sign(behind) && lists_hashtags(behind.written));
}

// "text: 'Ven hoy' #promo": behind the quotes that it was meant for.
bool missed_quotes(const BehindText& behind) {
  if (behind.text.holds != Holds::text || !behind.text.is_quoted() || !lists_hashtags(behind.written)) return false;
  return behind.on_its_line || behind.further_in || has_another_sign(behind);
}

}  // namespace

bool like_hashtag(std::string_view written) { return written.size() > 1 && !is_blank(written[1]) && written[1] != '#'; }

bool speaks_to_linter(const Comment& comment, std::string_view written) {
  if (comment.text.starts_with(kSuppression)) return true;
  return !like_hashtag(written) && std::ranges::any_of(kMistyped, [&](std::string_view start) { return comment.text.starts_with(start); });
}

std::optional<LostWords> lost_words(const BehindText& behind) {
  const std::string_view line_joint = behind.text.is_plain_scalar() ? " " : "";   // a block scalar keeps its lines
  if (cuts_text(behind)) return LostWords{ProblemKind::lost_comment, ""};
  if (missed_quotes(behind)) return LostWords{ProblemKind::lost_comment, "\""};
  if (goes_on_below(behind)) return LostWords{ProblemKind::lost_comment, line_joint};
  if (stands_at_margin(behind)) return LostWords{ProblemKind::lost_line, line_joint};
  return std::nullopt;
}

}  // namespace sml::yaml
