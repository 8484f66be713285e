// In which language somebody is told something.
#pragma once

#include <optional>

#include "linter/model/config.h"

namespace sml::model {

// The one that was asked for, else the repository's own, else another.
inline MessageLanguage message_language(std::optional<MessageLanguage> wanted, const Config& config, MessageLanguage otherwise) {
  if (wanted) return *wanted;
  return config.language ? *config.language : otherwise;
}

}  // namespace sml::model
