#include "linter/base/descriptor.h"

#include <unistd.h>

namespace sml::base {

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

}  // namespace sml::base
