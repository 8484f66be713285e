#include "tests/bench/posts.h"

namespace sml::bench {
namespace {

constexpr std::string_view kSpanish[] = {
    R"(🍕 ¡MARTES DE 2x1! 🍕
Todos los martes de marzo, pide una pizza grande y la segunda va por nuestra cuenta. Válido en las sucursales Centro y Roma, de 13:00 a 22:00 h, )"
    R"(para comer aquí o para llevar. No aplica en domicilio.
📍 Av. Insurgentes Sur 1420, local 3
📲 Reserva por WhatsApp: 55 1234 5678
#Pizza #CDMX #MartesDe2x1)",
    R"(Hay días en que la masa manda. Hoy amaneció fresca, así que la dejamos reposar tres horas más antes de meterla al horno de leña. El resultado: un )"
    R"(borde con aire, crujiente por fuera y suave por dentro. Gracias a todos los que vinieron el fin de semana a probarla; nos encanta leer lo que nos )"
    R"(escriben. ¿Cuál es su favorita?)",
    R"(Este viernes 17 de abril abrimos a las 9 de la mañana con desayuno para toda la familia: café de olla, chilaquiles y pan recién horneado por $149. )"
    R"(Niños menores de 8 años comen gratis. Cupo limitado, aparta tu mesa mandando mensaje a @lacocinadeines o en lacocinadeines.mx/reservas ☕🥐)",
    R"(¡Últimos días! Hasta el domingo 22 de noviembre, 30 % de descuento en toda la colección de invierno, en tienda y en línea. Usa el código FRIO30 al )"
    R"(pagar. Envío gratis en compras desde $899. Cambios hasta 30 días después. Te esperamos en Palermo: Honduras 4820, de lunes a sábados de 11 a 20 hs. 🧥🧣 )"
    R"(#Invierno)",
    R"(Nuestro equipo creció 💪 Les presentamos a Mariana, la nueva fisioterapeuta del centro. Se especializa en lesiones de corredores y en rehabilitación )"
    R"(después de cirugía. Atiende con cita de lunes a jueves por la tarde. Para agendar, llámanos al (33) 3615 2200 o escríbenos a citas@fisiosol.com.mx. )"
    R"(¡Bienvenida, Mariana!)",
    R"(Taller de cerámica para principiantes 🏺
📅 Sábados 7, 14, 21 y 28 de febrero
🕙 10:00 a 13:00 h
📍 Calle Madero 45, piso 2, Centro
💰 1,800 pesos, material incluido; si vienes con alguien, la segunda persona paga la mitad
Inscripciones por mensaje directo. Solo 8 lugares. ¡No te quedes sin el tuyo!)",
    R"(Vecinos, mañana estaremos cerrados por inventario y volvemos el jueves en horario normal. Si tienen un pedido pendiente lo pueden recoger hoy hasta )"
    R"(las 19:30. Disculpen las molestias y gracias por la paciencia de siempre. Cualquier duda, aquí andamos: respondemos los mensajes de 9 a 18 h. — )"
    R"(Ferretería El Tornillo 🔩🔧)",
};

constexpr std::string_view kEnglish[] = {
    R"(HAPPY HOUR IS BACK 🍹
Every Thursday and Friday from 5 to 7 pm, all house cocktails are half price and the snacks are on us. )"
    R"(Bring a friend, grab a seat on the terrace and stay for live jazz at 8. No reservations needed, just walk in.
