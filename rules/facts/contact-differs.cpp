#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/resolve/address_likeness.h"
#include "linter/resolve/contact_owner.h"
#include "linter/resolve/contacts.h"
#include "linter/resolve/email_domain.h"
#include "linter/resolve/former_contact.h"
#include "linter/resolve/own_streets.h"
#include "linter/resolve/visits.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"
#include "linter/text/pattern.h"
#include "rules/facts/posted_phone.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Field;
using resolve::StatedText;

constexpr std::size_t kMostMistyped = 4;   // letters that a contact may differ in from the one that was meant

// It points into the facts.
struct Known {
  std::string_view value;
  base::Span at{};
};
using KnownList = std::vector<Known>;

void add(const Field<std::string>& value, KnownList& list) {
  if (value && !value->empty()) list.push_back({*value, value.span});
}

// A number that stands there already, spaced otherwise, is no other.
void add_phone(const Field<std::string>& phone, KnownList& list, std::string_view country) {
  const auto is_it = [&](const Known& known) { return resolve::is_same_phone(*phone, known.value, country); };
  if (std::ranges::none_of(list, is_it)) add(phone, list);
}

// What the facts say of each kind; an account whose handle is a number or an e-mail has one more.
struct Contacts {
  KnownList phones;
  KnownList emails;
  KnownList addresses;
  bool all_addresses = true;    // no location lacks one
};

Contacts contacts_of(const model::Client& client) {
  Contacts known;
  const model::Business& business = *client.facts->business;
  const model::List<model::Location>& locations = client.facts->locations;
  for (const Field<std::string>& phone : *business.phones) add_phone(phone, known.phones, *business.country);
  for (const Field<std::string>& email : *business.emails) add(email, known.emails);
  for (const Field<model::Location>& location : *locations) {
    add_phone(location->phone, known.phones, *business.country);
    add(location->address, known.addresses);
    known.all_addresses = known.all_addresses && location->address;
  }
  // one more that nobody can read may be any
  const auto is_any = [&](auto part) {
    return is_unreadable(locations) || std::ranges::any_of(*locations, [&](const auto& location) { return is_unreadable((*location).*part); });
  };
  if (is_unreadable(business.phones) || is_any(&model::Location::phone)) known.phones.clear();
  if (is_unreadable(business.emails)) known.emails.clear();
  if (is_any(&model::Location::address)) known.addresses.clear();
  return known;
}

// Other numbers and e-mails that are the business's though its facts do not list them: those of its accounts and its people.
bool is_of_accounts(std::string_view words, const rule::ContentView& view) {
  const auto is_it = [&](const std::string& own) {
    return resolve::is_same_email(words, own) || resolve::is_same_phone(words, own, *view.client.facts->business->country);
  };
  return std::ranges::any_of(*view.client.accounts->accounts, [&](const auto& account) { return is_it(*account->handle) || is_it(*account->login); }) ||
         std::ranges::any_of(*view.client.contract->people, [&](const auto& person) { return is_it(*person->email); });
}

struct Difference {
  base::Span at{};
  std::string kind;            // the card's variant
  std::string words;
  const StatedText* text = nullptr;
  std::size_t sentence = 0;
  const KnownList* known = nullptr;
};

// A link that opens a chat gives a number, too.
bool gives_phone(const claims::Claim& claim) { return claim.as<claims::PhoneClaim>() != nullptr || claim.as<claims::UrlClaim>() != nullptr; }

// Of a link the number; empty where it has none.
std::string words_of(const claims::Claim& claim, const StatedText& text) {
  return claim.as<claims::UrlClaim>() != nullptr ? resolve::phone_of_link(text.words(claim.range)) : std::string(text.words(claim.range));
}

// A number behind the business's own street; it points into the reading.
struct OwnStreet {
  const StatedText* text = nullptr;
  claims::Claim claim;
};
using OwnStreets = std::vector<OwnStreet>;

OwnStreets own_streets(const rule::ContentView& view) {
  OwnStreets streets;
  for (const StatedText& text : view.reading.texts)
    for (const Field<model::Location>& location : *view.client.facts->locations)
      for (claims::Claim& claim : resolve::own_street_claims(text, *location->address)) streets.push_back({&text, std::move(claim)});
  return streets;
}

class Search {
 public:
  // Both outlive it.
  Search(const rule::ContentView& view, const OwnStreets& streets) : view_(view), streets_(streets), known_(contacts_of(view.client)) {}

