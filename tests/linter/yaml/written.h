// What a test says of a file that was parsed, as short texts that fit into a table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/yaml/parse.h"

namespace sml::yaml {

// The keys that hold texts for people.
Holds holds_by_key(std::string_view key);

Stream parsed(std::string_view bytes, const Limits& limits = {});

// A tree as `{id: 'a', tags: ['b', ~]}`: `~` is an absent value, values have their control characters as escapes.
std::string written(const Node& node);

// All documents of a stream, ` --- ` between them.
std::string written(const Stream& stream);

// The kind of a problem and where it begins and ends: `lost_comment 2:16-2:23 #rebaja`; its detail behind them.
std::string written(std::string_view bytes, const Problem& problem);

// All problems, ` | ` between them, with `...` behind them when the file was not read to its end.
std::string problems_of(std::string_view bytes, const Limits& limits = {});

// A line and column, `2:16`, in code points.
std::string place(std::string_view bytes, std::uint32_t offset);

// The bytes of a span.
std::string_view cut(std::string_view bytes, base::Span span);

// Control characters and bytes that are no ASCII as escapes, to tell texts apart in a failed test.
std::string visible(std::string_view text);

// Every span of a stream that lies outside its file, or outside its parent's, as texts; empty when all is well.
std::vector<std::string> misplaced(std::string_view bytes, const Stream& stream);

}  // namespace sml::yaml
