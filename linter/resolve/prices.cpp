#include "linter/resolve/prices.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "linter/resolve/denial.h"
#include "linter/resolve/mentions.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::MoneyClaim;
using claims::OfferClaim;
using model::Product;

constexpr char kName = '\x01';                // what a name of the facts is blanked with in a folded sentence
constexpr std::size_t kNear = 64;             // bytes before an amount that say what it is

// What stands right before an amount that is no price of one.
constexpr std::string_view kBefore[] = {
    // former and usual ones
    "antes|used to (?:be|cost)|solian? (?:costar|valer)|costumava(?:m)? custar|estuvo|estaban?|estava|costaba|costo|custava|custou|valian?|era|eran|was|were|reg|regular|regularmente|normally|usually|normalmente|originally|precio (?:anterior|normal|regular|habitual|original)|precio de lista|de lista|preco (?:antigo|normal|cheio)",
    // bounds
    "desde|a partir|a partir de|from|starting(?: at)?|starts at|partir de|hasta|ate|up to|maximo|minim[oa]|entre|between|mas de|mais de|menos de|more than|over|under|less than|superior(?:es)? a|mayor(?:es)? (?:a|de)|acima de|arriba de|abajo de|casi|cerca de|about|around|aprox",
    // savings and vouchers
    "ahorra[sn]?|ahorrate|ahorro de|saves?|saving|economi[zc]a|economize|poupe|descuentos? de|descontos? de|discount of|menos|bono de|vale (?:de|por)|cupon de|voucher|gift ?card|tarjeta de regalo|credito de|saldo de|cashback|devolvemos|regalamos",
    // fees, parts, additions, prizes
    "envios?|domicilio|delivery|frete|entrega|shipping|propina|anticipo|apart(?:a|as|ado|alo|ala)(?: con)?|deposito|sena|enganche|inscripcion|cuotas?|mensualidad(?:es)?|pagos?|parcelas?|interes|extra|adicional|agrega|anade|suma|sumale|agregale|anadele|add|plus|recargo|premio|ganate?|ganar|gana|win|sorteo|compras?|consumo|consumos|pedidos?|compra minima|\\+",
    "(?:^|[,;y] ?)mas|(?:[0-9]|[^a-z]) ?\\+",
    // of several
    "docena|media docena|duzia|dozen|combo|paquete|pack|kit|promo|par|caja|cubeta|charola|bandeja",
};
constexpr std::string_view kGlue = "(?:(?:a|de|en|em|por|for|at|is|es|de solo|solo|los|las|the|unos|con|c/u|hoy|to|total|do|da|r)\\b)";
constexpr std::string_view kCount = "(?:[2-9]|[1-9][0-9]|dos|tres|cuatro|cinco|seis|ocho|diez|doce|two|three|four|five|six|twelve|dois|duas|quatro|cinco|doze)";

// And right behind it.
constexpr std::string_view kBehind =
    R"(^ ?(?:\+|o mas\b|ou mais\b|or more\b|y mas\b|en adelante|mas\b|menos\b|off\b|de (?:descuento|desconto|ahorro|regalo|credito|saldo|consumo|compra|envio|propina|anticipo|enganche)|)"
    R"(discount|descuento|desconto|(?:el|por|x|/|al|the|a|per|o|la) ?(?:kilo|kg|litros?|lt|par|docena|duzia|dozen|metro|100 ?gr?|caja|pack)\b|extra\b|adicional|back\b|cashback|en compras|mensual|al mes|a month|por mes|~))";

// Sizes, and people of other tariffs, have prices of their own.
constexpr std::string_view kSizes =
    R"(\b(?:chic[oa]s?|median[oa]s?|grandes?|gde|familiar(?:es)?|individual(?:es)?|personal(?:es)?|mini|medi[oa]s?|dobles?|jumbo|small|medium|large|family|half|slice|rebanadas?|porcion(?:es)?|pequen[oa]s?|media|kilos?|kg|litros?|botellas?|copas?|jarras?|fatias?|g|gr|gramos|ml|oz|cm|grupos?|parejas?|familias?|personas|ninos?|estudiantes|jubilados|residentes|socios|escolares|menores|mayores|para dos|kids|children|students|seniors|groups?|members|for two|criancas|estudantes|idosos|pessoas|casal)\b)";

