// The phrasings (phrasing.h) in words, as regular expressions of folded text: for the build, which compiles them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sml::resolve {

struct WrittenPhrasing {
  std::string_view name;    // in phrasings.h
  // From the beginning of a word to the end of one, or to the text's where it ends with $. It may name shared words (worded.h), and the number words of a
  // language: {cardinal_es}.
  std::string expression;
};

std::string any_of(std::span<const std::string_view> expressions);

std::vector<WrittenPhrasing> denial_phrasings();
std::vector<WrittenPhrasing> event_phrasings();
std::vector<WrittenPhrasing> held_phrasings();
std::vector<WrittenPhrasing> hours_phrasings();
std::vector<WrittenPhrasing> notice_phrasings();
std::vector<WrittenPhrasing> offer_phrasings();
std::vector<WrittenPhrasing> place_phrasings();
std::vector<WrittenPhrasing> recalled_phrasings();
std::vector<WrittenPhrasing> sum_phrasings();
std::vector<WrittenPhrasing> tense_phrasings();
std::vector<WrittenPhrasing> voice_phrasings();

}  // namespace sml::resolve
