#include "linter/rule/titled_names.h"

#include <algorithm>

#include "linter/base/word_list.h"

namespace sml::rule {
namespace {

struct Title {
  std::string_view written;
  std::string_view article;
};
constexpr Title kTitles[] = {{"Dra. ", "la "}, {"Dr. ", "el "}, {"Sra. ", "la "}, {"Srta. ", "la "}, {"Sr. ", "el "}, {"Profa. ", "la "}, {"Prof. ", "el "},
                            {"Local ", "el "}, {"Clínica ", "la "}, {"Consulta ", "la "}, {"Sede ", "la "}, {"Sucursal ", "la "}, {"Tienda ", "la "},
                            {"Sala ", "la "}, {"Taller ", "el "}, {"Ayuntamiento ", "el "}, {"Museo ", "el "}, {"Club ", "el "}, {"Hotel ", "el "},
                            {"Hostal ", "el "}, {"Restaurante ", "el "}, {"Teatro ", "el "}, {"Hospital ", "el "}, {"Colegio ", "el "},
                            {"Escuela ", "la "}, {"Biblioteca ", "la "}, {"Casa Consistorial", "la "}, {"Fundación ", "la "}, {"Asociación ", "la "},
                            {"Universidad ", "la "}, {"Parroquia ", "la "}, {"Panadería ", "la "}, {"Librería ", "la "}, {"Academia ", "la "}};
constexpr std::string_view kBefore[] = {"a", "de", "en", "con", "por", "para", "y", "que", "falta", "faltan", "abre", "escribió", "aprobó", "ante", ","};
constexpr std::string_view kArticle = "el ", kClient = "el cliente";
constexpr std::string_view kQuote = "«", kEndOfQuote = "»";

const Title* title_at(std::string_view rest) {
  const auto found = std::ranges::find_if(kTitles, [&](const Title& title) { return rest.starts_with(title.written); });
  return found == std::end(kTitles) ? nullptr : &*found;
}

// Whether a message goes on with a name there: at its beginning, or behind such a word.
bool wants_article(std::string_view before) {
  if (before.empty()) return true;
  if (!before.ends_with(' ')) return false;
  before.remove_suffix(1);
  if (before.ends_with(',')) return true;
  return base::is_among(kBefore, before.substr(before.find_last_of(" (") + 1));
}

// "A", "de" before "el": "al", "del".
bool contracts(std::string_view said) { return said == "a " || said == "de " || said.ends_with(" a ") || said.ends_with(" de "); }

// "a el Dr." is "al Dr.".
void add_article(std::string& said, std::string_view article) {
  if (article == "el " && contracts(said)) said.insert(said.size() - 1, "l");
  else said += article;
}

}  // namespace

std::string with_articles(std::string_view message) {
  std::string said;
  int quotes = 0;
  for (std::size_t at = 0; at < message.size();) {
    const std::string_view rest = message.substr(at);
    if (rest.starts_with(kQuote)) ++quotes;
    if (rest.starts_with(kEndOfQuote) && quotes > 0) --quotes;   // a stray one closes nothing
    const Title* title = quotes > 0 ? nullptr : title_at(rest);
    if (title != nullptr && wants_article(said)) add_article(said, title->article);
    if (quotes == 0 && rest.starts_with(kClient) && contracts(said)) {
      said.insert(said.size() - 1, "l");
      at += kArticle.size();
      continue;
    }
    const std::size_t length = title == nullptr ? 1 : title->written.size();
    said += rest.substr(0, length);
    at += length;
  }
  return said;
}

}  // namespace sml::rule
