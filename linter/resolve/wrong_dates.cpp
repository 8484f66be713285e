#include "linter/resolve/wrong_dates.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "linter/resolve/day_words.h"
#include "linter/resolve/feast_words.h"
#include "linter/resolve/quotes.h"
#include "linter/resolve/tense.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/year_behind.h"
#include "linter/text/pattern.h"
#include "linter/time/months.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using time::Date;
using time::Weekday;

// A day of a month that a text states; a month that it leaves out is nothing.
struct Stated {
  int day = 0;
  std::optional<int> month;
  std::optional<int> year;
  std::optional<Weekday> weekday;
  bool past = false;
  bool month_lent = false;
};

std::optional<Stated> stated(const StatedDays& days) {
  if (days.form != StatedDays::Form::date || !days.day || days.unit) return std::nullopt;
  return Stated{*days.day, days.month, days.year, days.weekday, days.past, days.month_lent};
}

// "Martes 13" and "Friday the 13th" are said of bad luck on any day.
bool is_proverb(const Stated& date) {
  constexpr int kUnlucky = 13;
  return date.day == kUnlucky && !date.month && (date.weekday == Weekday::tuesday || date.weekday == Weekday::friday);
}

std::int64_t distance(Date one, Date other) {
  const std::int64_t days = time::days_between(one, other);
  return days < 0 ? -days : days;
}

constexpr std::int64_t kRecent = 15;   // days

// What else decides what a date may mean.
struct Scope {
  Date publication{};
  std::vector<int> months{};      // that the text names: a day without one may be of any of them
  std::vector<Date> days{};       // of the events that it names: so it may be one of these
  enum class Looks : std::uint8_t { around, ahead, back } looks = Looks::around;   // ahead: its sentence invites, or says until when

  bool looks_back() const { return looks == Looks::back; }
};

std::vector<Date> days_of_year(const Stated& date, int month, const Scope& scope) {
  const Date& publication = scope.publication;
  const Date this_year{publication.year, month, date.day};
  std::vector<Date> found = {{time::nearest_year(date.day, month, publication), month, date.day}};
  found.push_back(this_year < publication ? Date{publication.year + 1, month, date.day} : this_year);
  if (date.past || scope.looks_back()) found.push_back(publication < this_year ? Date{publication.year - 1, month, date.day} : this_year);
  return found;
}

// The days of that number nearest to publication that exist: `count` from it on, or before it.
std::vector<Date> days_of_number(int day, std::size_t count, bool ahead, Date publication) {
  constexpr int kFarthest = 5;   // months
  std::vector<Date> found;
  for (int month = 0; month <= kFarthest && found.size() < count; ++month) {
    Date date = time::month_after(publication, ahead ? month : -month);
    date.day = day;
    if (time::exists(date) && (date < publication) != ahead) found.push_back(date);
  }
  return found;
}

// What a date may mean, the likeliest first: days of the calendar, existing or not. "Viernes 13" is one of the next two such days, or the last
// one where nothing looks ahead; and where something does, if it was not long ago: "te esperamos del lunes 9 al viernes 13" holds today, and who
// invites to a day that has just been is told of that (text/past-date).
std::vector<Date> meanings(const Stated& date, const Scope& scope) {
  if (date.month && date.year) return {{*date.year, *date.month, date.day}};
  if (date.month) {
    std::vector<Date> found = days_of_year(date, *date.month, scope);
    if (date.month_lent) std::ranges::copy(days_of_number(date.day, 1, true, scope.publication), std::back_inserter(found));
    return found;
  }
  const bool looks_back = date.past || scope.looks_back();
  std::vector<Date> found = days_of_number(date.day, 2, !looks_back, scope.publication);
  const auto add = [&](const std::vector<Date>& others) { found.insert(found.end(), others.begin(), others.end()); };
  const std::vector<Date> behind = days_of_number(date.day, looks_back ? 2 : 1, looks_back, scope.publication);
  const bool is_recent = !behind.empty() && distance(behind.front(), scope.publication) <= kRecent;
  if (scope.looks != Scope::Looks::ahead || is_recent) add(behind);
  for (const int month : scope.months) add(days_of_year(date, month, scope));
  std::ranges::copy_if(scope.days, std::back_inserter(found), [&](Date day) { return day.day == date.day; });
  return found;
}

// The last day of the month that a date has none such of.
Date last_of_month(const Stated& date, const Scope& scope) {
  if (date.year) return time::last_of_month({*date.year, *date.month, 1});
  return last_of_month_meant(date.day, *date.month, date.past || scope.looks_back(), scope.publication);
}

std::optional<WrongDate> nonexistent(const Stated& date, Date likeliest, const Scope& scope) {
  constexpr std::int64_t kNear = 60;   // a leap day that is far off may be another year's
  const bool is_leap_day = *date.month == 2 && date.day == 29 && !date.year;
  if (is_leap_day && (date.past || scope.looks_back() || distance({likeliest.year, 3, 1}, scope.publication) > kNear)) return std::nullopt;
  return WrongDate{.kind = WrongDate::Kind::nonexistent, .day = last_of_month(date, scope)};
}

