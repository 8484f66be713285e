#include <array>

#include "rules/facts/links.h"

namespace sml::rules {
namespace {

// Where the networks' own pages, short links and chats are. What lies below is theirs too.
constexpr std::array<std::string_view, 42> kNetworkDomains = {
    "instagram.com", "instagr.am",   "ig.me",         "facebook.com",  "fb.com",      "fb.me",         "fb.watch",     "fb.gg",        "m.me",
    "messenger.com", "x.com",        "twitter.com",   "t.co",          "threads.net", "threads.com",   "tiktok.com",   "youtube.com",  "youtu.be",
    "youtube-nocookie.com",          "linkedin.com",  "lnkd.in",       "pin.it",      "bsky.app",      "bsky.social",  "t.me",         "telegram.me",
    "telegram.org",  "telegram.dog", "wa.me",         "whatsapp.com",  "whatsapp.net", "g.page",       "maps.app.goo.gl",
    "mastodon.social", "mastodon.online", "mstdn.social", "mastodon.world", "mas.to", "business.google.com", "maps.google.com", "g.co", "search.google.com"};

// Networks that have a domain in each country: "pinterest.com.mx", "pinterest.es".
constexpr std::string_view kPinterest = "pinterest";

bool is_pinterest(std::string_view host) {
  for (std::string_view rest = host;;) {
    if (rest.starts_with(kPinterest) && rest.substr(kPinterest.size()).starts_with('.')) return rest.size() - kPinterest.size() <= std::string_view(".com.mx").size();
    const std::size_t dot = rest.find('.');
    if (dot == std::string_view::npos) return false;
    rest.remove_prefix(dot + 1);
  }
}

// A profile of google_business is a place on the map.
bool is_map(const text::WebAddress& address) {
  const bool google = address.host.starts_with("google.") || address.host.starts_with("maps.google.") || address.host == "goo.gl";
  return google && (address.host.starts_with("maps.") || address.path.starts_with("/maps"));
}

bool is_network(const text::WebAddress& address) {
  return std::ranges::any_of(kNetworkDomains, [&](std::string_view domain) { return text::is_host_or_below(address.host, domain); }) ||
         is_pinterest(address.host) || is_map(address);
}

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

void check(const rule::PostView& view, rule::Report& report) {
  const model::List<std::string>& websites = view.client.facts->business->websites;
  if (websites->empty()) return;
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
