// Offers that a text tells of others, of winners or of what is over, beside those that sound like it and are promised.
#include <initializer_list>
#include <string>
#include <string_view>

#include "linter/resolve/reading.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Ferretería Nogal, sector: ferretería, country: MX, currency: MXN, time_zone: America/Mexico_City, languages: [es-MX]}
products:
- {id: pala, name: Pala de nieve, price: 149 MXN}
offers:
- {id: jarra, name: Jarra de regalo, mechanic: gift, valid_from: 2026-01-10, valid_through: 2026-03-31}
events:
- {id: asado, name: Último grill del año, starts_at: 2026-11-20T13:00}
)";

// How many promises a text makes.
std::size_t promises_in(const std::string& text, const std::string& language) {
  const std::string post = "id: p\npublish_at: 2026-03-05T10:00\naccounts: [a]\nlanguage: " + language + "\ntext: |\n  " + text + '\n';
  const model::World world = world_of({.facts = std::string(kFacts), .posts = {post}});
  const model::Client& client = world.clients.front();
  return PostReader(client).read(client.posts.front()).promises.size();
}

struct Row {
  std::string text;
  std::size_t promises = 0;
  std::string language = "es-MX";
};

void check(std::initializer_list<Row> table) {
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(promises_in(row.text, row.language) == row.promises);
  }
}

TEST_CASE("institutions and neighbours give what they give, and where they are is only a place") {
  check({
      {"El SENA abrió un taller de soldadura gratis", 0},
      {"Con el SENA abrimos un taller de soldadura gratis", 1},
      {"O Senac oferece aula gratuita de costura", 0, "pt-BR"},
      {"O SESC é vizinho, e a gente dá 10% de desconto", 1, "pt-BR"},
      {"En el centro de salud la vacuna es gratis", 0},
      {"Frente al centro de salud hay 2x1 en tornillos", 1},
      {"El estacionamiento del estadio es gratis", 0},
      {"A dos cuadras del estadio hay 2x1 en tornillos", 1},
      {"The church rummage sale is on Saturday, everything half price", 0, "en-US"},
      {"The annual yard sale is on Saturday, everything half price", 1, "en-US"},
      {"Mabel's porch has a box of free kittens", 0, "en-US"},
      {"Dad's porch needs it: paint half price", 1, "en-US"},
      {"The library is giving away free seeds", 0, "en-US"},
      {"La tienda de don Pepe vende la pintura con 20% de descuento", 0},
      {"En la tienda de don Pepe, nuestra casa, hay 20% de descuento", 1},
      {"El mercado N.° 5 hace 20% de descuento", 0},
      {"El mercado abre temprano y nosotros hacemos 20% de descuento", 1},
      {"Nuestra competencia hace 20% de descuento", 0},
      {"Waffles at the diner are two for one", 0, "en-US"},
  });
}

TEST_CASE("what is given elsewhere, or by somebody of whom a story tells, is told by how the clause begins") {
  check({
      {"En La Herradura dan un taller de soldadura gratis", 0},
      {"En La Herradura damos un taller de soldadura gratis", 1},
      {"Andá a La Herradura, que dan un taller gratis", 0},
      {"Ve a Condusef, que es gratis", 0},
      {"Ven con Álvaro, que da un taller gratis", 1},
      {"En Chapinero tienen la Pala de nieve con 2x1", 1},
      {"Vengan a la Noche de Forja, que es gratis", 1},
      {"En el Parque Hundido hay conciertos gratis", 0},
      {"En la entrada hay café gratis", 1},
      {"La panadería de la esquina: dos conchas por el precio de una", 0},
      {"La pala de nieve: dos por el precio de una", 1},
      {"No gaste aire, que en las bombas es gratis", 0},
      {"No gaste de más, que en la ferretería el afilado es gratis", 1},
      {"Corremos por el hospital y la inscripción es gratis, con la municipalidad", 0},
      {"Vamos al Teatro Real a ver a la Compañía. Los jubilados pagan la mitad", 0},
      {"Vamos a ver a la Compañía. En la tienda, los jubilados pagan la mitad", 1},
      {"En el súper la pala vale cien pesos menos", 0},
      {"Hoy la pala vale cien pesos menos", 1},
      {"The food truck on 4th does half off on Mondays", 0, "en-US"},
      {"Na padaria, dois sonhos pelo preço de um", 0, "pt-BR"},
      {"Una señora vendía macetas a mitad de precio", 0},
      {"La señora Nogal te vende hoy los clavos a mitad de precio", 1},
      {"The bakery on 9th gives a dollar off", 0, "en-US"},
      {"The counter on the left gives a dollar off", 1, "en-US"},
      {"Castle Ghent: free parking and a bakery", 0, "en-US"},
      {"Customers: free parking at the back", 1, "en-US"},
      {"El taller gratis que anuncian es de ellos", 0},
      {"El taller gratis que anuncian es de los buenos", 1},
      {"Two free nights in my sister's cabin", 0, "en-US"},
      {"Not ours, but go: the choir sings on Friday. There's soup. No ticket, no charge", 0, "en-US"},
      {"Not ours, but go: the choir sings on Friday. There's soup. At the shop, paint is half price", 1, "en-US"},
      {"Free ways to learn, from people who don't work for us", 0, "en-US"},
      {"A goteira é cortesia da prefeitura", 0, "pt-BR"},
      {"La parroquia de San Juan celebra su fiesta y los niños entran gratis", 0},
      {"El colegio Santa Rita regala libros gratis", 0},
      {"La casa regala libros gratis", 1},
      {"Os bombeiros fazem 90 anos: as crianças não pagam", 0, "pt-BR"},
  });
}

