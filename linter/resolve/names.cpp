#include "linter/resolve/names.h"

#include <algorithm>
#include <map>

#include "linter/resolve/common_words.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kMarksApart = "!?;:,()|\n";   // two words with one of them between are no name, unless it is written so
constexpr std::string_view kSentenceEnds = ".!?";

constexpr std::size_t kBeginning = 3;   // bytes that names are told apart by before they are compared

// What a word keeps in its plural: all but two letters ("pão", "pães").
std::string beginning_of(std::string_view word) {
  constexpr std::size_t kLongestEnding = 2;
  const std::size_t kept = word.size() > kLongestEnding ? word.size() - kLongestEnding : word.size();
  return std::string(word.substr(0, std::min(kBeginning, kept)));
}

// The names that a word may be, or its plural: those that begin as it does, and those that are a beginning of it.
template <class Visit>
void for_each_beginning(const std::unordered_map<std::string, std::vector<std::size_t>>& names, std::string_view word, Visit visit) {
  for (std::size_t length = 1; length <= std::min(kBeginning, word.size()); ++length) {
    const auto found = names.find(std::string(word.substr(0, length)));
    if (found != names.end()) std::ranges::for_each(found->second, visit);
  }
}

std::vector<std::string> split(std::string_view words) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    parts.emplace_back(words.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

// "Check-in exprés" as the words of "checkin exprés".
std::vector<std::string> hyphens_closed(std::string_view name) {
  std::string closed(name);
  std::erase(closed, '-');
  return split(text::folded_words(closed));
}

// Words that hyphens join, as one: "Wi-Fi" is "wifi".
struct Compound {
  text::Range range;
  std::string joined;
};

std::vector<Compound> compounds_of(const std::vector<Word>& words, std::string_view text) {
  const auto continues = [&](std::size_t word) {
    const std::size_t end = words[word - 1].range.end;
    return !words[word].hashtag && text.substr(end, words[word].range.begin - end) == "-";
  };
  std::vector<Compound> compounds;
  for (std::size_t first = 0; first < words.size();) {
    Compound compound{words[first].range, words[first].folded};
    std::size_t next = first + 1;
    for (; next < words.size() && continues(next); ++next) {
      compound.range.end = words[next].range.end;
      compound.joined += words[next].folded;
    }
    if (next > first + 1) compounds.push_back(std::move(compound));
    first = next;
  }
  return compounds;
}

// Two words are of one name on both sides of a line end too, but of no sentence's end that the name has not itself.
bool are_apart(std::string_view between, std::string_view written, bool one_sentence) {
  if (between == "\n") return false;
  if (!one_sentence && written.find_first_of(kSentenceEnds) == std::string_view::npos) return true;
  const auto is_apart = [&](char mark) { return kMarksApart.find(mark) != std::string_view::npos && written.find(mark) == std::string_view::npos; };
  return std::ranges::any_of(between, is_apart);
}

void remove_repeated(std::vector<NameIndex::Mention>& mentions) {
  std::ranges::sort(mentions, [](const auto& a, const auto& b) {
    if (a.range.begin != b.range.begin) return a.range.begin < b.range.begin;
    if (a.range.end != b.range.end) return a.range.end > b.range.end;
    return a.number < b.number;
  });
  std::map<std::size_t, std::size_t> reached;   // by number: the furthest end of those kept
  std::erase_if(mentions, [&](const NameIndex::Mention& mention) {
    std::size_t& end = reached[mention.number];
    const bool repeated = mention.range.end <= end;
    end = std::max(end, mention.range.end);
    return repeated;
  });
}

}  // namespace

// How the words of a text stand in its sentences: worked out once for all names in it.
class SentenceWords {
 public:
  SentenceWords(const std::vector<Word>& words, const std::vector<text::Range>& sentences) {
    std::size_t sentence = 0;
    for (const Word& word : words) {
      while (sentence < sentences.size() && sentences[sentence].end <= word.range.begin) ++sentence;
      const bool begins = sentence_.empty() || sentence_.back() != sentence;
      sentence_.push_back(sentence);
      begins_.push_back(begins);
      small_.resize(std::max(small_.size(), sentence + 1));
      if (word.small_letters && !word.capital) small_[sentence] = true;
    }
  }

  // Whether a capital says that a word is a name: it is not the first of its sentence, and others are written small.
  bool capital_speaks(std::size_t word) const { return !begins_[word] && small_[sentence_[word]]; }

