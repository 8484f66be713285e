#include "linter/text/id.h"

#include "linter/text/fold.h"

namespace sml::text {

std::string as_id(std::string_view name) {
  std::string id;
  for (const char byte : fold(name)) {
    if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
      id += byte;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  while (id.ends_with('-')) id.pop_back();
  return id;
}

}  // namespace sml::text
