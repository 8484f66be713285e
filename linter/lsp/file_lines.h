// Spans of a check's files as ranges of the protocol. The lines of a file are counted when the first is asked for.
#pragma once

#include <map>

#include "linter/base/source.h"
#include "linter/lsp/position.h"

namespace sml::lsp {

// It refers to the Sources, which outlive it.
class FileLines {
 public:
  FileLines(const base::Sources& sources, PositionEncoding encoding) : sources_(sources), encoding_(encoding) {}

  Range range(base::Span span) {
    const Lines& lines = lines_.try_emplace(span.source, sources_[span.source].bytes(), encoding_).first->second;
    return {lines.position(span.begin), lines.position(span.end)};
  }

 private:
  const base::Sources& sources_;
  PositionEncoding encoding_;
  std::map<base::SourceId, Lines> lines_;
};

}  // namespace sml::lsp
