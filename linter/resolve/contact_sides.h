// A contact that a text gives, and what its sentence says on both sides of it. Points into the StatedText.
#pragma once

#include <optional>

#include "linter/claims/claim.h"
#include "linter/resolve/contact_part.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// What stands beside a contact in its sentence, up to the next contact or a mark that sets things apart.
struct Beside {
  text::Range before;
  text::Range behind;
};

struct ContactSides {
  const claims::Claim& contact;
  const StatedText& text;
  Beside beside;
  ContactPart left;
  ContactPart right;

  ContactSides(const claims::Claim& contact, const StatedText& text);

  bool is_address() const { return contact.as<claims::AddressClaim>() != nullptr; }
  text::Range sentence() const { return text.claims.sentences[contact.sentence]; }
  text::Range sentence_before() const { return {sentence().begin, contact.range.begin}; }   // all that its sentence says before it

  // "Al 062 o al cuartel o al 983 …": the first of the contacts that small words join to it; nullptr where none does.
  const claims::Claim* first_joined() const;

  // "Cerrajería Sur (Alsina 204, 341 …)": what stands before the bracket in which it is the second.
  std::optional<text::Range> before_bracket() const;

 private:
  ContactSides(const claims::Claim& contact, const StatedText& text, const Beside& beside);
};

}  // namespace sml::resolve
