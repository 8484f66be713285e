#include "linter/claims/number_words.h"

#include <charconv>

namespace sml::claims {
namespace {

using Kind = NumberWord::Kind;

constexpr std::int64_t kGreatest = 1'000'000'000'000'000;
constexpr std::int64_t kThousand = 1000;

// The parts of words at their hyphens, one after another.
class Parts {
 public:
  explicit Parts(std::span<const std::string_view> words) : words_(words) {}

  bool at_end() const { return word_ == words_.size(); }
  bool between_words() const { return at_ == 0; }
  std::size_t words() const { return word_; }  // that lie behind, where between words

  std::string_view part() const { return words_[word_].substr(at_, length()); }
  std::string_view whole() const { return words_[word_]; }

  void next() {
    at_ += length() + 1;
    if (at_ <= words_[word_].size()) return;
    ++word_;
    at_ = 0;
  }

 private:
  std::size_t length() const { return std::min(words_[word_].find('-', at_), words_[word_].size()) - at_; }

  std::span<const std::string_view> words_;
  std::size_t word_ = 0;
  std::size_t at_ = 0;
};

bool multiplies(const NumberWord& word) { return word.kind == Kind::hundred || word.kind == Kind::scale || word.kind == Kind::dozen; }

// What a number is made of so far, part by part.
class Composition {
 public:
  explicit Composition(const NumberTables& tables) : tables_(tables) {}

  std::int64_t value() const { return major_ + thousands_ + group_; }
  bool ordinal() const { return ordinal_; }

  // Takes a part in where the number goes on with it.
  bool take(const NumberWord& word) {
    if (closed_ || !agrees(word)) return false;
    if (!begun_ && (word.counted || word.kind == Kind::joiner)) return false;
    if (!placed(word)) return false;
    joined_ = word.kind == Kind::joiner;
    if (!joined_) ordinal_ = word.ordinal;
    begun_ = true;
    return true;
  }

 private:
  bool agrees(const NumberWord& word) const {
    if (word.kind == Kind::figures) return !ordinal_;
    if (!begun_ || word.kind == Kind::joiner) return !ordinal_ || !tables_.ordinal_ends_cardinal;
    if (tables_.ordinal_ends_cardinal) return !ordinal_;
    return ordinal_ == word.ordinal;
  }

  bool placed(const NumberWord& word) {
    switch (word.kind) {
      case Kind::unit: return room_ >= 10 && (room_ > 10 || joined_ || ordinal_ || !tables_.joins_tens) && add(word.value, 1);
      case Kind::teen: return room_ >= 100 && add(word.value, 1);
      case Kind::tens: return room_ >= 100 && add(word.value, 10);
      case Kind::hundreds: return room_ >= 1000 && add(word.value, 100);
      case Kind::hundred: return hundred();
      case Kind::scale: return word.value == kThousand ? thousand() : major(word.value);
      case Kind::dozen: return dozen(word.value);
      case Kind::zero: closed_ = true; return !begun_;
      case Kind::joiner: return may_join();
      case Kind::figures: return figures(word.value);
    }
    return false;
  }

  bool add(std::int64_t value, std::int64_t room) {
    group_ += value;
    room_ = room;
    return true;
  }

  bool figures(std::int64_t value) {
    if (begun_ && (value == 0 || value >= room_)) return false;
    whole_hundreds_ = group_ == 0;
    return add(value, 1);
  }

  bool may_join() const {
    if (joined_ || ordinal_) return false;
    if (room_ == 10) return tables_.joins_tens;
    return room_ == 100 || (room_ == 1000 && begun_) ? tables_.joins_hundreds : false;
  }

  // "two hundred", "nineteen hundred"
  bool hundred() {
    if (joined_ || (begun_ && group_ == 0)) return false;
    if (!whole_hundreds_ && (group_ >= 100 || (group_ > 9 && group_ % 10 == 0))) return false;
    whole_hundreds_ = false;
    group_ = std::max<std::int64_t>(group_, 1) * 100;
    room_ = 100;
    return true;
  }

  bool thousand() {
    if (joined_ || thousands_ != 0 || (begun_ && group_ == 0 && major_ == 0)) return false;
    thousands_ = std::max<std::int64_t>(group_, 1) * kThousand;
    group_ = 0;
    room_ = 1000;
    return true;
  }

  // "tres millones", "mil millones"
  bool major(std::int64_t scale) {
    const std::int64_t count = begun_ ? thousands_ + group_ : 1;
    if (joined_ || count == 0 || scale >= least_scale_ || count > kGreatest / scale) return false;
    major_ += count * scale;
    thousands_ = group_ = 0;
    least_scale_ = scale;
    room_ = 1000;
    return true;
  }

