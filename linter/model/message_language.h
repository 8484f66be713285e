// In which language somebody is told something.
#pragma once

#include <array>
#include <optional>

#include "linter/model/config.h"
#include "linter/model/enumeration.h"

namespace sml::model {

// All of them, as a text is tried in one after the other where nobody knows in which it is written.
inline constexpr std::array kReadingOrder = {MessageLanguage::es, MessageLanguage::pt, MessageLanguage::en};
static_assert(kReadingOrder.size() == names_of<MessageLanguage>().size());

// The one that was asked for, else the repository's own, else another.
inline MessageLanguage message_language(std::optional<MessageLanguage> wanted, const Config& config, MessageLanguage otherwise) {
  if (wanted) return *wanted;
  return config.language ? *config.language : otherwise;
}

}  // namespace sml::model
