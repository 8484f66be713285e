#include <array>
#include <initializer_list>

#include "linter/resolve/compile/forms.h"

namespace sml::resolve {
namespace {

// What a verb's forms are left out for, because they are other words.
constexpr unsigned kNoPresent = 1;     // "compras", "dudas"
constexpr unsigned kNoFormal = 2;      // "viaje", "entre"
constexpr unsigned kNoSubjunctive = 4; // "viajes"
constexpr unsigned kReflexive = 8;     // "anímate"

struct Verb {
  std::string_view infinitive;
  std::string_view strong = {};    // the stem under stress: "prueb"; empty: that of the infinitive
  std::string_view formal = {};    // the stem of "pruebe", "busque", "conozca"; empty: the strong one
  unsigned flags = 0;
};

constexpr std::array kVerbs = {
    Verb{"reservar", "", "", kNoPresent}, Verb{"disfrutar"}, Verb{"llamar", "", "", kNoPresent}, Verb{"visitar", "", "", kNoPresent},
    Verb{"probar", "prueb", "", kNoPresent}, Verb{"comprar", "", "", kNoPresent}, Verb{"buscar", "", "busqu"}, Verb{"llevar", "", "", kReflexive},
    Verb{"llegar", "", "llegu"}, Verb{"esperar", "", "", kNoPresent}, Verb{"necesitar", "", "", kNoFormal}, Verb{"imaginar", "", "", kReflexive},
    Verb{"contar", "cuent", "", kNoPresent}, Verb{"dejar", "", "", kReflexive}, Verb{"tomar", "", "", kNoPresent}, Verb{"aprovechar"}, Verb{"celebrar"},
    Verb{"regalar"}, Verb{"encontrar", "encuentr"}, Verb{"comentar"}, Verb{"etiquetar", "", "", kNoPresent}, Verb{"registrar", "", "", kReflexive},
    Verb{"animar", "", "", kReflexive}, Verb{"preocupar", "", "", kReflexive}, Verb{"avisar"},
    Verb{"apurar", "", "", kReflexive}, Verb{"acercar", "", "acerqu", kReflexive},
    Verb{"quedar", "", "", kNoFormal | kReflexive}, Verb{"preparar", "", "", kReflexive},
    Verb{"acompañar"}, Verb{"mandar", "", "", kNoFormal}, Verb{"enviar", "enví"},
    Verb{"descargar", "", "descargu", kNoPresent}, Verb{"entrar", "", "", kNoFormal}, Verb{"pasar", "", "", kNoPresent | kNoFormal | kNoSubjunctive},
    Verb{"viajar", "", "", kNoFormal | kNoSubjunctive}, Verb{"pensar", "piens"}, Verb{"desear"}, Verb{"usar", "", "", kNoFormal},
    Verb{"cuidar", "", "", kReflexive}, Verb{"relajar", "", "", kReflexive}, Verb{"olvidar"}, Verb{"dudar", "", "", kNoPresent},
    Verb{"mirar", "", "", kNoPresent}, Verb{"escuchar"}, Verb{"confirmar"}, Verb{"consultar", "", "", kNoPresent}, Verb{"solicitar"},
    Verb{"agendar", "", "", kNoPresent}, Verb{"cotizar", "", "cotic"}, Verb{"contratar"},
    Verb{"ordenar", "", "", kNoSubjunctive}, Verb{"participar", "", "", kNoSubjunctive},
    Verb{"apoyar", "", "", kNoPresent}, Verb{"pagar", "", "pagu", kNoPresent}, Verb{"ahorrar"}, Verb{"cenar", "", "", kNoPresent}, Verb{"estrenar"},
    Verb{"evitar"}, Verb{"invitar"}, Verb{"jugar", "jueg", "juegu"}, Verb{"empezar", "empiez", "empiec"}, Verb{"guardar", "", "", kNoPresent},
    Verb{"sumar", "", "", kNoPresent | kReflexive}, Verb{"conectar", "", "", kReflexive},
    Verb{"desconectar", "", "", kReflexive}, Verb{"comunicar", "", "comuniqu", kReflexive},
    Verb{"contactar"}, Verb{"sentar", "sient", "", kNoPresent | kNoFormal | kReflexive}, Verb{"anotar", "", "", kReflexive},
    Verb{"apartar", "", "", kNoFormal}, Verb{"apuntar", "", "", kNoFormal | kNoSubjunctive | kReflexive},
    Verb{"asegurar", "", "", kReflexive}, Verb{"echar"}, Verb{"votar"}, Verb{"ayudar", "", "", kNoPresent},
    Verb{"recordar", "recuerd"}, Verb{"mostrar", "muestr", "", kNoPresent},
    Verb{"inspirar", "", "", kReflexive}, Verb{"revisar"}, Verb{"adivinar", "", "", kNoPresent},
    Verb{"festejar"}, Verb{"consentir", "consient", ""}, Verb{"sorprender", "", "", kReflexive}, Verb{"comer", "", "", kNoFormal | kNoSubjunctive},
    Verb{"conocer", "", "conozc"}, Verb{"poder", "pued", "", kNoFormal},
    Verb{"querer", "quier", "", kNoFormal}, Verb{"creer", "", "", kNoFormal}, Verb{"volver", "vuelv"},
    Verb{"traer", "", "traig"}, Verb{"merecer", "", "merezc", kNoFormal}, Verb{"perder", "pierd"}, Verb{"leer"}, Verb{"escoger", "", "escoj"}, Verb{"aprender"},
    Verb{"recoger", "", "recoj"}, Verb{"deber", "", "", kNoFormal}, Verb{"pedir", "pid"}, Verb{"vivir", "", "", kNoFormal | kNoSubjunctive},
    Verb{"descubrir"}, Verb{"escribir", "", "", kNoSubjunctive}, Verb{"seguir", "sigu", "sig"}, Verb{"compartir"}, Verb{"elegir", "elig", "elij"},
    Verb{"sentir", "sient", "", kNoFormal | kReflexive}, Verb{"dormir", "duerm"}, Verb{"subir", "", "", kReflexive}, Verb{"recibir"},
    Verb{"suscribir", "", "", kReflexive}, Verb{"inscribir", "", "", kReflexive}, Verb{"unir", "", "", kNoFormal | kNoSubjunctive | kReflexive},
    Verb{"divertir", "diviert", "", kReflexive}, Verb{"asistir"}, Verb{"preferir", "prefier"}, Verb{"acudir"}, Verb{"abrir", "", "", kNoFormal},
    Verb{"acumular"}, Verb{"activar", "", "", kNoPresent}, Verb{"agregar", "", "agregu"}, Verb{"alquilar"}, Verb{"armar", "", "", kNoPresent},
    Verb{"bajar", "", "", kNoPresent | kNoFormal}, Verb{"brindar"}, Verb{"caminar"}, Verb{"cambiar"}, Verb{"canjear"},
    Verb{"cargar", "", "cargu", kNoPresent}, Verb{"cocinar", "", "", kNoPresent}, Verb{"combinar"}, Verb{"comparar"}, Verb{"completar", "", "", kNoPresent},
    Verb{"conseguir", "consigu", "consig"}, Verb{"crear", "", "", kNoFormal | kNoSubjunctive}, Verb{"degustar"},
    Verb{"despertar", "despiert", "", kNoPresent}, Verb{"encargar", "", "encargu"}, Verb{"enterar", "", "", kNoPresent | kReflexive}, Verb{"entrenar"},
    Verb{"escanear"}, Verb{"explorar"}, Verb{"hablar"}, Verb{"ingresar"}, Verb{"iniciar"}, Verb{"instalar"},
    Verb{"llenar", "", "", kNoPresent}, Verb{"lograr"}, Verb{"mejorar", "", "", kNoPresent | kNoSubjunctive},
    Verb{"navegar", "", "navegu"}, Verb{"organizar", "", "organic"}, Verb{"practicar", "", "practiqu"},
    Verb{"presentar", "", "", kNoFormal | kNoSubjunctive}, Verb{"programar", "", "", kNoPresent}, Verb{"publicar", "", "publiqu"},
    Verb{"recargar", "", "recargu", kNoPresent}, Verb{"saborear"}, Verb{"sacar", "", "saqu", kNoFormal | kNoSubjunctive}, Verb{"saludar"},
    Verb{"seleccionar", "", "", kNoSubjunctive}, Verb{"solucionar", "", "", kNoSubjunctive}, Verb{"sortear"}, Verb{"terminar"},
    Verb{"trabajar"}, Verb{"ubicar", "", "ubiqu"}, Verb{"utilizar", "", "utilic"}, Verb{"verificar", "", "verifiqu"}, Verb{"decorar"},
    Verb{"postular", "", "", kReflexive}, Verb{"recorrer"}, Verb{"resolver", "resuelv"},
    Verb{"vacunar", "", "", kNoPresent}, Verb{"desparasitar"}, Verb{"bañar", "", "", kReflexive},
    Verb{"cepillar", "", "", kReflexive}, Verb{"lavar", "", "", kReflexive},
    Verb{"limpiar", "", "", kNoPresent | kNoFormal}, Verb{"proteger", "", "protej", kReflexive},
    Verb{"vender", "", "", kNoFormal | kNoSubjunctive}, Verb{"decidir"}, Verb{"permitir", "", "", kReflexive},
    // steps of a recipe, and what is done by hand
    Verb{"extender", "extiend"}, Verb{"verter", "viert"}, Verb{"remover", "remuev"}, Verb{"meter", "", "", kNoFormal | kNoSubjunctive},
    Verb{"cortar", "", "", kNoPresent | kNoFormal | kNoSubjunctive}, Verb{"pegar", "", "pegu", kNoPresent}, Verb{"mezclar", "", "", kNoPresent},
    Verb{"tapar", "", "", kNoPresent | kNoFormal}, Verb{"secar", "", "sequ", kNoPresent}, Verb{"colgar", "cuelg", "cuelgu"}, Verb{"cubrir"},
    Verb{"colocar", "", "coloqu"}, Verb{"aplicar", "", "apliqu", kNoFormal | kNoSubjunctive}, Verb{"calentar", "calient", "", kNoFormal | kNoSubjunctive},
    Verb{"frotar"}, Verb{"enjuagar", "", "enjuagu", kNoFormal | kNoSubjunctive}, Verb{"remojar"}, Verb{"hornear"},
    Verb{"batir", "", "", kNoPresent | kNoFormal | kNoSubjunctive}, Verb{"doblar", "", "", kNoFormal | kNoSubjunctive}, Verb{"agitar"},
};

struct Form {
  std::string_view word;
  Ways ways;
};

// Pronouns, and the verbs that follow no rule.
constexpr std::array kForms = {
    Form{"tú", kTu}, Form{"ti", kTu}, Form{"contigo", kTu}, Form{"usted", kUsted}, Form{"vos", kVos},
    Form{"tu", kTu | kVos}, Form{"tus", kTu | kVos}, Form{"tuyo", kTu | kVos}, Form{"tuya", kTu | kVos}, Form{"tuyos", kTu | kVos}, Form{"tuyas", kTu | kVos},
    Form{"eres", kTu}, Form{"tienes", kTu}, Form{"vienes", kTu}, Form{"haces", kTu}, Form{"pones", kTu}, Form{"sabes", kTu}, Form{"dices", kTu},
    Form{"obtén", kTu}, Form{"mantén", kTu},
    Form{"estás", kTu | kVos}, Form{"vas", kTu | kVos}, Form{"has", kTu | kVos}, Form{"podrías", kTu | kVos}, Form{"deberías", kTu | kVos},
    Form{"querrías", kTu | kVos}, Form{"sabías", kTu | kVos}, Form{"vengas", kTu | kVos},
    Form{"hagas", kTu | kVos}, Form{"tengas", kTu | kVos}, Form{"salgas", kTu | kVos},
    Form{"digas", kTu | kVos}, Form{"vayas", kTu | kVos}, Form{"sepas", kTu | kVos}, Form{"seas", kTu | kVos}, Form{"estés", kTu | kVos},
    Form{"sos", kVos}, Form{"tenés", kVos}, Form{"hacés", kVos}, Form{"ponés", kVos}, Form{"sabés", kVos},
    Form{"vení", kVos}, Form{"hacé", kVos}, Form{"poné", kVos}, Form{"tené", kVos}, Form{"decí", kVos}, Form{"andá", kVos},
    Form{"dinos", kTu}, Form{"dime", kTu}, Form{"dile", kTu}, Form{"hazlo", kTu},
    Form{"hazla", kTu}, Form{"hazte", kTu}, Form{"ponte", kTu}, Form{"ponle", kTu},
    Form{"vente", kTu}, Form{"vete", kTu}, Form{"haz", kTu},
    Form{"decinos", kVos}, Form{"decime", kVos}, Form{"decile", kVos}, Form{"hacelo", kVos}, Form{"hacela", kVos}, Form{"hacete", kVos}, Form{"ponete", kVos},
    Form{"ponele", kVos}, Form{"venite", kVos}, Form{"veníte", kVos},
    Form{"díganos", kUsted}, Form{"dígame", kUsted}, Form{"hágalo", kUsted},
    Form{"hágase", kUsted}, Form{"póngase", kUsted}, Form{"véngase", kUsted}, Form{"pásese", kUsted},
    Form{"diganos", kUsted}, Form{"digame", kUsted}, Form{"dígale", kUsted}, Form{"hágala", kUsted},
    Form{"hágale", kUsted}, Form{"hágaselo", kUsted}, Form{"hágasela", kUsted},
    Form{"póngalo", kUsted}, Form{"póngala", kUsted}, Form{"póngale", kUsted}, Form{"póngaselo", kUsted},
    Form{"póngasela", kUsted}, Form{"téngalo", kUsted}, Form{"téngala", kUsted},
    Form{"véalo", kUsted}, Form{"véala", kUsted},
};

constexpr std::array kImperatives = {
    Form{"pon", kTu}, Form{"ten", kTu},
    Form{"venga", kUsted}, Form{"haga", kUsted}, Form{"ponga", kUsted},
    Form{"tenga", kUsted}, Form{"salga", kUsted}, Form{"diga", kUsted}, Form{"sepa", kUsted},
    Form{"vea", kUsted}, Form{"coma", kUsted}, Form{"traiga", kUsted},
    // of verbs whose other forms are other words, or are not said to a reader
    Form{"pregunte", kUsted}, Form{"retire", kUsted}, Form{"adquiera", kUsted}, Form{"obtenga", kUsted}, Form{"mantenga", kUsted}, Form{"mande", kUsted},
    Form{"limpie", kUsted}, Form{"presuma", kUsted}, Form{"beba", kUsted}, Form{"sonría", kUsted}, Form{"use", kUsted}, Form{"renueve", kUsted},
    Form{"deposite", kUsted}, Form{"entregue", kUsted}, Form{"devuelva", kUsted}, Form{"conserve", kUsted}, Form{"hidrate", kUsted},
    Form{"repita", kUsted}, Form{"responda", kUsted}, Form{"conteste", kUsted}, Form{"opine", kUsted}, Form{"sugiera", kUsted}, Form{"recomiende", kUsted},
    Form{"regrese", kUsted}, Form{"obsequie", kUsted}, Form{"invierta", kUsted},
    Form{"mencione", kUsted}, Form{"indique", kUsted}, Form{"luzca", kUsted},
};

constexpr std::array<std::string_view, 12> kPlural = {"ustedes", "vosotros", "vosotras", "vuestro", "vuestra", "vuestros", "vuestras",
                                                      "os",      "vengan",   "hagan",    "venid",   "salgan"};

constexpr std::array<std::string_view, 8> kClitics = {"nos", "lo", "la", "los", "las", "le", "les", "me"};

std::string joined(std::string_view a, std::string_view b, std::string_view c = {}) { return std::string(a).append(b).append(c); }

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kAccents = {{{"a", "á"}, {"e", "é"}, {"i", "í"}, {"o", "ó"}, {"u", "ú"}}};

std::string without_accents(std::string word) {
  for (const auto& [plain, accented] : kAccents)
    for (std::size_t at = word.find(accented); at != std::string::npos; at = word.find(accented)) word.replace(at, accented.size(), plain);
  return word;
}

// A stem with the accent on its last vowel: "reserv" → "resérv"; of two in one syllable on the open one: "traig" → "tráig". The u of "gu" and "qu" is
// no vowel, nor the i of "cambi" one that bears an accent, nor is a stem accented twice.
std::string accented(std::string_view stem) {
  std::string word(stem);
  if (without_accents(word) != word) return word;
  const bool silent = word.ends_with("gu") || word.ends_with("qu");
  const bool glides = word.ends_with('i');   // "cámbialo", "límpiala"
  const std::size_t from = silent || glides ? word.size() - 2 : std::string::npos;
  std::size_t vowel = word.find_last_of("aeiou", from);
  if (vowel == std::string::npos) return word;
  const bool is_closed = word[vowel] == 'i' || word[vowel] == 'u';
  if (is_closed && vowel > 0 && std::string_view("aeo").find(word[vowel - 1]) != std::string_view::npos) --vowel;
  for (const auto& [plain, accent] : kAccents)
    if (word.compare(vowel, 1, plain) == 0) return word.replace(vowel, 1, accent);
  return word;
}

class Conjugation {
 public:
  explicit Conjugation(FormsByWord& forms) : forms_(forms) {}

