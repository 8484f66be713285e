// Portuguese: the words and patterns of offers, and what stands near them and is none.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr WordList kWords[] = {
    {"percent_word", "por cento|porcento"},
    {"free_word",
     "gratis|gratuito|gratuita|gratuitos|gratuitas|de graca|sem custo|sem custos|sem custo algum|sem nenhum custo|a custo zero|custo zero|"
     "livre e gratuito|livre e gratuita|sem pagar nada"},
    {"included", "extra|adicional"},
    {"article", "o|a|os|as|um|uma|seu|sua|teu|tua|nosso|nossa|uns|umas"},
    {"joiner", "de|do|da|dos|das"},
    {"copula", "e|sao|esta|estao|sai|saem|vai|segue|seguem|continua|continuam|fica|ficam|sera|serao"},
    {"adverb", "totalmente|completamente|sempre|inteiramente|tambem|100|%|100%|absolutamente"},
    {"stop",
     "hospedam|dormem|ficam|esse|este|essa|esses|estes|em|no|na|nos|nas|sendo|com|sem|meses|retire|retira|mulheres|damas|anos|menores|idosos|"
     "por|para|pra|pro|ao|aos|que|se|nao|ja|ou|mas|mais|tem|temos|ha|todo|toda|todos|todas|hoje|amanha|entra|entram|participe|aprenda|"
     "inscreva-se|cadastre-se|baixe|experimente|teste|comece|use|leve|leva|come|comem|ganhe|ganha|receba|oferecemos|damos|venha|dias|agora|"
     "quase|cada|inclui|criancas|voce|voces|tudo|aqui|online|seus|suas|nossos|nossas|meu|minha|pelo|pela|faco|fazemos|trabalho|"
     "trabalhamos|ate|so|quem|como|ambos|ambas"},
    {"goods",
     "cafe|cafezinho|sobremesa|bebida|refrigerante|refri|suco|cerveja|chopp|chope|drinque|drink|caipirinha|vinho|espumante|prosecco|taca|pizza|"
     "batata|entrada fria|sorvete|bolo|brigadeiro|pao|paozinho|croissant|coxinha|pastel|hamburguer|porcao|camiseta|bone|caneca|sacola|ecobag|"
     "bolsa|mochila|estojo|capa|livro|ebook|e-book|guia|pdf|planilha|amostra|kit|brinde|presente|vela|flor|muda|adesivo|chaveiro|brinquedo|pipoca|calendario|"
     "acai|"
     "necessaire|copo|garrafa|squeeze|meia|chocolate|bombom|trufa|docinho|doce|salgado|petisco|pastelzinho|agua|shot|creme|sabonete|perfume|"
     "pulseira|agenda|caderno|mochila|toalha|rosa|vaso|pelucia|poster|ima"},
    {"who",
     "elas|aniversariante|acompanhante|amigo|amiga|eles|meninas|meninos|alunos|alunas|socios|socias|estudantes|professores|aniversariantes|"
     "convidados|acompanhantes|moradores|bebes|maes|pais|clientes|assinantes|maiores|garotas"},
    {"lesson", "embalagem|embrulho|aula|oficina|curso|workshop|degustacao|palestra|masterclass"},
    {"joint", "e"},
    {"when_lead", "durante|apos|depois|antes|quando"},
    {"apart",
     "reserve|compre|peca|traga|ligue|cadastre-se|venha|agende|chame|sorteio|sorteios|rifa|promo|promos|promocao|promocoes|oferta|ofertas|"
     "desconto|descontos|brinde|brindes|frete|entrega|entregas|delivery|cupom|cupons"},
    {"near", "este|esta|esse|essa|neste|nesta|nesse|nessa"},
    {"turn", "mas|porem|contudo|entretanto|embora|porque|entao"},
    {"round_number", "dez", 10}, {"round_number", "doze", 12}, {"round_number", "quinze", 15}, {"round_number", "vinte", 20},
    {"round_number", "vinte e cinco", 25}, {"round_number", "trinta", 30}, {"round_number", "trinta e tres", 33},
    {"round_number", "trinta e cinco", 35}, {"round_number", "quarenta", 40}, {"round_number", "quarenta e cinco", 45},
    {"round_number", "cinquenta", 50}, {"round_number", "cinquenta e cinco", 55}, {"round_number", "sessenta", 60},
    {"round_number", "sessenta e cinco", 65}, {"round_number", "setenta", 70}, {"round_number", "setenta e cinco", 75},
    {"round_number", "oitenta", 80}, {"round_number", "oitenta e cinco", 85}, {"round_number", "noventa", 90},
};

constexpr Macro kMacros[] = {
    {"team", R"((?:flamengo|fla|palmeiras|corinthians|sao paulo|santos|gremio|internacional|inter|vasco|fluminense|flu|botafogo|cruzeiro|)"
             R"(atletico(?:-mg|-pr| mineiro| paranaense)?|galo|bahia|fortaleza|ceara|sport|vitoria|coritiba|goias|benfica|porto|sporting|braga|brasil|)"
             R"(argentina|portugal|espanha|franca|alemanha|italia|inglaterra|uruguai|chile|colombia|mexico|croacia|holanda))"},
    {"w", R"([a-z]{2,20})"},
    {"off", R"((?:(?:de |em )?(?:desconto|desc|off|cashback|reembolso|abatimento|bonus|de volta)))"},
    {"upto", R"((?:ate (?:um )?)?)"},
    {"told", R"((?P<amount>(?:\d{1,3}|{w}(?: e {w})?) mil(?: {currency})?|{w}(?: e {w})? {currency}))"},
    {"only", R"((?:apenas|so|somente))"},
    {"give", R"((?:ganhe|ganha|ganham|ganhando|leve|leva|receba|recebe|damos|oferecemos|presenteamos com))"},
    {"usual", R"((?:(?:preco|valor) (?:normal|original|antigo|anterior|regular|cheio|real|de referencia)))"},   // before a price
    {"service", R"((?:fretes?|leva[ -]e[ -]traz|busca[ -]e[ -]entrega|portes(?: de envio)?|entregas?|delivery|envios?|taxa de entrega))"},
};

