// What the server answers to a client, in a repository in memory.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "linter/lsp/json.h"
#include "linter/lsp/server.h"

namespace sml::lsp {

using FileMap = std::map<std::string, std::string>;

// Messages that arrive together: those behind the first are waiting while it is read.
using Turn = std::vector<Json>;

struct Conversation {
  Ending ending = Ending::exit;
  std::vector<Json> said{};        // by the server, in order
  int checks = 0;                  // that it made
};

// At 2026-03-01T09:00 in Mexico City; the repository is the folder /casa/napoli, and others have none.
Conversation conversation(const FileMap& files, const std::vector<Turn>& turns);

// The same of bytes as they come.
Conversation conversation_of_bytes(const FileMap& files, const std::vector<std::string>& bytes);

// A frame around a message.
std::string framed(const Json& message);

inline constexpr const char* kRoot = "file:///casa/napoli";

// What a client says, and how it begins and ends.
Json asks(int id, const std::string& method, Json params = nullptr);
Json tells(const std::string& method, Json params = nullptr);
Json initialize(const Json& capabilities = Json::object());
Json opens(const std::string& uri, const std::string& text);
Json changes(const std::string& uri, const std::string& text, int version);

// What the server says after a client has opened the repository and said these.
Conversation after_opening(const FileMap& files, const std::vector<Turn>& turns, const Json& capabilities = Json::object());

// The result of the request with that id; its error where it has one.
Json answer_to(const Conversation& conversation, int id);

// "posts/a.yaml: offers/expired 4:8-4:11, …; posts/b.yaml:" of each notification of diagnostics, in order.
std::vector<std::string> published(const Conversation& conversation);

// A small business: a facts.yaml with an offer that ends on 2026-03-12 and so on; without posts.
FileMap pizzeria();

}  // namespace sml::lsp
