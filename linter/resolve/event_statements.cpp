#include "linter/resolve/event_statements.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "linter/claims/calendar.h"
#include "linter/claims/stated_clock.h"
#include "linter/resolve/detail_lines.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"
#include "linter/time/months.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using Form = StatedDays::Form;
using Shape = TimeClaim::Shape;

const text::Pattern& other_zones() {
  static const text::Pattern pattern = worded(R"(^ ?[(]?(?:hrs?\.? |h |horas? )?{words}\b)", {
      .es = R"(de|del|\(?hora (?:de|del|local|peninsular)|en (?:espana|mexico|argentina|colombia|chile|peru|ecuador|venezuela|uruguay|brasil|eeuu|)"
            R"(estados unidos|canarias))",
      .pt = "de",
      .any = "utc|gmt|cest|cet|[cemp][sd]?t|brt|art|bst",
  });
  return pattern;
}

const text::Pattern& words() {
  static const text::Pattern pattern = text::Pattern::on_demand(R"([a-z0-9]+)");
  return pattern;
}

// "Das 22h às 2h da manhã de", "10pm to 2am on": leads to the day on which what lasts over midnight ends.
const text::Pattern& up_to_a_time_of() {
  static const text::Pattern pattern = worded(R"(\d ?(?:h|hs|hrs|horas|[ap][.]?m[.]?)?(?: {part})? ?(?:{to}|-|–|—) ?\d{1,2}(?:[:.h]\d\d)? ?(?:h|hs|hrs|horas|)"
                                              R"([ap][.]?m[.]?)?(?: {part})?,? ?(?:{of} )*$)", {
      {"to", {.es = "a(?: las?)?|hasta(?: las?)?", .en = "to|till|until", .pt = "as?|ate(?: as?)?"}},
      {"part", {.es = "(?:de la|por la) (?:madrugada|manana|noche|tarde)",
                .en = "in the (?:morning|evening|afternoon)|at night",
                .pt = "da (?:madrugada|manha|noite|tarde)"}},
      {"of", {.es = "del?|el|ya", .en = "on|of|the", .pt = "d[eoa]|n[oa]|ja"}},
  });
  return pattern;
}

class Reader {
 public:
  Reader(const StatedText& text, const Mentions& own, time::Date publication, std::size_t sentence)
      : text_(text), own_(own), publication_(publication), read_(sentence) {
    found_.sentence = sentence;
  }

  EventStatements read() {
    for (const FactMention* mention : in_sentence(own_, found_.sentence)) {
      const auto* event = mention->as<model::Event>();
      if (event == nullptr || mention->denied) continue;
      names_.push_back(mention->range);
      if (std::ranges::count(found_.events, event) == 0) found_.events.push_back(event);
    }
    constexpr std::size_t kMostNames = 8;   // of a sentence that people wrote
    if (found_.events.empty() || names_.size() > kMostNames) return std::move(found_);
    for (const std::size_t sentence : sentences_with(found_.sentence, text_, [&](std::size_t other) { return names_event(other); })) {
      read_ = sentence;
      read_sentence();
    }
    return std::move(found_);
  }

 private:
  bool names_event(std::size_t sentence) const {
    return std::ranges::any_of(in_sentence(own_, sentence), [](const FactMention* mention) { return mention->as<model::Event>() != nullptr; });
  }

  std::size_t sentence_begin() const { return text_.claims.sentences[read_].begin; }
  std::size_t sentence_end() const { return text_.claims.sentences[read_].end; }

  void read_sentence() {
    for (const Claim& claim : text_.claims_in(read_)) {
      const auto* time = claim.as<TimeClaim>();
      if (time == nullptr || text_.is_wrong_date(claim)) continue;
      if (const auto range = behind_names(claim.range)) read_time(*range, *time);
    }
    read_days_of_later_month();
    for (const FactMention* mention : in_sentence(own_, read_))
      if (mention->as<model::Location>() != nullptr && !mention->denied && !comes_from(*mention) && !is_of_other(mention->range))
        found_.places.push_back(mention);
  }

