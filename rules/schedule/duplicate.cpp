#include <cstdint>
#include <optional>
#include <unordered_map>

#include "linter/resolve/account_texts.h"
#include "linter/resolve/own_words.h"
#include "linter/text/likeness.h"
#include "rules/schedule/calendar.h"

namespace sml::rules {
namespace {

using model::PlannedPost;

// The first line of a text that says something.
base::Span first_line(const base::MappedText& text) {
  const std::string& written = text.text();
  const std::size_t begin = std::min(written.find_first_not_of(" \n"), written.size());
  return text.span(begin, std::min(written.find('\n', begin), written.size()));
}

// A post whose text was said before, and where.
struct Duplicate {
  const PlannedPost* earlier = nullptr;
  const base::MappedText* text = nullptr;
  text::Overlap overlap;
  std::vector<std::string> accounts;
};

class Search {
 public:
  Search(const rule::ClientView& view, base::Duration within) : view_(view), within_(within) {}

  std::unordered_map<const PlannedPost*, Duplicate> duplicates() {
    for (const AccountPosts& account : by_account(posts_that_count())) look_at(account);
    return std::move(found_);
  }

 private:
  // What goes out before the first post that is checked by more than the time within is like no other.
  Posts posts_that_count() const {
    Posts posts = in_order(view_.client);
    const auto first = std::ranges::find_if(posts, [&](const PlannedPost* planned) { return view_.checks(*planned); });
    if (first == posts.end()) return {};
    const time::Instant from = (*first)->publish - within_;
    std::erase_if(posts, [&](const PlannedPost* planned) { return planned->publish < from; });
    return posts;
  }

  const text::Shingles& shingles(const base::MappedText* text) {
    const auto [known, is_new] = shingles_.try_emplace(text);
    if (is_new && text != nullptr) known->second = text::Shingles(resolve::own_words(text->text()));
    return known->second;
  }

  void look_at(const AccountPosts& account) {
    std::vector<text::InRow> row;
    std::vector<const base::MappedText*> texts;
    std::size_t from = 0;
    for (const PlannedPost* planned : account.posts) {
      while (account.posts[from]->publish < planned->publish - within_) ++from;
      texts.push_back(resolve::text_on(account.account, view_.accounts.network_of(account.account), planned->post));
      row.push_back({&shingles(texts.back()), from, view_.checks(*planned)});
    }
    if (texts != texts_ || account.posts != posts_) near_ = text::near_earlier(row);   // most posts go out on all accounts alike
    texts_ = std::move(texts);
    posts_ = account.posts;
    for (std::size_t index = 0; index < near_.size(); ++index)
      if (near_[index]) take(*account.posts[index], *texts_[index], *account.posts[near_[index]->earlier], near_[index]->overlap, account.account);
  }

  void take(const PlannedPost& planned, const base::MappedText& text, const PlannedPost& earlier, text::Overlap overlap, std::string_view account) {
    Duplicate& duplicate = found_.try_emplace(&planned, Duplicate{&earlier, &text, overlap, {}}).first->second;
    if (text.span().begin < duplicate.text->span().begin) duplicate = {&earlier, &text, overlap, {}};
    if (duplicate.earlier == &earlier && duplicate.text == &text) duplicate.accounts.emplace_back(account);
  }

  const rule::ClientView& view_;
  base::Duration within_;
  std::unordered_map<const base::MappedText*, text::Shingles> shingles_;
  Posts posts_;                                           // of the last account
  std::vector<const base::MappedText*> texts_;            // with their texts
  std::vector<std::optional<text::Near>> near_;           // and what is near among them
  std::unordered_map<const PlannedPost*, Duplicate> found_;
};

void check(const rule::ClientView& view, rule::Report& report) {
  const base::Duration within = report.duration("within");
  const std::unordered_map<const PlannedPost*, Duplicate> duplicates = Search(view, within).duplicates();
  for (const PlannedPost& planned : view.client.posts) {
    const auto found = duplicates.find(&planned);
    if (found == duplicates.end()) continue;
    const Duplicate& duplicate = found->second;
    const PlannedPost& earlier = *duplicate.earlier;
    const std::string_view account = duplicate.accounts.front();
    const base::Span there = first_line(*resolve::text_on(account, view.accounts.network_of(account), earlier.post));
    report.at(first_line(*duplicate.text))
        .say(duplicate.overlap.same() ? "" : "near")
        .with("other", *earlier.post.id)
        .with("other_publish", earlier.publish_civil)
        .with("gap", planned.publish - earlier.publish)
        .with("at_once", planned.publish == earlier.publish ? "yes" : "no")
        .with("tense", earlier.publish < view.world.now ? "past" : "future")
        .with("share", std::int64_t{duplicate.overlap.percent()})
        .with("accounts", duplicate.accounts)
        .with("within", within)
        .with("free", view.client.zone.civil(earlier.publish + within))
        .because(there, "other");
  }
}

}  // namespace

extern const rule::Check schedule_duplicate{check};

}  // namespace sml::rules
