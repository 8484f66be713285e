// What the rules on what an offer must say share: which texts are read together, and whether they have a word of its conditions.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/language.h"
#include "linter/resolve/words.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "rules/offers/promise.h"

namespace sml::rules {

// The texts that a reader of one sees with it: `text` and the thread together, a network's own text with the thread.
inline std::vector<const resolve::StatedText*> texts_read_with(std::size_t index, const rule::PostView& view) {
  const model::Post& post = view.post();
  const auto is_own = [&](const resolve::StatedText& text) {
    return std::ranges::any_of(*post.text_for, [&](const auto& own) { return &*own.value == text.text; });
  };
  const std::vector<resolve::StatedText>& texts = view.reading.texts;
  std::vector<const resolve::StatedText*> together;
  for (std::size_t other = 0; other < texts.size(); ++other) {
    const bool in_place_of_text = is_own(texts[index]) && post.text && texts[other].text == &*post.text;
    if (other == index || (!is_own(texts[other]) && !in_place_of_text)) together.push_back(&texts[other]);
  }
  return together;
}

// "Hasta Semana Santa", "until Christmas", "en Navidad": an end that is no date; "en San Ángel" and "en la feria" are places.
inline bool says_until_feast(std::string_view folded) {
  static const text::Pattern feast = text::Pattern::on_demand(
      R"((?:^|[^a-z0-9])(?:(?:hasta|until|till|ate|antes de|before)(?: (?:el|la|los|las|the|o|a|fin de|final de|finales de))? (?:reyes|san [a-z]+|feria|nuevo aviso|agotar[a-z]*)|)"
      R"((?:hasta|until|till|ate|antes de|durante|en|before|during)(?: (?:el|la|los|las|the|o|a|fin de|final de|finales de))? (?:semana santa|pascua|navidad|ano nuevo|fin de ano|san (?:valentin|fermin|patricio)|)"
      R"(dia de|hot sale|buen fin|black friday|cyber[a-z]*|halloween|carnaval|verano|otono|invierno|primavera|easter|christmas|new year|summer|autumn|fall|winter|spring|pascoa|natal|verao|inverno))(?:[^a-z0-9]|$))");
  return feast.find(folded).has_value();
}

// "Aplican condiciones", "bases en …", "T&C", "sujeto a …".
inline bool mentions_small_print(std::string_view folded) {
  static const text::Pattern words = text::Pattern::on_demand(
      R"((?:^|[^a-z0-9])(?:condicion(?:es|ado|ada)?|restriccion(?:es)?|limitacion(?:es)?|terminos y|terminos en|ver terminos|consulta(?:r)? (?:los )?terminos|t'?s? ?(?:&|y|e) ?c(?:s|'s)?|tyc|)"
      R"((?:ver|consulta[r]?|lee[r]?|segun|revisa|conoce|checa|las|mas|nuestras) (?:las )?bases|bases (?:y|en|del?|de la|completas|legales|de participacion)|letra (?:pequena|chica|chiquita)|)"
      R"(legales|no (?:es |son )?acumulables?|sujet[oa]s? a|(?:no )?aplican?|salvo|excepto|exclusion(?:es)?|mas (?:info|informacion|detalles) (?:en|sobre)|consulta (?:los )?detalles|)"
      R"(terms|conditions?|restrictions?|exclusions?|see (?:details|in store)|small print|subject to|not (?:valid|combinable)|cannot be combined|)"
      R"(condicoes|condicao|regulamento|termos|restricoes|sujeito a|nao (?:e |sao )?acumulativ[oa]s?|consulte)(?:[^a-z0-9]|$))");
  return words.find(folded).has_value();
}

// An asterisk that refers to a note, not one that sets words off ("*hoy*") or begins an item of a list.
inline bool has_note_mark(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    std::vector<std::size_t> marks;
    for (std::size_t mark = line.find('*'); mark != std::string_view::npos; mark = line.find('*', mark + 1)) marks.push_back(mark);
    const auto opens = [&](std::size_t mark) { return (mark == 0 || line[mark - 1] == ' ' || line[mark - 1] == '*') && mark + 1 < line.size() && line[mark + 1] != ' '; };
    const auto is_item = [&](std::size_t mark) { return line.find_first_not_of(' ') == mark && mark + 1 < line.size() && line[mark + 1] == ' '; };
    const bool sets_off = marks.size() > 1 && opens(marks.front()) && !opens(marks.back());
    if (!sets_off && std::ranges::any_of(marks, [&](std::size_t mark) { return !is_item(mark); })) return true;
  }
  return false;
}

// Words of conditions that say nothing by themselves.
inline bool is_common_in_offers(std::string_view folded) {
  constexpr std::array kWords = std::to_array<std::string_view>(
      {"para", "pero", "solo", "otra", "otras", "otro", "otros", "promocion", "promociones", "promo", "promos", "oferta", "ofertas", "descuento", "descuentos",
       "valido", "valida", "validos", "validas", "vigente", "todo", "toda", "todos", "todas", "dias", "este", "esta", "estos", "estas", "cada", "hasta", "desde",
       "sobre", "entre", "cuando", "cliente", "clientes", "persona", "personas", "producto", "productos", "precio", "precios", "compra", "compras", "puede",
       "pueden", "como", "with", "only", "offer", "offers", "valid", "from", "until", "para", "pela", "pelo", "promocao", "desconto", "nuestra", "nuestro",
       "nuestras", "nuestros", "pedido", "pedidos", "order", "orders", "hotel", "tienda", "local", "negocio", "hoja", "que", "con", "los", "las", "por", "una", "uno", "del"});
  return std::ranges::find(kWords, folded) != kWords.end();
}

