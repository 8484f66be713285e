#include "tests/linter/report/made_outcome.h"

#include <array>
#include <utility>

#include "linter/text/display.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using model::RuleSet;
using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array kSets = {RuleSet::recommended, RuleSet::mx};
constexpr std::array kOptions = {rule::Option{"within", rule::Option::Type::duration, "7d"}};
constexpr std::array kSpanish = {Pair("", "mal: «{x}»")}, kEnglish = {Pair("", "wrong: \"{x}\"")};
constexpr std::array kSpanishHelp = {Pair("", "corrige {x}")}, kEnglishHelp = {Pair("", "correct {x}")};
constexpr std::array kLabels = {Pair("", "aquí {x}")};
constexpr std::array kRelated = {Pair("other", "dice {x}")};
constexpr std::array kFixes = {Pair("replace", "cambia {x}")};
constexpr std::array kSpeaking = {
    rule::CardText{MessageLanguage::es, "promoción terminada", "la gente va a venir", "quítala", kSpanish, kSpanishHelp, kLabels, kRelated, kFixes},
    rule::CardText{MessageLanguage::en, "ended offer", "people will come", "take it out", kEnglish, kEnglishHelp, kLabels, kRelated, kFixes}};
constexpr std::array kTerse = {rule::CardText{.language = MessageLanguage::en, .title = "short", .why = "why", .advice = "do", .messages = kEnglish}};

}  // namespace

const rule::Card kSpeakingCard{.id = "offers/expired", .since = "0.1", .sets = kSets, .options = kOptions, .texts = kSpeaking, .body = "\nExample:\n"};
const rule::Card kTerseCard{.id = "text/short", .severity = model::Severity::info, .since = "0.2", .sets = kSets, .texts = kTerse};

run::Outcome made_outcome() {
  run::Outcome outcome;
  outcome.world.zone = *time::Zone::find("America/Mexico_City");
  outcome.world.now = time::instant_of(*time::parse_moment("2026-03-01T09:00"), outcome.world.zone);
  return outcome;
}

base::Span span_of(const run::Outcome& outcome, base::SourceId source, std::string_view words, int n) {
  std::size_t at = outcome.sources[source].bytes().find(words);
  for (; n > 0; --n) at = outcome.sources[source].bytes().find(words, at + 1);
  return {source, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

rule::Finding finding_at(const rule::Card& card, base::Span at, std::string x) {
  rule::Finding finding{.card = &card, .at = at, .severity = card.severity};
  finding.with("x", std::move(x));
  return finding;
}

bool is_printable(std::string_view report) {
  if (!report.ends_with('\n')) return false;
  while (!report.empty()) {
    const std::string_view line = report.substr(0, report.find('\n'));
    if (text::printable(line) != line) return false;
    report.remove_prefix(line.size() + 1);
  }
  return true;
}

}  // namespace sml::report
