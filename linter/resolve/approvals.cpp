#include "linter/resolve/approvals.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/model/contract_people.h"
#include "linter/resolve/event_time.h"
#include "linter/resolve/former_prices.h"
#include "linter/resolve/offer_giver.h"
#include "linter/resolve/other_sums.h"
#include "linter/resolve/others_prices.h"
#include "linter/resolve/price_measures.h"
#include "linter/resolve/price_words.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/year_behind.h"
#include "linter/text/fold.h"
#include "linter/time/whole_days.h"

namespace sml::resolve {
namespace {

using model::Approval;
using model::ApprovalCase;
using model::ApprovalFlow;
using model::Field;
using model::PostKind;

// "Tu pozole desde $80": right behind a product.
bool stands_behind_product(const claims::Claim& amount, const StatedText& stated) {
  constexpr std::size_t kFarthest = 24;   // bytes
  return std::ranges::any_of(stated.mentions_in(amount.sentence), [&](const FactMention& mention) {
    if (mention.as<model::Product>() == nullptr || mention.denied || mention.range.end > amount.range.begin) return false;
    const std::string_view between = stated.words({mention.range.end, amount.range.begin});
    return between.size() <= kFarthest && between.find_first_of(",:;.(") == std::string_view::npos;
  });
}

// "El vecino compra cartón a $2 el kilo", "vendimos 3 ollas por $900".
bool tells_other_sales(std::string_view folded) {
  static const text::Pattern pattern = whole_words({
      .es = "compran?|compramos|compraban?|pagan|pagaban?|vendi(?:mos|o|eron)|juntamos|recaud[a-z]+|don(?:amos|acion)",
      .en = "buys?|bought|sold|raised|paid|pays",
      .pt = "compram?|compramos|vendeu|venderam|arrecad[a-z]+|doamos",
  });
  return pattern.stands_in(folded);
}

// "Subió el limón: de 4 a 9 soles el kilo": how dear something has become that one may not even sell.
bool tells_what_rose(std::string_view before) {
  static const text::Pattern rose = worded(R"(\b{rose}\b[^.;!?]*\b{from} [$s/.]*[0-9][0-9.,]*(?: [a-z]+)? {to} $)", {
      {"rose", {.es = "(?:subi|baj)(?:o|eron)|aument(?:o|aron)|(?:ha|han) (?:subido|bajado)", .en = "rose|went|jumped|climbed|dropped|fell|(?:has|have) gone"}},
      {"from", {.es = "de", .en = "from"}},
      {"to", {.es = "a", .en = "to"}},
  });
  return rose.stands_in(before);
}

// Whether an amount is said as what something costs, be it in the facts or not: "enchiladas a $44", "comida corrida por solo $90", "3 gringas por $195".
bool is_said_as_price(const claims::Claim& amount, const StatedText& stated) {
  constexpr std::size_t kNear = 64;   // bytes
  constexpr std::string_view kLeading[] = {" a ", " por ", " for ", " at ", " solo ", " apenas ", " only ", " just ",
                                           " cuesta ", " cuestan ", " vale ", " valen ", " custa ", " custam "};
  const text::Range sentence = stated.claims.sentences[amount.sentence];
  const std::size_t begin = std::max(sentence.begin, amount.range.begin - std::min(amount.range.begin, kNear));
  const std::string before = ' ' + std::string(stated.folded(begin, amount.range.begin));
  const std::string_view behind = stated.folded(amount.range.end, std::max(amount.range.end, std::min(sentence.end, amount.range.end + kNear)));
  if ((is_no_price_before(behind) && !is_for_a_measure(behind)) || is_other_sum(before, behind)) return false;
  if (is_charged_elsewhere(stated.folded(sentence.begin, amount.range.begin), stated.folded(amount.range.end, sentence.end))) return false;
  const auto is_product = [](const FactMention& mention) { return mention.as<model::Product>() != nullptr; };
  if (tells_what_rose(before) && std::ranges::none_of(stated.mentions_in(amount.sentence), is_product)) return false;
  if (is_at_least(before)) return stands_behind_product(amount, stated);
  if (std::ranges::none_of(kLeading, [&](std::string_view words) { return before.ends_with(words); })) return false;
  const bool is_of_one = !is_no_price_after(before) && !is_for_a_measure(behind);
  return is_of_one || ((!is_no_price_after(before) || is_for_several(before)) && !tells_other_sales(stated.folded(sentence)));
}

// "Muzza grande: $9.500": a product, perhaps in one of its sizes, and a mark.
bool follows_product(const claims::Claim& amount, const StatedText& stated) {
  constexpr std::size_t kMostWords = 2;
  return std::ranges::any_of(stated.mentions, [&](const FactMention& mention) {
    if (mention.as<model::Product>() == nullptr || mention.denied || mention.sentence != amount.sentence) return false;
    std::string_view between = stated.folded(mention.range.end, amount.range.begin);
    while (between.ends_with(' ')) between.remove_suffix(1);
    const bool is_marked = between.ends_with(':') || between.ends_with(',');
    const bool is_all_words =
        std::ranges::all_of(between.substr(0, between.size() - (is_marked ? 1 : 0)), [](char byte) { return byte == ' ' || base::is_ascii_small(byte); });
    return is_marked && is_all_words && static_cast<std::size_t>(std::ranges::count(between, ' ')) <= kMostWords;
  });
}

// "Del diario, 3 de marzo de 1859: «Vendí la yegua por 4 libras»": what is dated in a year that is over is no price of now.
bool is_of_another_year(const claims::Claim& amount, const StatedText& stated, time::Date publication) {
  return std::ranges::any_of(stated.claims_in(amount.sentence), [&](const claims::Claim& claim) {
    const auto* time = claim.as<claims::TimeClaim>();
    if (time == nullptr || time->shape != claims::TimeClaim::Shape::one || claim.range.begin > amount.range.begin) return false;
    const std::optional<int>& year = time->first.days.year;
    return time->first.days.form == claims::StatedDays::Form::date &&
           (year ? *year < publication.year : is_followed_by_year(stated.folded(claim.range.end, stated.claims.sentences[claim.sentence].end)));
  });
}

// Whether the text says an amount as a price.
bool states_price(const StatedText& stated, time::Date publication) {
  const auto is_of_product = [](const Price& price) { return !price.products.empty(); };
  const auto is_price = [&](const claims::Claim& claim) {
    return claim.as<claims::MoneyClaim>() != nullptr && (is_said_as_price(claim, stated) || follows_product(claim, stated)) &&
           !is_of_another_year(claim, stated, publication) && !tells_former_prices(stated.folded(stated.claims.sentences[claim.sentence]), "") &&
           !is_surely_given_by_another(claim, stated);
  };
  if (std::ranges::any_of(stated.prices, is_of_product) || std::ranges::any_of(stated.claims.found, is_price)) return true;
  return std::ranges::any_of(stated.claims.found, [&](const claims::Claim& claim) {
    const auto* offer = claim.as<claims::OfferClaim>();
    if (offer == nullptr || offer->negated || offer->mechanic.kind != model::Mechanic::Kind::special_price) return false;
    return std::ranges::any_of(stated.mentions_in(claim.sentence),
                               [](const FactMention& mention) { return mention.as<model::Product>() != nullptr && !mention.denied; });
  });
}

// A post of a client, as flows look at it.
class Subject {
 public:
  Subject(const model::Client& client, const model::PlannedPost& planned, const PostReading& reading) : client_(client), planned_(planned), reading_(reading) {}

