#include "linter/resolve/said_with.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "linter/base/equal_span.h"
#include "linter/resolve/answer.h"
#include "linter/resolve/detail_lines.h"
#include "linter/resolve/exception.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::HoursClaim;
using claims::TimeClaim;
using text::Range;

constexpr std::size_t kMostTimes = 24;   // of a sentence that people wrote

bool is_time(const Claim& claim) { return claim.as<TimeClaim>() != nullptr || claim.as<HoursClaim>() != nullptr; }

std::vector<const Claim*> times_of(const StatedText& text, std::size_t sentence) {
  std::vector<const Claim*> found;
  for (const Claim& claim : text.claims_in(sentence))
    if (is_time(claim) && !text.is_wrong_date(claim)) found.push_back(&claim);
  return found;
}

// The piece of a sentence around a claim, between marks and other claims: before it and behind it.
struct Piece {
  std::string_view before;
  std::string_view behind;
};

constexpr std::string_view kMarks = ",;:()\n|";
constexpr std::array<std::string_view, 2> kDashes = {"–", "—"};

// Behind the last mark of some words, or 0; and where the first one stands, or their end.
std::size_t behind_last_mark(std::string_view words) {
  std::size_t behind = words.find_last_of(kMarks) + 1;
  for (const std::string_view dash : kDashes)
    if (const std::size_t at = words.rfind(dash); at != std::string_view::npos) behind = std::max(behind, at + dash.size());
  return behind;
}
std::size_t first_mark(std::string_view words) {
  std::size_t first = std::min(words.find_first_of(kMarks), words.size());
  for (const std::string_view dash : kDashes) first = std::min(first, words.find(dash));
  return first;
}

Piece piece_around(const Range& range, const std::vector<Range>& others, const Range& sentence, const StatedText& text) {
  std::size_t begin = sentence.begin;
  std::size_t end = sentence.end;
  for (const Range& other : others) {
    if (other.end <= range.begin) begin = std::max(begin, other.end);
    if (other.begin >= range.end) end = std::min(end, other.begin);
  }
  const std::string_view words = text.text->text();
  begin += behind_last_mark(words.substr(begin, range.begin - begin));
  end = range.end + first_mark(words.substr(range.end, end - std::min(end, range.end)));
  return {text.folded(begin, range.begin), text.folded(range.end, end)};
}

// "Excepto los viernes", "no aplica en fin de semana", "los viernes no": when it is not.
bool is_excepted(const Piece& piece) {
  static const text::Pattern excepted = worded("(?:^|[^a-z0-9]){words}(?: [a-z]+){0,2} ?$", {
      .es = "excepto|salvo|menos|excluye|ni|no (?:aplica|aplican|vale|valen|valid[oa]|incluye|hay|es valid[oa])",
      .en = "except(?:ing)?|excluding|not (?:valid|available|on)",
      .pt = "exceto|salvo|menos|nao vale",
  });
  return excepted.stands_in(piece.before) || excepts_next(piece.before) || excepts_previous(piece.behind);
}

// What follows a promise, up to a mark: "los viernes, la Hora feliz no aplica".
std::string_view clause_behind(const Range& promise, const Range& sentence, const StatedText& text) {
  const std::string_view behind = text.folded(promise.end, sentence.end);
  return behind.substr(0, behind.find_first_of(",;:.!?()\n"));
}

// Whether nothing but an "and" stands between it and the claim before it.
bool only_joins(const Piece& piece) {
  static const text::Pattern joins = worded("^ ?{joint}?(?: {on})* ?$", {
      {"joint", {.es = "y|e|o|u|ni", .en = "and|or|nor", .pt = "e|o|ou|nem"}},
      {"on", {.es = "los|las|el|en|de", .en = "the|on", .pt = "os|aos|de"}},
  });
  return joins.stands_in(piece.before);
}

// "It isn't on today, it's Thursday": the day that was excepted, once more.
bool says_what_day_it_is(const Piece& piece) {
  static const text::Pattern is = worded("(?:^|[^a-z0-9]){words} ?$", {
      .es = "(?:que )?(?:hoy )?es",
      .en = "it['’]?s|it is|today(?:['’]?s| is)",
      .pt = "(?:que )?(?:hoje )?e",
  });
  return is.stands_in(piece.before);
}

