#include <algorithm>

#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "rules/staffing/attendance.h"

namespace sml::rules {
namespace {

using model::Network;

// Where a sentence may ask people to write instead; words of a network's own messages ("DM") say nothing of which network it is.
struct Channel {
  resolve::InLanguages words;
  Network network;
};
constexpr Channel kChannels[] = {
    {{.any = "whats?app|whats|wasapp?|guasap|watsap|wsp|wpp|wapp|zap|zapzap"}, Network::whatsapp},
    {{.es = "correos?", .any = "e-?mails?|mail"}, Network::email},
    {{.any = "telegrama?"}, Network::telegram},
    {{.any = "messenger|facebook|face|fb"}, Network::facebook},
    {{.any = "instagram|insta|ig"}, Network::instagram},
    {{.any = "twitter"}, Network::x},
    {{.any = "tik ?tok"}, Network::tiktok},
    {{.any = "linkedin"}, Network::linkedin},
};

bool gives_contact(const resolve::StatedText& text, std::size_t sentence) {
  return std::ranges::any_of(text.claims.found, [&](const claims::Claim& claim) {
    return claim.sentence == sentence && (claim.as<claims::EmailClaim>() != nullptr || claim.as<claims::PhoneClaim>() != nullptr ||
                                          claim.as<claims::UrlClaim>() != nullptr);
  });
}

bool names_other_channel(std::string_view sentence, const std::vector<Network>& own) {
  static const std::vector<text::Pattern> patterns = [] {
    std::vector<text::Pattern> made;
    for (const Channel& channel : kChannels) made.push_back(resolve::whole_words(channel.words));
    return made;
  }();
  const std::string folded = text::fold(sentence);
  bool other = false;
  for (std::size_t index = 0; index < patterns.size(); ++index) {
    if (!patterns[index].find_range(folded)) continue;
    if (std::ranges::count(own, kChannels[index].network) > 0) return false;
    other = true;
  }
  return other;
}

// The accounts of a post, of which each has its hours off.
std::vector<const model::Account*> accounts_of(const rule::ContentView& view) {
  std::vector<const model::Account*> found;
  for (const model::AccountOwner* owner : view.owners)
    if (owner != nullptr) found.push_back(owner->account);
  return found;
}

bool invites_here(const resolve::StatedText& text, const claims::Claim& claim, const std::vector<Network>& own) {
  const auto* invitation = claim.as<claims::InvitationClaim>();
  if (invitation == nullptr || invitation->kind != claims::InvitationClaim::Kind::reply) return false;
  return !gives_contact(text, claim.sentence) && !names_other_channel(text.sentence(claim.sentence), own);
}

void check(const rule::ContentView& view, rule::Report& report) {
  if (!view.audience.unattended_by_choice) return;
  const std::vector<const model::Account*> accounts = accounts_of(view);
  std::vector<Network> own;
  std::vector<std::string> names;
  for (const model::Account* account : accounts) {
    own.push_back(*account->network);
    names.push_back(*account->id);
  }
  for (const resolve::StatedText& text : view.reading.texts) {
    const auto& found = text.claims.found;
    const auto claim = std::ranges::find_if(found, [&](const claims::Claim& candidate) { return invites_here(text, candidate, own); });
    if (claim == found.end()) continue;
    rule::Finding& finding = report.at(text.span(claim->range))
                                 .with("words", words_from(*claim, text))
                                 .with("accounts", std::move(names));
    for (const model::Account* account : accounts) finding.because(account->attention_hours.span, "attention_hours", {{"account", *account->id}});
    return;
  }
}

}  // namespace

extern const rule::Check staffing_no_attention{check};

}  // namespace sml::rules
