#include <algorithm>
#include <optional>

#include "linter/resolve/brands.h"
#include "rules/accounts/mention.h"

namespace sml::rules {
namespace {

using model::Client;
using model::Field;

using resolve::BrandIndex;

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

bool is_undisclosed(const Client& client, const Client& other) { return &other != &client && !is_disclosed(client, other); }

template <class T>
void add_named(const model::List<T>& things, resolve::NameIndex& index) {
  for (const Field<T>& thing : *things) {
    if (thing->name) index.add(*thing->name, 0);
    for (const Field<std::string>& alias : *thing->aliases) index.add(*alias, 0);
  }
}

// What a text of this client calls its own: a brand inside one of these names is not spoken of.
resolve::NameIndex own_names(const Client& client) {
  resolve::NameIndex index;
  for (const Field<std::string>* name : resolve::brand_names(client)) index.add(**name, 0);
  add_named(client.facts->locations, index);
  add_named(client.facts->products, index);
  add_named(client.facts->offers, index);
  add_named(client.facts->events, index);
  return index;
}

class Search {
 public:
  explicit Search(const rule::PostView& view) : view_(view) {}

  std::optional<Mention> first() {
    for (const resolve::StatedText& text : view_.reading.texts) {
      look_for_names(text);
      for (const claims::Claim& claim : text.claims.found) look_at(text, claim);
    }
    return first_;
  }

 private:
  void take(const resolve::StatedText& text, const text::Range& range, const Client& other, base::Span known_by) {
    const base::Span at = text.span(range);
    if (first_ && first_->at.begin <= at.begin) return;
    first_ = Mention{at, std::string(text.words(range)), &other, known_by};
  }

  // Takes whatever a search among the clients of whom nothing may be said finds.
  void take_any(const resolve::StatedText& text, const text::Range& range, auto known_by) {
    for (const Client& other : view_.world.clients) {
      if (!is_undisclosed(view_.client, other)) continue;
      if (const std::optional<base::Span> span = known_by(other)) take(text, range, other, *span);
    }
  }

  // Own names are looked for where another's was found: most posts name nobody.
  void look_for_names(const resolve::StatedText& text) {
    std::vector<BrandIndex::Mention> mentions = view_.brands.find(text.wording);
    std::erase_if(mentions, [&](const BrandIndex::Mention& mention) { return !is_undisclosed(view_.client, *mention.client); });
    if (mentions.empty()) return;
    if (!own_) own_ = own_names(view_.client);
    const auto own = own_->find(text.wording);
    for (const auto& mention : mentions) {
      const bool inside_own = std::ranges::any_of(
          own, [&](const auto& name) { return name.range.begin <= mention.range.begin && mention.range.end <= name.range.end; });
      if (!inside_own) take(text, mention.range, *mention.client, mention.name->span);
    }
  }

  void look_at(const resolve::StatedText& text, const claims::Claim& claim) {
    if (const auto* mention = claim.as<claims::MentionClaim>()) {
      const std::string key = handle_key(mention->handle);
      if (is_handle_of(view_.client, key)) return;
      take_any(text, claim.range, [&](const Client& other) {
        const model::Account* account = account_with_handle(other, key);
        return account != nullptr ? std::optional(account->handle.span) : std::nullopt;
      });
    } else if (const auto* url = claim.as<claims::UrlClaim>()) {
      if (website(view_.client, url->host) != nullptr) return;
      take_any(text, claim.range, [&](const Client& other) {
        const Field<std::string>* site = website(other, url->host);
        return site != nullptr ? std::optional(site->span) : std::nullopt;
      });
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
  std::optional<resolve::NameIndex> own_;
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
