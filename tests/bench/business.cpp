#include "tests/bench/business.h"

namespace sml::bench {
namespace {

constexpr std::string_view kPizzeriaNames[] = {"La Leña", "Doña Masa", "El Hornito", "Vesuvio"};
constexpr Ware kPizzas[] = {{"pizza margarita", 14900}, {"pizza de pepperoni", 16900}, {"pizza de cuatro quesos", 17900},
                            {"calzone de espinaca", 15500}, {"ensalada caprese", 9900}, {"tiramisú", 7900}};
constexpr Ware kTapas[] = {{"pizza margarita", 1100}, {"pizza de pepperoni", 1300}, {"pizza de cuatro quesos", 1400},
                           {"calzone de espinaca", 1200}, {"ensalada caprese", 800}, {"tiramisú", 600}};
constexpr std::string_view kPizzaEvents[] = {"Noche de trova", "Taller de masa madre", "Cata de aceites", "Noche de jazz"};
constexpr std::string_view kMexicanStreets[] = {"Calle 5 Oriente # , Centro, Puebla", "Av. Morelos #, San Pedro Cholula",
                                                "Calle Madero #, Centro, Querétaro", "Av. Juárez #, Centro, Guadalajara"};
constexpr std::string_view kPizzaStories[] = {"La masa reposa toda la noche [y se nota en el borde|antes de conocer el horno].",
                                              "El horno de leña [cruje|canta] distinto cuando [llueve|la leña está bien seca].",
                                              "Los tomates llegan [en cajas de madera|maduros], nunca [de lata|antes de tiempo]."};

constexpr std::string_view kFlowerNames[] = {"Flores Lupita", "Jardín de Abril", "La Camelia", "Ramo y Raíz"};
constexpr Ware kFlowers[] = {{"ramo de girasoles", 3490000}, {"arreglo de rosas", 5490000}, {"orquídea en maceta", 6990000},
                             {"corona de eucalipto", 4290000}, {"caja de tulipanes", 5990000}, {"terrario pequeño", 3990000}};
constexpr std::string_view kFlowerEvents[] = {"Taller de coronas", "Curso de arreglos florales", "Feria de plantas", "Noche de terrarios"};
constexpr std::string_view kColombianStreets[] = {"Calle 85 # 12-#, Bogotá", "Carrera 7 # 45-#, Bogotá", "Calle 10 # 43-#, Medellín"};
constexpr std::string_view kFlowerStories[] = {"Las flores [se hidratan|descansan] en agua fresca antes de [salir|armar cada ramo].",
                                               "Cada [color|flor] dice algo y [ayudamos a elegir|nos gusta adivinar qué]."};

constexpr std::string_view kBookNames[] = {"Librería Sarmiento", "El Lector Cómplice", "Tinta y Café", "La Página Doblada"};
constexpr Ware kBooks[] = {{"libreta de tapa dura", 1250}, {"taza de la librería", 1490}, {"bolsa de tela", 995},
                           {"caja sorpresa de lectura", 2990}, {"lámpara de lectura", 1850}, {"juego de señaladores", 595}};
constexpr std::string_view kBookEvents[] = {"Club de lectura", "Presentación de poesía", "Encuentro de ilustradores", "Taller de encuadernación"};
constexpr std::string_view kSpanishStreets[] = {"Calle Mayor #, Madrid", "Calle de la Paz #, Valencia", "Calle Betis #, Sevilla"};
constexpr std::string_view kBookStories[] = {"Hay libros que [esperan años|saben esperar] en el estante hasta que [alguien los encuentra|llega su lector].",
                                             "El rincón infantil es [el más ruidoso|el más querido] y [no lo cambiaríamos|así nos gusta]."};

constexpr std::string_view kGymNames[] = {"Fuerza Serena", "Estudio Raíz", "Punto de Apoyo", "Box Central"};
constexpr Ware kClasses[] = {{"clase suelta de yoga", 18000}, {"clase de pilates", 22000}, {"botella de acero", 34900},
                             {"tapete de yoga", 59900}, {"banda elástica", 14900}, {"toalla deportiva", 19900}};
constexpr std::string_view kGymEvents[] = {"Maratón de yoga", "Clase al aire libre", "Charla de nutrición", "Reto de movilidad"};
constexpr std::string_view kGymStories[] = {"Moverse [diez minutos|un ratito] ya es [empezar|ganar].",
                                            "El cuerpo [avisa|habla] y aquí [se le escucha|nadie compite con nadie]."};

constexpr std::string_view kCafeNames[] = {"Cobblestone Coffee", "Little Fern", "Harbor Bakery", "Maple & Rye"};
constexpr Ware kCakes[] = {{"sourdough loaf", 850}, {"almond croissant", 475}, {"carrot cake slice", 550},
                           {"house blend bag", 1695}, {"ceramic mug", 1850}, {"granola jar", 1150}};
constexpr std::string_view kCafeEvents[] = {"Open mic night", "Sourdough workshop", "Latte art class", "Board game night"};
constexpr std::string_view kAmericanStreets[] = {"77 Canal St, Portland", "300 Station Rd, Austin", "12 Harbor Ln, Boston"};
constexpr std::string_view kCafeStories[] = {"The first batch comes out [dark and loud|smelling like Sunday].",
                                             "Our starter is [older than some of us|fed before we are]."};

constexpr std::string_view kBakeryNames[] = {"Doceria Girassol", "Casa do Fubá", "Forno da Vila", "Padaria Aurora"};
constexpr Ware kSweets[] = {{"bolo de fubá", 3290}, {"torta de limão", 5490}, {"caixa de brigadeiros", 3990},
                            {"pão de fermentação natural", 2450}, {"quiche de alho-poró", 1890}, {"geleia de morango", 2290}};
constexpr std::string_view kBakeryEvents[] = {"Oficina de pães", "Noite de quitandas", "Encontro de confeitaria", "Roda de café"};
constexpr std::string_view kBrazilianStreets[] = {"Rua das Acácias, #, São Paulo", "Rua Voluntários, #, Rio de Janeiro", "Av. Afonso Pena, #, Belo Horizonte"};
constexpr std::string_view kBakeryStories[] = {"A massa descansa a noite toda [e agradece|antes do forno].",
                                               "O cheiro de bolo [chega na esquina|avisa a rua inteira]."};

constexpr Trade kAll[] = {
    {"pizzeria", "es-MX", "MX", "America/Mexico_City", "MXN", "${whole}", "+52 222 555 ####", kPizzeriaNames, kPizzas, kPizzaEvents, kMexicanStreets,
     kPizzaStories},
    {"floristería", "es-CO", "CO", "America/Bogota", "COP", "${whole}", "+57 601 555 ####", kFlowerNames, kFlowers, kFlowerEvents, kColombianStreets,
     kFlowerStories},
    {"cafetería", "en-US", "US", "America/New_York", "USD", "${whole}.{cents}", "+1 212 555 01##", kCafeNames, kCakes, kCafeEvents, kAmericanStreets,
     kCafeStories},
    {"librería", "es-ES", "ES", "Europe/Madrid", "EUR", "{whole},{cents} €", "+34 91 555 ## ##", kBookNames, kBooks, kBookEvents, kSpanishStreets,
     kBookStories},
    {"gimnasio", "es-MX", "MX", "America/Mexico_City", "MXN", "${whole}", "+52 222 555 ####", kGymNames, kClasses, kGymEvents, kMexicanStreets, kGymStories},
    {"confeitaria", "pt-BR", "BR", "America/Sao_Paulo", "BRL", "R$ {whole},{cents}", "+55 11 5550-####", kBakeryNames, kSweets, kBakeryEvents,
     kBrazilianStreets, kBakeryStories},
    {"pizzeria", "es-ES", "ES", "Europe/Madrid", "EUR", "{whole} €", "+34 91 555 ## ##", kPizzeriaNames, kTapas, kPizzaEvents, kSpanishStreets, kPizzaStories},
};

}  // namespace

const Language& language_of(const Trade& trade) {
  if (trade.language.starts_with("en")) return kEnglish;
  return trade.language.starts_with("pt") ? kPortuguese : kSpanish;
}

const std::span<const Trade> kTrades = kAll;

}  // namespace sml::bench