// Words that say a price and name nothing.
constexpr std::string_view kLight =   // or none
    R"((?:a|al|de|del|en|em|por|para|solo|solos|solamente|unicamente|apenas|nada|mas|nomas|no|hoy|ahora|aun|este|esta|semana|finde|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|todo|todos|toda|el|la|los|las|un|una|cada|uno|c|u|precio|precios|cuestan?|vale|valen|salen?|queda|quedan|va|van|estan|es|son|sigue|siguen|especial|promo|oferta|tan|)"
    R"(tambien|y|e|ya|te|lo|se|llevas|llevala|llevalo|llevate|llevatela|llevatelo|lleva|pide|pidela|pidelo|pedi|disfruta|disfrutala|prueba|pruebala|pruebalo|tu|su|nuestra|nuestro|just|only|for|at|now|today|is|are|costs?|each|per|person|persona|pessoa|this|week|price|get|it|our|your|the|so|hoje|agora|custam?|sai|fica|preco|leve|peca|nosso|nossa|o|os|as|tenemos|buen|buena|con|iva)?)";

const text::Pattern& none_before() {
  static const text::Pattern pattern = [] {
    std::string words;
    for (const std::string_view one : kBefore) words.append(words.empty() ? "" : "|").append(one);
    return text::Pattern::literal(R"((?:^|[^a-z0-9])(?:)" + words + R"()(?:[ .:(~]+)" + std::string(kGlue) + R"()*[ .:(~]*$)");
  }();
  return pattern;
}

const text::Pattern& nothing_more() {
  static const text::Pattern pattern = text::Pattern::literal(R"((?:nada|no) mas(?:[ .:(~]+)" + std::string(kGlue) + R"()*[ .:(~]*$|precio mas)");
  return pattern;
}

// "5 por", "2 margaritas a", "dos pizzas por".
const text::Pattern& several_before() {
  static const text::Pattern pattern = text::Pattern::literal(R"((?:^|[^a-z0-9.,$:/x-]))" + std::string(kCount) + R"((?: [a-z]{1,15}){0,2}(?: ?\x01+)?(?: [a-z]{1,15}){0,2} ?(?:x|por|for|a|en|at|:|=)? ?$)");
  return pattern;
}

// "la docena de", "2", "dos pizzas": right before a name.
const text::Pattern& several_named() {
  static const text::Pattern pattern = text::Pattern::literal(
      R"((?:^|[^a-z0-9.,$:/x-])(?:)" + std::string(kCount) + R"(|(?:docena|media docena|duzia|dozen|combo|paquete|pack|par|caja|kilo|kg|bolsa|bandeja|charola)s?)(?: (?:de|con|of|com))?(?: [a-z]{3,12})? ?$)");
  return pattern;
}

const text::Pattern& none_behind() {
  static const text::Pattern pattern = text::Pattern::literal(kBehind);
  return pattern;
}

const text::Pattern& sizes() {
  static const text::Pattern pattern = text::Pattern::literal(kSizes);
  return pattern;
}

const text::Pattern& light_words() {
  static const text::Pattern pattern = text::Pattern::literal(std::string(kLight) + R"((?:[^a-z0-9]+)" + std::string(kLight) + R"()*[^a-z0-9]*)");
  return pattern;
}

// Where another thing of a list begins.
const text::Pattern& separators() {
  static const text::Pattern pattern = text::Pattern::literal(R"([,;:|/(\n+·•—–]| (?:y|e|o|u|and|or|ou|&|mas) )");
  return pattern;
}

