#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "linter/claims/calendar.h"
#include "linter/model/message_language.h"
#include "linter/resolve/stretch_words.h"
#include "linter/resolve/tense.h"
#include "linter/resolve/visits.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/year_behind.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "rules/moments.h"

namespace sml::rules {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using Form = StatedDays::Form;

// A date without a year that lies farther back is sooner to come than it was; one of an earlier year is history.
constexpr std::int64_t kLongestBack = 100;
constexpr std::int64_t kLongestBackWithYear = 400;
constexpr std::int64_t kLongestBackWithoutMonth = 13;   // "el sábado 28" may be of some months

// The side of a statement that says when it is over; what began on a day is over never.
const StatedDays* closing(const TimeClaim& claim, std::string_view words) {
  switch (claim.shape) {
    case TimeClaim::Shape::one: return &claim.first.days;
    case TimeClaim::Shape::until:
    case TimeClaim::Shape::between: return claim.last.days.stated() ? &claim.last.days : &claim.first.days;
    case TimeClaim::Shape::since: return claim.first.clock && !resolve::begins_with_its_day(words) ? &claim.first.days : nullptr;
  }
  return nullptr;
}

// Whether its own words look back, or name no date that a year of publication makes one of: "ayer", "marzo".
bool is_certain_date(const StatedDays& days) {
  return days.form == Form::date && !days.past && days.day && (days.month || days.unit || days.weekday) && days.count >= 0;
}

bool is_same_day_of_year(time::Date one, time::Date other) { return one.month == other.month && one.day == other.day; }

// Whether an offer, an event or a disruption begins or ends on that day of the year, and has not done so yet: without its year that is the day meant.
bool is_bound_to_come(const model::Client& client, time::Date day, time::Date publication) {
  const auto is_it = [&](const model::Field<time::WrittenMoment>& bound) {
    if (!bound) return false;
    const time::Date date = written_civil(*bound, client.zone).date;
    return publication <= date && is_same_day_of_year(date, day);
  };
  const auto has_it = [&](const auto& first, const auto& last) {
    return [&, first, last](const auto& thing) { return is_it((*thing).*first) || is_it((*thing).*last); };
  };
  const model::Facts& facts = *client.facts;
  return std::ranges::any_of(*facts.offers, has_it(&model::Offer::valid_from, &model::Offer::valid_through)) ||
         std::ranges::any_of(*facts.events, has_it(&model::Event::starts_at, &model::Event::ends_at)) ||
         std::ranges::any_of(*facts.disruptions, has_it(&model::Disruption::from, &model::Disruption::through));
}

// "Hasta el 31 de diciembre" is said all year long, and of the year that has been for a few days more.
bool is_end_of_year_to_come(time::Date day, time::Date publication) {
  constexpr std::int64_t kLeftOver = 14;
  return is_same_day_of_year(day, {day.year, 12, 31}) && time::days_between(day, publication) > kLeftOver;
}

// "El próximo jueves 24 de octubre" is the nearest one where that is a Thursday, however late the post goes out.
TimeClaim as_nearest(TimeClaim claim) {
  for (StatedDays* days : {&claim.first.days, &claim.last.days})
    if (days->weekday && days->month) days->following = false;
  return claim;
}

// The last day of a statement that was over at publication; nothing where it was not, or nobody can tell.
std::optional<time::Date> day_over(const TimeClaim& claim, std::string_view words, const time::Civil& publication) {
  const StatedDays* days = closing(claim, words);
  if (days == nullptr || !is_certain_date(*days) || claim.first.days.past) return std::nullopt;
  const auto value = claims::value_of(as_nearest(claim), publication);
  if (!value) return std::nullopt;
  const auto last = value->last_day ? value->last_day : value->first_day;
  if (!last || *last >= publication.date) return std::nullopt;
  const std::int64_t longest = days->year ? kLongestBackWithYear : days->month || days->unit ? kLongestBack : kLongestBackWithoutMonth;
  return time::days_between(*last, publication.date) <= longest ? last : std::nullopt;
}

// Long stretches hold days that are over, too.
bool is_still_to_come(const TimeClaim& claim, time::Date publication) {
  const Form form = claim.first.days.form;
  if (form == Form::year || form == Form::month || (form == Form::unit && *claim.first.days.unit >= claims::TimeUnit::month)) return false;
  const auto days = claims::days_meant(claim, publication);
  if (!days) return false;
  return !days->last || *days->last >= publication;
}

class Reading {
 public:
  Reading(const resolve::StatedText& text, const time::Civil& publication) : text_(text), publication_(publication) {}

