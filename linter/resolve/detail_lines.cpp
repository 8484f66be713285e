#include "linter/resolve/detail_lines.h"

#include <algorithm>
#include <string_view>

#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kMostDetails = 5;     // lines below a title
constexpr std::size_t kLongestTitle = 60;   // bytes

// A line that says when, and hardly anything else: "MARTES 10 DE MARZO"; hours may begin on the line above, with their days.
bool says_when_alone(std::size_t sentence, const StatedText& text) {
  std::size_t said = 0;
  const text::Range line = text.claims.sentences[sentence];
  for (const std::size_t number : {sentence - std::min<std::size_t>(sentence, 1), sentence})
    for (const claims::Claim& claim : text.claims_in(number)) {
      const bool is_when = claim.as<claims::TimeClaim>() != nullptr || claim.as<claims::HoursClaim>() != nullptr;
      const std::size_t begin = std::max(claim.range.begin, line.begin);
      if (is_when && begin < std::min(claim.range.end, line.end) && (number == sentence || claim.range.end > line.begin))
        said += std::min(claim.range.end, line.end) - begin;
    }
  return said > 0 && 10 * said >= 8 * text::folded_words(text.sentence(sentence)).size();
}

bool says_day(std::size_t sentence, const StatedText& text) {
  return std::ranges::any_of(text.claims_in(sentence), [](const claims::Claim& claim) {
    const auto* time = claim.as<claims::TimeClaim>();
    return time != nullptr && (time->first.days.stated() || time->last.days.stated());
  });
}

bool announces(std::size_t sentence, const StatedText& text) {
  static const text::Pattern end = text::Pattern::on_demand(R"(:[^a-z0-9]*$)");
  return end.stands_in(text::fold(text.sentence(sentence)));
}

// "Hoy miércoles:": a line that says when, or announces what follows.
bool is_title(std::size_t sentence, const StatedText& text) {
  const std::string_view words = text.sentence(sentence);
  return lines_ended(words) == 1 && words.size() <= kLongestTitle && (announces(sentence, text) || says_when_alone(sentence, text));
}

// "📅 Hasta el 15 de marzo", "Lugar: Narvarte".
bool is_marked(std::size_t sentence, const StatedText& text) {
  static const text::Pattern mark = worded("^ *(?:[-•·*▪●✅✔➡👉📅📆🗓⏰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⌚📍📌🏠🏪]|{words}(?:[^a-z0-9]|$))", {
      .es = "fechas?|dias?|cuando|vigencia|vigente|horarios?|hora|lugar|donde|sedes?|ubicacion|sucursal|validez|valid[oa]s?|hasta|desde",
      .en = "date|when|where|place|time|valid|until",
      .pt = "data|dias?|quando|horarios?|hora|lugar|local|onde|validade|valid[oa]s?|ate|desde",
  });
  return mark.stands_in(text::fold(text.sentence(sentence)));
}

// Whether the line below a title, or below one of its details, may tell more of the same: the details may stand apart from a title, in their own paragraph.
bool goes_on_below(std::size_t above, std::size_t title, const StatedText& text) {
  static const text::Pattern closed = text::Pattern::on_demand(R"([.?…][^a-z0-9]*$)");
  const std::string_view words = text.sentence(above);
  const std::size_t breaks = lines_ended(words);
  const bool stands_apart = breaks == 2 && above == title && words.size() <= kLongestTitle && is_marked(above + 1, text) && says_when_alone(above + 1, text);
  return (breaks == 1 || stands_apart) && (above != title || !closed.stands_in(text::fold(words)));
}

// Whether a line that says when is a detail of what stands above it, and no title of what stands below.
bool is_of_above(std::size_t sentence, const StatedText& text, const std::function<bool(std::size_t)>& names_another) {
  if (sentence == 0 || announces(sentence, text) || !names_another(sentence - 1) || !goes_on_below(sentence - 1, sentence - 1, text)) return false;
  return sentence == 1 || !is_title(sentence - 2, text) || !says_day(sentence - 2, text);
}

}  // namespace

std::size_t lines_ended(std::string_view sentence) {
  const std::size_t last = sentence.find_last_not_of(" \n\r\t");
  return last == std::string_view::npos ? 0 : static_cast<std::size_t>(std::ranges::count(sentence.substr(last), '\n'));
}

std::vector<std::size_t> sentences_with(std::size_t sentence, const StatedText& text, const std::function<bool(std::size_t)>& names_another) {
  std::vector<std::size_t> found;
  const bool has_title = sentence > 0 && is_title(sentence - 1, text) && !names_another(sentence - 1) && !is_of_above(sentence - 1, text, names_another);
  if (has_title) found.push_back(sentence - 1);
  const bool has_day = has_title && says_day(sentence - 1, text);
  found.push_back(sentence);
  const std::size_t end = std::min(text.claims.sentences.size(), sentence + 1 + kMostDetails);
  for (std::size_t next = sentence + 1; next < end; ++next) {
    if (!goes_on_below(next - 1, sentence, text) || names_another(next)) break;
    const bool is_detail = is_marked(next, text) || (says_when_alone(next, text) && !announces(next, text) && !(has_day && says_day(next, text)));
    if (!is_detail) break;
    found.push_back(next);
  }
  return found;
}

}  // namespace sml::resolve
