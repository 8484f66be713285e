#include "linter/resolve/reading.h"

#include <algorithm>
#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Pizzería Napoli, country: MX, currency: MXN, time_zone: America/Mexico_City, languages: [es-MX], included: [wifi, domicilio]}
products:
- {id: margarita, name: Pizza margarita, aliases: [margarita], price: 149 MXN}
- {id: calzone, name: Calzone, price: 99 MXN}
- {id: garaje, name: Plaza de garaje}
offers:
- {id: dos, name: Martes loco, aliases: [martes de pizza], mechanic: 2x1, products: [margarita], valid_through: 2026-03-12, code: NAPOLI2X1}
- {id: marzo, name: Mes calzone, mechanic: 2x1, products: [calzone], valid_from: 2026-03-10, valid_through: 2026-03-31}
- {id: barata, name: Barata de febrero, mechanic: 119 MXN, products: [margarita], valid_through: 2026-02-28}
- {id: plaza, name: Aparca aquí, mechanic: free, products: [garaje]}
- {id: treinta, name: Semana santa feliz, mechanic: 30%}
)";

// "dos 2x1 | - 3x2 | entry marzo marzo": the offer each promise means, '-' for none, and its words; an entry after "entry".
std::string promises_in(const std::string& text, const std::string& more_keys = "") {
  const std::string post = "id: p\npublish_at: 2026-03-05T10:00\naccounts: [a]\n" + more_keys + "text: |\n  " + text + '\n';
  const model::World world = world_of({.facts = std::string(kFacts), .posts = {post}});
  const model::Client& client = world.clients.front();
  const PostReading reading = PostReader(client).read(client.posts.front());
  std::string out;
  for (const Promise& promise : reading.promises) {
    if (!out.empty()) out += " | ";
    if (promise.entry) out += "entry ";
    out += (promise.offer == nullptr ? "-" : *promise.offer->id) + ' ' + promise.words;
  }
  return out;
}

struct Row {
  std::string text;
  std::string promises;
};

void check(std::initializer_list<Row> table, const std::string& more_keys = "") {
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(promises_in(row.text, more_keys) == row.promises);
  }
}

TEST_CASE("what others give is no promise, though it is like one's own, nor is what a job brings with it") {
  check({
      {"Nuestra vecina, la Florería Malva, tiene 2x1 en calzones", ""},
      {"En la Cafetería Pirámide hay 2x1 en calzones", ""},
      {"Los de la Cafetería Pirámide andan con 30% de descuento", ""},
      {"Café gratis en la Librería Tinta Verde", ""},
      {"En la Pizzería Napoli hay 2x1 en calzones", "marzo 2x1"},
      {"Junto a la Florería Malva tenemos 2x1 en calzones", "marzo 2x1"},
      {"La Florería Malva tiene rosas. Mes calzone: 2x1", "marzo 2x1"},
      {"Gracias @florvecina. Ahí hay 30% de descuento, con ellos", ""},
      {"Se busca mesero: comida gratis y propinas", ""},
      {"Buscamos cocinera. El equipo come gratis", ""},
      {"Buscamos cocinera. Hoy 2x1 en calzones", "marzo 2x1"},
      {"Desde hoy 3x1 en todo. Que la inocencia te valga", ""},
      {"Hoy 2x1 en calzones, no se requiere cupón", "marzo 2x1"},
      {"Quedan plazas disponibles con 30% de descuento", "treinta 30% de descuento"},
      {"Se busca mesero. Nuestro equipo te da hoy 30% de descuento", "treinta 30% de descuento"},
      {"Hoy 30% de descuento en lencería Triumph", "treinta 30% de descuento"},
      {"30% de descuento en la farmacia 24 horas", "treinta 30% de descuento"},
      {"La Navidad está a la vuelta de la esquina y hay 2x1 en calzones", "marzo 2x1"},
      {"¿Pizza seca? No nosotros. Hoy 2x1 en calzones", "marzo 2x1"},
      {"El MENÚ tiene 2x1 en calzones", "marzo 2x1"},
      {"En el museo este domingo hay 30% de descuento", "treinta 30% de descuento"},
      {"De Casa Madero hay 30% de descuento", "treinta 30% de descuento"},
      {"La librería de Merche hace hoy 30% de descuento", ""},
      {"El librero hace hoy 30% de descuento", ""},
      {"La librería hace hoy 30% de descuento", ""},
      {"Tenemos libros de la librería de Merche y hoy 30% de descuento", "treinta 30% de descuento"},
      {"Junto a la librería de Merche hay 30% de descuento", "treinta 30% de descuento"},
      {"Gracias a Telas El Faro. Ellos tienen 30% de descuento", ""},
      {"The other guys give you 30% de descuento", ""},
      {"El almacén de Walter, acá al lado, te lo lleva gratis", ""},
      {"El mercado de la plaza vuelve el sábado. Hoy 30% de descuento", "treinta 30% de descuento"},
      {"Enseña tu ticket de la panadería de la plaza y llévate 30% de descuento", "treinta 30% de descuento"},
      {"Si tu pareja te dice que sí, 30% de descuento", "treinta 30% de descuento"},
      {"La heladería de enfrente puso 30% de descuento", ""},
      {"Our bread comes from Farmer Colk. His own hatch does 30% de descuento", ""},
      {"Si su vecino le ofrece 30% de descuento, pregunte", ""},
      {"¿Y calzones gratis? Eso ya sería pedir demasiado", ""},
      {"La Secretaría de Movilidad hace revisión técnica gratuita", ""},
      {"La parroquia de la esquina da once gratis a los mayores", ""},
      {"Protección Civil reparte pulseras gratis en la plaza", ""},
      {"Thirty free gigs in the square, run by the city council", ""},
      {"Free concert in the park, put on by the City of Austin", ""},
      {"The little ferry costs €3 and kids go free. It's not our boat", ""},
      {"The little ferry costs €3 and kids go free. It's not our fault", "- free"},
      {"Free pinball for bus drivers. It's not our bus, but we love it", "- Free pinball"},
      {"La Guardia de Mascotas tiene hoy 30% de descuento", "treinta 30% de descuento"},
      {"La parroquia de siempre tiene hoy 30% de descuento", "treinta 30% de descuento"},
  });
}

