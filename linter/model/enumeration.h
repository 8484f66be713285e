// The closed lists of values that keys take, each with its names as the files write them.
//
// The names stand in the order of the enumerators; the decoder reads them, the schemas list them, messages offer them.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace sml::model {

enum class Network {
  instagram, facebook, x, threads, tiktok, youtube, linkedin, pinterest, mastodon, bluesky, telegram, whatsapp, google_business, blog, email,
};
enum class Severity { off, info, warning, error };
enum class FailOn { error, warning, info, never };
enum class Availability { in_stock, out_of_stock, discontinued, pre_order };
enum class OfferStatus { active, withdrawn, sold_out };
enum class Channel { in_store, online, delivery };
enum class EventStatus { scheduled, cancelled, postponed, sold_out };
enum class Pause { promotional, all };
enum class PostStatus { draft, scheduled, published };
enum class PostKind { planned, special_request, emergency, crisis_response };
enum class PostFormat { post, story, reel };
enum class Replies { open, closed };
enum class Register { tu, usted, vos, voce };
enum class QuotaPeriod { day, week, month, year };
enum class ApprovalCase { emergencies, offers, prices, special_requests, events, crisis_responses, all };
enum class RuleSet { recommended, strict, laws, mx, es, co, ar, cl, pe, us };
enum class MessageLanguage { en, es, pt };
enum class Uncompared { price, hours, contact, text, crowd };
enum class ClaimKind { offer, moment, hours, money, percent, phone, email, url, mention, hashtag, address, visit, reply, attention };

// The names of an enumeration; specialised below for each.
template <class E>
struct Names;

template <> struct Names<Network> {
  static constexpr std::array<std::string_view, 15> value = {
      "instagram", "facebook", "x", "threads", "tiktok", "youtube", "linkedin", "pinterest",
      "mastodon", "bluesky", "telegram", "whatsapp", "google_business", "blog", "email"};
};
template <> struct Names<Severity> { static constexpr std::array<std::string_view, 4> value = {"off", "info", "warning", "error"}; };
template <> struct Names<FailOn> { static constexpr std::array<std::string_view, 4> value = {"error", "warning", "info", "never"}; };
template <> struct Names<Availability> {
  static constexpr std::array<std::string_view, 4> value = {"in_stock", "out_of_stock", "discontinued", "pre_order"};
};
template <> struct Names<OfferStatus> { static constexpr std::array<std::string_view, 3> value = {"active", "withdrawn", "sold_out"}; };
template <> struct Names<Channel> { static constexpr std::array<std::string_view, 3> value = {"in_store", "online", "delivery"}; };
template <> struct Names<EventStatus> {
  static constexpr std::array<std::string_view, 4> value = {"scheduled", "cancelled", "postponed", "sold_out"};
};
template <> struct Names<Pause> { static constexpr std::array<std::string_view, 2> value = {"promotional", "all"}; };
template <> struct Names<PostStatus> { static constexpr std::array<std::string_view, 3> value = {"draft", "scheduled", "published"}; };
template <> struct Names<PostKind> {
  static constexpr std::array<std::string_view, 4> value = {"planned", "special_request", "emergency", "crisis_response"};
};
template <> struct Names<PostFormat> { static constexpr std::array<std::string_view, 3> value = {"post", "story", "reel"}; };
template <> struct Names<Replies> { static constexpr std::array<std::string_view, 2> value = {"open", "closed"}; };
template <> struct Names<Register> { static constexpr std::array<std::string_view, 4> value = {"tú", "usted", "vos", "você"}; };
template <> struct Names<QuotaPeriod> { static constexpr std::array<std::string_view, 4> value = {"day", "week", "month", "year"}; };
template <> struct Names<ApprovalCase> {
  static constexpr std::array<std::string_view, 7> value = {"emergencies", "offers", "prices", "special_requests", "events", "crisis_responses", "all"};
};
template <> struct Names<RuleSet> {
  static constexpr std::array<std::string_view, 10> value = {"recommended", "strict", "laws", "mx", "es", "co", "ar", "cl", "pe", "us"};
};
template <> struct Names<MessageLanguage> { static constexpr std::array<std::string_view, 3> value = {"en", "es", "pt"}; };
template <> struct Names<Uncompared> { static constexpr std::array<std::string_view, 5> value = {"price", "hours", "contact", "text", "crowd"}; };
template <> struct Names<ClaimKind> {
  static constexpr std::array<std::string_view, 14> value = {
      "offer", "moment", "hours", "money", "percent", "phone", "email", "url", "mention", "hashtag", "address", "visit", "reply", "attention"};
};

template <class E>
constexpr std::span<const std::string_view> names_of() { return Names<E>::value; }

template <class E>
constexpr std::string_view name_of(E enumerator) { return Names<E>::value[static_cast<std::size_t>(enumerator)]; }

template <class E>
constexpr std::optional<E> named(std::string_view name) {
  const auto& names = Names<E>::value;
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<E>(found - names.begin());
}

}  // namespace sml::model
