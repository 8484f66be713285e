#include "linter/claims/phone_talk.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "linter/base/ascii.h"
#include "linter/base/equal_span.h"
#include "linter/base/utf8.h"
#include "linter/base/word_list.h"
#include "linter/claims/currency.h"
#include "linter/claims/tag_characters.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

constexpr std::size_t kReach = 56;    // bytes
constexpr std::size_t kCallReach = 40;

// All of them folded, those that begin with one letter side by side; a word that ends with '*' begins longer ones. Posts mix their
// languages, and so does the table.
constexpr std::string_view kTelephone[] = {
    "agenda*", "agende*", "bizum", "call", "calling", "calls", "cel", "cell", "cellphone", "cells", "cels", "celular*", "chama*", "chame*", "cita*",
    "comunica*", "contact*", "contato*", "daviplata", "delivery", "dial*", "disk", "disque*", "domicilio*", "encarg*", "encomend*", "escreva*", "escrib*",
    "fax", "fijo*", "fixo*", "fone*", "fono*", "guasap*", "hotline", "informes", "landline", "liga*", "ligue*", "linea*", "llam*", "manda*", "mande*",
    "marca", "marcando", "marcar", "marque*", "mensaje*", "mobile*", "movil*", "nequi", "ordena", "pedido*", "phone*", "plin", "reserv*", "ring*", "sac",
    "sms", "tel", "telefon*", "telephone*", "telf*", "tels", "text", "texting", "tfno*", "tlf*", "tlfno*", "turno*", "wa", "wapp", "whats*", "wpp*", "wsp*",
    "yape*", "zap", "zapp"};

constexpr std::string_view kOther[] = {
    "account*", "american", "amex", "boleto*", "card*", "cartao*", "cartoes", "cbu", "ced",
    "cedula*", "cep", "certificado", "chassis", "clabe", "cnpj", "code*", "codigo*", "colegiad*",
    "conta", "contas", "cp", "cpf", "cuenta*", "cuit*", "cupon*", "dni", "expediente*", "express", "factura*", "folio*", "guia", "iban", "imei", "invoice*",
    "isbn*", "issn", "licenca", "licencia", "license", "lote*", "mastercard", "matricula*", "modelo*", "nie", "nif", "nit", "orden", "passport*",
    "pin", "placa*", "postal", "postcode", "protocolo", "rastre*", "recibo*", "ref", "reference", "referencia", "referencias", "refs", "registro*", "rfc",
    "rif", "ruc", "rut", "serial*", "serie*", "sku", "tarjeta*", "ticket*", "tracking", "tramite*", "vat", "version", "visa", "zip"};

// Words that bring a number that is called, however short it is; between them and it stand no more than kLinks.
constexpr std::string_view kCalling[] = {
    "call", "calling", "dial", "dialing", "disque", "ligue", "llama", "llamada", "llamando", "llamanos", "llamar", "llame", "llamen", "marca", "marcando",
    "marcar", "marque", "sms", "telefono", "text"};
constexpr std::string_view kLinks[] = {"al", "ao", "no", "numero", "o", "para", "the", "to"};

// Who answers on public lines of three figures; the last ones also where no colon stands between.
constexpr std::string_view kServices[] = {
    "ajuda", "ambulancia", "ambulancias", "atencion", "atendimento", "avisos", "ayuda", "bomberos", "bombeiros", "central", "consultas", "denuncias", "dudas",
    "duvidas", "incidencias", "info", "informacion", "informacoes", "information", "informes", "ouvidoria", "policia", "police", "reclamos", "samu"};
constexpr std::string_view kEmergencies[] = {"emergencia", "emergencias", "emergencies", "emergency", "urgencias"};

// Who is reached on a number of a few figures that stands behind a colon: "Secretaría: 4555-0129".
constexpr std::string_view kDesks[] = {
    "administracao", "administracion", "consultorio", "guardia", "mesa", "office", "oficina",
    "porteria", "recepcao", "recepcion", "reception", "secretaria", "switchboard", "ventanilla"};

// What asks for a call on a public line, before a colon: "Report a missed pickup: 311".
constexpr std::string_view kReporting[] = {"denuncie", "report", "reporta", "reportar", "reporte"};

// What has a number of its own when that stands right behind it.
constexpr std::string_view kNumbered[] = {"booking", "cita", "encomenda", "orden", "order", "pedido", "reserva", "turno"};

// Signs of a telephone, which stand for words.
constexpr std::string_view kSigns[] = {"📞", "📱", "☎", "📲", "🤙", "✆", "📳", "☏"};
constexpr unsigned char kFirstOfSigns = 0xE2;   // their first bytes are no smaller
constexpr std::string_view kNumberSigns[] = {"#", "n.o", "no.", "n°"};

// What is counted in large numbers, besides money; but of Colombia's, whose code is a word.
constexpr std::string_view kUnits[] = {"clientes",  "cm", "cop",    "followers", "hs",       "kg",     "km",          "lts",    "ml",       "mm",
                                       "mts", "people", "personas",  "pessoas",  "productos", "puntos", "seguidores", "unidad", "unidades", "visitas"};

