#include "linter/run/take_known.h"

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "linter/run/known_finding.h"

namespace sml::run {
namespace {

KnownPlaces places_of(const base::Sources& sources, const Gathered& gathered) {
  KnownPlaces places;
  for (base::SourceId source = 0; source < gathered.client_of_source.size(); ++source) places.files.insert(sources[source].path());
  for (const base::SourceId source : gathered.unread) places.unread.insert(sources[source].path());
  for (const model::Client& client : gathered.world.clients) {
    places.client_folders.insert(client.folder);
    for (const model::PlannedPost& planned : client.posts) {
      const std::string& file = sources[planned.span.source].path();
      places.files_of_posts.insert(file);
      places.posts.insert({file, post_key(planned, sources)});
    }
  }
  return places;
}

class Known {
 public:
  Known(std::vector<rule::Finding>& findings, Outcome& outcome, const Asked& asked, const Gathered& gathered, Lap& lap)
      : findings_(findings),
        outcome_(outcome),
        asked_(asked),
        options_(asked.options),
        gathered_(gathered),
        lap_(lap),
        places_(places_of(outcome.sources, gathered)) {
    split_unread();
    remembered_ = known_findings(findings_, outcome_.sources, gathered);
  }

  void take() {
    if (options_.baseline) take_baselined(*options_.baseline);
    else if (options_.remember) outcome_.remembered = counted(remembered_);
    if (options_.earlier && !findings_.empty()) {
      lap_.spent_on(Stage::finish);
      const std::vector<CountedFinding> earlier = options_.earlier(gathered_.world.now);
      lap_.skip();
      outcome_.summary.earlier = take(recognized(remembered_, earlier, places_));
    }
    findings_.insert(findings_.end(), std::make_move_iterator(unreadable_.begin()), std::make_move_iterator(unreadable_.end()));
  }

 private:
  // Sets the findings of unread files aside.
  void split_unread() {
    std::vector<rule::Finding> read;
    for (rule::Finding& finding : findings_) (gathered_.unread.contains(finding.at.source) ? unreadable_ : read).push_back(std::move(finding));
    findings_ = std::move(read);
  }

  void take_baselined(const std::vector<CountedFinding>& baseline) {
    const auto which = recognized(remembered_, baseline, places_);
    std::vector<CountedFinding> left(baseline.begin(), baseline.end());
    std::vector<CountedFinding> still;
    for (std::size_t index = 0; index < which.size(); ++index) {
      if (!which[index]) continue;
      --left[*which[index]].count;
      still.push_back({remembered_[index]});
    }
    // Where a file could not be read, or not all was asked for, nobody knows what no longer occurs.
    const bool whole = gathered_.unread.empty() && options_.only_rules.empty() && options_.only_clients.empty() && options_.paths.empty();
    if (whole) {
      for (const CountedFinding& one : left) outcome_.summary.outlived += one.count;
    } else {
      still.insert(still.end(), std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
    }
    if (options_.remember) outcome_.remembered = counted_together(std::move(still));
    outcome_.summary.baselined = take(which);
  }

  // Takes the recognized findings out, and counts those of them that were asked for.
  std::size_t take(const std::vector<std::optional<std::size_t>>& which) {
    std::size_t asked_for = 0;
    std::vector<rule::Finding> left;
    std::vector<KnownFinding> left_remembered;
    for (std::size_t index = 0; index < which.size(); ++index) {
      if (which[index]) {
        asked_for += is_asked_for(findings_[index].at, findings_[index].client, outcome_.sources, asked_) ? 1 : 0;
        continue;
      }
      left.push_back(std::move(findings_[index]));
      left_remembered.push_back(std::move(remembered_[index]));
    }
    findings_ = std::move(left);
    remembered_ = std::move(left_remembered);
    return asked_for;
  }

  std::vector<rule::Finding>& findings_;
  Outcome& outcome_;
  const Asked& asked_;
  const Options& options_;
  const Gathered& gathered_;
  Lap& lap_;
  KnownPlaces places_;
  std::vector<KnownFinding> remembered_;      // of each finding
  std::vector<rule::Finding> unreadable_;
};

}  // namespace

void take_known(std::vector<rule::Finding>& findings, Outcome& outcome, const Asked& asked, const Gathered& gathered, Lap& lap) {
  const Options& options = asked.options;
  if (!options.baseline && !options.earlier && !options.remember) return;
  Known(findings, outcome, asked, gathered, lap).take();
}

}  // namespace sml::run
