#include "linter/resolve/hours_in_clauses.h"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/resolve/clause_signs.h"
#include "linter/resolve/hours_of_claims.h"
#include "linter/resolve/hours_words.h"
#include "linter/resolve/parts_of_day.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/weekdays.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"
#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::DayPart;
using claims::TimeClaim;
using Kind = Sign::Kind;

constexpr NamedWords kWords[] = {
    // where a clause begins: behind a sign, a name or a word that joins
    {"begin", {.es = "\\b(?:que|y|pero|pues) ", .en = "\\b(?:that|and|but|so) ", .pt = "\\b(?:que|e|mas) ", .any = "^[^a-zA-Z0-9]*|[^a-zA-Z0-9 ] *| {2,}"}},
    // and where it ends: at a sign, behind a place, or before what goes on about times
    {"end", {.es = " en {stop}| y(?: (?:los|el|de))? *[DPTSX]",
             .en = " (?:in|at) {stop}| and(?: on)? *[DPTSX]",
             .pt = " (?:em|n[ao]) {stop}| e(?: (?:aos|[ao]s?|n[ao]s?|das?))? *[DPTSX]",
             .any = " *$| *[^a-zA-Z0-9 ]"}},
    {"stop", {.any = " {2,}$| {2,}[^a-zA-Z0-9 ]"}},
    // whose third person is ours: a name of ours, which is blank, or what it is
    {"subject", {.es = "(?:el|la|nuestr[oa]) (?:clinica|museo|estudio|consultorio|tienda|local|restaurante|salon) ",
                 .en = "(?:the|our) (?:shop|store|clinic|studio|museum|cafe|salon|restaurant) ",
                 .pt = "(?:[ao]|noss[ao]) (?:clinica|loja|museu|salao|estudio|consultorio|unidade|restaurante) ",
                 .any = " {2,}"}},
    {"opens", {.es = "abre", .en = "opens|is open", .pt = "abre"}},
    {"shuts", {.es = "cierra|no abre|esta cerrad[oa]",
               .en = "closes|is (?:closed|shut)|does(?: not|n['’]t) open",
               .pt = "fecha|nao abre|esta fechad[oa]"}},
    {"why", {.es = "por [a-z]", .en = "for [a-z]", .pt = "por [a-z]"}},
    {"the", {.es = "l[oa]s?|el|est[eao]s?|tod[oa]s", .en = "on|every|this", .pt = "[ao]s?|aos|n[ao]s?|nest[ae]s?|tod[oa]s?"}},
    {"also", {.es = "tambien|siempre", .en = "also|always|too", .pt = "tambem|sempre"}},
    {"open", {.es = "abrimos|abriremos|(?:estamos |estaremos )?abiert[oa]s?",
              .en = "(?:we(?:['’]re| are|['’]ll be| will be)? )?open",
              .pt = "abrimos|abriremos|(?:estamos |estaremos )?abert[oa]s?|a gente abre"}},
    {"shut", {.es = "(?:estamos |estaremos )?{closed}|{we_close}|no (?:abrimos|abriremos|se abre|estamos abiert[oa]s)|{we_rest}",
              .en = "(?:we(?:['’]re| are|['’]ll be| will be) )?(?:{closed}|shut)|{we_close}|we (?:don['’]t|do not|won['’]t|will not) open|"
                    "we (?:are not|aren['’]t) open|we['’]re not open",
              .pt = "(?:estamos |estaremos )?{closed}|{we_close}|nao (?:abrimos|abriremos|estamos abert[oa]s)|a gente (?:nao abre|fecha)|{we_rest}"}},
    {"only_open", {.es = "{just} (?:abrimos|abriremos|estamos abiert[oa]s)|(?:abrimos|abriremos|(?:estamos )?abiert[oa]s?) {just}",
                   .en = "we only open|we(?:['’]re| are) only open|we open only|(?:we(?:['’]re| are) )?open only",
                   .pt = "{just} (?:abrimos|abriremos|estamos abert[oa]s)|(?:abrimos|abriremos|(?:estamos )?abert[oa]s?) {just}|a gente so abre"}},
    {"just", {.es = "solo|solamente|unicamente", .en = "only", .pt = "so|somente|apenas"}},
    {"schedule", {.es = "horario", .pt = "horario"}},
    {"from", {.es = "de|a las?|desde las?|es|hasta las?", .en = "from|at|are|until|till", .pt = "das?|as?|e|ate as?"}},
    {"of", {.es = "del?|de l[oa]s", .en = "of", .pt = "d[aeo]s?"}},
    {"also_at", {.es = "y ", .en = "and ", .pt = "e "}},
    {"closes", {.es = "cerramos", .en = "we close", .pt = "fechamos|a gente fecha"}},
    {"we_are", {.es = "somos una?", .en = "we(?:['’]re| are) an?", .pt = "somos uma?"}},
};

