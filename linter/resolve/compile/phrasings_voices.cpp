#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// What laws, labels and the small print word, however the business speaks to its readers.
constexpr std::string_view kLegends[] = {
    "evit(?:e|a|en|ar) (?:el |los )?(?:excesos?|consumo (?:excesivo|en exceso)|abuso)|no (?:exced(?:a|as)|abus(?:e|es)) (?:su |tu |el |del )?consumo|"
    "no exced(?:a|as) (?:la dosis|lo recomendado)",
    "consult(?:e|a|en) (?:con )?(?:(?:a|al|el|la|las|los|su|tu|sus|tus|un|nuestr[oa]s?|previamente) )*(?:medic[oa]s?|"
    "doctor(?:a)?|farmaceutic[oa]|especialista|profesional|pediatra|odontolog[oa]|veterinari[oa]|bases|terminos|condiciones|"
    "restricciones|reglamento|vigencia|letra|tyc|t&c|prospecto|aviso legal|aviso de privacidad|detalles|disponibilidad|"
    "sucursales participantes|tiendas participantes|locales (?:participantes|adheridos))|ve(?:r|a) (?:bases|terminos|condiciones)",
    "(?:beb|tom|disfrut|consum|jueg|apuest)(?:a|e|ue) (?:con (?:moderacion|responsabilidad|medida)|responsablemente|de (?:forma|manera) responsable)",
    "si (?:bebes?|tomas?|vas? a (?:beber|tomar)),? no (?:manej|conduzc)(?:e|es|a|as)",
    "no (?:tom|beb|manej|conduzc)(?:e|es|a|as) (?:si|alcohol|bebidas|despues|al volante|bajo)",
    "(?:lea|lee|siga|sigue) (?:(?:atentamente|bien|siempre) )?(?:las (?:instrucciones|indicaciones)|el (?:prospecto|instructivo|reglamento)|"
    "la (?:etiqueta|letra chica|letra pequena))",
    "(?:mantenga|manten|mantengase|conserve|conservese|conserva|guarde|guarda|almacene|almacena|agite|"
    "agitese|agita) (?:[a-z]+ )?(?:(?:en|fuera|lejos|antes|bien|refrigerad|congelad|cerrad)[a-z]*)",
    "no (?:ingiera|ingerir|se automedique|te automediques)",
    "(?:alimentese|alimentate|coma|come) (?:bien|sanamente|sano|saludablemente|frutas y verduras)|(?:haga|haz) ejercicio|ejercitese",
};

// What somebody is going to say, where a colon stands behind it: the rest of the sentence.
constexpr std::string_view kSayings[] = {
    "(?:dice|dicen|decia|decian|dijo|dijeron|reza|rezaba|pregunto|preguntaba|pidio|gritaba|cantaba|repetia|escribio|respondio)(?: [a-z]+){0,4}",
    "(?:lema|refran|frase|dicho|consigna|moraleja|proverbio|verso|estribillo|consejo de (?:la |mi )?(?:abuela|mama|tia))(?: [a-z]+){0,4}",
};

// And behind what was said.
constexpr std::string_view kSaidSo =
    "(?:como )?(?:(?:me|nos|le|les|te) )?(?:dice|decia|dijo|dicen|decian|repetia|preguntaba|pregunto|gritaba|respondio|insistia|suele decir|"
    "solia decir)(?: siempre)? (?:mi|su|tu|el|la|un|una|don|dona|nuestr[oa]|mama|papa|abuel[oa]|[a-z]{3,})";

}  // namespace

std::vector<WrittenPhrasing> voice_phrasings() { return {{"kLegend", any_of(kLegends)}, {"kSaying", any_of(kSayings)}, {"kSaidSo", std::string(kSaidSo)}}; }

}  // namespace sml::resolve
