// A text of a post while its promises are looked for: its sentences with what they name.
//
// A ReadText points into the post's reading, which outlives it.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "linter/claims/standing.h"
#include "linter/resolve/denial.h"
#include "linter/resolve/fact_names.h"
#include "linter/resolve/meaning.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// A sentence with what its claims are held against.
struct ReadSentence {
  text::Range range;
  std::span<const FactMention> mentions;   // that begin in it
  SentenceNames names;                     // each once
  SentenceDenials denials;
  std::vector<std::string> included;       // what is free of charge anyway, as folded words
};

class ReadText {
 public:
  ReadText(const StatedText& stated, std::size_t index, const FactNames& names);

  const StatedText& stated() const { return stated_; }
  std::size_t index() const { return index_; }
  const std::string& text() const { return stated_.text->text(); }
  const std::vector<FactMention>& mentions() const { return stated_.mentions; }
  const std::vector<text::Range>& included() const { return included_; }
  bool touches_included(const text::Range& range) const { return included_ranges_.touches(range); }

  // Worked out when it is first asked for.
  const ReadSentence& sentence(std::size_t number);

 private:
  const std::vector<text::Range>& sentences() const { return stated_.claims.sentences; }
  ReadSentence read_sentence(std::size_t number) const;

  const StatedText& stated_;
  std::size_t index_;
  std::vector<text::Range> included_;   // by place
  claims::Ranges included_ranges_;
  std::vector<std::optional<ReadSentence>> read_;
};

}  // namespace sml::resolve