std::optional<WrongDate> wrong(const Stated& date, const Scope& scope) {
  const std::vector<Date> all = meanings(date, scope);
  if (all.empty()) return std::nullopt;
  if (date.month && !time::exists(all.front())) return nonexistent(date, all.front(), scope);
  if (!date.weekday || is_proverb(date)) return std::nullopt;
  const bool agrees = std::ranges::any_of(all, [&](Date day) { return time::exists(day) && time::weekday(day) == *date.weekday; });
  if (agrees) return std::nullopt;
  const auto real = std::ranges::find_if(all, [](Date day) { return time::exists(day); });
  if (real == all.end()) return std::nullopt;
  return WrongDate{.kind = WrongDate::Kind::weekday, .day = *real, .weekday = date.weekday, .says_year = date.year.has_value()};
}

// Whether what stands behind a day without a month lets it be one: "lunes 30 min de clase" and "lunes 3 x 2" do not.
bool is_day_before(std::string_view behind) {
  static const text::Pattern count = text::Pattern::on_demand(R"(^ ?- ?(?:for|x|por)\b)");   // "Wax Wednesday 2-for-1"
  if (count.stands_in(behind)) return false;
  static const text::Pattern figure = worded(R"(^ *(?:[^\pL\pN ×%$€]|$|{words}(?:[^\pL\pN]|$|[0-9])))", {
      .es = "a|al|de|del|desde|hasta|y|e|o|en|por|con|para|te|os|se|les|nos|me|la|lo|los|"
            "las|el|hay|habrá|ya|tenemos|hacemos|abrimos|cerramos|celebramos|estamos|"
            "estaremos|ven|venid|vente|vengan|esperamos|vamos",
      .en = "at|from|in|and|to|or|till|until|for|with|is|are|we|you|it|the|come|join|see|don|our",
      .pt = "a|à|às|as|das|de|desde|e|o|ou|em|no|na|por|com|para|te|se|nos|me|tem|temos|"
            "teremos|vem|venha|esperamos|abrimos|celebramos|estamos|estaremos|vamos|é|ha|será",
      .any = "[0-9]",
  });
  return figure.stands_in(behind);
}

// "viernes y sábado 18 y 19": the weekdays and then their days, in the same order.
bool is_of_two_lists(std::string_view before, std::string_view behind) {
  static const text::Pattern weekday = worded("(?:{weekday}|feira) ?(?:{and}|&|,|/|-) ?(?:{on} )?$", {
      {"on", {.es = "el", .pt = "no"}},
  });
  static const text::Pattern more = worded("^ ?(?:{and}|&|,|/|-) ?[0-9]");
  return more.stands_in(behind) && weekday.stands_in(text::fold(before));
}

// Whether what follows says that it is no day of about now: the figure is another's, or the year is one long ago.
bool is_other_figure(const TimeClaim& claim, std::string_view behind) {
  const StatedDays& days = claim.last.days.stated() ? claim.last.days : claim.first.days;
  return days.month ? is_followed_by_year(behind) : !is_day_before(behind);
}

// "El 29 de febrero solo llega cada cuatro años": told of the day, and for none.
bool tells_of_leap_days(const StatedText& text, const Claim& claim) {
  static const text::Pattern told = whole_words({
      .es = "cada (?:cuatro|4) anos|bisiest[oa]s?|cumpl(?:ir|e|en|es)|cumpleanos|cumpleaner[oa]s?|naci|nacio|nacieron|nacer|nacid[oa]s?",
      .en = "every (?:four|4) years|leap (?:years?|days?)|leaplings?|born|birthdays?",
      .pt = "(?:a )?cada (?:quatro|4) anos|bissext[oa]s?|nasce(?:u|r|ram)|nascid[oa]s?|aniversariantes?",
  });
  return claim.as<TimeClaim>()->first.days.day == 29 && told.stands_in(text.folded(text.claims.sentences[claim.sentence]));
}

// Novela «El 31 de abril»: what a work is called.
bool is_title(const StatedText& text, const Claim& claim) {
  constexpr std::size_t kMostBeside = 9;   // bytes: the marks, and an article
  static const text::Pattern work = whole_words({
      .es = "novelas?|libros?|cuentos?|poemas?|poemario|obra|pelicula|cortometraje|cancion|disco|album|leer|leemos|leyendo|titulad[oa]|se llama",
      .en = "novels?|books?|story|stories|poems?|play|film|movie|song|album|reading|titled|called",
      .pt = "romances?|livros?|contos?|poemas?|peca|filme|curta|musica|disco|album|ler|lemos|lendo|intitulad[oa]|se chama",
  });
  if (!work.stands_in(text.folded(text.claims.sentences[claim.sentence]))) return false;
  return std::ranges::any_of(quotes_in(text.wording), [&](const Quote& quote) {
    return !quote.is_dialogue && text::holds(quote.range, claim.range) &&
           quote.range.end - quote.range.begin <= claim.range.end - claim.range.begin + kMostBeside;
  });
}

