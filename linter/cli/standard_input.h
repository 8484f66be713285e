// What is handed over on standard input.
#pragma once

#include <cstddef>
#include <istream>
#include <limits>
#include <optional>
#include <string>

namespace sml::cli {

// All of it; of what is longer than `most` bytes one byte more than that, though whoever writes it is heard out. Nothing where it cannot be read.
std::optional<std::string> read_all(std::istream& in, std::size_t most = std::numeric_limits<std::size_t>::max() - 1);

// The next line, without its end; of what is longer than `most` bytes one byte more than that. False where there is none.
bool read_line(std::istream& in, std::string& line, std::size_t most);

}  // namespace sml::cli
