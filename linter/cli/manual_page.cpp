// sml man: the manual page.
#include <algorithm>
#include <string_view>

#include "linter/cli/description.h"
#include "linter/rule/phrase.h"

namespace sml::cli {
namespace {

// A text as roff shows it: hyphens that can be copied, and no line that is taken for a request.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    const bool begins_line = out.empty() || out.back() == '\n';
    if (begins_line && (byte == '.' || byte == '\'')) out += "\\&";
    if (byte == '\\') {
      out += "\\e";
    } else if (byte == '-') {
      out += "\\-";
    } else {
      out += byte;
    }
  }
  return out;
}

std::string bold(std::string_view text) { return "\\fB" + escaped(text) + "\\fR"; }
std::string slanted(std::string_view text) { return "\\fI" + escaped(text) + "\\fR"; }

// An argument of a request: between quotes, which it holds doubled.
std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char byte : escaped(text)) out += byte == '"' ? std::string("\"\"") : std::string(1, byte);
  return out + '"';
}

class PageWriter {
 public:
  explicit PageWriter(model::MessageLanguage language) : language_(language) {}

  std::string write(const ProgramDescription& program, std::string_view version) {
    out_ = ".TH SML 1 \"\" " + in_quotes("sml " + std::string(version)) + ' ' + in_quotes(said("man.volume")) + '\n';
    section("name");
    out_ += "sml \\- " + escaped(program.itself.about) + '\n';
    section("synopsis");
    out_ += bold("sml") + ' ' + slanted(said("cli.command")) + " [" + slanted(said("cli.options_word")) + "]\n";
    section("description");
    out_ += escaped(said("man.description.text")) + '\n';
    section("commands");
    for (const CommandDescription& command : program.commands) append(command);
    section("options");
    append_options(program.itself);
    for (const std::string_view name : {"status", "files", "environment", "examples"}) append_table(name);
    return out_;
  }

 private:
  std::string said(std::string_view name) const { return std::string(rule::phrase(language_, name)); }

  void section(std::string_view name) { out_ += ".SH " + in_quotes(said("man." + std::string(name))) + '\n'; }

  void append(const CommandDescription& command) {
    out_ += ".SS sml " + escaped(command.name);
    for (const ArgumentDescription& argument : command.arguments) {
      const std::string name = argument.name + (argument.repeats ? "..." : "");
      out_ += ' ' + (argument.required ? escaped(name) : escaped('[' + name + ']'));
    }
    out_ += '\n' + escaped(command.about) + ".\n";
    for (const ArgumentDescription& argument : command.arguments) out_ += ".TP\n" + slanted(argument.name) + '\n' + escaped(argument.about) + '\n';
    append_options(command);
  }

  void append_options(const CommandDescription& command) {
    for (const OptionDescription& option : command.options) {
      out_ += ".TP\n" + bold(option.name);
      if (!option.brief_name.empty()) out_ += ", " + bold(option.brief_name);
      if (option.takes) out_ += ' ' + slanted(option.takes->shown);
      out_ += '\n' + escaped(option.about) + '\n';
    }
  }

  // A text of lines "what: about", each of which is an entry.
  void append_table(std::string_view name) {
    section(name);
    const std::string text = said("man." + std::string(name) + ".text");
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const std::string_view line = std::string_view(text).substr(begin, end - begin);
      const std::size_t colon = line.find(": ");
      if (colon != std::string_view::npos) out_ += ".TP\n" + bold(line.substr(0, colon)) + '\n' + escaped(line.substr(colon + 2)) + '\n';
      begin = end + 1;
    }
  }

  model::MessageLanguage language_;
  std::string out_;
};

}  // namespace

std::string manual_page(const ProgramDescription& program, std::string_view version, model::MessageLanguage language) {
  return PageWriter(language).write(program, version);
}

}  // namespace sml::cli
