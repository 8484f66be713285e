#include "linter/report/client_plan.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/report/escape.h"
#include "linter/report/html_page.h"
#include "linter/report/post_findings.h"
#include "linter/report/summary.h"
#include "linter/report/told_occasion.h"
#include "linter/report/told_post.h"
#include "linter/resolve/occasions.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"
#include "linter/time/months.h"

namespace sml::report {
namespace {

using model::PlannedPost;
using resolve::Occasion;
using time::Date;

constexpr std::size_t kMostFindings = 20;   // of a post

std::int64_t whole(std::size_t count) { return static_cast<std::int64_t>(count); }

// The name of the worst severity of which there is something; empty for none.
std::string worst(const Group& group) {
  for (const model::Severity severity : {model::Severity::error, model::Severity::warning, model::Severity::info})
    if (group.counts[static_cast<std::size_t>(severity)] > 0) return std::string(model::name_of(severity));
  return {};
}

// What is told of a client: its posts in order, those of the days and those without a moment, and what there is beside them.
struct Plan {
  std::vector<const PlannedPost*> posts{};
  std::vector<const PlannedPost*> undated{};
  std::multimap<Date, Occasion> occasions{};
  std::size_t before = 0;
  std::size_t after = 0;
};

Plan plan_of(const ClientCalendar& asked) {
  Plan plan;
  for (const PlannedPost& planned : asked.client->posts) {
    const Date day = planned.publish_civil.date;
    if (!planned.timed) plan.undated.push_back(&planned);
    else if (day < asked.first) ++plan.before;
    else if (asked.last < day) ++plan.after;
    else plan.posts.push_back(&planned);
  }
  std::ranges::stable_sort(plan.posts, {}, [](const PlannedPost* planned) { return planned->publish; });
  for (Occasion& occasion : resolve::occasions(*asked.client, asked.first, asked.last)) plan.occasions.emplace(occasion.day, std::move(occasion));
  return plan;
}

// Writes what is told of one client.
class ClientWriter {
 public:
  ClientWriter(const ClientCalendar& asked, const PageParts& page)
      : asked_(asked),
        client_(*asked.client),
        page_(page),
        outcome_(page.outcome),
        style_(page.style),
        teller_(outcome_, style_),
        found_(outcome_, client_),
        plan_(plan_of(asked)) {}

  std::string written() && {
    line("<section id=\"" + page_.anchor + "\">");
    append_head();
    for (Date month = time::month_after(asked_.first, 0); month <= asked_.last; month = time::month_after(month, 1)) append_month(month);
    append_undated();
    line("</section>");
    return std::move(out_);
  }

 private:
  using Posts = std::span<const PlannedPost* const>;

  void line(std::string_view text) { out_.append(text).append("\n"); }
  std::string said(std::string_view name, const text::MessageArguments& arguments = {}) const {
    return xml_text(rule::phrase(style_.language, name, arguments));
  }

  void append_head() {
    line(element("h2", said("calendar.days", {{"named", outcome_.world.bare ? "no" : "yes"},
                                              {"client", text::printable(model::display_name(client_))},
                                              {"from", rule::say_date(style_.language, asked_.first, rule::kNoYear)},
                                              {"through", rule::say_date(style_.language, asked_.last, rule::kNoYear)},
                                              {"zone_says", page_.says_zone ? "yes" : "no"},
                                              {"zone", client_.zone.name()}})));
    line(element("p", total()));
    if (plan_.before + plan_.after > 0)
      line(element("p", said("calendar.left_out", {{"count", whole(plan_.before + plan_.after)},
                                                   {"before", whole(plan_.before)},
                                                   {"after", whole(plan_.after)},
                                                   {"both", plan_.before > 0 && plan_.after > 0 ? "yes" : "no"}})));
    if (!found_.rest().findings.empty()) line(element("p", said("calendar.rest", {{"problems", problems(found_.rest().counts, style_.language)}})));
  }

  std::string total() const {
    run::SeverityCounts counts{};
    bool is_checked = false;
    for (const Posts posts : {Posts(plan_.posts), Posts(plan_.undated)})
      for (const PlannedPost* planned : posts) {
        is_checked = is_checked || model::is_checked(*planned, false);
        std::ranges::transform(counts, found_.of(*planned).counts, counts.begin(), std::plus<>());
      }
    const std::string found = problems(counts, style_.language);
    return said("calendar.total", {{"posts", whole(plan_.posts.size() + plan_.undated.size())},
                                   {"found", !found.empty() ? "some" : is_checked ? "nothing" : "unchecked"},
                                   {"problems", found}});
  }

  // The posts of [first, last], both days of the plan.
  Posts posts_of(Date first, Date last) const {
    const auto day = [](const PlannedPost* planned) { return planned->publish_civil.date; };
    const auto begin = std::ranges::lower_bound(plan_.posts, first, {}, day);
    return {begin, std::ranges::upper_bound(begin, plan_.posts.end(), last, {}, day)};
  }

  void append_month(Date month) {
    const Date first = std::max(month, asked_.first);
    const Date last = std::min(time::last_of_month(month), asked_.last);
    const Posts posts = posts_of(first, last);
    const bool is_free = posts.empty() && plan_.occasions.lower_bound(first) == plan_.occasions.upper_bound(last);
    const bool is_whole = first == month && last == time::last_of_month(month);
    const std::string empty = posts.empty() ? element("p", said("calendar.month_empty", {{"whole", is_whole ? "yes" : "no"}})) : "";
    const std::string title = element("h3", xml_text(rule::say_month(style_.language, month, rule::kNoYear))) + empty;
    line("<section class=\"month\">");
    if (is_free) line(title);
    else append_table(title, first, last);
    append_found(posts);
    line("</section>");
  }

