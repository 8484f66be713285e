#include "linter/yaml/scalar_text.h"

#include <algorithm>

namespace sml::yaml {

void ScalarText::copy(std::uint32_t begin, std::uint32_t end) {
  const std::string_view copied = bytes_.substr(begin, end - begin);
  value_.append_copied(copied, begin);
  if (differs_) library_ += copied;
}

void ScalarText::clip_for_library(std::optional<std::size_t> escape_end) {
  const std::string& whole = differs_ ? library_ : value_.text();
  const std::size_t last = whole.find_last_not_of('\n');
  const bool is_break_alone = last == std::string::npos && !escape_end;
  const std::size_t kept = is_break_alone ? 0 : std::max(last == std::string::npos ? 0 : last, escape_end.value_or(0)) + 2;
  if (kept >= whole.size()) return;
  library_ = whole.substr(0, kept);
  differs_ = true;
}

void ScalarText::replace(std::string_view decoded, std::string_view library, std::uint32_t begin, std::uint32_t end) {
  if (!differs_ && decoded != library) {
    library_ = value_.text();
    differs_ = true;
  }
  value_.append_replaced(decoded, begin, end);
  if (differs_) library_ += library;
}

}  // namespace sml::yaml
