// How a text that YAML cuts is mended: quotes around the whole of it, the one that is missing at its end, or the spaces before a line.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "linter/base/source.h"
#include "linter/base/span.h"
#include "linter/rule/finding.h"
#include "linter/yaml/tree.h"

namespace sml::run {

// What was cut off the ends of texts, by place.
std::vector<base::Span> lost_ends(const yaml::Stream& stream);

// What a node takes up of a file's bytes with what was cut off its end, which to YAML is no part of it; `lost` is what lost_ends() found there.
base::Span with_lost_end(base::Span node, std::span<const base::Span> lost, std::string_view bytes);

// The texts without quotes of a file, to find the one that a lost part belongs to.
class PlainTexts {
 public:
  // `stream` and `source` outlive it.
  PlainTexts(const yaml::Stream& stream, const base::Source& source);

  // Gives the finding of a problem of lost text its fix, where it is clear from where to where the text goes. It is a safe one but for a part
  // that may be a remark of the writer's ("# pendiente") or stands on another line, and for a quote that is never closed.
  void offer_quotes(rule::Finding& finding, const yaml::Problem& problem) const;

 private:
  void walk(const yaml::Node& node);
  void offer_end(rule::Finding& finding, base::Span quote) const;
  void offer_sign(rule::Finding& finding, base::Span line) const;
  void offer_indent(rule::Finding& finding, base::Span line) const;
  std::string_view between(std::uint32_t begin, std::uint32_t end) const { return std::string_view(source_.bytes()).substr(begin, end - begin); }
  const base::Span* lost_behind(std::uint32_t end) const;
  bool has_lost_word_before(std::uint32_t begin) const;
  std::optional<base::Span> from_first_word(base::Span word) const;
  std::optional<base::Span> up_to(const yaml::Problem& problem) const;

  const yaml::Stream& stream_;
  const base::Source& source_;
  std::vector<base::Span> spans_;      // by place, as those that follow
  std::vector<base::Span> comments_;   // what is lost as a comment
  std::vector<base::Span> words_;      // first words that are lost
};

}  // namespace sml::run
