#include "rules/offers/small_print.h"

namespace sml::rules {
namespace {

using resolve::Promise;

bool says_conditions(const Promise& promise, const rule::PostView& view) {
  return std::ranges::any_of(texts_read_with(*promise.text, view), [&](const resolve::StatedText* stated) {
    const std::string& text = stated->text->text();
    const std::string_view folded = stated->folded();
    if (has_note_mark(text) || mentions_small_print(folded) || repeats_conditions(*stated, *promise.offer)) return true;
    return is_translated(*stated, *promise.offer, view) && states_a_condition(folded);
  });
}

void check(const rule::PostView& view, rule::Report& report) {
  const auto must = [](const model::Offer& offer) { return offer.conditions && !offer.conditions->empty(); };
  const auto says = [&](const Promise& promise) { return says_conditions(promise, view); };
  const Promise* first = first_unsaid(view, must, says);
  if (first == nullptr) return;
  const model::Offer& offer = *first->offer;
  rule::Finding& finding = report_promise(*first, view, report).with("offer", *offer.name).with("conditions", *offer.conditions);
  finding.with("country", law_country(view)).because(offer.conditions.span, "conditions");
}

}  // namespace

extern const rule::Check offers_no_conditions{check};

}  // namespace sml::rules
