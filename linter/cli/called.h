// What a command is told to look at, by the names that people give: a client, a post, a person of the contract, days.
//
// What is not there is a Failure that names the nearest, else what there is. What is given back points into the run's World.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/base/result.h"
#include "linter/cli/failure.h"
#include "linter/model/world.h"
#include "linter/run/run.h"
#include "linter/time/civil.h"

namespace sml::cli {

// By its id, else by its business's name, where no other has it; the only one where none was named. `by_option`: --client names it.
base::Result<const model::Client*, Failure> client_called(const std::string& name, const std::vector<model::Client>& clients,
                                                          model::MessageLanguage language, bool by_option = false);

// Those that are named, in that order, or all where none is.
base::Result<std::vector<const model::Client*>, Failure> clients_called(const std::vector<std::string>& names,
                                                                        const std::vector<model::Client>& clients, model::MessageLanguage language);

struct CalledPost {
  const model::Client* client = nullptr;
  const model::PlannedPost* planned = nullptr;
  std::string path;   // relative to the root
};

// A post by what was said of it, or of both.
struct PostName {
  std::string file;   // relative to the root; empty: any
  std::string id;     // empty: the only one of the file
};
base::Result<CalledPost, Failure> post_called(const PostName& name, const run::Outcome& outcome, model::MessageLanguage language);

// Somebody on the client's side of its contract, by id or name.
base::Result<const model::ContractPerson*, Failure> person_called(const std::string& name, const model::Client& client, model::MessageLanguage language);

// The days that --from and --through say; nothing where one says none.
struct CalledDays {
  std::optional<time::Date> from{};
  std::optional<time::Date> through{};
};
base::Result<CalledDays, Failure> days_called(const std::string& from, const std::string& through);

// Why nothing can be told of the days from a first to a last: they end before they begin, or are more than kMostDays.
inline constexpr int kMostDays = 366;
std::optional<Failure> wrong_days(time::Date first, time::Date last);

}  // namespace sml::cli
