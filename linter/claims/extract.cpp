#include "linter/claims/extract.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/claims/address.h"
#include "linter/claims/candidate.h"
#include "linter/claims/company.h"
#include "linter/claims/currency.h"
#include "linter/claims/denial.h"
#include "linter/claims/grammar.h"
#include "linter/claims/invitation.h"
#include "linter/claims/invitation_span.h"
#include "linter/claims/ordered.h"
#include "linter/claims/phone.h"
#include "linter/claims/quantity.h"
#include "linter/claims/searched_text.h"
#include "linter/claims/sentence_places.h"
#include "linter/claims/standing.h"
#include "linter/claims/tags.h"
#include "linter/claims/temporal/statements.h"
#include "linter/text/sentences.h"

namespace sml::claims {
namespace {

constexpr std::size_t kUsualRoom = 32 << 10;   // bytes: of what is made of a post on the way

void mask(std::string& folded, text::Range place) { folded.replace(place.begin, place.end - place.begin, place.end - place.begin, kMask); }

// "$U 890": the sign of a price, no company's symbol.
bool is_currency(const Tag& tag, const text::Folded& folded, const Setting& setting) {
  if (!tag.statement || !std::holds_alternative<CashtagClaim>(*tag.statement)) return false;
  const text::Range range = folded.folded(tag.range);
  const CurrencySign* sign = currency_sign_at(folded.text(), range.begin, setting);
  if (sign == nullptr || sign->written.size() != range.end - range.begin) return false;
  const std::size_t next = folded.text().find_first_not_of(' ', range.end);
  return next != std::string::npos && base::is_ascii_digit(folded.text()[next]);
}

struct Found {
  std::vector<Candidate> candidates;
  std::vector<Modifier> modifiers;
  std::vector<StatedLength> lengths;   // of promises about answers
};

// Where 3/4 is the 4th of March.
bool writes_month_first(const Setting& setting) {
  if (!setting.language.starts_with("en")) return false;
  const std::size_t region = setting.language.find_first_of("-_");
  const std::string_view country = setting.country;
  if (country.empty()) return region == std::string_view::npos || setting.language.substr(region + 1) == "US";
  return country == "US" || country == "PH" || country == "PR";
}

// Whether the text has a letter beyond ASCII where the folded one has a range.
bool is_accented(text::Range folded, const Reading& reading) {
  const text::Range written = reading.folded.original(folded.begin, folded.end);
  return std::ranges::any_of(text::part_of(reading.text, written), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

// Codes of coupons: "MAYO20" is no day.
std::vector<text::Range> codes_in(const std::vector<Hit>& hits, const Reading& reading) {
  std::vector<text::Range> codes;
  for (const Hit& hit : hits) {
    if (hit.phrase().meaning != Meaning::coupon && hit.phrase().meaning != Meaning::coupon_typed) continue;
    const auto code = hit.range(Field::code);
    if (code && candidate_of(hit, reading)) codes.push_back(*code);
  }
  return codes;
}

// Of the times what they say is taken.
Found found_in(const std::vector<Hit>& hits, std::span<TimeStatement> stated_times, const Reading& reading, const SentencePlaces& sentences) {
  const Ranges nothing(spans_of(Meaning::nothing, hits));
  const Ranges no_day(spans_of(Meaning::no_day, hits));
  Found found;
  found.candidates.reserve(hits.size() + stated_times.size());
  for (const Hit& hit : hits) {
    if (nothing.touches(hit.span())) continue;
    if (is_modifier(hit.phrase().meaning)) {
      if (hit.phrase().second == kAccented && !is_accented(hit.span(), reading)) continue;
      found.modifiers.push_back({hit.phrase().meaning, hit.span(), sentences.of(hit.span()), hit.phrase().first, hit.phrase().second == kPresentToo});
      continue;
    }
    auto candidate = candidate_of(hit, reading);
    if (!candidate || nothing.touches(candidate->range)) continue;
    candidate->sentence = sentences.of(candidate->range);
    found.candidates.push_back(*std::move(candidate));
  }
  const Company company(hits, sentences, reading);
  for (TimeStatement& stated : stated_times) {
    if (nothing.touches(stated.range) || no_day.touches(stated.range)) continue;
    const std::size_t sentence = sentences.of(stated.range);
    if (stated.may_be_length && company.promises_answers(sentence)) {
      const StatedDays& days = std::get<TimeClaim>(stated.said).first.days;
      found.lengths.push_back({stated.range, sentence, {days.months, days.days, days.minutes}});
      continue;
    }
    if (!company.gives_meaning(stated)) continue;
    if (sentences.ends_with(stated.range, sentence)) --stated.range.end;
    Statement statement = std::visit([](auto& said) { return Statement(std::move(said)); }, stated.said);
    found.candidates.push_back({Meaning::nothing, stated.range, sentence, std::move(statement)});
  }
  if (found.modifiers.size() > 1) std::ranges::stable_sort(found.modifiers, {}, [](const Modifier& modifier) { return modifier.range.begin; });
  return found;
}

// A text on its way to its claims.
class Extraction {
 public:
  explicit Extraction(const GivenText& given) : given_(given), grammar_(Grammar::of(given.setting.language)) {}

  // The steps, in their order. `memory` is for what stays to the last one, `room` for what each needs on its way.

  void find_sentences() { claims_.sentences = text::sentences(given_.text); }

  void fold() { claims_.folded = text::fold_mapped(given_.text); }

  // What stands for itself in the text is masked before words are looked for.
  void mask_tags() {
    const text::Folded& folded = claims_.folded;
    tags_ = find_tags(given_.text);
    std::erase_if(tags_, [&](const Tag& tag) { return is_currency(tag, folded, given_.setting); });
    searched_ = folded.text();
    for (const Tag& tag : tags_) mask(searched_, folded.folded(tag.range));
  }

  void mask_phones() {
    phones_ = find_phones(searched_, given_.setting);
    for (const Phone& phone : phones_) mask(searched_, phone.range);
  }

  void cut(std::pmr::memory_resource& memory, std::pmr::memory_resource& room) { cut_.emplace(searched_, grammar_.run_classes(), &memory, &room); }

  void find_windows() {
    const auto windows = grammar_.windows(*cut_);
    windows_.assign(windows.begin(), windows.end());
  }

  void find_phrases() { hits_ = grammar_.hits(*cut_, windows_); }

  void find_addresses() { addresses_ = claims::find_addresses(hits_, *cut_, reading()); }

  // The figures and months of addresses, codes and "2-for-1" are no days, nor is what a phrase says to be none.
  void find_times() {
    std::vector<text::Range> names = codes_in(hits_, reading());
    for (const Hit& hit : hits_)
      if ((hit.phrase().meaning == Meaning::no_day && hit.phrase().first == kOwnWords) || hit.phrase().meaning == Meaning::n_for_m) names.push_back(hit.span());
    for (const Candidate& address : addresses_) names.push_back(address.range);
    const WrittenText written{given_.text, &claims_.folded, grammar_.language() == "en"};
    times_ = time_statements(*cut_, {grammar_.language(), writes_month_first(given_.setting), names, written});
  }

  void find_quantities() { quantities_ = claims::find_quantities(given_.text, claims_.folded, *cut_, given_.setting); }

  Claims claims() {
    const text::Folded& folded = claims_.folded;
    const Reading reading = this->reading();
    const SentencePlaces sentences(claims_.sentences, folded);
    Found found = found_in(hits_, times_, reading, sentences);
    std::vector<Candidate> standing = without_overlaps(std::move(found.candidates));
    apply(found.modifiers, standing, reading);
    std::vector<Candidate> promised = one_a_promise(std::move(standing));
    std::vector<Invitation> invitations = find_invitations(hits_, tags_, folded);
    for (Invitation& invitation : invitations)
      if (invitation.statement.kind == InvitationClaim::Kind::attention)
        invitation.statement.within = nearest_length(invitation, sentences.of(invitation.range), found.lengths);
    if (!invitations.empty()) cut_invitations(invitations, places_of(promised), reading);
    claims_.found.reserve(promised.size() + invitations.size() + addresses_.size() + quantities_.size() + phones_.size() + tags_.size());
    for (Candidate& candidate : promised) {
      const text::Range range = folded.original(candidate.range.begin, candidate.range.end);
      claims_.found.push_back({range, candidate.sentence, std::move(candidate.statement)});
    }
    const auto add = [&](auto& parts) {
      for (auto& part : parts) {
        const text::Range range = folded.original(part.range.begin, part.range.end);
        claims_.found.push_back({range, sentences.of(part.range), Statement(std::move(part.statement))});
      }
    };
    add(invitations);
    add(addresses_);
    add(quantities_);
    add(phones_);
    for (Tag& tag : tags_) {
      if (!tag.statement) continue;
      claims_.found.push_back({tag.range, sentences.of(folded.folded(tag.range)), *std::move(tag.statement)});
    }
    claims_.found = ordered(std::move(claims_.found), [](const Claim& claim) { return std::pair(claim.range.begin, ~claim.range.end); });
    return std::move(claims_);
  }

 private:
  // What else is claimed, these with it, in bytes of the folded text.
  std::vector<text::Range> places_of(std::span<const Candidate> candidates) const {
    std::vector<text::Range> places;
    const auto add = [&](const auto& parts) {
      for (const auto& part : parts) places.push_back(part.range);
    };
    add(candidates);
    add(addresses_);
    add(quantities_);
    add(phones_);
    for (const Tag& tag : tags_)
      if (tag.statement) places.push_back(claims_.folded.folded(tag.range));
    return places;
  }

  Reading reading() const { return {given_.text, claims_.folded, searched_, grammar_, given_.setting, quantities_}; }

  const GivenText& given_;
  const Grammar& grammar_;
  Claims claims_;                     // its sentences and the folded text yet
  std::vector<Tag> tags_;
  std::vector<Phone> phones_;
  std::string searched_;
  std::optional<SearchedText> cut_;   // of that
  std::vector<PhraseWindows::Window> windows_;
  std::vector<Hit> hits_;
  std::vector<Candidate> addresses_;
  std::vector<TimeStatement> times_;
  std::vector<Quantity> quantities_;
};

}  // namespace

std::vector<Claims> extract(std::span<const GivenText> texts) {
  std::pmr::monotonic_buffer_resource memory;   // it outlives the texts, which give back to it
  std::array<std::byte, kUsualRoom> bytes;
  std::pmr::monotonic_buffer_resource room(bytes.data(), bytes.size());
  std::deque<Extraction> all;
  for (const GivenText& given : texts) all.emplace_back(given);
  const auto for_each_text = [&](const auto& step) {
    for (Extraction& text : all) {
      step(text);
      room.release();
    }
  };
  for_each_text([](Extraction& text) { text.find_sentences(); });
  for_each_text([](Extraction& text) { text.fold(); });
  for_each_text([](Extraction& text) { text.mask_tags(); });
  for_each_text([](Extraction& text) { text.mask_phones(); });
  for_each_text([&](Extraction& text) { text.cut(memory, room); });
  for_each_text([](Extraction& text) { text.find_windows(); });
  for_each_text([](Extraction& text) { text.find_phrases(); });
  for_each_text([](Extraction& text) { text.find_addresses(); });
  for_each_text([](Extraction& text) { text.find_times(); });
  for_each_text([](Extraction& text) { text.find_quantities(); });
  std::vector<Claims> claims;
  claims.reserve(texts.size());
  for_each_text([&](Extraction& text) { claims.push_back(text.claims()); });
  return claims;
}

Claims extract(std::string_view text, const Setting& setting) {
  const GivenText given{text, setting};
  return std::move(extract(std::span(&given, 1)).front());
}

}  // namespace sml::claims
