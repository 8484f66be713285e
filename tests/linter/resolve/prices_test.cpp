#include "linter/resolve/prices.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Pizzería Napoli, country: MX, currency: MXN}
products:
- {id: margarita, name: Pizza margarita, aliases: [margarita, margherita]}
- {id: empanadas, name: Empanadas, price: 90 MXN}
- {id: diavola, name: Pizza diavola, aliases: [diavola]}
- {id: pan, name: Pan}
- {id: espelta, name: Pan de espelta}
- {id: quesos, name: Pizza cuatro quesos, aliases: [cuatro quesos]}
- {id: mole, name: Chilaquiles con mole, aliases: [chilaquiles]}
- {id: menu, name: Menú del día}
- {id: pase, name: Pase mensual de pizza, aliases: [pase libre]}
events:
- {id: noche, name: Noche napolitana, starts_at: 2026-03-20T20:00}
)";

// "$119=margarita, $20=diavola|margarita"
std::string found_in(const std::string& text, const std::string& language = "es") {
  const StatedPost post(std::string(kFacts), text, "2026-03-10T10:00", language);
  std::string out;
  for (const Price& price : prices_of(post.text())) {
    out += (out.empty() ? "" : ", ") + post.words(price.range) + '=';
    for (const model::Product* product : price.products) out += (out.back() == '=' ? "" : "|") + *product->id;
  }
  return out;
}

struct Row {
  std::string text;
  std::string found;
  std::string language = "es";
};

