#include "linter/lsp/key_text.h"

#include <algorithm>
#include <vector>

#include "linter/rule/phrase.h"

namespace sml::lsp {
namespace {

using Kind = load::SchemaType::Kind;
using model::Form;
using model::MessageLanguage;

struct KindNotation {
  Kind kind;
  std::string_view name;   // of the catalogue's text
};

constexpr KindNotation kKinds[] = {
    {Kind::boolean, "value.boolean"}, {Kind::whole_number, "value.whole_number"}, {Kind::moment, "value.moment"}, {Kind::date, "value.date"},
    {Kind::duration, "value.duration"}, {Kind::hours, "value.hours"},
    {Kind::zone, "value.zone"}, {Kind::money, "value.money"}, {Kind::mechanic, "value.mechanic"},
};

struct FormNotation {
  Form form;
  std::string_view name;
};

constexpr FormNotation kForms[] = {
    {Form::language, "value.language"}, {Form::country, "value.country"},
    {Form::currency, "value.currency"}, {Form::path, "value.path"}, {Form::glob, "value.glob"},
};

std::string notation(const load::SchemaType& type, MessageLanguage language) {
  if (type.kind == Kind::list) return notation(type.item.front(), language);
  if (type.kind == Kind::enumeration)
    return rule::phrase(language, "value.enumeration", {{"names", rule::say_list(language, {type.names.begin(), type.names.end()})}});
  if (const auto* row = std::ranges::find(kKinds, type.kind, &KindNotation::kind); row != std::end(kKinds))
    return std::string(rule::phrase(language, row->name));
  const auto* row = std::ranges::find(kForms, type.form, &FormNotation::form);
  return type.kind == Kind::text && row != std::end(kForms) ? std::string(rule::phrase(language, row->name)) : std::string();
}

}  // namespace

std::optional<std::string> key_text_name(std::string_view file, std::span<const std::string> path, MessageLanguage language) {
  std::vector<std::string> steps = {std::string(file)};
  steps.insert(steps.end(), path.begin(), path.end());
  for (std::size_t first = 0; first < steps.size(); ++first) {
    std::string name = "key";
    for (std::size_t step = first; step < steps.size(); ++step) name += '.' + steps[step];
    if (rule::find_phrase(language, name)) return name;
  }
  return std::nullopt;
}

std::string told_key(std::string_view file, std::span<const std::string> path, const load::SchemaProperty& property, MessageLanguage language) {
  const std::optional<std::string> name = key_text_name(file, path, language);
  std::string told = name ? std::string(rule::phrase(language, *name)) : std::string();
  if (const std::string how = notation(property.type, language); !how.empty()) told += '\n' + how;
  if (property.required) told += '\n' + std::string(rule::phrase(language, "value.required"));
  return told;
}

}  // namespace sml::lsp