// "con refresco a": a bundle; "y una limonada por", "el combo a": an article and what the facts do not know.
const text::Pattern& other_thing() {
  static const text::Pattern pattern = text::Pattern::literal(
      R"( (?:con|with|com|mas) (?:[a-z]{1,12} ){0,2}(?:refrescos?|papas|bebidas?|postres?|ensaladas?|cafe|jugos?|cervezas?|copas?|vino|agua|sodas?|drinks?|fries|dessert|sobremesa|suco|bebida|limonada)\b)"
      R"(|^ ?[+&]|(?:^| )(?:un|una|unos|unas|an|um|uma) [a-z]{3,20}(?: [a-z]{3,20})?(?: (?:a|por|de|for|at|en|solo|tan|just|only))* ?$)");
  return pattern;
}

// "con albahaca y mozzarella a": what it is made of.
const text::Pattern& made_of() {
  static const text::Pattern pattern = text::Pattern::literal(R"((?:^| )(?:con|de|with|com|lleva|tiene|has|sobre) )");
  return pattern;
}

const text::Pattern& asking() {
  static const text::Pattern pattern = text::Pattern::literal(R"([?][^a-z0-9]*$)");
  return pattern;
}
const text::Pattern& asserting() {
  static const text::Pattern pattern = text::Pattern::literal(R"(sabi[ae]s? que|sabian que|did you know|voce sabia|ya supiste|ya viste)");
  return pattern;
}

// A name, an amount, or another thing that amounts may stand by.
struct Piece {
  enum class Kind { product, amount, other } kind = Kind::other;
  text::Range range;                             // bytes of the folded sentence
  std::vector<const Product*> products;
  const Claim* claim = nullptr;
  bool several = false;                          // "la docena de medialunas", "2 margaritas"
};

bool is_amount(const Piece& piece) { return piece.kind == Piece::Kind::amount; }
bool is_product(const Piece& piece) { return piece.kind == Piece::Kind::product; }

// Of a promise whose amount is no price: what comes off, what is given.
bool is_no_price(const OfferClaim& offer) {
  using Kind = model::Mechanic::Kind;
  return offer.negated || (offer.mechanic.kind != Kind::special_price && !offer.bare_word);
}

class SentencePrices {
 public:
  SentencePrices(const StatedText& text, std::size_t number, const Mentions& mentions, std::span<const Claim> claims)
      : text_(text), number_(number), sentence_(text.claims.sentences[number]),
        mapped_(text::fold_mapped(std::string_view(text.text->text()).substr(sentence_.begin, sentence_.end - sentence_.begin))), folded_(mapped_.text()) {
    add_names(mentions);
    add_amounts(claims);
    std::ranges::stable_sort(pieces_, {}, [](const Piece& piece) { return piece.range.begin; });
  }

  void find(std::vector<Price>& prices) const {
    if (std::ranges::none_of(pieces_, is_product) || is_question()) return;
    const SentenceDenials denials(text_.text->text(), sentence_);
    for (std::size_t at = 0; at < pieces_.size(); ++at) {
      if (!is_amount(pieces_[at])) continue;
      const Claim& claim = *pieces_[at].claim;
      std::vector<const Product*> products = products_of(at);
      if (products.empty() || denials.deny(claim.range)) continue;
      prices.push_back({claim.range, number_, claim.as<MoneyClaim>()->money, std::move(products)});
    }
  }

 private:
  text::Range place(const text::Range& range) const { return mapped_.folded({range.begin - sentence_.begin, std::min(range.end, sentence_.end) - sentence_.begin}); }
  std::string_view between(std::size_t begin, std::size_t end) const { return begin < end ? std::string_view(folded_).substr(begin, end - begin) : std::string_view(); }

  bool is_question() const { return asking().find(folded_) && !asserting().find(folded_); }

