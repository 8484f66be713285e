#include "linter/resolve/hours_lines.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "linter/resolve/common_words.h"
#include "linter/resolve/own_parts.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

using claims::Claim;

// Before "Coyoacán de 11 a 20 h".
bool states_day_alone(const Claim& claim) {
  const auto* time = claim.as<claims::TimeClaim>();
  return time != nullptr && !time->first.clock && !time->last.clock;
}

// "Navidad", "por la mañana": beside hours.
const text::Pattern& days_alone() {
  static const text::Pattern pattern = whole_words({
      .es = "nochebuena|nochevieja|navidad|ano nuevo|fin de ano|reyes|por las?|dias?|los|"
            "(?:lunes|martes|miercoles|jueves|viernes|sabado) santo|(?:domingo|lunes) de (?:ramos|resurreccion|pascua)|sabado de gloria|"
            "todos|estos|estamos|estaremos|nos (?:tienes|teneis|tienen|encuentras|encuentran)",
      .en = "christmas(?: (?:eve|day))?|boxing day|new year[’']?s(?: (?:eve|day))?|good friday|easter|in the|the|are|and",
      .pt = "(?:sexta|quinta)(?:-feira)? santa|domingo de (?:ramos|pascoa)|sabado de aleluia|"
            "(?:vespera de )?(?:natal|ano novo)|reveillon|pelas?|aos|nos|nas|todos|estamos",
  });
  return pattern;
}

void fill_with_spaces(std::string& text, std::size_t begin, std::size_t end) {
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin), text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
}

}  // namespace

const text::Pattern& words_left() {
  static const text::Pattern pattern = text::Pattern::on_demand(R"([a-z]{3,})");
  return pattern;
}

const text::Pattern& shut_words() {
  static const text::Pattern pattern = whole_words({.es = "cerrad[oa]s?|cerramos", .en = "closed", .pt = "(?:fech|encerr)ad[oa]s?|fechamos|encerramos"});
  return pattern;
}

HoursLines::HoursLines(const StatedText& text, const Mentions& own, const model::Facts& facts) : text_(text), blanked_(text.text->text()) {
  for (const text::Range& part : own_parts(text, facts)) blank(part);
  for (const FactMention* mention : own) {
    const bool is_place = mention->as<model::Location>() != nullptr;
    if (is_place || mention->as<model::Business>() != nullptr || mention->as<model::Event>() != nullptr) blank(mention->range);   // "Dia Aberto"
    if (!is_place) continue;
    places_.push_back(mention->range);
    blank_kind(mention->range);
  }
  blank_dates();
}

void HoursLines::blank(const text::Range& range) { fill_with_spaces(blanked_, range.begin, range.end); }

// "La sucursal de Roma", "our Leeds clinic".
void HoursLines::blank_kind(const text::Range& name) {
  static constexpr std::array<std::string_view, 14> kJoins = {"de", "del", "en", "la", "el", "da", "do", "na",
                                                              "no", "our", "the", "nuestra", "nuestro", "nossa"};
  static constexpr std::array<std::string_view, 16> kThings = {"evento", "event", "festival", "feria", "feira", "taller", "oferta", "promo",
                                                               "promocion", "promocao", "cupon", "cupom", "marca", "brand", "mercado", "market"};
  const auto is_join = [](const Word& word) { return std::ranges::find(kJoins, word.folded) != kJoins.end(); };
  const auto is_kind = [](const Word& word) { return is_kind_word(word.folded) && std::ranges::find(kThings, word.folded) == kThings.end(); };
  const std::vector<Word>& words = text_.wording.words;
  const auto at = std::ranges::lower_bound(words, name.begin, {}, [](const Word& word) { return word.range.begin; });
  const auto behind_joins = [&](auto word) {
    while (word != words.begin() && is_join(*std::prev(word))) --word;
    return word;
  };
  const auto kind = behind_joins(at);
  if (kind != words.begin() && is_kind(*std::prev(kind))) blank({behind_joins(std::prev(kind))->range.begin, name.end});
  const auto behind = std::ranges::lower_bound(words, name.end, {}, [](const Word& word) { return word.range.begin; });
  if (behind != words.end() && behind->range.begin == name.end + 1 && is_kind(*behind)) blank({behind_joins(at)->range.begin, behind->range.end});
}

// "Fecha" closes in Portuguese, and is a date in Spanish.
void HoursLines::blank_dates() {
  static const text::Pattern word = text::Pattern::on_demand(R"(\bfecha\b)");
  static const text::Pattern closing = worded("^ {words} ", {.pt = "as|aos|nas|hoje|amanha"});
  if (blanked_.find("echa") == std::string::npos || text_.language.clear() == "pt") return;
  const text::Folded& folded = text_.claims.folded;
  for (const text::Match& match : word.find_all(folded.text())) {
    const text::Range range = *match.groups.front();
    if (!closing.stands_in(folded.text().substr(range.end))) blank(folded.original(range.begin, range.end));
  }
}

std::string HoursLines::folded(std::size_t begin, std::size_t end) const {
  return begin < end ? text::fold(std::string_view(blanked_).substr(begin, end - begin)) : std::string();
}

bool HoursLines::names_place(std::size_t sentence) const {
  return std::ranges::any_of(places_, [&](const text::Range& place) { return text::holds(range_of(sentence), place); });
}

std::string HoursLines::before_hours(std::size_t sentence, std::size_t end) const {
  const text::Range line = range_of(sentence);
  std::string before = blanked_.substr(line.begin, end - line.begin);
  for (const Claim& claim : text_.claims_in(sentence))
    if ((claim.as<claims::AddressClaim>() != nullptr || claim.as<claims::HoursClaim>() != nullptr || states_day_alone(claim)) && claim.range.end <= end)
      fill_with_spaces(before, claim.range.begin - line.begin, claim.range.end - line.begin);
  return text::fold(before);
}

// What stands on a line beside all that, folded.
std::string HoursLines::left_of(std::size_t sentence) const {
  const text::Range range = range_of(sentence);
  std::string left = blanked_.substr(range.begin, range.end - range.begin);
  for (const Claim& claim : text_.claims_in(sentence))
    if (claim.as<claims::HoursClaim>() != nullptr || claim.as<claims::TimeClaim>() != nullptr ||
        claim.as<claims::AddressClaim>() != nullptr || claim.as<claims::HashtagClaim>() != nullptr)
      fill_with_spaces(left, claim.range.begin - range.begin, std::min(claim.range.end, range.end) - range.begin);
  static constexpr std::array kBranches = {&phrasings::kBothBranches, &phrasings::kAllBranches, &phrasings::kSomeBranches};
  std::string folded = text::fold(left);
  for (const Said& said : all_said(kBranches, folded)) fill_with_spaces(folded, said.range.begin, said.range.end);
  for (const text::Pattern* words : {&days_alone(), &shut_words()})
    for (const text::Match& match : words->find_all(folded)) fill_with_spaces(folded, match.whole().begin, match.whole().end);
  return folded;
}

// "Domingos de 7 a 14:30, como siempre": that is nothing about whose they are.
bool HoursLines::is_bare(std::size_t sentence) const {
  static const text::Pattern aside = worded(R"([,;] {words} *[.!]* *$)", {
      .es = "como siempre",
      .en = "as (?:always|usual)",
      .pt = "como sempre",
  });
  std::string left = left_of(sentence);
  if (const auto found = aside.find_range(left)) left.resize(found->begin);
  return !words_left().stands_in(left);
}

}  // namespace sml::resolve
