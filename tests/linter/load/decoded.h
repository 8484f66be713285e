// A file's text, decoded, and its problems told as lines that a table can hold.
#pragma once

#include <algorithm>
#include <string>
#include <utility>

#include "linter/base/source.h"
#include "linter/load/decode.h"
#include "linter/load/holds.h"
#include "linter/yaml/parse.h"

namespace sml::load {

inline std::string told(base::Span span, const base::Source& source) {
  const base::Place begin = source.place(span.begin);
  const base::Place end = source.place(span.end);
  return std::to_string(begin.line) + ':' + std::to_string(begin.column) + '-' + std::to_string(end.line) + ':' + std::to_string(end.column);
}

// "2:13-2:23 schema/value publish_at moment.no_such_date", and "-> scheduled" behind it for the nearest.
inline std::string told(const Problem& problem, const base::Source& source) {
  std::string line = told(problem.at, source) + ' ' + std::string(rule_of(problem.kind)) + ' ' + problem.key + ' ';
  line += std::string(problem.expected) + '.' + std::string(problem.reason);
  if (problem.nearest) line += " -> " + *problem.nearest;
  if (problem.related) line += " first " + told(*problem.related, source);
  return line;
}

// All of them, a line each, in order of place.
inline std::string told(Problems problems, const base::Source& source) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) { return a.at.begin < b.at.begin; });
  std::string lines;
  for (const Problem& problem : problems) lines += told(problem, source) + '\n';
  return lines;
}

template <class T>
struct Decoded {
  base::Source source;
  yaml::Stream stream;
  Problems problems;
  model::Field<T> field;

  std::string told() const { return load::told(problems, source); }
  const T& operator*() const { return *field; }
  const T* operator->() const { return &*field; }
};

// Decodes the root of a text's first document, or nothing where there is none.
template <class T>
Decoded<T> decoded(std::string text, model::Field<T> (*decode)(yaml::Node, Problems&), base::SourceId id = 0) {
  Decoded<T> result{base::Source("file.yaml", std::move(text)), {}, {}, {}};
  result.stream = yaml::parse(id, result.source.bytes(), holds);
  if (!result.stream.documents.empty()) result.field = decode(result.stream.documents.front().root, result.problems);
  return result;
}

inline Decoded<model::Post> post(std::string text) { return decoded<model::Post>(std::move(text), decode_post); }

}  // namespace sml::load
