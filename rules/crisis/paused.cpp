#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "linter/resolve/event_time.h"
#include "linter/resolve/notice.h"
#include "linter/resolve/stated_prices.h"
#include "linter/resolve/visits.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "rules/moments.h"

namespace sml::rules {
namespace {

using claims::Claim;
using model::Crisis;
using resolve::FactMention;
using resolve::StatedText;

// What asks people to buy, try or book what a text names: imperatives of each person that posts speak to, with their pronouns, and what is
// said of things that are for sale.

constexpr resolve::InLanguages kUrging = {
    .es = "(?:compr|prueb|prob|reserv|apart|separ|encarg|encargu|orden|disfrut|sabore|degust|antoj|aprovech|regal|agend|contrat|cotiz|solicit|estren|"
          "asegur)(?:a|e|en|ad|ar|[ae](?:te|la|lo|las|los|le|tel[ao]s?)|en(?:la|lo|las|los|le|se|sel[ao]s?))|(?:llev|sum|anot|apunt)(?:a|e)te(?:l[ao]s?)?|"
          "(?:llev|sum|anot|apunt)ense|(?:pide|pedi|pida|pidan|pedid|consigue|consegui|consiga|consigan|descubre|descubri|descubran|conoce|conozca|"
          "conozcan|elige|elegi|elijan)(?:la|lo|las|los|te|tel[ao]s?)?|(?:inscrib|suscrib)(?:ete|ite|ase|anse|irte)|date el gusto|dense el gusto|"
          "no (?:te|se) (?:la|lo|las|los) pierdan?s?|(?:haz|hace|hagan) tu pedido|te esperan?|los esperan?|(?:ya|vuelve a estar|otra vez) disponibles?|"
          "a la venta|en venta|ya lleg(?:o|aron)|preventa|cupos?|inscripciones|pedidos|ultim[oa]s (?:piezas|unidades|lugares|ejemplares|boletos|entradas)|"
          "lugares (?:limitados|disponibles)",
    .en = "(?:order|try|buy|shop|book|grab|get) (?:now|today|yours|one|it|them|online|a|an|our|your|the|this|these)|pre-?order|reserve|enjoy|discover|"
          "treat yourself|don['’]?t miss|now available|available (?:now|today|from)|on sale|pick up|sign up|subscribe|enroll?|register|"
          "(?:limited|last|few) (?:few )?(?:spots|places|seats|tickets)",
    .pt = "(?:compr|prov|experiment|reserv|aproveit|encomend|agend|assin|contrat|degust)(?:e|em|a|ar)|(?:peca|garanta|descubra|conheca|adquira|saboreie)m?|"
          "pede|garante|inscreva-se|inscreve-te|ja disponive(?:l|is)|a venda|pre-?venda|nao percam?|inscricoes|vagas|ultimas unidades|encomendas",
};

bool urges(std::string_view words) {
  static const text::Pattern pattern = resolve::whole_words(kUrging);
  return pattern.stands_in(text::fold(words));
}

// What makes a post promotional, with the words that do so and where they stand.
struct Promotion {
  std::string_view kind;   // "offer", "price", "visit", "event", "product"
  std::string words;
  base::Span at{};
};

// A place of some text of the post.
struct Place {
  const StatedText* text = nullptr;
  text::Range range{};
};

std::optional<Place> first_visit(const resolve::PostReading& reading) {
  for (const StatedText& text : reading.texts)
    for (const Claim& claim : text.claims.found)
      if (resolve::invites_now(claim, text)) return Place{&text, claim.range};
  return std::nullopt;
}

template <class Condition>
std::optional<Place> first_mention(const resolve::PostReading& reading, Condition condition) {
  for (const StatedText& text : reading.texts)
    for (const FactMention& mention : text.mentions)
      if (!mention.denied && condition(text, mention)) return Place{&text, mention.range};
  return std::nullopt;
}

std::optional<Place> first_price(const resolve::PostReading& reading, time::Date publication) {
  for (const StatedText& text : reading.texts)
    if (const auto price = resolve::stated_price(text, publication)) return Place{&text, *price};
  return std::nullopt;
}

class Search {
 public:
  explicit Search(const rule::PostView& view) : view_(view), reading_(view.reading) {}

