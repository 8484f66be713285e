// The sources' own patterns are compiled here: a wrong one would end the program when a text first asks for it. Those that are worded in
// three languages (resolve/worded.h) are so part by part: each form with something in the place of its words, and each line of words.
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/resolve/shared_words.h"
#include "linter/text/pattern.h"
#include "tests/catch.h"

namespace {

namespace fs = std::filesystem;

// The value of the string literals that stand one after the other from a place on; nothing where none does, or something is added to them.
std::optional<std::string> literals_at(std::string_view source, std::size_t at) {
  std::string value;
  bool any = false;
  while (true) {
    at = source.find_first_not_of(" \n", at);
    if (source.substr(at).starts_with("R\"(")) {
      const std::size_t end = source.find(")\"", at);
      value += source.substr(at + 3, end - at - 3);
      at = end + 2;
    } else if (source[at] == '"') {
      for (++at; source[at] != '"'; ++at) {
        const bool escaped = source[at] == '\\';
        if (escaped) ++at;
        value += escaped && source[at] == 'n' ? '\n' : source[at];
      }
      ++at;
    } else {
      break;
    }
    any = true;
  }
  return any && source[at] != '+' ? std::optional(value) : std::nullopt;
}

// An argument's expression: literals, or the name of a constant of literals of the same file.
std::optional<std::string> expression_at(std::string_view source, std::size_t at) {
  if (const auto literals = literals_at(source, at)) return literals;
  std::size_t end = at;
  while (std::isalnum(static_cast<unsigned char>(source[end])) != 0) ++end;
  const std::string name(source.substr(at, end - at));
  const std::size_t constant = source.find("std::string_view " + name + " =");
  if (name.empty() || constant == std::string_view::npos) return std::nullopt;
  return literals_at(source, source.find('=', constant) + 1);
}

struct Source {
  std::string path;
  std::string text;
};

std::vector<Source> sources() {
  std::vector<Source> all;
  for (const std::string_view folder : {"linter/resolve", "linter/rule", "rules"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      std::ifstream in(entry.path());
      all.push_back({entry.path().string(), {std::istreambuf_iterator<char>(in), {}}});
    }
  }
  return all;
}

// Whether a name is of words that all patterns know, or that stand in the same file.
bool is_known(const std::string& name, const Source& source) {
  for (const sml::resolve::Line line : sml::resolve::kLines)
    if (!sml::resolve::shared_words(name, line).empty()) return true;
  return name == "words" || source.text.find("{\"" + name + "\", ") != std::string::npos;
}

// An expression with something in the place of its names, which must be known.
std::string filled_in(std::string expression, const Source& source) {
  static const auto name = sml::text::Pattern::literal(R"(\{([a-z][a-z_]*)\})");
  while (const auto match = name.find(expression)) {
    CAPTURE(expression);
    CHECK(is_known(std::string(match->of(expression, 1)), source));
    expression.replace(match->whole().begin, match->whole().end - match->whole().begin, "(?:x)");
  }
  return expression;
}

// Checks the expressions that stand behind some words of a source. Returns how many.
std::size_t check_behind(std::string_view words, const Source& source) {
  std::size_t checked = 0;
  for (std::size_t at = source.text.find(words); at != std::string::npos; at = source.text.find(words, at + 1)) {
    const auto expression = literals_at(source.text, at + words.size());
    if (!expression) continue;
    CAPTURE(source.path, *expression);
    CHECK(sml::text::Pattern::compile("(?:" + filled_in(*expression, source) + ")"));
    ++checked;
  }
  return checked;
}

// The calls that make a pattern of one expression: what stands in them, or the call where that is put together elsewhere.
struct Calls {
  std::vector<std::string> expressions;
  std::vector<std::string> unread;
};

void read_calls(std::string_view call, const Source& source, Calls& calls) {
  for (std::size_t at = source.text.find(call); at != std::string::npos; at = source.text.find(call, at + 1)) {
    if (auto expression = expression_at(source.text, at + call.size())) calls.expressions.push_back(*std::move(expression));
    else calls.unread.push_back(source.path);
  }
}

TEST_CASE("each pattern that stands in the sources as it is can be compiled") {
  Calls calls;
  for (const Source& source : sources())
    for (const std::string_view call : {"Pattern::on_demand(", "Pattern::literal("}) read_calls(call, source, calls);
  for (const std::string& expression : calls.expressions) {
    CAPTURE(expression);
    CHECK(sml::text::Pattern::compile(expression));
  }
  CHECK(calls.expressions.size() > 30);
  CHECK(calls.unread == std::vector<std::string>{"linter/resolve/worded.cpp"});   // whose forms are compiled below
}

TEST_CASE("each form can be compiled, and each language's words in it") {
  std::size_t forms = 0, lines = 0;
  for (const Source& source : sources()) {
    forms += check_behind(" worded(", source) + check_behind("resolve::worded(", source);
    for (const std::string_view line : {".es = ", ".en = ", ".pt = ", ".any = "}) lines += check_behind(line, source);
  }
  CHECK(forms > 80);
  CHECK(lines > 500);
}

}  // namespace
