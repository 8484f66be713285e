#include "linter/report/claims_json.h"

#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <type_traits>
#include <utility>

#include "linter/claims/calendar.h"
#include "linter/claims/invitation.h"
#include "linter/claims/weighted_length.h"
#include "linter/model/money.h"
#include "linter/resolve/promised_speed.h"
#include "linter/text/display.h"
#include "linter/time/minutes.h"

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

// "149.00"
std::string amount(std::int64_t hundredths) {
  const std::int64_t rest = std::abs(hundredths % 100);
  return std::to_string(hundredths / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

const char* name_of(TimeClaim::Kind kind) {
  constexpr const char* kNames[] = {"date", "date_range", "time", "time_range", "datetime", "datetime_range"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string written(const StatedClock& clock) {
  return time::iso_clock(clock.hour, clock.minute, clock.second);
}

// "2026-03-13", "20:00", "2026-03-13T20:00"; null where nothing is known.
Json side(const std::optional<time::Date>& day, const std::optional<StatedClock>& clock) {
  if (!day && !clock) return nullptr;
  if (!clock) return time::iso(*day);
  return day ? time::iso(*day) + 'T' + written(*clock) : written(*clock);
}

// The value of one stretch: null where the publication, or the text, leaves its days open.
Json value(const TimeClaim& claim, const std::optional<time::Civil>& publication) {
  const auto value = publication ? value_of(claim, *publication) : value_of(claim);
  if (!value) return nullptr;
  switch (claim.kind) {
    case TimeClaim::Kind::date: return {{"date", side(value->first_day, {})}};
    case TimeClaim::Kind::time: return {{"time", side({}, value->first_clock)}};
    case TimeClaim::Kind::datetime: return {{"datetime", side(value->first_day, value->first_clock)}};
    default: break;
  }
  if (claim.part) {
    Json stretch = Json::object();
    if (value->first_day) stretch["date"] = time::iso(*value->first_day);
    stretch["part"] = name_of(*claim.part);
    return stretch;
  }
  return {{"start", side(value->first_day, value->first_clock)}, {"end", side(value->last_day, value->last_clock)}};
}

Entry temporal(const TimeClaim& claim, const std::optional<time::Civil>& publication) { return {name_of(claim.kind), value(claim, publication)}; }

Entry temporal(const HoursClaim& claim, const std::optional<time::Civil>&) {
  return {"hours", claim.hours.empty() ? Json(nullptr) : Json{{"days", claim.days}, {"hours", claim.hours}}};
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

// "1h30m", as the files write a length of time.
std::string written_length(base::Duration within) {
  constexpr std::pair<std::int64_t, char> kUnits[] = {{time::kDaySeconds, 'd'}, {time::kHourSeconds, 'h'}, {time::kMinuteSeconds, 'm'}};
  std::string length;
  for (const auto& [seconds, unit] : kUnits) {
    if (const std::int64_t count = within.seconds / seconds; count > 0) length += std::to_string(count) + unit;
    within.seconds %= seconds;
  }
  return length;
}

// A visit's day where it is stated, and how soon an answer is promised.
Json circumstances(const InvitationClaim& claim, const TimeClaim* with, const std::optional<time::Civil>& publication) {
  if (claim.within) return {{"within", written_length(resolve::duration_of(*claim.within))}};
  if (with == nullptr) return Json::object();
  const auto value = publication ? value_of(*with, *publication) : value_of(*with);
  return value && value->first_day ? Json{{"day", time::iso(*value->first_day)}} : Json::object();
}

// `with`: the statement that belongs to an invitation, or nullptr.
Entry entry_of(const Statement& statement, std::string_view words, const TimeClaim* with, const std::optional<time::Civil>& publication) {
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
        else if constexpr (std::is_same_v<Claim, PercentClaim>) return {"percent", {{"value", claims::written(claim.exact)}}};
        else if constexpr (std::is_same_v<Claim, NumberClaim>) return {"number", {{"value", claims::written(claim.value)}}};
        else if constexpr (std::is_same_v<Claim, InvitationClaim>) return {kind_of(claim), circumstances(claim, with, publication)};
        else return temporal(claim, publication);
      },
      statement);
}

Json placed(Entry entry, std::size_t begin, std::string_view words) {
  const std::size_t end = begin + text::code_point_count(words);
  return {{"kind", entry.kind}, {"start", begin}, {"end", end}, {"text", words}, {"value", std::move(entry.value)}};
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
    list.push_back(placed(entry_of(claim.statement, words, stated_with(claim, stated.claims), stated.publication), begin, words));
  }
  return list;
}

Entry weight_of(const WeightedLength& length) {
  return {"weighted_length", {{"weightedLength", length.weight}, {"valid", length.valid}, {"permillage", length.permillage}}};
}

}  // namespace

std::string claims_line(const TextClaims& stated) { return line_of({{"found", found(stated)}}); }

std::string claims_line(const std::string& id, const TextClaims& stated) {
  const WeightedLength length = weighted_length(stated.text);
  Json list = found(stated);
  list.push_back(placed(weight_of(length), 0, stated.text));
  return line_of({{"id", Json::parse(id, nullptr, false)}, {"found", std::move(list)}, {"weighted_length", length.weight}});
}

std::string claims_line(const PostPlace& place, const TextClaims& stated) {
  return line_of({{"id", place.post}, {"client", place.client}, {"file", place.file}, {"line", place.line}, {"found", found(stated)}});
}

std::string error_line(const RequestError& error, std::size_t line, std::string_view reason) {
  return line_of({{"id", Json::parse(error.id, nullptr, false)}, {"line", line}, {"error", reason}});
}

}  // namespace sml::report
