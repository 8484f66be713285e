// Portuguese: what looks like a day, a time or hours and is none.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    {Meaning::no_day, R"((?:\d{1,2}|{number}) {w}(?: {w}){0,2},? a (?P<span>segunda|terca|quarta|quinta|sexta) (?:e|sai|fica))"
                      R"( (?:gratis|de graca|por (?:nossa|minha) conta|pela metade))"},
    {Meaning::no_day, R"((?P<span>(?:no |o |ao )?(?:proximo|seguinte) dia) util|(?P<span>(?:no |ao )dia (?:seguinte|util seguinte)) (?:a|ao|da|do)\b|)"
                      R"((?:nossa|vossa) (?P<span>quinta) (?:em|na|no|ha)\b|produtos da (?P<span>quinta))"},
    {Meaning::no_day, R"((?:cremes?|serum|vestidos?|trajes?|bolsas?|mesas?) (?P<span>(?:de|da) noite)\b|chas? (?P<span>da tarde)\b)"},
    {Meaning::no_day, R"((?:passe|menu|prato|bilhete|ingresso|tarifa|aluguel|aluguer|preco|valor) (?P<span>diari[oa]))"},
    {Meaning::no_day, R"((?P<span>meio dia)(?:~[(](?:desde|a partir|ate)|~:?~(?:r[$]|[$€])|~:?~\d{1,3}(?:[.,]\d{1,3})?~€))"},
    {Meaning::no_day, R"((?:leve|leva|ganhe|ganha) a segunda (?:{w} )?(?:pela metade|com \d|gratis|por (?:nossa|metade|conta))\b)"},
    {Meaning::no_day, R"((?:a|uma|na|pela|sua|minha|em) (?:segunda|terca|quarta|quinta|sexta) (?:vez|edicao|casa|parte|feira do|aula|unidade|peca|turma|)"
                      R"(posicao|colocacao|etapa|fase|geracao|via|dose|idade|opcao|sessao|semana|maior|melhor)|)"
                      R"(segunda (?:mao|unidade|via|chance|pele|opcao|peca|dose)|(?:quarta|sexta|quinta) (?:santa|de cinzas)|(?:sexta|quinta)-feira santa|)"
                      R"(domingo de (?:ramos|pascoa)|sabado de aleluia|(?:um|dois|tres) (?:quarto|terco)s?)"},
    {Meaning::no_day, R"((?:rua|av|avenida|praca|largo|travessa|estacao|metro|bairro|ponte|rodovia|teatro|colegio|escola|hospital|clube|estadio|cine)\.?)"
                      R"( (?:de |do |da )?(?:\d{1,2}(?:\.?(?:o|°))?|{day_word}|xv|vii) de {month})"},
    {Meaning::no_day, R"((?:na|pela|da) (?P<span>\d{1,2} de {month}))"},
    {Meaning::no_day, R"((?:(?:na|pela|da)|[,.;:]~(?:e )?a) (?P<span>{day_word} de {month}))"},
    {Meaning::no_day, R"((?P<span>(?:\d{1,2}|{day_word})(?:o|ro|°)? de {month}))"
                      R"( (?:(?:[1-9]\d{2}|(?:1[0-8]|2[2-9]|[3-9]\d)\d{2})(?:~[;!?)\n]|~$|~[.,](?:[^0-9]|$))|(?:3[2-9]|[4-9]\d)~,[^0-9]))"},
    {Meaning::no_day, R"((?:boa|bom|feliz|otima|otimo|linda|lindo|abencoada|abencoado) {weekday}|um (?:sabado|domingo) qualquer)"},
    {Meaning::no_day, R"(hoje em dia|ate hoje (?:so|nao|nunca|ninguem|nada|ainda|e|sao|foi|foram|tem|temos|esta|estao|continua|continuam|segue|seguimos|me|)"
                      R"(nos|se|muit[oa]s?)|(?:que|viv[a-z]{1,5}|existe[a-z]{0,2}|dura[a-z]{0,2}|lembr[a-z]{1,5}) ate hoje|de hoje em diante)"},
    {Meaning::no_day, R"((?P<span>\d{1,2}~[ºo°] (?:ao|a|e) \d{1,2}~[ºo°]) (?:anos?|series?|periodos?|andar(?:es)?)\b|(?P<span>segunda) duzia)"},
    {Meaning::no_day, R"((?P<span>{month}) (?:vermelho|roxo|verde|laranja|dourado|lilas|azul|amarelo|branco|rosa|prata)\b|)"
                      R"((?m:^)[^a-z0-9\n]{0,6}(?P<span>fim de ano)~:)"},
    {Meaning::no_day, R"((?:entreg[a-z]{1,4}|enviamos|preparamos|delivery|pront[oa]s?)(?: {w}){0,3})"
                      R"( (?P<span>(?:em menos de|em ate|em) (?:\d{1,3}|{number}|meia)~(?:horas?|hs?|hrs?|min|minutos?)))"},
    {Meaning::no_day, R"((?:acab|esgot|termin|lot|encerr|sum|vo|vend)[a-z]{1,5}(?: {w}){0,2})"
                      R"( (?P<span>(?:em menos de|em ate|em) (?:\d{1,3}|{number}|meia|poucos)~(?:horas?|hs?|min|minutos?|dias?)))"},
    {Meaning::no_day, R"((?:{money}|precos?|tarifas?|valor|diaria|custo) (?P<span>(?:por|a) noite))"},
    {Meaning::no_day, R"((?:ceias?|jantar(?:es)?|festas?|confraternizacao|confraternizacoes|presentes?|cestas?|liquidacao|promocao|promocoes|ofertas?|balanco|)"
                      R"(viagem|viagens|ferias|compras|eventos?|show|recesso|mensagem) (?:de |do )(?P<span>fim de (?:ano|curso)))"},
};

}  // namespace

constinit const Lexicon kPortugueseNoDays{{}, {}, kPhrases};

}  // namespace sml::claims
