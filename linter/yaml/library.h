// The other reader: yaml-cpp, which must see in a file what our own reader saw. The only includer of the library.
#pragma once

#include <optional>
#include <string_view>

#include "linter/yaml/reader.h"
#include "linter/yaml/tree.h"

namespace sml::yaml {

// Has yaml-cpp read the file, event by event beside ours. The first place where the two disagree is the problem returned:
// reread_differs, or syntax where the library refuses the file. What it would refuse without need is
// hidden from it (Reading::hidden), and faults that it is known for are taken into account (Event::library_text). Ends for every input: the library must move
// forward with each document.
std::optional<Problem> disagreement(base::SourceId source, std::string_view bytes, const Reading& reading);

}  // namespace sml::yaml
