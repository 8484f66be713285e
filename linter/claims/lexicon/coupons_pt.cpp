// Portuguese: coupons, draws, instalments without interest, and words that promise nothing in particular.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    // coupons, draws, instalments
    {Meaning::coupon, R"((?:codigo|cupom|cupao)(?: promocional| de desconto| promo| especial| exclusivo)?(?: e(?::~| )|)"
                      R"(:?~)(?:[👉➡→]~)?["'“‘«]?(?P<code>[a-z0-9][a-z0-9_-]{2,23}))"},
    {Meaning::coupon_typed, R"((?:usem?|usando|utilizem?|digite|insira|aplique|informe|coloque) ["'“‘«]?(?P<span>(?P<code>[a-z0-9][a-z0-9_-]{3,23}))["'”’»]?)"
                            R"( (?:e |para |pra |ao |(?:no |na |em )(?:seu |sua )?(?:primeir[oa] |proxim[oa] )?)(?:ganhe|pague|ganhar|pagar|comprar|finalizar|)"
                            R"(caixa|compra|pedido|carrinho|checkout|site|app|loja|inscricao|receber|economize|ter))"},
    {Meaning::bare_coupon, R"(cup(?:om|ons|ao|oes))"},
    {Meaning::other, R"(sorteios?|sorteamos|sorteando|sortear(?:emos|a)?|sorteia|sera sortead[oa]|vamos sortear|rifas?|giveaway)"},
    {Meaning::other, R"((?m:^)[^a-z0-9\n]{0,12}(?P<span>passatempo)(?:~[^a-z0-9 ,.]| (?:d[aeo]s?|relampago|especial|para|com|n[ao])\b)|)"
                     R"((?:nov[oa]|grande|nosso|particip[a-z]{1,4} n[eo](?:ss[ea]|st[ea])?|vencedor[a-z]{0,2} do|fim do) (?P<span>passatempo)\b)"},
    {Meaning::other, R"((?:participe|concorra)(?: e| para)? (?:ganhe|ganhar|concorra|concorrer)|concorra a)"},
    {Meaning::other, R"((?:para|pra|quer|quem quiser|e so) (?P<span>concorrer (?:a um |a uma |a dois |a duas |aos? |as ){w}))"},
    {Meaning::other, R"((?:em )?(?P<span>(?:ate )?(?:\d{1,2}~x|(?:\d{1,2}|{number}) (?:vezes|parcelas|prestacoes)|)"
                     R"(parcel[a-z]{1,4}(?: em \d{1,2}~x)?)(?: (?:de )?{money})?(?: iguais| fixas)? (?:sem|s/)~juros(?: de {money})?)|{money} sem juros)", 1},
    {Meaning::other, R"((?:sem|s/)~juros (?:ate|em|em ate|por) \d{1,2}~(?:x|vezes|meses|parcelas|prestacoes)|)"
                     R"((?:financiamento|credito|pagamento|parcelamento)(?: {w}){0,2} (?:sem juros|(?:com |a )?juros? zero|a 0~%))", 1},
    {Meaning::nothing, R"((?:particip(?:e|a|em)|concorr(?:a|e|am)) e (?:ganhe|ganha|ganhem) (?P<span>(?:um|uma|dois|duas|\d{1,2}) {w}))"},   // what may be won
    {Meaning::coupon_typed, R"((?:usem?|usando|utilizem?|digite|insira|aplique))"
                            R"( ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{2}|[a-z]{4,16}\d{1,4}))["'”’»]?(?:~[.,;!)\n]|~$|~[^a-z0-9 ]))"},
    {Meaning::coupon_typed, R"(cod\b\.?:?~["'“‘«]?(?P<code>[a-z]{3,16}\d{2}|[a-z]{4,16}\d{1,4}))"},
    {Meaning::coupon_typed, R"((?:use|utilize|digite|insira|aplique|usa) ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{1,4}[a-z]{2,12}))["'”’»]?)"
                            R"( (?:e|para|pra|ao|no|na|em)\b)"},
    {Meaning::nothing, R"(sorteios? (?:dos? grupos?|da (?:loteria|champions|copa|mega)|da mega-sena|das chaves))"},

    // words that promise nothing in particular
    {Meaning::bare_word, R"(promo(?:s|cao|coes)?)"},
    {Meaning::bare_word, R"(ofertas?|ofertaco|liquidac(?:ao|oes)|liquida(?:co)?|queima de estoque|saldao|saldos)"},
    {Meaning::bare_word, R"(descontos?|descontaco|descontao)"},
    {Meaning::nothing, R"(ofertas? (?:cultural|academica|educacional|formativa|gastronomica|turistica|hoteleira|publica|)"
                       R"(de (?:emprego|trabalho|cursos|vagas|servicos|atividades|valor|formacao|estagio|lazer)|e (?:a |da )?(?:demanda|procura))|)"
                       R"(ofertas (?:culturais|academicas|educacionais|formativas|gastronomicas|turisticas))"},
    {Meaning::nothing, R"(promocao (?:d[aeo]s? (?:saude|cultura|leitura|direitos|bem-estar|igualdade|turismo|esporte|emprego|educacao)|a)"
                       R"( (?:gerente|diretor|chefe)|interna)|(?:minha|sua|recebeu uma|recebi uma|ganhou uma|uma) promocao (?:a|no trabalho|no emprego|para))"},
    {Meaning::nothing, R"((?:oferta|proposta) (?:salarial|d[aoe] (?:empresa|patronal|patrao|governo|direcao|administracao|ministerio|prefeitura))|)"
                       R"((?:recebeu|conquistou|ganhou|mereceu|conseguiu) (?:uma|a|sua) (?:merecida |grande )?promocao{ends})"},
    {Meaning::nothing, R"(outr[oa]s (?:descontos|promocoes|ofertas|promos)|sem descontos? no salario|descontos? (?:em folha|do inss|no salario))"},
    {Meaning::nothing, R"((?:sociedade|modernidade|amor|vida|medo|tempos?|dieta|fase|massa|parte|forma|alimentacao|versao|cera|receita) liquid[oa]s?)"},
    {Meaning::nothing, R"(liquidacao (?:d[aeo] (?:empresa|divida|imposto|sentenca|sociedade|financeira)|judicial|extrajudicial))"},
    {Meaning::nothing, R"((?:ligue|liga|ligar|ligue-nos|liga-nos|telefone|telefona)(?: ja| hoje| agora| para nos)?)"
                       R"( (?:(?:totalmente|de forma) )?(?:gratis|de graca|gratuita|gratuitamente|sem (?:nenhum )?custos?)|)"
                       R"((?:ligacao|ligacoes|chamadas?|(?:linhas?|telefones?) de (?:atendimento|servico|ajuda|emergencia)) (?:(?:e|sao) )?(?:totalmente)"
                       R"( )?(?:gratuit[oa]s?|gratis|de graca)|(?:gratis|gratuitamente|de graca|sem custo) (?:no|pelo|para o) (?:(?:numero|telefone) )?0?800)"},
    {Meaning::nothing, R"(cupo(?:m|ns) fisca(?:l|is)|cupo(?:m|ns) (?:nao fiscal|de pagamento|de troco)|)"
                       R"((?:via|numero|qr ?code|data|emissao|cpf) (?:d[oe]|no) cupom)"},
    {Meaning::nothing, R"(codigo (?:qr|postal|penal|civil|isbn|iban|swift|html|morse|de (?:conduta|etica|barras|area|vestimenta|transito|defesa)|aberto|fonte|)"
                       R"(do consumidor))"},

    {Meaning::nothing, R"(nada(?: {w})? e (?:de graca|gratis|gratuito))"},
    {Meaning::nothing, R"((?:a|as|uma|da) palavras?~["'“‘«]?~{w})"},

    {Meaning::nothing, R"((?:por dentro|sabendo|saiba|avisad[oa]s?) das (?:promocoes|ofertas|promos)|mais (?:do )?que uma (?:promocao|promo|oferta)|)"
                       R"((?:recus|aceit|receb)[a-z]{1,5} (?:a|uma) oferta)"},
};

}  // namespace

constinit const Lexicon kPortugueseCoupons{{}, {}, kPhrases};

}  // namespace sml::claims
