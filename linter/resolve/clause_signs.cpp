#include "linter/resolve/clause_signs.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "linter/resolve/mentions.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::DayPart;
using Kind = Sign::Kind;

// In the order of the groups of the patterns, which begin anew behind the last.
constexpr DayPart kParts[] = {DayPart::morning, DayPart::afternoon, DayPart::evening, DayPart::night};

constexpr NamedWords kWords[] = {
    {"in", {.es = "(?:(?:por|en|a|de|todas) )?las?|de", .en = "in the|on|every|at|in", .pt = "as?|de|das?|pelas?|nas?|todas as|no periodo da|durante a"}},
    {"morning", {.es = "mananas?", .en = "mornings?", .pt = "manhas?"}},
    {"afternoon", {.es = "tardes?", .en = "afternoons?", .pt = "tardes?"}},
    {"evening", {.en = "evenings?"}},
    {"night", {.es = "noches?", .en = "nights?", .pt = "noites?"}},
    {"mornings", {.es = "mananas", .en = "mornings", .pt = "manhas"}},
    {"afternoons", {.es = "tardes", .en = "afternoons", .pt = "tardes"}},
    {"evenings", {.en = "evenings"}},
    {"nights", {.es = "noches", .en = "nights", .pt = "noites"}},
    {"part_of_a_day", {.es = "tarde|noche|la manana", .en = "morning|afternoon|evening|night", .pt = "manha|tarde|noite"}},
};

// A part that a pattern found, of words that begin at a place of the folded text.
std::optional<Sign> part_sign(const text::Match& match, std::size_t offset, const StatedText& text) {
  std::size_t group = 1;
  while (group < match.groups.size() && !match.has(group)) ++group;
  if (group == match.groups.size()) return std::nullopt;
  const text::Range range = text.claims.folded.original(offset + match.whole().begin, offset + match.groups[group]->end);
  return Sign{.kind = Kind::part, .range = range, .part = kParts[(group - 1) % std::size(kParts)], .each = text.folded(range).ends_with('s')};
}

// "Esta tarde", "Wednesday afternoons": the part with which a day ends; and "sábados tarde", with which what stands behind it begins.
std::optional<Sign> part_of_day(const Claim& claim, const StatedText& text) {
  static const text::Pattern ends = worded("(?:^| )(?:{in} )?(?:({morning})|({afternoon})|({evening})|({night}))$", kWords);
  static const text::Pattern begins = worded(R"(^,? ?(?:({mornings})|({afternoon})|({evening})|({night}))\b)", kWords);
  const text::Range folded = text.claims.folded.folded(claim.range);
  const std::string_view words = text.folded(claim.range);
  std::optional<Sign> part;
  if (const auto match = ends.find(words)) part = part_sign(*match, folded.begin, text);
  if (!part) {
    const std::string_view behind = text.folded(claim.range.end, text.claims.sentences[claim.sentence].end);
    if (const auto match = begins.find(behind)) part = part_sign(*match, folded.end, text);
  }
  const auto* time = claim.as<claims::TimeClaim>();
  if (part || time == nullptr || !time->part) return part;
  return Sign{.kind = Kind::part, .range = {claim.range.end, claim.range.end}, .part = *time->part};   // "tonight"
}

// "Por las tardes de lunes a viernes": the part with which a day begins, with the words before it.
std::optional<Sign> part_before_day(const Claim& claim, const StatedText& text) {
  static const text::Pattern begins = worded(R"(^(?:({mornings})|({afternoons})|({evenings})|({nights})) )", kWords);
  static const text::Pattern lead = worded(R"((?:^|[^a-z])({in}) $)", kWords);
  const text::Range folded = text.claims.folded.folded(claim.range);
  const auto match = begins.find(text.folded(claim.range));
  if (!match) return std::nullopt;
  auto part = part_sign(*match, folded.begin, text);
  const std::size_t sentence = text.claims.sentences[claim.sentence].begin;
  if (const auto before = lead.find(text.folded(sentence, claim.range.begin))) {
    const std::size_t begin = text.claims.folded.folded({sentence, claim.range.begin}).begin;
    part->range.begin = text.claims.folded.original(begin + before->groups[1]->begin, begin + before->groups[1]->end).begin;
  }
  return part;
}

