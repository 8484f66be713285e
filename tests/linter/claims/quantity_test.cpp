#include "linter/claims/quantity.h"

#include <string>

#include "linter/claims/grammar.h"
#include "tests/catch.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

std::string shown(const Statement& statement) {
  if (const auto* money = std::get_if<MoneyClaim>(&statement)) return written(Decimal{money->money.hundredths, 2}) + " " + money->money.currency;
  if (const auto* percent = std::get_if<PercentClaim>(&statement)) return written(percent->exact) + "%";
  return written(std::get<NumberClaim>(statement).value);
}

// "R$ 12,50 [12.5 BRL]; 30 % [30%]"
std::string quantities_in(std::string_view text, const Setting& setting) {
  std::string all;
  for (const Claim& claim : extract(text, setting).found) {
    const bool is_quantity = claim.as<MoneyClaim>() != nullptr || claim.as<PercentClaim>() != nullptr || claim.as<NumberClaim>() != nullptr;
    if (is_quantity) all.append(all.empty() ? "" : "; ").append(words_of(text, claim) + " [" + shown(claim.statement) + "]");
  }
  return all;
}

struct Row {
  std::string language;
  std::string country;
  std::string text;
  std::string states;
};

void check(const Row& row, bool numbers = false) {
  CAPTURE(row.language, row.country, row.text);
  CHECK(quantities_in(row.text, {row.language, row.country, "", numbers}) == row.states);
}

