#include "linter/run/known_finding.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "linter/base/path.h"
#include "linter/rule/card.h"
#include "linter/run/fingerprint.h"
#include "linter/run/gathered.h"

namespace sml::run {
namespace {

constexpr std::string_view kItsId = "\x01id";   // stands for the words of a finding at its post's id, which only names the post

// Bytes of the words, with single spaces, that count: what a finding says of a whole text outlives an edit near its end.
constexpr std::size_t kMostWords = 120;

std::string text_digest(const model::Post& post) {
  std::string said = single_spaced(post.text->text());
  for (const auto& own : *post.text_for) said += joined_fields({*own.name, single_spaced(own.value->text())});
  for (const auto& part : *post.thread) said += joined_fields({single_spaced(part->text())});
  return said.empty() ? std::string() : digest_of(said);
}

// As it is written; empty where nobody can read it.
std::string moment_of(const model::PlannedPost& planned, const base::Sources& sources) {
  return planned.timed ? single_spaced(sources.text(planned.post.publish_at.span)) : std::string();
}

std::string words_digest(const rule::Finding& finding, const base::Sources& sources, const model::PlannedPost* planned) {
  if (planned != nullptr && finding.at == planned->post.id.span && finding.about.empty()) return digest_of(kItsId);
  std::string words = single_spaced(sources.text(finding.at));
  words.resize(std::min(words.size(), kMostWords));
  return digest_of(finding.about.empty() ? words : joined_fields({words, finding.about}));
}

}  // namespace

std::string post_key(const KnownFinding& finding) {
  constexpr std::string_view kMoment = "\x01";   // before what is no id
  constexpr std::string_view kText = "\x02";
  if (!finding.post.empty()) return finding.post;
  if (!finding.moment.empty()) return std::string(kMoment) + finding.moment;
  return finding.text.empty() ? std::string() : std::string(kText) + finding.text;
}

std::string post_key(const model::PlannedPost& planned, const base::Sources& sources) {
  KnownFinding one{.file = {}, .post = *planned.post.id, .moment = moment_of(planned, sources), .rule = {}, .words = {}};
  if (one.post.empty() && one.moment.empty()) one.text = text_digest(planned.post);
  return post_key(one);
}

std::vector<KnownFinding> known_findings(std::span<const rule::Finding> findings, const base::Sources& sources, const Gathered& gathered) {
  std::map<const model::PlannedPost*, std::string> texts;
  std::vector<KnownFinding> known;
  known.reserve(findings.size());
  for (const rule::Finding& finding : findings) {
    const model::Client* client = gathered.client_of(finding.at);
    const model::PlannedPost* planned = client == nullptr ? nullptr : model::post_at(*client, finding.at);
    KnownFinding& one = known.emplace_back();
    one.file = sources[finding.at.source].path();
    one.post = finding.post;
    one.rule = finding.card->id;
    one.words = words_digest(finding, sources, planned);
    if (planned == nullptr) continue;
    one.moment = moment_of(*planned, sources);
    const auto [text, is_new] = texts.try_emplace(planned);
    if (is_new) text->second = text_digest(planned->post);
    one.text = text->second;
  }
  return known;
}

std::vector<CountedFinding> counted(std::span<const KnownFinding> findings) {
  std::vector<CountedFinding> list;
  for (const KnownFinding& finding : findings) list.push_back({finding});
  return counted_together(std::move(list));
}

std::vector<CountedFinding> counted_together(std::vector<CountedFinding> findings) {
  std::erase_if(findings, [](const CountedFinding& one) { return one.count == 0; });
  std::ranges::sort(findings, {}, &CountedFinding::finding);
  std::vector<CountedFinding> list;
  for (CountedFinding& one : findings) {
    if (!list.empty() && list.back().finding == one.finding) list.back().count += one.count;
    else list.push_back(std::move(one));
  }
  return list;
}

namespace {

bool is_in_no_post(const KnownFinding& finding) { return post_key(finding).empty(); }

// Gives each finding a known one, a step of likeness after the other.
class Recognition {
 public:
  Recognition(std::span<const KnownFinding> found, std::span<const CountedFinding> known, const KnownPlaces& places)
      : found_(found), known_(known), places_(places), is_(found.size()) {
    for (const CountedFinding& one : known) {
      left_.push_back(one.count);
      owners_of_known_.push_back(owner_of(one.finding.file));
      known_owners_.insert(owners_of_known_.back());
    }
    for (const KnownFinding& one : found) owners_of_found_.push_back(owner_of(one.file));
  }

