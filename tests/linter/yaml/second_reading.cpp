#include "tests/linter/yaml/second_reading.h"

#include "linter/yaml/encoding.h"
#include "linter/yaml/library.h"
#include "linter/yaml/plain.h"
#include "linter/yaml/reader.h"
#include "linter/yaml/refusal.h"
#include "tests/linter/yaml/written.h"

namespace sml::yaml {

SecondReading second_reading(std::string_view bytes) {
  if (encoding_problem(0, bytes)) return {};
  const HoldsText holds = holds_text;
  const Limits limits;
  Reading reading;
  try {
    Reader(0, bytes, holds, limits, reading).read();
  } catch (const Refusal&) {
    return {};
  }
  if (!is_plain(bytes, reading)) return {};
  return {true, disagreement(0, bytes, reading)};
}

}  // namespace sml::yaml
