#include "linter/resolve/disowning.h"

#include <algorithm>
#include <string>
#include <vector>

#include "linter/base/parts.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/elsewhere.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/other_names.h"
#include "linter/resolve/part_words.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// What is said of something that is named before it, or of "it".
constexpr NamedWords kIsNotOurs{"is_not_ours", {
    .es = "(?:ya )?no (?:es|son) nuestr[oa]s?(?: ni [a-z ]{2,24})?|no somos nosotr[oa]s|no es de nuestro equipo|no es cosa nuestra|"
          "no (?:lo|la|los|las) organizamos(?: nosotr[oa]s)?",
    .en = "(?:is|are)(?:n['’]?t| not) (?:ours|us)",
    .pt = "nao (?:e|sao) noss[oa]s?|nao e da nossa equipe|nao (?:somos nos|e a gente|e nos|e da gente)|nao e coisa nossa",
}};

// "No es aquí, es en la biblioteca": hours are of there, unless that is another place of ours.
constexpr NamedWords kIsNotHere{"is_not_here", {.es = "no es (?:aca|aqui)", .en = "(?:is|it['’]s)(?:n['’]?t| not) here", .pt = "nao e aqui"}};

// The same as not ours, of what may be a thing that comes between: it is of what is told only where it is all that a sentence says.
constexpr NamedWords kIsNoneOfUs{"is_none_of_us", {
    .es = "no tienen? (?:nada )?que ver con nosotr[oa]s|no depende de nosotr[oa]s",
    .en = "(?:has|have|is|are)? ?nothing to do with us",
    .pt = "nao (?:tem|tinha) (?:nada )?a ver (?:com a gente|con+osco)|nao depende de nos|nao depende da gente",
}};

// What stands alone.
constexpr NamedWords kNotOurs{"not_ours", {
    .es = "que (?:el descuento|la oferta|la promo|la promocion|la invitacion) es (?:suy[oa]|de ell[oa]s?)|"
          "(?:el descuento|la oferta|la promo|la promocion) es de ell[oa]s?|(?:descuento|oferta|promo|promocion) de ell[oa]s?|que es de ell[oa]s|"
          "(?:la|lo|las|los) (?:organiza|hace|pone|paga|regala|cobra)n? (?:el|la|los|las) (?:comite|organizacion|parroquia|ayuntamiento|junta|asociacion|"
          "municipio|alcaldia|colegio|iglesia|vecin[oa]s|comision|cofradia|escuela|municipalidad)|(?:nada|ninguno)(?: de (?:esto|eso|ello))? es nuestro|"
          "no (?:la|lo|las|los) organiza (?:el|la) [a-z]+, es (?:del?|de la) [a-z]+(?: [a-z]+)?|"
          "no es (?:un |una )?(?:descuento|oferta|promo|promocion|evento|cosa) nuestr[oa]|no es nuestr[oa] (?:descuento|oferta|promo|promocion|evento)",
    .en = "(?:it['’]?s |(?:the )?(?:city|town|council|county|park|venue|school|festival)['’]?s (?:rules?|prices?|deal|offer|policy),? )?not ours|"
          "nothing to do with us(?: but [^.,;:!?]*)?|from people who (?:don['’]?t|do not) work (?:for|with) us|"
          "(?:it['’]?s |is )?(?:not|isn['’]?t) our (?:discount|offer|deal|event)|none of (?:this|it|these) (?:is|are) ours",
    .pt = "(?:e )?com (?:ela|ele|elas|eles), nao con+osco|diz a (?:junta|camara|prefeitura|paroquia)|que e del[ea]s|"
          "(?:que )?o desconto e (?:dela|dele|delas|deles)|nada disso e nosso|"
          "nao e (?:desconto|oferta|evento|promocao) noss[oa]|nao e noss[oa] (?:desconto|oferta|evento|promocao)",
}};

// "La organiza el Centro Cívico, no nosotras."
constexpr NamedWords kNotUs{"not_us", {.es = "no (?:a |con |de )?nosotr[oa]s", .en = "not (?:with )?us", .pt = "nao (?:com )?a gente"}};

