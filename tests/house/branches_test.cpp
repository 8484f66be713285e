// The law of branches: what a function decides is read at once, so none branches more than 20 times. It does so once by being called, and with each if, for,
// while, case, &&, || and ? between its braces, those of lambdas among them.
#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace {

namespace fs = std::filesystem;
using Tokens = std::vector<std::string_view>;

constexpr int kMostBranches = 20;

// The tokens of a source; a literal is one, a comment none.
Tokens tokens_of(const std::string& source) {
  static const RE2 kToken(R"(//[^\n]*|(R"\w*\((?s:.*?)\)\w*"|"(?:\\.|[^"\\])*"|'(?:\\.[^']*|[^'\\])'|\d[\w.']*|\w+|&&|\|\||->|\S))");
  Tokens tokens;
  re2::StringPiece rest(source);
  for (re2::StringPiece token; RE2::FindAndConsume(&rest, kToken, &token);)
    if (!token.empty()) tokens.emplace_back(token.data(), token.size());
  return tokens;
}

bool is_any_of(std::string_view token, std::initializer_list<std::string_view> these) { return std::ranges::find(these, token) != these.end(); }

bool is_branch(std::string_view token) { return is_any_of(token, {"if", "for", "while", "case", "&&", "||", "?"}); }

// Where a type begins that stands behind an arrow and before a brace; the brace where none does.
std::size_t arrow_before(const Tokens& tokens, std::size_t brace) {
  for (std::size_t at = brace; at > 0 && !is_any_of(tokens[at - 1], {";", "{", "}", ")"}); --at)
    if (tokens[at - 1] == "->") return at - 1;
  return brace;
}

// Whether a brace outside of functions opens one: behind the parameters and what may follow these, or behind the members that a constructor fills.
bool opens_function(const Tokens& tokens, std::size_t brace) {
  if (tokens[brace] != "{") return false;
  std::size_t head = arrow_before(tokens, brace);
  while (head > 0 && is_any_of(tokens[head - 1], {"const", "noexcept", "override", "final"})) --head;
  return head > 0 && is_any_of(tokens[head - 1], {")", "}"});
}

struct Function {
  std::string_view brace;   // that opens it, in the source
  int branches = 1;
};

std::vector<Function> functions_of(const Tokens& tokens) {
  std::vector<Function> functions;
  int depth = 0;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (depth > 0) {
      depth += (tokens[at] == "{") - (tokens[at] == "}");
      functions.back().branches += is_branch(tokens[at]);
    } else if (opens_function(tokens, at)) {
      depth = 1;
      functions.push_back({tokens[at]});
    }
  }
  return functions;
}

int branches_in(const std::string& source) {
  const Tokens tokens = tokens_of(source);
  const std::vector<Function> functions = functions_of(tokens);
  return functions.size() == 1 ? functions.front().branches : -1;
}

// The places of the functions that branch too often, each with the number.
std::vector<std::string> branchy_places(const fs::path& path, std::size_t& functions) {
  std::ifstream file(path);
  const std::string source{std::istreambuf_iterator<char>(file), {}};
  const Tokens tokens = tokens_of(source);
  std::vector<std::string> places;
  for (const Function& function : functions_of(tokens)) {
    ++functions;
    if (function.branches <= kMostBranches) continue;
    const auto line = 1 + std::count(source.data(), function.brace.data(), '\n');
    places.push_back(path.string() + ":" + std::to_string(line) + ": " + std::to_string(function.branches));
  }
  return places;
}

TEST_CASE("branches of a function are counted") {
  struct Case {
    std::string source;
    int branches;
  };
  const auto& [source, branches] = GENERATE(values<Case>({
      {"int one() { return 1; }", 1},
      {"bool both(bool a, bool b) { return a && b; }", 2},
      {"bool Type::is_so() const noexcept { return a || b ? c : d; }", 3},
      {"auto size() const -> std::size_t { if (a) return 1; while (b) {} return 0; }", 3},
      {"Type::Type(int a) : a_(a), b_{a} { for (int i : all) { if (i) add(i); } }", 3},
      {"void each() { std::ranges::for_each(all, [](int i) { switch (i) { case 1: one(); } }); }", 2},
      {"// if && ||\nstd::string text() { return \"if (a && b)\" R\"(c || d \" ?)\"; }  // case", 1},
      {"char mark() { return a == '\"' && b == '\\'' && c == 1'000 ? '?' : '}'; }", 4},
      {"namespace room { struct Type { int a = b ? 1 : 2; bool is() { return a || c; } }; }", 2},
      {"struct Type {}; const Type kType{a || b};", -1},
      {"constexpr std::array<int, 2> kTwo = {{1, 2}};", -1},
  }));
  CAPTURE(source);
  CHECK(branches_in(source) == branches);
}

TEST_CASE("no function branches so often that nobody can say when it answers what") {
  std::size_t functions = 0;
  for (const std::string folder : {"linter", "rules"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      CHECK(branchy_places(entry.path(), functions) == std::vector<std::string>());
    }
  }
  CHECK(functions > 5000);
}

}  // namespace