TEST_CASE("prices with a sign") {
  const Row table[] = {
      {"es", "MX", "Combo familiar por $1,250.50 hoy", "$1,250.50 [1250.5 MXN]"},
      {"es", "AR", "Zapatillas a $ 45.999", "$ 45.999 [45999 ARS]"},
      {"es", "MX", "Pizza $199 MN, $1,500.00 MN o $99 mn c/u", "$199 MN [199 MXN]; $1,500.00 MN [1500 MXN]; $99 mn [99 MXN]"},
      {"en", "GB", "Raised £3mn", "£3mn [3000000 GBP]"},
      {"es", "MX", "Casa $3.5 mdp", "$3.5 mdp [3500000 MXN]"},
      {"es", "MX", "Menú $199⁰⁰ y postre $1,500⁰⁰", "$199⁰⁰ [199 MXN]; $1,500⁰⁰ [1500 MXN]"},
      {"pt", "BR", "R$ 19⁹⁰", "R$ 19⁹⁰ [19.9 BRL]"},
      {"es", "MX", "$199¹ por persona", "$199 [199 MXN]"},
      {"es", "AR", "Terreno 12 x 30 USD 25.000", "USD 25.000 [25000 USD]"},
      {"es", "AR", "Reservas con 30 USD 2 personas", "30 USD [30 USD]"},
      {"es", "CL", "Colación $4.990", "$4.990 [4990 CLP]"},
      {"es", "", "Cuesta $30", "$30 [30 $]"},
      {"es", "ES", "Menú 12,90€ y café 1,50 €.", "12,90€ [12.9 EUR]; 1,50 € [1.5 EUR]"},
      {"es", "ES", "Menú 12'90€ y café a 1\u201950 €, reforma 1'000 €.", "12'90€ [12.9 EUR]; 1\u201950 € [1.5 EUR]; 1'000 € [1000 EUR]"},
      {"es", "UY", "Entrada US$ 15 o U$S 14", "US$ 15 [15 USD]; U$S 14 [14 USD]"},
      {"pt", "BR", "Coxinha R$ 7,50 e suco R$6", "R$ 7,50 [7.5 BRL]; R$6 [6 BRL]"},
      {"es", "PE", "Ceviche S/ 28.00, chicha S/.5", "S/ 28.00 [28 PEN]; S/.5 [5 PEN]"},
      {"es", "GT", "Paches a Q12 y Q1,050.00 el ciento", "Q12 [12 GTQ]; Q1,050.00 [1050 GTQ]"},
      {"es", "", "Promo Q1,000.00", "Q1,000.00 [1000 GTQ]"},
      {"en", "US", "Q3 results are in", ""},
      {"es", "BO", "Salteñas Bs. 8 y api Bs 5", "Bs. 8 [8 BOB]; Bs 5 [5 BOB]"},
      {"es", "", "Desde Bs. 40", "Bs. 40 [40 Bs.]"},
      {"es", "CR", "Casado ₡3 500", "₡3 500 [3500 CRC]"},
      {"es", "HN", "Baleadas L 35, combo Lps. 120", "L 35 [35 HNL]; Lps. 120 [120 HNL]"},
      {"es", "PA", "Raspao B/. 1.25", "B/. 1.25 [1.25 PAB]"},
      {"es", "NI", "Fritanga C$ 180", "C$ 180 [180 NIO]"},
      {"es", "DO", "Mofongo RD$450", "RD$450 [450 DOP]"},
      {"en", "GB", "Sunday roast £16.50, kids £8", "£16.50 [16.5 GBP]; £8 [8 GBP]"},
      {"en", "CA", "Poutine $11", "$11 [11 CAD]"},
      {"en", "US", "Win $5k or $1.5 million", "$5k [5000 USD]; $1.5 million [1500000 USD]"},
      {"es", "MX", "Ganó $2 millones y luego $3 mil", "$2 millones [2000000 MXN]; $3 mil [3000 MXN]"},
      {"es", "MX", "Llévalo por $99 MXN, $15 USD o $20 dólares", "$99 MXN [99 MXN]; $15 USD [15 USD]; $20 dólares [20 USD]"},
      {"en", "US", "Cards of $10-$20 or $30-40", "$10 [10 USD]; $20 [20 USD]; $30 [30 USD]; 40 [40 USD]"},
      {"pt", "BR", "Vestidos de R$ 80 a R$ 190", "R$ 80 [80 BRL]; R$ 190 [190 BRL]"},
      {"es", "MX", "Suéteres $350 (antes $500)", "$350 [350 MXN]; $500 [500 MXN]"},
      {"es", "MX", "Rebajas -$50", "$50 [50 MXN]"},
      {"es", "MX", "$pesos y más $", ""},
      {"en", "", "Follow $MELI and $TSLA", ""},
      {"es", "ES", "A partir de 1'000 € al año", "1'000 € [1000 EUR]"},
      {"en", "US", "Open 10:30 $5 entry", "$5 [5 USD]"},
      {"en", "US", "Tickets: $12/adult, $8/child", "$12 [12 USD]; $8 [8 USD]"},
      {"en", "US", "99999999999999999999 $", ""},
      {"es", "UY", "Chivito para 2 $U 890", "$U 890 [890 UYU]"},
      {"es", "AR", "Pizza para 2 $ 9.500", "$ 9.500 [9500 ARS]"},
      {"es", "AR", "10 $ y 30 $", "10 $ [10 ARS]; 30 $ [30 ARS]"},
      {"es", "CO", "Plan a $1'250.000", "$1'250.000 [1250000 COP]"},
      {"pt", "BR", "R$ 2 mi em prêmios", "R$ 2 mi [2000000 BRL]"},
      {"en", "GB", "2-4-£10 cocktails", "£10 [10 GBP]"},
      {"en", "IN", "Win ₹1,50,000", "₹1,50,000 [150000 INR]"},
      {"en", "ZA", "Burger R89", "R89 [89 ZAR]"},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("prices with a code or a word") {
  const Row table[] = {
      {"en", "GB", "Six pounds eighty the dozen", "Six pounds eighty [6.8 GBP]"},
      {"es", "BO", "Docena Bs. 84", "Bs. 84 [84 BOB]"},
      {"en", "IN", "10K ₹ 900", "₹ 900 [900 INR]"},
      {"es", "ES", "Doce euros con cincuenta", "Doce euros con cincuenta [12.5 EUR]"},
      {"es", "MX", "Solo 89 pesos la docena", "89 pesos [89 MXN]"},
      {"es", "ES", "Seis euros con cincuenta el cuenco", "Seis euros con cincuenta [6.5 EUR]"},
      {"es", "ES", "Seis euros con tres el cuenco", "Seis euros [6 EUR]"},
      {"es", "ES", "Por tres euros y medio te tomas un vermut", "tres euros y medio [3.5 EUR]"},
      {"es", "ES", "Por tres euros y medio kilo de tomates", "tres euros [3 EUR]"},
      {"es", "ES", "Por dos euros y media en un euro", "dos euros [2 EUR]; un euro [1 EUR]"},
      {"en", "GB", "Four pounds fifty for a sourdough loaf", "Four pounds fifty [4.5 GBP]"},
      {"es", "", "Solo 89 pesos", "89 pesos [89 $]"},
      {"es", "ES", "cinco euros la copa, veinte y cinco euros la botella", "cinco euros [5 EUR]; veinte y cinco euros [25 EUR]"},
      {"en", "US", "20 bucks, or 50 cents a wing", "20 bucks [20 USD]; 50 cents [0.5 USD]"},
      {"en", "GB", "Cuppa 80p, ten pence off", "80p [0.8 GBP]; ten pence [0.1 GBP]"},
      {"es", "MX", "50 centavos por bolsa", "50 centavos [0.5 MXN]"},
      {"es", "ES", "Ahorra 30 céntimos", "30 céntimos [0.3 EUR]"},
      {"es", "MX", "3 mil pesos de premio", "3 mil pesos [3000 MXN]"},
      {"es", "MX", "2 mil 500 pesos al mes", "2 mil 500 pesos [2500 MXN]"},
      {"es", "CO", "Un premio de 2 millones de pesos", "2 millones de pesos [2000000 COP]"},
      {"es", "MX", "dos millones y medio de pesos", "dos millones y medio de pesos [2500000 MXN]"},
      {"pt", "BR", "prêmio de três mil reais e 5 milhões de reais", "três mil reais [3000 BRL]; 5 milhões de reais [5000000 BRL]"},
      {"pt", "PT", "Só vinte euros e cinquenta cêntimos", "vinte euros e cinquenta cêntimos [20.5 EUR]"},
      {"en", "US", "thirteen dollars and five cents", "thirteen dollars and five cents [13.05 USD]"},
      {"es", "AR", "Cuesta 15 dólares con 50.", "15 dólares con 50 [15.5 USD]"},
      {"es", "ES", "La coca entera a 9€50 y la media a 5€00.", "9€50 [9.5 EUR]; 5€00 [5 EUR]"},
      {"es", "ES", "Menú a 12€, 3€50% de nada", "12€ [12 EUR]; 3€ [3 EUR]; 50% [50%]"},
      {"es", "AR", "15 dólares y 2 bebidas", "15 dólares [15 USD]"},
      {"es", "CL", "Depto en UF 3.950", "UF 3.950 [3950 CLF]"},
      {"es", "CL", "3.950 UF", "3.950 UF [3950 CLF]"},
      {"es", "MX", "UF 3.950", ""},
      {"es", "MX", "Inscripciones 2027 con 30% de beca", "30% [30%]"},
      {"es", "AR", "15 lukas", "15 lukas [15000 ARS]"},
      {"es", "MX", "La pizza a 150 varitos", "150 varitos [150 MXN]"},
      {"es", "AR", "La pizza a 15000 pesotes", "15000 pesotes [15000 ARS]"},
      {"es", "ES", "Solo 20 pavos rellenos", ""},
      {"es", "MX", "Solo 20 mangos", ""},
      {"pt", "BR", "Leve por 12 reaizinhos", "12 reaizinhos [12 BRL]"},
      {"pt", "BR", "12 contos de fadas", ""},
      {"es", "CL", "5 lucas el completo", "5 lucas [5000 CLP]"},
      {"es", "CL", "Sopaipillas a 3 lucas y media", "3 lucas y media [3500 CLP]"},
      {"es", "CL", "5 lucas y medio litro de jugo", "5 lucas [5000 CLP]"},
      {"es", "PE", "10 soles", "10 soles [10 PEN]"},
      {"es", "PE", "Laptop a $500", "$500 [500 USD]"},
      {"es", "ES", "Vuelos desde $500", "$500 [500 USD]"},
      {"es", "UY", "Chivito $500", "$500 [500 UYU]"},
      {"pt", "BR", "Pastel $ 12", "$ 12 [12 BRL]"},
      {"es", "", "USD 40, EUR29,99 y 15 MXN", "USD 40 [40 USD]; EUR29,99 [29.99 EUR]; 15 MXN [15 MXN]"},
      {"es", "CO", "COP 35.000", "COP 35.000 [35000 COP]"},
      {"en", "US", "Ask the cop 3 times, try 2 tacos", ""},
      {"en", "US", "TRY 2 tacos, TOP 10 dishes", ""},
      {"en", "AU", "40 us dollars or 60 australian dollars", "40 us dollars [40 USD]; 60 australian dollars [60 AUD]"},
      {"es", "ES", "100 dólares canadienses o 90 francos suizos", "100 dólares canadienses [100 CAD]; 90 francos suizos [90 CHF]"},
      {"en", "US", "between 10 and 20 dollars", "10 [10 USD]; 20 dollars [20 USD]"},
      {"en", "US", "It takes 10-15 bucks", "10 [10 USD]; 15 bucks [15 USD]"},
      {"es", "MX", "de 10 a 20 pesos", "10 [10 MXN]; 20 pesos [20 MXN]"},
      {"es", "MX", "Llegaron 10 y 20 pesos ganaron", "20 pesos [20 MXN]"},
      {"en", "US", "half a million dollars", "half a million dollars [500000 USD]"},
      {"en", "US", "a dollar a taco", "a dollar [1 USD]"},
      {"en", "GB", "Hake is a tenner, claws a fiver", "a tenner [10 GBP]; a fiver [5 GBP]"},
      {"en", "IE", "two fivers and a tenor", ""},
      {"en", "US", "lose 10 pounds", ""},
      {"en", "GB", "5 pounds of cherries", ""},
      {"es", "MX", "2 libras de carne", ""},
      {"en", "US", "a 5-dollar lunch", "5-dollar [5 USD]"},
      {"es", "ES", "El sol de mayo, 3 soles en la guía", ""},
      {"es", "MX", "pagas en pesos 3 cuotas", ""},
      {"es", "ES", "La Euro 2024, peso 1,25 kg", ""},
      {"en", "US", "dollar 22.5 million", "dollar 22.5 million [22500000 USD]"},
      {"es", "CO", "35.000 cop y COP 10.000", "35.000 cop [35000 COP]; COP 10.000 [10000 COP]"},
      {"es", "MX", "2 RON con cola", ""},
      {"es", "MX", "40 dlls", "40 dlls [40 USD]"},
      {"es", "ES", "dos euros y medio.", "dos euros y medio [2.5 EUR]"},
      {"es", "ES", "Sábado 10 - 20 €", "20 € [20 EUR]"},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("percentages") {
  const Row table[] = {
      {"es", "MX", "30 % en todo, 15% en vinos", "30 % [30%]; 15% [15%]"},
      {"es", "MX", "30 por ciento o treinta y dos por ciento", "30 por ciento [30%]; treinta y dos por ciento [32%]"},
      {"es", "ES", "Cien por cien algodón", "Cien por cien [100%]"},
      {"en", "US", "30 pct, 30 percent, ten per cent", "30 pct [30%]; 30 percent [30%]; ten per cent [10%]"},
      {"pt", "BR", "0,5% ao mês, vinte por cento", "0,5% [0.5%]; vinte por cento [20%]"},
      {"es", "AR", "Hoy -25% en jeans", "25% [25%]"},
      {"es", "AR", "sube un 1,234%", "1,234% [1.234%]"},
      {"es", "MX", "sube un 1,234%", "1,234% [1234%]"},
      {"es", "ES", "entre 10 y 20 %", "10 [10%]; 20 % [20%]"},
      {"es", "ES", "del 10-15% de descuento", "10 [10%]; 15% [15%]"},
      {"es", "ES", "dos coma cinco por ciento", "dos coma cinco por ciento [2.5%]"},
      {"en", "US", "two percentage points", ""},
      {"en", "US", "100%", "100% [100%]"},
      {"en", "US", "% of people", ""},
      {"en", "US", "https://example.com/?q=50%25", ""},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("money and percent of each line are found, and of none across lines") {
  const Row table[] = {
      {"es", "MX", "Hola a 3\n$ 99 hoy\n\nson 5 más\n20 %\n¿cuántos?\n10\n%", "$ 99 [99 MXN]; 20 % [20%]"},
      {"es", "MX", "$\n99\ndos\npesos", ""},
      {"es", "MX", "cuesta veinte\ny $ 5\ny medio", "$ 5 [5 MXN]"},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("numbers are claims where they are asked for") {
  const Row table[] = {
      {"es", "ES", "Vinieron veintisiete y 1.500 más", "veintisiete [27]; 1.500 [1500]"},
      {"es", "MX", "Mide 1.500", "1.500 [1.5]"},
      {"en", "US", "minus 5, -7 and 3-2", "minus 5 [-5]; -7 [-7]; 3 [3]; 2 [2]"},
      {"en", "US", "a 29km race on the 4th, first place", ""},
      {"en", "US", "5M views, 10 m high, 2.5k likes", "5M [5000000]; 10 [10]; 2.5k [2500]"},
      {"en", "US", "3 hundred and 21 of 2 thousand", "3 hundred and 21 [321]; 2 thousand [2000]"},
      {"es", "ES", "siete con cincuenta, coma cinco", "siete con cincuenta [7.5]; coma cinco [0.5]"},
      {"en", "US", "the one you want, one more", "one [1]"},
      {"es", "ES", "11,22,33", "11 [11]; 22 [22]; 33 [33]"},
      {"pt", "BR", "duas dúzias", "duas dúzias [24]"},
  };
  for (const Row& row : table) check(row, true);
  check({"es", "ES", "Vinieron veintisiete", ""});
}

TEST_CASE("texts of figures only are read in linear time") {
  for (const std::string unit : {"1", "1.", "1,000 ", "111 ", "1-", "$1-", "uno ", "one-", "mil ", "$ ", "€", "1/", "5 y ", "% "}) {
    std::string text;
    while (text.size() < 300'000) text += unit;
    const std::string folded_text = text;
    const text::Folded folded = text::fold_mapped(folded_text);
    CHECK(find_quantities(folded_text, folded, SearchedText(folded.text(), Grammar::of("es").run_classes()), {"es", "MX", "", true}).size() <= text.size());
  }
}

}  // namespace
}  // namespace sml::claims
