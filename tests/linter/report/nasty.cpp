#include "tests/linter/report/nasty.h"

#include <cstdint>

#include "tests/linter/report/made_outcome.h"

namespace sml::report {
namespace {

constexpr std::size_t kLongestPath = 255;   // bytes of a name: Linux, limits.h, NAME_MAX

}  // namespace

std::vector<std::string> nasty_texts() {
  std::vector<std::string> texts = {
      "::error file=a.yaml,line=1::gotcha",
      "\n::error::gotcha",
      "\r\n  ::stop-commands::pause",
      "\u00A0::add-mask::e",
      "::set-output name=a::b",
      "a ##[error]gotcha",
      "##[add-mask]e",
      "###[group]a",
      "##vso[task.setvariable variable=a]b",
      "##teamcity[testFailed name='a']",
      "100% de descuento, %0A::error::a, 5 %25",
      "\x1B[31mred\x1B[0m",
      "\x1B]8;;http://example.com\x1B\\link\x1B]8;;\x1B\\",
      "\x1B]52;c;ZQ==\x07",
      "\xC2\x9B 31m",
      "\u202Etxet\u202C",
      "\u2066a\u2069\u200F",
      "a\u200Bb\uFEFFc\U000E0041",
      "a\u2028b\u2029c\u0085d",
      std::string("nul \0 inside", 12),
      "\uFFFE\uFFFF\x0B\x0C",
      "\xFF\xFE\xC3",
      "<script>alert(1)</script>",
      "</code></details><img src=x onerror=alert(1)>",
      "]]></failure><!-- -->",
      "\"quoted\" 'and' & &amp; &#91;",
      "| a | b |",
      "`code` ``` fence",
      "**bold** _em_ ~~gone~~",
      "[win](http://evil.example) ![x](http://evil.example/x.png)",
      "[win](1) {0} {{a}}",
      "http://evil.example www.evil.example mailto:a@example.com",
      "@everyone @octo/team ana@example.com",
      "#12 GH-12 octo/repo#12 !12 ~bug %1.0",
      "$149 y $99",
      ":smile: :+1:",
      "# title\n- item\n> quote",
      "--> ../../etc/passwd",
      "\\ \\n \\u0041",
  };
  texts.push_back(std::string(20'000, 'x'));
  std::string hashes;
  for (int count = 0; count < 3000; ++count) hashes += "##[\"&<";
  texts.push_back(hashes);
  return texts;
}

run::Outcome nasty_outcome(const std::string& text) {
  run::Outcome outcome = made_outcome();
  const base::SourceId file = outcome.sources.add(text.substr(0, kLongestPath), text);
  const auto end = static_cast<std::uint32_t>(text.size());
  rule::Finding finding = finding_at(kSpeakingCard, {file, 0, end}, text);
  finding.client = text.substr(0, kLongestPath);
  finding.post = text;
  finding.because({file, end / 2, end}, "other", {{"x", text}});
  rule::Finding note = finding_at(kTerseCard, {file, 0, 0}, text);
  note.client = finding.client;
  outcome.findings = {finding, note};
  outcome.summary = {.files = 1,
                     .clients = 2,
                     .posts = 1,
                     .errors = 1,
                     .infos = 1,
                     .unread_files = 1,
                     .silent = {{"a/b", finding.client, "facts", text.substr(0, kLongestPath)}},
                     .unshown = {{"a/b", text.substr(0, kLongestPath), 3}}};
  return outcome;
}

std::set<std::string> elements_of(std::string_view page) {
  std::set<std::string> names;
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    const std::size_t begin = at + (page.substr(at + 1).starts_with('/') ? 2 : 1);
    names.emplace(page.substr(begin, page.find_first_of(" >", begin) - begin));
  }
  return names;
}

bool commands_a_log(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t");
  if (begin != std::string_view::npos && line.substr(begin).starts_with("::")) return true;
  for (std::size_t at = line.find("##"); at != std::string_view::npos; at = line.find("##", at + 1)) {
    std::size_t open = at + 2;
    while (open < line.size() && ((line[open] | 0x20) >= 'a' && (line[open] | 0x20) <= 'z')) ++open;
    if (open < line.size() && line[open] == '[') return true;
  }
  return false;
}

std::vector<std::string> lines_of(std::string_view report) {
  std::vector<std::string> lines;
  while (!report.empty()) {
    const std::size_t end = report.find('\n');
    lines.emplace_back(report.substr(0, end));
    report.remove_prefix(end == std::string_view::npos ? report.size() : end + 1);
  }
  return lines;
}

}  // namespace sml::report
