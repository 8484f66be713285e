#include "linter/claims/prefilter.h"

#include <algorithm>

namespace sml::claims {
namespace {

std::string with_single_spaces(std::string_view text) {
  std::string single;
  single.reserve(text.size());
  for (const char byte : text)
    if (byte != ' ' || !single.ends_with(' ')) single += byte;
  return single;
}

}  // namespace

void Prefilter::add(const Requirement& requirement) {
  std::vector<std::size_t>& own = groups_of_phrase_.emplace_back();
  for (const LiteralGroup& group : requirement) own.push_back(group_of(group));
}

std::size_t Prefilter::group_of(const LiteralGroup& group) {
  const auto [place, added] = known_groups_.emplace(group, groups_.size());
  if (!added) return place->second;
  std::vector<std::size_t>& indexes = groups_.emplace_back();
  for (const std::string& literal : group) {
    const auto [known, is_new] = known_literals_.emplace(literal, literals_.size());
    if (is_new) literals_.push_back(literal);
    indexes.push_back(known->second);
  }
  return place->second;
}

void Prefilter::close() { set_.emplace(literals_); }

std::vector<bool> Prefilter::open_phrases(std::string_view folded) const {
  const std::vector<bool> occurring = set_->occurring(with_single_spaces(folded));
  std::vector<bool> met;
  for (const std::vector<std::size_t>& group : groups_)
    met.push_back(std::ranges::any_of(group, [&](std::size_t literal) { return occurring[literal]; }));
  std::vector<bool> open;
  for (const std::vector<std::size_t>& groups : groups_of_phrase_)
    open.push_back(std::ranges::all_of(groups, [&](std::size_t group) { return met[group]; }));
  return open;
}

}  // namespace sml::claims
