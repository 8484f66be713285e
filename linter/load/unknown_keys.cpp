#include "linter/load/unknown_keys.h"

#include <algorithm>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/load/field_words.h"
#include "linter/load/meant_key.h"
#include "linter/load/meant_value.h"
#include "linter/load/node_words.h"
#include "linter/load/other_level.h"
#include "linter/load/other_place.h"
#include "linter/text/nearest.h"

namespace sml::load {
namespace {

bool has_key(const yaml::Node& mapping, const std::string& name) {
  return std::ranges::any_of(mapping.entries, [&](const yaml::Entry& entry) { return entry.key.text() == name; });
}

bool is_plain(const yaml::Node& node) { return node.kind == yaml::Kind::scalar && node.style == yaml::Style::plain; }

// Whether YAML cut an amount at its comma and took what follows for a key: `{price: 9,90 EUR}`.
bool is_cut_off(const yaml::Entry& before, const yaml::Entry& entry) {
  const yaml::Node& begin = before.value;
  const bool is_joined =
      entry.key.span.begin == begin.span.end + 1 && entry.value.kind == yaml::Kind::absent && !begin.text().empty() && !entry.key.text().empty();
  return is_joined && is_plain(begin) && is_plain(entry.key) && base::is_ascii_digit(begin.text().back()) && base::is_ascii_digit(entry.key.text().front());
}

// Puts an amount that was cut together again, in the complaint about its first part. False where there is none.
bool join_amount(const yaml::Entry& before, const yaml::Entry& entry, Problems& problems) {
  if (!is_cut_off(before, entry)) return false;
  const auto first = std::ranges::find(problems, before.value.span, &Problem::at);
  if (first == problems.end() || (first->expected != "money" && first->expected != "mechanic")) return false;
  const std::string whole = before.value.text() + ',' + entry.key.text();
  first->at.end = entry.key.span.end;
  first->value = shortened(whole);
  first->nearest = first->expected == "money" ? meant_money(whole) : meant_mechanic(whole);
  return true;
}

// Where the complaint about a value ends that belongs in a list and was cut at its commas: `{banned: barato, económico}`.
std::uint32_t end_of_cut_list(const yaml::Node& mapping, const yaml::Entry& entry, const Problems& problems) {
  if (mapping.style != yaml::Style::flow || entry.value.kind != yaml::Kind::scalar) return 0;
  const auto told =
      std::ranges::find_if(problems, [&](const Problem& problem) { return problem.at.begin == entry.value.span.begin && problem.expected == "list"; });
  return told == problems.end() ? 0 : told->at.end;
}

// The moment of a mapping to which an hour belongs that stands apart.
std::string_view moment_of(const std::vector<std::string>& legal) {
  for (const std::string_view moment : {"publish_at", "starts_at"})
    if (base::is_among(legal, moment)) return moment;
  return {};
}

// The day that stands beside an hour of its own, by whatever name.
std::string day_beside(const yaml::Node& mapping, std::string_view moment, const std::vector<std::string>& legal) {
  for (const yaml::Entry& entry : mapping.entries)
    if (!names_hour(entry.key.text()) && (entry.key.text() == moment || meant_key(entry.key.text(), legal) == moment)) return shown(entry.value);
  return {};
}

// An hour beside the moment that it belongs to: `expected` is that field, `value` the hour, `nearest` the day, where there is one.
bool is_hour_apart(const yaml::Entry& entry, const yaml::Node& mapping, const std::vector<std::string>& legal, Problem& problem) {
  const std::string_view moment = moment_of(legal);
  if (moment.empty() || !names_hour(entry.key.text())) return false;
  problem.expected = moment;
  problem.reason = "hour";
  problem.value = shown(entry.value);
  problem.nearest = day_beside(mapping, moment, legal);
  return true;
}

// A field of another level: `expected` is the place, `value` what is written, `nearest` how the field is called there.
bool is_of_other_level(const yaml::Entry& entry, const std::vector<std::string>& legal, Problem& problem) {
  auto level = other_level(entry.key.text(), legal);
  if (!level || meant_key(entry.key.text(), legal)) return false;
  problem.expected = level->place;
  problem.reason = level->reason;
  problem.value = shown(entry.value);
  problem.nearest = std::move(level->field);
  return true;
}

bool is_secret(const yaml::Entry& entry, Problem& problem) {
  if (!names_secret(entry.key.text())) return false;
  problem.reason = "secret";
  return true;
}

// What has a place, though no field: `value` is what is written.
bool is_of_other_place(const yaml::Entry& entry, const std::vector<std::string>& legal, Problem& problem) {
  const std::string_view place = other_place(entry.key.text(), legal);
  if (place.empty()) return false;
  problem.reason = place;
  problem.value = shown(entry.value);
  if (problem.value.empty()) problem.value = "none";
  return true;
}

// The keys that are meant, for the first of a mapping's unknown ones.
class Suggestions {
 public:
  // `nearest` is the key that is meant, `value` the foreign letters of the one that is written.
  void tell(const yaml::Entry& entry, const yaml::Node& mapping, const std::vector<std::string>& legal, Problem& problem) {
    problem.value = foreign_letters(problem.key);
    if (++count_ <= text::kMostSuggestions) problem.nearest = meant_key(entry.key.text(), legal);
    if (!problem.value.empty()) problem.reason = "foreign_letters";
    else if (problem.nearest && has_key(mapping, *problem.nearest)) problem.reason = "taken";
    else if (problem.nearest && base::is_among(meant_, *problem.nearest)) problem.reason = "meant_twice";
    if (problem.nearest) meant_.push_back(*problem.nearest);
  }

