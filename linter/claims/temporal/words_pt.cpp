// Portuguese: the words of days and times, folded.
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/temporal/words.h"

namespace sml::claims {
namespace {

using enum Symbol;

constexpr TimeWord kWords[] = {
    {"segunda", weekday_or_ordinal, 0, 2}, {"terca", weekday_or_ordinal, 1, 3}, {"quarta", weekday_or_ordinal, 2, 4},
    {"quinta", weekday_or_ordinal, 3, 5}, {"sexta", weekday_or_ordinal, 4, 6}, {"segunda feira", weekday, 0}, {"terca feira", weekday, 1},
    {"quarta feira", weekday, 2}, {"quinta feira", weekday, 3}, {"sexta feira", weekday, 4}, {"sabado", weekday, 5}, {"domingo", weekday, 6},
    {"sabadao", weekday, 5}, {"domingao", weekday, 6},
    {"segundas", weekday_plural, 0}, {"tercas", weekday_plural, 1}, {"quartas", weekday_plural, 2}, {"quintas", weekday_plural, 3},
    {"sextas", weekday_plural, 4}, {"segundas feiras", weekday_plural, 0}, {"tercas feiras", weekday_plural, 1},
    {"quartas feiras", weekday_plural, 2}, {"quintas feiras", weekday_plural, 3}, {"sextas feiras", weekday_plural, 4},
    {"sabados", weekday_plural, 5}, {"domingos", weekday_plural, 6}, {"seg", weekday_short, 0}, {"ter", weekday_or_word, 1},
    {"qua", weekday_short, 2}, {"qui", weekday_short, 3}, {"sex", weekday_short, 4}, {"sab", weekday_short, 5}, {"dom", weekday_short, 6},
    {"2a feira", weekday, 0}, {"3a feira", weekday, 1}, {"4a feira", weekday, 2}, {"5a feira", weekday, 3}, {"6a feira", weekday, 4},
    {"2a", weekday_in_pair, 0, 2}, {"3a", weekday_in_pair, 1, 3}, {"4a", weekday_in_pair, 2, 4}, {"5a", weekday_in_pair, 3, 5}, {"6a", weekday_in_pair, 4, 6},
    {"2as", weekday_in_pair, 0, 2}, {"3as", weekday_in_pair, 1, 3}, {"4as", weekday_in_pair, 2, 4}, {"5as", weekday_in_pair, 3, 5}, {"6as", weekday_in_pair, 4, 6},

    {"janeiro", month, 1}, {"fevereiro", month, 2}, {"marco", month, 3}, {"abril", month, 4}, {"maio", month, 5}, {"junho", month, 6},
    {"julho", month, 7}, {"agosto", month, 8}, {"setembro", month, 9}, {"outubro", month, 10}, {"novembro", month, 11}, {"dezembro", month, 12},
    {"jan", month_short, 1}, {"fev", month_short, 2}, {"mar", month_or_word, 3}, {"abr", month_short, 4}, {"mai", month_short, 5},
    {"jun", month_short, 6}, {"jul", month_short, 7}, {"ago", month_short, 8}, {"set", month_short, 9}, {"out", month_short, 10},
    {"nov", month_short, 11}, {"dez", month_short, 12}, {"em dez vezes", other}, {"dez vezes", other}, {"dez por cento", other}, {"dez reais", other}, {"dez euros", other},

    {"hoje", today, 0}, {"hoje mesmo", today, 0}, {"amanha", today, 1}, {"depois de amanha", today, 2}, {"ontem", today, -1},
    {"anteontem", today, -2}, {"antes de ontem", today, -2}, {"manha", part, value_of(DayPart::morning)},
    {"tarde", part, value_of(DayPart::afternoon)}, {"noite", part, value_of(DayPart::night)}, {"madrugada", part, value_of(DayPart::dawn)},
    {"manhas", parts, value_of(DayPart::morning)}, {"tardes", parts, value_of(DayPart::afternoon)}, {"noites", parts, value_of(DayPart::night)},
    {"meio dia", noon, 12}, {"meiodia", noon, 12}, {"meia noite", noon, 24}, {"meianoite", noon, 24}, {"am", meridiem, 0}, {"a.m", meridiem, 0},
    {"pm", meridiem, 12}, {"p.m", meridiem, 12}, {"h", hour_mark, value_of(TimeUnit::hour)}, {"hs", hour_mark, value_of(TimeUnit::hour)},
    {"hrs", hour_mark, value_of(TimeUnit::hour)}, {"em ponto", hour_mark}, {"hora", hour_unit, value_of(TimeUnit::hour)},
    {"horas", hour_unit, value_of(TimeUnit::hour), kSeveral}, {"minuto", time_unit, value_of(TimeUnit::minute)},
    {"minutos", time_unit, value_of(TimeUnit::minute)}, {"min", time_unit, value_of(TimeUnit::minute)},
    {"mins", time_unit, value_of(TimeUnit::minute)}, {"meia", half}, {"um quarto", quarter},

    {"dia", day_noun, value_of(TimeUnit::day)}, {"dias", unit, value_of(TimeUnit::day)}, {"semana", unit, value_of(TimeUnit::week)},
    {"semanas", unit, value_of(TimeUnit::week), kSeveral}, {"quinzena", unit, value_of(TimeUnit::half_month)}, {"mes", unit, value_of(TimeUnit::month)},
    {"meses", unit, value_of(TimeUnit::month), kSeveral}, {"trimestre", unit, value_of(TimeUnit::quarter)}, {"semestre", unit, value_of(TimeUnit::semester)},
    {"ano", unit, value_of(TimeUnit::year)}, {"anos", unit, value_of(TimeUnit::year), kSeveral}, {"decada", unit, value_of(TimeUnit::decade)},
    {"decadas", unit, value_of(TimeUnit::decade), kSeveral}, {"fim de semana", weekend, value_of(TimeUnit::weekend)},
    {"final de semana", weekend, value_of(TimeUnit::weekend)}, {"fds", weekend, value_of(TimeUnit::weekend)}, {"fins de semana", weekend, kWeekends},
    {"finais de semana", weekend, kWeekends}, {"par de", few, 2}, {"um par de", few, 2}, {"poucos", few, 3}, {"poucas", few, 3}, {"alguns", few, 3},
    {"algumas", few, 3}, {"uns", few, 3},

    {"principio", early, 0, kNoun}, {"principios", early, 0, kNoun}, {"inicio", early, 0, kNoun}, {"comeco", early, 0, kNoun}, {"comecos", early, 0, kNoun},
    {"meados", middle, 0, kNoun}, {"metade", middle, 0, kNoun},
    {"meio", middle, 0, kNoun}, {"fim", late, 0, kNoun}, {"fins", late, 0, kNoun}, {"final", late, 0, kNoun}, {"finais", late, 0, kNoun}, {"resto", rest}, {"o que resta", rest},
    {"restante", rest}, {"inteiro", whole, kBehindNoun}, {"inteira", whole, kBehindNoun}, {"todo o", whole},
    {"toda a", whole}, {"este", this_one}, {"esta", this_one}, {"esse", this_one}, {"essa", this_one}, {"neste", this_one, kWithIn}, {"nesta", this_one, kWithIn},
    {"nesse", this_one, kWithIn}, {"nessa", this_one, kWithIn}, {"deste", this_one, kWithIn}, {"desta", this_one, kWithIn}, {"desse", this_one, kWithIn}, {"dessa", this_one, kWithIn},
    {"estes", this_one}, {"estas", this_one}, {"proximo", next_one}, {"proxima", next_one}, {"proximos", next_one}, {"proximas", next_one},
    {"seguinte", next_one}, {"seguintes", next_one}, {"que vem", next_one}, {"vindouro", next_one}, {"passado", last_one}, {"passada", last_one},
    {"retrasada", last_one, kBeforeLast}, {"retrasado", last_one, kBeforeLast},
    {"passados", last_one}, {"passadas", last_one}, {"anterior", last_one}, {"anteriores", last_one}, {"ultimo", final_one}, {"ultima", final_one},
    {"ultimos", final_one, kOfSeveral}, {"ultimas", final_one, kOfSeveral}, {"ha", ago_before}, {"faz", ago_before}, {"atras", ago_behind}, {"daqui a", ahead_before},
    {"daqui", ahead_before}, {"dentro de", ahead_before}, {"em menos de", ahead_before, kInTime, kLessThan}, {"em ate", ahead_before, kOfHours}, {"em", in}, {"no futuro", ahead_behind},
    {"mais tarde", ahead_behind, kThanThat},

    {"desde", from}, {"a partir", from, kSince}, {"a partir de", from, kSince}, {"a partir da", from, kSince}, {"a partir do", from, kSince, kHoldsArticle}, {"a partir das", from, kOfHours},
    {"a partir dos", from, kSince}, {"que comeca", from, kSince}, {"comecando", from, kSince}, {"de", of}, {"da", of}, {"passa do", of, kWithArticle, kMoved},
    {"passa da", of, 0, kMoved}, {"passa de", of, 0, kMoved}, {"passou do", of, kWithArticle, kMoved}, {"passou da", of, 0, kMoved}, {"passou de", of, 0, kMoved},
    {"muda do", of, kWithArticle, kMoved}, {"muda da", of, 0, kMoved}, {"muda de", of, 0, kMoved}, {"mudou do", of, kWithArticle, kMoved}, {"mudou da", of, 0, kMoved},
    {"mudou de", of, 0, kMoved}, {"mudamos do", of, kWithArticle, kMoved}, {"mudamos da", of, 0, kMoved}, {"mudamos de", of, 0, kMoved}, {"mudada do", of, kWithArticle, kMoved},
    {"mudada da", of, 0, kMoved}, {"mudada de", of, 0, kMoved}, {"mudado do", of, kWithArticle, kMoved}, {"mudado da", of, 0, kMoved}, {"mudado de", of, 0, kMoved},
    {"adiada do", of, kWithArticle, kMoved}, {"adiada da", of, 0, kMoved}, {"adiada de", of, 0, kMoved}, {"adiado do", of, kWithArticle, kMoved}, {"adiado da", of, 0, kMoved},
    {"adiado de", of, 0, kMoved}, {"remarcada do", of, kWithArticle, kMoved}, {"remarcada da", of, 0, kMoved}, {"remarcada de", of, 0, kMoved},
    {"remarcado do", of, kWithArticle, kMoved}, {"remarcado da", of, 0, kMoved}, {"remarcado de", of, 0, kMoved}, {"transferida do", of, kWithArticle, kMoved},
    {"transferida da", of, 0, kMoved}, {"transferida de", of, 0, kMoved}, {"transferido do", of, kWithArticle, kMoved}, {"transferido da", of, 0, kMoved},
    {"transferido de", of, 0, kMoved}, {"do", of, kWithArticle}, {"das", of}, {"dos", of},
    {"a", to}, {"ao", to, kWithArticle}, {"aos", to}, {"ate", until}, {"ate a", until}, {"daqui ate", until}, {"entre", between}, {"e", conjunction}, {"&", conjunction}, {"ou", conjunction, kOr}, {"antes de", before},
    {"o mais tardar", until}, {"no maximo ate", until}, {"antes do", before, 0, kHoldsArticle}, {"antes da", before}, {"antes das", before, kOfHours},
    {"mas antes das", before, kOfHours}, {"depois de", after},
    {"depois do", after, 0, kHoldsArticle}, {"depois da", after}, {"depois das", after, kOfHours}, {"apos", after}, {"apos as", after, kOfHours}, {"em diante", onwards},
    {"ou mais tarde", onwards}, {"ate fechar", onwards, kClosing}, {"ate o fechamento", onwards, kClosing}, {"as", at}, {"para as", at, kFor}, {"pras", at, kFor},
    {"para o", at, kFor}, {"pelas", at}, {"la pelas", at}, {"o", article},
    {"os dias", article, kOfDays}, {"os", plural_article, 0, kMasculine}, {"no", in, kOnDay}, {"na", in, kOnDay}, {"nos", in}, {"nas", in}, {"num", in}, {"durante", in, kDuring},
    {"pela", by}, {"pelo", by}, {"por", by}, {"para", in, 0, kForLength}, {"menos", minus}, {"exceto", except}, {"salvo", except}, {"com excecao de", except},
    {"a excecao de", except}, {"com excecao da", except}, {"cada", every}, {"todo", every, kBehindNoun}, {"toda", every, kBehindNoun}, {"todos", every},
    {"todas", every}, {"so", only}, {"somente", only}, {"apenas", only}, {"cerca de", about}, {"por volta de", about}, {"por volta das", about, 0, kHoldsArticle},
    {"cerca das", about, 0, kHoldsArticle}, {"bom dia", other}, {"voltamos a ter", other}, {"volta a ter", other}, {"voltam a ter", other}, {"vai ter", other},
    {"vamos ter", other}, {"vao ter", other}, {"deve ter", other}, {"pode ter", other}, {"por noite", other}, {"pintar o sete", other}, {"pintam o sete", other},
    {"pintando o sete", other}, {"boa tarde", other}, {"boa noite", other}, {"todos os dias", daily}, {"todos os dias do ano", daily}, {"todos os dias da semana", daily},
    {"todo dia", daily},
    {"todo o dia", whole}, {"diariamente", daily}, {"dias uteis", workdays}, {"os dias uteis", workdays}, {"os dias de semana", workdays}, {"durante a semana", workdays},
    {"feriados", holidays}, {"e feriado", holidays},
    {"fechado", closed}, {"folga", closed}, {"e folga", closed}, {"e dia de folga", closed}, {"fechada", closed}, {"fechados", closed}, {"fechamos", closed}, {"estaremos fechados", closed},
    {"estamos fechados", closed}, {"nao abrimos", closed}, {"nao trabalhamos", closed}, {"estamos encerrados", closed}, {"estaremos encerrados", closed}, {"estamos encerradas", closed}, {"nao funcionamos", closed}, {"encerra ao", closed}, {"encerra aos", closed}, {"encerra as", closed}, {"encerramos as", closed}, {"encerramos ao", closed},
    {"encerramos aos", closed}, {"inclusive", inclusive, kIncludingBoth}, {"ambos inclusive", inclusive, kIncludingBoth}, {"incluindo", inclusive}, {"abrimos", opening},
    {"aberto", opening}, {"aberta", opening}, {"abre", opening}, {"horario", opening}, {"horarios", opening}, {"funcionamos", opening}, {"abertos", opening},
    {"atendemos", opening}, {"funciona", opening}, {"encerrado", closed}, {"encerrada", closed}, {"encerrados", closed}, {"cafe da manha", other}, {"cafe da tarde", other},
    {"outubro rosa", other}, {"novembro azul", other}, {"setembro amarelo", other},

    {"pessoas", counted}, {"vagas", counted}, {"lugares", counted}, {"pratos", counted}, {"coisas", counted}, {"razoes", counted},
    {"passos", counted}, {"pecas", counted}, {"porcoes", counted}, {"convidados", counted}, {"aulas", counted}, {"sessoes", counted},
    {"gols", counted}, {"pontos", counted}, {"reais", counted}, {"real", counted}, {"euros", counted}, {"brl", counted}, {"usd", counted},
    {"eur", counted}, {"km", counted}, {"kg", counted}, {"cm", counted}, {"ml", counted}, {"metros", counted}, {"litros", counted},
    {"gramas", counted}, {"vezes", counted}, {"as duas juntas", other}, {"os dois juntos", other}, {"as tres juntas", other}, {"o domingos", other}, {"do domingos", other},
    {"ao domingos", other}, {"seu domingos", other}, {"senhor domingos", other}, {"sr domingos", other}, {"turma da manha", opening, 0, shift_of(DayPart::morning)},
    {"turma da tarde", opening, 0, shift_of(DayPart::afternoon)}, {"turma da noite", opening, 0, shift_of(DayPart::night)},
    {"turno da manha", opening, 0, shift_of(DayPart::morning)}, {"turno da tarde", opening, 0, shift_of(DayPart::afternoon)},
    {"turno da noite", opening, 0, shift_of(DayPart::night)}, {"sem parar", pause, kWord}, {"sem intervalo", pause, kWord}, {"com hora marcada", pause, kWord},
    {"com agendamento", pause, kWord}, {"ate acabar", onwards, kClosing}, {"ate esgotar", onwards, kClosing}, {"amigos", counted}, {"ganhadores", counted}, {"ingressos", counted},
    {"cupons", counted},
    {"parcelas", counted}, {"versao", counted, kVersion},

    {"modulo", numbered}, {"lote", numbered}, {"nivel", numbered}, {"sala", numbered}, {"vol", numbered}, {"volume", numbered}, {"grupo", numbered}, {"sub", numbered},
    {"edicao", numbered}, {"capitulo", numbered}, {"episodio", numbered}, {"temporada", numbered}, {"parte", numbered}, {"fase", numbered},
    {"etapa", numbered}, {"rodada", numbered}, {"turma", numbered}, {"aula", numbered, kEvent}, {"sessao", numbered, kEvent}, {"licao", numbered},
    {"pague", numbered, kPaid}, {"leve", numbered, kPaid}, {"calcados", numbered, kSizes}, {"bucha", numbered, kBore}, {"broca", numbered, kBore}, {"tamanhos", numbered, kSizes}, {"numeracao", numbered, kSizes},
    {"numeros", numbered, kSizes}, {"tenis", numbered, kSizes}, {"sapatos", numbered, kSizes}, {"botas", numbered, kSizes}, {"sandalias", numbered, kSizes},
    {"mesas", numbered, kSizes}, {"jejum", numbered, kRatio}, {"jejum de", lasting, kFast}, {"tabata", numbered, kRatio}, {"pressao", numbered, kRatio}, {"filipenses", numbered, kRatio},
    {"corintios", numbered, kRatio}, {"romanos", numbered, kRatio}, {"efesios", numbered, kRatio}, {"hebreus", numbered, kRatio}, {"salmo", numbered, kRatio},
    {"salmos", numbered, kRatio}, {"proverbios", numbered, kRatio},

    {"curso", lasting}, {"cursos", lasting}, {"aula de", lasting}, {"duracao", lasting}, {"dura", lasting}, {"massagem", lasting},
    {"maratona", lasting}, {"aluguel", lasting}, {"video", lasting}};

}  // namespace

constinit const std::span<const TimeWord> kPortugueseTimeWords{kWords};

}  // namespace sml::claims
