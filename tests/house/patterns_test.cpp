// Patterns that are compiled on demand are compiled here: a wrong one would end the program when a text first asks for it.
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

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

TEST_CASE("each pattern that stands in the sources as it is can be compiled") {
  constexpr std::string_view kCall = "Pattern::on_demand(";
  std::size_t compiled = 0, put_together = 0;
  for (const std::string_view folder : {"linter/resolve", "rules"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      std::ifstream in(entry.path());
      const std::string source{std::istreambuf_iterator<char>(in), {}};
      for (std::size_t at = source.find(kCall); at != std::string::npos; at = source.find(kCall, at + 1)) {
        const auto expression = expression_at(source, at + kCall.size());
        ++(expression ? compiled : put_together);
        CAPTURE(entry.path().string(), source.substr(at, 80));
        if (expression) CHECK(sml::text::Pattern::compile(*expression));
      }
    }
  }
  CHECK(compiled > 80);
  CHECK(put_together < compiled / 4);
}

}  // namespace
