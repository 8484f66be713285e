#include "linter/report/told_post.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "linter/resolve/account_texts.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

using model::MessageLanguage;

constexpr std::size_t kMostCharacters = 140;   // of a text, as people count them
constexpr std::size_t kLongestAccount = 60;

std::string_view said(MessageLanguage language, std::string_view family, std::string_view name) {
  return rule::phrase(language, std::string(family).append(name));
}

// Whether an account is a client's own, and the client has no other on its network.
bool is_only_one(const model::Account& account, const model::Client& client) {
  const auto& all = *client.accounts->accounts;
  const auto is_on_network = [&](const auto& other) { return other->network && *other->network == *account.network; };
  const bool is_own = std::ranges::any_of(all, [&](const auto& other) { return other->id && account.id && *other->id == *account.id; });
  return is_own && std::ranges::count_if(all, is_on_network) == 1;
}

std::string told_account(const std::string& id, const model::Client& client, const model::ClientAccounts& accounts, MessageLanguage language) {
  const model::AccountOwner* owner = accounts.find(id);
  if (owner == nullptr || !owner->account->network) return text::shortened(text::printable(id), kLongestAccount);
  const model::Account& account = *owner->account;
  const std::string network(said(language, "network.", model::name_of(*account.network)));
  if (owner->kind == model::AccountOwner::Kind::client && is_only_one(account, client)) return network;
  return network + " (" + text::shortened(text::printable(account.handle ? *account.handle : id), kLongestAccount) + ')';
}

const base::MappedText* first_text(const model::Post& post, const model::ClientAccounts& accounts) {
  if (!post.accounts->empty()) {
    const std::string& account = *post.accounts->front();
    if (const base::MappedText* text = resolve::text_on(account, accounts.network_of(account), post)) return text;
  }
  if (post.text) return &*post.text;
  if (!post.text_for->empty()) return &*post.text_for->front().value;
  return post.thread->empty() ? nullptr : &*post.thread->front();
}

}  // namespace

std::string told_accounts(const model::PlannedPost& planned, const model::Client& client, const model::AccountIndex& accounts, MessageLanguage language) {
  std::vector<std::string> told;
  for (const model::Field<std::string>& account : *planned.post.accounts) told.push_back(told_account(*account, client, {accounts, client}, language));
  return told.empty() ? std::string(rule::phrase(language, "calendar.no_account")) : rule::say_list(language, told);
}

std::string first_words(const model::PlannedPost& planned, const model::ClientAccounts& accounts) {
  const base::MappedText* text = first_text(planned.post, accounts);
  if (text == nullptr) return {};
  std::string shown = text::printable(text->text());
  shown.erase(shown.find_last_not_of(' ') + 1);
  return text::shortened(shown, kMostCharacters);
}

std::string told_standing(const model::PlannedPost& planned, MessageLanguage language) {
  const model::Post& post = planned.post;
  std::string told;
  const auto add = [&](std::string_view name, std::int64_t count = 0) {
    told += (told.empty() ? "" : ", ") + rule::phrase(language, "calendar.post." + std::string(name), {{"count", count}});
  };
  const bool is_draft = *post.status == model::PostStatus::draft;
  if (is_draft) add("draft");
  if (planned.history) add(is_draft ? "past" : "published");
  if (post.kind && *post.kind != model::PostKind::planned) add(model::name_of(*post.kind));
  if (post.format && *post.format != model::PostFormat::post) add(model::name_of(*post.format));
  if (!post.thread->empty()) add("thread", static_cast<std::int64_t>(post.thread->size()) + (post.text ? 1 : 0));
  if (!post.media->empty()) add("media", static_cast<std::int64_t>(post.media->size()));
  if (!post.text_for->empty() && (post.text || post.text_for->size() > 1)) add("own_texts");
  return told;
}

}  // namespace sml::report