inline bool is_telling(const resolve::Word& word) {
  constexpr std::size_t kShortest = 4;
  const bool is_number = !word.folded.empty() && word.folded.find_first_not_of("0123456789") == std::string::npos;
  return is_number ? word.folded.size() > 1 : word.folded.size() >= kShortest && !is_common_in_offers(word.folded);
}

inline bool shares_word(const std::vector<resolve::Word>& words, const resolve::Word& wanted) {
  return std::ranges::any_of(words, [&](const resolve::Word& word) {
    return resolve::is_word_or_plural(word.folded, wanted.folded) || resolve::is_word_or_plural(wanted.folded, word.folded);
  });
}

// Whether two of the conditions' words stand side by side in a text, too: "en tienda".
inline bool shares_pair(const std::vector<resolve::Word>& words, const std::vector<resolve::Word>& wanted) {
  constexpr std::size_t kShortest = 4;
  const auto is_same = [](const resolve::Word& one, const resolve::Word& other) {
    return resolve::is_word_or_plural(one.folded, other.folded) || resolve::is_word_or_plural(other.folded, one.folded);
  };
  for (std::size_t at = 1; at < wanted.size(); ++at) {
    if (wanted[at].folded.size() < kShortest && wanted[at - 1].folded.size() < kShortest) continue;
    for (std::size_t place = 1; place < words.size(); ++place)
      if (is_same(words[place - 1], wanted[at - 1]) && is_same(words[place], wanted[at])) return true;
  }
  return false;
}

// The number that words allow of something, "2" of "máx. 2 por persona"; empty where they limit nothing so.
inline std::string most_allowed(std::string_view folded) {
  static const text::Pattern most = text::Pattern::on_demand(
      R"((?:^|[^a-z0-9])(?:max(?:im[oa]|imum)?|limit(?:e|ado|ada|ed)?|tope|hasta|ate|up to|no mas de|no more than|solo)(?:\.|:| de| a| to| of)* ?(\d{1,3})(?: [a-z]+){0,2} (?:por|per|x|cada)(?: [a-z]+)*)");
  const auto match = most.find(folded);
  return match ? std::string(match->of(folded, 1)) : std::string();
}

// Whether a text has a word of an offer's conditions that is none of the offer's name; where all of them are common ones, two side by side; or allows as
// many.
inline bool repeats_conditions(const resolve::StatedText& stated, const model::Offer& offer) {
  std::vector<resolve::Wording> own;
  own.push_back(resolve::words_of(*offer.name));
  for (const auto& alias : *offer.aliases) own.push_back(resolve::words_of(*alias));
  const auto is_own = [&](const resolve::Word& word) {
    return std::ranges::any_of(own, [&](const resolve::Wording& name) { return shares_word(name.words, word); });
  };
  const resolve::Wording conditions = resolve::words_of(*offer.conditions);
  const std::string most = most_allowed(text::fold(*offer.conditions));
  if (!most.empty() && most_allowed(stated.folded()) == most) return true;
  if (std::ranges::none_of(conditions.words, is_telling)) return shares_pair(stated.wording.words, conditions.words);
  return std::ranges::any_of(conditions.words, [&](const resolve::Word& word) { return is_telling(word) && shares_word(stated.wording.words, word) && !is_own(word); });
}

// The first promise in the file whose offer must say something that the texts read with it don't; each offer is asked about once a text.
template <class Must, class Says>
const resolve::Promise* first_unsaid(const rule::PostView& view, Must must, Says says) {
  std::set<std::pair<const model::Offer*, std::size_t>> seen;
  const resolve::Promise* first = nullptr;
  for (const resolve::Promise& promise : view.reading.promises) {
    if (promise.offer == nullptr || !promise.text || !must(*promise.offer)) continue;
    if (!seen.insert({promise.offer, *promise.text}).second || says(promise)) continue;
    if (first == nullptr || promise.at.begin < first->at.begin) first = &promise;
  }
  return first;
}

// Whether a text is in another language than an offer's conditions, which are in the business's first one where their own words do not tell.
inline bool is_translated(const resolve::StatedText& stated, const model::Offer& offer, const rule::PostView& view) {
  const model::Post& post = view.post();
  const auto& languages = *view.client.facts->business->languages;
  std::string said(stated.language.clear());
  if (said.empty() && post.language) said = resolve::primary_language(*post.language);
  std::string known(resolve::WrittenLanguage(resolve::words_without_sentences(*offer.conditions)).clear());
  if (known.empty() && !languages.empty()) known = resolve::primary_language(*languages.front());
  return !said.empty() && !known.empty() && said != known;
}

// "Minimum stay of three nights", "one per customer", "não cumulativo": a condition, whichever it is.
inline bool states_a_condition(std::string_view folded) {
  static const text::Pattern words = text::Pattern::on_demand(
      R"(\b(?:minim[a-z]*|maxim[a-z]*|at least|al menos|pelo menos|(?:por|per) (?:persona|pessoa|person|client[ea]?|customer|guest|mesa|table|room|pedido|order|stay)|exclu[a-z]+|except[a-z]*|excet[a-z]+|salvo|)"
      R"((?:no|nao|not) (?:es |e )?(?:acumul[a-z]+|cumulativ[ao]|combin[a-z]+|valid[a-z]*|transfer[a-z]+)|cannot be combined|(?:only|solo|so|somente|apenas) (?:for|on|with|para|con|com|en|em)|while (?:stocks?|supplies) last|)"
      R"((?:orders?|purchases?|compras|pedidos) (?:of|over|above|de mas|superiores|acima))\b)");
  return words.find(folded).has_value();
}

// The country whose law asks for it, as the cards' `country`.
inline std::string law_country(const rule::PostView& view) { return model::country(view.client); }

}  // namespace sml::rules
