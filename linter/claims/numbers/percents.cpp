// Words for percent in all languages, folded.
#include "linter/claims/percent_words.h"

namespace sml::claims {
namespace {

constexpr std::string_view kPercents[] = {"pct", "percent", "percents", "porcento", "porcien", "porciento", "percentage"};
constexpr std::string_view kHundreds[] = {"cem", "cent", "cento", "cien", "ciento"};

}  // namespace

constinit const std::span<const std::string_view> kPercentWords = kPercents;
constinit const std::span<const std::string_view> kHundredWords = kHundreds;

}  // namespace sml::claims
