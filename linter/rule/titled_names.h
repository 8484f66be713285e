// People whom Spanish names with a title, and places that it names by what they are: "pídesela a la Dra. Gaby", "la aprobación del Sr. Ruiz", "es en la Sede
// Sur". Contracts and facts write the title alone.
#pragma once

#include <string>
#include <string_view>

namespace sml::rule {

// A Spanish message with the article before each title that stands behind a word which wants one, and a client without a name as "del cliente"; what stands
// in «quotes» is as somebody wrote it.
std::string with_articles(std::string_view message);

}  // namespace sml::rule
