// The texts of a post as each of its accounts gets them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// One text on one account of a known network. It points into the World and the reading.
struct AccountText {
  const model::Field<std::string>* entry = nullptr;   // of `accounts`
  const model::Account* account = nullptr;
  model::Network network = model::Network::instagram;
  const StatedText* stated = nullptr;
  enum class Kind { text, own, part } kind = Kind::text;   // `text`, its own in `text_for`, a part of the thread
};

// The text that a post says on an account: the account's own, its network's, else the post's. nullptr where it says nothing.
const base::MappedText* text_on(std::string_view account, std::optional<model::Network> network, const model::Post& post);

// By account, in the order in which they go out. Accounts that no file declares have no network that is known, and parts of a thread go
// where threads are.
std::vector<AccountText> account_texts(const AccountOwners& owners, const model::Post& post, const PostReading& reading);

// The text that goes out: of a block, without its final line break.
std::string_view sent(const StatedText& stated);

}  // namespace sml::resolve
