#include "linter/resolve/visits.h"

#include <algorithm>
#include <iterator>

#include "linter/claims/stated_clock.h"
#include "linter/resolve/announced_days.h"
#include "linter/resolve/clause.h"
#include "linter/resolve/elsewhere.h"
#include "linter/resolve/feast_days.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/visit_days.h"
#include "linter/resolve/visit_exceptions.h"
#include "linter/resolve/visit_words.h"
#include "linter/time/months.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::InvitationClaim;
using claims::StatedDays;
using claims::TimeClaim;
using Shape = TimeClaim::Shape;

constexpr std::size_t kBetweenListed = 8;   // bytes between the days of a list

bool states_day(const TimeClaim& time) { return time.first.days.stated() || time.last.days.stated(); }

bool is_today(const TimeClaim& time) {
  const StatedDays& days = time.shape == Shape::until ? time.last.days : time.first.days;
  return days.form == StatedDays::Form::shift && days.months == 0 && days.days == 0 && days.minutes == 0;
}

using Days = VisitDays;

class Reader {
 public:
  Reader(const StatedText& text, const time::Civil& publication) : text_(text), publication_(publication) {}

  std::vector<Visit> read() {
    for (const Claim& claim : text_.claims.found) {
      if (invites_to_come(claim)) read_invitation(claim);
      else if (is_said_open_on(claim)) add(claim, claim, {&claim}, true);
    }
    return std::move(visits_);
  }

 private:
  std::string_view sentence(std::size_t number) const { return text_.folded(text_.claims.sentences[number]); }

  bool asks(std::size_t number) const { return sentence(number).find('?') != std::string_view::npos; }

  template <class Condition>
  std::vector<const Claim*> times_in(std::size_t number, Condition condition) const {
    std::vector<const Claim*> found;
    for (const Claim& claim : text_.claims_in(number)) {
      const auto* time = claim.as<TimeClaim>();
      if (time != nullptr && condition(*time) && !touches_name(claim.range, text_)) found.push_back(&claim);
    }
    return found;
  }

  // "25 de diciembre: abiertos": nobody is asked to come, and people will.
  bool is_said_open_on(const Claim& day) const {
    const auto* time = day.as<TimeClaim>();
    if (time == nullptr || !states_day(*time) || says_when(day) || touches_name(day.range, text_) || text_.is_wrong_date(day) ||
        !visit_days(day, day, publication_.date))
      return false;
    const auto says_more = [](const Claim& claim) { return invites_to_come(claim) || claim.as<claims::HoursClaim>() != nullptr; };
    if (std::ranges::any_of(text_.claims_in(day.sentence), says_more) || text_.denials_in(day.sentence).deny(day.range)) return false;
    if (asks(day.sentence)) return false;
    const text::Range sentence = text_.claims.sentences[day.sentence];
    return says_open_on(text_.folded(sentence.begin, day.range.begin), text_.folded(day.range.end, std::max(day.range.end, sentence.end))) &&
           !invites_elsewhere(day, text_);
  }

  void read_invitation(const Claim& invitation) {
    if (invites_elsewhere(invitation, text_)) return;
    if (text_.denials_in(invitation.sentence).deny(invitation.range)) return;
    const std::vector<const Claim*> beside = days_beside(invitation);
    const std::vector<const Claim*> days = said_once(beside, invitation);
    if (days.empty()) {
      const std::vector<const Claim*> undated = times_in(invitation.sentence, states_day);
      for (const Claim* claim : undated) add_weekdays(invitation, *claim);
      if (!undated.empty()) return;
      const bool opens = says_open(text_.folded(invitation.range));
      const std::string_view words = sentence(invitation.sentence);
      const bool shuts = says_closed(words) || phrasings::kShut.stands_in(words);
      const std::vector<FeastDay> feasts = shuts || asks(invitation.sentence) ? std::vector<FeastDay>() : feast_days(words, publication_.date, opens);
      for (const FeastDay& feast : feasts) visits_.push_back(visit_on(feast.date, invitation));   // "te esperamos en Nochebuena"
      if (!feasts.empty()) return;
      if (const Claim* day = day_told_before(invitation, text_, publication_.date)) add(invitation, *day, {day}, true);
      else if (says_today_near(invitation.sentence)) add_of_today(invitation);
      else if (!states_any_day()) add_of_any_day(invitation);
      return;
    }
    for (const Claim* day : days) add(invitation, *day, beside, days.size() == 1);
  }