TEST_CASE("a price belongs to the product that it stands by") {
  const Row table[] = {
      {"⭐ Empanadas, hechas a mano\nochenta pesitos", "ochenta pesitos=empanadas"},
      {"Empanadas, y margarita\n$149", ""},
      {"El menú del día tiene un costo de $100", "$100=menu"},
      {"El menú del día costó $100", ""},
      {"Nos mandaron una foto de una margarita de $165 en un café de la ciudad", ""},
      {"La foto de hoy: margarita a $165 en una caja", "$165=margarita"},
      {"Un ticket de otra vida: «empanadas, $80». Febrero de 2002.", ""},
      {"Las empanadas, $80. Febrero de 2027.", "$80=empanadas"},
      {"El menú del día se sirve en unos cuarenta minutos y cuesta $100", "$100=menu"},
      {"Margarita de 3 meses de garantía a $149", "$149=margarita"},
      {"Margarita con dos años de garantía: $149", "$149=margarita"},
      {"Margarita, 3 meses a $149", ""},
      {"3 margaritas por $149", ""},
      {"Empanadas para dos personas, $100", "$100=empanadas"},
      {"Empanadas con tres rellenos a $100", "$100=empanadas"},
      {"Empanadas, de metro y medio, $100", "$100=empanadas"},
      {"Empanadas for two people: $100", "$100=empanadas", "en"},
      {"Empanadas para cuatro personas, $180", ""},
      {"Empanadas con dos refrescos a $100", ""},
      {"Empanadas con dos velas a $110", ""},
      {"Empanadas lleva dos rellenos y cuesta $110", "$110=empanadas"},
      {"Dos empanadas para tres personas, $100", ""},
      {"$380 gets you a margarita.", "$380=margarita", "en"},
      {"Twelve dollars fifty for a margarita", "Twelve dollars fifty=margarita", "en"},
      {"Wax for a margarita, twelve dollars", "", "en"},
      {"Pase libre: $380 por tres días", ""},
      {"La margarita incluye refresco y cuesta $159.", "$159=margarita"},
      {"La margarita tiene un coste de $159.", "$159=margarita"},
      {"La margarita tiene un valor de $159 y se reparte.", "$159=margarita"},
      {"La margarita tiene un combo de $159.", ""},
      {"Margarita, papas y refresco\n$220", ""},
      {"Margarita, tamaño familiar\n$289", ""},
      {"La margarita sube a $159.", "$159=margarita"},
      {"Empanadas: $80 la ración", "$80=empanadas"},
      {"Empanadas: $40 la ración", ""},
      {"10 sq ft of margarita = $95", "", "en"},
      {"Margarita, en preventa a $159", "$159=margarita"},
      {"Margarita, con preventa a $159 esta semana", "$159=margarita"},
      {"Margarita, con agenda a $159", ""},
      {"Margarita (that's $159, tip included)", "$159=margarita", "en"},
      {"Margarita a $119", "$119=margarita"},
      {"Margarita plus shoes: $119", ""},
      {"🍕 Margarita\n🚚 Envío a domicilio\n💵 $50", ""},
      {"🍕 Margarita\n👥 2–6 personas\n⏱ 20 min\n💷 $119 por equipo", "$119=margarita"},
      {"🍕 Margarita\n👥 Para dos\n💷 Envío a domicilio por $30", ""},
      {"Margarita\nPara seis personas\n$119", ""},
      {"Margarita a solo $99", "$99=margarita"},
      {"R$ 84 margarita", "R$ 84=margarita", "pt"},
      {"84 margaritas por $99", ""},
      {"The margarita has gone up to £65", "£65=margarita", "en"},
      {"Margaritas up to £65", "", "en"},
      {"Margarita desde hoy a $99", "$99=margarita"},
      {"Margarita desde $99", ""},
      {"Sueño con una margarita a $99", ""},
      {"Sueño recurrente del jefe: el mar, la brasa, margarita a $99", ""},
      {"Tu sueño con descuento: margarita a $99", "$99=margarita"},
      {"La margarita no pasa de $200", ""},
      {"A margarita não chega a R$ 150", "", "pt"},
      {"The margarita doesn't reach £150", "", "en"},
      {"Con el cupón la margarita baja $50", ""},
      {"La margarita baja a $99", "$99=margarita"},
      {"Com o cupom a margarita perde R$ 50", "", "pt"},
      {"A margarita baixa para R$ 50", "R$ 50=margarita", "pt"},
      {"Back in 1994, a margarita for £1.50 came with tea", "", "en"},
      {"Glen's first day here, 1994: a margarita for £1.50", "", "en"},
      {"Since 1994, a margarita for £1.50", "£1.50=margarita", "en"},
      {"Hasta el viernes 5 la margarita se queda en $99.", "$99=margarita"},
      {"El pase libre te sale $450 por mes.", "$450=pase"},
      {"La margarita te sale $450 por mes.", ""},
      {"Nuestra DIAVOLA ($179) lleva chile.", "$179=diavola"},
      {"Hoy te toca diavola, $159, con su aceitito de chile.", "$159=diavola"},
      {"Margarita: $149\nDiavola: $179", "$149=margarita, $179=diavola"},
      {"Margarita $149 y diavola $179.", "$149=margarita, $179=diavola"},
      {"Margarita y diavola: $149 y $179.", "$149=margarita, $179=diavola"},
      {"Margarita y diavola a $159.", "$159=diavola|margarita"},
      {"A $149 la margarita.", "$149=margarita"},
      {"$149 la margarita, $179 la diavola.", "$149=margarita, $179=diavola"},
      {"Hoy por solo $149 llévate tu margarita.", "$149=margarita"},
      {"La margarita de siempre, con albahaca y mozzarella, a 139 pesos.", "139 pesos=margarita"},
      {"La margarita con albahaca y mozzarella a $139.", "$139=margarita"},
      {"El pan de espelta cuesta $30.", "$30=espelta"},
      {"Chilaquiles $118, chilaquiles con pollo $138.", "$118=mole"},
      {"Cuatro quesos a $189.", "$189=quesos"},
      {"🍕 Margarita\n💵 $149\n📲 Pídela ya", "$149=margarita"},
      {"MARGARITA\nPrecio: $149", "$149=margarita"},
      {"Margarita\n$149\nDiavola\n$179", "$149=margarita, $179=diavola"},
      {"Margarita ..... $149\nDiavola… $179", "$149=margarita, $179=diavola"},
      {"Margarita antes $200, ahora $149.", "$149=margarita"},
      {"Margarita de $180 a $108.", "$108=margarita"},
      {"Margarita: nada más $99.", "$99=margarita"},
      {"A Margherita sai por R$ 45 hoje.", "R$ 45=margarita", "pt"},
      {"Margherita for just $12 today!", "$12=margarita", "en"},
      {"¿Sabías que la margarita cuesta $99?", "$99=margarita"},
      {"Lo que cambia es la margarita, que pasa a $159.", "$159=margarita"},
      {"The margarita, which is $159, comes with a drink.", "$159=margarita", "en"},
      {"Leve a margarita, que sai por $159.", "$159=margarita", "pt"},
      {"Último lugar para la margarita: $159", "$159=margarita"},
      {"Dos empanadas, a $80 cada una.", "$80=empanadas"},
      {"Three empanadas, $95 each.", "$95=empanadas", "en"},
      {"São três empanadas, cada uma a $80.", "$80=empanadas", "pt"},
      {"Empanadas a $95 al mes.", "$95=empanadas"},
      {"Si vienes hoy, la margarita cuesta $159.", "$159=margarita"},
      {"Un capricho que valga la pena: margarita, $159.", "$159=margarita"},
      {"If I were you, I'd grab a margarita: $159.", "$159=margarita", "en"},
      {"Next year will be your year: margarita, $159.", "$159=margarita", "en"},
      {"Sua autoestima vai subir: margarita por $159.", "$159=margarita", "pt"},
      {"La seña de identidad de la casa: margarita a $159.", "$159=margarita"},
      {"A deposit of $5 holds yours; margarita, $159.", "$159=margarita", "en"},
      {"They sell out by eleven: margarita, $159.", "$159=margarita", "en"},
      {"Our shop in Ripley sells a margarita for $159.", "$159=margarita", "en"},
      {"Por Navidad todos nos piden lo mismo: margarita a $159.", "$159=margarita"},
      {"Tem gente que faz margarita toda semana: $159 e pronto.", "$159=margarita", "pt"},
      {"If you're hungry, the margarita is $159.", "$159=margarita", "en"},
      {"En nuestra casa de siempre hacemos la margarita por $159.", "$159=margarita"},
      {"Deja de soñar con la margarita: hoy, a $119.", "$119=margarita"},
      {"Ojalá vengas: margarita a $119.", "$119=margarita"},
      {"Un sueño de margarita a $119.", "$119=margarita"},
      {"Si ves la margarita a $119, corre, que vuela.", "$119=margarita"},
      {"Si te piden un plan, la margarita está a $119.", "$119=margarita"},
      {"Lo que cuesta una margarita: $119.", "$119=margarita"},
      {"He visto una cola enorme: margarita a $119.", "$119=margarita"},
      {"Si quieres una margarita en $119, ven esta semana.", "$119=margarita"},
      {"Se vires a margarita por R$ 45, é a última.", "R$ 45=margarita", "pt"},
      {"Empanadas a $95 la porción", "$95=empanadas"},
      {"Sobremesa larga y margarita por $119.", "$119=margarita"},
      {"Menú del día: entrante, arroz, postre y café por $130.", "$130=menu"},
      {"Menú del día: entrante, arroz y postre; vino por $30.", ""},
      {"Todos dicen que la margarita está buena, y cuesta $159.", "$159=margarita"},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(row.text, row.language) == row.found);
  }
}

