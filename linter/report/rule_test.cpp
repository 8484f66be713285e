#include "linter/report/rule_test.h"

#include <algorithm>
#include <cstdint>

#include "linter/report/frame.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

using model::MessageLanguage;

class Writer {
 public:
  Writer(bool blessed, MessageLanguage language) : blessed_(blessed), language_(language) {}

  void write(const run::TestedRule& rule) {
    ++rules_;
    const std::string path = shown_path(rule.path);
    if (rule.refused) say("test.refused", {{"path", path}});
    else if (rule.examples.empty() && rule.misplaced.empty()) say("test.no_examples", {{"path", path}});
    for (const std::string& place : rule.misplaced) say("test.misplaced", {{"place", place}});
    for (const run::TestedExample& example : rule.examples) write(example, path);
    failed_ += rule.refused ? 1 : 0;
  }

  std::string finished() {
    if (rules_ == 0) say("test.no_rules", {});
    else say("test.total", {{"rules", rules_}, {"examples", examples_}, {"failed", failed_}, {"blessed", std::string(blessed_ ? "yes" : "no")}});
    return std::move(out_);
  }

 private:
  void say(std::string_view name, const text::MessageArguments& arguments) { out_ += rule::phrase(language_, name, arguments) + '\n'; }

  void write(const run::TestedExample& example, const std::string& path) {
    ++examples_;
    if (!example.fails()) return;
    ++failed_;
    const std::string place = path + ':' + std::to_string(example.line);
    for (const std::string& file : example.unread) say("test.unread", {{"place", place}, {"file", text::printable(file)}});
    if (!example.bad_now.empty()) say("test.now", {{"place", place}, {"now", text::printable(example.bad_now)}});
    if (example.found == example.expected) return;
    out_ += place + (example.caption.empty() ? "" : ": " + text::printable(example.caption)) + '\n';
    list("test.expected", example.expected);
    list("test.found", example.found);
  }

  void list(std::string_view name, std::string_view lines) {
    out_.append("  ").append(rule::phrase(language_, name)).append(":");
    if (lines.empty()) out_.append(" ").append(rule::phrase(language_, "test.nothing"));
    out_ += '\n';
    while (!lines.empty()) {
      const std::string_view line = lines.substr(0, lines.find('\n'));
      lines.remove_prefix(std::min(line.size() + 1, lines.size()));
      out_.append("    ").append(text::printable(line)) += '\n';
    }
  }

  bool blessed_;
  MessageLanguage language_;
  std::string out_;
  std::int64_t rules_ = 0;
  std::int64_t examples_ = 0;
  std::int64_t failed_ = 0;
};

}  // namespace

std::string rule_test_report(const std::vector<run::TestedRule>& tested, bool blessed, MessageLanguage language) {
  Writer writer(blessed, language);
  for (const run::TestedRule& rule : tested) writer.write(rule);
  return writer.finished();
}

}  // namespace sml::report
