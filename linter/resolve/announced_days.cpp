#include "linter/resolve/announced_days.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "linter/resolve/elsewhere.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/tense.h"
#include "linter/resolve/visit_days.h"
#include "linter/resolve/visit_words.h"
#include "linter/resolve/visits.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::TimeClaim;

constexpr std::size_t kFarthest = 2;   // sentences

bool is_free_then(std::string_view question) {
  static const text::Pattern pattern = worded(R"(^[^a-z0-9]*(?:{are_you} )?{words}(?: [a-z0-9]+){1,5}[?][^a-z0-9]*$)", {
      {"are_you", {.es = "estas|tienes|tenes", .en = "are you|you", .pt = "esta|tem"}},
      {"words", {.es = "libres?|vienes|venis", .en = "free|coming|driving (?:down|over|up)", .pt = "livres?"}},
  });
  static const text::Pattern elsewhere = whole_words({.es = "para|a la|al", .en = "to|for|through", .pt = "para|pra|ao"});
  return pattern.stands_in(question) && !elsewhere.stands_in(question);
}

// "¿Qué hacéis el lunes?", "¿Para comer el martes?", "¿Lunes sin plan?".
bool asks_for_plans(std::string_view question) {
  static const text::Pattern pattern = worded(R"(^[^a-z0-9]*(?:(?:y )?{words}(?: [a-z0-9]+){1,5}|(?:[a-z0-9]+ ){1,4}{idle})[?][^a-z0-9]*$)", {
      {"idle", {.es = "sin plan(?:es)?|libres?|sin saber que hacer", .en = "(?:with )?no plans|off|free", .pt = "sem planos?|livres?|sem ideias"}},
      {"words", {
          .es = "que (?:haces|haceis|hacen|vas a hacer|vais a hacer|van a hacer)|"
                "(?:que |tienes |teneis |tienen |sin |con |hay )?plan(?:es)? para|sin plan(?:es)?|"
                "para (?:comer|cenar|desayunar|almorzar|merendar|tapear)|"
                "(?:donde|que) (?:comes|comeis|comen|comemos|cenas|cenais|cenan|cenamos|desayunas)|(?:te|os|les) apetece(?: [a-z]+)?",
          .en = "what are you (?:doing|up to)|(?:any |got |no )?plans (?:for|on)|(?:where|what)['’]?s (?:lunch|dinner|brunch)|"
                "(?:lunch|dinner|brunch|breakfast) plans|at a loose end|fancy (?:a )?[a-z]+",
          .pt = "o que (?:vais fazer|vai fazer|vao fazer|fazes|faz|fazem)|(?:tem |tens |sem |com )?planos? para|sem planos?|"
                "para (?:almocar|jantar|lanchar|comer)|onde (?:vais|vai|vao) (?:almocar|jantar|comer)|apetece(?:-[a-z]+)?(?: [a-z]+)?",
      }},
  });
  return pattern.stands_in(question);
}

// "Ven antes", "pick up a light": what is for another day than the one that is told.
bool comes_for_another_day(std::string_view folded) {
  static const text::Pattern pattern = whole_words({.es = "antes|primero|recoger|recogerl[oa]s?|buscar",
                                                    .en = "before|first|pick up|collect|grab",
                                                    .pt = "antes|primeiro|buscar"});
  return pattern.stands_in(folded);
}

// "Pásate a por tu tarta", "ven y reserva": what is fetched, bought or asked for may be so on any day.
bool comes_to_fetch(std::string_view folded) {
  static const text::Pattern pattern = whole_words({
      .es = "a por|por (?:tus?|sus?|vuestr[oa]s?|un|una)|(?:reserv|encarg|apart|compr|llev|preg|consult|apunt|inscrib|solicit|pid|eleg|elig|escoj|prob|"
            "prueb)[a-z]*|mientras|hasta entonces|hoy|ahora|ya|siempre|cuando quier[a-z]+|cualquier|cont(?:a|ar|ad|arnos)|cuent[a-z]+|"
            "de (?:nuevo|vuelta|regreso)|a la vuelta|pronto|resto|entre semana|otros? dias?",
      .en = "for (?:your|our|an?|the)|(?:book|order|buy|get|ask|reserve|sign|choose|pick|try|collect)(?:s|ing)?|until then|meanwhile|now|today|always|"
            "any ?time|any|tell (?:us|me)|next|during the week|soon",
      .pt = "(?:reserv|encomend|compr|lev|pergunt|consult|inscrev|ped|escolh|experiment|levant)[a-z]*|ate la|entretanto|hoje|agora|ja|sempre|"
            "quando quiser[a-z]*|qualquer|contar?|de novo|de volta|em breve|durante a semana|outros? dias?|resto",
  });
  return pattern.stands_in(folded);
}

