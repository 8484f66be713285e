#include <algorithm>
#include <optional>
#include <string>

#include "linter/model/display_name.h"
#include "linter/resolve/brands.h"
#include "linter/rule/check.h"
#include "linter/text/handle.h"

namespace sml::rules {
namespace {

using Handle = resolve::BrandIndex::Handle;

// Somebody's handle that is none of the client's.
const Handle* personal_handle(const rule::ContentView& view, const std::string& handle) {
  const auto handles = view.brands.handles(text::handle_key(handle));
  if (std::ranges::find(handles, &view.client, &Handle::client) != handles.end()) return nullptr;
  const auto found = std::ranges::find_if(handles, [](const Handle& one) { return one.person != nullptr; });
  return found == handles.end() ? nullptr : &*found;
}

void check(const rule::ContentView& view, rule::Report& report) {
  std::optional<base::Span> first;
  const Handle* found = nullptr;
  for (const resolve::StatedText& text : view.reading.texts) {
    for (const claims::Claim& claim : text.claims.found) {
      const auto* mention = claim.as<claims::MentionClaim>();
      if (mention == nullptr) continue;
      const base::Span span = text.span(claim.range);
      if (first && first->begin <= span.begin) continue;
      const Handle* handle = personal_handle(view, mention->handle);
      if (handle == nullptr) continue;
      first = span;
      found = handle;
    }
  }
  if (!first) return;
  report.at(*first)
      .with("handle", *found->account->handle)
      .with("person", model::display_name(*found->person))
      .with("client", model::display_name(view.client))
      .because(found->account->handle.span, "personal");
}

}  // namespace

extern const rule::Check accounts_personal_mention{check};

}  // namespace sml::rules
