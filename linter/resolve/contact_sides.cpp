#include "linter/resolve/contact_sides.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace sml::resolve {
namespace {

bool is_contact(const claims::Claim& claim) {
  return claim.as<claims::PhoneClaim>() != nullptr || claim.as<claims::EmailClaim>() != nullptr || claim.as<claims::AddressClaim>() != nullptr;
}

Beside beside_of(const claims::Claim& contact, const StatedText& text) {
  const std::string& written = text.text->text();
  const text::Range sentence = text.claims.sentences[contact.sentence];
  Beside found{{sentence.begin, contact.range.begin}, {contact.range.end, sentence.end}};
  for (const claims::Claim& other : text.claims.found) {
    if (!is_contact(other)) continue;
    if (other.range.end <= contact.range.begin) found.before.begin = std::max(found.before.begin, other.range.end);
    if (other.range.begin >= contact.range.end) found.behind.end = std::min(found.behind.end, other.range.begin);
  }
  for (const std::string_view mark : {"·", "|", ";", " / ", "•", "\n"}) {
    const std::string_view before = text::part_of(written, found.before);
    if (const std::size_t at = before.rfind(mark); at != std::string_view::npos) found.before.begin += at + mark.size();
    const std::string_view behind = text::part_of(written, found.behind);
    if (const std::size_t at = behind.find(mark); at != std::string_view::npos) found.behind.end = found.behind.begin + at;
  }
  return found;
}

// "Al 062 o al cuartel (983 …)": the contact that a small word joins to the next, or nullptr.
const claims::Claim* joined_before(const claims::Claim& contact, const StatedText& text) {
  const claims::Claim* last = nullptr;
  for (const claims::Claim& other : text.claims.found)
    if (is_contact(other) && other.sentence == contact.sentence && other.range.end <= contact.range.begin) last = &other;
  if (last == nullptr) return nullptr;
  constexpr std::array<std::string_view, 6> kJoints = {" o ", " u ", " y ", " or ", " and ", " ou "};
  const std::string_view between = text.words({last->range.end, contact.range.begin});
  return std::ranges::any_of(kJoints, [&](std::string_view joint) { return between.starts_with(joint); }) ? last : nullptr;
}

}  // namespace

ContactSides::ContactSides(const claims::Claim& claim, const StatedText& in) : ContactSides(claim, in, beside_of(claim, in)) {}

ContactSides::ContactSides(const claims::Claim& claim, const StatedText& in, const Beside& sides)
    : contact(claim), text(in), beside(sides), left(in, sides.before), right(in, sides.behind) {}

const claims::Claim* ContactSides::first_joined() const {
  const claims::Claim* first = nullptr;
  for (const claims::Claim* before = joined_before(contact, text); before != nullptr; before = joined_before(*before, text)) first = before;
  return first;
}

std::optional<text::Range> ContactSides::before_bracket() const {
  const std::string_view words = text.words(sentence_before());
  const std::size_t open = words.rfind('(');
  if (open == std::string_view::npos || words.find(')', open) != std::string_view::npos) return std::nullopt;
  return text::Range{sentence().begin, sentence().begin + open};
}

}  // namespace sml::resolve
