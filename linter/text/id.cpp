#include "linter/text/id.h"

#include "linter/base/ascii.h"
#include "linter/text/fold.h"

namespace sml::text {

std::string as_id(std::string_view name) {
  std::string id;
  for (const char byte : fold(name)) {
    if (base::is_ascii_small(byte) || base::is_ascii_digit(byte)) {
      id += byte;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  while (id.ends_with('-')) id.pop_back();
  return id;
}

}  // namespace sml::text