  std::optional<Difference> first() const {
    std::optional<Difference> first;
    for (const StatedText& text : view_.reading.texts) {
      for (const claims::Claim& claim : text.claims.found) {
        if (first && first->at.begin <= text.span(claim.range).begin) continue;
        if (std::optional<Difference> found = look_at(claim, text)) first = std::move(found);
      }
      if (!first) first = in_own_street(text);
    }
    return first;
  }

  // Counts the contacts of whose kind the facts list none.
  void count_uncompared(rule::Report& report) const {
    for (const StatedText& text : view_.reading.texts)
      for (const claims::Claim& claim : text.claims.found)
        if (const KnownList* known = known_for(claim, text); known != nullptr && known->empty()) report.not_compared(model::Uncompared::contact);
  }

 private:
  std::optional<Difference> in_own_street(const StatedText& text) const {
    for (const OwnStreet& street : streets_)
      if (std::optional<Difference> found = street.text == &text ? look_at(street.claim, text) : std::nullopt) return found;
    return std::nullopt;
  }

  std::optional<Difference> look_at(const claims::Claim& claim, const StatedText& text) const {
    if (known_for(claim, text) == nullptr) return std::nullopt;
    const std::string words = words_of(claim, text);
    Difference difference{text.span(claim.range), "", words, &text, claim.sentence};
    if (gives_phone(claim) && is_foreign_phone(words) && !goes_on_below(claim, text)) {
      difference.kind = "phone";
      difference.known = &known_.phones;
    } else if (claim.as<claims::EmailClaim>() != nullptr && is_foreign_email(words, claim, text)) {
      difference.kind = "email";
      difference.known = &known_.emails;
    } else if (claim.as<claims::AddressClaim>() != nullptr && is_foreign_address(words, claim, text)) {
      difference.kind = "address";
      difference.known = &known_.addresses;
    }
    const bool differs = difference.known != nullptr && !resolve::is_of_another(claim, text) && !resolve::is_former(claim, text);
    return differs ? std::optional(difference) : std::nullopt;
  }

  // What stands for contacts of a claim's kind in the facts; nullptr for a claim that is no contact.
  const KnownList* known_for(const claims::Claim& claim, const StatedText& text) const {
    if (gives_phone(claim)) return words_of(claim, text).empty() ? nullptr : &known_.phones;
    if (claim.as<claims::EmailClaim>() != nullptr) return &known_.emails;
    return claim.as<claims::AddressClaim>() != nullptr ? &known_.addresses : nullptr;
  }

  bool is_foreign_phone(const std::string& words) const {
    if (known_.phones.empty() || resolve::is_short_number(words)) return false;
    const auto is_it = [&](const Known& known) { return resolve::is_same_phone(words, known.value, *view_.client.facts->business->country); };
    return std::ranges::none_of(known_.phones, is_it) && !is_of_accounts(words, view_);
  }

  // "Ring us on⏎0117 496⏎0123": the end of the number stands on the next line.
  bool goes_on_below(const claims::Claim& claim, const StatedText& text) const {
    static const text::Pattern figures = text::Pattern::on_demand(R"(^ ?\n ?(\d[\d ]*))");
    const std::string_view whole = text.text->text();
    const std::string_view behind = whole.substr(claim.range.end);
    const auto below = figures.find(behind);
    return below && !is_foreign_phone(std::string(text.words(claim.range)) + ' ' + std::string(below->of(behind, 1)));
  }

  bool is_foreign_email(const std::string& words, const claims::Claim& claim, const StatedText& text) const {
    if (known_.emails.empty() || is_of_accounts(words, view_)) return false;
    if (std::ranges::any_of(known_.emails, [&](const Known& known) { return resolve::is_same_email(words, known.value); })) return false;
    const auto is_near = [&](const Known& known) { return resolve::is_near_domain(words, known.value); };
    return std::ranges::any_of(known_.emails, is_near) || resolve::may_be_own_domain(words, *view_.client.facts->business) ||
           resolve::is_called_own(claim, text);
  }

  bool is_foreign_address(const std::string& words, const claims::Claim& claim, const StatedText& text) const {
    bool same_street = false;
    for (const Known& known : known_.addresses) {
      const resolve::AddressLikeness found = resolve::likeness(words, known.value);
      if (found == resolve::AddressLikeness::same) return false;
      same_street = same_street || found == resolve::AddressLikeness::same_street;
    }
    if (known_.addresses.empty() || is_about_an_event(text)) return false;
    return same_street || (known_.all_addresses && invites_to(claim, text));
  }

