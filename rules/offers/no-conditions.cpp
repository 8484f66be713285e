#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "linter/resolve/language.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/words.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "rules/offers/read_together.h"

namespace sml::rules {
namespace {

using resolve::Promise;

// "Aplican condiciones", "bases en …", "T&C", "sujeto a …".
bool mentions_small_print(std::string_view folded) {
  static const text::Pattern words = resolve::worded("(?:^|[^a-z0-9]){words}(?:[^a-z0-9]|$)", {
      .es = "condicion(?:es|ado|ada)?|restriccion(?:es)?|limitacion(?:es)?|terminos y|terminos en|ver terminos|consulta(?:r)? (?:los )?terminos|"
            "t'?s? ?(?:&|y|e) ?c(?:s|'s)?|tyc|(?:ver|consulta[r]?|lee[r]?|segun|revisa|conoce|checa|las|mas|nuestras) (?:las )?bases|"
            "bases (?:y|en|del?|de la|completas|legales|de participacion)|letra (?:pequena|chica|chiquita)|legales|"
            "no (?:es |son )?(?:acumulables?|combinables?)|no se (?:suma|acumula|combina)n?|sujet[oa]s? a|(?:unicamente|exclusiv[oa]s?) (?:en|para|con|de)|"
            "(?:no )?aplican?|salvo|excepto|exclusion(?:es)?|mas (?:info|informacion|detalles) (?:en|sobre)|consulta (?:los )?detalles",
      .en = "(?:only|exclusively) (?:on|with|valid)|terms|conditions?|restrictions?|exclusions?|see (?:details|in store)|small print|subject to|"
            "not (?:valid|combinable)|can(?:no|['’]?)t be (?:used|joined) with|cannot be combined",
      .pt = "(?:somente|exclusiv[oa]s?) (?:em|n[oa]s?|para)|condicao|condicoes|regulamento|"
            "termos|restricoes|sujeito a|nao (?:e |sao )?acumulativ[oa]s?|consulte|legales",
  });
  return words.stands_in(folded);
}

// An asterisk that refers to a note, not one that sets words off ("*hoy*") or begins an item of a list.
bool has_note_mark(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    std::vector<std::size_t> marks;
    for (std::size_t mark = line.find('*'); mark != std::string_view::npos; mark = line.find('*', mark + 1)) marks.push_back(mark);
    const auto opens = [&](std::size_t mark) {
      return (mark == 0 || line[mark - 1] == ' ' || line[mark - 1] == '*') && mark + 1 < line.size() && line[mark + 1] != ' ';
    };
    const auto is_item = [&](std::size_t mark) { return line.find_first_not_of(' ') == mark && mark + 1 < line.size() && line[mark + 1] == ' '; };
    const bool sets_off = marks.size() > 1 && opens(marks.front()) && !opens(marks.back());
    if (!sets_off && std::ranges::any_of(marks, [&](std::size_t mark) { return !is_item(mark); })) return true;
  }
  return false;
}

// Words of conditions that say nothing by themselves.
bool is_common_in_offers(std::string_view folded) {
  constexpr std::array kWords = std::to_array<std::string_view>(
      {"para", "pero", "solo", "otra", "otras", "otro", "otros", "promocion", "promociones", "promo", "promos", "oferta", "ofertas", "descuento", "descuentos",
       "valido", "valida", "validos", "validas", "vigente", "todo", "toda", "todos",
       "todas", "dias", "este", "esta", "estos", "estas", "cada", "hasta", "desde",
       "sobre", "entre", "cuando", "cliente", "clientes", "persona", "personas", "producto", "productos", "precio", "precios", "compra", "compras", "puede",
       "pueden", "como", "with", "only", "offer", "offers", "valid", "from", "until", "para", "pela", "pelo", "promocao", "desconto", "nuestra", "nuestro",
       "nuestras", "nuestros", "pedido", "pedidos", "order", "orders", "hotel", "tienda",
       "local", "negocio", "hoja", "que", "con", "los", "las", "por", "una", "uno", "del"});
  return std::ranges::find(kWords, folded) != kWords.end();
}

bool is_telling(const resolve::Word& word) {
  constexpr std::size_t kShortest = 4;
  const bool is_number = !word.folded.empty() && word.folded.find_first_not_of("0123456789") == std::string::npos;
  return is_number ? word.folded.size() > 1 : word.folded.size() >= kShortest && !is_common_in_offers(word.folded);
}

bool shares_word(const std::vector<resolve::Word>& words, const resolve::Word& wanted) {
  return std::ranges::any_of(words, [&](const resolve::Word& word) {
    return resolve::is_word_or_plural(word.folded, wanted.folded) || resolve::is_word_or_plural(wanted.folded, word.folded);
  });
}

// Whether two of the conditions' words stand side by side in a text, too: "en tienda".
bool shares_pair(const std::vector<resolve::Word>& words, const std::vector<resolve::Word>& wanted) {
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
std::string most_allowed(std::string_view folded) {
  static const text::Pattern most = resolve::worded(R"((?:^|[^a-z0-9]){most}(?:\.|:| {of})* ?(\d{1,3})(?: [a-z]+){0,2} {per}(?: [a-z]+)*)", {
      {"most", {
          .es = "max(?:im[oa])?|limit(?:e|ado|ada)?|tope|hasta|no mas de|solo",
          .en = "max(?:imum)?|limit(?:ed)?|up to|no more than",
          .pt = "max(?:im[oa])?|limit(?:e|ado|ada)?|ate",
      }},
      {"of", {.es = "de|a", .en = "to|of", .pt = "de|a"}},
      {"per", {.es = "por|x|cada", .en = "per", .pt = "por|cada"}},
  });
  const auto match = most.find(folded);
  return match ? std::string(match->of(folded, 1)) : std::string();
}

// What an offer's conditions say, of which a text may repeat a word. Points into itself: it stays where it is.
class Conditions {
 public:
  Conditions(const model::Offer& offer, const model::Facts& facts)
      : wording_(resolve::words_of(*offer.conditions)), most_(most_allowed(text::fold(*offer.conditions))) {
    std::vector<resolve::Wording> names;
    names.push_back(resolve::words_of(*offer.name));
    for (const auto& alias : *offer.aliases) names.push_back(resolve::words_of(*alias));
    for (const auto& product : *facts.products)
      if (resolve::is_on(offer, *product)) names.push_back(resolve::words_of(*product->name));
    const auto is_of_name = [&](const resolve::Word& word) {
      return std::ranges::any_of(names, [&](const resolve::Wording& name) { return shares_word(name.words, word); });
    };
    for (const resolve::Word& word : wording_.words) {
      if (is_telling(word) && !is_of_name(word)) telling_.push_back(&word);
    }
  }
  Conditions(const Conditions&) = delete;
  Conditions& operator=(const Conditions&) = delete;

  // Whether a text has a word of them that is none of the names of the offer and what it is on; where all of them are common ones or of a name, two side by
  // side; or allows as many.
  bool stand_in(const resolve::StatedText& text) const {
    if (!most_.empty() && most_allowed(text.folded()) == most_) return true;
    if (telling_.empty()) return shares_pair(text.wording.words, wording_.words);
    return std::ranges::any_of(telling_, [&](const resolve::Word* word) { return shares_word(text.wording.words, *word); });
  }

 private:
  resolve::Wording wording_;
  std::string most_;
  std::vector<const resolve::Word*> telling_;
};

// Whether a text is in another language than an offer's conditions, which are in the business's first one where their own words do not tell.
bool is_translated(const resolve::StatedText& stated, const model::Offer& offer, const rule::PostView& view) {
  const model::Post& post = view.post;
  const auto& languages = *view.client.facts->business->languages;
  std::string said(stated.language.clear());
  if (said.empty() && post.language) said = resolve::primary_language(*post.language);
  std::string known(resolve::WrittenLanguage(resolve::words_without_sentences(*offer.conditions)).clear());
  if (known.empty() && !languages.empty()) known = resolve::primary_language(*languages.front());
  return !said.empty() && !known.empty() && said != known;
}

// "Minimum stay of three nights", "one per customer", "não cumulativo": a condition, whichever it is.
bool states_a_condition(std::string_view folded) {
  static const text::Pattern words = resolve::worded(R"(\b(?:{bound}|{per} {whom}|{not} (?:{is} )?{combined}|{only} {for}|{orders} {above})\b)", {
      {"bound", {
          .es = "minim[a-z]*|maxim[a-z]*|al menos|exclu[a-z]+|except[a-z]*|salvo",
          .en = "minim[a-z]*|maxim[a-z]*|at least|exclu[a-z]+|except[a-z]*|cannot be combined|while (?:stocks?|supplies) last",
          .pt = "minim[a-z]*|maxim[a-z]*|pelo menos|exclu[a-z]+|excet[a-z]+|salvo",
      }},
      {"per", {.es = "por", .en = "per", .pt = "por"}},
      {"whom", {.es = "persona|client[ea]?|mesa|pedido", .en = "person|client|customer|guest|table|room|order|stay", .pt = "pessoa|cliente|mesa|pedido"}},
      {"is", {.es = "es", .pt = "e"}},
      {"combined", {
          .es = "acumul[a-z]+|combin[a-z]+|valid[a-z]*|transfer[a-z]+",
          .en = "combin[a-z]+|valid[a-z]*|transfer[a-z]+",
          .pt = "acumul[a-z]+|cumulativ[ao]|combin[a-z]+|valid[a-z]*|transfer[a-z]+",
      }},
      {"only", {.es = "solo", .en = "only", .pt = "so|somente|apenas"}},
      {"for", {.es = "para|con|en", .en = "for|on|with", .pt = "para|com|em"}},
      {"orders", {.es = "compras|pedidos", .en = "orders?|purchases?", .pt = "compras|pedidos"}},
      {"above", {.es = "de mas|superiores", .en = "of|over|above", .pt = "superiores|acima"}},
  });
  return words.stands_in(folded);
}

void check(const rule::PostView& view, rule::Report& report) {
  std::map<const model::Offer*, Conditions> conditions;
  ReadTogether texts(view, [&](const resolve::StatedText& text, const model::Offer& offer) {
    if (has_note_mark(text.text->text()) || mentions_small_print(text.folded()) ||
        conditions.try_emplace(&offer, offer, *view.client.facts).first->second.stand_in(text))
      return true;
    return is_translated(text, offer, view) && states_a_condition(text.folded());
  });
  const auto must = [](const model::Offer& offer) { return offer.conditions && !offer.conditions->empty(); };
  const Promise* first = first_unsaid(view, must, [&](const Promise& promise) { return texts.say(*promise.text, *promise.offer); });
  if (first == nullptr) return;
  const model::Offer& offer = *first->offer;
  rule::Finding& finding = report_promise(*first, view, report).with("offer", *offer.name).with("conditions", *offer.conditions);
  finding.with("country", model::country(view.client)).because(offer.conditions.span, "conditions");
}

}  // namespace

extern const rule::Check offers_no_conditions{check};

}  // namespace sml::rules