enum class Says { shut, open, only, times, all_hours };

// How a clause goes that says something: its groups are the letters of signs (clause_signs.h), D a day, P a part of one, T a time.
class Form {
 public:
  // `signs`: the letters that all of it have.
  constexpr Form(Says says, std::string_view signs, std::string_view words) : says_(says), signs_(signs), words_(words) {}

  Says says() const { return says_; }

  // Its words are read when a clause first has its signs.
  std::optional<text::Match> find_in(const ClauseSigns& clause) const {
    const auto has = [&](char letter) { return std::ranges::find(clause.signs, static_cast<Kind>(letter), &Sign::kind) != clause.signs.end(); };
    if (!std::ranges::all_of(signs_, has)) return std::nullopt;
    std::call_once(read_, [this] { pattern_ = worded(words_, kWords); });
    return pattern_->find(clause.words);
  }

 private:
  Says says_;
  std::string_view signs_;
  std::string_view words_;
  mutable std::once_flag read_;
  mutable std::optional<text::Pattern> pattern_;
};

// The first that a sentence holds counts.
const Form kForms[] = {
    {Says::only, "P", "{begin}(?:(?:{the} )*(D),? )?{only_open}(?: (?:{the} )*(D),?)? (P)(?: *$| *[^a-zA-Z0-9 ])"},
    {Says::only, "P", "{begin}(?:(?:{the} )*(D),? )?{open}(?: (?:{the} )*(D),?)? (P) {just}(?: *$| *[^a-zA-Z0-9 ])"},
    {Says::only, "DP", "{begin}{only_open} (P),? (?:{the} )*(D)(?: *$| *[^a-zA-Z0-9 ])"},
    {Says::shut, "DP", "(?:{begin}{shut}|{subject}{shuts})(?: {also})?(?: {the})* (D),? ?(P)(?:{end}| {why})"},
    {Says::shut, "DP", "(?:{begin}{shut}|{subject}{shuts}) (P),? (?:{the} )*(D)(?:{end}| {why})"},
    {Says::shut, "SP", "{begin}(S),? ?(P)(?:{end}| {why})"},
    {Says::shut, "DP", "{begin}(?:{the} )*(D),? ?(P)[,:]? ?(?:{also} )?{shut}(?:{end}| {why})"},
    {Says::shut, "DP", "{begin}(P),? (?:{the} )*(D)[,:]? ?{shut}(?:{end}| {why})"},
    {Says::shut, "CP", "{begin}(P) (?:{of} )?(C)(?:{end}| {why})"},
    {Says::shut, "DP", "{begin}(?:{the} )*(D),? (?:{also} )?{shut} (P)(?:{end}| {why})"},
    {Says::shut, "P", "{begin}{shut} (P)(?:{end}| {why})"},
    {Says::shut, "P", "{begin}(P),? ?{shut}(?:{end}| {why})"},
    {Says::open, "DP", "(?:{begin}{open}|{subject}{opens})(?: {also})?(?: {the})* (D),? ?(P)(?:,? {also})?{end}"},
    {Says::open, "DP", "(?:{begin}{open}|{subject}{opens}) (P),? (?:{the} )*(D){end}"},
    {Says::open, "DP", "{begin}(?:{the} )*(D),? ?(P)[,:]? ?(?:{also} )?{open}(?: {also})?{end}"},
    {Says::open, "DP", "{begin}(?:{the} )*(D),? (?:{also} )?{open}(?: {also})? (P)(?:,? {also})?{end}"},
    {Says::open, "P", "{begin}{open} (P){end}"},
    {Says::open, "P", "{begin}(P),? ?{open}{end}"},
    {Says::times, "PT", "{begin}{schedule}:? (P)[,:]? ?(?:{from} )*(T)(?:{end}| {also_at}P)"},
    {Says::times, "PT", "{begin}(?:our )?(P)(?: opening)? hours[,:]? ?(?:{from} )*(T){end}"},
    {Says::times, "PT", "{begin}(P),? ?(?:{open}|{closes})(?: {from})* (T){end}"},
    {Says::times, "PT", "{begin}(?:{open}|{closes}) (P),? ?(?:{from} )*(T){end}"},
    {Says::all_hours, "R", "(?:^[^a-zA-Z0-9]*| {2,})(?:{we_are} [a-z]+ )?{open} (?:{also} )?(?:l[ao]s |as )?(R){end}"},
};

