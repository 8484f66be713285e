#include "linter/load/meant_language.h"

#include <algorithm>

namespace sml::load {

void take_meant_language(model::Field<model::MessageLanguage>& language, const Problems& problems) {
  if (language) return;
  const auto wrong =
      std::ranges::find_if(problems, [&](const Problem& problem) { return problem.kind == Problem::Kind::wrong_value && problem.at == language.span; });
  const auto meant = wrong == problems.end() || !wrong->nearest ? std::nullopt : model::named<model::MessageLanguage>(*wrong->nearest);
  language.written = meant.has_value();
  if (meant) language.value = *meant;
}

}  // namespace sml::load
