#include "linter/claims/compile/equal_states.h"

#include <map>
#include <utility>

namespace sml::claims {

std::vector<std::size_t> equal_states(std::span<const std::vector<std::size_t>> rows, std::vector<std::size_t> told) {
  std::vector<std::size_t> classes = std::move(told);
  for (std::size_t count = 0;;) {
    std::map<std::vector<std::size_t>, std::size_t> known;
    std::vector<std::size_t> finer;
    for (std::size_t state = 0; state < rows.size(); ++state) {
      std::vector<std::size_t> key{classes[state]};
      for (const std::size_t target : rows[state]) key.push_back(classes[target]);
      finer.push_back(known.emplace(std::move(key), known.size()).first->second);
    }
    classes = std::move(finer);
    if (std::exchange(count, known.size()) == known.size()) return classes;
  }
}

}  // namespace sml::claims
