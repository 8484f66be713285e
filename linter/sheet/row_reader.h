// A row of a sheet as a post.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "linter/model/post.h"
#include "linter/model/world.h"
#include "linter/sheet/row_cells.h"
#include "linter/sheet/row_client.h"
#include "linter/sheet/row_moment.h"

namespace sml::sheet {

// A post as its row says it, without an id.
struct Draft {
  model::Post post{};
  std::size_t row = 0;                                        // into the table
  std::size_t rows = 1;                                       // that say it, each for accounts of its own
  std::map<std::string, std::uint32_t, std::less<>> places{};   // of the cells, by the key that each fills: "publish_at", "text", …
};

struct RowContext {
  const Table& table;
  const Header& header;
  const model::World& world;
  const model::Client& client;
  DateReading dates;
  const std::vector<std::string>& accounts;   // of rows that say none
  NamedClients* by_row = nullptr;             // a row is of the client that it names, as in a Request
  bool may_lack_signs = false;                // its texts may have lost some
};

// Whether a row says that it is of another client: then a complaint says so, and it is none of this one's.
bool is_of_another_client(const RowContext& context, std::size_t row, Complaints& complaints);

// Nothing where something of the row cannot be taken: then a complaint says what.
std::optional<Draft> read_row(const RowContext& context, std::size_t row, Complaints& complaints);

}  // namespace sml::sheet
