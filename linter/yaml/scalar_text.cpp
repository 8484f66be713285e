#include "linter/yaml/scalar_text.h"

namespace sml::yaml {

void ScalarText::copy(std::uint32_t begin, std::uint32_t end) {
  const std::string_view copied = bytes_.substr(begin, end - begin);
  value_.append_copied(copied, begin);
  if (differs_) library_ += copied;
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
