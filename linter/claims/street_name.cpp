#include "linter/claims/street_name.h"

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/base/word_list.h"
#include "linter/text/characters.h"

namespace sml::claims {
namespace {

constexpr std::string_view kJoiners[] = {"de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "das", "dos", "of", "the", "and", "d", "i", "a"};

constexpr std::string_view kNoStreets[] = {
    // parts of a building, and what else has a number of its own
    "top", "canal", "ruta", "foro", "forum", "pabellon", "pavilhao", "caseta", "muelle", "mercado", "sala", "local", "piso", "sucursal", "zona", "playa",
    "puerta", "anden", "linea", "linha", "central", "ramal", "interno", "anexo", "disque", "km", "nivel", "stand",
    "mesa", "unidad", "loja", "filial", "planta", "caja", "tienda", "sede", "no", "tel", "whatsapp", "cp", "cep",
    "aula", "boleteria", "taquilla", "bilheteria", "ventanilla", "guiche", "tribuna", "platea", "cabecera", "acceso", "salon", "room",
    "hall", "gate", "booth", "suite", "floor", "terminal", "torre", "edificio", "bloque", "bloco", "etapa", "sector", "pasillo",
    "quadra", "fila", "asiento", "vuelo", "voo", "habitacion", "manzana", "lote", "modulo", "andar", "radio", "clase", "turma", "grupo", "serie", "version",
    "versao", "modelo", "numero", "codigo", "cod", "ref", "referencia", "articulo", "art", "pedido", "factura", "expediente", "ley", "lei", "decreto",
    "resolucion", "salmo", "apartamento", "departamento", "depto", "oficina", "consultorio", "casa", "unidade", "escritorio", "conjunto", "puesto", "iso",
    "office", "excel", "zoom", "pagina", "talle", "talla", "tamanho", "sub", "fm", "am", "plan", "plano", "kit", "pack", "combo", "menu", "promo", "autopista",
    // contests, editions and their likes
    "copa", "formula", "fase", "capitulo", "temporada", "mundial", "expo", "feria", "feira", "festival", "edicion", "edicao", "liga", "torneo", "torneio",
    "sorteo", "sorteio", "concurso", "loteria", "categoria", "maraton", "maratona", "congreso", "congresso", "jornada", "jornadas", "agenda",
    // things that are sold by number
    "galaxy", "iphone", "ipad", "redmi", "moto", "nokia", "samsung", "motorola", "xiaomi", "huawei", "boeing", "airbus", "peugeot", "renault", "fiat", "ford",
    "chevrolet", "toyota", "honda", "yamaha", "suzuki", "bajaj", "kawasaki", "nissan", "mazda", "volkswagen", "citroen", "hilux", "ranger", "bmw", "audi",
    "mercedes", "pantone", "sofa", "silla", "mueble", "colchon", "cama", "lampara",
    "reloj", "camara", "notebook", "tv", "smart", "bici", "bicicleta", "zapatillas",
    "yerba", "cerveza", "cerveja", "aceite", "azeite", "harina", "perfume", "crema", "shampoo", "energy",
    "aparcamiento", "parking", "estacionamiento", "windows", "playstation", "xbox", "nintendo", "lego", "ryzen", "rouser",
    // what is counted
    "bono", "premio", "total", "cupo", "cupos", "aforo", "capacidad", "capacidade", "precio", "preco", "valor", "cuota", "puntos", "pontos", "son", "sao",
    "hay", "ha", "quedan", "restam", "faltan", "faltam", "van", "ya", "ja", "unos", "unas", "casi", "quase", "mas", "mais", "desde", "hasta", "ate", "solo",
    "entre", "con", "com", "por", "para", "desconto", "descuento", "anos"};

// Titles before names, written short.
constexpr std::string_view kTitles[] = {
    "gral", "gal", "dr", "dra", "sta", "sto", "ing", "cnel", "cel", "cap", "pte", "pdte",
    "alte", "brig", "mons", "tte", "sgto", "prof", "arq", "pe", "av", "lic", "mcal", "gob",
    "gdor", "hnos", "rep", "pres", "alm", "fco", "ma", "mtro", "profa", "com", "des", "sen", "vde", "cons", "eng"};

constexpr std::string_view kWholeTitles[] = {
    "san", "santa", "santo", "sao", "saint", "don", "dona", "doctor", "doctora", "doutor", "doutora", "general", "presidente", "coronel", "capitan", "capitao",
    "ingeniero", "engenheiro", "profesor", "profesora", "professor", "professora", "padre", "fray", "frei", "monsenor", "almirante", "mariscal", "marechal",
    "brigadier", "brigadeiro", "teniente", "tenente", "comandante", "sargento", "gobernador",
    "governador", "licenciado", "maestro", "nuestra", "nossa", "senora", "senhora"};

// Kinds of streets and marks of numbers, written short.
constexpr std::string_view kShortWords[] = {
    "avda", "avd", "ave", "blvd", "bvd", "calz", "cra", "kra", "jr", "pje", "psje", "prol", "pza",
    "plza", "priv", "ctra", "carr", "pca", "trav", "lgo", "rod", "estr", "num", "nro", "cdra", "nr", "km",
    "esq", "ote", "pte", "nte", "col", "fracc", "cll", "transv", "diag", "bul", "jd", "jdim", "vl", "pq", "sr", "nsa", "sra"};

bool is_of_name(char c) { return base::is_ascii_small(c) || c == '\'' || c == '-' || c == '.'; }

// "Celebramos", "Ganó": a verb that opens a sentence has a capital, too.
bool is_verb(const Reading& reading, text::Range place) {
  const std::string_view word = reading.of(place);
  if (word.ends_with("mos") || word.ends_with("aron") || word.ends_with("ieron")) return true;
  return text::part_of(reading.text, reading.folded.original(place.begin, place.end)).ends_with("ó");
}

constexpr std::string_view kPrepositions[] = {"en", "na", "no", "em"};

bool names_day(const Reading& reading, std::string_view word) { return reading.grammar.is("weekday", word) || reading.grammar.is("month", word); }

// Where a name may end before a number: before spaces, and a comma.
std::size_t end_before(std::string_view searched, std::size_t number) {
  std::size_t end = number;
  while (end > 0 && searched[end - 1] == ' ') --end;
  return end > 0 && searched[end - 1] == ',' ? end - 1 : end;
}

struct NameWord {
  std::size_t begin = 0;
  std::string_view letters;   // without the periods behind them
  bool is_abbreviated = false;
};

NameWord name_word_before(std::string_view searched, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_of_name(searched[begin - 1])) --begin;
  NameWord word{begin, searched.substr(begin, end - begin)};
  word.is_abbreviated = word.letters.ends_with('.');
  while (word.letters.ends_with('.')) word.letters.remove_suffix(1);
  return word;
}

// No word, or one whose period ends a sentence.
bool ends_name(const NameWord& word, bool is_last) {
  return word.letters.empty() || (word.is_abbreviated && (is_last || !base::is_among(kTitles, word.letters)));
}

bool may_stand_within(std::string_view small_word) { return small_word != "a" && joins_names(small_word); }

// Behind one, and no more.
bool stands_behind_space(std::string_view searched, std::size_t at) {
  return at > 0 && searched[at - 1] == ' ' && (at == 1 || searched[at - 2] != ' ');
}

bool may_be_street(const Reading& reading, text::Range name, text::Range first_word) {
  constexpr std::size_t kShortest = 3;
  if (name.end - name.begin < kShortest || joins_names(reading.of(name))) return false;
  return !names_day(reading, reading.of(first_word)) && !is_verb(reading, first_word);
}

}  // namespace

bool joins_names(std::string_view word) { return base::is_among(kJoiners, word); }

bool leads_to_street(std::string_view word) { return base::is_among(kPrepositions, word); }

bool is_abbreviation(std::string_view word) { return word.size() < 3 || base::is_among(kTitles, word) || base::is_among(kShortWords, word); }

bool is_title(std::string_view word) { return base::is_among(kTitles, word) || base::is_among(kWholeTitles, word); }

bool names_no_street(std::string_view word) { return base::is_among(kNoStreets, word); }

bool is_capital(const Reading& reading, std::size_t at) {
  std::size_t place = reading.folded.original(at, at + 1).begin;
  return text::is_upper_case(base::next_code_point(reading.text, place));
}

bool is_recent_year(std::string_view figures) {
  return figures.size() == 4 && figures.starts_with("20") && (figures[2] < '3' || (figures[2] == '3' && figures[3] <= '5'));
}

bool is_year(std::string_view figures) { return is_recent_year(figures) || (figures.size() == 4 && figures.starts_with("19")); }

std::optional<text::Range> name_before(const Reading& reading, std::size_t number) {
  constexpr int kMostWords = 6;
  const std::size_t end = end_before(reading.searched, number);
  if (end == number) return std::nullopt;
  text::Range name{end, end};
  text::Range first;
  std::size_t at = end;
  for (int count = 0; count < kMostWords; ++count) {
    const NameWord word = name_word_before(reading.searched, at);
    const bool is_last = at == end;
    if (ends_name(word, is_last)) break;
    if (is_capital(reading, word.begin) && !leads_to_street(word.letters)) {   // "En Chapultepec 54"
      if (names_no_street(word.letters) || (is_last && names_day(reading, word.letters))) return std::nullopt;
      name.begin = word.begin;
      first = {word.begin, word.begin + word.letters.size()};
    } else if (is_last || !may_stand_within(word.letters)) {
      break;
    }
    if (!stands_behind_space(reading.searched, word.begin)) break;
    at = word.begin - 1;
  }
  return may_be_street(reading, name, first) ? std::optional(name) : std::nullopt;
}

}  // namespace sml::claims
