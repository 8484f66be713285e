#include "linter/resolve/hours_owner.h"

#include <algorithm>
#include <array>

#include "linter/base/ascii.h"
#include "linter/resolve/credits.h"
#include "linter/resolve/hours_words.h"
#include "linter/resolve/other_businesses.h"
#include "linter/resolve/part_words.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using Subject = HoursOwner::Subject;

// Whose hours they are: those of other people and things stand first.
constexpr std::array kSubjects = {&phrasings::kHoursOfFriends, &phrasings::kHoursOfOthers, &phrasings::kOwnHours};

Subject subject_of(const Said& said) { return kSubjects[said.phrasing] == &phrasings::kOwnHours ? Subject::own : Subject::other; }

// What people are reached by, and where they park.
bool is_channel(std::string_view said) {
  static const text::Pattern channels = worded("^{words}$", {
      .es = "llamadas?|llama(?:nos|r|les?)?|llame(?:nos)?|telefonos?|tel|whats[a-z]*|mensajes?|chat|correo|web|estacionamiento",
      .en = "dms?|chat|calls?|phone|web|online|parking",
      .pt = "mensage(?:m|ns)|dms?|chat|ligue|ligacoes|web|online",
  });
  return channels.stands_in(said);
}

// "Abrimos", "we open", "nuestro horario": behind somebody else's name, "abren" and "open" are theirs.
bool says_we(std::string_view words, const text::Range& range) {
  constexpr std::string_view kOfUs[] = {"we ", "we're ", "we’re ", "we are ", "nuestro ", "nuestra ", "nuestros ", "nosso ", "nossa ", "our "};
  const std::string_view before = words.substr(0, range.begin);
  const auto stands_before = [&](std::string_view said) {
    if (!before.ends_with(said)) return false;
    const std::string_view further = before.substr(0, before.size() - said.size());
    return further.empty() || !base::is_ascii_letter(static_cast<unsigned char>(further.back()));   // none of "your"
  };
  return text::part_of(words, range).ends_with("mos") || std::ranges::any_of(kOfUs, stands_before);
}

}  // namespace

Subject HoursOwner::last_subject(std::size_t begin, std::size_t end) const {
  const std::string words = folded(begin, end);
  Subject last = Subject::none;
  bool of_friends = false;
  for (const Said& said : all_said(kSubjects, words)) {
    if (kSubjects[said.phrasing] == &phrasings::kHoursOfFriends) of_friends = true;
    if (subject_of(said) == Subject::other || !of_friends || says_we(words, said.range)) last = subject_of(said);
  }
  return last;
}

// What is offered or promised between certain hours: of it they are, if it stands nearer before them than the business's own words.
std::size_t HoursOwner::last_thing_before(std::size_t sentence, std::size_t end, bool but_answers) const {
  std::size_t last = 0;
  for (const Claim& claim : text_.claims_in(sentence)) {
    const auto* invited = claim.as<claims::InvitationClaim>();
    const bool is_answer = invited != nullptr && invited->kind == claims::InvitationClaim::Kind::attention;
    const bool is_thing = claim.as<claims::OfferClaim>() != nullptr || (is_answer && !but_answers);
    if (is_thing && claim.range.end <= end) last = std::max(last, claim.range.end);
  }
  for (const FactMention& mention : text_.mentions_in(sentence)) {
    const bool is_thing = mention.as<model::Offer>() != nullptr || mention.as<model::Product>() != nullptr || mention.as<model::Event>() != nullptr;
    if (is_thing && mention.range.end <= end) last = std::max(last, mention.range.end);
  }
  return last;
}

// "Win a month of flat whites! … Closes Sunday at 8pm": a verb without a subject, behind what people enter, vote in or apply for.
bool HoursOwner::ends_what_was_told(std::size_t sentence) const {
  const text::Range whole = range_of(sentence);
  return !names_own(sentence, text_) && ends_an_entry(folded(whole.begin, whole.end), folded(0, whole.begin));   // not "cierra hoy a las 21:00 Don Beppe"
}

Subject HoursOwner::subject_before(std::size_t sentence, std::size_t end) const {
  if (ends_what_was_told(sentence)) return Subject::other;
  const PartWords told(text_, {range_of(sentence).begin, end});
  if (goes_on_about_another(sentence, text_) || thanks_a_business(told) || is_told_of_another(told)) return Subject::other;
  const std::size_t thing = last_thing_before(sentence, end);
  if (thing == 0) return last_subject(range_of(sentence).begin, end);
  if (opens_itself(folded(thing, end))) return Subject::other;
  const Subject behind = last_subject(thing, end);
  return behind == Subject::none ? Subject::other : behind;
}

