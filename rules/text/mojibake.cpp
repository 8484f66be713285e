#include "linter/text/mojibake.h"

#include <string>

#include "linter/rule/check.h"
#include "rules/text/surroundings.h"

namespace sml::rules {
namespace {

bool report_first(const base::MappedText& written, rule::Report& report) {
  const std::string& text = written.text();
  const std::vector<text::Mojibake> found = text::find_mojibake(text);
  if (found.empty()) return false;
  const text::Mojibake& first = found.front();
  const text::Range around = surroundings(text, first.run);
  const std::string word(text::part_of(text, around));
  report.at(written.span(first.run.begin, first.run.end))
      .say(first.lost ? "lost" : "")
      .with("word", word)
      .with("meant", text::mended(word))
      .with("more", static_cast<std::int64_t>(found.size()) - 1);
  return true;
}

// Of a post's texts, and of what it says of its pictures to those who do not see them.
void check(const rule::ContentView& view, rule::Report& report) {
  for (const resolve::StatedText& stated : view.reading.texts)
    if (report_first(*stated.text, report)) return;
  for (const model::Field<model::Media>& media : *view.post.media)
    if (report_first(*media->alt, report)) return;
}

}  // namespace

extern const rule::Check text_mojibake{check};

}  // namespace sml::rules