TEST_CASE("who gives it is told by where he is, by what he is to the business, and by the kind of his shop") {
  check({
      {"La tortillería de la otra esquina hace 30% de descuento", ""},
      {"En la calle de arriba, la Mercería Robles hace 30% de descuento", ""},
      {"The bookshop over the bridge gives 30% de descuento", ""},
      {"The florist's up the avenue does 30% de descuento", ""},
      {"The cafe across the hall does 30% de descuento", ""},
      {"Come over the bridge and the pizzeria gives you 30% de descuento", "treinta 30% de descuento"},
      {"Walk across the square to the bakery: 30% de descuento", "treinta 30% de descuento"},
      {"Te hacemos 30% de descuento, estamos en la calle de abajo", "treinta 30% de descuento"},
      {"The queue went around the block: 30% de descuento", "treinta 30% de descuento"},
      {"Nuestro distribuidor hace 30% de descuento", ""},
      {"Our wholesaler runs 30% de descuento", ""},
      {"Nossa produtora faz 30% de desconto", ""},
      {"Nuestra cocinera hace 30% de descuento", "treinta 30% de descuento"},
      {"Our baker gives 30% de descuento", "treinta 30% de descuento"},
      {"De nuestros productores a tu mesa: 30% de descuento", "treinta 30% de descuento"},
      {"La heladería de la plaza hace 30% de descuento", ""},
      {"Hay 30% de descuento en la Charcutería Peláez", ""},
      {"Na Sapataria Lima tem 30% de desconto", ""},
      {"En la heladería hay 30% de descuento", "treinta 30% de descuento"},
      {"Hay 30% de descuento en charcutería", "treinta 30% de descuento"},
      {"El CPA hace 30% de descuento", ""},
      {"La SAL hace 30% de descuento", "treinta 30% de descuento"},
      {"El SPA hace 30% de descuento", "treinta 30% de descuento"},
      {"Bedford Shop has 30% de descuento", ""},
      {"Plant Shop has 30% de descuento", "treinta 30% de descuento"},
  });
}

TEST_CASE("what nobody is charged for is no promise") {
  check({
      {"Free high fives with every pizza", ""},
      {"Preguntas gratis en la barra", ""},
      {"Refresco gratis en la barra", "- Refresco gratis"},
  });
}

