#include <algorithm>
#include <set>

#include "linter/claims/calendar.h"
#include "linter/model/down_at.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/said_with.h"
#include "linter/resolve/validity.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/time/whole_days.h"
#include "rules/offers/feast.h"
#include "rules/offers/promise.h"

namespace sml::rules {
namespace {

using claims::TimeClaim;
using resolve::Promise;

bool is_ahead(const claims::DaySpan& days, time::Date publication) { return !days.last || *days.last >= publication; }

// Whether a claim says until when: "hasta …", or a period with an end.
bool states_end(const TimeClaim& stated, time::Date publication) {
  if (stated.shape == TimeClaim::Shape::until && !stated.last.days.stated()) return true;
  const auto days = claims::bounds_meant(stated, publication);
  return days && days->last && days->first != days->last && is_ahead(*days, publication);
}

bool states_day(const claims::Claim& claim, time::Date publication) {
  if (claim.as<claims::HoursClaim>() != nullptr) return true;
  const auto* stated = claim.as<TimeClaim>();
  if (stated == nullptr) return false;
  if (stated->first.days.form == claims::StatedDays::Form::recurrent) return true;
  const auto days = claims::bounds_meant(*stated, publication);
  return days && is_ahead(*days, publication);
}

// "Se acaba hoy", "último día", "quedan 3 días": an end in a sentence of its own.
bool tells_its_end(const resolve::StatedText& text, time::Date publication) {
  static const text::Pattern last_day = resolve::worded("(?:^|[^a-z0-9]){words}(?:[^a-z0-9]|$)", {
      .es = "ultim(?:o (?:dia|finde|fin de semana|{weekday})|a (?:noche|tarde|semana)|as? horas?|a llamada)",
      .en = "(?:final|last) (?:weekend|week) (?:of|for|to)|final (?:weekend|week)|last (?:day|night|call|hours)|final (?:day|hours)",
      .pt = "ultim(?:o (?:dia|fim de semana|sabado|domingo)|a (?:noite|tarde|semana|{ordinal_weekday}|chamada)|as? horas?)",
  });
  static const text::Pattern ends = resolve::worded("(?:^|[^a-z0-9]){words}(?:[^a-z0-9]|$)", {
      .es = "(?:se )?(?:acaban?|terminan?|finalizan?|vencen?|despiden?|caducan?|expiran?)|cierra[n]?|"
            "cerramos (?:la urna|el sorteo|el plazo|la lista|(?:las )?inscripciones)|sorteamos|caducidad|vencimiento|valid[oa]s?|"
            "vigentes?|vigencia|solo|se (?:nos )?van?|(?:vuelven?|regresan?) a (?:su |sus )?(?:precio|(?:[$]|€)? ?[0-9])[a-z0-9]*",
      .en = "ends?|(?:clock|offer|fun) stops?|closes?|closing|drawn?|expires?|finishes|over|"
            "only|bows? out|(?:goes|going|go) back to (?:[a-z]+ price|(?:[$]|€|£)?[0-9]+)",
      .pt = "termina|encerra|sorteamos|vence|validade|valid[oa]s?|so|vai embora|despede-se|se despede|"
            "voltam? (?:a|ao|aos|para) (?:seus? )?(?:preco|(?:r?[$] ?|€ ?)?[0-9])[a-z0-9]*",
  });
  if (last_day.stands_in(text.folded()) || says_until_feast(text.folded()) || resolve::phrasings::kDaysLeft.stands_in(text.folded())) return true;
  std::size_t looked_at = text.claims.sentences.size();   // each sentence once
  for (const claims::Claim& claim : text.claims.found) {
    if (claim.sentence == looked_at || claim.as<TimeClaim>() == nullptr || !states_day(claim, publication) || resolve::is_in_name(claim.range, text)) continue;
    looked_at = claim.sentence;
    if (ends.stands_in(text.folded(text.claims.sentences[claim.sentence]))) return true;
  }
  return false;
}

bool says_until_when(const rule::PostView& view) {
  const time::Date publication = view.planned.publish_civil.date;
  return std::ranges::any_of(view.reading.texts, [&](const resolve::StatedText& text) {
    const auto is_end = [&](const claims::Claim& claim) {
      const auto* stated = claim.as<TimeClaim>();
      return stated != nullptr && states_end(*stated, publication) && !resolve::is_in_name(claim.range, text);
    };
    return std::ranges::any_of(text.claims.found, is_end) || tells_its_end(text, publication);
  });
}

bool is_down_by(time::Instant moment, const rule::PostView& view) {
  const auto down = model::down_at(view.planned, view.client.zone);
  return down && *down <= moment;
}

bool says_day(const Promise& promise, const rule::PostView& view) {
  const auto is_day = [&](const resolve::SaidTime& time) { return states_day(*time.claim, view.planned.publish_civil.date); };
  return std::ranges::any_of(resolve::times_said_with(promise, view.reading), is_day);
}

// Whether an offer that holds at publication ends soon, and the post stays up without a word of it.
bool outlives(const model::Offer& offer, base::Duration within, const rule::PostView& view) {
  const auto through = resolve::validity(offer, view.client.zone).through;
  if (!through || !resolve::has_begun(offer, view.planned.publish, view.client.zone)) return false;
  if (*through > time::later_by(within, view.planned.publish, view.client.zone) || is_down_by(*through, view)) return false;
  return std::ranges::none_of(view.reading.promises, [&](const Promise& promise) {
    return promise.offer == &offer && (promise.standing != resolve::Standing::valid || says_day(promise, view));
  });
}

void check(const rule::PostView& view, rule::Report& report) {
  const base::Duration within = report.duration("within");
  const Promise* first = nullptr;
  std::set<const model::Offer*> seen;
  for (const Promise& promise : view.reading.promises) {
    if (promise.offer == nullptr || !seen.insert(promise.offer).second || !outlives(*promise.offer, within, view)) continue;
    if (first == nullptr || promise.at.begin < first->at.begin) first = &promise;
  }
  if (first == nullptr || !view.reading.is_understood() || says_until_when(view)) return;
  const model::Offer& offer = *first->offer;
  rule::Finding& finding = report_promise(*first, view, report).with("offer", *offer.name);
  with_bound(finding, "end", *offer.valid_through, view);
  finding.because(offer.valid_through.span, "valid_through",
                  {{"gap", time::length_between(view.planned.publish, *resolve::validity(offer, view.client.zone).through, view.client.zone)}});
}

}  // namespace

extern const rule::Check offers_outlives{check};

}  // namespace sml::rules
