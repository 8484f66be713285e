// What to ask a client's business, as one message that can be sent as it stands.
#pragma once

#include <string>

#include "linter/run/run.h"

namespace sml::report {

// Plain text: a greeting to `addressee` (a person's name; may be empty), numbered questions with the posts that wait for them and until when,
// the soonest first, and a closing. They are the questions of the client's posts to come, and those that its findings and what
// is not known of it put (rule::questions, catalogue: ask.*). Empty where there is nothing to ask.
std::string brief(const run::Outcome& outcome, const model::Client& client, const std::string& addressee, model::MessageLanguage language);

}  // namespace sml::report
