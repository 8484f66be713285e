// What a run spends: on each of its stages and on each rule.
//
// A Timings is filled while a run works, by all of its threads, and read when it is done. What threads spend is added up, so that stages
// that run on two at a time may have spent more than the run took. A Lap is one thread's: it gives what passed since its last call away,
// to a stage or to a rule. One without a Timings does nothing, and asks no clock. Several runs may be noted in one Timings, one in another too.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "linter/base/stopwatch.h"
#include "linter/model/enumeration.h"
#include "linter/rule/card.h"

namespace sml::run {

enum class Stage { discover, read, parse, load, link, claims, resolve, rules, finish, report };

}  // namespace sml::run

template <>
struct sml::model::Names<sml::run::Stage> {
  static constexpr std::array<std::string_view, 10> value = {"discover", "read", "parse", "load", "link", "claims", "resolve", "rules", "finish", "report"};
};

namespace sml::run {

struct Spent {
  std::chrono::nanoseconds wall{};
  std::chrono::nanoseconds cpu{};
  std::size_t times = 0;
};

// In the order of the stages.
using SpentOnStages = std::array<Spent, model::names_of<Stage>().size()>;

class Timings {
 public:
  explicit Timings(const base::Stopwatch& stopwatch) : stopwatch_(stopwatch), start_(stopwatch.now()) {}

  const SpentOnStages& stages() const { return stages_; }

  // By name; what was noted since name_rules() is not among them.
  const std::map<std::string, Spent, std::less<>>& rules() const { return rules_; }

  // A run's cards live no longer than its outcome: it asks for this at its end, so that no card is asked later.
  void name_rules();

  // Since it was made.
  std::chrono::nanoseconds elapsed() const { return stopwatch_.now().wall - start_.wall; }

 private:
  friend class Lap;
  void add(const SpentOnStages& stages, const std::map<const rule::Card*, Spent>& rules);

  const base::Stopwatch& stopwatch_;
  base::Tick start_;
  std::mutex mutex_;
  SpentOnStages stages_{};
  std::map<const rule::Card*, Spent> cards_;
  std::map<std::string, Spent, std::less<>> rules_;
};

class Lap {
 public:
  explicit Lap(Timings* timings) : timings_(timings) { skip(); }
  Lap(const Lap&) = delete;
  Lap& operator=(const Lap&) = delete;
  ~Lap() {
    if (timings_ != nullptr) timings_->add(stages_, rules_);
  }

  // What passed since the last call was spent on this.
  void spent_on(Stage stage) {
    if (timings_ != nullptr) give(stages_[static_cast<std::size_t>(stage)]);
  }
  void spent_on(const rule::Card& card) {
    if (timings_ != nullptr) give(rules_[&card]);
  }

  // It was nobody's.
  void skip() {
    if (timings_ != nullptr) last_ = timings_->stopwatch_.now();
  }

 private:
  void give(Spent& to);

  Timings* timings_;
  base::Tick last_{};
  SpentOnStages stages_{};
  std::map<const rule::Card*, Spent> rules_;
};

}  // namespace sml::run
