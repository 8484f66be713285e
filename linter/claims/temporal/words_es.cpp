// Spanish: the words of days and times, folded.
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/temporal/words.h"

namespace sml::claims {
namespace {

using enum Symbol;

constexpr TimeWord kWords[] = {
    {"lunes", weekday, 0}, {"martes", weekday, 1}, {"miercoles", weekday, 2}, {"jueves", weekday, 3}, {"viernes", weekday, 4}, {"sabado", weekday, 5},
    {"domingo", weekday, 6}, {"sabados", weekday_plural, 5}, {"domingos", weekday_plural, 6}, {"lun", weekday_short, 0}, {"mie", weekday_short, 2},
    {"mier", weekday_short, 2}, {"mierc", weekday_short, 2}, {"jue", weekday_short, 3}, {"juev", weekday_short, 3}, {"vie", weekday_short, 4},
    {"vier", weekday_short, 4}, {"sab", weekday_short, 5}, {"dom", weekday_short, 6}, {"mar", weekday_or_month, 1, 3}, {"l", weekday_letter, 0},
    {"m", weekday_letter, 1, 12}, {"x", weekday_letter, 2}, {"j", weekday_letter, 3}, {"v", weekday_letter, 4}, {"s", weekday_letter, 5},
    {"d", weekday_letter, 6}, {"lu", weekday_in_pair, 0}, {"ma", weekday_in_pair, 1}, {"mi", weekday_in_pair, 2}, {"ju", weekday_in_pair, 3},
    {"vi", weekday_in_pair, 4}, {"sa", weekday_in_pair, 5}, {"do", weekday_in_pair, 6},

    {"enero", month, 1}, {"febrero", month, 2}, {"marzo", month, 3}, {"mzo", month_short, 3}, {"febr", month_short, 2}, {"agto", month_short, 8}, {"abril", month, 4}, {"mayo", month, 5}, {"junio", month, 6},
    {"julio", month, 7}, {"agosto", month, 8}, {"septiembre", month, 9}, {"setiembre", month, 9}, {"octubre", month, 10}, {"noviembre", month, 11},
    {"diciembre", month, 12}, {"ene", month_short, 1}, {"feb", month_short, 2}, {"abr", month_short, 4}, {"may", month_short, 5},
    {"jun", month_short, 6}, {"jul", month_short, 7}, {"ago", month_short, 8}, {"sep", month_short, 9}, {"sept", month_short, 9},
    {"set", month_short, 9}, {"oct", month_short, 10}, {"nov", month_short, 11}, {"dic", month_short, 12},

    {"hoy", today, 0}, {"hoy mismo", today, 0}, {"pasado manana", today, 2}, {"ayer", today, -1}, {"antes de ayer", today, -2},
    {"dia antes de ayer", today, -2}, {"anteayer", today, -2}, {"antier", today, -2}, {"manana", today_or_morning, 1, value_of(DayPart::morning)},
    {"manana mismo", today, 1}, {"anoche", tonight, -1, value_of(DayPart::night)}, {"tarde", part, value_of(DayPart::afternoon)}, {"a primera hora", part, value_of(DayPart::morning)}, {"a primera hora de", early}, {"a primera hora del", early},
    {"noche", part, value_of(DayPart::night)}, {"madrugada", part, value_of(DayPart::dawn)}, {"mananas", parts, value_of(DayPart::morning)},
    {"tardes", parts, value_of(DayPart::afternoon)}, {"noches", parts, value_of(DayPart::night)}, {"madrugadas", parts, value_of(DayPart::dawn)},
    {"mediodia", noon, 12}, {"medio dia", noon, 12}, {"medianoche", noon, 24}, {"media noche", noon, 24}, {"am", meridiem, 0}, {"a.m", meridiem, 0},
    {"pm", meridiem, 12}, {"p.m", meridiem, 12}, {"h", hour_mark, value_of(TimeUnit::hour)}, {"hs", hour_mark, value_of(TimeUnit::hour)},
    {"hrs", hour_mark, value_of(TimeUnit::hour)}, {"hr", hour_mark, value_of(TimeUnit::hour)}, {"en punto", hour_mark},
    {"hora", hour_unit, value_of(TimeUnit::hour)}, {"horas", hour_unit, value_of(TimeUnit::hour), kSeveral}, {"minuto", time_unit, value_of(TimeUnit::minute)},
    {"minutos", time_unit, value_of(TimeUnit::minute)}, {"min", time_unit, value_of(TimeUnit::minute)},
    {"mins", time_unit, value_of(TimeUnit::minute)}, {"media", half}, {"cuarto", quarter}, {"un cuarto", quarter},

    {"dia", day_noun, value_of(TimeUnit::day)}, {"dias", unit, value_of(TimeUnit::day)}, {"semana", unit, value_of(TimeUnit::week)},
    {"semanas", unit, value_of(TimeUnit::week), kSeveral}, {"quincena", unit, value_of(TimeUnit::half_month)}, {"mes", unit, value_of(TimeUnit::month)},
    {"meses", unit, value_of(TimeUnit::month), kSeveral}, {"trimestres", unit, value_of(TimeUnit::quarter), kSeveral}, {"trimestre", unit, value_of(TimeUnit::quarter)},
    {"semestre", unit, value_of(TimeUnit::semester)}, {"ano", unit, value_of(TimeUnit::year)}, {"anos", unit, value_of(TimeUnit::year), kSeveral},
    {"decada", unit, value_of(TimeUnit::decade)}, {"decadas", unit, value_of(TimeUnit::decade), kSeveral},
    {"fin de semana", weekend, value_of(TimeUnit::weekend)}, {"finde", weekend, value_of(TimeUnit::weekend)}, {"fines de semana", weekend, kWeekends},
    {"findes", weekend, kWeekends}, {"en fin de semana", weekend, kWeekends}, {"par de", few, 2}, {"un par de", few, 2}, {"unos pocos", few, 3}, {"unas pocas", few, 3}, {"unos", few, 3},
    {"unas", few, 3}, {"pocos", few, 3}, {"algunos", few, 3}, {"algunas", few, 3},

    {"principio", early, 0, kNoun}, {"principios", early, 0, kNoun}, {"inicio", early, 0, kNoun}, {"inicios", early, 0, kNoun}, {"comienzo", early, 0, kNoun}, {"comienzos", early, 0, kNoun},
    {"primeros", early}, {"primeros dias de", early}, {"primeros de", early}, {"ultimos de", late}, {"ultimos dias de", late}, {"primeras horas de", early}, {"primera hora de", early},
    {"ultimas horas de", late}, {"ultima hora de", late}, {"mediados", middle, 0, kNoun}, {"medianos", middle, 0, kNoun}, {"mitad", middle, 0, kNoun}, {"fin", late, 0, kNoun},
    {"fines", late, 0, kNoun}, {"final", late, 0, kNoun}, {"finales", late, 0, kNoun}, {"resto", rest}, {"lo que queda", rest}, {"lo que resta", rest}, {"entero", whole, kBehindNoun}, {"entera", whole, kBehindNoun}, {"todo", whole}, {"toda", whole}, {"este", this_one},
    {"este pasado", last_one}, {"este proximo", next_one}, {"esta proxima", next_one}, {"esta pasada", last_one}, {"esta", this_one},
    {"estos", this_one}, {"estas", this_one}, {"presente", this_one}, {"actual", this_one}, {"proximo", next_one}, {"proxima", next_one},
    {"proximos", next_one}, {"proximas", next_one}, {"siguiente", next_one}, {"siguientes", next_one}, {"que viene", next_one},
    {"que vienen", next_one}, {"que entra", next_one}, {"entrante", next_one}, {"pasado", last_one, 0, kAlone}, {"pasada", last_one}, {"antepasada", last_one, kBeforeLast}, {"antepasado", last_one, kBeforeLast},
    {"pasados", last_one}, {"pasadas", last_one}, {"anterior", last_one}, {"anteriores", last_one}, {"previo", last_one}, {"previa", last_one},
    {"ultimo", final_one}, {"ultima", final_one}, {"ultimos", final_one, kOfSeveral}, {"ultimas", final_one, kOfSeveral}, {"hace", ago_before}, {"hace ya", ago_before},
    {"atras", ago_behind}, {"dentro de", ahead_before}, {"en menos de", ahead_before, kInTime, kLessThan}, {"en el futuro", ahead_behind}, {"mas tarde", ahead_behind},
    {"mas temprano", ahead_behind},

    {"desde", from}, {"a partir de", from}, {"a partir del", from, 0, kHoldsArticle}, {"a contar del", from, 0, kHoldsArticle}, {"que comienza", from}, {"que empieza", from},
    {"comenzando", from}, {"empezando", from}, {"de", of}, {"pasa del", of, kWithArticle, kMoved}, {"pasan del", of, kWithArticle, kMoved}, {"pasamos del", of, kWithArticle, kMoved}, {"paso del", of, kWithArticle, kMoved}, {"cambia del", of, kWithArticle, kMoved}, {"cambian del", of, kWithArticle, kMoved}, {"cambiamos del", of, kWithArticle, kMoved}, {"cambio del", of, kWithArticle, kMoved}, {"mueve del", of, kWithArticle, kMoved}, {"movemos del", of, kWithArticle, kMoved}, {"movimos del", of, kWithArticle, kMoved}, {"traslada del", of, kWithArticle, kMoved}, {"trasladamos del", of, kWithArticle, kMoved}, {"se aplaza del", of, kWithArticle, kMoved}, {"se mueve del", of, kWithArticle, kMoved}, {"del", of, kWithArticle}, {"a", to}, {"al", to, kWithArticle}, {"hasta", until}, {"asta el", until, kWithArticle}, {"asta las", until}, {"asta la", until}, {"asta los", until}, {"de aqui a", until}, {"de aqui al", until}, {"de aca a", until}, {"de aca al", until}, {"entre", between},
    {"y", conjunction}, {"&", conjunction}, {"e", conjunction}, {"o", conjunction, kOr}, {"u", conjunction, kOr}, {"antes de", before}, {"pero antes de", before}, {"a mas tardar", until},
    {"no mas tarde de", until}, {"no mas tarde del", until, 0, kHoldsArticle}, {"no mas tarde que", until}, {"antes del", before, 0, kHoldsArticle}, {"despues de", after},
    {"tras", after}, {"despues del", after, 0, kHoldsArticle}, {"luego del", after, 0, kHoldsArticle}, {"pasadas las", after, kOfHours}, {"luego de", after}, {"en adelante", onwards}, {"o mas tarde", onwards}, {"al cierre", onwards, kClosing}, {"al anochecer", onwards, kClosing}, {"hasta el anochecer", onwards, kClosing}, {"hasta el cierre", onwards, kClosing}, {"a cierre", onwards, kClosing}, {"y mas tarde", onwards},
    {"a las", at}, {"a la", at, kOfOne}, {"para las", at, kFor}, {"sobre las", at}, {"hacia las", at}, {"tipo", at}, {"misa de las", at}, {"funcion de las", at}, {"clase de las", at}, {"show de las", at}, {"sesion de las", at}, {"turno de las", at}, {"brunch de las", at}, {"partido de las", at}, {"tren de las", at}, {"cena de las", at}, {"desayuno de las", at}, {"cafe de las", at}, {"ronda de las", at}, {"charla de las", at}, {"visita de las", at}, {"el", article}, {"la", article, 0, kFeminine},
    {"lo", article}, {"los dias", article, kOfDays}, {"los", plural_article, 0, kMasculine}, {"las", plural_article}, {"en", in}, {"durante", in, kDuring}, {"por", by},
    {"para", in, 0, kForLength}, {"menos", minus}, {"excepto", except}, {"salvo", except}, {"a excepcion de", except}, {"a excepcion del", except}, {"con excepcion de", except}, {"cada", every}, {"todos", every}, {"todas", every}, {"solo", only}, {"solamente", only}, {"unicamente", only},
    {"solo por", only}, {"solo x", only}, {"valido solo", only}, {"a eso de", about}, {"alrededor de", about}, {"cerca de", about}, {"cerca del", about}, {"alrededor del", about},
    {"aproximadamente", about}, {"mejor manana", other}, {"por noche", other}, {"plaza de mayo", other}, {"avenida de mayo", other}, {"un manana", other}, {"turno manana", opening, 0, shift_of(DayPart::morning)}, {"grupo manana", opening, 0, shift_of(DayPart::morning)}, {"grupo tarde", opening, 0, shift_of(DayPart::afternoon)}, {"grupo noche", opening, 0, shift_of(DayPart::night)}, {"turno de manana", opening, 0, shift_of(DayPart::morning)}, {"turno tarde", opening, 0, shift_of(DayPart::afternoon)}, {"turno de tarde", opening, 0, shift_of(DayPart::afternoon)}, {"turno noche", opening, 0, shift_of(DayPart::night)}, {"turno de noche", opening, 0, shift_of(DayPart::night)}, {"turno matutino", opening, 0, shift_of(DayPart::morning)}, {"turno vespertino", opening, 0, shift_of(DayPart::afternoon)}, {"turno nocturno", opening, 0, shift_of(DayPart::night)}, {"turno diurno", opening, 0, shift_of(DayPart::morning)}, {"matutino", opening, 0, shift_of(DayPart::morning)}, {"vespertino", opening, 0, shift_of(DayPart::afternoon)}, {"nocturno", opening, 0, shift_of(DayPart::night)}, {"buenos dias", other}, {"buen dia", other}, {"buenas tardes", other}, {"buenas noches", other},
    {"toda la noche", other}, {"media tarde", other}, {"todos los dias", daily}, {"todos los dias del ano", daily}, {"todos los dias de la semana", daily}, {"cada dia", daily}, {"diario", daily}, {"diariamente", daily},
    {"a diario", daily}, {"dias laborables", workdays}, {"dias habiles", workdays}, {"los dias habiles", workdays}, {"los dias laborables", workdays}, {"los dias de semana", workdays}, {"entre semana", workdays}, {"laborables", workdays},
    {"festivos", holidays}, {"fest", holidays}, {"no festivos", pause, kWord}, {"no feriados", pause, kWord}, {"de corrido", pause, kWord}, {"sin parar a comer", pause, kWord}, {"sin parar", pause, kWord}, {"sin interrupcion", pause, kWord}, {"sin interrupciones", pause, kWord}, {"sin cerrar al mediodia", pause, kWord}, {"con cita", pause, kWord}, {"con cita previa", pause, kWord}, {"las dos juntas", other}, {"los dos juntos", other}, {"las tres juntas", other}, {"hasta que se acabe", onwards, kClosing}, {"hasta que se acaben", onwards, kClosing}, {"corrido", pause, kWord}, {"habiles", pause, kWord}, {"en horario corrido", pause, kWord}, {"horario corrido", opening}, {"feriados", holidays}, {"y feriado", holidays}, {"y festivo", holidays}, {"off", closed}, {"dias festivos", holidays}, {"los dias festivos", holidays}, {"los dias feriados", holidays}, {"dias feriados", holidays}, {"cerrado", closed},
    {"cerrada", closed}, {"cerrados", closed}, {"cerramos", closed}, {"cerrado los", closed}, {"descanso", closed},
    {"permaneceremos cerrados", closed}, {"permanecemos cerrados", closed}, {"estamos cerrados", closed}, {"estaremos cerrados", closed},
    {"no abrimos", closed}, {"no atendemos", closed}, {"no laboramos", closed}, {"no hay servicio", closed}, {"descansamos", closed}, {"inclusive", inclusive, kIncludingBoth}, {"ambos inclusive", inclusive, kIncludingBoth}, {"ambos inclusives", inclusive, kIncludingBoth}, {"ambos incluidos", inclusive, kIncludingBoth}, {"ambos dias incluidos", inclusive, kIncludingBoth}, {"incluso", inclusive}, {"incluidos", inclusive}, {"incluyendo", inclusive}, {"despachamos", opening}, {"persiana arriba", opening}, {"abrimos", opening}, {"abierto", opening}, {"abierta", opening}, {"abre", opening}, {"abren", opening}, {"horario", opening}, {"horarios", opening}, {"atendemos", opening}, {"abrimos normal", opening}, {"abrimos normalmente", opening}, {"horario normal", opening}, {"horario habitual", opening}, {"horario especial", opening}, {"horario reducido", opening}, {"horario de atencion", opening}, {"horarios de atencion", opening}, {"horario de atencion al publico", opening}, {"estamos de", opening}, {"barra libre", opening}, {"happy hour", opening}, {"hora feliz", opening}, {"normal de", opening}, {"llamar de", opening}, {"llamanos de", opening}, {"retiros de", opening}, {"consultas de", opening}, {"atencion de", opening}, {"mensajes de", opening}, {"respondemos de", opening}, {"contestamos de", opening}, {"abiertos", opening}, {"abiertas", opening},

    {"personas", counted}, {"cupos", counted}, {"lugares", counted}, {"platos", counted}, {"cosas", counted}, {"razones", counted},
    {"pasos", counted}, {"piezas", counted}, {"porciones", counted}, {"asistentes", counted}, {"participantes", counted}, {"invitados", counted},
    {"clases", counted}, {"sesiones", counted}, {"talleres", counted}, {"charlas", counted}, {"goles", counted}, {"puntos", counted},
    {"pesos", counted}, {"peso", counted}, {"euros", counted}, {"dolares", counted}, {"soles", counted}, {"sol", counted}, {"colones", counted},
    {"quetzales", counted}, {"usd", counted}, {"eur", counted}, {"mxn", counted}, {"km", counted}, {"kg", counted}, {"cm", counted}, {"ml", counted},
    {"metros", counted}, {"litros", counted}, {"gramos", counted}, {"kilo", counted}, {"kilos", counted}, {"litro", counted}, {"libra", counted}, {"libras", counted}, {"pulgada", counted}, {"pulgadas", counted}, {"taza", counted}, {"tazas", counted}, {"pollo", counted}, {"veces", counted}, {"capitulos", counted}, {"kilometros", counted},
    {"mejores", counted}, {"ganadoras", counted}, {"amigas", counted}, {"mujeres", counted}, {"afortunadas", counted}, {"finalistas", counted},
    {"pizzas", counted}, {"tacos", counted}, {"amigos", counted}, {"ganadores", counted}, {"boletos", counted}, {"entradas", counted},
    {"cuotas", counted}, {"unidades", counted}, {"sucursales", counted}, {"ediciones", counted}, {"tiendas", counted},
    {"preguntas", counted}, {"fotos", counted}, {"recetas", counted}, {"opciones", counted}, {"obras", counted}, {"cuadras", counted}, {"version", counted, kVersion},

    {"modulo", numbered}, {"lote", numbered}, {"nivel", numbered}, {"sala", numbered}, {"salon", numbered}, {"vol", numbered}, {"volumen", numbered}, {"tomo", numbered},
    {"grupo", numbered}, {"sub", numbered}, {"edicion", numbered}, {"futbol", numbered}, {"capitulo", numbered}, {"episodio", numbered},
    {"temporada", numbered}, {"parte", numbered}, {"fase", numbered}, {"etapa", numbered}, {"ronda", numbered}, {"jornada", numbered, kEvent},
    {"clase", numbered, kEvent}, {"sesion", numbered, kEvent}, {"leccion", numbered}, {"cancha", numbered}, {"puerta", numbered}, {"piso", numbered},
    {"paga", numbered}, {"pagas", numbered}, {"pague", numbered}, {"lleva", numbered}, {"calzado", numbered, kSizes}, {"tallas", numbered, kSizes},
    {"taco", numbered, kBore}, {"tarugo", numbered, kBore}, {"talla", numbered, kSizes}, {"talles", numbered, kSizes}, {"talle", numbered, kSizes}, {"numeracion", numbered, kSizes}, {"numeros", numbered, kSizes},
    {"mesas", numbered, kSizes}, {"butacas", numbered, kSizes}, {"tenis", numbered, kSizes}, {"zapatos", numbered, kSizes}, {"zapatillas", numbered, kSizes},
    {"botas", numbered, kSizes}, {"botines", numbered, kSizes}, {"sandalias", numbered, kSizes}, {"puestos", numbered, kSizes}, {"temas", numbered, kSizes},
    {"favorito", numbered, kSizes}, {"favorita", numbered, kSizes}, {"ayuno", numbered, kRatio}, {"tabata", numbered, kRatio}, {"presion", numbered, kRatio},
    {"tono", numbered, kRatio}, {"filipenses", numbered, kRatio}, {"corintios", numbered, kRatio}, {"romanos", numbered, kRatio}, {"efesios", numbered, kRatio},
    {"hebreos", numbered, kRatio}, {"genesis", numbered, kRatio}, {"exodo", numbered, kRatio}, {"isaias", numbered, kRatio}, {"jeremias", numbered, kRatio},
    {"apocalipsis", numbered, kRatio}, {"salmo", numbered, kRatio}, {"salmos", numbered, kRatio}, {"allen", numbered, kBore}, {"llave", numbered, kBore}, {"broca", numbered, kBore}, {"brocas", numbered, kBore}, {"tubo", numbered, kBore}, {"tornillo", numbered, kBore}, {"tornillos", numbered, kBore}, {"tuerca", numbered, kBore}, {"tuercas", numbered, kBore}, {"varilla", numbered, kRatio}, {"perno", numbered, kBore}, {"manguera", numbered, kRatio}, {"proverbios", numbered, kRatio},

    {"curso", lasting}, {"cursos", lasting}, {"taller", lasting}, {"encuentros", lasting}, {"estadia", lasting}, {"estadias", lasting},
    {"ayuno de", lasting, kFast}, {"duracion", lasting}, {"dura", lasting}, {"duran", lasting}, {"maraton", lasting}, {"masaje", lasting}, {"pase", lasting},
    {"alquiler", lasting}, {"renta", lasting}, {"video", lasting}};

}  // namespace

constinit const std::span<const TimeWord> kSpanishTimeWords{kWords};

}  // namespace sml::claims
