#include "linter/cli/progress.h"

#include <cstdint>
#include <string>

#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::cli {

void Progress::tell(std::size_t done, std::size_t all, Clock::time_point now) {
  if (!wanted_ || now - start_ < std::chrono::seconds(1)) return;
  const std::string line = rule::phrase(language_, "progress", {{"done", static_cast<std::int64_t>(done)}, {"all", static_cast<std::int64_t>(all)}});
  out_ << '\r' << line << std::flush;
  width_ = static_cast<std::size_t>(text::display_width(line));
}

void Progress::finish() {
  if (width_ > 0) out_ << '\r' << std::string(width_, ' ') << '\r' << std::flush;
  width_ = 0;
}

}  // namespace sml::cli