  void add_names(const Mentions& mentions) {
    for (const FactMention* mention : mentions) {
      const text::Range range = place(mention->range);
      std::fill(folded_.begin() + static_cast<std::ptrdiff_t>(range.begin), folded_.begin() + static_cast<std::ptrdiff_t>(range.end), kName);
      const Product* product = mention->as<Product>();
      if (product == nullptr) {
        if (mention->as<model::Offer>() != nullptr || mention->as<model::Event>() != nullptr) pieces_.push_back({Piece::Kind::other, range, {}, nullptr, false});
      } else if (!pieces_.empty() && is_product(pieces_.back()) && pieces_.back().range == range) {
        pieces_.back().products.push_back(product);
      } else {
        const std::size_t from = range.begin > kNear ? range.begin - kNear : 0;
        pieces_.push_back({Piece::Kind::product, range, {product}, nullptr, several_named().find(between(from, range.begin)).has_value()});
      }
    }
  }

  void add_amounts(std::span<const Claim> claims) {
    std::vector<Piece> amounts;
    for (const Claim& claim : claims)
      if (claim.as<MoneyClaim>() != nullptr) amounts.push_back({Piece::Kind::amount, place(claim.range), {}, &claim, false});
    for (std::size_t at = 0; at < amounts.size(); ++at)
      if (!is_of_none(amounts, at, claims)) pieces_.push_back(amounts[at]);
  }

  bool is_of_none(const std::vector<Piece>& amounts, std::size_t at, std::span<const Claim> claims) const {
    const text::Range range = amounts[at].range;
    const std::size_t from = range.begin > kNear ? range.begin - kNear : 0;
    const std::string_view before = between(from, range.begin);
    if ((none_before().find(before) && !nothing_more().find(before)) || several_before().find(before)) return true;
    if (none_behind().find(between(range.end, std::min(folded_.size(), range.end + kNear)))) return true;
    const auto belongs = [&](const Claim& claim) {
      const auto* offer = claim.as<OfferClaim>();
      return offer != nullptr && is_no_price(*offer) && claim.range.begin <= amounts[at].claim->range.begin && amounts[at].claim->range.end <= claim.range.end;
    };
    return std::ranges::any_of(claims, belongs) || is_side(amounts, at);
  }

  // "de $120 a $180" is of none; of "de $180 a $108" the first is a former one.
  bool is_side(const std::vector<Piece>& amounts, std::size_t at) const {
    static const text::Pattern to = text::Pattern::literal(R"( ?(?:-|–|a|al|to|ate|hasta|por|→|->) ?(?:solo |apenas |just )?)");
    const auto money = [&](std::size_t which) { return amounts[which].claim->as<MoneyClaim>()->money.hundredths; };
    const auto joined = [&](std::size_t which) { return to.matches_whole(between(amounts[which].range.end, amounts[which + 1].range.begin)); };
    if (at + 1 < amounts.size() && joined(at)) return true;
    return at > 0 && joined(at - 1) && money(at - 1) < money(at);
  }

  // How many pieces of a kind stand in a row up to `at`, itself included.
  std::size_t run_before(std::size_t at) const {
    std::size_t count = 1;
    while (count <= at && pieces_[at - count].kind == pieces_[at].kind) ++count;
    return count;
  }
  std::size_t run_from(std::size_t at) const {
    std::size_t count = 1;
    while (at + count < pieces_.size() && pieces_[at + count].kind == pieces_[at].kind) ++count;
    return count;
  }

  std::vector<const Product*> products_of(std::size_t at) const {
    const std::size_t index = run_before(at) - 1;   // of the amounts in a row
    const std::size_t first = at - index;
    if (first == 0) return index == 0 ? product_behind(at) : std::vector<const Product*>();
    if (!is_product(pieces_[first - 1])) return {};
    if (alternates_forward()) return product_behind(at);
    const std::size_t names = run_before(first - 1);
    if (names > 1 && names == run_from(first)) return pieces_[first - names + index].products;   // "margarita y diavola, $149 y $179"
    if (index > 0 || pieces_[first - 1].several || !stands_by(pieces_[first - 1].range.end, pieces_[at].range.begin)) return {};
    if (names > 1 && is_bundle(first - 1, at)) return {};
    std::vector<const Product*> products;
    for (std::size_t back = 0; back < names; ++back) {
      const auto& of = pieces_[first - 1 - back].products;
      products.insert(products.end(), of.begin(), of.end());
    }
    return products;
  }

