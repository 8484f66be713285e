#include "linter/load/holds.h"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>
#include <typeindex>
#include <utility>
#include <vector>

#include "linter/base/mapped_text.h"
#include "linter/load/described.h"
#include "linter/model/account.h"
#include "linter/model/config.h"
#include "linter/model/contract.h"
#include "linter/model/custom_rule.h"
#include "linter/model/facts.h"
#include "linter/model/post.h"
#include "linter/model/team.h"

namespace sml::load {
namespace {

using model::Field;
using model::Named;
using model::Prose;

class ProseOfKeys {
 public:
  template <class T>
  void operator()(std::string_view key, Field<T>&, model::Key options = {}) {
    const Prose prose = add_all_of<T>() ? Prose::text : options.prose;
    if (prose != Prose::none) of_keys_[key] = std::max(of_keys_[key], prose);
  }

  template <class... Types>
  static std::map<std::string_view, Prose> of_files() {
    ProseOfKeys prose;
    (prose.add_all_of<Types>(), ...);
    return std::move(prose.of_keys_);
  }

 private:
  template <class T>
  struct Held {
    using Type = T;
  };
  template <class T>
  struct Held<std::vector<Field<T>>> {
    using Type = T;
  };
  template <class T>
  struct Held<std::vector<Named<T>>> {
    using Type = T;
  };

  // Adds the keys of a type, or of those that it holds. True where these are texts for people.
  template <class T>
  bool add_all_of() {
    using Type = typename Held<T>::Type;
    if constexpr (Described<Type>) {
      Type it{};
      if (seen_.insert(typeid(Type)).second) describe(*this, it);   // conditions hold conditions
    }
    return std::is_same_v<Type, base::MappedText>;
  }

  std::map<std::string_view, Prose> of_keys_;
  std::set<std::type_index> seen_;
};

}  // namespace

yaml::Holds holds(std::string_view key) {
  static const std::map<std::string_view, Prose> prose =
      ProseOfKeys::of_files<model::Config, model::Team, model::Accounts, model::Facts, model::Contract, model::Post, model::CustomRule>();
  const auto found = prose.find(key);
  if (found == prose.end()) return yaml::Holds::nothing;
  return found->second == Prose::text ? yaml::Holds::text : yaml::Holds::words;
}

}  // namespace sml::load
