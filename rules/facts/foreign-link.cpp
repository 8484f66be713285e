#include <algorithm>

#include "linter/model/network_domain.h"
#include "rules/facts/links.h"

namespace sml::rules {
namespace {

// A profile of google_business is a place on the map.
bool is_map(const text::WebAddress& address) {
  const bool google = address.host.starts_with("google.") || address.host.starts_with("maps.google.") || address.host == "goo.gl";
  return google && (address.host.starts_with("maps.") || address.path.starts_with("/maps"));
}

bool is_network(const text::WebAddress& address) { return model::network_domain(address.host) || is_map(address); }

// A handle of mastodon names its server: "@napoli@comida.social".
bool is_server_of(const model::Client& client, std::string_view host) {
  return std::ranges::any_of(*client.accounts->accounts, [&](const model::Field<model::Account>& account) {
    const std::size_t at = account->handle->rfind('@');
    return at != std::string::npos && at > 0 && text::is_host_or_below(host, text::web_address(account->handle->substr(at + 1)).host);
  });
}

bool is_own(const text::WebAddress& address, const model::Client& client) {
  const model::Business& business = *client.facts->business;
  const auto holds = [&](const model::Field<std::string>& site) { return text::is_host_or_below(address.host, text::web_address(*site).host); };
  const auto is_page = [&](const model::Field<model::Page>& page) {
    const text::WebAddress own = text::web_address(*page->url);
    return !own.host.empty() && text::is_page_or_below(address, own);
  };
  return std::ranges::any_of(*business.websites, holds) || std::ranges::any_of(*business.pages, is_page) || is_server_of(client, address.host);
}

void check(const rule::ContentView& view, rule::Report& report) {
  const model::List<std::string>& websites = view.client.facts->business->websites;
  if (websites->empty() || is_unreadable(websites) || is_unreadable(view.client.facts->business->pages)) return;
  for (const PostLink& link : links_of(view)) {
    if (link.address.host.empty() || is_own(link.address, view.client) || is_network(link.address)) continue;
    std::vector<std::string> names;
    for (const model::Field<std::string>& site : *websites) names.push_back(*site);
    report.at(link.at)
        .with("link", link.words)
        .with("host", link.address.host)
        .with("websites", names)
        .with("client", model::display_name(view.client))
        .because(websites.span, "websites");
    return;
  }
}

}  // namespace

extern const rule::Check facts_foreign_link{check};

}  // namespace sml::rules
