#include "linter/resolve/variety.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool is_other_variety(std::string_view name, std::string_view words, std::string_view behind) {
  constexpr std::size_t kNear = 40;   // bytes in which the own word may come: "con el mejor mole de la casa"
  static const text::Pattern with = worded("^ (?:({with})|({of})) (?:{article} )?([a-z]+)", {
      {"with", {.es = "con", .en = "with", .pt = "com"}},
      {"of", {.es = "de", .pt = "de"}},
      {"article", {.es = "el|la|los|las|un|una|su|tu|nuestr[oa]|much[oa]", .en = "the|a|an|our|your", .pt = "o|a|os|as|um|uma|noss[oa]|seu|sua"}},
  });
  static const text::Pattern no_part = whole_words({
      .es = "todo|toda|todos|todas|hoy|manana|siempre|casa|envio|descuento|regalo|gratis|nosotros|gusto|ganas|mas|extra|doble",
      .en = "everything|all|us|love|today|extra|free|friends",
      .pt = "tudo|todos|hoje|amanha|casa|entrega|desconto|nos|gosto|mais|extra",
  });
  if (words.empty() || !name.starts_with(words)) return false;
  const std::string_view rest = name.substr(words.size());
  const auto own = with.find(rest);
  const auto said = own ? with.find(behind) : std::nullopt;
  if (!said || own->has(1) != said->has(1) || no_part.stands_in(said->of(behind, 3))) return false;
  return behind.substr(0, kNear).find(own->of(rest, 3)) == std::string_view::npos;
}

}  // namespace sml::resolve