  // "El 21, y clase de pan el 28 de marzo": the month is said once, of both.
  void read_days_of_later_month() {
    static const text::Pattern day = worded(R"(\b{the} (\d{1,2})(?:st|nd|rd|th)?(?: (?:{and}|,)|,|$))", {
        {"the", {.es = "el|dia", .en = "the", .pt = "dia"}},
    });
    if (found_.dates.empty() || found_.dates.back().first != found_.dates.back().last) return;
    const StatedDate later = found_.dates.back();
    const std::size_t begin = text_.claims.folded.folded({sentence_begin(), sentence_begin()}).begin;
    for (const text::Match& match : day.find_all(text_.folded(sentence_begin(), later.range.begin))) {
      const text::Range& number = *match.groups[1];
      const text::Range range = text_.claims.folded.original(begin + number.begin, begin + number.end);
      const time::Date date{later.first.year, later.first.month, std::stoi(std::string(text_.folded(range)))};
      if (date < later.first && date.day > 0 && !is_of_other(range)) found_.dates.insert(found_.dates.end() - 1, {range, date, date, true, later.any_year});
    }
  }

  // "Trivia Night this Friday": the night is the name's. Nothing where more of a statement lies in a name.
  std::optional<text::Range> behind_names(text::Range range) const {
    for (const FactMention& mention : text_.mentions) {
      if (!overlap(mention.range, range)) continue;
      if (mention.range.begin >= range.begin || mention.range.end >= range.end) return std::nullopt;
      const std::size_t next = text_.text->text().find_first_not_of(" ,:;\n", mention.range.end);
      range.begin = std::min(next, range.end);
    }
    return range;
  }

  bool comes_from(const FactMention& mention) const {
    static const text::Pattern from = worded("{from}(?: {the})? ?$", {
        {"from", {.es = "desde|salimos de|salida de|a partir de", .en = "from", .pt = "desde|a partir de"}},
        {"the", {.es = "el|la", .en = "the", .pt = "o|a"}},
    });
    return from.stands_in(text_.folded(std::max(sentence_begin(), mention.range.begin > 24 ? mention.range.begin - 24 : 0), mention.range.begin));
  }

  // What stands from the clause's beginning, or the event's name in it, to a place; and from it to the name behind it. Of a line of details ("Preventa:
  // 5 de marzo") what stands before a colon tells what it is of.
  bool is_of_other(const text::Range& range) const {
    std::size_t begin = sentence_begin();
    const std::string_view whole = text_.text->text();
    const std::size_t separator = whole.substr(0, range.begin).find_last_of(read_ == found_.sentence ? ",;:.()|\n" : ";|\n");
    if (separator != std::string_view::npos && separator + 1 > begin) begin = separator + 1;
    for (const text::Range& name : names_)
      if (name.end <= range.begin) begin = std::max(begin, name.end);
    if (phrasings::kOtherDates.stands_in(text_.folded(begin, range.begin)) || phrasings::kAside.stands_in(text_.folded(line_begin(range.begin), range.begin)))
      return true;
    for (const text::Range& name : names_)
      if (name.end <= range.begin && is_belonging(name)) return true;
    const auto behind = std::ranges::find_if(names_, [&](const text::Range& name) { return name.begin >= range.end; });
    const bool names_before = std::ranges::any_of(names_, [&](const text::Range& name) { return name.end <= range.begin; });
    if (behind != names_.end() && !names_before) return phrasings::kOtherDates.stands_in(text_.folded(range.end, behind->begin)) || is_belonging(*behind);
    // "Noche napolitana: el lunes abrimos inscripciones"
    const std::size_t end = std::min(sentence_end(), whole.find_first_of(",;:.()|\n", range.end));
    static const text::Pattern verb = worded("^ ?{words} ", {
        .es = "abr[a-z]+|sal(?:en|imos)|cerramos|cierran?|empieza la venta|termina|anunciamos|sortea[a-z]*",
        .pt = "abr[a-z]+|fechamos|fecha|termina|anunciamos|sortea[a-z]*",
    });
    return verb.stands_in(text_.folded(range.end, end));
  }

  // "This Friday, not Thursday", "no es el jueves 11", "não é dia 12"; but pt "no domingo". Its article is of the range.
  bool is_denied(const text::Range& range) const {
    static const text::Pattern denied = worded(R"((?:^|[^a-z])(?:({or}) )?{not}.{0,5}$)", {{"or", {.es = "o|u|que|como|si",
                                                                                                   .en = "or|why|if",
                                                                                                   .pt = "ou|que|se"}}, {"not", {
        .es = "no (?:(?:es|era|sera|son) )?(?:el|la|los|este|esta|manana|hoy)",
        .en = "(?:not|isn['’]?t|wasn['’]?t|aren['’]?t)(?: (?:on|the|this|at))*",
        .pt = "nao (?:e|era|sera|foi)(?: (?:n[ao]|em|dia|a|o))*|(?:e|,) nao (?:n[ao]|dia|em|a|o)",
    }}});
    const auto said = denied.find(text_.folded(sentence_begin(), std::min(range.end, range.begin + 4)));
    return said && !said->has(1);
  }

