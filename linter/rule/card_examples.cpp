#include "linter/rule/card_examples.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "linter/base/hexadecimal.h"
#include "linter/base/parts.h"
#include "linter/rule/card.h"

namespace sml::rule {
namespace {

constexpr std::string_view kFixed = " fixed=";

// "FF D8" and so on; nothing where it is something else.
std::optional<std::string> from_hexadecimal(std::string_view figures) {
  std::string bytes;
  while (true) {
    figures.remove_prefix(std::min(figures.find_first_not_of(" \n"), figures.size()));
    if (figures.empty()) return bytes;
    const std::string_view pair = figures.substr(0, 2);
    const std::optional<char> byte = base::byte_of(pair);
    if (!byte) return std::nullopt;
    bytes += *byte;
    figures.remove_prefix(pair.size());
  }
}

// Walks the lines of a card's body: moments, captions, and the blocks of files and findings.
class ExampleReader {
 public:
  // `errors` gets what is wrong with the examples, by the lines of a card of which the body is the end.
  ExampleReader(std::string_view body, int lines_before, std::vector<std::string>& errors)
      : body_(body), lines_before_(lines_before), errors_(errors) {}

  std::vector<Example> read() {
    while (next_line()) {
      if (line_.starts_with("<!-- now: ")) {
        now_ = std::string(line_.substr(10, line_.find(" -->") - 10));
      } else if (line_.starts_with("```")) {
        read_block();
      } else if (!line_.empty()) {
        read_caption();
      }
    }
    if (!open_.files.empty() || !open_.captions.empty()) error(number_, "an example ends in a block of findings");
    return std::move(examples_);
  }

 private:
  void error(int line, const std::string& what) { errors_.push_back(std::to_string(lines_before_ + line) + ": " + what); }

  bool next_line() {
    if (at_ >= body_.size()) return false;
    const std::size_t end = std::min(body_.find('\n', at_), body_.size());
    line_ = base::without_return(body_.substr(at_, end - at_));
    at_ = end + 1;
    ++number_;
    return true;
  }

  // "es: Al día siguiente…"
  void read_caption() {
    const std::size_t colon = line_.find(": ");
    const auto language = colon == std::string_view::npos ? std::nullopt : model::named<model::MessageLanguage>(line_.substr(0, colon));
    if (!language) return error(number_, "neither a caption (en: …) nor a block: " + std::string(line_));
    if (!open_.files.empty()) return error(number_, "a caption stands above the first block of its example");
    if (!open_.captions.emplace(*language, line_.substr(colon + 2)).second) error(number_, "a second caption in one language");
  }

  void read_block() {
    const std::string_view header = line_.substr(3);
    const int begin = number_;
    std::string content;
    while (next_line() && line_ != "```") content += std::string(line_) + '\n';
    if (line_ != "```") error(begin, "a block that does not end");
    constexpr std::string_view kFile = " file=";
    const std::size_t fixed = header.find(kFixed);
    if (const std::size_t file = header.find(kFile); file != std::string_view::npos) {
      if (open_.files.empty()) open_.line = begin;
      open_.files.push_back(read_file(begin, header.substr(0, file), header.substr(file + kFile.size()), std::move(content)));
    } else if (fixed != std::string_view::npos) {
      if (open_.files.empty()) error(begin, "what a fix makes of a file stands below the files");
      open_.fixed.push_back({std::string(header.substr(fixed + kFixed.size())), std::move(content)});
    } else if (header == "findings") {
      close(begin, std::move(content));
    } else {
      error(begin, "a block is a file (yaml file=…), a file as its fixes leave it (yaml fixed=…) or findings");
    }
  }

  ExampleFile read_file(int line, std::string_view language, std::string_view path, std::string content) {
    if (language != "hex") return {std::string(path), std::move(content)};
    std::optional<std::string> bytes = from_hexadecimal(content);
    if (!bytes) error(line, "hexadecimal figures stand two by two");
    return {std::string(path), std::move(bytes).value_or(std::string()), false};
  }

  void close(int line, std::string findings) {
    if (open_.files.empty()) error(line, "an example has files");
    open_.now = now_;
    open_.findings = std::move(findings);
    examples_.push_back(std::move(open_));
    open_ = {};
  }

  std::string_view body_;
  int lines_before_ = 0;
  std::vector<std::string>& errors_;
  std::string_view line_;
  std::size_t at_ = 0;
  int number_ = 0;
  std::string now_;
  Example open_;
  std::vector<Example> examples_;
};

// Lines that end as another of their file does.
std::string with_ends_like(std::string lines, std::string_view other) {
  if (!other.ends_with('\r')) return lines;
  std::string ended;
  for (const char byte : lines) ended.append(byte == '\n' ? "\r" : "").push_back(byte);
  return ended;
}

}  // namespace

std::vector<Example> examples(std::string_view body) {
  std::vector<std::string> errors;
  return examples(body, 0, errors);
}

std::vector<Example> examples(std::string_view body, int lines_before, std::vector<std::string>& errors) {
  return ExampleReader(body, lines_before, errors).read();
}

std::string blessed(std::string_view bytes, const std::vector<std::string>& contents) {
  constexpr std::string_view kFindings = "```findings", kEnd = "```";
  const auto is_blessed = [&](std::string_view line) { return line == kFindings || (line.starts_with(kEnd) && line.find(kFixed) != std::string_view::npos); };
  std::string out;
  std::size_t next = 0;
  bool inside = false;
  while (!bytes.empty()) {
    const std::string_view written = bytes.substr(0, bytes.find('\n'));
    const std::string_view line = base::without_return(written);
    bytes.remove_prefix(std::min(written.size() + 1, bytes.size()));
    if (inside && line != kEnd) continue;
    out.append(written) += '\n';
    inside = !inside && is_blessed(line);
    if (inside && next < contents.size()) out += with_ends_like(contents[next++], written);
  }
  return out;
}

std::string_view caption_of(const Example& example, model::MessageLanguage language) {
  for (const model::MessageLanguage wanted : preference(language))
    if (const auto caption = example.captions.find(wanted); caption != example.captions.end()) return caption->second;
  return {};
}

}  // namespace sml::rule
