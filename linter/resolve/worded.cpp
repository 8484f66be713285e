#include "linter/resolve/worded.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/resolve/shared_words.h"
#include "linter/text/byte_set.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kUnknown = "(?!)";   // what RE2 refuses, so that a slip is no pattern

constexpr std::size_t kUsual = 32;   // alternatives, more than most words have

// What stands between the | of an expression that are in no group.
std::vector<std::string_view> alternatives_of(std::string_view expression) {
  constexpr text::ByteSet kSigns(R"(\[]()|)");
  std::vector<std::string_view> all;
  all.reserve(kUsual);
  std::size_t begin = 0;
  int groups = 0;
  bool in_class = false;
  for (std::size_t at = 0; at < expression.size(); ++at) {
    const char byte = expression[at];
    if (!kSigns.holds(byte)) continue;
    if (byte == '\\') ++at;
    else if (in_class || byte == '[') in_class = byte != ']';
    else if (byte == '(') ++groups;
    else if (byte == ')') --groups;
    if (byte != '|' || in_class || groups > 0) continue;
    all.push_back(expression.substr(begin, at - begin));
    begin = at + 1;
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
    all.reserve(expression.size());
    std::size_t copied = 0;
    for (std::size_t at = expression.find('{'); at != std::string_view::npos; at = expression.find('{', at + 1)) {
      if (at + 1 == expression.size() || !base::is_ascii_small(static_cast<unsigned char>(expression[at + 1]))) continue;   // {0,3}
      all += expression.substr(copied, at - copied);
      copied = std::min(expression.find('}', at), expression.size() - 1) + 1;
      all += words_of(expression.substr(at + 1, copied - at - 2), lines);
    }
    return all += expression.substr(copied);
  }

 private:
  // Each alternative once, the first language's first.
  std::string words_of(std::string_view name, std::span<const Line> lines) const {
    std::array<std::string, kLines.size()> words;
    std::vector<std::string_view> all;
    all.reserve(kUsual);
    for (std::size_t index = 0; index < lines.size(); ++index) {
      words[index] = words_of(name, lines[index]);
      if (words[index].empty()) continue;
      const std::size_t others = all.size();
      const auto is_of_another = [&](std::string_view alternative) { return std::ranges::count(std::span(all).first(others), alternative) > 0; };
      for (const std::string_view alternative : alternatives_of(words[index]))
        if (!is_of_another(alternative)) all.push_back(alternative);
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

text::Pattern worded(std::string_view form, std::span<const NamedWords> named) { return text::Pattern::on_demand(written_out(form, named)); }

text::Pattern worded(std::string_view form, std::initializer_list<NamedWords> named) { return worded(form, std::span(named)); }

text::Pattern worded(std::string_view form, const InLanguages& words) { return worded(form, {{"words", words}}); }

text::Pattern whole_words(const InLanguages& words) { return worded(R"(\b{words}\b)", words); }

}  // namespace sml::resolve
