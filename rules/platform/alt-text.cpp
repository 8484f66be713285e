#include <cstdint>

#include "linter/base/file_type.h"
#include "linter/rule/check.h"

namespace sml::rules {
namespace {

// Whether there is none, or nothing in it; what is of the wrong type may say something.
bool lacks_alt(const model::Media& media) {
  constexpr std::uint32_t kQuotes = 2;   // bytes: alt: ""
  return !media.alt && media.alt.span.end - media.alt.span.begin <= kQuotes;
}

void check(const rule::PostView& view, rule::Report& report) {
  for (const model::Field<model::Media>& media : *view.post().media) {
    if (!media->file) continue;
    const auto type = base::type_of_path(*media->file);
    if (type && base::kind_of(*type) == base::MediaKind::image && lacks_alt(*media)) report.at(media.span).with("file", *media->file);
  }
}

}  // namespace

extern const rule::Check platform_alt_text{check};

}  // namespace sml::rules
