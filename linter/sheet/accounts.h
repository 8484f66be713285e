// Which accounts of a client a row of a sheet means.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/base/result.h"
#include "linter/model/account.h"
#include "linter/model/enumeration.h"
#include "linter/model/world.h"
#include "linter/sheet/complaint.h"

namespace sml::sheet {

// A word of a cell that names an account or a network, with the byte of the sheet that it is told at.
struct AccountWord {
  std::string_view word;
  std::uint32_t at = 0;
};

struct WantedNetwork {
  model::Network network = model::Network::instagram;
  std::uint32_t at = 0;
};

std::vector<std::string> account_ids(const model::Client& client);

// Views the client, which outlives it.
class ClientAccountNames {
 public:
  explicit ClientAccountNames(const model::Client& client) : client_(client) {}

  // The ids of the accounts that words name by id, handle or network, and one of each network that is wanted besides. A network stands for an account where
  // the client has no other there. Each once, in their order; a Complaint names what is not clear.
  base::Result<std::vector<std::string>, Complaint> called(const std::vector<AccountWord>& words, const std::vector<WantedNetwork>& networks) const;

 private:
  using Found = std::vector<const model::Account*>;

  Found by_name(std::string_view word) const;
  Found of_network(model::Network network) const;
  base::Result<const model::Account*, Complaint> only(const Found& found, AccountWord word) const;

  const model::Client& client_;
};

}  // namespace sml::sheet
