#include "linter/resolve/denial.h"

#include <string>

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("words of denial are told from those that only sound like it") {
  for (const char* denial : {"la promo se acabo", "ya termino", "ya no hay", "se nos agoto", "ha terminado", "boletos agotados", "ja nao temos", "acabou",
                             "sold out", "no longer", "are over", "te acuerdas de", "lembra?", "se cancela", "it was a success"}) {
    CAPTURE(denial);
    CHECK(holds_denial(denial));
  }
  for (const char* none : {"", "se acaba hoy", "ultimo dia", "aun no se acabo", "todavia no termino", "no se ha agotado", "not sold out yet",
                           "terminos y condiciones", "ya no esperes mas", "ya no insistimos", "ya no lo pienses", "terminaste", "moreover", "agotadisimo"}) {
    CAPTURE(none);
    CHECK_FALSE(holds_denial(none));
  }
}

struct Row {
  std::string text;
  std::string name;
  bool denied;
};

TEST_CASE("a denial reaches its own part of the sentence") {
  const Row table[] = {
      {"La Escapada de primavera ya terminó.", "Escapada de primavera", true},
      {"La Escapada fue solo por el sábado; ya se acabaron las fotos.", "Escapada", true},
      {"La fila fue solo por el sábado; hoy la Escapada", "Escapada", false},
      {"La Escapada era cosa de marzo.", "Escapada", true},
      {"La Escapada era cosa de marzo: la alargamos a abril.", "Escapada", false},
      {"La Escapada era cosa de marzo y sigue en abril.", "Escapada", false},
      {"La Escapada era algo de octubre.", "Escapada", true},
      {"La Escapada es algo de octubre.", "Escapada", false},
      {"A Escapada foi coisa de março.", "Escapada", true},
      {"The Escapada was an October thing.", "Escapada", true},
      {"The Escapada is an October thing.", "Escapada", false},
      {"The Escapada was an October thing, and it's back.", "Escapada", false},
      {"The Escapada was only for the weekend, but we've kept it all week.", "Escapada", false},
      {"A Escapada era só de março, mas prorrogamos até abril.", "Escapada", false},
      {"La lluvia es cosa de marzo y la Escapada también", "Escapada", false},
      {"The Escapada was for Easter only.", "Escapada", true},
      {"The Escapada is for Easter only.", "Escapada", false},
      {"A Escapada era só de março.", "Escapada", true},
      {"A Escapada é só de março.", "Escapada", false},
      {"La Escapada terminó el domingo.", "Escapada", true},
      {"Nos preguntáis por la Escapada: la retiramos en mayo.", "Escapada", true},
      {"La Escapada la dimos de baja.", "Escapada", true},
      {"Las manchas las quitamos en el acto: Escapada.", "Escapada", false},
      {"Se acabó el domingo: vuelve la Escapada.", "Escapada", false},
      {"Se acabó la rutina: Escapada, el sábado.", "Escapada", false},
      {"Se acabó el pan duro: la Escapada cuesta 89 €.", "Escapada", true},
      {"Se acabó el pan y la Escapada se queda en casa.", "Escapada", true},
      {"Se acabó la Escapada: 89 € menos.", "Escapada", true},
      {"Se acabó la magia de la Escapada.", "Escapada", true},
      {"Se acabó la promo: la Escapada cuesta 89 €.", "Escapada", true},
      {"El colegio se acabó por hoy y la Escapada espera.", "Escapada", false},
      {"La Escapada se acabó, la rutina vuelve.", "Escapada", true},
      {"Acabou a moleza! Escapada, R$ 90.", "Escapada", false},
      {"La Escapada arranca a las 18 h y ya no te explica nada nadie.", "Escapada", false},
      {"La Escapada ya no te cuesta nada: no existe.", "Escapada", true},
      {"Ya no llores: la Escapada arranca a las 18 h.", "Escapada", false},
      {"If you can't remember what you read, the Escapada is here.", "Escapada", false},
      {"Remember the Escapada?", "Escapada", true},
      {"The Escapada's over 30 days of deals.", "Escapada", false},
      {"The Escapada is over the moon to see you.", "Escapada", false},
      {"Fright week is over, so it's full price again.", "Fright week", true},
      {"Fright week is done.", "Fright week", true},
      {"Fright week is done right.", "Fright week", false},
      {"Exam week is over: Fright week starts.", "Fright week", false},
      {"That's it for Midweek escape!", "Midweek escape", true},
      {"That's it for Monday: Midweek escape.", "Midweek escape", false},
      {"Don't miss Fright week.", "Fright week", false},
      {"No más 3x2: las brocas vuelven a su precio.", "3x2", true},
      {"No más filas: 3x2 en brocas.", "3x2", false},
      {"Hasta el fin del 3x2 en brocas.", "3x2 en brocas", false},
      {"Quem aproveita o Edredom em dobro dorme melhor.", "Edredom em dobro", false},
      {"Fim do Edredom em dobro.", "Edredom em dobro", true},
      {"Edredom em dobro, nunca mais.", "Edredom em dobro", true},
      {"Edredom em dobro: nunca mais passe frio.", "Edredom em dobro", false},
      {"O Edredom em dobro se foi.", "Edredom em dobro", true},
      {"O frio se foi, o Edredom em dobro fica.", "Edredom em dobro", false},
      {"O Edredom em dobro foi até outubro.", "Edredom em dobro", true},
      {"Nada acabou: o Edredom em dobro segue.", "Edredom em dobro", false},
      {"Ven hasta aquí: 3x2 en brocas.", "3x2 en brocas", false},
      {"Fright week: gone but not forgotten.", "Fright week", true},
      {"The old shop closed its doors, and Fright week is here.", "Fright week", false},
      {"That was Fright week!", "Fright week", true},
      {"That was quick: Fright week is on.", "Fright week", false},
      {"The Escapada's done for the year.", "Escapada", true},
      {"The Escapada's over, folks.", "Escapada", true},
      {"The Escapada is all gone, sorry.", "Escapada", true},
      {"The Escapada is no more.", "Escapada", true},
      {"The Escapada, when the guys have gone home.", "Escapada", false},
      {"The Escapada: once it's gone, it's gone.", "Escapada", false},
      {"We've retired the Escapada. The mugs live on.", "Escapada", true},
      {"Winter is gone and the Escapada is here.", "Escapada", false},
      {"The Escapada costs no more than £50: mugs are no more than £5.", "Escapada", false},
      {"We've dropped our prices: the Escapada all week.", "Escapada", false},
      {"Closed on Monday, the Escapada the rest of the week.", "Escapada", false},
      {"El queso es historia viva: pruébalo en la Escapada.", "Escapada", false},
      {"Era uma vez a Escapada", "Escapada", false},
      {"La Escapada ya es historia.", "Escapada", true},
      {"La Escapada hoy no, el 12 sí.", "Escapada", true},
      {"¿Te imaginas una Escapada en la Luna?", "Escapada", true},
      {"Fue hasta el barrio a contarlo: Escapada hoy", "Escapada", false},
      {"Fueron tres meses de espera y por fin llega: Escapada", "Escapada", false},
      {"El año malo quedó en el 2025: Escapada hoy", "Escapada", false},
      {"La Escapada quedó en el 2025.", "Escapada", true},
      {"Correu bem a semana: Escapada hoje", "Escapada", false},
      {"La Escapada era solo los martes, ahora es a diario", "Escapada", false},
      {"Oferecemos hoje e durante o mês a Escapada", "Escapada", false},
      {"¿Te imaginas la Escapada? La tienes hoy", "Escapada", false},
      {"Cuando cobraban la Escapada venía más gente.", "Escapada", true},
      {"La Escapada estuvo hasta el sábado pasado.", "Escapada", true},
      {"A Escapada valeu até ontem.", "Escapada", true},
      {"A Escapada foi uma loucura, obrigada.", "Escapada", true},
      {"Fueron siete semanas de Escapada.", "Escapada", true},
      {"Vendemos 300 pães na Escapada.", "Escapada", true},
      {"The Escapada was bonkers, thank you.", "Escapada", true},
      {"Hoy no llueve: ven a la Escapada.", "Escapada", false},
      {"La Escapada quedó en el 2026.", "Escapada", true},
      {"A Escapada era só no domingo.", "Escapada", true},
      {"Mi jefe aplicaría la Escapada al revés.", "Escapada", true},
      {"Te encantaría la Escapada.", "Escapada", false},
      {"La Escapada sale de la carta.", "Escapada", true},
      {"We used to do the Escapada.", "Escapada", true},
      {"The Escapada has finished, folks.", "Escapada", true},
      {"Se acabó la Escapada.", "Escapada", true},
      {"Ann on the Escapada, which finished in June.", "Escapada", true},
      {"Ann on the Escapada, which is on in June.", "Escapada", false},
      {"El jazz se canceló, pero la Escapada sigue.", "Escapada", false},
      {"La Escapada sigue, pero el jazz se canceló.", "Escapada", false},
      {"Ven a la Escapada; el jazz se canceló.", "Escapada", false},
      {"The brunch is over but the Escapada stays.", "Escapada", false},
      {"The brunch and the Escapada are over.", "Escapada", true},
      {"Aún no se acabó la Escapada.", "Escapada", false},
      {"Fotos de la Escapada", "Escapada", true},
      {"Gracias por una Escapada de locura", "Escapada", true},
      {"Ayer se nos fue la Escapada", "Escapada", true},
      {"Este mes no hay Escapada", "Escapada", true},
      {"Sin la Escapada, el finde es otro", "Escapada", true},
      {"Sin duda, la Escapada", "Escapada", false},
      {"Escapada para el que ya no ve los huecos", "Escapada", false},
      {"La Escapada que ya no hacemos", "Escapada", true},
      {"Pide la Escapada antes de que vuelvan las bufandas", "Escapada", false},
      {"La Escapada, y que vuelva el verano", "Escapada", false},
      {"Que vuelva la Escapada", "Escapada", true},
      {"Nadie se queda hoy sin Escapada", "Escapada", false},
      {"No te quedes sin Escapada", "Escapada", false},
      {"Nenhuma roda fica sem Escapada", "Escapada", false},
      {"For who no longer sees the potholes: the Escapada", "Escapada", false},
      {"La Escapada quedó para el otro año", "Escapada", true},
      {"El viernes pasado cerramos la Escapada con 312 exámenes", "Escapada", true},
      {"El viernes cerramos a las 8 y sigue la Escapada", "Escapada", false},
      {"El trofeo quedó para el equipo rojo: ven a la Escapada", "Escapada", false},
      {"La Escapada salió de cartelera el martes", "Escapada", true},
      {"La Escapada duró lo que duró el verano", "Escapada", true},
      {"Les quedamos debiendo la Escapada", "Escapada", true},
      {"A Escapada deu seu último acorde na sexta", "Escapada", true},
      {"A Escapada já foi toda usada", "Escapada", true},
      {"A Escapada já foi usada por 300 pessoas", "Escapada", false},
      {"Tiramos a Escapada do ar", "Escapada", true},
      {"A Escapada do ar condicionado", "Escapada", false},
      {"Não adianta pedir a Escapada", "Escapada", true},
      {"The Escapada has been pulled early", "Escapada", true},
      {"We've had to cancel the Escapada", "Escapada", true},
      {"The Escapada had a puncture: we've had to stop it", "Escapada", true},
      {"We have to close early on Monday, and the Escapada is on all Sunday", "Escapada", false},
      {"We've stopped the Escapada", "Escapada", true},
      {"We stopped for lunch, then on to the Escapada", "Escapada", false},
      {"The Escapada is off", "Escapada", true},
      {"The Escapada is off to a flying start", "Escapada", false},
      {"We've called time on the Escapada", "Escapada", true},
      {"The Escapada had to end early", "Escapada", true},
      {"That's the Escapada done and dusted", "Escapada", true},
      {"The Escapada had a good run", "Escapada", true},
      {"The Escapada is behind us", "Escapada", true},
      {"Winter is behind us and the Escapada is here", "Escapada", false},
      {"Thanks for a brilliant Escapada", "Escapada", true},
      {"Thanks for a brilliant year: the Escapada is on", "Escapada", false},
      {"We sold eleven bikes during the Escapada", "Escapada", true},
      {"The Escapada won't work any more", "Escapada", true},
      {"We can't still honour the Escapada", "Escapada", true},
      {"Volverá la Escapada, pero no este mes", "Escapada", true},
      {"Volverá la Escapada el 12 de marzo, con jazz", "Escapada", false},
      {"Hasta aquí llegó la Escapada", "Escapada", true},
      {"La Escapada quedó sin efecto", "Escapada", true},
      {"Lo que fue la Escapada", "Escapada", true},
      {"Escapada para la foto del curso", "Escapada", false},
      {"Por error anunciamos la Escapada", "Escapada", true},
      {"The Escapada isn't valid anymore", "Escapada", true},
      {"La Escapada no es válida con otras promos", "Escapada", false},
      {"La Escapada sin prisas", "Escapada", false},
      {"La Escapada acabó el 10 de abril y voló", "Escapada", true},
      {"Acabo de ver la Escapada", "Escapada", false},
      {"Por ahora la Escapada queda en pausa", "Escapada", true},
      {"Reserva la Escapada con una foto de tu gato", "Escapada", false},
      {"Escapada, with photos of the crew", "Escapada", false},
      {"No hay mejor plan que la Escapada", "Escapada", false},
      {"La Escapada no vuelve", "Escapada", true},
      {"No Escapada this month", "Escapada", true},
      {"We don't do Escapada on Fridays", "Escapada", true},
      {"Don't miss the Escapada", "Escapada", false},
      {"Why not have an Escapada?", "Escapada", false},
      {"You can't have an Escapada without us", "Escapada", false},
      {"Hoje não tem Escapada", "Escapada", true},
      {"La Escapada del mes pasado nos dejó sin voz", "Escapada", true},
      {"Dile adiós al lunes con la Escapada", "Escapada", false},
      {"Adiós, Escapada", "Escapada", true},
      {"Gracias por venir a la Escapada", "Escapada", true},
      {"Gracias por venir siempre: hoy hay Escapada", "Escapada", false},
      {"¿Cuándo vuelve la Escapada?", "Escapada", true},
      {"Last week of the Escapada", "Escapada", false},
      {"Gracias a todos los que aprovecharon la Escapada", "Escapada", true},
      {"Despedimos la Escapada", "Escapada", true},
      {"Despedimos marzo con la Escapada", "Escapada", false},
      {"Se fue la Escapada y llegó el otoño", "Escapada", true},
      {"La Escapada volverá pronto", "Escapada", true},
      {"¿Les gustó la Escapada?", "Escapada", true},
      {"¿Ya probaste la Escapada?", "Escapada", false},
      {"Si te gustó el mar, ven a la Escapada", "Escapada", false},
      {"Vendimos todo, así que hoy sigue la Escapada", "Escapada", false},
      {"Con la Escapada vendimos 300 noches", "Escapada", true},
      {"Hasta la próxima, Escapada", "Escapada", true},
      {"Hasta la próxima semana, Escapada", "Escapada", false},
      {"Ganadora de la Escapada: Ana", "Escapada", true},
      {"Last week's Escapada", "Escapada", true},
      {"¿Te perdiste la Escapada?", "Escapada", true},
      {"No te pierdas la Escapada", "Escapada", false},
      {"Que vuelva a casa sonriendo: la Escapada", "Escapada", false},
      {"¡Que vuelva la Escapada!", "Escapada", true},
      {"La Escapada fue increíble", "Escapada", true},
      {"The Escapada was amazing", "Escapada", true},
      {"A Escapada foi linda demais", "Escapada", true},
      {"Tuvimos la Escapada; hoy hay cata", "cata", false},
      {"Obrigado a quem veio na Escapada", "Escapada", true},
      {"Última semana de la Escapada.", "Escapada", false},
      {"Llega el combo Ya no hay excusas.", "Ya no hay excusas", false},
      {"El combo Poco pero rico se acabó.", "Poco pero rico", true},
      {"Terminó el partido, ven a la Escapada", "Escapada", false},
      {"Ya no cocines hoy, aprovecha la Escapada", "Escapada", false},
      {"Vendimos 500 noches y hoy repetimos la Escapada", "Escapada", false},
      {"El brunch fue un éxito y por eso hoy hay Escapada", "Escapada", false},
      {"Si te lo perdiste ayer, hoy hay Escapada", "Escapada", false},
      {"Gracias a quienes nos acompañan: sigue la Escapada", "Escapada", false},
      {"Quedan plazas casi agotadas para la Escapada", "Escapada", false},
      {"The wait is over: the Escapada opens", "Escapada", false},
      {"Remember, today is the Escapada", "Escapada", false},
      {"Remember the Escapada?", "Escapada", true},
      {"A espera acabou: hoje tem Escapada", "Escapada", false},
      {"Lembra que hoje tem Escapada", "Escapada", false},
      {"No hay viernes sin Escapada", "Escapada", false},
      {"Se acabó la Escapada, ven por otra", "Escapada", true},
      {"Se acabó, hoy ya no hay Escapada", "Escapada", true},
      {"Ya terminó: hoy fue el último día de la Escapada", "Escapada", true},
      {"Ya se fue, ahora sí, la Escapada", "Escapada", true},
      {"El jazz se canceló; el brunch sigue; ya terminó la Escapada, pero hay más.", "Escapada", true},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const std::size_t at = row.text.find(row.name);
    REQUIRE(at != std::string::npos);
    CHECK(SentenceDenials(text::fold_mapped(row.text), {0, row.text.size()}).deny({at, at + row.name.size()}) == row.denied);
  }
}

