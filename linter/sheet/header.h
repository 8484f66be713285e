// What the columns of a sheet mean, by what stands in its first rows.
#pragma once

#include <cstddef>
#include <vector>

#include "linter/base/result.h"
#include "linter/sheet/complaint.h"
#include "linter/sheet/csv.h"
#include "linter/sheet/vocabulary.h"

namespace sml::sheet {

struct KnownColumn {
  std::size_t index = 0;
  Meaning meaning = Meaning::text;
  model::Network network = model::Network::instagram;   // of what is said of one
};

struct Header {
  std::size_t row = 0;                     // the posts stand below it
  std::size_t width = 0;                   // cells that a row may have: one a name, and the blank ones that all rows have behind
  std::vector<KnownColumn> columns{};      // from left to right
  std::vector<Complaint> complaints{};     // of columns that are left out and rows above

  const KnownColumn* find(Meaning meaning) const;   // the first; nullptr where there is none
  bool has(Meaning meaning) const { return find(meaning) != nullptr; }
};

// The row with the most names that are known, among the first. A Complaint where none has any, where one has two columns of one meaning, or none of what
// every post needs; an account is no need where it is known without.
base::Result<Header, Complaint> header_of(const Table& table, const SheetFormat& format, bool knows_accounts);

// How many columns of a sheet are known: by this its separator is told.
std::size_t known_columns(const Table& table, const SheetFormat& format);

}  // namespace sml::sheet
