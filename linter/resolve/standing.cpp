#include "linter/resolve/standing.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "linter/claims/calendar.h"
#include "linter/resolve/offer_days.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/said_with.h"
#include "linter/resolve/stated_period.h"
#include "linter/resolve/stated_starts.h"
#include "linter/resolve/validity.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::StatedClock;
using claims::StatedDays;
using claims::TimeClaim;
using time::Date;
using Shape = TimeClaim::Shape;

class Judge {
 public:
  Judge(PostReading& reading, const model::Client& client, const model::PlannedPost& planned) : reading_(reading), client_(client), planned_(planned) {}

  void judge() {
    std::map<const model::Offer*, Standing> first;
    for (Promise& promise : reading_.promises) {
      if (promise.offer == nullptr) continue;
      promise.standing = standing(promise);
      if (promise.standing == Standing::valid) continue;
      const auto [it, is_new] = first.try_emplace(promise.offer, promise.standing);
      if (!is_new) it->second = std::min(it->second, promise.standing);
    }
    for (Promise& promise : reading_.promises)
      if (promise.standing != Standing::valid && promise.standing != first.at(promise.offer)) promise.standing = Standing::valid;
  }

 private:
  Standing standing(Promise& promise) {
    const model::Offer& offer = *promise.offer;
    if (has_ended(offer, planned_.publish, client_.zone)) return Standing::expired;
    if (!has_begun(offer, planned_.publish, client_.zone) && !says_start(promise)) {
      promise.stated = early_start(promise);
      return Standing::not_started;
    }
    if (is_taken_back(offer, planned_.publish, client_.zone)) return Standing::withdrawn;
    const std::vector<SaidTime> times = times_said_with(promise, reading_);
    if ((promise.stated = wrong_period(promise, times)) != nullptr) return Standing::period_differs;
    return is_wrong_day(promise, times) ? Standing::wrong_day : Standing::valid;
  }

  // The period that is said of it and begins too early: "del 14 al 29".
  const Claim* early_start(const Promise& promise) const {
    if (!promise.text) return nullptr;
    for (const auto& [claim, of_a_thing] : times_said_with(promise, reading_)) {
      const auto* stated = claim->as<TimeClaim>();
      if (stated == nullptr || of_a_thing || (stated->shape != Shape::between && stated->shape != Shape::since)) continue;
      const auto days = claims::bounds_meant(*stated, planned_.publish_civil.date);
      if (days && days->first && (stated->shape == Shape::since || days->first != days->last)) return claim;
    }
    return nullptr;
  }

  // Of an offer that has a beginning.
  Date first_day(const Promise& promise) const { return client_.zone.civil(*validity(*promise.offer, client_.zone).from).date; }

  bool says_start(const Promise& promise) {
    const Date from = first_day(promise);
    if (promise.text) return says_start(*promise.text, from);
    for (std::size_t text = 0; text < reading_.texts.size(); ++text)
      if (says_start(text, from)) return true;
    return false;
  }

  bool says_start(std::size_t text, Date from) {
    if (starts_.empty()) starts_.resize(reading_.texts.size());
    std::optional<StatedStarts>& starts = starts_[text];
    if (!starts) starts = starts_stated(reading_.texts[text], planned_.publish_civil.date);
    return starts->announced || (starts->first && *starts->first >= from) || (starts->last_ahead && *starts->last_ahead >= from);
  }

  std::string_view words_of(const Promise& promise, const Claim& claim) const {
    return reading_.texts[*promise.text].words(claim.range);
  }

  // What all that is said of when tells of its period: whether some of it says which days ("este mes" is vague), and whether its last day is told.
  struct Told {
    bool certain = false;
    bool ends_right = false;   // by a time that is said with it
    bool end = false;          // anywhere in the text
  };

