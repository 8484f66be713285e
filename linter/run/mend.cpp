#include "linter/run/mend.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "linter/base/changed_files.h"
#include "linter/run/blame.h"
#include "linter/run/guesses.h"
#include "linter/run/shown.h"

namespace sml::run {
namespace {

using rule::Finding;
using rule::FixLevel;

// Fixes that are made together, in the order in which they are: what can only be meant so, what lets more be read, and what changes what is read.
enum class MendingStep { safe, uncovering, changing };

constexpr MendingStep kMendingSteps[] = {MendingStep::safe, MendingStep::uncovering, MendingStep::changing};

MendingStep step_of(const rule::Fix& fix) {
  return fix.level == FixLevel::safe ? MendingStep::safe : fix.uncovers ? MendingStep::uncovering : MendingStep::changing;
}

constexpr int kMostChecks = 100;   // then what is left keeps its fix

FixKey key_of(const Finding& finding, const Outcome& outcome) {
  std::string written;
  for (const rule::Edit& edit : finding.fix->edits) written.append(edit.text).push_back('\0');
  return {outcome.path_of(finding.at), finding.post, finding.post_number, std::string(finding.card->id), std::move(written)};
}

// Takes those fixes out of what is told.
template <class IsNone>
void withdraw(Outcome& outcome, const IsNone& is_none) {
  for (Finding& finding : outcome.findings) {
    if (!finding.fix || !is_none(finding)) continue;
    if (finding.fix->level == FixLevel::safe) --outcome.summary.safe_fixes;
    if (finding.fix->level == FixLevel::unsafe) --outcome.summary.unsafe_fixes;
    finding.fix.reset();
  }
}

void tell(Mended& mended) {
  Summary& summary = mended.outcome.summary;
  summary.mended_files = mended.files.size();
  for (const MendedFile& file : mended.files)
    for (const auto& [rule, count] : file.mended) summary.mended[rule] += count;
}

class Mender {
 public:
  Mender(const base::Files& files, const Options& options, rule::Rules rules, FixLevel most)
      : files_(files), options_(options), rules_(rules), most_(most) {
    options_.all_findings = true;
    options_.moves_in_turn = most != FixLevel::safe;
  }

  Mended mended() {
    Outcome outcome = check();
    while (checks_ < kMostChecks)
      if (std::ranges::none_of(kMendingSteps, [&](MendingStep step) { return mend(outcome, step); })) return finished(std::move(outcome), most_);
    return finished(std::move(outcome), std::nullopt);
  }

 private:
  Outcome check() {
    ++checks_;
    return run(files_, options_, rules_);
  }

  // Makes the fixes of a step, and puts the check after them in the place of the one before. True where a fix was made, or one was ruled out.
  bool mend(Outcome& outcome, MendingStep step) {
    Fixes fixes = fixes_of(step, outcome);
    bool has_changed = false;
    while (!fixes.empty()) {
      std::vector<MendedSource> sources = mend_once(fixes, outcome.sources);
      for (const MendedSource& source : sources) note_bytes(outcome.sources[source.source]);
      std::erase_if(sources, [&](const MendedSource& source) { return was_once(source, outcome); });
      if (sources.empty()) break;
      for (const MendedSource& source : sources) files_.change(outcome.sources[source.source].path(), source.bytes);
      Outcome after = check();
      const Blame blame = step == MendingStep::changing ? run::blame(all_made(sources), outcome, after) : Blame{};
      if (blame.fixes.empty()) {
        for (MendedSource& source : sources) keep(std::move(source), outcome);
        outcome = std::move(after);
        return true;
      }
      for (const MendedSource& source : sources) files_.change(outcome.sources[source.source].path(), outcome.sources[source.source].bytes());
      take_back(blame, outcome, fixes);
      has_changed = has_changed || blame.is_certain;
      if (checks_ >= kMostChecks) break;
    }
    return has_changed;
  }

  // Those that can be made together. In a post it is one that changes what is read, so that it is known which one did harm.
  Fixes fixes_of(MendingStep step, const Outcome& outcome) const {
    Fixes fixes;
    std::set<std::pair<std::string_view, std::uint32_t>> posts;
    for (const Finding& finding : outcome.findings) {
      if (!finding.fix || finding.fix->level > most_ || step_of(*finding.fix) != step || is_impossible(finding, outcome)) continue;
      if (step != MendingStep::changing || finding.post.empty() || posts.insert({outcome.path_of(finding.at), finding.post_number}).second)
        fixes.push_back(&finding);
    }
    return fixes;
  }

