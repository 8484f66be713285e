// What the facts of a client name, found in a text: offers with their codes, products, events, places, disruptions, the business.
//
// FactNames is made once a client, points into its facts and is only read afterwards.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/model/world.h"
#include "linter/resolve/denial.h"
#include "linter/resolve/names.h"
#include "linter/text/fold.h"

namespace sml::resolve {

// One thing of the facts.
using Named = std::variant<const model::Business*, const model::Offer*, const model::Product*, const model::Event*, const model::Location*,
                           const model::Disruption*>;

// The facts' name of a thing in a text, or an offer's code.
struct FactMention {
  text::Range range;
  std::size_t sentence = 0;   // of those it was looked for in
  Named named;
  bool shared = false;        // an offer's name that is another thing's too, or stands inside another's
  bool code = false;          // an offer's code
  bool denied = false;        // told as over, gone or remembered (denial.h)

  // The thing, where it is one of that type; else nullptr.
  template <class T>
  const T* as() const {
    const auto* thing = std::get_if<const T*>(&named);
    return thing == nullptr ? nullptr : *thing;
  }
};

// What a text names, by place, and the denials of the sentences in which it does.
struct NamedFacts {
  std::vector<FactMention> mentions;
  std::vector<KnownDenials> denials;
};

class FactNames {
 public:
  explicit FactNames(const model::Client& client);

  // By place, longer first. Codes count as they are written in the facts, where they look like codes; a disruption has aliases only.
  // Both are of one text, which is read in that language.
  NamedFacts find(const Wording& wording, const claims::Claims& claims, std::string_view language = {}) const;

  // The words that are always free of charge, by place.
  std::vector<text::Range> included(const Wording& wording) const;

 private:
  void add(Named named, const model::Field<std::string>& name, const model::List<std::string>& aliases, NameKind kind);
  static NameKind kind_of_alias(const std::string& alias, std::string_view name, NameKind kind);
  void add_in_singular(std::string_view name);
  void add_included(std::string_view name);
  void add_codes(std::string_view text, std::vector<FactMention>& mentions) const;

  const model::Facts& facts_;
  std::string words_of_places_;
  NameIndex index_;
  NameIndex included_;
  std::vector<Named> named_;
};

}  // namespace sml::resolve
