// The digest of what a post says and shows, as an approval records it: of its texts, its link, and its media with their alts.
//
// It is 32 hexadecimal digits (XXH3, 128 bits, in its canonical order); an approval may hold the first eight of them or more. What is hashed is,
// in this order, each with its name and its length before it: `text`, each of `text_for` by its name, the parts of `thread`, `link`, and of each of
// `media` the bytes and the `alt`. Final line breaks are no part of a text; a file that is not there counts as such, and files may be renamed.
// The hash tells a change, not a forger: who can change a post can change its approvals.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/files.h"
#include "linter/base/span.h"
#include "linter/model/post.h"

namespace sml::run {

// Nothing where some of the media cannot be read, or only a pointer of Git LFS stands for them. `folder` is the client's.
std::optional<std::string> post_digest(const model::Post& post, std::string_view folder, const base::Files& files);

// Where what it is of stands: an approved post is another one once bytes there say something else.
std::array<base::Span, 5> digested_spans(const model::Post& post);

// A file that a post shows and of which nobody knows what it shows: it is "missing", Git LFS keeps it elsewhere ("unfetched"), or it is "unreadable".
struct UnknownMedia {
  std::string file{};   // as it is written
  std::string_view why;
};
std::optional<UnknownMedia> unknown_media(const model::Post& post, std::string_view folder, const base::Files& files);

// Whether an approval holds a digest against the post.
bool has_digest(const model::Post& post);

}  // namespace sml::run
