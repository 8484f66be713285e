// Portuguese: two for one, three for the price of two, and what is counted so and is no offer.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    {Meaning::n_for_m, R"((?P<take>\d{1,2}) meses(?: {w}){0,4},?(?: e)?(?: voce)? (?:pague|paga) (?:so |apenas )?(?P<pay>\d{1,2}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) (?:noites|diarias),?(?: e)? (?:pague|paga|pagando) (?:so |apenas )?(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) por (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number})(?: {w}){0,3} (?:pelo|ao) preco de (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<span>(?:(?:vao|vem|venham|entram|comem|jogam|treinam|viajam) )?(?P<take>\d{1,2}|{number})(?: (?:pessoas|amig[oa]s|alun[oa]s|)"
                       R"(adultos))?,?(?: e)? (?:so |apenas )?(?:pagam?|cobramos) (?:so |apenas )?(?P<pay>\d{1,2}|{number}))(?:{ends}| [a-z]{1,20}))"},
    {Meaning::nothing, R"((?:pagam?|cobramos) (?:so |apenas )?(?:\d{1,2}|{number}))"
                       R"( (?:{currency}|por|parcelas?|vezes|mes(?:es)?|entradas?|dias?|noites?|horas?|mil))"},
    {Meaning::n_for_m, R"((?:leve|leva|levar|levou|compre|peca|traga|reserve)(?: [oa]s)? (?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: e)? (?:so |somente |)"
                       R"(apenas )?(?:pague|paga|pagar|pagou|pagando|cobramos|a gente (?:so )?cobra)(?: por| so| apenas| somente)? (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:fique|fica|ficar|hospede-se|hospede-se por))"
                       R"( (?P<span>(?P<take>\d{1,2}|{number}),?(?: e)? (?:so |apenas )?(?:pague|paga|pagando) (?:so |apenas )?(?P<pay>\d{1,2}|{number})))"},
    {Meaning::n_for_m, R"((?:pague|paga|pagando) (?:por )?(?P<pay>\d{1,2}|{number})(?: {w})?,?(?: e)? (?:leve|leva|ganhe|receba) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"(grupos? de (?P<take>\d{1,2}|{number})(?: pessoas)?,? (?P<span>(?:so |apenas )?(?:pague|pagam?|pagando))"
                       R"( (?:so |apenas )?(?P<pay>\d{1,2}|{number}))(?:{ends}| (?:pessoas|ingressos|entradas)\b))"},
    {Meaning::n_for_m, R"((?:compre|compra|comprou|na compra de) (?P<pay>\d{1,2}|{number})(?: {w}){0,3},?(?: e| voce)? (?:leve|leva))"
                       R"( (?P<take>\d{1,2}|{number}))"},
    {Meaning::nothing, R"((?:[2-9]|{number}) (?:parcelas|vezes|prestacoes|meses|semanas|mensalidades),? (?:e )?(?:pague|paga|pagas))"
                       R"( (?:so )?(?:[1-9]|{number}))"},
    {Meaning::n_for_m, R"((?m:^|[.!?:;]~)(?P<span>(?P<take>[2-9]|{number}) [a-z]{3,20}s,? (?:e )?(?:pague|paga|pagas))"
                       R"( (?:so |apenas )?(?P<pay>[1-9]|{number})){ends})"},
    {Meaning::n_and_m, R"((?:compre|compra|comprou|na compra de|leve|peca|pediu) (?P<pay>\d{1,2}|{number})(?: {w})?,?(?: e| voce)? (?:ganhe|ganha|ganhou))"
                       R"( (?:(?:mais )?(?P<take>\d{1,2})(?: {w})?(?: gratis)?|mais (?P<take>{number})(?: {w})?(?: gratis)?|(?P<take>{number}) gratis))"},
    {Meaning::n_for_m, R"((?:compre|compra|comprou|na compra de|leve|peca|pediu|lave|faca|pague) (?:1|um|uma)(?: {w})?,?(?: e| voce)?)"
                       R"( (?:ganhe|ganha|ganhou|leve|leva) (?:outr[oa]|[oa] segund[oa])(?: {w})?(?: gratis| de graca)?)", 2, 1},
    {Meaning::n_for_m, R"((?:compre|reserve|leve|na compra de|peca|pague) (?:2|dois|duas)(?: {w}){0,3},? (?:e )?(?:o|a))"
                       R"( terceir[oa](?: {w}){0,2}(?: e| sai| fica)? (?:{free_word}|por nossa conta|por conta da casa))", 3, 2},
    {Meaning::n_for_m, R"((?:compre|reserve|leve|na compra de|peca|pague) (?:1|um|uma)(?: {w}){0,2},? (?:e )?(?:o|a) segund[oa](?: {w}){0,2}(?: e| sai| fica)?)"
                       R"( (?:{free_word}|por nossa conta|por conta da casa))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:[oa]|cada) )?terceir[oa] (?:noite|diaria|peca|unidade|pizza|bebida|item|par|prato|cafe|aula|cerveja|produto)(?: e| sai| fica)?)"
                       R"( (?:{free_word}|por nossa conta))", 3, 2},
    {Meaning::n_for_m, R"((?:(?:[oa]) )?(?:segund[oa]|2\.?[ao]) (?:peca|unidade|pizza|bebida|item|par|prato|cafe|cerveja|produto)(?: e| sai| fica)?)"
                       R"( (?:{free_word}|por nossa conta))", 2, 1},
    {Meaning::n_for_m, R"((?:compre|reserve|leve|na compra de|peca|pague) (?:3|tres)(?: {w}){0,2},? (?:e )?(?:o|a) quart[oa](?: {w})?(?: e| sai)?)"
                       R"( (?:{free_word}|por nossa conta))", 4, 3},
    {Meaning::n_for_m, R"(em dobro|(?:chopp|chope|rodada|dose) dupl[oa]|double (?:drinks?|chopp|chope|de {w}))", 2, 1},
    {Meaning::nothing, R"((?:\d{1,2}|{number}) por)"
                       R"( (?:\d{1,2}|{number})~(?:%|[$€]|r\$|{currency}|cm|mm|m|metros?|cento|mil|horas?|dias?|meses|pessoa|mesa|vez))"},
    {Meaning::nothing, R"(um por (?:um|uma|vez|todos))"},
    {Meaning::n_for_m, R"((?:as|os) (?:2|duas|dois),?(?: e)? a gente (?:so )?cobra (?:so |apenas )?(?:de )?(?:1|uma?)|)"
                       R"((?:vem|venham|vao|fazem|entram) (?:as |os )?(?:2|dois|duas)(?: [a-z]{1,20}){0,6},? e so (?:1|uma?) paga)", 2, 1},
    {Meaning::nothing, R"(7~x~1)"},
    {Meaning::nothing, R"(placar[^\n.!?]{0,40} \d{1,2}~x~\d{1,2})"},
    {Meaning::nothing, R"((?:placar|palpites?|vitoria|derrota|resultado|gols?|jogo|virada|empate)(?: final| de| por| do| da| no)*:?(?: {w}){0,2})"
                       R"( \d{1,2}~x~\d{1,2})"},
    {Meaning::nothing, R"({team} \d{1,2}~x~\d{1,2} {team})"},
    {Meaning::nothing, R"((?:escala|jornada|regime|turnos?|sistema)(?: de)?(?: trabalho)?:? (?:4~x~3|5~x~2|6~x~1|7~x~[1-7]|8~x~6|10~x~5|14~x~7|20~x~10))"},
    {Meaning::nothing, R"((?:trabalho|esforco|risco|tempo|diversao|alegria|felicidade|fofura|amor|emocao|dose|cuidado|atencao|vencer|rende|render|render?em|)"
                       R"(valor|preco|custa|cobramos) em dobro)"},
    {Meaning::nothing, R"((?:levou|levaram|troc(?:ou|aram|amos|ava)|deu|deram|dei) (?:os |as )?(?:\d{1,2}|{number}) por (?:um|uma|\d) {w})"},
    {Meaning::nothing, R"((?:vales?|cartao|cartoes|cheques?)[- ](?:de )?presentes?)"},
    {Meaning::nothing, R"((?:ganhou|ganhamos|ganharam|ganhar|perdeu|perdemos|perderam|perder|venceu|vencemos|vencer|placar|placar final|empatou|goleada|)"
                       R"(derrotou)(?: de| por| o)?(?: {w})? \d{1,2}~(?:x|a|-)~\d{1,2})"},
};

}  // namespace

constinit const Lexicon kPortugueseTwoForOne{{}, {}, kPhrases};

}  // namespace sml::claims
