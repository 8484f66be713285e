// What invites, in sentences of each language, and the flags that people set on real posts.
#include "linter/claims/invitation.h"

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "tests/catch.h"
#include "tests/linter/claims/sentences.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

const char* name_of(InvitationClaim::Kind kind) {
  using Kind = InvitationClaim::Kind;
  return kind == Kind::visit ? "visit" : kind == Kind::reply ? "reply" : "attention";
}

std::set<std::string> kinds_in(std::string_view text, std::string_view language) {
  std::set<std::string> kinds;
  for (const Claim& claim : extract(text, {language, "", ""}).found)
    if (const auto* invitation = claim.as<InvitationClaim>()) kinds.insert(name_of(invitation->kind));
  return kinds;
}

struct Row {
  const char* text;
  std::set<std::string> kinds;
};

void check(const char* language, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(kinds_in(row.text, language) == row.kinds);
  }
}

TEST_CASE("invitations of Spanish sentences") {
  check("es", {
      {"Pase el domingo a la Sucursal Centro", {"visit"}},
      {"Caiga el lunes a la Sede Envigado", {"visit"}},
      {"Arrímese el domingo a la Sede Laureles", {"visit"}},
      {"Atención por WhatsApp: lunes a sábado de 8 a. m. a 5 p. m.", {"attention", "reply"}},
      {"Chat: lunes a sábado", {"attention"}},
      {"Respondemos de madrugada", {"attention"}},
      {"Pasa el domingo en familia", {}},
      {"Asómate el lunes", {"visit"}},
      {"El 25 abrimos las reservas", {}},
      {"El 25 abrimos", {"visit"}},
      {"Daos una vuelta", {"visit"}},
      {"Escribidme por aquí", {"reply"}},
      {"Acuda este sábado", {"visit"}},
      {"Escríbenos y en diez minutos tienes respuesta", {"attention", "reply"}},
      {"Contestamos mensajes hasta de madrugada", {"attention"}},
      {"Pide hoy, llega antes de Navidad", {}},
      {"Ni el lunes 7 ni el martes 8 abrimos ninguna de las dos sedes", {}},
      {"Lleguen temprano", {"visit"}},
      {"Díganme abajo cuál", {"reply"}},
      {"Comentá acá con tu zona", {"reply"}},
      {"Pasá sin turno cuando quieras", {"visit"}},
      {"El viernes a las 20 h ven por tus tacos", {"visit"}},
      {"La luz pasa sin esfuerzo", {}},
      {"Caiga con sombrilla y buena cara", {"visit"}},
      {"Mándame por DM tu idea y el tamaño", {"reply"}},
      {"Se lo lleva el primero que comente «MÍO»", {"reply"}},
      {"Ramo de 12, 42 €. Por WhatsApp, 699 555 013.", {"reply"}},
      {"Responde «voy» y te apuntamos", {"reply"}},
      {"Manda “FLOR” al 944 555 017", {"reply"}},
      {"¡Todos bienvenidos!", {"visit"}},
      {"Sigue el olor y llegas", {"visit"}},
      {"Consultas por correo; las respondo los lunes", {"reply", "attention"}},
      {"Un vecino que nos escribió por correo: gracias", {}},
      {"¿Qué película quieren de vuelta en mayo?", {"reply"}},
      {"Caigan cuando gusten, hay mate", {"visit"}},
      {"Lleguen, acomódense y pidan", {"visit"}},
      {"Les devolvemos la llamada en menos de 6 h", {"attention"}},
      {"Respondemos 24h", {"attention"}},
      {"Pásese por la tienda el sábado", {"visit"}},
      {"Estamos al pendiente de tus mensajes día y noche", {"attention"}},
      {"Mensaje contestado en menos de 40 minutos", {"attention"}},
      {"Consulta atendida antes de una hora", {"attention"}},
      {"Escríbenos: en media hora tienes respuesta", {"attention", "reply"}},
      {"Dudas, por el chat, que contesta de 9 a 14 h", {"attention", "reply"}},
      {"Cae cuando quieres demasiado", {}},
      {"Jálate con tus compas", {"visit"}},
      {"Vota 👇", {"reply"}},
      {"Votá con un emoji", {"reply"}},
      {"Vota al mejor bar en la web", {}},
      {"Dejá tu voto", {"reply"}},
      {"Facturas a facturas@x.es", {}},
      {"Reclamaciones: reclama@x.es", {"reply"}},
      {"¡Lánzate!", {"visit"}},
      {"¡Lánzate a la sucursal!", {"visit"}},
      {"Lánzate a emprender", {}},
      {"Reforma 331 ¡ven!", {"visit"}},
      {"Vota abajo 👇", {"reply"}},
      {"Factura electrónica: facturas@ayto.es", {}},
      {"Dudas: hola@ayto.es", {"reply"}},
      {"El bar 331 ven!", {"visit"}},
      {"Este sábado ven a bailar.", {"visit"}},
      {"Hoy lunes el taller te espera con café.", {"visit"}},
      {"Mañana después del cole pasá por Belgrano a las 17.", {"visit"}},
      {"El bus pasa por Belgrano después del puente.", {}},
      {"Los domingos también leemos tus mensajes y te respondemos.", {"attention"}},
      {"Los domingos no respondemos.", {}},
      {"📲 WhatsApp: 33 1234 5678", {"reply"}},
      {"442 123 4567 (WhatsApp)", {"reply"}},
      {"442 123 4567 WhatsApp", {"reply"}},
      {"Mándame DM", {"reply"}},
      {"Responder por WhatsApp 50 veces", {}},
      {"3️⃣ Comenta con quién la compartirías", {"reply"}},
      {"Manda msj al 477 712 3344", {"reply"}},
      {"Pídelos por WA", {"reply"}},
      {"Anotate x privado", {"reply"}},
      {"Escribe TORTA al DM", {"reply"}},
      {"CV por WhatsApp al 622 34 56 78", {"reply"}},
      {"Consultas al +51 955 201 334 por whatsapp", {"reply"}},
      {"Feriado jueves 16 ABRIMOS de 11 a 20", {"visit"}},
      {"El 29 de junio abrimos", {"visit"}},
      {"Comenta INFO", {"reply"}},
      {"Escribe \"QUIERO\" y te mandamos la info", {"reply"}},
      {"Precio por inbox", {"reply"}},
      {"Inbox 📩", {"reply"}},
      {"¿Dulce o salado?", {"reply"}},
      {"Te esperamos en nuestro live", {}},
      {"Nos vemos en el próximo video", {}},
      {"El domingo ven a probarlo.", {"visit"}},
      {"Mañana sábado ven con la familia.", {"visit"}},
      {"Hoy jueves ven con tus amigos a las 5 pm.", {"visit"}},
      {"Este domingo visita nuestra tienda.", {"visit"}},
      {"Mañana pasa por la tienda.", {"visit"}},
      {"Los domingos ven a su equipo.", {}},
      {"Mañana pasa el camión.", {}},
      {"¡Te esperamos este sábado en la tienda!", {"visit"}},
      {"Los esperamos a partir de las 8", {"visit"}},
      {"No pudimos esperarlos más y abrimos las cajas", {}},
      {"Gracias por venir ayer, fue increíble", {}},
      {"Gracias a todos los que nos visitaron", {}},
      {"Ven a probar nuestro nuevo menú", {"visit"}},
      {"Los clientes ven que funciona", {}},
      {"Vení a tomar unos mates con nosotros", {"visit"}},
      {"Vengan hoy con toda la familia", {"visit"}},
      {"Cuando vengan, pregunten por Luis", {}},
      {"Pásate por la tienda y llévate un regalo", {"visit"}},
      {"El lunes pásale a San Ángel por tu nieve", {"visit"}},
      {"¡Caile hoy a San Ángel!", {"visit"}},
      {"Hoy los recibimos en San Ángel", {"visit"}},
      {"Pásale el dato a un amigo", {}},
      {"Ayer recibimos flores", {}},
      {"Pasá a saludar", {"visit"}},
      {"¿Qué pasa con los precios?", {"reply"}},
      {"Acércate a nuestra sucursal Centro", {"visit"}},
      {"Visítanos en Av. Juárez 20", {"visit"}},
      {"Visita nuestra página web", {}},
      {"Nos vemos mañana en el mercado", {"visit"}},
      {"Nos vemos obligados a cerrar", {}},
      {"Abrimos este domingo de 10 a 14", {"visit"}},
      {"Abrimos de lunes a viernes de 9 a 18", {}},
      {"El lunes abrimos con horario normal", {"visit"}},
      {"Mañana no abrimos por inventario", {}},
      {"Reabrimos el lunes", {}},
      {"Trae a tu mascota", {"visit"}},
      {"El paquete trae un regalo", {}},
      {"Escríbenos por WhatsApp al 55 1234 5678", {"reply"}},
      {"Mándanos mensaje para apartar", {"reply"}},
      {"Pedidos por DM", {"reply"}},
      {"Pedidos al 955 273 229", {}},
      {"Llámanos al 33 3615 2200", {}},
      {"Reserva en nuestra web", {}},
      {"Link en bio", {}},
      {"Cuéntanos en los comentarios", {"reply"}},
      {"¿Cuál es tu favorita?", {"reply"}},
      {"¿Cuál prefieres? ¿Dulce o salado?", {"reply"}},
      {"¿Buscas regalo? Tenemos el ideal", {}},
      {"¿Ya lo probaste?", {"reply"}},
      {"Comenta \"YO\" y te mando la guía", {"reply"}},
      {"Etiqueta a tu mejor amiga", {"reply"}},
      {"Responde con un emoji", {"reply"}},
      {"El bot responde a tus clientes", {}},
      {"Deja el móvil en casa", {}},
      {"Déjanos las llaves en el buzón", {}},
      {"Déjanos tu opinión", {"reply"}},
      {"Déjalo en comentarios", {"reply"}},
      {"Participan todos los que comenten", {"reply"}},
      {"Respondemos en menos de 10 minutos", {"attention"}},
      {"Contestamos todos los mensajes de 9 a 18 h", {"attention"}},
      {"Respondemos DM's en menos de 1 hr.", {"attention"}},
      {"Estamos 24/7 en WhatsApp", {"attention"}},
      {"Abierto 24/7 en redes", {"attention"}},
      {"Estamos 24/7 en la Calle Mayor", {}},
      {"Respondemos los mensajes de 9 a 18 h", {"attention"}},
      {"Atendemos de lunes a viernes", {}},
      {"Atención personalizada", {}},
      {"Soporte 24/7", {"attention"}},
      {"Atención 24/7 por WhatsApp", {"attention"}},
      {"Si te queda algo por saber, contesta este correo.", {"reply"}},
      {"Contesta la encuesta del hotel", {}},
      {"Escríbeme", {"reply"}},
      {"¿Dudas? Al DM", {"reply"}},
      {"Estamos disponibles 24/7 para resolver tus dudas", {"attention"}},
      {"WhatsApp disponible 24/7", {"attention"}},
      {"Resolvemos tus dudas en menos de 10 minutos", {"attention"}},
      {"Farmacia con atención las 24 horas", {}},
      {"Respuesta inmediata por WhatsApp", {"attention", "reply"}},
      {"Únete a nuestro canal de WhatsApp", {}},
      {"Informes por inbox o al WhatsApp 55 1234 5678", {"reply"}},
      {"Aparta tu lugar enviando un mensaje directo", {"reply"}},
      {"Agenda tu cita vía WhatsApp", {"reply"}},
      {"Dudas por DM", {"reply"}},
      {"Nos vemos por Zoom el jueves", {}},
      {"Acompáñanos en este webinar", {}},
      {"¿Qué te gustaría ver aquí?", {"reply"}},
      {"¡No te quedes sin el tuyo!", {}},
      {"Manda un WhatsApp y te lo llevamos", {"reply"}},
      {"¿Quieres saber más? Pregúntanos", {"reply"}},
      {"Puedes venir sin reserva", {"visit"}},
      {"Os esperamos en nuestra terraza", {"visit"}},
      {"Venid a vernos", {"visit"}},
      {"Escribidnos a hola@pan.es", {"reply"}},
      {"Ven, te invitamos un café", {"visit"}},
      {"Estaremos abiertos el 2 de enero", {"visit"}},
      {"Volvemos el lunes", {}},
      {"Te invitamos a nuestra inauguración", {"visit"}},
      {"Consultas por privado", {"reply"}},
      {"Mandá \"INFO\" por privado", {"reply"}},
      {"Te leemos", {"reply"}},
      {"Hoy abrimos hasta las 22", {"visit"}},
      {"Los domingos abrimos a las 10", {}},
      {"Le esperamos el domingo en La Veleta", {"visit"}},
      {"Hoy lunes sí abrimos, de 1 a 8", {"visit"}},
      {"¿Listos para el finde? Te espero en el taller", {"visit"}},
      {"Hacé tu pedido por WhatsApp", {"reply"}},
      {"Para reservar, mandar DM", {"reply"}},
      {"Contáctanos al 55 1234 5678", {}},
      {"Contáctenos por correo", {"reply"}},
      {"Dale like y comparte", {}},
      {"Sigue nuestra cuenta y etiqueta a 3 amigos", {"reply"}},
      {"Ven el viernes, hay música", {"visit"}},
      {"Que tengas un lindo día", {}},
      {"¿Por qué elegirnos?", {}},
      {"¿Sabías que el café tiene antioxidantes?", {}},
      {"Cupo limitado, aparta tu lugar en la web", {}},
      {"Si tienes dudas, escribe a hola@sol.mx", {"reply"}},
      {"¿Cómo lo prefieres: frío o caliente?", {"reply"}},
      {"El horario de atención es de 9 a 18", {}},
      {"Horario de atención al cliente: lunes a viernes", {"attention"}},
      {"Atendemos por WhatsApp de 9 a 18 h", {"attention", "reply"}},
      {"Servicio al cliente disponible 24 horas", {"attention"}},
      {"Respondemos al instante", {"attention"}},
      {"Síguenos en Instagram", {}},
      {"Compra en línea o visita nuestra tienda", {"visit"}},
      {"Pasa la voz", {}},
      {"Pasa un buen rato", {}},
      {"El domingo estaremos cerrados", {}},
      {"Todos son bienvenidos", {"visit"}},
      {"Pregunta por nuestros paquetes", {}},
      {"Pregunta por nuestros paquetes por inbox", {"reply"}},
      {"Dinos cuál es tu sabor favorito", {"reply"}},
      {"Llévatelo hoy", {}},
      {"Ven por el tuyo", {"visit"}},
      {"Bajad a la playa, os guardamos sombra", {"visit"}},
      {"Subid a vernos", {"visit"}},
      {"Subid vuestra foto a la nube", {}},
      {"Dense un salto", {"visit"}},
      {"Atendemos el teléfono de 9 a 14 h", {"attention"}},
      {"Atendemos de 9 a 14 h", {}},
  });
}

