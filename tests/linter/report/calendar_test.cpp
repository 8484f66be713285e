#include "linter/report/calendar.h"

#include <set>

#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"
#include "tests/linter/report/nasty.h"

namespace sml::report {
namespace {

template <class T>
model::Field<T> written(T value) { return {.value = std::move(value), .written = true}; }

base::MappedText words(const std::string& text) { return base::MappedText::verbatim(text, {}); }

// A client of which every name and word is the text, with a post to come and one without a moment.
run::Outcome nasty_plan(const std::string& text) {
  run::Outcome outcome = nasty_outcome(text);
  model::Client& client = outcome.world.clients.emplace_back();
  client.id = outcome.findings.front().client;
  client.zone = outcome.world.zone;
  client.facts.content.business->name = written(text);
  client.facts.content.business->languages.value = {written(text)};
  model::Offer offer;
  offer.name = written(text);
  offer.valid_from = written(*time::parse_moment("2026-03-04"));
  client.facts.content.offers.value = {written(offer)};
  model::SpecialHours special{.date = written(time::Date{2026, 3, 5}), .hours = written(*time::Hours::parse("off")), .reason = written(text)};
  model::Location location;
  location.name = written(text);
  location.special_hours.value = {written(special)};
  client.facts.content.locations.value = {written(location), {}};
  model::PlannedPost planned;
  planned.post.id = written(text);
  planned.post.text = written(words(text));
  planned.post.accounts.value = {written(text)};
  client.posts.push_back(planned);
  planned.timed = true;
  planned.publish_civil = {{2026, 3, 3}, 10};
  client.posts.push_back(planned);
  return outcome;
}

std::string reported(const run::Outcome& outcome) {
  const ClientCalendar march{&outcome.world.clients.front(), {2026, 3, 1}, {2026, 3, 31}};
  return calendar({&march, 1}, outcome, {.language = model::MessageLanguage::es, .version = "0.1.0"});
}

TEST_CASE("whatever files hold, the plan has its own elements alone, and fetches nothing") {
  const std::set<std::string> own = {"!DOCTYPE", "a", "article", "b", "body", "caption", "div",
                                     "footer", "h1", "h2", "h3", "h4", "h5", "head", "header",
                                     "html", "li", "main", "meta", "p", "section", "strong", "style",
                                     "table", "tbody", "td", "th", "thead", "time", "title", "tr", "ul"};
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text.substr(0, 80));
    const std::string page = reported(nasty_plan(text));
    for (const std::string& name : elements_of(page)) {
      CAPTURE(name);
      CHECK(own.contains(name));
    }
    CHECK(is_printable(page));
    CHECK(page.find("default-src 'none'") < page.find("<title>"));
    CHECK(page.size() < 60'000);
  }
}

TEST_CASE("a text is cut between characters that people see, and keeps to its own direction") {
  const std::string family = "👨‍👩‍👧";
  std::string text;
  for (int count = 0; count < 200; ++count) text += family;
  const std::string page = reported(nasty_plan(text));
  CHECK(page.find(family + "…</p>") != std::string::npos);
  CHECK(page.find("<p class=\"words\" dir=\"auto\"") != std::string::npos);
}

}  // namespace
}  // namespace sml::report
