#include "tests/linter/lsp/conversation.h"

#include <memory>
#include <sstream>
#include <streambuf>
#include <utility>

#include "linter/lsp/frame.h"
#include "rules/registry.h"

namespace sml::lsp {
namespace {

constexpr std::string_view kFolder = "/casa/napoli";

// Bytes that arrive piece by piece: what is behind a piece is not there until the piece is read.
class Pieces final : public std::streambuf {
 public:
  explicit Pieces(std::vector<std::string> pieces) : pieces_(std::move(pieces)) {}

 private:
  int_type underflow() override {
    while (next_ < pieces_.size() && pieces_[next_].empty()) ++next_;
    if (next_ == pieces_.size()) return traits_type::eof();
    std::string& piece = pieces_[next_++];
    setg(piece.data(), piece.data(), piece.data() + piece.size());
    return traits_type::to_int_type(*gptr());
  }

  std::vector<std::string> pieces_;
  std::size_t next_ = 0;
};

std::optional<Standing> standing_of(const FileMap& files, const std::string& path) {
  if (!files.contains("sml.yaml") || !path.starts_with(kFolder)) return std::nullopt;
  const std::string inside = path.substr(kFolder.size());
  if (!inside.empty() && inside[0] != '/') return std::nullopt;
  return Standing{std::string(kFolder), inside.empty() ? inside : inside.substr(1)};
}

std::string shown(const Json& place) { return std::to_string(place["line"].get<int>()) + ':' + std::to_string(place["character"].get<int>()); }

std::string shown_path(const std::string& uri) { return uri.starts_with(kRoot) ? uri.substr(std::string_view(kRoot).size() + 1) : uri; }

}  // namespace

std::string framed(const Json& message) {
  std::ostringstream out;
  write_frame(out, message.dump());
  return out.str();
}

Conversation conversation_of_bytes(const FileMap& files, const std::vector<std::string>& bytes) {
  Pieces pieces(bytes);
  std::istream in(&pieces);
  std::ostringstream out;
  Conversation conversation;
  const Machine machine{.in = in,
                        .out = out,
                        .now = [&] {
                          ++conversation.checks;
                          return time::Instant{1'772'377'200};
                        },
                        .standing_of = [&](const std::string& path) { return standing_of(files, path); },
                        .files = [&](const std::string&) { return std::make_unique<base::MemoryFiles>(files); },
                        .rules = rules::registry(),
                        .version = "0.1.0",
                        .language = model::MessageLanguage::es};
  conversation.ending = serve(machine);
  std::istringstream answers(out.str());
  for (Frame frame = read_frame(answers); frame.status == Frame::Status::message; frame = read_frame(answers))
    conversation.said.push_back(Json::parse(frame.body));
  return conversation;
}

Conversation conversation(const FileMap& files, const std::vector<Turn>& turns) {
  std::vector<std::string> bytes;
  for (const Turn& turn : turns) {
    bytes.emplace_back();
    for (const Json& message : turn) bytes.back() += framed(message);
  }
  return conversation_of_bytes(files, bytes);
}

Json asks(int id, const std::string& method, Json params) {
  Json message = {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}};
  if (!params.is_null()) message["params"] = std::move(params);
  return message;
}

Json tells(const std::string& method, Json params) {
  Json message = {{"jsonrpc", "2.0"}, {"method", method}};
  if (!params.is_null()) message["params"] = std::move(params);
  return message;
}

Json initialize(const Json& capabilities) { return asks(0, "initialize", {{"processId", nullptr}, {"rootUri", kRoot}, {"capabilities", capabilities}}); }

Json opens(const std::string& uri, const std::string& text) {
  return tells("textDocument/didOpen", {{"textDocument", {{"uri", uri}, {"languageId", "yaml"}, {"version", 1}, {"text", text}}}});
}

Json changes(const std::string& uri, const std::string& text, int version) {
  return tells("textDocument/didChange", {{"textDocument", {{"uri", uri}, {"version", version}}}, {"contentChanges", Json::array({{{"text", text}}})}});
}

Conversation after_opening(const FileMap& files, const std::vector<Turn>& turns, const Json& capabilities) {
  std::vector<Turn> all = {{initialize(capabilities)}, {tells("initialized", Json::object())}};
  all.insert(all.end(), turns.begin(), turns.end());
  return conversation(files, all);
}

Json answer_to(const Conversation& conversation, int id) {
  for (const Json& message : conversation.said)
    if (value_at(message, "id") == id) return message.contains("error") ? message["error"] : message["result"];
  return "no answer";
}

std::vector<std::string> published(const Conversation& conversation) {
  std::vector<std::string> all;
  for (const Json& message : conversation.said) {
    if (value_at(message, "method") != "textDocument/publishDiagnostics") continue;
    const Json& params = message["params"];
    std::string line = shown_path(params["uri"].get<std::string>()) + ':';
    for (const Json& found : params["diagnostics"])
      line += (line.ends_with(':') ? " " : ", ") + found["code"].get<std::string>() + ' ' + shown(found["range"]["start"]) + '-' + shown(found["range"]["end"]);
    all.push_back(std::move(line));
  }
  return all;
}

FileMap pizzeria() {
  return {{"sml.yaml", "version: 1\nlanguage: es\ntime_zone: America/Mexico_City\nclients: .\n"},
          {"facts.yaml",
           "business: {name: Pizzería Napoli, country: MX, currency: MXN, time_zone: America/Mexico_City, languages: [es]}\n"
           "offers:\n"
           "  - id: dos-por-uno\n"
           "    name: 2x1 en pizzas\n"
           "    mechanic: 2x1\n"
           "    valid_from: 2026-03-01\n"
           "    valid_through: 2026-03-12\n"
           "    announce: false\n"},
          {"accounts.yaml", "accounts:\n  - {id: napoli-x, network: x, handle: \"@napoli\"}\n"}};
}

}  // namespace sml::lsp