  // The nearest statement of days, and those that are listed with it.
  std::vector<const Claim*> days_beside(const Claim& invitation) const {
    std::vector<const Claim*> all = times_in(invitation.sentence, states_day);
    std::erase_if(all, [&](const Claim* day) { return text_.is_wrong_date(*day) || !visit_days(*day, invitation, publication_.date); });
    std::erase_if(all, [&](const Claim* day) {
      return closes_between(invitation.range, day->range, text_) || tells_of_later(invitation, *day, text_) || is_excepted(*day, text_) || is_shut(*day, text_);
    });
    std::erase_if(all, [&](const Claim* day) { return is_told_by_days(*day, invitation); });
    if (all.empty()) return {};
    const auto nearest = std::ranges::min_element(all, {}, [&](const Claim* day) { return text::distance(day->range, invitation.range); });
    auto begin = nearest;
    auto end = nearest + 1;
    while (begin != all.begin() && (*begin)->range.begin - (*(begin - 1))->range.end <= kBetweenListed) --begin;
    while (end != all.end() && (*end)->range.begin - (*(end - 1))->range.end <= kBetweenListed) ++end;
    return {begin, end};
  }

  // "Vente el finde, sábado por la mañana o domingo por la tarde": the sentence says which days of the stretch are meant.
  bool is_told_by_days(const Claim& stretch, const Claim& invitation) const {
    const Days days = *visit_days(stretch, invitation, publication_.date);
    if (days.first == days.last) return false;
    return std::ranges::count_if(times_in(invitation.sentence, states_day), [&](const Claim* other) {
      const auto inner = visit_days(*other, invitation, publication_.date);
      return inner && inner->first == inner->last && days.first <= inner->first && inner->last <= days.last && says_when(*other);
    }) > 1;
  }

  // "Hoy lunes" says one day twice: it stays where its time stands.
  std::vector<const Claim*> said_once(const std::vector<const Claim*>& days, const Claim& invitation) const {
    std::vector<const Claim*> once;
    for (const Claim* day : days) {
      const Days meant = *visit_days(*day, invitation, publication_.date);
      const auto same = std::ranges::find_if(once, [&](const Claim* other) { return *visit_days(*other, invitation, publication_.date) == meant; });
      if (same == once.end()) once.push_back(day);
      else if (!says_when(**same)) *same = day;
    }
    return once;
  }

  static bool says_when(const Claim& day) {
    const TimeClaim& time = *day.as<TimeClaim>();
    return time.first.clock || time.last.clock || time.part;
  }

  // Said of what the business has or that it opens, right before or behind: "¡Hoy 2x1! Te esperamos".
  bool says_today_near(std::size_t number) const {
    const auto says_it = [&](std::size_t other) {
      if (other >= text_.claims.sentences.size() || !says_today(other)) return false;
      const auto is_offer = [](const Claim& claim) { return claim.as<claims::OfferClaim>() != nullptr; };
      const std::string_view words = sentence(other);
      const bool offers = !text_.mentions_in(other).empty() || std::ranges::any_of(text_.claims_in(other), is_offer) || opens_its_doors(words);
      return offers && !tells_something(words) && !says_closed(words);
    };
    return (number > 0 && says_it(number - 1)) || says_it(number + 1);
  }

  // "Hoy", "hoy martes 1".
  bool says_today(std::size_t number) const {
    return std::ranges::any_of(text_.claims_in(number), [&](const Claim& claim) {
      const auto* time = claim.as<TimeClaim>();
      if (time == nullptr || touches_name(claim.range, text_) || text_.is_wrong_date(claim)) return false;
      return is_today(*time) || (time->shape == Shape::one && time->first.days.day && names_today(text_.folded(claim.range)));
    });
  }

  // On a day that no claim states.
  Visit visit_on(time::Date day, const Claim& invitation) const {
    Visit visit{&invitation, day, day, {}, std::nullopt, {}};
    add_time_beside(invitation, invitation, visit);
    return visit;
  }

  void add_of_today(const Claim& invitation) {
    Visit visit = visit_on(publication_.date, invitation);
    if (visit.times.empty() || !says_open(text_.folded(invitation.range))) visits_.push_back(std::move(visit));
  }

  bool states_any_day() const {
    return std::ranges::any_of(text_.claims.found, [](const Claim& claim) {
      const auto* time = claim.as<TimeClaim>();
      return claim.as<claims::HoursClaim>() != nullptr || (time != nullptr && states_day(*time));
    });
  }

  // "Te esperamos a las 17 en Roma".
  void add_of_any_day(const Claim& invitation) {
    Visit visit{&invitation, publication_.date, time::plus_days(publication_.date, time::kWeekDays - 1), {}, std::nullopt, {}, true};
    add_time_beside(invitation, invitation, visit);
    if (!visit.times.empty() && !says_open(text_.folded(invitation.range))) visits_.push_back(std::move(visit));
  }

