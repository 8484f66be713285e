// Portuguese contracts a preposition with the article of what stands behind it: "sai na quarta-feira", "fica na Rua do Sol", "o horário do Café Lua"; and other
// words want that article, too: "o combinado com o Café Lua".
#pragma once

#include <string>
#include <string_view>

namespace sml::rule {

// A Portuguese message with those that its weekdays want, and the names that begin with a noun of place; what stands in «quotes» is as somebody wrote it.
std::string with_contractions(std::string_view message);

}  // namespace sml::rule