// What begins, comes, is drawn or is decided on a day draws nobody on it.
bool tells_of_a_term(std::string_view folded) {
  static const text::Pattern pattern = whole_words({
      .es = "(?:empie[zc]|comien[zc]|arran[cq]|estren|lleg|vuelv|sal|sort|anunci|public|sub|cumpl|termin|acab|finaliz|cierr|venc|reserv|inscri|"
            "cambi|entreg|envi|jueg|vota)[a-z]*|ultimo|plazo|fiesta|festivo|feriado|puente|huelga|corte|reunion|bodas?|privad[oa]s?|pintor[a-z]*|"
            "pintura|inspeccion|simulacro|examen|partido|descanso|vuelta|obras|limpieza|mudanza|inventario|mantenimiento|formacion|vacaciones|"
            "por (?:instagram|whatsapp|zoom|la tele)|online|directo|(?:dormir|parar|recuperar|recoger|descansar)|libre|asueto|siesta|silencio|"
            "sofa|fumigacion|congreso|persiana|procesion|carrera|maraton|derbi|bazar|mercadillo|caminata|natalicio|nueva carta|novedades",
      .en = "(?:start|begin|arriv|launch|draw|announc|post|end|finish|clos|deadline|deliver|book|sign|vot|play)[a-z]*|last|bank holiday|back|live|online|"
            "day off|match|strike|power cut|meeting|private|weddings?|builders|painters|inspection|(?:clean|train|stocktak|refurb|mov|paint)(?:s|ing)?|"
            "holidays?|street party|rest|lie-in|nothing|race|marathon|parade|quiet",
      .pt = "(?:comec|inici|estrei|cheg|volt|sai|sorte|anunci|public|termin|acab|fech|encerr|reserv|inscri|mud|entreg|envi|jog)[a-z]*|ultimo|prazo|feriado|"
            "ponte|greve|corte|reuniao|casamentos?|privad[oa]s?|pintor[a-z]*|jogo|descanso|obras|limpeza|mudancas?|inventario|manutencao|formacao|ferias|"
            "online|direto|dormir|folga|silencio|procissao|corrida|maratona|sesta",
  });
  return pattern.stands_in(folded);
}

// "Mañana no se abre la piscina".
bool tells_of_none(std::string_view folded) {
  static const text::Pattern pattern = worded(R"(\b(?:{no} {what}|{without})\b)", {
      {"no", {.es = "no|ni|tampoco", .en = "no|not", .pt = "nao|nem"}},
      {"what", {
          .es = "(?:se|hay|habra|es|son|esta|estan|estamos|estaremos|podemos|podremos|damos|"
                "servimos|tenemos|tendremos|(?:abr|trabaj|atend|viene|llega|toca)[a-z]*)",
          .en = "(?:service|classes|food|lessons|open|serving|[a-z]+ing|[a-z]+ (?:today|tomorrow))",
          .pt = "(?:se|ha|havera|e|sao|esta|estao|estamos|estaremos|podemos|temos|teremos|(?:abr|trabalh|atend|serv)[a-z]*)",
      }},
      {"without", {.es = "sin (?:servicio|clases?|cocina|luz|agua)", .en = "[a-z]+n['’]?t", .pt = "sem (?:servico|aulas?|cozinha|luz|agua)"}},
  });
  return pattern.stands_in(folded);
}

