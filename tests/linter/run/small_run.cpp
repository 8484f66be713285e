#include "tests/linter/run/small_run.h"

#include <array>

#include "linter/time/moment.h"

namespace sml::run {
namespace {

using model::RuleSet;
using model::Severity;

void check_client(const rule::ClientView& view, rule::Report& report) { report.at(view.client.contract.first_key); }

void check_entry(const rule::ContentView& view, rule::Report& report) {
  for (const auto& id : *view.post.accounts) {
    if (*id == "bad") report.at(id.span).with("max", std::int64_t{report.whole_number("max")});
    if (*id == "mild") report.at(id.span).no_worse_than(Severity::warning);
  }
}

void check_publish_at(const rule::PostView& view, rule::Report& report) { report.at(view.post.publish_at.span); }
void check_id(const rule::PostView& view, rule::Report& report) { report.at(view.post.id.span); }

void check_silenced(const rule::ReviewView& view, rule::Report& report) {
  if (!view.silenced.empty()) report.at(view.client.contract.first_key);
}

const rule::Check kClient{check_client}, kReview{check_silenced}, kEntry{check_entry}, kLate{check_publish_at}, kId{check_id};

constexpr std::array kRecommended = {RuleSet::recommended};
constexpr std::array kStrict = {RuleSet::strict};
constexpr std::array kMexico = {RuleSet::mx};
constexpr std::array kContract = {std::string_view("contract")};
constexpr std::array kOptions = {rule::Option{"max", rule::Option::Type::whole_number, "4"}};
constexpr std::array kMessages = {std::pair<std::string_view, std::string_view>("", "m")};
constexpr std::array kTexts = {
    rule::CardText{.language = model::MessageLanguage::en, .title = "t", .why = "w", .advice = "a", .messages = kMessages},
    rule::CardText{.language = model::MessageLanguage::es, .title = "t", .why = "w", .advice = "a", .messages = kMessages}};

rule::Card reading_card(std::string_view id, Severity severity = Severity::error) {
  return {.id = id, .severity = severity, .since = "0.1", .sets = kRecommended, .origin = rule::Origin::reading, .texts = kTexts};
}

const rule::Card kCards[] = {
    reading_card("schema/missing-key"),
    reading_card("schema/other-file", Severity::warning),
    reading_card("schema/reference"),
    reading_card("schema/type"),
    reading_card("schema/unknown-key"),
    reading_card("schema/value"),
    reading_card("suppression/no-reason"),
    reading_card("suppression/unknown-rule"),
    reading_card("suppression/unused", Severity::warning),
    {.id = "t/client", .severity = Severity::info, .since = "0.1", .sets = kRecommended, .needs = kContract, .texts = kTexts},
    {.id = "t/entry", .since = "0.1", .sets = kRecommended, .options = kOptions, .texts = kTexts},
    {.id = "t/late", .severity = Severity::warning, .since = "0.1", .sets = kStrict, .texts = kTexts},
    {.id = "t/law", .since = "0.1", .sets = kMexico, .texts = kTexts},
    {.id = "t/newer", .since = "0.2", .sets = kRecommended, .texts = kTexts},
    {.id = "t/review", .severity = Severity::info, .since = "0.1", .sets = kStrict, .needs = kContract, .texts = kTexts},
    reading_card("yaml/duplicate-key"),
    reading_card("yaml/encoding"),
    reading_card("yaml/limit"),
    reading_card("yaml/lost-text"),
    reading_card("yaml/syntax"),
};

const rule::Check* check_of(std::string_view id) {
  if (id == "t/client") return &kClient;
  if (id == "t/entry") return &kEntry;
  if (id == "t/late") return &kLate;
  if (id == "t/review") return &kReview;
  return id.starts_with("t/") ? &kId : nullptr;
}

}  // namespace

rule::Rules test_rules() {
  static const std::vector<rule::Rule> rules = [] {
    std::vector<rule::Rule> made;
    for (const rule::Card& card : kCards) made.push_back({&card, check_of(card.id)});
    return made;
  }();
  return rules;
}

Outcome run_bare(FileMap files, const Options& options) {
  Options asked = options;
  if (!asked.now) asked.now = *time::parse_moment("2026-03-01T09:00:00-06:00");
  return run(base::MemoryFiles(std::move(files)), asked, test_rules());
}

Outcome run_of(FileMap files, const Options& options) {
  files.try_emplace("sml.yaml", "version: 1\ntime_zone: America/Mexico_City\n");
  return run_bare(std::move(files), options);
}

std::string lines_of(const Outcome& outcome, const std::string& family) {
  std::string lines;
  for (const rule::Finding& finding : outcome.findings) {
    if (!family.empty() && finding.card->family() != family) continue;
    const base::Place place = outcome.sources[finding.at.source].place(finding.at.begin);
    lines += outcome.sources[finding.at.source].path() + ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ' ' +
             std::string(finding.card->id) + ' ' + std::string(model::name_of(finding.severity)) + '\n';
  }
  return lines;
}

std::string lines_of(const Outcome& outcome) { return lines_of(outcome, ""); }

}  // namespace sml::run
