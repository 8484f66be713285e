#include "tests/linter/yaml/second_reading.h"

#include <optional>

#include "linter/yaml/build.h"
#include "linter/yaml/encoding.h"
#include "linter/yaml/library.h"
#include "linter/yaml/plain_reader.h"
#include "linter/yaml/reader.h"
#include "linter/yaml/refusal.h"
#include "tests/linter/yaml/written.h"

namespace sml::yaml {
namespace {

std::string place(base::Span span) { return std::to_string(span.begin) + "-" + std::to_string(span.end); }

// Of two trees, the first node that is not the same to its last byte.
std::string difference(const Node& one, const Node& other) {
  const bool same = one.kind == other.kind && one.style == other.style && one.span == other.span && one.text() == other.text() &&
                    one.scalar.span() == other.scalar.span() && one.items.size() == other.items.size() &&
                    one.entries.size() == other.entries.size();
  if (!same) return place(one.span) + " " + written(one) + " is at " + place(other.span) + " " + written(other);
  for (std::size_t at = 0; at <= one.text().size(); ++at)
    if (one.scalar.span(at, at) != other.scalar.span(at, at) || one.scalar.span(at, at + 1) != other.scalar.span(at, at + 1))
      return place(one.span) + " leads back from " + std::to_string(at) + " to another place";
  std::string found;
  for (std::size_t at = 0; found.empty() && at < one.items.size(); ++at) found = difference(one.items[at], other.items[at]);
  for (std::size_t at = 0; found.empty() && at < one.entries.size(); ++at) {
    found = difference(one.entries[at].key, other.entries[at].key);
    if (found.empty()) found = difference(one.entries[at].value, other.entries[at].value);
  }
  return found;
}

std::string difference(const std::vector<Comment>& some, const std::vector<Comment>& others) {
  if (some.size() != others.size()) return std::to_string(others.size()) + " comments";
  for (std::size_t at = 0; at < some.size(); ++at)
    if (some[at].span != others[at].span || some[at].text != others[at].text || some[at].own_line != others[at].own_line)
      return place(others[at].span) + " is another comment";
  return {};
}

// What both readers make of the file; `problem` is what either has against it.
struct BothReaders {
  explicit BothReaders(std::string_view bytes) {
    const HoldsOf holds = holds_by_key;
    const Limits limits;
    try {
      Reader(0, bytes, holds, limits, reading).read();
    } catch (const Refusal& refusal) {
      problem = refusal.problem;
      return;
    }
    problem = disagreement(0, bytes, reading);
    for (Events& events : reading.documents) documents.push_back(build_document(std::move(events), reading.problems));
    if (!problem && !reading.problems.empty()) problem = reading.problems[0];
  }

  Reading reading;
  std::vector<Document> documents;
  std::optional<Problem> problem;
};

}  // namespace

SecondReading second_reading(std::string_view bytes) {
  if (encoding_problem(0, bytes)) return {};
  const HoldsOf holds = holds_by_key;
  const std::optional<Stream> plain = read_plain_file(0, bytes, holds, {});
  if (!plain) return {};
  const BothReaders both(bytes);
  if (both.problem) return {true, written(bytes, *both.problem)};
  if (!plain->complete || !plain->problems.empty()) return {true, "a plain file with problems"};
  if (plain->documents.size() != both.documents.size()) return {true, std::to_string(both.documents.size()) + " documents"};
  std::string found = difference(plain->comments, both.reading.comments);
  for (std::size_t at = 0; found.empty() && at < both.documents.size(); ++at)
    found = difference(plain->documents[at].root, both.documents[at].root);
  return {true, std::move(found)};
}

}  // namespace sml::yaml
