// A planned post in the few words that a page has room for: where it goes, how it begins, what it is.
//
// All texts are printable, none is escaped.
#pragma once

#include <string>

#include "linter/model/world.h"

namespace sml::report {

// "Instagram y X"; with the account's name where the business has several on that network, or it is somebody else's.
std::string told_accounts(const model::PlannedPost& planned, const model::Client& client, const model::AccountIndex& accounts, model::MessageLanguage language);

// The first words of the text that its first account gets; empty where it has none.
std::string first_words(const model::PlannedPost& planned, const model::ClientAccounts& accounts);

// "borrador, emergencia, hilo de 3": what sets it apart from a usual post to come; empty for one of these.
std::string told_standing(const model::PlannedPost& planned, model::MessageLanguage language);

}  // namespace sml::report