  std::optional<Promotion> promotion() const {
    if (!reading_.promises.empty()) return Promotion{"offer", reading_.promises.front().words, reading_.promises.front().at};
    if (const auto price = first_price(reading_, view_.planned.publish_civil.date)) return made("price", *price);
    if (const auto visit = first_visit(reading_)) return made("visit", *visit);
    if (const auto event = first_mention(reading_, [this](const StatedText&, const FactMention& mention) { return is_still_on(mention.as<model::Event>()); }))
      return made("event", *event);
    if (const auto event = entry(view_.post.events, view_.client.facts->events, [this](const model::Event& entered) { return is_still_on(&entered); }))
      return event;
    return product();
  }

 private:
  static Promotion made(std::string_view kind, const Place& place) {
    return {kind, std::string(place.text->words(place.range)), place.text->span(place.range)};
  }

  std::optional<Promotion> product() const {
    const auto urged = [](const StatedText& text, const FactMention& mention) { return mention.as<model::Product>() != nullptr && urges(text.text->text()); };
    if (const auto place = first_mention(reading_, urged)) return made("product", *place);
    const auto urges_in = [](const StatedText& text) { return urges(text.text->text()); };
    if (std::ranges::none_of(reading_.texts, urges_in)) return std::nullopt;
    return entry(view_.post.products, view_.client.facts->products, [](const model::Product&) { return true; });
  }

  // An event that nobody has called off and that is not over when the post goes out.
  bool is_still_on(const model::Event* event) const {
    return event != nullptr && *event->status != model::EventStatus::cancelled &&
           resolve::is_to_come(*event, view_.planned.publish, view_.client.zone) && !is_called_off(*event);
  }

  // Whether a sentence that names it says that it does not take place, is put off, full or over.
  bool is_called_off(const model::Event& event) const {
    constexpr resolve::Notice kNotices[] = {resolve::Notice::put_off, resolve::Notice::full, resolve::Notice::past};
    return std::ranges::any_of(reading_.texts, [&](const StatedText& text) {
      return std::ranges::any_of(text.mentions, [&](const FactMention& mention) {
        if (mention.as<model::Event>() != &event) return false;
        const std::string_view sentence = text.folded(text.claims.sentences[mention.sentence]);
        return mention.denied || std::ranges::any_of(kNotices, [&](resolve::Notice notice) { return resolve::tells(notice, sentence); });
      });
    });
  }

  template <class T, class Condition>
  static std::optional<Promotion> entry(const model::List<std::string>& entries, const model::List<T>& things, Condition condition) {
    for (const model::Field<std::string>& id : *entries)
      if (const T* thing = model::with_id(things, *id); thing != nullptr && condition(*thing))
        return Promotion{std::is_same_v<T, model::Event> ? "event" : "product", *thing->name, id.span};
    return std::nullopt;
  }

  const rule::PostView& view_;
  const resolve::PostReading& reading_;
};

bool holds(const Crisis& crisis, time::Instant moment, const time::Zone& zone) {
  if (!crisis.from || is_unreadable(crisis.through)) return false;
  return time::instant_of(*crisis.from, zone) <= moment && (!crisis.through || !time::is_over(*crisis.through, moment, zone));
}

// The crisis that a post falls into: one that pauses everything before one that does not.
const Crisis* crisis_at(const rule::PostView& view) {
  const Crisis* found = nullptr;
  for (const model::Field<Crisis>& crisis : *view.client.facts->crises)
    if (holds(*crisis, view.planned.publish, view.client.zone) && (found == nullptr || *found->pause != model::Pause::all)) found = &*crisis;
  return found;
}

void check(const rule::PostView& view, rule::Report& report) {
  const model::PostKind kind = *view.post.kind;
  if (kind == model::PostKind::crisis_response || kind == model::PostKind::emergency) return;
  const Crisis* crisis = crisis_at(view);
  if (crisis == nullptr) return;
  const bool all = *crisis->pause == model::Pause::all;
  const std::optional<Promotion> promotion = all ? std::nullopt : Search(view).promotion();
  if (!all && !promotion) return;

  rule::Finding& finding = report.at(view.post.publish_at.span)
                               .say(all ? "all" : "")
                               .with("publish", view.planned.publish_civil)
                               .with("crisis", *crisis->id)
                               .with("until_says", crisis->through ? (crisis->through->date_only ? "day" : "moment") : "open")
                               .with("client", model::display_name(view.client))
                               .because(crisis->id ? crisis->id.span : crisis->from.span, "crisis");
  if (crisis->through) finding.with("until", written_civil(*crisis->through, view.client.zone));
  if (promotion) finding.with("kind", std::string(promotion->kind)).with("words", promotion->words).because(promotion->at, "promotion");
}

}  // namespace

extern const rule::Check crisis_paused{check};

}  // namespace sml::rules
