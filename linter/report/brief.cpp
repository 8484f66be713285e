#include "linter/report/brief.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "linter/rule/phrase.h"
#include "linter/rule/render.h"
#include "linter/text/utf8.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using model::PlannedPost;

constexpr std::size_t kLongestQuestion = 500;   // characters
constexpr std::size_t kMostPosts = 6;           // named a question

struct Question {
  std::string text;
  std::vector<const PlannedPost*> posts;
  std::optional<time::Civil> due;               // by the client's clock
};

class BriefWriter {
 public:
  BriefWriter(const run::Outcome& outcome, const model::Client& client, MessageLanguage language)
      : outcome_(outcome), client_(client), language_(language), this_year_(client.zone.civil(outcome.world.now).date.year) {
    ask_for_what_is_missing();
    for (const rule::Finding& finding : outcome.findings)
      if (finding.client == client.id) ask_of(finding);
    for (const PlannedPost& post : client.posts)
      if (!post.history) ask_of(post);
    for (Question& question : questions_)
      std::ranges::stable_sort(question.posts, {}, [](const PlannedPost* post) { return post->publish_civil; });
    std::ranges::stable_sort(questions_, [](const Question& one, const Question& other) {
      return one.due && (!other.due || *one.due < *other.due);
    });
  }

  std::string write(const std::string& addressee) const {
    if (questions_.empty()) return {};
    std::string out = said("brief.greeting", {{"name", text::printable(addressee)}, {"has_name", addressee.empty() ? "no" : "yes"}}) + "\n\n";
    out += said("brief.intro", {{"client", text::printable(model::display_name(client_))}, {"count", static_cast<std::int64_t>(questions_.size())}}) + "\n\n";
    for (std::size_t index = 0; index < questions_.size(); ++index) append(out, index + 1, questions_[index]);
    const std::optional<time::Civil>& due = questions_.front().due;
    out += said("brief.closing", {{"has_due", due ? "yes" : "no"}, {"due", due ? moment(*due) : std::string()}}) + '\n';
    if (client_.contract->parties->agency) out += '\n' + text::printable(*client_.contract->parties->agency) + '\n';
    return out;
  }

 private:
  std::string said(std::string_view name, const text::MessageArguments& arguments) const { return rule::phrase(language_, name, arguments); }
  std::string moment(time::Civil civil) const { return rule::say_moment(language_, civil, this_year_); }

  // One question for all that ask the same.
  Question& question(std::string text) {
    text = text::shortened(text::printable(text), kLongestQuestion);
    const auto found = std::ranges::find(questions_, text, &Question::text);
    if (found != questions_.end()) return *found;
    questions_.push_back({std::move(text), {}, std::nullopt});
    return questions_.back();
  }

  static void wait(Question& question, time::Civil due) { question.due = question.due ? std::min(*question.due, due) : due; }

  static void wait(Question& question, const PlannedPost& post) {
    if (std::ranges::find(question.posts, &post) == question.posts.end()) question.posts.push_back(&post);
    if (post.timed) wait(question, post.publish_civil);
  }

  void ask_for_what_is_missing() {
    for (const run::SilentRule& silent : outcome_.summary.silent) {
      const std::string name = "ask.needs." + silent.need;
      if (silent.client == client_.id && rule::phrase(language_, name) != name) question(std::string(rule::phrase(language_, name)));
    }
  }

  void ask_of(const rule::Finding& finding) {
    const std::optional<std::string> asked = rule::question(finding, language_, this_year_);
    if (!asked) return;
    Question& one = question(*asked);
    if (const PlannedPost* post = post_of(finding)) wait(one, *post);
    if (const time::Civil* due = own_due(finding)) wait(one, *due);
  }

  void ask_of(const PlannedPost& post) {
    for (const model::Field<base::MappedText>& written : *post.post.questions) wait(question(written->text()), post);
  }

  const PlannedPost* post_of(const rule::Finding& finding) const {
    if (finding.post.empty()) return nullptr;
    const auto holds = [&](const PlannedPost& post) {
      return post.span.source == finding.at.source && post.span.begin <= finding.at.begin && finding.at.begin <= post.span.end;
    };
    const auto found = std::ranges::find_if(client_.posts, holds);
    return found == client_.posts.end() ? nullptr : &*found;
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

  std::string waiting(const Question& question) const {
    const auto moment_of = [&](const PlannedPost& post) { return post.timed ? moment(post.publish_civil) : std::string("?"); };
    const auto name_of = [](const PlannedPost& post) { return text::printable(*post.post.id); };
    if (question.posts.size() == 1)
      return said("brief.for_post", {{"post", name_of(*question.posts.front())}, {"publish", moment_of(*question.posts.front())}});
    std::vector<std::string> posts;
    for (const PlannedPost* post : question.posts) posts.push_back(said("brief.post", {{"post", name_of(*post)}, {"publish", moment_of(*post)}}));
    const auto count = static_cast<std::int64_t>(posts.size());
    return said("brief.for_posts", {{"count", count}, {"posts", rule::say_list_in_part(language_, std::move(posts), kMostPosts)}});
  }

  void append(std::string& out, std::size_t number, const Question& question) const {
    const std::string head = std::to_string(number) + ". ";
    out += head + question.text + '\n';
    const std::string margin(head.size(), ' ');
    if (!question.posts.empty()) out += margin + waiting(question) + sentence_end(question);
    out += '\n';
  }

  // Until when, where that is not when the post goes out.
  std::string sentence_end(const Question& question) const {
    const bool is_post = std::ranges::any_of(question.posts, [&](const PlannedPost* post) { return post->timed && post->publish_civil == question.due; });
    return !question.due || is_post ? ".\n" : "; " + said("brief.due", {{"due", moment(*question.due)}}) + ".\n";
  }

  const run::Outcome& outcome_;
  const model::Client& client_;
  MessageLanguage language_;
  int this_year_;
  std::vector<Question> questions_;
};

}  // namespace

std::string brief(const run::Outcome& outcome, const model::Client& client, const std::string& addressee, MessageLanguage language) {
  return BriefWriter(outcome, client, language).write(addressee);
}

}  // namespace sml::report