  void add(const Verb& verb) {
    const char conjugation = verb.infinitive[verb.infinitive.size() - 2];
    const std::string_view stem = verb.infinitive.substr(0, verb.infinitive.size() - 2);
    const std::string_view strong = verb.strong.empty() ? stem : verb.strong;
    const std::string_view formal = verb.formal.empty() ? strong : verb.formal;
    const bool first = conjugation == 'a';
    const std::string_view tu = first ? "a" : "e";
    const std::string_view usted = first ? "e" : "a";
    const std::string_view vos = first ? "a" : conjugation == 'e' ? "e" : "i";
    const auto has = [&](unsigned flag) { return (verb.flags & flag) != 0; };

    if (!has(kNoPresent)) anywhere(joined(strong, tu, "s"), kTu);
    if (conjugation != 'i') {
      anywhere(joined(stem, first ? "ás" : "és"), kVos);   // "pedís" is that of vosotros, too
      anywhere(joined(stem, first ? "á" : "é"), kVos);     // "pedí" is said of oneself
    }
    anywhere(joined(stem, first ? "aste" : "iste"), kTu | kVos);
    if (!has(kNoSubjunctive)) anywhere(joined(formal, usted, "s"), kTu | kVos);
    forms_[joined(strong, tu)].imperative |= kTu;
    if (!has(kNoFormal)) forms_[joined(formal, usted)].imperative |= kUsted;
    anywhere(joined(verb.infinitive, "te"), kTu | kVos);
    forms_[joined(formal, usted, "n")].plural = true;
    const Imperatives imperatives{joined(accented(strong), tu), joined(strong, tu), joined(accented(formal), usted),
                                  has(kNoFormal) ? joined(accented(formal), usted) : joined(formal, usted), joined(stem, vos)};
    for (const std::string_view clitic : kClitics) add_clitic(imperatives, clitic, clitic);
    for (const std::string_view thing : {"lo", "la"}) add_clitic(imperatives, joined("te", thing), joined("se", thing));   // "llévatela", "póngaselo"
    if (has(kReflexive)) add_clitic(imperatives, "te", "se");
    else anywhere(joined(imperatives.tu, "te"), kTu);   // "regálate"; without its accent "tómate" is a tomato
  }

