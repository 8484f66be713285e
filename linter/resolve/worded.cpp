#include "linter/resolve/worded.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/resolve/shared_words.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kUnknown = "(?!)";   // what RE2 refuses, so that a slip is no pattern

// The characters of an expression from left to right, for who must know which of them stand for themselves.
class Walk {
 public:
  explicit Walk(std::string_view expression) : expression_(expression) {}

  bool is_over() const { return at_ >= expression_.size(); }
  std::size_t at() const { return at_; }

  // The sign that stands there, or 0 for what stands for itself: behind a \ and in brackets.
  char sign() const { return in_class_ || expression_[at_] == '[' || expression_[at_] == '\\' ? '\0' : expression_[at_]; }

  // Beyond it, and what was passed.
  std::string_view step() {
    const char byte = expression_[at_];
    if (byte == '[') in_class_ = true;
    if (byte == ']') in_class_ = false;
    return pass(byte == '\\' ? 2 : 1);
  }

  // The name in braces that stands there, beyond which it moves; nothing where none does.
  std::string_view take_name() {
    if (sign() != '{' || at_ + 1 == expression_.size() || !base::is_ascii_small(expression_[at_ + 1])) return {};
    const std::string_view passed = pass(expression_.find('}', at_) + 1 - at_);
    return passed.substr(1, passed.size() - 2);
  }

 private:
  std::string_view pass(std::size_t bytes) {
    const std::string_view passed = expression_.substr(at_, bytes);
    at_ += passed.size();
    return passed;
  }

  std::string_view expression_;
  std::size_t at_ = 0;
  bool in_class_ = false;
};

// What stands between the | of an expression that are in no group.
std::vector<std::string_view> alternatives_of(std::string_view expression) {
  std::vector<std::string_view> all;
  std::size_t begin = 0, groups = 0;
  for (Walk walk(expression); !walk.is_over(); walk.step()) {
    if (walk.sign() == '(') ++groups;
    if (walk.sign() == ')') --groups;
    if (walk.sign() != '|' || groups > 0) continue;
    all.push_back(expression.substr(begin, walk.at() - begin));
    begin = walk.at() + 1;
  }
  all.push_back(expression.substr(begin));
  return all;
}

// Writes names out, by the lines of what they stand for.
class Writer {
 public:
  explicit Writer(std::span<const NamedWords> named) : named_(named) {}

  std::string written(std::string_view expression, std::span<const Line> lines) const {
    std::string all;
    for (Walk walk(expression); !walk.is_over();) {
      const std::string_view name = walk.take_name();
      if (name.empty()) all += walk.step();
      else all += words_of(name, lines);
    }
    return all;
  }

 private:
  // Each alternative once, the first language's first.
  std::string words_of(std::string_view name, std::span<const Line> lines) const {
    std::array<std::string, kLines.size()> words;
    std::vector<std::string_view> all;
    for (std::size_t index = 0; index < lines.size(); ++index) {
      words[index] = words_of(name, lines[index]);
      if (words[index].empty()) continue;
      for (const std::string_view alternative : alternatives_of(words[index]))
        if (std::ranges::find(all, alternative) == all.end()) all.push_back(alternative);
    }
    return all.empty() ? std::string(kUnknown) : "(?:" + text::alternatives(all) + ')';
  }

  std::string words_of(std::string_view name, Line line) const {
    const auto known = std::ranges::find(named_, name, &NamedWords::name);
    if (known == named_.end()) return shared_words(name, line);
    const std::array own = {line, &InLanguages::any};
    return written(known->words.*line, own);
  }

  std::span<const NamedWords> named_;
};

}  // namespace

std::string written_out(std::string_view form, std::span<const NamedWords> named) { return Writer(named).written(form, kLines); }

text::Pattern worded(std::string_view form, std::initializer_list<NamedWords> named) { return text::Pattern::on_demand(written_out(form, named)); }

text::Pattern worded(std::string_view form, const InLanguages& words) { return worded(form, {{"words", words}}); }

text::Pattern whole_words(const InLanguages& words) { return worded(R"(\b{words}\b)", words); }

}  // namespace sml::resolve
