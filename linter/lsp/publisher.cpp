#include "linter/lsp/publisher.h"

#include <utility>

namespace sml::lsp {
namespace {

Json version_of(const std::string& uri, const Documents& documents) {
  const Document* document = documents.find(uri);
  return document == nullptr ? Json() : Json(document->version);
}

Json params(const std::string& uri, const Json& version, const Json& diagnostics) {
  Json json = {{"uri", uri}};
  if (!version.is_null()) json["version"] = version;
  json["diagnostics"] = diagnostics;
  return json;
}

}  // namespace

std::vector<Json> Publisher::news(std::map<std::string, Json> found, const Documents& documents) {
  std::vector<Json> all;
  for (const auto& [uri, told] : told_)
    if (!found.contains(uri)) all.push_back(params(uri, version_of(uri, documents), Json::array()));
  std::map<std::string, Told> telling;
  for (auto& [uri, diagnostics] : found) {
    Told now{std::move(diagnostics), version_of(uri, documents)};
    const auto before = told_.find(uri);
    if (before == told_.end() || before->second.version != now.version || before->second.diagnostics != now.diagnostics)
      all.push_back(params(uri, now.version, now.diagnostics));
    telling.emplace(uri, std::move(now));
  }
  told_ = std::move(telling);
  return all;
}

}  // namespace sml::lsp