  // Whether the text invites to what a claim says, or promises it for then.
  bool promises(const Claim& claim) const {
    const std::string_view sentence = text_.sentence(claim.sentence);
    const bool is_long_ago = resolve::is_followed_by_year(std::string_view(text_.text->text()).substr(claim.range.end));
    if (is_long_ago || is_told_of(claim) || resolve::looks_back(sentence) || is_followed(claim, true)) return false;
    if (invites(claim.sentence)) return true;
    if (asks(sentence)) return false;
    if (is_said_to_be_then(claim) || resolve::looks_ahead(sentence)) return true;
    if (resolve::may_look_back(sentence)) return false;
    return claim.as<TimeClaim>()->shape == TimeClaim::Shape::until || is_announced(claim);
  }

 private:
  std::string_view folded(const text::Range& range) const { return text_.folded(range); }

  // "Ven a probar lo que cocinamos el 8 de marzo", "te esperamos como el 7", "inscritos hasta el 8": what was then is told, and what the sentence invites to is
  // another thing.
  bool is_told_of(const Claim& claim) const {
    static const text::Pattern told = resolve::worded(R"(\b{like} (?:{the} ?)?$|\b(?:{what} (?:[a-z]+ ){0,2}?[a-z]+{did}|{what_we_did})(?: [a-z]+){0,3} ?$|)"
                                                      R"(\b(?:{booked}|{who_did})(?: [a-z]+){0,2} ?$|\b{ticket} {is_of} ?$)", {
        {"like", {.es = "(?:tal |igual )?(?:como|que)|iguale?s? a", .en = "like|as|just like", .pt = "(?:tal |igual )?(?:como|que)|iguale?s? (?:a|ao)"}},
        {"the", {.es = "el|la|aquel|aquella", .en = "on", .pt = "no|na|o|a"}},
        {"what", {.es = "(?:lo|el|la|los|las) que", .pt = "(?:o|a|os|as) que"}},
        {"did", {.es = "amos|emos|imos|aste|iste|aron|ieron", .pt = "amos|emos|imos|aste|iste|aram|eram|iram"}},
        {"what_we_did", {.en = "(?:what|that) we (?:[a-z]+ )?(?:[a-z]+ed|made|did|had|saw|sang|ate|drank|won)"}},
        {"booked", {
            .es = "(?:inscrit|registrad|apuntad|anotad|pagad|recibid|realizad|hech|comprad|reservad|confirmad|enviad)[oa]s?",
            .en = "registered|placed|received|booked|bought|ordered|signed up|paid|made",
            .pt = "(?:inscrit|registrad|anotad|comprad|reservad|confirmad|enviad|recebid|realizad|feit)[oa]s?",
        }},
        {"who_did", {.es = "(?:quien|quienes|(?:los|las) que) (?:ya )?(?:se )?[a-z]+(?:o|aron|ieron)",
                     .pt = "(?:quem|(?:os|as) que) (?:ja )?(?:se )?[a-z]+(?:ou|eu|iu|aram|eram|iram)"}},
        {"ticket", {.es = "si (?:tu|su) (?:boleto|entrada|ticket|reserva|cupon|vale|pase|recibo|compra|pedido)",
                    .en = "if your (?:ticket|booking|order|voucher|receipt|pass)",
                    .pt = "se (?:o |a )?(?:seu|sua|teu|tua) (?:bilhete|ingresso|reserva|cupom|vale|recibo|compra|pedido)"}},
        {"is_of", {.es = "es (?:del?|para el)(?: dia)?", .en = "is (?:for|of|from|dated)", .pt = "e d[eo](?: dia)?"}},
    });
    return told.stands_in(folded({text_.claims.sentences[claim.sentence].begin, claim.range.begin}));
  }

