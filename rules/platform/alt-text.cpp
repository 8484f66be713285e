#include <algorithm>
#include <cstdint>
#include <optional>

#include "linter/base/file_type.h"
#include "linter/claims/counted_length.h"
#include "linter/resolve/reading.h"
#include "linter/rule/check.h"
#include "rules/platform/limits.h"

namespace sml::rules {
namespace {

// Whether there is none. What is written and says nothing schema/value tells; what is of the wrong type may say something.
bool lacks_alt(const model::Media& media) { return !media.alt && media.alt.span.end == media.alt.span.begin; }

// A description that a network takes only the beginning of.
struct TooLong {
  model::Network network{};
  int limit = 0;
  claims::CountedLength counted;
};

// On the network that takes least.
std::optional<TooLong> too_long(const base::MappedText& alt, const rule::ContentView& view, const rule::Report& report) {
  std::optional<TooLong> found;
  for (const model::Network network : resolve::networks_of(view.owners)) {
    const auto row = std::ranges::find(alt_limits(), network, &TextLimit::network);
    if (row == alt_limits().end()) continue;
    const std::optional<int> own = report.own_whole_number(model::name_of(network));
    const std::optional<int> limit = own ? own : row->limit;
    if (!limit) continue;
    const auto counted = claims::longer_than(static_cast<std::size_t>(*limit), alt.text(), row->counted);
    if (counted && (!found || counted->fits < found->counted.fits)) found = TooLong{network, *limit, *counted};
  }
  return found;
}

void check(const rule::ContentView& view, rule::Report& report) {
  for (const model::Field<model::Media>& media : *view.post.media) {
    if (!media->file) continue;
    const auto type = base::type_of_path(*media->file);
    if (!type || base::kind_of(*type) != base::MediaKind::image) continue;
    if (lacks_alt(*media)) report.at(media.span).with("file", *media->file);
    if (!media->alt) continue;
    const auto over = too_long(*media->alt, view, report);
    if (!over) continue;
    const auto count = static_cast<std::int64_t>(over->counted.length);
    report.at(media->alt->span(over->counted.fits, media->alt->text().size()))
        .say("long")
        .with("file", *media->file)
        .with("network", over->network)
        .with("limit", std::int64_t{over->limit})
        .with("count", count)
        .with("over", count - over->limit);
  }
}

}  // namespace

extern const rule::Check platform_alt_text{check};

}  // namespace sml::rules
