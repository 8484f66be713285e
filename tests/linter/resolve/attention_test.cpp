#include "linter/resolve/attention.h"

#include <string>

#include "linter/base/mapped_text.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string clocks(const time::MinuteRange& range) {
  return two(range.begin / 60) + ':' + two(range.begin % 60) + '-' + two(range.end / 60) + ':' + two(range.end % 60) + ' ';
}

constexpr std::string_view kDays[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

// "30m", "1111100 09:00-18:00", "0000000 PH": what the first promise about answers says; "none" where there is no promise.
std::string promise_in(const std::string& text, const std::string& language) {
  const std::string post = "id: p\npublish_at: 2026-03-05T10:00\naccounts: [a]\nlanguage: " + language + "\ntext: |\n  " + text + '\n';
  const model::World world = world_of({.facts = "business: {name: Napoli, country: MX}", .posts = {post}});
  const PostReading reading = PostReader(world.clients.front()).read(world.clients.front().posts.front());
  for (const claims::Claim& claim : reading.texts.front().claims.found) {
    const auto* invitation = claim.as<claims::InvitationClaim>();
    if (invitation == nullptr || invitation->kind != claims::InvitationClaim::Kind::attention) continue;
    const PromisedAttention promised = promised_attention(claim, reading.texts.front(), {2026, 3, 5});
    std::string said;
    if (promised.within) said += std::to_string(promised.within->seconds / 60) + "m ";
    for (std::size_t day = 0; promised.days.any() && day < 7; ++day) said += promised.days.test(day) ? '1' : '0';
    if (promised.days.any()) said += ' ';
    if (promised.holidays) said += "PH ";
    if (const auto range = promised.range) said += clocks(*range);
    for (std::size_t day = 0; day < 7; ++day)
      if (const auto own = promised.own[day]; own && own != promised.range) said += std::string(kDays[day]) + ' ' + clocks(*own);
    if (promised.half_unsaid) said += "or 12 h later";
    return said.substr(0, said.find_last_not_of(' ') + 1);
  }
  return "none";
}

struct Row {
  std::string text;
  std::string said;
};

void check(std::initializer_list<Row> table, const std::string& language) {
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(promise_in(row.text, language) == row.said);
  }
}

TEST_CASE("how soon an answer is promised") {
  check({{"Te contestamos en 5 minutos.", "5m"},
         {"¿Dudas? Te respondemos en menos de una hora.", "60m"},
         {"Te contestamos en media hora", "30m"},
         {"Te respondemos en cuatro horas", "240m"},
         {"Respondemos tus mensajes en menos de treinta y seis horas", "2160m"},
         {"Respondemos en máximo 2 horas", "120m"},
         {"Respondemos en un plazo de 24 a 48 horas", "2880m"},
         {"Respondemos en 24-48 horas", "2880m"},
         {"Tiempo de respuesta: 15 minutos", "15m"},
         {"Respuesta inmediata por WhatsApp", "0m"},
         {"Te contestamos en treinta segundos", "0m"},
         {"Te contestamos en minutos", "59m"},
         {"Te respondemos el mismo día", "1440m"},
         {"Respondemos en máximo 2 horas hábiles", ""},
         {"Te respondemos rápido", ""},
         {"No respondemos en 5 minutos", "none"},
         {"Nos contestaron en 5 minutos", "none"},
         {"Escríbenos 24/7. Contestamos de 9 a 21 h.", ""},
         {"Escríbenos 24/7. Contestamos siempre.", "1111111 00:00-24:00"},
         {"Escríbenos a la hora que quieras, te contestamos en horario de taquilla.", ""},
         {"De día o de noche, siempre contestamos lo mismo: se ve de maravilla.", "none"},
         {"Día y noche ensayando: contestamos con gusto.", "none"},
         {"Escribe por WhatsApp y alguien del equipo te responde en 5 minutos.", "5m"},
         {"El equipo le contesta por WhatsApp en 10 minutos.", "10m"},
         {"Alguien nos escribe por WhatsApp en 5 minutos y ya.", "none"},
         {"En recepción le contestan en cinco minutos.", "5m"},
         {"Las manchas responden en cinco minutos.", "none"}}, "es-MX");
  check({{"We answer within the hour", "60m"},
         {"We reply in 5 minutes", "5m"},
         {"We'll get back to you in under an hour", "60m"},
         {"We reply to every message within six hours", "360m"},
         {"We'll get back to you within six hours", "360m"},
         {"We reply to every message in under twenty-four hours", "1440m"},
         {"Instant replies!", "0m"},
         {"We reply in thirty seconds", "0m"},
         {"Same-day replies guaranteed", "1440m"},
         {"We'll get back to you within 2 business days", ""},
         {"Quick replies!", ""},
         {"DM us any question – someone from the team gets back to you within 5 minutes.", "5m"},
         {"Our team gets back to you within 5 minutes.", "5m"},
         {"Somebody from our front desk will get back to you in five minutes.", "5m"},
         {"The delivery team gets back to the depot within 5 minutes.", "none"},
         {"The puzzle answers every question within a minute.", "none"}}, "en");
  check({{"Respondemos em até 2 horas", "120m"},
         {"Respondemos em 5 minutos", "5m"},
         {"Respondemos em quatro horas", "240m"},
         {"Respondemos na hora", "0m"},
         {"No direct, a resposta sai em trinta segundos", "0m"},
         {"Retornamos em menos de uma hora", "60m"},
         {"Resposta em até 24 horas úteis", ""},
         {"Alguém da equipe te retorna em até 10 minutos.", "10m"},
         {"O filme retorna em 10 minutos.", "none"}}, "pt-BR");
}

