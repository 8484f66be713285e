// Texts as other notations read them: XML, GitHub's commands, Markdown, URIs.
//
// What is given is printable (text::printable) but for paths; what comes out is shown by a reader of that notation as it was given,
// and never obeyed.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace sml::report {

// A character and what is written for it.
struct Replacement {
  char character;
  std::string_view written;
};

// No text of a report for programs is longer, in code points, however it is escaped.
constexpr std::size_t kLongestString = 1200;
constexpr std::size_t kLongestEscaped = 3000;

// The text with what the table says of its characters, at most `limit` code points, with … where something was cut.
std::string escaped(std::string_view text, std::span<const Replacement> table, std::size_t limit = kLongestEscaped);

// For a text or an attribute's value in double quotes. XML 1.0 forbids controls and noncharacters, of which a printable text has none.
std::string xml_text(std::string_view text, std::size_t limit = kLongestEscaped);

// For Markdown as GitHub and GitLab read it, in the middle of a line: no HTML, emphasis, code, link, table, formula or emoji name; "@ana" tells
// nobody and "#12" leads nowhere, because the sign stands in an element of its own.
std::string markdown_text(std::string_view text, std::size_t limit = kLongestEscaped);

// A path as a relative URI (RFC 3986): each byte that is no letter, figure, '-', '.', '_', '~' or '/' as %XX. Never cut: part of one leads elsewhere.
std::string uri_of(std::string_view path);

// A report in which `bracket` stands for the '[' of each `##[`, `##vso[` and the like: GitHub's runner and others obey those wherever in
// a line they stand (actions/runner, ActionCommand.TryParse; Azure Pipelines, "Logging commands").
std::string without_log_commands(std::string report, std::string_view bracket);

}  // namespace sml::report