bool says_other_act(const Piece& piece) {
  static const text::Pattern acts = worded("(?:^|[^a-z0-9]){words}(?:[^a-z0-9]|$)", {
      .es = "viaj(?:a|as|ar|en|es|e)|vuela[sn]?|volar|hospeda(?:te|rte|rse)|aloja(?:te|rte)|quedarte|"
            "para (?:tu |su )?(?:viaj|estanci|estadi|hosped|entreg|vuel)[a-z]+|entrega[ms]?(?:os)?|entregaremos|sorte(?:o|amos|aremos)|"
            "ganador(?:es|a|as)?|anunci(?:amos|aremos)|publicaremos|resultados|{we_close}|{closed}|cierran?|{we_rest}|no (?:abrimos|abriremos)|"
            "(?:vuelven?|volvemos|regresan?|regresamos) (?:a|al) (?:su |sus |los |nuestros )?(?:(?:precio|precios|costar|valer)[a-z]*|(?:[$]|€)? ?[0-9]+)|"
            "precios? (?:normal|normales|regular|regulares|habitual|habituales)|"
            "(?:suben?|subiran?|aumentan?|aumentaran?)(?: de precio| los precios| el precio)?",
      .en = "travel(?:ling)?|stays? (?:from|until|through|till)|for stays|deliver(?:y|ed|ies)|winners?|we (?:draw|close)|{closed}|"
            "back to (?:(?:regular|normal|full|usual) prices?|(?:[$]|€|£)? ?[0-9]+)",
      .pt = "viaje[m]?|viajar|hospedagem|estadias?|entregas?|entregamos|sortei(?:o|amos)|ganhador(?:es|a)?|anunciamos|resultados|{we_close}|{closed}|{we_rest}|"
            "preco normal|voltam? (?:a|aos?|para) (?:os )?(?:seus? )?(?:preco[a-z]*|(?:r?[$] ?|€ ?)?[0-9]+)",
  });
  // "el taller sigue"
  static const text::Pattern goes_on = text::Pattern::on_demand("^[^a-z0-9]*(?:el|la|los|las|nuestr[oa]s?) [a-z]+(?: [a-z]+){0,2} siguen? ?$");
  return acts.stands_in(piece.before) || acts.stands_in(piece.behind) || goes_on.stands_in(piece.before);
}

// "la función del sábado", but "la promo del sábado" and, right behind the promise, "el 2x1 del sábado"; beside another day, "para el sábado".
bool is_of_a_thing(const Piece& piece, const Claim& claim, bool alone) {
  static const text::Pattern for_use = worded("(?:^|[^a-z0-9]){for}(?: {the})? ?$", {
      {"for", {.es = "para", .en = "for", .pt = "para"}},
      {"the", {.es = "el|este|la", .en = "the", .pt = "o|a"}},
  });
  static const text::Pattern of_a_thing = worded("[a-z0-9]+ {of}(?: {the})? ?$", {
      {"of", {.es = "del?(?: dia| este)?", .en = "of", .pt = "d[ao]"}},
      {"the", {.es = "el", .en = "the"}},
  });
  static const text::Pattern of_an_offer = worded("{offer} {of}(?: {the})? ?$", {
      {"offer", {
          .es = "promo(?:s|cion)?|promociones|ofertas?|descuentos?|rebajas?|cupon|a partir|antes|desde|desde el|a contar",
          .en = "promo(?:s|tion)?|deal|sale|offer",
          .pt = "promo(?:s|cao)?|ofertas?|desconto|cupom|a partir|antes|desde",
      }},
      {"of", {.es = "del?(?: dia| este)?", .en = "of", .pt = "d[ao]"}},
      {"the", {.es = "el", .en = "the"}},
  });
  const auto* stated = claim.as<TimeClaim>();
  if (stated == nullptr || stated->shape != TimeClaim::Shape::one || !stated->first.days.is_day()) return false;
  if (!alone && for_use.stands_in(piece.before)) return true;
  return of_a_thing.stands_in(piece.before) && !of_an_offer.stands_in(piece.before);
}

// The promises of a promise's sentence, itself with them, by place.
std::vector<Range> promises_beside(const Promise& promise, const PostReading& reading) {
  const auto place = [](const Promise& one) { return std::pair(one.text.value_or(SIZE_MAX), one.sentence); };
  std::vector<Range> ranges;
  for (const Promise& beside : base::equal_span(reading.promises, place(promise), place)) ranges.push_back(beside.range);
  return ranges;
}

