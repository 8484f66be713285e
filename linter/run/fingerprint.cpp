#include "linter/run/fingerprint.h"

#include <xxhash.h>

#include <map>
#include <string_view>

#include "linter/base/hexadecimal.h"
#include "linter/rule/card.h"

namespace sml::run {
namespace {

constexpr char kFieldEnd = '\0';

std::string identity(const rule::Finding& finding, const base::Sources& sources) {
  std::string fields = joined_fields({finding.card->id, finding.client, finding.post, sources[finding.at.source].path()});
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

std::string joined_fields(std::initializer_list<std::string_view> fields) {
  std::string joined;
  for (const std::string_view field : fields) {
    joined += field;
    joined += kFieldEnd;
  }
  return joined;
}

std::string digest_of(std::string_view bytes) {
  XXH64_canonical_t canonical;
  XXH64_canonicalFromHash(&canonical, XXH3_64bits(bytes.data(), bytes.size()));
  return base::hexadecimal(canonical.digest, base::kSmallHexadecimal);
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
