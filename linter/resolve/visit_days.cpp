#include "linter/resolve/visit_days.h"

#include "linter/claims/calendar.h"
#include "linter/resolve/weekdays.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"
#include "linter/time/months.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::StatedDays;
using claims::TimeClaim;
using Shape = TimeClaim::Shape;

constexpr std::int64_t kLongestDays = 7;

// "Pase por su guía y practique sábado y domingo": between the invitation and the days something else begins.
bool begins_more_between(const Claim& claim, const Claim& invitation, const StatedText& text) {
  static const text::Pattern more = worded(R"([.;:!?]|(?:,|\b{joint}) (?:{they} )?{does}\b|\b{that}\b)", {
      {"joint", {.es = "y|e|o", .en = "and|or|then", .pt = "e|ou"}},
      {"they", {.es = "l[oa]s?|te|se", .en = "then", .pt = "[oa]s?|se"}},
      {"does", {.es = "[a-z]{3,}(?:e|en|an|a(?:lo|la|los|las|te|nos))|descansa|estudia|repasa|practica|entrena|disfruta",
                .en = "[a-z]+ (?:it|them|your|that)",
                .pt = "[a-z]{3,}(?:e|em|am|a-[a-z]+)|descansa|estuda|treina|pratica"}},
      {"that", {.es = "que", .en = "that", .pt = "que"}},
  });
  constexpr std::string_view kBeside = " ,";
  if (overlap(claim.range, invitation.range)) return false;
  std::string_view between = text.folded(std::min(claim.range.end, invitation.range.end), std::max(claim.range.begin, invitation.range.begin));
  between.remove_prefix(std::min(between.find_first_not_of(kBeside), between.size()));
  return more.stands_in(between.substr(0, between.find_last_not_of(kBeside) + 1));
}

std::vector<time::Date> next_of(const Weekdays& weekdays, time::Date publication) {
  std::vector<time::Date> dates;
  for (int ahead = 0; ahead < time::kWeekDays; ++ahead) {
    const time::Date date = time::plus_days(publication, ahead);
    if (weekdays.test(static_cast<std::size_t>(time::weekday(date)))) dates.push_back(date);
  }
  return dates;
}

}  // namespace

std::optional<VisitDays> visit_days(const Claim& claim, const Claim& invitation, time::Date publication) {
  const TimeClaim& time = *claim.as<TimeClaim>();
  if (time.first.days.past || time.first.days.form == StatedDays::Form::recurrent) return std::nullopt;
  const bool says_until = !overlap(claim.range, invitation.range);   // the "by" of "stop by Monday" is the invitation's
  if (time.shape == Shape::until && !time.last.clock && says_until) return std::nullopt;
  const auto meant = claims::days_meant(time, publication);
  if (!meant || (!meant->first && !meant->last)) return std::nullopt;
  const time::Date first = meant->first.value_or(*(meant->last ? meant->last : meant->first));
  const bool one_day = time.shape == Shape::since || time.shape == Shape::until;
  const time::Date last = one_day ? first : meant->last.value_or(first);
  if (first < publication || time::days_between(first, last) >= kLongestDays) return std::nullopt;
  return VisitDays{first, last};
}

std::vector<time::Date> next_weekdays(const Claim& claim, const Claim& invitation, const StatedText& text, time::Date publication) {
  static const text::Pattern listed = worded(R"(^{day}(?:, {day})* {and} {day}$)", {
      {"day", {.es = "lunes|martes|miercoles|jueves|viernes|sabado|domingo",
               .en = "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
               .pt = "(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|sabado|domingo"}},
      {"and", {.es = "y|o", .en = "and|or", .pt = "e|ou"}},
  });
  static const text::Pattern recurs = worded(R"(\b{words} $)", {.es = "los|todos|cada|de|desde",
                                                                .en = "every|each|on|most",
                                                                .pt = "aos|todos|todas|as|de|cada|todo|toda"});
  const TimeClaim& time = *claim.as<TimeClaim>();
  std::vector<time::Date> dates;
  if (time.first.days.form != StatedDays::Form::recurrent || time.first.days.month || !listed.stands_in(text.folded(claim.range))) return dates;
  if (begins_more_between(claim, invitation, text)) return dates;
  if (recurs.stands_in(text.folded(text.claims.sentences[claim.sentence].begin, claim.range.begin))) return dates;
  return next_of(weekdays_named(text.words(claim.range)), publication);
}

