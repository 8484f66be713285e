#include <algorithm>
#include <limits>
#include <optional>

#include "linter/base/ascii.h"
#include "linter/claims/counted_length.h"
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

// A link as people compare it: without scheme, "www." and a final slash.
std::string_view bare(std::string_view link) {
  if (const std::size_t scheme = link.find("://"); scheme != std::string_view::npos) link.remove_prefix(scheme + 3);
  if (link.starts_with("www.")) link.remove_prefix(4);
  if (link.ends_with('/')) link.remove_suffix(1);
  return link;
}

// Whether a text has the link, and not only its letters: "hola@napoli.example" and "napoli.example/reservas" are no "napoli.example".
bool states_link(std::string_view text, std::string_view link) {
  for (std::size_t at = text.find(link); at != std::string_view::npos; at = text.find(link, at + 1)) {
    const std::string_view before = text.substr(0, at);
    const std::string_view behind = text.substr(at + link.size());
    const bool begins = before.empty() || before.ends_with("www.") || before.ends_with("://") ||
                        (!base::is_ascii_letter_or_digit(before.back()) && std::string_view("@.-_/").find(before.back()) == std::string_view::npos);
    const std::size_t sign = behind.starts_with('/') || behind.starts_with('.') ? 1 : 0;   // the last slash, or a sentence's end
    const bool goes_on = behind.size() > sign && (base::is_ascii_letter_or_digit(behind[sign]) || std::string_view("-_?#=%@").find(behind[sign]) != std::string_view::npos);
    if (begins && !goes_on) return true;
  }
  return false;
}

// The link that the network puts behind a text, or nothing.
std::string_view appended_link(const AccountText& text, const rule::ContentView& view) {
  const model::Post& post = view.post;
  if (!post.link || text.kind == AccountText::Kind::part || !appends_link(text.network)) return {};
  const std::string_view link = bare(*post.link);
  const bool stated = states_link(text.stated->text->text(), link) ||
                      std::ranges::any_of(*post.thread, [&](const auto& part) { return states_link(part->text(), link); });
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
  return TooLong{{text, bound.limit, bound.advised, at, counted->length + behind}, bound.counted, bound.of_account, written.substr(0, counted->fits), behind > 0};
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

void check(const rule::ContentView& view, rule::Report& report) {
  std::optional<TooLong> first;
  for (const AccountText& text : view.account_texts) {
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
                               .with("link", first->with_link ? "yes" : "no")
                               .with("some", first->kept.empty() ? "no" : "yes")
                               .with("kept", std::string(shown_end(first->kept)));
  if (first->with_link) finding.because(view.post.link.span, "link");
  if (first->of_account) finding.because(first->excess.text.account->text_limit.span, "text_limit");
}

}  // namespace

extern const rule::Check platform_length{check};

}  // namespace sml::rules
