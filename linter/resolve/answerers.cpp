#include "linter/resolve/answerers.h"

#include <string_view>

#include "linter/base/ascii.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// "A Duda" is somebody whom one may write to.
bool ends_with_name(std::string_view before) {
  before = before.substr(0, before.find_last_not_of(' ') + 1);
  const std::string_view last = before.substr(before.find_last_of(' ') + 1);
  return !last.empty() && base::is_ascii_capital(static_cast<unsigned char>(last.front()));
}

// "The dough", "o aluno", "she", which stand right before a verb of the third person.
bool ends_with_subject(std::string_view before) {
  static const text::Pattern subject = worded(R"((?:^|[^a-z0-9])(?:{pronoun}|{the} ([a-z]+)) $)", {
      {"pronoun", {.en = "he|she|it", .pt = "el[ea]s?"}},
      {"the", {.en = "the|an?|this|that|every|her|his", .pt = "o|a|os|as|um|uma|cada"}},
  });
  static const text::Pattern own = whole_words({
      .en = "team|staff|desk|crew|office|shop|store|inbox|bot|chat|page|line|hotline|helpline|reception|receptionist|owner|manager|quickest|fastest|first|same|"
            "best|usual|average",
      .pt = "gente|equipe|equipa|time|loja|recepcao|atendente|bot|chat|pagina|whatsapp|zap|direct|secretaria|suporte|sac|central",
  });
  const auto found = subject.find(before);
  return found && !own.stands_in(found->of(before, 1));
}

bool is_of_third_person(std::string_view promise) {
  static const text::Pattern verb = worded("^{answers}\\b", {{"answers", {.en = "answers|replies|responds", .pt = "respondem?"}}});
  return verb.stands_in(promise);
}

// "Ayer contestamos en 5 minutos"; not "si nos escribiste ayer, contestamos hoy".
bool ends_with_day_over(std::string_view before) {
  static const text::Pattern over = worded(R"((?:^|[^a-z0-9]){over}[^.!?,;:\n]{0,30}$)", {
      {"over", {.es = "ayer|anoche|anteayer|antier|(?:la semana pasada|el (?:mes|ano|lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasado)",
                .pt = "ontem|anteontem|(?:na semana passada|no (?:mes|ano|sabado|domingo) passado)"}},
  });
  return over.stands_in(before);
}

}  // namespace

bool is_answered_by_others(const claims::Claim& promise, const StatedText& text) {
  const std::string_view before = text.folded(text.claims.sentences[promise.sentence].begin, promise.range.begin);
  const std::string_view written = text.words({text.claims.sentences[promise.sentence].begin, promise.range.begin});
  return ends_with_day_over(before) || (is_of_third_person(text.folded(promise.range)) && ends_with_subject(before) && !ends_with_name(written));
}

}  // namespace sml::resolve
