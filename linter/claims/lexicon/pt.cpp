// Portuguese: the words and patterns of offers and what denies them.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Word kWords[] = {
    {"percent_word", "por cento"}, {"percent_word", "porcento"},
    {"free_word", "gratis"}, {"free_word", "gratuito"}, {"free_word", "gratuita"}, {"free_word", "gratuitos"}, {"free_word", "gratuitas"},
    {"free_word", "de graca"}, {"free_word", "sem custo"}, {"free_word", "sem custos"}, {"free_word", "sem custo adicional"},
    {"free_word", "sem custo algum"}, {"free_word", "sem nenhum custo"}, {"free_word", "a custo zero"}, {"free_word", "custo zero"},
    {"free_word", "livre e gratuito"}, {"free_word", "livre e gratuita"}, {"free_word", "sem pagar nada"},
    {"article", "o"}, {"article", "a"}, {"article", "os"}, {"article", "as"}, {"article", "um"}, {"article", "uma"}, {"article", "seu"},
    {"article", "sua"}, {"article", "teu"}, {"article", "tua"}, {"article", "nosso"}, {"article", "nossa"}, {"article", "uns"}, {"article", "umas"},
    {"joiner", "de"}, {"joiner", "do"}, {"joiner", "da"}, {"joiner", "dos"}, {"joiner", "das"},
    {"copula", "e"}, {"copula", "sao"}, {"copula", "esta"}, {"copula", "estao"}, {"copula", "sai"}, {"copula", "saem"}, {"copula", "vai"},
    {"copula", "fica"}, {"copula", "ficam"}, {"copula", "sera"}, {"copula", "serao"},
    {"adverb", "totalmente"}, {"adverb", "completamente"}, {"adverb", "sempre"}, {"adverb", "inteiramente"}, {"adverb", "tambem"}, {"adverb", "100"},
    {"adverb", "%"}, {"adverb", "100%"}, {"adverb", "absolutamente"},
    {"stop", "hospedam"}, {"stop", "dormem"}, {"stop", "ficam"}, {"stop", "esse"}, {"stop", "este"}, {"stop", "essa"}, {"stop", "esses"}, {"stop", "estes"}, {"stop", "em"}, {"stop", "no"}, {"stop", "na"},
    {"stop", "nos"}, {"stop", "nas"}, {"stop", "com"}, {"stop", "sem"}, {"stop", "meses"}, {"stop", "retire"}, {"stop", "retira"},
    {"stop", "mulheres"}, {"stop", "damas"}, {"stop", "anos"}, {"stop", "menores"}, {"stop", "idosos"}, {"stop", "por"}, {"stop", "para"}, {"stop", "pra"}, {"stop", "pro"},
    {"stop", "ao"}, {"stop", "aos"}, {"stop", "que"}, {"stop", "se"}, {"stop", "nao"}, {"stop", "ja"}, {"stop", "ou"}, {"stop", "mas"},
    {"stop", "mais"}, {"stop", "tem"}, {"stop", "temos"}, {"stop", "ha"}, {"stop", "todo"}, {"stop", "toda"}, {"stop", "todos"}, {"stop", "todas"},
    {"stop", "hoje"}, {"stop", "amanha"}, {"stop", "entra"}, {"stop", "entram"}, {"stop", "participe"}, {"stop", "aprenda"}, {"stop", "inscreva-se"},
    {"stop", "cadastre-se"}, {"stop", "baixe"}, {"stop", "experimente"}, {"stop", "teste"}, {"stop", "comece"}, {"stop", "use"}, {"stop", "leve"},
    {"stop", "leva"}, {"stop", "come"}, {"stop", "comem"}, {"stop", "ganhe"}, {"stop", "ganha"}, {"stop", "receba"}, {"stop", "oferecemos"},
    {"stop", "damos"}, {"stop", "venha"}, {"stop", "dias"}, {"stop", "agora"}, {"stop", "quase"}, {"stop", "cada"}, {"stop", "inclui"},
    {"stop", "criancas"}, {"stop", "voce"}, {"stop", "voces"}, {"stop", "tudo"}, {"stop", "aqui"}, {"stop", "atendimento"}, {"stop", "online"},
    {"stop", "seus"}, {"stop", "suas"}, {"stop", "nossos"}, {"stop", "nossas"}, {"stop", "meu"}, {"stop", "minha"}, {"stop", "pelo"},
    {"stop", "pela"}, {"stop", "ate"}, {"stop", "so"}, {"stop", "quem"}, {"stop", "como"},
    {"goods", "cafe"}, {"goods", "cafezinho"}, {"goods", "sobremesa"}, {"goods", "bebida"}, {"goods", "refrigerante"}, {"goods", "refri"},
    {"goods", "suco"}, {"goods", "cerveja"}, {"goods", "chopp"}, {"goods", "chope"}, {"goods", "drinque"}, {"goods", "drink"},
    {"goods", "caipirinha"}, {"goods", "vinho"}, {"goods", "taca"}, {"goods", "pizza"}, {"goods", "batata"}, {"goods", "entrada fria"},
    {"goods", "sorvete"}, {"goods", "bolo"}, {"goods", "brigadeiro"}, {"goods", "pao"}, {"goods", "paozinho"}, {"goods", "croissant"},
    {"goods", "coxinha"}, {"goods", "pastel"}, {"goods", "hamburguer"}, {"goods", "porcao"}, {"goods", "camiseta"}, {"goods", "bone"},
    {"goods", "caneca"}, {"goods", "sacola"}, {"goods", "ecobag"}, {"goods", "bolsa"}, {"goods", "livro"}, {"goods", "ebook"}, {"goods", "e-book"},
    {"goods", "guia"}, {"goods", "pdf"}, {"goods", "planilha"}, {"goods", "amostra"}, {"goods", "kit"}, {"goods", "brinde"}, {"goods", "presente"},
    {"goods", "vela"}, {"goods", "flor"}, {"goods", "muda"}, {"goods", "adesivo"}, {"goods", "chaveiro"}, {"goods", "brinquedo"}, {"goods", "pipoca"},
    {"goods", "calendario"}, {"goods", "acai"},
    {"near", "este"}, {"near", "esta"}, {"near", "esse"}, {"near", "essa"}, {"near", "neste"}, {"near", "nesta"}, {"near", "nesse"}, {"near", "nessa"},
    {"turn", "mas"}, {"turn", "porem"}, {"turn", "contudo"}, {"turn", "entretanto"}, {"turn", "embora"}, {"turn", "porque"}, {"turn", "entao"},
};