TEST_CASE("on which days and hours answers are promised") {
  check({{"¿Dudas? Respondemos 24/7.", "1111111 00:00-24:00"},
         {"Te contestamos los mensajes, incluso de madrugada.", "00:00-24:00"},
         {"Respondemos de lunes a domingo.", "1111111"},
         {"Atención por WhatsApp: lunes a sábado de 8 a 17 h", "1111110 08:00-17:00"},
         {"Respondemos de madrugada", "00:00-24:00"},
         {"Respondemos de lunes a viernes de 9 a 18 h", "1111100 09:00-18:00"},
         {"Respondemos tus mensajes de 9 a 21 h, todos los días", "1111111 09:00-21:00"},
         {"Contestamos las 24 horas del día", "1111111 00:00-24:00"},
         {"Escribe a la hora que sea, que te contestamos", "00:00-24:00"},
         {"Respondemos también los domingos", "0000001"},
         {"Contestamos hasta las 11 de la noche", "22:59-23:00"},
         {"Atendemos por WhatsApp de 8:00 a 22:00", "08:00-22:00"},
         {"Escríbenos, contestamos de lunes a sábado de 9:00 a 20:00.", "1111110 09:00-20:00"},
         {"Respondemos mensajes todos los días del año.", "1111111"},
         {"Siempre respondemos, incluso en feriado.", "PH"},
         {"Respondemos todos los días, también los festivos", "1111111 PH"},
         {"Respondemos todos los días, excepto festivos", "1111111"},
         {"Contestamos todos los mensajes, menos los de sábado y domingo", ""},
         {"Contestamos siempre, excepto fines de semana", ""},
         {"Respondemos todos los días, menos los domingos", "1111110"},
         {"Contestamos todos los mensajes en menos de un día, también los sábados", "1440m 0000010"},
         {"Contestamos de lunes a jueves de 9 a 20 y los viernes hasta las 14", "1111100 09:00-20:00 Fr 13:59-14:00"},
         {"Te respondemos por privado hasta las 22:00, de lunes a viernes", "1111100 21:59-22:00"},
         {"Hoy contestamos hasta las 22 h", "0001000 21:59-22:00"},
         {"Hoy contestamos siempre con calma", ""},
         {"Si escribes hoy antes de las 20 h, contestamos enseguida", "0m"},
         {"Ayer contestamos en 5 minutos", ""},
         {"¿Nos escribiste ayer? Contestamos en 5 minutos", "5m"},
         {"Atendemos sus mensajes los domingos", "0000001"},
         {"Resolvemos tus dudas en 10 minutos", "10m"},
         {"El martes 24 y el martes 31 de marzo contestamos mensajes hasta las 10 de la noche", "0100000 21:59-22:00"},
         {"Respondemos 24 horas, del 6 de marzo al 9 de marzo", "1000111 00:00-24:00"},
         {"Los mensajes los contestamos mañana con calma", ""},
         {"Atención telefónica 24 horas", ""},
         {"Abrimos de lunes a domingo de 9 a 23 h y te respondemos en 2 horas", "120m"},
         {"Respondemos en 1 mes", "43200m"},
         {"Respondemos en 2 horas y abrimos de lunes a domingo de 9 a 23 h", "120m"},
         {"Contestamos los sábados hasta la una", "0000010 00:59-01:00 or 12 h later"},
         {"Respondemos de lunes a viernes hasta las cinco y media", "1111100 05:29-05:30 or 12 h later"},
         {"Habla con nosotros las 24 horas.", "1111111 00:00-24:00"},
         {"Escríbenos las 24 horas previas a tu visita.", "none"},
         {"Estamos en línea las 24 horas.", "1111111 00:00-24:00"},
         {"Abrimos la tienda en línea las 24 horas.", "none"},
         {"Compra en línea 24/7.", "none"},
         {"Línea de atención 24/7: escríbenos.", "1111111 00:00-24:00"},
         {"Atención en redes: todos los días de 8 a 8.", "1111111 08:00-20:00"},
         {"Atención por mensaje hasta las 8 de la noche.", "19:59-20:00"},
         {"Atención en WhatsApp de lunes a domingo.", "1111111"},
         {"Atención en sucursal de lunes a domingo.", "none"},
         {"Escríbenos a la hora que quieras, siempre contestamos.", "00:00-24:00"},
         {"Ven a la hora que quieras: te contestamos todas tus dudas.", ""},
         {"Siempre contestamos, a la hora que sea.", "00:00-24:00"},
         {"Mándanos DM de día o de noche, siempre respondemos.", "00:00-24:00"},
         {"Siempre contestamos con gusto.", "none"},
         {"WhatsApp abierto las 24 horas.", "1111111 00:00-24:00"},
         {"Chat disponible día y noche.", "00:00-24:00"},
         {"Catálogo en línea disponible 24/7.", "none"}}, "es-MX");
  check({{"Any questions? We answer 24/7.", "1111111 00:00-24:00"},
         {"We reply Monday to Sunday, 9 am to 9 pm", "1111111 09:00-21:00"},
         {"Our team replies 7 days a week", "1111111"},
         {"We reply every single day", "1111111"},
         {"Text us at midnight, we'll answer.", "24:00-24:01"},
         {"Support 24 hours a day", "1111111 00:00-24:00"},
         {"Our inbox is open 24/7.", "1111111 00:00-24:00"},
         {"We answer every DM, weekends excluded.", ""},
         {"We answer every DM, but not at weekends", ""},
         {"We answer every DM, weekends too", "0000011"},
         {"DM us, we're here round the clock.", "1111111 00:00-24:00"},
         {"Customer support: every day 8am–10pm.", "1111111 08:00-22:00"},
         {"We're open 24/7!", "none"},
         {"We reply within 2 hours, every day", "120m 1111111"},
         {"We reply Monday to Friday until 5.", "1111100 04:59-05:00 or 12 h later"},
         {"Message us round the clock.", "1111111 00:00-24:00"},
         {"Message us 24 hours before your slot.", "none"},
         {"Our DMs are open 24/7.", "1111111 00:00-24:00"},
         {"DM us anytime, day or night, we always answer.", "00:00-24:00"},
         {"We always answer, day or night.", "00:00-24:00"},
         {"We always answer with a smile.", "none"},
         {"Our inbox is staffed until midnight.", "23:59-24:00"},
         {"Someone's always there to answer, even at 3am.", "03:00-03:01"},
         {"The dough answers in an hour", ""},
         {"The desk answers in an hour", "60m"}}, "en");
  check({{"Respondemos 24 horas por dia", "1111111 00:00-24:00"},
         {"Respondemos todos os dias, das 8h às 22h", "1111111 08:00-22:00"},
         {"Atendimento pelo WhatsApp 24h", "00:00-24:00"},
         {"Respondemos de segunda a domingo", "1111111"},
         {"Atendimento pelo WhatsApp: seg a sáb, 9h às 18h", "1111110 09:00-18:00"},
         {"Pode chamar de madrugada que a gente responde", "00:00-24:00"},
         {"Respondemos sempre, exceto sábados e domingos", ""},
         {"Respondemos inclusive aos domingos", "0000001"},
         {"Respondemos de segunda a sexta até as cinco.", "1111100 04:59-05:00 or 12 h later"},
         {"Fale com a gente 24 horas por dia.", "1111111 00:00-24:00"},
         {"Fale com a gente 24 horas antes.", "none"},
         {"Atendemos o seu direct até aos domingos, sem fila.", "0000001"},
         {"Atendemos o seu pedido aos domingos.", "none"},
         {"Chama no zap a qualquer hora que a gente responde.", "00:00-24:00"},
         {"O aluno responde em um minuto", ""},
         {"Manda a foto que a Bia responde em um minuto", "1m"},
         {"Respondemos sábados e domingos", "0000011"},
         {"Ontem respondemos em 5 minutos", ""}}, "pt-BR");
}

}  // namespace
}  // namespace sml::resolve
