#include "rules/accounts/mention.h"

namespace sml::rules {
namespace {

struct PersonalHandle {
  const model::Person* person = nullptr;
  const model::Account* account = nullptr;
};

std::optional<PersonalHandle> personal_handle(const rule::PostView& view, const std::string& key) {
  if (is_handle_of(view.client, key)) return std::nullopt;
  for (const model::Field<model::Person>& person : *view.world.team->people)
    for (const model::Field<model::Account>& account : *person->accounts)
      if (account->handle && handle_key(*account->handle) == key) return PersonalHandle{&*person, &*account};
  return std::nullopt;
}

void check(const rule::PostView& view, rule::Report& report) {
  std::optional<base::Span> first;
  PersonalHandle found;
  for (const resolve::StatedText& text : view.reading.texts) {
    for (const claims::Claim& claim : text.claims.found) {
      const auto* mention = claim.as<claims::MentionClaim>();
      if (mention == nullptr) continue;
      const base::Span span = text.span(claim.range);
      if (first && first->begin <= span.begin) continue;
      const auto handle = personal_handle(view, handle_key(mention->handle));
      if (!handle) continue;
      first = span;
      found = *handle;
    }
  }
  if (!first) return;
  report.at(*first)
      .with("handle", *found.account->handle)
      .with("person", found.person->name ? *found.person->name : *found.person->id)
      .with("client", model::display_name(view.client))
      .because(found.account->handle.span, "personal");
}

}  // namespace

extern const rule::Check accounts_personal_mention{check};

}  // namespace sml::rules
