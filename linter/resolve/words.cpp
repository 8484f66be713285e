#include "linter/resolve/words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "linter/text/ascii.h"
#include "linter/text/byte_set.h"
#include "linter/text/characters.h"
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

// By byte, letters and digits of ASCII in small letters; 0 of all others.
constexpr std::array<char, 256> kSmall = [] {
  std::array<char, 256> small{};
  for (unsigned char byte = 0; byte < 0x80; ++byte)
    if (text::is_ascii_letter(byte) || text::is_ascii_digit(byte)) small[byte] = static_cast<char>(text::is_ascii_capital(byte) ? byte | 0x20 : byte);
  return small;
}();

char small(char byte) { return kSmall[static_cast<unsigned char>(byte)]; }

bool is_word_byte(char byte) { return small(byte) != '\0'; }

bool is_small(char byte) { return text::is_ascii_small(static_cast<unsigned char>(byte)); }

enum class Role { apart, letter, mark };

// Of a character beyond ASCII.
Role role_of(std::string_view character, char32_t code_point) {
  if (is_latin_letter(code_point)) return Role::letter;
  if (code_point == 0xFFFD) return Role::apart;
  const std::string folded = text::fold(character);
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t part = text::next_code_point(folded, at);
    if (text::is_letter_or_digit(part) || text::is_mark(part)) return Role::letter;
  }
  return folded.empty() ? Role::mark : Role::apart;
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

// Whether a byte is one that each address has: most texts have none, and looking for it is cheap.
bool is_sign_of_address(std::string_view text, std::size_t at) {
  if (text[at] == '@') return true;
  if (text[at] == ':') return text.substr(at).starts_with("://");
  if (text[at] != '.' || at == 0 || at + 1 == text.size() || !(is_word_byte(text[at - 1]) || text[at - 1] == '-')) return false;
  return is_small(text[at + 1]) || text[at - 1] == 'w';
}