// "… hay arroz", "… is cake day", "… we're celebrating": what stands right behind the day.
bool has_something_on(std::string_view behind) {
  static const text::Pattern pattern = worded(R"(^ ?,? ?(?:{at} [a-z ]{2,24},? ?)?{words}\b)", {
      {"at", {.es = "en", .en = "at|in", .pt = "em|n[ao]"}},
      {"words", {
          .es = "hay|habra|toca|tenemos|tendremos|(?:celebr|festej|organiz|prepar)(?:amos|aremos)|"
                "montamos|hacemos|haremos|cocinamos|ponemos|servimos|es (?:dia|noche|tarde) de",
          .en = "(?:is|it['’]s) (?:[a-z]+ ){1,3}(?:day|night|brunch|lunch)|we(?:['’]re| are) (?:having|hosting|celebrating|serving|throwing|doing|cooking)|"
                "we(?:['’]ve got| have)|there(?:['’]s| is| will be)",
          .pt = "ha|havera|temos|teremos|vamos ter|tem|(?:celebr|comemor|organiz|prepar)(?:amos|aremos)|fazemos|servimos|e (?:dia|noite|tarde) de",
      }},
  });
  return pattern.stands_in(behind);
}

// "…, cena especial en Roma": behind a mark a thing, of which nobody does anything.
bool is_title(std::string_view behind) {
  static const text::Pattern mark = text::Pattern::on_demand("^ ?[^a-z0-9 ]");
  static const text::Pattern does = worded(R"(\b(?:{words}|[a-z]{2,}(?:[aei]mos|aron|ieron|ando|iendo|aram|eram)|{feast})\b)", {
      {"words", {.es = "nos|os|me|te|se|les?|que|es|son|esta|estan|fue|sera|van?|viene|dicen?|hace",
                 .en = "is|are|was|will|we|i|he|she|they|our|has|have|that|goes|go",
                 .pt = "nos|me|se|que|sao|esta|estao|foi|sera|vai|vao|vem|dizem|faz"}},
      {"feast", {.es = "dia (?:de|del|mundial|internacional|nacional)|fiesta (?:nacional|local)",
                 .en = "[a-z]+['’]s day|(?:bank|public) holiday",
                 .pt = "dia (?:d[aeo]|mundial|internacional|nacional)"}},
  });
  return mark.stands_in(behind) && !does.stands_in(behind);
}

bool states_day(const Claim& claim) {
  const auto* time = claim.as<TimeClaim>();
  return time != nullptr && (time->first.days.stated() || time->last.days.stated());
}

bool tells_clock(const Claim& claim) {
  const auto* time = claim.as<TimeClaim>();
  return time != nullptr && time->shape != TimeClaim::Shape::until && (time->first.clock || time->last.clock);
}

class Before {
 public:
  Before(const Claim& invitation, const StatedText& text, time::Date publication) : invitation_(invitation), text_(text), publication_(publication) {}

  const Claim* day() const {
    for (std::size_t back = 1; back <= kFarthest && back <= invitation_.sentence; ++back) {
      const std::size_t number = invitation_.sentence - back;
      if (std::ranges::none_of(text_.claims_in(number), states_day)) continue;
      const Claim* day = only_day(number);
      return day != nullptr && (is_asked(number, back) || is_announced(*day)) ? day : nullptr;
    }
    return nullptr;
  }

 private:
  std::string_view sentence(std::size_t number) const { return text_.folded(text_.claims.sentences[number]); }

  const Claim* only_day(std::size_t number) const {
    const Claim* only = nullptr;
    for (const Claim& claim : text_.claims_in(number)) {
      const auto lies_in = [&](const FactMention& mention) { return overlap(mention.range, claim.range); };
      if (!states_day(claim) || std::ranges::any_of(text_.mentions, lies_in)) continue;
      if (only != nullptr || text_.is_wrong_date(claim) || !visit_days(claim, invitation_, publication_)) return nullptr;
      only = &claim;
    }
    return only;
  }

  bool is_asked(std::size_t number, std::size_t back) const {
    if (back > 1 || comes_for_another_day(sentence(invitation_.sentence))) return false;
    return is_free_then(sentence(number)) || (asks_for_plans(sentence(number)) && !comes_to_fetch(sentence(invitation_.sentence)));
  }

