#include <optional>

#include "linter/resolve/other_sums.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/title_prices.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/text/written_money.h"
#include "rules/offers/promise.h"

namespace sml::rules {
namespace {

using claims::Claim;
using model::Mechanic;
using model::Offer;
using resolve::Promise;

constexpr std::size_t kNear = 80;   // bytes between a name and its figure
constexpr std::int64_t kWhole = 100'00;   // hundredths of a percent

// What a text states of an offer, where it is not what the facts say.
struct Difference {
  const Offer* offer = nullptr;
  base::Span at{};
  std::string stated;
  std::string code;              // where the code is what differs
  std::string_view language{};   // of the text that states it
};

// A bare figure right behind the name of an offer that has a figure itself: "Menú ejecutivo a $149", "Semana del café: 30% en todo".
class FigureBehindName {
 public:
  FigureBehindName(const Promise& promise, const rule::PostView& view)
      : promise_(promise),
        text_(view.reading.texts[*promise.text]),
        sentence_(text_.claims.sentences[promise.sentence]),
        only_product_(product_of_code(*promise.offer, view)) {}

  // The figure that differs, or nullptr; also where the sentence has the right one as well.
  const Claim* find() const {
    if (const Claim* below = resolve::amount_below(promise_.range, promise_.sentence, text_)) return agrees_with(*below).value_or(true) ? nullptr : below;
    const Claim* other = nullptr;
    for (const Claim& claim : text_.claims_in(promise_.sentence)) {
      const auto agrees = agrees_with(claim);
      if (!agrees) continue;
      if (*agrees) return nullptr;
      if (other == nullptr && (is_right_behind(claim.range) || is_behind_its_things(claim)) && !in_offer(claim)) other = &claim;
    }
    return other;
  }

 private:
  static const model::Product* product_of_code(const Offer& offer, const rule::PostView& view) {
    const bool takes_off = offer.mechanic->kind == Mechanic::Kind::percent || offer.mechanic->kind == Mechanic::Kind::amount_off;
    return offer.code && takes_off && offer.products->size() == 1 && !offer.products.gaps
               ? model::with_id(view.client.facts->products, *offer.products->front())
               : nullptr;
  }

  // Nothing where it is no figure of the offer's kind.
  std::optional<bool> agrees_with(const Claim& claim) const {
    const Mechanic& known = *promise_.offer->mechanic;
    if (const auto* money = claim.as<claims::MoneyClaim>(); money != nullptr && known.kind == Mechanic::Kind::special_price)
      return resolve::is_same_money(money->money, known.money);
    if (const auto* percent = claim.as<claims::PercentClaim>(); percent != nullptr && known.kind == Mechanic::Kind::percent)
      return percent->hundredths == (is_paid(claim) ? kWhole - known.percent_hundredths : known.percent_hundredths);
    if (const auto* money = claim.as<claims::MoneyClaim>(); money != nullptr && is_left_to_pay(claim))
      return resolve::is_price_under(money->money, *promise_.offer, *only_product_->price);
    return std::nullopt;
  }

  // "Mes del gato: pagás el 80 %", of 20 % off.
  bool is_paid(const Claim& figure) const {
    static const text::Pattern pays = resolve::worded("\\b{words}[^a-z0-9]*$", {.es = "pag(?:as|ais|a|an)(?: (?:el|un|solo|solo el))?",
                                                                                .en = "you (?:only |just )?pay(?: only| just)?",
                                                                                .pt = "paga[ms]?(?: (?:so|apenas))?|pagas"});
    return pays.stands_in(text_.folded(sentence_.begin, std::max(sentence_.begin, figure.range.begin)));
  }

  // "Con CAYENA20 te queda en $240.000": of the one product that the offer is on, where the sentence names none.
  bool is_left_to_pay(const Claim& figure) const {
    static const text::Pattern pays = resolve::whole_words({.es = "quedan? (?:en|a|por)|sale|cuesta|pag(?:as|ais|a|an)",
                                                            .en = "costs|you pay",
                                                            .pt = "fica (?:em|a|por)|sai|custa|paga[ms]?|pagas"});
    if (only_product_ == nullptr || !only_product_->price || figure.range.begin < promise_.range.end) return false;
    const auto names_product = [](const resolve::FactMention& mention) { return mention.as<model::Product>() != nullptr; };
    return std::ranges::none_of(text_.mentions_in(promise_.sentence), names_product) && pays.stands_in(text_.folded(promise_.range.end, figure.range.begin));
  }

