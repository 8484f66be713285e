#include <algorithm>

#include "linter/resolve/declared_language.h"
#include "linter/resolve/language.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Field;

// Whether the contract does not say that posts are written in others.
bool is_agreed(std::string_view language, const rule::ContentView& view) {
  const model::List<std::string>& agreed = view.client.contract->voice->languages;
  return agreed->empty() || is_unreadable(agreed) || std::ranges::any_of(*agreed, [&](const auto& one) { return resolve::languages_fit(*one, language); });
}

void report_not_agreed(const rule::ContentView& view, rule::Report& report) {
  const Field<std::string>& language = view.post.language;
  const model::List<std::string>& agreed = view.client.contract->voice->languages;
  rule::Languages languages;
  for (const auto& one : *agreed) languages.tags.push_back(*one);
  rule::Finding& finding = report.at(language.span)
                               .with("language", rule::Languages{{*language}})
                               .with("languages", languages)
                               .with("client", model::display_name(view.client))
                               .because(agreed.span, "languages");
  with_asked(finding, view.client);
}

// Posts may say the same in several languages: one text in the declared one is enough.
void check_written(const rule::ContentView& view, rule::Report& report) {
  const resolve::DeclaredLanguage declared = resolve::declared_language(view.post, *view.client.facts->business);
  if (!declared.is_only() || is_unreadable(view.post.language)) return;
  const std::string primary = resolve::primary_language(declared.tag());
  const resolve::StatedText* first = nullptr;
  std::string_view other;
  for (const resolve::StatedText& stated : view.reading.texts) {
    const std::string_view found = stated.language.clearly_other(primary);
    if (found.empty() && stated.language.clear() == primary) return;
    if (found.empty() || first != nullptr) continue;
    first = &stated;
    other = found;
  }
  if (first == nullptr) return;
  const bool own = declared.by == resolve::DeclaredLanguage::By::post;
  rule::Finding& finding = report.at(own ? declared.language->span : first->text->span())
                               .say(own ? "other" : "unsaid")
                               .with("language", **declared.language)
                               .with("declared", rule::Languages{{**declared.language}})
                               .with("written", std::string(other))
                               .with("written_is", is_agreed(other, view) ? "agreed" : "not_agreed")
                               .with("client", model::display_name(view.client));
  with_asked(finding, view.client);
  if (!own) finding.because(declared.language->span, "business");
}

void check(const rule::ContentView& view, rule::Report& report) {
  const Field<std::string>& own = view.post.language;
  if (!own || is_agreed(*own, view)) check_written(view, report);
  else report_not_agreed(view, report);
}

}  // namespace

extern const rule::Check contract_language{check};

}  // namespace sml::rules
