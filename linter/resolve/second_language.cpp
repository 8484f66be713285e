#include "linter/resolve/second_language.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/resolve/language.h"
#include "linter/resolve/words.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kShortest = 12;   // bytes of a paragraph that tells its language

bool speaks(const model::Business& business, std::string_view language) {
  return std::ranges::any_of(*business.languages, [&](const model::Field<std::string>& tag) { return primary_language(*tag) == language; });
}

// A line without letters and figures: "", "---", "· · ·", "🇺🇸".
bool separates(std::string_view line) {
  return std::ranges::none_of(line, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
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

void take_paragraph(const text::Range& paragraph, const claims::Claims& read, claims::Claims& claims) {
  const auto is_in = [&](const claims::Claim& claim) { return text::holds(paragraph, claim.range); };
  std::erase_if(claims.found, is_in);
  std::ranges::copy_if(read.found, std::back_inserter(claims.found), is_in);
}

}  // namespace

bool speaks_several_languages(const model::Business& business) {
  return std::ranges::any_of(*business.languages, [&](const model::Field<std::string>& tag) { return primary_language(*tag) != primary_language(*business.languages->front()); });
}

void read_paragraphs_in_their_language(StatedText& stated, claims::Setting setting, const model::Business& business) {
  const std::string_view text = stated.text->text();
  if (text.find('\n') == std::string_view::npos) return;
  const std::string main = primary_language(setting.language);
  bool taken = false;
  for (const text::Range& paragraph : paragraphs_of(text)) {
    if (paragraph.end - paragraph.begin < kShortest) continue;
    const std::string_view written = WrittenLanguage(words_of(text::part_of(text, paragraph))).clear();
    if (written.empty() || written == main || !speaks(business, written)) continue;
    setting.language = written;
    const claims::Claims read = claims::extract(text, setting);
    if (read.sentences != stated.claims.sentences) continue;
    take_paragraph(paragraph, read, stated.claims);
    taken = true;
  }
  if (taken) std::ranges::stable_sort(stated.claims.found, [](const claims::Claim& one, const claims::Claim& other) { return one.range.begin != other.range.begin ? one.range.begin < other.range.begin : one.range.end > other.range.end; });
}

}  // namespace sml::resolve
