#include "linter/lsp/documents.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "linter/lsp/file_uri.h"

namespace sml::lsp {
namespace {

// A text after a change: of a range of it, or of the whole.
std::string changed(std::string text, const Json& change, PositionEncoding encoding) {
  const auto& written = change.at("text").get_ref<const std::string&>();
  if (!change.contains("range")) return written;
  const Range range = range_of(change.at("range"));
  const Lines lines(text, encoding);
  const std::size_t begin = lines.offset(range.start);
  const std::size_t end = std::max(begin, lines.offset(range.end));
  return text.replace(begin, end - begin, written);
}

const std::string& uri_in(const Json& params) { return params.at("textDocument").at("uri").get_ref<const std::string&>(); }

}  // namespace

void Documents::open(const Json& params) {
  const Json& item = params.at("textDocument");
  std::optional<std::string> path = path_of_uri(uri_in(params));
  Document document{{}, item.at("version").get_ref<const Json::number_integer_t&>(), item.at("text").get<std::string>()};
  if (!path) return;
  document.path = *std::move(path);
  by_uri_.insert_or_assign(uri_in(params), std::move(document));
}

void Documents::change(const Json& params, PositionEncoding encoding) {
  const auto found = by_uri_.find(uri_in(params));
  if (found == by_uri_.end()) return;
  Document document = found->second;
  if (const Json& version = params.at("textDocument").at("version"); !version.is_null()) document.version = version.get_ref<const Json::number_integer_t&>();
  for (const Json& change : params.at("contentChanges")) document.text = changed(std::move(document.text), change, encoding);
  found->second = std::move(document);
}

void Documents::close(const Json& params) {
  const auto found = by_uri_.find(uri_in(params));
  if (found != by_uri_.end()) by_uri_.erase(found);
}

const Document* Documents::find(std::string_view uri) const {
  const auto found = by_uri_.find(uri);
  return found == by_uri_.end() ? nullptr : &found->second;
}

}  // namespace sml::lsp