TEST_CASE("invitations of English sentences") {
  check("en", {
      {"Bring it to the Bedminster Workshop on Sunday", {"visit"}},
      {"Bring it to the next meeting on Sunday", {}},
      {"We reply every single day, Sundays too", {"attention"}},
      {"Text us at midnight, we'll answer.", {"attention", "reply"}},
      {"We're on hand to answer messages until 10pm", {"attention"}},
      {"We answer day or night.", {"attention"}},
      {"We're on hand to help", {}},
      {"Y'all come!", {"visit"}},
      {"C'mon by!", {"visit"}},
      {"Hit my dms", {"reply"}},
      {"Comment away", {"reply"}},
      {"Pop us a WhatsApp", {"reply"}},
      {"See you here, rain or shine", {"visit"}},
      {"Roll on in, the kettle is hot", {"visit"}},
      {"No booking, just drive in", {"visit"}},
      {"WhatsApp Aoife before Friday on 087 555 0163", {"reply"}},
      {"Send a note and we'll answer by 5 pm", {"attention", "reply"}},
      {"Come have a look", {"visit"}},
      {"Bring clean coats to the hall", {"visit"}},
      {"Follow the music to find us", {"visit"}},
      {"Anything else, WhatsApp Maeve", {"reply"}},
      {"We call back every voicemail within two hours", {"attention"}},
      {"I answer in order, usually within 3 days.", {"attention"}},
      {"They call back old memories", {}},
      {"The kettle's on, do drop in", {"visit"}},
      {"Walk-ins OK before noon", {"visit"}},
      {"Text or call 303-555-0188", {"reply"}},
      {"Message the page and ask for Jo", {"reply"}},
      {"Vote 👇", {"reply"}},
      {"Comment A or B.", {"reply"}},
      {"Drop-ins welcome", {"visit"}},
      {"Come one, come all", {"visit"}},
      {"Come up to the terrace after six", {"visit"}},
      {"Visit our Long Gallery this weekend!", {"visit"}},
      {"Visit the Long Gallery this weekend!", {}},
      {"Walk-ins 10–4.", {"visit"}},
      {"Invoices: billing@x.com", {}},
      {"Questions: hi@x.com", {"reply"}},
      {"Vote below!", {"reply"}},
      {"Vote for Ana on Sunday", {}},
      {"Walk-ins Tuesday–Thursday.", {"visit"}},
      {"come thirsty", {"visit"}},
      {"PayPal: pay@shop.com", {}},
      {"Come paddle with us at the dock on Tuesday.", {"visit"}},
      {"Things come together with us.", {}},
      {"PM for details", {"reply"}},
      {"See you on our next livestream", {}},
      {"Come see us this Saturday at the market", {"visit"}},
      {"Come on in and try the new menu", {"visit"}},
      {"Family in town? Bring them by the Museum Shop on Thursday.", {"visit"}},
      {"Bring them joy this winter.", {}},
      {"Dreams come true here", {}},
      {"More to come next week", {}},
      {"Coming soon", {}},
      {"Stop by the shop today", {"visit"}},
      {"Swing by for a free coffee", {"visit"}},
      {"Thanks for stopping by yesterday", {}},
      {"Thank you to everyone who came", {}},
      {"Pop in and say hi", {"visit"}},
      {"Visit us at 12 High Street", {"visit"}},
      {"Visit our website", {}},
      {"Just walk in, no booking needed", {"visit"}},
      {"Walk-ins welcome", {"visit"}},
      {"See you Friday!", {"visit"}},
      {"See you online", {}},
      {"We hope to see you there", {"visit"}},
      {"Join us for brunch this Sunday", {"visit"}},
      {"Join us on Zoom", {}},
      {"Join us for our webinar on tax", {}},
      {"Everyone is welcome", {"visit"}},
      {"Kids welcome", {"visit"}},
      {"Bring a friend and get 10% off", {"visit"}},
      {"We're open this bank holiday from 10 to 4", {"visit"}},
      {"We are open Monday to Friday 9-5", {}},
      {"Open tomorrow from 10", {"visit"}},
      {"We reopen on Tuesday", {}},
      {"Grab a seat on the terrace", {"visit"}},
      {"Find us at Unit 5", {"visit"}},
      {"Find us on Instagram", {}},
      {"Doors open at 7", {}},
      {"DM us to book", {"reply"}},
      {"Message us for a quote", {"reply"}},
      {"Email hello@shop.co.uk to book", {"reply"}},
      {"Call us on 020 7946 0000", {}},
      {"Book online", {}},
      {"RSVP at the link", {}},
      {"Comment below with your favourite", {"reply"}},
      {"Tell us in the comments", {"reply"}},
      {"What's your favourite pizza topping?", {"reply"}},
      {"Which one would you choose?", {"reply"}},
      {"Did you know we deliver?", {}},
      {"Ready for summer?", {}},
      {"Have you tried it yet?", {"reply"}},
      {"Tag a friend who needs this", {"reply"}},
      {"Drop us a line", {"reply"}},
      {"Let us know what you think", {"reply"}},
      {"Text YES to 12345", {"reply"}},
      {"We reply within an hour", {"attention"}},
      {"Our team replies round the clock", {"attention"}},
      {"Message us, we answer within ten minutes", {"attention", "reply"}},
      {"DM us, we're here round the clock", {"attention", "reply"}},
      {"Live chat, 8am to midnight: we answer every message", {"attention"}},
      {"We're here 24/7", {"attention"}},
      {"We're here on Sunday", {}},
      {"We'll get back to you within one business day", {"attention"}},
      {"Replies within 24 hours", {"attention"}},
      {"Our customer service is available 24/7", {"attention"}},
      {"24/7 support", {"attention"}},
      {"24/7 customer service", {"attention"}},
      {"Gym open 24/7", {}},
      {"Live chat is open 9-5", {"attention"}},
      {"We answer messages Monday to Friday", {"attention"}},
      {"Same-day appointments", {}},
      {"Ask your doctor first", {}},
      {"Customers ask us this all the time", {}},
      {"Link in the comments", {}},
      {"Reply STOP to opt out", {"reply"}},
      {"Our chatbot answers your customers in seconds", {}},
      {"WhatsApp us on 07700 900123", {"reply"}},
      {"Questions? Send us a message", {"reply"}},
      {"Bookings via WhatsApp", {"reply"}},
      {"Head over to the counter", {"visit"}},
      {"Pre-order by email", {"reply"}},
      {"Feel free to drop in any time", {"visit"}},
      {"Swing by on your way home", {"visit"}},
      {"How do you take your coffee? Tell us!", {"reply"}},
      {"You're invited to our opening", {"visit"}},
      {"What would you like to see next?", {"reply"}},
      {"Swing through for a slice", {"visit"}},
      {"Comment YES below", {"reply"}},
      {"We look forward to welcoming you", {"visit"}},
      {"Like and share", {}},
      {"How do you like your eggs?", {"reply"}},
      {"Why choose us?", {}},
      {"Order now for pickup", {}},
      {"Meet us at the fair on Sunday", {"visit"}},
      {"Tickets at the door", {}},
      {"Open every day 9-5", {}},
      {"Your questions answered within 24 hours", {"attention"}},
      {"We'll answer inside of five minutes", {"attention"}},
      {"Any time, day or night, and we'll get straight back to you", {"attention"}},
      {"Contact us for more information", {}},
      {"Get in touch", {}},
      {"Reach out via email", {"reply"}},
      {"Ask about our catering", {}},
      {"Don't forget to visit our stand at the fair", {"visit"}},
      {"Our phone lines are open Mon to Fri, 9am–5.30pm", {"attention"}},
      {"Our shop is open Mon to Fri", {}},
  });
}