constexpr char first_letter(std::string_view word) { return word.front(); }

template <std::size_t... Sizes>
constexpr bool go_by_first_letter(const std::string_view (&... tables)[Sizes]) {
  return (std::ranges::is_sorted(tables, {}, first_letter) && ...);
}
static_assert(go_by_first_letter(kTelephone, kOther, kCalling, kLinks, kServices, kDesks, kReporting, kEmergencies, kNumbered, kUnits));

// Of each first letter the second ones of the words that tell whose figures follow, as bits: most words are none of them.
constexpr std::size_t kLetters = 26;
constexpr std::size_t letter_of(char letter) { return static_cast<unsigned char>(letter) - std::size_t{'a'}; }
constexpr auto kSecondLetters = [] {
  std::array<std::uint32_t, kLetters> seconds{};
  for (const std::span<const std::string_view> table : {std::span<const std::string_view>(kTelephone), std::span<const std::string_view>(kOther)})
    for (const std::string_view word : table) seconds.at(letter_of(word[0])) |= std::uint32_t{1} << letter_of(word[1]);
  return seconds;
}();

bool may_tell(std::string_view word) {
  if (word.size() < 2) return false;
  const std::size_t first = letter_of(word[0]);
  const std::size_t second = letter_of(word[1]);
  return first < kLetters && second < kLetters && (kSecondLetters[first] >> second & 1U) != 0;
}

bool is_of(std::span<const std::string_view> table, std::string_view word) {
  if (word.empty()) return false;
  return std::ranges::any_of(base::equal_span(table, word.front(), first_letter), [word](std::string_view entry) {
    return entry.ends_with('*') ? word.starts_with(entry.substr(0, entry.size() - 1)) : word == entry;
  });
}

// None of an empty text.
std::string_view first_character(std::string_view text) {
  std::size_t end = 0;
  if (!text.empty()) base::next_code_point(text, end);
  return text.substr(0, end);
}
std::string_view last_character(std::string_view text) {
  std::size_t begin = text.size() - (text.empty() ? 0 : 1);
  while (begin > 0 && base::continues_character(text[begin])) --begin;
  return text.substr(begin);
}

// The words of a text from its end, letters of ASCII only: the text is folded.
class WordsBackwards {
 public:
  explicit WordsBackwards(std::string_view text) : text_(text) {}

  std::string_view next() {
    while (!text_.empty() && !base::is_ascii_small(text_.back())) text_.remove_suffix(1);
    const std::string_view word = word_ending_at(text_, text_.size());
    text_.remove_suffix(word.size());
    return word;
  }
  std::size_t left() const { return text_.size(); }

 private:
  std::string_view text_;
};

// The words before: of the line, or of the line before it where the figures begin theirs.
std::string_view near_before(std::string_view text, std::size_t at) {
  const std::size_t begin = at > kReach ? at - kReach : 0;
  std::string_view near = text.substr(begin, at - begin);
  const std::size_t spoken = near.find_last_not_of(" \n:([-");
  if (spoken == std::string_view::npos) return near;
  if (const std::size_t blank = near.substr(spoken + 1).find("\n\n"); blank != std::string_view::npos) return {};
  if (const std::size_t line = near.substr(0, spoken + 1).rfind('\n'); line != std::string_view::npos) near.remove_prefix(line + 1);
  return near;
}

// The place of the last sign of a telephone; npos: there is none.
std::size_t last_sign(std::string_view near) {
  for (std::size_t at = near.size(); at-- > 0;)
    if (static_cast<unsigned char>(near[at]) >= kFirstOfSigns &&
        std::ranges::any_of(kSigns, [rest = near.substr(at)](std::string_view sign) { return rest.starts_with(sign); })) {
      return at;
    }
  return std::string_view::npos;
}

// "#", "no."; but "Tfno. 644 09 12 87"
bool ends_with_sign(std::string_view near, std::string_view sign) {
  if (!near.ends_with(sign)) return false;
  const std::string_view before = near.substr(0, near.size() - sign.size());
  return !base::is_ascii_letter(sign.front()) || before.empty() || !base::is_ascii_letter(before.back());
}

// "N.º", "US$", "pedido": right before figures they are the number of something else.
bool numbers_other(std::string_view near) {
  if (names_currency(last_character(near))) return true;
  if (std::ranges::any_of(kNumberSigns, [near](std::string_view sign) { return ends_with_sign(near, sign); })) return true;
  return is_of(kNumbered, WordsBackwards(near).next()) && base::is_ascii_letter(near.back());
}

// "T. 911234567", "T: 911 23 45 67"
bool ends_with_abbreviation(std::string_view near) {
  if (!near.ends_with("t.") && !near.ends_with("t:")) return false;
  return near.size() == 2 || near[near.size() - 3] == ' ' || near[near.size() - 3] == '\n';
}

bool is_called(std::string_view near) {
  const std::string_view nearest = near.substr(near.size() - std::min(near.size(), kCallReach));
  WordsBackwards words(nearest);
  std::string_view word = words.next();
  const bool linked = is_of(kLinks, word);
  if (!linked) return is_of(kCalling, word);
  for (; !word.empty(); word = words.next())
    if (is_of(kCalling, word)) return true;
  return false;
}