  Told told_by(const Promise& promise, const std::vector<SaidTime>& times) const {
    const auto says_which = [&](const SaidTime& time) {
      const auto* stated = time.claim->as<TimeClaim>();
      return stated != nullptr && !is_vague(*stated, words_of(promise, *time.claim)) && claims::bounds_meant(*stated, planned_.publish_civil.date);
    };
    Told told;
    told.certain = std::ranges::any_of(times, says_which);
    told.ends_right = std::ranges::any_of(times, [&](const SaidTime& time) { return ends_with(promise, *time.claim); });
    told.end = told.ends_right || (promise.text && tells_last_day(promise));
    return told;
  }

  // "Labour Day's Monday, so it is $70 until Saturday", "hasta el 12 (recogida a partir del 18)".
  bool is_of_something_else(const Promise& promise, const Claim& claim, const Told& told) const {
    const TimeClaim& stated = *claim.as<TimeClaim>();
    if (told.ends_right && stated.shape == Shape::one) return true;
    if (stands_in_conditions(promise, claim)) return true;
    return told.end && begins_behind(promise, stated) && !is_joined_before(promise, claim);
  }

  // "Este mes" that bounds nothing, for other words do, or for it is when something comes.
  bool is_no_bound(const Promise& promise, const Claim& claim, const Told& told) const {
    const TimeClaim& stated = *claim.as<TimeClaim>();
    if (!is_vague(stated, words_of(promise, claim))) return false;
    return told.certain || is_background(stated) || says_end(promise) || says_arrival(promise, stated) || greets_month(promise, claim);
  }

  bool is_wrong_period(const Promise& promise, const Claim& claim) const {
    const PeriodFault fault = period_fault(*claim.as<TimeClaim>(), words_of(promise, claim), *promise.offer, client_, planned_);
    if (fault != PeriodFault::starts_early) return fault != PeriodFault::none;
    return !holds_stated_start(claim, reading_.texts[*promise.text], first_day(promise), planned_.publish_civil.date);
  }

  // The first period that is wrong; a vague one is none beside one that says which days.
  const Claim* wrong_period(const Promise& promise, const std::vector<SaidTime>& times) const {
    const Told told = told_by(promise, times);
    for (const auto& [claim, of_a_thing] : times) {
      if (of_a_thing || claim->as<TimeClaim>() == nullptr || is_told_as_absence(*claim, reading_.texts[*promise.text])) continue;
      if (is_of_something_else(promise, *claim, told) || is_no_bound(promise, *claim, told)) continue;
      if (is_wrong_period(promise, *claim)) return claim;
    }
    return told.certain || told.ends_right ? nullptr : wrong_feast(promise);
  }

  // "Hasta Navidad", where nothing else says until when.
  const Claim* wrong_feast(const Promise& promise) const {
    if (!promise.text) return nullptr;
    for (const Claim& end : reading_.texts[*promise.text].feast_ends)
      if (end.sentence == promise.sentence && period_fault(*end.as<TimeClaim>(), {}, *promise.offer, client_, planned_) == PeriodFault::ends_late) return &end;
    return nullptr;
  }

  // "Vale para casamentos até julho", as its conditions say: no period of the offer itself.
  bool stands_in_conditions(const Promise& promise, const Claim& claim) const {
    const auto& conditions = promise.offer->conditions;
    return conditions && text::fold(*conditions).find(text::fold(words_of(promise, claim))) != std::string::npos;
  }

  // "Llega en mayo": when it begins, and nothing of when it ends.
  bool says_arrival(const Promise& promise, const TimeClaim& stated) const {
    const StatedText& text = reading_.texts[*promise.text];
    const auto days = claims::bounds_meant(stated, planned_.publish_civil.date);
    return days && days->first && *days->first > planned_.publish_civil.date &&
           phrasings::kArriving.stands_in(text.folded(text.claims.sentences[promise.sentence]));
  }

