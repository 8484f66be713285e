// The names by which people know the businesses of all clients of a repository.
//
// One index for all of them, made once a run; it points into the World, which outlives it.
#pragma once

#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/names.h"

namespace sml::resolve {

class BrandIndex {
 public:
  explicit BrandIndex(const model::World& world);

  struct Mention {
    text::Range range;                            // bytes of the text
    const model::Client* client = nullptr;
    const model::Field<std::string>* name = nullptr;
  };
  // As NameIndex::find has them.
  std::vector<Mention> find(const Wording& wording) const;

 private:
  struct Brand {
    const model::Client* client;
    const model::Field<std::string>* name;
  };

  std::vector<Brand> brands_;
  NameIndex index_;   // numbers are places in brands_
};

// A business's name, else the contract's for it, and its aliases.
std::vector<const model::Field<std::string>*> brand_names(const model::Client& client);

}  // namespace sml::resolve
