#include "linter/text/expression_part.h"

#include <algorithm>
#include <utility>

namespace sml::text {
namespace {

int worth(std::span<const ReadWord> choice) { return std::ranges::min(choice, {}, &ReadWord::worth).worth(); }

// The words of the choice that they begin with.
std::span<const ReadWord> first_choice(std::span<const ReadWord> words) {
  const auto next = std::find_if(words.begin() + 1, words.end(), [](const ReadWord& read) { return read.begins_choice; });
  return words.first(static_cast<std::size_t>(next - words.begin()));
}

}  // namespace

void Sequence::add(std::string_view characters) {
  if (run_.empty()) run_begins_ = at_boundary_;
  if (run_.empty()) meet(own_words(), !is_of_word(characters.front()), false);
  run_.append(characters);
  go_on(!is_of_word(characters.front()), !is_of_word(characters.back()), false);
}

void Sequence::add(Part part) {
  close_run();
  if (part.may_be_empty) {
    words_.resize(words_.size() - part.words);
    part.words = 0;
  }
  const std::span<ReadWord> own = own_words();
  meet(own.first(own.size() - part.words), part.opens, part.may_be_empty);
  go_on(part.opens, part.closes, part.may_be_empty);
}

Part Sequence::take() {
  close_run();
  std::span<const ReadWord> best;
  for (std::span<const ReadWord> left = own_words(); !left.empty();) {
    const std::span<const ReadWord> choice = first_choice(left);
    left = left.subspan(choice.size());
    if (!std::ranges::all_of(choice, &ReadWord::tells)) continue;
    const int more = best.empty() ? 1 : worth(choice) - worth(best);
    if (more > 0 || (more == 0 && choice.size() < best.size())) best = choice;
  }
  std::ranges::copy(best, own_words().begin());
  whole_.words = best.size();
  words_.resize(begin_ + best.size());
  return whole_;
}

void Sequence::go_on(bool opens, bool closes, bool may_be_empty) {
  if (whole_.may_be_empty) whole_.opens = whole_.opens && opens;
  whole_.may_be_empty = whole_.may_be_empty && may_be_empty;
  whole_.closes = closes && (whole_.closes || !may_be_empty);
  at_boundary_ = closes && (at_boundary_ || !may_be_empty);
}

void Sequence::meet(std::span<ReadWord> words, bool opens, bool may_be_empty) {
  if (opens && may_be_empty) return;
  for (ReadWord& read : words) read.word.ends = std::exchange(read.last, false) && opens ? true : read.word.ends;
}

void Sequence::close_run() {
  const std::string run = std::exchange(run_, {});
  for (std::size_t begin = 0; begin < run.size();) {
    std::size_t end = begin;
    while (end < run.size() && is_of_word(run[end])) ++end;
    if (end > begin) add_word(run, begin, end, begin > 0 || run_begins_);
    begin = end + 1;
  }
  if (!std::ranges::all_of(run, is_of_word)) add_word(run, 0, run.size(), run_begins_ && is_of_word(run.front()));
}

void Sequence::add_word(std::string_view run, std::size_t begin, std::size_t end, bool begins) {
  const std::string_view bytes = run.substr(begin, std::min(end - begin, TellingWord::kLongest));
  const bool is_whole = bytes.size() == end - begin && is_of_word(bytes.back());
  ReadWord read{{{}, static_cast<std::uint8_t>(bytes.size()), begins, is_whole && end < run.size()}, is_whole && end == run.size()};
  std::ranges::copy(bytes, read.word.bytes.begin());
  words_.push_back(read);
}

}  // namespace sml::text