📍 77 Canal St
#HappyHour #LiveJazz #DowntownEats)",
    R"(We spent the whole of last week testing a new sourdough, and we finally got there: thirty-six hours of fermentation, a dark crust and that tangy crumb )"
    R"(you keep asking us for. It goes on the shelves tomorrow morning, and when it's gone, it's gone. Thank you for all the kind notes about the rye, by the )"
    R"(way. It means a lot.)",
    R"(Spring sale starts now! 20% off everything in store and online until Sunday 12 April, and free shipping on orders over $75. Use code BLOOM20 at )"
    R"(checkout: www.littlefern.co/sale 🌱 Some exclusions apply. Can't choose? Send us a message and we will help you pick the right plant for that dark )"
    R"(corner. #plantmom)",
    R"(Free beginners' yoga class this Saturday, October 18, 9:30 am at the Riverside Community Hall, 300 Station Road. Mats provided, all ages welcome, and )"
    R"(tea afterwards. Spots are limited to 25, so sign up at riversideyoga.org or call (555) 013-2244. Come as you are, leave a little lighter. 🧘)",
    R"(Meet the team: this is Josh, who has been fixing bikes with us since 2014. Ask him about gear ratios and cancel your afternoon plans. He is in the )"
    R"(workshop Tuesday to Saturday, and yes, he will do a full service while you wait if you book before noon. What is the longest ride you have ever done? )"
    R"(Tell us in the comments!)",
    R"(Quick heads-up: we are closed on Monday 25 May for the bank holiday and back on Tuesday at 8 am. Orders placed over the weekend go out on Wednesday. )"
    R"(If it is urgent, email hello@brightprint.co.uk and we will answer within two hours. Have a great long weekend, everyone, and see you next week! ☀️)",
    R"(Kids eat free all August 🍝 One child's meal on the house with every adult main, Monday to Thursday, from noon until 6pm. Our new menu starts at £6.50 )"
    R"(and there is plenty for vegetarians too. Find us at Unit 5, Harbour Lane, next to the cinema. DM us @portopasta to book a table for eight or more.)",
};

constexpr std::string_view kPortuguese[] = {
    R"(🍔 QUARTA EM DOBRO 🍔
Toda quarta-feira, das 18h às 22h, na compra de um hambúrguer artesanal o segundo sai de graça! )"
    R"(Vale para consumo no local e retirada. Não cumulativo com outras promoções.
📍 Rua das Acácias, 215, loja 2
📲 Peça pelo WhatsApp (11) 98765-4321
#Hamburguer #QuartaEmDobro)",
    R"(Tem coisa melhor do que cheiro de bolo saindo do forno numa tarde de chuva? A gente acha que não. Por isso a Dona Lúcia preparou de novo o de fubá com )"
    R"(goiabada, aquele da receita da avó, que vocês pediram tanto nos comentários. Passa aqui, toma um cafezinho e conta pra gente: qual é o bolo da sua )"
    R"(infância?)",
    R"(Semana do consumidor na Loja Girassol 🌻 De 9 a 15 de março, até 40% de desconto em móveis e decoração, em até 10x sem juros no cartão. Frete grátis )"
    R"(para a capital acima de R$ 299. Aproveite no site girassolmoveis.com.br ou venha tomar um café com a gente na Av. Paulista, 1230. Cupom: GIRA10)",
    R"(Neste sábado, 18 de outubro, tem feira de adoção na praça, das 9h às 14h 🐶🐱 Todos os bichinhos estão vacinados e castrados. A entrada é gratuita e )"
    R"(você ainda pode levar ração para doar. Traga documento com foto e comprovante de endereço. Dúvidas? Mande mensagem para @patinhasdobairro ou ligue )"
    R"((48) 3333-1020.)",
    R"(Aula experimental gratuita de pilates até o fim do mês! Agende a sua pelo direct ou pelo telefone 21 2555-0199. Turmas de segunda a sexta, das 7h às )"
    R"(20h, e aos sábados das 8h às 12h. Planos a partir de R$ 189,90 por mês, sem taxa de matrícula. Esperamos você na Rua Voluntários, 88, sala 301.)",
    R"(Ontem foi dia de festa por aqui: completamos dez anos e vocês vieram celebrar com a gente. Foram mais de trezentas pessoas, muita música e nenhum )"
    R"(pedaço de torta sobrando. Obrigado de coração a cada cliente, fornecedor e vizinho que fez parte desta história. Que venham os próximos dez! ❤️ )"
    R"(#DezAnos #Gratidão)",
};

}  // namespace

const std::span<const std::string_view> kSpanishPosts = kSpanish;
const std::span<const std::string_view> kEnglishPosts = kEnglish;
const std::span<const std::string_view> kPortuguesePosts = kPortuguese;

}  // namespace sml::bench