  // "$149 la margarita, $179 la diavola".
  bool alternates_forward() const {
    if (pieces_.size() % 2 != 0) return false;
    for (std::size_t at = 0; at < pieces_.size(); ++at)
      if (at % 2 == 0 ? !is_amount(pieces_[at]) : !is_product(pieces_[at])) return false;
    return true;
  }

  std::vector<const Product*> product_behind(std::size_t at) const {
    if (at + 1 >= pieces_.size() || !is_product(pieces_[at + 1])) return {};
    const bool has_own = at + 2 < pieces_.size() && is_amount(pieces_[at + 2]) && !alternates_forward();
    const std::string_view gap = between(pieces_[at].range.end, pieces_[at + 1].range.begin);
    const std::size_t from = at == 0 ? 0 : pieces_[at - 1].range.end;
    constexpr std::size_t kFarthest = 48;
    if (has_own || gap.size() > kFarthest || gap.find_first_of(";|/\n(") != std::string_view::npos || sizes().find(gap)) return {};
    if (!light_words().matches_whole(last_part(between(from, pieces_[at].range.begin)))) return {};
    return pieces_[at + 1].several ? std::vector<const Product*>() : pieces_[at + 1].products;
  }

  // "Margarita + agua $160", "margarita y agua por $160".
  bool is_bundle(std::size_t last, std::size_t amount) const {
    static const text::Pattern joint = text::Pattern::literal(R"([+]| (?:con|with|com|mas) )");
    static const text::Pattern together = text::Pattern::literal(R"(\b(?:por|for|junt[oa]s|ambos|ambas|l[oa]s dos|together|both|combo)\b)");
    return joint.find(between(pieces_[last - 1].range.end, pieces_[last].range.begin)) || together.find(between(pieces_[last].range.end, pieces_[amount].range.begin));
  }

  static std::string_view last_part(std::string_view gap) {
    const std::vector<text::Match> found = separators().find_all(gap);
    return found.empty() ? gap : gap.substr(found.back().whole().end);
  }

  // Whether an amount behind a product is its price, as far as the words between tell.
  bool stands_by(std::size_t begin, std::size_t end) const {
    const std::string_view gap = between(begin, end);
    if (sizes().find(gap) || other_thing().find(gap)) return false;
    const std::string_view last = last_part(gap);
    return last.size() == gap.size() || light_words().matches_whole(last) || made_of().find(gap.substr(0, gap.size() - last.size())).has_value();
  }

  const StatedText& text_;
  std::size_t number_;
  text::Range sentence_;
  text::Folded mapped_;
  std::string folded_;            // with names blanked
  std::vector<Piece> pieces_;     // by place
};

}  // namespace

std::vector<Price> prices_of(const StatedText& text) {
  std::vector<Price> prices;
  const std::span<const Claim> claims(text.claims.found);
  const auto states_price = [](const Claim& claim) { return claim.as<MoneyClaim>() != nullptr; };
  if (std::ranges::none_of(claims, states_price)) return prices;
  const Mentions own = own_mentions(text);
  for (auto claim = claims.begin(); claim != claims.end();) {
    const auto next = std::find_if(claim, claims.end(), [&](const Claim& other) { return other.sentence != claim->sentence; });
    const std::span<const Claim> of_sentence(claim, next);
    const Mentions mentions = in_sentence(own, claim->sentence);
    if (!mentions.empty() && std::ranges::any_of(of_sentence, states_price)) SentencePrices(text, claim->sentence, mentions, of_sentence).find(prices);
    claim = next;
  }
  return prices;
}

}  // namespace sml::resolve