// "Nos preguntan mucho por teléfono.", "There's parking behind the building.": a sentence that has a channel or a car park in passing, and is no heading over
// their hours.
bool HoursOwner::passes_over_channels(std::size_t sentence) const {
  constexpr std::ptrdiff_t kLongest = 3, kLongestLeading = 5;   // words of a heading, and of one with a colon
  static const text::Pattern word = text::Pattern::on_demand("[a-z]+");
  static const text::Pattern reached = worded(R"(\b{words} (?:{the} )?{channel}\b)", {
      {"words", {.es = "por|al?|en|via", .en = "by|via|over|on|answer(?:ing)?", .pt = "por|pelo|n[oa]|via"}},
      {"the", {.es = "el|los|mensajes? de", .en = "the|our", .pt = "o|os"}},
      {"channel", {.es = "telefonos?|whats[a-z]*|chat|correo|mensajes?",
                   .en = "phones?|chat|dms?|whats[a-z]*",
                   .pt = "telefone|whats[a-z]*|chat|mensage(?:m|ns)"}},
  });
  const std::string line = folded(range_of(sentence).begin, range_of(sentence).end);
  const std::size_t last = line.find_last_not_of(" \n");
  const bool leads = last != std::string::npos && line[last] == ':';
  return std::ssize(word.find_all(line)) > (leads ? kLongestLeading : kLongest) && !(leads && reached.stands_in(line));
}

// Whether anything in a sentence up to a place is said, offered or named that hours behind it may be of.
bool HoursOwner::is_said_of_others(std::size_t sentence, std::size_t end, bool passes_over) const {
  const std::string words = folded(range_of(sentence).begin, std::min(range_of(sentence).end, end));
  const auto is_of_others = [&](const Said& one) {
    return subject_of(one) == Subject::other && !(passes_over && is_channel(text::part_of(words, one.range)));
  };
  return std::ranges::any_of(all_said(kSubjects, words), is_of_others) || last_thing_before(sentence, end, passes_over) > 0;
}

bool HoursOwner::tells_of_others(std::size_t end) const {
  for (std::size_t number = 0; number < text_.claims.sentences.size() && range_of(number).begin < end; ++number)
    if (is_said_of_others(number, end, false)) return true;
  return false;
}

// The same where a place is named: what was said in passing before of telephones and parking is no subject of what it is open.
bool HoursOwner::tells_of_others_before(std::size_t place) const {
  for (std::size_t number = 0; number < text_.claims.sentences.size() && range_of(number).begin < place; ++number)
    if (is_said_of_others(number, place, range_of(number).end <= place && passes_over_channels(number))) return true;
  return false;
}

bool HoursOwner::stands_right_behind_place(std::size_t sentence, std::size_t at) const {
  static const text::Pattern serves = worded(R"(^(?: ({serves})(?: {from})?|[ ,:]+(?:{is})?)? ?$)", {
      {"from", {.es = "de", .en = "from", .pt = "das?|de"}},
      {"serves", {.es = "atiende(?:n)?|funciona(?:n)?|abre(?:n)?|estamos|estaremos",
                  .en = "is open|opens|runs|we(?:['’]re| are)(?: open)?",
                  .pt = "atende(?:m)?|funciona(?:m)?|abre(?:m)?|estamos"}},
      {"is", {.es = "es|son", .en = "is|are", .pt = "e|esta aberto"}},
  });
  const text::Range line = range_of(sentence);
  return std::ranges::any_of(lines_.places(), [&](const text::Range& place) {
    if (place.begin < line.begin || at < place.end || tells_of_others_before(place.end)) return false;
    const auto joined = serves.find(text_.folded(place.end, at));
    return joined && (joined->has(1) || stands_alone(sentence));
  });
}

// Whether a line tells of days and times and nothing else, and so does what stands before it: "taller de pasta" may be said of them.
bool HoursOwner::stands_alone(std::size_t sentence) const {
  constexpr std::ptrdiff_t kMostWords = 1;   // "AVISO."
  if (!lines_.is_bare(sentence)) return false;
  const std::string before = folded(0, range_of(sentence).begin);
  return std::ssize(words_left().find_all(before)) <= kMostWords || phrasings::kOpening.stands_in(before);
}

HoursOwner::Beside HoursOwner::beside_place(std::size_t sentence) const {
  const std::size_t end = range_of(sentence).end;
  if (!lines_.names_place(sentence) || !lines_.is_bare(sentence) || tells_of_others_before(end)) return Beside::none;
  if (phrasings::kGathering.stands_in(folded(0, end)) || is_disowned(sentence) || are_of_a_job(sentence)) return Beside::none;
  return stands_alone(sentence) ? Beside::alone : Beside::in_company;
}

bool HoursOwner::stands_under_place(std::size_t sentence) const {
  constexpr std::size_t kFarthest = 8;   // lines
  for (std::size_t above = sentence; sentence - above <= kFarthest; --above) {
    if (!lines_.is_bare(above)) return false;
    if (above < sentence && lines_.names_place(above)) return !tells_of_others_before(range_of(above).begin);
    if (above == 0) return false;
  }
  return false;
}

