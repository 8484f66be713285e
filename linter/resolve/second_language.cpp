#include "linter/resolve/second_language.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/resolve/language.h"
#include "linter/resolve/words.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kShortest = 12;   // bytes of a paragraph that tells its language

// A line without letters and figures: "", "---", "· · ·", "🇺🇸".
bool separates(std::string_view line) {
  return std::ranges::none_of(line, [](unsigned char c) { return base::is_ascii_letter_or_digit(c); });
}

std::vector<text::Range> paragraphs_of(std::string_view text) {
  std::vector<text::Range> found;
  bool goes_on = false;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const bool apart = separates(text.substr(begin, end - begin));
    if (!apart && !goes_on) found.push_back({begin, end});
    if (!apart) found.back().end = end;
    goes_on = !apart;
    begin = end + 1;
  }
  return found;
}

// For each sentence the language that it is to be read in again; empty where it was read in its own.
using Languages = std::vector<std::string_view>;

class Listener {
 public:
  Listener(const StatedText& stated, std::string_view main, const model::Business& business)
      : text_(stated.text->text()),
        sentences_(stated.claims.sentences),
        main_(main),
        spoken_(languages_of(business) | spoken(main)),
        found_(sentences_.size()) {}

  // A paragraph as a whole; then each sentence that tells by itself.
  Languages listen() {
    for (const text::Range& paragraph : paragraphs_of(text_))
      if (const std::string_view language = language_of(paragraph); !language.empty()) set(paragraph, language);
    for (std::size_t number = 0; number < sentences_.size(); ++number)
      if (found_[number].empty()) found_[number] = language_of(sentences_[number]);
    return std::move(found_);
  }

 private:
  std::string_view language_of(const text::Range& range) const {
    if (range.end - range.begin < kShortest) return {};
    const std::string_view written = WrittenLanguage(words_of(text::part_of(text_, range))).likely_among(spoken_);
    return written == main_ || !is_understood(written) ? std::string_view() : written;
  }

  void set(const text::Range& paragraph, std::string_view language) {
    auto number = static_cast<std::size_t>(std::ranges::lower_bound(sentences_, paragraph.begin, {}, &text::Range::begin) - sentences_.begin());
    for (; number < sentences_.size() && sentences_[number].begin < paragraph.end; ++number) found_[number] = language;
  }

  std::string_view text_;
  const std::vector<text::Range>& sentences_;
  std::string_view main_;
  unsigned spoken_;
  Languages found_;
};

void take_sentences(std::string_view language, const Languages& languages, const claims::Claims& read, claims::Claims& claims) {
  const auto is_its = [&](const claims::Claim& claim) { return languages[claim.sentence] == language; };
  std::erase_if(claims.found, is_its);
  std::ranges::copy_if(read.found, std::back_inserter(claims.found), is_its);
}

}  // namespace

unsigned languages_of(const model::Business& business) {
  unsigned languages = 0;
  for (const model::Field<std::string>& tag : *business.languages) languages |= spoken(primary_language(*tag));
  return languages;
}

bool speaks_several_languages(const model::Business& business) {
  return std::ranges::any_of(*business.languages,
                             [&](const model::Field<std::string>& tag) { return primary_language(*tag) != primary_language(*business.languages->front()); });
}

void read_sentences_in_their_language(StatedText& stated, claims::Setting setting, const model::Business& business) {
  const std::string main = primary_language(setting.language);
  const Languages languages = Listener(stated, main, business).listen();
  bool taken = false;
  for (const std::string_view language : std::set(languages.begin(), languages.end())) {
    if (language.empty()) continue;
    setting.language = language;
    const claims::Claims read = claims::extract(stated.text->text(), setting);
    if (read.sentences != stated.claims.sentences) continue;
    take_sentences(language, languages, read, stated.claims);
    taken = true;
  }
  const auto goes_before = [](const claims::Claim& one, const claims::Claim& other) {
    return one.range.begin != other.range.begin ? one.range.begin < other.range.begin : one.range.end > other.range.end;
  };
  if (taken) std::ranges::stable_sort(stated.claims.found, goes_before);
}

}  // namespace sml::resolve