  void append_table(std::string_view title, Date first, Date last) {
    line("<table class=\"plan\">");
    line(element("caption", title));
    append_weekdays();
    line("<tbody>");
    for (Date monday = time::monday_of(first); monday <= last; monday = time::plus_days(monday, time::kWeekDays)) append_week(monday, first, last);
    line("</tbody>\n</table>");
  }

  void append_weekdays() {
    out_ += "<thead>\n<tr>";
    for (const time::Weekday weekday : time::kWeek) out_ += element("th scope=\"col\"", xml_text(rule::say_weekday(style_.language, weekday)));
    line("</tr>\n</thead>");
  }

  void append_week(Date monday, Date first, Date last) {
    line("<tr>");
    for (int number = 0; number < time::kWeekDays; ++number) {
      const Date day = time::plus_days(monday, number);
      if (day < first || last < day) line("<td class=\"outside\"></td>");
      else append_day(day);
    }
    line("</tr>");
  }

  void append_day(Date day) {
    const Posts posts = posts_of(day, day);
    const auto [begin, end] = plan_.occasions.equal_range(day);
    out_ += posts.empty() && begin == end ? "<td class=\"free\">" : "<td>";
    const std::string label = rule::say_weekday(style_.language, time::weekday(day)) + ' ' + std::to_string(day.day);
    line(element("p", element("time datetime=\"" + time::iso(day) + '"', xml_text(label))));
    if (begin != end) {
      out_ += "<ul class=\"occasions\">";
      for (auto occasion = begin; occasion != end; ++occasion) out_ += element("li", xml_text(told_occasion(occasion->second, style_.language)));
      line("</ul>");
    }
    append_posts(posts);
    line("</td>");
  }

  void append_posts(Posts posts) {
    if (posts.empty()) return;
    line("<ul class=\"posts\">");
    for (const PlannedPost* planned : posts) append_post(*planned);
    line("</ul>");
  }

  void append_post(const PlannedPost& planned) {
    const Group& found = found_.of(planned);
    out_ += found.findings.empty() ? "<li>" : "<li class=\"" + worst(found) + "\">";
    line(element("p", clock_of(planned) + xml_text(told_accounts(planned, client_, page_.accounts, style_.language))));
    line(words_of(planned));
    const std::string standing = told_standing(planned, style_.language);
    if (!standing.empty()) line(element("p class=\"standing\"", xml_text(standing)));
    if (!found.findings.empty()) line(element("p", element("a href=\"#" + anchor_of(planned) + '"', xml_text(problems(found.counts, style_.language)))));
    line("</li>");
  }

  static std::string clock_of(const PlannedPost& planned) {
    if (!planned.timed) return {};
    return element("time datetime=\"" + time::iso(planned.publish_civil) + '"', rule::say_time(planned.publish_civil)) + ' ';
  }

  // The post's, else the business's first; empty where the files say none.
  std::string language_of(const PlannedPost& planned) const {
    if (planned.post.language) return text::printable(*planned.post.language);
    const auto& languages = *client_.facts->business->languages;
    return languages.empty() ? std::string() : text::printable(*languages.front());
  }

  // In its own direction and, where the files say it, its own language.
  std::string words_of(const PlannedPost& planned) const {
    const std::string words = first_words(planned, {page_.accounts, client_});
    if (words.empty()) return element("p class=\"words\"", said("calendar.no_text"));
    const std::string language = language_of(planned);
    return element("p class=\"words\" dir=\"auto\"" + (language.empty() ? "" : " lang=\"" + xml_text(language) + '"'), xml_text(words));
  }

  std::string anchor_of(const PlannedPost& planned) const { return page_.anchor + "-post-" + std::to_string(&planned - client_.posts.data() + 1); }

  // What was found about some posts, each with the words that say which it is.
  void append_found(Posts posts) {
    bool is_begun = false;
    for (const PlannedPost* planned : posts) {
      const Group& found = found_.of(*planned);
      if (found.findings.empty()) continue;
      if (!std::exchange(is_begun, true)) line(element("h4", said("calendar.found")));
      line("<article id=\"" + anchor_of(*planned) + "\">");
      line(element("h5", xml_text(moment_of(*planned) + told_accounts(*planned, client_, page_.accounts, style_.language))));
      line(words_of(*planned));
      append_findings(found);
      line("</article>");
    }
  }

  std::string moment_of(const PlannedPost& planned) const {
    return planned.timed ? rule::say_moment_briefly(style_.language, planned.publish_civil) + ", " : std::string();
  }

  void append_findings(const Group& found) {
    const std::size_t shown = std::min(found.findings.size(), kMostFindings);
    for (const std::size_t index : std::span(found.findings).first(shown)) {
      const rule::Finding& finding = outcome_.findings[index];
      const rule::Rendered words = teller_.words(finding);
      out_ += finding_begin(finding, words, teller_) + advice_line("report.help", words.help, teller_);
      line("</div>");
    }
    if (shown < found.findings.size()) line(element("p", said("report.page_rest", {{"count", whole(found.findings.size() - shown)}})));
  }

  void append_undated() {
    if (plan_.undated.empty()) return;
    line("<section class=\"month\">\n" + element("h3", said("calendar.undated")));
    append_posts(plan_.undated);
    append_found(plan_.undated);
    line("</section>");
  }

  const ClientCalendar& asked_;
  const model::Client& client_;
  const PageParts& page_;
  const run::Outcome& outcome_;
  const ReportStyle& style_;
  Teller teller_;
  PostFindings found_;
  Plan plan_;
  std::string out_;
};

}  // namespace

std::string client_plan(const ClientCalendar& asked, const PageParts& page) { return ClientWriter(asked, page).written(); }

}  // namespace sml::report