// By place. No address holds a space, so only what stands between two and has a sign is searched.
std::vector<text::Range> addresses_in(std::string_view text) {
  static constexpr text::ByteSet kSigns("@:.");
  constexpr std::string_view kSpaces = " \t\n\f\r";
  std::vector<text::Range> found;
  for (std::size_t at = kSigns.find_in(text); at != std::string_view::npos; at = kSigns.find_in(text, at + 1)) {
    if (!is_sign_of_address(text, at)) continue;
    const std::size_t begin = text.find_last_of(kSpaces, at) + 1;
    at = std::min(text.find_first_of(kSpaces, at), text.size());
    for (const text::Match& address : addresses().find_all(text.substr(begin, at - begin)))
      found.push_back({begin + address.whole().begin, begin + address.whole().end});
  }
  return found;
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {
    constexpr std::size_t kBytesOfAWord = 6;   // most often, with what follows it
    wording_.text = text;
    wording_.words.reserve(text.size() / kBytesOfAWord + 1);
    ends_.reserve(wording_.words.capacity());
    wording_.letters.resize(text.size());
  }

  Wording read(const std::vector<text::Range>& sentences) {
    std::size_t at = 0;
    for (const text::Range& address : addresses_in(text_)) {
      read_plain(at, address.begin);
      at = address.end;
    }
    read_plain(at, text_.size());
    view_letters();
    place_in(sentences);
    find_compounds();
    return std::move(wording_);
  }

 private:
  void read_plain(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end;) {
      const std::size_t first = at;
      if (is_word_byte(text_[at])) {
        if (hashtag_) add_letter(static_cast<unsigned char>(text_[at++]), {first, first + 1});
        else at = add_run(at, end);
        continue;
      }
      if (static_cast<unsigned char>(text_[at]) < 0x80) {
        end_word(text_[first], ++at);
        continue;
      }
      const char32_t code_point = text::next_code_point(text_, at);
      const Role role = role_of(text_.substr(first, at - first), code_point);
      if (role == Role::letter) add_letter(code_point, {first, at});
      else if (role == Role::mark) add_mark(at);
      else end_word('\0', at);
    }
    finish_word();
    finish_hashtag();
  }

  // At a character that is of no word; `byte` is what it is, where that is ASCII.
  void end_word(char byte, std::size_t behind) {
    finish_word();
    if (hashtag_ && byte != '_') finish_hashtag();
    if (byte == '#') hashtag_ = text::Range{behind, behind};
  }

  void begin_word(std::size_t begin, bool capital) {
    word_ = &wording_.words.emplace_back();
    word_->range.begin = begin;
    word_->capital = capital;
    word_->ascii = true;
    folded_ = size_;
    latin_ = true;
  }

  // The letters and digits of ASCII from `at` on, in no hashtag. Returns where they end.
  std::size_t add_run(std::size_t at, std::size_t end) {
    if (word_ == nullptr) begin_word(at, !is_small(text_[at]));
    make_room(end - at);
    const std::string_view text = text_;
    char* const letters = wording_.letters.data();
    std::size_t size = size_;
    bool small_letters = word_->small_letters;
    for (char low = small(text[at]); low != '\0'; low = ++at < end ? small(text[at]) : '\0') {
      small_letters = small_letters || is_small(text[at]);
      letters[size++] = low;
    }
    size_ = size;
    word_->range.end = at;
    word_->small_letters = small_letters;
    return at;
  }

  // For letters of words. The text has as many bytes as all will take, unless some fold to more.
  void make_room(std::size_t count) {
    if (size_ + count > wording_.letters.size()) wording_.letters.resize(2 * (size_ + count));
  }

  void add_letters(std::string_view folded) {
    make_room(folded.size());
    for (const char byte : folded) wording_.letters[size_++] = byte;
  }

  void add_letter(char32_t code_point, text::Range range) {
    const bool capital = is_capital(code_point);
    const bool digit = text::is_ascii_digit(code_point);
    if (word_ != nullptr && hashtag_ && ((capital && !last_capital_) || digit != last_digit_)) finish_word();
    if (word_ == nullptr) begin_word(range.begin, capital || digit);
    word_->range.end = range.end;
    word_->small_letters = word_->small_letters || (!capital && !digit);
    word_->ascii = word_->ascii && code_point < 0x80;
    latin_ = latin_ && (code_point < 0x80 || is_latin_letter(code_point));
    const char low = small(text_[range.begin]);
    if (low != '\0') add_letters({&low, 1});
    else if (latin_) add_letters(text::fold(text::part_of(text_, range)));
    last_capital_ = capital;
    last_digit_ = digit;
  }

  void add_mark(std::size_t end) {
    if (word_ == nullptr) return;
    word_->range.end = end;
    word_->ascii = latin_ = false;
  }

  // Of a word of Latin letters each folds by itself, and no part is dropped.
  void finish_word() {
    if (word_ == nullptr) return;
    if (!latin_) {
      size_ = folded_;
      add_letters(text::folded_words(text::part_of(text_, word_->range)));
    }
    if (hashtag_) {
      word_->hashtag = static_cast<std::uint32_t>(wording_.hashtags.size());
      hashtag_->end = word_->range.end;
    }
    ends_.push_back(size_);
    word_ = nullptr;
  }

  void finish_hashtag() {
    if (hashtag_ && hashtag_->end > hashtag_->begin) wording_.hashtags.push_back({*hashtag_, {}});
    hashtag_.reset();
  }

  void view_letters() {
    const std::string_view letters(wording_.letters.data(), wording_.letters.size());
    std::size_t begin = 0;
    std::size_t begin_of_tag = 0;
    for (std::size_t index = 0; index < ends_.size(); ++index) {
      Word& word = wording_.words[index];
      word.folded = letters.substr(begin, ends_[index] - begin);
      if (word.hashtag) {
        if (index == 0 || wording_.words[index - 1].hashtag != word.hashtag) begin_of_tag = begin;
        wording_.hashtags[*word.hashtag].folded = letters.substr(begin_of_tag, ends_[index] - begin_of_tag);
      }
      begin = ends_[index];
    }
  }

  void place_in(const std::vector<text::Range>& sentences) {
    std::vector<Word>& words = wording_.words;
    std::uint32_t sentence = 0;
    for (std::size_t first = 0; first < words.size();) {
      while (sentence < sentences.size() && sentences[sentence].end <= words[first].range.begin) ++sentence;
      const std::size_t end = sentence < sentences.size() ? sentences[sentence].end : std::string_view::npos;
      bool small = false;
      std::size_t next = first;
      for (; next < words.size() && words[next].range.begin < end; ++next) small = small || (words[next].small_letters && !words[next].capital);
      words[first].begins_sentence = true;
      for (std::size_t index = first; index < next; ++index) {
        words[index].sentence = sentence;
        words[index].capital_speaks = index > first && small;
      }
      first = next;
    }
  }

  // Whether a hyphen alone stands before a word.
  bool continues(std::size_t index) const {
    const std::size_t end = wording_.words[index - 1].range.end;
    return wording_.words[index].range.begin == end + 1 && text_[end] == '-' && !wording_.words[index].hashtag;
  }

  void find_compounds() {
    const std::vector<Word>& words = wording_.words;
    for (std::size_t first = 0, next = 1; next <= words.size(); ++next) {
      if (next < words.size() && continues(next)) continue;
      const Word& last = words[next - 1];
      const auto bytes = static_cast<std::size_t>(last.folded.data() + last.folded.size() - words[first].folded.data());
      if (next - first > 1) wording_.compounds.push_back({{words[first].range.begin, last.range.end}, {words[first].folded.data(), bytes}});
      first = next;
    }
  }

  std::string_view text_;
  Wording wording_;
  std::size_t size_ = 0;              // of the letters of the words so far
  std::vector<std::size_t> ends_;     // of each word, in them
  Word* word_ = nullptr;              // the one that is being read, the last
  std::size_t folded_ = 0;            // where its letters begin
  bool latin_ = true;                 // it has no others than these
  std::optional<text::Range> hashtag_;
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
constexpr std::size_t kLeastLonger = 1;   // bytes that the plural has more than the singular
static_assert(std::ranges::all_of(kEndings, [](const Ending& ending) {
  const std::size_t longer = ending.plural.size() - ending.singular.size();
  return longer >= kLeastLonger && longer <= kMostLonger;
}));

}  // namespace

Wording words_of(std::string_view text, const std::vector<text::Range>& sentences) { return Reader(text).read(sentences); }

bool is_word_or_plural(std::string_view word, std::string_view name) {
  if (word == name) return true;
  const std::size_t longer = word.size() - name.size();
  if (longer < kLeastLonger || longer > kMostLonger || name.size() < kShortestWithPlural) return false;
  for (const Ending& ending : kEndings) {
    if (!name.ends_with(ending.singular) || !word.ends_with(ending.plural)) continue;
    if (word.substr(0, word.size() - ending.plural.size()) == name.substr(0, name.size() - ending.singular.size())) return true;
  }
  return false;
}

std::size_t kept_in_plural(std::string_view name) {
  if (name.size() < kShortestWithPlural) return name.size();
  std::size_t changed = 0;
  for (const Ending& ending : kEndings)
    if (name.ends_with(ending.singular)) changed = std::max(changed, ending.singular.size());
  return name.size() - changed;
}

}  // namespace sml::resolve
