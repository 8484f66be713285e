#include "linter/run/odd_phones.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/claims/numbering_plan.h"
#include "linter/claims/phone_digits.h"
#include "linter/load/node_words.h"
#include "linter/text/fold.h"

namespace sml::run {
namespace {

using claims::PhoneDigits;

constexpr std::size_t kLeast = 6;   // figures of a number that is no line for everybody
constexpr std::string_view kBegins = "+(0123456789";
constexpr std::string_view kAbroad = "00";

PhoneDigits number_behind(std::string_view text, std::size_t at) {
  const std::size_t begin = text.find_first_of(kBegins, at);
  return begin == std::string_view::npos ? PhoneDigits() : claims::phone_digits_at(text, begin);
}

bool has_letters(std::string_view text) { return std::ranges::any_of(text, base::is_ascii_letter); }

// "985 12 34 5", "+34 985 12 34 5". What has letters may be dialled by them ("800 PIZZAS").
bool is_too_short(const PhoneDigits& run, std::string_view text, std::string_view country) {
  const std::string digits = run.all();
  if (digits.size() < kLeast || run.extended || has_letters(text)) return false;
  if (run.plus) return claims::lacks_figures(digits, true, country);
  if (digits.starts_with(kAbroad)) return claims::lacks_figures(std::string_view(digits).substr(kAbroad.size()), true, country);
  return digits.front() != '0' && digits.front() != '1' && claims::lacks_figures(digits, false, country);
}

// What is odd about a number; nothing where nothing is.
std::optional<load::Problem> problem_of(std::string_view key, const model::Field<std::string>& phone, std::string_view country) {
  const std::string text = text::fold(*phone);
  const PhoneDigits first = number_behind(text, 0);
  const PhoneDigits second = number_behind(text, first.behind);
  load::Problem problem{load::Problem::Kind::wrong_value, phone.span, std::string(key), load::shortened(*phone), "phone", ""};
  if (first.count() > kLeast && second.count() > kLeast) {
    const auto said = [&](const PhoneDigits& run) { return std::string(text::part_of(text, run.range)); };
    problem.reason = "two";
    problem.legal = {said(first), said(second)};
  } else if (second.count() == 0 && is_too_short(first, text, country)) {
    problem.reason = "short";
  }
  return problem.reason.empty() ? std::nullopt : std::optional(std::move(problem));
}

bool tell(std::string_view key, model::Field<std::string>& phone, std::string_view country, load::Problems& problems) {
  auto problem = phone ? problem_of(key, phone, country) : std::nullopt;
  if (!problem) return false;
  problems.push_back(*std::move(problem));
  phone.written = false;
  return true;
}

}  // namespace

load::Problems odd_phones(model::World& world) {
  load::Problems problems;
  for (model::Client& client : world.clients) {
    if (!client.facts) continue;
    model::Business& business = *client.facts.content.business;
    const std::string country = *business.country;
    for (model::Field<std::string>& phone : *business.phones)
      if (tell("phones", phone, country, problems)) business.phones.gaps = true;
    for (model::Field<model::Location>& location : *client.facts.content.locations) tell("phone", location->phone, country, problems);
  }
  return problems;
}

}  // namespace sml::run
