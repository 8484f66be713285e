#include "linter/resolve/email_domain.h"

#include <algorithm>
#include <array>
#include <string>

#include "linter/text/fold.h"
#include "linter/text/nearest.h"
#include "linter/text/web_address.h"

namespace sml::resolve {
namespace {

constexpr std::array<std::string_view, 12> kProviders = {"gmail.", "hotmail.", "outlook.", "yahoo.", "live.",
                                                         "icloud.", "proton", "uol.", "bol.", "terra.", "msn.", "aol."};

std::string_view mailbox_of(std::string_view email) { return email.substr(0, email.rfind('@')); }

std::string domain_of(std::string_view email) { return text::web_address(email.substr(std::min(email.rfind('@'), email.size() - 1) + 1)).host; }

// "napoli" of "napoli.com.mx", and of "www.napoli.example".
std::string_view label_of(std::string_view host) { return host.substr(0, host.find('.')); }

bool is_near_host(std::string_view domain, const std::string& own) {
  return text::is_host_or_below(domain, own) || text::edit_distance(domain, own, 2) <= 2 || label_of(domain) == label_of(own);
}

// "hola@napolipizza.example" for "hola@napoli.example": the same mailbox at a domain that begins as the other one does.
bool is_same_mailbox_nearby(std::string_view email, std::string_view own) {
  constexpr std::size_t kTellingSize = 6;
  const std::string domain = domain_of(email);
  const std::string own_domain = domain_of(own);
  const std::string_view label = label_of(domain);
  const std::string_view own_label = label_of(own_domain);
  const bool begins_alike = std::min(label.size(), own_label.size()) >= kTellingSize && (label.starts_with(own_label) || own_label.starts_with(label));
  return begins_alike && text::fold(mailbox_of(email)) == text::fold(mailbox_of(own));
}

}  // namespace

bool is_near_domain(std::string_view email, std::string_view own) {
  return is_near_host(domain_of(email), domain_of(own)) || is_same_mailbox_nearby(email, own);
}

bool may_be_own_domain(std::string_view email, const model::Business& business) {
  const std::string domain = domain_of(email);
  return std::ranges::any_of(kProviders, [&](std::string_view provider) { return domain.starts_with(provider); }) ||
         std::ranges::any_of(*business.websites, [&](const auto& site) { return is_near_host(domain, text::web_address(*site).host); });
}

}  // namespace sml::resolve
