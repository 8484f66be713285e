#include "linter/resolve/event_addresses.h"

#include <algorithm>
#include <string>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/resolve/address_likeness.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;

// What stands between an event's name and a place, folded, days and times blanked.
std::string between(const text::Range& name, const text::Range& place, std::size_t sentence, const StatedText& text) {
  std::string words(text.words({name.end, place.begin}));
  for (const Claim& claim : text.claims_in(sentence))
    if (claim.as<claims::TimeClaim>() != nullptr && name.end <= claim.range.begin && claim.range.end <= place.begin)
      std::fill(words.begin() + static_cast<std::ptrdiff_t>(claim.range.begin - name.end),
                words.begin() + static_cast<std::ptrdiff_t>(claim.range.end - name.end), ' ');
  return text::fold(words);
}

bool leads_to_place(const std::string& words) {
  static const text::Pattern pattern = worded(R"(^(?:[^a-z0-9]|\b{when}\b)*\b{at} (?:{the} )*$)", {
      {"when", {.es = "el|este|esta|los|a las?|es|sera|h|hs|hrs|horas", .en = "on|this|is|the|from", .pt = "n[ao]|neste|as|e|sera|h|horas"}},
      {"at", {.es = "en", .en = "at|in", .pt = "em|n[ao]"}},
      {"the", {.es = "el|la|los|las|nuestra|nuestro|local|sede|tienda|de|del", .en = "the|our", .pt = "a|o|nossa|nosso|loja|d[ao]"}},
  });
  return pattern.stands_in(words);
}

// "Rioja 2300", "San Martín 845": capitals and a number that is no year.
std::vector<text::Range> bare_streets(std::size_t sentence, const StatedText& text) {
  constexpr std::size_t kShortest = 3, kLongest = 5;   // figures
  const std::vector<Word>& words = text.wording.words;
  std::vector<text::Range> found;
  for (std::size_t at = 1; at < words.size(); ++at) {
    const std::string_view number = words[at].folded;
    const bool is_number = std::ranges::all_of(number, base::is_ascii_digit) && number.size() >= kShortest && number.size() <= kLongest;
    if (words[at].sentence != sentence || !is_number || (number.size() == 4 && (number.starts_with("19") || number.starts_with("20")))) continue;
    const std::string_view behind = text.words({words[at].range.end, std::max(words[at].range.end, text.claims.sentences[sentence].end)});
    const bool ends = behind.empty() || std::string_view(".,;:!)\n").find(behind.front()) != std::string_view::npos || behind.starts_with(" (");
    std::size_t first = at;
    while (first > 0 && words[first - 1].capital && words[first - 1].sentence == sentence &&
           text.words({words[first - 1].range.end, words[first].range.begin}) == " ")
      --first;
    if (ends && first < at) found.push_back({words[first].range.begin, words[at].range.end});
  }
  return found;
}

bool joins(const Word& one, const Word& next, const StatedText& text) {
  return one.sentence == next.sentence && text.words({one.range.end, next.range.begin}) == " ";
}

// "Parque México", "Mercado Central", "Town Hall": a kind of place that is seldom a business's own, with its name.
std::vector<text::Range> venues(std::size_t sentence, const StatedText& text) {
  static const text::Pattern kind_before = worded("^{words}$", {.es = "mercado|parque|plaza|teatro|auditorio|biblioteca|museo|estadio|polideportivo|palacio",
                                                                .pt = "mercado|parque|praca|teatro|auditorio|biblioteca|museu|estadio|jardim"});
  static const text::Pattern kind_behind = worded("^{words}$", {.en = "park|market|theatre|theater|library|museum|stadium|hall|square"});
  static const text::Pattern of = worded("^{words}$", {.es = "del?|la|las|los", .pt = "d[aeo]s?"});
  const std::vector<Word>& words = text.wording.words;
  std::vector<text::Range> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].sentence != sentence) continue;
    if (kind_before.stands_in(words[at].folded)) {
      std::size_t last = at;
      for (std::size_t next = at + 1;
           next < words.size() && joins(words[next - 1], words[next], text) && (words[next].capital || of.stands_in(words[next].folded)); ++next)
        if (words[next].capital) last = next;
      if (last > at) found.push_back({words[at].range.begin, words[last].range.end});
    } else if (words[at].capital && kind_behind.stands_in(words[at].folded)) {
      std::size_t first = at;
      while (first > 0 && words[first - 1].capital && joins(words[first - 1], words[first], text)) --first;
      if (first < at) found.push_back({words[first].range.begin, words[at].range.end});
    }
  }
  return found;
}

}  // namespace

std::vector<text::Range> event_addresses(const StatedText& text, const EventStatements& said) {
  std::vector<text::Range> found;
  for (const Claim& claim : text.claims_in(said.sentence))
    if (claim.as<claims::AddressClaim>() != nullptr) found.push_back(claim.range);
  if (found.empty() && text.wording.figures) found = bare_streets(said.sentence, text);
  if (found.empty()) found = venues(said.sentence, text);
  std::erase_if(found, [&](const text::Range& place) {
    return std::ranges::none_of(text.mentions_in(said.sentence), [&](const FactMention& mention) {
      const bool is_event = mention.as<model::Event>() != nullptr && !mention.denied && mention.range.end <= place.begin;
      return is_event && leads_to_place(between(mention.range, place, said.sentence, text)) &&
             !phrasings::kBelonging.stands_in(text.folded(text.claims.sentences[said.sentence].begin, mention.range.begin));
    });
  });
  return found;
}

bool may_be_at(std::string_view place, const model::Location& location) {
  constexpr std::size_t kLong = 4;
  if (likeness(place, *location.address) == AddressLikeness::same) return true;
  const std::string stated = text::folded_words(place);
  if (stated.find_first_of("0123456789") != std::string::npos) return false;
  std::string known = ' ' + text::folded_words(*location.address) + ' ' + text::folded_words(location.name ? *location.name : *location.id) + ' ';
  for (const auto& alias : *location.aliases) known += text::folded_words(*alias) + ' ';
  return std::ranges::any_of(base::parts_between(std::string_view(stated), " "),
                             [&](std::string_view word) { return word.size() >= kLong && known.find(' ' + std::string(word) + ' ') != std::string::npos; });
}

}  // namespace sml::resolve