  bool dozen(std::int64_t count) {
    if (joined_ || major_ + thousands_ > 0) return false;
    group_ = std::max<std::int64_t>(group_, 1) * count;
    closed_ = true;
    return true;
  }

  const NumberTables& tables_;
  std::int64_t major_ = 0;      // millions and above, done
  std::int64_t thousands_ = 0;  // done
  std::int64_t group_ = 0;      // below a thousand
  std::int64_t room_ = 1000;    // what is added to the group is below it
  std::int64_t least_scale_ = kGreatest;
  bool ordinal_ = false;
  bool joined_ = false;  // the last part was a joiner
  bool begun_ = false;
  bool closed_ = false;
  bool whole_hundreds_ = false;  // figures may be multiplied by a hundred whatever they are
};

// "treintaiuno", "cuarentaydos", "twentyone": tens and a unit in one word, as what is below a hundred.
std::optional<NumberWord> fused(std::string_view word, const NumberTables& tables) {
  if (!tables.may_be_fused(word)) return std::nullopt;
  const auto behind = std::ranges::upper_bound(tables.words, word, {}, &NumberWord::word);
  if (behind == tables.words.begin()) return std::nullopt;
  const NumberWord& tens = *std::prev(behind);
  if (tens.kind != Kind::tens || tens.ordinal || !word.starts_with(tens.word)) return std::nullopt;
  std::string_view written = word.substr(tens.word.size());
  if (!tables.fuses.empty()) {
    if (written.empty() || tables.fuses.find(written.front()) == std::string_view::npos) return std::nullopt;
    written.remove_prefix(1);
  }
  const NumberWord* unit = tables.find(written);
  if (unit == nullptr || unit->kind != Kind::unit) return std::nullopt;
  return NumberWord{word, tens.value + unit->value, Kind::teen, unit->ordinal};
}

// A word of digits only.
std::optional<NumberWord> figures(std::string_view word) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (word.empty() || word.front() == '-' || error != std::errc() || end != word.data() + word.size() || value > kGreatest) return std::nullopt;
  return NumberWord{word, value, Kind::figures};
}

enum class Parted { words, mixed };

std::optional<NumberWord> next_part(const Parts& parts, const NumberTables& tables, Parted parted) {
  if (const NumberWord* word = tables.find(parts.part())) return *word;
  if (!parts.between_words()) return std::nullopt;
  const auto both = fused(parts.whole(), tables);
  return both || parted == Parted::words ? both : figures(parts.whole());
}

// Figures behind words are part of a number where they fill three places or are joined: "2 mil 500", but "2 mil | 20 personas".
bool goes_on(const NumberWord& part, bool joined) { return part.kind != Kind::figures || joined || part.word.size() == 3; }

std::optional<NumberWords> longest_number(std::span<const std::string_view> words, const NumberTables& tables, Parted parted) {
  Composition number(tables);
  NumberWords longest;
  NumberWords multiplied;  // the longest that ends with a multiplier
  bool joined = true;
  for (Parts parts(words); !parts.at_end();) {
    const auto part = next_part(parts, tables, parted);
    if (!part || !number.take(*part)) {
      // "dois mil e tres | mil": what a second multiplier takes is no part of the first number.
      if (part && multiplies(*part) && multiplied.words > 0) longest = multiplied;
      break;
    }
    parts.next();
    const bool stands = goes_on(*part, joined);
    joined = part->kind == Kind::joiner;
    if (joined || !stands || !parts.between_words()) continue;
    longest = {parts.words(), number.value(), number.ordinal()};
    if (multiplies(*part)) multiplied = longest;
  }
  return longest.words > 0 ? std::optional(longest) : std::nullopt;
}

}  // namespace

const NumberWord* NumberTables::find(std::string_view word) const {
  return filter.may_hold(word) ? index.find(words, word) : nullptr;
}

const NumberTables& number_tables(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find_first_of("-_"));
  if (primary == "en") return kEnglishNumbers;
  return primary == "pt" ? kPortugueseNumbers : kSpanishNumbers;
}

std::optional<NumberWords> number_words_at(std::span<const std::string_view> words, const NumberTables& tables) {
  if (words.empty() || !(tables.may_begin_with(words[0]) || words[0].find('-') != std::string_view::npos)) return std::nullopt;
  return longest_number(words, tables, Parted::words);
}

std::optional<NumberWords> mixed_number_at(std::span<const std::string_view> words, const NumberTables& tables) {
  return longest_number(words, tables, Parted::mixed);
}

std::optional<std::int64_t> number_scale(std::string_view word, const NumberTables& tables) {
  if (!tables.may_hold(word, WordFilter::place(word))) return std::nullopt;
  const NumberWord* found = tables.find(word);
  return found != nullptr && found->kind == Kind::scale && !found->ordinal ? std::optional(found->value) : std::nullopt;
}

}  // namespace sml::claims
