#include "linter/cli/questions.h"

#include "linter/base/blanks.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::cli {

bool Questions::ask(std::string_view question, const std::string& standard, const Take& take) {
  for (std::string line;;) {
    environment_.out << rule::phrase(language_, question);
    if (!standard.empty()) environment_.out << " [" << text::printable(standard) << ']';
    environment_.out << ": " << std::flush;
    if (!std::getline(environment_.in, line)) {
      environment_.out << '\n';
      return false;
    }
    const std::string answer(base::without_blanks(line, " \t\r"));
    const auto wrong = take(answer.empty() ? standard : answer);
    if (!wrong) return true;
    environment_.out << "  " << text::printable(rule::phrase(language_, wrong->name, wrong->arguments)) << '\n';
  }
}

}  // namespace sml::cli