constexpr NamedWords kIt{"it", {
    .es = "eso|ella|el|esto|pero|y|que|las? entradas?|la inscripcion",
    .en = "(?:that|it|this)(?:['’]s)?|they(?:['’]re)?|but",
    .pt = "isso|ela|ele|mas|que",
}};

bool is_all_it_says(std::string_view folded) {
  static const text::Pattern none_of_us = worded(R"(^[^a-z0-9]*(?:{it} )?(?:{is_none_of_us}|{theirs})[^a-z0-9?]*$)", {
      kIt, kIsNoneOfUs, {"theirs", {.en = "(?:that|it|this)(?:['’]?s| is) theirs|they(?:['’]?re| are) theirs"}},
  });
  return none_of_us.stands_in(folded);
}

// "O bar da bancada não é nosso": of what a sentence names; but "la culpa no es nuestra", and nothing where one tells what one does oneself.
bool disowns_what_it_names(std::string_view folded, Disowned which) {
  static const text::Pattern named = worded(R"(^[^a-z0-9]*{the}((?: [a-z'’]+){1,6}) (?:{is_not_ours}|{is_none_of_us})(?:[^a-z0-9?]*(?:[.!,;:)]|$)| {but}\b))", {
      kIsNotOurs,
      kIsNoneOfUs,
      {"the", {.es = "el|la|los|las|est[aeo]s?|es[aeo]s?", .en = "the|this|that|these|those", .pt = "os?|as?|ess[ae]s?"}},
      {"but", {.es = "pero|sino", .en = "but", .pt = "mas|e sim"}},
  });
  static const text::Pattern no_place = whole_words({
      .es = "culpa|fallo|error|ideas?|meritos?|decision(?:es)?|palabras?|frases?|fotos?|imagen(?:es)?|videos?|recetas?|dibujos?|logos?|disenos?|musica|cancion|"
            "estilo|cortes?|averia|apagon|horarios?|prisas?|normas?|precios?|problemas?|lluvia|calor|frio|viento|clima|tiempo",
      .en = "fault|ideas?|mistakes?|decisions?|words?|quotes?|photos?|pictures?|images?|videos?|recipes?|drawings?|logos?|designs?|music|song|style|outages?|"
            "cuts?|hours|rules?|policy|prices?|problems?|choice|weather|rain|heat|wind|cold",
      .pt = "culpa|falha|erro|ideias?|meritos?|decisao|palavras?|frases?|fotos?|imagens?|videos?|receitas?|desenhos?|logos?|musica|estilo|cortes?|apagao|"
            "horarios?|pressa|regras?|precos?|problemas?|chuva|calor|frio|vento|clima|tempo",
  });
  // "El desfile no es nuestro, pero la barra sí": and what is told may be that.
  static const text::Pattern but_ours = worded(R"(\b{words}[^a-z]*$)", {
      .es = "(?:pero|sino|mas)\\b[^.!?]* si",
      .en = "but\\b[^.!?]* (?:are|is)",
      .pt = "mas\\b[^.!?]* (?:e|sim)",
  });
  const auto found = named.find(folded);
  if (!found || but_ours.stands_in(folded) || no_place.stands_in(found->of(folded, 1))) return false;
  const auto may_give = [](std::string_view word) {
    return is_event_word(word) || is_in(others::kKinds, word) || is_in(others::kTheirKinds, word) || is_in(others::kBodies, word);
  };
  return which == Disowned::anything || std::ranges::any_of(base::parts_between(found->of(folded, 1), " "), may_give);
}

// "40% off the ferry. It's not our ferry.": of what the sentence beside it names, too.
bool disowns_again(std::string_view folded, std::string_view told) {
  static const text::Pattern not_our = worded(R"(^[^a-z0-9]*(?:{it} )?{not_our} ([a-z]+)[^a-z0-9?]*$)", {
      kIt,
      {"not_our", {.es = "no (?:es|son) nuestr[oa]s?", .en = "(?:is|are)?(?: ?not|n['’]?t) our", .pt = "nao (?:e|sao) noss[oa]s?"}},
  });
  // "The Bounty sails at ten. It's not our boat."
  static constexpr WordList kVehicles = " boat ferry bus coach train tram tour barco autobus bus tren onibus trem ";
  static constexpr WordList kOwnMatters =
      " hours fault policy price prices birthday anniversary horario horarios culpa precio precios cumpleanos preco precos aniversario ";
  const auto found = not_our.find(folded);
  if (!found) return false;
  const std::string_view noun = found->of(folded, 1);
  if (is_in(kOwnMatters, noun)) return false;
  const std::string_view phrase[] = {noun};
  return is_in(kVehicles, noun) || holds_any(phrase, text::folded_words(told));
}