  bool fits(ApprovalCase approval_case) const {
    switch (approval_case) {
      case ApprovalCase::emergencies: return kind() == PostKind::emergency;
      case ApprovalCase::special_requests: return kind() == PostKind::special_request;
      case ApprovalCase::crisis_responses: return kind() == PostKind::crisis_response;
      case ApprovalCase::offers: return !reading_.promises.empty();
      case ApprovalCase::prices:
        return std::ranges::any_of(reading_.texts, [&](const StatedText& text) { return states_price(text, planned_.publish_civil.date); });
      case ApprovalCase::events: return names_event_to_come();
      case ApprovalCase::all: return true;
    }
    return false;
  }

  // Until when the chain has to approve: so long before publication; a special request has an hour from when it was made at least.
  std::optional<time::Instant> deadline(const ApprovalFlow& flow) const {
    constexpr base::Duration kLeast = base::hours(1);
    if (!flow.before) return std::nullopt;
    const time::Instant before = time::earlier_by(*flow.before, planned_.publish, client_.zone);
    if (kind() != PostKind::special_request || !planned_.post.request->at) return before;
    return std::max(before, time::instant_of(*planned_.post.request->at, client_.zone) + kLeast);
  }

 private:
  PostKind kind() const { return *planned_.post.kind; }

  // Of an event whose end nobody wrote it is its start, or the end of the day where that is all that is known of it.
  bool is_still_to_come(const model::Event& event) const { return is_to_come(event, planned_.publish, client_.zone); }

  // Whether a text names, or `events` lists, an event that is not over when the post goes out.
  bool names_event_to_come() const {
    const auto names_one = [&](const StatedText& stated) {
      return std::ranges::any_of(stated.mentions, [&](const FactMention& mention) {
        const auto* event = mention.as<model::Event>();
        return event != nullptr && is_still_to_come(*event);
      });
    };
    const auto is_listed = [&](const Field<model::Event>& event) {
      return std::ranges::any_of(*planned_.post.events, [&](const auto& entry) { return event->id && *entry == *event->id; }) && is_still_to_come(*event);
    };
    return std::ranges::any_of(reading_.texts, names_one) || std::ranges::any_of(*client_.facts->events, is_listed);
  }

