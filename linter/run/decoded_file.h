// A file that says one thing, such as a client's facts, as it was read and decoded, with everything that is wrong with it.
//
// Files are decoded on several threads at once and taken in one after the other, so nothing here knows of other files.
#pragma once

#include <utility>

#include "linter/base/span.h"
#include "linter/load/problem.h"
#include "linter/model/world.h"
#include "linter/run/read_file.h"
#include "linter/run/timings.h"
#include "linter/yaml/tree.h"

namespace sml::run {

struct DecodedFile {
  bool is_there = true;
  base::SourceId source = 0;                 // the number that it will have among the sources
  ReadFile read{};                           // its first document is decoded and gone
  load::Problems problems{};
};

template <class T>
using Decode = model::Field<T> (*)(yaml::Node, load::Problems&);

// Reads `file`, if it is there, and says in `target`, which has its path, what it holds. Safe to call from several threads.
template <class T>
void decode_into(model::File<T>& target, DecodedFile& file, Decode<T> decode, const ReadingGround& ground, Lap& lap) {
  if (!file.is_there) return;
  file.read = read_file(ground, target.path, file.source, lap);
  target.broken = true;
  target.first_key = {file.source, 0, 0};
  if (!file.read.complete || file.read.documents.empty()) return;
  model::Field<T> decoded = decode(std::move(file.read.documents.front().root), file.problems);
  target.first_key = decoded.key;
  target.present = decoded.written;
  target.broken = !decoded.written;   // a list, or nothing at all
  target.content = std::move(decoded.value);
  lap.spent_on(Stage::load);
}

}  // namespace sml::run
