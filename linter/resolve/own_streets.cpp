#include "linter/resolve/own_streets.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kLongNumber = 3;   // figures of a house in a street of one word, which alone may be anything

bool is_number(std::string_view word) { return !word.empty() && std::ranges::all_of(word, base::is_ascii_digit); }

// "84 Stokes Croft", "Cais de São Roque 14": folded words, without the number.
struct OwnStreet {
  std::vector<std::string> words;
  bool number_first = false;
};

std::optional<OwnStreet> own_street(std::string_view address) {
  const std::string folded = text::folded_words(address.substr(0, address.find(',')));
  std::vector<std::string_view> words = base::parts_between(std::string_view(folded), " ");
  if (words.size() < 2 || is_number(words.front()) == is_number(words.back())) return std::nullopt;
  OwnStreet street{{}, is_number(words.front())};
  words.erase(street.number_first ? words.begin() : words.end() - 1);
  if (std::ranges::any_of(words, is_number)) return std::nullopt;
  street.words.assign(words.begin(), words.end());
  return street;
}

bool is_same(std::string_view said, std::string_view known) { return said == known || (known == "km" && said == "kilometro"); }

// Told as it is written in the facts, which costs little to see: most texts name no street.
bool names_longest_word(std::string_view text, std::string_view street) {
  std::string_view longest;
  while (!street.empty()) {
    const std::string_view word = street.substr(0, street.find(' '));
    if (word.size() > longest.size()) longest = word;
    street.remove_prefix(std::min(word.size() + 1, street.size()));
  }
  return !longest.empty() && text.find(longest) != std::string_view::npos;
}

bool gives_own_place(std::string_view before) {
  static const text::Pattern pattern = worded(R"(\b{lead}(?:[:,]? {at})*[:,]? ?$)", {
      {"lead", {
          .es = "(?:estamos|seguimos|(?:nos|me) encuentra[sn]?|(?:te|los|las|os|le) esperamos|ubicad[oa]s|nuestra direccion|caete|caiganse)",
          .en = "we['’]re|we are|find us|our address",
          .pt = "estamos|ficamos|esperamos|nossa morada|nosso endereco",
      }},
      {"at", {.es = "en|es|al?|el|por", .en = "at|is|on", .pt = "em|n[ao]|e|pel[ao]|ao?"}},
  });
  return pattern.stands_in(before);
}

// From the first word of a street to its number; nothing where it stands without one.
std::optional<text::Range> with_number(const StatedText& text, const OwnStreet& street, std::size_t first) {
  const std::vector<Word>& words = text.wording.words;
  const std::size_t end = first + street.words.size();
  if (end > words.size()) return std::nullopt;
  for (std::size_t at = 0; at < street.words.size(); ++at)
    if (!is_same(words[first + at].folded, street.words[at])) return std::nullopt;
  const std::size_t number = street.number_first ? first - 1 : end;   // before the first word there is none
  if (number >= words.size() || !is_number(words[number].folded) || words[number].sentence != words[first].sentence) return std::nullopt;
  if (street.words.size() == 1 && (words[number].folded.size() < kLongNumber || !words[first].capital)) return std::nullopt;
  const text::Range range{std::min(words[number].range.begin, words[first].range.begin), std::max(words[number].range.end, words[end - 1].range.end)};
  const std::string_view between =
      street.number_first ? text.words({words[number].range.end, words[first].range.begin}) : text.words({words[end - 1].range.end, words[number].range.begin});
  const std::string_view behind = text.words({range.end, std::max(range.end, text.claims.sentences[words[first].sentence].end)});
  // and no "Cais de São Roque, 5 minutos a pé"
  const bool ends = behind.empty() || std::string_view(".,;:!)\n").find(behind.front()) != std::string_view::npos;
  return (between == " " || between == ", ") && (ends || street.number_first) ? std::optional(range) : std::nullopt;
}

}  // namespace

std::vector<claims::Claim> own_street_claims(const StatedText& text, std::string_view address) {
  std::vector<claims::Claim> found;
  const auto states_one = [](const claims::Claim& claim) { return claim.as<claims::AddressClaim>() != nullptr; };
  if (!text.wording.figures || std::ranges::any_of(text.claims.found, states_one) ||
      !names_longest_word(text.text->text(), address.substr(0, address.find(','))))
    return found;
  const std::optional<OwnStreet> street = own_street(address);
  if (!street) return found;
  const std::vector<Word>& words = text.wording.words;
  for (std::size_t first = 0; first < words.size(); ++first) {
    const auto range = with_number(text, *street, first);
    if (!range) continue;
    const std::size_t sentence = words[first].sentence;
    if (!gives_own_place(text.folded(text.claims.sentences[sentence].begin, range->begin))) continue;
    found.push_back({*range, sentence, claims::AddressClaim{}});
  }
  return found;
}

}  // namespace sml::resolve
