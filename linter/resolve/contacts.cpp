#include "linter/resolve/contacts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string>

#include "linter/base/ascii.h"
#include "linter/claims/numbering_plan.h"
#include "linter/claims/phone_digits.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kShortestSubscriber = 6;   // figures
constexpr std::size_t kLocal = 7;                // figures that tell a subscriber of one area from another

struct Number {
  std::string digits;      // as dialled, without zeros before them
  std::string worldwide;   // figures of E.164, or empty
};

// What countries put between their code and a mobile number, for some callers only.
constexpr std::array<std::string_view, 2> kMobileMarks = {"549", "521"};

Number number_of(std::string_view phone, std::string_view country) {
  const std::string folded = text::fold(phone);
  const std::size_t begin = std::min(folded.find_first_of("+(0123456789"), folded.size());
  const claims::PhoneDigits run = claims::phone_digits_at(folded, begin);
  std::string dialled = run.all();
  if (dialled.empty()) std::ranges::copy_if(folded, std::back_inserter(dialled), [](char c) { return base::is_ascii_digit(c); });
  const bool from_abroad = run.plus || dialled.starts_with("00");
  const std::size_t exit = !run.plus && dialled.starts_with("00") ? 2 : 0;
  Number number;
  number.worldwide = from_abroad ? claims::international_in_e164(std::string_view(dialled).substr(exit)) : claims::national_in_e164(dialled, country);
  if (number.worldwide.starts_with('+')) number.worldwide.erase(0, 1);
  for (const std::string_view mark : kMobileMarks)
    if (number.worldwide.starts_with(mark)) number.worldwide.erase(2, 1);
  const std::string_view digits = std::string_view(dialled).substr(std::min(dialled.find_first_not_of('0'), dialled.size()));
  number.digits = number.worldwide.empty() ? claims::without_local_mobile_prefix(digits, country) : digits;
  return number;
}

bool is_end_of(std::string_view shorter, std::string_view longer) { return shorter.size() >= kShortestSubscriber && longer.ends_with(shorter); }

bool agree(std::string_view one, std::string_view other) { return is_end_of(one, other) || is_end_of(other, one); }

std::string_view ahead_of_local(std::string_view digits) { return digits.substr(0, digits.size() - std::min(digits.size(), kLocal)); }

// Whether what one dials before the local figures may be of the area of a whole number: "0341 15 555 1234" and "+54 341 555 1234".
bool may_be_of_area(const Number& dialled, const Number& whole) {
  return dialled.digits.find(ahead_of_local(claims::national_part(whole.worldwide))) < dialled.digits.size() - kLocal;
}

}  // namespace

bool is_same_phone(std::string_view one, std::string_view other, std::string_view country) {
  const Number a = number_of(one, country);
  const Number b = one == other ? a : number_of(other, country);
  if (a.digits.empty() || b.digits.empty()) return false;
  for (const std::string_view mine : {std::string_view(a.worldwide), std::string_view(a.digits)})
    for (const std::string_view theirs : {std::string_view(b.worldwide), std::string_view(b.digits)})
      if (agree(mine, theirs)) return true;
  if (!a.worldwide.empty() && !b.worldwide.empty()) return false;
  if (a.digits.size() == b.digits.size() || std::min(a.digits.size(), b.digits.size()) < kLocal) return false;
  if (std::string_view(a.digits).substr(a.digits.size() - kLocal) != std::string_view(b.digits).substr(b.digits.size() - kLocal)) return false;
  return (a.worldwide.empty() || may_be_of_area(b, a)) && (b.worldwide.empty() || may_be_of_area(a, b));
}

bool is_short_number(std::string_view phone) {
  return std::ranges::count_if(phone, [](char c) { return base::is_ascii_digit(c); }) < static_cast<std::ptrdiff_t>(kShortestSubscriber);
}

std::string phone_of_link(std::string_view url) {
  static const text::Pattern chat = text::Pattern::on_demand(R"((?:wa\.me/|(?:api|web)\.whatsapp\.com/send/?\?(?:[^#]*&)?phone=))"
                                                             R"((?:\+|%2b)?(\d{8,15})(?:\D|$))");
  const std::string folded = text::fold(url);
  const auto match = chat.find(folded);
  return match ? '+' + std::string(match->of(folded, 1)) : std::string();
}

bool is_same_email(std::string_view one, std::string_view other) { return text::fold(one) == text::fold(other); }

}  // namespace sml::resolve