TEST_CASE("what is included is no promise, though words stand between it and that it is free") {
  check({
      {"La pizza son $149 y el wifi sigue siendo gratis", ""},
      {"Horno de leña, mesas y wifi, que en esta casa es gratis", ""},
      {"Wifi y domicilio, los dos gratis", ""},
      {"Terraza, con wifi y domicilio, gratis los dos", ""},
      {"Wifi en la terraza, sin cargo", ""},
      {"El wifi en la terraza es nuestro, gratis y rápido", ""},
      {"El wifi, en la terraza, es gratis", ""},
      {"Hay wifi a la entrada, gratis, y mesas al fondo", ""},
      {"Hay wifi a la entrada y postre, gratis", "- gratis"},
      {"El postre, con wifi, es gratis", "- gratis"},
      {"Lo único gratis es el wifi", ""},
      {"Aquí nada es gratis, salvo el wifi", ""},
      {"Salvo el wifi, nada es gratis", ""},
      {"La pizza son 149 pesos y el wifi, gratis", ""},
      {"¿El wifi es gratis? Sí, claro. Es gratis", ""},
      {"Todos preguntan si el wifi se paga. Es gratis", ""},
      {"Con wifi y con postre gratis", "- postre gratis"},
      {"Wifi en la terraza y postre, gratis", "- gratis"},
      {"Postre y wifi, los dos gratis", "- gratis"},
      {"Lo único gratis es el postre", "- único gratis"},
  });
  check({
            {"The wifi behind the taco place is free", ""},
            {"The wifi in the hall is ours, free, and fast", ""},
            {"Plenty of wifi behind the barn, all free", ""},
            {"The wifi is ours and the pudding is free", "- free"},
            {"Nothing's free here except the wifi", ""},
            {"Nothing's free here except the pudding", "- free"},
        },
        "language: en\n");
}

TEST_CASE("what nobody could charge for, what relatives give, and sums are no promises") {
  check({
      {"La luz de la mañana es gratis", ""},
      {"El chiste malo va gratis", ""},
      {"El tinto no, pero el chisme sí va por cuenta de la casa", ""},
      {"Quejarse es gratis", ""},
      {"El mal humor de Paco viene gratis con el café", ""},
      {"El humor lo ponemos nosotros y el café es gratis", "- gratis"},
      {"Agujetas gratis garantizadas", ""},
      {"Protestar por el calor sigue siendo gratis", ""},
      {"Nadar es gratis", "- gratis"},
      {"La luz de la terraza es gratis", "- gratis"},
      {"La tienda de mi prima hace 30% de descuento", ""},
      {"El bizcocho de mi prima hace furor: hoy 30% de descuento", "treinta 30% de descuento"},
      {"El ayuntamiento sortea un viaje a Roma", ""},
      {"La entrada la cobra la organización: $80, menores de 12 gratis", ""},
  });
  check({
            {"My cousin's food truck does 30% off on Sundays", ""},
            {"The bad jokes come free", ""},
            {"Complaining about the weather is free", ""},
            {"Saying \"let's circle back\" is free, sadly", ""},
            {"Parking by the oven is free", "- free"},
            {"The bell comes free", "- free"},
            {"Wanted: Saturday chef. $14 an hour and free coffee", ""},
            {"Barista wanted, $14 an hour and free coffee", ""},
            {"Our chef wanted to give you free coffee", "- free coffee"},
            {"The sun cream is free", "- free"},
            {"Come work here: $16 an hour plus free membership", ""},
            {"Join us: free membership this week", "- free membership"},
        },
        "language: en\n");
  check({
            {"Procuramos recepcionista: R$ 2.000 e pizza grátis", ""},
            {"Procuramos deixar você feliz: pizza grátis", "- pizza grátis"},
            {"O vento norte é grátis", ""},
            {"Reclamar do tempo é grátis", ""},
        },
        "language: pt\n");
}

TEST_CASE("a thing that is given beside an offer whose terms are right is another promise") {
  check({
      {"Semana santa feliz: 30% de descuento y una limonada gratis", "treinta 30% de descuento | - limonada gratis"},
      {"Semana santa feliz: 30% de descuento hasta el domingo", "treinta 30% de descuento"},
      {"Aparca aquí: plaza de garaje gratis y café de regalo", "plaza plaza de garaje gratis"},
  });
}

