#include "linter/resolve/names.h"

#include <algorithm>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/weekdays.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kMarksApart = "!?;:,()|\n";   // two words with one of them between are no name, unless it is written so
constexpr std::string_view kSentenceEnds = ".!?";

bool is_beyond_ascii(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }

bool is_of_word(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return base::is_ascii_letter_or_digit(code);
}

// Whether one of the letters "à" to "ÿ" stands there, in two bytes.
bool is_small_latin(std::string_view text) {
  return text.size() > 1 && text[0] == '\xC3' && static_cast<unsigned char>(text[1]) >= 0xA0 && text[1] != '\xB7';
}

std::vector<std::string> folded_words_of(std::string_view name) {
  const std::string folded = text::folded_words(name);
  const std::vector<std::string_view> words = base::parts_between(folded, " ");
  return {words.begin(), words.end()};
}

// "Check-in exprés" as the words of "checkin exprés".
std::vector<std::string> hyphens_closed(std::string_view name) {
  std::string closed(name);
  std::erase(closed, '-');
  return folded_words_of(closed);
}

// Two words are of one name on both sides of a line end too, but of no sentence's end that the name has not itself.
bool are_apart(std::string_view between, std::string_view written, bool one_sentence) {
  if (between == "\n") return false;
  if (!one_sentence && written.find_first_of(kSentenceEnds) == std::string_view::npos) return true;
  const auto is_apart = [&](char mark) { return kMarksApart.find(mark) != std::string_view::npos && written.find(mark) == std::string_view::npos; };
  return std::ranges::any_of(between, is_apart);
}

std::string_view between(const Word& before, const Word& word, const Wording& wording) {
  return wording.text.substr(before.range.end, word.range.begin - before.range.end);
}

// The word that a name is found by: the first that is no article, unless others begin alike ("Café …"); then of the longer ones that which fewest
// have so far.
std::size_t telling_word(const WordBeginnings& known, const std::vector<std::string>& words, std::size_t first) {
  constexpr std::size_t kLong = 4;   // bytes, which hardly an article or a preposition has
  constexpr std::size_t kMany = 64;   // of which one is as bad as another
  const auto others = [&](const std::string& word) { return known.count(word, kMany); };
  if (others(words[first]) == 0) return first;
  const auto rarest = std::ranges::min_element(words.begin() + static_cast<std::ptrdiff_t>(first), words.end(), {}, [&](const std::string& word) {
    return std::pair(word.size() < kLong, others(word));
  });
  return static_cast<std::size_t>(rarest - words.begin());
}

void remove_repeated(std::vector<NameIndex::Mention>& mentions) {
  if (mentions.size() < 2) return;
  std::ranges::sort(mentions, [](const auto& a, const auto& b) {
    if (a.range.begin != b.range.begin) return a.range.begin < b.range.begin;
    if (a.range.end != b.range.end) return a.range.end > b.range.end;
    return a.number < b.number;
  });
  const std::size_t last = std::ranges::max_element(mentions, {}, &NameIndex::Mention::number)->number;
  std::vector<std::size_t> reached(last + 1);   // by number: the furthest end of those kept
  std::erase_if(mentions, [&](const NameIndex::Mention& mention) {
    std::size_t& end = reached[mention.number];
    const bool repeated = mention.range.end <= end;
    end = std::max(end, mention.range.end);
    return repeated;
  });
}

// "Delicias: sábados", "Centro, de lunes a viernes": whether a word begins a line and stands as the label of days.
bool labels_days(const Wording& wording, std::size_t index) {
  constexpr WordList kLeading = " de del los las todos todas cada el on from every each aos as nos nas de da na no ";
  const auto& words = wording.words;
  if (!words[index].capital || !words[index].begins_sentence || index + 1 == words.size()) return false;
  const std::string_view mark = between(words[index], words[index + 1], wording);
  if (mark != ": " && mark != ", ") return false;
  std::size_t next = index + 1;
  while (next + 1 < words.size() && is_in(kLeading, words[next].folded)) ++next;
  return words[next].sentence == words[index].sentence && weekday_called(words[next].folded).has_value();
}

// The hashtag that a word is part of; none of a word that goes on with its sentence and has one to itself: "apertura en #Gijón".
std::optional<std::uint32_t> hashtag_of(const Wording& wording, std::size_t index) {
  const Word& word = wording.words[index];
  const bool is_alone = index + 1 == wording.words.size() || wording.words[index + 1].hashtag != word.hashtag;
  return word.hashtag && is_alone && index > 0 && !wording.words[index - 1].hashtag ? std::nullopt : word.hashtag;
}

}  // namespace

