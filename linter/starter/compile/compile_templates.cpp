// Compiles the files of linter/starter/LANGUAGE into a constant table: a program of the build.
//
//   compile_templates OUT.cpp FOLDER FILE...     each FILE below FOLDER
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string literal(std::string_view bytes) {
  std::string written = "\"";
  for (const char byte : bytes) {
    char octal[8];
    std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned char>(byte));
    written += octal;
    if (byte == '\n') written += "\"\n    \"";
  }
  return written + '"';
}

}  // namespace

int main(int count, char** words) {
  if (count < 4) {
    std::cerr << "usage: compile_templates OUT FOLDER FILE...\n";
    return 2;
  }
  const std::string folder = std::string(words[2]) + '/';
  std::vector<std::string> paths(words + 3, words + count);
  std::ranges::sort(paths);
  std::ostringstream out;
  out << "// Written by compile_templates.\n#include \"linter/starter/template.h\"\n\n"
         "namespace sml::starter {\nnamespace {\n\nconstexpr Template kTemplates[] = {\n";
  for (const std::string& path : paths) {
    const std::string below = path.substr(folder.size());
    const std::size_t slash = below.find('/');
    const std::string bytes = read_file(path);
    if (!path.starts_with(folder) || slash == std::string::npos || bytes.empty()) {
      std::cerr << path << ": empty, or not below " << folder << "LANGUAGE\n";
      return 1;
    }
    out << "    {model::MessageLanguage::" << below.substr(0, slash) << ", \"" << below.substr(slash + 1) << "\", {" << literal(bytes) << ", "
        << bytes.size() << "}},\n";
  }
  out << "};\n\n}  // namespace\n\nstd::span<const Template> templates() { return kTemplates; }\n\n}  // namespace sml::starter\n";
  std::ofstream file(words[1]);
  return file << out.str() && file.flush() ? 0 : 1;
}
