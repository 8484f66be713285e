#include "linter/report/html.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <set>
#include <string_view>
#include <vector>

#include "linter/report/escape.h"
#include "linter/report/frame.h"
#include "linter/report/groups.h"
#include "linter/report/html_page.h"
#include "linter/report/summary.h"
#include "linter/report/teller.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

constexpr std::size_t kMostFindings = 2000;
constexpr std::size_t kLongestWords = 60;    // of a mark that its label repeats

std::string_view class_of(const Mark& mark) { return mark.under == '^' ? "mark" : "mark class=\"other\""; }

class HtmlWriter {
 public:
  HtmlWriter(const run::Outcome& outcome, const ReportStyle& style)
      : outcome_(outcome), style_(style), teller_(outcome, style), clients_(by_client(outcome.findings)), total_(total_line(outcome.summary, style.language)) {
    const std::vector<std::size_t> order = worst_first(outcome.findings);
    chosen_.insert(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), kMostFindings)));
  }

  std::string report() && {
    append_header();
    line("<main>");
    for (std::size_t number = 0; number < clients_.size(); ++number) append_client(number);
    line("</main>");
    append_footer();
    return html_page(total_, {}, out_, style_);
  }

 private:
  void line(std::string_view text) { out_.append(text).append("\n"); }

  std::string said(std::string_view name) const { return xml_text(teller_.said(name)); }

  void append_header() {
    line("<header>");
    line(element("h1", xml_text(total_)));
    out_ += checked_line(outcome_.world, style_);
    if (clients_.size() > 1) append_contents();
    line("</header>");
  }

  void append_contents() {
    line("<ul>");
    for (std::size_t number = 0; number < clients_.size(); ++number) {
      const std::string name = client_name(clients_[number]);
      const bool is_shown = !shown_of(clients_[number]).empty();
      line("<li>" + (is_shown ? element("a href=\"#" + client_anchor(number) + '"', name) : name) + ": " +
           xml_text(problems(clients_[number].counts, style_.language)) + "</li>");
    }
    line("</ul>");
  }

  const rule::Finding& first_of(const Group& group) const { return outcome_.findings[group.findings.front()]; }

  std::string client_name(const Group& group) const {
    const std::string& id = first_of(group).client;
    if (id.empty()) return said("report.no_client");
    const auto& clients = outcome_.world.clients;
    const auto known = std::ranges::find(clients, id, &model::Client::id);
    return shown_name(known == clients.end() ? id : model::display_name(*known));
  }

  std::vector<std::size_t> shown_of(const Group& group) const {
    std::vector<std::size_t> shown;
    std::ranges::copy_if(group.findings, std::back_inserter(shown), [&](std::size_t index) { return chosen_.contains(index); });
    return shown;
  }

  void append_client(std::size_t number) {
    const std::vector<std::size_t> shown = shown_of(clients_[number]);
    if (shown.empty()) return;
    line("<section id=\"" + client_anchor(number) + "\">");
    if (!outcome_.world.bare) line(element("h2", client_name(clients_[number])));
    for (const Group& post : by_post(outcome_.findings, shown)) append_post(post);
    line("</section>");
  }

  void append_post(const Group& post) {
    const rule::Finding& first = first_of(post);
    const std::string file = code(teller_.file(first.at));
    line("<article>");
    line(element("h3", first.post.empty() ? file : shown_name(first.post) + ' ' + file));
    for (const std::size_t index : post.findings) append_finding(outcome_.findings[index]);
    line("</article>");
  }

  void append_finding(const rule::Finding& finding) {
    const rule::Rendered words = teller_.words(finding);
    out_ += finding_begin(finding, words, teller_);
    for (const Frame& frame : frames_of(finding, words, outcome_.sources)) append_frame_of(frame);
    if (explained_.insert(finding.card).second) out_ += advice_line("report.why", words.why, teller_);
    out_ += advice_line("report.help", words.help, teller_);
    if (words.fix) out_ += advice_line("report.fix", words.fix->title, teller_);
    line(element("p class=\"rule\"", code(finding.card->id)));
    line("</div>");
  }

  void append_frame_of(const Frame& frame) {
    line("<figure>");
    line(element("figcaption", code(teller_.located(frame.at))));
    if (!teller_.source(frame.at).bytes().empty()) line(element("pre translate=\"no\"", marked(frame)));
    for (const Mark& mark : frame.marks) append_label(frame, mark);
    line("</figure>");
  }

  // Where several words are marked, each label says which are its own.
  void append_label(const Frame& frame, const Mark& mark) {
    if (mark.text.empty()) return;
    const std::string_view words = frame.line.substr(mark.begin, mark.end - mark.begin);
    const bool is_told = frame.marks.size() > 1 && !words.empty();
    line("<p>" + (is_told ? element(class_of(mark), xml_text(cut(text::printable(words), kLongestWords))) + ": " : "") + xml_text(mark.text) + "</p>");
  }

  static std::string marked(const Frame& frame) {
    std::string text;
    for (const Stretch& stretch : stretches(frame)) {
      const auto mark = std::ranges::find_if(frame.marks, [&](const Mark& one) { return one.begin <= stretch.begin && stretch.end <= one.end; });
      text += mark == frame.marks.end() ? xml_text(stretch.text) : element(class_of(*mark), xml_text(stretch.text));
    }
    return text;
  }

  void append_footer() {
    line("<footer>");
    const auto left_out = static_cast<std::int64_t>(outcome_.findings.size() - chosen_.size());
    if (left_out > 0) line(element("p", xml_text(rule::phrase(style_.language, "report.page_rest", {{"count", left_out}}))));
    for (const std::string& one : unchecked_lines(outcome_.summary, style_.language, style_.path_prefix)) line(element("p", xml_text(one)));
    const std::string unread = unread_line(outcome_.summary, style_.language);
    if (!unread.empty()) line(element("p", xml_text(unread)));
    line(element("p", "sml " + xml_text(style_.version)));
    line("</footer>");
  }

  const run::Outcome& outcome_;
  const ReportStyle& style_;
  Teller teller_;
  std::vector<Group> clients_;
  std::string total_;
  std::set<std::size_t> chosen_;               // the worst, by number
  std::set<const rule::Card*> explained_;      // rules that have said why they matter
  std::string out_;
};

}  // namespace

std::string html_report(const run::Outcome& outcome, const ReportStyle& style) { return HtmlWriter(outcome, style).report(); }

}  // namespace sml::report
