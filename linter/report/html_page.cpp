#include "linter/report/html_page.h"

#include "linter/report/escape.h"
#include "linter/report/html_style.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

constexpr std::size_t kLongestName = 300;

}  // namespace

std::string client_anchor(std::size_t number) { return "client-" + std::to_string(number + 1); }

std::string element(std::string_view name, std::string_view content) {
  std::string text = "<";
  return text.append(name).append(">").append(content).append("</").append(name.substr(0, name.find(' '))).append(">");
}

std::string code(std::string_view text) { return element("code translate=\"no\"", xml_text(text)); }

std::string shown_name(std::string_view name) { return xml_text(text::printable(name), kLongestName); }

std::string html_page(std::string_view title, std::string_view own_style, std::string_view body, const ReportStyle& style) {
  std::string page;
  const auto line = [&](std::string_view text) { page.append(text).append("\n"); };
  line("<!DOCTYPE html>");
  line("<html lang=\"" + xml_text(rule::phrase(style.language, "report.language")) + "\">");
  line("<head>");
  line("<meta charset=\"utf-8\">");
  line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
  line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
  line("<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">");
  line("<meta name=\"generator\" content=\"sml " + xml_text(style.version) + "\">");
  line(element("title", xml_text(title)));
  line("<style>");
  page.append(kHtmlStyle).append(own_style);
  line("</style>");
  line("</head>");
  line("<body>");
  page += body;
  line("</body>");
  line("</html>");
  return page;
}

std::string finding_begin(const rule::Finding& finding, const rule::Rendered& words, const Teller& teller) {
  return "<div class=\"finding " + std::string(model::name_of(finding.severity)) + "\">\n<p>" +
         element("strong class=\"severity\"", xml_text(teller.severity(finding)) + ':') + ' ' + xml_text(words.message) + "</p>\n";
}

std::string advice_line(std::string_view name, std::string_view text, const Teller& teller) {
  return text.empty() ? std::string() : "<p>" + element("b", xml_text(teller.said(name)) + ':') + ' ' + xml_text(text) + "</p>\n";
}

std::string checked_line(const model::World& world, const ReportStyle& style) {
  const time::Civil now = world.zone.civil(world.now);
  return element("p class=\"checked\"",
                 xml_text(rule::phrase(style.language, "report.checked", {{"moment", rule::say_moment(style.language, now, rule::kNoYear)}}))) + '\n';
}

}  // namespace sml::report