constexpr Phrase kPhrases[] = {
    // two for one
    {Meaning::n_for_m, R"((?P<take>\d{1,2}) meses(?: {w}){0,4},?(?: e)?(?: voce)? (?:pague|paga) (?:so |apenas )?(?P<pay>\d{1,2}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) (?:noites|diarias),?(?: e)? (?:pague|paga|pagando) (?:so |apenas )?(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) por (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number})(?: {w}){0,3} (?:pelo|ao) preco de (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<span>(?:(?:vao|vem|venham|entram|comem|jogam|treinam|viajam) )?(?P<take>\d{1,2}|{number})(?: (?:pessoas|amig[oa]s|alun[oa]s|)"
                       R"(adultos))?,?(?: e)? (?:so |apenas )?(?:pagam?|cobramos) (?:so |apenas )?(?P<pay>\d{1,2}|{number}))(?:{ends}| [a-z]{1,20}))"},
    {Meaning::nothing, R"((?:pagam?|cobramos) (?:so |apenas )?(?:\d{1,2}|{number}) (?:{currency}|por|parcelas?|vezes|mes(?:es)?|entradas?|dias?|noites?|)"
                       R"(horas?|mil))"},
    {Meaning::n_for_m, R"((?:leve|leva|levar|levou|compre|peca|traga|reserve)(?: [oa]s)? (?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: e)? (?:so |somente |)"
                       R"(apenas )?(?:pague|paga|pagar|pagou|pagando|cobramos|a gente (?:so )?cobra)(?: por| so| apenas| somente)? (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:fique|fica|ficar|hospede-se|hospede-se por) (?P<span>(?P<take>\d{1,2}|{number}),?(?: e)? (?:so |apenas )?(?:pague|paga|)"
                       R"(pagando) (?:so |apenas )?(?P<pay>\d{1,2}|{number})))"},
    {Meaning::n_for_m, R"((?:pague|paga|pagando) (?:por )?(?P<pay>\d{1,2}|{number})(?: {w})?,?(?: e)? (?:leve|leva|ganhe|receba) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"(grupos? de (?P<take>\d{1,2}|{number})(?: pessoas)?,? (?P<span>(?:so |apenas )?(?:pague|pagam?|pagando) (?:so |)"
                       R"(apenas )?(?P<pay>\d{1,2}|{number}))(?:{ends}| (?:pessoas|ingressos|entradas)\b))"},
    {Meaning::n_for_m, R"((?:compre|compra|comprou|na compra de) (?P<pay>\d{1,2}|{number})(?: {w}){0,3},?(?: e| voce)? (?:leve|leva) (?P<take>\d{1,2}|)"
                       R"({number}))"},
    {Meaning::nothing, R"((?:[2-9]|{number}) (?:parcelas|vezes|prestacoes|meses|semanas|mensalidades),? (?:e )?(?:pague|paga|pagas) (?:so )?(?:[1-9]|)"
                       R"({number}))"},
    {Meaning::n_for_m, R"((?m:^|[.!?:;]~)(?P<span>(?P<take>[2-9]|{number}) [a-z]{3,20}s,? (?:e )?(?:pague|paga|pagas) (?:so |apenas )?(?P<pay>[1-9]|)"
                       R"({number})){ends})"},
    {Meaning::n_and_m, R"((?:compre|compra|comprou|na compra de|leve|peca|pediu) (?P<pay>\d{1,2}|{number})(?: {w})?,?(?: e| voce)? (?:ganhe|ganha|)"
                       R"(ganhou) (?:(?:mais )?(?P<take>\d{1,2})(?: {w})?(?: gratis)?|mais (?P<take>{number})(?: {w})?(?: gratis)?|)"
                       R"((?P<take>{number}) gratis))"},
    {Meaning::n_for_m, R"((?:compre|compra|comprou|na compra de|leve|peca|pediu|lave|faca|pague) (?:1|um|uma)(?: {w})?,?(?: e| voce)? (?:ganhe|ganha|ganhou|)"
                       R"(leve|leva) (?:outr[oa]|[oa] segund[oa])(?: {w})?(?: gratis| de graca)?)", 2, 1},
    {Meaning::n_for_m, R"((?:compre|reserve|leve|na compra de|peca|pague) (?:2|dois|duas)(?: {w}){0,3},? (?:e )?(?:o|a) terceir[oa](?: {w}){0,2}(?: e| sai|)"
                       R"( fica)? (?:{free_word}|por nossa conta|por conta da casa))", 3, 2},
    {Meaning::n_for_m, R"((?:compre|reserve|leve|na compra de|peca|pague) (?:1|um|uma)(?: {w}){0,2},? (?:e )?(?:o|a) segund[oa](?: {w}){0,2}(?: e| sai|)"
                       R"( fica)? (?:{free_word}|por nossa conta|por conta da casa))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:[oa]|cada) )?terceir[oa] (?:noite|diaria|peca|unidade|pizza|bebida|item|par|prato|cafe|aula|cerveja|produto)(?: e| sai|)"
                       R"( fica)? (?:{free_word}|por nossa conta))", 3, 2},
    {Meaning::n_for_m, R"((?:(?:[oa]) )?(?:segund[oa]|2\.?[ao]) (?:peca|unidade|pizza|bebida|item|par|prato|cafe|cerveja|produto)(?: e| sai|)"
                       R"( fica)? (?:{free_word}|por nossa conta))", 2, 1},
    {Meaning::n_for_m, R"((?:compre|reserve|leve|na compra de|peca|pague) (?:3|tres)(?: {w}){0,2},? (?:e )?(?:o|a) quart[oa](?: {w})?(?: e|)"
                       R"( sai)? (?:{free_word}|por nossa conta))", 4, 3},
    {Meaning::n_for_m, R"(em dobro|(?:chopp|chope|rodada|dose) dupl[oa]|double (?:drinks?|chopp|chope|de {w}))", 2, 1},
    {Meaning::nothing, R"((?:\d{1,2}|{number}) por (?:\d{1,2}|{number})~(?:%|[$€]|r\$|{currency}|cm|mm|m|metros?|cento|mil|horas?|dias?|meses|pessoa|mesa|)"
                       R"(vez))"},
    {Meaning::nothing, R"(um por (?:um|uma|vez|todos))"},
    {Meaning::n_for_m, R"((?:as|os) (?:2|duas|dois),?(?: e)? a gente (?:so )?cobra (?:so |apenas )?(?:de )?(?:1|uma?)|(?:vem|venham|vao|fazem|entram) (?:as |)"
                       R"(os )?(?:2|dois|duas)(?: [a-z]{1,20}){0,6},? e so (?:1|uma?) paga)", 2, 1},
    {Meaning::nothing, R"(7~x~1)"},
    {Meaning::nothing, R"(placar[^\n.!?]{0,40} \d{1,2}~x~\d{1,2})"},
    {Meaning::nothing, R"((?:placar|palpites?|vitoria|derrota|resultado|gols?|jogo|virada|empate)(?: final| de| por| do| da|)"
                       R"( no)*:?(?: {w}){0,2} \d{1,2}~x~\d{1,2})"},
    {Meaning::nothing, R"({team} \d{1,2}~x~\d{1,2} {team})"},
    {Meaning::nothing, R"((?:escala|jornada|regime|turnos?|sistema)(?: de)?(?: trabalho)?:? (?:4~x~3|5~x~2|6~x~1|7~x~[1-7]|8~x~6|10~x~5|14~x~7|20~x~10))"},
    {Meaning::nothing, R"((?:trabalho|esforco|risco|tempo|diversao|alegria|felicidade|fofura|amor|emocao|dose|cuidado|atencao|vencer|rende|render|render?em|)"
                       R"(valor|preco|custa|cobramos) em dobro)"},
    {Meaning::nothing, R"((?:levou|levaram|troc(?:ou|aram|amos|ava)|deu|deram|dei) (?:os |as )?(?:\d{1,2}|{number}) por (?:um|uma|\d) {w})"},
    {Meaning::nothing, R"((?:vales?|cartao|cartoes|cheques?)[- ](?:de )?presentes?)"},
    {Meaning::nothing, R"((?:ganhou|ganhamos|ganharam|ganhar|perdeu|perdemos|perderam|perder|venceu|vencemos|vencer|placar|placar final|empatou|goleada|)"
                       R"(derrotou)(?: de| por| o)?(?: {w})? \d{1,2}~(?:x|a|-)~\d{1,2})"},

    // part of the price
    {Meaning::percent, R"({upto}(?:\d{1,2}(?:~[-–]~| (?:a|e) ))?{percent}~(?:extra |adicional )?{off})"},
    {Meaning::percent, R"((?P<span>{upto}{percent} (?:a )?menos)(?:{ends}| (?:em|n[oa]s?|ao|com|se|por|para|hoje|ate|durante|tod[oa]|desde|e|cada|quando|)"
                       R"(pagando|apresentando|mencionando|levando|comprando)\b))"},
    {Meaning::nothing, R"((?:e|sao|era|eram) (?:ate )?(?P<span>{percent} mais barat[oa]s?))"},
    {Meaning::percent, R"((?P<span>{upto}{percent} mais (?:barat[oa]s?|em conta))(?:{ends}| (?:em|n[oa]s?|se|ate|hoje|so|durante|com|pagando|comprando|)"
                       R"(reservando)\b))"},
    {Meaning::percent, R"((?:descontos?|promocao)(?: a vista| no pix)?~[?]~(?:sim|tem|claro)[,:!.–—-]*~(?:(?:de|um) )?(?P<span>{percent}))"},
    {Meaning::percent, R"((?:descontos?|cashback|abatimento)(?: {w})? (?:de|ate|de ate)(?: um)? {percent})"},
    {Meaning::percent, R"((?:economize|economiza|poup(?:e|a|as)|devolvemos|descontamos|tiramos|abatemos|a gente (?:tira|abate|desconta)|ganhem?|aproveite|)"
                       R"(garanta) {upto}{percent}(?: de (?:desconto|volta))?)"},
    {Meaning::percent, R"((?P<span>(?:poup|economiz)(?:em|am|ando) {upto}{percent})(?:{ends}| (?:em (?:tod[oa]s?|compras)|n[oa]s?|hoje|ate|com {w})\b))"},
    {Meaning::percent, R"((?P<span>{upto}{percent}) (?:em|n[oa]s?) (?:tod[oa]s?|qualquer|produtos selecionados|itens selecionados|sua|seu))"},
    {Meaning::percent, R"({upto}{percent} (?:extra|adicional))"},
    {Meaning::percent, R"((?P<span>bolsas?(?: de estudos?)? (?:de|ate|de ate) {percent})(?:{ends}| (?:na|nas|no|nos|em|para|pra|se|a)\b))"},
    {Meaning::percent, R"((?:comecamos|seguimos|estamos|voltamos|abrimos|celebramos|comemoramos|esperamos voces?|te esperamos|)"
                       R"(recebemos voces?) com (?:um? )?(?P<span>(?P<percent>[1-9]\d?)~%) (?:em|n[oa]s?)\b)"},
    {Meaning::percent, R"((?:receb[a-z]{1,4}|ganh[a-z]{1,3}|devolvemos) {percent} (?:do valor |da compra |do preco )?de volta)"},
    {Meaning::percent, R"((?:pagam?|pague) (?:so |apenas )?50~%)", 50},
    {Meaning::percent, R"((?:matriculas?|inscric(?:ao|oes)|joia|mensalidades?|anuidades?|diarias?|consultas?|sess(?:ao|oes)|tratamentos?|massagens?|limpeza|)"
                       R"(montagem|instalacao|acessorios|colecao|calcado|bebidas|sobremesas|entradas|vinhos|)"
                       R"(arranjos)(?: {w}){0,3} (?P<span>a (?P<percent>50)~%){ends})", 50},
    {Meaning::percent, R"((?P<span>{upto}(?P<percent>50|[1-4]\d|[1-9])~%) (?:(?:no|pelo|via|pagando (?:no|com|em)) (?:pix|boleto|dinheiro|debito)|em dinheiro|)"
                       R"(a vista|pagando))"},
    {Meaning::nothing, R"(\d{1,3}~% (?:(?:no|via|em) )?(?:pix|boleto|dinheiro|adiantado)? ?(?:para|pra) (?:garantir|reservar|confirmar|segurar)\b)"},
    {Meaning::percent, R"([a-z]{3,16}\d{1,4}:? (?:a )?(?:(?:te|lhes?|vos) )?(?:dao?|vale|garante|descontar?|tirar?|)"
                       R"(abater?)(?:-(?:te|vos|lhes?|nos))? (?P<span>{upto}(?:uns? )?{percent})(?:{ends}| (?:em tod[oa]s?|hoje|ate|ao|no catalogo|)"
                       R"(do preco)\b))"},
    {Meaning::percent, R"((?:cupom|cupao|codigo)~["'“‘«]?~[a-z0-9][a-z0-9_-]{2,23}["'”’»]? (?:da|vale|rende|)"
                       R"(garante) (?P<span>(?:mais |outros )?{upto}{percent}))"},
    {Meaning::nothing, R"((?:sinal|entrada|adiantamento|deposito|reserva|saldo|restante)(?: {w}){0,2} \d{1,3}~%)"},
    {Meaning::percent, R"((?P<span>{upto}{percent}) n[oa] (?:segund[oa]|2[oa]) (?:unidade|peca|produto|item|par|pizza|chopp|bebida|prato))"},
    {Meaning::nothing, R"(dose dupla de (?:alegria|amor|felicidade|emocao|diversao|fofura|carinho|humor|animo))"},
    {Meaning::percent, R"((?:segund[oa]|2\.?[ao]) {w} (?:por|a) {percent})"},
    {Meaning::percent, R"((?:segund[oa]|2\.?[ao]) {w} d[eoa] (?:{w} ){0,2}[a-z]{1,20} (?P<span>(?:por|a) {percent}))"},
    {Meaning::percent, R"((?m:^|[:;,(]~)(?P<span>menos (?:uns? )?{percent})(?:{ends}| (?:a|ao|aos|as|n[oa]s?|em|com|por|para|pra|se)\b))"},
    {Meaning::percent, R"((?:com|por|fica|sai) (?P<span>menos {percent}))"},
    {Meaning::percent, R"((?:{who}|idos[oa]s|aposentad[oa]s|reformad[oa]s|irma[os]s|criancas|menores|)"
                       R"(menores de \d{1,2}(?: anos)?),? (?:a )?(?P<span>metade){ends})", 50},
    {Meaning::percent, R"((?:compre|compra|na compra de|leve|peca) (?:1|uma?)(?: {w})?,?(?: e| voce)? (?:ganhe|ganha|leve|leva) (?:[oa] )?(?:outr[oa]|)"
                       R"(segund[oa])(?: {w})? com {percent}(?: de desconto| off)?)"},
    {Meaning::percent, R"((?:compre|compra|na compra de|leve|peca) (?:1|uma?)(?: {w})?,?(?: e| voce)? (?:ganhe|ganha|leve|leva) (?:[oa] )?(?:outr[oa]|)"
                       R"(segund[oa])(?: {w})? pela metade(?: do preco)?)", 50},
    {Meaning::percent, R"((?:ate (?:a )?)?metade do preco|pela metade(?: do preco)?|meio preco|(?:paga|pagam|pague|pagando) (?:so |apenas )?(?:(?:a )?metade|)"
                       R"(meia(?:-entrada)?))", 50},
    {Meaning::nothing, R"(deduz[a-z]{1,4} (?:ate )?(?:um )?\d{1,3}~%|\d{1,3}~% (?:do|no|de) (?:seu )?(?:imposto|ir\b))"},
    {Meaning::nothing, R"((?:econom|poup|ganh)[a-z]{1,6} (?:ate )?(?:um )?\d{1,3}~% (?:d[eoa]|n[oa]|em) (?:energia|agua|luz|eletricidade|tempo|combustivel|)"
                       R"(gasolina|gas|espaco|bateria|recursos|consumo|conta))"},
    {Meaning::nothing, R"(100~% (?:algodao|natural|vegano|vegana|organico|organica|brasileir[oa]|artesanal|online|digital|seguro|integral|puro|pura))"},

    // money off, a special price
    {Meaning::amount_off, R"((?P<span>(?:fica|ficam|sai|saem) {money} mais (?:leves?|barat[oa]s?|em conta))(?:{ends}| (?:em|ate|hoje|so|n[oa]s?|ness[ae]s?|)"
                          R"(nest[ae]s?|com|se|durante)\b))"},
    {Meaning::amount_off, R"({upto}{money} (?:a menos|menos|{off}))"},
    {Meaning::amount_off, R"({upto}{told} (?:a menos|menos|{off}))"},
    {Meaning::amount_off, R"((?P<span>(?:tira|abate|desconta)m? {upto}(?:{told}|{money})) d[aeo]s? [a-rt-z][a-z]{1,20})"},
    {Meaning::amount_off, R"((?:economize|economiza|poup(?:e|a|as)|devolvemos|descontamos|ganhe) {upto}{money}(?: de (?:desconto|volta))?)"},
    {Meaning::amount_off, R"((?P<span>(?:poup|economiz)(?:em|am|ando) {upto}{money})(?:{ends}| (?:em (?:tod[oa]s?|compras)|n[oa]s?|hoje|ate|com {w})\b))"},
    {Meaning::amount_off, R"((?:tiramos|a gente tira|abatemos|a gente abate|a gente desconta) {upto}{money}(?: d[aeo] (?:conta|valor|preco|total|orcamento|)"
                          R"(servico))?)"},
    {Meaning::gift, R"((?P<span>de oferta)(?:{ends}| (?:com|na compra|em)\b))", 1, 0},
    {Meaning::amount_off, R"(desconto(?: {w})? (?:de|ate|de ate) {money})"},
    {Meaning::special_price, R"((?:(?:por|a|com|de) )?{only} (?:por )?{money})"},
    {Meaning::special_price, R"({old_money}[,;]? (?:e )?(?P<span>agora (?:(?:a|por) )?(?:{only} )?{money}))"},
    {Meaning::amount_off, R"((?m:^|[:;,(]~)(?P<span>menos {money})(?:{ends}| (?:do que|que|a|ao|aos|as|n[oa]s?|em|com|por|para|pra|se)\b))"},
    {Meaning::special_price, R"((?:antes|{usual}|custava|era)(?: de| por| custava)?:?~{old_money}[ ,;.)/–—-]*(?:e )?(?:preco )?(?P<span>(?:agora|hoje|oferta|)"
                             R"(promo|promocional|especial|sai):? (?:(?:por|a|de) )?(?:{only} )?(?:por )?{money}))"},
    {Meaning::special_price, R"((?P<span>{money})(?: [a-z]{1,20}){0,4}\.~antes:? (?:(?:a|de|por) )?{old_money})"},
    {Meaning::special_price, R"(de {old_money},? (?P<span>(?:por|a) (?:{only} )?{money}))"},
    {Meaning::special_price, R"((?:baix(?:ou|amos|aram)|caiu|cairam|desceu|desceram|reduzid[oa]s?) de {old_money} (?P<span>para (?:{only} )?{money}))"},
    {Meaning::special_price, R"((?P<span>(?:(?:agora|hoje|por|a):? )*{money})(?:,? |~\()(?:em vez de|ao inves de|em lugar de) {old_money})"},
    {Meaning::special_price, R"((?P<span>(?:por )?{money})~\(de {old_money}~\))"},
    {Meaning::special_price, R"((?P<span>{money})~[(,]~(?:antes(?: era| custava)?|era|{usual}|normalmente|(?:preco de )?tabela|)"
                             R"((?:reduzid|rebaixad|baixou|caiu)[oa]?):? (?:(?:por|de) )?{old_money})"},
    {Meaning::nothing, R"((?:falta|faltam|faltavam|a partir de|frete (?:de|por)|gorjeta de|multa de) {only} {money})"},

    // free, a gift, free delivery
    {Meaning::free, R"({free_word})", 1, 0},
    {Meaning::free, R"((?P<thing>aulas? (?:de )?(?:teste|experimenta(?:l|is))) {free_word})"},
    {Meaning::free, R"((?:\d{1,2}|{number}) (?P<thing>mes(?:es)?|semanas?|dias?|noites?|aulas?|sessoes|horas?) {free_word})"},
    {Meaning::free, R"(s/~custos?)", 1, 0},
    {Meaning::free, R"((?P<thing>entrada|acesso|ingresso|estacionamento) (?:liberad[oa]|franc[oa]))"},
    {Meaning::free, R"((?P<thing>(?:embalagem|embrulho|papel) (?:de|para|pra) presentes?) {free_word})"},
    {Meaning::free, R"(gratuitamente|de (?:forma|maneira) gratuita)"},
    {Meaning::free, R"((?P<thing>entrada|acesso|ingresso|participacao|inscricao) (?:e )?(?:livre|franca)(?: e gratuit[oa])?)"},
    {Meaning::free, R"(nao (?:paga|pagam|pague)(?: (?:a )?(?:taxa d[eao] )?(?P<thing_after>entrada|inscricao|matricula|nada))?)"},
    {Meaning::free, R"(isencao d[aeo]s? (?P<thing_after>{w}(?: d[aeo] {w})?)|isent[oa]s? d[aeo] (?P<thing_after>taxa|matricula|inscricao|mensalidade)|)"
                    R"(sem (?:taxa|custo) de (?P<thing_after>matricula|inscricao|adesao)|(?P<thing>matricula|inscricao|adesao|anuidade) (?:isent|zerad)a)"},
    {Meaning::nothing, R"((?:pisc|consom|polu|emit|pes|dur|produz|respir|dorm)[a-z]{0,5} (?:ate |quase )?{percent} (?:a )?(?:menos|mais))"},
    {Meaning::nothing, R"(nao (?:paga|pagam|pague) (?:[oa]s? )?(?:onibus|autocarro|aluguel|renda|luz|gas|impostos?|pedagio|portagens?|multas?|)"
                       R"(contas? de [a-z]+|boletos?|dividas?|salarios?|gasolina))"},
    // a sum
    {Meaning::nothing, R"({money} menos (?:[oa]s? )?(?:(?:r?[$]~)?\d[\d.,]*|{round_number}|cem|cento|mil|(?:duzent|trezent|quatrocent|quinhent)[oa]s|)"
                       R"((?:vint|trint|quarent|cinquent|sessent|dez)inh[oa]s?)(?: d[aeo]s? [a-z0-9]+)?~(?:=|:|[)]|sao|da|fica|ficam))"},
    {Meaning::nothing, R"(se [^.!?\n]{0,30}(?:cancel|adia|suspend)[a-z]{1,5}[^.!?\n]{0,20},? (?:(?:voce|a gente) )?(?:recebe|leva|tem|)"
                       R"(devolve) (?P<span>{money} de volta))"},
    {Meaning::nothing, R"(nao custa nada (?:alem d[aeo]s?|a nao ser|senao|sonhar|perguntar|tentar|pedir|lembrar|olhar|sorrir))"},
    {Meaning::free, R"((?:nao se pagam?|nao pag(?:as?|ues?)) (?:a )?(?P<thing_after>matricula|inscricao|entrada|joia|adesao|ingresso))"},
    {Meaning::free, R"((?P<span>nao se pagam?(?: nada)?){ends}|(?m:^|[.!?:;,(]~)(?:e )?(?P<span>sem (?P<thing_after>taxas?|mensalidades?)){ends}|)"
                    R"(sem pagar (?:a )?(?P<thing_after>inscricao|matricula|mensalidade|anuidade|taxa|adesao|condominio|frete|entrada|ingresso|couvert|)"
                    R"(consumacao))"},
    {Meaning::free, R"((?P<span>isent[oa]s?) (?:para|ate)\b)"},
    {Meaning::free, R"(sem pagar(?: nada)?|(?:nao custa|ninguem paga) nada)"},
    {Meaning::free, R"((?P<thing>inscricao|inscricoes|matriculas?|adesao|reservas?) sem (?:taxas?|custos?))"},
    {Meaning::free, R"((?P<span>sem (?P<thing_after>inscricao|matricula|adesao|anuidade))(?:~[+&]| (?:(?:ate|durante|para) (?:ao? fim|o dia|dia|final|o final|)"
                    R"(ao final|\d{1,2}/|{weekday}|{month})|este mes|neste mes|em {month}|se)\b))"},
    {Meaning::free, R"(sem joia(?: de (?P<thing_after>inscricao|matricula|adesao))?)"},
    {Meaning::free, R"((?::|estao|sao|ficam|esta|fica)~(?P<span>isent[oa]s?){ends})"},
    {Meaning::gift, R"((?P<span>(?P<thing>{w}) oferecid[oa]){ends})"},
    {Meaning::nothing, R"((?:curso|servico|apoio|suporte|atendimento|produto|tratamento|conteudo) oferecido)"},
    {Meaning::free, R"((?:de )?cortesia|por conta da casa|(?:e|fica|vai|sai) por (?:nossa|minha) conta)", 1, 0},
    {Meaning::free, R"((?P<span>(?P<thing>(?:primeir[oa] |segund[oa] )?{w}(?: 20\d\d)?) por (?:nossa|minha) conta)(?:{ends}| (?:e|em|n[oa]s|para|a partir|ate|)"
                    R"(hoje|se)\b))"},
    {Meaning::free, R"(presentes? (?P<span>por (?:nossa|minha) conta){ends})"},
    {Meaning::free, R"(sem acrescimos?)"},
    {Meaning::nothing, R"((?:\d{1,2}~x|vezes|parcelas?|parcelamento|cartao|cartoes|credito|debito|pix)(?: {w}){0,2} (?P<span>sem acrescimos?))"},
    {Meaning::nothing, R"((?:moro|moramos|trabalho|trabalhamos|viajo|viajamos|vivo|deixa|deixe|deixem|fica tudo|(?:risco|culpa|erro|bagunca|responsabilidade|)"
                       R"(resto)(?: e| fica)?|faco|tudo) (?P<span>por (?:nossa|minha) conta))"},
    {Meaning::nothing, R"(por nossa conta (?:e risco|mesmo))"},
    {Meaning::gift, R"({give} (?:um |uma |dois |duas |o |a |outr[oa] |seu |sua )(?P<thing>{w}(?: {w}){0,3}) {free_word})"},
    {Meaning::gift, R"((?:compr|gast|reserv|pec|ped|contrat|assin|inscrev|matricul)[a-z]{1,5}(?: [a-z0-9$.]{0,15}[a-z0-9$]){0,9},? (?:e )?(?P<span>(?:leve|)"
                    R"(leva) (?:mais )?(?:um|uma) (?P<thing_after>{w}(?: (?:de )?{w})?))(?:{ends}| (?:com|em|para|no|na|ate|so|este|esta|hoje)\b))"},
    {Meaning::nothing, R"((?:leve|leva) (?:mais )?(?:um|uma) (?:(?:grande|lindo|linda|bom|boa) )?(?:descontos?|precos?|lembrancas?|surpresas?|sorrisos?|)"
                       R"(experiencias?|cupom|codigo|bonus|credito|cashback|oferta|promo|pedacinho|susto|tempo|vida|noite|tarde|abraco|convite|numero|visita|)"
                       R"(proposta)|(?:use|usar|aplique) (?:fps|spf)~\d{2})"},
    {Meaning::gift, R"((?:compr|gast|reserv|pec|ped|contrat|assin|inscrev|matricul)[a-z]{1,5}(?: [a-z0-9$.]{0,15}[a-z0-9$]){0,9},? (?:e )?(?P<span>(?:ganhe|)"
                    R"(ganha|ganhou|ganham) (?:o|a) (?P<thing_after>{goods}(?: (?:de )?{w})?))(?:{ends}| (?:com|em|para|no|na|ate|so|este|esta|hoje)\b))"},
    {Meaning::nothing, R"(oferecemos (?:o|a) (?:melhor|maxim[oa]|mesm[oa]|noss[oa]|maior|mundo|vida|alma|mao|palavra|exemplo|espaco|atencao|oportunidade|)"
                       R"(chance|possibilidade|servico|suporte))"},
    {Meaning::gift, R"((?P<span>(?:ganhe|ganha) (?:o|a) (?P<thing_after>{w}(?: de {w})?)) na (?:sua )?compra\b)"},
    {Meaning::gift, R"(comprou(?: {w}){1,3}, (?P<span>ganhou (?P<thing_after>{goods}s?(?: (?:de )?{w})?)))"},
    {Meaning::gift, R"(comprou(?: {w}){0,4},? (?:e )?(?P<span>levou (?:um|uma|o|a) (?P<thing_after>{w}(?: (?:de )?{w})?) de (?:brinde|presente))\b)"},
    {Meaning::gift, R"((?P<span>oferecemos (?:o|a) (?P<thing_after>{w}(?: de {w})?)) (?:a|para|pra) (?:quem|todos os que|todas as que|cada {w} que)\b)"},
    {Meaning::gift, R"((?:vai|vao|vem) de presente)", 1, 0},
    {Meaning::gift, R"({give} (?:um |uma |dois |duas |seu |sua |o |a |os |as )(?P<thing>{w}(?: {w}){0,3}) de (?:brinde|presente|oferta))"},
    {Meaning::free, R"((?:uma?|dois|duas|tres|\d{1,2}) (?P<span>(?P<thing>{w}(?: d[aeo] {w})?) de oferta))"},
    {Meaning::gift, R"((?:ganhe|ganha|ganham|ganhando) (?:um |uma |dois |duas |o seu |seu |sua |tambem um |)"
                    R"(tambem uma )(?P<thing>{w}(?: de {w})?(?: [a-z]{5,20}|(?: de)? {size})?))"},
    {Meaning::gift, R"((?:ganhe|ganha|ganham|ganhando|recebe|recebem) \d{1,2} (?P<thing>{goods}s?(?: de {w})?))"},
    {Meaning::gift, R"((?:ganhe|ganha|ganham|ganhando|levam|recebem) (?P<thing>(?:cafe da manha|cafezinho|sobremesa|bebida|refri|refrigerante|chopp|chope|)"
                    R"(cerveja|batata|pipoca|sorvete|bolo|docinho|suco|petisco|entrada|taca|caneca|camiseta|kit|bone|ecobag)(?: (?:gratis|de {w}))?))"},
    {Meaning::gift, R"(oferta d[aoe] (?P<thing_after>(?:1\.?[aªo°]|primeir[ao]|segund[ao]) {w}(?: {w})?|matricula|inscricao|instalacao|montagem|limpeza|)"
                    R"(avaliacao|diagnostico|joia))"},
    {Meaning::gift, R"(oferta de (?:um |uma )(?P<thing_after>{w}(?: de {w})?)|(?P<span>oferta de (?P<thing_after>{w}(?: de {w})?)) na compra)"},
    {Meaning::gift, R"(na compra (?:{w},? ){1,6}(?P<span>(?:oferecemos|damos)(?:-(?:lhe|te|vos))? (?:um|uma|o|a) (?P<thing_after>{w}(?: de {w})?)))"},
    {Meaning::gift, R"(de brinde|(?:e )?oferta da casa|(?:e|sao|fica|ficam|vai|sai) (?:uma? )?(?:oferta|presente|mimo) noss[oa])", 1, 0},
    {Meaning::gift, R"((?P<thing>primeir[oa] {w}(?: (?:d[aeo]s? |ao )?{w})?) (?P<span>(?:e|sao) oferta){ends})"},
    {Meaning::gift, R"((?:ganhe|receba|leve|com|direito a|tem|temos|tera|havera|um|seu) (?:um |uns |seu )?(?P<span>brind(?:inh[oa]|e)s?)|)"
                    R"((?:ganha|ganham|ganhando|levam?|recebem?) (?P<span>(?:brind(?:inh[oa]|e)s?|mimos?|presentes?))|[+]~(?P<span>brindes?)|)"
                    R"((?P<span>brindes?) (?:surpresa|exclusiv[oa]s?|especia(?:l|is)|a cada|em (?:cada|todas?)|(?:na|nas) (?:sua |suas |tod[oa]s? (?:as )?|)"
                    R"(qualquer )?(?:primeira )?compras?|(?:para|pra) (?:[oa]s|quem|as primeiras|os primeiros)|aos primeiros|as primeiras)|)"
                    R"((?:um |seu )?(?P<span>(?:presentes?|mimos?)) (?:para|na|no|em|especial|surpresa|a cada|exclusiv[oa])|)"
                    R"((?:ganhe|receba|leve)(?: um| uns)? (?P<span>presentes?|mimos?))"},
    {Meaning::free_shipping, R"({service}(?: para tod[oa] (?:o )?{w}| express[ao]?| padrao| no dia seguinte| em \d{1,2}~h(?:oras)?)?(?: (?:ainda|continuam?|)"
                             R"(seguem?)(?: a ser| sendo)?| e| esta| sao| ficam?| saem| totalmente| sai){0,2} (?:{free_word}|free|zero)|)"
                             R"((?:sem (?:taxa|custo) de (?:entrega|envio|frete)|(?:{service}) (?:(?:e|sao|ficam?|vai|vao|sai|saem|correm?|continuam?|)"
                             R"(seguem?) )?(?:por nossa conta|por conta da casa)|sem portes(?: de envio)?|(?:portes|fretes?)(?: de envio)? oferecid[oa]s?|)"
                             R"(oferecemos (?:(?:[oa]s )?(?:portes|fretes?|custos de (?:envio|entrega))|[oa]s? (?:entrega|envio))(?:{ends}|)"
                             R"( (?:n[oa]s?|em (?:todas|compras|encomendas)|hoje|ate|acima|a partir)\b)|(?:nos )?(?:pagamos|bancamos|cobrimos) (?:o |a |seu |)"
                             R"(sua )?{service}|(?:a gente )?lev(?:a|amos) (?:de graca|gratis) (?:ate )?(?:a|na|em) (?:(?:sua|tua) )?(?:porta|casa)|)"
                             R"((?:{service})(?:~:)?(?: r?[$]~[\d.,]{1,8})?~[|,(:;]~(?:acima|a partir|compras acima) de {money} (?:e |sai |)"
                             R"(fica )?(?P<span>{free_word})|{service} (?:e |a )?gente paga|(?P<span>nao (?:se )?pag(?:a|as|am) (?:o frete|a entrega|)"
                             R"((?:[oa]s )?(?:frete|portes(?: de envio)?)))(?:{ends}| (?:n[oa]s?|em|hoje|ate|acima)\b)|(?:fretes?|entregas?|portes)~[?] (?:e |)"
                             R"(fica |sai )?(?:por nossa conta|por conta da casa)|oferta d[eo]s? portes|entregamos (?:gratis|de graca|sem custo)))"},
    {Meaning::free_shipping, R"((?P<span>{service}(?:~:| (?:e|custa|sai por|por|a))?~(?:r[$]~0(?:,00)?|0~(?:€|euros|reais)|)"
                             R"(zero (?:euros|reais)))(?:~[^a-z0-9.,]|~[.,](?:~[^0-9]|~$)| [a-z]{1,20}|~$))"},
    {Meaning::free_shipping, R"({service} (?:e|sao|ficam?) (?:uma? )?(?:oferta|presente|mimo|cortesia) (?:noss[oa]|da casa)|{service} nao custam? (?:nada|)"
                             R"((?:nem )?um (?:real|centavo|tostao|euro|centimo))|(?:buscamos|pegamos|recolhemos) e (?:levamos|entregamos|)"
                             R"(devolvemos) (?:gratis|de graca|sem custo))"},
    {Meaning::free_shipping, R"((?P<span>nao (?:se )?cobr(?:a|amos|o) (?:o |a )?{service})(?:{ends}| (?:n[oa]s?|em|hoje|dentro|para|acima|a partir)\b))"},
    {Meaning::free_shipping, R"({service}(?: [a-z0-9-]{1,12}){0,5}?(?:~:)?(?:~{money})?~[|,(:;]~(?:e |sai |fica )?(?P<span>{free_word}) (?:(?:em |nas |para |)"
                             R"(nos )?(?:compras|pedidos|encomendas) )?(?:acima|a partir|superiores) (?:de|a)~(?:r?[$]|€)?~\d[\d.,]{0,7})"},
    {Meaning::nothing, R"((?:ganhe|ganha|ganham|ganhando) (?:um |uma |o |a |seu |sua )?(?:tempo|espaco|vida|confianca|forca|dinheiro|destaque|novo|nova|)"
                       R"(experiencia|visibilidade|pouco|jogo|premio|campeonato|partida|abraco|sorriso|dia|toque|charme|brilho|cor|cara|ar|lugar|coracao|peso|)"
                       R"(massa|mundo|respeito|publico|rua|noite|atencao|corrida|mercado|carinho|batalha|palco))"},
    {Meaning::nothing, R"((?:caixas?|cartao|cartoes|cestas?|kits?|ideias?|opc(?:ao|oes)|listas?|embalagens|sacolas?|lojas?|vale|sugestoes|sugestao) (?:de |)"
                       R"(para |pra )?presentes?|(?:um|o|melhor|belo|lindo) presente (?:perfeito|ideal|de (?:natal|aniversario|deus|casamento)|)"
                       R"(para (?:a mamae|o papai|quem|mae|pai|a mae|o pai|voce|sua mae|seu pai)|que)|(?:estar|esteve|estara|estaremos|estao|esta|estava|)"
                       R"(se faz|fez-se) presentes?|presentes? (?:em|no|na|nos|nas) (?:todo|tod[oa]s|nossa|nosso|vida|mercado|evento|festa|feira)|)"
                       R"(no presente)"},
    {Meaning::nothing, R"((?P<span>(?:embalagem|embrulho|papel) (?:de|para|pra) presentes?)(?:~[^a-z0-9 ]|~$| [a-cefh-rt-z0-9][a-z0-9]{0,20}))"},
    {Meaning::nothing, R"(um brinde (?:pra|para|a|as|aos) (?:voces?|nos|vida|amizade|todos|todas|quem|mamae|mae)|brinde (?:com|a|ao|conosco|a vida)|)"
                       R"((?:um|nosso|levante o|hora do) brinde (?:a|ao|com|aos|as)|vamos brindar)"},
    {Meaning::nothing, R"((?:sonhar|sorrir|amar|abracar|respirar|perguntar|ser gentil|um sorriso|o sorriso|abracos?|amor|gentileza|educacao)(?: {w})? (?:e|)"
                       R"(sao|ainda e|continua) (?:de graca|gratis|gratuit[oa]s?)|(?:violencia|agressao|agressividade|comentario|ofensa)s? gratuit[oa]s?|)"
                       R"(software (?:livre|gratuito)|(?:cheio|cheia|sem|com) de graca)"},
    {Meaning::nothing, R"((?:cao|cadela|cachorr[oa]|gat[oa]|galinhas?) (?:vive|mora)m?(?: (?:aqui|ca|connosco|com a gente|em casa))? {free_word}|)"
                       R"(se chama {w} e (?:vive|mora|dorme|come)(?: (?:aqui|ca|connosco|com a gente|em casa))? {free_word}|)"
                       R"({free_word} (?:e|ou|nem) pag[ao]s?|pag[ao]s? (?:e|ou) {free_word})"},
    {Meaning::nothing, R"(deix[a-z]{1,5} de ser {free_word})"},
    {Meaning::nothing, R"((?:ar|area|tempo|mercado|vao|nado|estilo|via|espaco|dia|horario|agenda|tema|fique) livre)"},
    {Meaning::nothing, R"((?:regras?|normas?|visitas?|gestos?|atos?|carro|formulas?) de cortesia|cortesia (?:e|com|no) {w})"},

    // coupons, draws, instalments
    {Meaning::coupon, R"((?:codigo|cupom|cupao)(?: promocional| de desconto| promo| especial| exclusivo)?(?: e(?::~| )|)"
                      R"(:?~)(?:[👉➡→]~)?["'“‘«]?(?P<code>[a-z0-9][a-z0-9_-]{2,23}))"},
    {Meaning::coupon_typed, R"((?:usem?|usando|utilizem?|digite|insira|aplique|informe|coloque) ["'“‘«]?(?P<span>(?P<code>[a-z0-9][a-z0-9_-]{3,23}))["'”’»]? )"
                            R"((?:e |para |pra |ao |(?:no |na |em )(?:seu |sua )?(?:primeir[oa] |proxim[oa] )?)(?:ganhe|pague|ganhar|pagar|comprar|finalizar|)"
                            R"(caixa|compra|pedido|carrinho|checkout|site|app|loja|inscricao|receber|economize|ter))"},
    {Meaning::bare_coupon, R"(cup(?:om|ons|ao|oes))"},
    {Meaning::other, R"(sorteios?|sorteamos|sorteando|sortear(?:emos|a)?|sorteia|sera sortead[oa]|vamos sortear|rifas?|giveaway)"},
    {Meaning::other, R"((?m:^)[^a-z0-9\n]{0,12}(?P<span>passatempo)(?:~[^a-z0-9 ,.]| (?:d[aeo]s?|relampago|especial|para|com|n[ao])\b)|)"
                     R"((?:nov[oa]|grande|nosso|particip[a-z]{1,4} n[eo](?:ss[ea]|st[ea])?|vencedor[a-z]{0,2} do|fim do) (?P<span>passatempo)\b)"},
    {Meaning::other, R"((?:participe|concorra)(?: e| para)? (?:ganhe|ganhar|concorra|concorrer)|concorra a)"},
    {Meaning::other, R"((?:para|pra|quer|quem quiser|e so) (?P<span>concorrer (?:a um |a uma |a dois |a duas |aos? |as ){w}))"},
    {Meaning::other, R"((?:em )?(?P<span>(?:ate )?(?:\d{1,2}~x|(?:\d{1,2}|{number}) (?:vezes|parcelas|prestacoes)|)"
                     R"(parcel[a-z]{1,4}(?: em \d{1,2}~x)?)(?: (?:de )?{money})?(?: iguais| fixas)? (?:sem|s/)~juros(?: de {money})?)|{money} sem juros)"},
    {Meaning::other, R"((?:sem|s/)~juros (?:ate|em|em ate|por) \d{1,2}~(?:x|vezes|meses|parcelas|prestacoes)|(?:financiamento|credito|pagamento|)"
                     R"(parcelamento)(?: {w}){0,2} (?:sem juros|(?:com |a )?juros? zero|a 0~%))"},
    {Meaning::nothing, R"((?:particip(?:e|a|em)|concorr(?:a|e|am)) e (?:ganhe|ganha|ganhem) (?P<span>(?:um|uma|dois|duas|\d{1,2}) {w}))"},   // what may be won
    {Meaning::coupon_typed, R"((?:usem?|usando|utilizem?|digite|insira|aplique) ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{2}|)"
                            R"([a-z]{4,16}\d{1,4}))["'”’»]?(?:~[.,;!)\n]|~$|~[^a-z0-9 ]))"},
    {Meaning::coupon_typed, R"(cod\b\.?:?~["'“‘«]?(?P<code>[a-z]{3,16}\d{2}|[a-z]{4,16}\d{1,4}))"},
    {Meaning::coupon_typed, R"((?:use|utilize|digite|insira|aplique|usa) ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{1,4}[a-z]{2,12}))["'”’»]? (?:e|para|pra|ao|)"
                            R"(no|na|em)\b)"},
    {Meaning::nothing, R"(sorteios? (?:dos? grupos?|da (?:loteria|champions|copa|mega)|da mega-sena|das chaves))"},

    // words that promise nothing in particular
    {Meaning::bare_word, R"(promo(?:s|cao|coes)?)"},
    {Meaning::bare_word, R"(ofertas?|ofertaco|liquidac(?:ao|oes)|liquida(?:co)?|queima de estoque|saldao|saldos)"},
    {Meaning::bare_word, R"(descontos?|descontaco|descontao)"},
    {Meaning::nothing, R"(ofertas? (?:cultural|academica|educacional|formativa|gastronomica|turistica|hoteleira|publica|de (?:emprego|trabalho|cursos|vagas|)"
                       R"(servicos|atividades|valor|formacao|estagio|lazer)|e (?:a |da )?(?:demanda|procura))|ofertas (?:culturais|academicas|educacionais|)"
                       R"(formativas|gastronomicas|turisticas))"},
    {Meaning::nothing, R"(promocao (?:d[aeo]s? (?:saude|cultura|leitura|direitos|bem-estar|igualdade|turismo|esporte|emprego|educacao)|)"
                       R"(a (?:gerente|diretor|chefe)|interna)|(?:minha|sua|recebeu uma|recebi uma|ganhou uma|uma) promocao (?:a|no trabalho|no emprego|)"
                       R"(para))"},
    {Meaning::nothing, R"((?:oferta|proposta) (?:salarial|d[aoe] (?:empresa|patronal|patrao|governo|direcao|administracao|ministerio|prefeitura))|)"
                       R"((?:recebeu|conquistou|ganhou|mereceu|conseguiu) (?:uma|a|sua) (?:merecida |grande )?promocao{ends})"},
    {Meaning::nothing, R"(outr[oa]s (?:descontos|promocoes|ofertas|promos)|sem descontos? no salario|descontos? (?:em folha|do inss|no salario))"},
    {Meaning::nothing, R"((?:sociedade|modernidade|amor|vida|medo|tempos?|dieta|fase|massa|parte|forma|alimentacao|versao|cera|receita) liquid[oa]s?)"},
    {Meaning::nothing, R"(liquidacao (?:d[aeo] (?:empresa|divida|imposto|sentenca|sociedade|financeira)|judicial|extrajudicial))"},
    {Meaning::nothing, R"((?:ligue|liga|ligar|ligue-nos|liga-nos|telefone|telefona)(?: ja| hoje| agora| para nos)? (?:(?:totalmente|de forma) )?(?:gratis|)"
                       R"(de graca|gratuita|gratuitamente|sem (?:nenhum )?custos?)|(?:ligacao|ligacoes|chamadas?|(?:linhas?|telefones?) de (?:atendimento|)"
                       R"(servico|ajuda|emergencia)) (?:(?:e|sao) )?(?:totalmente )?(?:gratuit[oa]s?|gratis|de graca)|(?:gratis|gratuitamente|de graca|)"
                       R"(sem custo) (?:no|pelo|para o) (?:(?:numero|telefone) )?0?800)"},
    {Meaning::nothing, R"(cupo(?:m|ns) fisca(?:l|is)|cupo(?:m|ns) (?:nao fiscal|de pagamento|de troco)|(?:via|numero|qr ?code|data|emissao|cpf) (?:d[oe]|)"
                       R"(no) cupom)"},
    {Meaning::nothing, R"(codigo (?:qr|postal|penal|civil|isbn|iban|swift|html|morse|de (?:conduta|etica|barras|area|vestimenta|transito|defesa)|aberto|fonte|)"
                       R"(do consumidor))"},

    {Meaning::nothing, R"(nada(?: {w})? e (?:de graca|gratis|gratuito))"},
    {Meaning::nothing, R"((?:a|as|uma|da) palavras?~["'“‘«]?~{w})"},

    {Meaning::nothing, R"((?:por dentro|sabendo|saiba|avisad[oa]s?) das (?:promocoes|ofertas|promos)|mais (?:do )?que uma (?:promocao|promo|oferta)|)"
                       R"((?:recus|aceit|receb)[a-z]{1,5} (?:a|uma) oferta)"},
};

}  // namespace

constinit const Lexicon kPortuguese{kWords, kMacros, kPhrases};

}  // namespace sml::claims
