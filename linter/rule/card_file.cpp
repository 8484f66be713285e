#include "linter/rule/card_file.h"

#include <algorithm>
#include <optional>

#include "linter/base/parts.h"
#include "linter/base/source.h"
#include "linter/base/utf8.h"
#include "linter/load/decode.h"
#include "linter/rule/card_examples.h"
#include "linter/rule/match.h"
#include "linter/rule/needs.h"
#include "linter/text/message.h"
#include "linter/yaml/parse.h"

namespace sml::rule {
namespace {

// Reads a card's front matter key by key; what does not fit is an error of the card.
class CardReader {
 public:
  CardReader(CardFile& card, std::string_view front_matter) : card_(card), source_("", std::string(front_matter)) {}

  void read() {
    const yaml::Stream stream = yaml::parse(0, source_.bytes(), yaml::holds_nothing);
    for (const yaml::Problem& problem : stream.problems) error(problem.span, std::string(yaml::name_of(problem.kind)) + ' ' + problem.detail);
    if (!stream.complete || stream.documents.size() != 1 || stream.documents[0].root.kind != yaml::Kind::mapping) {
      error({}, "the front matter is no mapping");
      return;
    }
    card_.match = match_text(stream.documents[0].root, source_.bytes());
    for (const yaml::Entry& entry : stream.documents[0].root.entries) read_entry(entry.key, entry.value);
    check_whole();
  }

 private:
  void error(base::Span span, const std::string& what) {
    card_.errors.push_back(std::to_string(source_.place(span.begin).line) + ": " + what);
  }

  template <class E>
  void read_name(const yaml::Node& node, E& value) {
    if (const auto found = model::named<E>(node.text())) {
      value = *found;
    } else {
      error(node.span, "not one of the names: " + node.text());
    }
  }

  void read_entry(const yaml::Node& key, const yaml::Node& value) {
    struct Reader {
      std::string_view key;
      void (CardReader::*read)(const yaml::Node&);
    };
    constexpr Reader kReaders[] = {{"severity", &CardReader::read_severity}, {"since", &CardReader::read_since},
                                   {"sets", &CardReader::read_sets},         {"origin", &CardReader::read_origin},
                                   {"needs", &CardReader::read_needs},       {"options", &CardReader::read_options},
                                   {"match", &CardReader::read_match},       {"limits", &CardReader::read_limits}};
    for (const Reader& reader : kReaders)
      if (key.text() == reader.key) return (this->*reader.read)(value);
    if (const auto language = model::named<model::MessageLanguage>(key.text())) return read_language(*language, value);
    error(key.span, "unknown: " + key.text());
  }

  void read_severity(const yaml::Node& node) { read_name(node, card_.severity); }
  void read_since(const yaml::Node& node) { card_.since = node.text(); }

  void read_sets(const yaml::Node& node) {
    for (const yaml::Node& item : node.items) {
      card_.sets.emplace_back();
      read_name(item, card_.sets.back());
    }
  }

  void read_origin(const yaml::Node& node) {
    if (node.text() != "reading") error(node.span, "origin is reading, or absent");
    card_.origin = Origin::reading;
  }

  void read_match(const yaml::Node& node) {
    load::Problems problems;
    const model::Field<model::Condition> condition = load::decode_condition(node, problems);
    if (condition) Match(*condition, problems);
    for (const load::Problem& problem : problems) error(problem.at, "match: " + problem.key + ' ' + problem.value);
    card_.origin = Origin::match;
  }

  void read_needs(const yaml::Node& node) {
    for (const yaml::Node& item : node.items) {
      if (!is_known_need(item.text())) error(item.span, "unknown need: " + item.text());
      card_.needs.push_back(item.text());
    }
  }

  void read_options(const yaml::Node& node) {
    for (const yaml::Entry& entry : node.entries) {
      const yaml::Node* type = entry.value.find("type");
      const yaml::Node* standard = entry.value.find("default");
      if (type == nullptr || standard == nullptr || (type->text() != "duration" && type->text() != "whole_number")) {
        error(entry.key.span, "an option has type (duration, whole_number) and default");
        continue;
      }
      const auto kind = type->text() == "duration" ? Option::Type::duration : Option::Type::whole_number;
      if (!fits(kind, standard->text())) error(standard->span, "the default is no " + type->text() + ": " + standard->text());
      card_.options.push_back({entry.key.text(), kind, standard->text()});
    }
  }