TEST_CASE("a date that is part of an offer's name says when nothing is") {
  const auto dates_in = [](const std::string& text, const std::string& from = "") {
    const StatedPost post("business: {name: Sol, country: US}\noffers: [{id: a, name: Fourth of July Sale, mechanic: 20%, valid_through: 2026-07-05" + from +
                          "}]\n", text, "2026-06-29T10:00", "en");
    return std::ranges::count_if(post.text().claims.found, [](const claims::Claim& claim) { return claim.as<claims::TimeClaim>() != nullptr; });
  };
  CHECK(dates_in("The Fourth of July Sale is on") == 0);
  CHECK(dates_in("The Fourth of July Sale starts on July 2") == 1);
  CHECK(dates_in("The Fourth of July Sale is on", ", valid_from: 2026-07-04") == 1);
  CHECK(dates_in("See you on the Fourth of July") == 1);
}

TEST_CASE("claims, names and codes are promises of the offer they mean") {
  check({
      {"Hoy 2x1 en margaritas", "dos 2x1"},
      {"Hoy 2x1 en calzones", "marzo 2x1"},
      {"Hoy 2x1", "dos 2x1"},
      {"Hoy 3x2 en calzones", "- 3x2"},
      {"¡Ya es martes de pizza!", "dos martes de pizza"},
      {"Plaza de garaje gratis", "plaza Plaza de garaje gratis"},
      {"Entrada gratis", "- Entrada gratis"},
      {"El martes de pizza: no te lo pierdas", "dos martes de pizza"},
      {"Qué buen Martes loco. La promo terminó ayer", ""},
      {"¿Y el 3x2? Se lo llevaron los vecinos el domingo.", ""},
      {"¿Y el 3x2? Sigue hasta el domingo.", "- 3x2"},
      {"La segunda margarita gratis", "dos segunda margarita gratis"},
      {"Vuelve el Martes loco. La promo termina mañana", "dos Martes loco"},
      {"Domicilio gratis en el centro", ""},
      {"Envío gratis en el centro", "- Envío gratis"},
      {"40% de descuento con el código SOL40", "- código SOL40"},
      {"Código SOL40: 40% de descuento. Y 3x2", "- Código SOL40 | - 3x2"},
      {"Usa NAPOLI2X1 al pagar", "dos NAPOLI2X1"},
      {"Hoy 2x1 en calzones y 30% de descuento en margaritas", "marzo 2x1 | treinta 30% de descuento"},
      {"Hoy 30% de descuento en calzones y 2x1 en margaritas", "treinta 30% de descuento | dos 2x1"},
      {"Nada que prometer", ""},
  });
}

TEST_CASE("claims of one sentence and one offer are one") {
  check({
      {"Martes de pizza: 2x1 en margaritas", "dos 2x1"},
      {"Martes de pizza. Hoy 2x1 en margaritas", "dos Martes de pizza | dos 2x1"},
      {"2x1 en margaritas y 30% en todo", "dos 2x1 | treinta 30%"},
      {"3x2 en aguas y 4x3 en tes", "- 3x2 | - 4x3"},
  });
}

TEST_CASE("a bare word promises only where nothing else is promised") {
  check({
      {"Gran promo hoy", "- promo"},
      {"Gran promo: 2x1 en margaritas", "dos 2x1"},
      {"Gran promo.\n  Martes de pizza", "dos Martes de pizza"},
  });
  check({{"Gran promo hoy", "treinta promo"}}, "offers: [treinta]\n");
}

TEST_CASE("what is denied is no promise, and keeps its entry from being looked at") {
  check({
      {"Ya no hay 2x1 en margaritas", ""},
      {"El martes de pizza se acabó", ""},
      {"La Semana santa feliz, 30% de descuento, fue genial", ""},
      {"La Semana santa feliz terminó ayer, pero hoy sigue el 30% en todo", "treinta 30%"},
      {"¿Te perdiste el martes de pizza?", ""},
      {"¿Recuerdas el martes de pizza? ¡Ven!", ""},
      {"Ya no hay 2x1. Ahora 30% en todo", "treinta 30%"},
      {"El martes de pizza fue de abril.", ""},
      {"El Ayuntamiento da 20% de descuento en el abono", ""},
      {"La escuela 172 hace kermés con 4x3 en tortas", ""},
      {"Nuestro proveedor de Puebla hace 45% de descuento en su tienda", ""},
      {"PedidosYa pone 30% en todo. Lo ponen ellos.", ""},
      {"El Ayuntamiento arregló la calle: 2x1 en margaritas", "dos 2x1"},
      {"Preguntan por el martes de pizza. Se acabó el lunes.", ""},
      {"Hoy martes de pizza. Se acabó cocinar.", "dos martes de pizza"},
      {"Nos escriben: «¿sigue el martes de pizza?» Te contestamos por acá: no, terminó el domingo.", ""},
      {"«¿Sigue el 30% en todo?» Preguntaron ayer. Ya no vale.", ""},
      {"Circula un volante del «Martes de pizza: 2x1». Es de enero. Esa promo terminó hace un mes.", ""},
      {"Vuelve el 2x1. La promo anterior terminó ayer.", "dos 2x1"},
      {"El 2x1 en margaritas es solo martes y miércoles y ya pasaron.", ""},
      {"2x1 en margaritas hasta el domingo. Bueno, rectifico, que el 2x1 es martes y miércoles y ya pasaron.", ""},
      {"Los lunes y los martes ya pasaron a ser 2x1 en margaritas.", "dos 2x1"},
      {"Nuevo servicio de 2x1: por cada burpee haces dos. Ah, no, que eso ya lo hacíamos.", ""},
      {"2x1 en margaritas hasta el jueves. Ah, no, hasta el viernes.", "dos 2x1"},
  });
}