// The signs that a form found.
struct Found {
  Says says{};
  const Sign* day = nullptr;
  const Sign* part = nullptr;
  const Sign* time = nullptr;
  text::Range range{};     // bytes of the text

  void add(const Sign& sign) {
    range = range.end == 0 ? sign.range : text::Range{range.begin, std::max(range.end, sign.range.end)};
    if (sign.kind == Kind::part) part = &sign;
    else if (sign.kind == Kind::time) time = &sign;
    else if (sign.kind != Kind::all_hours) day = &sign;
  }
};

std::optional<Found> found_in(const ClauseSigns& clause) {
  for (const Form& form : kForms) {
    const auto match = form.find_in(clause);
    if (!match) continue;
    Found found{.says = form.says()};
    for (std::size_t group = 1; group < match->groups.size(); ++group)
      if (match->has(group)) found.add(clause.at(match->groups[group]->begin));
    return found;
  }
  return std::nullopt;
}

// "Salvo en agosto", "si llueve", "en verano": what is said then is not said of each week.
bool says_when_not(std::string_view words) {
  static const text::Pattern pattern = whole_words({
      .es = "salvo|excepto|menos|si|cuando|verano|invierno|navidad|temporada|vacaciones|fiestas|puente|antes|ya no|nunca|jamas|excepcionalmente",
      .en = "except|unless|if|when|summer|winter|christmas|season|holidays?|used to|no longer|never",
      .pt = "salvo|exceto|menos|quando|verao|inverno|natal|temporada|ferias|festas|antes|ja nao|nunca|excepcionalmente",
  });
  return pattern.stands_in(words);
}

// "En agosto", "desde el lunes", "esta semana": days of which others are a part.
bool is_stretch_of_days(const Sign& sign) {
  const auto* time = sign.kind == Kind::day ? sign.claim->as<TimeClaim>() : nullptr;
  using Days = claims::StatedDays::Form;
  if (time == nullptr) return false;
  const auto& days = time->first.days.stated() ? time->first.days : time->last.days;
  return time->shape == TimeClaim::Shape::since || time->shape == TimeClaim::Shape::until || days.form == Days::month || days.form == Days::unit ||
         days.form == Days::span || days.form == Days::week_of || days.form == Days::year;
}

// But of "todas las tardes", which are a part of any.
bool names_days(const Claim& claim, const StatedText& text) {
  const auto* time = claim.as<TimeClaim>();
  if (time == nullptr) return claim.as<claims::HoursClaim>() != nullptr;
  const bool is_of_any = time->first.days.form == claims::StatedDays::Form::recurrent && ends_with_a_part(text.folded(claim.range)) &&
                         weekdays_named(text.words(claim.range)).none();
  return !is_of_any && (time->first.days.stated() || time->last.days.stated());
}

class ClauseReader {
 public:
  ClauseReader(const StatedText& text, const HoursOwner& owner, time::Date publication) : text_(text), owner_(owner), publication_(publication) {}

  void read(std::size_t sentence, std::vector<StatedHours>& all) const {
    const std::string_view folded = text_.folded(text_.claims.sentences[sentence]);
    if (!may_state_in_clauses(folded) || text_.sentence(sentence).find('?') != std::string_view::npos || says_when_not(folded)) return;
    const ClauseSigns clause = clause_signs(sentence, text_, owner_);
    auto found = found_in(clause);
    if (!found || !owner_.is_own(sentence, found->range) || (found->says == Says::times && is_of_a_gathering(*found))) return;
    do {
      StatedHours stated{.range = found->range, .sentence = sentence};
      const bool has_days = found->day == nullptr ? set_any_day(*found, stated) : set_days_of(*found, clause, stated);
      if (has_days && set_hours(*found, stated)) all.push_back(std::move(stated));
      found = next_pair(*found, clause);
    } while (found);
  }

 private:
  // "Horario: mañanas de 9 a 14 h y tardes de 17 a 20 h".
  static std::optional<Found> next_pair(const Found& last, const ClauseSigns& clause) {
    if (last.says != Says::times) return std::nullopt;
    const auto& signs = clause.signs;
    const auto part = std::ranges::find_if(signs, [&](const Sign& sign) { return sign.at > std::max(last.part->at, last.time->at); });
    if (part == signs.end() || part->kind != Kind::part || std::next(part) == signs.end() || std::next(part)->kind != Kind::time) return std::nullopt;
    Found found{.says = last.says};
    found.add(*part);
    found.add(*std::next(part));
    return found;
  }