TEST_CASE("rumours, frauds, scenes and what is called false promise nothing") {
  check({
      {"Alguien anda diciendo que cerramos y que todo va a mitad de precio", 0},
      {"Alguien dijo descuento, y aquí hay 2x1 en tornillos", 1},
      {"Una página con nuestro logo vende taladros con 60% de descuento", 0},
      {"Nuestra página vende taladros con 60% de descuento", 1},
      {"Somebody has said that everything is half price", 0, "en-US"},
      {"Nothing is half price here", 0, "en-US"},
      {"Se alguém pedir Pix em nosso nome, não pague", 0, "pt-BR"},
      {"Se alguém pedir desconto, diga que a quarta lata é de graça", 1, "pt-BR"},
      {"El folleto dice «2x1 en pintura»: es falso", 0},
      {"El folleto dice «2x1 en pintura», y hay más", 1},
      {"«Invita la casa», contestaba el actor", 0},
      {"«¿Me pasas el cupón?», le escribió una clienta a su hermana", 0},
      {"—¿Y la yapa es gratis? —Si la pides con cara de pena, no.", 0},
      {"The title is not an offer", 0, "en-US"},
      {"Entra un señor con el teléfono: «En la otra tienda está cien pesos menos»", 0},
      {"\"Do you get paint for free?\" asked Emily", 0, "en-US"},
      {"Se a gente ficar muito rico: almoço de graça para a rua", 0, "pt-BR"},
      {"Nos llegan mensajes: «¿ya tienen pintura?», «¿va a haber descuento?»", 0},
      {"Mi tío propuso en la junta un 2x1 en taladros", 0},
      {"Si algún día ponemos el taladro al 90 % de descuento, llamad a un médico", 0},
      {"De la libreta de la abuela, 1978: «Pieza con desayuno, $120. Si pagan dos noches, la tercera es gratis».", 0},
      {"Del catálogo de 2026: «Si llevas dos, la tercera es gratis».", 1},
      {"Tarifas con la niebla por cuenta de la casa", 0},
      {"La aplicación esa trae «30% de descuento» en otros lados; con nosotros no, porque no estamos", 0},
      {"Pintura con 30% de descuento; con nosotros no hay letra pequeña", 1},
      {"⭐⭐ 2 estrellas: «me dijeron que el 2x1 de taladros no era en jueves»", 0},
      {"Juegan el sábado y la entrada es libre, según dicen", 0},
      {"Open rehearsal on Sunday, £5 or what you can, first-timers free (their words)", 0, "en-US"},
      {"The school keeps 25% off in books (their deal with us, not a discount for you)", 0, "en-US"},
      {"It's cheaper at the big place by the road ($14.99, 30% off with their card)", 0, "en-US"},
      {"Park at the deck ($2 first hour, free after 6, city's rules not ours)", 0, "en-US"},
      {"Their gig, their prices: €32 seated, and students get 20% off with a card", 0, "en-US"},
      {"Gracias a @barro.ju por todo. En su tienda todas las piezas están al 30 % de descuento", 0, "es-MX"},
      {"Thanks to @juspots. In her shop everything is 30% off until Saturday", 0, "en-US"},
      {"Obrigada à @ceramica.ju! Na loja dela todas as peças estão com 30% off", 0, "pt-BR"},
      {"¡Sorteo! Sorteamos un taladro entre quienes comenten. El sorteo es el día 30", 1, "es-MX"},
      {"Un señor pidió que le respetáramos el 3x1 «de la óptica de la plaza»", 0, "es-MX"},
      {"Mi mamá compró hace años unos lentes «2x1» por teléfono", 0, "es-MX"},
      {"Si algún día nos veis anunciar un 2x1 en taladros, llamad a un médico", 0, "es-ES"},
      {"El 4,8 % es el alcohol, no su descuento", 0, "es-ES"},
      {"Allí hacen el 2x1 los jueves", 0, "es-ES"},
      {"Aquí hacemos el 2x1 los jueves", 1, "es-ES"},
      {"No busque el 2x1 para esta función", 0, "es-ES"},
      {"¡Sorteo! Y todo a 3 cuotas sin interés", 2, "es-MX"},
      {"Entrada libre en la exposición del @museodelaciudad, el sábado a las 15 h", 0, "es-MX"},
      {"Open mic night at @thecrown on Friday, free entry", 0, "en-US"},
      {"If everyone who said so came, we'd be giving paint away for free", 0, "en-US"},
      {"If you had a card we'd love to see it: paint 30% off", 1, "en-US"},
      {"Nuestra muestra en @casamuseo: entrada libre", 1, "es-MX"},
      {"Sai o livro dela no dia 27; no site da editora está com 15% de desconto", 0, "pt-BR"},
  });
}

