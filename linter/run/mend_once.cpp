#include "linter/run/mend_once.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "linter/load/holds.h"
#include "linter/run/kept_texts.h"
#include "linter/yaml/parse.h"

namespace sml::run {
namespace {

using rule::Edit;

constexpr std::size_t kMostTriedAlone = 200;   // fixes of a file of which some cannot be made

// Whether two edits could not both be made as they are meant: they share bytes, or a place.
bool meet(const Edit& a, const Edit& b) { return a.at.begin <= b.at.end && b.at.begin <= a.at.end; }

// The fixes of one file that can be made together.
class FileFixes {
 public:
  // Whether it joined them: the first come win.
  bool add(const rule::Finding& finding) {
    for (const Edit& edit : finding.fix->edits) {
      const auto behind = edits_.lower_bound(edit);
      if ((behind != edits_.end() && meet(*behind, edit)) || (behind != edits_.begin() && meet(*std::prev(behind), edit))) return false;
    }
    for (const Edit& edit : finding.fix->edits) edits_.insert(edits_.lower_bound(edit), edit);
    findings_.push_back(&finding);
    return true;
  }

  std::vector<Edit> edits() const { return {edits_.begin(), edits_.end()}; }
  const std::vector<const rule::Finding*>& findings() const { return findings_; }

 private:
  struct BeginsBefore {
    bool operator()(const Edit& a, const Edit& b) const { return begins_before(a, b); }
  };
  std::multiset<Edit, BeginsBefore> edits_;
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
  if (const std::vector<Edit> edits = fixes.edits(); before.bears(edits)) return {source, edited(bytes, edits), fixes.findings()};
  FileFixes harmless;
  for (const rule::Finding* finding : std::span(fixes.findings()).first(std::min(fixes.findings().size(), kMostTriedAlone))) {
    FileFixes more = harmless;
    if (more.add(*finding) && before.bears(more.edits())) harmless = std::move(more);
  }
  return {source, edited(bytes, harmless.edits()), harmless.findings()};
}

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

std::vector<MendedSource> mend_once(std::span<const rule::Finding* const> findings, const base::Sources& sources) {
  std::map<base::SourceId, FileFixes> fixes;
  for (const rule::Finding* finding : findings) fixes[finding->at.source].add(*finding);
  std::vector<MendedSource> mended;
  for (const auto& [source, own] : fixes) {
    mended.push_back(mended_file(source, sources[source].bytes(), own));
    if (mended.back().made.empty()) mended.pop_back();
  }
  return mended;
}

std::vector<MendedSource> mend_once(std::span<const rule::Finding> findings, const base::Sources& sources, rule::FixLevel most) {
  std::vector<const rule::Finding*> fixes;
  for (const rule::Finding& finding : findings)
    if (finding.fix && finding.fix->level <= most) fixes.push_back(&finding);
  return mend_once(fixes, sources);
}

}  // namespace sml::run