  // A sentence that begins with the day, of something that is to be at one of the business's places, or at a time that the invitation says.
  bool is_announced(const Claim& day) const {
    const auto days = visit_days(day, invitation_, publication_);
    const std::string_view told = sentence(day.sentence);
    const std::string_view asked = sentence(invitation_.sentence);
    if (days->first != days->last || !begins_with(day) || told.find('?') != std::string_view::npos || asked.find('?') != std::string_view::npos) return false;
    if (comes_for_another_day(asked) || comes_to_fetch(asked) || tells_of_a_term(behind(day)) || tells_of_none(told) || says_closed(told) ||
        phrasings::kShut.stands_in(told))
      return false;
    if (looks_back(text_.sentence(day.sentence)) || text_.denials_in(day.sentence).deny(day.range) || invites_itself(day.sentence) ||
        invites_elsewhere(day, text_))
      return false;
    const auto places = locations_in(day.sentence, true);
    const auto own = locations_in(invitation_.sentence, false);
    if (!has_something_on(behind(day)) && !is_title(behind(day))) return false;
    if (places.empty()) return locations_in(day.sentence, false).empty() && std::ranges::any_of(text_.claims_in(invitation_.sentence), tells_clock);
    return own.empty() || std::ranges::any_of(own, [&](const model::Location* place) { return std::ranges::find(places, place) != places.end(); });
  }

  bool begins_with(const Claim& day) const {
    static const text::Pattern lead = worded(R"(^[^a-z0-9]*(?:{words}[ ,:]+)*$)", {
        .es = "el|la|este|esta|proximo|pues|y|ojo|atencion|recuerda|recordad|recuerden|apunta|apuntad|anota",
        .en = "on|this|next|and|remember|save the date",
        .pt = "o|a|no|na|neste|nesta|proximo|proxima|e|atencao",
    });
    return lead.stands_in(text_.folded(text_.claims.sentences[day.sentence].begin, day.range.begin));
  }

  std::string_view behind(const Claim& day) const {
    return text_.folded(day.range.end, std::max(day.range.end, text_.claims.sentences[day.sentence].end));
  }

  bool invites_itself(std::size_t number) const { return std::ranges::any_of(text_.claims_in(number), invites_to_come); }

  // All that a sentence names, or only where something is: "en Roma", "na loja do Chiado", but not "los veinte años de Roma".
  std::vector<const model::Location*> locations_in(std::size_t number, bool only_led_to) const {
    static const text::Pattern led = worded(R"(\b{at}(?: {the})*(?: {branch})?(?: {of})* ?$)", {
        {"at", {.es = "en", .en = "at|in", .pt = "em|n[ao]s?"}},
        {"the", {.es = "el|la|nuestr[oa]|este|esta", .en = "the|our", .pt = "a|o|noss[oa]"}},
        {"branch", {.es = "local|sede|tienda|sucursal|sala|clinica|restaurante|salon|taberna|bar|gimnasio|estudio|obrador|terraza",
                    .en = "shop|branch|studio|gym|bar|cafe|restaurant|clinic|salon|school",
                    .pt = "loja|sala|clinica|restaurante|salao|estudio|academia|padaria|esplanada"}},
        {"of", {.es = "de|del|la", .en = "of|in", .pt = "de|d[ao]"}},
    });
    std::vector<const model::Location*> places;
    for (const FactMention& mention : text_.mentions_in(number)) {
      const auto* place = mention.as<model::Location>();
      if (place == nullptr || mention.denied) continue;
      if (!only_led_to || led.stands_in(text_.folded(text_.claims.sentences[number].begin, mention.range.begin))) places.push_back(place);
    }
    return places;
  }

  const Claim& invitation_;
  const StatedText& text_;
  time::Date publication_;
};

}  // namespace

const Claim* day_told_before(const Claim& invitation, const StatedText& text, time::Date publication) { return Before(invitation, text, publication).day(); }

}  // namespace sml::resolve
