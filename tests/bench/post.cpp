#include "tests/bench/post.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

#include "linter/yaml/joined_lines.h"

namespace sml::bench {
namespace {

using std::chrono::days;

constexpr std::size_t kPostsADay = 2;
constexpr std::size_t kPostsAWeek = 5 * kPostsADay;

Day day_of(std::size_t number) { return kFirstDay + days(7 * (number / kPostsAWeek) + number % kPostsAWeek / kPostsADay); }

std::string indented(std::string_view text, std::string_view indent) {
  std::string lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) lines += std::string(indent) + std::string(text.substr(at, end - at));
    lines += '\n';
    at = end + 1;
  }
  return lines;
}

std::string in_quotes(std::string_view text) {
  std::string value = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') value += '\\';
    if (letter == '\n') value += "\\n";
    else value += letter;
  }
  return value + '"';
}

// A post in the making: what it speaks of, and what that asks for.
class Writer {
 public:
  Writer(const Client& client, std::size_t number, std::uint64_t seed, Day today)
      : client_(client),
        language_(client.language()),
        number_(number),
        day_(day_of(number)),
        today_(today),
        dice_((seed * 1'000'003 + client.number) * 1'000'003 + number),
        shuffle_((seed * 31 + client.number) * 31 + number / cycle()) {
    const auto& wares = client.trade->wares;
    ware_ = dice_.below(wares.size());
    const std::size_t other = (ware_ + 1 + dice_.below(wares.size() - 1)) % wares.size();
    slots_ = {{"business", client.name}, {"product", std::string(wares[ware_].name)},
              {"other", std::string(wares[other].name)}, {"price", client.price(wares[ware_])},
              {"location", std::string(language_.at_location)}, {"address", client.address}, {"phone", client.local_phone}, {"web", client.website}};
  }

  std::string post() {
    const bool linked = dice_.percent(12);
    const std::string text = said(linked);
    std::string post = "id: p-" + std::to_string(number_ + 1) + "\npublish_at: " + moment() + '\n' + accounts(linked) + text_entry(text);
    if (short_) post += "text_for: {x: " + in_quotes(*short_) + "}\n";
    post += media();
    if (linked) post += "link: https://" + client_.website + "/pedidos\n";
    post += entries_ + "objective: " + (approved_ ? "vender-mas" : "conocernos") + "\nauthor: " + client_.author + '\n';
    if (approved_) post += "approvals:\n  - {by: " + client_.manager + ", at: 2026-01-04T1" + std::to_string(dice_.below(9)) + ":30}\n";
    if (day_ < today_) post += "status: published\n";
    else if (dice_.percent(4)) post += "status: draft\n";
    return post;
  }

 private:
  // After so many posts stories come again.
  std::size_t cycle() const { return (language_.stories.size() + client_.trade->stories.size()) / 3; }

  std::string moment() {
    const std::size_t slot = client_.number % kClientsOfOnePerson;
    const std::size_t minutes = number_ % kPostsADay == 0 ? 9 * 60 + 30 + 60 * slot + dice_.below(10) * 5 : 13 * 60 + 40 + 30 * slot + dice_.below(6) * 5;
    char clock[16];
    std::snprintf(clock, sizeof clock, "T%02u:%02u", static_cast<unsigned>(minutes / 60) % 100, static_cast<unsigned>(minutes % 60));
    return written(day_) + clock;
  }

  std::string phrase(std::span<const std::string_view> phrases) { return filled(dice_.one_of(phrases), dice_, slots_); }

  // A story that none of the posts before this one in its cycle tells.
  std::string story(std::size_t which) {
    const std::size_t all = language_.stories.size() + client_.trade->stories.size();
    const std::size_t place = (number_ % cycle() * 3 + which + shuffle_ * 7) % all;
    const std::size_t chosen = place * 5 % all;   // 5 divides no number of stories that there are
    const std::string_view told = chosen < language_.stories.size() ? language_.stories[chosen] : client_.trade->stories[chosen - language_.stories.size()];
    return filled(told, dice_, slots_);
  }

  std::string tags() {
    std::string tags;
    const std::size_t first = dice_.below(language_.tags.size());
    for (std::size_t count = 2 + dice_.below(3), at = 0; at < count; ++at)
      tags += (tags.empty() ? "" : " ") + std::string(language_.tags[(first + at) % language_.tags.size()]);
    return tags;
  }

  const Offer* offer_now() const {
    const auto runs = [&](const Offer& offer) { return offer.from <= day_ && day_ + days(10) <= offer.through; };
    std::vector<const Offer*> running;
    for (const Offer& offer : client_.offers)
      if (runs(offer)) running.push_back(&offer);
    return running.empty() ? nullptr : running[number_ % running.size()];
  }

