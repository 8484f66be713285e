#include "linter/base/file_type.h"
#include "linter/rule/check.h"

namespace sml::rules {
namespace {

// A description that is empty or of the wrong type is told by the reading of the file.
bool lacks_alt(const model::Media& media) { return !media.alt && media.alt.key == base::Span{}; }

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
