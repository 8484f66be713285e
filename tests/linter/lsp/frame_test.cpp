#include "linter/lsp/frame.h"

#include <sstream>
#include <string>

#include "tests/catch.h"

namespace sml::lsp {
namespace {

using Status = Frame::Status;

TEST_CASE("a frame is read by the length that its header says") {
  const struct {
    std::string bytes;
    Status status;
    std::string body;
  } cases[] = {
      {"", Status::end, ""},
      {"Content-Length: 2\r\n\r\n{}", Status::message, "{}"},
      {"content-length:2\r\n\r\n{}", Status::message, "{}"},
      {"CONTENT-LENGTH: \t2 \r\n\r\n{}", Status::message, "{}"},
      {"Content-Length: 2\n\n{}", Status::message, "{}"},
      {"Content-Length: 2\r\n\r\n{}Content-Length", Status::message, "{}"},
      {"Content-Length: 5\r\n\r\n\"\xC3\xA9\"x", Status::message, "\"\xC3\xA9\"x"},
      {"Content-Length: 0\r\n\r\n", Status::message, ""},
      {"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}", Status::message, "{}"},
      {"X-Other: 1\r\nContent-Length: 2\r\n\r\n{}", Status::message, "{}"},
      {"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", Status::message, "{}"},
      {"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", Status::broken, ""},
      {"Content-Length: 3\r\n\r\n{}", Status::broken, ""},
      {"Content-Length: 2\r\n", Status::broken, ""},
      {"Content-Length: 2", Status::broken, ""},
      {"Content-Length: 2\r", Status::broken, ""},
      {"\r\n{}", Status::broken, ""},
      {"Content-Type: x\r\n\r\n{}", Status::broken, ""},
      {"Content-Length:\r\n\r\n", Status::broken, ""},
      {"Content-Length: -2\r\n\r\n{}", Status::broken, ""},
      {"Content-Length: +2\r\n\r\n{}", Status::broken, ""},
      {"Content-Length: 0x2\r\n\r\n{}", Status::broken, ""},
      {"Content-Length: 2 2\r\n\r\n{}", Status::broken, ""},
      {"{\"jsonrpc\": \"2.0\"}\r\n\r\n", Status::broken, ""},
      {"hola\r\n", Status::broken, ""},
      {"X: " + std::string(kLongestHeader, 'a') + "\r\nContent-Length: 2\r\n\r\n{}", Status::broken, ""},
      {std::string(kLongestHeader + 1, '\n'), Status::broken, ""},
      {"Content-Length: " + std::to_string(kLongestFrame + 1) + "\r\n\r\n", Status::too_long, ""},
      {"Content-Length: 99999999999999999999999999\r\n\r\n", Status::too_long, ""},
      {"Content-Length: 18446744073709551615\r\n\r\n", Status::too_long, ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.bytes.substr(0, 100));
    std::istringstream in(one.bytes);
    const Frame frame = read_frame(in);
    CHECK(frame.status == one.status);
    CHECK(frame.body == one.body);
  }
}

TEST_CASE("frames follow one another, and what is written is read") {
  std::ostringstream out;
  write_frame(out, "{\"ñ\": 1}");
  write_frame(out, "");
  CHECK(out.str() == "Content-Length: 9\r\n\r\n{\"ñ\": 1}Content-Length: 0\r\n\r\n");
  std::istringstream in(out.str());
  CHECK(has_waiting(in));
  CHECK(read_frame(in).body == "{\"ñ\": 1}");
  CHECK(has_waiting(in));
  CHECK(read_frame(in).status == Status::message);
  CHECK_FALSE(has_waiting(in));
  CHECK(read_frame(in).status == Status::end);
}

}  // namespace
}  // namespace sml::lsp