TEST_CASE("invitations of Portuguese sentences") {
  check("pt", {
      {"Segunda-feira passe na Oficina Santa Tereza", {"visit"}},
      {"Domingo a gente te recebe na Loja Savassi", {"visit"}},
      {"Domingo venha à Loja Savassi", {"visit"}},
      {"Domingo passa na TV o nosso show", {}},
      {"Atendimento pelo WhatsApp: seg a sáb, 9h às 18h", {"attention", "reply"}},
      {"A gente responde de madrugada", {"attention"}},
      {"A gente responde aqui em cinco minutinhos.", {"attention", "reply"}},
      {"Passe pelo Gabinete da Foz esta sexta, temos chá frio.", {"visit"}},
      {"Passe pela vida sem pressa", {}},
      {"Passa amanhã na Unidade Centro", {"visit"}},
      {"Amanhã de manhã passa pelo Polo de Benfica", {"visit"}},
      {"Amanhã passa o carteiro", {}},
      {"A gente responde também no domingo à noite", {"attention"}},
      {"Bora começar a semana?", {}},
      {"Bora conhecer a loja", {"visit"}},
      {"Marque a sua consulta: 239 555 012", {}},
      {"Pedidos até 20/12 pelo direct", {"reply"}},
      {"Venha vê-la amanhã", {"visit"}},
      {"Atendemos mensagens todos os dias", {"attention"}},
      {"Inscrições até sexta!", {}},
      {"Beijos, até sexta!", {"visit"}},
      {"A gente responde 24h por dia!", {"attention"}},
      {"Passe hoje na loja de Gaia", {"visit"}},
      {"Passa por Monsaraz no sábado, a praia espera-te", {"visit"}},
      {"Amanhã a loja tá aberta, passa pra dar um oi.", {"visit"}},
      {"Aparece aí amanhã às 7h", {"visit"}},
      {"Passe por mensagem hoje os seus dados.", {}},
      {"Passe hoje na farinha, depois no ovo.", {}},
      {"Aparece segunda no jornal a nossa história.", {}},
      {"Apareça segunda em Braga", {"visit"}},
      {"Estamos à sua espera amanhã às 20h", {"visit"}},
      {"Terça, 29 de dezembro, abrimos normalmente", {"visit"}},
      {"Vem todo mundo!", {"visit"}},
      {"Respondemos 24h por dia", {"attention"}},
      {"Encosta aí, tem sombra", {"visit"}},
      {"Vem que a casa é sua", {"visit"}},
      {"Esperamos por vós na sexta", {"visit"}},
      {"Pais e avós são bem-vindos", {"visit"}},
      {"Manda a foto no direct", {"reply"}},
      {"Mensagem ou chamada: 917 550 102", {"reply"}},
      {"Entrega no bairro pelo zap 99655-0172", {"reply"}},
      {"Cola cedo, tem fila", {"visit"}},
      {"É chegar e sentar no tapete", {"visit"}},
      {"Ela responde ao fim do dia", {"attention"}},
      {"Qual bolo vocês querem de volta em maio? Valendo", {"reply"}},
      {"Venham todos à quermesse!", {"visit"}},
      {"Passe pela loja até sábado", {"visit"}},
      {"Chegue sem hora marcada", {"visit"}},
      {"Um ensaio pra quem comentar até domingo", {"reply"}},
      {"Dúvidas pelo chat, que responde das 9h às 17h", {"attention", "reply"}},
      {"Deixa seu voto 👇", {"reply"}},
      {"Pix (e-mail): x@x.com.br", {}},
      {"Boletos: fin@x.com.br", {}},
      {"Dúvidas? x@x.com.br", {"reply"}},
      {"rua Tupis 331 vem!!", {"visit"}},
      {"O verão já vem", {}},
      {"Pix: pix@foodtruck.com.br", {}},
      {"Chave Pix: doe@lar.org.br", {}},
      {"Contato: oi@lar.org.br", {"reply"}},
      {"Segunda a gente te espera no Bar do Quintal.", {"visit"}},
      {"📲 Zap 41 99555-0176", {"reply"}},
      {"Te esperamos na live", {}},
      {"Esperamos você neste sábado!", {"visit"}},
      {"Te esperamos aqui na loja", {"visit"}},
      {"Venha conhecer nossa loja", {"visit"}},
      {"Venha na segunda às 20h", {"visit"}},
      {"O pão vem na segunda", {}},
      {"Vem provar o novo sabor", {"visit"}},
      {"Vem aí a nova coleção", {}},
      {"A semana que vem tem mais", {}},
      {"Passa aqui para um café", {"visit"}},
      {"Dá uma passadinha na loja", {"visit"}},
      {"Visite nosso site", {}},
      {"Visite nossa loja no centro", {"visit"}},
      {"Apareça lá!", {"visit"}},
      {"Cola aqui hoje", {"visit"}},
      {"Obrigado por virem ontem", {}},
      {"Traga documento com foto", {"visit"}},
      {"Abrimos no domingo das 9h às 13h", {"visit"}},
      {"Abrimos de segunda a sexta", {}},
      {"Não abrimos amanhã", {}},
      {"Chama no zap", {"reply"}},
      {"Chama a gente no direct", {"reply"}},
      {"Manda mensagem pra gente", {"reply"}},
      {"Mande um WhatsApp para (11) 98765-4321", {"reply"}},
      {"Peça pelo WhatsApp (11) 98765-4321", {"reply"}},
      {"Leva e traz grátis até 3 km", {}},
      {"Peça pelo app", {}},
      {"Ligue (11) 3333-2222", {}},
      {"Link na bio", {}},
      {"Comenta aqui qual é o seu preferido", {"reply"}},
      {"Qual é o seu favorito?", {"reply"}},
      {"E você, já experimentou?", {"reply"}},
      {"Você sabia que o café faz bem?", {}},
      {"Marque 2 amigos", {"reply"}},
      {"Marca aquele amigo que adora pizza", {"reply"}},
      {"Respondemos em até 1 hora", {"attention"}},
      {"Respondemos seu WhatsApp na mesma hora", {"attention"}},
      {"Nosso atendimento no direct é 24/7", {"attention", "reply"}},
      {"Atendemos suas mensagens 24 horas por dia", {"attention"}},
      {"Resposta imediata", {"attention"}},
      {"Atendimento de segunda a sexta", {}},
      {"Atendimento ao cliente 24 horas", {"attention"}},
      {"Atendimento 24 horas pelo WhatsApp", {"attention"}},
      {"Atendimento todos os dias, das 8h às 22h, pelo direct", {"attention", "reply"}},
      {"Nosso hospital atende 24 horas", {}},
      {"Fale conosco pelo WhatsApp", {"reply"}},
      {"Agende pelo direct", {"reply"}},
      {"Encomendas por mensagem privada", {"reply"}},
      {"Escreva-nos para geral@loja.pt", {"reply"}},
      {"Visite-nos na Rua Augusta", {"visit"}},
      {"Contamos consigo no sábado", {"visit"}},
      {"Esperamos por si", {"visit"}},
      {"Inscrições por e-mail", {"reply"}},
      {"Vejo vocês no Zoom", {}},
      {"Conta pra gente nos comentários", {"reply"}},
      {"Nos vemos amanhã", {"visit"}},
      {"Bateu a fome?", {}},
      {"Todos são bem-vindos", {"visit"}},
      {"Responda com um emoji", {"reply"}},
      {"Deixe seu comentário aqui embaixo", {"reply"}},
      {"Tire suas dúvidas no WhatsApp", {"reply"}},
      {"Reservas por mensagem ou 912 345 678", {"reply"}},
      {"Não perca!", {}},
      {"Corre pra loja!", {"visit"}},
      {"Estamos abertos neste feriado", {"visit"}},
      {"Vamos fazer uma festa", {}},
      {"Venha remar com a gente no domingo", {"visit"}},
      {"Espero vocês no ateliê", {"visit"}},
      {"Curta e compartilhe", {}},
      {"Entre em contato", {}},
      {"Entre em contato pelo WhatsApp", {"reply"}},
      {"Horário de atendimento: das 9h às 18h", {}},
      {"Qual você escolhe?", {"reply"}},
      {"Passe na loja e confira", {"visit"}},
      {"Garanta já o seu", {}},
      {"Nossa equipe responde em minutos", {"attention"}},
      {"Não respondemos por telefone", {}},
      {"Marque quem merece", {"reply"}},
      {"Dê cá um salto", {"visit"}},
      {"Atendimento telefónico: 9h-18h", {"attention"}},
      {"Atendimento: 9h-18h", {}},
  });
}

