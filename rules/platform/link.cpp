#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/word_list.h"
#include "linter/model/networks.h"
#include "linter/resolve/account_texts.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"

namespace sml::rules {
namespace {

// Hosts whose links tell nobody where they lead.
constexpr std::string_view kShorteners[] = {
    "acortar.link", "adf.ly", "amzn.to", "encurtador.com.br", "fb.me", "spoti.fi", "bit.do", "bit.ly",
    "bitly.com", "bl.ink", "buff.ly", "clck.ru", "cort.as", "cutt.ly", "dlvr.it",
    "eepurl.com", "goo.gl", "goo.su", "hubs.la", "hubs.ly", "ift.tt", "is.gd", "j.mp", "kutt.it", "lnkd.in", "n9.cl",
    "ow.ly", "qr.ae", "rb.gy", "rebrand.ly", "s.id", "short.io", "shorturl.at", "shorte.st", "snip.ly", "soo.gd", "t.co",
    "t.ly", "tiny.cc", "tiny.one", "tinyurl.com", "trib.al", "urlz.fr", "v.gd", "x.gd", "zpr.io",
};

bool is_plain_http(std::string_view link) { return text::fold(link).starts_with("http://"); }

bool is_shortener(const std::string& host) { return base::is_among(kShorteners, host); }

// The network on which a text goes out where a link in it is none that anybody can follow.
std::optional<model::Network> dead_on(const resolve::StatedText& text, const rule::ContentView& view) {
  for (const resolve::AccountText& one : view.account_texts)
    if (one.stated == &text && !model::traits_of(one.network).has_links) return one.network;
  return std::nullopt;
}

// On these a link counts for the same, however long it is.
bool counts_links_alike(model::Network network) { return network == model::Network::x || network == model::Network::mastodon; }

void check(const rule::ContentView& view, rule::Report& report) {
  for (const resolve::StatedText& text : view.reading.texts) {
    for (const claims::Claim& claim : text.claims.found) {
      const auto* url = claim.as<claims::UrlClaim>();
      if (url == nullptr) continue;
      const std::string words(text.words(claim.range));
      const std::optional<model::Network> dead = dead_on(text, view);
      const char* variant = dead ? "" : is_shortener(url->host) ? "shortener" : is_plain_http(words) ? "http" : nullptr;
      if (variant == nullptr) continue;
      report.at(text.span(claim.range))
          .say(variant)
          .with("words", words)
          .with("host", url->host)
          .with("counts", std::ranges::any_of(view.audience.networks, counts_links_alike) ? "alike" : "as_written")
          .with("network", dead ? rule::Value(*dead) : rule::Value(""));
      return;
    }
  }
}

}  // namespace

extern const rule::Check platform_link{check};

}  // namespace sml::rules
