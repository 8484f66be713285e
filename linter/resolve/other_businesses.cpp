#include "linter/resolve/other_businesses.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

#include "linter/resolve/common_words.h"
#include "linter/resolve/credits.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/other_names.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using namespace others;
constexpr std::size_t kSubject = 4;   // words

// "En la farmacia de Mora aún tenían esta mañana, abren": a verb of several, and nothing of us.
bool are_opened_by_them(std::span<const PartWords::PartWord> words) {
  static constexpr WordList kTheyOpen = " abren cierran atienden abrem fecham atendem ";
  return std::ranges::any_of(words, [](const auto& one) { return is_of(kTheyOpen, one); }) && std::ranges::none_of(words, is_ours);
}

}  // namespace

bool is_about_another_trade(const PartWords& part) {
  static constexpr WordList kUsToo = " nos tambien tambem also too ", kTo = " de from of for to para con with al en at na no in del a ";
  const auto& words = part.words();
  const auto is_of_us = [](const auto& one) { return is_ours(one) || is_of(kUsToo, one); };
  for (std::size_t at = 1; at < words.size(); ++at) {
    const bool is_subject = at == 1 || words[at - 1].behind_sign || !is_of(kTo, words[at - 2]);
    if (is_subject && trade_behind(part, at, Told::gifts) > at) return std::ranges::none_of(words, is_of_us);
  }
  return false;
}

text::Range told_before(std::size_t end, const StatedText& text) {
  constexpr std::size_t kFarthest = 1000;   // bytes
  if (end <= kFarthest) return {0, end};
  const std::size_t space = text.text->text().find(' ', end - kFarthest);
  return {std::min(space, end), end};
}

bool is_somebody_told_of(std::size_t end, const StatedText& text) {
  const text::Range told = told_before(end, text);
  const auto is_mentioned = [&](const claims::Claim& claim) { return claim.as<claims::MentionClaim>() != nullptr && text::holds(told, claim.range); };
  const PartWords part(text, told);
  return std::ranges::any_of(text.claims.found, is_mentioned) || behind_name(part, Told::gifts) || thanks_somebody(part);
}

bool names_anybody(text::Range range, const StatedText& text) {
  const PartWords part(text, range);
  for (std::size_t at = 0; at < part.words().size(); ++at)
    if (part.is_name(at)) return true;
  return false;
}

bool is_told_of_another(const PartWords& part) {
  const auto& words = part.words();
  constexpr std::size_t kMostOfName = 6;   // words of a name behind its first, and of where it is
  if (is_about_another_trade(part) && std::ranges::any_of(words, [](const auto& one) { return is_opening(one); })) return true;
  std::optional<std::size_t> last;
  for (auto next = behind_name(part, Told::hours); next; next = behind_name(part, Told::hours, *next + 1)) last = next;   // a verb may be what was found
  if (!last) return false;
  std::size_t verb = *last;
  while (verb < std::min(words.size(), *last + kMostOfName) && !is_opening(words[verb])) ++verb;
  if (are_opened_by_them(std::span(words).subspan(*last))) return true;
  const auto is_capital = [](const auto& one) {
    return one.word.capital || is_in(kJoining, one.word.folded) || is_in(kOfAPlace, one.word.folded) || is_in(kOfWhere, one.word.folded) ||
           is_in(kNear, one.word.folded) || is_in(kAnd, one.word.folded) || is_in(kBeside, one.word.folded) || is_in(kWhereabouts, one.word.folded) ||
           is_in(kTitled, one.word.folded);
  };
  const auto begin = words.begin() + static_cast<std::ptrdiff_t>(*last);
  const auto end = words.begin() + static_cast<std::ptrdiff_t>(verb);
  if (verb == words.size() || !is_opening(words[verb]) || !std::all_of(begin, end, is_capital)) return false;
  const std::span behind(end, words.end());
  return !speaks_of_us(behind) && std::ranges::none_of(behind, &PartWords::PartWord::own);
}

bool goes_on_about_another(std::size_t sentence, const StatedText& text) {
  static const text::Pattern opens = worded(R"(^[^a-z0-9]*{words}\b)", {.es = "abren?|abrira|cierran?|atienden?",
                                                                        .en = "opens|closes|(?:they|it) (?:open|close)s?",
                                                                        .pt = "abrem?|fecham?|atendem?"});
  if (sentence == 0 || names_own(sentence - 1, text) || !opens.stands_in(text.folded(text.claims.sentences[sentence]))) return false;
  return begins_with_another(PartWords(text, text.claims.sentences[sentence - 1]));
}

bool begins_with_another(const PartWords& part) {
  const auto& words = part.words();
  const auto name = words.empty() || !is_the(words.front()) ? std::nullopt : behind_name(part, Told::gifts);
  return name && *name <= kSubject && !speaks_of_us(words);
}

bool begins_at_another(const PartWords& part) {
  static constexpr WordList kAtThe = " na no ", kAt = " en at ", kHave = " tienen tem venden vendem have sell ";
  const auto& words = part.words();
  const bool is_led = words.size() > 1 && (is_of(kAtThe, words.front()) || (is_of(kAt, words.front()) && is_the(words[1])));
  const auto name = is_led ? behind_name(part, Told::gifts) : std::nullopt;
  return name && *name <= kSubject && std::ranges::none_of(words, is_ours) && std::ranges::any_of(words, [](const auto& one) { return is_of(kHave, one); });
}

bool tells_what_another_gives(const PartWords& part) {
  const auto& words = part.words();
  const std::optional<std::size_t> name = behind_name(part, Told::gifts);
  if (!name) return false;
  const std::span behind = std::span(words).subspan(*name);
  return says_what_is_done(behind) && (!speaks_of_us(behind) || is_about_another_trade(part));
}

bool names_own(std::size_t sentence, const StatedText& text) {
  return std::ranges::any_of(text.mentions_in(sentence), [](const FactMention& mention) {
    return mention.as<model::Business>() != nullptr || mention.as<model::Location>() != nullptr || mention.as<model::Offer>() != nullptr;
  });
}

}  // namespace sml::resolve
