#include "linter/claims/invitation.h"

#include <algorithm>

#include "linter/base/word_list.h"
#include "linter/claims/standing.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

using Kind = InvitationClaim::Kind;

// Hosts whose links open a chat with the business.
constexpr std::string_view kChats[] = {"wa.me", "api.whatsapp.com", "chat.whatsapp.com", "wa.link", "m.me", "ig.me", "t.me", "walink.co"};

Kind kind_of(Meaning meaning) { return meaning == Meaning::visit ? Kind::visit : meaning == Meaning::reply ? Kind::reply : Kind::attention; }

// Words before an e-mail address to which is paid or billed, not written: "Pix: pix@…", "Factura electrónica: facturas@…".
constexpr std::string_view kPayments[] = {"pix", "paypal", "zelle", "venmo", "factura", "facturas", "facturacion",
                                          "faturamento", "boletos", "invoices", "invoice", "billing"};

// What such an address is called, which stands between: "Pix (e-mail): pix@…".
constexpr std::string_view kMail[] = {"mail", "email", "e", "correo"};

bool is_paid_to(const text::Folded& folded, text::Range tag) {
  std::string_view before = std::string_view(folded.text()).substr(0, folded.folded(tag).begin);
  for (int near = 2; near > 0;) {   // words
    before = before.substr(0, before.find_last_not_of(" :()-") + 1);
    const std::string_view word = word_ending_at(before, before.size());
    if (word.empty()) return false;
    if (base::is_among(kPayments, word)) return true;
    if (!base::is_among(kMail, word)) --near;
    before.remove_suffix(word.size());
  }
  return false;
}

bool opens_chat(const Tag& tag, const text::Folded& folded) {
  if (!tag.statement) return false;
  const auto* url = std::get_if<UrlClaim>(&*tag.statement);
  return (std::holds_alternative<EmailClaim>(*tag.statement) && !is_paid_to(folded, tag.range)) || (url != nullptr && base::is_among(kChats, url->host));
}

// Of those of one kind that overlap, the first and longest.
std::vector<Invitation> apart(std::vector<Invitation> invitations) {
  if (invitations.size() < 2) return invitations;
  std::ranges::stable_sort(invitations, [](const Invitation& one, const Invitation& other) {
    return std::tuple(one.statement.kind, one.range.begin, other.range.end) < std::tuple(other.statement.kind, other.range.begin, one.range.end);
  });
  std::vector<Invitation> kept;
  for (const Invitation& one : invitations)
    if (kept.empty() || kept.back().statement.kind != one.statement.kind || kept.back().range.end <= one.range.begin) kept.push_back(one);
  std::ranges::stable_sort(kept, {}, [](const Invitation& one) { return one.range.begin; });
  return kept;
}

bool names_day(const Claim& claim) {
  const auto* time = claim.as<TimeClaim>();
  return time != nullptr && time->shape != TimeClaim::Shape::between && time->first.days.is_day() && !time->first.days.is_moment();
}

// A phrase may reach to the end of its line, which is none of its words.
text::Range without_line_end(text::Range range, std::string_view folded) {
  while (range.end > range.begin && (folded[range.end - 1] == '\n' || folded[range.end - 1] == ' ')) --range.end;
  return range;
}

}  // namespace

bool is_invitation(Meaning meaning) { return meaning == Meaning::visit || meaning == Meaning::reply || meaning == Meaning::attention; }

std::vector<Invitation> find_invitations(const std::vector<Hit>& hits, const std::vector<Tag>& tags, const text::Folded& folded) {
  const auto is_online = [](const Hit& hit) { return hit.phrase().meaning == Meaning::online; };
  const bool takes_place = std::ranges::none_of(hits, is_online);
  std::vector<text::Range> none;
  for (const Hit& hit : hits)
    if (hit.phrase().meaning == Meaning::no_invitation) none.push_back(hit.span());
  const Ranges excluded(std::move(none));
  std::vector<Invitation> found;
  for (const Hit& hit : hits) {
    const Phrase& phrase = hit.phrase();
    if (!is_invitation(phrase.meaning) || excluded.touches(hit.span())) continue;
    if (phrase.meaning == Meaning::visit && phrase.first == 1 && !takes_place) continue;
    found.push_back({without_line_end(hit.span(), folded.text()), {kind_of(phrase.meaning)}});
  }
  for (const Tag& tag : tags)
    if (opens_chat(tag, folded)) found.push_back({folded.folded(tag.range), {Kind::reply}});
  return apart(std::move(found));
}

std::optional<TimeLength> nearest_length(const Invitation& promise, std::size_t sentence, std::span<const StatedLength> lengths) {
  const StatedLength* nearest = nullptr;
  const auto behind = std::ranges::upper_bound(lengths, promise.range.begin, {}, [](const StatedLength& length) { return length.range.begin; });
  const std::ptrdiff_t next = behind - lengths.begin();
  for (std::ptrdiff_t at = std::max<std::ptrdiff_t>(next - 1, 0); at < std::min<std::ptrdiff_t>(next + 1, std::ssize(lengths)); ++at) {
    const StatedLength& length = lengths[static_cast<std::size_t>(at)];
    if (length.sentence != sentence) continue;
    if (nearest == nullptr || text::distance(length.range, promise.range) < text::distance(nearest->range, promise.range)) nearest = &length;
  }
  return nearest == nullptr ? std::nullopt : std::optional(nearest->length);
}

const TimeClaim* stated_with(const Claim& invitation, const Claims& claims) {
  constexpr std::ptrdiff_t kFarthest = 16;   // claims: what stands behind more of them belongs to something else
  const auto* invited = invitation.as<InvitationClaim>();
  if (invited == nullptr || invited->kind != Kind::visit) return nullptr;
  const auto place = &invitation - claims.found.data();
  const auto size = static_cast<std::ptrdiff_t>(claims.found.size());
  const Claim* nearest = nullptr;
  for (std::ptrdiff_t at = std::max<std::ptrdiff_t>(0, place - kFarthest); at < std::min(size, place + kFarthest); ++at) {
    const Claim& claim = claims.found[static_cast<std::size_t>(at)];
    if (claim.sentence != invitation.sentence || !names_day(claim)) continue;
    if (nearest == nullptr || text::distance(claim.range, invitation.range) < text::distance(nearest->range, invitation.range)) nearest = &claim;
  }
  return nearest == nullptr ? nullptr : nearest->as<TimeClaim>();
}

}  // namespace sml::claims
