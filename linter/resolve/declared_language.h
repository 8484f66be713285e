// Which language a post is said to be in, and who says so.
#pragma once

#include <string>
#include <string_view>

#include "linter/model/world.h"

namespace sml::resolve {

struct DeclaredLanguage {
  enum class By {
    nobody,
    post,
    business,            // its only one
    several_of_business  // the first of them
  };
  const model::Field<std::string>* language = nullptr;   // nullptr: nobody says it
  By by = By::nobody;

  bool is_only() const { return by == By::post || by == By::business; }
  std::string_view tag() const { return language == nullptr ? std::string_view() : std::string_view(**language); }
};

// A post's own, else the business's. It points into the post or the facts.
inline DeclaredLanguage declared_language(const model::Post& post, const model::Business& business) {
  using By = DeclaredLanguage::By;
  if (post.language) return {&post.language, By::post};
  const auto& spoken = *business.languages;
  if (spoken.empty()) return {};
  return {&spoken.front(), spoken.size() == 1 ? By::business : By::several_of_business};
}

}  // namespace sml::resolve
