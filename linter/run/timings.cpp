#include "linter/run/timings.h"

namespace sml::run {
namespace {

void join(Spent& sum, const Spent& part) {
  sum.wall += part.wall;
  sum.cpu += part.cpu;
  sum.times += part.times;
}

}  // namespace

void Timings::add(const SpentOnStages& stages, const std::map<const rule::Card*, Spent>& rules) {
  const std::scoped_lock lock(mutex_);
  for (std::size_t index = 0; index < stages.size(); ++index) join(stages_[index], stages[index]);
  Spent& all_rules = stages_[static_cast<std::size_t>(Stage::rules)];
  for (const auto& [card, spent] : rules) {
    join(cards_[card], spent);
    join(all_rules, spent);
  }
}

void Timings::name_rules() {
  const std::scoped_lock lock(mutex_);
  for (const auto& [card, spent] : cards_) join(rules_[std::string(card->id)], spent);
  cards_.clear();
}

void Lap::give(Spent& to) {
  const base::Tick now = timings_->stopwatch_.now();
  join(to, {now.wall - last_.wall, now.cpu - last_.cpu, 1});
  last_ = now;
}

}  // namespace sml::run
