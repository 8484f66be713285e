#include "linter/resolve/hours_stated.h"

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

#include "linter/resolve/day_runs.h"
#include "linter/resolve/exception.h"
#include "linter/resolve/feast_days.h"
#include "linter/resolve/hours_in_clauses.h"
#include "linter/resolve/hours_known.h"
#include "linter/resolve/hours_of_claims.h"
#include "linter/resolve/hours_owner.h"
#include "linter/resolve/hours_presence.h"
#include "linter/resolve/hours_times.h"
#include "linter/resolve/hours_words.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/shut_days.h"
#include "linter/resolve/visit_words.h"
#include "linter/resolve/weekdays.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::HoursClaim;
using claims::TimeClaim;
using Shape = TimeClaim::Shape;

// "De 9 a 20 h": from when to when it is open.
bool states_stretch(const HoursClaim& hours) { return !hours.hours.empty() && hours.hours != "off"; }

auto all_day_on(const std::string& days) { return time::Hours::parse(days + " 00:00-24:00"); }

class Reader {
 public:
  Reader(const StatedText& text, const Mentions& own, const model::Facts& facts, const time::Civil& publication)
      : text_(text), own_(own), facts_(facts), publication_(publication) {}

  std::vector<StatedHours> read() {
    if (may_state_in_clauses(text_.folded())) found_ = hours_in_clauses(text_, owner(), publication_.date);
    for (const Claim& claim : text_.claims.found)
      if (const auto* hours = claim.as<HoursClaim>()) tells_only_presence(text_, claim.sentence) ? read_presence(claim, *hours) : read_hours(claim, *hours);
    for (std::size_t number = 0; number < text_.claims.sentences.size(); ++number) read_days(number);
    std::ranges::stable_sort(found_, {}, [](const StatedHours& hours) { return hours.range.begin; });
    return std::move(found_);
  }

 private:
  text::Range sentence(std::size_t number) const { return text_.claims.sentences[number]; }
  std::string folded_before(const Claim& claim) const { return owner().folded(sentence(claim.sentence).begin, claim.range.begin); }

  // "Estamos 24/7 en WhatsApp": when one answers, not when one opens.
  bool is_of_answers(const Claim& hours) const {
    return std::ranges::any_of(text_.claims_in(hours.sentence), [&](const Claim& claim) {
      const auto* invitation = claim.as<claims::InvitationClaim>();
      return invitation != nullptr && invitation->kind == claims::InvitationClaim::Kind::attention && holds(claim.range, hours.range);
    });
  }

  // Nobody's, or of something that is done there: "¿te imaginas un bar abierto 24/7?", "cerrado los lunes por la mañana", "closed on Friday's workshop".
  bool is_of_something_else(const Claim& claim, const HoursClaim& hours) const {
    if (is_of_answers(claim) || is_imagined(folded_before(claim))) return true;
    const std::string behind = owner().folded(claim.range.end, sentence(claim.sentence).end);
    if (hours.hours != "off") return behind.starts_with("'s ") || behind.starts_with(" online") || behind.starts_with(" en linea");
    return is_of_a_part(behind) || begins_with_a_time(behind) || ends_with_a_part(folded_before(claim)) || behind.starts_with("'s ");
  }

  bool stands_by_place_or_lead(const Claim& claim) const {
    return owner().stands_by_place(claim.sentence, claim.range) || owner().stands_by_lead(claim.sentence, claim.range);
  }

  void read_hours(const Claim& claim, const HoursClaim& hours) {
    const bool only_placed = !owner().is_own(claim.sentence, claim.range);
    if (only_placed && states_stretch(hours) && serves_then(claim)) return add_serving(claim, hours);
    const auto beside = only_placed && !stands_by_place_or_lead(claim) ? owner().beside_place(claim.sentence) : HoursOwner::Beside::alone;
    if (beside == HoursOwner::Beside::none || is_of_something_else(claim, hours)) return;
    const auto days = all_day_on(hours.days);
    if (!days) return;
    StatedHours stated{.range = claim.range,
                       .sentence = claim.sentence,
                       .weekdays = weekdays_of(*days),
                       .each_week = is_of_each_week(text_.folded(claim.range)),
                       .holidays = days->mentions_holidays(),
                       .in_company = beside == HoursOwner::Beside::in_company,
                       .only_placed = only_placed};
    if (stated.in_company && !stated.each_week && stated.weekdays.size() == 1) return;   // "noche de jazz", and below it "domingo, de 20 a 22 h, en Centro"
    if (hours.hours.empty() ? set_side(claim, hours, stated) : set_ranges(claim, hours, stated)) found_.push_back(std::move(stated));
  }

