#include "linter/resolve/words.h"

#include <array>
#include <utility>

#include "linter/text/ascii.h"
#include "linter/text/pattern.h"
#include "linter/text/utf8.h"

namespace sml::resolve {
namespace {

// The capitals of Spanish, English and Portuguese.
bool is_capital(char32_t code_point) {
  return (code_point >= U'A' && code_point <= U'Z') || (code_point >= U'À' && code_point <= U'Þ' && code_point != U'×');
}

// The letters of ISO 8859-1: each folds to letters alone, whatever mark it bears.
bool is_latin_letter(char32_t code_point) { return code_point >= U'À' && code_point <= U'ÿ' && code_point != U'×' && code_point != U'÷'; }

enum class Role { apart, letter, mark };

Role role_of(std::string_view character, char32_t code_point) {
  if (code_point < 0x80) {
    const bool letter = text::is_ascii_digit(code_point) || (code_point >= U'a' && code_point <= U'z') || (code_point >= U'A' && code_point <= U'Z');
    return letter ? Role::letter : Role::apart;
  }
  if (is_latin_letter(code_point)) return Role::letter;
  if (code_point == 0xFFFD) return Role::apart;
  if (!text::folded_words(character).empty()) return Role::letter;
  return text::fold(character).empty() ? Role::mark : Role::apart;
}

// What is read as one thing and is no word: links, e-mails, handles, bare domains. Where a part may be long, its class or a bound
// ends it soon, so that a long line without spaces stays linear; classes are of ASCII or of all but ASCII, which compile small.
const text::Pattern& addresses() {
  static const text::Pattern pattern = text::Pattern::on_demand(
      R"([a-zA-Z][a-zA-Z0-9+.-]{0,20}://\S*|www\.\S+|[a-zA-Z0-9._%+-]{1,64}@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*\.[a-zA-Z]{2,})"
      R"(|@[^\s\x00-/:-@\[-\^`{-\x7F]+(?:\.[^\s\x00-/:-@\[-\^`{-\x7F]+)*)"
      R"(|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,18}\b(?:/\S*)?)");
  return pattern;
}

bool is_part_of_domain(char byte) { return text::is_ascii_letter(static_cast<unsigned char>(byte)) || text::is_ascii_digit(static_cast<unsigned char>(byte)) || byte == '-'; }

// Whether a text has what each address has: most have not, and looking for it is cheap.
bool may_hold_address(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '@' || (text[at] == ':' && text.substr(at).starts_with("://"))) return true;
    if (text[at] == '.' && at > 0 && is_part_of_domain(text[at - 1]) && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) > ' ') return true;
  }
  return false;
}

// A word of ASCII is folded in small letters (`plain`); of one of Latin letters no part is dropped.
std::string folded_word(std::string_view written, bool plain, bool latin) {
  if (!plain) return latin ? text::fold(written) : text::folded_words(written);
  std::string folded(written);
  for (char& letter : folded)
    if (text::is_ascii_capital(static_cast<unsigned char>(letter))) letter = static_cast<char>(letter | 0x20);
  return folded;
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  Wording read() {
    std::size_t at = 0;
    if (may_hold_address(text_))
      for (const text::Match& address : addresses().find_all(text_)) {
        read_plain(at, address.whole().begin);
        at = address.whole().end;
      }
    read_plain(at, text_.size());
    return std::move(wording_);
  }

 private:
  void read_plain(std::size_t begin, std::size_t end) {
    hashtag_.reset();
    for (std::size_t at = begin; at < end;) {
      const std::size_t first = at;
      const char32_t code_point = text::next_code_point(text_, at);
      const Role role = role_of(text_.substr(first, at - first), code_point);
      if (role == Role::letter) {
        add_letter(code_point, {first, at});
      } else if (role == Role::mark) {
        if (word_) word_->end = at;
        plain_ = latin_ = false;
      } else {
        finish_word();
        if (code_point != U'_' || !hashtag_) finish_hashtag();
        if (code_point == U'#') hashtag_ = text::Range{at, at};
      }
    }
    finish_word();
    finish_hashtag();
  }

  void add_letter(char32_t code_point, text::Range range) {
    const bool capital = is_capital(code_point);
    const bool digit = text::is_ascii_digit(code_point);
    if (word_ && hashtag_ && ((capital && !last_capital_) || digit != last_digit_)) finish_word();
    if (!word_) {
      word_ = range;
      capital_ = capital || digit;
      small_letters_ = false;
      plain_ = latin_ = true;
    }
    plain_ = plain_ && code_point < 0x80;
    latin_ = latin_ && (code_point < 0x80 || is_latin_letter(code_point));
    small_letters_ = small_letters_ || (!capital && !digit);
    word_->end = range.end;
    last_capital_ = capital;
    last_digit_ = digit;
  }

  void finish_word() {
    if (!word_) return;
    const auto tag = hashtag_ ? std::optional(wording_.hashtags.size()) : std::nullopt;
    const std::string_view written = text::part_of(text_, *word_);
    wording_.words.push_back({folded_word(written, plain_, latin_), *word_, capital_, small_letters_, tag});
    if (hashtag_) {
      hashtag_->end = word_->end;
      joined_ += wording_.words.back().folded;
    }
    word_.reset();
  }

  void finish_hashtag() {
    if (hashtag_ && !joined_.empty()) wording_.hashtags.push_back({*hashtag_, joined_});
    joined_.clear();
    hashtag_.reset();
  }

  std::string_view text_;
  Wording wording_;
  std::optional<text::Range> word_;
  std::optional<text::Range> hashtag_;
  std::string joined_;
  bool capital_ = false;
  bool small_letters_ = false;
  bool plain_ = true;
  bool latin_ = true;
  bool last_capital_ = false;
  bool last_digit_ = false;
};

struct Ending {
  std::string_view singular;
  std::string_view plural;
};
constexpr std::array kEndings = {
    Ending{"", "s"},      Ending{"", "es"},     Ending{"z", "ces"}, Ending{"ao", "oes"},
    Ending{"ao", "aes"},  Ending{"m", "ns"},    Ending{"l", "is"},  Ending{"il", "eis"},
    Ending{"y", "ies"},
};
constexpr std::size_t kShortestWithPlural = 3;

}  // namespace

Wording words_of(std::string_view text) { return Reader(text).read(); }

bool is_word_or_plural(std::string_view word, std::string_view name) {
  if (word == name) return true;
  if (name.size() < kShortestWithPlural) return false;
  for (const Ending& ending : kEndings) {
    if (!name.ends_with(ending.singular) || !word.ends_with(ending.plural)) continue;
    if (word.substr(0, word.size() - ending.plural.size()) == name.substr(0, name.size() - ending.singular.size())) return true;
  }
  return false;
}

}  // namespace sml::resolve
