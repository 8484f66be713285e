// What pages have in common (html.h, calendar.h): a head that loads nothing and runs nothing, and how words stand in it.
//
// Texts are escaped here or by xml_text; whatever a file holds, a page has its own elements alone.
#pragma once

#include <string>
#include <string_view>

#include "linter/report/report_style.h"
#include "linter/report/teller.h"

namespace sml::report {

// "p class=\"x\"" and what is in it, which is HTML already.
std::string element(std::string_view name, std::string_view content);

// What links to a client's part of a page lead to; clients are numbered from 0.
std::string client_anchor(std::size_t number);

// Names and other words that are no part of the page's language, which a browser that translates leaves alone.
std::string code(std::string_view text);

// A name that people gave, as long as a heading bears.
std::string shown_name(std::string_view name);

// A whole page around what is in its body. `own_style` comes after the style of all pages; `title` is plain text.
std::string html_page(std::string_view title, std::string_view own_style, std::string_view body, const ReportStyle& style);

// The finding's box, from its begin to the message; whoever opens it closes it with "</div>".
std::string finding_begin(const rule::Finding& finding, const rule::Rendered& words, const Teller& teller);

// A line of what goes with a message, named by a text of the catalogue; nothing where there is none.
std::string advice_line(std::string_view name, std::string_view text, const Teller& teller);

// When the check was made, by the repository's clock.
std::string checked_line(const model::World& world, const ReportStyle& style);

}  // namespace sml::report
