#include "linter/resolve/read_text.h"

#include <algorithm>
#include <set>

#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

void add_once(auto& list, const auto* thing) {
  if (std::ranges::count(list, thing) == 0) list.push_back(thing);
}

}  // namespace

ReadText::ReadText(const StatedText& stated, std::size_t index, const FactNames& names)
    : stated_(stated), index_(index), included_(names.included(stated.wording)), included_ranges_(included_), read_(sentences().size()) {}

const ReadSentence& ReadText::sentence(std::size_t number) {
  std::optional<ReadSentence>& read = read_[number];
  if (!read) read = read_sentence(number);
  return *read;
}

ReadSentence ReadText::read_sentence(std::size_t number) const {
  const text::Range range = sentences()[number];
  const auto begin = std::ranges::lower_bound(mentions(), range.begin, {}, [](const FactMention& mention) { return mention.range.begin; });
  const auto end = std::ranges::lower_bound(begin, mentions().end(), range.end, {}, [](const FactMention& mention) { return mention.range.begin; });
  ReadSentence read{range, {begin, end}, {}, stated_.denials_in(number), {}};
  for (const FactMention& mention : read.mentions) {
    if (!holds(range, mention.range)) continue;
    if (mention.code) add_once(read.names.coded, mention.as<model::Offer>());
    else if (const auto* offer = mention.as<model::Offer>()) add_once(read.names.named, offer);
    else if (const auto* product = mention.as<model::Product>()) add_once(read.names.products, product);
  }
  std::set<std::string> words;
  for (const text::Range& free : included_)
    if (holds(range, free)) words.insert(text::folded_words(text::part_of(text(), free)));
  read.included.assign(words.begin(), words.end());
  return read;
}

}  // namespace sml::resolve
