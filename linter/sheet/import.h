// A sheet of planned posts as new files of a client's.
//
// A pure function of the sheet's text and of the repository as it was read: it writes nothing. Whatever of the sheet is not taken is a Complaint; what is
// taken was read back and says what its row says.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/result.h"
#include "linter/base/source.h"
#include "linter/model/world.h"
#include "linter/resolve/written_time.h"
#include "linter/sheet/complaint.h"
#include "linter/sheet/csv.h"
#include "linter/sheet/row_client.h"
#include "linter/sheet/vocabulary.h"

namespace sml::sheet {

struct Request {
  std::string_view text;                            // UTF-8 with LF or CRLF line ends
  const SheetFormat& format;
  std::optional<resolve::DayOrder> dates{};                  // nothing: the sheet tells
  std::vector<std::string> accounts{};              // ids, of rows that say none; none: the client's only one, where it has no more
  const model::World& world;
  const model::Client& client;                      // of the world
  const base::Sources& sources;                     // of its posts
  std::function<bool(const std::string& path)> is_file;   // from the root
  // the sheet is imported for each of its clients: a row is of the one that it names, and of nobody where it names none
  NamedClients* by_row = nullptr;
  Limits limits{};
};

struct NewPost {
  std::string path;                                 // from the root
  std::string bytes;
};

struct Imported {
  std::vector<NewPost> posts{};                     // in the order of their rows
  std::vector<Complaint> complaints{};              // in order of place
  std::size_t rows = 0;                             // that hold anything
  std::size_t there = 0;                            // posts that the client has already
  std::size_t left_out = 0;                         // rows
  std::size_t of_others = 0;                        // rows of other clients, none of `rows`
};

// The clients that rows of a sheet name, by `names` of that world, in its order; none where it has no column for them.
std::vector<const model::Client*> clients_in(std::string_view text, const SheetFormat& format, const model::World& world, NamedClients& names,
                                             const Limits& limits = {});

// Adds what was imported of the same sheet for another of its clients.
void add(Imported&& one, Imported& all);

// A Complaint where nothing of the sheet can be taken.
base::Result<Imported, Complaint> imported(const Request& request);

}  // namespace sml::sheet
