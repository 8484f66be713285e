#include "linter/load/holds.h"
#include "linter/run/mend.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "linter/base/changed_files.h"
#include "linter/run/kept_texts.h"
#include "linter/run/shown.h"
#include "linter/yaml/parse.h"

namespace sml::run {
namespace {

using rule::Edit;
using rule::FixLevel;

constexpr int kMostRounds = 100;
constexpr std::size_t kMostTriedAlone = 200;   // fixes of a file of which some cannot be made

bool begins_before(const Edit& a, const Edit& b) { return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end < b.at.end; }

// Whether two edits could not both be made as they are meant: they share bytes, or a place.
bool meet(const Edit& a, const Edit& b) { return a.at.begin <= b.at.end && b.at.begin <= a.at.end; }

// The fixes of one file that can be made together.
class FileFixes {
 public:
  // Whether it joined them: the first come win.
  bool add(const rule::Finding& finding) {
    for (const Edit& edit : finding.fix->edits) {
      const auto behind = std::ranges::lower_bound(edits_, edit, begins_before);
      if ((behind != edits_.end() && meet(*behind, edit)) || (behind != edits_.begin() && meet(*(behind - 1), edit))) return false;
    }
    for (const Edit& edit : finding.fix->edits) edits_.insert(std::ranges::lower_bound(edits_, edit, begins_before), edit);
    findings_.push_back(&finding);
    return true;
  }

  const std::vector<Edit>& edits() const { return edits_; }
  const std::vector<const rule::Finding*>& findings() const { return findings_; }

 private:
  std::vector<Edit> edits_;
  std::vector<const rule::Finding*> findings_;
};

// A file as it is read before it is mended, which edits must not make worse.
class Unmended {
 public:
  explicit Unmended(std::string_view bytes) : bytes_(bytes), stream_(read(bytes)), problems_(counted(stream_)) {}

  // Whether the file has no more to complain of than before, and its texts say what they said.
  bool bears(std::span<const Edit> edits) const {
    const yaml::Stream after = read(edited(bytes_, edits));
    if (stream_.complete && !after.complete) return false;
    const bool is_as_good = std::ranges::all_of(counted(after), [&](const auto& problem) {
      const auto known = problems_.find(problem.first);
      return known != problems_.end() && problem.second <= known->second;
    });
    return is_as_good && keeps_texts(stream_, after, edits);
  }

 private:
  using Problems = std::map<yaml::ProblemKind, std::size_t>;

  static yaml::Stream read(std::string_view bytes) { return yaml::parse(0, bytes, load::holds); }

  static Problems counted(const yaml::Stream& stream) {
    Problems problems;
    for (const yaml::Problem& problem : stream.problems) ++problems[problem.kind];
    return problems;
  }

  std::string_view bytes_;
  yaml::Stream stream_;
  Problems problems_;
};

// Makes the fixes of a file: all together, or where that would do it harm, one after the other those that do none.
MendedSource mended_file(base::SourceId source, const std::string& bytes, const FileFixes& fixes) {
  const Unmended before(bytes);
  if (before.bears(fixes.edits())) return {source, edited(bytes, fixes.edits()), fixes.findings()};
  FileFixes harmless;
  for (const rule::Finding* finding : fixes.findings()) {
    if (harmless.findings().size() == kMostTriedAlone) break;
    FileFixes more = harmless;
    if (more.add(*finding) && before.bears(more.edits())) harmless = std::move(more);
  }
  return {source, edited(bytes, harmless.edits()), harmless.findings()};
}

// The stretches of a file that somebody has to look at: what fixes that may be wrong wrote there, as it stands now.
class Guesses {
 public:
  // Whether a fix would build on one of them.
  bool bear(const rule::Fix& fix) const {
    return std::ranges::any_of(fix.edits, [&](const Edit& edit) {
      return std::ranges::any_of(all_, [&](base::Span guess) { return edit.at.begin < guess.end && guess.begin < edit.at.end; });
    });
  }

  // What stands where once the fixes of these findings are made.
  void note(std::span<const rule::Finding* const> made) {
    std::vector<std::pair<Edit, bool>> edits;   // and whether it is a guess
    for (const rule::Finding* finding : made)
      for (const Edit& edit : finding->fix->edits) edits.emplace_back(edit, finding->fix->level != FixLevel::safe);
    std::ranges::sort(edits, [](const auto& one, const auto& other) { return begins_before(one.first, other.first); });
    const auto moved = [&](std::uint32_t offset) {
      std::int64_t by = 0;
      for (const auto& [edit, is_guess] : edits)
        if (edit.at.end <= offset) by += static_cast<std::int64_t>(edit.text.size()) - (edit.at.end - edit.at.begin);
      return static_cast<std::uint32_t>(offset + by);
    };
    for (base::Span& guess : all_) guess = {guess.source, moved(guess.begin), moved(guess.end)};
    for (const auto& [edit, is_guess] : edits) {
      const std::uint32_t end = moved(edit.at.end);
      if (is_guess && !edit.text.empty()) all_.push_back({edit.at.source, end - static_cast<std::uint32_t>(edit.text.size()), end});
    }
  }

