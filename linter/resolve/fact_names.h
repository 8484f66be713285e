// What the facts of a client name, found in a text: offers with their codes, products, events, places, the business.
//
// FactNames is made once a client, points into its facts and is only read afterwards.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/names.h"
#include "linter/text/fold.h"

namespace sml::resolve {

// One thing of the facts; `offer` or `product` is set where it is one.
struct Named {
  enum class Kind { offer, product, event, location, business } kind = Kind::business;
  const model::Offer* offer = nullptr;
  const model::Product* product = nullptr;
};

struct FactMention {
  text::Range range;
  Named named;
  bool shared = false;     // an offer's name that is another thing's too, or stands inside another's
  bool code = false;       // an offer's code
};

class FactNames {
 public:
  explicit FactNames(const model::Client& client);

  // By place, longer first. Codes count as they are written in the facts, where they look like codes.
  std::vector<FactMention> find(std::string_view text, const std::vector<text::Range>& sentences) const;

  // The sentences' words that are always free of charge, by place.
  std::vector<text::Range> included(std::string_view text, const std::vector<text::Range>& sentences) const;

 private:
  void add(Named named, const model::Field<std::string>& name, const model::List<std::string>& aliases, NameKind kind);
  void add_codes(std::string_view text, std::vector<FactMention>& mentions) const;

  const model::Facts& facts_;
  NameIndex index_;
  NameIndex included_;
  std::vector<Named> named_;
};

}  // namespace sml::resolve
