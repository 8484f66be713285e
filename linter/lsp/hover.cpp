#include "linter/lsp/hover.h"

#include "linter/load/holds.h"
#include "linter/lsp/key_text.h"
#include "linter/yaml/parse.h"

namespace sml::lsp {

Json hover_of(const Place& place, PositionEncoding encoding) {
  const yaml::Stream stream = yaml::parse(0, place.document.text, load::holds);
  const std::optional<Spot> spot = spot_at(stream.documents, *place.file.kind, place.type, place.offset);
  if (!spot || !spot->is_key) return nullptr;
  const load::SchemaProperty* property = property_of(*spot->type, spot->scalar->text());
  if (property == nullptr) return nullptr;
  std::vector<std::string> path = spot->path;
  path.push_back(spot->scalar->text());
  const Lines lines(place.document.text, encoding);
  const base::Span key = spot->scalar->span;
  return {{"contents", {{"kind", "plaintext"}, {"value", told_key(place.file.kind->name, path, *property, place.repository.language)}}},
          {"range", json_of(Range{lines.position(key.begin), lines.position(key.end)})}};
}

}  // namespace sml::lsp
