#include "linter/model/post_name.h"

#include <cstddef>
#include <string_view>
#include <vector>

#include "linter/text/display.h"

namespace sml::model {
namespace {

constexpr std::size_t kLongestOpening = 60;

}  // namespace

std::string opening(const Post& post) {
  std::vector<const base::MappedText*> texts = {&*post.text};
  for (const auto& [name, text] : post.text_for.value) texts.push_back(&*text);
  for (const Field<base::MappedText>& part : post.thread.value) texts.push_back(&*part);
  for (const base::MappedText* text : texts) {
    const std::string_view words = text->text();
    const std::size_t begin = words.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) continue;
    const std::string line = text::printable(words.substr(begin, words.find_first_of("\r\n", begin) - begin));
    const std::string cut = text::shortened(line, kLongestOpening);
    const std::size_t word_end = cut == line ? std::string::npos : cut.rfind(' ');
    return word_end == std::string::npos ? cut : cut.substr(0, word_end) + "…";
  }
  return {};
}

std::string display_name(const PlannedPost& planned) {
  if (!planned.post.id->empty()) return *planned.post.id;
  std::string words = opening(planned.post);
  if (!words.empty() || planned.post.media->empty()) return words;
  return *planned.post.media->front()->file;
}

}  // namespace sml::model
