// Bytes that came from elsewhere as UTF-8: spreadsheets save in the encodings of their systems and do not say which.
#pragma once

#include <string>
#include <string_view>

#include "linter/base/result.h"

namespace sml::text {

enum class Encoding { utf8, utf16, windows_1252 };

struct DecodedText {
  std::string text;              // UTF-8, without a byte order mark
  Encoding encoding = Encoding::utf8;
};

// Why bytes are no text that can be read for certain, and where: behind what is read of them.
struct Undecodable {
  enum class Kind {
    broken_utf8,                 // UTF-8 in one place, none in this one
    not_text,                    // bytes that no text has: another kind of file, or UTF-16 without its mark
  };
  Kind kind = Kind::not_text;
  std::string before;            // UTF-8, without a byte order mark: all before the first byte that shows it
};

// UTF-8 with a byte order mark or without, UTF-16 with one; what has none, is no UTF-8 and could be Windows-1252 is that.
base::Result<DecodedText, Undecodable> decoded(std::string_view bytes);

}  // namespace sml::text
