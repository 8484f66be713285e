#include <algorithm>
#include <optional>

#include "linter/model/related_clients.h"
#include "linter/resolve/brands.h"
#include "linter/rule/check.h"
#include "linter/text/handle.h"

namespace sml::rules {
namespace {

using model::Client;
using model::Field;

using resolve::BrandIndex;

// Where a text speaks of another client, and by which line of that client's files it is known.
struct Mention {
  base::Span at{};
  std::string words;
  const Client* other = nullptr;
  base::Span known_by{};
};

bool is_undisclosed(const Client& client, const Client& other) { return &other != &client && !model::discloses(client, other); }

template <class T>
void add_named(const model::List<T>& things, resolve::NameIndex& index) {
  for (const Field<T>& thing : *things) {
    if (thing->name) index.add(*thing->name, 0);
    for (const Field<std::string>& alias : *thing->aliases) index.add(*alias, 0);
  }
}

// What a text of this client calls its own: a brand inside one of these names is not spoken of.
resolve::NameIndex own_names(const Client& client) {
  resolve::NameIndex index;
  for (const Field<std::string>* name : resolve::brand_names(client)) index.add(**name, 0);
  add_named(client.facts->locations, index);
  add_named(client.facts->products, index);
  add_named(client.facts->offers, index);
  add_named(client.facts->events, index);
  return index;
}

// "An old copper kettle", "el polo norte": several words of a name that a text with capitals elsewhere writes small are no name there.
bool is_in_small_letters(const text::Range& range, const std::string& name, const resolve::StatedText& text) {
  const auto is_capital = [](const resolve::Word& word) { return word.capital || word.hashtag; };
  const std::vector<resolve::Word>& words = text.wording.words;
  const auto begin = std::ranges::lower_bound(words, range.begin, {}, [](const resolve::Word& word) { return word.range.begin; });
  const auto end = std::ranges::lower_bound(words, range.end, {}, [](const resolve::Word& word) { return word.range.begin; });
  const bool has_capitals = std::ranges::any_of(resolve::words_of(name).words, is_capital);
  return end - begin > 1 && has_capitals && std::ranges::none_of(begin, end, is_capital) && std::ranges::any_of(words, is_capital);
}

class Search {
 public:
  explicit Search(const rule::ContentView& view) : view_(view) {}

  std::optional<Mention> first() {
    for (const resolve::StatedText& text : view_.reading.texts) {
      look_for_names(text);
      for (const claims::Claim& claim : text.claims.found) look_at(text, claim);
    }
    return first_;
  }

 private:
  void take(const resolve::StatedText& text, const text::Range& range, const Client& other, base::Span known_by) {
    const base::Span at = text.span(range);
    if (first_ && first_->at.begin <= at.begin) return;
    first_ = Mention{at, std::string(text.words(range)), &other, known_by};
  }

  void look_for_names(const resolve::StatedText& text) {
    std::vector<BrandIndex::Mention> mentions = view_.brands.find(text.wording);
    std::erase_if(mentions, [&](const BrandIndex::Mention& mention) {
      return !is_undisclosed(view_.client, *mention.client) || is_in_own(mention, text) || is_in_small_letters(mention.range, **mention.name, text);
    });
    if (mentions.empty()) return;
    const auto own = own_names(view_.client).find(text.wording);
    for (const auto& mention : mentions)
      if (std::ranges::none_of(own, [&](const auto& name) { return text::holds(name.range, mention.range); }))
        take(text, mention.range, *mention.client, mention.name->span);
  }

  // Whether it lies in a name that the reading knows, which are most but not all that the text may mean: those of one word count there as they are written.
  static bool is_in_own(const BrandIndex::Mention& mention, const resolve::StatedText& text) {
    return std::ranges::any_of(text.mentions, [&](const resolve::FactMention& own) {
      return !own.code && own.as<model::Disruption>() == nullptr && text::holds(own.range, mention.range);
    });
  }

  // Of things of clients, the first of one of whom nothing may be said; nullptr where one is the client's own.
  const auto* first_undisclosed(const auto& things) const {
    const auto is_own = [&](const auto& thing) { return thing.client == &view_.client; };
    const auto is_untold = [&](const auto& thing) { return thing.client != nullptr && is_undisclosed(view_.client, *thing.client); };
    const auto found = std::ranges::any_of(things, is_own) ? things.end() : std::ranges::find_if(things, is_untold);
    return found == things.end() ? nullptr : &*found;
  }

  void look_at(const resolve::StatedText& text, const claims::Claim& claim) {
    if (const auto* mention = claim.as<claims::MentionClaim>()) {
      const auto handles = view_.brands.handles(text::handle_key(mention->handle));
      const BrandIndex::Handle* handle = first_undisclosed(handles);
      if (handle != nullptr) take(text, claim.range, *handle->client, handle->account->handle.span);
    } else if (claim.as<claims::UrlClaim>() != nullptr) {
      const auto websites = view_.brands.websites(text::web_address(text.words(claim.range)));
      const BrandIndex::Website* website = first_undisclosed(websites);
      if (website != nullptr) take(text, claim.range, *website->client, website->site->span);
    }
  }

  const rule::ContentView& view_;
  std::optional<Mention> first_;
};

void check(const rule::ContentView& view, rule::Report& report) {
  if (view.client.contract.broken) return;
  const std::optional<Mention> mention = Search(view).first();
  if (!mention) return;
  rule::Finding& finding = report.at(mention->at)
                               .with("words", mention->words)
                               .with("other", model::display_name(*mention->other))
                               .with("client", model::display_name(view.client))
                               .because(mention->known_by, "known_by");
  if (view.client.contract->related_clients) finding.because(view.client.contract->related_clients.span, "related_clients");
}

}  // namespace

extern const rule::Check accounts_other_client{check};

}  // namespace sml::rules
