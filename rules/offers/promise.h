// What the findings about a promised offer share: which promise of a post a rule speaks of, and the words that all of them need.
#pragma once

#include "linter/model/world.h"
#include "linter/resolve/reading.h"
#include "linter/rule/check.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {

// The first promise in the file whose offer stands so at publication, or nullptr.
inline const resolve::Promise* first_promise_that_is(resolve::Standing wanted, const rule::PostView& view) {
  const resolve::Promise* first = nullptr;
  for (const resolve::Promise& promise : view.reading.promises)
    if (promise.offer != nullptr && promise.standing == wanted && (first == nullptr || promise.at.begin < first->at.begin)) first = &promise;
  return first;
}

// A finding at a promise. Arguments: `words` of the post, `publish` and whom to ask. An entry of `offers` says the card's variant "entry".
inline rule::Finding& report_promise(const resolve::Promise& promise, const rule::PostView& view, rule::Report& report) {
  rule::Finding& finding = report.at(promise.at).with("words", promise.words).with("publish", view.planned.publish_civil);
  if (promise.entry) finding.say("entry");
  return with_asked(finding, view.client);
}

}  // namespace sml::rules