  // "¡Llegó diciembre y con él el 2x1!": the month is what has come, and no period.
  bool greets_month(const Promise& promise, const Claim& claim) const {
    if (claim.as<TimeClaim>()->first.days.month != planned_.publish_civil.date.month) return false;
    static const text::Pattern greeted = worded(R"((?:^|[^a-z]){words}[ ,¡!]*$)", {
        .es = "(?:ya )?(?:lleg[oa]|arranc[oa]|empez[oa]|empieza|comenz[oa]|comienza|inici[oa]|recibimos|estrenamos)|hola|bienvenido|feliz",
        .en = "hello|hi|welcome|happy",
        .pt = "(?:ja )?(?:cheg(?:ou|a)|comec(?:ou|a))|ola|oi|bem-vindo|feliz",
    });
    static const text::Pattern is_here = worded(R"(^ {words}\b)", {.es = "ya (?:esta|llego)", .en = "is (?:here|upon us)|has arrived", .pt = "(?:ja )?chegou"});
    const StatedText& text = reading_.texts[*promise.text];
    const text::Range& sentence = text.claims.sentences[claim.sentence];
    return greeted.stands_in(text.folded(sentence.begin, claim.range.begin)) || is_here.stands_in(text.folded(claim.range.end, sentence.end));
  }

  // "El 22 y el 23": one more day of a list.
  bool is_joined_before(const Promise& promise, const Claim& claim) const {
    static const text::Pattern joined = worded(R"([0-9a-z] (?:{and}) (?:{the} )?$)", {{"the", {.es = "el", .en = "on|the", .pt = "dia|o"}}});
    const StatedText& text = reading_.texts[*promise.text];
    const auto ends_before = [&](const Claim& other) {
      return other.as<TimeClaim>() != nullptr && other.range.end < claim.range.begin && text.folded(other.range.end, claim.range.begin).size() < 8;
    };
    return std::ranges::any_of(text.claims_in(claim.sentence), ends_before) &&
           joined.stands_in(text.folded(text.claims.sentences[claim.sentence].begin, claim.range.begin));
  }

  // Whether a claim says until which day it holds.
  bool ends_with(const Promise& promise, const Claim& claim) const {
    const auto* stated = claim.as<TimeClaim>();
    const auto last = last_day_of(*promise.offer, client_.zone);
    if (stated == nullptr || stated->shape != Shape::until || !last) return false;
    const auto days = claims::bounds_meant(*stated, planned_.publish_civil.date);
    return days && days->last == *last;
  }

  // Whether a claim of the text names the last day on which it holds: "termina este viernes 19".
  bool tells_last_day(const Promise& promise) const {
    const auto last = last_day_of(*promise.offer, client_.zone);
    return last && std::ranges::any_of(reading_.texts[*promise.text].claims.found, [&](const Claim& claim) {
      const auto* stated = claim.as<TimeClaim>();
      const auto days = stated == nullptr ? std::nullopt : claims::bounds_meant(*stated, planned_.publish_civil.date);
      return days && days->last == *last;
    });
  }

  // Whether what a claim states lies behind the last day on which it holds: what comes after it.
  bool begins_behind(const Promise& promise, const TimeClaim& stated) const {
    const auto last = last_day_of(*promise.offer, client_.zone);
    const auto days = claims::bounds_meant(stated, planned_.publish_civil.date);
    return last && days && days->first && *days->first > *last && stated.shape != Shape::until;
  }

  // Whether the text says so, here or elsewhere: "this week", and then "through Friday".
  bool says_end(const Promise& promise) const {
    return std::ranges::any_of(reading_.texts[*promise.text].claims.found, [&](const Claim& claim) { return ends_with(promise, claim); });
  }