bool promises_in(std::size_t text, std::size_t sentence, const PostReading& reading) {
  const auto place = [](const Promise& one) { return std::pair(one.text.value_or(SIZE_MAX), one.sentence); };
  return std::ranges::binary_search(reading.promises, std::pair(text, sentence), {}, place);
}

// "El último día de la Semana del libro": what is counted in weeks reaches into a name that goes on, and is of that.
bool ends_in_name(const Claim& claim, const FactMention& name) {
  using Form = claims::StatedDays::Form;
  const auto* stated = claim.as<TimeClaim>();
  if (stated == nullptr || (stated->first.days.form != Form::unit && stated->first.days.form != Form::nth)) return false;
  return claim.range.begin < name.range.begin && name.range.begin < claim.range.end && claim.range.end < name.range.end;
}

// "El Concierto de Primavera (domingo 21 de marzo, 19:30 h)": when the event before the bracket is.
bool is_in_brackets_of_event(const Claim& claim, const FactMention& name, const StatedText& text) {
  if (name.as<model::Event>() == nullptr || claim.range.begin < name.range.end) return false;
  const std::string_view between = text.words({name.range.end, claim.range.begin});
  return between.starts_with(" (") && between.find(')') == std::string_view::npos;
}

// "Promoción válida hasta el 6 de enero": a sentence that says of the promise before it until when it holds.
bool tells_validity(std::string_view folded) {
  static const text::Pattern lead = worded("^[^a-z0-9]*(?:(?:{the} )?{offer} )?{valid}(?:[^a-z0-9]|$)", {
      {"the", {.es = "la|esta", .en = "the|this", .pt = "a|esta"}},
      {"offer", {.es = "promo|promocion|oferta", .en = "offer|deal|promotion", .pt = "promo|promocao|oferta"}},
      {"valid", {
          .es = "(?:es |esta )?(?:valid[ao]|vigente)|vigencia|validez|vale|aplica|termina|acaba|dura",
          .en = "(?:is )?valid|ends|runs|expires",
          .pt = "(?:e )?valid[ao]|vigencia|validade|vale|termina|acaba|dura",
      }},
  });
  return lead.stands_in(folded);
}

// "Martes de pizza", and what is said of a name beside it.
bool is_of_name(const Claim& claim, const FactMention& name, const StatedText& text) {
  return holds(name.range, claim.range) || ends_in_name(claim, name) || is_in_brackets_of_event(claim, name, text);
}

// Whether a time in a promise's own sentence is of it and of no other one; "los viernes, la Hora feliz no aplica" is of none.
bool is_of_promise(const Claim& claim, const std::vector<Range>& alike, const Promise& promise, const PostReading& reading) {
  if (!belongs(claim.range, alike, promise, reading)) return false;
  if (claim.range.end > promise.range.begin) return true;
  const StatedText& text = reading.texts[*promise.text];
  return !excepts_next(clause_behind(promise.range, text.claims.sentences[promise.sentence], text));
}

// What one of the promise's sentences says of when; only in its own can something belong to another promise, and in another one its hours tell when it opens
// ("🕙 De lunes a sábado de 10 a 20 h").
void add_times(const Promise& promise, std::size_t sentence, const PostReading& reading, std::vector<SaidTime>& found) {
  const StatedText& text = reading.texts[*promise.text];
  const std::vector<const Claim*> stated = times_of(text, sentence);
  if (stated.empty() || stated.size() > kMostTimes || is_answered_no(sentence, text.claims)) return;
  const bool is_own = sentence == promise.sentence;
  std::vector<Range> alike;
  for (const Claim* claim : stated) alike.push_back(claim->range);
  std::vector<Range> pieces = alike;
  if (is_own) pieces.push_back(promise.range);
  bool excepted = false;
  for (const Claim* claim : stated) {
    const Piece piece = piece_around(claim->range, pieces, text.claims.sentences[sentence], text);
    excepted = is_excepted(piece) || (excepted && (only_joins(piece) || says_what_day_it_is(piece)));
    if (excepted || std::ranges::any_of(text.mentions_in(sentence), [&](const FactMention& name) { return is_of_name(*claim, name, text); })) continue;
    const bool is_of_it = is_own ? is_of_promise(*claim, alike, promise, reading) : claim->as<HoursClaim>() == nullptr;
    if (is_of_it && !says_other_act(piece)) found.push_back({claim, is_of_a_thing(piece, *claim, stated.size() == 1)});
  }
}

