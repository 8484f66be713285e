#include "linter/resolve/clause.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "linter/resolve/phrasings.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kClauseMarks = ",;:()\n";

// Behind the last mark or turning word between two places of a text, or where nothing turns the first of them.
std::size_t clause_begin(std::size_t begin, std::size_t end, const StatedText& text) {
  const std::size_t mark = text.words({begin, end}).find_last_of(kClauseMarks);
  if (mark != std::string_view::npos) begin += mark + 1;
  const std::string folded = text::fold(text.words({begin, end}));
  std::size_t turned = 0;
  for (const Said& turn : all_said(std::array{&phrasings::kTurning}, folded)) turned = turn.range.end;
  return begin + text::fold_mapped(text.words({begin, end})).original(0, turned).end;
}

std::size_t clause_end(std::size_t begin, std::size_t end, const StatedText& text) {
  end = begin + std::min(text.words({begin, end}).find_first_of(kClauseMarks), end - begin);
  const text::Folded folded = text::fold_mapped(text.words({begin, end}));
  const auto turn = first_said(std::array{&phrasings::kTurning}, folded.text());
  return turn ? begin + folded.original(turn->range.begin, turn->range.end).begin : end;
}

}  // namespace

text::Range clause_of(text::Range words, text::Range within, const StatedText& text) {
  return {clause_begin(within.begin, words.begin, text), clause_end(words.end, std::max(within.end, words.end), text)};
}

std::string clause_before(const claims::Claim& claim, const StatedText& text) {
  std::string_view before = text.words({text.claims.sentences[claim.sentence].begin, claim.range.begin});
  before.remove_prefix(before.find_last_of(",;:.!?()\n") + 1);
  return text::folded_words(before);
}

}  // namespace sml::resolve
