#include "linter/load/wordless_post.h"

#include <algorithm>

#include "linter/load/network_words.h"
#include "linter/load/node_words.h"

namespace sml::load {
namespace {

bool shows_nothing(const yaml::Node* media) {
  if (media == nullptr || media->is_null()) return true;
  const auto is_empty = [](const yaml::Node& entry) { return entry.kind == yaml::Kind::mapping && entry.find("file") == nullptr; };
  return media->kind == yaml::Kind::sequence && std::ranges::all_of(media->items, is_empty);
}

// Whether a text is for the account, or for its network. An account that nobody declares may be of any, but for what its name tells.
bool may_have_text(const std::string& account, const model::Post& post, const model::ClientAccounts& accounts) {
  auto network = accounts.network_of(account);
  if (!network) network = network_in(account);
  return !network || std::ranges::any_of(*post.text_for, [&](const auto& text) { return *text.name == account || *text.name == model::name_of(*network); });
}

}  // namespace

void report_wordless(const yaml::Node& node, const model::Post& post, Problems& problems) {
  if (node.kind != yaml::Kind::mapping || !shows_nothing(node.find("media"))) return;
  const yaml::Node* text = node.find("text");
  if (text == nullptr && (is_unreadable(post.text) || is_unreadable(post.media))) return;
  if (text == nullptr && !post.text_for->empty()) return;
  if (text == nullptr) problems.push_back({Problem::Kind::missing_key, first_key_of(node), "text", {}, "key", "text_or_media"});
  else if (text->kind == yaml::Kind::absent && !repeats_another(*text))
    problems.push_back({Problem::Kind::wrong_type, text->span, "text", {}, "text", "nothing"});
}

void report_textless(const model::Post& post, const model::ClientAccounts& accounts, Problems& problems) {
  if (post.text || is_unreadable(post.text) || post.text_for->empty() || !post.media->empty() || is_unreadable(post.media)) return;
  const auto has_none = [&](const model::Field<std::string>& account) { return !may_have_text(*account, post, accounts); };
  if (std::ranges::any_of(*post.accounts, has_none)) problems.push_back({Problem::Kind::missing_key, post.text_for.key, "text", {}, "key", "text_for_all"});
}

}  // namespace sml::load
