// Compiles what people write for people, the rules' cards and the catalogues, into constant tables: a program of the build.
//
//   compile_cards rules OUT.cpp LIMITS.yaml FAMILY/NAME.md...     the cards, the registry of checks
//   compile_cards limits OUT.cpp LIMITS.yaml                      what networks take
//   compile_cards catalogue OUT.cpp en.yaml es.yaml...            the catalogues
//
// A wrong card or catalogue ends it with a message of "file:line: what" and status 1, and so fails the build.

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/path.h"
#include "linter/rule/card_file.h"
#include "linter/rule/limits_file.h"
#include "linter/yaml/parse.h"

namespace {

using sml::rule::CardFile;
using sml::rule::CardFileText;
using sml::rule::NamedTexts;

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// What the program ends with.
int write(const std::string& path, const std::string& bytes) {
  std::ofstream file(path);
  return file << bytes && file.flush() ? 0 : 1;
}

// Its length said, which compilers else count letter by letter.
std::string literal(std::string_view text) { return "R\"~~(" + std::string(text) + ")~~\"sv"; }

// "rules/offers/not-started.md" is the rule offers/not-started.
std::string id_of(const std::string& path) {
  const std::string_view name = sml::base::last_name(path);
  return std::string(sml::base::last_name(sml::base::parent(path))) + '/' + std::string(name.substr(0, name.rfind('.')));
}

std::string identifier(std::string id) {
  std::replace_if(id.begin(), id.end(), [](char byte) { return byte == '/' || byte == '-'; }, '_');
  return id;
}

// Writes arrays under names of their own and gives back how to refer to them.
class Tables {
 public:
  explicit Tables(std::ostream& out) : out_(out) {}

  template <class T, class Write>
  std::string array(std::string_view type, const std::vector<T>& items, Write write) {
    if (items.empty()) return "{}";
    const std::string name = "kTable" + std::to_string(++count_);
    out_ << "constexpr " << type << ' ' << name << "[] = {";
    for (const T& item : items) out_ << write(item) << ", ";
    out_ << "};\n";
    return name;
  }

  std::string texts(const NamedTexts& texts) {
    return array("std::pair<std::string_view, std::string_view>", texts,
                 [](const auto& text) { return "{" + literal(text.first) + ", " + literal(text.second) + "}"; });
  }

