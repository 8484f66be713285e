#include "linter/lsp/frame.h"

#include <charconv>
#include <optional>

#include "linter/base/ascii.h"
#include "linter/base/blanks.h"

namespace sml::lsp {
namespace {

using Status = Frame::Status;

// A line without its line end; nothing where the stream or the room for the header ends before the line does.
std::optional<std::string> header_line(std::istream& in, std::size_t& room) {
  std::string line;
  for (; room > 0; --room) {
    const int byte = in.get();
    if (byte == std::istream::traits_type::eof()) return std::nullopt;
    if (byte == '\n') {
      if (line.ends_with('\r')) line.pop_back();
      return line;
    }
    line += static_cast<char>(byte);
  }
  return std::nullopt;
}

bool is_length(std::string_view name) { return base::in_ascii_small(name) == "content-length"; }

// A number of bytes, written in figures alone; one that no integer holds counts as the longest.
std::optional<std::size_t> length_of(std::string_view text) {
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  std::size_t length = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
  return error == std::errc() ? length : std::string::npos;
}

}  // namespace

Frame read_frame(std::istream& in) {
  if (in.peek() == std::istream::traits_type::eof()) return {};
  std::optional<std::size_t> length;
  std::size_t room = kLongestHeader;
  while (true) {
    const std::optional<std::string> line = header_line(in, room);
    if (!line) return {Status::broken};
    if (line->empty()) break;
    const std::size_t colon = line->find(':');
    if (colon == std::string::npos) return {Status::broken};
    const std::string_view text = *line;
    if (!is_length(base::without_blanks(text.substr(0, colon)))) continue;
    const std::optional<std::size_t> said = length_of(base::without_blanks(text.substr(colon + 1)));
    if (!said || (length && *length != *said)) return {Status::broken};
    length = said;
  }
  if (!length) return {Status::broken};
  if (*length > kLongestFrame) return {Status::too_long};
  std::string body(*length, '\0');
  in.read(body.data(), static_cast<std::streamsize>(body.size()));
  if (static_cast<std::size_t>(in.gcount()) != body.size()) return {Status::broken};
  return {Status::message, std::move(body)};
}

void write_frame(std::ostream& out, std::string_view body) { out << "Content-Length: " << body.size() << "\r\n\r\n" << body << std::flush; }

bool has_waiting(std::istream& in) { return in.rdbuf()->in_avail() > 0; }

}  // namespace sml::lsp