// "Bring your Medicare card. Questions: …": a word, which is no abbreviation, and another sentence behind it.
bool ends_its_sentence(std::string_view word, std::string_view behind) {
  constexpr std::size_t kShortest = 4;
  const std::size_t stop = behind.find_first_of(".!?");
  if (word.size() < kShortest || stop == std::string_view::npos || !behind.substr(stop + 1).starts_with(' ')) return false;
  return std::ranges::any_of(behind.substr(stop), base::is_ascii_small);
}

bool asks_to_report(std::string_view before_colon) {
  constexpr int kFarthest = 5;             // words
  constexpr std::size_t kMostBytes = 128;  // that they take
  const std::string_view near = before_colon.substr(before_colon.size() - std::min(before_colon.size(), kMostBytes));
  WordsBackwards words(near.substr(near.find_last_of(".!?\n") + 1));   // all of it where no sign is
  for (int count = 0; count < kFarthest; ++count)
    if (is_of(kReporting, words.next())) return true;
  return false;
}

}  // namespace

Talk talk_before(std::string_view text, std::size_t at) {
  const std::string_view near = near_before(text, at);
  const std::string_view last = near.substr(0, near.find_last_not_of(" (") + 1);   // nothing where no other sign is
  if (numbers_other(last)) return Talk::other_number;
  if (ends_with_abbreviation(last)) return Talk::telephone;

  const std::size_t sign_at = last_sign(near);
  const bool has_sign = sign_at != std::string_view::npos;
  const std::size_t last_figure = near.find_last_of("0123456789");
  WordsBackwards words(near);
  for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
    if (has_sign && words.left() < sign_at) break;
    if (!may_tell(word)) continue;
    const std::size_t end = words.left() + word.size();
    const bool is_of_other_figures = last_figure != std::string_view::npos && last_figure >= end;
    if (is_of(kOther, word) && !is_of_other_figures && !ends_its_sentence(word, near.substr(end))) return Talk::other_number;
    if (is_of(kTelephone, word)) return is_called(near) ? Talk::call : Talk::telephone;
  }
  return has_sign ? Talk::telephone : Talk::nothing;
}

bool is_linked(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  if (before.ends_with(" al ") || before.ends_with(" ao ")) return true;
  if (!before.ends_with(": ")) return false;
  const std::string_view told = before.substr(0, before.size() - 2);
  const std::string_view word = WordsBackwards(told).next();
  return told.ends_with(word) && (is_of(kDesks, word) || is_of(kServices, word));
}

bool is_of_public_line(std::string_view text, std::size_t at) {
  std::string_view near = text.substr(0, at);
  while (near.ends_with(' ')) near.remove_suffix(1);
  const bool is_told = near.ends_with(':');
  if (is_told) near.remove_suffix(1);
  if (near.empty() || !base::is_ascii_letter(near.back())) return false;
  WordsBackwards words(near);
  std::string_view word = words.next();
  if (word == "e" || word == "es" || word == "is") word = words.next();   // "Emergência é 192"
  if (is_of(kEmergencies, word) || (is_told && is_of(kServices, word))) return true;
  return is_told && asks_to_report(near);
}

bool joins_numbers(std::string_view between) {
  constexpr std::string_view kJoints[] = {"", " ", "/", " / ", ", ", " - ", " | ", " y ", " o ", " e ", " ou ", " or ", " and ", " y al ", " o al ", " & "};
  return base::is_among(kJoints, between);
}

bool goes_on_behind(std::string_view text, std::size_t end) {
  constexpr std::string_view kWords[] = {"and", "con", "desde", "e", "for", "from", "gratis", "mediante", "o", "or", "ou", "para", "to", "y"};
  const std::size_t begin = std::min(text.find_first_not_of(' ', end), text.size());
  const std::string_view word = word_beginning_at(text, begin);
  return !word.empty() && !is_of(kWords, word);
}

bool is_amount_behind(std::string_view text, std::size_t end) {
  if (end >= text.size()) return false;
  std::size_t behind = end;
  const char32_t next = base::next_code_point(text, behind);
  if (text::is_letter_or_digit(next) || is_one_of(next, "=%")) return true;
  if (is_one_of(next, "*_")) {   // a mark of bold letters, or of a note
    const std::size_t marked = text.find_first_not_of("*_", end);
    return marked != std::string_view::npos && base::is_ascii_letter_or_digit(text[marked]);
  }
  const bool joins_figures = is_one_of(next, ":,.") && behind < text.size() && base::is_ascii_digit(text[behind]);
  if (joins_figures) return true;
  const std::string_view rest = text.substr(std::min(text.find_first_not_of(' ', end), text.size()));
  if (names_currency(first_character(rest)) || rest.starts_with('%')) return true;
  const std::string_view word = word_beginning_at(rest, 0);
  return is_of(kUnits, word) || names_currency(word);
}

}  // namespace sml::claims
