#include "linter/resolve/common_words.h"

#include <algorithm>
#include <array>

#include "linter/resolve/kinds.h"

namespace sml::resolve {
namespace {

constexpr WordList kCommonWords =
    // places and directions
    " centro centre center plaza praca square mercado market puerto porto port harbor harbour playa praia beach norte sur sul sudeste "
    "suroeste este oeste leste north south east west parque park jardin jardim garden bosque forest monte montana montanha mountain valle "
    "vale valley rio river lago lagoa lake laguna isla ilha island bahia bay costa coast mar sea oceano ocean campo field ciudad cidade "
    "city pueblo aldea vila village barrio bairro calle rua street avenida avenue camino caminho way road puente ponte bridge torre tower "
    "castillo castelo castle palacio palace casa home house hogar lar patio terraza terrazzo terrace azotea rooftop balcon ventana janela "
    "window puerta porta door escalera rincon corner esquina esquina glorieta alameda muelle pier estacion estacao station terminal faro "
    "farol lighthouse molino moinho mill pozo fuente fonte fountain aljibe mirador mirante cumbre summit cima cordillera sierra serra roca "
    "rocha rock piedra pedra stone arena areia sand cueva cave horno forno oven cocina cozinha kitchen taller oficina workshop estudio "
    "studio salon hall sala room galeria gallery teatro theatre theater museo museu museum escuela escola school academia academy nave "
    // what a business tells people to do
    "sonrie sonria sorria smile disfruta disfrute enjoy brilla brille shine respira respire breathe crece crezca grow muevete muevase move vive viva "
    "live suena suene sonhe dream vuela voe fly juega juegue brinca play prueba pruebe prova prove taste sabe saboree saborea descansa descanse rest "
    "despierta despierte acorda wake piensa piense pensa think descubre descubra descobre discover explora explore "
    // sky and weather
    "sol sun luna lua moon estrella estrela star cielo ceu sky nube nuvem cloud lluvia chuva rain viento vento wind brisa breeze nieve neve "
    "snow tormenta storm aurora alba alvorada dawn amanecer atardecer sunset ocaso noche noite night dia day tarde manana manha morning "
    "verano verao summer invierno inverno winter otono outono autumn primavera spring eclipse rayo luz light sombra shadow fuego fogo fire "
    "agua water tierra terra earth aire air ola onda wave marea mare tide "
    // animals and plants
    "alondra cotovia lark gaviota gaivota gull golondrina andorinha swallow paloma pomba dove colibri halcon falcao falcon aguila aguia eagle "
    "buho coruja owl gallo galo rooster gallina leon leao lion tigre tiger lobo wolf zorro raposa fox oso urso bear gato cat perro cachorro "
    "dog caballo cavalo horse toro touro bull vaca cow delfin golfinho dolphin ballena baleia whale pez peixe fish tortuga tartaruga turtle "
    "abeja abelha bee mariposa borboleta butterfly hormiga cangrejo flor flower rosa rose lirio lily lis clavel jazmin jasmim jasmine azahar "
    "girasol girassol sunflower orquidea orchid lavanda lavender olivo oliveira olive naranjo laranja orange limon limao lemon manzana maca "
    "apple cereza cereja cherry fresa morango strawberry uva grape higuera roble carvalho oak pino pinheiro pine palma palmera palm cedro "
    "cedar ceiba arbol arvore tree hoja folha leaf semilla semente seed raiz root trigo wheat oliva menta mint canela cinnamon vainilla "
    "baunilha vanilla cacao cacau cocoa cafe coffee te cha tea miel mel honey sal salt pan pao bread vino vinho wine "
    // people, things, qualities
    "alma soul vida life amor love paz peace feliz happy alegria joy libertad liberdade freedom esperanza esperanca hope fortuna suerte sorte "
    "luck sueno sonho dream magia magic encanto charm gloria glory victoria vitoria victory reina rainha queen rey rei king princesa princess "
    "dama lady nina menina girl nino menino boy abuela avo grandma nonna mama papa hermanos irmaos brothers amigos friends compadre vecino "
    "vizinho neighbor neighbour pirata pirate marinero marinheiro sailor pescador fisherman brujula bussola compass ancla ancora anchor "
    "barco boat vela sail corona coroa crown espejo espelho mirror campana sino bell reloj relogio clock llave chave key cruz cross "
    "corazon coracao heart mano mao hand ojo olho eye punto ponto point circulo circle linea linha line esencia essencia essence origen "
    "origem origin raices tradicion tradicao tradition nuevo nueva novo nova new viejo vieja velho velha old grande big pequeno pequena small "
    "azul blue rojo roja vermelho red verde green blanco blanca branco branca white negro negra preto black dorado dourado gold oro ouro plata "
    "prata silver real royal central universal nacional natural bueno buena bom boa good bonito bonita mejor melhor best premium express "
    "fresco fresca fresh dulce doce sweet rapido rapida fast global digital moda fashion estilo style salud saude health belleza beleza "
    "beauty fiesta festa party feria feira fair clasico classico classic claro clara exito viva vivo lider alto alta total libre livre free "
    "unico unica unique simple original vital ideal perfecto perfeito perfect directo direto direct facil easy activo ativo active bravo brava "
    "fuerte forte strong popular unidos united puro pura pure pink bella bello bela belo linda lindo "
    // what sentences begin with
    "siempre sempre always nosotros juntos juntas together contigo ahora agora now hoy hoje today primero primeiro first next mas mais more "
    // things and ideas
    "disco ritual aroma sabor ritmo ritmos voz voice arte art mundo world universo universe tiempo tempo time memoria memory historia story "
    "hilo fio thread trama tela lana seda silk papel paper madera madeira wood hierro ferro iron cristal crystal vidrio vidro glass lampara lampada "
    "lamp mesa table silla cadeira chair ruta rota route rumbo destino destiny viaje viagem travel vuelo voo flight nido ninho nest refugio refuge "
    "target boots gap "
    // what small businesses like to be called by
    "fuerza forca strength sonrisa sorriso smile brasa kilo energia energy equilibrio balance armonia harmonia harmony impulso brillo brilho shine "
    "huella sazon antojo pausa pause movimiento movimento movement bienestar wellness calma calm rebelde rebel nomada nomade nomad capricho "
    "detalle detalles detalhe detalhes mimo mimos dulzura docura ternura placer prazer pleasure bocado cosecha colheita harvest huerto huerta "
    "horta granja fogon fogao lena lenha ceniza cinza ash humo fumaca smoke chispa faisca spark llama chama flame barro clay aguja agulha needle "
    "tijeras tesoura scissors piel pele skin gota drop rocio orvalho dew maiz milho corn milpa nopal agave horizonte horizon aventura adventure "
    "huellas patitas patinhas planeta planet sirena sereia duende oasis paraiso paradise delicia delicias delight tentacion tentacao pecado sin "
    "angel anjo ideias sabores tacos cerveza cerveja beer copa brindis brinde encuentro encontro abrazo abraco hug beso beijo kiss risa riso mujer "
    "mulher woman hombre homem man serena sereno fortaleza ";

constexpr WordList kEventWords =
    " taller talleres concierto conciertos torneo torneos cata catas feria ferias fiesta fiestas show shows charla charlas curso cursos clase clases quedada "
    "quedadas ruta rutas visita visitas jornada jornadas gala galas verbena romeria carrera carreras marcha desfile sorteo sorteos subasta subastas "
    "mercadillo brunch cena cenas almuerzo almuerzos comida comidas desayuno merienda recital ciclo ciclos maraton inauguracion estreno funcion funciones "
    "ensayo ensayos audicion campamento excursion paseo paseos caminata concurso concursos encuentro encuentros milonga pena penas pilates yoga picnic "
    "ceramica costura cocina pintura dibujo teatro danza ballet zumba ajedrez lettering bordado croche crochet meditacion boxeo natacion patinaje escalada "
    "running spinning pottery knitting drawing painting dancing cooking baking chess meditation boxing swimming climbing bingo karaoke vermut aperitivo "
    "cineforum presentacion lectura lecturas tertulia tertulias exposicion muestra degustacion maridaje demostracion demostraciones sesion sesiones asamblea "
    "reunion navidad reyes halloween carnaval aniversario cumpleanos rebajas liquidacion promo promocion oferta ofertas descuento descuentos bienvenida "
    "cumple verano invierno primavera otono finde workshop workshops gig gigs quiz tasting tastings fair fairs race races parade draw raffle auction class "
    "classes talk talks tour tours walk walks party parties supper suppers dinner lunch breakfast concert concerts screening reading readings rehearsal camp "
    "course courses session sessions opening meetup sale deal discount welcome birthday ceilidh oficina oficinas feira feiras festa festas corrida corridas "
    "sorteio leilao aula aulas palestra palestras passeio passeios jantar almoco lanche concerto concertos torneio torneios ensaio exposicao mostra sarau "
    "bazar roda rodas estreia inauguracao encontro encontros colonia acampamento promocao desconto descontos ";

// What is named as places are, and is none.
constexpr WordList kThings = " evento event festival feria feira oferta promo promocion promocao cupon cupom marca brand ";

struct Article {
  std::string_view article;
  std::vector<std::string_view> contracted;
};

const std::array<Article, 10>& articles() {
  static const std::array<Article, 10> table = {{
      {"el", {"al", "del"}},
      {"la", {}},
      {"los", {}},
      {"las", {}},
      {"o", {"ao", "do", "no", "pelo"}},
      {"a", {"da", "na", "pela"}},
      {"os", {"aos", "dos", "nos", "pelos"}},
      {"as", {"das", "nas", "pelas"}},
      {"the", {}},
      {"lo", {}},
  }};
  return table;
}

}  // namespace

bool is_in(std::string_view list, std::string_view word) {
  if (word.empty() || word.find(' ') != std::string_view::npos) return false;
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if (list[at - 1] == ' ' && list[end] == ' ') return true;
  }
  return false;
}

bool holds_any(std::span<const std::string_view> phrases, std::string_view words) {
  const auto stands = [&](std::string_view phrase) {
    for (std::size_t at = words.find(phrase); at != std::string_view::npos; at = words.find(phrase, at + 1)) {
      const std::size_t end = at + phrase.size();
      if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
    }
    return false;
  };
  return std::ranges::any_of(phrases, stands);
}

bool is_common_word(std::string_view word) { return is_in(kCommonWords, word); }
bool is_event_word(std::string_view word) { return is_in(kEventWords, word); }
bool is_kind_word(std::string_view word) { return is_in(kKindsWith<kOwnPlace>, word) || is_in(kThings, word); }

std::vector<std::string_view> contractions(std::string_view word) {
  for (const Article& article : articles())
    if (article.article == word) return article.contracted;
  return {};
}

bool is_article(std::string_view word) { return std::ranges::any_of(articles(), [&](const Article& it) { return it.article == word; }); }

}  // namespace sml::resolve