TEST_CASE("what customers are quoted to ask is promised where somebody says yes") {
  check({
      {"\"¿Y no me hace el 2x1?\", preguntan", ""},
      {"\"¿Y no me hace el 2x1?\", preguntan. El 2x1 fue en enero, doña Lety", ""},
      {"«¿Todavía hay martes de pizza?», preguntan por DM. No, ya no", ""},
      {"\"¿Hoy hay 30% en todo?\", pregunta Ximo. Hoy no, Ximo", ""},
      {"Clienta: «¿y el 2x1?». Nosotras: silencio", ""},
      {"Paciente: «¿Sigue el martes de pizza?». Recepción: «Ya no, fue en enero»", ""},
      {"La pregunta del día: ¿sigue el martes de pizza? No.", ""},
      {"La pregunta del día: ¿sigue el martes de pizza? ¡Sí!", "dos martes de pizza"},
      {"«¿Todavía hay martes de pizza?», preguntan por DM. ¡Sí! Hasta el viernes", "dos martes de pizza"},
      {"\"¿Y el 2x1?\", preguntan. Sigue hasta el viernes", "dos 2x1"},
      {"\"¿Y el 2x1?\", preguntan todos. Pues este mes sí", "dos 2x1"},
      {"¿Hay martes de pizza hoy? Hoy sí", "dos martes de pizza"},
  });
  check({
            {"\"Is Mes calzone still on?\" people ask. Not any more", ""},
            {"\"Still doing Mes calzone?\" asks Yuki. Sorry, Yuki, it ended on the 4th", ""},
            {"\"Is Mes calzone still on?\" people ask. It is! Until Friday", "marzo Mes calzone"},
        },
        "language: en\n");
  check({
            {"«Ainda há Mes calzone?», perguntam-nos. Já não", ""},
            {"«Ainda há Mes calzone?», perguntam-nos. Há, até sexta", "marzo Mes calzone"},
        },
        "language: pt\n");
}

TEST_CASE("what a text only dreams of is no promise") {
  check({
      {"Si fuéramos millonarias haríamos calzones gratis", ""},
      {"Si pudiéramos, el calzone sería gratis", ""},
      {"Ojalá el calzone fuera gratis", ""},
      {"Qué lindo sería un calzone gratis", ""},
      {"Si tu perro supiera hablar te pediría dos cosas: menos fotos y 2x1 en calzones", ""},
      {"Si tu perro tiene hambre: 2x1 en calzones", "marzo 2x1"},
      {"Si ganáramos la lotería, calzones gratis para todas", ""},
      {"Si México gana el domingo, calzones gratis", "- calzones gratis"},
      {"En un mundo ideal el calzone es gratis", ""},
      {"Si tu perro supiera hablar te pediría… 2x1 en margaritas", ""},
      {"Ojalá te animes: 2x1 en margaritas", "dos 2x1"},
      {"Si tuvieras prisa, la margarita sale 2x1", "dos 2x1"},
      {"En un mundo de prisas, 2x1 en margaritas", "dos 2x1"},
      {"Si vienes hoy, el calzone te sale gratis", "- gratis"},
  });
  check({{"Num mundo ideal, a pizza é grátis", ""}, {"Quem me dera pizza grátis", ""}, {"Se vieres hoje, a pizza é grátis", "- grátis"}}, "language: pt\n");
  check({{"In an ideal world every calzone is free", ""}, {"If only calzones were free", ""},
         {"We wish you a happy spring: free calzones", "- free calzones"}}, "language: en\n");
}

