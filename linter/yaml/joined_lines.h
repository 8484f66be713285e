// Lines of a text that YAML joins to one, although they look as if each was meant to stand by itself: by their first signs (emoji, hyphens, bullets,
// numbers), as rows of hashtags, or beginning with a capital below a line that is short.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace sml::yaml {

// A line without the blanks around it, in bytes of what was asked about.
struct JoinedLine {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The first such line of a scalar over several lines as it is written, which is plain, quoted or folded; nothing where fewer than two lines begin so,
// but for a row of hashtags or a capital below a short line that ends a sentence.
// A line below an empty one is not joined, nor, where it is folded, one further in than the others, nor behind an escape of the break ("\n", "\"); one that
// goes on in small letters with the sentence above ("- como siempre -") may be wrapped.
std::optional<JoinedLine> joined_line(std::string_view written);

// The same of a folded scalar with its header: ">-" and the lines below.
std::optional<JoinedLine> joined_line_of_folded(std::string_view written);

}  // namespace sml::yaml