 private:
  std::ostream& out_;
  int count_ = 0;
};

std::string card_text(Tables& tables, const CardFileText& text) {
  std::ostringstream out;
  const std::string messages = tables.texts(text.messages);
  const std::string helps = tables.texts(text.helps);
  const std::string labels = tables.texts(text.labels);
  const std::string related = tables.texts(text.related);
  const std::string fixes = tables.texts(text.fixes);
  out << "{static_cast<sml::model::MessageLanguage>(" << static_cast<int>(text.language) << "), " << literal(text.title) << ", " << literal(text.why)
      << ", " << literal(text.advice) << ", " << messages << ", " << helps << ", " << labels << ", " << related << ", " << fixes << "}";
  return out.str();
}

// What each card says, language after language, so that whoever reads one finds its texts together in the program.
std::vector<std::vector<std::string>> card_texts(Tables& tables, const std::vector<CardFile>& files) {
  std::vector<std::vector<std::string>> written(files.size());
  for (const std::string_view language : sml::model::names_of<sml::model::MessageLanguage>())
    for (std::size_t index = 0; index < files.size(); ++index)
      for (const CardFileText& text : files[index].texts)
        if (sml::model::name_of(text.language) == language) written[index].push_back(card_text(tables, text));
  return written;
}

std::string card(Tables& tables, const CardFile& file, const std::vector<std::string>& written) {
  const std::string texts = tables.array("sml::rule::CardText", written, [](const std::string& text) { return text; });
  const std::string sets = tables.array("sml::model::RuleSet", file.sets, [](sml::model::RuleSet set) {
    return "static_cast<sml::model::RuleSet>(" + std::to_string(static_cast<int>(set)) + ")";
  });
  const std::string needs = tables.array("std::string_view", file.needs, [](const std::string& need) { return literal(need); });
  const std::string options = tables.array("sml::rule::Option", file.options, [](const sml::rule::CardFileOption& option) {
    return "{" + literal(option.name) + ", static_cast<sml::rule::Option::Type>(" + std::to_string(static_cast<int>(option.type)) + "), " +
           literal(option.standard) + "}";
  });
  return "{" + literal(file.id) + ", static_cast<sml::model::Severity>(" + std::to_string(static_cast<int>(file.severity)) + "), " +
         literal(file.since) + ", " + sets + ", static_cast<sml::rule::Origin>(" + std::to_string(static_cast<int>(file.origin)) + "), " + needs +
         ", " + options + ", " + texts + ", " + literal(file.body) + ", " + literal(file.match) + "}";
}

// Says what is wrong with a file, if anything is.
bool tell(const std::string& path, const std::vector<std::string>& errors) {
  for (const std::string& error : errors) std::cerr << path << ':' << error << '\n';
  return !errors.empty();
}

// The networks of a section of limits are options of a card that names it: what the repository says goes before the table.
void add_limits(CardFile& card, const sml::rule::LimitsFile& limits) {
  if (card.limits.empty()) return;
  const sml::rule::LimitSection* section = limits.find(card.limits);
  if (section == nullptr) return card.errors.push_back("1: no section of the limits: " + card.limits);
  for (const sml::rule::LimitRow& row : section->rows) {
    const std::string network(sml::model::name_of(row.network));
    const bool is_known = std::ranges::any_of(card.options, [&](const sml::rule::CardFileOption& option) { return option.name == network; });
    if (!is_known && !row.standard().empty()) card.options.push_back({network, sml::rule::Option::Type::whole_number, std::string(row.standard())});
  }
}

int compile_rules(const std::string& out_path, const std::string& limits_path, std::vector<std::string> paths) {
  std::ranges::sort(paths, [](const auto& a, const auto& b) { return id_of(a) < id_of(b); });
  std::ostringstream out;
  out << "// Written by compile_cards.\n#include \"rules/registry.h\"\n\n#include <string_view>\n"
         "#include <utility>\n\nusing namespace std::string_view_literals;\n\nnamespace sml::rules {\n\n";
  std::vector<CardFile> files;
  const sml::rule::LimitsFile limits = sml::rule::read_limits(read_file(limits_path));
  bool wrong = tell(limits_path, limits.errors);
  for (const std::string& path : paths) {
    files.push_back(sml::rule::read_card(id_of(path), read_file(path)));
    add_limits(files.back(), limits);
    wrong = tell(path, files.back().errors) || wrong;
  }
  if (wrong) return 1;
  for (const CardFile& file : files)
    if (file.origin == sml::rule::Origin::check) out << "extern const rule::Check " << identifier(file.id) << ";\n";
  out << "\nnamespace {\n\n";
  Tables tables(out);
  std::vector<std::string> cards;
  const std::vector<std::vector<std::string>> texts = card_texts(tables, files);
  for (std::size_t index = 0; index < files.size(); ++index) cards.push_back(card(tables, files[index], texts[index]));
  const std::string card_table = tables.array("sml::rule::Card", cards, [](const std::string& text) { return text; });
  out << "const rule::Rule kRules[] = {";
  for (std::size_t index = 0; index < files.size(); ++index)
    out << "{&" << card_table << '[' << index << "], "
        << (files[index].origin == sml::rule::Origin::check ? '&' + identifier(files[index].id) : "nullptr") << "}, ";
  out << "};\n";
  out << "\n}  // namespace\n\nrule::Rules registry() { return kRules; }\n\n}  // namespace sml::rules\n";
  return write(out_path, out.str());
}

// "4:5", also in hundredths.
std::string shape(const std::string& written) {
  constexpr double kHundred = 100;
  const double hundredths = kHundred * std::stod(written) / std::stod(written.substr(written.find(':') + 1));
  return "Shape{" + literal(written) + ", " + std::to_string(std::lround(hundredths)) + '}';
}

// A value of a row as C++: a name of an enumeration, a text, a shape, else as it stands.
std::string limit_value(const std::string& key, const std::string& value) {
  if (key == "counted") return "claims::Counting::" + value;
  if (key == "narrowest" || key == "widest") return shape(value);
  if (key.ends_with("_type")) return "base::FileType::" + value;
  return key == "source" || key == "date" ? literal(value) : value;
}

int compile_limits(const std::string& out_path, const std::string& path) {
  const sml::rule::LimitsFile limits = sml::rule::read_limits(read_file(path));
  if (tell(path, limits.errors)) return 1;
  std::ostringstream out;
  out << "// Written by compile_cards.\n#include \"rules/platform/limits.h\"\n\n#include <string_view>\n\n"
         "using namespace std::string_view_literals;\n\nnamespace sml::rules {\n\n";
  for (const sml::rule::LimitSection& section : limits.sections) {
    const bool is_text = section.name == "text" || section.name == "alt";
    const std::string type = is_text ? "TextLimit" : section.name == "media" ? "MediaLimit" : "CountLimit";
    out << "std::span<const " << type << "> " << section.name << "_limits() {\n  static constexpr " << type << " kRows[] = {\n";
    for (const sml::rule::LimitRow& row : section.rows) {
      out << "      {.network = model::Network::" << sml::model::name_of(row.network);
      for (const auto& [key, value] : row.values) out << ", ." << key << " = " << limit_value(key, value);
      out << "},\n";
    }
    out << "  };\n  return kRows;\n}\n\n";
  }
  out << "}  // namespace sml::rules\n";
  return write(out_path, out.str());
}

int compile_catalogues(const std::string& out_path, const std::vector<std::string>& paths) {
  std::ostringstream out;
  out << "// Written by compile_cards.\n#include \"linter/rule/catalogue.h\"\n\n#include <string_view>\n\n"
         "using namespace std::string_view_literals;\n\nnamespace sml::rule {\nnamespace {\n\n";
  Tables tables(out);
  std::ostringstream choice;
  for (const std::string& path : paths) {
    const std::string_view name = sml::base::last_name(path);
    const std::string language(name.substr(0, name.rfind('.')));
    const sml::yaml::Stream stream = sml::yaml::parse(0, read_file(path), sml::yaml::holds_nothing);
    if (!stream.complete || !stream.problems.empty() || stream.documents.size() != 1) {
      std::cerr << path << ": not read: " << (stream.problems.empty() ? "" : sml::yaml::name_of(stream.problems[0].kind)) << '\n';
      return 1;
    }
    std::map<std::string, std::string> texts;
    for (const sml::yaml::Entry& entry : stream.documents[0].root.entries) texts[entry.key.text()] = entry.value.text();
    const std::string table = tables.array("CatalogueText", std::vector<std::pair<std::string, std::string>>(texts.begin(), texts.end()),
                                           [](const auto& text) { return "{" + literal(text.first) + ", " + literal(text.second) + "}"; });
    choice << "    case model::MessageLanguage::" << language << ": return " << table << ";\n";
  }
  out << "\n}  // namespace\n\nstd::span<const CatalogueText> catalogue(model::MessageLanguage language) {\n  switch (language) {\n"
      << choice.str() << "  }\n  return {};\n}\n\n}  // namespace sml::rule\n";
  return write(out_path, out.str());
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  if (arguments.size() >= 3 && arguments[0] == "rules") return compile_rules(arguments[1], arguments[2], {arguments.begin() + 3, arguments.end()});
  if (arguments.size() == 3 && arguments[0] == "limits") return compile_limits(arguments[1], arguments[2]);
  if (arguments.size() >= 3 && arguments[0] == "catalogue") return compile_catalogues(arguments[1], {arguments.begin() + 2, arguments.end()});
  std::cerr << "usage: compile_cards rules OUT LIMITS CARD... | compile_cards limits OUT LIMITS.yaml | compile_cards catalogue OUT LANGUAGE.yaml...\n";
  return 2;
}
