#include "linter/resolve/other_voices.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "linter/resolve/phrasings.h"
#include "linter/resolve/quotes.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

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

bool is_quoted_of_others(const text::Range& range, std::size_t sentence, const StatedText& text) {
  static const text::Pattern told = whole_words({
      .es = "pusimos|publicamos|dijimos|escribimos|anunciamos|nos equivocamos|fe de erratas|errata|"
            "por error|cuidado con|ojo con|videos?|anuncios?|circula|circulan|anda|andan|dicen|"
            "prometen|(?:me|nos) (?:dijo|cuenta|conto)",
      .en = "we (?:posted|wrote|said|printed|put)|typo|by mistake|our mistake|beware|watch out|videos?|ads?|adverts?|claims?|claiming|they say|going round",
      .pt = "pusemos|publicamos|postamos|dissemos|escrevemos|anunciamos|erramos|nos enganamos|"
            "errata|por engano|cuidado com|videos?|anuncios?|circula|circulam|dizem|prometem",
  });
  const auto holds_it = [&](const Quote& quote) { return !quote.is_dialogue && text::holds(quote.range, range); };
  if (std::ranges::none_of(quotes_in(text.wording), holds_it)) return false;
  const std::vector<text::Range>& sentences = text.claims.sentences;
  return told.stands_in(text.folded(sentences[sentence].begin, sentences[std::min(sentence + 1, sentences.size() - 1)].end));
}

}  // namespace sml::resolve
