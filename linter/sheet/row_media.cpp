#include "linter/sheet/row_media.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/files.h"
#include "linter/sheet/cell.h"
#include "linter/text/web_address.h"

namespace sml::sheet {
namespace {

void add_file(RowMedia& found, RowCells& cells, std::size_t column, std::string_view written, const model::Client& client) {
  if (text::is_link(written)) return cells.warn(column, "import.media_link", "value", written);
  std::string file(written);
  std::ranges::replace(file, '\\', '/');
  if (!base::repository_path(client.folder, file)) return cells.warn(column, "import.media_path", "value", written);
  found.column = column;
  found.media.written = true;
  found.media->push_back({.value = {.file = {.value = std::move(file), .written = true}, .alt = {}}, .written = true});
}

// Each image has its own, or none has.
void describe_files(RowMedia& found, RowCells& cells) {
  std::vector<std::string_view> alts;
  const KnownColumn* last = nullptr;
  for (const KnownColumn& column : cells.header().columns) {
    if (column.meaning != Meaning::alt || cells.value(column).empty()) continue;
    last = &column;
    for (const std::string_view line : lines_of(cells.value(column))) alts.push_back(line);
  }
  if (last == nullptr) return;
  if (found.media->size() == 1) alts = {cells.value(*last)};
  if (found.media->size() != alts.size())
    return cells.warn(last->index, found.media->empty() ? "import.alt_alone" : "import.alt_count", "value", cells.value(*last));
  for (std::size_t index = 0; index < alts.size(); ++index)
    (*found.media)[index]->alt = {.value = base::MappedText::verbatim(std::string(alts[index]), {}), .written = true};
}

}  // namespace

RowMedia media_of(RowCells& cells, const model::Client& client) {
  RowMedia found;
  for (const KnownColumn& column : cells.header().columns)
    if (column.meaning == Meaning::media)
      for (const std::string_view file : listed_files(cells.value(column))) add_file(found, cells, column.index, file, client);
  describe_files(found, cells);
  return found;
}

}  // namespace sml::sheet
