#include <algorithm>

#include "linter/claims/calendar.h"
#include "linter/claims/currency.h"
#include "linter/claims/touching_word.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/said_with.h"
#include "linter/resolve/validity.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"
#include "rules/offers/feast.h"
#include "rules/offers/read_together.h"

namespace sml::rules {
namespace {

using claims::TimeClaim;
using resolve::Promise;

// "Diez", "30".
constexpr resolve::InLanguages kNumbers = {
    .es = "un[oa]?|once|{cardinal}", .en = "one|{cardinal}", .pt = "uma?|{cardinal}", .any = "cien(?:to)?s?|doscient[oa]s|cem|[0-9]+"};

bool is_sum(const text::Range& range, const resolve::StatedText& text) {
  return std::ranges::any_of(text.claims.found, [&](const claims::Claim& claim) {
    const bool is_one = claim.as<claims::MoneyClaim>() != nullptr || claim.as<claims::OfferClaim>() != nullptr || claim.as<claims::PercentClaim>() != nullptr;
    return is_one && text::overlap(claim.range, range);
  });
}

// "Solo 30 cenas"; "por solo 149 pesos" says what they cost, "a solo 10 minutos" where they are, "solo 2 sucursales" where it holds.
bool says_how_few(const resolve::StatedText& text) {
  static const text::Pattern few = resolve::worded(R"((\b{for} )?\b{only} ({number})\b(?: {other}( |\b))?)", {
      {"for", {.es = "por|a|de", .pt = "por|a|de"}},
      {"only", {.es = "solo|unic[oa]mente|apenas", .pt = "so|unic[oa]mente|apenas"}},
      {"number", kNumbers},
      {"other", {
          .es = "minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?|metros|km|kilometros|cuadras|calles|pasos|clics?|sucursal(?:es)?|locales|tiendas|sedes",
          .en = "minutes?|hours?|days?|weeks?|months?|years?",
          .pt = "minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?|metros|km|passos|cliques?|lojas|unidades nossas",
      }},
  });
  const std::string_view folded = text.folded();
  return std::ranges::any_of(few.find_all(folded), [&](const text::Match& match) {
    const bool is_money = claims::is_familiar_currency(claims::word_behind(folded, match.groups[2]->end));
    return !match.has(1) && !match.has(3) && !is_money && !is_sum(text.claims.folded.original(match.groups[2]->begin, match.groups[2]->end), text);
  });
}

// "Hasta agotar existencias", "las primeras 50", "100 piezas", "último día".
bool says_how_many(const resolve::StatedText& text) {
  static const text::Pattern volume = resolve::worded("(?:^|[^a-z0-9])(?:{words}|{first} {number}|{number} {first}|{left} {number})(?:[^a-z0-9]|$)", {
      {"words", {
          .es = "hasta (?:agotar|acabar|que (?:se )?(?:agote|agoten|acabe|acaben))|existencias|stock|fin de existencias|"
                "[0-9]+ (?:unidades|piezas|pzas?|pz|lugares|cupos|plazas|cupones|vales|boletos|entradas|prendas|"
                "productos|kits|porciones|platos|mesas|habitaciones|noches disponibles|disponibles|vouchers?|canjes)|"
                "(?:cupos?|plazas|lugares|stock|tope|existencias)(?: limitad[oa]s?)?:? (?:de )?[0-9]+|"
                "ultim[oa]s? (?:dia|noche|horas?|[0-9]+|unidades|piezas|lugares|plazas|cupos)|cupos? limitados? a",
          .en = "while (?:stocks?|supplies) lasts?|stock|last day|only [0-9]+|[0-9]+ (?:units|pieces|spots|seats|vouchers?)",
          .pt = "enquanto (?:durar|durarem)|[0-9]+ (?:unidades|lugares|kits|vouchers?)|"
                "(?:lugares|vagas)(?: limitad[oa]s?)?:? (?:de )?[0-9]+|ultimo dia|ultimas horas|estoque",
      }},
      {"left", {.es = "quedan?|maximo|limitad[oa] a", .pt = "restam?|maximo|limitad[oa] a"}},
      {"first", {.es = "primer[oa]s?", .en = "first", .pt = "primeir[oa]s"}},
      {"number", kNumbers},
  });
  return volume.stands_in(text.folded()) || says_how_few(text);
}

// Whether a claim says when: a day or period that is not over, or until what time.
bool says_when(const claims::Claim& claim, time::Date publication) {
  const auto* stated = claim.as<TimeClaim>();
  if (stated == nullptr) return false;
  if (stated->shape == TimeClaim::Shape::until) return true;
  const auto days = claims::bounds_meant(*stated, publication);
  return days && (!days->last || *days->last >= publication);
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
  const auto says = [&](const claims::Claim& claim) { return says_when(claim, publication) && !resolve::is_in_name(claim.range, text); };
  return std::ranges::any_of(text.claims.found, says) || says_how_many(text) || says_until_feast(text.folded());
}

bool is_valid_with_end(const model::Offer& offer, const rule::PostView& view) {
  return offer.valid_through && resolve::is_in_force(offer, view.planned.publish, view.client.zone);
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
