#include "linter/text/expression_part.h"

#include <algorithm>
#include <utility>

namespace sml::text {
namespace {

int worth(const Choice& choice) { return std::ranges::min(choice, {}, &ReadWord::worth).worth(); }

}  // namespace

void Sequence::add(std::string_view character) {
  if (run_.empty()) run_begins_ = at_boundary_;
  if (run_.empty()) meet(!is_of_word(character.front()), false);
  run_.append(character);
  go_on(!is_of_word(character.front()), !is_of_word(character.back()), false);
}

void Sequence::add(Part part) {
  close_run();
  meet(part.opens, part.may_be_empty);
  go_on(part.opens, part.closes, part.may_be_empty);
  if (!part.choice.empty() && !part.may_be_empty) choices_.push_back(std::move(part.choice));
}

Part Sequence::take() {
  close_run();
  for (Choice& choice : choices_) {
    if (!std::ranges::all_of(choice, &ReadWord::tells)) continue;
    const int more = whole_.choice.empty() ? 1 : worth(choice) - worth(whole_.choice);
    if (more > 0 || (more == 0 && choice.size() < whole_.choice.size())) whole_.choice = std::move(choice);
  }
  return std::move(whole_);
}

void Sequence::go_on(bool opens, bool closes, bool may_be_empty) {
  if (whole_.may_be_empty) whole_.opens = whole_.opens && opens;
  whole_.may_be_empty = whole_.may_be_empty && may_be_empty;
  whole_.closes = closes && (whole_.closes || !may_be_empty);
  at_boundary_ = closes && (at_boundary_ || !may_be_empty);
}

void Sequence::meet(bool opens, bool may_be_empty) {
  if (opens && may_be_empty) return;
  for (Choice& choice : choices_)
    for (ReadWord& read : choice) read.word.ends = std::exchange(read.last, false) && opens ? true : read.word.ends;
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
  choices_.push_back({read});
}

}  // namespace sml::text
