#include "linter/rule/candidate.h"

#include <algorithm>
#include <type_traits>

#include "linter/text/length.h"

namespace sml::rule {
namespace {

using model::ClaimKind;
using model::Field;

class FieldReader {
 public:
  template <class T>
  void operator()(std::string_view key, Field<T>& field, model::Key = {}) {
    PostField& read = fields_.emplace_back();
    read.key = key;
    read.key_span = field.key;
    read.written = field.written;
    add(field, read);
  }

  std::vector<PostField> take() { return std::move(fields_); }

 private:
  template <class T>
  static void add(const Field<T>& field, PostField& read) {
    if constexpr (std::is_same_v<T, std::string>) read.values.emplace_back(*field, field.span);
    else if constexpr (std::is_same_v<T, base::MappedText>) read.values.emplace_back(field->text(), field.span);
    else if constexpr (std::is_same_v<T, bool>) read.values.emplace_back(*field ? "true" : "false", field.span);
    else if constexpr (std::is_enum_v<T>) read.values.emplace_back(model::name_of(*field), field.span);
  }
  template <class T>
  static void add(const model::List<T>& list, PostField& read) {
    for (const Field<T>& item : *list) add(item, read);
    if (list->empty()) read.written = false;
  }

  std::vector<PostField> fields_;
};

// What is counted of a text, and where the first beyond a number of them stands.
struct Counted {
  std::int64_t count = 0;
  std::vector<base::Span> places;   // of each; empty where only the whole has one
};

template <class Claim>
Counted claims_counted(const Candidate& candidate) {
  Counted counted;
  if (candidate.text == nullptr) return counted;
  for (const claims::Claim& claim : candidate.text->claims.found)
    if (claim.as<Claim>() != nullptr) counted.places.push_back(candidate.text->span(claim.range));
  counted.count = static_cast<std::int64_t>(counted.places.size());
  return counted;
}

Counted characters_counted(const Candidate& candidate) { return {static_cast<std::int64_t>(text::length_of(candidate.words()).graphemes), {}}; }

Counted words_counted(const Candidate& candidate) {
  Counted counted;
  if (candidate.text == nullptr) return counted;
  for (const resolve::Word& word : candidate.text->wording.words) counted.places.push_back(candidate.text->span(word.range));
  counted.count = static_cast<std::int64_t>(counted.places.size());
  return counted;
}

Counted lines_counted(const Candidate& candidate) {
  std::string_view words = candidate.words();
  while (words.ends_with('\n')) words.remove_suffix(1);
  return {words.empty() ? 0 : 1 + std::ranges::count(words, '\n'), {}};
}

Counted media_counted(const Candidate& candidate) {
  Counted counted;
  for (const auto& media : *candidate.view.post.media) counted.places.push_back(media.span);
  counted.count = static_cast<std::int64_t>(counted.places.size());
  return counted;
}

struct Counter {
  Field<int> model::Counts::*limit;
  Counted (*counted)(const Candidate&);
};
constexpr Counter kCounters[] = {
    {&model::Counts::characters, characters_counted},
    {&model::Counts::words, words_counted},
    {&model::Counts::lines, lines_counted},
    {&model::Counts::hashtags, claims_counted<claims::HashtagClaim>},
    {&model::Counts::mentions, claims_counted<claims::MentionClaim>},
    {&model::Counts::links, claims_counted<claims::UrlClaim>},
    {&model::Counts::media, media_counted},
};

}  // namespace

std::vector<PostField> fields_of(model::Post post) {
  FieldReader reader;
  describe(reader, post);
  return reader.take();
}

bool is_of_kind(const claims::Claim& claim, ClaimKind kind) {
  using Invitation = claims::InvitationClaim::Kind;
  const auto invites_to = [&](Invitation wanted) {
    const auto* invitation = claim.as<claims::InvitationClaim>();
    return invitation != nullptr && invitation->kind == wanted;
  };
  switch (kind) {
    case ClaimKind::offer: return claim.as<claims::OfferClaim>() != nullptr && !claim.as<claims::OfferClaim>()->negated;
    case ClaimKind::moment: return claim.as<claims::TimeClaim>() != nullptr;
    case ClaimKind::hours: return claim.as<claims::HoursClaim>() != nullptr;
    case ClaimKind::money: return claim.as<claims::MoneyClaim>() != nullptr;
    case ClaimKind::percent: return claim.as<claims::PercentClaim>() != nullptr;
    case ClaimKind::phone: return claim.as<claims::PhoneClaim>() != nullptr;
    case ClaimKind::email: return claim.as<claims::EmailClaim>() != nullptr;
    case ClaimKind::url: return claim.as<claims::UrlClaim>() != nullptr;
    case ClaimKind::mention: return claim.as<claims::MentionClaim>() != nullptr;
    case ClaimKind::hashtag: return claim.as<claims::HashtagClaim>() != nullptr;
    case ClaimKind::address: return claim.as<claims::AddressClaim>() != nullptr;
    case ClaimKind::visit: return invites_to(Invitation::visit);
    case ClaimKind::reply: return invites_to(Invitation::reply);
    case ClaimKind::attention: return invites_to(Invitation::attention);
  }
  return false;
}

std::vector<model::Network> networks_of(const ContentView& view, const resolve::StatedText* text) {
  if (text == nullptr) return resolve::networks_of(view.owners);
  std::vector<model::Network> networks;
  for (const resolve::AccountText& one : view.account_texts)
    if (one.stated == text && std::ranges::find(networks, one.network) == networks.end()) networks.push_back(one.network);
  return networks;
}

bool has_more_than(const model::Counts& limits, Candidate& candidate) {
  for (const Counter& counter : kCounters) {
    const Field<int>& limit = limits.*counter.limit;
    if (!limit) continue;
    const Counted counted = counter.counted(candidate);
    if (counted.count <= *limit) return false;
    candidate.take(Measure{counted.count, *limit});
    const auto index = static_cast<std::size_t>(std::max(*limit, 0));
    if (index < counted.places.size()) candidate.take(Evidence{counted.places[index]});
    else if (candidate.text != nullptr) candidate.take(Evidence{candidate.text->span({0, candidate.words().size()})});
  }
  return true;
}

bool has_fewer_than(const model::Counts& limits, Candidate& candidate) {
  for (const Counter& counter : kCounters) {
    const Field<int>& limit = limits.*counter.limit;
    if (!limit) continue;
    const std::int64_t count = counter.counted(candidate).count;
    if (count >= *limit) return false;
    candidate.take(Measure{count, *limit});
    candidate.take(Evidence{candidate.view.post.id ? candidate.view.post.id.span : candidate.view.first_key});
  }
  return true;
}

}  // namespace sml::rule
