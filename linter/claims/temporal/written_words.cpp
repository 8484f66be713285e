#include "linter/claims/temporal/written_words.h"

namespace sml::claims {
namespace {

// Behind the apostrophe of "o'clock", "we're", "don't".
bool is_contracted(std::string_view rest) { return rest.starts_with("clock") || rest.starts_with("re ") || rest.starts_with("t "); }

}  // namespace

// Its length in bytes, 0 where none is.
std::size_t WrittenWords::apostrophe_at(std::size_t at) const {
  constexpr std::string_view kCurved = "’";
  if (text_[at] == '\'') return 1;
  return text_[at] == kCurved[0] && text_.substr(at).starts_with(kCurved) ? kCurved.size() : 0;
}

WrittenWord WrittenWords::at(std::size_t begin, std::size_t number) const {
  const SearchedText::Run& run = runs_[number];
  std::size_t end = run.end;
  while (end < text_.size()) {
    const std::size_t length = apostrophe_at(end);
    if (length == 0 || !is_contracted(text_.substr(end + length))) break;
    for (end += length; number + 1 < runs_.size() && runs_[number].end <= end;) ++number;
    end = runs_[number].end;
  }
  const std::string_view letters = text_.substr(begin, end - begin);
  const bool is_run = run.kind == SearchedText::Run::Kind::letters && begin == run.begin && end == run.end;
  return {letters, is_run ? run.place : WordFilter::place(letters), end, number};
}

WrittenWord WrittenWords::behind(const WrittenWord& word) const {
  std::size_t next = word.run + 1;
  if (next >= runs_.size()) return {};
  const bool hyphened = runs_[next].begin == word.end && text_[word.end] == '-';
  if (hyphened) ++next;
  if (next >= runs_.size() || runs_[next].kind != SearchedText::Run::Kind::letters || runs_[next].spaced == hyphened) return {};
  return at(runs_[next].begin, next);
}

}  // namespace sml::claims
