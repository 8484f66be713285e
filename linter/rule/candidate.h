// A post's text as a declarative rule holds it against its condition: its words, its networks, the post's fields, what can be counted.
//
// A Candidate points into the view that it was made from and lives no longer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/model/custom_rule.h"
#include "linter/rule/check.h"

namespace sml::rule {

// What was counted, and the limit; 0 where nothing was.
struct Measure {
  std::int64_t count = 0;
  std::int64_t limit = 0;
};

// The place that a post fits by.
struct Evidence {
  base::Span at{};
  std::string words{};            // as the post writes them; empty where the place is no text
  Measure measure{};
};

struct Candidate {
  const ContentView& view;
  const resolve::StatedText* text = nullptr;   // nullptr: the post has none
  std::optional<Evidence> first{};             // the first place that was found so far
  std::optional<Measure> measure{};            // the first surplus or lack, which may be of another

  std::string_view words() const { return text == nullptr ? std::string_view() : std::string_view(text->text->text()); }
  void take(Evidence evidence) {
    if (!first) first = std::move(evidence);
  }
  void take(Measure counted) {
    if (!measure) measure = counted;
  }
  void take_from(const Candidate& part) {
    if (part.first) take(*part.first);
    if (part.measure) take(*part.measure);
  }
  void take(const text::Range& range) { take({text->span(range), std::string(text::part_of(words(), range))}); }
};

// A field of a post as it is written: its values, each with its place, where they are texts, names or truths.
struct PostField {
  std::string key;
  base::Span key_span{};
  bool written = false;           // and, of a list, with something in it
  std::vector<std::pair<std::string, base::Span>> values;
};

// Every field that a post can have, as its description orders them.
std::vector<PostField> fields_of(model::Post post);

// The networks that a text goes out on; of a post without a text those of its accounts.
std::vector<model::Network> networks_of(const ContentView& view, const resolve::StatedText* text);

bool is_of_kind(const claims::Claim& claim, model::ClaimKind kind);

// Whether the text, or the post, has more or fewer of each thing that is counted; the first beyond the limit is the place, else the whole text, and of
// what is too few the post's id.
bool has_more_than(const model::Counts& limits, Candidate& candidate);
bool has_fewer_than(const model::Counts& limits, Candidate& candidate);

}  // namespace sml::rule
