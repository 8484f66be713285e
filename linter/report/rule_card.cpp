#include "linter/report/rule_card.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "linter/base/joined.h"
#include "linter/report/frame.h"
#include "linter/report/wrapped.h"
#include "linter/rule/card_examples.h"
#include "linter/rule/phrase.h"
#include "linter/rule/render.h"
#include "linter/run/example.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using Json = nlohmann::ordered_json;

std::string severity_name(const rule::Card& card, MessageLanguage language) {
  return std::string(rule::phrase(language, "severity." + std::string(model::name_of(card.severity))));
}

std::string set_names(const rule::Card& card) {
  return base::joined(card.sets, " ", [](model::RuleSet set) { return model::name_of(set); });
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
  append_wrapped(out, std::string(rule::phrase(language, label)) + ": " + text::printable(text), "", "  ");
}

// How severe it is, and with which sets it is on.
std::string severity_and_sets(const rule::Card& card, MessageLanguage language) {
  const std::string severity = severity_name(card, language);
  if (card.own) return rule::phrase(language, "explain.own", {{"severity", severity}});
  if (std::ranges::find(card.sets, model::RuleSet::recommended) != card.sets.end())
    return rule::phrase(language, "explain.always_on", {{"severity", severity}});
  std::vector<std::string> sets;
  for (const model::RuleSet set : card.sets) sets.emplace_back(model::name_of(set));
  return rule::phrase(language, "explain.on_with",
                      {{"severity", severity}, {"sets", rule::say_list(language, sets)}, {"sets_count", static_cast<std::int64_t>(sets.size())}});
}

// Writes a card's examples one below the other, each with what its rule says.
class ExampleWriter {
 public:
  ExampleWriter(const rule::Card& card, rule::Rules rules, MessageLanguage language, std::string& out)
      : card_(card), rules_(rules), language_(language), out_(out) {}

  void append(const rule::Example& example) {
    const run::ExampleRun run = run::run_example(card_, example, rules_);
    out_ += '\n';
    append_wrapped(out_, rule::caption_of(example, language_), std::to_string(++count_) + ". ", kMargin);
    if (!example.now.empty())
      append_wrapped(out_, rule::phrase(language_, "explain.now", {{"moment", rule::say_moment(language_, run.now(), rule::kNoYear)}}), kMargin, kMargin);
    out_ += '\n';
    std::vector<rule::Finding> unsaid = run.findings;
    bool is_apart = true;
    for (const rule::ExampleFile& file : example.files) {
      if (!is_apart) out_ += '\n';
      append_file(file);
      const auto said = taken(unsaid, [&](const rule::Finding& finding) { return run.outcome.sources[finding.at.source].path() == file.path; });
      append_findings(run, said);
      is_apart = said.empty();
    }
    append_findings(run, unsaid);
    if (run.findings.empty()) append_wrapped(out_, rule::phrase(language_, "explain.silent"), kArrow, kInnerMargin);
    for (const rule::ExampleFile& file : example.fixed) {
      append_wrapped(out_, rule::phrase(language_, "explain.fixed"), kMargin, kMargin);
      append_file(file);
    }
  }

 private:
  static constexpr std::string_view kMargin = "   ";
  static constexpr std::string_view kArrow = "   → ";
  static constexpr std::string_view kInnerMargin = "     ";
  static constexpr std::string_view kDeeper = "    ";   // by which the rest of a long line stands deeper than the line

  template <class Condition>
  static std::vector<rule::Finding> taken(std::vector<rule::Finding>& findings, Condition condition) {
    const auto rest = std::stable_partition(findings.begin(), findings.end(), condition);
    std::vector<rule::Finding> taken(std::make_move_iterator(findings.begin()), std::make_move_iterator(rest));
    findings.erase(findings.begin(), rest);
    return taken;
  }

  void append_file(const rule::ExampleFile& file) {
    append_wrapped(out_, file.path, kMargin, kMargin);
    std::string_view bytes = file.is_text ? file.bytes : std::string_view();
    while (!bytes.empty()) {
      const std::string_view line = bytes.substr(0, bytes.find('\n'));
      bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
      const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
      const std::string deeper = std::string(kInnerMargin).append(indent, ' ').append(kDeeper);
      if (indent == line.size()) out_ += '\n';
      else append_wrapped(out_, line, kInnerMargin, deeper, Break::not_behind_colons);
    }
  }

  void append_findings(const run::ExampleRun& run, const std::vector<rule::Finding>& findings) {
    for (const rule::Finding& finding : findings) {
      const base::Source& source = run.outcome.sources[finding.at.source];
      const std::string place = shown_path(source.path()) + ':' + std::to_string(source.place(finding.at.begin).line);
      append_wrapped(out_, place + ": " + rule::render(finding, language_, run.this_year()).message, kArrow, kInnerMargin);
    }
  }

  const rule::Card& card_;
  rule::Rules rules_;
  MessageLanguage language_;
  std::string& out_;
  int count_ = 0;
};

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
    out += line.append(text::printable(rule::text_of(*rule.card, language).title)) + '\n';
  }
  return out + rule::phrase(language, "rules.total", {{"count", static_cast<std::int64_t>(rules.size())}}) + '\n';
}

std::string rules_json(rule::Rules rules, MessageLanguage language) {
  Json list = Json::array();
  for (const rule::Rule& rule : rules) list.push_back(json_of(*rule.card, language));
  return list.dump(2) + '\n';
}

std::string explanation(const rule::Card& card, rule::Rules rules, MessageLanguage language) {
  const rule::CardText& text = rule::text_of(card, language);
  std::string out;
  // a repository's rule may have no title
  append_wrapped(out, std::string(card.id) + (text.title == card.id ? std::string() : ": " + text::printable(text.title)), "", "  ");
  out += '\n';
  if (!text.why.empty()) append_labelled(out, language, "report.why", text.why);
  if (!text.advice.empty()) append_labelled(out, language, "explain.advice", text.advice);
  append_labelled(out, language, "explain.severity", severity_and_sets(card, language));
  for (const rule::Option& option : card.options)
    append_labelled(out, language, "explain.option",
                    rule::phrase(language, "explain.option_standard", {{"name", std::string(option.name)}, {"standard", std::string(option.standard)}}));
  const std::vector<rule::Example> examples = rule::examples(card.body);
  if (!examples.empty()) out.append("\n").append(rule::phrase(language, "explain.examples")).append("\n");
  ExampleWriter writer(card, rules, language, out);
  for (const rule::Example& example : examples) writer.append(example);
  return out;
}

}  // namespace sml::report