// Under any second letter, where its plural may have another, or where it is a letter alone, which a capital may follow in a hashtag.
void WordBeginnings::add(std::string_view word, std::size_t number) {
  const std::size_t kept = kept_in_plural(word);
  const Entry entry{.head = head_of(word), .kept = bits_of(kept), .next = kNone, .number = static_cast<std::uint32_t>(number),
                    .shortest = static_cast<std::uint32_t>(word.size()), .longest = static_cast<std::uint32_t>(word.size() + kMostLonger)};
  const auto add_to = [&](std::size_t place) {
    entries_.push_back(entry);
    entries_.back().next = first_[place] & ~kLongToo;
    first_[place] = static_cast<std::uint32_t>(entries_.size()) | (first_[place] & kLongToo);
  };
  if (is_long(entry)) {
    entries_.push_back(entry);
    first_[first_letters(word)] |= kLongToo;
    return link_long(entries_.size() - 1);
  }
  if (kept > 1) return add_to(first_letters(word));
  for (std::size_t second = 0; second < kLetters; ++second) add_to(first_letters(word.substr(0, 1)) + second);
}

// Where there are more entries than places, all are linked anew.
void WordBeginnings::link_long(std::size_t index) {
  const auto link = [&](std::size_t number) {
    Entry& entry = entries_[number];
    entry.next = std::exchange(first_of_long_[long_place(entry.head)], static_cast<std::uint32_t>(number + 1));
  };
  if (entries_.size() > first_of_long_.size()) {
    first_of_long_.assign(2 * entries_.size(), kNone);
    for (std::size_t before = 0; before < index; ++before)
      if (is_long(entries_[before])) link(before);
  }
  link(index);
}

bool WordBeginnings::may_begin(std::string_view letters, bool whole) const {
  if (letters.size() < 2 && !whole) return true;
  const std::uint32_t first = first_[first_letters(letters)];
  if (first == kNone) return false;
  const std::uint64_t head = head_of(letters);
  const std::uint64_t known = bits_of(letters.size());
  const auto any_from = [&](std::uint32_t at) {
    for (; at != kNone; at = entries_[at - 1].next) {
      const Entry& entry = entries_[at - 1];
      if (((head ^ entry.head) & entry.kept & known) == 0 && (!whole || (entry.kept & ~known) == 0)) return true;
    }
    return false;
  };
  if (any_from(first & ~kLongToo)) return true;
  if ((first & kLongToo) == 0) return false;
  return letters.size() < kLong ? !whole : any_from(first_of_long_[long_place(head)]);
}

void NameIndex::add(std::string_view name, std::size_t number, NameKind kind) {
  std::vector<std::string> words = folded_words_of(name);
  if (words.empty()) return;
  const bool has_article = words.size() > 1 && is_article(words.front());
  const std::size_t found_by = has_article ? 1 : 0;
  Name added{{}, {}, std::string(name), number, found_by, kind == NameKind::proper && words.size() == found_by + 1};
  const std::size_t noun = name.rfind(' ');
  added.small = added.single && has_article && noun != std::string_view::npos && noun + 1 < name.size() &&
                base::is_ascii_small(static_cast<unsigned char>(name[noun + 1]));
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
  added.found_by = telling_word(beginnings_, added.words, std::min(name.found_by, added.words.size() - 1));
  added.common = added.single && is_common_word(added.words.back());
  for (const std::string& word : added.words) added.joined += word;
  beginnings_.add(added.words[added.found_by], names_.size());
  joined_.add(added.joined, names_.size());
  names_.push_back(std::move(added));
}

void NameIndex::add_kind(std::string_view word) { kinds_.push_back(text::folded_words(word)); }

bool NameIndex::stands_at(const Name& name, const Wording& wording, std::size_t first) {
  const auto& words = wording.words;
  if (words.size() - first < name.words.size()) return false;
  const auto is_word_of_name = [&](std::size_t index) {
    const std::string_view word = words[first + index].folded;
    return name.single ? word == name.words[index] : is_word_or_plural(word, name.words[index]);
  };
  if (!is_word_of_name(name.found_by)) return false;   // of many candidates only its letters so far are known
  for (std::size_t index = 0; index < name.words.size(); ++index) {
    const Word& word = words[first + index];
    if (hashtag_of(wording, first + index) != hashtag_of(wording, first) || !is_word_of_name(index)) return false;
    if (index == 0 || hashtag_of(wording, first + index)) continue;
    const Word& before = words[first + index - 1];
    if (are_apart(between(before, word, wording), name.written, before.sentence == word.sentence)) return false;
  }
  return true;
}

