#include "linter/report/rule_card.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "linter/rule/phrase.h"
#include "linter/text/utf8.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using Json = nlohmann::ordered_json;

std::string severity_name(const rule::Card& card, MessageLanguage language) {
  return std::string(rule::phrase(language, "severity." + std::string(model::name_of(card.severity))));
}

std::string set_names(const rule::Card& card) {
  std::string names;
  for (const model::RuleSet set : card.sets) names.append(names.empty() ? "" : " ").append(model::name_of(set));
  return names;
}

void pad(std::string& line, std::size_t columns) {
  const auto width = static_cast<std::size_t>(text::display_width(line));
  line.append(width < columns ? columns - width : 0, ' ');
}

Json json_of(const rule::Card& card, MessageLanguage language) {
  const rule::CardText& text = rule::text_of(card, language);
  Json sets = Json::array();
  for (const model::RuleSet set : card.sets) sets.push_back(model::name_of(set));
  Json options = Json::object();
  for (const rule::Option& option : card.options) options[std::string(option.name)] = option.standard;
  return {{"id", card.id},     {"severity", model::name_of(card.severity)}, {"since", card.since}, {"sets", std::move(sets)},
          {"options", std::move(options)}, {"title", text.title},        {"why", text.why},     {"advice", text.advice}};
}

void append_labelled(std::string& out, MessageLanguage language, std::string_view label, std::string_view text) {
  out.append(rule::phrase(language, label)).append(": ").append(text).append("\n");
}

}  // namespace

std::string rules_table(rule::Rules rules, MessageLanguage language) {
  std::size_t id_width = 0, severity_width = 0, set_width = 0;
  for (const rule::Rule& rule : rules) {
    id_width = std::max(id_width, rule.card->id.size());
    severity_width = std::max(severity_width, static_cast<std::size_t>(text::display_width(severity_name(*rule.card, language))));
    set_width = std::max(set_width, set_names(*rule.card).size());
  }
  std::string out;
  for (const rule::Rule& rule : rules) {
    std::string line(rule.card->id);
    pad(line, id_width + 2);
    line += severity_name(*rule.card, language);
    pad(line, id_width + severity_width + 4);
    line += set_names(*rule.card);
    pad(line, id_width + severity_width + set_width + 6);
    out += line.append(rule::text_of(*rule.card, language).title) + '\n';
  }
  return out + rule::phrase(language, "rules.total", {{"count", static_cast<std::int64_t>(rules.size())}}) + '\n';
}

std::string rules_json(rule::Rules rules, MessageLanguage language) {
  Json list = Json::array();
  for (const rule::Rule& rule : rules) list.push_back(json_of(*rule.card, language));
  return list.dump(2) + '\n';
}

std::string explanation(const rule::Card& card, MessageLanguage language) {
  const rule::CardText& text = rule::text_of(card, language);
  std::string out = std::string(card.id) + ": " + std::string(text.title) + "\n\n";
  append_labelled(out, language, "report.why", text.why);
  append_labelled(out, language, "explain.advice", text.advice);
  append_labelled(out, language, "explain.severity", severity_name(card, language) + " (" + set_names(card) + ')');
  for (const rule::Option& option : card.options)
    append_labelled(out, language, "explain.option", std::string(option.name) + " (" + std::string(option.standard) + ')');
  const std::size_t begin = card.body.find_first_not_of('\n');
  if (begin != std::string_view::npos) out.append("\n").append(card.body.substr(begin));
  return out;
}

}  // namespace sml::report
