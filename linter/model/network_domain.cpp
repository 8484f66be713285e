#include "linter/model/network_domain.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "linter/text/web_address.h"

namespace sml::model {
namespace {

using enum NetworkDomain;

constexpr std::pair<std::string_view, NetworkDomain> kDomains[] = {
    {"instagram.com", profiles},   {"instagr.am", profiles},    {"ig.me", others},                {"facebook.com", profiles},
    {"fb.com", profiles},          {"fb.me", profiles},         {"fb.watch", others},             {"fb.gg", others},
    {"m.me", profiles},            {"messenger.com", others},   {"x.com", profiles},              {"twitter.com", profiles},
    {"t.co", others},              {"threads.net", profiles},   {"threads.com", profiles},        {"tiktok.com", profiles},
    {"youtube.com", profiles},     {"youtu.be", others},        {"youtube-nocookie.com", others}, {"linkedin.com", profiles},
    {"lnkd.in", others},           {"pin.it", others},          {"bsky.app", profiles},           {"bsky.social", others},
    {"t.me", profiles},            {"telegram.me", profiles},   {"telegram.dog", profiles},       {"telegram.org", others},
    {"wa.me", profiles},           {"whatsapp.com", others},    {"whatsapp.net", others},         {"g.page", others},
    {"g.co", others},              {"maps.app.goo.gl", others}, {"maps.google.com", others},      {"business.google.com", others},
    {"search.google.com", others}, {"mastodon.social", others}, {"mastodon.online", others},      {"mastodon.world", others},
    {"mstdn.social", others},      {"mas.to", others},
};

// It has a domain in each country: "pinterest.com.mx", "pinterest.es".
constexpr std::string_view kPinterest = "pinterest";

bool is_pinterest(std::string_view host) {
  for (std::string_view rest = host;;) {
    if (rest.starts_with(kPinterest) && rest.substr(kPinterest.size()).starts_with('.'))
      return rest.size() - kPinterest.size() <= std::string_view(".com.mx").size();
    const std::size_t dot = rest.find('.');
    if (dot == std::string_view::npos) return false;
    rest.remove_prefix(dot + 1);
  }
}

}  // namespace

std::optional<NetworkDomain> network_domain(std::string_view host) {
  const auto found = std::ranges::find_if(kDomains, [&](const auto& row) { return text::is_host_or_below(host, row.first); });
  if (found != std::end(kDomains)) return found->second;
  return is_pinterest(host) ? std::optional(profiles) : std::nullopt;
}

}  // namespace sml::model
