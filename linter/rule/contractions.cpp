#include "linter/rule/contractions.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "linter/base/word_list.h"

namespace sml::rule {
namespace {

struct Noun {
  std::string_view written;
  char article;
};
constexpr Noun kWeekdays[] = {{"segunda-feira", 'a'}, {"terça-feira", 'a'}, {"quarta-feira", 'a'}, {"quinta-feira", 'a'},
                              {"sexta-feira", 'a'},   {"sábado", 'o'},      {"domingo", 'o'}};
constexpr Noun kPlaces[] = {
    {"Academia ", 'a'}, {"Alameda ", 'a'}, {"Av. ", 'a'}, {"Avenida ", 'a'}, {"Casa ", 'a'}, {"Clínica ", 'a'}, {"Escola ", 'a'}, {"Filial ", 'a'},
    {"Lavanderia ", 'a'}, {"Livraria ", 'a'}, {"Loja ", 'a'}, {"Padaria ", 'a'}, {"Pizzaria ", 'a'}, {"Praça ", 'a'}, {"Rua ", 'a'},
    {"Travessa ", 'a'}, {"Unidade ", 'a'}, {"Cafeteria ", 'a'}, {"Farmácia ", 'a'}, {"Barbearia ", 'a'}, {"Cervejaria ", 'a'}, {"Pousada ", 'a'},
    {"Sede ", 'a'}, {"Hostel ", 'o'}, {"Hotel ", 'o'}, {"Museu ", 'o'}, {"Museo ", 'o'}, {"Sucursal ", 'a'}, {"Local ", 'o'}, {"Ateliê ", 'o'},
    {"Quiosque ", 'o'}, {"Teatro ", 'o'}, {"Bar ", 'o'}, {"Café ", 'o'}, {"Estúdio ", 'o'}, {"Largo ", 'o'}, {"Restaurante ", 'o'}, {"Salão ", 'o'},
    {"Shopping ", 'o'},
};
constexpr std::string_view kOfADay[] = {"sai", "saiu", "saísse", "volta", "terminou", "termina",
                                         "começou", "começa", "recomeça", "entrar", "venceram", "vencem", "foi", "aprovou", "aprovado", "vir", "ar",
                                         "sai,", "post,", "antes,"};   // "sai do ar na segunda-feira", "7 dias antes, na terça-feira"
// Behind which a place has its article apart: "o combinado com o Hostel Maré", "nesse dia o Bar da Maré não abre".
constexpr std::string_view kBeforeAName[] = {"com", "que", "dia", "hora", "se", "atende", "conhece"};
constexpr std::string_view kQuote = "«", kEndOfQuote = "»";

const Noun* noun_at(std::string_view rest, const auto& nouns) {
  const auto found = std::ranges::find_if(nouns, [&](const Noun& noun) { return rest.starts_with(noun.written); });
  return found == std::end(nouns) ? nullptr : &*found;
}

std::string_view last_word(std::string_view said) {
  if (!said.ends_with(' ')) return {};
  said.remove_suffix(1);
  return said.substr(said.find_last_of(" (") + 1);
}

// "em" and "de", which a message ends with, and the article that follows: "na", "do".
void contract(std::string& said, std::string_view preposition, char article) {
  const char first = preposition == "em" ? 'n' : 'd';
  said.resize(said.size() - preposition.size() - 1);
  said.append({first, article, ' '});
}

// "De o cliente" is "do cliente".
void contract_article(std::string& said, std::string_view preposition) {
  constexpr std::pair<std::string_view, std::string_view> kBeforeArticle[] = {{"de", "d"}, {"em", "n"}, {"a", "a"}, {"por", "pel"}};
  const auto* const found = std::ranges::find(kBeforeArticle, preposition, &std::pair<std::string_view, std::string_view>::first);
  if (found == std::end(kBeforeArticle)) return;
  said.resize(said.size() - preposition.size() - 1);
  said += found->second;
}

void lead_to(std::string& said, std::string_view rest) {
  const std::string_view word = last_word(said);
  if (word.empty()) return;
  if (rest.starts_with("o cliente")) return contract_article(said, word);
  if (const Noun* day = noun_at(rest, kWeekdays)) {
    if (word == "em") contract(said, word, day->article);
    else if (base::is_among(kOfADay, word)) said.append({'n', day->article, ' '});
    return;
  }
  const Noun* place = noun_at(rest, kPlaces);
  if (place != nullptr && (word == "em" || word == "de")) {
    contract(said, word, place->article);
  } else if (place != nullptr && base::is_among(kBeforeAName, word)) {
    said.append({place->article, ' '});
  }
}

}  // namespace

std::string with_contractions(std::string_view message) {
  std::string said;
  int quotes = 0;
  for (std::size_t at = 0; at < message.size(); ++at) {
    const std::string_view rest = message.substr(at);
    if (rest.starts_with(kQuote)) ++quotes;
    if (rest.starts_with(kEndOfQuote) && quotes > 0) --quotes;
    if (quotes == 0) lead_to(said, rest);
    said += rest.front();
  }
  return said;
}

}  // namespace sml::rule