  bool is_right_behind(const text::Range& figure) const {
    static const text::Pattern joins = resolve::worded("^[^a-z0-9]*(?:{words}[^a-z0-9]+){0,4}[^a-z0-9]*$", {
        .es = "a|al|por|con|de|del|en|hasta|el|un|una|esta|hoy|ahora|baja a|cuesta|sale|te|se|os|pag(?:as|ais|a|an)|quedan? (?:en|a|por)|mantiene|sigue|es|son|"
              "vale|tiene|solo|vuelve|regresa|desde (?:ya|hoy|ahora|manana|el {weekday}|este {weekday})|este {weekday}|esta semana|este mes|cualquier [a-z]+|"
              "(?:cada|tod[oa]s? l[oa]s) {weekday}s?",
        .en = "for|at|with|up to|now|today|tonight|is|s|costs|you pay|stays|from (?:now on|today|tomorrow|{weekday})|"
              "back|this (?:week|month)|means|any [a-z]+|(?:every|this) {weekday}",
        .pt = "a|ate|por|de|por apenas|com|esta|hoje|sai|fica|e|sao|paga[ms]?|pagas|mantem-se|continua|desde (?:ja|hoje|agora|amanha|{weekday})|"
              "a partir de (?:hoje|amanha|{weekday})|vale|volta|esta de volta|n?est[ea] {weekday}|esta semana|qualquer [a-z]+|tod[oa]s? (?:[ao]s )?{weekday}s?",
    });
    static const text::Pattern another = resolve::worded("^ ?(?:{other}|{of} {those})(?:[^a-z0-9]|$)", {
        {"other", {
            .es = "menos|de menos|al (?:mes|ano|trimestre)|por (?:mes|persona|cabeza|kilo|pareja)|mensuales|cada un[oa]|"
                  "que te [a-z]+|libres|en (?:el|tu|la) (?:bolsillo|bolsa|cuenta)|(?:hoy|ahora|al [a-z]+r) y|mas|extra|adicional|"
                  "de (?:ahorro|propina|consumo|compra|anticipo|bono|matricula|inscripcion|fianza|reserva|senal|sena|deposito|entrada|alta|suplemento)|"
                  "por (?:cada )?(?:nin[oa]s?|menor(?:es)?|perr[oa]s?|mascotas?|dia|clase|sesion|hora|semana)|al dia|"
                  "a la semana|diarios?|semanales|el kilo|algodon|cacao|natural|puro|agave|organico|vegano|artesanal",
            .en = "off|less|more|extra|per (?:person|month|head)|each|a (?:month|head)|now and|today and|for you|(?:deposit|supplement)|"
                  "(?:per|a) (?:child|dog|pet|day|week|class|session)",
            .pt = "menos|por (?:mes|pessoa|cabeca|quilo)|ao mes|mensais|cada|(?:hoje|agora) e|mais|extra|adicional|natural|"
                  "de (?:matricula|inscricao|caucao|sinal|entrada|suplemento)|por (?:cada )?(?:crianca|cao|animal|dia|aula|semana|sessao)|ao dia",
            .any = "kg",
        }},
        {"of", {.es = "de", .en = "of", .pt = "de"}},
        {"those", {.es = "los|las|nuestr[oa]s", .en = "the|our"}},
    });
    if (figure.begin < promise_.range.end || figure.begin > promise_.range.end + 2 * kNear) return false;
    if (!is_before_its_product(figure) && another.stands_in(text_.folded(figure.end, std::min(sentence_.end, figure.end + kNear)))) return false;
    std::size_t begin = promise_.range.end;
    for (const resolve::FactMention& name : text_.mentions) {
      if (name.range.begin < begin || name.range.end > figure.begin || !is_its_product(name)) continue;
      if (!joins.stands_in(text_.folded(begin, name.range.begin))) return false;
      begin = name.range.end;
    }
    return joins.stands_in(text_.folded(begin, figure.begin));
  }

