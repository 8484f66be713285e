#include "linter/report/brief.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "linter/model/display_name.h"
#include "linter/model/post_name.h"
#include "linter/report/first_name.h"
#include "linter/rule/phrase.h"
#include "linter/rule/render.h"
#include "linter/text/display.h"
#include "linter/text/message.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using model::PlannedPost;

constexpr std::size_t kLongestQuestion = 500;   // characters
constexpr std::size_t kMostPosts = 6;           // named a heading

struct Question {
  std::string text;
  std::vector<const PlannedPost*> posts;
  std::optional<time::Civil> due;               // by the client's clock
};

// What the same posts wait for; or what no post waits for, with a moment or without.
struct Group {
  std::vector<const PlannedPost*> posts;
  std::vector<Question> questions;              // the soonest first
};

// Whether the first is needed sooner; what has no moment comes last.
bool sooner(const std::optional<time::Civil>& one, const std::optional<time::Civil>& other) { return one && (!other || *one < *other); }

std::vector<Group> grouped(std::vector<Question> questions) {
  std::ranges::stable_sort(questions, [](const Question& one, const Question& other) { return sooner(one.due, other.due); });
  std::vector<Group> groups;
  std::map<std::pair<std::vector<const PlannedPost*>, bool>, std::size_t> known;   // what waits for the same posts, with a moment or without
  for (Question& question : questions) {
    const auto [found, is_new] = known.try_emplace({question.posts, question.due.has_value()}, groups.size());
    if (is_new) groups.push_back({question.posts, {}});
    groups[found->second].questions.push_back(std::move(question));
  }
  std::stable_partition(groups.begin(), groups.end(), [](const Group& group) { return !group.posts.empty() || group.questions.front().due; });
  return groups;
}

class BriefWriter {
 public:
  BriefWriter(const run::Outcome& outcome, const model::Client& client, const std::string& addressee, MessageLanguage language)
      : outcome_(outcome), client_(client), addressee_(addressee), language_(language), this_year_(client.zone.civil(outcome.world.now).date.year) {
    ask_for_what_is_missing();
    for (const rule::Finding& finding : outcome.findings)
      if (finding.client == client.id) ask_of(finding);
    for (const PlannedPost& post : client.posts)
      if (!post.history) ask_of(post);
    for (Question& question : questions_) {
      std::set<const PlannedPost*> seen;
      std::erase_if(question.posts, [&](const PlannedPost* post) { return !seen.insert(post).second; });
      std::ranges::stable_sort(question.posts, {}, [](const PlannedPost* post) { return post->publish_civil; });
    }
  }

  std::string write() const {
    if (questions_.empty()) return {};
    std::string out = said("brief.greeting", {{"name", text::printable(first_name(addressee_))}, {"has_name", addressee_.empty() ? "no" : "yes"}}) + "\n\n";
    const std::string name = model::display_name(client_);
    out += said("brief.intro", {{"named", name == model::kUnnamedClient ? "no" : "yes"},
                                {"client", text::printable(name)},
                                {"count", static_cast<std::int64_t>(questions_.size())}}) +
           "\n\n";
    const std::vector<Group> groups = grouped(questions_);
    std::size_t number = 0;
    for (const Group& group : groups) {
      if (groups.size() > 1 || !group.posts.empty()) out += heading(group) + '\n';
      for (const Question& question : group.questions) out += std::to_string(++number) + ". " + question.text + sentence_end(question) + '\n';
      out += '\n';
    }
    const std::optional<time::Civil>& due = groups.front().questions.front().due;
    out += said("brief.closing", {{"has_due", due ? "yes" : "no"}, {"due", due ? moment(*due) : std::string()}, {"register", speech_register()}}) + '\n';
    if (client_.contract->parties->agency) out += '\n' + text::printable(*client_.contract->parties->agency) + '\n';
    return out;
  }

 private:
  std::string said(std::string_view name, const text::MessageArguments& arguments) const { return rule::phrase(language_, name, arguments); }
  std::string moment(time::Civil civil) const { return rule::say_moment(language_, civil, this_year_); }