  // Behind the last name or the last line end before a place.
  std::size_t line_begin(std::size_t at) const {
    std::size_t begin = sentence_begin();
    const std::size_t end_of_line = text_.text->text().substr(0, at).rfind('\n');
    if (end_of_line != std::string::npos) begin = std::max(begin, end_of_line + 1);
    for (const text::Range& name : names_)
      if (name.end <= at) begin = std::max(begin, name.end);
    return begin;
  }

  // "Entrega de kits de la Carrera", "después de la Carrera".
  bool is_belonging(const text::Range& name) const {
    return phrasings::kBelonging.stands_in(text_.folded(text_.claims.sentences[found_.sentence].begin, name.begin));
  }

  std::size_t words_between(const text::Range& one, const text::Range& other) const {
    const std::string_view between = one.end <= other.begin ? text_.folded(one.end, other.begin) : text_.folded(other.end, one.begin);
    return words().find_all(between).size();
  }

  // "Hoy" and "mañana" are said of much else in a sentence.
  bool is_near_name(const text::Range& range) const {
    constexpr std::size_t kNear = 4;
    return std::ranges::any_of(names_, [&](const text::Range& name) { return words_between(name, range) <= kNear; });
  }

  // "El finde del 21".
  bool goes_on_with_date(const text::Range& range) const {
    static const text::Pattern date = worded(R"(^ ?{of}(?: {the})? ?\d)", {
        {"of", {.es = "del?", .en = "of", .pt = "d[oae]"}},
        {"the", {.es = "dia", .en = "the", .pt = "dia"}},
    });
    return date.stands_in(text_.folded(range.end, std::min(text_.text->text().size(), range.end + 16)));
  }

  void read_time(const text::Range& range, const TimeClaim& time) {
    const StatedDays& days = time.first.days;
    if (time.shape == Shape::until) return read_end(range, time);
    if (days.past || time.last.days.past || is_denied(range) || is_of_other(range) || is_of_past_year(range)) return;
    if (days.form == Form::shift &&
        (!is_near_name(range) || phrasings::kOtherDates.stands_in(text_.folded(text_.claims.sentences[found_.sentence].begin, range.begin))))
      return;
    if (days.form == Form::unit && goes_on_with_date(range)) return;
    if (days.stated()) read_date(range, time);
    if (time.first.clock) {
      // "9 to 11.30" may be of an evening
      const bool tells_half = time.shape == Shape::between && time.last.clock && !(time.first.clock->half_unsaid && time.last.clock->half_unsaid);
      const claims::StatedClock clock = tells_half ? claims::in_order(*time.first.clock, *time.last.clock).first : *time.first.clock;
      found_.starts.push_back({range, minutes_of(clock), clock_behind(range)});
    }
  }

  // "La exposición está en el primer piso hasta el 20 de diciembre".
  void read_end(const text::Range& range, const TimeClaim& time) {
    const auto meant = claims::days_meant(time, publication_);
    if (!meant || !meant->last || time.last.clock || is_of_other(range) || !phrasings::kLasting.stands_in(text_.folded(sentence_begin(), range.begin))) return;
    found_.dates.push_back({.range = range, .first = *meant->last, .last = *meant->last, .exact = true, .through = true});
  }

  // "Empezó en 2016 un martes", "the first one, back in 2017, was at half two": of an edition long ago.
  bool is_of_past_year(const text::Range& range) const {
    static const text::Pattern year = worded(R"(\b{in} ((?:19|20)\d\d)(?: {a}|,? {was}\b[^,;:]*)? ?$)", {
        {"in", {.es = "en|alla por", .en = "in|back in", .pt = "em|la por"}},
        {"a", {.es = "un|una", .en = "on an?", .pt = "num|numa|uma?"}},
        {"was", {.es = "fue|era", .en = "was", .pt = "foi|era"}},
    });
    const std::string_view before = text_.folded(sentence_begin(), range.begin);
    const auto said = year.find(before);
    return said && std::stoi(std::string(said->of(before, 1))) < publication_.year;
  }

