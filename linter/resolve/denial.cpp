#include "linter/resolve/denial.h"

#include <algorithm>
#include <array>

#include "linter/resolve/phrasings.h"
#include "linter/resolve/what_ends.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kBesideBytes = 14;   // an article, a bracket, a preposition
constexpr std::size_t kNextBytes = 1;      // the space between

// What only sounds like it stands first.
constexpr std::array kDenials = {&phrasings::kNotDenying, &phrasings::kDenying};
constexpr std::array kNearDenials = {&phrasings::kDenyingBeside, &phrasings::kDenyingNext, &phrasings::kDenyingPrevious};

bool is_denial(const Said& said) { return kDenials[said.phrasing] == &phrasings::kDenying; }

// "Fotos de", "photos from", "gracias por".
bool leads_on(std::string_view words) {
  constexpr std::string_view kPrepositions[] = {" de", " del", " da", " do", " das", " dos", " of", " from", " por"};
  return std::ranges::any_of(kPrepositions, [&](std::string_view one) { return words.ends_with(one); });
}

// "Terminó el partido, ven por tu 2x1": what comes next is of now.
const text::Pattern& turns() {
  static const text::Pattern pattern = worded(";|[^a-z0-9]{but}[^a-z0-9]|(?:,|[^a-z0-9]{and_so})(?: {aside})* {do_it}[^a-z0-9]|, {now} (?:{for} )*[$€0-9]", {
      {"but", {.es = "pero|sino|aunque", .en = "but|although", .pt = "mas|porem"}},
      {"and_so", {.es = "y|e|asi que", .en = "and|so", .pt = "e"}},
      {"aside", {.es = "y|e|por eso|lo celebramos|celebramos", .en = "and", .pt = "e|por isso|celebramos"}},
      {"do_it", {
          .es = "hoy|aprovech[a-z]+|ven|veni|vengan|vente|venid|corre|pide|pedi",
          .en = "today|tonight|come|grab",
          .pt = "hoje|aproveit[a-z]+|vem|venha|venham|corre",
      }},
      {"now", {.es = "ahora", .en = "now", .pt = "agora"}},
      {"for", {.es = "solo|a|por", .en = "just", .pt = "por|a"}},
  });
  return pattern;
}

// "Volverá el 2x1, pero no este mes": "volverá el 12 de marzo" announces.
const text::Pattern& some_other_time() {
  static const text::Pattern pattern = worded(R"(\b({come_back}{ending}|{be_back})\b[^.;]*[ ,]{but} {not_yet}\b)", {
      {"come_back", {.es = "volver|regresar", .pt = "voltar"}},
      {"ending", {.es = "a|an|emos", .pt = "a|ao|emos"}},
      {"be_back", {.en = "(?:will|[']ll) (?:be back|return|come back)"}},
      {"but", {.es = "pero", .en = "but", .pt = "mas"}},
      {"not_yet", {.es = "no|todavia no|aun no", .en = "not", .pt = "nao|ainda nao"}},
  });
  return pattern;
}

// "Se acabó el aburrimiento: la Cocinita cuesta 89 €", but "se acabó la magia de la Cocinita": nothing else has ended.
bool is_of_its_own_subject(std::string_view words, text::Range denial) {
  static const text::Pattern of = worded("^ {words} ", {.es = "del?|para|con(?:tigo)?", .en = "of|for|with", .pt = "d[aeo]s?|para|com"});
  const auto subject = subject_of_ending(words, denial);
  return subject && is_idle(text::part_of(words, *subject)) && !of.stands_in(words.substr(std::max(subject->end, denial.end)));
}

}  // namespace

bool holds_denial(std::string_view folded) {
  return std::ranges::any_of(all_said(kDenials, folded), is_denial);
}

bool begins_with_denial(std::string_view folded) {
  return phrasings::kAnsweredGone.begins(folded) || (phrasings::kDenying.begins(folded) && !phrasings::kNotDenying.begins(folded));
}

SentenceDenials::SentenceDenials(const text::Folded& text, text::Range sentence) {
  const text::Range searched = text.folded(sentence);
  const std::string_view words = text::part_of(text.text(), searched);
  const auto later = some_other_time().find(words);
  if (!later && !phrasings::kDenyingAnyhow.stands_in(words)) return;   // as nearly all
  const std::vector<Said> denied = all_said(kDenials, words);
  const std::vector<Said> near = all_said(kNearDenials, words);
  const auto place = [&](text::Range range) { return text.original(searched.begin + range.begin, searched.begin + range.end); };
  for (const Said& said : denied)
    if (is_denial(said) && !is_of_its_own_subject(words, said.range)) denials_.push_back(place(said.range));
  if (later) denials_.push_back(place(*later->groups[1]));
  std::ranges::sort(denials_, {}, &text::Range::end);
  for (const Said& said : near) {
    if (std::ranges::any_of(denied, [&](const Said& other) { return !is_denial(other) && overlap(other.range, said.range); })) continue;
    const bool next = kNearDenials[said.phrasing] == &phrasings::kDenyingNext;
    const std::string_view denying = text::part_of(words, said.range);
    const bool previous = kNearDenials[said.phrasing] == &phrasings::kDenyingPrevious;
    beside_.push_back({place(said.range), next ? kNextBytes : kBesideBytes, next, previous, leads_on(denying), next && denying == "no"});
  }
  for (const text::Match& turn : turns().find_all(words)) turns_.push_back(place(turn.whole()).begin + 1);
}

text::Range SentenceDenials::part_around(text::Range range) const {
  const auto before = std::ranges::upper_bound(turns_, range.begin);
  const auto behind = std::ranges::upper_bound(turns_, range.end);
  return {before == turns_.begin() ? 0 : *(before - 1), behind == turns_.end() ? std::string_view::npos : *behind};
}

bool SentenceDenials::deny_in(text::Range part, text::Range range, Asked asked) const {
  const auto is_its_end = [&](text::Range words) { return words.begin > range.begin && words.end >= range.end; };
  auto denial = std::ranges::upper_bound(denials_, part.begin, {}, &text::Range::end);
  for (; denial != denials_.end() && denial->begin < part.end; ++denial)
    if (!overlap(*denial, range) || (!asked.is_name && is_its_end(*denial))) return true;
  return false;
}

bool SentenceDenials::Beside::answers(Asked asked) const {
  if (asked.no_says_where && bare_no) return false;
  return asked.is_name || only_next || only_previous;
}

bool SentenceDenials::Beside::reaches(text::Range range) const {
  if (words.end <= range.begin) return !only_previous && range.begin - words.end <= reach;
  return !only_next && !leads && words.begin - range.end <= reach;
}

bool SentenceDenials::deny_beside(text::Range part, text::Range range, Asked asked) const {
  const std::size_t end = std::min(part.end, range.end + kBesideBytes);
  auto it = std::ranges::lower_bound(beside_, range.begin, {}, [](const Beside& one) { return one.words.end + kBesideBytes; });
  for (; it != beside_.end() && it->words.begin < end; ++it)
    if (it->words.end > part.begin && !overlap(it->words, range) && it->answers(asked) && it->reaches(range)) return true;
  return false;
}

bool SentenceDenials::deny(text::Range range, Asked asked) const {
  const text::Range part = part_around(range);
  return deny_in(part, range, asked) || deny_beside(part, range, asked);
}

}  // namespace sml::resolve