  // Looked for once a text, since all of it is read.
  bool is_about_an_event(const StatedText& text) const {
    const auto [known, is_new] = about_an_event_.try_emplace(&text, false);
    const auto names_event = [&] {
      return std::ranges::any_of(text.mentions, [](const resolve::FactMention& mention) { return mention.as<model::Event>() != nullptr; });
    };
    if (is_new) known->second = !view_.post.events->empty() || names_event() || resolve::speaks_of_an_occasion(text);
    return known->second;
  }

  static bool invites_to(const claims::Claim& claim, const StatedText& text) {
    const std::string_view words = text.sentence(claim.sentence);
    const auto is_visit = [&](const claims::Claim& other) { return other.sentence == claim.sentence && resolve::invites_to_come(other); };
    const auto is_home = [&](const resolve::FactMention& mention) {
      return mention.sentence == claim.sentence && (mention.as<model::Business>() != nullptr || mention.as<model::Location>() != nullptr);
    };
    return words.find("📍") != std::string_view::npos || resolve::is_called_own(claim, text) || std::ranges::any_of(text.claims.found, is_visit) ||
           std::ranges::any_of(text.mentions, is_home);
  }

  const rule::ContentView& view_;
  const OwnStreets& streets_;
  Contacts known_;
  mutable std::map<const StatedText*, bool> about_an_event_;
};

// That of a place which is named beside the address, or the only one in its street; or nullptr.
const Known* nearest_address(const Difference& difference) {
  const auto find = [&](base::Span at) { return std::ranges::find(*difference.known, at.begin, [](const Known& known) { return known.at.begin; }); };
  for (const resolve::FactMention& mention : difference.text->mentions_in(difference.sentence)) {
    const auto* place = mention.as<model::Location>();
    const auto known = place == nullptr ? difference.known->end() : find(place->address.span);
    if (known != difference.known->end()) return &*known;
  }
  const auto is_in_street = [&](const Known& known) { return resolve::likeness(difference.words, known.value) == resolve::AddressLikeness::same_street; };
  const auto first = std::ranges::find_if(*difference.known, is_in_street);
  return std::ranges::count_if(*difference.known, is_in_street) == 1 ? &*first : nullptr;
}

// The one that was probably meant, or nullptr.
const Known* nearest(const Difference& difference, std::string_view country) {
  if (const Known* known = difference.kind == "address" ? nearest_address(difference) : nullptr) return known;
  const Known* nearest = nullptr;
  std::size_t least = kMostMistyped + 1;
  for (const Known& known : *difference.known) {
    const std::string written = difference.kind == "phone" ? as_posted(known.value, difference.words, country) : std::string(known.value);
    const std::size_t edits = text::edit_distance(text::folded_words(difference.words), text::folded_words(written), kMostMistyped);
    if (edits >= least) continue;
    nearest = &known;
    least = edits;
  }
  return nearest;
}

bool gives_contacts(const rule::ContentView& view) {
  return std::ranges::any_of(view.reading.texts, [](const StatedText& text) {
    return std::ranges::any_of(text.claims.found, [](const claims::Claim& claim) {
      return gives_phone(claim) || claim.as<claims::EmailClaim>() != nullptr || claim.as<claims::AddressClaim>() != nullptr;
    });
  });
}

void check(const rule::ContentView& view, rule::Report& report) {
  const OwnStreets streets = own_streets(view);
  if (streets.empty() && !gives_contacts(view)) return;
  const Search search(view, streets);
  search.count_uncompared(report);
  const std::optional<Difference> difference = search.first();
  if (!difference) return;
  std::vector<std::string> known;
  for (const Known& one : *difference->known)
    if (std::ranges::find(known, one.value) == known.end()) known.emplace_back(one.value);
  const std::string_view country = *view.client.facts->business->country;
  const Known* near = nearest(*difference, country);
  const std::string meant = near == nullptr ? std::string() : difference->kind == "phone" ? as_posted(near->value, difference->words, country)
                                                                                            : std::string(near->value);
  rule::Finding& finding = report.at(difference->at)
                               .say(difference->kind)
                               .with("words", difference->words)
                               .with("known", known)
                               .with("client", model::display_name(view.client))
                               .with("meant", meant)
                               .with("is_near", near != nullptr ? "yes" : "no")
                               .because((near != nullptr ? *near : difference->known->front()).at, "known");
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check facts_contact_differs{check};

}  // namespace sml::rules
