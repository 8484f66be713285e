#include "linter/resolve/web_addresses.h"

#include <algorithm>
#include <optional>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/text/byte_set.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kDigits = "0123456789", kSmall = "abcdefghijklmnopqrstuvwxyz", kCapital = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

constexpr text::ByteSet set_of(std::initializer_list<std::string_view> parts) {
  text::ByteSet set;
  for (const std::string_view part : parts)
    for (const char byte : part) set.add(byte);
  return set;
}

constexpr text::ByteSet kLetters = set_of({kSmall, kCapital});
constexpr text::ByteSet kSmallLetters = set_of({kSmall});
constexpr text::ByteSet kOfScheme = set_of({kSmall, kCapital, kDigits, "+.-"});
constexpr text::ByteSet kOfMailbox = set_of({kSmall, kCapital, kDigits, "._%+-"});
constexpr text::ByteSet kOfMailDomain = set_of({kSmall, kCapital, kDigits, "-"});
constexpr text::ByteSet kOfDomain = set_of({kSmall, kDigits, "-"});
constexpr text::ByteSet kOfWord = set_of({kSmall, kCapital, kDigits, "_"});

// Finds addresses in a stretch without spaces, from left to right; time grows linearly, as no look ahead is bound to fail again.
class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text) {}

  // Where the address ends that begins at a place; nothing where none does.
  std::optional<std::size_t> end_at(std::size_t at) {
    if (const auto end = link_end(at)) return end;
    if (const auto end = mail_end(at)) return end;
    if (text_[at] == '@') return handle_end(at);
    return domain_end(at);
  }

 private:
  std::size_t skip(const text::ByteSet& bytes, std::size_t at, std::size_t most = std::string_view::npos) const {
    const std::size_t end = most < text_.size() - at ? at + most : text_.size();
    while (at < end && bytes.holds(text_[at])) ++at;
    return at;
  }
  bool stands_at(std::size_t at, std::string_view sign) const { return text_.substr(at).starts_with(sign); }
  bool is_of_word(std::size_t at) const { return at < text_.size() && kOfWord.holds(text_[at]); }

  // Behind the characters that a condition takes; bytes that are no UTF-8 are none.
  template <class Condition>
  std::size_t skip_characters(std::size_t at, Condition condition) const {
    while (at < text_.size()) {
      std::size_t next = at;
      const char32_t character = base::next_code_point(text_, next);
      if ((character == base::kReplacement && next == at + 1) || !condition(character)) break;
      at = next;
    }
    return at;
  }
  std::size_t rest_end(std::size_t at) const { return skip_characters(at, [](char32_t) { return true; }); }

  // "https://…", "www.…"
  std::optional<std::size_t> link_end(std::size_t at) const {
    constexpr std::size_t kLongestScheme = 21;
    constexpr std::string_view kBehindScheme = "://", kWeb = "www.";
    if (!kLetters.holds(text_[at])) return std::nullopt;
    if (const std::size_t end = skip(kOfScheme, at, kLongestScheme); stands_at(end, kBehindScheme)) return rest_end(end + kBehindScheme.size());
    if (!stands_at(at, kWeb)) return std::nullopt;
    const std::size_t end = rest_end(at + kWeb.size());
    return end > at + kWeb.size() ? std::optional(end) : std::nullopt;
  }

  std::optional<std::size_t> mail_end(std::size_t at) const {
    constexpr std::size_t kLongestMailbox = 64;
    const std::size_t sign = skip(kOfMailbox, at, kLongestMailbox);
    if (sign == at || !stands_at(sign, "@")) return std::nullopt;
    std::optional<std::size_t> found;
    for_each_label(kOfMailDomain, sign + 1, [&](std::size_t label) {
      const std::size_t end = skip(kLetters, label);
      if (end - label > 1) found = end;
    });
    return found;
  }

  // "@la.pizzeria": letters and digits of any script, and what ASCII has of neither signs nor spaces.
  std::optional<std::size_t> handle_end(std::size_t at) const {
    const auto is_of_handle = [](char32_t character) { return character >= 0x80 || kOfWord.holds(static_cast<char>(character)); };
    std::size_t end = skip_characters(at + 1, is_of_handle);
    if (end == at + 1) return std::nullopt;
    while (stands_at(end, ".")) {
      const std::size_t next = skip_characters(end + 1, is_of_handle);
      if (next == end + 1) break;
      end = next;
    }
    return end;
  }

  // "napoli.example/carta": small letters of ASCII, behind what is no part of a word.
  std::optional<std::size_t> domain_end(std::size_t at) {
    constexpr std::size_t kLongestTop = 18;
    if (at < no_domain_before_ || !kOfDomain.holds(text_[at]) || text_[at] == '-' || (at > 0 && is_of_word(at - 1))) return std::nullopt;
    std::optional<std::size_t> found;
    no_domain_before_ = for_each_label(kOfDomain, at, [&](std::size_t label) {
      const std::size_t end = skip(kSmallLetters, label);
      if (end - label > 1 && end - label <= kLongestTop && !is_of_word(end)) found = end;
    });
    return found && stands_at(*found, "/") ? rest_end(*found) : found;
  }

  // Tells where each label begins of a row of them with periods between, but the first. Returns where the row ends.
  template <class Tell>
  std::size_t for_each_label(const text::ByteSet& bytes, std::size_t at, Tell tell) const {
    std::size_t end = skip(bytes, at);
    if (end == at) return end;
    while (stands_at(end, ".")) {
      const std::size_t label = end + 1;
      const std::size_t next = skip(bytes, label);
      if (next == label) break;
      tell(label);
      end = next;
    }
    return end;
  }

  std::string_view text_;
  std::size_t no_domain_before_ = 0;   // the row of labels that ends there has none
};

bool is_of_domain(char byte) { return kOfMailDomain.holds(byte); }

}  // namespace

bool is_sign_of_web_address(std::string_view text, std::size_t at) {
  if (text[at] == '@') return true;
  if (text[at] == ':') return text.substr(at).starts_with("://");
  if (text[at] != '.' || at == 0 || at + 1 == text.size() || !is_of_domain(text[at - 1])) return false;
  return base::is_ascii_small(static_cast<unsigned char>(text[at + 1])) || text[at - 1] == 'w';
}

text::Range stretch_around(std::string_view text, std::size_t at) {
  constexpr std::string_view kSpaces = " \t\n\f\r";
  return {text.find_last_of(kSpaces, at) + 1, std::min(text.find_first_of(kSpaces, at), text.size())};
}

std::vector<text::Range> web_addresses_in(std::string_view text, const text::Range& stretch) {
  const std::string_view searched = text::part_of(text, stretch);
  Finder finder(searched);
  std::vector<text::Range> found;
  for (std::size_t at = 0; at < searched.size();) {
    const std::optional<std::size_t> end = finder.end_at(at);
    if (end) found.push_back({stretch.begin + at, stretch.begin + *end});
    at = end ? *end : at + 1;
  }
  return found;
}

}  // namespace sml::resolve
