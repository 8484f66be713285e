#include "linter/rule/card.h"

#include <algorithm>
#include <charconv>

#include "linter/base/ascii.h"

namespace sml::rule {
namespace {

using model::MessageLanguage;

std::string_view exactly_named(Texts texts, std::string_view name) {
  for (const auto& [text_name, text] : texts)
    if (text_name == name) return text;
  return {};
}

}  // namespace

std::optional<int> whole_number_of(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

bool fits(Option::Type type, std::string_view text) {
  return type == Option::Type::duration ? base::parse_duration(text).has_value() : whole_number_of(text).has_value();
}

bool is_rule_name(std::string_view id) {
  const auto is_part = [](std::string_view part) {
    return !part.empty() && std::ranges::all_of(part, [](char byte) { return base::is_ascii_small(byte) || base::is_ascii_digit(byte) || byte == '-'; });
  };
  const std::size_t slash = id.find('/');
  return slash != std::string_view::npos && is_part(id.substr(0, slash)) && is_part(id.substr(slash + 1));
}

AllLanguages preference(MessageLanguage language) {
  switch (language) {
    case MessageLanguage::es: return {MessageLanguage::es, MessageLanguage::en, MessageLanguage::pt};
    case MessageLanguage::pt: return {MessageLanguage::pt, MessageLanguage::es, MessageLanguage::en};
    case MessageLanguage::en: break;
  }
  return {MessageLanguage::en, MessageLanguage::es, MessageLanguage::pt};
}

const CardText& text_of(const Card& card, MessageLanguage language) {
  for (const MessageLanguage wanted : preference(language))
    for (const CardText& text : card.texts)
      if (text.language == wanted) return text;
  return card.texts.front();
}

std::string_view text_named(Texts texts, std::string_view name) {
  for (;;) {
    if (const std::string_view text = exactly_named(texts, name); !text.empty() || name.empty()) return text;
    const std::size_t dot = name.rfind('.');
    name = dot == std::string_view::npos ? std::string_view() : name.substr(0, dot);
  }
}

}  // namespace sml::rule
