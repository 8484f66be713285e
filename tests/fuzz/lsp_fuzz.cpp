// Any bytes as what a client sends, and any lines as the messages of one: the server ends, and what it says are messages, each in its frame.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

#include "linter/lsp/frame.h"
#include "linter/lsp/messages.h"
#include "linter/lsp/server.h"
#include "rules/registry.h"

namespace {

using namespace sml;

constexpr std::string_view kFolder = "/r";
constexpr std::string_view kBegin = R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"rootUri":"file:///r","capabilities":{}}})";
constexpr std::string_view kOpen =
    R"({"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///r/posts/a.yaml","version":1,"text":"id: a\naccounts: )"
    R"([luz-y]\ntext: ¡🍕 Hoy 2x1!\n"}}})";

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

std::optional<lsp::Standing> standing_of(const std::string& path) {
  if (!path.starts_with(kFolder)) return std::nullopt;
  if (path == kFolder) return lsp::Standing{path, {}};
  if (path[kFolder.size()] != '/') return std::nullopt;
  return lsp::Standing{std::string(kFolder), path.substr(kFolder.size() + 1)};
}

std::unique_ptr<base::Files> files(const std::string&) {
  auto all = std::make_unique<base::MemoryFiles>();
  all->add("sml.yaml", "version: 1\nclients: .\n");
  all->add("facts.yaml", "business: {name: Bar Luz, country: MX, currency: MXN}\n"
                         "offers: [{id: dos, name: 2x1 en tapas, mechanic: 2x1, valid_through: 2026-03-10}]\n");
  all->add("accounts.yaml", "accounts: [{id: luz-x, network: x, handle: '@luz'}]\n");
  return all;
}

// A line that is no message is sent as a text that is typed into the open post.
std::string as_message(std::string_view line) {
  if (line.starts_with('{')) return std::string(line);
  const lsp::Json change = {{"text", line}};
  return lsp::notification("textDocument/didChange",
                           {{"textDocument", {{"uri", "file:///r/posts/a.yaml"}, {"version", 2}}}, {"contentChanges", lsp::Json::array({change})}});
}

std::string sent(std::string_view bytes) {
  if (bytes.starts_with('C')) return std::string(bytes);   // as it is, headers and all
  std::ostringstream all;
  for (const std::string_view message : {kBegin, kOpen}) lsp::write_frame(all, message);
  for (std::size_t at = 0; at <= bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    lsp::write_frame(all, as_message(bytes.substr(at, end - at)));
    at = end + 1;
  }
  return all.str();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream in(sent({reinterpret_cast<const char*>(data), size}));
  std::ostringstream out;
  lsp::serve(
      {.in = in, .out = out, .now = [] { return time::Instant{1'772'000'000}; }, .standing_of = standing_of, .files = files, .rules = rules::registry()});
  std::istringstream said(out.str());
  for (lsp::Frame frame = lsp::read_frame(said); frame.status != lsp::Frame::Status::end; frame = lsp::read_frame(said)) {
    require(frame.status == lsp::Frame::Status::message, "what the server says is no frame");
    const lsp::Json message = lsp::Json::parse(frame.body, nullptr, false);
    require(message.is_object() && message.value("jsonrpc", "") == "2.0", "what the server says is no message");
  }
  return 0;
}
