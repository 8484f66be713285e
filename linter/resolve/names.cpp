#include "linter/resolve/names.h"

#include <algorithm>

#include "linter/resolve/common_words.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kMarksApart = "!?;:,()|\n";   // two words with one of them between are no name, unless it is written so

std::vector<std::string> split(std::string_view words) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    parts.emplace_back(words.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

bool are_apart(std::string_view between, std::string_view written) {
  const auto is_apart = [&](char mark) { return kMarksApart.find(mark) != std::string_view::npos && written.find(mark) == std::string_view::npos; };
  return std::ranges::any_of(between, is_apart) && between != "\n";
}

text::Range sentence_of(std::size_t at, const std::vector<text::Range>& sentences) {
  const auto behind = std::ranges::upper_bound(sentences, at, {}, &text::Range::begin);
  return behind == sentences.begin() ? text::Range{0, std::string_view::npos} : *(behind - 1);
}

// Whether a capital says that a word is a name: it is not the first of its sentence, and others are written small.
bool capitals_speak(const std::vector<Word>& words, std::size_t index, const text::Range& sentence) {
  const auto inside = [&](const Word& word) { return word.range.begin >= sentence.begin && word.range.begin < sentence.end; };
  const bool first = index == 0 || !inside(words[index - 1]);
  return !first && std::ranges::any_of(words, [&](const Word& word) { return inside(word) && word.small_letters && !word.capital; });
}

void remove_repeated(std::vector<NameIndex::Mention>& mentions) {
  std::ranges::sort(mentions, [](const auto& a, const auto& b) {
    if (a.range.begin != b.range.begin) return a.range.begin < b.range.begin;
    if (a.range.end != b.range.end) return a.range.end > b.range.end;
    return a.number < b.number;
  });
  std::vector<NameIndex::Mention> kept;
  for (const NameIndex::Mention& mention : mentions) {
    const auto holds_it = [&](const NameIndex::Mention& other) { return other.number == mention.number && mention.range.end <= other.range.end; };
    if (std::ranges::none_of(kept, holds_it)) kept.push_back(mention);
  }
  mentions = std::move(kept);
}

}  // namespace

void NameIndex::add(std::string_view name, std::size_t number, NameKind kind) {
  std::vector<std::string> words = split(text::folded_words(name));
  if (words.empty()) return;
  const bool has_article = words.size() > 1 && is_article(words.front());
  Name added{{}, {}, std::string(name), number, kind == NameKind::proper && words.size() == (has_article ? 2u : 1u)};
  if (has_article) {
    for (const std::string_view contracted : contractions(words.front())) {
      std::vector<std::string> variant = words;
      variant.front() = contracted;
      add_words(std::move(variant), added);
    }
  }
  add_words(std::move(words), added);
}

void NameIndex::add_words(std::vector<std::string> words, const Name& name) {
  Name added = name;
  added.words = std::move(words);
  for (const std::string& word : added.words) added.joined += word;
  by_first_byte_[static_cast<unsigned char>(added.words.front().front())].push_back(names_.size());
  names_.push_back(std::move(added));
}

void NameIndex::add_kind(std::string_view word) { kinds_.push_back(text::folded_words(word)); }

bool NameIndex::stands_at(const Name& name, const Wording& wording, std::size_t first, std::string_view text) const {
  const auto& words = wording.words;
  if (words.size() - first < name.words.size()) return false;
  for (std::size_t index = 0; index < name.words.size(); ++index) {
    const Word& word = words[first + index];
    if (word.hashtag != words[first].hashtag) return false;
    if (!(name.single ? word.folded == name.words[index] : is_word_or_plural(word.folded, name.words[index]))) return false;
    if (index == 0 || word.hashtag) continue;
    const std::size_t end = words[first + index - 1].range.end;
    if (are_apart(text.substr(end, word.range.begin - end), name.written)) return false;
  }
  return true;
}

bool NameIndex::follows_kind(const Wording& wording, std::size_t first) const {
  if (first == 0 || wording.words[first - 1].hashtag) return false;
  const std::string& before = wording.words[first - 1].folded;
  return is_kind_word(before) || std::ranges::count(kinds_, before) > 0;
}

bool NameIndex::is_written_as_name(const Name& name, const Wording& wording, std::size_t first,
                                   const std::vector<text::Range>& sentences) const {
  if (!name.single || follows_kind(wording, first)) return true;
  const std::size_t index = first + name.words.size() - 1;
  const Word& word = wording.words[index];
  const bool common = is_common_word(word.folded);
  if (word.hashtag) return !common;
  if (!word.capital) return false;
  return !common || capitals_speak(wording.words, index, sentence_of(word.range.begin, sentences));
}

std::vector<NameIndex::Mention> NameIndex::find(std::string_view text, const std::vector<text::Range>& sentences) const {
  std::vector<Mention> found;
  if (names_.empty()) return found;
  const Wording wording = words_of(text);
  for (std::size_t first = 0; first < wording.words.size(); ++first) {
    const std::string& folded = wording.words[first].folded;
    if (folded.empty()) continue;
    for (const std::size_t candidate : by_first_byte_[static_cast<unsigned char>(folded.front())]) {
      const Name& name = names_[candidate];
      if (!stands_at(name, wording, first, text) || !is_written_as_name(name, wording, first, sentences)) continue;
      found.push_back({{wording.words[first].range.begin, wording.words[first + name.words.size() - 1].range.end}, name.number});
    }
  }
  for (const Hashtag& hashtag : wording.hashtags)
    for (const Name& name : names_)
      if (is_word_or_plural(hashtag.folded, name.joined) && !(name.single && is_common_word(name.words.back())))
        found.push_back({hashtag.range, name.number});
  remove_repeated(found);
  return found;
}

}  // namespace sml::resolve
