// What a text brings along from a page of the web, a sheet or a file of data when it is copied: entities, tags, a line break in letters, the error of a
// cell. It goes out as it stands.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

#include "linter/base/word_list.h"
#include "linter/resolve/reading.h"
#include "linter/text/pattern.h"

namespace sml::rules {

inline constexpr std::string_view kMarkup =
    R"(&(?:amp|nbsp|[lg]t|quot|apos|[aeiouAEIOU](?:acute|grave|circ|uml|tilde)|[nN]tilde|[cC]cedil|iexcl|iquest|euro|hellip|[nm]dash|[lr](?:aquo|dquo|squo)|)"
    R"(#\d{2,5}|#x[0-9a-fA-F]{2,5});)"
    R"(|<[bB][rR] ?/?>|</(?:p|div|b|i|strong|em|span|li|ul|h[1-6])>|<(?:p|div|strong|em|span|li|ul|h[1-6])(?: [^<>\n]{1,80})?>)"
    R"(|#(?:¡?REF!|N/[AD]\b|¡?VALOR!|VALUE!|VALOR!|¡?DIV/0!|¿?NOMBRE\?|NAME\?|NOME\?|¡?NUM!))";

// "\n" as letters; of a path ("C:\notas") it is a part.
inline constexpr std::string_view kBreak = R"((?:^|[^\\])(\\n))";

// Whether a text speaks of such things, as one about web pages does.
inline bool speaks_of_markup(const resolve::Wording& wording) {
  constexpr std::string_view kWords[] = {"html", "css", "xml", "markdown", "etiqueta", "etiquetas", "tag", "tags", "excel",
                                         "sheets", "formula", "formulas", "codigo", "code", "python", "javascript"};
  return std::ranges::any_of(wording.words, [&](const resolve::Word& word) { return base::is_among(kWords, word.folded); });
}

inline std::optional<text::Range> first_markup(const resolve::StatedText& stated) {
  const resolve::Signs& signs = stated.wording.signs;
  const bool may_be_markup =
      (signs.has('&') && signs.has(';')) || (signs.has('<') && signs.has('>')) || (signs.has('#') && (signs.has('/') || signs.has('!') || signs.has('?')));
  if (!may_be_markup && !signs.has('\\')) return std::nullopt;
  static const text::Pattern markup = text::Pattern::on_demand(kMarkup);
  static const text::Pattern line_break = text::Pattern::on_demand(kBreak);
  const std::string_view text = stated.text->text();
  const auto found = may_be_markup ? markup.find_range(text) : std::nullopt;
  const bool is_path = text.find(":\\") != std::string_view::npos;
  const auto broken = signs.has('\\') && !is_path ? line_break.find(text) : std::nullopt;
  const auto first = !broken || (found && found->begin < broken->groups[1]->begin) ? found : broken->groups[1];
  return first && !speaks_of_markup(stated.wording) ? first : std::nullopt;
}

}  // namespace sml::rules