  // "De lunes a viernes hasta las 20 h"; whether either side is told.
  bool set_side(const Claim& claim, const HoursClaim& hours, StatedHours& stated) const {
    const std::string_view said = text_.folded(claim.range);
    if (hours.opens) stated.opens = minutes_said(*hours.opens, said);
    if (hours.closes) stated.closes = minutes_said(*hours.closes, said);
    return stated.opens || stated.closes;
  }

  // "De lunes a viernes de 9 a 20 h"; whether that can be read and is not denied.
  bool set_ranges(const Claim& claim, const HoursClaim& hours, StatedHours& stated) const {
    const auto parsed = time::Hours::parse(hours.days + ' ' + hours.hours);
    if (!parsed || is_denied_open(folded_before(claim))) return false;
    stated.ranges = stated.weekdays.empty() ? parsed->on_holiday() : parsed->on(stated.weekdays.front());
    stated.half_unsaid = has_unsaid_half(text_.words(claim.range));
    return true;
  }

  // "En Roma damos de comer todos los días de 12:30 a 17:00": on these days it opens, and may do so for longer.
  bool serves_then(const Claim& claim) const {
    const text::Range whole = sentence(claim.sentence);
    return says_it_serves(owner().folded(whole.begin, claim.range.begin), owner().folded(claim.range.end, whole.end)) && !owner().is_disowned(claim.sentence) &&
           text_.sentence(claim.sentence).find('?') == std::string_view::npos;
  }
  void add_serving(const Claim& claim, const HoursClaim& hours) {
    const auto days = all_day_on(hours.days);
    if (days && !text_.denials_in(claim.sentence).deny(claim.range))
      found_.push_back({.range = claim.range,
                        .sentence = claim.sentence,
                        .weekdays = weekdays_of(*days),
                        .each_week = is_of_each_week(text_.folded(claim.range)),
                        .only_opens = true});
  }

  // "Hoy abrimos de 9 a 15 h", "abierto todos los días, das 8h às 18h": a day and its hours apart, with a word of opening. Several days have hours
  // each of its own ("24 dic 8 a 17 h, 31 dic 8 a 18 h"), or the same ("el 24 y el 31 cerramos a las 17 h"), or none ("23 de 8 a 22 h; 25, cerrado").
  void read_days(std::size_t number) {
    std::vector<DayRun> runs = day_runs(text_, number, publication_.date);
    if (runs.empty()) runs = feast_runs(number);
    else give_to_feast(runs, text_, number, publication_.date, feasts_);
    if (runs.empty() || owner().is_disowned(number)) return;
    for (DayRun& run : runs)
      if (run.times.size() > 1) std::erase_if(run.times, [&](const Claim* time) { return is_no_break(*time, text_); });
    if (tells_only_presence(text_, number)) return read_presence(runs);
    if (runs.size() == 1) return read_run(runs.front(), sentence(number));
    for (std::size_t at = 0; at < runs.size(); ++at) {
      const std::size_t begin = at == 0 ? sentence(number).begin : runs[at - 1].range().end;
      const std::size_t end = at + 1 < runs.size() ? runs[at + 1].range().begin : sentence(number).end;
      const bool opens = phrasings::kOpening.stands_in(owner().folded(runs[at].range().begin, end));
      const auto may_be_hours = [&](const Claim* time) {
        return is_stretch(time) || (opens && time->as<TimeClaim>()->shape == Shape::until);
      };
      if (std::ranges::all_of(runs[at].times, may_be_hours)) read_run(runs[at], {begin, end});
    }
  }

  // "En Nochebuena cerramos a las 18 h", where nothing else says when.
  std::vector<DayRun> feast_runs(std::size_t number) {
    const auto states_clock = [](const Claim& claim) {
      const auto* time = claim.as<TimeClaim>();
      return time != nullptr && (time->first.clock || time->last.clock);
    };
    const bool opens = phrasings::kOpening.stands_in(text_.folded(sentence(number))) ||
                       (std::ranges::any_of(text_.claims_in(number), states_clock) && owner().stands_under_opening(number));
    if (!opens) return {};
    DayRun run = feast_run(text_, number, publication_.date, feasts_);
    return run.days.empty() ? std::vector<DayRun>() : std::vector<DayRun>{std::move(run)};
  }

