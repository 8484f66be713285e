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

std::string identity(const rule::Finding& finding, const base::Sources& sources) {
  std::string fields;
  for (const std::string_view field :
       {finding.card->id, std::string_view(finding.client), std::string_view(finding.post), std::string_view(sources[finding.at.source].path())}) {
    fields += field;
    fields += kFieldEnd;
  }
  fields += single_spaced(sources.text(finding.at));
  if (finding.about.empty()) return fields;
  fields += kFieldEnd;
  return fields += finding.about;
}

}  // namespace

std::string single_spaced(std::string_view words) {
  std::string out;
  bool between = false;
  for (const char byte : words) {
    if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n') {
      between = !out.empty();
      continue;
    }
    if (between) out += ' ';
    between = false;
    out += byte;
  }
  return out;
}

std::string digest_of(std::string_view bytes) {
  char digits[17];
  std::snprintf(digits, sizeof digits, "%016" PRIx64, static_cast<std::uint64_t>(XXH3_64bits(bytes.data(), bytes.size())));
  return digits;
}

std::vector<std::string> fingerprints(std::span<const rule::Finding> findings, const base::Sources& sources) {
  std::vector<std::string> names;
  std::map<std::string, int> seen;
  for (const rule::Finding& finding : findings) {
    std::string fields = identity(finding, sources);
    const int earlier = seen[fields]++;
    fields += kFieldEnd;
    fields += std::to_string(earlier);
    names.push_back(digest_of(fields));
  }
  return names;
}

}  // namespace sml::run
