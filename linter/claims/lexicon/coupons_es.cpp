// Spanish: coupons, draws, instalments without interest, and words that promise nothing in particular.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    // coupons, draws, instalments
    {Meaning::coupon, R"((?:codigo|cupon|clave)(?: promocional| de descuento| promo| especial| exclusivo)?(?: es(?::~| )|)"
                      R"(:?~)(?:[👉➡→]~)?["'«“”‘]?(?P<code>[a-z0-9][a-z0-9_-]{2,23}))"},
    {Meaning::coupon_typed, R"((?:usa|use|usando|utiliza|utilice|ingresa|ingrese|ingresando|escribe|escriba|escribi|aplica|aplique|introduce|introduzca|pon|)"
                            R"(digita|menciona|coloca) ["'«“”‘]?(?P<span>(?P<code>[a-z0-9][a-z0-9_-]{3,23}))["'»”’]?)"
                            R"( (?:y |para |al |en (?:el |la |tu |su |nuestr[oa] )?(?:primer[ao]? |proxim[oa] )?)(?:pagar?|comprar|reservar|pedir|finalizar|)"
                            R"(caja|compra|pedido|carrito|checkout|web|linea|app|tienda|sitio|pagina|inscripcion|te|ahorra|ahorre|obten|obtenga|recibe|reciba|)"
                            R"(llevate|llevese|consigue|consiga|disfruta|disfrute|obtener|recibir|tu descuento))"},
    {Meaning::coupon_typed, R"(cod\b\.?(?: (?:promocional|promo|de descuento))?:?~["'«“”‘]?(?P<code>[a-z]{3,16}\d{2}|[a-z]{4,16}\d{1,4}))"},
    {Meaning::coupon_typed, R"((?:usa|use|utiliza|utilice|ingresa|ingrese|aplica|aplique) ["'«“”‘]?(?P<span>(?P<code>[a-z]{3,16}\d{1,4}[a-z]{2,12}))["'»”’]?)"
                            R"( (?:y|para|al|en)\b)"},
    {Meaning::coupon_typed, R"((?:usa|usen?|usad|usando|utiliza|utilice|utilicen|ingresa|ingrese|ingresen|aplica|aplique|apliquen|introduce|introduzca|pon|)"
                            R"(poniendo|digita|escribe))"
                            R"( ["'«“”‘]?(?P<span>(?P<code>[a-z]{3,16}\d{2}|[a-z]{4,16}\d{1,4}))["'»”’]?(?:~[.,;!)\n]|~$|~[^a-z0-9 ]))"},
    {Meaning::coupon_typed, R"((?:%|descuento|off|dto\.?)(?: {w}){0,4} (?:con|usando) ["'«“”‘]?(?P<span>(?P<code>[a-z]{2,16}\d{1,4})))"},
    {Meaning::bare_coupon, R"(cupon(?:es)?|con (?:el|tu) (?P<span>codigo) (?:de (?:(?:la|las|nuestra|nuestras|esta) (?:historias?|stories|story|bio|perfil|)"
                           R"(tarjeta|invitacion|newsletter)|abajo|la imagen|la foto)|que (?:te|les|esta|dejamos|aparece)))"},
    {Meaning::other, R"(sorteos?|sorteazos?|sortea(?:mos|ndo|ran?|remos|re|n|r)?|sera[n]? sortead[oa]s?|gran rifa|rifas?|rifamos|rifaremos|rifando|giveaway)"},
    {Meaning::other, R"((?m:^|)"
                     R"([.!?¡:]~)(?P<span>gana (?:una?|dos|tres|el|la|\d{1,3}) (?:viajes?|entradas?|boletos?|pases?|cenas?|estancias?|estadias?|escapadas?|)"
                     R"(bicicletas?|motos?|carros?|autos?|coches?|celular(?:es)?|tablets?|pantallas?|consolas?|premios?)(?: a {w}| para (?:dos|2))?))"},
    {Meaning::other, R"((?:ganate|ganese|ganense|participa por) (?:una?|unos|unas|\d{1,3}) {w})"},
    {Meaning::other, R"((?:participa|concursa)(?: y| para| por) (?:gana|ganar|ganarte|podras ganar|llevate|ganate)|)"
                     R"((?:puedes|podras|podes|pueden|podran) ganar(?:te)? (?:{one_of}|\d{1,3}|premios|entradas|boletos))"},
    {Meaning::nothing, R"(sortea[a-z]{0,5} (?:{w} ){0,2}(?:obstaculos?|dificultad(?:es)?|problemas?|crisis|baches?|trafico|curvas|trampas?|piedras|olas|)"
                       R"(tormentas?|inconvenientes?)|sorteos? (?:de (?:los )?grupos|(?:extraordinarios? )?de (?:la )?loteria|(?:extraordinarios? )?del)"
                       R"( (?:nino|gordo)|de la (?:once|primitiva|champions|copa|fase|uefa)|del mundial|de octavos|de cuartos|arbitral))"},
    {Meaning::nothing, R"((?:numeros?|decimos?|participacion(?:es)?|loteria)(?: {w}){0,2} (?:del?|para el) (?P<span>sorteos? (?:extraordinario )?de navidad))"},
    {Meaning::other, R"((?:(?:hasta )?(?:\d{1,2}|{number})(?:[ ,yo]+\d{1,2}){0,4} )?(?:cuotas|ctas\.?|meses|mensualidades|quincenas|pagos|)"
                     R"(plazos)(?: fijas?)?(?: de {money})? (?:sin|s/)~int(?:eres(?:es)?)?\b(?: de {money})?|)"
                     R"((?:hasta )?\d{1,2}(?:[ ,yo]+\d{1,2}){0,4} (?:msi|csi)(?: de {money})?)", 1},
    {Meaning::other, R"((?:financia(?:cion|miento)|creditos?|prestamos?)(?: {w}){0,2} (?:al 0~%(?: de interes| tae)?|(?:sin|cero) interes(?:es)?)|)"
                     R"((?:paga|pagas|pague|financia|financie|compra|compre|lleva|llevate)(?:lo|la|los|las)?)"
                     R"( (?:a plazos|en plazos|en cuotas|en partes|con tarjeta) sin interes(?:es)?)", 1},
    {Meaning::other, R"((?:hasta )?\d{1,2}(?:[ ,yo]+\d{1,2}){0,4}~(?:x~)?(?:sin |s/~)(?:intereses|interes|int)\b(?: de {money})?)", 1},

    // words that promise nothing in particular
    {Meaning::bare_word, R"(promo(?:s|cion|ciones)?|promociona?zos?)"},
    {Meaning::bare_word, R"(ofertas?|ofertazos?|oferton(?:es)?|rebajas|liquidacion(?:es)?)"},
    {Meaning::bare_word, R"(descuentos?|descuentazos?|(?P<span>remates?) (?:de (?:bodega|temporada|fin de|stock|inventario|saldos)|total|final))"},
};

}  // namespace

constinit const Lexicon kSpanishCoupons{{}, {}, kPhrases};

}  // namespace sml::claims