 private:
  void anywhere(const std::string& word, Ways ways) { forms_[word].anywhere |= ways; }

  // As they stand before pronouns: with the accent that those bring, and as people leave it out.
  struct Imperatives {
    std::string tu;
    std::string tu_plain;
    std::string usted;
    std::string usted_plain;
    std::string vos;
  };

  // What is written without its accent may be either: "reservala".
  void add_clitic(const Imperatives& imperatives, std::string_view clitic, std::string_view formal_clitic) {
    anywhere(joined(imperatives.tu, clitic), kTu);
    anywhere(without_accents(joined(imperatives.tu_plain, clitic)), kTu);
    anywhere(joined(imperatives.usted, formal_clitic), kUsted);
    anywhere(imperatives.usted == imperatives.usted_plain ? joined(imperatives.usted, formal_clitic)
                                                          : without_accents(joined(imperatives.usted_plain, formal_clitic)),
             kUsted);
    anywhere(joined(imperatives.vos, clitic), kVos);
  }

  FormsByWord& forms_;
};

}  // namespace

FormsByWord forms_es() {
  FormsByWord forms;
  Conjugation conjugation(forms);
  for (const Verb& verb : kVerbs) conjugation.add(verb);
  for (const Form& form : kForms) forms[std::string(form.word)].anywhere = form.ways;
  for (const char* other_word : {"animales", "iniciales", "terminales", "creé"}) forms[other_word].anywhere = 0;
  for (const char* noun : {"mezcla", "tapa", "corta", "pega", "seca"}) forms[noun].imperative = 0;   // "¡Tapa de la semana!"
  for (const Form& form : kImperatives) forms[std::string(form.word)].imperative = form.ways;
  for (const std::string_view word : kPlural) forms[std::string(word)].plural = true;
  for (const char* word : {"te", "le", "estimado", "estimada", "pase", "entre", "desea", "prefiere", "guste", "hayas", "ven", "date", "sé",
                           "sal"}) forms[word].in_company = true;
  return forms;
}

}  // namespace sml::resolve
