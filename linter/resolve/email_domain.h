// Whether an e-mail's domain may be a business's: another organisation has one of its own.
#pragma once

#include <string_view>

#include "linter/model/facts.h"

namespace sml::resolve {

// Whether an e-mail lies at the domain of another one, at one below it, or at one that is written nearly so.
bool is_near_domain(std::string_view email, std::string_view own);

// Whether it lies at a provider's, where anybody may have one, or near one of the business's websites.
bool may_be_own_domain(std::string_view email, const model::Business& business);

}  // namespace sml::resolve
