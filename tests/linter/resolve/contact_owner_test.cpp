#include "linter/resolve/contact_owner.h"

#include <string>

#include "linter/base/mapped_text.h"
#include "linter/claims/extract.h"
#include "linter/resolve/fact_names.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

// Whether the last contact of a text is said to be somebody else's, for a business called "Hospital Veterinario Luna".
bool last_is_of_another(const std::string& written, const char* language) {
  const model::World world = world_of({.facts = R"(
business: {name: Hospital Veterinario Luna, aliases: [Luna], country: MX}
locations: [{id: centro, name: Sucursal Centro, aliases: [Centro]}]
)"});
  const FactNames names(world.clients.front());
  const base::MappedText mapped = base::MappedText::verbatim(written, {0, 0, static_cast<std::uint32_t>(written.size())});
  StatedText text;
  text.text = &mapped;
  text.claims = claims::extract(written, {language, "MX", "MXN"});
  text.wording = words_of(written, text.claims.sentences);
  text.mentions = names.find(text.wording, text.claims).mentions;
  text.other_trades = OtherTrades(*world.clients.front().facts).find(text.wording);
  const claims::Claim* last = nullptr;
  for (const claims::Claim& claim : text.claims.found)
    if (claim.as<claims::PhoneClaim>() != nullptr || claim.as<claims::EmailClaim>() != nullptr || claim.as<claims::AddressClaim>() != nullptr) last = &claim;
  REQUIRE(last != nullptr);
  return is_of_another(*last, text);
}

TEST_CASE("whose a contact is") {
  struct Case {
    bool of_another;
    const char* text;
    const char* language = "es";
  };
  constexpr Case kCases[] = {
      {true, "Hospiscare collect from the door (their line is 55 4960 0333, not ours)", "en"},
      {true, "Armley Frames are doing 20% off. Ask for Dev on 55 4960 0333", "en"},
      {true, "Si te llaman en nuestro nombre desde el 55 4960 0333 pidiendo un Bizum, cuelga. No somos nosotros."},
      {true, "Si lo que busca es el horario del bus, llame al 55 4960 0333, que es de ellos."},
      {true, "Todmorden's sew-along is on Sunday, and the number to ring is 55 4960 0333. That's theirs.", "en"},
      {true, "La clínica de Barbastro tiene su teléfono: 55 4960 0333. Llámales a ellos."},
      {false, "Anna and Tom are doing check-ups. Ask for Dev on 55 4960 0333", "en"},
      {true, "De nuestros vecinos: la Filmoteca pone El sur. Su taquilla: 55 4960 0333"},
      {true, "A Tasca do Zé, em frente, serve migas. Liguem para eles: 55 4960 0333", "pt"},
      {true, "A Livraria Arcádia, nossa vizinha, faz sorteio. Cupom lá com eles, ou liga 55 4960 0333", "pt"},
      {true, "Na rua de baixo, a Borracharia do Tião faz rodízio; ele atende até as 22h e o zap é 55 4960 0333", "pt"},
      {false, "Ele atende no 55 4960 0333", "pt"},
      {true, "O restaurante Trutas do Vale, aqui ao lado, está com 2 por 1: reserva só pelo 55 4960 0333", "pt"},
      {false, "Junto a la panadería Santa Inés, que abre los domingos, atendemos en el 55 4960 0333"},
      {false, "Escreve para info@luna.mx, a Graça responde", "pt"},
      {false, "Comunícate con el 55 4960 0333"},
      {true, "¿Tours? Los hace la Corporación (salen los sábados, 55 4960 0333)"},
      {true, "Reclamos por la luz: EPE, 55 4960 0333"},
      {true, "Fuera de ese horario, el teléfono de averías de Aguas del Jalón SL, 55 4960 0333"},
      {true, "016: gratuito, no deja rastro. WhatsApp 55 4960 0333"},
      {false, "Aviso 016 a clientes. WhatsApp 55 4960 0333"},
      {true, "Informes con él, al 55 4960 0333"},
      {false, "55 4960 0333 is the number to call for bookings", "en"},
      {false, "El 55 4960 0333 es de WhatsApp"},
      {true, "La Florería Malva hace ramos: 55 4960 0333"},
      {false, "Estamos en Calle Real, 5 (Vinuesa)"},
      {true, "Está en Calle Real, 5 (Cruz Roja)"},
      {false, "Tel. da receção: 55 4960 0333 (a Alda atende).", "pt"},
      {true, "El restaurante Tastavins prepara menú de fiesta. Reservas, en el 55 4960 0333"},
      {true, "Kirkhaven Hotel's lunch is on Sunday, ring 55 4960 0333", "en"},
      {false, "Prepara menú de fiesta. Reservas, en el 55 4960 0333"},
      {true, "Rutland Electric outage line: 55 4960 0333", "en"},
      {true, "Call Rutland Bike Works on 55 4960 0333", "en"},
      {false, "Ring Maeve on 55 4960 0333", "en"},
      {true, "Rutland Bike Works do servicing. They're on 55 4960 0333", "en"},
      {true, "The Rialto in Astoria is running free matinees. Call them first: 55 4960 0333", "en"},
      {false, "Our vets are in today. Call them first: 55 4960 0333", "en"},
      {true, "Sheffield Mountain Rescue came in. Ask for Colin at their Edale base: 55 4960 0333", "en"},
      {true, "O pessoal da Cervejaria Tijuco faz happy hour. Endereço deles: Rua Itajubá, 221", "pt"},
      {true, "A @livrariarodamoinho vende as canecas. É com eles mesmo: 55 4960 0333", "pt"},
      {true, "La Florería Malva hace coronas. El teléfono de ellas: 55 4960 0333"},
      {false, "El teléfono de nuestra recepción: 55 4960 0333"},
      {true, "Protección Civil: 55 5683 2222"},
      {true, "Si se corta la luz, llama a CFE: 55 5683 2222"},
      {true, "El 55 5683 2222 es de la farmacia, nosotros somos el otro"},
      {false, "El 55 5683 2222 es de la tienda"},
      {true, "El taller de motos no es nuestro. Ellos están en el 55 5683 2222"},
      {true, "The SEAI covers most of it. Their number is 55 5683 2222", "en"},
      {true, "Inscrição na Junta, 55 5683 2222", "pt"},
      {false, "Llámanos al 55 5683 2222, que el de la municipalidad siempre da ocupado"},
      {true, "Para el agua, 55 5683 2222, que es el de la municipalidad"},
      {true, "Donde estábamos hay ahora una veterinaria (55 5683 2222)"},
      {false, "Llama a Luna: 55 5683 2222"},
      {true, "Orange County Animal Services is at 55 5683 2222", "en"},
      {true, "Refugio Patitas Felices atiende en el 55 5683 2222"},
      {false, "La Sucursal Centro está en el 55 5683 2222"},
      {true, "Si ves humo, llama a los bomberos: 55 5683 2222"},
      {true, "Llama a Locatel al 55 5658 1111"},
      {true, "La clínica de al lado vacuna el jueves; informes con ellos, al 55 5658 1111"},
      {true, "Encomendas com ela: 55 5658 1111", "pt"},
      {true, "Bookings with them on 55 5658 1111", "en"},
      {true, "The Colonial Theatre has real butter. Their number's 55 5658 1111", "en"},
      {true, "La protectora Cuatro Vientos atiende visitas los sábados en su refugio; teléfono 55 5658 1111"},
      {false, "Nuestro restaurante y sus dueños te esperan: 55 5658 1111"},
      {false, "Llama al 55 5658 1111. La culpa no es nuestra si se acaba la pizza."},
      {false, "Pide tu pizza al 55 5658 1111, no nosotros a ti."},
      {false, "Ligue para o dono: 55 5658 1111", "pt"},
      {true, "Si la ves, avisa a sus dueños, 55 5658 1111"},
      {true, "É a Carla, fone 55 5658 1111. Não é da nossa equipe", "pt"},
      {true, "Para urgências oculares, SNS 24: 55 5658 1111", "pt"},
      {false, "Habla con Lupita al 55 5658 1111"},
      {true, "Consultas directo con Buses Ñandú, 55 5658 1111"},
      {false, "Consultas con Lupita al 55 5658 1111"},
      {true, "Si la ves, llama a doña Gloria al 55 5658 1111"},
      {true, "For a power cut ring ESB Networks on 55 5658 1111", "en"},
      {true, "El teléfono de Locatel es el 55 5658 1111"},
      {true, "Marca al 55 5658 1111 (Locatel)"},
      {true, "Marca al 55 5658 1111, de la Cruz Roja"},
      {true, "Ligue para a Defesa Civil: 55 5658 1111", "pt"},
      {true, "Call the Red Cross at 55 5658 1111", "en"},
      {true, "Nos vemos en el Hotel Ariston (Av. Belgrano 2554)"},
      {true, "Retira en Kiosco Sol, en Av. Belgrano 2554"},
      {true, "Estamos en Orizaba 88, a media cuadra de Av. Belgrano 2554"},
      {true, "Estamos en Orizaba 88 (frente a la Calle Durango 201)"},
      {true, "Estamos a un costado de Av. Belgrano 2554"},
      {true, "We are across the street from Calle Durango 201", "en"},
      {true, "Fica ao lado da Rua Augusta 12", "pt"},
      {true, "Albergue: Calle Durango 22, Roma Norte"},
      {true, "SAPTEL 55 5259 8121, las 24 horas."},
      {true, "Nuestro vecino Café Avellaneda toma pedidos al 55 6553 3441."},
      {true, "Las flores las pone Jardín Secreto (55 6553 3441)."},
      {true, "Café Avellaneda recibe encargos en el 55 6553 3441."},
      {true, "Denuncia fraudes ante la Condusef: 55 5340 0999."},
      {true, "Denuncia ante la Autoridad Solar: 55 5340 0999."},
      {true, "Salud Responde: 55 5340 0999"},
      {true, "Taxis: 55 5340 0999"},
      {true, "Our friends at Kiln take bookings on 55 3946 1234.", "en"},
      {true, "Food Standards Agency: 55 3946 1234", "en"},
      {true, "Nossa vizinha Padaria Kropf recebe encomendas no 55 3946 1234.", "pt"},
      {false, "Pide informes con Lupita Mora (55 1234 5678)."},
      {false, "Nuestros amigos ya reservaron: 55 1234 5678"},
      {false, "Sucursal Polanco Norte (55 1234 5678)"},
      {false, "Reservas: 55 1234 5678"},
      {false, "Te esperamos a ti y a tu familia en Av. Belgrano 2554"},
      {false, "Te esperamos en la Sucursal Centro, Av. Belgrano 2554"},
      {false, "Te esperamos en la colonia Roma, Av. Belgrano 2554"},
      {false, "Te esperamos en Av. Belgrano 2554"},
      {false, "Llámanos al 55 1234 5678"},
      {false, "Informes con Lupita al 55 1234 5678"},
      {false, "Llama al Hospital Veterinario Luna: 55 1234 5678"},
      {false, "Llama a Luna al 55 1234 5678"},
      {false, "Llama a la Sucursal Centro al 55 1234 5678"},
      {false, "Cena de Navidad: reserva al 55 1234 5678"},
      {false, "El menú de Navidad se aparta en el 55 1234 5678"},
      {false, "Citas: 55 1234 5678"},
      {true, "Ojo, el 55 5683 2222 no somos nosotros"},
      {true, "Nunca llamamos desde el 55 5683 2222"},
      {false, "Nadie de la familia sin cita: 55 1234 5678"},
      {true, "The number 55 5683 2222 doing the rounds isn't ours", "en"},
      {false, "The rumours are not true and the number is ours: 55 1234 5678", "en"},
      {true, "Ninguém da Luna pede Pix pelo 55 5683 2222", "pt"},
      {false, "Policía: 55 5242 5100 · Citas: 55 1234 5678"},
      {false, "En urgencias, la Cruz Roja 55 5395 1111; para citas, 55 1234 5678"},
      {false, "Call us at 55 1234 5678", "en"},
      {true, "¿Sin luz? La CFE atiende las 24 horas en el 55 5683 2222"},
      {false, "La CFE no es la única que atiende: 55 1234 5678"},
      {true, "La librería Tinta Verde abre de 10 a 14; su teléfono, 55 5683 2222"},
      {true, "La librería Tinta Verde abre de 10 a 14. Nosotros solo miramos. Su teléfono: 55 5683 2222"},
      {false, "Deja tu nombre y su teléfono: 55 1234 5678"},
      {true, "Eso lo hace la Cerrajería Robles (Calle Olmo 204, 55 5683 2222)"},
      {true, "Llama a la Cruz Roja, al 55 5395 1111 o al 55 5395 2222"},
      {false, "Cruz Roja: 55 5395 1111, citas: 55 1234 5678"},
      {true, "If it's lost, ring the Gardaí on 55 5683 2222", "en"},
      {true, "Después, remisería La Estrella, 55 4960 0333, que nos conoce"},
      {true, "Para cenar, el bar de la plaza: 55 4960 0333"},
      {false, "Junto al bar de la plaza atendemos en el 55 4960 0333"},
      {false, "Junto a la farmacia: 55 4960 0333"},
      {true, "El Mesón de la Tía Petra sirve cenas. Mesa mejor reservada: 55 4960 0333"},
      {true, "O Monte da Coruja, 55 4960 0333, tem quartos", "pt"},
      {true, "Quem restaura piso é o Ateliê Pedra Viva, 55 4960 0333", "pt"},
      {true, "That's the Waterways Office, 55 4960 0333", "en"},
      {true, "We like Hollow Creek Flooring, 55 4960 0333", "en"},
      {false, "We love Mondays: 55 4960 0333", "en"},
      {true, "Magnet Mick has a knack for it, 55 4960 0333, tell him we sent you", "en"},
      {true, "Assentador de confiança: mestre Juvenal, 55 4960 0333, fala que fomos nós", "pt"},
      {true, "The Harbour Bar does dinner till nine. Ring ahead: 55 4960 0333", "en"},
      {true, "Our farrier, Podge, is not great with email. Text him: 55 4960 0333", "en"},
      {true, "Mary Kate's B&B is up the road. She takes bookings on 55 4960 0333", "en"},
      {true, "Lynch's have haylage. They deliver over twenty bales. 55 4960 0333, ask for the brother", "en"},
      {true, "Horky Farm's got them at $4. Text Jeannie at 55 4960 0333", "en"},
      {true, "La JAPAY avisa: mañana no habrá agua. Reportes al 55 4960 0333"},
      {false, "Luana avisa: agenda aberta. WhatsApp 55 4960 0333", "pt"},
      {false, "Estamos en Calle Mayor 3, Vigo, 55 4960 0333"},
      {false, "Visit us: Dorchester, Dorset, 55 4960 0333", "en"},
      {false, "Pide cita con nuestra encargada, Lucía, 55 4960 0333"},
      {false, "Al salir del cine, llama al 55 4960 0333"},
      {false, "Flores para el restaurante: 55 4960 0333"},
      {false, "They're here! Book yours on 55 4960 0333", "en"},
      {false, "She said yes! Celebrate with us on 55 4960 0333", "en"},
      {false, "Meet Tom, our baker. He takes orders on 55 4960 0333", "en"},
      {false, "Reserve el suyo llamando al 55 4960 0333"},
      {false, "Our new dish is the Tomahawk Steak, 55 4960 0333", "en"},
      {false, "Citas en el 55 4960 0333. Un abrazo de nuestra parte"},
      {true, "A nossa ortopedista, a Dra. Barros, dá consulta no hospital. Marcações lá: 55 4960 0333", "pt"},
      {true, "Nos mandaron a la ingeniera Novelo. Ella contesta dudas en el 55 4960 0333"},
      {true, "Don Hugo pasa los jueves. Si no lo oís, llamalo: 55 4960 0333"},
      {false, "Reservas: Lupita, 55 4960 0333"},
      {true, "No es nuestra ni sabemos más: pregunta al 55 4960 0333"},
      {true, "Rang someone on 55 4960 0333? That's not us.", "en"},
      {true, "Te dejamos una grúa de confianza: Grúas Don Sergio, 55 4960 0333, las 24 horas"},
      {false, "Tu taller de confianza en Providencia: 55 4960 0333"},
      {false, "Un bar de confianza en Soria, como siempre: reserve en el 55 4960 0333"},
      {false, "Precios con el IVA incluido, pedidos al 55 4960 0333"},
      {false, "Frente a la UNAM, pide tu pizza al 55 4960 0333"},
      {false, "Pay with the APP or ring 55 4960 0333", "en"},
      {false, "PEÇA A TORTA E LIGUE 55 4960 0333", "pt"},
      {false, "Traiga a su familia: reservas en el 55 4960 0333"},
      {false, "Taller organizado por el chef Giuseppe: informes al 55 4960 0333"},
      {false, "Gracias a Laura Gómez por el mural, pide al 55 4960 0333"},
      {true, "Cine en el parque, organizado por la Cinemateca (Cra. 22 # 29-35, informes al 55 4960 0333)"},
      {true, "Quem tiver dúvida fala com a FGF, das 9h às 17h, no 55 4960 0333", "pt"},
      {true, "A FGF atende no 55 4960 0333", "pt"},
      {true, "No Viveiro Mondego, na estrada, têm mudas. O telefone é o 55 4960 0333", "pt"},
      {false, "Na loja temos mudas. O telefone é o 55 4960 0333", "pt"},
      {true, "SE BUSCA: Lucas, collar verde. Si lo ve, llame a su familia: 55 4960 0333"},
      {true, "The National Poisons Centre in Dublin answers on 55 5683 2222", "en"},
  };
  for (const auto& [of_another, text, language] : kCases) {
    CAPTURE(text);
    CHECK(last_is_of_another(text, language) == of_another);
  }
}

}  // namespace
}  // namespace sml::resolve