std::optional<Kind> kind_of(const Claim& claim, const StatedText& text) {
  static const text::Pattern shut = worded(R"(^(?:{closed}|{we_close}|{closes})\b)");
  if (const auto* hours = claim.as<claims::HoursClaim>()) {
    if (hours->hours != "off") return Kind::other;
    return shut.stands_in(text.folded(claim.range)) ? Kind::shut_day : Kind::day_shut;
  }
  const auto* time = claim.as<claims::TimeClaim>();
  if (time == nullptr || touches_name(claim.range, text)) return std::nullopt;
  const bool states_day = time->first.days.stated() || time->last.days.stated();
  const bool states_clock = time->first.clock || time->last.clock;
  if (!states_day && !states_clock) return std::nullopt;   // a part, which is read with the words before it
  return states_day && states_clock ? Kind::other : states_day ? Kind::day : Kind::time;
}

void add_claims(std::size_t sentence, const StatedText& text, std::vector<Sign>& signs) {
  for (const Claim& claim : text.claims_in(sentence)) {
    const auto kind = kind_of(claim, text);
    if (!kind || (!signs.empty() && claim.range.begin < signs.back().range.end)) continue;
    signs.push_back({.kind = *kind, .range = claim.range, .claim = &claim});
    if (*kind != Kind::day && *kind != Kind::shut_day) continue;
    if (const auto before = part_before_day(claim, text)) {
      signs.back().range.begin = before->range.end + 1;   // and a space
      signs.insert(signs.end() - 1, *before);
    } else if (auto part = part_of_day(claim, text); part && part->range == claim.range) {
      signs.back() = *part;   // "todas las tardes"
    } else if (part) {
      part->range = {std::max(part->range.begin, claim.range.end), std::max(part->range.end, claim.range.end)};
      signs.push_back(*part);
    }
  }
}

// What no claim states.
void add_words(std::size_t sentence, const StatedText& text, std::vector<Sign>& signs) {
  static const text::Pattern parts = worded(
      R"(\b(?:{in} (?:({morning})|({afternoon})|({evening})|({night}))|({mornings})|({afternoons})|({evenings})|({nights}))\b)", kWords);
  static const text::Pattern schedule = worded(R"(\b(?:({morning})|({afternoon})|({evening})|({night})) {hours}\b)", {
      kWords[1], kWords[2], kWords[3], kWords[4],
      {"hours", {.en = "(?:opening )?hours"}},
  });
  static const text::Pattern all_hours = worded(R"(\b(?:24 ?{hours}|{around})\b)", {
      {"hours", {.es = "horas|hrs|hs|h", .en = "hours|hrs", .pt = "horas|h"}},
      {"around", {.en = "(?:a)?round the clock"}},
  });
  const text::Range whole = text.claims.sentences[sentence];
  const std::size_t offset = text.claims.folded.folded(whole).begin;
  const auto add = [&](const Sign& sign) {
    if (std::ranges::none_of(signs, [&](const Sign& other) { return text::overlap(other.range, sign.range); })) signs.push_back(sign);
  };
  for (const text::Pattern* pattern : {&parts, &schedule})
    for (const text::Match& match : pattern->find_all(text.folded(whole)))
      if (const auto sign = part_sign(match, offset, text)) add(*sign);
  for (const text::Match& match : all_hours.find_all(text.folded(whole)))
    add({.kind = Kind::all_hours, .range = text.claims.folded.original(offset + match.whole().begin, offset + match.whole().end)});
  std::ranges::stable_sort(signs, {}, [](const Sign& sign) { return sign.range.begin; });
}

}  // namespace

const Sign& ClauseSigns::at(std::size_t place) const { return *std::ranges::find(signs, place, &Sign::at); }

ClauseSigns clause_signs(std::size_t sentence, const StatedText& text, const HoursOwner& owner) {
  ClauseSigns clause;
  add_claims(sentence, text, clause.signs);
  add_words(sentence, text, clause.signs);
  const text::Range whole = text.claims.sentences[sentence];
  std::size_t end = whole.begin;
  for (Sign& sign : clause.signs) {
    clause.words += owner.folded(end, sign.range.begin);
    if (sign.kind == Kind::part && !clause.words.empty() && clause.words.back() == static_cast<char>(Kind::day)) clause.words += ' ';
    sign.at = clause.words.size();
    clause.words += static_cast<char>(sign.kind);
    end = std::max(end, sign.range.end);
  }
  clause.words += owner.folded(end, whole.end);
  return clause;
}

bool may_name_parts(std::string_view folded) {
  static const text::Pattern pattern = worded(R"(\b(?:{part_of_a_day}|{mornings})s?\b|\b24 ?(?:h|hs|hrs|horas|hours)\b|round the clock)", kWords);
  return pattern.stands_in(folded);
}

}  // namespace sml::resolve