  // It did harm, or is a guess on another one: what would change what one wrote is left to whoever looks at that.
  bool is_impossible(const Finding& finding, const Outcome& outcome) const {
    if (finding.fix->level == FixLevel::safe) return false;
    const auto guesses = guesses_.find(outcome.path_of(finding.at));
    return (guesses != guesses_.end() && guesses->second.bear(*finding.fix)) || harmful_.contains(key_of(finding, outcome));
  }

  void note_bytes(const base::Source& file) { known_[file.path()].insert(file.bytes()); }

  // What a file was once it does not become again.
  bool was_once(const MendedSource& source, const Outcome& outcome) const {
    const auto known = known_.find(outcome.sources[source.source].path());
    return known != known_.end() && known->second.contains(source.bytes);
  }

  static Fixes all_made(const std::vector<MendedSource>& sources) {
    Fixes made;
    for (const MendedSource& source : sources) made.insert(made.end(), source.made.begin(), source.made.end());
    return made;
  }

  void take_back(const Blame& blame, const Outcome& outcome, Fixes& fixes) {
    for (const Finding* finding : blame.fixes)
      if (blame.is_certain) harmful_.insert(key_of(*finding, outcome));
    const std::set<const Finding*> taken(blame.fixes.begin(), blame.fixes.end());
    std::erase_if(fixes, [&](const Finding* finding) { return taken.contains(finding); });
  }

  void keep(MendedSource&& source, const Outcome& outcome) {
    const base::Source& old = outcome.sources[source.source];
    MendedFile& file = mended_.try_emplace(old.path(), MendedFile{old.path(), old.bytes(), old.bytes(), {}}).first->second;
    guesses_[file.path].note(source.made);
    for (const Finding* finding : source.made) ++file.mended[std::string(finding->card->id)];
    file.after = std::move(source.bytes);
  }

  // Of the levels at which nothing more can be made no fix is offered any more.
  Mended finished(Outcome&& outcome, std::optional<FixLevel> done) {
    Mended result;
    withdraw(outcome, [&](const Finding& finding) {
      const bool is_none = (done && finding.fix->level <= *done) || is_impossible(finding, outcome);
      if (is_none) result.impossible.insert(key_of(finding, outcome));
      return is_none;
    });
    limit_shown(outcome);
    result.outcome = std::move(outcome);
    for (auto& [path, file] : mended_)
      if (file.before != file.after) result.files.push_back(std::move(file));
    tell(result);
    return result;
  }

  base::ChangedFiles files_;
  Options options_;
  rule::Rules rules_;
  FixLevel most_;
  int checks_ = 0;
  std::map<std::string, MendedFile> mended_;
  std::map<std::string, Guesses> guesses_;
  std::set<FixKey> harmful_;
  std::map<std::string, std::set<std::string>> known_;   // the bytes that each file has had
};

}  // namespace

Mended mend(const base::Files& files, const Options& options, rule::Rules rules, FixLevel most) { return Mender(files, options, rules, most).mended(); }

std::vector<Unwritten> write(Mended& mended, const base::Files& files, const Options& options, rule::Rules rules, base::Disk& disk) {
  std::vector<Unwritten> unwritten;
  for (const MendedFile& file : mended.files)
    if (const auto status = disk.replace(file.path, file.before, file.after); status != base::ReplaceStatus::done) unwritten.push_back({file.path, status});
  if (unwritten.empty()) return unwritten;
  std::erase_if(mended.files, [&](const MendedFile& file) { return std::ranges::find(unwritten, file.path, &Unwritten::path) != unwritten.end(); });
  Options whole = options;
  whole.all_findings = true;
  mended.outcome = run(files, whole, rules);
  withdraw(mended.outcome, [&](const Finding& finding) { return mended.impossible.contains(key_of(finding, mended.outcome)); });
  limit_shown(mended.outcome);
  tell(mended);
  return unwritten;
}

}  // namespace sml::run
