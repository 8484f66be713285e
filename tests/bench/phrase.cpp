#include "tests/bench/phrase.h"

#include <algorithm>
#include <array>

namespace sml::bench {
namespace {

std::string chosen(std::string_view phrase, Dice& dice) {
  std::string text;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t open = std::min(phrase.find('[', at), phrase.size());
    text += phrase.substr(at, open - at);
    if (open == phrase.size()) break;
    const std::size_t close = phrase.find(']', open);
    std::string_view choices = phrase.substr(open + 1, close - open - 1);
    for (std::size_t skip = dice.below(static_cast<std::size_t>(std::ranges::count(choices, '|')) + 1); skip > 0; --skip)
      choices.remove_prefix(choices.find('|') + 1);
    text += choices.substr(0, choices.find('|'));
    at = close + 1;
  }
  return text;
}

}  // namespace

std::uint64_t Dice::next() {
  state_ += 0x9E3779B97F4A7C15U;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
  return mixed ^ (mixed >> 31U);
}

std::string filled(std::string_view phrase, Dice& dice, const Slots& slots) { return filled(chosen(phrase, dice), slots); }

std::string filled(std::string_view phrase, const Slots& slots) {
  std::string text;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t open = std::min(phrase.find('{', at), phrase.size());
    text += phrase.substr(at, open - at);
    if (open == phrase.size()) break;
    const std::size_t close = std::min(phrase.find('}', open), phrase.size() - 1);
    const std::string_view name = phrase.substr(open + 1, close - open - 1);
    const auto slot = std::ranges::find(slots, name, [](const auto& one) { return one.first; });
    text += slot == slots.end() ? std::string(phrase.substr(open, close + 1 - open)) : slot->second;
    at = close + 1;
  }
  return text;
}

std::string as_id(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, char>, 14> kPlain = {{{"á", 'a'}, {"é", 'e'}, {"í", 'i'}, {"ó", 'o'}, {"ú", 'u'}, {"ñ", 'n'}, {"ã", 'a'},
                                                                         {"ç", 'c'}, {"õ", 'o'}, {"ê", 'e'}, {"Á", 'a'}, {"É", 'e'}, {"ô", 'o'}, {"â", 'a'}}};
  std::string id;
  for (std::size_t at = 0; at < name.size(); ++at) {
    char letter = name[at];
    const auto plain = std::ranges::find_if(kPlain, [&](const auto& one) { return name.substr(at).starts_with(one.first); });
    if (plain != kPlain.end()) {
      letter = plain->second;
      at += plain->first.size() - 1;
    }
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + 0x20);
    const bool kept = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (kept) id += letter;
    else if (!id.empty() && id.back() != '-') id += '-';
  }
  while (id.ends_with('-')) id.pop_back();
  return id;
}

}  // namespace sml::bench