TEST_CASE("what is no price of one product is none") {
  const Row table[] = {
      {"Si alguien le ofrece una margarita en $30, pregunte de dónde salió.", ""},
      {"Cuando te prometan la margarita en $30, corre.", ""},
      {"Si ve margaritas a $30, sospeche.", ""},
      {"Por ahí venden la margarita en $30.", ""},
      {"Me cobraron $300 por una margarita.", ""},
      {"La margarita trucha del semáforo sale $30.", ""},
      {"Una margarita por internet sale $30.", ""},
      {"Lo que vale una margarita en Dubái: $900.", ""},
      {"What a margarita costs in Dubai: $90.", "", "en"},
      {"If anyone offers you a margarita for $5, ask what's in it.", "", "en"},
      {"I was quoted $90 for a margarita last week.", "", "en"},
      {"When you see a margarita for $5, be suspicious.", "", "en"},
      {"A knock-off margarita costs $5.", "", "en"},
      {"Ontem vimos uma margarita igualzinha por 90 euros na avenida.", "", "pt"},
      {"Se alguém te oferecer uma margarita por R$ 5, desconfie.", "", "pt"},
      {"Sueño recurrente del jefe: un turno sin llamadas, margarita a $30.", ""},
      {"Sueño con una margarita a $30.", ""},
      {"Ojalá una margarita a $30.", ""},
      {"In an ideal world, a margarita is $5.", "", "en"},
      {"Quem dera uma margarita por R$ 5.", "", "pt"},
      {"Empanadas: $200 el litro", ""},
      {"La margarita, que trae papas y refresco, y una limonada por $35.", ""},
      {"The margarita at Moran's, which is $12, is lovely too.", "", "en"},
      {"Dos empanadas, a $40 cada una de las mitades.", ""},
      {"Docena de empanadas a $80 cada una.", ""},
      {"La seña es de $20 por una margarita y de $30 por una diavola.", ""},
      {"Si la margarita costara $20 habría cola.", ""},
      {"Dice que si bajáramos la margarita a $20 habría cola.", ""},
      {"Se a margarita custasse $20 a fila ia até a praça.", "", "pt"},
      {"We'd sell twice the margarita if we put it down to $5.", "", "en"},
      {"Cuando la margarita valga $400 nos acordaremos.", ""},
      {"En mayo subiremos la margarita a $159.", ""},
      {"Next year a margarita will cost $159.", "", "en"},
      {"En Reynosa hacen la margarita por $100.", ""},
      {"El flaco de la esquina hace la margarita a $100.", ""},
      {"Hay quien vende la margarita a $100.", ""},
      {"The tea room in Ripley does a margarita for $12.", "", "en"},
      {"They do a margarita for $2 in Lisbon.", "", "en"},
      {"Minha tia jura que em Contagem fazem margarita por $50.", "", "pt"},
      {"A padaria da Póvoa faz a margarita a $30.", "", "pt"},
      {"La margarita estuvo en $69 hace diez años.", ""},
      {"$380 gets you a margarita, six empanadas and a tea.", "", "en"},
      {"$50 entry, margarita for the best costume", "", "en"},
      {"From Monday a margarita goes up $10.", "", "en"},
      {"Desde el lunes la margarita sube $10.", ""},
      {"Margarita, en la factura de 1988: 900 pesetas", ""},
      {"Ayer pusimos «margarita $120». Nos equivocamos.", ""},
      {"Hoy, la «margarita» a $149.", "$149=margarita"},
      {"«La margarita $120», anuncia nuestro menú.", "$120=margarita"},
      {"La margarita no cuesta $160, cuesta $149.", "$149=margarita"},
      {"La margarita ya no cuesta $160, ahora $149.", "$149=margarita"},
      {"$149\nMargarita\n$179\nDiavola", ""},
      {"Margarita\nDesde $149", ""},
      {"Margarita\n$149 de envío", ""},
      {"Margarita\n2 por $250", ""},
      {"Margarita, $9 el vaso, $25 la jarra.", ""},
      {"Nos acabamos la margarita...\n$149", ""},
      {"Margarita\n\n$149 gastados en flores", ""},
      {"Margheritas used to be $3.", "", "en"},
      {"Margarita desde $45.", ""},
      {"Margarita em até 3x de R$ 43,30", "", "pt"},
      {"Margarita: $63/mes x 3", ""},
      {"Margarita = $20 al día", ""},
      {"Margarita: dos noches, 360 pesos", ""},
      {"Margarita, dos noches: $298", ""},
      {"Margarita para dos personas, $298.", ""},
      {"En otros lados la margarita te cuesta $120.", ""},
      {"A margarita elsewhere is $8", "", "en"},
      {"En otros lados es más chica: aquí la margarita cuesta $149.", "$149=margarita"},
      {"Margarita: $30 menos.", ""},
      {"Margarita con $30 de descuento.", ""},
      {"Margarita: 5 por $140.", ""},
      {"2 margaritas por $250.", ""},
      {"Dos pizzas margarita a $250.", ""},
      {"Tu margarita con envío por $35.", ""},
      {"Con tu margarita, una limonada por $35.", ""},
      {"Hawaiana $159, margarita $149.", "$149=margarita"},
      {"Margarita $149, hawaiana $159.", "$149=margarita"},
      {"Margarita familiar a $259.", ""},
      {"Margarita con refresco a $189.", ""},
      {"Margarita + postre $199.", ""},
      {"Margarita con diavola y cuatro quesos, $450.", ""},
      {"Margarita y diavola: $300 juntas.", ""},
      {"Margherita and diavola, $300 for both.", "", "en"},
      {"Margarita, aros de cebolla y agua de jamaica a $220.", ""},
      {"$310: margarita + diavola", ""},
      {"Margarita desde $149 y diavola por $159.", "$159=diavola|margarita"},
      {"La grande, a $190 con diavola.", ""},
      {"Margarita y aros de cebolla: $190.", ""},
      {"Margarita con ensalada: $165; con diavola: $320.", ""},
      {"2 margaritas y una diavola a $400.", ""},
      {"¿Pagarías $500 por una margarita?", ""},
      {"Margarita de $120 a $180.", ""},
      {"Ahorra $40 en tu margarita.", ""},
      {"Noche napolitana: $350 por persona con margarita.", ""},
      {"Margarita y Noche napolitana por $350.", ""},
      {"Compras mayores a $300 con margarita gratis.", ""},
      {"Margarita gratis en compras de $300.", ""},
      {"Pan: $60 el kilo.", ""},
      {"La margarita ya no cuesta $99.", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(row.text, row.language) == row.found);
  }
}