TEST_CASE("what is given with another product than the facts say is another promise") {
  constexpr std::string_view kGiven = R"(
business: {name: N, country: MX, time_zone: America/Mexico_City, languages: [es-MX]}
products:
- {id: kit, name: Kit de higiene}
- {id: blanqueamiento, name: Blanqueamiento}
- {id: limpieza, name: Limpieza}
offers:
- {id: regalo, name: Abril de regalo, mechanic: gift, products: [kit, blanqueamiento], conditions: en su blanqueamiento}
)";
  const std::pair<std::string, std::string> cases[] = {
      {"Pidan su kit de higiene de regalo con cualquier limpieza", "-"},
      {"Kit de higiene gratis para quienes vengan a limpieza", "-"},
      {"Con su limpieza, kit de higiene de regalo", "-"},
      {"Con la sonrisa limpia, kit de higiene de regalo", "regalo"},
      {"Kit de higiene de regalo en su blanqueamiento", "regalo"},
      {"Kit de higiene de regalo", "regalo"},
      {"Kit de higiene de regalo con su blanqueamiento y limpieza", "regalo"},
      {"Kit de higiene de regalo, pídelo en tu limpieza", "regalo"},
  };
  for (const auto& [text, meant] : cases) {
    CAPTURE(text);
    const model::World world = world_of({.facts = std::string(kGiven), .posts = {
        "id: p\npublish_at: 2026-03-05T10:00\naccounts: [a]\ntext: |\n  " + text + '\n'}});
    const PostReading reading = PostReader(world.clients.front()).read(world.clients.front().posts.front());
    REQUIRE(reading.promises.size() == 1);
    CHECK((reading.promises[0].offer == nullptr ? "-" : *reading.promises[0].offer->id) == meant);
  }
}

TEST_CASE("an entry is looked at only where no text means its offer") {
  check({
      {"Ven a vernos", "entry dos dos"},
      {"Hoy 2x1 en margaritas", "dos 2x1"},
      {"El martes de pizza se acabó", ""},
      {"¿Te perdiste el martes de pizza?", ""},
      {"Hoy 30% en todo", "treinta 30% | entry dos dos"},
  }, "offers: [dos]\n");
  check({{"Ven a vernos", "entry - nada"}}, "offers: [nada]\n");
}

TEST_CASE("a price beside a product that a special price had is a promise of it") {
  check({
      {"Margarita a $119", "barata $119"},
      {"Margarita a $149", ""},
      {"Margarita, antes $119, a $149", ""},
      {"Calzone a $119", ""},
      {"La margarita ya no está a $119", ""},
      {"Margarita a solo $119", "barata a solo $119"},
      {"Calzone a solo $99", ""},
  });
}

TEST_CASE("what only says which one of an offer is free is no promise besides") {
  check({
      {"Martes loco: 2x1. La más barata es gratis", "dos 2x1"},
      {"Martes loco: 2x1. Lo que no puedes es elegir cuál es la gratis", "dos 2x1"},
      {"Martes loco: 2x1. El postre es gratis", "dos 2x1 | - gratis"},
      {"Martes loco: 2x1. La última clase del mes es gratis", "dos 2x1 | - gratis"},
      {"Martes loco: 2x1. La más barata de las habitaciones es gratis", "dos 2x1 | - gratis"},
      {"Martes loco: 2x1. La última novedad: postre gratis", "dos 2x1 | - postre gratis"},
  });
}

TEST_CASE("what is always free of charge is no promise") {
  check({
      {"Wifi gratis y buena pizza", ""},
      {"El wifi siempre es gratis", ""},
      {"Postre gratis y buen wifi", "- Postre gratis"},
      {"Y el domicilio por la tarde es gratis, siempre", ""},
  });
}

std::string repeated(std::string_view words, int count) {
  std::string all;
  for (int number = 0; number < count; ++number) all += words;
  return all;
}