bool NameIndex::follows_kind(const Wording& wording, std::size_t first) const {
  if (first == 0 || wording.words[first - 1].hashtag) return false;
  const Word& word = wording.words[first];
  const Word& before = wording.words[first - 1];
  if (are_apart(between(before, word, wording), "", before.sentence == word.sentence)) return false;
  return is_kind_word(before.folded) || std::ranges::count(kinds_, before.folded) > 0;
}

bool NameIndex::is_written_as_name(const Name& name, const Wording& wording, std::size_t first) const {
  if (!name.single) return true;
  const Word& word = wording.words[first + name.words.size() - 1];
  const Word& article = wording.words[first];
  if (name.small && article.capital && article.capital_speaks) return true;
  const bool speaks = word.hashtag ? !name.common : word.capital && (!name.common || word.capital_speaks);
  return speaks || follows_kind(wording, first) || labels_days(wording, first + name.words.size() - 1);
}

void NameIndex::find_joined(const JoinedWords& joined, std::vector<Mention>& found) const {
  joined_.for_each(joined.folded, first_letters(joined.folded), [&](std::size_t candidate) {
    const Name& name = names_[candidate];
    if (is_word_or_plural(joined.folded, name.joined) && !name.common) found.push_back({joined.range, name.number});
  });
}

std::vector<NameIndex::Mention> NameIndex::find(const Wording& wording) const {
  std::vector<Mention> found;
  if (names_.empty()) return found;
  for (const Word& word : wording.words) {
    beginnings_.for_each(word.folded, word.letters, [&](std::size_t candidate) {
      const Name& name = names_[candidate];
      const auto index = static_cast<std::size_t>(&word - wording.words.data());
      if (index < name.found_by) return;
      const std::size_t first = index - name.found_by;
      if (!stands_at(name, wording, first) || !is_written_as_name(name, wording, first)) return;
      found.push_back({{wording.words[first].range.begin, wording.words[first + name.words.size() - 1].range.end}, name.number});
    });
  }
  for (const JoinedWords& hashtag : wording.hashtags) find_joined(hashtag, found);
  for (const JoinedWords& compound : wording.compounds) find_joined(compound, found);
  remove_repeated(found);
  return found;
}

// `at` is where a word of ASCII begins. What stands behind a hyphen, an underscore or beyond ASCII may be part of it.
bool NameIndex::may_begin(std::string_view text, std::size_t at) const {
  std::array<char, WordBeginnings::kLength> letters{};
  std::size_t size = 0;
  const auto read_up_to = [&](std::size_t count) {
    for (; size < count && at + size < text.size() && is_of_word(text[at + size]); ++size) letters[size] = base::ascii_small(text[at + size]);
  };
  const auto may_begin_any = [&](bool whole) {
    const std::string_view read(letters.data(), size);
    return beginnings_.may_begin(read, whole) || joined_.may_begin(read, whole);
  };
  read_up_to(2);
  if (!may_begin_any(false)) return false;
  read_up_to(letters.size());
  const char behind = size < letters.size() && at + size < text.size() ? text[at + size] : ' ';
  return may_begin_any(size < letters.size() && behind != '-' && behind != '_' && !is_beyond_ascii(behind));
}

// A word may begin wherever one does in a hashtag: at a capital, and where figures and letters meet.
bool NameIndex::may_find(std::string_view text) const {
  if (names_.empty()) return false;
  bool in_word = false;
  bool in_figures = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_beyond_ascii(text[at])) {
      if (!in_word || !is_small_latin(text.substr(at))) return true;
      in_figures = false;
      ++at;
      continue;
    }
    const auto byte = static_cast<unsigned char>(text[at]);
    if (in_word && !in_figures && base::is_ascii_small(byte)) continue;   // as most are
    const bool begins = !in_word || base::is_ascii_capital(byte) || base::is_ascii_digit(byte) != in_figures;
    in_word = is_of_word(text[at]);
    in_figures = base::is_ascii_digit(byte);
    if (in_word && begins && may_begin(text, at)) return true;
  }
  return false;
}

}  // namespace sml::resolve
