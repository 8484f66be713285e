// A post of one text in a small world, read: for tests of what a text states about what the facts name.
#pragma once

#include <string>

#include "linter/resolve/reading.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {

class StatedPost {
 public:
  StatedPost(std::string facts, const std::string& text, const std::string& publish_at, const std::string& language = "es")
      : world_(world_of(
            {.facts = std::move(facts), .posts = {"id: a\npublish_at: " + publish_at + "\naccounts: [a]\nlanguage: " + language + "\n" + block_of(text)}})),
        reading_(PostReader(client()).read(planned())) {}

  const model::Client& client() const { return world_.clients.front(); }
  const model::PlannedPost& planned() const { return client().posts.front(); }
  const StatedText& text() const { return reading_.texts.front(); }
  std::string words(const text::Range& range) const { return text().text->text().substr(range.begin, range.end - range.begin); }

 private:
  static std::string block_of(std::string text) {
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 3)) text.insert(at + 1, "  ");
    return "text: |-\n  " + text + "\n";
  }

  model::World world_;
  PostReading reading_;
};

}  // namespace sml::resolve
