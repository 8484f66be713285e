#include "linter/run/broken_config.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "linter/load/decode.h"
#include "linter/load/holds.h"
#include "linter/text/encoding.h"
#include "linter/yaml/parse.h"

namespace sml::run {
namespace {

constexpr std::string_view kKey = "language:";

using Language = std::optional<model::Field<model::MessageLanguage>>;

Language said_in(std::string_view line) {
  yaml::Stream stream = yaml::parse({}, line, load::holds);
  if (!stream.complete || stream.documents.empty()) return std::nullopt;
  load::Problems unused;
  const model::Field<model::Config> config = load::decode_config(std::move(stream.documents.front().root), unused);
  return config->language ? std::optional(config->language) : std::nullopt;
}

Language language_line(std::string_view bytes) {
  const auto decoded = text::decoded(bytes);
  const std::string text = decoded ? decoded->text : std::string(bytes);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    if (line.starts_with(kKey))
      if (auto language = said_in(line)) return language;
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace

void keep_language(model::File<model::Config>& config, std::string_view bytes) {
  if (auto language = language_line(bytes)) config.content.language = *language;
}

}  // namespace sml::run
