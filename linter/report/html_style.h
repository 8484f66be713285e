// How the page of a report looks (html.h): light or dark as the reader's system is, on paper always light.
#pragma once

#include <string_view>

namespace sml::report {

constexpr std::string_view kHtmlStyle = R"css(:root { --text: #1c2230; --soft: #586173; --page: #f4f5f7; --card: #ffffff; --line: #d5d9e0;
  --error: #b3261e; --warning: #865400; --info: #1d5ea8; --marked: #ffe39a; --other: #cfe5ff; }
body { margin: 0 auto; max-width: 50rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page);
  overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 0; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .5rem; }
p, ul { margin: .5rem 0; }
a { color: var(--info); }
code, pre { font-family: ui-monospace, monospace; font-size: .85rem; }
h3 code, .rule, .checked, figcaption, footer { color: var(--soft); font-weight: normal; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); font-size: .9rem; }
.finding { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--severity); border-radius: .4rem;
  padding: .25rem .9rem; margin: .75rem 0; }
.error { --severity: var(--error); }
.warning { --severity: var(--warning); }
.info { --severity: var(--info); }
.severity { color: var(--severity); }
figure { margin: .5rem 0; }
pre { margin: .2rem 0; padding: .4rem .6rem; white-space: pre-wrap; border: 1px solid var(--line); border-radius: .3rem; background: var(--page); }
mark { color: inherit; background: var(--marked); border-bottom: 2px solid var(--severity); }
mark.other { background: var(--other); border-bottom-color: var(--info); }
@media screen { :root { color-scheme: light dark; } }
@media screen and (prefers-color-scheme: dark) {
  :root { --text: #e6e9ef; --soft: #a4adbd; --page: #14171c; --card: #1d2128; --line: #394150;
    --error: #ff8a80; --warning: #f2bf68; --info: #8fc2ff; --marked: #6a4d00; --other: #1d4572; }
}
@media print {
  body { max-width: none; padding: 0; background: none; }
  h2, h3 { break-after: avoid; }
  .finding { break-inside: avoid; }
}
)css";

}  // namespace sml::report
