#include "linter/run/fingerprint.h"

#include <xxhash.h>

#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <map>
#include <string_view>

#include "linter/rule/card.h"

namespace sml::run {
namespace {

constexpr char kFieldEnd = '\0';

void append_folded(std::string& out, std::string_view words) {
  bool between = false;
  bool begun = false;
  for (const char byte : words) {
    if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n') {
      between = begun;
      continue;
    }
    if (between) out += ' ';
    between = false;
    begun = true;
    out += byte;
  }
}

std::string identity(const rule::Finding& finding, const base::Sources& sources) {
  std::string fields;
  for (const std::string_view field :
       {finding.card->id, std::string_view(finding.client), std::string_view(finding.post), std::string_view(sources[finding.at.source].path())}) {
    fields += field;
    fields += kFieldEnd;
  }
  append_folded(fields, sources.text(finding.at));
  return fields;
}

std::string hexadecimal(std::uint64_t number) {
  char digits[17];
  std::snprintf(digits, sizeof digits, "%016" PRIx64, number);
  return digits;
}

}  // namespace

std::vector<std::string> fingerprints(std::span<const rule::Finding> findings, const base::Sources& sources) {
  std::vector<std::string> names;
  std::map<std::string, int> seen;
  for (const rule::Finding& finding : findings) {
    std::string fields = identity(finding, sources);
    const int earlier = seen[fields]++;
    fields += kFieldEnd;
    fields += std::to_string(earlier);
    names.push_back(hexadecimal(XXH3_64bits(fields.data(), fields.size())));
  }
  return names;
}

}  // namespace sml::run
