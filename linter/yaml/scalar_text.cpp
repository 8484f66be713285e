#include "linter/yaml/scalar_text.h"

namespace sml::yaml {

void ScalarText::copy(std::uint32_t begin, std::uint32_t end) {
  if (begin == end) return;
  const std::string_view copied = bytes_.substr(begin, end - begin);
  text_ += copied;
  if (differs_) library_ += copied;
  pieces_.push_back({static_cast<std::uint32_t>(text_.size()), begin, end, true});
}

void ScalarText::replace(std::string_view decoded, std::string_view library, std::uint32_t begin, std::uint32_t end) {
  if (!differs_ && decoded != library) {
    library_ = text_;
    differs_ = true;
  }
  text_ += decoded;
  if (differs_) library_ += library;
  if (!decoded.empty()) pieces_.push_back({static_cast<std::uint32_t>(text_.size()), begin, end, false});
}

base::MappedText ScalarText::mapped(base::Span span) const {
  base::MappedText mapped(span);
  const std::string_view text = text_;
  std::uint32_t decoded = 0;
  for (const Piece& piece : pieces_) {
    const std::string_view part = text.substr(decoded, piece.decoded_end - decoded);
    if (piece.copied)
      mapped.append_copied(part, piece.begin);
    else
      mapped.append_replaced(part, piece.begin, piece.end);
    decoded = piece.decoded_end;
  }
  return mapped;
}

}  // namespace sml::yaml