TEST_CASE("an invitation is the words that invite, in its sentence") {
  const Claims claims = extract("¡Hola! Te esperamos el sábado. Dudas: hola@sol.mx", {"es", "MX", ""});
  std::string shown;
  for (const Claim& claim : claims.found)
    if (const auto* invitation = claim.as<InvitationClaim>())
      shown += std::string(name_of(invitation->kind)) + ' ' + std::to_string(claim.sentence) + ' ' +
               std::string("¡Hola! Te esperamos el sábado. Dudas: hola@sol.mx").substr(claim.range.begin, claim.range.end - claim.range.begin) + "; ";
  CHECK(shown == "visit 1 Te esperamos; reply 2 hola@sol.mx; ");
}

TEST_CASE("what invites to come ends before another claim, before a name that goes on and before what only leads on") {
  const struct {
    const char* language;
    const char* text;
    const char* words;
  } table[] = {
      {"es", "Ven a Av. Hidalgo 77 el martes", "Ven"},
      {"es", "Te esperamos en Calle 3 Poniente 118, Centro.", "Te esperamos"},
      {"es", "Te esperamos en Calle Grande 9 bis", "Te esperamos"},
      {"es", "Ven a la Sucursal Norte", "Ven"},
      {"es", "Ven a la fiesta", "Ven a la fiesta"},
      {"es", "Te esperamos hoy a las 4", "Te esperamos"},
      {"es", "El jueves 12 abrimos normal", "abrimos"},
      {"en", "Visit us at 40 Mill Street on Friday", "Visit us"},
      {"en", "Pop in on Saturday", "Pop in"},
      {"en", "Tomorrow at 2pm pop into the shop", "pop into the shop"},
      {"pt", "Amanhã às 14h30 passe na loja", "passe"},
      {"en", "Swing by tomorrow", "Swing by"},
      {"en", "Come on in!", "Come on in"},
      {"en", "On Monday we are open", "we are open"},
      {"pt", "Esperamos você na Rua das Flores 120 no sábado", "Esperamos você"},
      {"pt", "Venha para a Rua Augusta, 120, hoje", "Venha"},
      {"pt", "Até domingo!", "Até domingo!"},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    std::string words;
    for (const Claim& claim : extract(row.text, {row.language, "", ""}).found)
      if (claim.as<InvitationClaim>() != nullptr) words += words_of(row.text, claim);
    CHECK(words == row.words);
  }
}

