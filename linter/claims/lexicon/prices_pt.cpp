// Portuguese: a part of the price, money off, a price beside the one that it was.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    // part of the price
    {Meaning::percent, R"({upto}(?:\d{1,2}(?:~[-–]~| a )|(?:5|\d{2}) e )?{percent}~(?:extra |adicional )?{off})"},
    {Meaning::percent, R"((?P<span>{upto}{percent} (?:a )?menos)(?:{ends}| (?:em|n[oa]s?|ao|com|se|por|para|hoje|ate|durante|tod[oa]|desde|e|cada|quando|)"
                       R"(pagando|apresentando|mencionando|levando|comprando)\b))"},
    {Meaning::nothing, R"((?:e|sao|era|eram) (?:ate )?(?P<span>{percent} mais barat[oa]s?))"},
    {Meaning::percent, R"((?P<span>{upto}{percent} mais (?:barat[oa]s?|em conta))(?:{ends}|)"
                       R"( (?:em|n[oa]s?|se|ate|hoje|so|durante|com|pagando|comprando|reservando)\b))"},
    {Meaning::percent, R"((?:descontos?|promocao)(?: a vista| no pix)?~[?]~(?:sim|tem|claro)[,:!.–—-]*~(?:(?:de|um) )?(?P<span>{percent}))"},
    {Meaning::percent, R"((?:descontos?|cashback|abatimento)(?: {w})? (?:de|ate|de ate)(?: um)? {percent})"},
    {Meaning::percent, R"((?:economize|economiza|poup(?:e|a|as)|devolvemos|descontamos|tiramos|abatemos|a gente (?:tira|abate|desconta)|ganhem?|aproveite|)"
                       R"(garanta) {upto}{percent}(?: de (?:desconto|volta))?)"},
    {Meaning::percent, R"((?P<span>(?:poup|economiz)(?:em|am|ando) {upto}{percent})(?:{ends}| (?:em (?:tod[oa]s?|compras)|n[oa]s?|hoje|ate|com {w})\b))"},
    {Meaning::percent, R"((?P<span>{upto}{percent}) (?:em|n[oa]s?) (?:tod[oa]s?|qualquer|produtos selecionados|itens selecionados|sua|seu))"},
    {Meaning::percent, R"({upto}{percent} (?:extra|adicional))"},
    {Meaning::percent, R"((?P<span>bolsas?(?: de estudos?)? (?:de|ate|de ate) {percent})(?:{ends}| (?:na|nas|no|nos|em|para|pra|se|a)\b))"},
    {Meaning::percent, R"((?:comecamos|seguimos|estamos|voltamos|abrimos|celebramos|comemoramos|esperamos voces?|te esperamos|recebemos voces?) com)"
                       R"( (?:um? )?(?P<span>(?P<percent>[1-9]\d?)~%) (?:em|n[oa]s?)\b)"},
    {Meaning::percent, R"((?:receb[a-z]{1,4}|ganh[a-z]{1,3}|devolvemos) {percent} (?:do valor |da compra |do preco )?de volta)"},
    {Meaning::percent, R"((?:pagam?|pague) (?:so |apenas )?50~%)", 50},
    {Meaning::percent, R"((?:matriculas?|inscric(?:ao|oes)|joia|mensalidades?|anuidades?|diarias?|consultas?|sess(?:ao|oes)|tratamentos?|massagens?|limpeza|)"
                       R"(montagem|instalacao|acessorios|colecao|calcado|bebidas|sobremesas|entradas|vinhos|arranjos)(?: {w}){0,3})"
                       R"( (?P<span>a (?P<percent>50)~%){ends})", 50},
    {Meaning::percent, R"((?P<span>{upto}(?P<percent>50|[1-4]\d|[1-9])~%))"
                       R"( (?:(?:no|pelo|via|pagando (?:no|com|em)) (?:pix|boleto|dinheiro|debito)|em dinheiro|a vista|pagando))"},
    {Meaning::nothing, R"(\d{1,3}~% (?:(?:no|via|em) )?(?:pix|boleto|dinheiro|adiantado)? ?(?:para|pra) (?:garantir|reservar|confirmar|segurar)\b)"},
    {Meaning::percent, R"([a-z]{3,16}\d{1,4}:? (?:a )?(?:(?:te|lhes?|vos) )?(?:dao?|vale|garante|descontar?|tirar?|abater?)(?:-(?:te|vos|lhes?|nos))?)"
                       R"( (?P<span>{upto}(?:uns? )?{percent})(?:{ends}| (?:em tod[oa]s?|hoje|ate|ao|no catalogo|do preco)\b))"},
    {Meaning::percent, R"((?:cupom|cupao|codigo)~["'“‘«]?~[a-z0-9][a-z0-9_-]{2,23}["'”’»]? (?:da|vale|rende|garante))"
                       R"( (?P<span>(?:mais |outros )?{upto}{percent}))"},
    {Meaning::nothing, R"((?:sinal|entrada|adiantamento|deposito|reserva|saldo|restante)(?: {w}){0,2} \d{1,3}~%)"},
    {Meaning::percent, R"((?P<span>{upto}{percent}) n[oa] (?:segund[oa]|2[oa]) (?:unidade|peca|produto|item|par|pizza|chopp|bebida|prato))"},
    {Meaning::nothing, R"(dose dupla de (?:alegria|amor|felicidade|emocao|diversao|fofura|carinho|humor|animo))"},
    {Meaning::percent, R"((?:segund[oa]|2\.?[ao]) {w} (?:por|a) {percent})"},
    {Meaning::percent, R"((?:segund[oa]|2\.?[ao]) {w} d[eoa] (?:{w} ){0,2}[a-z]{1,20} (?P<span>(?:por|a) {percent}))"},
    {Meaning::percent, R"((?m:^|[:;,(]~)(?P<span>menos (?:uns? )?{percent})(?:{ends}| (?:a|ao|aos|as|n[oa]s?|em|com|por|para|pra|se)\b))"},
    {Meaning::percent, R"((?:com|por|fica|sai) (?P<span>menos {percent}))"},
    {Meaning::percent, R"((?:{who}|idos[oa]s|aposentad[oa]s|reformad[oa]s|irma[os]s|criancas|menores|menores de \d{1,2}(?: anos)?),?)"
                       R"( (?:a )?(?P<span>metade){ends})", 50},
    {Meaning::percent, R"((?:compre|compra|na compra de|leve|peca) (?:1|uma?)(?: {w})?,?(?: e| voce)? (?:ganhe|ganha|leve|leva))"
                       R"( (?:[oa] )?(?:outr[oa]|segund[oa])(?: {w})? com {percent}(?: de desconto| off)?)"},
    {Meaning::percent, R"((?:compre|compra|na compra de|leve|peca) (?:1|uma?)(?: {w})?,?(?: e| voce)? (?:ganhe|ganha|leve|leva))"
                       R"( (?:[oa] )?(?:outr[oa]|segund[oa])(?: {w})? pela metade(?: do preco)?)", 50},
    {Meaning::percent, R"((?:ate (?:a )?)?metade do preco|pela metade(?: do preco)?|meio preco|)"
                       R"((?:paga|pagam|pague|pagando) (?:so |apenas )?(?:(?:a )?metade|meia(?:-entrada)?))", 50},
    {Meaning::nothing, R"(deduz[a-z]{1,4} (?:ate )?(?:um )?\d{1,3}~%|\d{1,3}~% (?:do|no|de) (?:seu )?(?:imposto|ir\b))"},
    {Meaning::nothing, R"((?:econom|poup|ganh)[a-z]{1,6} (?:ate )?(?:um )?\d{1,3}~% (?:d[eoa]|n[oa]|em))"
                       R"( (?:energia|agua|luz|eletricidade|tempo|combustivel|gasolina|gas|espaco|bateria|recursos|consumo|conta))"},
    {Meaning::nothing, R"(100~% (?:algodao|natural|vegano|vegana|organico|organica|brasileir[oa]|artesanal|online|digital|seguro|integral|puro|pura))"},

    // money off, a special price
    {Meaning::amount_off, R"((?P<span>(?:fica|ficam|sai|saem) {money} mais (?:leves?|barat[oa]s?|em conta))(?:{ends}|)"
                          R"( (?:em|ate|hoje|so|n[oa]s?|ness[ae]s?|nest[ae]s?|com|se|durante)\b))"},
    {Meaning::amount_off, R"({upto}{money} (?:a menos|menos|{off}))"},
    {Meaning::amount_off, R"({upto}{told} (?:a menos|menos|{off}))"},
    {Meaning::amount_off, R"((?P<span>(?:tira|abate|desconta)m? {upto}(?:{told}|{money})) d[aeo]s? [a-rt-z][a-z]{1,20})"},
    {Meaning::amount_off, R"((?:economize|economiza|poup(?:e|a|as)|devolvemos|descontamos|ganhe) {upto}{money}(?: de (?:desconto|volta))?)"},
    {Meaning::amount_off, R"((?P<span>(?:poup|economiz)(?:em|am|ando) {upto}{money})(?:{ends}| (?:em (?:tod[oa]s?|compras)|n[oa]s?|hoje|ate|com {w})\b))"},
    {Meaning::amount_off, R"((?:tiramos|a gente tira|abatemos|a gente abate|a gente desconta))"
                          R"( {upto}{money}(?: d[aeo] (?:conta|valor|preco|total|orcamento|servico))?)"},
    {Meaning::gift, R"((?P<span>de oferta)(?:{ends}| (?:com|na compra|em)\b))", 1, 0},
    {Meaning::amount_off, R"(desconto(?: {w})? (?:de|ate|de ate) {money})"},
    {Meaning::special_price, R"((?:(?:por|a|com|de) )?{only} (?:por )?{money})"},
    {Meaning::special_price, R"({old_money}[,;]? (?:e )?(?P<span>agora (?:(?:a|por) )?(?:{only} )?{money}))"},
    {Meaning::amount_off, R"((?m:^|[:;,(]~)(?P<span>menos {money})(?:{ends}| (?:do que|que|a|ao|aos|as|n[oa]s?|em|com|por|para|pra|se)\b))"},
    {Meaning::special_price, R"((?:antes|{usual}|custava|era)(?: de| por| custava)?:?~{old_money}[ ,;.)/–—-]*(?:e )?(?:preco)"
                             R"( )?(?P<span>(?:agora|hoje|oferta|promo|promocional|especial|sai):? (?:(?:por|a|de) )?(?:{only} )?(?:por )?{money}))"},
    {Meaning::special_price, R"((?P<span>{money})(?: [a-z]{1,20}){0,4}\.~antes:? (?:(?:a|de|por) )?{old_money})"},
    {Meaning::special_price, R"(de {old_money},? (?P<span>(?:por|a) (?:{only} )?{money}))"},
    // of what is named, which resolve asks for
    {Meaning::percent, R"((?:ca(?:i|em)|baixam?|descem?) (?P<span>(?:uns? )?{percent})(?:{ends}|)"
                       R"( (?:hoje|este|esta|ate|com|durante|para|se|toda|todo|so|n[ao]s?|ao)\b))"},
    {Meaning::special_price, R"((?:baix(?:ou|amos|aram)|caiu|cairam|desceu|desceram|reduzid[oa]s?) de {old_money} (?P<span>para (?:{only} )?{money}))"},
    {Meaning::special_price, R"((?:baixamos|baixou|reduzimos|cortamos) os? precos?(?: {w}){0,6}~:?~de {old_money} (?P<span>para (?:{only} )?{money}))"},
    {Meaning::special_price, R"((?P<span>(?:(?:agora|hoje|por|a):? )*{money})(?:,? |~\()(?:em vez de|ao inves de|em lugar de) {old_money})"},
    {Meaning::special_price, R"((?P<span>(?:por )?{money})~\(de {old_money}~\))"},
    {Meaning::special_price, R"((?P<span>{money})~[(,]~(?:antes(?: era| custava)?|era|{usual}|normalmente|(?:preco de )?tabela|)"
                             R"((?:reduzid|rebaixad|baixou|caiu)[oa]?):? (?:(?:por|de) )?{old_money})"},
    {Meaning::nothing, R"((?:falta|faltam|faltavam|a partir de|frete (?:de|por)|gorjeta de|multa de) {only} {money})"},
};

}  // namespace

constinit const Lexicon kPortuguesePrices{{}, {}, kPhrases};

}  // namespace sml::claims
