#include "linter/resolve/shut_days.h"

#include <array>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr std::array<NamedWords, 7> kWords = {{
    // by us, and whole
    {"shut", {
        .es = "no (?:se abre|se abrira|abrimos|abriremos)|(?:estamos|estaremos|permanecemos|permaneceremos) {closed}",
        .en = "we(?:['’]re| are| will be|['’]ll be) (?:{closed}|shut)|we (?:won['’]t|will not|do not|don['’]t) (?:open|be open)",
        .pt = "(?:a gente )?nao (?:se abre|abrimos|abriremos)|a gente nao (?:abre|vai abrir)|(?:estamos|estaremos) {closed}",
    }},
    // which, as {closed}, may be said of other things, or go on
    {"close", {.es = "{we_close}", .en = "{we_close}", .pt = "{we_close}"}},
    // which, in the middle of a sentence, is what one does among other things ("corremos hoy y descansamos mañana")
    {"rest", {.es = "{we_rest}", .pt = "{we_rest}"}},
    {"why", {
        .es = "por (?:vacaciones|descanso|inventario|balance|obras|reformas?|limpieza|mantenimiento|duelo|luto|festivo|feriado|mudanza)",
        .en = "for (?:the holidays?|stocktak(?:e|ing)|repairs|maintenance|refurbishment|a (?:break|rest)|the bank holiday)",
        .pt = "(?:para|por) (?:ferias|balanco|inventario|reformas?|limpeza|manutencao|descanso|luto|feriado|mudanca)",
    }},
    {"all_day", {.es = "todo el dia", .en = "all day(?: long)?", .pt = "o dia (?:todo|inteiro)|todo o dia"}},
    {"at", {.es = "en", .en = "in|at", .pt = "em|n[oa]"}},   // a place, which is blank
    {"on", {.es = "el|este|del|de|desde el", .en = "on|from|this", .pt = "no|na|nesta?|neste|do|da|de|em"}},
}};

}  // namespace

bool says_shut(std::string_view before, std::string_view behind) {
  static const text::Pattern shut_before = worded(R"(\b{shut}(?: {all_day})?(?: {why})?(?: {on})? ?$)", kWords);
  static const text::Pattern shut_behind = worded(R"(^ ?[:,]? ?{shut}\b)", kWords);
  static const text::Pattern alone_before = worded(R"((?:^[^a-z0-9]*(?:{closed}|{close}|{rest})|\b{close})(?: {all_day})?(?: {why})?(?: {on})? ?$)", kWords);
  static const text::Pattern closed_behind = worded(R"(^ ?[:,]? ?(?:{closed}|{close}) ?(?:$|[.!?,;)\n]|{why}))", kWords);
  static const text::Pattern begins = worded(R"(^[^a-z0-9]*(?:{on} )?$)", kWords);
  static const text::Pattern rest_behind = worded(R"(^ {rest}(?: {all_day})? ?(?:$|[.!\n]|{why}))", kWords);
  static const text::Pattern place_behind = worded(R"(^[ ,]*(?:{at} )? {2,}[ :,]*(?:{shut}|{closed} ?(?:$|[.!?,;)\n]|{why})))", kWords);
  static const text::Pattern ends = worded(R"(^ ?(?:{at} {2,})?(?:$|[.!?,;)\n]|{why}\b))", kWords);
  return shut_before.stands_in(before) || shut_behind.stands_in(behind) || closed_behind.stands_in(behind) || place_behind.stands_in(behind) ||
         (begins.stands_in(before) && rest_behind.stands_in(behind)) || (alone_before.stands_in(before) && ends.stands_in(behind));
}

}  // namespace sml::resolve
