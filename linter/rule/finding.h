// A finding: what a rule has to say about a place, before it is put into words.
//
// It names its rule's card and carries typed arguments; a message in the reader's language is made of both only when it is shown
// (render.h). Findings are plain values; their spans belong to the run's Sources.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "linter/base/duration.h"
#include "linter/base/span.h"
#include "linter/model/enumeration.h"
#include "linter/model/text_list.h"
#include "linter/time/civil.h"
#include "linter/time/zone.h"

namespace sml::rule {

struct Card;

// The tags of languages ("es", "pt-BR"), which a message says by their names.
struct Languages {
  std::vector<std::string> tags;
};

// What a message can be told: a text of the repository, a number, a wall-clock moment, a day, a length of time, a network, a list of texts, of weekdays, of
// languages or of networks.
using Value = std::variant<std::string, std::int64_t, time::Civil, time::Date, base::Duration, model::Network, model::TextList, std::vector<time::Weekday>,
                           Languages, std::vector<model::Network>>;

struct Argument {
  std::string name;
  Value value;
};

// Another place that the finding rests on; `text` names the card's text for it ("valid_through").
struct Related {
  base::Span at{};
  std::string text;
  std::vector<Argument> arguments{};
};

// What becomes of the bytes of a span: `text` in their place. An empty span inserts, an empty text deletes.
struct Edit {
  base::Span at{};
  std::string text;
};

// Whether a fix may be made without looking (safe), only when asked for (unsafe), or only shown: each more cautious than the one before.
enum class FixLevel { safe, unsafe, shown };

// A way to mend a finding: edits that do not touch each other, in one file, in order. `text` names the card's text for what it does.
struct Fix {
  FixLevel level = FixLevel::shown;
  std::string text;
  std::vector<Argument> arguments{};
  std::vector<Edit> edits{};
  bool uncovers = false;   // it lets be read what could not be: what is found, or silenced, there then was so before
  std::optional<time::Instant> moves_to{};   // the moment at which the post then goes out, where that is what it does
};

struct Finding {
  const Card* card = nullptr;
  base::Span at{};
  std::string variant{};                 // which of the card's messages; empty where it has one
  std::string about{};                   // what is absent there, where the place only stands for it: the name of a field, of a clause
  std::vector<Argument> arguments{};
  std::vector<Related> related{};
  std::optional<Fix> fix{};
  model::Severity severity = model::Severity::error;
  model::Severity at_most = model::Severity::error;   // however severe its rule is
  std::string client{};                  // the client's id, or empty
  std::string post{};                    // the post's id, or empty
  std::uint32_t post_number = 0;         // of the posts of its file, which may share an id

  // Building one up, in the order in which a check thinks.
  Finding& say(std::string_view variant_name) { variant = variant_name; return *this; }
  Finding& with(std::string_view name, Value value) {
    arguments.push_back({std::string(name), std::move(value)});
    return *this;
  }
  Finding& of_absent(std::string_view what) { about = what; return *this; }
  Finding& no_worse_than(model::Severity most) { at_most = most; return *this; }
  // A place without a file behind it (an empty span at 0 of file 0 that nobody wrote) is left out by the check itself.
  Finding& because(base::Span span, std::string_view text, std::vector<Argument> values = {}) {
    related.push_back({span, std::string(text), std::move(values)});
    return *this;
  }
  Finding& mend(FixLevel level, std::string_view text, std::vector<Edit> edits, std::vector<Argument> values = {}) {
    fix = Fix{level, std::string(text), std::move(values), std::move(edits)};
    return *this;
  }
};

}  // namespace sml::rule

template <>
struct sml::model::Names<sml::rule::FixLevel> {
  static constexpr std::array<std::string_view, 3> value = {"safe", "unsafe", "shown"};
};
