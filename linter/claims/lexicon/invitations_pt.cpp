// Portuguese, of Brazil and of Portugal: what invites to come and to write, and what promises an answer.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Macro kMacros[] = {
    {"any_word", R"([a-z]+)"},
    {"clause", R"((?:(?m:^)|[^a-z0-9 #\n]~|(?:e|ou|entao|so|ja|hoje|amanha|agora|gente|pessoal|corre|corra|depois|aproveite?,?|tambem|)"
               R"(as [0-9]{1,2}(?::[0-9]{2}|h[0-9]{2}|~(?:h|hs|horas))?) ))"},
    {"clause_lead", "{clause}"},   // of phrases whose own words begin with none of those
    {"channel", R"((?:whats?app|whats|zap|zapzap|wpp|wp|whatsap|dms?|direct|inbox|privado|pv|messenger|telegram|telegrama|sms|e-?mail|email|mail|chat|)"
                R"(mensage(?:m|ns)(?: diretas?| privadas?)?))"},
    {"message", R"((?:(?:um |uma |o |a |sua |seu |tua |teu )?(?:mensage(?:m|ns)(?: direta| privada)?|msg|dm|direct|zap|whats(?:app)?|inbox|oi|ola|alo|e-?mail|)"
                R"(audio|comentario|sms|foto)))"},
    {"by", R"((?:pel[oa]|por|no|na|via|atraves d[oe]|num|ao|para o|pro|em|com um)(?: noss[oa]| seu)?)"},
    {"near_day", R"((?:hoje|amanha|depois de amanha|esta (?:noite|tarde|semana)|n?est[ea] (?:feriado|fim de semana|sabado|domingo|segunda|terca|quarta|quinta|)"
                 R"(sexta)|n?ess[ea] (?:feriado|fim de semana|sabado|domingo|segunda|terca|quarta|quinta|sexta)|n?[oa] (?:feriado|proxim[oa] {any_word}|)"
                 R"(sabado|domingo|segunda|terca|quarta|quinta|sexta|dia \d{1,2})|(?:todo|durante) o feriado|em pleno feriado|dia \d{1,2}))"},
    {"amount_of_time", R"((?:ate |menos de |no maximo )*(?:\d{1,3}|{number}|quinze|vinte|trinta|sessenta|poucos|poucas|alguns|algumas)~(?:min[a-z.]{0,7}|)"
                       R"(h[a-z.]{0,6}|segundos?|dias?)(?: uteis| util)?)"},
    {"ask_pt", R"((?:(?:o )?que|qual|quais|como|quando|onde|quem|quant[oa]s?|por que|porque|com (?:que|qual|quem)|a (?:que|qual|quem)|de (?:que|qual|quem)|)"
               R"(em que|para (?:que|quem)|pra quem))"},
};