  void read_limits(const yaml::Node& node) { card_.limits = node.text(); }

  void read_texts(const yaml::Node& node, NamedTexts& texts) {
    if (node.kind == yaml::Kind::scalar) texts.emplace_back("", node.text());
    for (const yaml::Entry& entry : node.entries) texts.emplace_back(entry.key.text(), entry.value.text());
    for (const auto& [name, text] : texts) {
      const auto message = text::Message::compile(text, "es");
      if (text.empty() || !message) error(node.span, "not a message: " + text + (message ? "" : " (" + message.error().reason + ")"));
    }
  }

  void read_language(model::MessageLanguage language, const yaml::Node& node) {
    CardFileText text;
    text.language = language;
    for (const yaml::Entry& entry : node.entries) {
      const std::string& key = entry.key.text();
      if (key == "title") text.title = entry.value.text();
      else if (key == "why") text.why = entry.value.text();
      else if (key == "advice") text.advice = entry.value.text();
      else if (key == "message") read_texts(entry.value, text.messages);
      else if (key == "help") read_texts(entry.value, text.helps);
      else if (key == "label") read_texts(entry.value, text.labels);
      else if (key == "related") read_texts(entry.value, text.related);
      else if (key == "fixes") read_texts(entry.value, text.fixes);
      else error(entry.key.span, "unknown: " + key);
    }
    if (text.title.empty() || text.why.empty() || text.advice.empty() || text.messages.empty())
      error(node.span, "a language has title, why, advice and message");
    card_.texts.push_back(std::move(text));
  }

  void check_whole() {
    for (const std::string_view language : model::names_of<model::MessageLanguage>()) {
      const bool speaks = std::ranges::any_of(card_.texts, [&](const CardFileText& text) { return model::name_of(text.language) == language; });
      if (!speaks) error({}, "a card speaks " + std::string(language));
    }
    if (card_.since.empty()) error({}, "since is missing");
    if (card_.sets.empty()) error({}, "sets is missing");
  }

  CardFile& card_;
  base::Source source_;
};

}  // namespace

std::optional<CardParts> parts_of(std::string_view bytes) {
  constexpr std::string_view kFence = "---";
  const auto is_fence = [&](std::size_t begin, std::size_t end) { return base::without_return(bytes.substr(begin, end - begin)) == kFence; };
  std::size_t end = bytes.find('\n');
  if (end == std::string_view::npos || !is_fence(base::byte_order_mark_length(bytes), end)) return std::nullopt;
  for (std::size_t begin = end + 1; (end = bytes.find('\n', begin)) != std::string_view::npos; begin = end + 1)
    if (is_fence(begin, end)) return CardParts{bytes.substr(0, begin), bytes.substr(end + 1)};
  return std::nullopt;
}

std::string match_text(const yaml::Node& front_matter, std::string_view bytes) {
  for (const yaml::Entry& entry : front_matter.entries)
    if (entry.key.text() == "match") return std::string(bytes.substr(entry.key.span.begin, entry.value.span.end - entry.key.span.begin));
  return {};
}

CardFile read_card(std::string_view id, std::string_view bytes) {
  CardFile card;
  card.id = id;
  if (!is_rule_name(id)) card.errors.push_back("1: a rule is called FAMILY/NAME, in small letters, digits and hyphens");
  const std::optional<CardParts> parts = parts_of(bytes);
  if (!parts) {
    card.errors.push_back("1: a card begins with front matter between two lines of ---");
    return card;
  }
  card.body = parts->body;
  CardReader(card, parts->front_matter).read();
  const auto lines_before = std::ranges::count(bytes.substr(0, bytes.size() - parts->body.size()), '\n');
  for (const Example& example : examples(parts->body, static_cast<int>(lines_before), card.errors))
    for (const std::string_view language : model::names_of<model::MessageLanguage>())
      if (!example.captions.contains(*model::named<model::MessageLanguage>(language)))
        card.errors.push_back(std::to_string(lines_before + example.line) + ": an example has a caption in " + std::string(language));
  return card;
}

}  // namespace sml::rule
