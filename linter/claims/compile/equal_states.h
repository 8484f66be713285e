// States of a finite automaton that no text tells apart: a part of the build.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sml::claims {

// Of each state the number of its class, in the order in which the classes' first states stand; rows tell where a state leads, by kinds. States of one
// class were told alike to begin with and lead to states of one class (Moore, "Gedanken-experiments on sequential machines", 1956).
std::vector<std::size_t> equal_states(std::span<const std::vector<std::size_t>> rows, std::vector<std::size_t> told);

}  // namespace sml::claims
