// Claims as JSON lines: what `sml claims` prints, one object a text, and the objects that it reads.
//
// Places count code points of the text, a wrong byte as one. An object is one line with its line break; the same claims give the same
// bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "linter/base/result.h"
#include "linter/claims/claim.h"
#include "linter/time/civil.h"
#include "linter/time/moment.h"

namespace sml::report {

// A text with what was found in it. It refers to both.
struct TextClaims {
  std::string_view text;
  const claims::Claims& claims;
  std::optional<time::Civil> publication{};   // on the clock of those who read it; without it days that need one have no value
};

// {"found": […]}
std::string claims_line(const TextClaims& stated);

// {"id": …, "found": […], "weighted_length": …}: `id` is a JSON value; the text's weight on X, which is the last entry of `found` too, over all
// of the text.
std::string claims_line(const std::string& id, const TextClaims& stated);

// {"id": …, "client": …, "file": …, "line": …, "found": […]}: a text of a post, and where it begins.
struct PostPlace {
  std::string_view post;
  std::string_view client;
  std::string_view file;
  int line = 1;
};
std::string claims_line(const PostPlace& place, const TextClaims& stated);

// An object that asks for a text's claims: {"id", "text", "publish_at" or "reference_time", "lang", "country", "locale"}.
struct ClaimsRequest {
  std::string id = "null";                    // a JSON value, as it was written
  std::string text;
  std::string language;                       // BCP 47: `locale`, else `lang`; may be empty
  std::string country;                        // in capitals; may be empty
  std::optional<time::WrittenMoment> publish_at{};
};

// Why a line asks for nothing; each is a text of the catalogue.
struct RequestError {
  enum class Kind { no_object, no_text, no_moment } kind = Kind::no_object;
  std::string id = "null";
  std::string value{};                        // what is no moment
};

// Members that are not known are passed over; bytes and surrogates that are no characters are read as U+FFFD.
base::Result<ClaimsRequest, RequestError> read_request(std::string_view line);

// {"id": …, "line": …, "error": …}
std::string error_line(const RequestError& error, std::size_t line, std::string_view reason);

}  // namespace sml::report