TEST_CASE("what belongs to an invitation stands in its sentence") {
  struct With {
    const char* text;
    const char* invitations;   // each kind with what belongs to it
  };
  const With table[] = {
      {"Te esperamos este sábado", "visit 2026-03-14; "},
      {"Hoy cerramos. Te esperamos mañana y el jueves", "visit 2026-03-11; "},
      {"Te esperamos. El sábado hay feria", "visit; "},
      {"Del 24 al 26 de diciembre cerrado, y el 31 abrimos hasta las 15:00", "visit 2025-12-31; "},
      {"Ven en 5 minutos", "visit; "},
      {"Respondemos en menos de 1 hora", "attention 60m; "},
      {"Respondemos el lunes", "attention; "},
      {"Escríbenos hoy", "reply; "},
  };
  for (const With& row : table) {
    CAPTURE(row.text);
    const Claims claims = extract(row.text, {"es", "", ""});
    std::string shown;
    for (const Claim& claim : claims.found) {
      const auto* invitation = claim.as<InvitationClaim>();
      if (invitation == nullptr) continue;
      shown += name_of(invitation->kind);
      if (invitation->within) shown += ' ' + std::to_string(invitation->within->minutes) + 'm';
      if (const TimeClaim* with = stated_with(claim, claims)) shown += ' ' + time::iso(*days_meant(*with, kTuesday)->first);
      shown += "; ";
    }
    CHECK(shown == row.invitations);
  }
}