  // How the business is spoken to: as it speaks to its own customers; where the contract does not say, as one does anyway.
  std::string speech_register() const {
    const auto& agreed = client_.contract->voice->speech_register;
    return agreed ? std::string(model::name_of(*agreed)) : std::string();
  }

  // One question for all that ask the same.
  Question& question(std::string text) {
    text = text::shortened(text::printable(text), kLongestQuestion);
    const auto [found, is_new] = places_.try_emplace(text, questions_.size());
    if (is_new) questions_.push_back({std::move(text), {}, std::nullopt});
    return questions_[found->second];
  }

  static void wait(Question& question, time::Civil due) { question.due = question.due ? std::min(*question.due, due) : due; }

  static void wait(Question& question, const PlannedPost& post) {
    question.posts.push_back(&post);
    if (post.timed) wait(question, post.publish_civil);
  }

  void ask_for_what_is_missing() {
    for (const run::SilentRule& silent : outcome_.summary.silent) {
      if (silent.client != client_.id) continue;
      if (const auto asked = rule::find_phrase(language_, "ask.needs." + silent.need))
        question(text::filled(*asked, model::name_of(language_), {{"register", speech_register()}}));
    }
  }

  void ask_of(const rule::Finding& finding) {
    for (std::string& asked : rule::questions(finding, language_, this_year_, addressee_, speech_register())) {
      Question& one = question(std::move(asked));
      if (const PlannedPost* post = model::post_at(client_, finding.at)) wait(one, *post);
      if (const time::Civil* due = own_due(finding)) wait(one, *due);
    }
  }

  void ask_of(const PlannedPost& post) {
    for (const model::Field<base::MappedText>& written : *post.post.questions) wait(question(written->text()), post);
  }

  // The moment that a finding names as its `due`, or the `first` post that goes out without the answer; one that is over is none.
  const time::Civil* own_due(const rule::Finding& finding) const {
    for (const rule::Argument& argument : finding.arguments) {
      if (argument.name != "due" && argument.name != "first") continue;
      const auto* civil = std::get_if<time::Civil>(&argument.value);
      if (civil != nullptr && client_.zone.civil(outcome_.world.now) < *civil) return civil;
    }
    return nullptr;
  }

  // What the questions below it are for.
  std::string heading(const Group& group) const {
    if (group.posts.empty()) return said("brief.also", {{"has_due", group.questions.front().due ? "yes" : "no"}});
    std::vector<std::string> posts;
    for (const PlannedPost* post : group.posts) posts.push_back(name_of(*post));
    const auto count = static_cast<std::int64_t>(posts.size());
    return said("brief.for_posts", {{"count", count}, {"posts", rule::say_list_in_part(language_, std::move(posts), kMostPosts)}});
  }

  // By when it goes out and its first words: who reads the message knows no short names. Its own where it has no words.
  std::string name_of(const PlannedPost& post) const {
    const std::string words = model::opening(post.post);
    const std::string name = words.empty() ? text::printable(*post.post.id) : words;
    return said("brief.post", {{"post", name}, {"timed", post.timed ? "yes" : "no"}, {"publish", post.timed ? moment(post.publish_civil) : std::string()}});
  }

  // Until when, where that is not when the post goes out.
  std::string sentence_end(const Question& question) const {
    const bool is_post = std::ranges::any_of(question.posts, [&](const PlannedPost* post) { return post->timed && post->publish_civil == question.due; });
    return !question.due || is_post ? std::string() : ' ' + said("brief.due", {{"due", moment(*question.due)}});
  }

  const run::Outcome& outcome_;
  const model::Client& client_;
  const std::string& addressee_;
  MessageLanguage language_;
  int this_year_;
  std::vector<Question> questions_;
  std::map<std::string, std::size_t> places_;   // of a question's text in them
};

}  // namespace

std::string brief(const run::Outcome& outcome, const model::Client& client, const std::string& addressee, MessageLanguage language) {
  return BriefWriter(outcome, client, addressee, language).write();
}

}  // namespace sml::report