// The months that a text names anywhere.
std::vector<int> months_in(const StatedText& text) {
  std::vector<int> months;
  for (const Claim& claim : text.claims.found) {
    const auto* time = claim.as<TimeClaim>();
    if (time == nullptr) continue;
    for (const StatedDays* days : {&time->first.days, &time->last.days})
      if (days->month && std::ranges::find(months, *days->month) == months.end()) months.push_back(*days->month);
  }
  return months;
}

std::vector<Date> days_of_events_in(const StatedText& text) {
  std::vector<Date> days;
  for (const FactMention& mention : text.mentions)
    if (const auto* event = mention.as<model::Event>())
      for (const auto* bound : {&event->starts_at, &event->ends_at})
        if (*bound) days.push_back((*bound)->civil.date);
  return days;
}

// "del viernes 13 al domingo 15 de marzo": the first day is of the last one's month, or of the one before ("del jueves 15 al 15 de noviembre").
Stated completed(Stated first, const std::optional<Stated>& last) {
  if (first.month || !last || !last->month) return first;
  const bool is_before = first.day >= last->day;
  first.month = is_before ? (*last->month + time::kYearMonths - 2) % time::kYearMonths + 1 : *last->month;
  if (last->year) first.year = is_before && *last->month == 1 ? *last->year - 1 : *last->year;
  return first;
}

std::optional<WrongDate> wrong(const TimeClaim& claim, const Scope& scope) {
  const std::optional<Stated> last = stated(claim.last.days);
  if (const auto first = stated(claim.first.days))
    if (const auto found = wrong(completed(*first, last), scope)) return found;
  return last ? wrong(*last, scope) : std::nullopt;
}

bool states_day_of_month(const TimeClaim& time) { return time.first.days.day || time.last.days.day; }

class Finder {
 public:
  Finder(const StatedText& text, const time::Civil& publication) : text_(text), publication_(publication) {}

  std::vector<WrongDate> find() {
    std::vector<WrongDate> found;
    for (std::size_t index = 0; index < text_.claims.found.size(); ++index) {
      const Claim& claim = text_.claims.found[index];
      const auto* time = claim.as<TimeClaim>();
      if (time == nullptr) continue;
      std::optional<WrongDate> one = states_day_of_month(*time) ? wrong_date(claim, *time) : std::nullopt;
      if (!one) one = wrong_day_word(text_, index, publication_);
      if (!one) one = wrong_feast_word(text_, index, publication_);
      if (one) found.push_back(*one);
    }
    return found;
  }

 private:
  std::optional<WrongDate> wrong_date(const Claim& claim, const TimeClaim& time) {
    const bool is_ahead = looks_ahead(claim, time);
    auto found = wrong(time, scope(is_ahead ? Scope::Looks::ahead : Scope::Looks::around));
    if (!found) return std::nullopt;
    const std::string_view whole = text_.text->text();
    const text::Range& sentence = text_.claims.sentences[claim.sentence];
    const std::string_view behind = whole.substr(claim.range.end);
    if (found->kind == WrongDate::Kind::nonexistent && (tells_of_leap_days(text_, claim) || is_title(text_, claim))) return std::nullopt;
    if (is_other_figure(time, behind) || is_of_two_lists(whole.substr(sentence.begin, claim.range.begin - sentence.begin), behind)) return std::nullopt;
    if (may_be_past(text_.sentence(claim.sentence), text_.folded(claim.range))) {   // "gracias por venir el domingo 14, nos vemos el lunes 22" does both
      const auto past = wrong(time, scope(Scope::Looks::back));
      if (!past) return std::nullopt;
      if (!is_ahead) found = past;
    }
    found->claim = &claim;
    found->range = claim.range;
    return found;
  }

  // "Nos vemos el sábado 31", "até sexta 30"
  bool looks_ahead(const Claim& claim, const TimeClaim& time) const {
    const auto invites = [](const Claim& other) {
      const auto* invitation = other.as<claims::InvitationClaim>();
      return invitation != nullptr && invitation->kind == claims::InvitationClaim::Kind::visit;
    };
    return time.shape == TimeClaim::Shape::until || std::ranges::any_of(text_.claims_in(claim.sentence), invites);
  }

  // Worked out when it is first asked for; each claim looks where it does.
  const Scope& scope(Scope::Looks looks) {
    if (!scope_) scope_ = Scope{publication_.date, months_in(text_), days_of_events_in(text_)};
    scope_->looks = looks;
    return *scope_;
  }

  const StatedText& text_;
  const time::Civil& publication_;
  std::optional<Scope> scope_;
};

}  // namespace

std::vector<WrongDate> wrong_dates(const StatedText& text, const time::Civil& publication) { return Finder(text, publication).find(); }

Date last_of_month_meant(int day, int month, bool looks_back, Date publication) {
  constexpr std::int64_t kJustPast = 45;   // days: who writes "31/11" in December means no day of next year's November
  const Date last = time::last_of_month({time::nearest_year(day, month, publication), month, 1});
  const bool is_to_come = !looks_back && time::days_between(last, publication) > kJustPast;
  return is_to_come ? time::last_of_month({last.year + 1, month, 1}) : last;
}

}  // namespace sml::resolve
