#include "linter/text/mojibake.h"

#include <string>

#include "linter/rule/check.h"
#include "rules/text/surroundings.h"

namespace sml::rules {
namespace {

void check(const rule::ContentView& view, rule::Report& report) {
  for (const resolve::StatedText& stated : view.reading.texts) {
    const std::string& text = stated.text->text();
    const std::vector<text::Mojibake> found = text::find_mojibake(text);
    if (found.empty()) continue;
    const text::Mojibake& first = found.front();
    const text::Range around = surroundings(text, first.run);
    const std::string word(text::part_of(text, around));
    report.at(stated.span(first.run))
        .say(first.lost ? "lost" : "")
        .with("word", word)
        .with("meant", text::mended(word))
        .with("more", static_cast<std::int64_t>(found.size()) - 1);
    return;
  }
}

}  // namespace

extern const rule::Check text_mojibake{check};

}  // namespace sml::rules
