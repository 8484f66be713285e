#include "linter/resolve/other_voices.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "linter/resolve/phrasings.h"

namespace sml::resolve {
namespace {

constexpr std::array kVoices = {&phrasings::kLegend, &phrasings::kSaying, &phrasings::kSaidSo};

text::Range sentence_of(const text::Range& range, const StatedText& text) {
  const auto behind = std::ranges::upper_bound(text.claims.sentences, range.begin, {}, &text::Range::begin);
  return behind == text.claims.sentences.begin() ? text::Range{} : *std::prev(behind);
}

bool follows_comma(std::string_view folded, std::size_t at) {
  const std::size_t last = folded.find_last_not_of(' ', at == 0 ? 0 : at - 1);
  return at > 0 && last != std::string_view::npos && folded[last] == ',';
}

}  // namespace

std::vector<text::Range> other_voices(const StatedText& text) {
  std::vector<text::Range> found;
  const text::Folded& folded = text.claims.folded;
  for (const Said& said : all_said(kVoices, folded.text())) {
    const text::Range range = folded.original(said.range.begin, said.range.end);
    const text::Range sentence = sentence_of(range, text);
    if (kVoices[said.phrasing] == &phrasings::kLegend) found.push_back(range);
    else if (folded.text().substr(said.range.end).starts_with(':')) found.push_back({range.end, sentence.end});
    else if (follows_comma(folded.text(), said.range.begin)) found.push_back({sentence.begin, range.begin});
  }
  return found;
}

}  // namespace sml::resolve
