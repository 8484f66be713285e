#include <vector>

#include "linter/resolve/account_texts.h"
#include "linter/resolve/language.h"
#include "linter/resolve/worded.h"
#include "linter/rule/check.h"
#include "linter/text/length.h"
#include "linter/text/pattern.h"

namespace sml::rules {
namespace {

constexpr std::size_t kSeenAtOnce = 125;   // characters before "more"

bool discloses(std::string_view text) {
  static const text::Pattern words = resolve::worded("(?:^|[^a-z0-9])(?:{words}(?:[^a-z0-9]|$)|ad(?:[^a-z0-9 ]| (?:[^hli]|$)|$))|#ad(?:[^a-z0-9]|$)", {
      .es = "publicidad(?:pagada)?|publi|patrocinad[oa]s?|en colaboracion con|colaboracion ?pagada|anuncio ?:",
      .en = "sponsored|paid ?partnership|advertisement",
      .pt = "publicidade|publi|patrocinad[oa]s?|em colaboracao com|parceria ?paga|anuncio ?:",
  });
  const std::vector<std::size_t> ends = text::character_ends(text);
  const std::size_t end = ends.size() > kSeenAtOnce ? ends[kSeenAtOnce - 1] : text.size();
  return words.stands_in(text::fold(text.substr(0, end)));
}

// The texts that readers see first: parts of a thread stand behind one. Of accounts that nobody knows, all that the post has.
std::vector<const resolve::StatedText*> first_texts(const rule::ContentView& view) {
  std::vector<const resolve::StatedText*> texts;
  for (const resolve::AccountText& text : view.account_texts)
    if (text.kind != resolve::AccountText::Kind::part) texts.push_back(text.stated);
  if (!texts.empty()) return texts;
  const std::size_t parts = view.post.thread->size();
  for (std::size_t index = 0; index + parts < view.reading.texts.size(); ++index) texts.push_back(&view.reading.texts[index]);
  return texts;
}

// The language in which the text is written, else the one that the post says; a primary subtag, or empty.
std::string language_of(const resolve::StatedText& text, const rule::ContentView& view) {
  const std::string written(text.language.clear());
  return written.empty() && view.post.language ? resolve::primary_language(*view.post.language) : written;
}

void check(const rule::ContentView& view, rule::Report& report) {
  const model::Field<bool>& sponsored = view.post.sponsored;
  if (!*sponsored) return;
  for (const resolve::StatedText* text : first_texts(view)) {
    if (!text->is_understood() || discloses(text->text->text())) continue;
    report.at(sponsored.span)
        .with("language", language_of(*text, view))
        .with("within", static_cast<std::int64_t>(kSeenAtOnce))
        .because(text->span({0, text->text->text().size()}), "text");
    return;
  }
}

}  // namespace

extern const rule::Check text_undisclosed_ad{check};

}  // namespace sml::rules