constexpr Phrase kPhrases[] = {
    // come
    {Meaning::visit, R"((?:te |vos |a gente te |nos te )?esperamos (?:por )?(?:voces?|vc|vcs|todos|todas|si|ti|por ti|a sua visita|sua visita|a vossa visita|)"
                     R"(toda a)(?: (?:na|no|em|para|pra|aqui|la|com|hoje|amanha|neste|nesta|a partir|de) {any_word})?|)"
                     R"((?:te|vos) esperamos(?: (?:na|no|em|para|pra|aqui|la|com|hoje|amanha|neste|nesta) {any_word})?|)"
                     R"((?:aguardamos|espero|esperando|estamos esperando|estamos a espera d[eo]|estamos te esperando|a gente (?:te )?espera|contamos com|)"
                     R"(aguardo) (?:por )?(?:voces?|vc|vcs|a sua (?:visita|presenca)|sua (?:visita|presenca)|tua (?:visita|presenca)|si|ti|todos)|)"
                     R"(estamos te esperando|contamos consigo|(?:estamos|estaremos|ficamos) a (?:sua|tua|vossa) espera)", 1},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:venha|vem|venham|vinde|vem ca),? [a-z]+[aei]r\b(?: {any_word})?))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:venha|vem|venham|vinde|bora|simbora|vem ca),? (?:conhecer|provar|experimentar|visitar|nos|a|ao|e|pra|para|)"
                     R"(pro|com|comemorar|celebrar|festejar|aproveitar|curtir|tomar|comer|almocar|jantar|buscar|ver|dancar|brincar|fazer|ter|cedo|hoje|amanha|)"
                     R"(neste|nesta|aqui|ca|la|participar|passar|descobrir|garantir|sentir|viver|matar|se|de|correndo|logo|bater)(?: {any_word})?))"},
    {Meaning::visit, R"((?:mas|dia \d{1,2}) (?P<span>vem) (?:tomar|comer|beber|provar|curtir|conhecer|jantar|almocar|dancar|visitar|buscar|a mesma|)"
                     R"(com a gente|ao (?:bar|cafe|restaurante|nosso|espaco|terraco|salao|estudio))\b)"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:venha|vem|venham|vinde) (?:{near_day}|{weekday})))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:venha|venham|vem) (?:(?:ve|conhece|prova|experimenta|busca)-l[oa]s?|dai\b)))"},
    {Meaning::visit, R"((?:venha|venham)(?: nos)? (?:conhecer|visitar|provar|experimentar|tomar|ver|buscar|celebrar|comemorar|participar|aproveitar|curtir|)"
                     R"(almocar|jantar|comer|passar|ate|aqui|logo)(?: {any_word})?|{clause}(?P<span>(?:vem|venha|venham))~[!,]|)"
                     R"((?P<span>venham)~(?:[.\n]|$|[^a-z0-9 ,;:]))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:(?:da|de|deem|dar|deia))"
                     R"( (?:ca |la |ai |aqui )?(?:uma (?:passada|passadinha|pulada|chegadinha)|um (?:pulo|pulinho|saltinho|salto))|(?:passa|passe|passem))"
                     R"( {near_day}(?: as \d{1,2}(?:h(?:\d\d)?|:\d\d)?)? (?:aqui|por aqui|na loja|na nossa|no nosso|pela loja|pelo nosso|pela nossa)|)"
                     R"((?:passa|passe|passem|passar) (?:aqui|la|ca|por aqui|por ca|por la|na|no|pela loja|pelo nosso|pela nossa)))"
                     R"((?: (?:na|no|em|e|para|pra|aqui|por|ca|hoje|amanha) {any_word})?))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:passa|passe|passem) (?:pelo|pela|no|na) (?:{any_word} ){1,4}{near_day}))"},
    {Meaning::visit, R"((?:visite(?:m)?-nos|visita-nos|nos visite(?:m)?|nos visitar|visitar-nos|faca(?:-nos)? uma visita|nos faca uma visita|)"
                     R"({clause}(?:visite|visitem|visita) (?:(?:a |o )?(?:noss[oa]s?|a|o) (?:loja|lojas|showroom|estande|stand|espaco|restaurante|atelie|)"
                     R"(clinica|padaria|unidade|nov[oa] {any_word}|novo espaco)))(?: (?:na|no|em|hoje|amanha|neste|nesta) {any_word})?)"},
    {Meaning::visit, R"({clause}(?P<span>pass(?:a|e|em) {near_day}(?: de manha| a tarde| a noite| cedo)? (?:(?:pela|pelo) {any_word}|(?:na|no))"
                     R"( (?:loja|unidade|nossa|nosso|filial|clinica|escola|salao|studio|estudio|espaco|feira|polo|padaria|restaurante|showroom|centro))))"},
    {Meaning::visit, R"({clause}(?P<span>{near_day}(?:~-~feira)?(?: de manha| a tarde| a noite| cedo)?,?)"
                     R"( (?:pass(?:a|e|em) (?:(?:pela|pelo) {any_word}|(?:por )?aqui\b|por ca\b|(?:na|no) (?:loja|unidade|nossa|nosso|filial|clinica|escola|)"
                     R"(salao|studio|estudio|espaco|feira|polo|padaria|restaurante|showroom|centro))|(?:vem|venham?) (?:aqui\b|(?:na|no))"
                     R"( (?:loja|unidade|nossa|nosso|filial|clinica|escola|salao|studio|estudio|espaco|feira|polo|padaria|restaurante|showroom|centro)))))"},
    {Meaning::visit, R"({clause}(?P<span>(?:{near_day}(?:~-~feira)?,? (?:voces?|vcs?) podem? (?:vir\b|passar (?:aqui|por aqui|por ca|(?:na|no) (?:loja|)"
                     R"(unidade|salao|clinica|estudio|studio|bar|museu|restaurante)))|(?:voces?|vcs?) podem? (?:vir (?:aqui|ca|conhecer|buscar|provar)|)"
                     R"(passar (?:aqui|por aqui|por ca|(?:na|no) (?:loja|unidade|salao|clinica|estudio|studio|bar|museu|restaurante)))(?: {any_word})?)))"},
    {Meaning::visit, R"({clause}(?P<span>(?:{near_day}(?:~-~feira)?|(?:segunda|terca|quarta|quinta|sexta)(?:~-~feira)?|sabado|domingo),?)"
                     R"( (?:passem? (?:na|no) {any_word}|passa (?:na|no) (?:oficina|barbearia|livraria|adega|sorveteria|quiosque|atelie|galeria|sede|matriz|)"
                     R"(bar|mercado|confeitaria|loja|unidade)|venham? (?:a|ao|ate|na|no) {any_word}|a gente (?:te|vos) recebe\b)))"},
    {Meaning::visit, R"(a gente (?:te|vos) recebe (?:na|no|em|aqui|hoje|amanha) {any_word}|(?:te|vos) recebemos (?:na|no|em|aqui) {any_word})"},
    {Meaning::visit, R"({clause}(?P<span>aparec(?:am?|em? (?:ai|aqui|ca|la)) (?:{near_day}|{weekday})))"},
    {Meaning::visit, R"({clause}(?P<span>pass(?:e|em) {weekday} (?:e|ou) {weekday} (?:pela|pelo) {any_word}))"},
    {Meaning::visit, R"({clause}(?P<span>pass(?:a|e|em) (?:pra|para) (?:dar|tomar|provar|conhecer|ver|experimentar|pegar|buscar|bater) {any_word}))"},
    {Meaning::visit, R"({clause_lead}(?P<span>pass(?:a|e|em) por (?:{any_word} ){1,3}(?:{near_day}|(?:no|na|neste|nesta) {weekday})))"},
    {Meaning::visit, R"({clause}(?P<span>(?:apareca|aparecam|aparece|cola|cole|colem|chega|chegue|cheguem|chega mais|da um chego|encosta|corre|corra|)"
                     R"(corram)(?: (?:aqui|la|ca|cedo|com|na|no|pra|para|mais|por|ate|em|junto|hoje|amanha)(?: {any_word})?|)"
                     R"( sem (?:hora marcada|reserva|agendar|agendamento)|~[!.])))"},
    {Meaning::visit, R"({clause}(?P<span>(?:venha|venham|vem) (?:tod[oa]s\b|todo mundo|agasalhad[oa]s?|antes|preparad[oa]s?|a vontade)))"},
    {Meaning::visit, R"(\d{1,5} (?P<span>(?:vem|venha|venham))~!)"},
    {Meaning::visit, R"(pode(?:m)? vir (?:de|com|sem|a|ja|tod[oa]s)\b|{clause}(?P<span>(?:venha|venham) em {month}))"},
    {Meaning::visit, R"({clause}(?P<span>(?:encosta|encostem) ai|vem que (?:a|o|tem|e) {any_word}|bora,? (?:povo|gente|pessoal|galera)~!|descam tod[oa]s|)"
                     R"((?:sao|e) bem-vind[oa]s? (?:no|na|em|a) {any_word}))"},
    {Meaning::visit, R"((?:abrimos|estamos abert[oa]s|estaremos abert[oa]s) normalmente)"},
    {Meaning::visit, R"(esperamos por vos\b|(?:pais|familias|criancas|visitantes|iniciantes|todos|todas)(?: e {any_word})? sao bem-vind[oa]s)"},
    {Meaning::visit, R"(a gente (?:te|vos) espera (?:na|no|em|aqui|la|para|pra|com|hoje|amanha) {any_word}|)"
                     R"((?:a|nossa) (?:loja|padaria|livraria|casa|equipe|equipa) espera (?:por )?(?:voces?|vc|ti)|)"
                     R"((?:a|nossa) (?:loja|padaria|livraria|equipe|equipa) (?:te|vos) espera)"},
    {Meaning::visit, R"({clause}(?P<span>ate (?:logo|breve|amanha|domingo|sabado|sexta|segunda)~!))"},
    {Meaning::visit, R"((?:junte-se a nos|junta-te a nos|juntem-se a nos|nos encontramos|(?:nos|a gente se) (?:vemos|ve)|te vejo|vejo voces?|)"
                     R"((?:te|vos|os) vemos|ate la|ate ja)(?: (?:na|no|em|la|aqui|hoje|amanha|neste|nesta|domingo|sabado|sexta|as)(?: {any_word})?)?|)"
                     R"((?:(?:voces?|tod[oa]s|toda a {any_word}) (?:estao|esta|sao|e|estais) (?:tod[oa]s )?(?:convidad[oa]s?|bem-vind[oa]s?))|)"
                     R"(convidamos (?:voces?|vc|tod[oa]s|a tod[oa]s|toda)|(?:nao falte|nao faltem|nao faltes))", 1},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:traga|tragam|traz|traze))"
                     R"( (?:a|o|as|os|sua|seu|suas|seus|tua|teu|um|uma|quem|toda|seu|documento|foto|{any_word})(?: {any_word})?))"},
    {Meaning::visit, R"((?:(?:tambem|sim|normalmente) )?(?:abrimos|abriremos|vamos abrir|a gente (?:abre|vai abrir)|estaremos abertos|estamos abertos|)"
                     R"(abriremos as portas)(?: (?:tambem|sim|normalmente|especialmente|excepcionalmente|as portas))* {near_day}|)"
                     R"({near_day}(?:,? (?:dia )?\d{1,2}(?:/\d{1,2})?)?,? (?:tambem |sim |sim, )?(?:abrimos|estamos abertos|estaremos abertos|vamos abrir|)"
                     R"(a gente (?:abre|vai abrir))|)"
                     R"(portas abertas|(?:sempre )?abertos para (?:voces?|vc|ti|si))"},
    {Meaning::visit, R"((?:como chegar|{clause}(?P<span>(?:siga|sigam|segue) (?:as|os) (?:placas|setas|indicacoes|sinais))|)"
                     R"((?:nos encontre|encontre-nos|nos ache) (?:na|no|em frente|ao lado|entre|perto)|e so (?:chegar|vir|aparecer|colar|passar)|)"
                     R"(basta (?:vir|aparecer|chegar)|e (?:so )?(?:chegar|vir|aparecer) e (?:sentar|entrar|ficar|pegar|escolher|dancar|participar)|(?:siga|)"
                     R"(sigam|segue) (?:o (?:cheiro|som)|a (?:musica|fila))|sem (?:reserva|agendar|hora marcada)[,:]? (?:e )?so (?:chegar|vir|entrar)))"},

    // write
    // "Zap 41 99555-0176", "41 99555-0176 (WhatsApp)"
    {Meaning::reply, R"(quem comentar\b|(?:mand|envi|pass)(?:a|e|em) (?:[ao]s? |um |uma |seu |sua )?{any_word} (?:no|pelo|na|via|por) {channel})"},
    {Meaning::reply, R"({clause}(?P<span>mensagem ou (?:chamada|ligacao))~:)"},
    {Meaning::reply, R"({clause}(?P<span>whatsapp|whats app|whats|wpp|zap|zapzap)~(?::|-|no)?~[^a-z0-9 :,.;!?()\n])"},
    {Meaning::reply, R"((?:pelo|via|no) (?P<span>whatsapp|whats|wpp|zap|zapzap)~[:,]?~[^a-z0-9 ,.;:!?()\n])"},
    {Meaning::reply, R"([^a-z0-9 ,.;:!?\n]~(?:\((?:so )?)?(?P<span>whatsapp|whats app|whats|wpp|zap|zapzap)~(?:[).,;\n]|$))"},
    {Meaning::reply, R"((?:manda|mande|mandem|mandar|envia|envie|enviem|enviar|deixa|deixe|deixem|escreva|escreve|escrevam)(?:-nos| pra gente| para nos|)"
                     R"( para a gente| ja)? {message}(?: {by} {any_word}| para)?)"},
    {Meaning::reply, R"((?:escreva|escreve|escrevam|envia|envie|enviem|conta|conte|contem|diga|diz|digam|comenta|comente|comentem|responda|responde|respondam|)"
                     R"(contacte|contacta|contactem|pergunte|pergunta|mande|manda)(?:-nos)(?: {any_word})?|)"
                     R"((?:nos (?:escreva|escrevam|mande|mandem|conte|contem|envie|enviem|diga|digam|responda|pergunte|chame|chama|marque|marca)))"},
    {Meaning::reply, R"((?:cham[ae]|chamem|chamar)(?: (?:a gente|nos|a nossa equipe|o {any_word}))?(?: (?:{by}|la no) {channel}| inbox)|)"
                     R"((?:cham[ae]|chamem) (?:a gente|no)(?: {channel})?|(?:fal[ae]|falem|falar|conversa|converse))"
                     R"( (?:com (?:a gente|{any_word}(?: {any_word})?)|conosco|connosco)(?: (?:{by}|la no) {channel}))"},
    {Meaning::reply, R"((?:conta|conte|contem|fala|fale|diz|diga|digam|compartilha|compartilhe|partilha|partilhe)(?: {any_word}){0,2})"
                     R"( (?:pra gente|para a gente|para nos|pra nos|aqui|nos comentarios|connosco|conosco nos comentarios|ai|abaixo|embaixo)(?: {any_word})?)"},
    {Meaning::reply, R"((?:deix|escrev|coment|respond|marc|post|vot)(?:a|e|em|am)(?: {any_word}){0,6} (?:aqui|abaixo|embaixo|)"
                     R"((?:nos|nos seus|ai nos|aqui nos) comentarios|neste post|nessa publicacao)|nos comentarios|{clause}(?P<span>coment(?:a|e|)"
                     R"(em)(?: (?:qual|o que|com|aqui|ai|a|o|se|como|quem|seu|sua|["'“«]?[a-z]{2,14}["'”»]?)(?: {any_word})?|~[!.👇])))"},
    {Meaning::reply, R"({clause}(?P<span>vot(?:a|e|em)~[👇⬇]|(?:deix(?:a|e|em)) (?:o )?(?:seu|teu) voto))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:marca|marque|marquem|mencion(?:a|e|em)|identifica|identifique))"
                     R"( (?:aqui )?(?:um|uma|o|a|os|as|aquel[ea]|quem|seu|sua|dois|duas|tres|\d{1,2}|alguem|teu|tua)(?: {any_word}){1,2}))"},
    {Meaning::reply, R"({clause_lead}(?P<span>respond(?:a|e|am) (?:aqui|ai|com|a|este|esse|ess[ea] (?:mensagem|pergunta|enquete|story)|)"
                     R"(esta (?:mensagem|pergunta|enquete|story|publicacao)|sim|["'“«][a-z]{1,14}["'”»]|nos|neste|para|qual)(?: {any_word})?))"},
    {Meaning::reply, R"((?:pedidos?|peca(?:m)?|pede|pedir|encomend(?:as?|e|em|ar)|reserv(?:as?|e|em|ar)|agend(?:a|e|em|ar|amentos?)|horarios|)"
                     R"(marca(?:coes|cao|r)?|marque|orcamentos?|inscricoes|inscricao|inscreva-se|inscreve-te|confirm(?:a|e|em|ar)|garanta|garante|compre|)"
                     R"(compras?|vendas|duvidas?|contato|contacto|contat(?:e|ar)|consult(?:as?|e|ar)|solicit(?:e|a|ar)|informacoes|infos?|mais informacoes|)"
                     R"(atendimento|tire(?: {any_word})? duvidas|pergunt(?:a|e|em|as)|participe|ligue|cardapio|catalogo|vagas|valores|disponibilidade|)"
                     R"(encomende|faca (?:seu|o seu|sua|a sua|ja) {any_word}|envie|presenca|cotacoes|lista)(?: ate(?: o)? \d{1,2}/\d{1,2}|)"
                     R"( {any_word}){0,5}:?,? (?:{by}|pelo telefone ou(?: pelo)?) {channel})"},
    {Meaning::reply, R"((?:whats?app|whats|zap|wpp|whatsap)(?: (?:business|no|em|numero|do|da|pelo|{any_word})){0,2}~[:|→>👉-]*~[(+]?~?\d[\d ().+-]{5,20}|)"
                     R"((?:e-?mail|direct|dm|inbox)~:|(?:direct|dm|inbox) (?:abert[oa]|para (?:pedidos|encomendas|orcamentos?|agendar|reservas?|comprar))|)"
                     R"({clause}(?P<span>(?:no|pelo|via) (?:direct|zap|whats(?:app)?|inbox|dm)(?: ou {any_word} {any_word})?))"},
    {Meaning::reply, R"((?:qual|quais|que)(?: {any_word}){1,3} (?:voces?|vcs?) (?:querem|quer|queriam|trariam))"
                     R"( (?:de volta|ver|provar|no|na|em|para|pra)[^?.!\n]*[?])"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:fal[ae]|falem) (?:com a gente|conosco|connosco)|(?:mand|envi)(?:e|a|em) (?:a |as |o |os )?)"
                     R"((?:suas?|tuas?|seus?|teus?) (?:duvidas?|perguntas?|fotos?|medidas?|historias?|receitas?|curriculo))(?:{ends}| e (?:te|lhe|a gente)\b)|)"
                     R"((?:esperamos|aguardamos) (?:a |o )?(?:sua|tua|seu|teu) (?:mensagem|resposta|comentario))"},
    {Meaning::reply, R"((?:queremos (?:saber|ouvir|ler)|adoramos (?:saber|ler)|quero saber)(?: {any_word})?|(?:a gente )?(?:te |vos )?lemos)"
                     R"( (?:nos comentarios|todos)|(?:duvidas|perguntas)[?]~(?:mande|manda|chama|chame|pergunte|escreva|envie|fale|deixe|responda))"},
    {Meaning::reply, R"([^a-z0-9 #\n]~(?P<span>(?:e (?:ai|voce|vc|tu)?,?~)?{ask_pt} [^?.!\n]*(?:prefere|preferes|preferem|favorit[oa]s?|preferid[oa]s?|)"
                     R"(escolhe|escolheria|escolhem|pediria|curte mais|gosta mais|gostaria|mais gosta|acha|acham|acharam|recomenda)[^?.!\n]*[?])|)"
                     R"((?m:^)(?P<span>(?:e (?:ai|voce|vc|tu)?,?~)?{ask_pt} [^?.!\n]*(?:prefere|preferes|preferem|favorit[oa]s?|preferid[oa]s?|escolhe|)"
                     R"(escolheria|escolhem|pediria|curte mais|gosta mais|gostaria|mais gosta|acha|acham|acharam|recomenda)[^?.!\n]*[?]))"},
    {Meaning::reply, R"((?:(?m:^)|[^a-z0-9 #\n]~)(?P<span>(?:(?:e (?:ai|voce|voces|vc|tu|pra voce)?|entao|agora|gente|pessoal|conta pra gente|me conta|)"
                     R"(fala),?:?~)?(?:{ask_pt} [^?.!\n]*|ja [^?.!\n]*|e (?:voces?|vc|tu|ai)))[?][^a-z0-9]*$)"},

    // answers
    {Meaning::attention, R"((?:mensage(?:m|ns)|directs?|dms?|whats[a-z]*)(?: aqui)? (?:tem|ganham?|recebem?) resposta)"
                         R"( (?:em|ate|no mesmo|na hora|de|das)\b(?: {amount_of_time})?)"},
    {Meaning::attention, R"(em (?:menos de |ate )?{amount_of_time}(?: ja)?(?: a gente)?)"
                         R"( (?:(?:te|lhe|vos) )?(?:respondemos|responderemos|retornamos|responde))"},
    {Meaning::attention, R"(em (?:menos de |ate )?(?:{amount_of_time}|(?:\d{1,2}|{number}) (?:minut|hor)inh[oa]s)(?: ja)?(?: (?:voce|vc|tu))?(?: ja)?)"
                         R"( (?:tem|ganha|recebe|tera) (?:a |sua |uma |a sua )?(?:resposta|retorno))"},
    {Meaning::attention, R"(atendimento (?:telefonico|por telefone|pelo telefone)(?:~:~(?:\d{1,2}~(?:h|:)|{weekday}|seg)|)"
                         R"(,? (?:das|de|ate|todos|entre|24|seg|{weekday})))"},
    {Meaning::attention, R"(atendimento (?:pel[oa]|por|via|no|na) {channel}~:~(?:de )?(?:{weekday}|segunda|seg|ter|qua|qui|sex|sab|dom|todos os dias|24)\b)"},
    {Meaning::attention, R"((?:a gente (?:te )?responde|(?:te )?respondemos) de madrugada|)"
                         R"((?:pode (?:chamar|mandar|escrever)|chame|chama|mande|manda|escreva|escreve)(?: {any_word}){0,3} (?:de madrugada|a qualquer hora|)"
                         R"(a hora que (?:for|quiser)|de dia ou de noite),? (?:que )?(?:a gente (?:sempre )?(?:te )?responde|(?:sempre )?respondemos))"},
    {Meaning::attention, R"((?:equipe|equipa|time|recepcao) respondem?)"
                         R"( (?:tod[oa]s )?(?:as |os )?(?:suas |seus )?(?:mensagens|directs?|dms?|comentarios|e-?mails) em {amount_of_time})"},
    {Meaning::attention, R"(em {amount_of_time} (?:voce |vc |ja )*(?:tem|recebe) (?:a |sua |uma )?resposta|(?:tiramos|resolvemos|esclarecemos) (?:as )?)"
                         R"((?:todas as )?(?:suas|tuas|vossas) (?:duvidas|perguntas)(?: {any_word}){0,2} em {amount_of_time}|)"
                         R"(atendimento online (?:24~h(?:s|rs|oras?)?|24~[-/x]~7))"},
    {Meaning::attention, R"({channel},? que (?:responde|atende) (?:de|das|todos|24|em ate|ate)\b)"},
    {Meaning::attention, R"((?:(?:te |lhe |vos )?(?:respondo|respondemos|responderemos|retorno|retornamos|retornaremos|devolvemos|damos retorno|)"
                         R"(daremos retorno|atendemos (?:as? |os? )?(?:suas? |tuas? |seus? |teus? |noss[oa]s? )?(?:mensagens|whats[a-z]*|directs?|dms?))|)"
                         R"((?:a gente|nossa equipe|nosso time)(?: sempre)?(?: te| lhe)? responde)(?: {any_word}){0,4})"
                         R"( (?:em|num|numa|ate|no mesmo|na mesma hora|na hora|24(?:~[-/x]~\d{1,2}|~h(?:s|rs|oras?)?)?|das|de|(?:os )?(?:7|sete) dias|)"
                         R"(a qualquer hora|dia e noite|sempre|(?:(?:aos|nos) )?(?:sabados|domingos|feriados|(?:fins|finais) de semana)|no (?:sabado|domingo|)"
                         R"(feriado|fim de semana|final de semana)|imediatamente|rapidinho|rapido|todos|hoje|logo|dentro de|entre)\b(?: {amount_of_time})?)"},
    {Meaning::attention, R"((?:resposta|retorno|atendimento)s? (?:(?:sai|chega|vem) em {amount_of_time}|imediat[oa]s?|na hora|em {amount_of_time}|)"
                         R"((?:em )?ate {amount_of_time}|no mesmo dia|em (?:minutos|segundos)|rapid[oa]s?|garantid[oa] em {amount_of_time}|instantane[oa]s?|)"
                         R"(dentro de {amount_of_time})|(?:nossa equipe|nosso time|a gente)(?: te)? responde rapid[a-z]+|)"
                         R"((?:tempo|prazo|horarios?) de (?:resposta|retorno)|(?:receba|recebe|tenha|voce recebe|tera)(?: a| o| sua| seu| um| uma)?)"
                         R"( (?:retorno|resposta)(?: {any_word})? (?:em|ate|no|na|dentro))"},
    {Meaning::attention, R"((?:equipe|equipa|time|alguem(?: da (?:equipe|equipa))?|recepcao|a gente) (?:te|lhe|vos) (?:retorna|da retorno|da um retorno) em)"
                         R"( {amount_of_time})"},
    {Meaning::attention, R"((?:(?:fal[ae]|falem|convers[ae]|conversem) (?:com a gente|conosco|connosco)|cham[ae] a gente|)"
                         R"((?:escrev[ae]|escrevam|mande mensagem)(?:-nos| pra gente))(?: (?:{by}|la no) {channel})?)"
                         R"( (?:24~[-/x]~7|24~h(?:s|rs|oras?)? por dia|24~h(?:s|rs|oras?)?{ends}))"},
    {Meaning::attention, R"(responde(?:m|mos)?(?: sempre| aqui| por aqui)? (?:ao fim do dia|no fim do dia|no final do dia|no (?:mesmo|proprio) dia|)"
                         R"((?:so )?(?:as|aos) (?:segundas|tercas|quartas|quintas|sextas|sabados|domingos)|em {amount_of_time}|)"
                         R"(em (?:{number}|\d{1,2}|poucos|alguns) (?:minut|hor)inh[oa]s))"},
    {Meaning::attention, R"((?:atendemos|respondemos) (?:todas )?(?:as )?(?:suas|tuas|as) mensagens (?:24~[-/x]~7|24~h(?:s|rs|oras?)?|todos os dias|a qualquer)"
                         R"( hora)(?: por dia)?|(?:nosso )?atendimento (?:no|na|pel[oa]|via|por) {channel} (?:e |esta )?(?:24~[-/x]~7|24~h(?:s|rs|oras?)?))"},
    {Meaning::attention, R"((?:atendimento|atendemos) (?:24~[-/x]~7|24~h(?:s|rs|oras?)?|)"
                         R"(todos os dias)(?: por dia)?(?:,? (?:das|de) \d{1,2}~h? (?:as|ate) \d{1,2}~h?,?)? (?:por|pel[oa]|via|no|na) {channel})"},
    {Meaning::attention, R"((?:atendimento|servico|apoio|suporte|horario de atendimento|sac)(?: de atendimento)?)"
                         R"( (?:ao cliente|ao consumidor|online|por {channel}|pel[oa] {channel}|via {channel}|no {channel}|nas redes)(?: {any_word}){0,2})"
                         R"( (?:das|de|24|ate|todos|entre|disponivel|segunda)|)"
                         R"((?:suporte|chat|sac|whatsapp|plantao (?:online|no whatsapp|pelo whatsapp))(?: {any_word})? (?:24/7|24~h(?:oras)?|24 horas)|)"
                         R"((?:mensagens|whatsapp|directs?|e-?mails|comentarios)(?: {any_word}){0,2} (?:sao )?(?:respondid[oa]s?|atendid[oa]s?) (?:em|ate|no|)"
                         R"(na|das|de)|horarios? de atendimento (?:ao cliente|ao consumidor|pel[oa] {channel}|por {channel}|no {channel}|online))"},

    // what only looks like it
    {Meaning::no_invitation, R"((?:obrigad[oa]s?|gratidao|agradecemos|valeu|grat[oa]s?)[^.!?\n]*(?:vir|vieram|veio|visit[a-z]{1,6}|presenca|coment[a-z]{2,8}|)"
                             R"(mensage[a-z]{1,3}|escrev[a-z]{2,6}|particip[a-z]{2,6}|pass[a-z]{2,4}|esperar[a-z]{0,3}))"},
    {Meaning::no_invitation, R"((?:(?m:^)|[^a-z0-9 #\n]~)quem (?:disse|falou) (?:que|segunda|{weekday}|medo|frio|calor|dieta|rotina|preguica)\b[^?.!\n]*[?])"},
    {Meaning::no_invitation, R"((?:leva|leve|busca|busque|pega) e (?:traz|traga|leva|devolve)(?: {any_word}){0,2})"},
    {Meaning::no_invitation, R"((?:marca|marque|marquem)(?: ja)?)"
                             R"( (?:a |o )?(?:sua |seu |tua |teu )?(?:consulta|avaliacao|horario|visita|hora|reserva|aula|sessao|mesa|orcamento|exame))"},
    {Meaning::no_invitation, R"((?:que|quando|se|caso|quem|embora|o que) (?:nos )?(?:venham?|passem?|visitem?)|vem (?:ai|de|do|da|com tudo|por ai|chegando|)"
                             R"(mais|novidade|aumentando|crescendo)|que vem|(?:novidade|coisa|surpresa)s? (?:boa )?vem)"},
    {Meaning::no_invitation, R"((?:visite|visita|visitem|acesse|junte-se|venha conhecer|conheca|passa|passe|confira|siga|segue)(?: {any_word}){0,3})"
                             R"( (?:site|pagina|perfil|canal|blog|loja (?:online|virtual)|grupo|instagram|facebook|tiktok|youtube|link|app|aplicativo|)"
                             R"(newsletter|comunidade))"},
    {Meaning::no_invitation, R"((?:link|codigo|detalhes|precos|tabela|mais)(?: {any_word}){0,3} (?:nos comentarios|no primeiro comentario|na bio)|)"
                             R"(nos comentarios (?:que|voces|d[oa]s?|anteriores|passados|do ultimo))"},
    {Meaning::no_invitation, R"(que (?:nao|nunca) (?:nos |te |lhe )?faltem?(?: {any_word})?)"},
    {Meaning::no_invitation, R"((?:abrimos|abriremos|vamos abrir|a gente (?:abre|vai abrir))(?: (?:ja|hoje|enfim|tambem))* (?:as |a |os |o |)"
                             R"(nossas? |nossos? |uma |um )?(?:inscric(?:ao|oes)|pre-?vendas?|vendas|reservas?|agenda|encomendas|pedidos|matriculas?|)"
                             R"(lista de|vagas|candidaturas))"},
    {Meaning::no_invitation, R"((?:passa|passe|passem) por (?:mensagem|e-?mail|correio|telefone|escrito|dm|direct|inbox|whats[a-z]*|zap))"},
    {Meaning::no_invitation, R"(respond(?:emos|e) (?:sempre )?(?:o mesmo|a mesma coisa|com as mesmas palavras)\b)"},
    {Meaning::no_invitation, R"((?:nao|nunca|sem|deixamos de|paramos de) (?:{any_word} )?(?:respondemos|responder|atendemos|atender|abrimos|abriremos|)"
                             R"(aceitamos|esperamos|aguardamos|mande|envie|chame|venha|venham|passe|recebemos)(?: {any_word}){0,4})"},
    {Meaning::no_invitation, R"((?:seus? clientes?|os clientes|o robo|o bot|um bot|chatbot|voces|as pessoas|muita gente|todo mundo|ninguem|)"
                             R"(alguem)(?: {any_word}){0,2} (?:chama|chamam|manda|mandam|mandaram|pergunta[a-z]{0,3}|pediram|pedem|escreve[a-z]{0,3}|)"
                             R"(responde[a-z]{0,3}|comenta[a-z]{0,3}|pediram tanto)[^.!?\n]{0,40})"},

    {Meaning::no_invitation, R"((?:esperamos|vemos|encontramos|vejo|participe|junte-se|vem|venha)(?: {any_word}){0,4} (?:na|no|a|pra|para a))"
                             R"( (?:nossa |nosso |proxima |proximo )?(?:live|transmissao|canal|video|podcast)\b)"},

    {Meaning::online, R"((?:no|pelo|via|por|em) (?:zoom|google meet|meet|teams|youtube|twitch|discord|instagram live)|webinars?|webinarios?|live~stream|)"
                      R"(transmissao ao vivo|ao vivo (?:no|pelo) {any_word}|(?:evento|oficina|curso|aula|aulas|palestra|encontro|sessao|reuniao|workshop|)"
                      R"(formato|modo|formacao)(?: {any_word}){0,2}(?: e)? (?:online|virtual|a distancia|remot[oa])|100~%? (?:online|virtual|a distancia))"},
};

}  // namespace

constinit const Lexicon kPortugueseInvitations{{}, kMacros, kPhrases};

}  // namespace sml::claims
