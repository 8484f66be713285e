#include "tests/bench/business.h"

namespace sml::bench {
namespace {

constexpr std::string_view kOpenings[] = {
    "[Buenos días|Feliz inicio de semana|Hola, hola] desde {business} ☀️", "[Pregunta seria|Encuesta rápida|Debate del día]: ¿{product} o {other}?",
    "Lo que nadie te cuenta de [nuestro oficio|lo que hacemos] 👇", "Detrás de [cada detalle|cada entrega|cada pedido] hay [muchas manos|mucho cariño].",
    "[Hay cosas|Hay detalles] que no cambian en {business}.",
    "¿Te [acuerdas|imaginas]? Así [empezamos|éramos] hace unos años 📷", "[Pequeño|Gran] recordatorio de la casa 💬",
    "{business} [en una imagen|de cerca|por dentro].", "[Gracias|Mil gracias|Infinitas gracias] por [tanto|estar|acompañarnos] 🙌",
    "Nos lo preguntan [mucho|siempre|a cada rato] por mensaje:",
    "[Historias|Anécdotas] del mostrador, capítulo [uno|dos|tres|cuatro|cinco|seis|siete|ocho].",
    "Guarda este post, te va a servir [un día de estos|más de una vez].",
    "[El equipo|La familia] de {business} [sigue creciendo|no para] 💪",
    "[Confesión|Verdad incómoda|Dato curioso]: {product} [es lo más pedido|tiene club de fans].",
    "Si [llegaste|pasaste] hasta aquí, [esto es para ti|quédate un minuto] 👀",
    "Tres palabras: {product}, [calma|música|compañía] y [sobremesa|buena luz|ganas]."};

constexpr std::string_view kStories[] = {
    "Cada mañana alguien del equipo llega antes que el sol y [prende las luces|pone música|abre las ventanas] con [calma|una sonrisa].",
    "Aprendimos que la paciencia [también se entrena|se nota en el resultado] y que las prisas [casi nunca ayudan|salen caras].",
    "[Doña Carmen|Don Aurelio|La señora Lucha|Don Chema] nos enseñó que la receta [no está en el papel|vive en las manos].",
    "Probamos [media docena de versiones|varias ideas] hasta quedarnos con la que [nos hizo sonreír|más nos convenció].",
    "Nos gusta [escuchar|leer] lo que opinas, incluso cuando [no estás de acuerdo|toca corregir algo].",
    "Trabajamos con [productores|proveedores|talleres] de la zona que [conocemos de toda la vida|cuidan cada detalle].",
    "A veces el mejor plan es [no tener plan|quedarse un rato más] y dejar que la tarde [haga lo suyo|se alargue].",
    "El [secreto|truco] está en [repetir|insistir] hasta que salga [redondo|parejo|natural].",
    "Guardamos la primera [libreta|fotografía|factura] en un cajón y todavía [nos emociona|nos da ternura] verla.",
    "[Entre bromas y trabajo|Sin darnos cuenta] el [barrio|vecindario] se volvió parte de la casa.",
    "Hay clientes que ya [saludan por su nombre|piden lo de siempre] y eso vale [más que cualquier premio|todo].",
    "Cuidamos [la luz|el aroma|la música] tanto como lo demás, porque [los detalles suman|todo cuenta].",
    "Cuando algo no sale [bien|como queremos] lo decimos y lo [volvemos a hacer|arreglamos], así de [simple|claro].",
    "Nada de [fórmulas mágicas|atajos]: [constancia|oficio], [curiosidad|ganas] y un equipo que [se escucha|se cuida].",
    "[Una clienta|Un cliente|Una vecina] nos regaló una planta y desde entonces [vive junto a la ventana|es la consentida].",
    "Nos [equivocamos|tropezamos] bastante al principio, y de cada error [salió algo bueno|sacamos una idea].",
    "[Reutilizamos|Reciclamos] las cajas y las bolsas porque el planeta [no tiene repuesto|nos queda cerca].",
    "[En casa|En el local] siempre hay [una silla|un rincón] para quien quiera [conversar|leer un rato].",
    "La [próxima|siguiente] idea ya está en el pizarrón, pero [todavía es secreto|falta pulirla].",
    "Lo [mejor|bonito] de este trabajo es ver [la cara|la reacción] de quien [lo descubre|viene] por primera vez.",
    "Preferimos hacer [menos cosas|pocas cosas] y hacerlas [con gusto|como se debe].",
    "[Mariana|Toño|Ximena|Rafa|Julieta|Beto] se encarga de que todo [llegue en orden|quede perfecto], y vaya que [se nota|lo logra].",
    "El ruido de la calle [se queda afuera|desaparece] en cuanto [cruzas la puerta|te sientas].",
    "Con los años cambiamos [la fachada|el letrero|las mesas], nunca [la manera de recibirte|el trato].",
    "[Nos llena de orgullo|Nos alegra] que [tres generaciones|familias enteras] [compartan|vuelvan a] este lugar.",
    "Si tienes [una idea|una duda] cuéntanos: la mitad de lo que hacemos nació de [un comentario|una pregunta].",
    "[Hicimos una lista|Llevamos la cuenta] de lo que más nos piden y [nos sorprendió|hubo empate].",
    "Elegimos [materiales|ingredientes] que [duran|se sienten bien] aunque [tarden más en llegar|cuesten otro esfuerzo].",
    "[Este rincón|Esta esquina] tiene historia: antes fue [una zapatería|una imprenta|un taller de radios].",
    "El café de la [tarde|mañana] es sagrado [para el equipo|en esta casa] y nadie [lo perdona|se lo salta].",
    "[Compartir|Enseñar] lo que sabemos nos hace [mejores|más curiosos], por eso [abrimos las puertas|contamos cómo lo hacemos].",
    "[La lluvia|El calor|El viento] nos cambia los planes, pero [no las ganas|nunca el humor]."};

constexpr std::string_view kWares[] = {
    "{product} por {price}. [Así de fácil|Sin complicaciones|Tal cual].",
    "{product}: {price}. [Pídelo|Pregunta por él] [en el mostrador|por mensaje] [cuando gustes|sin pena].",
    "[El precio|El costo] de {product} [es de|sigue en] {price}, [como siempre|sin sorpresas].",
    "{product} cuesta {price} [y vale cada peso|y se disfruta despacio|y rinde bastante].",
    "[Nuestro clásico|El favorito de la casa]: {product}, a {price}."};

constexpr std::string_view kHours[] = {"[Recuerda|Toma nota]: abrimos de lunes a sábado de 9:00 a 21:00 h en {location}.",
                                       "🕘 Horario de {location}: lunes a sábado, de 9:00 a 21:00.",
                                       "En {location} te [esperamos|recibimos] de lunes a sábado, de 9 de la mañana a 9 de la noche."};

constexpr std::string_view kContacts[] = {"📲 [Reserva|Escríbenos|Pregunta] al {phone}.", "Todo está en {web} 💻",
                                          "📍 {location}: {address}", "[Dudas|Preguntas|Pedidos] al {phone} o por mensaje directo.",
                                          "[Aparta el tuyo|Haz tu pedido] en {web}/pedidos 🛍️", "Visítanos en {address}."};

constexpr std::string_view kEvents[] = {"{event}: el {day} a las 19:00 h en {location} 🎉 [Cupo limitado|Lleva a quien quieras|Trae amigos].",
                                        "📅 {event}\n🗓️ {day}\n🕖 19:00 h\n📍 {location}\n[Aparta tu lugar|Inscríbete] por mensaje.",
                                        "[Agenda|Apunta] la fecha: {day}, 19:00 h, {event} en {location}."};

constexpr std::string_view kOffers[] = {"¡{offer} hasta el {through}! {conditions}.", "[Aprovecha|Disfruta]: {offer}, válido hasta el {through}. {conditions}.",
                                        "{offer} 🎁 Vigente hasta el {through}. {conditions}."};

constexpr std::string_view kClosings[] = {"¿Tú qué [opinas|piensas|prefieres]? Te leemos en los comentarios 👇",
                                          "[Etiqueta|Menciona] a esa persona que [lo necesita|lo entiende] 😅", "[Cuéntanos|Dinos] la tuya.",
                                          "[Comparte|Manda] este post a quien [más quieres|tú sabes].",
                                          "Gracias por [leernos|seguir aquí] ❤️", "[Nos vemos|Te esperamos] pronto.",
                                          "¿Lo [sabías|imaginabas]? 🤓", "Sigue la cuenta para [más historias|no perderte nada].",
                                          "[Buen día|Linda tarde|Bonita semana] 🌻"};

constexpr std::string_view kAlts[] = {"[Detalle|Primer plano] de {product} sobre [una mesa de madera|un fondo claro|un mantel de lino]",
                                      "[Una persona|Parte] del equipo [sonríe|trabaja] junto a [la ventana|la entrada|la barra]",
                                      "[La fachada|El interior] de {business} [al atardecer|por la mañana|con las luces encendidas]",
                                      "[Dos manos|Una clienta] [sostienen|muestra] {product}"};

constexpr std::string_view kTags[] = {"#HechoEnCasa", "#Barrio", "#NegocioLocal", "#ConAmor", "#Comunidad", "#Oficio",
                                      "#DíaADía", "#Historias", "#Equipo", "#ConsumeLocal", "#Tradición", "#Detalles"};

constexpr std::string_view kMonths[] = {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
                                        "agosto", "septiembre", "octubre", "noviembre", "diciembre"};
constexpr std::string_view kPromises[] = {"2x1 en {product}", "20 % de descuento en {product}", "Envío gratis en {product}"};
constexpr std::string_view kConditions[] = {"No aplica con otras promociones", "Hasta agotar existencias", "En pedidos por mensaje"};
constexpr std::string_view kWeekdays[] = {"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"};

}  // namespace

const Language kSpanish{.code = "es",
                        .openings = kOpenings,
                        .stories = kStories,
                        .wares = kWares,
                        .hours = kHours,
                        .contacts = kContacts,
                        .events = kEvents,
                        .offers = kOffers,
                        .closings = kClosings,
                        .alts = kAlts,
                        .tags = kTags,
                        .months = kMonths,
                        .day = "{weekday} {number} de {month}",
                        .weekdays = kWeekdays,
                        .promises = kPromises,
                        .conditions = kConditions,
                        .location = "Sucursal Centro",
                        .at_location = "la sucursal Centro"};

}  // namespace sml::bench