// Whether a sentence only answers a question, and disowns nothing that is told behind it: "Dry pizza? Not us! 2x1 today."
bool answers_question(std::size_t sentence, const StatedText& text) {
  return sentence > 0 && text.words(text.claims.sentences[sentence - 1]).find('?') != std::string_view::npos;
}

// "Rang someone on 0117 496 0123? That's not us": of what the question tells.
bool points_back(std::size_t sentence, const StatedText& text) {
  static const text::Pattern points = worded(R"(^[^a-z0-9]*{words}\b)", {.es = "eso|esto", .en = "that|this", .pt = "isso|isto"});
  return points.stands_in(text.folded(text.claims.sentences[sentence]));
}

// Whether a sentence leads to what it is said of: "Agenda del barrio (nada de esto es nuestro):".
bool heads_list(std::size_t sentence, const StatedText& text) {
  const std::string_view words = text.sentence(sentence);
  return words.substr(0, words.find_last_not_of(" \t\r\n") + 1).ends_with(':');
}

// "Not ours, but go: our neighbour is launching his poems. …": of all that its paragraph tells.
bool opens_disowning(std::string_view folded) {
  static const text::Pattern opens = worded(R"(^[^a-z0-9]*{words}\b)", {.es = "no (?:es|son) (?:cosa )?nuestr[oa]s?,? pero (?:vayan|vaya|ve|ve|id|anda)",
                                                                        .en = "(?:it['’]?s )?not ours,? but (?:go|worth)",
                                                                        .pt = "nao (?:e|sao) noss[oa]s?,? mas (?:va|vao|vale)"});
  return opens.stands_in(folded);
}

// Whether no empty line stands between a list's first entry and one of its sentences.
bool is_one_list(std::size_t heading, std::size_t sentence, const StatedText& text) {
  const auto& sentences = text.claims.sentences;
  return text.words({sentences[heading + 1].begin, sentences[sentence].begin}).find("\n\n") == std::string_view::npos;
}

bool speaks_of_us(std::size_t sentence, const StatedText& text) {
  return std::ranges::any_of(PartWords(text, text.claims.sentences[sentence]).words(), others::is_ours);
}

// "La fiesta no es nuestra, es vuestra", "es de todas": what is the readers' is given to them, and by us.
bool is_the_readers(std::string_view folded) {
  static const text::Pattern yours = worded("\\b{it_is} {yours}\\b", {
      {"it_is", {.es = "(?:es|son)", .en = "(?:it['’]?s|they['’]?re|(?:is|are))", .pt = "(?:e|sao)"}},
      {"yours", {.es = "(?:vuestr|tuy)[oa]s?|de (?:ustedes|vosotr[oa]s)", .en = "(?:all )?yours", .pt = "de voces|(?:su|tu)as?|[st]eus?|voss[oa]s?"}},
  });
  return yours.stands_in(folded);
}

// An event that is everybody's is nobody's offer; a place that is may have hours that are not ours.
bool is_everybodys(std::string_view folded) {
  static const text::Pattern everybodys = worded("\\b{words}\\b", {
      .es = "(?:es|son) de (?:tod[oa]s|todo el|toda la)|(?:es|son) [a-z ]{1,20} enter[oa]",
      .en = "(?:is|are|it['’]?s|they['’]?re) everybody['’]?s",
      .pt = "(?:e|sao) de (?:tod[oa]s|todo o|toda a)|(?:e|sao) de [a-z ]{1,20} inteir[oa]",
  });
  return everybodys.stands_in(folded);
}

// As a clause of its own.
text::Pattern clause(std::string_view says, const std::vector<NamedWords>& named) {
  std::vector<NamedWords> all = named;
  all.push_back(kIt);
  return worded(R"((?:^[^a-z0-9]*|[,;:] |\()(?:{it} )?(?:)" + std::string(says) + R"()[^a-z0-9?]*(?:[.!,;:)]|$))", all);
}