  // A question mark inside a link asks nothing.
  static bool asks(std::string_view sentence) {
    static const text::Pattern question = text::Pattern::on_demand(R"([?](?:[\s"»”)!*_]|$))");
    return question.stands_in(sentence);
  }

  // "el taller es el sábado 7 de marzo", "Fecha: 7 de marzo", "este sábado 7 de marzo", "mañana, sábado 7 de marzo"
  bool is_said_to_be_then(const Claim& claim) const {
    static const text::Pattern before = resolve::worded("(?:^|[^a-z])(?:(?:{is} (?:{on} )*|{for_the}|{sign_up}\\b[^.!?;:]* {of})|"
                                                        "{when}(?: {and_hour})? ?[*_]*:[ *_]*(?:{the} )?)$|"
                                                        "(?:🗓|📅|📆)[^a-z0-9]*(?:{the} )?$", {
        {"is", {.es = "es|son", .en = "is|are", .pt = "e|sao"}},
        {"on", {.es = "el|este|dia", .en = "on|this", .pt = "no|neste|dia"}},
        {"sign_up", {.es = "(?:apunta|inscribe|anota|reserva)(?:te|d|os)?|(?:apunte|inscriba|anote|reserve)(?:se|n|nse)?",
                     .en = "sign up|book|register",
                     .pt = "(?:inscreva|reserve|marque)(?:-se|m-se)?"}},
        {"of", {.es = "del ", .en = "(?:for|on) ", .pt = "d[ao] "}},
        {"for_the", {.es = "para (?:el |este )?", .pt = "para (?:o |o dia )?"}},
        {"when", {.es = "fechas?|dias?|cuando", .en = "dates?|when", .pt = "data|dias?|quando"}},
        {"and_hour", {.es = "y hora(?:rio)?", .en = "and time", .pt = "e hora(?:rio)?"}},
        {"the", {.es = "el|dia", .pt = "dia"}},
    });
    static const text::Pattern pointing = resolve::worded("^(?:{only} )?{this} ", {
        {"this", {.es = "este|esta", .en = "this", .pt = "este|esta|neste|nesta"}},
    });
    const auto is_twice = [&](const Claim& other) { return other.as<TimeClaim>() != nullptr && is_beside(other, claim); };
    if (std::ranges::any_of(text_.claims.found, is_twice)) return true;
    const std::size_t begin = text_.claims.sentences[claim.sentence].begin;
    return before.stands_in(folded({begin, claim.range.begin})) || pointing.stands_in(folded(claim.range));
  }

  bool invites(std::optional<std::size_t> sentence) const {
    return std::ranges::any_of(text_.claims.found, [&](const Claim& claim) {
      if (sentence && claim.sentence != *sentence) return false;
      const auto* offer = claim.as<claims::OfferClaim>();
      return resolve::invites_to_come(claim) || (offer != nullptr && !offer->negated);
    });
  }

  // "mañana, domingo 14 de junio": one day, said twice.
  static bool is_beside(const Claim& claim, const Claim& one) {
    constexpr std::size_t kComma = 2;   // bytes
    const StatedDays& days = claim.as<TimeClaim>()->first.days;
    return (days.form == Form::shift || days.form == Form::unit) && claim.range.end <= one.range.begin && one.range.begin - claim.range.end <= kComma;
  }

  // Whether another day that is still to come is stated: in the claim's sentence, as of a list, or anywhere.
  bool is_followed(const Claim& one, bool in_sentence) const {
    return std::ranges::any_of(text_.claims.found, [&](const Claim& claim) {
      const auto* time = claim.as<TimeClaim>();
      if (time == nullptr || &claim == &one || (in_sentence && claim.sentence != one.sentence) || is_beside(claim, one) ||
          (in_sentence && is_behind_deadline(*time, one)))
        return false;
      return is_still_to_come(*time, publication_.date);
    });
  }

  // "Bring it in by 19 May and ride it home on the 20th": what one is asked to do by a day is over with it.
  bool is_behind_deadline(const TimeClaim& later, const Claim& deadline) const {
    static const text::Pattern who_did = resolve::whole_words({.es = "si|quien|quienes|los que|las que",
                                                               .en = "if|who|whoever|those",
                                                               .pt = "se|quem|os que|as que"});
    if (deadline.as<TimeClaim>()->shape != TimeClaim::Shape::until || later.shape != TimeClaim::Shape::one || !invites(deadline.sentence)) return false;
    const text::Range& sentence = text_.claims.sentences[deadline.sentence];
    return !who_did.stands_in(text_.folded(sentence.begin, std::max(sentence.begin, deadline.range.begin)));
  }

  bool looks_back_around(std::size_t sentence) const {
    const std::size_t last = std::min(sentence + 1, text_.claims.sentences.size() - 1);
    for (std::size_t index = sentence == 0 ? 0 : sentence - 1; index <= last; ++index)
      if (resolve::looks_back(text_.sentence(index))) return true;
    return false;
  }

  // Whether a sentence is little but days: a weekday with its date, a stretch, or several dates.
  bool is_title(const Claim& claim) const {
    constexpr std::size_t kLittle = 60;   // bytes
    text::Range days = claim.range;
    std::size_t count = 0;
    for (const Claim& other : text_.claims.found) {
      if (other.sentence != claim.sentence || other.as<TimeClaim>() == nullptr) continue;
      days = {std::min(days.begin, other.range.begin), std::max(days.end, other.range.end)};
      ++count;
    }
    const auto& time = *claim.as<TimeClaim>();
    const bool is_plain = !time.first.days.weekday && time.shape != TimeClaim::Shape::between && count < 2;
    return !is_plain && text_.sentence(claim.sentence).size() < days.end - days.begin + kLittle;
  }

  // A line of a day and a time, or a title, in a text that looks ahead, and nowhere near it back.
  bool is_announced(const Claim& claim) const {
    const auto& time = *claim.as<TimeClaim>();
    const bool has_time = time.first.clock || time.last.clock;
    if ((!has_time && !is_title(claim)) || is_followed(claim, false) || looks_back_around(claim.sentence)) return false;
    const std::string_view whole = text_.text->text();
    const bool looks_ahead = invites(std::nullopt) || resolve::looks_ahead(whole);
    return looks_ahead || (has_time && !resolve::looks_back(whole));
  }

  const resolve::StatedText& text_;
  const time::Civil& publication_;
};

