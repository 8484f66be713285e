#include "linter/yaml/parse.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "linter/yaml/build.h"
#include "linter/yaml/encoding.h"
#include "linter/yaml/library.h"
#include "linter/yaml/plain_reader.h"
#include "linter/yaml/reader.h"
#include "linter/yaml/refusal.h"

namespace sml::yaml {
namespace {

std::optional<Problem> problem_before_reading(base::SourceId source, std::string_view bytes, const Limits& limits) {
  if (bytes.size() > limits.file_bytes)
    return Problem{ProblemKind::too_large, {source, limits.file_bytes, limits.file_bytes}, std::to_string(limits.file_bytes), {}};
  return encoding_problem(source, bytes);
}

// Our reader first, which knows what is wrong and where; then the library, if there is anything to hold against it.
std::optional<Problem> problem_of_reading(base::SourceId source, std::string_view bytes, const HoldsOf& holds_of,
                                          const Limits& limits, Reading& reading) {
  try {
    Reader(source, bytes, holds_of, limits, reading).read();
  } catch (const Refusal& refusal) {
    return refusal.problem;
  }
  if (reading.documents.empty()) return std::nullopt;
  return disagreement(source, bytes, reading);
}

}  // namespace

Stream parse(base::SourceId source, std::string_view bytes, const HoldsOf& holds_of, const Limits& limits) {
  std::optional<Problem> last = problem_before_reading(source, bytes, limits);
  Reading reading;
  if (!last) {
    if (std::optional<Stream> plain = read_plain_file(source, bytes, holds_of, limits)) return *std::move(plain);
    last = problem_of_reading(source, bytes, holds_of, limits, reading);
  }
  Stream stream;
  stream.comments = std::move(reading.comments);
  stream.problems = std::move(reading.problems);
  for (Events& events : reading.documents) stream.documents.push_back(build_document(std::exchange(events, {}), stream.problems));
  if (last) {
    stream.complete = false;
    stream.problems.push_back(*std::move(last));
  }
  std::ranges::stable_sort(stream.problems, [](const Problem& left, const Problem& right) { return left.span.begin < right.span.begin; });
  return stream;
}

}  // namespace sml::yaml