  bool in_one(std::size_t first, std::size_t last) const { return sentence_[first] == sentence_[last]; }

 private:
  std::vector<std::size_t> sentence_;   // of each word
  std::vector<bool> begins_;            // of each word: it is the first of its sentence
  std::vector<bool> small_;             // of each sentence: a word is written small
};

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
  if (name.find('-') != std::string_view::npos) add_words(hyphens_closed(name), added);
  add_words(std::move(words), added);
}

void NameIndex::add_words(std::vector<std::string> words, const Name& name) {
  Name added = name;
  added.words = std::move(words);
  for (const std::string& word : added.words) added.joined += word;
  by_beginning_[beginning_of(added.words.front())].push_back(names_.size());
  by_joined_[beginning_of(added.joined)].push_back(names_.size());
  names_.push_back(std::move(added));
}

void NameIndex::add_kind(std::string_view word) { kinds_.push_back(text::folded_words(word)); }

bool NameIndex::stands_at(const Name& name, const Wording& wording, const SentenceWords& sentences, std::size_t first, std::string_view text) const {
  const auto& words = wording.words;
  if (words.size() - first < name.words.size()) return false;
  for (std::size_t index = 0; index < name.words.size(); ++index) {
    const Word& word = words[first + index];
    if (word.hashtag != words[first].hashtag) return false;
    if (!(name.single ? word.folded == name.words[index] : is_word_or_plural(word.folded, name.words[index]))) return false;
    if (index == 0 || word.hashtag) continue;
    const std::size_t end = words[first + index - 1].range.end;
    const bool one_sentence = sentences.in_one(first + index - 1, first + index);
    if (are_apart(text.substr(end, word.range.begin - end), name.written, one_sentence)) return false;
  }
  return true;
}

bool NameIndex::follows_kind(const Wording& wording, const SentenceWords& sentences, std::size_t first, std::string_view text) const {
  if (first == 0 || wording.words[first - 1].hashtag) return false;
  const std::size_t end = wording.words[first - 1].range.end;
  const std::string_view between = text.substr(end, wording.words[first].range.begin - end);
  if (are_apart(between, "", sentences.in_one(first - 1, first))) return false;
  const std::string& before = wording.words[first - 1].folded;
  return is_kind_word(before) || std::ranges::count(kinds_, before) > 0;
}

bool NameIndex::is_written_as_name(const Name& name, const Wording& wording, const SentenceWords& sentences, std::size_t first,
                                   std::string_view text) const {
  if (!name.single || follows_kind(wording, sentences, first, text)) return true;
  const std::size_t index = first + name.words.size() - 1;
  const Word& word = wording.words[index];
  const bool common = is_common_word(word.folded);
  if (word.hashtag) return !common;
  if (!word.capital) return false;
  return !common || sentences.capital_speaks(index);
}

std::vector<NameIndex::Mention> NameIndex::find(std::string_view text, const std::vector<text::Range>& sentences) const {
  std::vector<Mention> found;
  if (names_.empty()) return found;
  const Wording wording = words_of(text);
  const SentenceWords placed(wording.words, sentences);
  for (std::size_t first = 0; first < wording.words.size(); ++first) {
    const std::string& folded = wording.words[first].folded;
    if (folded.empty()) continue;
    for_each_beginning(by_beginning_, folded, [&](std::size_t candidate) {
      const Name& name = names_[candidate];
      if (!stands_at(name, wording, placed, first, text) || !is_written_as_name(name, wording, placed, first, text)) return;
      found.push_back({{wording.words[first].range.begin, wording.words[first + name.words.size() - 1].range.end}, name.number});
    });
  }
  const auto find_joined = [&](const std::string& joined, const text::Range& range) {
    for_each_beginning(by_joined_, joined, [&](std::size_t candidate) {
      const Name& name = names_[candidate];
      if (is_word_or_plural(joined, name.joined) && !(name.single && is_common_word(name.words.back()))) found.push_back({range, name.number});
    });
  };
  for (const Hashtag& hashtag : wording.hashtags) find_joined(hashtag.folded, hashtag.range);
  for (const Compound& compound : compounds_of(wording.words, text)) find_joined(compound.joined, compound.range);
  remove_repeated(found);
  return found;
}

}  // namespace sml::resolve