TEST_CASE("of more than people write the first is kept, and far more of the tags") {
  struct Case {
    std::string text;
    std::size_t kept;
    bool crowded;
  };
  const Case table[] = {
      {repeated("$5 ", 64), 64, false},
      {repeated("$5 ", 65), 64, true},
      {repeated("#uno ", 2000), 2000, false},
      {repeated("#uno ", 2001), 2000, true},
      {repeated("$5. ", 1000), 1000, false},
      {repeated("$5. ", 1001), 1000, true},
  };
  for (const Case& one : table) {
    CAPTURE(one.text.size());
    const model::World world = world_of({.facts = std::string(kFacts),
                                         .posts = {"id: p\npublish_at: 2026-03-05T10:00\naccounts: [a]\ntext: '" + one.text + "'\n"}});
    const model::Client& client = world.clients.front();
    const PostReading reading = PostReader(client).read(client.posts.front());
    CHECK(reading.texts.front().claims.found.size() == one.kept);
    CHECK(reading.texts.front().crowded == one.crowded);
  }
}

TEST_CASE("every text that goes out is read, each by itself") {
  const model::World world = world_of({.facts = std::string(kFacts), .posts = {R"(
id: p
publish_at: 2026-03-05T10:00
accounts: [a]
text: Hoy 2x1 en margaritas
text_for: {x: "Hoy 30% en todo"}
thread: ["Martes de pizza", "fin"]
)"}});
  const model::Client& client = world.clients.front();
  const PostReading reading = PostReader(client).read(client.posts.front());
  REQUIRE(reading.texts.size() == 4);
  REQUIRE(reading.promises.size() == 3);
  CHECK(reading.promises[0].text == 0);
  CHECK(reading.promises[1].text == 1);
  CHECK(reading.promises[2].text == 2);
}

struct StandingRow {
  std::string publish_at;
  std::string text;
  Standing standing;
};

TEST_CASE("a promise stands by its offer at publication") {
  const StandingRow table[] = {
      {"2026-03-05T10:00", "Martes de pizza", Standing::valid},
      {"2026-03-12T23:59", "Martes de pizza", Standing::valid},
      {"2026-03-13T00:01", "Martes de pizza", Standing::expired},
      {"2026-03-05T10:00", "Mes calzone", Standing::not_started},
      {"2026-03-05T10:00", "Mes calzone desde el 10 de marzo", Standing::valid},
      {"2026-03-05T10:00", "Mes calzone. Del 10 al 31 de marzo", Standing::valid},
      {"2026-03-05T10:00", "Mes calzone desde el 9 de marzo", Standing::not_started},
      {"2026-03-05T10:00", "Mes calzone del 7 al 31 de marzo", Standing::period_differs},
      {"2026-03-05T10:00", "Mes calzone este finde", Standing::not_started},
      {"2026-03-05T10:00", "Mes calzone hasta el 31 de marzo", Standing::not_started},
      {"2026-02-25T10:00", "Mes calzone, los jueves de marzo", Standing::valid},
      {"2026-02-25T10:00", "Mes calzone en marzo", Standing::valid},
      {"2026-03-05T10:00", "Muy pronto, el Mes calzone", Standing::valid},
      {"2026-03-10T00:00", "Mes calzone", Standing::valid},
      {"2026-03-05T10:00", "3x2 en todo", Standing::valid},
  };
  for (const StandingRow& row : table) {
    CAPTURE(row.publish_at, row.text);
    const model::World world = world_of(
        {.facts = std::string(kFacts), .posts = {"id: p\npublish_at: " + row.publish_at + "\naccounts: [a]\ntext: " + row.text + '\n'}});
    const model::Client& client = world.clients.front();
    const PostReading reading = PostReader(client).read(client.posts.front());
    REQUIRE(reading.promises.size() == 1);
    CHECK(reading.promises.front().standing == row.standing);
  }
}

TEST_CASE("a withdrawn offer is told after an expired one") {
  const auto standing_of = [](const std::string& keys) {
    const model::World world = world_of({.facts = "business: {name: N}\noffers:\n- {id: a, name: Martes loco, mechanic: 2x1" + keys + "}\n",
                                         .posts = {"{id: p, publish_at: 2026-03-05T10:00, accounts: [a], text: Martes loco}"}});
    const model::Client& client = world.clients.front();
    const PostReading reading = PostReader(client).read(client.posts.front());
    REQUIRE(reading.promises.size() == 1);
    return reading.promises.front().standing;
  };
  CHECK(standing_of(", status: withdrawn") == Standing::withdrawn);
  CHECK(standing_of(", status: sold_out, since: 2026-03-06") == Standing::valid);
  CHECK(standing_of(", status: withdrawn, valid_through: 2026-03-01") == Standing::expired);
}

TEST_CASE("a business that says no language writes in that of its country, or in that which its text clearly is in") {
  const auto read_in = [](const std::string& business, const std::string& text) {
    const model::World world = world_of({.facts = "business: {name: N" + business + "}\n",
                                         .posts = {"{id: p, publish_at: 2026-03-05T10:00, accounts: [a], text: " + text + "}"}});
    const model::Client& client = world.clients.front();
    return PostReader(client).read(client.posts.front()).texts.front().read_in;
  };
  CHECK(read_in(", country: GB", "Back on 4 May") == "en");
  CHECK(read_in(", country: BR", "Amanhã 10h") == "pt");
  CHECK(read_in(", country: MX", "Mañana a las 10") == "es");
  CHECK(read_in(", country: GB, languages: [es]", "Mañana a las 10") == "es");
  CHECK(read_in(", country: GB", "Te esperamos el lunes en la plaza con toda la familia y los amigos de siempre") == "es");
  CHECK(read_in(", country: US", "Te esperamos el lunes en la plaza") == "es");
  CHECK(read_in(", country: ES, languages: [es-ES, en]", "Closed on Mondays") == "en");
  CHECK(read_in(", country: ES, languages: [es-ES, en]", "Cerramos los lunes") == "es-ES");
  CHECK(read_in(", country: ES, languages: [es-ES, en]", "Free delivery") == "es-ES");
  CHECK(read_in(", country: ES, languages: [es-ES, pt]", "Closed on Mondays") == "es-ES");
  CHECK(read_in(", country: ES, languages: [es-ES]", "Closed on Mondays") == "es-ES");
  CHECK(read_in("", "We open on Monday and you are all welcome to come and have a look at the new shop") == "en");
}

TEST_CASE("the audience is the networks of accounts that anybody answers on") {
  const model::World world = world_of({.accounts = R"(
accounts:
- {id: ig, network: instagram, handle: "@n"}
- {id: ig2, network: instagram, handle: "@n2"}
- {id: x, network: x, handle: "@n", attention_hours: "off"}
- {id: blog, network: blog, handle: "@n", attention_hours: "Mo-Su off"}
- {id: fb, network: facebook, handle: "@n", attention_hours: "Mo-Su off; PH 09:00-10:00"}
)", .posts = {"{id: a, publish_at: 2026-03-05T10:00, accounts: [x, ig2, ig], text: a}", "{id: b, publish_at: 2026-03-05T10:00, accounts: [x, blog], text: a}",
              "{id: c, publish_at: 2026-03-05T10:00, accounts: [x, nobody], text: a}", "{id: d, publish_at: 2026-03-05T10:00, accounts: [fb], text: a}"}});
  const model::AccountIndex all(world);
  const model::ClientAccounts accounts(all, world.clients.front());
  const auto& posts = world.clients.front().posts;
  using model::Network;
  CHECK(audience(accounts, posts[0]).networks == std::vector<Network>{Network::instagram});
  CHECK_FALSE(audience(accounts, posts[0]).unattended_by_choice);
  CHECK(audience(accounts, posts[1]).networks.empty());
  CHECK(audience(accounts, posts[1]).unattended_by_choice);
  CHECK_FALSE(audience(accounts, posts[2]).unattended_by_choice);
  CHECK(audience(accounts, posts[3]).networks == std::vector<Network>{Network::facebook});
}

TEST_CASE("an emergency counts where the contract agrees on its category") {
  const std::string post = "{id: p, publish_at: 2026-03-05T10:00, accounts: [a], text: a, ";
  const model::World world = world_of({.contract = "emergencies: {categories: [clima-extremo]}\n",
                                       .posts = {post + "kind: emergency, emergency: clima-extremo}", post + "kind: emergency, emergency: otra}",
                                                 post + "kind: emergency}", post + "emergency: clima-extremo}"}});
  const model::Client& client = world.clients.front();
  CHECK(is_agreed_emergency(client, client.posts[0].post));
  for (const std::size_t index : {1u, 2u, 3u}) CHECK_FALSE(is_agreed_emergency(client, client.posts[index].post));
}

TEST_CASE("a text that clearly is in another language than its post says is read in that one") {
  check({{"¡Hoy es el día! Te esperamos en el local de siempre con las mejores pizzas y dos por uno en margaritas", "dos dos por uno"}}, "language: pt-BR\n");
  check({{"Aproveite hoje com a gente: leve 2, pague 1 em todas as margaritas da casa", "dos leve 2, pague 1"}}, "language: es\n");
}

}  // namespace
}  // namespace sml::resolve
