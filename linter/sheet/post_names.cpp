#include "linter/sheet/post_names.h"

#include <algorithm>
#include <utility>

#include "linter/base/path.h"
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
  for (std::size_t before = name.rfind('-', end - 1); before != std::string::npos && end - before - 1 <= kShortWord; before = name.rfind('-', end - 1)) end = before;
  name.resize(end);
  return name;
}

// The last part of a key tells which of a list it is; the first what.
std::string_view subject_of(std::string_view key) { return key.substr(0, key.find('.')); }

std::set<std::string> accounts_of(const model::Post& post) {
  std::set<std::string> ids;
  for (const auto& account : *post.accounts) ids.insert(*account);
  return ids;
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
  if (accounts_of(post.post) != accounts_of(draft.post)) return "accounts";
  const std::vector<load::Said> said = load::said_by(post.post);
  for (const load::Said& wanted : load::said_by(draft.post)) {
    const std::string_view subject = subject_of(wanted.key);
    if (subject == "id" || subject == "publish_at" || subject == "accounts") continue;
    if (std::ranges::find(said, wanted) == said.end()) return std::string(subject);
  }
  return std::nullopt;
}

PostNames::PostNames(const model::Client& client, std::function<bool(const std::string&)> is_file) : client_(client), is_file_(std::move(is_file)) {
  for (const model::PlannedPost& post : client.posts) {
    if (post.timed) by_moment_.emplace(post.publish, &post);
    if (post.post.id) by_id_.emplace(*post.post.id, &post);
    if (post.timed && is_imported(post.post)) imported_by_text_.emplace(post.post.text->text(), &post);
  }
}

const model::PlannedPost* PostNames::same(const Draft& draft) {
  const auto [begin, end] = by_moment_.equal_range(time::instant_of(*draft.post.publish_at, client_.zone));
  for (auto one = begin; one != end; ++one) {
    if (draft.post.text && one->second->post.text->text() != draft.post.text->text()) continue;   // seen at once, where a moment has many posts
    if (lacking(*one->second, draft, client_.zone)) continue;
    of_sheet_.insert(one->second);
    return one->second;
  }
  return nullptr;
}

const model::PlannedPost* PostNames::imported_before(const Draft& draft) const {
  const std::set<std::string> wanted = accounts_of(draft.post);
  const auto [begin, end] = by_moment_.equal_range(time::instant_of(*draft.post.publish_at, client_.zone));
  const auto is_it = [&](const auto& one) {
    const model::PlannedPost* post = one.second;
    return is_imported(post->post) && !of_sheet_.contains(post) && std::ranges::any_of(accounts_of(post->post), [&](const std::string& id) { return wanted.contains(id); });
  };
  const auto found = std::ranges::find_if(begin, end, is_it);
  return found == end ? nullptr : found->second;
}

const model::PlannedPost* PostNames::imported_elsewhen(const Draft& draft) const {
  if (!draft.post.text) return nullptr;
  const std::set<std::string> wanted = accounts_of(draft.post);
  const auto [begin, end] = imported_by_text_.equal_range(draft.post.text->text());
  const auto found = std::find_if(begin, end, [&](const auto& one) { return !of_sheet_.contains(one.second) && accounts_of(one.second->post) == wanted; });
  return found == end ? nullptr : found->second;
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