  // "Combo pareja: 2 entradas + cabritas por $15.990": the only amount of the sentence, behind what the offer is made of.
  bool is_behind_its_things(const Claim& figure) const {
    static const text::Pattern things = resolve::worded(R"(^ ?: ?[^;:!?\n]{3,80} {for}(?: {only})? $)", {
        {"for", {.es = "por|a", .en = "for|at", .pt = "por|a"}},
        {"only", {.es = "solo|tan solo|apenas", .en = "just|only", .pt = "apenas"}},
    });
    if (figure.as<claims::MoneyClaim>() == nullptr || figure.range.begin < promise_.range.end) return false;
    const std::string_view between = text_.folded(promise_.range.end, figure.range.begin);
    if (!things.stands_in(between) || resolve::adds_something(between)) return false;
    const auto is_between = [&](const text::Range& range) { return promise_.range.end <= range.begin && range.end <= sentence_.end; };
    const auto is_other_thing = [&](const resolve::FactMention& mention) {
      return is_between(mention.range) && mention.as<model::Product>() != nullptr && !is_its_product(mention);
    };
    const auto is_other_sum = [&](const Claim& claim) {
      return claim.as<claims::MoneyClaim>() != nullptr && is_between(claim.range) && claim.range != figure.range;
    };
    return std::ranges::none_of(text_.mentions, is_other_thing) && std::ranges::none_of(text_.claims.found, is_other_sum);
  }

  bool is_its_product(const resolve::FactMention& name) const {
    const auto* product = name.as<model::Product>();
    return product != nullptr && std::ranges::any_of(*promise_.offer->products, [&](const auto& id) { return *id == *product->id; });
  }

  // "$14.900 el kilo", where "el kilo" is what the offer is on.
  bool is_before_its_product(const text::Range& figure) const {
    return std::ranges::any_of(text_.mentions, [&](const resolve::FactMention& name) {
      return name.range.begin >= figure.end && name.range.begin <= figure.end + 1 && is_its_product(name);
    });
  }

  bool in_offer(const Claim& figure) const {
    return std::ranges::any_of(text_.claims.found,
                               [&](const Claim& claim) { return claim.as<claims::OfferClaim>() != nullptr && text::holds(claim.range, figure.range); });
  }

  const Promise& promise_;
  const resolve::StatedText& text_;
  const text::Range& sentence_;
  const model::Product* only_product_;   // of an offer with a code that takes something off it; else nullptr
};

std::string_view language_of(const Promise& promise, const rule::PostView& view) {
  return promise.text ? std::string_view(view.reading.texts[*promise.text].read_in) : std::string_view();
}

std::vector<Difference> differences(const rule::PostView& view) {
  std::vector<Difference> all;
  for (const Promise& promise : view.reading.other_terms)
    all.push_back({promise.offer, promise.at, promise.words, promise.claim->as<claims::OfferClaim>()->code, language_of(promise, view)});
  for (const Promise& promise : view.reading.promises) {
    if (promise.offer == nullptr || promise.claim != nullptr || !promise.text || !promise.offer->mechanic) continue;
    const Claim* figure = FigureBehindName(promise, view).find();
    if (figure == nullptr) continue;
    const resolve::StatedText& text = view.reading.texts[*promise.text];
    all.push_back({promise.offer, text.span(figure->range), std::string(text.words(figure->range)), {}, text.read_in});
  }
  return all;
}

std::string_view kind_of(const Mechanic& mechanic) {
  using Kind = Mechanic::Kind;
  switch (mechanic.kind) {
    case Kind::percent: return "percent";
    case Kind::amount_off: return "amount_off";
    case Kind::special_price: return "special_price";
    case Kind::free: return "free";
    case Kind::free_shipping: return "free_shipping";
    case Kind::gift: return "gift";
    case Kind::n_for_m: return "n_for_m";
    case Kind::coupon:
    case Kind::other: break;
  }
  return "other";
}

void check(const rule::PostView& view, rule::Report& report) {
  const std::vector<Difference> all = differences(view);
  const auto first = std::ranges::min_element(all, {}, [](const Difference& difference) { return difference.at.begin; });
  if (first == all.end()) return;
  const Offer& offer = *first->offer;
  const Mechanic& known = *offer.mechanic;
  rule::Finding& finding = report.at(first->at).with("stated", first->stated).with("offer", *offer.name);
  with_asked(finding, view.client);
  if (!first->code.empty()) {
    finding.say("code").with("code", first->code).with("right", *offer.code).because(offer.code.span, "code");
    return;
  }
  const bool is_money = known.kind == Mechanic::Kind::amount_off || known.kind == Mechanic::Kind::special_price;
  finding.with("kind", std::string(kind_of(known)))
      .with("terms", is_money ? text::written_money(known.money.hundredths, known.money.currency, first->language) : model::written(known));
  const std::string written = model::written(known);
  finding.with("percent", known.kind == Mechanic::Kind::percent ? written.substr(0, written.size() - 1) : std::string());
  finding.with("take", known.take).with("pay", known.pay).because(offer.mechanic.span, "mechanic");
}

}  // namespace

extern const rule::Check offers_terms_differ{check};

}  // namespace sml::rules
