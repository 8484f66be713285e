#include "linter/resolve/answer.h"

#include <algorithm>
#include <iterator>

#include "linter/base/ascii.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

namespace {

// What somebody asks or says: "¿El 2x1?", "«El 2x1 sigue.»".
bool is_spoken(std::string_view folded) {
  constexpr std::string_view kClosing[] = {"\"", "»", "”", "’", "'"};
  bool quoted = false;
  for (;;) {
    folded = folded.substr(0, folded.find_last_not_of(" \n") + 1);
    const auto* const mark = std::ranges::find_if(kClosing, [&](std::string_view one) { return folded.ends_with(one); });
    if (mark == std::end(kClosing)) break;
    quoted = true;
    folded.remove_suffix(mark->size());
  }
  constexpr std::string_view kOpening[] = {"\"", "«", "“", "‘"};
  const std::string_view said = folded.substr(std::min(folded.find_first_not_of(" \n"), folded.size()));
  return folded.ends_with('?') || (quoted && std::ranges::any_of(kOpening, [&](std::string_view one) { return said.starts_with(one); }));
}

}  // namespace

std::string_view answer_to(std::size_t sentence, const claims::Claims& claims) {
  if (sentence + 1 >= claims.sentences.size()) return {};
  const auto words = [&](std::size_t number) { return text::part_of(claims.folded.text(), claims.folded.folded(claims.sentences[number])); };
  if (!is_spoken(words(sentence))) return {};
  const std::string_view answer = words(sentence + 1);
  const auto first = std::ranges::find_if(answer, [](char c) { return base::is_ascii_small(c) || base::is_ascii_digit(c); });
  return answer.substr(static_cast<std::size_t>(first - answer.begin()));
}

bool is_answered_no(std::size_t sentence, const claims::Claims& claims) {
  // "No", and of what was once: "era".
  static const text::Pattern no = worded("^{words}(?:[^a-z0-9 ]|$)", {
      .es = "no|nunca|para nada|lo sentimos|(?:eso |esa )?(?:era|eran|seguia|seguian|valia|valian)",
      .en = "no|nope|nah|never|sorry|(?:it|they|that) (?:was|were|did)|used to|not any ?more",
      .pt = "nao|nunca|de jeito nenhum|infelizmente|(?:isso )?(?:era|eram|valia|valiam|continuava)|ja nao",
  });
  // "¿Y el 3x2? Se lo llevaron los vecinos el domingo".
  static const text::Pattern gone = worded(R"(^{words}\b)", {
      .es = "se (?:nos )?(?:l[oa]s? )?(?:llevaron|llevo|fueron|fue|acabo|acabaron|termino)|volo|volaron",
      .en = "(?:it|they) (?:went|ended|finished|left)|(?:it|they)(?:['’]?s| is| are|['’]?re| has| have|['’]?ve) (?:gone|over|ended|finished|left)",
      .pt = "(?:ja )?(?:levaram|se foi|se foram|foi-se|foram-se|foi embora|acabou|acabaram|terminou)",
  });
  const std::string_view answer = answer_to(sentence, claims);
  return no.find_range(answer).has_value() || gone.find_range(answer).has_value();
}

}  // namespace sml::resolve
