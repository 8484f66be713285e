// Questions to whoever sits at the terminal, one a line, each with the answer that an empty line gives.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "linter/cli/environment.h"
#include "linter/cli/failure.h"

namespace sml::cli {

// What is wrong with an answer; nothing where it is taken.
using Take = std::function<std::optional<Failure>(const std::string& answer)>;

class Questions {
 public:
  Questions(const Environment& environment, model::MessageLanguage language) : environment_(environment), language_(language) {}

  // Asks the catalogue's question until an answer is taken. False where the input ends before.
  bool ask(std::string_view question, const std::string& standard, const Take& take);

 private:
  const Environment& environment_;
  model::MessageLanguage language_;
};

}  // namespace sml::cli
