#include "linter/lsp/session.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "linter/lsp/completion.h"
#include "linter/lsp/diagnostics.h"
#include "linter/lsp/hover.h"
#include "linter/base/file_type.h"
#include "linter/lsp/messages.h"
#include "linter/rule/phrase.h"

namespace sml::lsp {
namespace {

constexpr int kFullTexts = 1;       // TextDocumentSyncKind.Full: a change that is lost does not outlast the next
constexpr int kWarning = 2;         // MessageType.Warning

// What a check may look at, as far as its name tells: data, rule cards, calendars, and what posts show.
std::string watched() {
  std::string pattern = "**/*.{yaml,yml,md,ics";
  for (const std::string_view extension : base::media_extensions()) (pattern += ',') += extension;
  return pattern + '}';
}

Json watching() {
  const Json watchers = Json::array({{{"globPattern", watched()}}});
  const Json registration = {{"id", "watch"}, {"method", "workspace/didChangeWatchedFiles"}, {"registerOptions", {{"watchers", watchers}}}};
  return {{"registrations", Json::array({registration})}};
}

std::vector<std::string> uris_of(const Json& folders) {
  std::vector<std::string> uris;
  for (const Json& folder : folders) uris.push_back(folder.at("uri").get<std::string>());
  return uris;
}

std::vector<std::string> folders_in(const Json& params) {
  const Json& folders = value_at(params, "workspaceFolders");
  const Json& root = value_at(params, "rootUri");
  if (folders.is_array()) return uris_of(folders);
  return root.is_null() ? std::vector<std::string>() : std::vector{root.get<std::string>()};
}

}  // namespace

Json Session::initialize(const Json& params) {
  const Json& client = params.at("capabilities");
  for (const std::string& uri : folders_in(params)) workspace_.add_folder(uri);
  const Json& encodings = value_at(value_at(client, "general"), "positionEncodings");
  const bool offers_utf8 = encodings.is_array() && std::ranges::find(encodings, "utf-8") != encodings.end();
  style_.encoding = offers_utf8 ? PositionEncoding::utf8 : PositionEncoding::utf16;
  style_.versioned = value_at(value_at(value_at(client, "workspace"), "workspaceEdit"), "documentChanges") == true;
  lets_register_watching_ = value_at(value_at(value_at(client, "workspace"), "didChangeWatchedFiles"), "dynamicRegistration") == true;
  return {{"capabilities", capabilities()}, {"serverInfo", {{"name", "sml"}, {"version", machine_.version}}}};
}

Json Session::capabilities() const {
  return {{"positionEncoding", style_.encoding == PositionEncoding::utf8 ? "utf-8" : "utf-16"},
          {"textDocumentSync", {{"openClose", true}, {"change", kFullTexts}, {"save", true}}},
          {"codeActionProvider", {{"codeActionKinds", {kQuickFix, kFixAll}}}},
          {"hoverProvider", true},
          {"completionProvider", {{"triggerCharacters", {":", " ", "[", ","}}}},
          {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}}};
}

bool Session::knows(const Json& params) const {
  const Json& uri = value_at(value_at(params, "textDocument"), "uri");
  return !uri.is_string() || workspace_.documents().find(uri.get<std::string>()) == nullptr || workspace_.file_of(uri.get<std::string>());
}

Json Session::actions(const Json& params) const { return actions_of(action_request(params), workspace_, style_); }

Json Session::hover(const Json& params) const {
  const std::optional<Place> place = place_of(params, workspace_, style_.encoding);
  return place ? hover_of(*place, style_.encoding) : Json();
}

Json Session::completion(const Json& params) const {
  const std::optional<Place> place = place_of(params, workspace_, style_.encoding);
  return place ? completions_of(*place, machine_.rules, style_.encoding) : Json::array();
}

std::vector<std::string> Session::greetings() {
  is_stale_ = true;
  std::vector<std::string> said;
  if (lets_register_watching_) said.push_back(request("watch", "client/registerCapability", watching()));
  if (workspace_.has_stray_folder())
    said.push_back(notification("window/logMessage", {{"type", kWarning}, {"message", rule::phrase(language(), "lsp.stray_folder")}}));
  return said;
}

void Session::open(const Json& params) {
  workspace_.documents().open(params);
  is_stale_ = true;
}

void Session::change(const Json& params) {
  workspace_.documents().change(params, style_.encoding);
  is_stale_ = true;
}

void Session::close(const Json& params) {
  workspace_.documents().close(params);
  is_stale_ = true;
}

void Session::look_again(const Json&) { is_stale_ = true; }

void Session::change_folders(const Json& params) {
  const Json& event = params.at("event");
  const std::vector<std::string> removed = uris_of(event.at("removed"));
  const std::vector<std::string> added = uris_of(event.at("added"));
  for (const std::string& uri : removed) workspace_.remove_folder(uri);
  for (const std::string& uri : added) workspace_.add_folder(uri);
  is_stale_ = true;
}

std::vector<std::string> Session::check() {
  workspace_.check();
  is_stale_ = false;
  std::map<std::string, Json> found;
  for (const auto& [root, repository] : workspace_.repositories()) found.merge(diagnostics_of(repository, style_.encoding));
  std::vector<std::string> said;
  for (Json& params : publisher_.news(std::move(found), workspace_.documents())) said.push_back(notification(
      "textDocument/publishDiagnostics", std::move(params)));
  return said;
}

}  // namespace sml::lsp