// Whether a day without its year is rather the one to come, though the one that has been is nearer.
bool is_meant_to_come(const TimeClaim& claim, std::string_view words, time::Date day, const rule::PostView& view) {
  if (closing(claim, words)->year) return false;
  const time::Date publication = view.planned.publish_civil.date;
  return is_end_of_year_to_come(day, publication) || is_bound_to_come(view.client, day, publication);
}

// Whether the words are those by which a message tells the day.
bool says_day(std::string_view words, time::Date day, time::Date publication) {
  return std::ranges::any_of(model::kReadingOrder, [&](model::MessageLanguage language) {
    return text::folded_words(words) == text::folded_words(rule::say_date(language, day, publication.year));
  });
}

void check(const rule::PostView& view, rule::Report& report) {
  const time::Civil& publication = view.planned.publish_civil;
  for (const resolve::StatedText& text : view.reading.texts) {
    for (const Claim& claim : text.claims.found) {
      const auto* time = claim.as<TimeClaim>();
      if (time == nullptr) continue;
      const std::string words(text.words(claim.range));
      const auto over = day_over(*time, words, publication);
      if (!over || is_meant_to_come(*time, words, *over, view) || !Reading(text, publication).promises(claim)) continue;
      report.at(text.span(claim.range))
          .with("words", words)
          .with("day", *over)
          .with("said", says_day(words, *over, publication.date) ? "alike" : "otherwise")
          .with("publish", publication)
          .with("days", time::days_between(*over, publication.date))
          .with("can_move", *over >= view.client.zone.civil(view.world.now).date ? "yes" : "no")
          .with("stretch", time->shape == TimeClaim::Shape::until || time->shape == TimeClaim::Shape::between ? "yes" : "no");
      return;
    }
  }
}

}  // namespace

extern const rule::Check text_past_date{check};

}  // namespace sml::rules
