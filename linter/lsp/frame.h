// Messages on a stream: a header that says how many bytes follow, and these (LSP 3.17, "Base Protocol").
//
// No frame makes the reader hold more than kLongestFrame bytes, whatever its header promises.
#pragma once

#include <cstddef>
#include <istream>
#include <ostream>
#include <string>
#include <string_view>

namespace sml::lsp {

inline constexpr std::size_t kLongestFrame = 32U << 20;   // twice the longest file that is read
inline constexpr std::size_t kLongestHeader = 4096;

struct Frame {
  // A message; the stream ended before one began; what is there is no frame, or one that is cut off; the message would be too long.
  enum class Status { message, end, broken, too_long };

  Status status = Status::end;
  std::string body{};
};

Frame read_frame(std::istream& in);

void write_frame(std::ostream& out, std::string_view body);

// Whether more can be read without waiting for it.
bool has_waiting(std::istream& in);

}  // namespace sml::lsp