// "3 of margarita …", where it may be the price of the first three.
TEST_CASE("the price of a list may be that of all its products together") {
  struct Listed {
    std::string text;
    std::size_t count;
    bool with_others = false;
  };
  const Listed table[] = {
      {"Margarita, diavola y cuatro quesos: $450.", 3},
      {"Una margarita y una diavola te salen en $328.", 2},
      {"$328: margarita y diavola.", 2},
      {"Margarita, aros de cebolla y diavola: $360.", 2, true},
      {"Margarita y diavola a $159 cada una.", 0},
      {"Margarita o diavola a $159.", 1},
      {"Tras la margarita llega la diavola: $179.", 1},
      {"Margarita a $149.", 1},
      {"Lasaña, margarita y diavola: $450.", 2, true},
      {"Lasaña y margarita: $250.", 1, true},
      {"Margarita y lasaña: $250.", 1, true},
      {"La lasaña con margarita sale a $250.", 1, true},
      {"$250: lasaña y margarita.", 1, true},
      {"Hoy y mañana, margarita a $159.", 1},
      {"Ven y prueba la margarita a $159.", 1},
      {"Termina con la margarita a $159.", 1},
      {"Domingo de sol y margarita a $159.", 1},
      {"Abrimos la terraza y la margarita cuesta $159.", 1},
  };
  for (const Listed& row : table) {
    CAPTURE(row.text);
    const StatedPost post(std::string(kFacts), row.text, "2026-03-10T10:00");
    const std::vector<Price> prices = prices_of(post.text());
    REQUIRE(prices.size() == 1);
    CHECK(prices.front().together.count == row.count);
    CHECK(prices.front().together.with_others == row.with_others);
  }
}

}  // namespace
}  // namespace sml::resolve
