#include <optional>

#include "linter/resolve/named_file.h"
#include "linter/resolve/names.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"

namespace sml::rules {
namespace {

using model::Field;
using model::SensitiveTopic;

// The sensitive topics of a client without an answer, and where texts touch them.
class Unanswered {
 public:
  explicit Unanswered(const rule::ClientView& view) {
    for (const Field<SensitiveTopic>& topic : *view.client.facts->sensitive_topics) {
      const Field<std::string>& answer = topic->answer;
      if (is_unreadable(answer) || (answer && resolve::is_there(view.files, view.client, *answer))) continue;
      for (const Field<std::string>& term : *topic->terms) index_.add(*term, topics_.size());
      topics_.push_back(&*topic);
    }
  }

  bool empty() const { return topics_.empty(); }

  struct Touch {
    text::Range range;
    const SensitiveTopic* topic = nullptr;
  };
  std::optional<Touch> first_in(std::string_view text) const {
    const auto mentions = index_.find(resolve::words_of(text));
    if (mentions.empty()) return std::nullopt;
    return Touch{mentions.front().range, topics_[mentions.front().number]};
  }

 private:
  resolve::NameIndex index_;
  std::vector<const SensitiveTopic*> topics_;
};

void report_touch(const base::MappedText& text, const Unanswered::Touch& touch, rule::Report& report) {
  const SensitiveTopic& topic = *touch.topic;
  const std::string words(text::part_of(text.text(), touch.range));
  const std::string& term = *topic.terms->front();   // by which people know it, as its id is none of their words
  rule::Finding& finding = report.at(text.span(touch.range.begin, touch.range.end))
                               .say(topic.answer ? "missing" : "")
                               .with("words", words)
                               .with("topic", term)
                               .with("same", text::fold(words) == text::fold(term) ? "yes" : "no");
  if (topic.answer) finding.with("file", *topic.answer).because(topic.answer.span, "answer");
  else finding.because(topic.id ? topic.id.span : topic.terms.span, "topic");
}

void check(const rule::ClientView& view, rule::Report& report) {
  const Unanswered unanswered(view);
  if (unanswered.empty()) return;
  for (const model::PlannedPost& planned : view.client.posts) {
    if (!view.checks(planned)) continue;
    for (const base::MappedText* text : resolve::texts_of(planned.post)) {
      const auto touch = unanswered.first_in(text->text());
      if (!touch) continue;
      report_touch(*text, *touch, report);
      break;
    }
  }
}

}  // namespace

extern const rule::Check crisis_no_answer{check};

}  // namespace sml::rules
