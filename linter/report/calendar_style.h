// How the plan of posts looks (calendar.h), beyond what all pages share: a month a table, on paper lying; on a narrow screen a day below the other.
#pragma once

#include <string_view>

namespace sml::report {

constexpr std::string_view kCalendarStyle = R"css(body { max-width: 90rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
.plan { width: 100%; border-collapse: collapse; table-layout: fixed; margin: .5rem 0; }
.plan caption { text-align: left; }
.plan th, .plan td { border: 1px solid var(--line); padding: .35rem; text-align: left; vertical-align: top; font-size: .85rem; }
.plan th { color: var(--soft); }
.plan td { height: 4rem; background: var(--card); hyphens: auto; }
.plan .outside { background: none; }
.plan p, .posts p { margin: .1rem 0; }
.plan time, .posts time { font-weight: bold; }
.plan ul, .posts { list-style: none; margin: .25rem 0; padding: 0; }
.occasions, .standing { color: var(--soft); }
.occasions { font-style: italic; }
.posts li { border-top: 1px solid var(--line); padding: .3rem 0 .3rem .4rem; }
.posts .error, .posts .warning, .posts .info { border-left: .2rem solid var(--severity); }
.words { overflow: hidden; }
.posts a { color: var(--severity); }
@media screen and (max-width: 48rem) {
  .plan, .plan caption, .plan tbody, .plan tr, .plan td { display: block; height: auto; }
  .plan thead, .plan .outside, .plan .free { display: none; }
}
@page { size: landscape; margin: 1cm; }
@media print {
  :root { font-size: 85%; }
  .plan tr { break-inside: avoid; }
  .month + .month, section[id] + section[id] { break-before: page; }
}
)css";

}  // namespace sml::report
