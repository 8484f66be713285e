#include "linter/lsp/place.h"

namespace sml::lsp {

std::optional<Place> place_of(const Json& params, const Workspace& workspace, PositionEncoding encoding) {
  const std::string& uri = params.at("textDocument").at("uri").get_ref<const std::string&>();
  const Position position = position_of(params.at("position"));
  const Document* document = workspace.documents().find(uri);
  const std::optional<FoundFile> found = workspace.file_of(uri);
  if (document == nullptr || !found) return std::nullopt;
  const std::optional<DescribedFile> file = described_file(found->repository->outcome->world, found->path);
  if (!file) return std::nullopt;
  return Place{*document, *found->repository, *file, file->kind->type(), Lines(document->text, encoding).offset(position)};
}

}  // namespace sml::lsp