std::vector<time::Date> each_next_weekday(const Claim& claim, const Claim& invitation, const StatedText& text, time::Date publication) {
  static const text::Pattern some = whole_words({
      .es = "algun|algunos|ciertos|alternos|primer[oa]?s?|segund[oa]s|tercer|ultim[oa]s?|"
            "al mes|de cada mes|antes de|verano|invierno|temporada|festivos|solo si",
      .en = "some|certain|first|second|third|last|other|alternate|a month|of the month|before|summer|winter|season",
      .pt = "algum|alguns|certos|alternad[oa]s|primeir[oa]s?|segundos|terceir[oa]|ultim[oa]s?|por mes|de cada mes|antes de|verao|inverno|temporada",
  });
  static const text::Pattern fetches = whole_words({.es = "a por|por (?:tu|su|vuestr[oa])s?|recoger|buscar",
                                                    .en = "for (?:your|our|the)|pick up|collect",
                                                    .pt = "buscar|levantar"});
  static const text::Pattern by_name = worded(R"(\b{weekday})");
  const TimeClaim& time = *claim.as<TimeClaim>();
  if (!by_name.stands_in(text.folded(claim.range)) || time.shape == Shape::until || time.shape == Shape::since ||
      time.first.days.form != StatedDays::Form::recurrent || time.first.days.month || begins_more_between(claim, invitation, text))
    return {};
  static const text::Pattern ends = worded(R"(^ ?(?:$|[^a-z0-9 ]|{words}\b))", {.es = "en|por|a|al|de|desde|y|con|para|tambien",
                                                                                .en = "in|at|from|and|with|for|too",
                                                                                .pt = "em|na|de|desde|a|ao|e|com|para|tambem"});
  const std::size_t end = std::max(claim.range.end, text.claims.sentences[claim.sentence].end);
  if (claim.range.begin > invitation.range.end && !ends.stands_in(text.folded(claim.range.end, end))) return {};   // "…, los lunes no se come tan bien"
  const std::string_view sentence = text.folded(text.claims.sentences[claim.sentence]);
  // "te esperamos todos los domingos con un consejo": here
  static const text::Pattern posts = worded(R"(\b(?:{with} (?:an? |una? |uma? )?(?:[a-z]+ )?{post}|{a_new} {post})\b)", {
      {"with", {.es = "con|para", .en = "with|for", .pt = "com|para"}},
      {"a_new", {.es = "nuev[oa]s?|otr[oa]", .en = "new|another", .pt = "nov[oa]s?|outr[oa]"}},
      {"post", {
          .es = "consejos?|tips?|recetas?|mitos?|historias?|fotos?|videos?|episodios?|capitulos?|datos?|posts?|trucos?|retos?|palabras?|preguntas?|"
                "curiosidad(?:es)?|contenidos?|lives?",
          .en = "(?:[a-z]+ )?(?:tips?|recipes?|myths?|stor(?:y|ies)|photos?|videos?|episodes?|"
                "chapters?|facts?|posts?|tricks?|challenges?|words?|questions?|lives?)",
          .pt = "conselhos?|dicas?|receitas?|mitos?|historias?|fotos?|videos?|episodios?|capitulos?|"
                "dados?|posts?|truques?|desafios?|palavras?|perguntas?|curiosidades?|lives?",
      }},
  });
  if (posts.stands_in(sentence) || some.stands_in(sentence) || fetches.stands_in(sentence) || weekdays_excepted(sentence).any()) return {};
  return next_of(weekdays_named(text.words(claim.range)), publication);
}

}  // namespace sml::resolve