 private:
  std::vector<base::Span> all_;
};

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
  }

  Mended mended() {
    std::optional<Outcome> outcome;
    for (int round = 0; round < kMostRounds; ++round) {
      outcome = run(files_, options_, rules_);
      if (!mend_round(*outcome)) return finished(std::move(*outcome));
    }
    return finished(run(files_, options_, rules_));
  }

 private:
  // A guess does not stand on another one: what would change what one wrote is left to whoever looks at that.
  void leave_guesses(Outcome& outcome) const {
    for (rule::Finding& finding : outcome.findings) {
      if (!finding.fix || finding.fix->level == FixLevel::safe) continue;
      const auto guesses = guesses_.find(outcome.sources[finding.at.source].path());
      if (guesses != guesses_.end() && guesses->second.bear(*finding.fix)) finding.fix.reset();
    }
  }

  bool mend_round(Outcome& outcome) {
    leave_guesses(outcome);
    bool any = false;
    for (MendedSource& round : mend_once(outcome.findings, outcome.sources, most_)) {
      const base::Source& source = outcome.sources[round.source];
      MendedFile& file = mended_.try_emplace(source.path(), MendedFile{source.path(), source.bytes(), source.bytes(), {}}).first->second;
      std::set<std::string>& known = known_[source.path()];
      known.insert(source.bytes());
      if (!known.insert(round.bytes).second) continue;   // what it was once it does not become again
      any = true;
      guesses_[source.path()].note(round.made);
      for (const rule::Finding* finding : round.made) ++file.mended[std::string(finding->card->id)];
      file.after = std::move(round.bytes);
      files_.change(file.path, file.after);
    }
    return any;
  }

  // What is left of the fixes that were asked for cannot be made, and is no longer offered.
  void withdraw(Outcome& outcome) const {
    for (rule::Finding& finding : outcome.findings)
      if (finding.fix && finding.fix->level <= most_) finding.fix.reset();
    outcome.summary.safe_fixes = 0;
    if (most_ != FixLevel::safe) outcome.summary.unsafe_fixes = 0;
  }

  Mended finished(Outcome&& outcome) {
    withdraw(outcome);
    limit_shown(outcome);
    Mended result{std::move(outcome), {}};
    for (auto& [path, file] : mended_)
      if (file.before != file.after) result.files.push_back(std::move(file));
    tell(result);
    return result;
  }

  base::ChangedFiles files_;
  Options options_;
  rule::Rules rules_;
  FixLevel most_;
  std::map<std::string, MendedFile> mended_;
  std::map<std::string, Guesses> guesses_;
  std::map<std::string, std::set<std::string>> known_;   // the bytes that each file has had
};

}  // namespace

std::string edited(std::string_view bytes, std::span<const Edit> edits) {
  std::string out;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    out += bytes.substr(at, edit.at.begin - at);
    out += edit.text;
    at = edit.at.end;
  }
  return out += bytes.substr(at);
}

std::vector<MendedSource> mend_once(std::span<const rule::Finding> findings, const base::Sources& sources, FixLevel most) {
  std::map<base::SourceId, FileFixes> fixes;
  std::set<std::string_view> turns;   // that are taken
  for (const rule::Finding& finding : findings) {
    if (!finding.fix || finding.fix->level > most) continue;
    if (finding.fix->in_turn.empty() || turns.insert(finding.fix->in_turn).second) fixes[finding.at.source].add(finding);
  }
  std::vector<MendedSource> mended;
  for (const auto& [source, own] : fixes) {
    mended.push_back(mended_file(source, sources[source].bytes(), own));
    if (mended.back().made.empty()) mended.pop_back();
  }
  return mended;
}

Mended mend(const base::Files& files, const Options& options, rule::Rules rules, FixLevel most) { return Mender(files, options, rules, most).mended(); }

std::vector<Unwritten> write(Mended& mended, const base::Files& files, const Options& options, rule::Rules rules, base::Disk& disk) {
  std::vector<Unwritten> unwritten;
  for (const MendedFile& file : mended.files)
    if (const auto status = disk.replace(file.path, file.before, file.after); status != base::ReplaceStatus::done) unwritten.push_back({file.path, status});
  if (unwritten.empty()) return unwritten;
  std::erase_if(mended.files, [&](const MendedFile& file) { return std::ranges::find(unwritten, file.path, &Unwritten::path) != unwritten.end(); });
  mended.outcome = run(files, options, rules);
  tell(mended);
  return unwritten;
}

}  // namespace sml::run