bool HoursOwner::stands_by_place(std::size_t sentence, const text::Range& range) const {
  static const text::Pattern joins = worded(R"(^[^a-z0-9]*(?:{at}[^a-z0-9]+)*(?:{serves}\b)?(?:[^a-z0-9]|\b{on}\b)*$)", {
      {"at", {.es = "en|la|el|los|a|nuestr[oa]", .en = "in|the|our", .pt = "na|no|a|os?|noss[oa]"}},
      {"serves", {.es = "atienden?|funcionan?|trabajan?|recibe|es|son", .en = "is|are", .pt = "atendem?|funcionam|recebe|e|sao"}},
      {"on", {.es = "de|los|las|todos|todas|y", .en = "on|every|and", .pt = "de|aos|as|nos|nas|todos|todas|e"}},
  });
  const text::Range line = range_of(sentence);
  const bool is_named = std::ranges::any_of(lines_.places(), [&](const text::Range& place) { return line.begin <= place.begin && place.end <= range.begin; });
  if (!is_named) return stands_under_place(sentence);
  if (tells_of_others_before(line.end)) return false;
  return joins.stands_in(lines_.before_hours(sentence, range.begin));
}

// "Se necesita bodeguero. Horario: lunes a viernes de 8:00 a 18:00."
bool HoursOwner::are_of_a_job(std::size_t sentence) const {
  constexpr std::size_t kFarthest = 5;   // sentences
  const std::size_t first = sentence - std::min(sentence, kFarthest);
  return phrasings::kHiring.stands_in(folded(range_of(first).begin, range_of(sentence).end));
}

bool HoursOwner::is_own(std::size_t sentence, const text::Range& range) const {
  if (is_disowned(sentence) || are_of_a_job(sentence) || is_told_of_another(PartWords(text_, {range_of(sentence).begin, range.end}))) return false;
  if (ends_with_us(folded(range_of(sentence).begin, range.begin))) return true;   // "Nosotros, de martes a sábado de 9 a 20 h"
  const Subject before = subject_before(sentence, range.begin);
  if (before != Subject::none) return before == Subject::own;
  if (const Subject inside = last_subject(range.begin, range.end); inside != Subject::none) return inside == Subject::own;  // "domingos abrimos de 12 a 22 h"
  const std::size_t end = range_of(sentence).end;
  if (last_thing_before(sentence, end) > range.begin) return false;
  if (const auto behind = first_said(kSubjects, folded(range.end, end))) return subject_of(*behind) == Subject::own;
  const auto heading = lines_.is_bare(sentence) ? heading_of(sentence) : std::nullopt;
  return heading && heading->subject != Subject::other;
}

// "Anote aí: segunda a sábado das 10h às 21h", "sábados de 8 a. m. a 4 p. m. en la Bodega Itagüí" behind a colon, or bare lines under "Te dejamos el dato:":
// words that ask to keep what follows, or a place beside it, and nothing told before that the hours may be of.
bool HoursOwner::stands_by_lead(std::size_t sentence, const text::Range& range) const {
  constexpr std::size_t kFarthest = 8;   // lines
  if (is_disowned(sentence) || are_of_a_job(sentence) || tells_of_others(range.end)) return false;
  const std::string before = folded(range_of(sentence).begin, range.begin);
  const std::size_t colon = before.rfind(':');
  if (colon != std::string::npos && !words_left().stands_in(std::string_view(before).substr(colon)))
    return lines_.names_place(sentence) || phrasings::kToKeep.stands_in(before);
  if (!lines_.is_bare(sentence)) return false;
  std::size_t above = sentence;
  while (above > sentence - std::min(sentence, kFarthest) && lines_.is_bare(above)) --above;
  return phrasings::kToKeep.stands_in(lines_.folded(range_of(above)));
}

// Above hours that stand alone: the first line that says whose they are; nothing where another line stands between.
std::optional<HoursOwner::Heading> HoursOwner::heading_of(std::size_t sentence) const {
  constexpr std::size_t kFarthest = 8;
  for (std::size_t back = 1; back <= std::min(sentence, kFarthest); ++back) {
    const std::size_t above = sentence - back;
    const Subject subject = subject_before(above, range_of(above).end);
    if (subject != Subject::none) return Heading{subject, above};
    if (!lines_.is_bare(above) && !is_short_answer(lines_.folded(range_of(above)))) return std::nullopt;
  }
  return Heading{};
}

bool HoursOwner::is_bare_text(std::size_t sentence) const {
  const auto heading = lines_.is_bare(sentence) ? heading_of(sentence) : std::nullopt;
  return heading && heading->subject == Subject::none;
}

bool HoursOwner::stands_under_opening(std::size_t sentence) const {
  const auto heading = lines_.is_bare(sentence) ? heading_of(sentence) : std::nullopt;
  if (!heading || heading->subject != Subject::own) return false;
  const std::string line = lines_.folded(range_of(heading->sentence));
  const bool is_row = lines_.is_bare(heading->sentence) && shut_words().stands_in(line);   // "25 de diciembre: cerrado", of the same list
  return is_row || phrasings::kOpening.stands_in(line);
}

}  // namespace sml::resolve