TEST_CASE("what costs nobody anything, and what was given to one person, is no offer") {
  check({
      {"No hay premio, solo gloria, que es gratis", 0},
      {"No hay premio, solo una taza, que es gratis", 1},
      {"Recuerda que dormir es gratis", 0},
      {"Recuerda que el afilado es gratis", 1},
      {"He rolls his eyes for free", 0, "en-US"},
      {"He rolls your lawn for free", 1, "en-US"},
      {"A doña Lupita le regalamos un trapo rosa", 0},
      {"A quien venga de verde le regalamos un trapo", 1},
  });
}

TEST_CASE("what falls is an offer where the facts name it") {
  check({
      {"La Pala de nieve baja un 40 % hasta el viernes", 1},
      {"La asistencia baja un 40 % hasta el viernes", 0},
      {"Todo lo del escaparate baja un 40 % hasta el viernes", 1},
      {"La Pala de nieve no baja de precio", 0},
      {"A fiver comes off my wages every week", 0, "en-US"},
  });
}

TEST_CASE("what is written on another's sign is his, and on ours it is ours") {
  check({
      {"There's a sign in the bakery next door: «Buy 6, get 1 free»", 0, "en-US"},
      {"There's a sign on our door: «Buy 6, get 1 free»", 1, "en-US"},
      {"Follow the sign by the library: nails half price", 1, "en-US"},
  });
}

TEST_CASE("what somebody has won is promised to nobody else") {
  check({
      {"Lupita ganó una cubeta gratis", 0},
      {"¡Felicidades, Lupita! Has ganado una cubeta gratis en nuestro sorteo", 0},
      {"Enhorabuena a @lupita, que gana una cena gratis en nuestro sorteo", 0},
      {"A Bia ganhou um balde grátis no sorteio", 0, "pt-BR"},
      {"Well done to Ruth, who wins a free lesson!", 0, "en-US"},
      {"Lupita ganó la suya; comenta y gana tú también una cubeta gratis", 1},
      {"Ganó el Atlas, así que hay 2x1 en tornillos", 1},
      {"Lupita ganó la final y hay 2x1 en tornillos", 1},
      {"Enhorabuena a las mamás: hoy ganan una cubeta gratis", 1},
  });
}

TEST_CASE("a draw and its prize are one promise") {
  check({
      {"Sorteo: comenta y gana una cubeta gratis", 1},
      {"Sorteo de una cubeta. Y además, café gratis", 2},
  });
}

TEST_CASE("what became of an offer, and who ended it, is told as past") {
  check({
      {"La jarra de regalo trajo a 143 personas", 0},
      {"El festival reunió a 300 personas; 2x1 en tornillos", 1},
      {"Esa promo la tuvimos que cortar: 2x1 en tornillos", 0},
      {"La tabla la tuvimos que cortar en veinte: 2x1 en tornillos", 1},
      {"La cubeta gratis se cortó ayer", 0},
      {"La luz se cortó ayer: 2x1 en velas", 1},
      {"Naquele ano a quarta lata saía de graça", 0, "pt-BR"},
      {"Neste ano a quarta lata sai de graça", 1, "pt-BR"},
      {"It was a forge till 1988, and the boys had their nails free", 0, "en-US"},
      {"Del archivo, el anuncio de 1974: dos pares por el precio de uno", 0},
      {"Del catálogo de 1974 queda una cosa: hoy, 2x1 en tornillos", 1},
  });
}

TEST_CASE("denials and multiplications promise nothing") {
  check({
      {"No estamos sorteando nada", 0},
      {"Eso no te lo explica nadie gratis", 0},
      {"Te lo explica Ximena gratis", 1},
      {"Cuatro por tres, doce", 0},
      {"Cuatro por tres, doce días más", 1},
      {"Te regalamos la verdad sobre tu taladro", 0},
  });
}

}  // namespace
}  // namespace sml::resolve
