// Portuguese: the kinds of words that tell offers apart (lexicon.h), and the parts that its patterns share.
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
     "cafe|cafezinho|sobremesa|bebida|refrigerante|refri|suco|cerveja|chopp|chope|drinque|drink|caipirinha|vinho|espumante|prosecco|taca|pizza|batata|"
     "entrada fria|sorvete|bolo|brigadeiro|pao|paozinho|croissant|coxinha|pastel|hamburguer|porcao|camiseta|bone|caneca|sacola|ecobag|bolsa|mochila|"
     "estojo|capa|livro|ebook|e-book|guia|pdf|planilha|amostra|kit|brinde|presente|vela|flor|muda|adesivo|chaveiro|brinquedo|pipoca|calendario|"
     "acai|necessaire|copo|garrafa|squeeze|meia|chocolate|bombom|trufa|docinho|doce|salgado|petisco|pastelzinho|agua|shot|creme|sabonete|perfume|"
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

}  // namespace

constinit const Lexicon kPortugueseVocabulary{kWords, kMacros, {}};

}  // namespace sml::claims