struct Tally {
  int right = 0, found = 0, wanted = 0;
};

TEST_CASE("the flags that people set are found") {
  constexpr const char* kGold = "../shared/conformance/gold/gold.jsonl";
  std::ifstream file(kGold);
  if (!file) {
    WARN("skipped: there is no " << kGold);
    return;
  }
  std::map<std::string, Tally> tallies;
  for (std::string line; std::getline(file, line);) {
    const nlohmann::json gold = nlohmann::json::parse(line);
    const std::set<std::string> kinds = kinds_in(gold["text"].get<std::string>(), gold["lang"].get<std::string>());
    for (const auto& [flag, wanted] : gold["flags"].items()) {
      Tally& tally = tallies[flag];
      tally.wanted += wanted.get<bool>() ? 1 : 0;
      tally.found += kinds.contains(flag) ? 1 : 0;
      tally.right += wanted.get<bool>() && kinds.contains(flag) ? 1 : 0;
    }
  }
  REQUIRE(tallies.size() == 3);
  for (const auto& [flag, tally] : tallies) {
    CAPTURE(flag, tally.right, tally.found, tally.wanted);
    CHECK(tally.right >= 0.92 * tally.found);
    CHECK(tally.right >= 0.92 * tally.wanted);
  }
}

}  // namespace
}  // namespace sml::claims