// "À tarde, das 14h às 18h": the hours of a part of the day, right behind it.
bool tells_hours_of(const Claim& part, const Claim& hours, const StatedText& text) {
  const TimeClaim& day = *part.as<TimeClaim>();
  const bool is_part = day.part && !day.first.clock && !day.last.clock;
  return is_part && !hours.as<TimeClaim>()->part && part.range.end < hours.range.begin && text.folded(part.range.end, hours.range.begin) == ", ";
}

}  // namespace

std::size_t distance_between(const Range& a, const Range& b, const StatedText& text) {
  constexpr std::size_t kTurn = 1000;
  static const text::Pattern turns = worded(R"([,;|\n]|[^a-z0-9](?:{and}|{or}|{plus})[^a-z0-9]|[+&])", {
      {"plus", {.es = "mas", .en = "plus", .pt = "mas"}},
  });
  const std::string_view between = text.folded(std::min(a.end, b.end), std::max(a.begin, b.begin));
  return between.size() + kTurn * turns.find_all(between).size();
}

bool belongs(const Range& said, const std::vector<Range>& alike, const Promise& promise, const PostReading& reading) {
  const std::vector<Range> promises = promises_beside(promise, reading);
  if (promises.size() < 2 || alike.size() < 2) return true;
  const StatedText& text = reading.texts[*promise.text];
  const auto distance = [&](const Range& other) { return distance_between(said, other, text); };
  return std::ranges::none_of(promises, [&](const Range& other) { return distance(other) < distance(promise.range); });
}

std::vector<std::size_t> sentences_of(const Promise& promise, const PostReading& reading) {
  if (!promise.text) return {};
  const StatedText& text = reading.texts[*promise.text];
  const auto promises_another = [&](std::size_t other) { return promises_in(*promise.text, other, reading); };
  std::vector<std::size_t> found = sentences_with(promise.sentence, text, promises_another);
  const std::size_t next = found.back() + 1;
  if (next < text.claims.sentences.size() && !promises_another(next) && tells_validity(text.folded(text.claims.sentences[next]))) found.push_back(next);
  return found;
}

std::vector<SaidTime> times_said_with(const Promise& promise, const PostReading& reading) {
  std::vector<SaidTime> found;
  for (const std::size_t sentence : sentences_of(promise, reading)) add_times(promise, sentence, reading, found);
  return found;
}

const TimeClaim* clock_said_with(const Promise& promise, const std::vector<SaidTime>& times, const PostReading& reading) {
  static const text::Pattern turns = worded(R"([.;()\n–—|]|[^a-z0-9]{words}[^a-z0-9])", {
      .es = "y|e|con|te esperamos|abrimos|abiertos?|abre|{we_close}|cierra",
      .en = "and|with|open",
      .pt = "e|com|abrimos|abertos?|abre|{we_close}",
  });
  const Claim* only = nullptr;
  for (const auto& [claim, of_a_thing] : times) {
    const auto* stated = claim->as<TimeClaim>();
    if (stated == nullptr || stated->first.days.stated() || stated->last.days.stated()) continue;
    if (only != nullptr && !tells_hours_of(*only, *claim, reading.texts[*promise.text])) return nullptr;
    only = claim;
  }
  if (only == nullptr) return nullptr;
  const StatedText& text = reading.texts[*promise.text];
  const auto near = [&](const Range& other) {
    const std::size_t begin = std::min(other.end, only->range.end);
    const std::size_t end = std::max(other.begin, only->range.begin);
    return !turns.stands_in(text.folded(begin, end));
  };
  const auto is_near_day = [&](const SaidTime& time) { return time.claim != only && near(time.claim->range); };
  const auto is_near_name = [&](const FactMention& name) { return name.as<model::Offer>() == promise.offer && near(name.range); };
  if (!near(promise.range) && std::ranges::none_of(times, is_near_day) && std::ranges::none_of(text.mentions_in(promise.sentence), is_near_name))
    return nullptr;
  return only->as<TimeClaim>();
}

}  // namespace sml::resolve