 private:
  int count_ = 0;
  std::vector<std::string> meant_;   // by those before
};

// All fields stand below one key that nobody asked for.
void report_wrapper(const yaml::Node& mapping, const std::vector<std::string>& legal, Problems& problems) {
  const auto& key = mapping.entries.front().key;
  std::erase_if(problems, [&](const Problem& problem) { return problem.kind == Problem::Kind::missing_key && problem.at == key.span; });   // it stands below
  problems.push_back({Problem::Kind::unknown_key, key.span, shortened(key.text()), {}, "key", "wrapper", legal});
}

// Whether its beginning is told already.
bool is_end_of_stretch(const Problem& problem, const yaml::Node& mapping, const Problems& problems) {
  return problem.reason == "stretch" && !problems.empty() && problems.back().reason == "stretch" && problems.back().at.begin >= mapping.span.begin;
}

}  // namespace

bool is_wrapped(const yaml::Node& mapping, const std::vector<std::string>& legal) {
  if (mapping.entries.size() != 1) return false;
  const yaml::Node& value = mapping.entries.front().value;
  const yaml::Node& inside = value.kind == yaml::Kind::sequence && !value.items.empty() ? value.items.front() : value;
  const auto is_field = [&](const yaml::Entry& entry) { return base::is_among(legal, entry.key.text()); };
  return inside.kind == yaml::Kind::mapping && std::ranges::any_of(inside.entries, is_field);
}

bool says_hour_apart(const yaml::Node& post) {
  return std::ranges::any_of(post.entries, [](const yaml::Entry& entry) { return names_hour(entry.key.text()); });
}

void report_unknown_keys(const yaml::Node& mapping, const std::vector<std::string>& legal, Problems& problems) {
  if (is_wrapped(mapping, legal)) return report_wrapper(mapping, legal, problems);
  Suggestions suggestions;
  const yaml::Entry* before = nullptr;
  std::uint32_t told = 0;
  for (const yaml::Entry& entry : mapping.entries) {
    const std::string& name = entry.key.text();
    const yaml::Entry* last = std::exchange(before, &entry);
    const bool is_legal = base::is_among(legal, name);
    if (is_legal) told = end_of_cut_list(mapping, entry, problems);
    if (is_legal || entry.key.span.end <= told || (last != nullptr && join_amount(*last, entry, problems))) continue;
    Problem problem{Problem::Kind::unknown_key, entry.key.span, shortened(name), {}, "key", "unknown", legal};
    const bool is_explained = is_hour_apart(entry, mapping, legal, problem) || is_of_other_level(entry, legal, problem) ||
                              is_secret(entry, problem) || is_of_other_place(entry, legal, problem);
    if (!is_explained) suggestions.tell(entry, mapping, legal, problem);
    if (!is_end_of_stretch(problem, mapping, problems)) problems.push_back(std::move(problem));
  }
}

}  // namespace sml::load