  std::vector<std::optional<std::size_t>> result() {
    match([](const KnownFinding& one, const std::string&) { return joined_fields({one.file, post_key(one)}); });
    for (std::size_t index = 0; index < known_.size(); ++index)
      if (!is_gone(known_[index].finding)) left_[index] = 0;   // what still has its place goes nowhere
    // A post that moved is known by any two of its id, its moment and what it says; in the same client by its id or what it says alone,
    // and in the same file by its moment alone.
    match(with_all<&KnownFinding::post, &KnownFinding::moment, &KnownFinding::text>);
    match(with_all<&KnownFinding::post, &KnownFinding::moment>);
    match(with_all<&KnownFinding::post, &KnownFinding::text>);
    match(with_all<&KnownFinding::moment, &KnownFinding::text>);
    match(with_all_in_owner<&KnownFinding::post>);
    match(with_all_in_owner<&KnownFinding::text>);
    match(with_all<&KnownFinding::file, &KnownFinding::moment>);
    // A post without an id by its file; what is in no post by its client and the file's name, then by either.
    match([](const KnownFinding& one, const std::string&) { return one.post.empty() && !is_in_no_post(one) ? joined_fields({one.file}) : std::string(); });
    match([](const KnownFinding& one, const std::string& owner) {
      return is_in_no_post(one) ? joined_fields({owner, base::last_name(one.file)}) : std::string();
    });
    match([](const KnownFinding& one, const std::string& owner) { return is_in_no_post(one) ? joined_fields({owner}) : std::string(); });
    match([](const KnownFinding& one, const std::string&) { return is_in_no_post(one) ? joined_fields({base::last_name(one.file)}) : std::string(); });
    return std::move(is_);
  }

 private:
  // All of some fields, where none is empty.
  template <std::string KnownFinding::*... fields>
  static std::string with_all(const KnownFinding& one, const std::string&) {
    return ((one.*fields).empty() || ...) ? std::string() : joined_fields({one.*fields...});
  }

  template <std::string KnownFinding::*field>
  static std::string with_all_in_owner(const KnownFinding& one, const std::string& owner) {
    return (one.*field).empty() ? std::string() : joined_fields({owner, one.*field});
  }

  // Whose a file is: the client's in whose folder it lies, else its own folder's.
  std::string owner_of(const std::string& file) const {
    for (std::string_view folder = base::parent(file);; folder = base::parent(folder)) {
      if (places_.client_folders.contains(std::string(folder))) return "client:" + std::string(folder);
      if (folder.empty()) return "folder:" + std::string(base::parent(file));
    }
  }

  bool is_gone(const KnownFinding& one) const {
    if (places_.unread.contains(one.file)) return false;
    if (!places_.files.contains(one.file)) return true;
    return !is_in_no_post(one) && places_.files_of_posts.contains(one.file) && !places_.posts.contains({one.file, post_key(one)});
  }

  // What belongs to another may only have moved to where nothing was known before.
  bool may_be(std::size_t found, std::size_t known) const {
    return owners_of_found_[found] == owners_of_known_[known] || !known_owners_.contains(owners_of_found_[found]);
  }

  // Gives what is still without one the first known of the same rule, words and key that is left. An empty key is like none.
  template <class Key>
  void match(const Key& key) {
    std::map<std::string, std::vector<std::size_t>> by_key;
    for (std::size_t index = known_.size(); index-- > 0;) {
      if (left_[index] == 0) continue;
      const KnownFinding& one = known_[index].finding;
      const std::string own = key(one, owners_of_known_[index]);
      if (!own.empty()) by_key[own + joined_fields({one.rule, one.words})].push_back(index);
    }
    if (by_key.empty()) return;
    for (std::size_t index = 0; index < found_.size(); ++index) {
      if (is_[index]) continue;
      const KnownFinding& one = found_[index];
      const std::string own = key(one, owners_of_found_[index]);
      const auto some = own.empty() ? by_key.end() : by_key.find(own + joined_fields({one.rule, one.words}));
      if (some == by_key.end() || some->second.empty() || !may_be(index, some->second.back())) continue;
      const std::size_t known = some->second.back();
      is_[index] = known;
      if (--left_[known] == 0) some->second.pop_back();
    }
  }

  std::span<const KnownFinding> found_;
  std::span<const CountedFinding> known_;
  const KnownPlaces& places_;
  std::vector<std::optional<std::size_t>> is_;
  std::vector<std::size_t> left_;                // of each known, how many are not given away
  std::vector<std::string> owners_of_known_;
  std::vector<std::string> owners_of_found_;
  std::set<std::string> known_owners_;
};

}  // namespace

std::vector<std::optional<std::size_t>> recognized(std::span<const KnownFinding> found, std::span<const CountedFinding> known, const KnownPlaces& places) {
  return Recognition(found, known, places).result();
}

}  // namespace sml::run