TEST_CASE("what a promise ends with denies it") {
  const std::string text = "The free photo ended on Friday.";
  const SentenceDenials denials(text::fold_mapped(text), {0, text.size()});
  const text::Range claim{text.find("free"), text.find(" on Friday")};
  CHECK(denials.deny(claim, {.no_says_where = true, .is_name = false}));
  CHECK_FALSE(denials.deny(claim));
}

TEST_CASE("an answer that it is gone") {
  for (const char* gone : {"se fue con el calor.", "it ended on friday", "acabou ontem", "gone with the heat", "ya no esta",
                           "este mes no tenemos, pregunta en agosto", "hoy no hay", "por enquanto nao temos", "se acabo ayer", "terminou em marco"}) {
    CAPTURE(gone);
    CHECK(begins_with_denial(gone));
  }
  for (const char* none : {"", "se acabo la espera", "no te preocupes", "el lunes", "hoy tenemos mas", "nao perca"}) {
    CAPTURE(none);
    CHECK_FALSE(begins_with_denial(none));
  }
}

TEST_CASE("another sentence denies nothing") {
  const std::string text = "El jazz se canceló. Ven a la Escapada.";
  const std::size_t sentence = text.find("Ven");
  const std::size_t at = text.find("Escapada");
  CHECK_FALSE(SentenceDenials(text::fold_mapped(text), {sentence, text.size()}).deny({at, at + 8}));
}

}  // namespace
}  // namespace sml::resolve
