#include "linter/load/wordless_post.h"

#include <algorithm>

#include "linter/load/node_words.h"

namespace sml::load {
namespace {

bool shows_nothing(const yaml::Node* media) {
  if (media == nullptr || media->is_null()) return true;
  const auto is_empty = [](const yaml::Node& entry) { return entry.kind == yaml::Kind::mapping && entry.find("file") == nullptr; };
  return media->kind == yaml::Kind::sequence && std::ranges::all_of(media->items, is_empty);
}

}  // namespace

void report_wordless(const yaml::Node& node, const model::Post& post, Problems& problems) {
  if (node.kind != yaml::Kind::mapping || !shows_nothing(node.find("media"))) return;
  const yaml::Node* text = node.find("text");
  if (text == nullptr && (is_unreadable(post.text) || is_unreadable(post.media))) return;
  if (text == nullptr) problems.push_back({Problem::Kind::missing_key, first_key_of(node), "text", {}, "key", post.text_for.written ? "text_for_all" : "text_or_media"});
  else if (text->kind == yaml::Kind::absent && !repeats_another(*text)) problems.push_back({Problem::Kind::wrong_type, text->span, "text", {}, "text", "nothing"});
}

}  // namespace sml::load