  // "We're here Sunday 10 to 5": of weekdays, and of days.
  void read_presence(const Claim& claim, const HoursClaim& hours) {
    const auto parsed = time::Hours::parse(hours.days + ' ' + hours.hours);
    const auto weekdays = parsed ? weekdays_of(*parsed) : std::vector<time::Weekday>();
    if (weekdays.empty()) return;
    found_.push_back({.range = claim.range,
                      .sentence = claim.sentence,
                      .weekdays = weekdays,
                      .each_week = is_of_each_week(text_.folded(claim.range)),
                      .ranges = parsed->on(weekdays.front()),
                      .half_unsaid = has_unsaid_half(text_.words(claim.range))});
  }
  void read_presence(const std::vector<DayRun>& runs) {
    for (const DayRun& run : runs)
      for (const Claim* day : run.days) {
        StatedHours stated{.range = run.range(), .sentence = day->sentence};
        const bool is_stretch = run.times.size() == 1 && run.times.front()->as<TimeClaim>()->shape == Shape::between;
        if (is_stretch && set_days(day->range, *day->as<TimeClaim>(), stated) && add_time(*run.times.front(), stated)) found_.push_back(std::move(stated));
      }
  }

  // `part`: what of the sentence is said of them.
  void read_run(const DayRun& run, const text::Range& part) {
    for (const Claim* day : run.days) {
      if (!run.times.empty()) read_hours_of(*day, run.times);
      else if (!read_closing(*day, run.range(), part)) read_opening(*day);
    }
  }

  void read_hours_of(const Claim& day, const std::vector<const Claim*>& times) {
    if (excepts_next(folded_before(day))) return;   // "de 10 a 20, salvo sábados"
    if (times.size() > 1 && names_several_places(day.sentence, text_)) return read_hours_of_places(day, times);
    if (are_of_something_else(day, times, text_, owner())) return;
    const std::size_t begin = std::min(day.range.begin, times.front()->range.begin);
    const std::size_t end = std::max(day.range.end, times.back()->range.end);
    const Known known = how_known(day, times, text_, owner());
    if (known == Known::never || owner().last_subject(begin, end) == HoursOwner::Subject::other) return;
    const bool in_company = known == Known::by_place_in_company;
    StatedHours stated{.range = {begin, end},
                       .sentence = day.sentence,
                       .bare = known == Known::by_themselves,
                       .in_company = in_company,
                       .only_placed = in_company || known == Known::by_place};
    if (set_days(day.range, *day.as<TimeClaim>(), stated) && set_times(times, stated)) found_.push_back(std::move(stated));
  }

  // Whether they are stretches, or one side alone.
  bool set_times(const std::vector<const Claim*>& times, StatedHours& stated) const {
    for (const Claim* time : times)
      if (!add_time(*time, stated)) return false;
    const bool has_side = stated.opens || stated.closes;
    return stated.ranges.empty() == has_side;
  }

  // "Mañana abrimos Roma de 9 a 14 y Centro de 9 a 15 h": as many stretches as places, each right behind one.
  void read_hours_of_places(const Claim& day, const std::vector<const Claim*>& times) {
    const std::size_t number = day.sentence;
    const std::string before = without_open_days(owner().folded(sentence(number).begin, times.front()->range.begin));
    const bool says_so = phrasings::kOpening.stands_in(before) && owner().subject_before(number, times.front()->range.begin) == HoursOwner::Subject::own;
    const auto is_behind_place = [&](const Claim* time) { return is_stretch(time) && stands_behind_place(*time, own_, text_); };
    if (!(says_so || owner().beside_place(number) == HoursOwner::Beside::alone) || day.range.end > times.front()->range.begin ||
        !std::ranges::all_of(times, is_behind_place))
      return;
    for (const Claim* time : times) {
      StatedHours stated{.range = time->range, .sentence = number};
      if (set_days(day.range, *day.as<TimeClaim>(), stated) && add_time(*time, stated)) found_.push_back(std::move(stated));
    }
  }

