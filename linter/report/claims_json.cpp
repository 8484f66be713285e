#include "linter/report/claims_json.h"

#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <type_traits>

#include "linter/claims/days.h"
#include "linter/model/money.h"
#include "linter/text/utf8.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;
using namespace claims;

// A kind of the format with its value.
struct Entry {
  const char* kind;
  Json value;
};

std::string line_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n'; }

// "30", "12.5"
std::string short_decimal(std::int64_t hundredths) {
  std::string written = std::to_string(hundredths / 100);
  const std::int64_t rest = std::abs(hundredths % 100);
  if (rest == 0) return written;
  written += '.' + std::to_string(rest / 10);
  return rest % 10 == 0 ? written : written + std::to_string(rest % 10);
}

// "149.00"
std::string amount(std::int64_t hundredths) {
  const std::int64_t rest = std::abs(hundredths % 100);
  return std::to_string(hundredths / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

Json side(const std::optional<time::Date>& date) { return date ? Json(time::iso(*date)) : Json(nullptr); }

Entry temporal(const DayClaim& claim, const std::optional<time::Civil>& publication) {
  const auto day = publication ? day_meant(claim.day, publication->date) : std::nullopt;
  return {"date", day ? Json{{"date", time::iso(*day)}} : Json(nullptr)};
}

Entry temporal(const PeriodClaim& claim, const std::optional<time::Civil>& publication) {
  const auto span = publication ? period_meant(claim, publication->date) : std::nullopt;
  return {"date_range", span ? Json{{"start", side(span->first)}, {"end", side(span->last)}} : Json(nullptr)};
}

Entry offer(const OfferClaim& claim) {
  Json value = {{"mechanic", model::written(claim.mechanic)}};
  if (!claim.code.empty()) value["code"] = claim.code;
  if (claim.negated) value["negated"] = true;
  return {"offer", std::move(value)};
}

Entry phone(const PhoneClaim& claim, std::string_view words) {
  Json value = {{"value", words}};
  if (!claim.normalized.empty()) value["normalized"] = claim.normalized;
  return {"phone", std::move(value)};
}

const char* kind_of(const InvitationClaim& claim) {
  switch (claim.kind) {
    case InvitationClaim::Kind::visit: return "visit";
    case InvitationClaim::Kind::reply: return "reply";
    case InvitationClaim::Kind::attention: break;
  }
  return "attention";
}

Entry entry_of(const Statement& statement, std::string_view words, const std::optional<time::Civil>& publication) {
  return std::visit(
      [&](const auto& claim) -> Entry {
        using Claim = std::decay_t<decltype(claim)>;
        if constexpr (std::is_same_v<Claim, OfferClaim>) return offer(claim);
        else if constexpr (std::is_same_v<Claim, MentionClaim>) return {"mention", {{"value", words}}};
        else if constexpr (std::is_same_v<Claim, HashtagClaim>) return {"hashtag", {{"value", words}}};
        else if constexpr (std::is_same_v<Claim, CashtagClaim>) return {"cashtag", {{"value", words}}};
        else if constexpr (std::is_same_v<Claim, UrlClaim>) return {"url", {{"value", words}}};
        else if constexpr (std::is_same_v<Claim, EmailClaim>) return {"email", {{"value", words}}};
        else if constexpr (std::is_same_v<Claim, PhoneClaim>) return phone(claim, words);
        else if constexpr (std::is_same_v<Claim, AddressClaim>) return {"address", {{"value", words}}};
        else if constexpr (std::is_same_v<Claim, MoneyClaim>)
          return {"money", {{"amount", amount(claim.money.hundredths)}, {"currency", claim.money.currency}}};
        else if constexpr (std::is_same_v<Claim, PercentClaim>) return {"percent", {{"value", short_decimal(claim.hundredths)}}};
        else if constexpr (std::is_same_v<Claim, InvitationClaim>) return {kind_of(claim), Json::object()};
        else return temporal(claim, publication);
      },
      statement);
}

// Claims stand by begin, so that counting up to each takes one walk over the text.
Json found(const TextClaims& stated) {
  Json list = Json::array();
  std::size_t byte = 0;
  std::size_t begin = 0;
  for (const Claim& claim : stated.claims.found) {
    begin += text::code_point_count(stated.text.substr(byte, claim.range.begin - byte));
    byte = claim.range.begin;
    const std::string_view words = stated.text.substr(byte, claim.range.end - byte);
    Entry entry = entry_of(claim.statement, words, stated.publication);
    const std::size_t end = begin + text::code_point_count(words);
    list.push_back({{"kind", entry.kind}, {"start", begin}, {"end", end}, {"text", words}, {"value", std::move(entry.value)}});
  }
  return list;
}

}  // namespace

std::string claims_line(const TextClaims& stated) { return line_of({{"found", found(stated)}}); }

std::string claims_line(const std::string& id, const TextClaims& stated) {
  return line_of({{"id", Json::parse(id, nullptr, false)}, {"found", found(stated)}});
}

std::string claims_line(const PostPlace& place, const TextClaims& stated) {
  return line_of({{"id", place.post}, {"client", place.client}, {"file", place.file}, {"line", place.line}, {"found", found(stated)}});
}

std::string error_line(const RequestError& error, std::size_t line, std::string_view reason) {
  return line_of({{"id", Json::parse(error.id, nullptr, false)}, {"line", line}, {"error", reason}});
}

}  // namespace sml::report
