#include "linter/resolve/answer.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

std::string_view answer_to(std::size_t sentence, const claims::Claims& claims) {
  if (sentence + 1 >= claims.sentences.size()) return {};
  const auto words = [&](std::size_t number) { return text::part_of(claims.folded.text(), claims.folded.folded(claims.sentences[number])); };
  const std::string_view asked = words(sentence);
  const std::size_t last = asked.find_last_not_of(" \n");
  if (last == std::string_view::npos || asked[last] != '?') return {};
  const std::string_view answer = words(sentence + 1);
  const auto first = std::ranges::find_if(answer, [](char c) { return base::is_ascii_small(c) || base::is_ascii_digit(c); });
  return answer.substr(static_cast<std::size_t>(first - answer.begin()));
}

bool is_answered_no(std::size_t sentence, const claims::Claims& claims) {
  static const text::Pattern no = worded("^{words}(?:[^a-z0-9 ]|$)", {
      .es = "no|nunca|para nada|lo sentimos",
      .en = "no|nope|nah|never|sorry",
      .pt = "nao|nunca|de jeito nenhum|infelizmente",
  });
  return no.find_range(answer_to(sentence, claims)).has_value();
}

}  // namespace sml::resolve
