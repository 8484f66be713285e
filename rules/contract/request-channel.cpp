#include <algorithm>

#include "linter/text/nearest.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

// "E-mail" and "email", "whats app" and "whatsapp" are one.
std::string channel_key(std::string_view name) {
  std::string key = text::folded_words(name);
  std::erase(key, ' ');
  return key;
}

void check(const rule::PostView& view, rule::Report& report) {
  const model::Post& post = view.post;
  const model::Field<std::string>& via = post.request->via;
  const model::List<std::string>& agreed = view.client.contract->request_channels;
  if (!via || *post.kind == model::PostKind::emergency || is_unreadable(agreed)) return;
  std::vector<std::string> channels;
  for (const auto& channel : *agreed) channels.push_back(*channel);
  if (std::ranges::any_of(channels, [&](const std::string& channel) { return channel_key(channel) == channel_key(*via); })) return;
  rule::Finding& finding = report.at(via.span)
                               .with("via", *via)
                               .with("channels", channels)
                               .with("client", model::display_name(view.client))
                               .with("publish", view.planned.publish_civil)
                               .because(agreed.span, "request_channels");
  if (const auto nearest = text::nearest_name(*via, channels)) finding.say("nearest").with("nearest", *nearest);
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check contract_request_channel{check};

}  // namespace sml::rules