  bool is_feast(const Claim& day) const { return std::ranges::any_of(feasts_, [&](const Claim& feast) { return &feast == &day; }); }

  bool opens_then(const Claim& day, std::string_view before, std::string_view behind) const {
    const text::Range whole = sentence(day.sentence);
    return (opens_on(before, behind) || says_open_on(before, behind)) && !opens_sometimes(owner().folded(whole.begin, whole.end)) &&
           owner().is_own(day.sentence, day.range);
  }
  bool opens_on_feast(const Claim& day, std::string_view before, std::string_view behind) const {
    const text::Range whole = sentence(day.sentence);
    return is_feast(day) && says_open_on(before, behind) && owner().last_subject(whole.begin, whole.end) != HoursOwner::Subject::other;
  }

  // "Abrimos los lunes", "open Mondays to Sundays", "en Reyes abrimos": that it opens, and nothing of when; not of some of those days ("los domingos de
  // mercado").
  void read_opening(const Claim& day) {
    const text::Range whole = sentence(day.sentence);
    const std::string before = owner().folded(whole.begin, day.range.begin);
    const std::string behind = owner().folded(day.range.end, whole.end);
    if (text_.sentence(day.sentence).find('?') != std::string_view::npos || excepts_next(before)) return;   // "todos los días menos el lunes"
    if (recurs(day) ? !opens_then(day, before, behind) : !opens_on_feast(day, before, behind)) return;
    StatedHours stated{.range = day.range, .sentence = day.sentence, .only_opens = true};
    if (!set_days(day.range, *day.as<TimeClaim>(), stated)) return;
    const Weekdays out = weekdays_excepted(owner().folded(day.range.begin, whole.end));
    std::erase_if(stated.weekdays, [&](time::Weekday weekday) { return out.test(static_cast<std::size_t>(weekday)); });
    if (stated.first || !stated.weekdays.empty()) found_.push_back(std::move(stated));
  }

  // "El museo cierra los martes", "fines de semana cerrado", "el 24 y el 25, cerrado"; whether it is told. `all` is the days that stand in a row with it,
  // `part` what is said of them.
  bool read_closing(const Claim& day, const text::Range& all, const text::Range& part) {
    const std::string before = owner().folded(part.begin, all.begin);
    const std::string behind = owner().folded(all.end, part.end);
    const bool says_so = recurs(day) ? (ends_with_closing(before) || begins_with_closing(behind)) && owner().is_own(day.sentence, day.range)
                                     : says_shut(before, behind) && owner().last_subject(sentence(day.sentence).begin, part.end) != HoursOwner::Subject::other;
    if (!says_so) return false;
    const bool is_partly = day.as<TimeClaim>()->part || ends_with_a_part(text_.folded(day.range));
    if (is_partly || is_of_a_part(owner().folded(all.end, sentence(day.sentence).end))) return true;   // "domingo noche cerrado"
    StatedHours stated{.range = day.range, .sentence = day.sentence};
    if (set_days(day.range, *day.as<TimeClaim>(), stated)) found_.push_back(std::move(stated));
    return true;
  }

  bool set_days(const text::Range& at, const TimeClaim& time, StatedHours& to) const { return resolve::set_days(at, time, text_, publication_.date, to); }
  bool add_time(const Claim& claim, StatedHours& to) const { return resolve::add_time(claim, folded_before(claim), text_, to); }

  // Made when a time is first asked whose it is: most are no hours.
  const HoursOwner& owner() const {
    if (!owner_) owner_.emplace(text_, own_, facts_);
    return *owner_;
  }

  const StatedText& text_;
  const Mentions& own_;
  const model::Facts& facts_;
  time::Civil publication_;
  mutable std::optional<HoursOwner> owner_;
  std::deque<Claim> feasts_;   // days that no claim of the text states
  std::vector<StatedHours> found_;
};

}  // namespace

std::vector<StatedHours> hours_stated(const StatedText& text, const Mentions& own, const model::Facts& facts, const time::Civil& publication) {
  const bool states_any =
      std::ranges::any_of(text.claims.found, [](const Claim& claim) { return claim.as<HoursClaim>() != nullptr || claim.as<TimeClaim>() != nullptr; });
  if (!states_any && !are_feasts_near(publication.date) && !may_state_in_clauses(text.folded())) return {};
  return Reader(text, own, facts, publication).read();
}

}  // namespace sml::resolve