  // "Sábado y domingo", and "todos los domingos": of each such weekday the next one.
  void add_weekdays(const Claim& invitation, const Claim& claim) {
    const std::vector<time::Date> next = next_weekdays(claim, invitation, text_, publication_.date);
    for (const time::Date date : next) visits_.push_back(visit_on(date, invitation));
    if (!next.empty() || asks(invitation.sentence) || is_excepted(claim, text_) || is_shut(claim, text_) ||
        closes_between(invitation.range, claim.range, text_))
      return;
    for (const time::Date date : each_next_weekday(claim, invitation, text_, publication_.date))
      visits_.push_back({&invitation, date, date, {}, std::nullopt, {&claim}, false, true});
  }

  void add(const Claim& invitation, const Claim& day, const std::vector<const Claim*>& beside, bool only) {
    const TimeClaim& time = *day.as<TimeClaim>();
    const Days days = *visit_days(day, invitation, publication_.date);
    Visit visit{&invitation, days.first, days.last, {}, time.part, {}};
    visit.told_in = day.sentence;
    std::ranges::copy_if(beside, std::back_inserter(visit.said),
                         [&](const Claim* other) { return *visit_days(*other, invitation, publication_.date) == days; });
    if (!is_end_of_another(day, invitation)) add_times(day, visit);
    if (only && visit.times.empty()) add_time_beside(invitation, day, visit);
    if (visit.times.empty() || !says_open(text_.folded(invitation.range))) visits_.push_back(std::move(visit));
  }

  void add_times(const Claim& said, Visit& visit) const {
    const TimeClaim& time = *said.as<TimeClaim>();
    if (time.shape == Shape::between && time.first.clock && time.last.clock) {
      const auto [first, last] = claims::in_order(*time.first.clock, *time.last.clock);
      visit.times.push_back({minutes_of(first), Shape::since});
      visit.times.push_back({minutes_of(last), Shape::until});
      return;
    }
    const auto add = [&](const claims::StatedMoment& moment, Shape side) {
      const Shape shape = time.shape == Shape::between ? side : time.shape;
      if (moment.clock) visit.times.push_back({minutes_said(*moment.clock, text_.folded(said.range)), shape});
    };
    add(time.first, Shape::since);
    add(time.last, Shape::until);
  }

  // "Te esperamos el lunes … a las 20 h".
  void add_time_beside(const Claim& invitation, const Claim& day, Visit& visit) const {
    constexpr std::size_t kFarthest = 32;   // bytes of folded text, names not counted
    const Claim* nearest = nullptr;
    std::size_t least = kFarthest + 1;
    const auto is_of_no_day = [](const TimeClaim& it) { return !states_day(it); };
    std::vector<const Claim*> times = times_in(invitation.sentence, is_of_no_day);
    if (day.sentence != invitation.sentence) std::ranges::copy(times_in(day.sentence, is_of_no_day), std::back_inserter(times));
    for (const Claim* time : times) {
      const std::size_t distance =
          std::min(distance_without_names(time->range, invitation.range, text_), distance_without_names(time->range, day.range, text_));
      const bool closes = closes_between(invitation.range, time->range, text_) || closes_between(day.range, time->range, text_);
      if (distance >= least || closes || is_end_of_another(*time, invitation)) continue;
      nearest = time;
      least = distance;
    }
    if (nearest == nullptr) return;
    visit.said.push_back(nearest);
    if (const auto part = nearest->as<TimeClaim>()->part) visit.part = part;
    add_times(*nearest, visit);
  }

  // "Abrimos hasta las 4 am, ven por tu café": until when something else goes on, in a clause of its own.
  bool is_end_of_another(const Claim& time, const Claim& invitation) const {
    return time.as<TimeClaim>()->shape == Shape::until && !holds(clause_of(time.range, text_.claims.sentences[time.sentence], text_), invitation.range);
  }

  const StatedText& text_;
  time::Civil publication_;
  std::vector<Visit> visits_;
};

}  // namespace

bool invites_to_come(const Claim& claim) {
  const auto* invitation = claim.as<InvitationClaim>();
  return invitation != nullptr && invitation->kind == InvitationClaim::Kind::visit;
}

bool invites_now(const Claim& claim, const StatedText& text) {
  if (!invites_to_come(claim) || text.denials_in(claim.sentence).deny(claim.range)) return false;
  return !puts_off(text.folded(text.claims.sentences[claim.sentence]));
}

std::vector<Visit> visits_of(const StatedText& text, const time::Civil& publication) { return Reader(text, publication).read(); }

}  // namespace sml::resolve
