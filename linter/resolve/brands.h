// By what people know the businesses of all clients of a repository: names, handles and websites. People's handles are told from theirs.
//
// One index for all of them, made once a run; it points into the World, which outlives it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/names.h"
#include "linter/text/web_address.h"

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

  // Of an account of a client or of somebody in the team.
  struct Handle {
    std::string key;                              // text::handle_key
    const model::Account* account = nullptr;
    const model::Client* client = nullptr;        // whose, or
    const model::Person* person = nullptr;
  };
  // Those with that key: of clients, in their order, then of people.
  std::span<const Handle> handles(std::string_view key) const;

  struct Website {
    text::WebAddress address;
    const model::Client* client = nullptr;
    const model::Field<std::string>* site = nullptr;
  };
  // Those that an address is of or lies below, by client, then by place.
  std::vector<Website> websites(const text::WebAddress& address) const;

 private:
  struct Brand {
    const model::Client* client;
    const model::Field<std::string>* name;
  };

  void add_handles(const model::List<model::Account>& accounts, const Handle& whose);

  std::vector<Brand> brands_;
  NameIndex index_;                // numbers are places in brands_
  std::vector<Handle> handles_;    // by key
  std::vector<Website> websites_;  // by host
};

// A business's name, else the contract's for it, and its aliases.
std::vector<const model::Field<std::string>*> brand_names(const model::Client& client);

}  // namespace sml::resolve
