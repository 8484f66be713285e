#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "linter/model/display_name.h"
#include "linter/resolve/declared_language.h"
#include "linter/resolve/language.h"
#include "rules/staffing/attendance.h"

namespace sml::rules {
namespace {

using resolve::primary_language;

// The language of a post: its own, else the business's; where that has several, the one of them that the text is clearly in. Empty where it
// cannot be known.
std::string language_of(const rule::PostView& view) {
  const model::Business& business = *view.client.facts->business;
  const resolve::DeclaredLanguage declared = resolve::declared_language(view.post, business);
  std::string first = primary_language(declared.tag());
  if (declared.by != resolve::DeclaredLanguage::By::several_of_business) return first;
  const model::List<std::string>& spoken = business.languages;
  const auto is_spoken = [](std::string_view wanted) {
    return [wanted](const model::Field<std::string>& language) { return primary_language(*language) == wanted; };
  };
  if (std::ranges::all_of(*spoken, is_spoken(first))) return first;
  const std::string clear(resolve::WrittenLanguage(resolve::words_without_sentences(view.post.text->text())).clear());
  return std::ranges::any_of(*spoken, is_spoken(clear)) ? clear : std::string();
}

bool speaks(const model::Person& person, const std::string& wanted) {
  return std::ranges::any_of(*person.languages, [&](const auto& language) { return primary_language(*language) == wanted; });
}

// The people on shift at some moment of a stretch, both ends included, by name.
std::vector<const model::Person*> present(const std::vector<resolve::Duty>& duties, time::Instant from, time::Instant to) {
  std::vector<const model::Person*> found;
  for (const resolve::Duty& duty : duties) {
    const auto interval = duty.intervals.at_or_after(from);
    if (interval && interval->begin <= to && std::ranges::count(found, duty.person) == 0) found.push_back(duty.person);
  }
  return found;
}

std::vector<std::string> named(const std::vector<const model::Person*>& people) {
  std::vector<std::string> names;
  for (const model::Person* person : people) names.push_back(model::display_name(*person));
  return names;
}

// Who of the whole team speaks it, and could be asked.
std::vector<const model::Person*> speakers(const model::Team& team, const std::string& language) {
  std::vector<const model::Person*> found;
  for (const model::Field<model::Person>& person : *team.people)
    if (speaks(*person, language)) found.push_back(&*person);
  return found;
}

// Those of them who answer this client on the post's networks at other times.
std::vector<const model::Person*> on_other_shifts(const std::vector<const model::Person*>& people, const rule::PostView& view) {
  const time::Instant publish = view.planned.publish;
  const auto coming = present(view.roster.duties(networks_of(view), false, publish, publish + kAhead), publish, publish + kAhead);
  std::vector<const model::Person*> found;
  std::ranges::copy_if(people, std::back_inserter(found), [&](const model::Person* person) { return std::ranges::count(coming, person) > 0; });
  return found;
}

void check(const rule::PostView& view, rule::Report& report) {
  if (!view.roster.known() || view.client.contract.broken || !expects_replies(view)) return;
  const std::string language = language_of(view);
  if (language.empty()) return;
  const time::Instant publish = view.planned.publish;
  const time::Instant window_end = publish + engagement_window(view.client);
  const auto duties = view.roster.duties(networks_of(view), resolve::is_agreed_emergency(view.client, view.post), publish, window_end + base::minutes(1));
  const std::vector<const model::Person*> people = present(duties, publish, window_end);
  // what somebody speaks of whom no file says it cannot be known
  const auto may_speak = [&](const model::Person* person) {
    return person == nullptr || person->languages->empty() || is_unreadable(person->languages) || speaks(*person, language);
  };
  if (people.empty() || std::ranges::any_of(people, may_speak)) return;

  const bool is_own = view.post.language.written;
  const std::vector<const model::Person*> others = speakers(*view.world.team, language);
  const std::vector<const model::Person*> later = on_other_shifts(others, view);
  const time::Civil until = view.client.zone.civil(window_end);
  rule::Finding& finding = report.at(is_own ? view.post.language.span : view.post.publish_at.span)
                               .say(others.empty() ? "nobody" : later.empty() ? "off" : "")
                               .with("language", rule::Languages{{language}})
                               .with("publish", view.planned.publish_civil)
                               .with("until", until)
                               .with("near", nearness(view.planned.publish_civil, until))
                               .with("people", named(people))
                               .with("others", named(later.empty() ? others : later));
  for (const model::Person* person : people) finding.because(person->languages.span, "languages", {{"person", model::display_name(*person)}});
}

}  // namespace

extern const rule::Check staffing_language{check};

}  // namespace sml::rules
