#include "linter/resolve/former_contact.h"

#include <string_view>

#include "linter/resolve/clause.h"
#include "linter/resolve/denial.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// "Antes estábamos en Juárez 12", "nuestro antiguo número"; not "reserva antes del jueves".
const text::Pattern& former() {
  static const text::Pattern pattern = worded(R"(^[^a-z0-9]*{before} ?(?:[:,]|$)|)"
                                              R"(\b(?:{formerly}|{former} {contact}|{romance_contact} {former_behind}|{contact} {was})\b)", {
      {"before", {.es = "antes", .pt = "antes"}},
      {"formerly", {
          .es = "antes (?:en|era|eran|estaba[a-z]*|atendia[a-z]*|tenia[a-z]*|tel[a-z]*|av[a-z]*|calle|no?)|anteriormente",
          .en = "formerly|previously",
          .pt = "antes (?:na?|no|era|tel[a-z]*|av[a-z]*|ficava[a-z]*|estava[a-z]*)|anteriormente",
      }},
      {"former", {.es = "anterior|antigu[oa]|viej[oa]", .en = "old|former|previous", .pt = "anterior|antig[oa]|velh[oa]"}},
      {"contact", {
          .es = "numero|telefono|celular|whatsapp|correo|email|e-mail|direccion|domicilio|local|casa|sede|sucursal",
          .en = "number|phone|whatsapp|email|e-mail|address|place|shop|location",
          .pt = "numero|telefone|celular|whatsapp|email|e-mail|endereco|domicilio|local|casa|sede",
      }},
      {"romance_contact", {
          .es = "numero|telefono|celular|whatsapp|correo|email|direccion|domicilio|local|sede|sucursal",
          .pt = "numero|telefone|celular|whatsapp|email|endereco|domicilio|local|sede",
      }},
      {"was", {.es = "era|eran", .en = "was|used to be", .pt = "era|eram"}},
      {"former_behind", {.es = "anterior|antigu[oa]|viej[oa]", .pt = "anterior|antig[oa]|velh[oa]"}},
  });
  return pattern;
}

}  // namespace

bool is_former(const claims::Claim& contact, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[contact.sentence];
  // pt "ligue no …"; "photos of the crash to …"
  if (SentenceDenials(text.claims.folded, sentence).deny(contact.range, {.no_says_where = true, .is_name = false})) return true;
  text::Range clause = clause_of(contact.range, sentence, text);
  const bool is_led = text.words({clause.begin, contact.range.begin}).find_first_not_of(' ') == std::string_view::npos;   // "antes: …", "el antiguo, …"
  if (is_led && clause.begin > sentence.begin) clause.begin = clause_of({clause.begin - 1, clause.begin - 1}, sentence, text).begin;
  return former().stands_in(text.folded(clause.begin, contact.range.begin)) || former().stands_in(text.folded(contact.range.end, clause.end));
}

}  // namespace sml::resolve
