// Any bytes as a sheet of posts, of each format and each separator: cells lie in order inside the text, what is said of it lies inside too, and whatever
// becomes a post is one under a name of its own.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

#include "linter/sheet/import.h"
#include "linter/text/encoding.h"

namespace {

using namespace sml;

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

void check(const sheet::Table& table, std::string_view text) {
  std::uint32_t at = 0;
  for (const sheet::Row& row : table.rows) {
    require(!row.cells.empty() || row.fault != sheet::CsvFault::none, "a row has no cell");
    for (const sheet::Cell& cell : row.cells) {
      require(at <= cell.begin && cell.begin <= cell.end && cell.end <= text.size(), "a cell lies outside of its place");
      require(cell.text.size() <= cell.end - cell.begin, "a cell holds more than its bytes");
      at = cell.end;
    }
    require(row.fault_at <= text.size(), "a fault lies outside of the text");
  }
}

model::World world() {
  model::World made;
  model::Client& client = made.clients.emplace_back();
  client.id = client.folder = "luz";
  for (const model::Network network : {model::Network::instagram, model::Network::x}) {
    model::Field<model::Account>& account = client.accounts.content.accounts->emplace_back();
    account->id = {.value = "luz-" + std::string(model::name_of(network)), .written = true};
    account->network = {.value = network, .written = true};
    account->handle = {.value = "@luz", .written = true};
  }
  return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = text::decoded({reinterpret_cast<const char*>(data), size});
  if (!read) return 0;
  for (const char separator : {',', ';', '\t'}) check(sheet::read_csv(read->text, separator), read->text);
  static const model::World kWorld = world();
  const base::Sources sources;
  for (const sheet::SheetFormat& format : sheet::sheet_formats()) {
    for (const auto dates : {std::optional<resolve::DayOrder>(), std::optional(resolve::DayOrder::month_first)}) {
      const auto imported = sheet::imported({.text = read->text,
                                             .format = format,
                                             .dates = dates,
                                             .accounts = {"luz-x"},
                                             .world = kWorld,
                                             .client = kWorld.clients.front(),
                                             .sources = sources,
                                             .is_file = [](const std::string&) { return false; }});
      if (!imported) {
        require(imported.error().at <= read->text.size(), "a complaint lies outside of the text");
        continue;
      }
      std::set<std::string> paths;
      for (const sheet::NewPost& post : imported->posts) require(paths.insert(post.path).second, "two posts have one name");
      for (const sheet::Complaint& complaint : imported->complaints) {
        require(complaint.at <= read->text.size(), "a complaint lies outside of the text");
        require(complaint.name != "import.unfaithful", "a post is not read as it was written");
      }
      require(imported->posts.size() + imported->left_out <= imported->rows, "more was made than there are rows");
    }
  }
  return 0;
}
