#include <algorithm>
#include <optional>
#include <string>

#include "linter/claims/calendar.h"
#include "linter/resolve/tense.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"

namespace sml::rules {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using Form = StatedDays::Form;

// A date without a year that lies farther back is sooner to come than it was; one of an earlier year is history.
constexpr std::int64_t kLongestBack = 100;
constexpr std::int64_t kLongestBackWithYear = 400;

// The side of a statement that says when it is over; a beginning is over never.
const StatedDays* closing(const TimeClaim& claim) {
  switch (claim.shape) {
    case TimeClaim::Shape::one: return &claim.first.days;
    case TimeClaim::Shape::until:
    case TimeClaim::Shape::between: return claim.last.days.stated() ? &claim.last.days : &claim.first.days;
    case TimeClaim::Shape::since: return nullptr;
  }
  return nullptr;
}

// Whether its own words look back, or name no date that a year of publication makes one of: "ayer", "marzo".
bool is_certain_date(const StatedDays& days) { return days.form == Form::date && !days.past && days.day && (days.month || days.unit) && days.count >= 0; }

// The last day of a statement that was over at publication; nothing where it was not, or nobody can tell.
std::optional<time::Date> day_over(const TimeClaim& claim, const time::Civil& publication) {
  const StatedDays* days = closing(claim);
  if (days == nullptr || !is_certain_date(*days) || claim.first.days.past) return std::nullopt;
  const auto value = claims::value_of(claim, publication);
  if (!value) return std::nullopt;
  const auto last = value->last_day ? value->last_day : value->first_day;
  if (!last || *last >= publication.date) return std::nullopt;
  const std::int64_t back = time::days_between(*last, publication.date);
  return back <= (days->year ? kLongestBackWithYear : kLongestBack) ? last : std::nullopt;
}

bool is_still_to_come(const TimeClaim& claim, time::Date publication) {
  const auto days = claims::days_meant(claim, publication);
  if (!days) return false;
  return !days->last || *days->last >= publication;
}

class Reading {
 public:
  Reading(const resolve::StatedText& text, const time::Civil& publication) : text_(text), publication_(publication) {}

  // Whether the text invites to what a claim says, or promises it for then.
  bool promises(const Claim& claim) {
    const std::string sentence = folded(text_.claims.sentences[claim.sentence]);
    const bool in_sentence = invites(claim.sentence);
    if (resolve::looks_back(sentence) || is_followed(claim, true)) return false;
    if (in_sentence) return true;
    if (sentence.find('?') != std::string::npos) return false;
    if (resolve::looks_ahead(sentence)) return true;
    return is_announced(claim);
  }

 private:
  std::string folded(const text::Range& range) const { return text::fold(std::string_view(text_.text->text()).substr(range.begin, range.end - range.begin)); }

  bool invites(std::optional<std::size_t> sentence) const {
    return std::ranges::any_of(text_.claims.found, [&](const Claim& claim) {
      if (sentence && claim.sentence != *sentence) return false;
      const auto* invitation = claim.as<claims::InvitationClaim>();
      const auto* offer = claim.as<claims::OfferClaim>();
      return (invitation != nullptr && invitation->kind == claims::InvitationClaim::Kind::visit) || (offer != nullptr && !offer->negated);
    });
  }

  // Whether another day that is still to come is stated: in the claim's sentence, as of a list, or anywhere.
  bool is_followed(const Claim& one, bool in_sentence) const {
    return std::ranges::any_of(text_.claims.found, [&](const Claim& claim) {
      const auto* time = claim.as<TimeClaim>();
      if (time == nullptr || &claim == &one || (in_sentence && claim.sentence != one.sentence)) return false;
      return is_still_to_come(*time, publication_.date);
    });
  }

  // A line of a day and a time, or of little but its day, in a text that looks nowhere back and nowhere else ahead.
  bool is_announced(const Claim& claim) const {
    constexpr std::size_t kLittle = 40;   // bytes
    const auto& time = *claim.as<TimeClaim>();
    const text::Range& sentence = text_.claims.sentences[claim.sentence];
    const bool has_time = time.first.clock || time.last.clock;
    const bool is_title = sentence.end - sentence.begin < claim.range.end - claim.range.begin + kLittle;
    if ((!has_time && !is_title) || is_followed(claim, false)) return false;
    const std::string whole = folded({0, text_.text->text().size()});
    if (resolve::looks_back(whole)) return false;
    return has_time || invites(std::nullopt) || resolve::looks_ahead(whole);
  }

  const resolve::StatedText& text_;
  const time::Civil& publication_;
};

void check(const rule::PostView& view, rule::Report& report) {
  const time::Civil& publication = view.planned.publish_civil;
  for (const resolve::StatedText& text : view.reading.texts) {
    for (const Claim& claim : text.claims.found) {
      const auto* time = claim.as<TimeClaim>();
      const auto over = time != nullptr ? day_over(*time, publication) : std::nullopt;
      if (!over || !Reading(text, publication).promises(claim)) continue;
      report.at(text.span(claim.range))
          .with("words", text.text->text().substr(claim.range.begin, claim.range.end - claim.range.begin))
          .with("day", *over)
          .with("publish", publication)
          .with("days", time::days_between(*over, publication.date))
          .with("stretch", time->shape == TimeClaim::Shape::one ? "no" : "yes");
      return;
    }
  }
}

}  // namespace

extern const rule::Check text_past_date{check};

}  // namespace sml::rules
