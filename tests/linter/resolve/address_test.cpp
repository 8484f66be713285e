#include "linter/resolve/address.h"

#include <string>

#include "linter/text/sentences.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

// "pida:usted su" → the words with their ways, blanks between them.
std::string heard(std::string_view text, std::string_view language, const std::vector<text::Range>& names = {}) {
  std::string words;
  for (const AddressWord& word : address_words(words_of(text, text::sentences(text)), names, language)) {
    words.append(words.empty() ? "" : " ").append(text.substr(word.range.begin, word.range.end - word.range.begin)).append(":");
    for (const auto& [way, letter] : {std::pair(kTu, 't'), std::pair(kUsted, 'u'), std::pair(kVos, 'v'), std::pair(kVoce, 'c'), std::pair(kTuOfPortuguese, 'p'),
                                      std::pair(kTuOfPortugal, 'e'), std::pair(kSenhor, 's')})
      if ((word.ways & way) != 0) words += letter;
  }
  return words;
}

TEST_CASE("Spanish addresses its reader by pronouns, verbs and imperatives") {
  struct Row {
    const char* text;
    const char* words;
  };
  const Row table[] = {
      {"¿Quieres probar? Tú eliges.", "Quieres:t Tú:t eliges:t"},
      {"¿Querés probar? Vos elegís.", "Querés:v Vos:v"},
      {"¿Paga el año completo?", ""},
      {"Pásese por aquí.", "Pásese:u"},
      {"¿Te da miedo el periférico?", "Te:tv"},
      {"¿Te cuesta madrugar?", "Te:tv"},
      {"Así no se te abren.", "te:tv"},
      {"Si te pican los ojos, a la sombra.", "te:tv"},
      {"Ella no sabe si te pican los ojos.", ""},
      {"¿Prueba tu suerte?", "Prueba:t tu:tv"},
      {"Usted elige.", "Usted:u"},
      {"Pase por nuestra tienda y pregunte.", "Pase:u"},
      {"Si busca un regalo, pase por nuestra tienda.", "pase:u"},
      {"Pase de temporada a la venta. Pase a la final del torneo.", ""},
      {"El pase por la tienda es gratis.", ""},
      {"Entre y pruebe.", "Entre:u"},
      {"Entre pan y queso, café.", ""},
      {"Si lo desea, se lo envolvemos.", "desea:u"},
      {"Si lo desea el cliente, se envuelve.", ""},
      {"Le aconsejamos sin compromiso.", "Le:u"},
      {"Corta el papel en tiras y pégalas con cola.", "pégalas:t"},
      {"Extiéndala con un marco.", "Extiéndala:u"},
      {"Cámbialo cada tres meses.", "Cámbialo:t"},
      {"Un marco al que le hayas puesto tela.", "hayas:tv"},
      {"Un bosque de hayas. Las hayas del monte.", ""},
      {"Las metas del mes, unos metales y dos batas. ¡Tapa de la semana! ¡Mezcla de la casa!", ""},
      {"La de Pili se jubila. Le deseamos todo lo bueno.", ""},
      {"Atrévete. Abrígate bien. Ríete con la abuela.", "Atrévete:t Abrígate:t Ríete:t"},
      {"Fíjese en la costura y pruébeselos.", "Fíjese:u pruébeselos:u"},
      {"Érase una vez un horno. Véase la carta. El árbol encontrábase seco.", ""},
      {"Preguntá por tu talle. Mamá y tu perro. Está tu hermana.", "Preguntá:v tu:tv tu:tv tu:tv"},
      {"Retire su pedido. Obtenga su tarjeta.", "Retire:u Obtenga:u"},
      {"Ofrece su obra la pintora. Cumple su sueño.", ""},
      {"¡Ven! Ven mañana. Ven el sábado.", "Ven:t Ven:t Ven:t"},
      {"Ven el mar los pescadores. Sal a gusto. Sé que vuelve.", ""},
      {"Date una vuelta. Sé parte de la fiesta. Sal a caminar.", "Date:tv Sé:tv Sal:t"},
      {"Pase por su café.", "Pase:u"},
      {"Descanse en paz, don Julio. Mande quien mande, hay pan.", ""},
      {"Visita el alcalde la feria.", ""},
      {"Visita el museo el 3 de mayo.", "Visita:t"},
      {"Comparte la vecina su receta.", ""},
      {"Comparte la receta con la vecina.", "Comparte:t"},
      {"Participa el barrio entero.", ""},
      {"Participa el sábado.", "Participa:t"},
      {"Disfruta la banda en la plaza.", "Disfruta:t"},
      {"Esto es para ti y para tu gente.", "ti:t tu:tv"},
      {"Escríbenos, síguenos y cuéntanos.", "Escríbenos:t síguenos:t cuéntanos:t"},
      {"Escribinos, seguinos y contanos.", "Escribinos:v seguinos:v contanos:v"},
      {"Escríbanos, síganos y cuéntenos.", "Escríbanos:u síganos:u cuéntenos:u"},
      {"Reservala por mensaje", "Reservala:tv"},
      {"Resérvala por mensaje", "Resérvala:t"},
      {"Anímate, únete, regístrate", "Anímate:t únete:t regístrate:t"},
      {"Anímese, únase, comuníquese", "Anímese:u únase:u comuníquese:u"},
      {"Reservá, vení y disfrutá", "Reservá:v vení:v disfrutá:v"},
      {"Pida su cena y no salga de casa.", "Pida:u"},
      {"Si es su primera vez, no se preocupe.", "preocupe:u"},
      {"Para que el niño, dice ella, no se preocupe.", ""},
      {"Estimado cliente: su pieza está lista.", "Estimado:u"},
      {"El autor más estimado llega el lunes.", ""},
      {"Trae a tu gato.", "Trae:t tu:tv"},
      {"Por favor traiga su mandil.", "traiga:u"},
      {"Entra a nuestro perfil, avísanos y elige tu plan.", "avísanos:t elige:t tu:tv"},
      {"El sistema analiza tu piel y elige tu crema.", "tu:tv tu:tv"},
      {"Llega a tu ciudad el festival.", "tu:tv"},
      {"Si tiene hambre, pida su cena.", "pida:u"},
      {"No dude en llamar. No se pierda la cena.", "dude:u pierda:u"},
      {"No te pierdas la cena. No dudes.", "te:tv pierdas:tv dudes:tv"},
      {"Le esperamos el viernes", "Le:u"},
      {"Te esperamos el viernes", "Te:tv"},
      {"Reserva tu mesa. ¡Disfruta de la cena! Visita nuestra web.", "Reserva:t tu:tv Disfruta:t Visita:t"},
      {"RESERVA TU MESA", "RESERVA:tv TU:tv"},
      {"Podrás venir cuando puedas", "Podrás:tv puedas:tv"},
      {"¿Sabías que probaste la primera?", "Sabías:tv probaste:tv"},
      {"TU\u0301 eliges", "TU\u0301:t eliges:t"},
      {"Ven a vernos", "Ven:t"},
      {"¿En qué puedo ayudarte?", "ayudarte:tv"},
      {"🍗 Disfruta del mejor pollo", "Disfruta:t"},
      {"Acumulá puntos", "Acumulá:v"},
      {"Hoy, disfrute de su café. Participe y gane.", "disfrute:u Participe:u"},
      {"Descubre Cádiz y regálate el mar", "Descubre:t regálate:t"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(heard(row.text, "es") == row.words);
  }
}

TEST_CASE("in Portugal «teu» addresses its reader as tu") {
  CHECK(heard("Traz o teu livro e conta-nos tudo.", "pt") == "teu:e");
  CHECK(heard("Esperamos contigo e com a tua irmã.", "pt") == "contigo:e tua:e");
}

TEST_CASE("what only looks like it addresses nobody") {
  CHECK(heard("Aprobado por Tomás, nuestro catador. El profe Tomás tiene 41 años.", "es").empty());
  CHECK(heard("¿Tomás mate o tomás café?", "es") == "Tomás:v tomás:v");
  for (const char* text : {
           "Doña Cata decía «come, que te quedas en los huesos».", "Dijo: \"usted no pasa\".",
           "— ¿Tú qué tomas?", "#TuCasa #tucasa", "Un té verde y otro té de la casa",
           "Conchita se jubila. Deja treinta primaveras.", "Reserva de 2019, crianza en roble.",
           "Compras, dudas y reservas: por mensaje.", "Entre semana, sobre las ocho.",
           "Los animales son bienvenidos. Unas mesas, unas velas.",
           "Que venga quien quiera, venga como venga.", "¡Venga, vamos!", "Haga frío o calor, abrimos.",
           "Aparte de eso, nada.", "Crea mundos con las manos.", "Desde atrás se ve el mar, detrás de la barra.",
           "Nos tratan de usted y nos hablan de tú.", "Viaje al centro del sabor",
           "Los esperamos a ustedes; visítenos y disfruten.", "Ven la vida pasar.",
           "SOS: se acaba el pan", "Para que su hijo coma, el pan.", "Un bebé, dos bebés y un café.",
           "Triste, chiste y contraste.", "Parte del arte es la suerte.", "Los mejores precios, presentes y futuros; buenas tardes.",
           "Llega la primavera. Vuelve el 2x1.", "Compra de entradas en la web.", "Visita guiada a las diez.",
           "Tal vez llueva; lleve quien lleve el paraguas, aquí hay techo.", "Salga el sol por donde salga.",
           "Diga lo que diga el termómetro.", "Creé esta receta en 2019.",
           "Mujeres activas en cocinas despiertas, iniciales y terminales.", "Tomate, jitomate y un tomate más.", "", "\xff\xfe"}) {
    CAPTURE(text);
    CHECK(heard(text, "es").empty());
  }
}

TEST_CASE("a name says nothing to the reader") {
  const std::string text = "Hoy sale Tu dulce noche";
  CHECK(heard(text, "es", {{9, text.size()}}).empty());
  CHECK(heard(text, "es") == "Tu:tv");
}

TEST_CASE("Portuguese tells você from tu where both sides of the ocean do, and says what only Portugal tells") {
  CHECK(heard("Você sabe? Vem que a gente te espera na tua praia.", "pt") == "Você:c te:e tua:e");
  CHECK(heard("Tu podes vir quando quiseres.", "pt") == "Tu:p podes:p quiseres:p");
  CHECK(heard("Tu escovas a língua?", "pt") == "Tu:p");
  CHECK(heard("Vocês podem vir.", "pt").empty());
  CHECK(heard("Senta-te connosco.", "pt") == "Senta-te:p");
  CHECK(heard("Traz a tua roupa e senta-te um bocadinho.", "pt") == "tua:e senta-te:p");
  CHECK(heard("Conta-nos a tua história. Segue-nos!", "pt") == "Conta:p tua:e Segue:p");
  CHECK(heard("Conta-nos o avô que chovia. As percas do rio.", "pt").empty());
  CHECK(heard("Não percas a feira.", "pt") == "percas:p");
  CHECK(heard("Diverte-te na lavanderia. Lembra-te do amaciante.", "pt") == "Diverte-te:p Lembra-te:p");
  CHECK(heard("Ele senta-se e espera.", "pt").empty());
  CHECK(heard("A gente ama-te, máquina velha. A gente lembra-te disso.", "pt") == "te:e te:e");
  CHECK(heard("O senhor já provou o nosso pão? Se a senhora quiser, guardamos.", "pt") == "senhor:s senhora:s");
  CHECK(heard("Ontem o senhor provou o pão e a senhora pediu café.", "pt").empty());
  CHECK(heard("O senhor Zé tem 90 anos, e a senhora da banca vem todo dia.", "pt").empty());
  CHECK(heard("You can come. Tu casa.", "en").empty());
}

}  // namespace
}  // namespace sml::resolve