  std::string_view clock_behind(const text::Range& range) const {
    constexpr std::size_t kLongest = 40;   // bytes
    const std::string_view behind = text_.folded(range.end, std::min(text_.claims.sentences[read_].end, range.end + kLongest));
    return other_zones().stands_in(behind) ? behind : std::string_view();
  }

  int number_of_day(const text::Range& range) const {
    static const text::Pattern day = worded(R"(^{words} (\d{1,2})$)", {.es = "dia", .en = "day", .pt = "dia"});
    const std::string_view words = text_.folded(range);
    const auto match = day.find(words);
    return match ? std::stoi(std::string(match->of(words, 1))) : 0;
  }

  void read_date(const text::Range& range, const TimeClaim& time) {
    const StatedDays& days = time.first.days;
    if (time.shape == Shape::since && !time.first.clock) return;
    const auto meant = claims::days_meant(time, publication_);
    if (!meant || !meant->first || days.is_moment()) return;
    const bool ends = up_to_a_time_of().stands_in(text_.folded(sentence_begin(), range.begin));
    if (ends && days.weekday && !days.day && !found_.dates.empty()) return;   // the day behind the one that was said
    const bool exact = days.is_day() && (time.shape != Shape::between || !time.last.days.stated() || time.last.days.is_day());
    const time::Date last = time.shape == Shape::since ? *meant->first : meant->last.value_or(*meant->first);
    const time::Date first = is_move(range) ? last : *meant->first;
    const bool any_year = days.day && days.month && !days.year && !days.weekday;
    found_.dates.push_back({range, first, last, exact, any_year, is_counted(range, days), number_of_day(range),
                            time.first.clock ? minutes_of(*time.first.clock) : Minutes(),
                            phrasings::kBeginning.stands_in(text_.folded(sentence_begin(), range.begin)), ends, other_by(range, days)});
  }

  // "Have moved their show from Friday 22 May to Friday 29 May": the later day counts.
  bool is_move(const text::Range& range) const {
    constexpr std::string_view kFrom[] = {"from ", "del ", "de ", "do ", "da "};
    constexpr std::string_view kMoved[] = {"moved", "moving", "shifted", "rescheduled", "postponed", "pushed",
                                           "changed", "switched", "cambia", "cambio", "mudou", "muda ", "pasa ", "paso ",
                                           "pasamos", "passa ", "passou", "traslad", "movimos", "movemos",
                                           "aplaz", "posterg", "reprogram", "adiad", "adiou", "remarc", "transfer"};
    constexpr std::size_t kFarthest = 40;   // bytes: the verb, and what is moved
    const std::string_view words = text_.folded(range);
    if (std::ranges::none_of(kFrom, [&](std::string_view one) { return words.starts_with(one); })) return false;
    const std::string_view before = text_.folded(std::max(sentence_begin(), range.begin > kFarthest ? range.begin - kFarthest : 0), range.begin);
    return std::ranges::any_of(kMoved, [&](std::string_view verb) { return before.find(verb) != std::string_view::npos; });
  }

  // "En 3 días", but not "pasado mañana".
  bool is_counted(const text::Range& range, const StatedDays& days) const {
    static const text::Pattern named = worded("{words}$", {.es = "manana", .en = "tomorrow", .pt = "amanha"});
    return days.form == Form::shift && days.days > 1 && !named.stands_in(text_.folded(range));
  }

  // Of which week people speak they do not agree.
  int other_by(const text::Range& range, const StatedDays& days) const {
    if (days.form == Form::date && days.weekday && text_.folded(range).starts_with("next ")) return time::kWeekDays;
    return days.form == Form::unit && days.unit == claims::TimeUnit::weekend && days.count == 1 ? -time::kWeekDays : 0;
  }

  const StatedText& text_;
  const Mentions& own_;
  time::Date publication_;
  std::size_t read_;                 // the sentence that is being read: the one that names the events, or one that goes with it
  std::vector<text::Range> names_;   // of events
  EventStatements found_;
};

}  // namespace

std::vector<EventStatements> event_statements(const StatedText& text, const Mentions& own, time::Date publication) {
  std::vector<EventStatements> found;
  for (const FactMention* mention : own) {
    if (mention->as<model::Event>() == nullptr || (!found.empty() && found.back().sentence == mention->sentence)) continue;
    found.push_back(Reader(text, own, publication, mention->sentence).read());
  }
  return found;
}

}  // namespace sml::resolve
