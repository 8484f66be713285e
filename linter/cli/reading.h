// How a command reads the repository that it is asked about, and why nothing is known of it.
#pragma once

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>

#include "linter/base/result.h"
#include "linter/cli/failure.h"
#include "linter/model/world.h"
#include "linter/run/run.h"

namespace sml::cli {

// Why nothing is known of a file: it was not read to its end, or holds no post.
Failure unreadable(const std::string& file, const run::Outcome& outcome, model::MessageLanguage language);

// Why there is no repository although its files show that one is meant: it lies below, or its sml.yaml is missing.
std::optional<Failure> lost_repository(const model::World& world, const base::Sources& sources);

// Why nothing is known of the repository although it is there: its sml.yaml could not be read.
std::optional<Failure> unread_config(const run::Outcome& outcome, model::MessageLanguage language);

// Why there is no repository, where there is none.
std::optional<Failure> no_repository(const model::World& world, const base::Sources& sources);

// Why something is not as it must be, in one line: where, and what the finding says of it.
std::string said_of(const rule::Finding& finding, const run::Outcome& outcome, model::MessageLanguage language);

// How a command that asks of posts reads them, as if `now` were the moment; where that is empty it is the clock's.
base::Result<run::Options, Failure> reading_at(const std::string& now, const Environment& environment);

struct ReadRepository {
  std::string root;   // absolute
  run::Outcome outcome;
};

// Whether a folder without an sml.yaml will do where posts lie in it.
enum class Bare { refused, with_posts };

// The repository that the current folder lies in. Fails where there is none, and where its sml.yaml could not be read.
base::Result<ReadRepository, Failure> read_repository(const run::Options& asked, const Environment& environment,
                                                      model::MessageLanguage language, Bare bare = Bare::refused);

// Says how many files could not be read to their end, where there are any: what is in them is not known.
void warn_of_unread(std::size_t files, model::MessageLanguage language, std::ostream& error);

// How many posts of a client nobody looks at, since it cannot be read when they go out; and says so of some.
std::size_t untimed_posts(const model::Client& client);
void warn_of_untimed(std::size_t posts, model::MessageLanguage language, std::ostream& error);

}  // namespace sml::cli