constexpr Macro kMacros[] = {
    {"w", R"([a-z]{2,20})"},
    {"off", R"((?:(?:de |em )?(?:desconto|desc|off|cashback|reembolso|abatimento|bonus|de volta)))"},
    {"upto", R"((?:ate (?:um )?)?)"},
    {"only", R"((?:apenas|so|somente))"},
    {"give", R"((?:ganhe|ganha|ganham|ganhando|leve|leva|receba|recebe|damos|oferecemos|presenteamos com))"},
    {"service", R"((?:fretes?|portes(?: de envio)?|entregas?|delivery|envios?|taxa de entrega))"},
};

constexpr Phrase kPhrases[] = {
    // two for one
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) (?:noites|diarias),?(?: e)? (?:pague|paga|pagando) (?:so |apenas )?(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) por (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:leve|leva|levar|levou|compre|peca|traga|reserve)(?: [oa]s)? (?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: e)? (?:so |somente |apenas )?(?:pague|paga|pagar|pagou|pagando)(?: por| so| apenas| somente)? (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:fique|fica|ficar|hospede-se|hospede-se por) (?P<span>(?P<take>\d{1,2}|{number}),?(?: e)? (?:so |apenas )?(?:pague|paga|pagando) (?:so |apenas )?(?P<pay>\d{1,2}|{number})))"},
    {Meaning::n_for_m, R"((?:pague|paga|pagando) (?:por )?(?P<pay>\d{1,2}|{number})(?: {w})?,?(?: e)? (?:leve|leva|ganhe|receba) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:compre|compra|comprou|na compra de) (?P<pay>\d{1,2}|{number})(?: {w})?,?(?: e| voce)? (?:leve|leva) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_and_m, R"((?:compre|compra|comprou|na compra de|leve|peca|pediu) (?P<pay>\d{1,2}|{number})(?: {w})?,?(?: e| voce)? (?:ganhe|ganha|ganhou) (?:(?:mais )?(?P<take>\d{1,2})(?: {w})?(?: gratis)?|mais (?P<take>{number})(?: {w})?(?: gratis)?|(?P<take>{number}) gratis))"},
    {Meaning::n_for_m, R"((?:compre|compra|comprou|na compra de|leve|peca|pediu) (?:1|um|uma)(?: {w})?,?(?: e| voce)? (?:ganhe|ganha|ganhou|leve|leva) (?:outr[oa]|[oa] segund[oa])(?: {w})?(?: gratis)?)", 2, 1},
    {Meaning::n_for_m, R"((?:compre|leve|na compra de|peca|pague) (?:2|dois|duas)(?: {w}){0,3},? (?:e )?(?:o|a) terceir[oa](?: {w}){0,2}(?: e| sai| fica)? (?:{free_word}|por nossa conta|por conta da casa))", 3, 2},
    {Meaning::n_for_m, R"((?:compre|leve|na compra de|peca|pague) (?:1|um|uma)(?: {w}){0,2},? (?:e )?(?:o|a) segund[oa](?: {w}){0,2}(?: e| sai| fica)? (?:{free_word}|por nossa conta|por conta da casa))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:[oa]|cada) )?terceir[oa] (?:noite|diaria|peca|unidade|pizza|bebida|item|par|prato|cafe|aula|cerveja|produto)(?: e| sai| fica)? (?:{free_word}|por nossa conta))", 3, 2},
    {Meaning::n_for_m, R"((?:(?:[oa]) )?(?:segund[oa]|2\.?[ao]) (?:peca|unidade|pizza|bebida|item|par|prato|cafe|cerveja|produto)(?: e| sai| fica)? (?:{free_word}|por nossa conta))", 2, 1},
    {Meaning::n_for_m, R"((?:compre|leve|na compra de|peca|pague) (?:3|tres)(?: {w}){0,2},? (?:e )?(?:o|a) quart[oa](?: {w})?(?: e| sai)? (?:{free_word}|por nossa conta))", 4, 3},
    {Meaning::n_for_m, R"(em dobro|(?:chopp|chope|rodada|dose) dupl[oa]|double (?:drinks?|chopp|chope|de {w}))", 2, 1},
    {Meaning::nothing, R"((?:\d{1,2}|{number}) por (?:\d{1,2}|{number})~(?:%|[$€]|r\$|{currency}|cm|mm|m|metros?|cento|mil|horas?|dias?|meses|pessoa|mesa|vez))"},
    {Meaning::nothing, R"(um por (?:um|uma|vez|todos))"},
    {Meaning::nothing, R"(7~x~1)"},
    {Meaning::nothing, R"((?:trabalho|esforco|risco|tempo|diversao|alegria|felicidade|fofura|amor|emocao|dose|cuidado|atencao|vencer|rende|render|render?em|valor|preco|custa|cobramos) em dobro)"},
    {Meaning::nothing, R"((?:ganhou|ganhamos|ganharam|ganhar|perdeu|perdemos|perderam|perder|venceu|vencemos|vencer|placar|placar final|empatou|goleada|derrotou)(?: de| por| o)?(?: {w})? \d{1,2}~(?:x|a|-)~\d{1,2})"},

    // part of the price
    {Meaning::percent, R"({upto}(?:\d{1,2}~(?:-|–|a|e)~)?{percent}~(?:extra |adicional )?{off})"},
    {Meaning::percent, R"((?P<span>{upto}{percent} (?:a )?menos)(?:{ends}| (?:em|n[oa]s?|ao|com|se|por|para|hoje|ate)\b))"},
    {Meaning::percent, R"((?:descontos?|cashback|abatimento)(?: {w})? (?:de|ate|de ate)(?: um)? {percent})"},
    {Meaning::percent, R"((?:economize|economiza|poup(?:e|a|as)|devolvemos|descontamos|ganhe|aproveite|garanta) {upto}{percent}(?: de (?:desconto|volta))?)"},
    {Meaning::percent, R"((?P<span>{upto}{percent}) (?:em|n[oa]s?) (?:tod[oa]s?|qualquer|produtos selecionados|itens selecionados|sua|seu))"},
    {Meaning::percent, R"({upto}{percent} (?:extra|adicional))"},
    {Meaning::nothing, R"(dose dupla de (?:alegria|amor|felicidade|emocao|diversao|fofura|carinho|humor|animo))"},
    {Meaning::percent, R"((?:segund[oa]|2\.?[ao]) {w} (?:por|a) {percent})"},
    {Meaning::percent, R"(metade do preco|pela metade(?: do preco)?|meio preco|(?:paga|pagam|pague|pagando) (?:so |apenas )?(?:(?:a )?metade|meia(?:-entrada)?))", 50},
    {Meaning::nothing, R"((?:econom|poup|ganh)[a-z]{1,6} (?:ate )?(?:um )?\d{1,3}~% (?:d[eoa]|n[oa]|em) (?:energia|agua|luz|eletricidade|tempo|combustivel|gasolina|gas|espaco|bateria|recursos|consumo|conta))"},
    {Meaning::nothing, R"(100~% (?:algodao|natural|vegano|vegana|organico|organica|brasileir[oa]|artesanal|online|digital|seguro|integral|puro|pura))"},

    // money off, a special price
    {Meaning::amount_off, R"({upto}{money} (?:a menos|menos|{off}))"},
    {Meaning::amount_off, R"((?:economize|economiza|poup(?:e|a|as)|devolvemos|descontamos|ganhe) {upto}{money}(?: de (?:desconto|volta))?)"},
    {Meaning::amount_off, R"(desconto(?: {w})? (?:de|ate|de ate) {money})"},
    {Meaning::special_price, R"((?:(?:por|a|com|de) )?{only} (?:por )?{money})"},
    {Meaning::special_price, R"((?:antes|preco (?:normal|original|antigo)|custava|era)(?: de| por| custava)?:?~{old_money}[ ,;.)/–—-]*(?:e )?(?:preco )?(?P<span>(?:agora|hoje|oferta|promo|promocional|especial|sai):? (?:(?:por|a|de) )?(?:{only} )?(?:por )?{money}))"},
    {Meaning::special_price, R"(de {old_money},? (?P<span>(?:por|a) (?:{only} )?{money}))"},
    {Meaning::special_price, R"((?P<span>(?:(?:agora|hoje|por|a):? )*{money}),? (?:em vez de|ao inves de|em lugar de) {old_money})"},
    {Meaning::special_price, R"((?P<span>{money})~[(,]~(?:antes|era|preco normal|normalmente):? (?:(?:por|de) )?{old_money})"},
    {Meaning::nothing, R"((?:falta|faltam|faltavam|a partir de|frete (?:de|por)|gorjeta de|multa de) {only} {money})"},

    // free, a gift, free delivery
    {Meaning::free, R"({free_word})", 1, 0},
    {Meaning::free, R"(gratuitamente|de (?:forma|maneira) gratuita)"},
    {Meaning::free, R"((?P<thing>entrada|acesso|ingresso|participacao|inscricao) (?:e )?(?:livre|franca)(?: e gratuit[oa])?)"},
    {Meaning::free, R"(nao (?:paga|pagam|pague)(?: (?:a )?(?:taxa d[eao] )?(?P<thing_after>entrada|inscricao|matricula|nada))?)"},
    {Meaning::free, R"(isencao d[aeo]s? (?P<thing_after>{w}(?: d[aeo] {w})?)|isent[oa]s? d[aeo] (?P<thing_after>taxa|matricula|inscricao|mensalidade)|sem (?:taxa|custo) de (?P<thing_after>matricula|inscricao|adesao)|(?P<thing>matricula|inscricao|adesao|anuidade) (?:isent|zerad)a)"},
    {Meaning::free, R"((?:de )?cortesia|por conta da casa|e por nossa conta)", 1, 0},
    {Meaning::gift, R"({give} (?:um |uma |dois |duas |o |a |outr[oa] |seu |sua )(?P<thing>{w}(?: {w}){0,3}) {free_word})"},
    {Meaning::gift, R"((?:ganhe|ganha|ganham|ganhando) (?:um |uma |dois |duas |o seu |seu |sua |tambem um |tambem uma )(?P<thing>{w}(?: de {w})?(?: [a-z]{5,20}|(?: de)? {size})?))"},
    {Meaning::gift, R"(oferta de (?:um |uma )(?P<thing_after>{w}(?: de {w})?)|(?P<span>oferta de (?P<thing_after>{w}(?: de {w})?)) na compra)"},
    {Meaning::gift, R"(de (?:brinde|presente)|(?:e )?oferta da casa)", 1, 0},
    {Meaning::gift, R"((?:ganhe|receba|leve|com|direito a|tem|temos|tera|havera|um|seu) (?:um |uns |seu )?(?P<span>brindes?)|(?P<span>brindes?) (?:surpresa|exclusiv[oa]s?|especia(?:l|is)|a cada|em (?:cada|todas?))|(?:um |seu )?(?P<span>(?:presentes?|mimos?)) (?:para|na|no|em|especial|surpresa|a cada|exclusiv[oa])|(?:ganhe|receba|leve)(?: um| uns)? (?P<span>presentes?|mimos?))"},
    {Meaning::free_shipping, R"({service}(?: para tod[oa] (?:o )?{w})?(?: e| esta| sao| totalmente| sai)? (?:{free_word}|free|zero)|(?:sem (?:taxa|custo) de (?:entrega|envio|frete)|(?:{service}) (?:e |fica |vai |sai |corre )?(?:por nossa conta|por conta da casa)|(?:nos )?(?:pagamos|bancamos|cobrimos) (?:o |a |seu |sua )?{service}|{service} (?:e |a )?gente paga|nao paga (?:o )?(?:frete|a entrega)|oferta d[eo]s? portes|entregamos (?:gratis|de graca|sem custo)))"},
    {Meaning::nothing, R"((?:ganhe|ganha|ganham|ganhando) (?:um |uma |o |a |seu |sua )?(?:tempo|espaco|vida|confianca|forca|dinheiro|destaque|novo|nova|experiencia|visibilidade|pouco|jogo|premio|campeonato|partida|abraco|sorriso|dia|toque|charme|brilho|cor|cara|ar|lugar|coracao|peso|massa))"},
    {Meaning::nothing, R"((?:caixas?|cartao|cartoes|cestas?|kits?|ideias?|opc(?:ao|oes)|listas?|embalagens?|embalagem|papel|sacolas?|lojas?|vale|sugestoes|sugestao) (?:de |para |pra )?presentes?|(?:um|o|melhor|belo|lindo) presente (?:perfeito|ideal|de (?:natal|aniversario|deus|casamento)|para (?:a mamae|o papai|quem|mae|pai|a mae|o pai|voce|sua mae|seu pai)|que)|(?:estar|esteve|estara|estaremos|estao|esta|estava|se faz|fez-se) presentes?|presentes? (?:em|no|na|nos|nas) (?:todo|tod[oa]s|nossa|nosso|vida|mercado|evento|festa|feira)|no presente)"},
    {Meaning::nothing, R"(um brinde (?:pra|para|a|as|aos) (?:voces?|nos|vida|amizade|todos|todas|quem|mamae|mae)|brinde (?:com|a|ao|conosco|a vida)|(?:um|nosso|levante o|hora do) brinde (?:a|ao|com|aos|as)|vamos brindar)"},
    {Meaning::nothing, R"((?:sonhar|sorrir|amar|abracar|respirar|perguntar|ser gentil|um sorriso|o sorriso|abracos?|amor|gentileza|educacao)(?: {w})? (?:e|sao|ainda e|continua) (?:de graca|gratis|gratuit[oa]s?)|(?:violencia|agressao|agressividade|comentario|ofensa)s? gratuit[oa]s?|software (?:livre|gratuito)|(?:cheio|cheia|sem|com) de graca)"},
    {Meaning::nothing, R"({free_word} (?:e|ou|nem) pag[ao]s?|pag[ao]s? (?:e|ou) {free_word})"},
    {Meaning::nothing, R"(deix[a-z]{1,5} de ser {free_word})"},
    {Meaning::nothing, R"((?:ar|area|tempo|mercado|vao|nado|estilo|via|espaco|dia|horario|agenda|tema|fique) livre)"},
    {Meaning::nothing, R"((?:regras?|normas?|visitas?|gestos?|atos?|carro|formulas?) de cortesia|cortesia (?:e|com|no) {w})"},

    // coupons, draws, instalments
    {Meaning::coupon, R"((?:codigo|cupom|cupao)(?: promocional| de desconto| promo| especial| exclusivo)?(?::| e)?~(?:[👉➡→]~)?["'“‘«]?(?P<code>[a-z0-9][a-z0-9_-]{2,23}))"},
    {Meaning::coupon_typed, R"((?:use|usando|utilize|digite|insira|aplique|informe|coloque) ["'“‘«]?(?P<span>(?P<code>[a-z0-9][a-z0-9_-]{3,23}))["'”’»]? (?:e |para |pra |ao |(?:no |na |em )(?:seu |sua )?(?:primeir[oa] |proxim[oa] )?)(?:ganhe|pague|ganhar|pagar|comprar|finalizar|caixa|compra|pedido|carrinho|checkout|site|app|loja|inscricao|receber|economize|ter))"},
    {Meaning::bare_coupon, R"(cup(?:om|ons|ao|oes))"},
    {Meaning::other, R"(sorteios?|sorteamos|sorteando|sortearemos|vamos sortear|rifas?|giveaway)"},
    {Meaning::other, R"((?:participe|concorra)(?: e| para)? (?:ganhe|ganhar|concorra|concorrer)|concorra a)"},
    {Meaning::other, R"((?:em )?(?P<span>(?:ate )?(?:\d{1,2}~x|(?:\d{1,2}|{number}) (?:vezes|parcelas)|parcel[a-z]{1,4}(?: em \d{1,2}~x)?)(?: (?:de )?{money})?(?: iguais| fixas)? sem juros)|{money} sem juros)"},
    {Meaning::nothing, R"(sorteios? (?:dos? grupos?|da (?:loteria|champions|copa|mega)|da mega-sena|das chaves))"},

    // words that promise nothing in particular
    {Meaning::bare_word, R"(promo(?:s|cao|coes)?)"},
    {Meaning::bare_word, R"(ofertas?|ofertaco|liquidac(?:ao|oes)|liquida(?:co)?|queima de estoque|saldao|saldos)"},
    {Meaning::bare_word, R"(descontos?|descontaco|descontao)"},
    {Meaning::nothing, R"(ofertas? (?:cultural|academica|educacional|formativa|gastronomica|turistica|hoteleira|publica|de (?:emprego|trabalho|cursos|vagas|servicos|atividades|valor|formacao|estagio|lazer)|e (?:a |da )?(?:demanda|procura))|ofertas (?:culturais|academicas|educacionais|formativas|gastronomicas|turisticas))"},
    {Meaning::nothing, R"(promocao (?:d[aeo]s? (?:saude|cultura|leitura|direitos|bem-estar|igualdade|turismo|esporte|emprego|educacao)|a (?:gerente|diretor|chefe)|interna)|(?:minha|sua|recebeu uma|recebi uma|ganhou uma|uma) promocao (?:a|no trabalho|no emprego|para))"},
    {Meaning::nothing, R"(outr[oa]s (?:descontos|promocoes|ofertas|promos)|sem descontos? no salario|descontos? (?:em folha|do inss|no salario))"},
    {Meaning::nothing, R"(liquidacao (?:d[aeo] (?:empresa|divida|imposto|sentenca|sociedade|financeira)|judicial|extrajudicial))"},
    {Meaning::nothing, R"((?:ligue|liga|ligar|ligue-nos|liga-nos|telefone|telefona)(?: ja| hoje| agora| para nos)? (?:(?:totalmente|de forma) )?(?:gratis|de graca|gratuita|gratuitamente|sem (?:nenhum )?custos?)|(?:ligacao|ligacoes|chamadas?|(?:linhas?|telefones?) de (?:atendimento|servico|ajuda|emergencia)) (?:(?:e|sao) )?(?:totalmente )?(?:gratuit[oa]s?|gratis|de graca)|(?:gratis|gratuitamente|de graca|sem custo) (?:no|pelo|para o) (?:(?:numero|telefone) )?0?800)"},
    {Meaning::nothing, R"(cupo(?:m|ns) fisca(?:l|is)|cupo(?:m|ns) (?:nao fiscal|de pagamento|de troco)|(?:via|numero|qr ?code|data|emissao|cpf) (?:d[oe]|no) cupom)"},
    {Meaning::nothing, R"(codigo (?:qr|postal|penal|civil|isbn|iban|swift|html|morse|de (?:conduta|etica|barras|area|vestimenta|transito|defesa)|aberto|fonte|do consumidor))"},

    {Meaning::nothing, R"(nada(?: {w})? e (?:de graca|gratis|gratuito))"},
    {Meaning::nothing, R"((?:a|as|uma|da) palavras?~["'“‘«]?~{w})"},

    {Meaning::nothing, R"((?:por dentro|sabendo|saiba|avisad[oa]s?) das (?:promocoes|ofertas|promos)|mais (?:do )?que uma (?:promocao|promo|oferta)|(?:recus|aceit|receb)[a-z]{1,5} (?:a|uma) oferta)"},
    // what denies them
    {Meaning::denies_next, R"(enquanto (?:uns|umas|alguns|outr[oa]s|muit[oa]s) (?:fazem|tem|dao|oferecem))", 2},
    {Meaning::denies_next, R"((?:ja )?nao (?:ha|tem|temos|existe|existem|aplica|aplicam|fazemos|trabalhamos com|damos|oferecemos|havera|tera|teremos|e|sao|inclui|vale|valem|houve|aceitamos)(?: mais| nenhum[a]?| permuta nem)?)", 2},
    {Meaning::denies_next, R"((?:sem|nem|zero|nenhum|nenhuma|nada de|tampouco|nunca houve|nunca tem|adeus a|adeus ao|tchau|acabou-se o|acabou o|acabou a|acabaram os|acabaram as|terminou o|terminou a|terminaram os|encerrou o|encerrou a|chega de))", 2},
    {Meaning::denies_next, R"((?:voce[s]? lembram?|lembram?(?:-se)?|saudades?|tivemos|teve|fizemos|tinhamos|tinha|houve|havia|se houvesse|se tivessemos|quem dera)(?: d[aeo]s?| quando tinhamos)?)", 3},
    {Meaning::denies_next, R"((?:a concorrencia|os concorrentes|o vizinho|outr[oa]s|outr[oa]s (?:lojas|lugares|restaurantes|academias|marcas|agencias)|eles|os demais)(?: te)? (?:tem|oferecem|oferece|fazem|faz|dao|da|vendem|prometem|anunciam|cobram))", 4},
    {Meaning::denies_previous, R"((?:(?:ja )?(?:se )?(?:terminou|terminaram|acabou|acabaram|encerrou|encerraram|venceu|venceram|expirou|expiraram|chegou ao fim|foi encerrad[oa]|esta encerrad[oa]|ficou para tras|(?:nao|ja nao) (?:vale|valem|existe|existem|esta|estao|aplica|aplicam|se aplica|volta|tem|e valid[oa])(?: mais)?|deixou de valer|foi (?:ontem|na semana passada|um sucesso|lindo|linda|demais|incrivel|(?:no |na )?{weekday} passad[oa]))(?: (?:ontem|mais|ja))?))", 6},
    {Meaning::denies_previous, R"((?:de ontem|do ano passado|da semana passada|do mes passado))", 1},
    {Meaning::denies_sentence, R"((?m:^|[.!?…]~)[^a-z0-9\n.!?]{0,12}(?P<span>(?:quando|por que|qual|quais|o que|como|onde|quem|lembra|lembram|voces? lembram?|vai ter|vai voltar|teria|tera|haveria|prefere|preferem|e se|sera que|voces? (?:tem|fazem|aceitam|dao))\b[^.!?\n]*\?))"},
    {Meaning::nothing, R"((?:nao|nem) (?:ha|existe|e|sao|tem) (?:melhor|melhores|nada|como|so|apenas|somente|desculpa|pouc[oa]s)|nao perca[a-z]{0,3}|nao perde|sem (?:duvida|falta|pressa|medo|compromisso|limite)|acabou de|acabamos de)"},
    {Meaning::denies_sentence, R"((?m:^|[.!?…:]~)[^a-z0-9\n.!?]{0,12}(?P<span>[^.!?\n:]+ ou [^.!?\n]+\?))"},
    {Meaning::nothing, R"(descontos? (?:de|para|a) funcionari[oa]s?|desconto de empregado)"},
    {Meaning::nothing, R"((?:de|da|dar|escolha|compre|comprar|de a) (?:(?:um|o|esse) )?presentes?)"},
    {Meaning::denies_sentence, R"(estamos contratando|vagas? (?:para|de) {w}:?)"},
    {Meaning::denies_next, R"((?:criar|criando|planejar|lancar|montar|fazer)(?: suas?| umas?| boas?)?|(?:ofereca|oferecer|de) (?:aos?|para os) (?:seus )?clientes|resultado d[oa]|(?:ganhador|vencedor)(?:a|es|as)? d[oa]|duvida entre)", 1},
    {Meaning::denies_inside, R"((?:ganhador|vencedor)(?:a|es|as)? d[aeo]s?(?: {w}){0,3} (?:sorteios?|rifas?|giveaway)|(?:ganhador|vencedor)(?:a|es|as)? d[aeo]s? (?:sorteios?|rifas?|giveaway))"},
    {Meaning::denies_inside, R"((?:sorteios?|rifas?|giveaway)(?: {w}){0,3} (?:arrecadou|rendeu|juntou|foi|encerrad[oa]|esta encerrad[oa]|ja tem|tem ganhador[a-z]{0,2})\b)"},
    {Meaning::denies_inside, R"((?:ganhou|ganharam|levou|levaram) (?:o|a|nosso|nossa) (?:sorteios?|rifas?|giveaway))"},
    {Meaning::nothing, R"((?:quem (?:quer|ai quer|ama|gosta|topa|disse)|o que (?:voce esta esperando|esta esperando|ta esperando)|como (?:assim|nao)))"},
    {Meaning::denies_sentence, R"([?]~(?:nao[,.]|ainda nao|por enquanto nao))"},
    {Meaning::denies_sentence, R"(nao somos nos|nao (?:e|sao|era) (?:noss[oa]s?|verdade)|(?:e|sao) (?:um |uma )?(?:golpes?|fraudes?|fals[oa]s?|fakes?)|(?:perfil|perfis|contas?|paginas?|mensagem|mensagens|anuncios?) (?:e |sao )?(?:fals[oa]s?|fakes?))"},
    {Meaning::retracts, R"((?:e|sao) (?:um )?(?:golpe|fraude|fals[oa]s?|fake)|nao somos nos|nao (?:e|era) verdade)"},
    {Meaning::retracts, R"((?:(?:e |era |foi )?(?:mentira|mentirinha|brincadeira|brincadeirinha|pegadinha|zoeira)))"},

    // what looks like a day and is none
    {Meaning::no_day, R"((?:a|uma|na|pela|sua|minha|em) (?:segunda|terca|quarta|quinta|sexta) (?:vez|edicao|casa|parte|feira do|aula|unidade|peca|turma|posicao|colocacao|etapa|fase|geracao|via|dose|idade|opcao|sessao|semana|maior|melhor)|segunda (?:mao|unidade|via|chance|pele|opcao|peca|dose)|(?:quarta|sexta|quinta) (?:santa|de cinzas)|(?:sexta|quinta)-feira santa|domingo de (?:ramos|pascoa)|sabado de aleluia|(?:um|dois|tres) (?:quarto|terco)s?)"},
    {Meaning::no_day, R"((?:rua|av|avenida|praca|largo|travessa|estacao|metro|bairro|ponte|rodovia|teatro|colegio|escola|hospital|clube|estadio|cine)\.? (?:de |do |da )?(?:\d{1,2}|{day_word}) de {month})"},
    {Meaning::no_day, R"((?P<span>(?:\d{1,2}|{day_word})(?:o|ro|°)? de {month}) (?:(?:[1-9]\d{2}|(?:1[0-8]|2[2-9]|[3-9]\d)\d{2})(?:~[;!?)\n]|~$|~[.,](?:[^0-9]|$))|(?:3[2-9]|[4-9]\d)~,[^0-9]))"},
    {Meaning::no_day, R"((?:boa|bom|feliz|otima|otimo|linda|lindo|abencoada|abencoado) {weekday})"},
    {Meaning::no_day, R"(hoje em dia|ate hoje (?:so|nao|nunca|ninguem|nada|ainda|e|sao|foi|foram|tem|temos|esta|estao|continua|continuam|segue|seguimos|me|nos|se|muit[oa]s?)|(?:que|viv[a-z]{1,5}|existe[a-z]{0,2}|dura[a-z]{0,2}|lembr[a-z]{1,5}) ate hoje|de hoje em diante)"},
    {Meaning::no_day, R"((?:entreg[a-z]{1,4}|enviamos|preparamos|delivery|pront[oa]s?)(?: {w}){0,3} (?P<span>(?:em menos de|em ate|em) (?:\d{1,3}|{number}|meia)~(?:horas?|hs?|hrs?|min|minutos?)))"},
    {Meaning::past_previous, R"((?:tivemos|fomos|estivemos|fizemos|houve|foram|esteve|vieram|aconteceu|rolou))", 3},
    {Meaning::past_previous, R"((?:celebramos|comemoramos|participamos|recebemos|vivemos|inauguramos|conhecemos))", 3, kPresentToo},
    {Meaning::past_next, R"((?:tivemos|fomos|estivemos|fizemos|houve|foi|foram|esteve|vieram|aconteceu|rolou)(?: {w})?)", 3},
    {Meaning::past_next, R"((?:vivemos|recebemos|participamos)(?: {w})?)", 3, kPresentToo},

};

}  // namespace

constinit const Lexicon kPortuguese{kWords, kMacros, kPhrases};

}  // namespace sml::claims