  const model::Client& client_;
  const model::PlannedPost& planned_;
  const PostReading& reading_;
};

class Chain {
 public:
  Chain(const ApprovalPath& path, const model::Client& client, const model::Post& post, time::Instant now)
      : path_(path), client_(client), post_(post), now_(now) {}

  std::optional<ApprovalFault> first_fault() const {
    const Field<Approval>* predecessor = nullptr;
    for (const Field<std::string>& id : *path_.flow->chain) {
      if (!id) continue;   // nobody knows who that is
      const ApprovalFault fault = fault_of(*id, predecessor);
      if (fault.variant == "absent" && is_any_unsigned()) return std::nullopt;
      if (!fault.variant.empty()) return fault;
      predecessor = fault.approval;
    }
    return std::nullopt;
  }

 private:
  // Whether nobody can read by whom one is.
  bool is_any_unsigned() const {
    return std::ranges::any_of(*post_.approvals, [](const Field<Approval>& approval) { return is_unreadable(approval->by); });
  }

  // Of several approvals by one person the earliest without a fault is enough, in whatever order they are written.
  ApprovalFault fault_of(const std::string& id, const Field<Approval>* predecessor) const {
    ApprovalFault first{"absent", id, nullptr, predecessor};
    for (const Field<Approval>& approval : *post_.approvals) {
      if (!approval->by || !is_same_person(*client_.contract, *approval->by, id)) continue;
      const ApprovalFault fault{fault_in(approval, id, predecessor), id, &approval, predecessor};
      const bool is_better = fault.variant.empty() && (!first.variant.empty() || is_earlier(approval, *first.approval));
      if (first.approval == nullptr || is_better) first = fault;
    }
    return first;
  }

  bool is_earlier(const Field<Approval>& one, const Field<Approval>& other) const { return other->at && (!one->at || moment_of(one) < moment_of(other)); }

  std::string_view fault_in(const Field<Approval>& approval, const std::string& id, const Field<Approval>* predecessor) const {
    if (post_.author && is_same_person(*client_.contract, *post_.author, id)) return "author";
    if (!approval->at) return "";
    const time::Instant at = moment_of(approval);
    if (now_ < at) return "future";
    if (predecessor != nullptr && (*predecessor)->at && at < moment_of(*predecessor)) return "order";
    return path_.due && *path_.due < at ? "late" : "";
  }

  time::Instant moment_of(const Field<Approval>& approval) const { return time::instant_of(*approval->at, client_.zone); }

  const ApprovalPath& path_;
  const model::Client& client_;
  const model::Post& post_;
  time::Instant now_;
};

}  // namespace

std::optional<ApprovalPath> approval_path(const model::Client& client, const model::PlannedPost& planned, const PostReading& reading) {
  const Subject subject(client, planned, reading);
  if (is_unreadable(client.contract->approval)) return std::nullopt;
  for (const Field<ApprovalFlow>& flow : *client.contract->approval) {
    if (!flow->cases || flow->cases->empty()) return std::nullopt;
    for (const Field<ApprovalCase>& one : *flow->cases)
      if (subject.fits(*one)) return ApprovalPath{&*flow, *one, subject.deadline(*flow)};
    if (is_unreadable(flow->cases)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<ApprovalFault> first_fault(const ApprovalPath& path, const model::Client& client, const model::Post& post, time::Instant now) {
  return Chain(path, client, post, now).first_fault();
}

std::vector<std::string_view> absent(const ApprovalPath& path, const model::Client& client, const model::Post& post) {
  const auto is_by = [&](const std::string& id) {
    return std::ranges::any_of(*post.approvals,
                               [&](const Field<Approval>& approval) { return approval->by && is_same_person(*client.contract, *approval->by, id); });
  };
  std::vector<std::string_view> ids;
  for (const Field<std::string>& id : *path.flow->chain)
    if (id && !is_by(*id) && std::ranges::find(ids, std::string_view(*id)) == ids.end()) ids.emplace_back(*id);
  return ids;
}

bool is_of(const Approval& approval, std::string_view digest) { return !approval.digest || digest.starts_with(text::fold(*approval.digest)); }

bool is_same_person(const model::Contract& contract, std::string_view named, std::string_view id) {
  const model::ContractPerson* person = model::person_of(contract, named);
  return named == id || (person != nullptr && *person->id == id);
}

}  // namespace sml::resolve