  const Event* event_soon() const {
    const auto next = std::ranges::find_if(client_.events, [&](const Event& event) { return event.day > day_; });
    return next == client_.events.end() || next->day - day_ > days(14) ? nullptr : &*next;
  }

  std::string offer_text(const Offer& offer) {
    slots_.emplace_back("offer", offer.name);
    slots_.emplace_back("through", spoken(offer.through, language_, false));
    slots_.emplace_back("conditions", offer.condition);
    entries_ += "offers: [" + offer.id + "]\n";
    approved_ = true;
    return phrase(language_.offers);
  }

  std::string event_text(const Event& event) {
    slots_.emplace_back("event", event.name);
    slots_.emplace_back("day", spoken(event.day, language_, true));
    entries_ += "events: [" + event.id + "]\n";
    approved_ = true;
    return phrase(language_.events);
  }

  // One of what people write about, in two to five paragraphs.
  std::string said(bool linked) {
    const std::size_t kind = dice_.below(100);
    std::vector<std::string> parts;
    const Offer* offer = kind < 14 ? offer_now() : nullptr;
    const Event* event = kind >= 14 && kind < 24 ? event_soon() : nullptr;
    if (offer != nullptr) parts = {offer_text(*offer), story(0), story(1), contact(linked)};
    else if (event != nullptr) parts = {event_text(*event), story(0), story(1), phrase(language_.closings)};
    else if (kind < 45) parts = {phrase(language_.openings), ware_text() + ' ' + story(0), story(1), contact(linked)};
    else if (kind < 53) parts = {phrase(language_.openings), story(0) + ' ' + story(1), phrase(language_.hours), contact(linked)};
    else parts = {phrase(language_.openings), story(0) + ' ' + story(1), story(2), phrase(language_.closings)};
    if (parts.size() < 5 && kind < 53 && dice_.percent(50)) parts.insert(parts.begin() + 2, story(2));
    if (dice_.percent(10)) short_ = story(2);
    const std::string_view between = dice_.percent(40) ? "\n\n" : "\n";
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? std::string() : std::string(between)) + part;
    if (dice_.percent(75)) text += std::string(between) + tags();
    return text;
  }

  std::string ware_text() {
    approved_ = true;
    return phrase(language_.wares);
  }

  // Links are no use on Instagram.
  std::string contact(bool linked) {
    std::string contact = phrase(language_.contacts);
    while (!linked && contact.find(client_.website) != std::string::npos) contact = phrase(language_.contacts);
    return contact;
  }

  std::string accounts(bool linked) {
    std::vector<std::string> accounts;
    if (!linked) accounts.push_back(client_.id + "-instagram");
    if (linked || dice_.percent(70)) accounts.push_back(client_.id + "-facebook");
    if (short_) accounts.push_back(client_.id + "-x");
    std::string entry = "accounts:";
    if (dice_.percent(15)) {
      for (const std::string& account : accounts) entry += "\n  - " + account;
      return entry + '\n';
    }
    for (const std::string& account : accounts) entry += (&account == &accounts.front() ? " [" : ", ") + account;
    return entry + "]\n";
  }

  // Most write literal blocks; some quote, and some fold what is no list.
  std::string text_entry(const std::string& text) {
    const std::size_t style = dice_.below(100);
    if (style < 8) return "text: " + in_quotes(text) + '\n';
    std::string lines = text;
    if (style < 12 && !yaml::joined_line(lines)) return "text: >-\n" + indented(lines, "  ");
    return (style < 20 ? "text: |-   # revisado\n" : "text: |\n") + indented(lines, "  ");
  }

  std::string media() {
    const std::string alt = phrase(language_.alts);
    const std::string file = "media/foto-" + std::to_string(1 + dice_.below(4)) + ".jpg";
    if (dice_.percent(80)) return "media:\n  - {file: " + file + ", alt: " + alt + "}\n";
    return "media:\n  - file: " + file + "\n    alt: " + in_quotes(alt) + '\n';
  }

  const Client& client_;
  const Language& language_;
  std::size_t number_;
  Day day_;
  Day today_;
  Dice dice_;
  std::size_t shuffle_;
  std::size_t ware_ = 0;
  Slots slots_;
  std::string entries_;
  std::optional<std::string> short_;   // for x
  bool approved_ = false;
};

}  // namespace

std::string post_of(const Client& client, std::size_t number, std::uint64_t seed, Day today) { return Writer(client, number, seed, today).post(); }

std::string month_of(const Client&, std::size_t number) { return written(day_of(number)).substr(0, 7); }

}  // namespace sml::bench