bool says_not_ours(std::string_view folded) {
  static const text::Pattern not_ours = clause("{is_not_ours}|{not_ours}", {kIsNotOurs, kNotOurs});
  return not_ours.stands_in(folded);
}

bool says_not_us(std::string_view folded) {
  static const text::Pattern not_us = clause("{not_us}", {kNotUs});
  return not_us.stands_in(folded);
}

// "La lleva el Ayuntamiento, no nosotros": whose hours they are; "otros duermen, no nosotros" tells nothing of them.
bool says_who_runs_it(std::string_view folded) {
  static const text::Pattern runs = whole_words({
      .es = "llevan?|gestionan?|organizan?|ponen?|montan?|es del?|son del?",
      .en = "(?:run|put on|organi[sz]ed|managed|kept) by|runs|organi[sz]es?|puts on",
      .pt = "gerem?|organizam?|cuidam?|tocam?|e d[aoe]|sao d[aoe]",
  });
  return runs.stands_in(folded);
}

bool is_elsewhere(std::size_t sentence, const StatedText& text) {
  static const text::Pattern not_here = clause("{is_not_here}", {kIsNotHere});
  const auto is_our_place = [](const FactMention& mention) { return mention.as<model::Location>() != nullptr; };
  return not_here.stands_in(text.folded(text.claims.sentences[sentence])) && std::ranges::none_of(text.mentions_in(sentence), is_our_place);
}

bool says_so_of_hours(std::size_t sentence, const StatedText& text) {
  const std::string_view folded = text.folded(text.claims.sentences[sentence]);
  return says_not_ours(folded) || (says_not_us(folded) && says_who_runs_it(folded)) || is_elsewhere(sentence, text);
}

// Whether one sentence says it of what another tells.
bool says_so(std::size_t sentence, std::size_t told, const StatedText& text, Disowned which) {
  const std::string_view folded = text.folded(text.claims.sentences[sentence]);
  if (is_the_readers(folded) || (which != Disowned::anything && is_everybodys(folded))) return false;
  const bool is_said = which == Disowned::anything ? says_so_of_hours(sentence, text) : disowns(folded);
  if (is_said || is_all_it_says(folded)) return true;
  return (disowns_what_it_names(folded, which) || disowns_again(folded, text.sentence(told))) && !speaks_of_us(told, text);
}

}  // namespace

bool disowns(std::string_view folded) {
  static const text::Pattern shut = whole_words({.es = "cierran?|cerrad[oa]s?", .en = "clos(?:es?|ed)|shuts?", .pt = "fecham?|fechad[oa]s?"});
  return says_not_ours(folded) || (says_not_us(folded) && !shut.stands_in(folded));   // "everybody shuts on Mondays, not us!"
}

bool goes_on_disowning(std::string_view folded) {
  static const text::Pattern not_ours = worded(R"(^[^.!?;:,]*\b{is_not_ours}(?:[^a-z0-9 ]|$))", {kIsNotOurs});
  return not_ours.stands_in(folded);
}

bool is_disowned_beside(std::size_t sentence, const StatedText& text, Disowned which) {
  if (sentence > 0 && !answers_question(sentence - 1, text) && says_so(sentence - 1, sentence, text, which)) return true;
  const bool has_next = sentence + 1 < text.claims.sentences.size();
  if (has_next && (!answers_question(sentence + 1, text) || points_back(sentence + 1, text)) && says_so(sentence + 1, sentence, text, which)) return true;
  for (std::size_t above = 0; above < sentence; ++above)
    if (opens_disowning(text.folded(text.claims.sentences[above])) && is_one_list(above, sentence, text) && !speaks_of_us(sentence, text) &&
        !speaks_of_here(text.folded(text.claims.sentences[sentence])))
      return true;
  for (std::size_t above = 0; above + 1 < sentence; ++above)
    if (heads_list(above, text) && is_one_list(above, sentence, text) && disowns(text.folded(text.claims.sentences[above]))) return true;
  return false;
}

bool is_disowned(std::size_t sentence, const StatedText& text) {
  return disowns(text.folded(text.claims.sentences[sentence])) || is_disowned_beside(sentence, text);
}

}  // namespace sml::resolve
