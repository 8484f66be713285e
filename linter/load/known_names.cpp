#include "linter/load/known_names.h"

#include <algorithm>
#include <cstddef>

#include "linter/text/fold.h"
#include "linter/text/nearest.h"

namespace sml::load {

void KnownNames::add(std::string_view name, std::string_view called) {
  if (!known_.insert(name).second) return;
  list_.emplace_back(name);
  called_.push_back(called);
}

std::optional<std::string> KnownNames::nearest(const std::string& written) const {
  if (auto called = name_of(written)) return called;
  if (auto near = text::nearest_name(written, list_)) return near;
  return only_with(written);
}

// Whatever its case and signs; nothing where nothing is called so, or it stands for several.
std::optional<std::string> KnownNames::name_of(std::string_view called) const {
  const std::string words = text::folded_words(called);
  const auto is_called = [&](std::string_view one) { return text::folded_words(one) == words; };
  const auto found = std::ranges::find_if(called_, is_called);
  if (words.empty() || found == called_.end() || std::ranges::any_of(found + 1, called_.end(), is_called)) return std::nullopt;
  return list_[static_cast<std::size_t>(found - called_.begin())];
}

// One of whose words it is, or of those of what people call it, or that is itself how it begins: "paco-sorni" of "paco", "gomez", "valen" of "Valentina".
std::optional<std::string> KnownNames::only_with(const std::string& word) const {
  constexpr std::size_t kShortest = 4;   // letters by which one knows a longer name
  const std::string words = text::folded_words(word);
  const auto has = [&](const std::string& name) {
    const std::string_view called = called_[static_cast<std::size_t>(&name - list_.data())];
    const bool is_word = ('-' + name + '-').find('-' + word + '-') != std::string::npos ||
                         (' ' + text::folded_words(called) + ' ').find(' ' + words + ' ') != std::string::npos;
    return is_word || (name.size() >= kShortest && words.starts_with(name) && words.find(' ') == std::string::npos);
  };
  const auto found = std::ranges::find_if(list_, has);
  if (words.empty() || found == list_.end() || std::ranges::any_of(found + 1, list_.end(), has)) return std::nullopt;
  return *found;
}

}  // namespace sml::load
