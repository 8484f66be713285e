#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "linter/model/post_name.h"
#include "linter/resolve/account_texts.h"
#include "linter/resolve/own_words.h"
#include "linter/text/likeness.h"
#include "linter/time/whole_days.h"
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

// A text as a post says it, on those of its accounts that have no other.
struct Said {
  const PlannedPost* planned = nullptr;
  const base::MappedText* text = nullptr;
  std::vector<std::string_view> accounts{};   // by id
};

// Where a text was said last before on an account.
struct Echo {
  std::string_view account;
  text::Near earlier;
};

// A post whose text was said before.
struct Duplicate {
  Said said;
  Said earlier;
  text::Overlap overlap;
  std::vector<std::string> accounts;   // by id
};

class Search {
 public:
  // `report` tells the time within which a text may not be said again, which each file may have for itself.
  Search(const rule::ClientView& view, const rule::Report& report) : view_(view), report_(report) {
    for (const PlannedPost& planned : view.client.posts) within_ = std::max(within_, within_of(planned));
  }

  // One a post, by file and place.
  std::vector<Duplicate> duplicates() {
    for (const PlannedPost* planned : posts_that_count()) add_texts(*planned);
    text::NearEarlier near(shingles_);
    std::size_t from = 0;
    std::size_t index = 0;
    std::vector<Echo> echoes;
    const text::NearEarlier::Take take = [&](const text::Near& found) { return add_echoes(echoes, said_[index], found); };
    for (; index < said_.size(); ++index) {
      const PlannedPost& planned = *said_[index].planned;
      const time::Instant earliest = earlier_by(within_, planned);
      while (said_[from].planned->publish < earliest) ++from;
      near.look_before_next(view_.checks(planned) ? from : index, take);
      if (echoes.empty()) continue;
      const time::Instant first = earlier_by(within_of(planned), planned);
      std::erase_if(echoes, [&](const Echo& echo) { return said_[echo.earlier.text].planned->publish < first; });
      if (!echoes.empty()) add(said_[index], std::exchange(echoes, {}));
    }
    std::ranges::sort(found_, {}, [](const Duplicate& duplicate) { return duplicate.said.planned; });
    return std::move(found_);
  }

 private:
  // What goes out before the first post that is checked by more than the time within is like no other.
  Posts posts_that_count() const {
    Posts posts = in_order(view_.client);
    const auto first = std::ranges::find_if(posts, [&](const PlannedPost* planned) { return view_.checks(*planned); });
    if (first == posts.end()) return {};
    const time::Instant from = earlier_by(within_, **first);
    std::erase_if(posts, [&](const PlannedPost* planned) { return planned->publish < from; });
    return posts;
  }

  const base::MappedText* text_on(std::string_view account, const PlannedPost& planned) const {
    const model::Post& post = planned.post;
    return resolve::text_on(account, post.text_for->empty() ? std::nullopt : view_.accounts.network_of(account), post);
  }

  // Its texts in their order in the file.
  void add_texts(const PlannedPost& planned) {
    const std::size_t first = said_.size();
    for (const model::Field<std::string>& account : *planned.post.accounts) {
      const base::MappedText* text = text_on(*account, planned);
      if (text == nullptr) continue;
      const auto known = std::ranges::find(std::span(said_).subspan(first), text, &Said::text);
      (known == std::span(said_).end() ? said_.emplace_back(Said{&planned, text}) : *known).accounts.push_back(*account);
    }
    std::ranges::sort(std::span(said_).subspan(first), {}, [](const Said& said) { return said.text->span().begin; });
    for (const Said& said : std::span(said_).subspan(first)) {
      resolve::read_own_words(said.text->text(), words_);
      shingles_.add(words_.all());
    }
  }

  // Notes on which accounts both texts are said. Returns from which text on one would be a later echo on any.
  std::size_t add_echoes(std::vector<Echo>& echoes, const Said& said, const text::Near& earlier) const {
    bool is_everywhere = true;
    for (const std::string_view account : said.accounts) {
      const auto known = std::ranges::find(echoes, account, &Echo::account);
      const bool is_on_both = std::ranges::count(said_[earlier.text].accounts, account) > 0;
      if (known == echoes.end() && is_on_both) echoes.push_back({account, earlier});
      else if (known == echoes.end()) is_everywhere = false;
      else if (is_on_both && known->earlier.text < earlier.text) known->earlier = earlier;
    }
    const auto place = [](const Echo& echo) { return echo.earlier.text; };
    return is_everywhere ? place(*std::ranges::min_element(echoes, {}, place)) + 1 : 0;
  }

  // What is told is the first account's echo, with the accounts that share it; of a post's texts, the first that has any.
  void add(const Said& said, std::vector<Echo> echoes) {
    if (!found_.empty() && found_.back().said.planned == said.planned) return;
    std::ranges::sort(echoes, {}, &Echo::account);
    const text::Near& earlier = echoes.front().earlier;
    Duplicate& duplicate = found_.emplace_back(Duplicate{said, said_[earlier.text], earlier.overlap, {}});
    for (const Echo& echo : echoes)
      if (said_[echo.earlier.text].planned == duplicate.earlier.planned) duplicate.accounts.emplace_back(echo.account);
  }

  time::Instant earlier_by(base::Duration length, const PlannedPost& planned) const { return time::earlier_by(length, planned.publish, view_.client.zone); }
  base::Duration within_of(const PlannedPost& planned) const { return report_.duration("within", planned.post.publish_at.span); }

  const rule::ClientView& view_;
  const rule::Report& report_;
  base::Duration within_{};            // the longest
  std::vector<Said> said_;             // by time
  text::Shingles shingles_;            // of each of them
  text::WordHashes words_;             // of the one that is read
  std::vector<Duplicate> found_;
};

// Whether the contract still holds then.
std::string may_wait(time::Instant free, const model::Client& client) {
  const auto& through = client.contract->term->through;
  return through && time::is_over(*through, free, client.zone) ? "no" : "yes";
}

void check(const rule::ClientView& view, rule::Report& report) {
  for (const Duplicate& duplicate : Search(view, report).duplicates()) {
    const PlannedPost& planned = *duplicate.said.planned;
    const base::Duration within = report.duration("within", planned.post.publish_at.span);
    const PlannedPost& earlier = *duplicate.earlier.planned;
    const time::Instant free = time::later_by(within, earlier.publish, view.client.zone);
    report.at(first_line(*duplicate.said.text))
        .say(duplicate.overlap.same() ? "" : "near")
        .with("other", model::display_name(earlier))
        .with("other_publish", earlier.publish_civil)
        .with("gap", time::length_between(earlier.publish, planned.publish, view.client.zone))
        .with("at_once", planned.publish == earlier.publish ? "yes" : "no")
        .with("tense", earlier.publish < view.world.now ? "past" : "future")
        .with("share", std::int64_t{duplicate.overlap.percent()})
        .with("accounts", duplicate.accounts)
        .with("within", within)
        .with("may_wait", may_wait(free, view.client))
        .with("free", view.client.zone.civil(free))
        .because(first_line(*duplicate.earlier.text), "other");
  }
}

}  // namespace

extern const rule::Check schedule_duplicate{check};

}  // namespace sml::rules
