// The words that tell whose a telephone number, an e-mail or an address is. They are those of contact_owner and contact_part; constant data.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace sml::resolve {

// Organisations that posts send people to. All lists here are of folded words between single spaces.
inline constexpr auto kOrganisations = std::to_array<std::string_view>({
    "proteccion civil", "cruz roja", "cruz verde", "policia", "bomberos", "ambulancia", "ambulancias", "guardia civil", "guardia nacional", "ayuntamiento",
    "municipio", "municipalidad", "alcaldia", "gobierno", "secretaria de", "ministerio", "hospital", "universidad", "asociacion", "fundacion", "locatel",
    "profeco", "emergencias", "sns 24", "sns24", "ciav", "sos voz amiga", "linea de la vida",
    "defensa civil", "defensoria", "camara de", "federacion", "sindicato", "embajada", "consulado",
    "taxi", "radiotaxi", "defesa civil", "policia militar", "bombeiros", "samu", "prefeitura", "governo", "universidade", "fundacao", "associacao",
    "red cross", "police", "garda", "gardai", "fire department", "city hall", "council", "emergency services",
    "foundation", "university", "helpline", "hotline", "outage line", "crisis line", "poison control",
    "protecao civil", "proteccao civil", "cruz vermelha", "guarda costeira", "guardia costera",
    "salvamento maritimo", "lifeboat", "coastguard", "coast guard", "mountain rescue", "fire brigade", "fire station",
    "ambulance", "centro de salud", "centro de saude", "health centre", "albergue", "albergues", "centro de acopio", "refugio temporal", "emergency shelter",
    "taxis", "radiotaxis", "remis", "remises", "condusef", "cofepris", "imss", "issste", "saptel", "sernac",
    "indecopi", "procon", "anvisa", "facua", "ocu", "omic", "cvv", "nhs", "samaritans", "childline",
    "salud responde", "agencia tributaria", "procuraduria", "superintendencia", "fiscalia",
    "comision nacional", "instituto nacional", "delegacia", "disque denuncia", "standards agency",
    "telefono de la esperanza", "telefono rojo", "linea de ayuda", "linea de crisis", "linea de atencion a",
    "violencia de genero", "violencia contra", "violencia domestica", "domestic abuse",
    "na junta", "com a fabrica", "con la fabrica", "with the factory", "lifeline", "trading standards", "centro de toxicologia",
    "toxicologia", "protectora", "perrera", "biblioteca", "library", "servicio de gruas", "grua municipal"});

// Whom a text that passes something on sends its readers to.
inline constexpr auto kOwnersOfFinds = std::to_array<std::string_view>({"a sus duenos", "a su dueno", "a su duena", "to its owner", "to her owner", "ao dono"});

// Behind which a name is one that is recommended: "indicamos o Nilton, que é de confiança: (51) 98111-2020".
inline constexpr std::string_view kRecommending = " indicamos recomendamos recomiendo recomendo sugerimos recommend suggest ";

inline constexpr std::string_view kLiking = " like trust ";   // "we like Hollow Creek Flooring"

// Words by which names of businesses are told from those of dishes: "the Waterways Office".
inline constexpr std::string_view kNamedAfter =
    " office atelie atelier taller estudio studio works services service company workshop "
    "garage clinic clinica associacao asociacion centre center flooring trust society ";

// Words behind which a name is somebody else's contact.
inline constexpr std::string_view kSaying =
    " re takes take toma recibe recebe is are esta estan atiende atienden atende atendem responde responden contesta answers responds e fica ";
inline constexpr std::size_t kNameWords = 3;   // fewer may be the business under a shorter name
inline constexpr std::string_view kOwning = " a al de del da do das dos of to ao ante ring call phone contact text ";
// before "con": with them, and not with us
inline constexpr std::string_view kDirectly = " directo directa directamente direto direta diretamente directly direct ";
inline constexpr std::string_view kTitles = " don dona senor senora sr sra dr dra seu mr mrs ms miss dom ";
inline constexpr std::string_view kAskedFor = " con with com y and e ";   // a name behind them is somebody of the business
inline constexpr std::string_view kQuarters = " colonia col barrio bairro zona fraccionamiento fracc ciudad cidade ";
inline constexpr std::string_view kInNames = " in de del of ";
inline constexpr std::string_view kTheirs = " su sus their its seu sua seus suas ";
inline constexpr std::string_view kTheyAll = " ellos ellas they eles elas ";
inline constexpr std::string_view kOneOfThem = " ele ela ella he she ";
inline constexpr std::string_view kWith = " con com with to a ";
inline constexpr std::string_view kThem = " ellos ellas el ella eles elas ele ela them her him ";
inline constexpr std::string_view kBeing = " es is e ";
inline constexpr std::string_view kOfWhom = " del de da do das dos the of ";
inline constexpr std::string_view kOurs =
    " nuestro nuestra nuestros nuestras nosso nossa nossos nossas our us nosotros nosotras nos negocio tienda loja shop store office oficina casa ";

inline constexpr std::array<std::string_view, 40> kOwn = {
    "te esperamos", "los esperamos", "estamos en", "ubicados en", "nos encuentras en", "direccion", "endereco", "esperamos voce", "find us", "visit us",
    "escribenos", "escribinos", "mandanos", "envianos", "contactanos", "llamanos", "nuestro", "nuestra", "buscanos", "visitanos", "encuentranos",
    "reserva", "reservas", "pedidos", "presupuesto", "presupuestos", "consultas", "orcamentos", "encomendas", "nosso",
    "nossa", "escreva", "fale conosco", "ligue", "our", "write to us", "email us", "contact us", "call us", "message us"};

// Questions that the next sentence answers.
inline constexpr std::array<std::string_view, 8> kWhere = {
    "donde estamos", "donde encontrarnos", "donde nos encuentras", "como llegar", "onde estamos", "como chegar", "where to find us", "where are we"};

inline constexpr std::array<std::string_view, 21> kOccasions = {
    "feria", "festival", "bazar", "expo", "exposicion", "concierto", "torneo", "carrera", "congreso", "mercadito", "tianguis", "romeria", "evento",
    "feira", "torneio", "show", "bazaar", "fair", "market", "conference", "event"};

}  // namespace sml::resolve