  // Whether no moment that is said of it falls in the days on which it holds; `stated` is then the first day said.
  bool is_wrong_day(Promise& promise, const std::vector<SaidTime>& times) const {
    const OfferDays days(*promise.offer, client_);
    if (!days.known()) return false;
    const TimeClaim* clock = clock_said_with(promise, times, reading_);
    for (const auto& [claim, of_a_thing] : times) {
      if (is_told_as_end(*claim, reading_.texts[*promise.text]) || leaves_moment_to_another(*claim, times) || is_of_holidays(promise, *claim) ||
          is_validity_beside_moment(promise, *claim, times))
        continue;
      const auto holds = days.hold_at(*claim, reading_.texts[*promise.text].text->text(), clock, planned_.publish_civil);
      if (holds && *holds) return false;
      if (holds && promise.stated == nullptr) promise.stated = claim;
    }
    const bool says_clock_alone = promise.stated == nullptr && clock != nullptr && (clock->shape == Shape::between || is_sure_moment(*clock));
    return promise.stated != nullptr || (says_clock_alone && !days.hold_at_clock(*clock));
  }

  // "Los lunes festivos": which of them nobody can tell by the weekday.
  bool is_of_holidays(const Promise& promise, const Claim& claim) const {
    static const text::Pattern holidays = worded(R"(^ {words}\b)", {
        .es = "(?:que (?:sean?|caigan?|son) |no )?(?:en )?(?:festiv[oa]s?|feriad[oa]s?|puentes?)",
        .en = "bank holidays?|holidays?",
        .pt = "feriad[oa]s?",
    });
    return holidays.stands_in(reading_.texts[*promise.text].folded(claim.range.end, reading_.texts[*promise.text].claims.sentences[claim.sentence].end));
  }

  // "Este sábado, 2x1. Válido en octubre": how long it holds, and its own sentence names a day.
  bool is_validity_beside_moment(const Promise& promise, const Claim& claim, const std::vector<SaidTime>& times) const {
    const auto* stated = claim.as<TimeClaim>();
    if (claim.sentence == promise.sentence || stated == nullptr || says_weekdays(claim)) return false;
    const auto days = claims::bounds_meant(*stated, planned_.publish_civil.date);
    if (!days || days->first == days->last) return false;
    return std::ranges::any_of(times, [&](const SaidTime& time) {
      const auto* other = time.claim->as<TimeClaim>();
      return time.claim->sentence == promise.sentence && other != nullptr && other->shape == Shape::one && other->first.days.is_day();
    });
  }

  // "Hoy" in "hoy martes a las 2 pm", "hasta el 24" behind "hoy a las 2 pm", behind "este viernes" or behind "todos los martes".
  bool leaves_moment_to_another(const Claim& claim, const std::vector<SaidTime>& times) const {
    const auto* stated = claim.as<TimeClaim>();
    if (stated == nullptr || has_clock(*stated)) return false;
    const auto days = claims::bounds_meant(*stated, planned_.publish_civil.date);
    return std::ranges::any_of(times, [&](const SaidTime& time) {
      if (stated->shape == Shape::until && says_weekdays(*time.claim)) return true;
      const auto* other = time.claim->as<TimeClaim>();
      if (other == nullptr || !other->first.days.stated()) return false;
      if (stated->shape == Shape::until && other->shape == Shape::one && other->first.days.is_day()) return true;
      if (!has_clock(*other)) return false;
      const auto its_days = claims::bounds_meant(*other, planned_.publish_civil.date);
      return its_days && days && (stated->shape == TimeClaim::Shape::until || (its_days->first == days->first && its_days->last == days->last));
    });
  }

  // "a las 7 de la noche"
  static bool is_sure_moment(const TimeClaim& time) { return time.shape == Shape::one && time.first.clock && !time.first.clock->half_unsaid; }
  static bool has_clock(const TimeClaim& time) { return time.first.clock || time.last.clock; }

  PostReading& reading_;
  const model::Client& client_;
  const model::PlannedPost& planned_;
  std::vector<std::optional<StatedStarts>> starts_;   // by text, worked out when one is asked for
};

}  // namespace

void judge_promises(PostReading& reading, const model::Client& client, const model::PlannedPost& planned) {
  Judge(reading, client, planned).judge();
}

}  // namespace sml::resolve
