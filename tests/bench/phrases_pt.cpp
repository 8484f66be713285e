#include "tests/bench/business.h"

namespace sml::bench {
namespace {

constexpr std::string_view kOpenings[] = {
    "[Bom dia|Feliz começo de semana|Olá, olá] da {business} ☀️",
    "[Pergunta séria|Enquete rápida]: {product} ou {other}?", "O que ninguém conta sobre [o nosso trabalho|este ofício] 👇",
    "[Por dentro|Bastidores] da {business}.", "[Pequeno|Grande] lembrete da casa 💬",
    "A gente ouve essa pergunta [toda hora|sempre]:", "[Muito obrigado|Gratidão] por [estar aqui|tudo] 🙌",
    "Histórias do balcão, capítulo [um|dois|três|quatro|cinco].", "Salve este post, [vai ser útil|você vai precisar].",
    "[Curiosidade|Confissão]: {product} [tem fã-clube|é o mais pedido]."};

constexpr std::string_view kStories[] = {
    "Toda manhã alguém chega antes do sol e [liga a música|abre as janelas] com calma.",
    "Aprendemos que paciência [também se treina|aparece no resultado] e que a pressa [quase nunca ajuda|sai cara].",
    "Testamos [meia dúzia de versões|várias ideias] até ficar com a que [arrancou sorrisos|mais convenceu].",
    "Trabalhamos com [produtores|oficinas|fornecedores] da região que [cuidam de cada detalhe|conhecemos faz tempo].",
    "Às vezes o melhor plano é [não ter plano|ficar mais um pouco].", "O [segredo|truque] é [repetir|insistir] até ficar [redondo|natural].",
    "Guardamos o primeiro [caderno|retrato|recibo] numa gaveta e ele ainda [emociona|faz rir].",
    "Tem gente que já [pede o de sempre|chega chamando pelo nome], e isso vale [mais que prêmio|tudo].",
    "Cuidamos [da luz|da música|do cheiro da casa] porque [os detalhes somam|tudo conta].",
    "Quando algo dá errado a gente [fala e conserta|refaz], [simples assim|sem drama].",
    "[Uma vizinha|Um cliente] deixou uma planta de presente e ela [mora perto da janela|virou a queridinha].",
    "[Reaproveitamos|Reciclamos] as caixas porque o planeta [não tem reserva|fica perto de casa].",
    "Sempre tem [uma cadeira|um cantinho] para quem quer [conversar|ler um pouco].",
    "A próxima ideia já está no quadro, mas [ainda é segredo|falta lapidar].",
    "O melhor deste trabalho é ver [o rosto|a reação] de quem [descobre|chega] pela primeira vez.",
    "Preferimos fazer [menos coisas|poucas coisas] e fazer [com gosto|direito].",
    "[Mariana|Tiago|Luiza|Rafa] cuida para que tudo [chegue em ordem|fique perfeito], e [dá para notar|consegue].",
    "Com os anos mudamos [a fachada|a placa|as mesas], nunca [o jeito de receber|o carinho].",
    "Metade do que fazemos nasceu de [um comentário|uma pergunta].", "[A chuva|O calor|O vento] muda os planos, mas [não a vontade|nunca o humor]."};

constexpr std::string_view kWares[] = {"{product} por {price}. [Simples assim|Sem complicação].",
                                       "{product}: {price}. [Peça|Pergunte] [no balcão|por mensagem].",
                                       "O preço de {product} é {price}, [como sempre|sem surpresa]."};
constexpr std::string_view kHours[] = {"[Lembre|Anote]: a {location} abre de segunda a sábado, das 9h às 21h.",
                                       "🕘 {location}: segunda a sábado, das 9:00 às 21:00."};
constexpr std::string_view kContacts[] = {"📲 [Reserve|Fale com a gente] pelo {phone}.", "Está tudo em {web} 💻",
                                          "📍 {location}: {address}", "[Dúvidas|Pedidos] pelo {phone} ou por mensagem."};
constexpr std::string_view kEvents[] = {"{event}: {day}, às 19h, na {location} 🎉 [Vagas limitadas|Traga um amigo].",
                                        "📅 {event}\n🗓️ {day}\n🕖 19h\n📍 {location}"};
constexpr std::string_view kOffers[] = {"{offer} até {through}! {conditions}.", "[Aproveite|Boa notícia]: {offer}, válido até {through}. {conditions}."};
constexpr std::string_view kClosings[] = {"O que você [acha|prefere]? Conte nos comentários 👇", "[Marque|Mande para] alguém que [precisa|entende] 😅",
                                          "Obrigado por [ler|estar aqui] ❤️", "[Até logo|Até breve].", "Siga a conta para [mais histórias|não perder nada]."};
constexpr std::string_view kAlts[] = {"[Detalhe|Close] de {product} sobre [uma mesa de madeira|um fundo claro]",
                                      "[Alguém|Parte] da equipe [sorri|trabalha] perto da [janela|entrada]",
                                      "[A fachada|O interior] da {business} [ao entardecer|de manhã]"};
constexpr std::string_view kTags[] = {"#FeitoEmCasa", "#Bairro", "#NegócioLocal", "#ComCarinho", "#Comunidade", "#Detalhes", "#Equipe", "#Histórias"};
constexpr std::string_view kMonths[] = {"janeiro", "fevereiro", "março", "abril", "maio", "junho",
                                        "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"};
constexpr std::string_view kPromises[] = {"2 por 1 em {product}", "20% de desconto em {product}", "Frete grátis em {product}"};
constexpr std::string_view kConditions[] = {"Não cumulativo com outras promoções", "Enquanto durarem os estoques", "Em pedidos por mensagem"};
constexpr std::string_view kWeekdays[] = {"segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"};

}  // namespace

const Language kPortuguese{.code = "pt",
                           .openings = kOpenings,
                           .stories = kStories,
                           .wares = kWares,
                           .hours = kHours,
                           .contacts = kContacts,
                           .events = kEvents,
                           .offers = kOffers,
                           .closings = kClosings,
                           .alts = kAlts,
                           .tags = kTags,
                           .months = kMonths,
                           .day = "{weekday}, {number} de {month}",
                           .weekdays = kWeekdays,
                           .promises = kPromises,
                           .conditions = kConditions,
                           .location = "Unidade Centro",
                           .at_location = "unidade Centro"};

}  // namespace sml::bench
