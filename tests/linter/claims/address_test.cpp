#include "linter/claims/address.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

std::vector<std::string> addresses_in(std::string_view text, std::string_view language) {
  std::vector<std::string> addresses;
  for (const Claim& claim : extract(text, {language, "", ""}).found)
    if (claim.as<AddressClaim>() != nullptr) addresses.push_back(words_of(text, claim));
  return addresses;
}

TEST_CASE("an address is a street with its number, floor or unit, or the kilometre of a road") {
  const struct {
    const char* language;
    const char* text;
    std::vector<std::string> addresses;
  } cases[] = {
      {"es", "📍 Av. Insurgentes Sur 1420, local 3, Roma", {"Av. Insurgentes Sur 1420, local 3"}},
      {"es", "Estamos en Calle Madero 45, piso 2, Centro", {"Calle Madero 45, piso 2"}},
      {"es", "C/ Mayor, 12, 3º B", {"C/ Mayor, 12, 3º B"}},
      {"es", "C/Mayor 12", {"C/Mayor 12"}},
      {"es", "Cra. 7 # 45-12, Bogotá", {"Cra. 7 # 45-12"}},
      {"es", "Estamos en la Cra. 70 # 44-21", {"Cra. 70 # 44-21"}},
      {"es", "Visítanos en la Calle 10 # 5-21", {"Calle 10 # 5-21"}},
      {"es", "Estamos en La Paz 123", {"La Paz 123"}},
      {"es", "Carrera 15 No. 93-60 local 2", {"Carrera 15 No. 93-60 local 2"}},
      {"es", "Calle 60 #491-A", {"Calle 60 #491-A"}},
      {"es", "Calz. de Tlalpan 1500", {"Calz. de Tlalpan 1500"}},
      {"es", "Blvd. Díaz Ordaz 100", {"Blvd. Díaz Ordaz 100"}},
      {"es", "Jr. Unión 450, Lima", {"Jr. Unión 450"}},
      {"es", "Pje. Las Rosas 123", {"Pje. Las Rosas 123"}},
      {"es", "Av. 9 de Julio 1200", {"Av. 9 de Julio 1200"}},
      {"es", "Av. 12 de Octubre", {}},
      {"es", "Av. Juárez s/n", {"Av. Juárez s/n"}},
      {"es", "Av. Juárez esq. Morelos", {"Av. Juárez esq. Morelos"}},
      {"es", "Carretera a Chapala km 12.5", {"Carretera a Chapala km 12.5"}},
      {"es", "Ruta 8 km 54", {"Ruta 8 km 54"}},
      {"es", "📍25 de Mayo 150, Bahía Blanca", {"25 de Mayo 150"}},
      {"es", "Estamos en 9 de Julio 345", {"9 de Julio 345"}},
      {"es", "Dirección: 1° de Mayo 220", {"1° de Mayo 220"}},
      {"es", "Estamos en 25 de Mayo 2026", {}},
      {"es", "Estamos en 25 de Mayo 20 h", {}},
      {"es", "Calle 12 N° 1345 e/ 57 y 58", {"Calle 12 N° 1345"}},
      {"es", "Calle 60 No. 491 x 57 y 59, Centro", {"Calle 60 No. 491"}},
      {"es", "Cl. 37 Sur #43A-15, Envigado", {"Cl. 37 Sur #43A-15"}},
      {"es", "Av. Brasil cdra. 12", {"Av. Brasil cdra. 12"}},
      {"es", "Mz. B Lt. 5, Urb. Los Pinos", {"Mz. B Lt. 5"}},
      {"es", "Circular 4 # 70-32", {"Circular 4 # 70-32"}},
      {"es", "Autopista Norte # 145-30", {"Autopista Norte # 145-30"}},
      {"es", "Avda. de América 17, bajo izq.", {"Avda. de América 17, bajo izq."}},
      {"es", "C/ Sol 3, entlo. 2ª", {"C/ Sol 3, entlo. 2ª"}},
      {"es", "Calle Mayor 5, ático B", {"Calle Mayor 5, ático B"}},
      {"es", "Calle Luna 8, esc. A, 2º", {"Calle Luna 8, esc. A, 2º"}},
      {"pt", "Rua Sete de Setembro, 88 · Loja 2: Av. Paulista, 900", {"Rua Sete de Setembro, 88", "Av. Paulista, 900"}},
      {"pt", "Rua Sete de Setembro, 88 · Loja 2", {"Rua Sete de Setembro, 88 · Loja 2"}},
      {"en", "3350 Highway 6 South, Suite 210", {"3350 Highway 6 South, Suite 210"}},
      {"en", "Drop off at Unit 7 Mill Lane", {"Unit 7 Mill Lane"}},
      {"en", "1204 State Route 9", {"1204 State Route 9"}},
      {"en", "455 County Road 12", {"455 County Road 12"}},
      {"en", "2100 US-1 South", {"2100 US-1 South"}},
      {"es", "Calle 60 No. 491 B", {"Calle 60 No. 491 B"}},
      {"es", "📍 Blvd. Kukulcán Km 12.5", {"Blvd. Kukulcán Km 12.5"}},
      {"pt", "Rua do Ouro n.º 45", {"Rua do Ouro n.º 45"}},
      {"pt", "R. do Ouro n.º 45, 1.º andar", {"R. do Ouro n.º 45, 1.º andar"}},
      {"es", "Palermo: Honduras 4820", {}},
      {"es", "📍 Honduras 4820, Palermo", {"Honduras 4820"}},
      {"es", "La dirección es: Alvear 144.", {"Alvear 144"}},
      {"es", "Calle 13", {}},
      {"es", "Av. Juárez 12, Col. Centro, C.P. 76000", {"Av. Juárez 12"}},
      {"es", "C. P. 44100, Guadalajara", {}},
      {"es", "R.F.C. 12345", {}},
      {"es", "C. Mayor 12", {"C. Mayor 12"}},
      {"es", "Av. Juárez 12 - 442", {"Av. Juárez 12"}},
      {"es", "Av. Juárez 12 - B", {"Av. Juárez 12 - B"}},
      {"es", "Av. Juárez 12-14", {"Av. Juárez 12-14"}},
      {"es", "Av. Juárez 12 - viernes 13 de marzo", {"Av. Juárez 12"}},
      {"es", "Av. Colón 110 - 1º", {"Av. Colón 110 - 1º"}},
      {"es", "Av. Colón 110 – 1°, Córdoba", {"Av. Colón 110 – 1°"}},
      {"es", "C/ Mayor 110, 1.º", {"C/ Mayor 110, 1.º"}},
      {"es", "Estamos en San Martín 110 - 2º. Te esperamos", {"San Martín 110 - 2º"}},
      {"es", "Av. Colón 110, 1º de mayo", {"Av. Colón 110"}},
      {"es", "Av. Colón 110 – 1º Encuentro", {"Av. Colón 110"}},
      {"es", "por la calle a las 20 h", {}},
      {"es", "Av. Libertador 20 hs", {}},
      {"es", "Av. Juárez, 10 a 14 h", {}},
      {"es", "Te esperamos a las 9 de la mañana", {}},
      {"es", "Ven a la 1 de la tarde", {}},
      {"es", "Te esperamos en Sucursal Centro a las 8 de la noche", {}},
      {"es", "Visítanos en Centro de 9 de la mañana a 6 de la tarde", {}},
      {"es", "Te esperamos en Expo Café 2026", {}},
      {"es", "Estamos en FITUR 2026, stand 4B12", {}},
      {"es", "Estamos en el Canal 11 a las 9 am", {}},
      {"es", "Te esperamos en la Sala 2 de la librería", {}},
      {"es", "Estamos en Cadena 100 de resaca", {}},
      {"es", "Estamos en Ruta 66 de los antojos", {}},
      {"es", "Estamos en Orizaba 88 de la colonia Roma", {"Orizaba 88"}},
      {"es", "Te esperamos en Orizaba 88", {"Orizaba 88"}},
      {"es", "Estamos en Insurgentes Sur 1842", {"Insurgentes Sur 1842"}},
      {"es", "Estamos en Av. Cuauhtémoc 2026", {"Av. Cuauhtémoc 2026"}},
      {"es", "Gran Vía 12", {"Gran Vía 12"}},
      {"es", "Paseo de la Reforma 222, piso 5", {"Paseo de la Reforma 222, piso 5"}},
      {"es", "Plaza España 3, bajo", {"Plaza España 3, bajo"}},
      {"es", "Calle Ramón y Cajal, 8, 2º izq.", {"Calle Ramón y Cajal, 8, 2º izq."}},
      {"es", "📍 Sucursal 3", {}},
      {"es", "Local 4 del mercado", {}},
      {"es", "Av. Corrientes 1234 2º piso", {"Av. Corrientes 1234 2º piso"}},
      {"es", "Calle Olivo #23-B, int. 4", {"Calle Olivo #23-B, int. 4"}},
      {"es", "Av. Brasil Nº 2730", {"Av. Brasil Nº 2730"}},
      {"pt", "Rua das Acácias, 215, loja 2", {"Rua das Acácias, 215, loja 2"}},
      {"pt", "R. Augusta, 1200 - sala 5", {"R. Augusta, 1200 - sala 5"}},
      {"pt", "Av. Paulista, 1.230", {"Av. Paulista, 1.230"}},
      {"pt", "Rua 15 de Novembro, 482 – Centro", {"Rua 15 de Novembro, 482"}},
      {"pt", "Alameda Santos, 45, 3º andar", {"Alameda Santos, 45, 3º andar"}},
      {"pt", "Praça da Sé, 12", {"Praça da Sé, 12"}},
      {"pt", "Rua Augusta 12, 2º Esq.", {"Rua Augusta 12, 2º Esq."}},
      {"pt", "Rodovia BR-101, km 45", {"Rodovia BR-101, km 45"}},
      {"pt", "Rua Voluntários, 88, sala 301.", {"Rua Voluntários, 88, sala 301"}},
      {"pt", "Av. Brasil, 9.020", {"Av. Brasil, 9.020"}},
      {"pt", "Rua do Comércio, s/n", {"Rua do Comércio, s/n"}},
      {"pt", "Largo do Carmo, nº 7", {"Largo do Carmo, nº 7"}},
      {"pt", "Na rua 15 pessoas", {}},
      {"en", "77 Canal St", {"77 Canal St"}},
      {"en", "Unit 5, 300 Station Road", {"Unit 5, 300 Station Road"}},
      {"en", "Unit 5, Harbour Lane", {"Unit 5, Harbour Lane"}},
      {"en", "300 Station Road, Suite 4", {"300 Station Road, Suite 4"}},
      {"en", "Visit us at 12 High Street", {"12 High Street"}},
      {"en", "20 minutes from Station Road", {}},
      {"en", "221B Baker Street", {"221B Baker Street"}},
      {"en", "1600 Pennsylvania Ave NW", {"1600 Pennsylvania Ave NW"}},
      {"en", "350 5th Avenue, 2nd floor", {"350 5th Avenue, 2nd floor"}},
      {"en", "Open 10 to 4 at 300 Station Road", {"300 Station Road"}},
      {"en", "45 Broadway", {"45 Broadway"}},
      {"es", "Te esperamos en Honduras 4820", {"Honduras 4820"}},
      {"es", "Av. 6 de Diciembre N34-120", {"Av. 6 de Diciembre N34-120"}},
      {"es", "Carrera 43A #7 Sur-170", {"Carrera 43A #7 Sur-170"}},
      {"es", "Dg. 45 # 16-20", {"Dg. 45 # 16-20"}},
      {"es", "5 de Mayo #45", {"5 de Mayo #45"}},
      {"es", "21 de Mayo 456, Arica", {"21 de Mayo 456"}},
      {"es", "21 de mayo 456, Arica", {}},
      {"es", "El 21 de mayo 2026, Arica", {}},
      {"es", "calle madero 45, centro", {"calle madero 45"}},
      {"es", "en la calle 20 personas esperan", {}},
      {"es", "Calle Juárez 12-A, Col. Centro", {"Calle Juárez 12-A"}},
      {"es", "Av. Vallarta 3233, Int. D-12", {"Av. Vallarta 3233, Int. D-12"}},
      {"es", "en la calle Madero hay 20 locales", {}},
      {"es", "Carrera 7 # 45 - 12, apto 301", {"Carrera 7 # 45 - 12, apto 301"}},
      {"es", "Av. Italia 1234, depto. 5B", {"Av. Italia 1234, depto. 5B"}},
      {"es", "Ubicados en Av. Arequipa 2450, of. 803", {"Av. Arequipa 2450, of. 803"}},
      {"es", "Plaza Mayor a las 20", {}},
      {"es", "Corre los 5 km por la Av. Reforma 10 personas", {}},
      {"es", "3.000 metros de la Plaza Italia", {}},
      {"es", "Calle Alcalá, núm. 45", {"Calle Alcalá, núm. 45"}},
      {"es", "Camino Real 200", {"Camino Real 200"}},
      {"es", "desde Av. 18 de Julio 1234 esq. Yi", {"Av. 18 de Julio 1234"}},
      {"pt", "Travessa das Flores, 3 r/c", {"Travessa das Flores, 3 r/c"}},
      {"pt", "Rua da Paz, n.º 12, 1.º Dto", {"Rua da Paz, n.º 12, 1.º Dto"}},
      {"pt", "Estrada da Gávea, 100", {"Estrada da Gávea, 100"}},
      {"pt", "Av. Rio Branco às 18h", {}},
      {"en", "Our store at 45 W 25th St., Suite 300", {"45 W 25th St., Suite 300"}},
      {"en", "Meet at 5 on Main Street", {}},
      {"en", "10 High Street, Unit B", {"10 High Street, Unit B"}},
      {"es", "San Martín 455, Rosario", {"San Martín 455"}},
      {"es", "Envío gratis a todo el país\nSan Martín 455, Rosario", {"San Martín 455"}},
      {"es", "Seña del 30% por transferencia. Arístides Villanueva 287, Mendoza.", {"Arístides Villanueva 287"}},
      {"es", "Ajuste cada 4 meses. Thames 845, PB \"C\". Consultas de 10 a 18 hs", {"Thames 845, PB \"C\""}},
      {"es", "14 hs desde la sede, Alsina 1450.", {"Alsina 1450"}},
      {"es", "Venís con un amigo. Constituyente 1789. Tel. 2410 5555.", {"Constituyente 1789"}},
      {"es", "Farmacia de turno hoy: Belgrano 302. Atendemos de lunes a sábado", {"Belgrano 302"}},
      {"es", "Visitanos: San Martín 455, Rosario", {"San Martín 455"}},
      {"es", "anotándose antes del viernes. Lavalle 2341 3° \"A\".", {"Lavalle 2341 3° \"A\""}},
      {"es", "Lavalle 2341, 3º \"A\".", {"Lavalle 2341, 3º \"A\""}},
      {"es", "Lavalle 2341 3ºB", {"Lavalle 2341 3ºB"}},
      {"es", "Serrano 45, 2º B", {"Serrano 45, 2º B"}},
      {"es", "15:00 trueque de libros\nArturo Prat 540. ¡Ven!", {"Arturo Prat 540"}},
      {"es", "Reservas en la web. Merced 838, of. 12.", {"Merced 838, of. 12"}},
      {"es", "Pedro de Valdivia 1550, depto 42", {"Pedro de Valdivia 1550, depto 42"}},
      {"es", "Los Carrera 345, Concepción.", {"Los Carrera 345"}},
      {"es", "Envíos a todo el país 📦 Moreno 1255 loc 8", {"Moreno 1255 loc 8"}},
      {"es", "$ 28.000 + IVA. Sarandí 690, local 4.", {"Sarandí 690, local 4"}},
      {"es", "Visita nuestra tienda en Providencia 2124, local 5", {"Providencia 2124, local 5"}},
      {"es", "Colonia 1345 esq. Ejido.", {"Colonia 1345"}},
      {"es", "Av Italia 3480 esq Propios", {"Av Italia 3480"}},
      {"es", "Vení a Cabildo 2040, Belgrano.", {"Cabildo 2040"}},
      {"es", "¿Dónde? Güemes 1234", {"Güemes 1234"}},
      {"es", "Lunes a viernes de 9 a 18\nGüemes 1234\nTel. 4555-0134", {"Güemes 1234"}},
      {"es", "Gral. Paz 1234, Córdoba", {"Gral. Paz 1234"}},
      {"es", "Roca 120 – Villa Crespo, CABA", {"Roca 120"}},
      {"es", "Roca 120 (Neuquén)", {"Roca 120"}},
      {"es", "Alcalá, 214, bajo B", {"Alcalá, 214, bajo B"}},
      {"es", "C/ Alcalá, 214, bajo B", {"C/ Alcalá, 214, bajo B"}},
      {"es", "Paseo de la Castellana 88, 2.º izda.", {"Paseo de la Castellana 88, 2.º izda."}},
      {"pt", "SCLN 305, Bloco C, loja 20. Vem!", {"SCLN 305, Bloco C, loja 20"}},
      {"pt", "CLS 405 Bloco B", {"CLS 405 Bloco B"}},
      {"pt", "Rua 7, nº 45, fundos", {"Rua 7, nº 45, fundos"}},
      {"en", "VFW post 2291, 310 W Elm", {"310 W Elm"}},
      {"en", "1200 N Main, Austin", {"1200 N Main"}},
      {"en", "Flat 3/1, 27 Dundas Street. Viewings Saturday", {"Flat 3/1, 27 Dundas Street"}},
      {"es", "Retirá tu pedido en Alsina 1450, de 10 a 18 hs", {"Alsina 1450"}},
      {"es", "Punto de retiro: Yerbal 2345", {"Yerbal 2345"}},
      {"es", "Showroom en Castillo 540 1º B", {"Castillo 540 1º B"}},
      {"es", "Sucursales: Cabildo 2280 · Santa Fe 3250 · Rivadavia 6800", {"Cabildo 2280", "Santa Fe 3250", "Rivadavia 6800"}},
      {"es", "Sucursales: Cabildo 2280, Santa Fe 3250 y Rivadavia 6800", {"Cabildo 2280", "Santa Fe 3250", "Rivadavia 6800"}},
      {"es", "Rivera 2156 casi Jackson. Reservas 099 123 456", {"Rivera 2156"}},
      {"es", "18 de Julio 1453 esquina Vázquez", {"18 de Julio 1453"}},
      {"es", "Tarata 279 - Miraflores", {"Tarata 279"}},
      {"es", "Colima 143, col. Roma", {"Colima 143"}},
      {"es", "Bartolomé Mitre 970, 2° piso, of. 204", {"Bartolomé Mitre 970, 2° piso, of. 204"}},
      {"es", "Escribinos o pasá por Moreno 745 PB A", {"Moreno 745 PB A"}},
      {"pt", "Fradique Coutinho 1139, Pinheiros", {"Fradique Coutinho 1139"}},
      {"pt", "Estamos na Aspicuelta 234. Vem!", {"Aspicuelta 234"}},
      {"en", "We're at 1500 S. Lamar", {"1500 S. Lamar"}},
      {"en", "Flat 2/1, 45 Byres Road", {"Flat 2/1, 45 Byres Road"}},
      {"es", "Viajamos en Boeing 737, directo", {}},
      {"es", "Volvemos en Ibiza 2027, allá vamos", {}},
      {"es", "Certificados en ISO 9001.", {}},
      {"es", "Pantone 485, Coca-Cola", {}},
      {"es", "Yerba Playadito 500, Taragüí", {}},
      {"es", "Sofá Malmö 240. Consultas al DM", {}},
      {"es", "Sorteo Kit Mate 250. Te esperamos", {}},
      {"es", "Ganadores:\nAna 540\nLuis 321", {}},
      {"es", "Hotel Ibis 120, planta 3", {}},
      {"pt", "Apartamento 302, bloco B", {}},
      {"pt", "Turma 2027, sala 5", {}},
      {"en", "300 N People came", {}},
      {"es", "📍 Honduras 1985, Palermo", {"Honduras 1985"}},
      {"es", "Sarandí 1960, local 4", {"Sarandí 1960, local 4"}},
      {"es", "Fiat Palio 1998, Rosario", {}},
      {"es", "Mundial 2026. ¡Vamos México!", {}},
      {"es", "Mundial 2030", {}},
      {"es", "Galaxy 2040. Llámanos al 600 123 456", {}},
      {"es", "Ruta 40. Un viaje inolvidable", {}},
      {"es", "Expo 2030, Madrid", {}},
      {"es", "Te esperamos en Expo 2026", {}},
      {"es", "Peugeot 208, Rosario", {}},
      {"es", "Talle 120. Tel. 4555-0134", {}},
      {"es", "Boca 98, Obras 85", {}},
      {"es", "Ganó Ferro 102. Te esperamos el sábado", {}},
      {"es", "Lucía 105. ¡Felicidades!", {}},
      {"es", "Quedan 120. Tel. 2410 5555", {}},
      {"es", "Sumamos 450. Reservas al DM", {}},
      {"es", "Muzzarella 9450\nNapolitana 9950", {}},
      {"es", "Empanadas de carne\nDocena 9500", {}},
      {"es", "Bono Navidad 5000", {}},
      {"es", "Mesa 12, piso 2", {}},
      {"es", "Torre Norte 12, piso 3", {}},
      {"es", "FITUR 2026, stand 4B12", {}},
      {"es", "Feria del Libro 2026, caseta 12", {}},
      {"es", "Plaza Galerías, local 120", {}},
      {"es", "Rosario 12 bajo cero", {}},
      {"es", "Viernes 15, Sevilla", {}},
      {"es", "VERANO 450. Tel. 4555-0134", {}},
      {"es", "Se alquila local en Ciudad Vieja, 60 m2.", {}},
      {"es", "📍PUEBLA: 18 jul ✨ 📍CDMX: 25 jul", {}},
      {"es", "📍Puebla: 18, 19 y 20 jul", {}},
      {"es", "📍 Room 204", {}},
      {"es", "Plaza Mayor, 18 julio, 20 h", {}},
      {"es", "Plaza. Viernes 18", {}},
      {"pt", "Praça da Matriz, 18h–23h", {}},
      {"pt", "Praça Central, 9h às 12h", {}},
      {"pt", "Sala 300, Bloco C", {}},
      {"en", "Oak Plaza. Tue 7/21, 5–9 pm", {}},
      {"en", "Union Plaza Fri 5/22, 7 pm", {}},
      {"en", "Route 66, Chicago", {}},
      {"en", "San Martin 455, Rosario", {}},
      {"en", "$310 W Elm", {}},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    CHECK(addresses_in(one.text, one.language) == one.addresses);
  }
}

TEST_CASE("the addresses that people marked are found") {
  constexpr const char* kGold = "../shared/conformance/gold/gold.jsonl";
  std::ifstream file(kGold);
  if (!file) {
    WARN("skipped: there is no " << kGold);
    return;
  }
  std::size_t wanted = 0;
  std::size_t found = 0;
  double right = 0;
  for (std::string line; std::getline(file, line);) {
    const nlohmann::json gold = nlohmann::json::parse(line);
    const std::vector<std::string> addresses = addresses_in(gold["text"].get<std::string>(), gold["lang"].get<std::string>());
    found += addresses.size();
    for (const nlohmann::json& claim : gold["expect"]) {
      if (claim["kind"] != "address") continue;
      ++wanted;
      right += std::ranges::count(addresses, claim["text"].get<std::string>()) > 0 ? 1 : 0;
    }
  }
  CAPTURE(wanted, found, right);
  CHECK(right >= 0.92 * static_cast<double>(wanted));
  CHECK(right >= 0.92 * static_cast<double>(found));
}

}  // namespace
}  // namespace sml::claims
