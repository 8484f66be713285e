#include "linter/sheet/post_names.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "linter/base/path.h"
#include "linter/base/word_list.h"
#include "linter/load/encode.h"
#include "linter/model/layout.h"
#include "linter/text/display.h"
#include "linter/text/id.h"

namespace sml::sheet {
namespace {

constexpr std::size_t kLookedAt = 200;    // characters of a text, for a name
constexpr std::size_t kLongestWords = 40;

// Whole words, where the first is no longer than all may be; it does not end in one as short as "de" or "las".
std::string first_words(std::string name) {
  constexpr std::size_t kShortWord = 3;
  if (name.size() <= kLongestWords) return name;
  std::size_t end = std::min(name.rfind('-', kLongestWords), kLongestWords);
  for (std::size_t before = name.rfind('-', end - 1); before != std::string::npos && end - before - 1 <= kShortWord; before = name.rfind('-', end - 1))
    end = before;
  name.resize(end);
  return name;
}

constexpr std::string_view kNotCompared[] = {"id", "publish_at", "accounts"};   // as a text each

// The last part of a key tells which of a list it is; the first what.
std::string_view subject_of(std::string_view key) { return key.substr(0, key.find('.')); }

// Sorted, each once.
std::vector<std::string> accounts_of(const model::Post& post) {
  std::vector<std::string> ids;
  for (const auto& account : *post.accounts) ids.push_back(*account);
  std::ranges::sort(ids);
  ids.erase(std::ranges::unique(ids).begin(), ids.end());
  return ids;
}

constexpr std::string_view kAccounts = "accounts";

std::string in_one(const std::vector<std::string>& ids) {
  std::string all;
  for (const std::string& id : ids) all += id + '\n';
  return all;
}

// What two posts of one moment may have in common: their accounts as one value, and each other thing that they say but for their ids.
std::vector<load::Said> comparable(const model::Post& post) {
  std::vector<load::Said> said = load::said_by(post);
  std::erase_if(said, [](const load::Said& one) { return base::is_among(kNotCompared, subject_of(one.key)); });
  said.push_back({std::string(kAccounts), in_one(accounts_of(post))});
  return said;
}

bool is_imported(const model::Post& post) {
  return post.text.written && post.id && post.publish_at && !post.accounts->empty() && std::string_view(*post.id).starts_with(name_of(post));
}

}  // namespace

std::string name_of(const model::Post& post) {
  const std::string& text = post.text->text();
  std::string words = first_words(text::as_id(std::string_view(text).substr(0, text::byte_offset(text, kLookedAt))));
  if (words.empty()) words = *post.accounts->front();
  return time::iso(post.publish_at->civil.date) + '-' + words;
}

std::optional<std::string> lacking(const model::PlannedPost& post, const Draft& draft, const time::Zone& zone) {
  if (!post.timed || time::instant_of(*draft.post.publish_at, zone) != post.publish) return "publish_at";
  const std::vector<load::Said> said = comparable(post.post);
  const std::vector<load::Said> asked = comparable(draft.post);
  if (said.back() != asked.back()) return std::string(kAccounts);
  for (const load::Said& wanted : asked)
    if (std::ranges::find(said, wanted) == said.end()) return std::string(subject_of(wanted.key));
  return std::nullopt;
}

PostNames::PostNames(const model::Client& client, std::function<bool(const std::string&)> is_file) : client_(client), is_file_(std::move(is_file)) {
  for (const model::PlannedPost& post : client.posts) {
    if (post.timed) by_moment_[post.publish].push_back(&post);
    if (post.post.id) by_id_.emplace(*post.post.id, &post);
    if (post.timed && is_imported(post.post)) imported_by_text_[{post.post.text->text(), in_one(accounts_of(post.post))}].insert(&post);
  }
}

PostNames::Together& PostNames::together(time::Instant moment) {
  const auto [known, is_new] = together_.try_emplace(moment);
  const auto posts = by_moment_.find(moment);
  if (!is_new || posts == by_moment_.end()) return known->second;
  for (const model::PlannedPost* post : posts->second) {
    for (load::Said& said : comparable(post->post)) known->second.by_value[{std::move(said.key), std::move(said.value)}].insert(post);
    if (of_sheet_.contains(post) || !is_imported(post->post)) continue;
    for (const std::string& account : accounts_of(post->post)) known->second.imported_by_account[account].insert(post);
  }
  return known->second;
}

const model::PlannedPost* PostNames::same(const Draft& draft) {
  const auto& by_value = together(time::instant_of(*draft.post.publish_at, client_.zone)).by_value;
  const Posts* fewest = nullptr;   // that say one of the things that the draft says: whoever says all of them is among these
  for (load::Said& said : comparable(draft.post)) {
    const auto posts = by_value.find({std::move(said.key), std::move(said.value)});
    if (posts == by_value.end()) return nullptr;
    if (fewest == nullptr || posts->second.size() < fewest->size()) fewest = &posts->second;
  }
  const auto found = std::ranges::find_if(*fewest, [&](const model::PlannedPost* post) { return !lacking(*post, draft, client_.zone); });
  if (found == fewest->end()) return nullptr;
  take(**found);
  return *found;
}

void PostNames::take(const model::PlannedPost& post) {
  if (!of_sheet_.insert(&post).second || !is_imported(post.post)) return;
  const std::vector<std::string> accounts = accounts_of(post.post);
  for (const std::string& account : accounts) together(post.publish).imported_by_account[account].erase(&post);
  imported_by_text_[{post.post.text->text(), in_one(accounts)}].erase(&post);
}

const model::PlannedPost* PostNames::imported_before(const Draft& draft) {
  const auto& imported = together(time::instant_of(*draft.post.publish_at, client_.zone)).imported_by_account;
  const model::PlannedPost* first = nullptr;
  for (const std::string& account : accounts_of(draft.post)) {
    const auto posts = imported.find(account);
    if (posts == imported.end() || posts->second.empty()) continue;
    if (first == nullptr || *posts->second.begin() < first) first = *posts->second.begin();
  }
  return first;
}

const model::PlannedPost* PostNames::imported_elsewhen(const Draft& draft) const {
  if (!draft.post.text) return nullptr;
  const auto posts = imported_by_text_.find({draft.post.text->text(), in_one(accounts_of(draft.post))});
  return posts == imported_by_text_.end() || posts->second.empty() ? nullptr : *posts->second.begin();
}

PostNames::Named PostNames::named(const Draft& draft) {
  const std::string base = name_of(draft.post);
  const std::string folder = base::join_path(client_.folder, std::string(model::kPostsFolder) + '/' + base.substr(0, std::string_view("2026-03").size()));
  int& number = last_number_[base];
  while (true) {
    ++number;
    Named name{.id = number == 1 ? base : base + '-' + std::to_string(number)};
    name.path = folder + '/' + name.id + ".yaml";
    if (given_.contains(name.id)) continue;   // another's, whose words end in a number
    const auto taken = by_id_.find(name.id);
    if (taken != by_id_.end() && of_sheet_.contains(taken->second)) continue;
    if (taken != by_id_.end()) name.taken_by = taken->second;
    else name.is_file = is_file_(name.path);
    if (name.taken_by == nullptr && !name.is_file) given_.insert(name.id);
    else --number;
    return name;
  }
}

}  // namespace sml::sheet
