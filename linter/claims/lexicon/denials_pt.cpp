// Portuguese: what denies an offer, and what tells that a day is over.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    {Meaning::denies_next, R"(enquanto (?:uns|umas|alguns|outr[oa]s|muit[oa]s) (?:fazem|tem|dao|oferecem))", 2},
    {Meaning::denies_next, R"((?:ja )?nao (?:ha|tem|temos|existe|existem|aplica|aplicam|fazemos|faco|trabalhamos com|trabalho|trabalhamos|damos|dou|)"
                           R"(oferecemos|ofereco|havera|tera|teremos|e|sao|inclui|vale|valem|houve|aceitamos)(?: mais| nenhum[a]?| permuta nem)?)", 2},
    {Meaning::denies_next, R"(nao (?:vai|vao|vem|sai|saem|fica|ficam)(?: (?:com|mais))?)", 0},
    {Meaning::denies_next, R"(nao (?:fazemos|faz|fazem|vendemos|vende|oferecemos|oferece|cortamos|corta|trabalhamos|servimos)(?: {w}){0,3} com)", 1},
    {Meaning::denies_next, R"((?:sem|nem|zero|nenhum|nenhuma|nada de|tampouco|nunca houve|nunca tem|adeus a|adeus ao|tchau|acabou-se o|acabou o|acabou a|)"
                           R"(acabaram os|acabaram as|terminou o|terminou a|terminaram os|encerrou o|encerrou a|chega de))", 2},
    {Meaning::denies_next, R"((?:voce[s]? lembram?|lembram?(?:-se)?|saudades?|tivemos|teve|fizemos|tinhamos|tinha|houve|havia|se houvesse|se tivessemos|)"
                           R"(quem dera)(?: d[aeo]s?| quando tinhamos)?)", 3},
    {Meaning::denies_next, R"((?:a concorrencia|os concorrentes|o vizinho|outr[oa]s|outr[oa]s (?:lojas|lugares|restaurantes|academias|marcas|agencias)|eles|)"
                           R"(os demais)(?: te)? (?:tem|oferecem|oferece|fazem|faz|dao|da|vendem|prometem|anunciam|cobram))", 4},
    {Meaning::denies_next, R"((?:o|a|os|as|um|uma) {w}(?: {w})? (?:da outra (?:quadra|rua|esquina)|d[ao] lado|ao lado|da frente|em frente|do outro lado da)"
                           R"( rua|vizinh[oa]) (?:ja |tambem |hoje |agora )?(?:anunciam?|tem|oferecem?|fazem?|da|dao|vendem?|prometem?|esta(?:o)? com))", 4},
    {Meaning::denies_previous, R"((?:(?:ja )?(?:se )?(?:terminou|terminaram|acabou|acabaram|encerrou|encerraram|venceu|venceram|expirou|expiraram|)"
                               R"(chegou ao fim|foi encerrad[oa]|esta encerrad[oa]|ficou para tras|(?:nao|ja nao) (?:vale|valem|existe|existem|esta|estao|)"
                               R"(aplica|aplicam|se aplica|volta|tem|e valid[oa])(?: mais)?|deixou de valer|foi (?:ontem|na semana passada|um sucesso|lindo|)"
                               R"(linda|demais|incrivel|(?:no |na )?{weekday} passad[oa]))(?: (?:ontem|mais|ja))?))", 6},
    {Meaning::denies_previous, R"((?P<span>(?:ja )?(?:(?:esta|estao) )?(?:esgotad|encerrad|finalizad|terminad|expirad|vencid)[oa]s?)(?:{ends}|)"
                               R"( (?:em|n[oa]s?|por hoje|desde|ontem|hoje)\b))", 3},
    {Meaning::denies_next, R"((?:esgotad|encerrad|finalizad)[oa]s?(?::|:? (?:[oa]s?|noss[oa]s?)))", 0},
    {Meaning::nothing, R"((?:quase|ate|antes de|quando|nao) (?:esgotad|encerrad|finalizad)[oa]s?)"},
    {Meaning::denies_previous, R"((?:d[oa]s? concorrentes?|da concorrencia|d[oa]s? vizinh[oa]s?|da outra loja))", 1},
    {Meaning::denies_previous, R"((?:de ontem|do ano passado|da semana passada|do mes passado))", 1},
    {Meaning::denies_sentence, R"((?m:^|[.!?…]~)[^a-z0-9\n.!?]{0,12}(?P<span>(?:quando|por que|qual|quais|o que|como|onde|quem|lembra|lembram|voces? lembram?|)"
                               R"(vai ter|vai voltar|teria|tera|haveria|prefere|preferem|e se|sera que|voces? (?:tem|fazem|aceitam|dao))\b[^.!?\n]*\?))"},
    {Meaning::nothing, R"((?:nao|nem) (?:ha|existe|e|sao|tem) (?:melhor|melhores|nada|como|so|apenas|somente|desculpa|pouc[oa]s)|nao perca[a-z]{0,3}|)"
                       R"(nao perde|sem (?:duvida|falta|pressa|medo|compromisso|limite)|acabou de|acabamos de)"},
    {Meaning::denies_sentence, R"((?m:^|[.!?…:]~)[^a-z0-9\n.!?]{0,12}(?P<span>[^.!?\n:]+ ou [^.!?\n]+\?))"},
    {Meaning::nothing, R"(descontos? (?:de|para|a) funcionari[oa]s?|desconto de empregado)"},
    {Meaning::nothing, R"((?:da|dar|escolha|compre|comprar|de a) (?:(?:um|o|esse) )?presentes?|(?m:^|[.!?:,;]~)(?:e )?de presentes?|)"
                       R"(de (?:um|o|esse) presentes?)"},
    {Meaning::denies_sentence, R"(estamos contratando|vagas? (?:para|de) {w}:?)"},
    {Meaning::denies_next, R"((?:criar|criando|planejar|lancar|montar|fazer)(?: suas?| umas?| boas?)?|(?:ofereca|oferecer|de) (?:aos?|para os))"
                           R"( (?:seus )?clientes|resultado d[oa]|(?:ganhador|vencedor)(?:a|es|as)? d[oa]|duvida entre)", 1},
    {Meaning::denies_inside, R"((?:ganhador|vencedor)(?:a|es|as)? d[aeo]s?(?: {w}){0,3} (?:sorteios?|rifas?|giveaway)|)"
                             R"((?:ganhador|vencedor)(?:a|es|as)? d[aeo]s? (?:sorteios?|rifas?|giveaway|passatempo))"},
    {Meaning::denies_inside, R"((?:sorteios?|rifas?|giveaway)(?: {w}){0,3} (?:arrecadou|rendeu|juntou|foi|)"
                             R"(saiu (?:pr[oa]|para [oa]) (?:numero|bilhete|cupom|rifa)|encerrad[oa]|esta encerrad[oa]|ja tem|tem ganhador[a-z]{0,2})\b)"},
    {Meaning::nothing, R"((?:rifas?|sorteios?) d[aoe]s? (?:noss[oa] )?(?:clube|escola|colegio|paroquia|igreja|bairro|bombeiros|creche|hospital|associacao))"},
    {Meaning::denies_inside, R"((?:ganhei|ganhamos|ganhou|ganharam|levou|levaram) (?:o|a|nosso|nossa) (?:sorteios?|rifas?|giveaway))"},
    {Meaning::nothing, R"((?:quem (?:quer|ai quer|ama|gosta|topa|disse)|o que (?:voce esta esperando|esta esperando|ta esperando)|como (?:assim|nao)))"},
    {Meaning::denies_next, R"((?:no (?:ano|mes|verao|inverno) passado|na semana passada|antigamente|nos anos [4-9]0|em (?:19|20[01])\d\d?),?)", 4},
    {Meaning::denies_next, R"(ontem)", 1},
    {Meaning::denies_next, R"(nao esperem? (?:um|uma|o|a|os|as|nenhum|nenhuma))", 1},
    {Meaning::denies_inside, R"((?:{w} ){1,4}(?:eram?|foi|foram) (?:gratis|gratuit[oa]s?|de graca))"},
    {Meaning::denies_next, R"(demos (?:mais de |quase )?\d{1,4})", 2},
    {Meaning::denies_sentence, R"([?]~(?:quem dera|nem (?:a|o|pensar)|so que nao))"},
    {Meaning::denies_sentence, R"([?]~[^a-z0-9\n]{0,3}(?:(?:nao[,.]|(?:tem|temos|ha) nao\b|)"
                               R"(nao (?:fazemos|temos|oferecemos|damos|trabalhamos com)(?: [a-z]+)?{ends}|nunca\b|jamais\b|ainda nao|por enquanto nao)|)"
                               R"((?:ja )?(?:acabou|acabaram|terminou|terminaram|encerrou)|ja (?:era|foi|foram)))"},
    {Meaning::denies_sentence, R"(nao somos nos|nao (?:e|sao|era) (?:noss[oa]s?|verdade)|(?:e|sao) (?:um |uma )?(?:golpes?|fraudes?|fals[oa]s?|fakes?)|)"
                               R"((?:perfil|perfis|contas?|paginas?|mensagem|mensagens|anuncios?) (?:e |sao )?(?:fals[oa]s?|fakes?))"},
    {Meaning::nothing, R"((?:se|quando|quem) (?:alguem )?(?:(?:te|lhe|nos|lhes) )?(?:lig|escrev|ped|cobr|mand|envi|oferec|contact|)"
                       R"(chamar)[a-z]{1,6}[^.!?\n]{0,60}(?P<span>(?:e|sao) (?:um |uma )?(?:golpes?|fraudes?|fals[oa]s?|fakes?))\b)"},
    {Meaning::retracts, R"((?:e|sao) (?:um )?(?:golpe|fraude|fals[oa]s?|fake)|nao somos nos|nao fomos nos|nao (?:e|era) verdade|)"
                        R"(nao (?:e|sao|era|eram) noss[oa]s?)"},
    {Meaning::retracts, R"((?:e |mas |isso )?(?:nao (?:temos|tem|tenho) nada a ver|nao e (?:aqui|ca|conosco|connosco|com a gente|coisa nossa)))"},
    {Meaning::denies_sentence, R"((?:nos|me) (?:pede|pedem|pediu|pediram|avisam?|avisou|avisaram|contam|contaram))"
                               R"( (?:para |pra |que )?(?:contar|avisar|compartilhar|divulgar|dizer|informar|partilhar)[a-z-]{0,5})"},
    {Meaning::retracts, R"((?:feliz|foi|era) (?:o )?(?:primeiro|1[.º°]?) de abril|primeiro de abril~!)"},
    {Meaning::retracts, R"((?:(?:e |era |foi )?(?:mentira|mentirinha|brincadeira|brincadeirinha|pegadinha|zoeira)))"},
    {Meaning::denies_inside, R"((?:{number}|\d{1,2}) em cada (?:{number}|cem|\d{1,3})[^.!?\n:]{0,160}% (?:a )?menos)"},
    {Meaning::denies_inside, R"((?:sorteios?|rifas?|concurso),? que (?:ja )?(?:terminou|encerrou|acabou|fechou))"},
    {Meaning::denies_inside, R"((?:sorteios?|rifas?)(?: {w}){0,4} (?:foi|foram) (?:ontem|anteontem|uma?)\b)"},
    {Meaning::denies_next, R"((?:ja nao (?:da|dao|consegue|conseguem|consegues|pode|podem|podes)|nao (?:da|dao|consegue|conseguem|consegues|pode|podem|podes))"
                           R"( mais) (?:(?:pra|para) )?(?:comprar|usar|aproveitar|pegar|garantir|pedir|ganhar|resgatar))", 3},
    {Meaning::denies_next, R"(ja nao (?:rola|rolam|entra|entram)|nao (?:rola|rolam|entra|entram) mais)", 2},
    {Meaning::denies_previous, R"((?P<span>ja (?:era|eram|foi|foram)){ends})", 1},
    {Meaning::denies_previous, R"((?:ja )?nao (?:voltam?|volta mais|voltara))", 1},
    {Meaning::nothing, R"(nao (?:e|sao) (?:um |uma )?(?:golpe|pegadinha|fake|mentira|brincadeira|engano))"},
    {Meaning::nothing, R"((?P<span>sem) (?:filas?|inscric(?:ao|oes)|burocracia|cadastro|agendamento|marcacao|reserva|hora marcada|fidelidade|)"
                       R"(complicac(?:ao|oes)|enrolacao|espera|matricula|consulta marcada|pressa),? e (?:sem|com|gratis|gratuit[oa]s?|de graca)\b)"},
    {Meaning::nothing, R"((?:foi|foram) (?:adiad|remarcad|transferid|antecipad|prorrogad|estendid)[oa]s? (?:para|pr[oa]|ate)\b)"},
    {Meaning::denies_previous, R"(que nos (?:doou|doaram))", 1},

    {Meaning::nothing, R"((?m:^|[.!?…]~)[^a-z0-9\n.!?]{0,12}(?P<span>(?:e )?(?:vai ter|tera|havera|tem))[^.!?\n]{1,60}[?]~(?:vai|tera|havera|tem|sim|claro|)"
                       R"(com certeza)\b)"},

    {Meaning::denies_inside, R"(nao (?:se )?(?:sorteiam?|sorteamos|vamos sortear|rifamos))"},
    {Meaning::denies_inside, R"((?:nao|nunca|jamais)(?:,? (?:nunca|jamais|em caso algum|por nada(?: deste mundo)?|na vida))*,?(?: (?:te|lhe|lhes|vos|nos|se|)"
                             R"([oa]s?|mais|aqui|ca)){0,2} (?:trabalh(?:es|e|em)|oferec(?:as|a|am)|ensin(?:es|e|em)|d(?:es|e|eem)|facas?|cozinh(?:es|e|em)|)"
                             R"(emprest(?:es|e|em))(?: (?:nunca|jamais|mais|nem|uma?|so|a {w}|(?:para|a) (?:ninguem|o|a)|[oa]|(?:o )?(?:teu|seu|vosso)|)"
                             R"(talento|trabalho|tempo|arte|aulas?|primo|cunhad[oa]|amig[oa]|familia|ninguem|servicos?)){0,4} {free_word})"},
    {Meaning::denies_inside, R"((?:ninguem|nenhum[a]?(?: {w})?))"
                             R"( (?:trabalha|cozinha|ensina|vive|come|entra|viaja|atende|dorme)(?: (?:aqui|ca|hoje|na vida|totalmente)){0,2} {free_word}|)"
                             R"(nada (?:e|sai|cai|vem)(?: (?:hoje|totalmente|completamente|na vida|do ceu)){0,2} {free_word})"},
    {Meaning::denies_inside, R"({free_word} (?:nao|nunca|tambem nao) (?:(?:te|lhe|lhes|vos|[oa]s?) ){0,2}(?:vamos |vou )?(?:damos|dou|dar|faz(?:emos|er)|faco|)"
                             R"(vend(?:emos|er)|entreg(?:amos|ar)|trabalh(?:amos|o|ar)))"},
    {Meaning::retracts, R"(ah,? nao,? (?:que )?(?:isso|isto|esse|essa) (?:ja (?:nao|passou|foi|acabou|terminou)|era|foi|nao{ends}))"},
    {Meaning::retracts, R"((?:corrijo|corrigimos|retifico|minto)\b[^.!?\n]{0,80}\bja (?:passou|passaram|foi|foram|acabou|acabaram|terminou|terminaram))"},
    {Meaning::denies_next, R"((?:quase|por pouco(?: nao)?) (?:demos|fizemos|oferecemos|lancamos)(?: uma?)?)", 1},

    // told of the past, of others and in jest
    {Meaning::denies_next, R"((?:ninguem (?:aqui|por aqui)|aqui ninguem) (?:da|faz|oferece|vende)|aqui (?:voce )?(?:nunca|jamais|nao))"
                           R"( (?:vai (?:ver|encontrar)|vera|encontrara)|(?:tem|ha) gente (?:que )?(?:da|dando|faz|fazendo|oferece|oferecendo|vende|vendendo)|)"
                           R"((?:tem|ha) (?:loja|lugar|marca|site)s? por ai (?:com|dando|fazendo|oferecendo|vendendo|que (?:da|faz|oferece|vende)))", 3},
    {Meaning::denies_inside, R"(o que (?:voce )?(?:nao|nunca))"
                             R"( (?:vai (?:ver|encontrar)|vera|encontrara)(?: (?:aqui|com a gente|n[ao] {w}(?: {w}){0,2}))?~:[^.!?\n]*)"},
    {Meaning::denies_sentence, R"([?]~(?:[»”"']~,?|,)~(?:(?:nos|me) )?(?:perguntou|perguntava|perguntaram|quis saber)\b)"},
    {Meaning::denies_next, R"((?:era|eram|foi|foram|saia|saiam|custava|custavam|valia|valiam|estava a|estavam a|vinha com|vinham com)(?: a| por)?)", 0},
    {Meaning::denies_next, R"((?:grandes (?:redes|cadeias|lojas|marcas|superficies)|redes grandes|cadeias grandes|franquias|(?:ha|tem) (?:quem|(?:hoteis|)"
                           R"(lojas|redes|academias|ginasios|restaurantes|bares|cafes|negocios|sitios|lugares|supermercados|marcas)(?: {w}){0,3} que))(?: te|)"
                           R"( lhe)? (?:anunciam?|oferecem?|prometem?|dao|da|tem|fazem?|faz|vendem?|cobram?))", 4},
    {Meaning::denies_inside, R"((?:diziam?|repetiam?|contavam?|costumavam? dizer) (?:sempre )?que\b[^.!?:;\n]*)"},
    {Meaning::denies_sentence, R"([»”"']~,?~(?:brinca|brincam|brincou|brincaram|graceja|gracejou|ri|ironiza|ironizou)\b)"},
    {Meaning::denies_inside, R"(que (?:nos )?(?:veio|vieram|vinha|vinham) (?:de (?:brinde|presente|graca|cortesia)|gratis)\b)"},
    {Meaning::denies_next, R"((?:deixou|deixaram|deixa|deixam|deixara|deixarao) de ser(?: uma?| [oa])?)", 0},
    {Meaning::denies_inside, R"((?:[a-z-]{2,24} ){1,3}(?:deixou|deixaram|deixa|deixam) de ser (?:uma? )?(?:cortesia|brinde|gratis|gratuit[oa]s?|de graca)\b)"},
    {Meaning::nothing, R"((?:nao|nunca|jamais) (?:deixou|deixaram|deixa|deixam|deixara|deixarao) de ser)"},
    {Meaning::denies_previous, R"(nao (?:e|sao) (?:uma )?(?:troca|permuta|escambo))", 0},
    {Meaning::retracts, R"((?:mas |e )?(?:(?:nos|a gente|aqui|ca em casa) (?:nao|tambem nao) (?:o |a |os |as )?(?:fazemos|faz|damos|da|oferecemos|oferece|)"
                        R"(entramos|entra|vendemos|temos|se faz)\b|(?:lhe )?diss?emos que nao\b|(?:nos|a gente|aqui),? nao{ends}))"},
    {Meaning::denies_sentence, R"(nao (?:e|sao|era|eram) (?:uma? )?(?:promo|promocao|oferta|desconto)s?~[:;,.!\n]|)"
                               R"(nao (?:quer dizer|significa) (?:que (?:seja|e) )?(?:gratis|gratuit[oa]|de graca))"},
    {Meaning::denies_previous, R"((?P<span>(?:tambem nao|tampouco)){ends})", 1},
    {Meaning::denies_previous, R"((?:foi|foram|era|eram) (?:so |apenas )?(?:em|de) {month})", 2},
    {Meaning::denies_next, R"([ao] (?:loja do shopping|supermercado|hipermercado|{w} concorrente) (?:tem|faz|da|oferece|vende))", 3},
    {Meaning::denies_sentence, R"(n[ao]s? (?:loja|site|casa|balcao) deles)"},
    {Meaning::retracts, R"((?:quem )?(?:faz|fazem|da|dao|poe|poem) (?:sao )?eles)"},
    {Meaning::denies_inside, R"((?m:^|[.!?…]~)(?:tem|ha|e [oa])\b[^.!?\n]*\?~$)"},
    {Meaning::denies_inside, R"((?:havia|tinha|davam|serviam) (?:{w} ){1,3}(?:gratis|gratuit[oa]s?|de graca|de brinde|de cortesia))"},
    {Meaning::denies_inside, R"(nao (?:ha|tem|temos|fazemos|damos|trabalhamos com) (?:promocao|promocoes|ofertas?|descontos?|cupom|cupons|brindes?|)"
                             R"(sorteios?)(?:, (?:promocao|promocoes|ofertas?|descontos?|cupom|cupons|brindes?|sorteios?)){1,3} (?:nem|ou|e))"
                             R"( (?:promocao|promocoes|ofertas?|descontos?|cupom|cupons|brindes?|sorteios?))"},
    {Meaning::denies_inside, R"(em 1[89]\d\d\b[^.!?;\n]{0,120}(?:havia|tinha|davam|custava|custavam|era|eram|vinha|vinham|ganhava|ganhavam|tocaram|abriu|)"
                             R"(abriram)\b[^.!?;\n]{0,80})"},
    {Meaning::denies_inside, R"((?:cardapio|ementa|cartaz|tabela|tabela de precos|lista de precos|anuncio|panfleto|folheto|precario) (?:de|do ano de))"
                             R"( (?:1[89]|20[01])\d\d[^.!?\n]*)"},
    {Meaning::denies_sentence, R"((?:e|sao|quem (?:da|faz|oferece) e))"
                               R"( (?:d?[ao]s? )?(?:prefeitura|camara|junta de freguesia|governo|ministerio|sus|secretaria)\b)"},
    {Meaning::retracts, R"((?:mas |e )?(?:nos|a gente))"
                        R"( (?P<span>nao (?:vacinamos|vendemos|organizamos|participamos|cobramos|oferecemos|distribuimos|castramos)){ends})"},

    // what looks back
    {Meaning::past_previous, R"((?:tivemos|fomos|estivemos|fizemos|houve|foram|esteve|vieram|aconteceu|rolou))", 3},
    {Meaning::past_previous, R"((?:celebramos|comemoramos|participamos|recebemos|vivemos|inauguramos|conhecemos))", 3, kPresentToo},
    {Meaning::past_next, R"((?:tivemos|fomos|estivemos|fizemos|houve|foi|foram|esteve|vieram|aconteceu|rolou)(?: {w})?)", 3},
    {Meaning::past_previous, R"((?:junt|pass|trabalh|fal|cheg|visit|brind|cant|danc|caminh|arrecad|entreg|prepar|mont|plant|limp|grav|film|apresent|estre|)"
                             R"(lanc|particip|realiz|organiz|ganh|comec|acab|termin|fech|jog|test|prov|encontr|apanh|pint|celebr|comemor|inaugur|almoc|jant|)"
                             R"(fotograf|ador|gost|mostr|levant|angari)amos)", 3, kAccented},
    {Meaning::past_next, R"((?:junt|pass|trabalh|fal|cheg|visit|brind|cant|danc|caminh|arrecad|entreg|prepar|mont|plant|limp|grav|film|apresent|estre|lanc|)"
                         R"(particip|realiz|organiz|ganh|comec|acab|termin|fech|jog|test|prov|encontr|apanh|pint|celebr|comemor|inaugur|almoc|jant|fotograf|)"
                         R"(ador|gost|mostr|levant|angari)amos)", 3, kAccented},
    {Meaning::past_previous, R"((?:reunimos|juntamos|arrecadamos|angariamos|recolhemos|vendemos|castramos|esterilizamos|resgatamos|batemos|superamos|)"
                             R"(entregamos|distribuimos|doamos|plantamos|vacinamos|servimos)(?: mais de| quase| uns|)"
                             R"( umas)?~(?:r?[$€])?~\d{1,3}(?:[.,]?\d{3})?)", 3},
    {Meaning::past_next, R"((?:foi|foram|ia|iam|era|eram|valia|valiam|durou|durava|duravam))", 0},
    {Meaning::past_previous, R"((?:encheu|encheram|lotou|lotaram|reuniu|reuniram|atraiu|rendeu)(?: {w})?)", 5},
    {Meaning::past_previous, R"((?:ganhamos|empatamos|vencemos|perdemos|goleamos)(?: {w}){0,4} \d{1,3}~(?:-|–|a|x)~\d{1,3})", 2},
    {Meaning::past_next, R"(resultados? d(?:[aeo]|este|esse|esta|essa))", 0},
    {Meaning::past_next, R"((?:quem|que))"
                         R"( (?:nos )?(?:esperou|veio|esteve|compareceu|apareceu|passou|vieram|estiveram|esperaram|compareceram|apareceram|passaram))", 4},
    {Meaning::past_previous, R"(,? (?:mais de |quase |uns |umas )?\d{1,3}(?:\.\d{3})? (?:de )?(?:{w} )?(?:vieram|correram|caminharam|esperaram|chegaram|)"
                             R"(estiveram|participaram|compareceram|passaram|dancaram|cantaram|doaram))", 1},
    {Meaning::past_next, R"((?:resultados?|ganhador[a-z]{0,2}|vencedor[a-z]{0,2}|fotos|resumo) d[aeo]s? {w} d(?:[aeo]|este|esse))", 0},
    {Meaning::denies_next, R"((?:pagou|pagaram|comprou|compraram) ja (?:recebeu|receberam)(?: os?)?)", 2},
    {Meaning::past_next, R"((?:vivemos|recebemos|participamos)(?: {w})?)", 3, kPresentToo},
};

}  // namespace

constinit const Lexicon kPortugueseDenials{{}, {}, kPhrases};

}  // namespace sml::claims
