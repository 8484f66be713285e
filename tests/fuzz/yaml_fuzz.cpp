// Any bytes as a YAML file: reading them ends, every place that is told of lies inside them, and what is plain is read alike by both readers.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "tests/linter/yaml/second_reading.h"
#include "tests/linter/yaml/written.h"

namespace {

[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "%s\n", what.c_str());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace sml::yaml;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Stream stream = parsed(bytes);
  for (const std::string& found : misplaced(bytes, stream)) fail(found);
  if (!stream.complete && stream.problems.empty()) fail("not read, and nobody is told why");
  if (!second_reading(bytes).difference.empty()) fail("a plain file is read otherwise than by both readers");
  for (const Problem& problem : stream.problems)
    if (problem.detail.size() > 400 || problem.detail.find('\n') != std::string::npos) fail("a detail of many bytes or lines");
  return 0;
}
