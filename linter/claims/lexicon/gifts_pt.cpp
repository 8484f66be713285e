// Portuguese: what is free, what comes as a gift, and orders that are brought for nothing.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
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
    {Meaning::nothing, R"({free_word},? nao (?:e|sao|sera|serao|sai){ends}|{free_word} (?:deveria|devia|tinha que) ser|)"
                       R"(sem custos? (?:emocional|ambiental|humano)|inquilin[oa]s que nao pagam)"},
    {Meaning::nothing, R"(nao (?:paga|pagam|pague) (?:[oa]s? )?(?:onibus|autocarro|aluguel|renda|luz|gas|impostos?|pedagio|portagens?|multas?|)"
                       R"(contas? de [a-z]+|boletos?|dividas?|salarios?|gasolina))"},
    // a sum
    {Meaning::nothing, R"({money} menos (?:[oa]s? )?(?:(?:r?[$]~)?\d[\d.,]*|{round_number}|cem|cento|mil|(?:duzent|trezent|quatrocent|quinhent)[oa]s|)"
                       R"((?:vint|trint|quarent|cinquent|sessent|dez)inh[oa]s?)(?: d[aeo]s? [a-z0-9]+)?~(?:=|:|[)]|sao|da|fica|ficam))"},
    {Meaning::nothing, R"(se [^.!?\n]{0,30}(?:cancel|adia|suspend)[a-z]{1,5}[^.!?\n]{0,20},? (?:(?:voce|a gente) )?(?:recebe|leva|tem|devolve))"
                       R"( (?P<span>{money} de volta))"},
    {Meaning::nothing, R"(nao custa nada (?:alem d[aeo]s?|a nao ser|senao|sonhar|perguntar|tentar|pedir|lembrar|olhar|sorrir))"},
    {Meaning::free, R"((?:nao se pagam?|nao pag(?:as?|ues?)) (?:a )?(?P<thing_after>matricula|inscricao|entrada|joia|adesao|ingresso))"},
    {Meaning::free, R"((?P<span>nao se pagam?(?: nada)?){ends}|(?m:^|[.!?:;,(]~)(?:e )?(?P<span>sem (?P<thing_after>taxas?|mensalidades?)){ends}|sem pagar)"
                    R"( (?:a )?(?P<thing_after>inscricao|matricula|mensalidade|anuidade|taxa|adesao|condominio|frete|entrada|ingresso|couvert|consumacao))"},
    {Meaning::free, R"((?P<span>isent[oa]s?) (?:para|ate)\b)"},
    {Meaning::free, R"(sem pagar(?: nada)?|(?:nao custa|ninguem paga) nada)"},
    {Meaning::free, R"((?P<thing>inscricao|inscricoes|matriculas?|adesao|reservas?) sem (?:taxas?|custos?))"},
    {Meaning::free, R"((?P<span>sem (?P<thing_after>inscricao|matricula|adesao|anuidade))(?:~[+&]|)"
                    R"( (?:(?:ate|durante|para) (?:ao? fim|o dia|dia|final|o final|ao final|\d{1,2}/|{weekday}|{month})|este mes|neste mes|em {month}|se)\b))"},
    {Meaning::free, R"(sem joia(?: de (?P<thing_after>inscricao|matricula|adesao))?)"},
    {Meaning::free, R"((?::|estao|sao|ficam|esta|fica)~(?P<span>isent[oa]s?){ends})"},
    {Meaning::gift, R"((?P<span>(?P<thing>{w}) oferecid[oa]){ends})"},
    {Meaning::nothing, R"((?:curso|servico|apoio|suporte|atendimento|produto|tratamento|conteudo) oferecido)"},
    {Meaning::free, R"((?:de )?cortesia|por conta da casa|(?:e|fica|vai|sai) por (?:nossa|minha) conta)", 1, 0},
    {Meaning::free, R"((?P<span>(?P<thing>(?:primeir[oa] |segund[oa] )?{w}(?: 20\d\d)?) por (?:nossa|minha) conta)(?:{ends}|)"
                    R"( (?:e|em|n[oa]s|para|a partir|ate|hoje|se)\b))"},
    {Meaning::free, R"(presentes? (?P<span>por (?:nossa|minha) conta){ends})"},
    {Meaning::free, R"(sem acrescimos?)"},
    {Meaning::nothing, R"((?:\d{1,2}~x|vezes|parcelas?|parcelamento|cartao|cartoes|credito|debito|pix)(?: {w}){0,2} (?P<span>sem acrescimos?))"},
    {Meaning::nothing, R"((?:moro|moramos|trabalho|trabalhamos|viajo|viajamos|vivo|deixa|deixe|deixem|fica tudo|)"
                       R"((?:risco|culpa|erro|bagunca|responsabilidade|resto)(?: e| fica)?|faco|tudo) (?P<span>por (?:nossa|minha) conta))"},
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
    {Meaning::gift, R"((?:ganhe|ganha|ganham|ganhando))"
                    R"( (?:um |uma |dois |duas |o seu |seu |sua |tambem um |tambem uma )(?P<thing>{w}(?: de {w})?(?: [a-z]{5,20}|(?: de)? {size})?))"},
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
                             R"((?:sem (?:taxa|custo) de (?:entrega|envio|frete)|(?:{service}) (?:(?:e|sao|ficam?|vai|vao|sai|saem|correm?|continuam?|seguem?))"
                             R"( )?(?:por nossa conta|por conta da casa)|sem portes(?: de envio)?|(?:portes|fretes?)(?: de envio)? oferecid[oa]s?|)"
                             R"(oferecemos (?:(?:[oa]s )?(?:portes|fretes?|custos de (?:envio|entrega))|[oa]s? (?:entrega|envio))(?:{ends}|)"
                             R"( (?:n[oa]s?|em (?:todas|compras|encomendas)|hoje|ate|acima|a partir)\b)|(?:nos )?(?:pagamos|bancamos|cobrimos))"
                             R"( (?:o |a |seu |sua )?{service}|(?:a gente )?lev(?:a|amos) (?:de graca|gratis) (?:ate )?(?:a|na|em))"
                             R"( (?:(?:sua|tua) )?(?:porta|casa)|(?:{service})(?:~:)?(?: r?[$]~[\d.,]{1,8})?~[|,(:;]~(?:acima|a partir|compras acima) de)"
                             R"( {money} (?:e |sai |fica )?(?P<span>{free_word})|{service} (?:e |a )?gente paga|)"
                             R"((?P<span>nao (?:se )?pag(?:a|as|am) (?:o frete|a entrega|(?:[oa]s )?(?:frete|portes(?: de envio)?)))(?:{ends}|)"
                             R"( (?:n[oa]s?|em|hoje|ate|acima)\b)|(?:fretes?|entregas?|portes)~[?] (?:e |fica |sai )?(?:por nossa conta|por conta da casa)|)"
                             R"(oferta d[eo]s? portes|entregamos (?:gratis|de graca|sem custo)))"},
    {Meaning::free_shipping, R"((?P<span>{service}(?:~:| (?:e|custa|sai por|por|a))?~(?:r[$]~0(?:,00)?|0~(?:€|euros|reais)|)"
                             R"(zero (?:euros|reais)))(?:~[^a-z0-9.,]|~[.,](?:~[^0-9]|~$)| [a-z]{1,20}|~$))"},
    {Meaning::free_shipping, R"({service} (?:e|sao|ficam?) (?:uma? )?(?:oferta|presente|mimo|cortesia) (?:noss[oa]|da casa)|)"
                             R"({service} nao custam? (?:nada|(?:nem )?um (?:real|centavo|tostao|euro|centimo))|)"
                             R"((?:buscamos|pegamos|recolhemos) e (?:levamos|entregamos|devolvemos) (?:gratis|de graca|sem custo))"},
    {Meaning::free_shipping, R"((?P<span>nao (?:se )?cobr(?:a|amos|o) (?:o |a )?{service})(?:{ends}| (?:n[oa]s?|em|hoje|dentro|para|acima|a partir)\b))"},
    {Meaning::free_shipping, R"({service}(?: [a-z0-9-]{1,12}){0,5}?(?:~:)?(?:~{money})?~[|,(:;]~(?:e |sai |fica )?(?P<span>{free_word}))"
                             R"( (?:(?:em |nas |para |nos )?(?:compras|pedidos|encomendas) )?(?:acima|a partir|superiores))"
                             R"( (?:de|a)~(?:r?[$]|€)?~\d[\d.,]{0,7})"},
    {Meaning::nothing, R"((?:ganhe|ganha|ganham|ganhando) (?:um |uma |o |a |seu |sua )?(?:tempo|espaco|vida|confianca|forca|dinheiro|destaque|novo|nova|)"
                       R"(experiencia|visibilidade|pouco|jogo|premio|campeonato|partida|abraco|sorriso|dia|toque|charme|brilho|cor|cara|ar|lugar|coracao|peso|)"
                       R"(massa|mundo|respeito|publico|rua|noite|atencao|corrida|mercado|carinho|batalha|palco))"},
    {Meaning::nothing, R"((?:caixas?|cartao|cartoes|cestas?|kits?|ideias?|opc(?:ao|oes)|listas?|embalagens|sacolas?|lojas?|vale|sugestoes|sugestao))"
                       R"( (?:de |para |pra )?presentes?|(?:um|o|melhor|belo|lindo) presente (?:perfeito|ideal|de (?:natal|aniversario|deus|casamento)|)"
                       R"(para (?:a mamae|o papai|quem|mae|pai|a mae|o pai|voce|sua mae|seu pai)|que)|)"
                       R"((?:estar|esteve|estara|estaremos|estao|esta|estava|se faz|fez-se) presentes?|)"
                       R"(presentes? (?:em|no|na|nos|nas) (?:todo|tod[oa]s|nossa|nosso|vida|mercado|evento|festa|feira)|no presente)"},
    {Meaning::nothing, R"((?P<span>(?:embalagem|embrulho|papel) (?:de|para|pra) presentes?)(?:~[^a-z0-9 ]|~$| [a-cefh-rt-z0-9][a-z0-9]{0,20}))"},
    {Meaning::nothing, R"(um brinde (?:pra|para|a|as|aos) (?:voces?|nos|vida|amizade|todos|todas|quem|mamae|mae)|brinde (?:com|a|ao|conosco|a vida)|)"
                       R"((?:um|nosso|levante o|hora do) brinde (?:a|ao|com|aos|as)|vamos brindar)"},
    {Meaning::nothing, R"((?:sonhar|sorrir|amar|abracar|respirar|perguntar|ser gentil|um sorriso|o sorriso|abracos?|amor|gentileza|educacao)(?: {w})?)"
                       R"( (?:e|sao|ainda e|continua) (?:de graca|gratis|gratuit[oa]s?)|(?:violencia|agressao|agressividade|comentario|ofensa)s?)"
                       R"( gratuit[oa]s?|software (?:livre|gratuito)|(?:cheio|cheia|sem|com) de graca)"},
    {Meaning::nothing, R"((?:cao|cadela|cachorr[oa]|gat[oa]|galinhas?) (?:vive|mora)m?(?: (?:aqui|ca|connosco|com a gente|em casa))? {free_word}|)"
                       R"(se chama {w} e (?:vive|mora|dorme|come)(?: (?:aqui|ca|connosco|com a gente|em casa))? {free_word}|)"
                       R"({free_word} (?:e|ou|nem) pag[ao]s?|pag[ao]s? (?:e|ou) {free_word})"},
    {Meaning::nothing, R"(deix[a-z]{1,5} de ser {free_word})"},
    {Meaning::nothing, R"((?:ar|area|tempo|mercado|vao|nado|estilo|via|espaco|dia|horario|agenda|tema|fique) livre)"},
    {Meaning::nothing, R"(cortesia d[aoe]s? (?:prefeitura|camara|governo|cidade|chuva|vento|tempo|natureza|vizinh[oa]s?)|)"
                       R"((?:regras?|normas?|visitas?|gestos?|atos?|carro|formulas?) de cortesia|cortesia (?:e|com|no) {w})"},
};

}  // namespace

constinit const Lexicon kPortugueseGifts{{}, {}, kPhrases};

}  // namespace sml::claims
