#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "linter/base/ascii.h"
#include "linter/claims/counted_length.h"
#include "linter/claims/weighted_length.h"
#include "linter/text/length.h"
#include "rules/platform/excess.h"
#include "rules/platform/limits.h"

namespace sml::rules {
namespace {

using claims::Counting;
using resolve::AccountText;

constexpr std::size_t kShownCharacters = 30;   // before the cut

// A limit that holds for a text on an account.
struct Bound {
  int limit = 0;
  Counting counted = Counting::characters;
  bool advised = false;
  bool of_account = false;
};

// Calls a function with each. The account's own limit and the repository's go before the network's first one.
template <class Look>
void look_at_bounds(const AccountText& text, const rule::Report& report, Look look) {
  const model::Field<int>& of_account = text.account->text_limit;
  const std::optional<int> own = of_account ? std::optional(*of_account) : report.own_whole_number(model::name_of(text.network));
  bool is_first = true;
  for (const TextLimit& row : text_limits()) {
    if (row.network != text.network) continue;
    if (is_first && own) {
      look(Bound{*own, row.counted, false, of_account.written});
    } else {
      if (row.limit) look(Bound{*row.limit, row.counted, false});
      if (row.advised) look(Bound{*row.advised, row.counted, true});
    }
    is_first = false;
  }
  if (is_first && own) look(Bound{*own, Counting::characters, false, of_account.written});
}

bool appends_link(model::Network network) {
  return std::ranges::any_of(text_limits(), [&](const TextLimit& row) { return row.network == network && row.appends_link; });
}

// A link without scheme, "www." and a final slash, the host in small letters. Not a text::WebAddress: with another query, or capitals in a shortened path, it
// is another link, which the network appends.
std::string bare(std::string_view link) {
  if (const std::size_t scheme = link.find("://"); scheme != std::string_view::npos) link.remove_prefix(scheme + 3);
  if (link.ends_with('/')) link.remove_suffix(1);
  std::string known(link);
  std::transform(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(std::min(known.find_first_of("/?#"), known.size())),
                 known.begin(), base::ascii_small);
  return known.starts_with("www.") ? known.substr(4) : known;
}

bool states_link(const resolve::StatedText& text, const std::string& link) {
  return std::ranges::any_of(text.claims.found,
                             [&](const claims::Claim& claim) { return claim.as<claims::UrlClaim>() != nullptr && bare(text.words(claim.range)) == link; });
}

// The link that the network puts behind a text, or nothing.
std::string_view appended_link(const AccountText& text, const rule::ContentView& view) {
  const model::Post& post = view.post;
  if (!post.link || text.kind == AccountText::Kind::part || !appends_link(text.network)) return {};
  const std::string link = bare(*post.link);
  const auto is_part = [&](const resolve::StatedText& stated) {
    return std::ranges::any_of(*post.thread, [&](const auto& part) { return &*part == stated.text; });
  };
  const bool stated = states_link(*text.stated, link) ||
                      std::ranges::any_of(view.reading.texts, [&](const resolve::StatedText& other) { return is_part(other) && states_link(other, link); });
  return stated ? std::string_view() : std::string_view(*post.link);
}

struct TooLong {
  Excess excess;
  Counting counted = Counting::characters;
  bool of_account = false;
  std::string_view kept;
  bool with_link = false;
};

// The last characters before the cut.
std::string_view shown_end(std::string_view kept) {
  const std::vector<std::size_t> ends = text::character_ends(kept);
  const std::size_t begin = ends.size() > kShownCharacters ? ends[ends.size() - kShownCharacters - 1] : 0;
  kept.remove_prefix(begin);
  while (kept.ends_with('\n') || kept.ends_with(' ')) kept.remove_suffix(1);
  return kept;
}

std::optional<TooLong> too_long(const AccountText& text, const Bound& bound, std::string_view link) {
  constexpr std::size_t kSpace = 1;   // before the link
  constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();
  const std::string_view written = resolve::sent(*text.stated);
  const std::size_t behind = link.empty() ? 0 : kSpace + claims::counted_length(link, bound.counted, kAny).length;
  const auto limit = static_cast<std::size_t>(bound.limit);
  const auto counted = claims::longer_than(limit - std::min(behind, limit), written, bound.counted);
  if (!counted) return std::nullopt;
  const base::Span at = text.stated->text->span(counted->fits, written.size());
  return TooLong{
      {text, bound.limit, bound.advised, at, counted->length + behind}, bound.counted, bound.of_account, written.substr(0, counted->fits), behind > 0};
}

const char* counted_in(Counting counted) {
  switch (counted) {
    case Counting::weights: return "weights";
    case Counting::short_links: return "short_links";
    case Counting::bytes: return "bytes";
    case Counting::escaped: return "escaped";
    case Counting::characters:
    case Counting::utf16: break;
  }
  return "characters";
}

const char* variant_of(AccountText::Kind kind) {
  switch (kind) {
    case AccountText::Kind::text: return "";
    case AccountText::Kind::own: return "own";
    case AccountText::Kind::part: return "part";
  }
  return "";
}

// What counts double beside emoji, as far as a message names it; none where a script does, which is no surprise.
std::vector<std::string> heavy_in(const TooLong& found) {
  constexpr std::size_t kMost = 4;
  if (found.counted != Counting::weights) return {};
  std::vector<std::string> heavy = claims::heavy_characters(resolve::sent(*found.excess.text.stated));
  return heavy.size() > kMost ? std::vector<std::string>() : heavy;
}

void check(const rule::ContentView& view, rule::Report& report) {
  std::optional<TooLong> first;
  std::set<std::tuple<const resolve::StatedText*, model::Network, int>> counted;   // texts are counted once for each limit
  for (const AccountText& text : view.account_texts) {
    if (!counted.emplace(text.stated, text.network, *text.account->text_limit).second) continue;
    const std::string_view link = appended_link(text, view);
    look_at_bounds(text, report, [&](const Bound& bound) {
      std::optional<TooLong> found = too_long(text, bound, link);
      if (found && (!first || goes_before(found->excess, first->excess))) first = std::move(found);
    });
  }
  if (!first) return;
  rule::Finding& finding = report_excess(first->excess, report)
                               .say(variant_of(first->excess.text.kind))
                               .with("counted", counted_in(first->counted))
                               .with("heavy", heavy_in(*first))
                               .with("link", first->with_link ? "yes" : "no")
                               .with("some", first->kept.empty() ? "no" : "yes")
                               .with("kept", std::string(shown_end(first->kept)));
  if (first->with_link) finding.because(view.post.link.span, "link");
  if (first->of_account) finding.because(first->excess.text.account->text_limit.span, "text_limit");
}

}  // namespace

extern const rule::Check platform_length{check};

}  // namespace sml::rules
