#include "linter/resolve/account_texts.h"

#include <algorithm>
#include <cstddef>

#include "linter/model/networks.h"

namespace sml::resolve {
namespace {

using model::Network;

const StatedText* stated_text(const base::MappedText* text, const PostReading& reading) {
  const auto found = std::ranges::find(reading.texts, text, &StatedText::text);
  return found == reading.texts.end() ? nullptr : &*found;
}

}  // namespace

const base::MappedText* text_on(std::string_view account, std::optional<Network> network, const model::Post& post) {
  const base::MappedText* text = post.text ? &*post.text : nullptr;
  for (const auto& own : *post.text_for) {
    if (*own.name == account) return &*own.value;
    if (network && *own.name == model::name_of(*network)) text = &*own.value;
  }
  return text;
}

std::vector<AccountText> account_texts(const AccountOwners& owners, const model::Post& post, const PostReading& reading) {
  std::vector<AccountText> texts;
  texts.reserve(owners.size());
  for (std::size_t index = 0; index < owners.size(); ++index) {
    const model::Field<std::string>& entry = (*post.accounts)[index];
    const model::AccountOwner* owner = owners[index];
    if (owner == nullptr || !owner->account->network) continue;
    const Network network = *owner->account->network;
    const auto add = [&](const base::MappedText* text, AccountText::Kind kind) {
      if (const StatedText* stated = stated_text(text, reading)) texts.push_back({&entry, owner->account, network, stated, kind});
    };
    const base::MappedText* text = text_on(*entry, network, post);
    add(text, text == &*post.text ? AccountText::Kind::text : AccountText::Kind::own);
    if (!model::traits_of(network).has_threads) continue;
    for (const model::Field<base::MappedText>& part : *post.thread) add(&*part, AccountText::Kind::part);
  }
  return texts;
}

std::string_view sent(const StatedText& stated) {
  std::string_view text = stated.text->text();
  if (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

}  // namespace sml::resolve
