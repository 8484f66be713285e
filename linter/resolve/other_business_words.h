// The words by which other businesses are named, and by which what they do is told. They are those of other_names and other_businesses; constant data.
#pragma once

#include <string_view>

#include "linter/resolve/common_words.h"
#include "linter/resolve/kinds.h"

namespace sml::resolve::others {

// All lists are of folded words between single spaces. Kinds of businesses, by how they are named (kinds.h).
inline constexpr WordList kKinds = kKindsWith<kNameBehind>;
inline constexpr WordList kTheirKinds = kKindsWith<kNameBefore>;
inline constexpr WordList kBodies = kKindsWith<kBody>;
inline constexpr WordList kToldApart = kKindsWith<kDistinguished>;
// Offices of a government, and what they are for: "la Secretaría de Movilidad", and none of a school.
inline constexpr WordList kOffices = " secretaria consejeria ministerio direccion delegacia ";
inline constexpr WordList kOfficeOf =
    " cultura salud sanidad saude educacion educacao movilidad mobilidade turismo gobierno "
    "hacienda fazenda trabajo agricultura seguridad seguranca transporte transito ";
// Those that are named by their kind alone: "the council is giving away compost".
inline constexpr WordList kPublic =
    " council chippy ayuntamiento intendencia municipalidad alcaldia prefeitura gobierno ministerio municipio aseguradora seguradora ecoponto gremio parish "
    "paroquia bomberos bombeiros sena sesc senac sesi senai ";
inline constexpr WordList kPublicWithCapital = " camara junta ";
inline constexpr WordList kGoverning = " city county state government department rotary ";   // behind "by"
// What tells a shop from others of its kind: "la librería del pueblo", "o bistrô da esquina", "the butcher on the bridge".
inline constexpr WordList kWhereabouts =
    " esquina plaza praca pueblo barrio bairro vila aldea aldeia lado calle rua puente ponte vuelta cuadra manzana mercado feria centro enfrente frente "
    "corner bridge village town road street market high green square quay harbour municipal mas mais cercana cercano proxima proximo doors ";
inline constexpr WordList kTitled = " don dona senor senora sr sra mr mrs tia tio ";
// Who is not the business behind "our", for it deals with it from outside: "our grower in Thomastown"; "our baker" is of the house.
inline constexpr WordList kPartners =
    " farrier grower growers supplier suppliers producer producers distributor distributors wholesaler wholesalers sponsor sponsors friends brewer brewery "
    "neighbours neighbors partners competitor competitors rival rivals competencia competidor competidora competidores concorrente concorrentes "
    "concorrencia vecino vecina vecinas vecinos amiga amigas amigos proveedor proveedora proveedores productor productora productores "
    "distribuidor distribuidora distribuidores patrocinador patrocinadora patrocinadores vizinho vizinha vizinhas vizinhos fornecedor fornecedora "
    "fornecedores produtor produtora produtores parceiros ";
inline constexpr WordList kColleagues = " companera companero colega colleague amiga amigo friend ";   // "una compañera de Valladolid"
inline constexpr WordList kPossessive = " our nuestro nuestra nuestros nuestras nosso nossa nossos nossas ";
inline constexpr WordList kJoining = " de del da do in ";
inline constexpr WordList kWithin = " in ";
// What somebody does who gives something, and no thing does of which one says what it costs.
inline constexpr WordList kDoing =
    " hace hacen hizo sortea sortean sorteia sorteiam ofrece ofrecen dan regala regalan pone ponen anuncia anuncian promete organiza organizan faz fazem fez "
    "oferece oferecem distribui puso pusieron lanzo lanzaron lancou lancaram liquidando identifica identifican got wraps aplica aplicam does do offers gives "
    "runs running offering giving doing reparte reparten presta prestan lends serves serving cobra cobran cobram charges ";
// And what somebody or something does that is given or sold.
inline constexpr WordList kOnlyGiving =
    " atiende atienden atende atendem dicta dictan imparte imparten ministra ministram remata rematan liquida liquidan hay anda andan tiene tienen dando "
    "dandolo dandola dandolos dandolas regalando manda mandan vende venden retira retiran recibe reciben recoge recogen vacuna vacunan castra castran "
    "esteriliza recebe recebem recolhe saco sacaron estreno estrenaron abrio monto lleva llevan leva levam calibra rematando deixa deixam pasa pasan lanca "
    "hicieron dio dieron servira serviran fizeram deu deram servir esta estan estao distribuem did ran had es son e sao is are has have offer give knocks "
    "cumple cumplen takes throws run says say sells sell sends tem dao empresta emprestam lend paga pagan pagam pays organizam estrena estrenan "
    "presenta presentan inaugura inauguran estreia estreiam prepara preparan monta montan sirve sirven celebra celebran festeja festejan comemora "
    "comemoram celebrates celebrate sale abriu poe poem tenia tenian tinha tinham salen cuesta cuestan sai saem costs ";
// said with "está"
inline constexpr WordList kOpenAlready =
    " cerrado cerrada cerrados cerradas fechado fechada closed abierto abierta abiertos abiertas aberto aberta abertos abertas open ";
inline constexpr WordList kOnlyOpening =
    " amplia amplian extiende extienden alarga alargan extends abre abren abrira mudou muda cambio cambia changed cierra cierran cerrara atiende atienden "
    "funciona responde contesta opens closes answers abrem fecha fecham atendem ";
inline constexpr WordList kOurs =
    " nosotros nosotras nuestro nuestra nuestros nuestras tenemos hacemos damos regalamos "
    "ofrecemos ponemos we our us nosso nossa nossos nossas temos fazemos damos oferecemos ";
inline constexpr WordList kOrganised =
    " civil farm motel dental garage motors hardware ferry castle brewery trust society university school council centro centre center clube club ";
inline constexpr WordList kBeside = " is are esta estan estao ya ja also tambien tambem siempre sempre now ahora agora ";   // before a verb
inline constexpr WordList kThem = " ellos ellas eles elas they ";
inline constexpr WordList kTheir = " their ";
inline constexpr WordList kHis = " his her he she they ";
inline constexpr WordList kAnd = " y e and ";
// "o Museu da Cerveja, na praça Hercílio Luz, abre"
inline constexpr WordList kOfWhere = " on at by over the en na no la el plaza praca calle rua two doors down is ";
inline constexpr WordList kNear =
    " above over behind by under past below encima detras sobre esquina como bajo frente junto lado next across from beside opposite near cerca em perto ";
inline constexpr WordList kOfAPlace = " de del da do das dos of to from a al ao ";

}  // namespace sml::resolve::others
