#include "linter/resolve/other_sums.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

std::optional<Said> first_of(const Phrasing& phrasing, std::string_view folded, std::size_t from = 0) {
  return first_said(std::array{&phrasing}, folded, from);
}

std::string_view without_leading(std::string_view folded, std::string_view marks) {
  return folded.substr(std::min(folded.find_first_not_of(marks), folded.size()));
}

// Whether a sentence or another thing of a list begins there.
bool begins_thing(std::string_view before) {
  if (before.ends_with(' ')) before.remove_suffix(1);
  constexpr std::string_view kMarks = ",;:.!?(|/0123456789$\n\x01";
  constexpr std::array<std::string_view, 6> kLongMarks = {"·", "•", "–", "—", "€", "£"};
  return before.empty() || kMarks.find(before.back()) != std::string_view::npos ||
         std::ranges::any_of(kLongMarks, [&](std::string_view mark) { return before.ends_with(mark); });
}

// "Cera para", "y cera para".
bool ends_with_thing_for(std::string_view before) {
  for (auto said = first_of(phrasings::kThingFor, before); said; said = first_of(phrasings::kThingFor, before, said->range.begin + 1)) {
    const std::string_view thing = before.substr(said->range.begin);
    const bool joined = thing.starts_with("y ") || thing.starts_with("e ") || thing.starts_with("and ");
    if (joined || begins_thing(before.substr(0, said->range.begin))) return !phrasings::kNoThing.begins(thing);
  }
  return false;
}

bool ends_with_extra(std::string_view before) {
  const auto said = first_said(std::array{&phrasings::kExtra, &phrasings::kAdded, &phrasings::kWithAny}, before);
  return said && !phrasings::kFreeOfCharge.stands_in(before.substr(said->range.begin));
}

// "… $165; con ": what was named before, with this.
bool ends_with_another_with(std::string_view before) {
  const auto said = first_of(phrasings::kWithASum, before);
  if (!said) return false;
  const std::string_view words = before.substr(0, said->range.begin);
  return std::ranges::any_of(std::array<std::string_view, 4>{"; ", ", ", "| ", "· "}, [&](std::string_view mark) { return words.ends_with(mark); });
}

}  // namespace

bool is_other_sum(std::string_view before, std::string_view behind) {
  const std::string_view words = without_leading(behind, " -");
  if (phrasings::kGiven.begins(words) || phrasings::kPutDown.begins(words) || phrasings::kHandedOver.stands_in(before)) return true;
  return phrasings::kReserving.begins(words) && phrasings::kWithASum.stands_in(before);
}

bool is_of_a_deposit(std::string_view before) {
  static const text::Pattern pattern = worded(R"(^[^a-z0-9]*(?:{the} )?{deposit}(?: {is} (?:[^:;.]|\.[0-9])*(?:{of}|{is}) |: (?:[^a-z:;]|{small} )*)$)", {
      {"the", {.es = "el|la", .en = "the|a", .pt = "o|a"}},
      {"deposit", {.es = "sena|anticipo|deposito|enganche", .en = "deposit|down payment", .pt = "sinal|deposito"}},
      {"is", {.es = "es|son|sera", .en = "is", .pt = "e|sera"}},
      {"of", {.es = "de", .en = "of", .pt = "de"}},
      {"small", {.es = "el|la|los|las|un|una|por|de|y", .en = "the|a|an|for|and|of", .pt = "o|a|os|as|um|uma|por|de|e"}},
  });
  return pattern.stands_in(before);
}

bool names_part_or_extra(std::string_view before) {
  return phrasings::kPart.stands_in(before) || phrasings::kOwnedBefore.stands_in(before) || ends_with_another_with(before) || ends_with_extra(before) ||
         ends_with_thing_for(before);
}

bool is_behind_a_sum(text::Range name, std::span<const claims::Claim> claims) {
  return std::ranges::any_of(claims,
                             [&](const claims::Claim& claim) { return claim.as<claims::MoneyClaim>() != nullptr && claim.range.end + 1 == name.begin; });
}

bool adds_something(std::string_view between) {
  return phrasings::kSomethingMore.stands_in(between) || phrasings::kMadeOfIt.begins(without_leading(between, " "));
}

bool is_sum_of_prices(const model::Money& money, const Mentions& mentions) {
  std::vector<const model::Product*> named;
  for (const FactMention* mention : mentions)
    if (const auto* product = mention->as<model::Product>(); product != nullptr && std::ranges::find(named, product) == named.end()) named.push_back(product);
  std::int64_t sum = 0;
  for (const model::Product* product : named) sum += product->price ? product->price->hundredths : 0;
  return named.size() > 1 && sum == money.hundredths && std::ranges::all_of(named, [](const model::Product* product) { return product->price.written; });
}

}  // namespace sml::resolve
