#include "linter/resolve/reading.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "linter/claims/extract.h"
#include "linter/resolve/day_runs.h"
#include "linter/resolve/declared_language.h"
#include "linter/resolve/falling_shares.h"
#include "linter/resolve/feast_days.h"
#include "linter/resolve/prices.h"
#include "linter/resolve/promises.h"
#include "linter/resolve/second_language.h"
#include "linter/resolve/standing.h"
#include "linter/resolve/wrong_dates.h"
#include "linter/text/countries.h"
#include "linter/time/any_week.h"

namespace sml::resolve {
namespace {

// The language that is written in a business's country, where it does not say in which it writes; empty where it tells neither.
std::string language_around(const model::Business& business) {
  return business.languages->empty() && business.country ? text::country_language(*business.country) : std::string();
}

// The language to read a text in: that which it is said to be in, unless it clearly is in another; of several that a business speaks, or where nobody
// says any, that which it is likely in; or which is written around.
std::string_view language_to_read(const WrittenLanguage& written, const DeclaredLanguage& declared, const model::Business& business, std::string_view around) {
  const std::string_view tag = declared.tag();
  if (tag.empty()) return written.likely().empty() ? around : written.likely();
  const std::string primary = primary_language(tag);
  if (const std::string_view other = written.clearly_other(primary); !other.empty()) return other;
  if (declared.by != DeclaredLanguage::By::several_of_business) return tag;
  const std::string_view likely = written.likely_among(languages_of(business));
  return likely.empty() || likely == primary ? tag : likely;
}

// Tags and links, which are counted and looked at one by one: they belong to nothing else.
bool stands_alone(const claims::Claim& claim) {
  return claim.as<claims::HashtagClaim>() != nullptr || claim.as<claims::MentionClaim>() != nullptr || claim.as<claims::CashtagClaim>() != nullptr ||
         claim.as<claims::UrlClaim>() != nullptr;
}
bool stands_alone(const FactMention&) { return false; }

// "Promo 8 de marzo" from March 8: its name says when it begins.
bool begins_on(const model::Offer& offer, const claims::StatedDays& day) {
  return offer.valid_from && offer.valid_from->civil.date.month == *day.month && offer.valid_from->civil.date.day == *day.day;
}

// "Fourth of July Sale": a date that is part of an offer's or a product's name, and not its first day, says when nothing is.
void drop_dates_in_names(StatedText& stated) {
  std::erase_if(stated.claims.found, [&](const claims::Claim& claim) {
    const auto* time = claim.as<claims::TimeClaim>();
    if (time == nullptr || !time->first.days.month || !time->first.days.day) return false;
    return std::ranges::any_of(stated.mentions, [&](const FactMention& mention) {
      const auto* offer = mention.as<model::Offer>();
      const bool is_thing = offer != nullptr || mention.as<model::Product>() != nullptr;
      return is_thing && text::holds(mention.range, claim.range) && !(offer != nullptr && begins_on(*offer, time->first.days));
    });
  });
}

// Keeps the first of what a sentence and a text hold, where that is more than people write: each is held against all others. By place.
template <class Stated>
void keep_first(std::vector<Stated>& stated, bool& crowded) {
  constexpr std::size_t kMostOfSentence = 64;
  constexpr std::size_t kMostOfText = 1000;
  constexpr std::size_t kMostAlone = 2000;
  if (stated.size() <= kMostOfSentence) return;
  std::size_t sentence = 0, in_sentence = 0, in_text = 0, alone = 0;
  const auto is_too_many = [&](const Stated& one) {
    if (stands_alone(one)) return ++alone > kMostAlone;
    if (one.sentence != sentence) in_sentence = 0;
    sentence = one.sentence;
    return ++in_sentence > kMostOfSentence || ++in_text > kMostOfText;
  };
  if (std::erase_if(stated, is_too_many) > 0) crowded = true;
}

// "Dupla da mata", where «mato» is not to be said: another form of a banned word, in what the facts call something.
bool is_form_in_own_name(const WatchedTerms::Mention& mention, const StatedText& stated) {
  const text::Range range = mention.range;
  if (mention.term->kind != WatchedTerm::Kind::banned || text::fold(stated.words(range)) == text::fold(**mention.term->name)) return false;
  return std::ranges::any_of(stated.mentions, [&](const FactMention& named) { return text::holds(named.range, range); });
}

}  // namespace

std::vector<const base::MappedText*> texts_of(const model::Post& post) {
  std::vector<const base::MappedText*> texts;
  if (post.text) texts.push_back(&*post.text);
  for (const auto& own : *post.text_for) texts.push_back(&*own.value);
  for (const auto& part : *post.thread) texts.push_back(&*part);
  return texts;
}

SentenceDenials StatedText::denials_in(std::size_t number) const {
  const auto known = std::ranges::lower_bound(denials, number, {}, &KnownDenials::sentence);
  if (known != denials.end() && known->sentence == number) return known->denials;
  return SentenceDenials(claims.folded, claims.sentences[number]);
}

bool StatedText::is_wrong_date(const claims::Claim& claim) const {
  return std::ranges::any_of(wrong_dates, [&](const WrongDate& wrong) { return wrong.claim == &claim; });
}

PostReader::PostReader(const model::Client& client, bool numbers)
    : client_(client),
      numbers_(numbers),
      language_around_(language_around(*client.facts->business)),
      names_(client),
      trades_(*client.facts),
      watched_(client) {}

PostReading PostReader::read(const model::PlannedPost& planned) const {
  const std::array<const model::PlannedPost*, 1> posts{&planned};
  std::vector<PostReading> readings = stated(posts);
  compare(posts, readings);
  return std::move(readings.front());
}

std::vector<PostReading> PostReader::stated(Posts posts) const {
  std::vector<PostReading> readings(posts.size());
  for (std::size_t index = 0; index < posts.size(); ++index)
    for (const base::MappedText* text : texts_of(posts[index]->post)) {
      StatedText& stated = readings[index].texts.emplace_back();
      stated.text = text;
      stated.wording = words_without_sentences(text->text());
    }
  for (PostReading& reading : readings)
    for (StatedText& stated : reading.texts) stated.language = WrittenLanguage(stated.wording);
  find_claims(posts, readings);
  return readings;
}

void PostReader::find_claims(Posts posts, std::span<PostReading> readings) const {
  const model::Business& business = *client_.facts->business;
  std::vector<claims::GivenText> texts;
  for (std::size_t index = 0; index < posts.size(); ++index) {
    const DeclaredLanguage declared = declared_language(posts[index]->post, business);
    for (StatedText& stated : readings[index].texts) {
      stated.read_in = language_to_read(stated.language, declared, business, language_around_);
      texts.push_back({stated.text->text(), {stated.read_in, *business.country, *business.currency, numbers_}});
    }
  }
  std::vector<claims::Claims> claims = claims::extract(texts);
  const bool several = speaks_several_languages(business);
  auto found = claims.begin();
  for (PostReading& reading : readings)
    for (StatedText& stated : reading.texts) {
      stated.claims = std::move(*found++);
      if (several) read_sentences_in_their_language(stated, {stated.read_in, *business.country, *business.currency, numbers_}, business);
      keep_first(stated.claims.found, stated.crowded);
      place_in_sentences(stated.wording, stated.claims.sentences);
    }
}

void PostReader::compare(Posts posts, std::span<PostReading> readings) const {
  const auto for_each_text = [&](const auto& step) {
    for (PostReading& reading : readings) std::ranges::for_each(reading.texts, step);
  };
  for_each_text([&](StatedText& stated) {
    NamedFacts named = names_.find(stated.wording, stated.claims, stated.read_in);
    stated.mentions = std::move(named.mentions);
    keep_first(stated.mentions, stated.crowded);
    drop_dates_in_names(stated);
    drop_falls_of_others(stated);
    stated.denials = std::move(named.denials);
    stated.other_trades = trades_.find(stated.wording);
  });
  for_each_text([](StatedText& stated) { stated.prices = prices_of(stated); });
  for (std::size_t index = 0; index < posts.size(); ++index)
    if (posts[index]->timed)
      for (StatedText& stated : readings[index].texts) stated.wrong_dates = wrong_dates(stated, posts[index]->publish_civil);
  for (std::size_t index = 0; index < posts.size(); ++index)
    if (posts[index]->timed) find_promises(*posts[index], readings[index]);
  for (std::size_t index = 0; index < posts.size(); ++index) find_watched(posts[index]->post, readings[index]);
}

void PostReader::find_promises(const model::PlannedPost& planned, PostReading& reading) const {
  Promised promised = promises_of(reading.texts, names_, client_, planned);
  reading.promises = std::move(promised.promises);
  reading.other_terms = std::move(promised.other_terms);
  const time::Date publication = planned.publish_civil.date;
  if (!reading.promises.empty() && are_feasts_near(publication))
    for (StatedText& stated : reading.texts) stated.feast_ends = feast_ends(stated, publication);
  judge_promises(reading, client_, planned);
}

void PostReader::find_watched(const model::Post& post, PostReading& reading) const {
  const auto add = [&](const base::MappedText& text, const WatchedTerms::Mention& mention, std::optional<std::size_t> index) {
    const auto& [begin, end] = mention.range;
    reading.watched.push_back({text.span(begin, end), text.text().substr(begin, end - begin), *mention.term, index});
  };
  for (std::size_t index = 0; index < reading.texts.size(); ++index) {
    const StatedText& stated = reading.texts[index];
    for (const auto& mention : watched_.find(stated.wording, stated.claims))
      if (!is_form_in_own_name(mention, stated)) add(*stated.text, mention, index);
  }
  for (const model::Field<model::Media>& media : *post.media) {
    for (const auto& mention : watched_.find_confidential(media->alt->text())) add(*media->alt, mention, std::nullopt);
    if (const WatchedTerm* term = watched_.confidential_in_path(*media->file)) reading.watched.push_back({media->file.span, **term->name, *term, std::nullopt});
  }
  std::ranges::stable_sort(reading.watched, {}, [](const WatchedMention& mention) { return mention.at.begin; });
}

AccountOwners owners_of(const model::ClientAccounts& accounts, const model::Post& post) {
  AccountOwners owners;
  owners.reserve(post.accounts->size());
  for (const auto& id : *post.accounts) owners.push_back(accounts.find(*id));
  return owners;
}

std::vector<model::Network> networks_of(const AccountOwners& owners) {
  std::vector<model::Network> networks;
  for (const model::AccountOwner* owner : owners) {
    if (owner == nullptr || !owner->account->network) continue;
    const model::Network network = *owner->account->network;
    if (std::ranges::find(networks, network) == networks.end()) networks.push_back(network);
  }
  return networks;
}

Audience audience(const AccountOwners& owners) {
  Audience found;
  found.networks.reserve(owners.size());
  bool off = false;
  bool answered = false;
  for (const model::AccountOwner* owner : owners) {
    if (owner == nullptr) {
      answered = true;
    } else if (owner->account->attention_hours && time::is_never(*owner->account->attention_hours)) {
      off = true;
    } else {
      answered = true;
      const model::Field<model::Network>& network = owner->account->network;
      if (network && std::ranges::count(found.networks, *network) == 0) found.networks.push_back(*network);
    }
  }
  found.unattended_by_choice = off && !answered;
  return found;
}

Audience audience(const model::ClientAccounts& accounts, const model::PlannedPost& planned) { return audience(owners_of(accounts, planned.post)); }

bool is_agreed_emergency(const model::Client& client, const model::Post& post) {
  if (*post.kind != model::PostKind::emergency || !post.emergency) return false;
  const auto& categories = *client.contract->emergencies->categories;
  return std::ranges::any_of(categories, [&](const auto& category) { return *category == *post.emergency; });
}

}  // namespace sml::resolve
