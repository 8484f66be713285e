#include <algorithm>
#include <cstddef>
#include <optional>

#include "linter/resolve/names.h"
#include "rules/accounts/mention.h"

namespace sml::rules {
namespace {

using model::Client;
using model::Field;

// Where a text speaks of another client, and by which line of that client's files it is known.
struct Mention {
  base::Span at{};
  std::string words;
  const Client* other = nullptr;
  base::Span known_by{};
};

bool is_disclosed(const Client& client, const Client& other) {
  return std::ranges::any_of(*client.contract->related_clients, [&](const Field<std::string>& id) { return *id == other.id; });
}

std::vector<const Client*> undisclosed_others(const rule::PostView& view) {
  std::vector<const Client*> others;
  for (const Client& other : view.world.clients)
    if (&other != &view.client && !is_disclosed(view.client, other)) others.push_back(&other);
  return others;
}

// The names that people know a client's business by.
std::vector<const Field<std::string>*> brand_names(const Client& client) {
  std::vector<const Field<std::string>*> names;
  const model::Business& business = *client.facts->business;
  if (business.name) names.push_back(&business.name);
  else if (client.contract->parties->client) names.push_back(&client.contract->parties->client);
  for (const Field<std::string>& alias : *business.aliases) names.push_back(&alias);
  return names;
}

constexpr std::size_t kOwn = static_cast<std::size_t>(-1);

template <class T>
void add_named(const model::List<T>& things, resolve::NameIndex& index) {
  for (const Field<T>& thing : *things) {
    if (thing->name) index.add(*thing->name, kOwn);
    for (const Field<std::string>& alias : *thing->aliases) index.add(*alias, kOwn);
  }
}

// What a text of this client calls its own: a brand inside one of these names is not spoken of.
void add_own_names(const Client& client, resolve::NameIndex& index) {
  for (const Field<std::string>* name : brand_names(client)) index.add(**name, kOwn);
  add_named(client.facts->locations, index);
  add_named(client.facts->products, index);
  add_named(client.facts->offers, index);
  add_named(client.facts->events, index);
}

class Search {
 public:
  explicit Search(const rule::PostView& view) : view_(view), others_(undisclosed_others(view)) {
    for (const Client* other : others_)
      for (const Field<std::string>* name : brand_names(*other)) {
        index_.add(**name, names_.size(), resolve::NameKind::proper);
        names_.push_back({name, other});
      }
    if (!names_.empty()) add_own_names(view.client, index_);
  }

  std::optional<Mention> first() {
    if (others_.empty()) return std::nullopt;
    for (const resolve::StatedText& text : view_.reading.texts) {
      look_for_names(text);
      for (const claims::Claim& claim : text.claims.found) look_at(text, claim);
    }
    return first_;
  }

 private:
  struct Name {
    const Field<std::string>* name;
    const Client* client;
  };

  void take(const resolve::StatedText& text, const text::Range& range, const Client& other, base::Span known_by) {
    const base::Span at = text.span(range);
    if (first_ && first_->at.begin <= at.begin) return;
    first_ = Mention{at, text.text->text().substr(range.begin, range.end - range.begin), &other, known_by};
  }

  void look_for_names(const resolve::StatedText& text) {
    const std::vector<resolve::NameIndex::Mention> mentions = index_.find(text.text->text(), text.claims.sentences);
    for (const auto& mention : mentions) {
      if (mention.number == kOwn) continue;
      const bool inside_own = std::ranges::any_of(mentions, [&](const auto& own) {
        return own.number == kOwn && own.range.begin <= mention.range.begin && mention.range.end <= own.range.end;
      });
      if (!inside_own) take(text, mention.range, *names_[mention.number].client, names_[mention.number].name->span);
    }
  }

  void look_at(const resolve::StatedText& text, const claims::Claim& claim) {
    if (const auto* mention = claim.as<claims::MentionClaim>()) {
      const std::string key = handle_key(mention->handle);
      if (is_handle_of(view_.client, key)) return;
      for (const Client* other : others_)
        if (const model::Account* account = account_with_handle(*other, key)) take(text, claim.range, *other, account->handle.span);
    } else if (const auto* url = claim.as<claims::UrlClaim>()) {
      if (website(view_.client, url->host) != nullptr) return;
      for (const Client* other : others_)
        if (const Field<std::string>* site = website(*other, url->host)) take(text, claim.range, *other, site->span);
    }
  }

  // The website of the client that a folded host is, or lies below.
  static const Field<std::string>* website(const Client& client, const std::string& host) {
    for (const Field<std::string>& site : *client.facts->business->websites) {
      std::string domain = text::fold(*site);
      if (domain.starts_with("www.")) domain.erase(0, 4);
      if (host == domain || host.ends_with('.' + domain)) return &site;
    }
    return nullptr;
  }

  const rule::PostView& view_;
  std::vector<const Client*> others_;
  std::vector<Name> names_;
  resolve::NameIndex index_;
  std::optional<Mention> first_;
};

void check(const rule::PostView& view, rule::Report& report) {
  if (view.client.contract.broken) return;
  const std::optional<Mention> mention = Search(view).first();
  if (!mention) return;
  rule::Finding& finding = report.at(mention->at)
                               .with("words", mention->words)
                               .with("other", model::display_name(*mention->other))
                               .with("client", model::display_name(view.client))
                               .because(mention->known_by, "known_by");
  if (view.client.contract->related_clients) finding.because(view.client.contract->related_clients.span, "related_clients");
}

}  // namespace

extern const rule::Check accounts_other_client{check};

}  // namespace sml::rules
