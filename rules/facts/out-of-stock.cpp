#include <algorithm>
#include <string>

#include "linter/resolve/lacking.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/notice.h"
#include "linter/resolve/recalled.h"
#include "rules/facts/comeback.h"
#include "rules/facts/excused.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Availability;
using model::Product;
using resolve::FactMention;
using resolve::Notice;
using resolve::StatedText;

// Whether a product cannot be had at publication; one whose dates nobody can read may be had.
bool is_out(const Product& product, const rule::PostView& view) {
  if (*product.availability != Availability::out_of_stock && *product.availability != Availability::discontinued) return false;
  if (is_unreadable(product.since) || is_unreadable(product.back_at)) return false;
  if (product.since && view.planned.publish < time::instant_of(*product.since, view.client.zone)) return false;
  return !product.back_at || view.planned.publish < time::instant_of(*product.back_at, view.client.zone);
}

// "En enero vendimos 900 roscas": of days that all lie behind, with a verb that tells what was done.
bool tells_of_past_days(const Product& product, const StatedText& text, time::Date publication) {
  if (!resolve::is_told_as_done(&product, text)) return false;
  return std::ranges::any_of(text.mentions, [&](const FactMention& mention) {
    if (mention.as<Product>() != &product) return false;
    const auto last = last_day_stated(text, mention.sentence, publication, false);
    return last && *last < publication;
  });
}

constexpr std::int64_t kLongestBehind = 60;   // days: "la novela que venís pateando desde marzo" tells nothing of it

// "Vuelve el lunes 23", "volverá": and so not now. A day on or shortly after which it is back says so too.
bool tells_when_it_is_back(const Product& product, const StatedText& text, const rule::PostView& view) {
  const time::Date publication = view.planned.publish_civil.date;
  if (returns_later(&product, text, publication)) return true;
  if (!product.back_at) return false;
  const time::Date back = written_civil(*product.back_at, view.client.zone).date;
  if (resolve::names_its_return(&product, back, text, publication)) return true;
  return std::ranges::any_of(text.mentions, [&](const FactMention& mention) {
    if (mention.as<Product>() != &product) return false;
    const auto day = last_day_stated(text, mention.sentence, publication, false);
    return day && *day >= back && time::days_between(back, *day) <= kLongestBehind;
  });
}

bool says_so(const Product& product, const StatedText& text, const rule::PostView& view) {
  return resolve::tells_of(&product, Notice::lacking, text) || resolve::is_said_to_lack(&product, text) || tells_when_it_is_back(product, text, view) ||
         tells_of_past_days(product, text, view.planned.publish_civil.date);
}

// One name may be that of several products ("pizza"): it is out where all of them are.
bool names_another(const resolve::Mentions& products, const FactMention& mention, const rule::PostView& view) {
  return std::ranges::any_of(products, [&](const FactMention* other) { return other->range == mention.range && !is_out(*other->as<Product>(), view); });
}

rule::Finding& report_product(const Product& product, base::Span at, std::string words, const rule::PostView& view, rule::Report& report) {
  rule::Finding& finding = report.at(at).with("product", *product.name).with("words", std::move(words)).with("publish", view.planned.publish_civil);
  with_asked(finding, view.client).because(product.availability.span, "availability");
  finding.with("availability", std::string(model::name_of(*product.availability)));
  finding.with("since_says", product.since ? (product.since->date_only ? "day" : "moment") : "nothing");
  finding.with("since", product.since ? written_civil(*product.since, view.client.zone) : time::Civil{});
  finding.with("back_says", product.back_at ? (product.back_at->date_only ? "day" : "moment") : "nothing");
  finding.with("back", product.back_at ? written_civil(*product.back_at, view.client.zone) : time::Civil{});
  const bool says_since_last = product.since && !product.back_at;   // what the message says with its date right before
  finding.with("near", says_since_last ? nearness(written_civil(*product.since, view.client.zone), view.planned.publish_civil) : "apart");
  if (product.since) finding.because(product.since.span, "since");
  if (product.back_at) finding.because(product.back_at.span, "back_at");
  return finding;
}

void check(const rule::PostView& view, rule::Report& report) {
  const auto& products = *view.client.facts->products;
  if (std::ranges::none_of(products, [&](const auto& product) { return is_out(*product, view); })) return;
  for (const StatedText& text : view.reading.texts) {
    if (!resolve::names_any<Product>(text) || !text.is_understood()) continue;
    const resolve::Mentions named = resolve::only<Product>(resolve::own_mentions(text));
    for (const FactMention* mention : named) {
      const Product& product = *mention->as<Product>();
      if (mention->denied || !is_out(product, view) || names_another(named, *mention, view) || says_so(product, text, view)) continue;
      report_product(product, text.span(mention->range), std::string(text.words(mention->range)), view, report);
      return;
    }
  }
  for (const auto& id : *view.post.products) {
    const Product* product = model::with_id(view.client.facts->products, *id);
    if (product == nullptr || !is_out(*product, view) ||
        is_entry_excused(*product, view, [&](const StatedText& text) { return says_so(*product, text, view); }))
      continue;
    report_product(*product, id.span, *id, view, report).say("entry");
    return;
  }
}

}  // namespace

extern const rule::Check facts_out_of_stock{check};

}  // namespace sml::rules