  // "Taller de cerámica. Horario de tarde: 17 a 21 h."
  bool is_of_a_gathering(const Found& found) const {
    return phrasings::kGathering.stands_in(owner_.folded(0, found.range.end)) || owner_.last_subject(0, found.range.begin) == HoursOwner::Subject::other;
  }

  // "Por las tardes": of any day, where the text names none. "Por la tarde cerramos" may be said of today alone.
  bool set_any_day(const Found& found, StatedHours& stated) const {
    const bool may_be_today = found.part != nullptr && !found.part->each;
    if (may_be_today && (found.says == Says::shut || found.says == Says::open)) return false;
    if (std::ranges::any_of(text_.claims.found, [&](const Claim& claim) { return names_days(claim, text_); })) return false;
    stated.weekdays.assign(std::begin(time::kWeek), std::end(time::kWeek));
    stated.unsaid_days = found.says != Says::all_hours;
    stated.each_week = true;
    return true;
  }

  bool set_days_of(const Found& found, const ClauseSigns& clause, StatedHours& stated) const {
    const Sign& day = *found.day;
    if (const auto* hours = day.claim->as<claims::HoursClaim>()) {
      const auto parsed = time::Hours::parse(hours->days + " 00:00-24:00");
      if (!parsed) return false;
      stated.weekdays = weekdays_of(*parsed);
      stated.each_week = true;
    } else if (is_each_week(day, *found.part)) {
      const Weekdays named = weekdays_named(text_.words(day.range));
      std::ranges::copy_if(time::kWeek, std::back_inserter(stated.weekdays), [&](time::Weekday one) { return named.test(static_cast<std::size_t>(one)); });
      stated.each_week = true;
    }
    if (stated.weekdays.empty() && !set_days(day.range, *day.claim->as<TimeClaim>(), text_, publication_, stated)) return false;
    return stated.first || std::ranges::none_of(clause.signs, is_stretch_of_days);
  }

  // "Los miércoles por la tarde", "Wednesday afternoons", of which a claim knows the next one.
  bool is_each_week(const Sign& day, const Sign& part) const {
    constexpr std::size_t kArticle = 10;   // bytes, "todos los "
    const std::size_t begin = text_.claims.sentences[day.claim->sentence].begin;
    const std::string_view named = text_.folded(day.range.begin - std::min(kArticle, day.range.begin - begin), day.range.end);
    return is_of_each_week(named) || (part.each && weekdays_named(text_.words(day.range)).any());
  }

  bool set_hours(const Found& found, StatedHours& stated) const {
    if (found.says == Says::all_hours) {
      stated.ranges = {{0, time::kDayMinutes}};
      return true;
    }
    stated.part = part_of(*found.part, found.says);
    stated.only_opens = found.says == Says::open || found.says == Says::only;
    if (found.says != Says::times) return true;
    const std::string_view before = text_.folded(text_.claims.sentences[stated.sentence].begin, found.time->range.begin);
    return add_time(*found.time->claim, before, text_, stated);
  }

  StatedPart part_of(const Sign& sign, Says says) const {
    StatedPart part{.part = sign.part, .widest = when_one_comes(sign.part, text_.read_in), .surest = surest(sign.part, text_.read_in)};
    if (says != Says::only) return part;
    for (const DayPart other : {DayPart::morning, DayPart::afternoon, DayPart::evening, DayPart::night}) {
      const time::MinuteRange sure = surest(other, text_.read_in);
      if (sure.end <= part.widest.begin || part.widest.end <= sure.begin) part.others.push_back(sure);
    }
    return part;
  }

  const StatedText& text_;
  const HoursOwner& owner_;
  time::Date publication_;
};

}  // namespace

bool may_state_in_clauses(std::string_view folded) {
  return may_name_parts(folded) && (phrasings::kOpening.stands_in(folded) || shut_words().stands_in(folded));
}

std::vector<StatedHours> hours_in_clauses(const StatedText& text, const HoursOwner& owner, time::Date publication) {
  std::vector<StatedHours> found;
  const ClauseReader reader(text, owner, publication);
  for (std::size_t sentence = 0; sentence < text.claims.sentences.size(); ++sentence)
    reader.read(sentence, found);
  return found;
}

}  // namespace sml::resolve
