#include <algorithm>
#include <array>

#include "linter/claims/calendar.h"
#include "linter/resolve/said_with.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"
#include "rules/offers/feast.h"
#include "rules/offers/read_together.h"

namespace sml::rules {
namespace {

using claims::TimeClaim;
using resolve::Promise;

// "Solo 30 cenas"; "por solo 149 pesos" says what they cost, "a solo 10 minutos" where they are.
bool says_how_few(std::string_view folded) {
  constexpr std::array<std::string_view, 24> kOther = {"minutos", "minutes", "metros", "km", "kilometros", "cuadras", "pasos", "anos", "pesos", "euros", "eur", "mxn", "usd", "dolares", "dolar", "soles", "reais", "pesitos", "colones", "lempiras", "quetzales", "dollars", "bucks", "pounds"};
  static const text::Pattern few = resolve::worded(R"((\b{for} )?\b{only} (?:[0-9]+|{number})\b(?: ([a-z]+))?)", {
      {"for", {.es = "por|a|de", .pt = "por|a|de"}},
      {"only", {.es = "solo|unic[oa]mente|apenas", .pt = "so|unic[oa]mente|apenas"}},
      {"number", {.es = "diez|veinte|treinta|cincuenta|cien"}},
  });
  return std::ranges::any_of(few.find_all(folded), [&](const text::Match& match) { return !match.has(1) && std::ranges::find(kOther, match.of(folded, 2)) == kOther.end(); });
}

// "Hasta agotar existencias", "las primeras 50", "100 piezas", "último día".
bool says_how_many(std::string_view folded) {
  static const text::Pattern volume = resolve::worded("(?:^|[^a-z0-9])(?:{words}|{left} {number})(?:[^a-z0-9]|$)", {
      {"words", {
          .es = "hasta (?:agotar|acabar|que (?:se )?(?:agote|agoten|acabe|acaben))|existencias|stock|fin de existencias|"
                "primer[oa]s? (?:[0-9]+|diez|veinte|treinta|cuarenta|cincuenta|cien|doscient[oa]s)|(?:[0-9]+|diez|veinte|treinta|cincuenta|cien) primer[oa]s?|"
                "[0-9]+ (?:unidades|piezas|pzas?|pz|lugares|cupos|plazas|cupones|vales|boletos|entradas|prendas|productos|kits|porciones|platos|mesas|habitaciones|"
                "noches disponibles|disponibles|vouchers?|canjes)|(?:cupos?|plazas|lugares|stock|tope|existencias)(?: limitad[oa]s?)?:? (?:de )?[0-9]+|"
                "ultim[oa]s? (?:dia|noche|horas?|[0-9]+|unidades|piezas|lugares|plazas|cupos)|cupos? limitados? a",
          .en = "while (?:stocks?|supplies) lasts?|stock|first [0-9]+|last day|only [0-9]+|[0-9]+ (?:units|pieces|spots|seats|vouchers?)",
          .pt = "enquanto (?:durar|durarem)|primeir[oa]s [0-9]+|[0-9]+ primeir[oa]s|[0-9]+ (?:unidades|lugares|kits|vouchers?)|"
                "(?:lugares|vagas)(?: limitad[oa]s?)?:? (?:de )?[0-9]+|ultimo dia|ultimas horas|estoque",
      }},
      {"left", {.es = "quedan?|maximo|limitad[oa] a", .pt = "restam?|maximo|limitad[oa] a"}},
      {"number", {.es = "diez|veinte|treinta|cincuenta|cien", .any = "[0-9]+"}},
  });
  return volume.stands_in(folded) || says_how_few(folded);
}

// Whether a claim says when: a day or period that is not over, or until what time.
bool says_when(const claims::Claim& claim, time::Date publication) {
  const auto* stated = claim.as<TimeClaim>();
  if (stated == nullptr) return false;
  if (stated->shape == TimeClaim::Shape::until) return true;
  const auto days = claims::bounds_meant(*stated, publication);
  return days && (!days->last || *days->last >= publication);
}

// "Martes de pizza"
bool is_in_name(const claims::Claim& claim, const resolve::StatedText& text) {
  return std::ranges::any_of(text.mentions, [&](const resolve::FactMention& name) { return text::holds(name.range, claim.range); });
}

// "Todos los martes", "de lunes a jueves de 13 a 17 h", of the offer itself.
bool says_weekdays(const Promise& promise, const rule::PostView& view) {
  return std::ranges::any_of(resolve::times_said_with(promise, view.reading), [](const resolve::SaidTime& time) {
    const auto* stated = time.claim->as<TimeClaim>();
    return stated == nullptr || stated->first.days.form == claims::StatedDays::Form::recurrent;
  });
}

// In a text, whichever offer is meant.
bool says_term(const resolve::StatedText& text, time::Date publication) {
  const auto says = [&](const claims::Claim& claim) { return says_when(claim, publication) && !is_in_name(claim, text); };
  return std::ranges::any_of(text.claims.found, says) || says_how_many(text.folded()) || says_until_feast(text.folded());
}

bool is_valid_with_end(const model::Offer& offer, const rule::PostView& view) {
  const time::Instant publish = view.planned.publish;
  const time::Zone& zone = view.client.zone;
  return offer.valid_through && resolve::has_begun(offer, publish, zone) && !resolve::has_ended(offer, publish, zone) && !resolve::is_taken_back(offer, publish, zone);
}

void check(const rule::PostView& view, rule::Report& report) {
  const auto must = [&](const model::Offer& offer) { return is_valid_with_end(offer, view); };
  ReadTogether texts(view, [&](const resolve::StatedText& text, const model::Offer&) { return says_term(text, view.planned.publish_civil.date); });
  const auto says = [&](const Promise& promise) { return says_weekdays(promise, view) || texts.say(*promise.text, *promise.offer); };
  const Promise* first = first_unsaid(view, must, says);
  if (first == nullptr) return;
  const model::Offer& offer = *first->offer;
  rule::Finding& finding = report_promise(*first, view, report).with("offer", *offer.name).with("country", model::country(view.client));
  with_bound(finding, "end", *offer.valid_through, view);
  finding.because(offer.valid_through.span, "valid_through");
}

}  // namespace

extern const rule::Check offers_no_term{check};

}  // namespace sml::rules
