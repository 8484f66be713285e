// sml lsp: an editor is told what sml check tells.
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "linter/base/source.h"
#include "linter/cli/command_line.h"
#include "linter/lsp/file_uri.h"
#include "linter/lsp/frame.h"
#include "linter/lsp/position.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using lsp::Json;

std::string framed(const Json& message) {
  std::ostringstream out;
  lsp::write_frame(out, message.dump());
  return out.str();
}

std::string client(const std::string& folder, const std::string& encoding) {
  const Json capabilities = {{"general", {{"positionEncodings", Json::array({encoding})}}}};
  return framed({{"jsonrpc", "2.0"}, {"id", 0}, {"method", "initialize"},
                 {"params", {{"rootUri", lsp::uri_of_path(folder)}, {"capabilities", capabilities}}}}) +
         framed({{"jsonrpc", "2.0"}, {"method", "initialized"}, {"params", Json::object()}});
}

std::vector<Json> messages_in(const std::string& out) {
  std::vector<Json> messages;
  std::istringstream in(out);
  for (lsp::Frame frame = lsp::read_frame(in); frame.status == lsp::Frame::Status::message; frame = lsp::read_frame(in))
    messages.push_back(Json::parse(frame.body));
  return messages;
}

constexpr const char* kSeverities[] = {"", "error", "warning", "info"};

// "posts/a.yaml 5:10-5:13 error offers/expired: what is wrong", in lines and code points from 1.
std::set<std::string> told_to_editor(const std::string& folder, const std::string& encoding) {
  std::set<std::string> lines;
  for (const Json& message : messages_in(said(folder, {"lsp"}, {.typed = client(folder, encoding)}).out)) {
    if (!message.contains("method")) continue;
    const std::string path = *lsp::path_of_uri(message["params"]["uri"].get<std::string>());
    const std::string name = path.substr(folder.size() + 1);
    std::ifstream file(path, std::ios::binary);
    const base::Source source(name, {std::istreambuf_iterator<char>(file), {}});
    const lsp::Lines places(source.bytes(), encoding == "utf-8" ? lsp::PositionEncoding::utf8 : lsp::PositionEncoding::utf16);
    const auto shown = [&](const Json& position) {
      const base::Place place = source.place(static_cast<std::uint32_t>(places.offset(lsp::position_of(position))));
      return std::to_string(place.line) + ':' + std::to_string(place.column);
    };
    for (const Json& found : message["params"]["diagnostics"]) {
      const std::string text = found["message"].get<std::string>();
      lines.insert(name + ' ' + shown(found["range"]["start"]) + '-' + shown(found["range"]["end"]) + ' ' + kSeverities[found["severity"].get<int>()] + ' ' +
                   found["code"].get<std::string>() + ": " + text.substr(0, text.find('\n')));
    }
  }
  return lines;
}

std::set<std::string> told_by_check(const std::string& folder) {
  std::set<std::string> lines;
  const auto shown = [](const Json& place) { return std::to_string(place["line"].get<int>()) + ':' + std::to_string(place["column"].get<int>()); };
  const Json report = Json::parse(said(folder, {"check", "--format", "json"}, {}).out);
  for (const Json& found : report["diagnostics"])
    lines.insert(found["file"].get<std::string>() + ' ' + shown(found["range"]["start"]) + '-' + shown(found["range"]["end"]) + ' ' +
                 found["severity"].get<std::string>() + ' ' + found["rule"].get<std::string>() + ": " + found["message"].get<std::string>());
  return lines;
}

TEST_CASE("an editor is told of a repository what sml check tells") {
  for (const char* repository : {"pizzeria", "agencia", "rotos"}) {
    const std::string folder = std::filesystem::canonical(std::filesystem::path("tests/repositories") / repository).string();
    const std::set<std::string> expected = told_by_check(folder);
    CHECK(expected.size() > 3);
    for (const std::string encoding : {"utf-8", "utf-16"}) {
      CAPTURE(repository, encoding);
      CHECK(told_to_editor(folder, encoding) == expected);
    }
  }
}

TEST_CASE("an editor is told in the language of the repository, or in the one that is asked for") {
  const std::string folder = std::filesystem::canonical("tests/repositories/pizzeria").string();
  const std::string typed = client(folder, "utf-16");
  CHECK(said(folder, {"lsp"}, {.language = model::MessageLanguage::en, .typed = typed}).out.find("\\nayuda: ") != std::string::npos);
  const std::string asked = said(folder, {"lsp", "--lang", "en"}, {.typed = typed}).out;
  CHECK(asked.find("\\nhelp: ") != std::string::npos);
  CHECK(asked.find("\\nayuda: ") == std::string::npos);
}

TEST_CASE("how sml lsp ends") {
  const Folder folder;
  const std::string goes = framed({{"jsonrpc", "2.0"}, {"id", 1}, {"method", "shutdown"}}) + framed({{"jsonrpc", "2.0"}, {"method", "exit"}});
  const struct {
    std::string typed;
    int status;
    std::string error;
    std::string option = "--lang=es";
  } cases[] = {
      {client(folder.path(), "utf-16") + goes, 0, ""},
      {client(folder.path(), "utf-16"), 1, ""},
      {"", 1, ""},
      {"", 1, "", "--stdio"},   // as many clients say to every server
      {"hola\n", 2, "sml: lo que llega por la entrada no es el mensaje de un editor"},
      {"Content-Length: 99999999999\r\n\r\n", 2, "sml: el editor mandó un mensaje demasiado largo, de más de 32 MB"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.typed);
    const Said ended = said(folder.path(), {"lsp", one.option}, {.typed = one.typed});
    CHECK(ended.status == one.status);
    CHECK(ended.error.substr(0, one.error.size()) == one.error);
    CHECK(ended.error.empty() == one.error.empty());
  }
}

TEST_CASE("a file belongs to the repository that it lies in, and to none without an sml.yaml") {
  const Folder folder;
  const std::string post = "id: a\npublish_at: 2026-04-10T12:00\naccounts: [lena-y]\ntext: Hola\n";
  const auto opened = [&](const std::string& path) {
    const Json item = {{"uri", lsp::uri_of_path(folder.path(path))}, {"languageId", "yaml"}, {"version", 1}, {"text", post}};
    const std::string typed =
        client(folder.path(), "utf-16") + framed({{"jsonrpc", "2.0"}, {"method", "textDocument/didOpen"}, {"params", {{"textDocument", item}}}});
    std::size_t published = 0;
    for (const Json& message : messages_in(said("/", {"lsp"}, {.typed = typed}).out)) published += lsp::value_at(message, "method") ==
                                                "textDocument/publishDiagnostics" ? 1U : 0U;
    return published;
  };
  CHECK(opened("posts/a.yaml") == 0);
  folder.write("café/sml.yaml", "version: 1\nclients: .\n");
  folder.write("café/accounts.yaml", "accounts:\n  - {id: lena-x, network: x, handle: \"@lena\"}\n");
  CHECK(opened("posts/a.yaml") == 0);
  CHECK(opened("café/posts/a.yaml") == 1);
  CHECK(opened("café/otros/a.yaml") == 0);
}

}  // namespace
}  // namespace sml::cli
