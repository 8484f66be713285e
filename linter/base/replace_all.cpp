#include "linter/base/replace_all.h"

#include <utility>

namespace sml::base {

void replace_all(std::string& text, std::string_view word, std::string_view by) {
  std::size_t at = text.find(word);
  if (at == std::string::npos) return;
  std::string replaced;
  std::size_t done = 0;
  for (; at != std::string::npos; at = text.find(word, done)) {
    replaced.append(text, done, at - done).append(by);
    done = at + word.size();
  }
  text = std::move(replaced.append(text, done));
}

}  // namespace sml::base
