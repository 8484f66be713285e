#include "linter/resolve/compile/phrasings.h"

#include <string>
#include <string_view>

namespace sml::resolve {
namespace {

// Feasts, seasons and sales that the whole trade has: what an offer may be named after. A space may be missing, as in a hashtag.
constexpr std::string_view kFeasts[] = {
    "(?:dia|semana|mes|fiestas?) (?:del?|de la|de las|de los) (?:madres?|mamas?|padres?|papas?|ninos?|ninas?|amor|amor y la amistad|amistad|"
    "mujer(?:es)?|hombre|maestr[oa]s?|profesor(?:es)?|trabajo|trabajador(?:es)?|muertos|reyes|reyes magos|independencia|bandera|revolucion|"
    "abuel[oa]s?|herman[oa]s?|familia|secretari[oa]s?|enfermer[oa]s?|medicos?|enamorados|novi[oa]s|estudiantes?|libro|tierra|agua|animal(?:es)?|perro",
    "gato|accion de gracias|candelaria|patria|consumidor)",
    "dia (?:internacional|mundial|nacional) (?:del?|de la|de las|de los|d[aeo]s?) [a-z]+|(?:fiestas? )?navidad(?:enas)?|"
    "navidades|nochebuena|nochevieja|ano nuevo|fin de ano|reyes(?: magos)?|san (?:valentin|juan|jorge|jose|isidro|patricio)|"
    "semana santa|pascuas?|cuaresma|carnaval(?:es)?|fiestas patrias|halloween|puente|vacaciones|vuelta al (?:cole|colegio)|"
    "regreso a clases|buen fin|hot sale|temporada (?:alta|baja)|verano|otono|invierno|primavera|quincena",
    "black friday|black week|cyber (?:monday|lunes|day|week)|prime day|(?:mothers?|fathers?|valentines?|womens?|teachers?|labou?r|memorial|independence|"
    "patricks|st patricks?|new years?|boxing|childrens?|earth|canada|australia|presidents|veterans)(?: s)? (?:day|eve)|valentines?|"
    "easter|christmas|xmas|thanksgiving|back to school|summer|winter|spring|autumn|ramadan|diwali|(?:4th|fourth) of july",
    "dia d[aoe]s? (?:maes?|pais|namorados|mulher(?:es)?|criancas?|avos|professor(?:es)?|"
    "trabalhador|consumidor|cliente|amigo|independencia)|natal|pascoa|festas? juninas?|sao joao",
    "ano novo|reveillon|volta as aulas|verao|inverno|outono",
};

std::string with_spaces_left_out(std::string expression) {
  for (std::size_t at = expression.find(' '); at != std::string::npos; at = expression.find(' ', at + 2)) expression.insert(at + 1, "?");
  return expression;
}

// That something has so many days left.
constexpr std::string_view kCount = "(?:[0-9]{1,2}|un[oa]?|one|uma?|once|{cardinal})";
constexpr std::string_view kUnit = "(?:dias?|noches?|semanas?|horas?|days?|nights?|weeks?|hours?|noites?)";

std::string days_left() {
  const std::string counted = std::string(kCount) + " " + std::string(kUnit);
  return "(?:l[oa]s )?ultim[oa]s " + counted + "|(?:te |nos |solo |ya solo |so |nos )*(?:quedan?|faltan?|restan?|resta|sobran?) (?:solo |apenas |"
                                               "menos de |so )*" + counted + "|solo (?:por )?" + counted + " mas|" + counted + " mas (?:de|del|para|con)|" +
         "(?:the )?(?:last|final) " + counted + "|(?:only |just )?" + counted + " (?:left|to go|remaining)|(?:only|just) " + counted +
         " more|(?:os |as )?ultim[oa]s " + counted + "|mais " + counted;
}

// That something is to come in the period that is said.
constexpr std::string_view kArriving =
    "(?:ya |te |nos |se )*(?:llegan?|llegara[n]?|vienen?|vuelven?|volvera[n]?|regresan?|regresara[n]?|arrancan?|empiezan?|comienzan?|inician?|estrenamos|"
    "lanzamos)|(?:muy )?pronto|proximamente|"
    "(?:is|are) (?:coming|arriving|back)|coming|arrives?|launch(?:es|ing)?|starts?|begins?|returns?|chegam?|vem ai|voltam?|comecam?|em breve|estreia";

// What nobody could be charged for, and what nobody is charged for doing.
constexpr std::string_view kIdle =
    "verdad(?:es)?|(?:solo |pura )?gloria|dormir|sleeping|anecdotas?|anedotas?|truths?|"
    "sonrisas?|abrazos?|besos?|consejos?|recetas?|ideas?|(?:[0-9]+ |un(?:os)? |{cardinal_es} )?(?:minut(?:o|os|itos?)|segundos?|momentos?|ratitos?|rato) (?:de|"
    "para)|momentos?|paz|felicidad|amor|carino|alegria|buen humor|buena (?:onda|vibra|compania|energia|charla)|buenas vibras|good (?:vibes|company)|recuerdos?|"
    "razones|motivos|excusas?|pretextos?|preguntas?|perguntas?|high[- ]?fives?|scares?|"
    "sol|mar|playa|brisa|v(?:ie|e)nto(?: norte| sur| sul)?|luz (?:del|de la|do|da) (?:sol|manana|tarde|luna|dia|amanecer|atardecer|fim da tarde|manha|lua|"
    "outono|verano|otono)|luz do fim da tarde|chistes?(?: mal[oa]s?)?|piadas?(?: ruins?)?|(?:bad |terrible |dad |awful )?(?:jokes|puns)|atardecer(?:es)?|"
    "vistas?|paisajes?|risas?|aire|air|cielo|silencio|frases?|poemas?|playlists?|smiles?|hugs?|happiness|love|joy|advice|recipes?|views?|sunsets?|sunshine|"
    "rain|patience|lluvia|paciencia|chuva|niebla|neblina|llovizna|garua|fog|mist|drizzle|nevoa|nevoeiro|garoa|"
    "sorrisos?|abracos?|beijos?|dicas?|conselhos?|receitas?|ceu|praia|felicidade|carinho|por do sol|paisagem";
// Moods and noises, of whom or what ever: "el mal humor de Paco", "los piropos a la paella".
constexpr std::string_view kIdleMoods =
    "(?:mal |buen )?humor|chismes?|chismecitos?|chismorreos?|cotilleos?|salseo|dramas?|suspiros?|lagrim(?:as?|itas?)|opinion(?:es)?|quejas?|piropos?|agujetas|"
    "gritos?|reganos?|siestas?|lame(?:tones|tazos)|lambetazos|lenguetazos|maullidos?|ladridos?|ronroneos?|envidia|pereza|flojera|sudor|"
    "gossip|opinions?|complaints|mistakes|envy|moaning|purrs|"
    "fofocas?|bisbilhotice|opini(?:ao|oes)|queixas?|reclamac(?:ao|oes)|elogios?|inveja|preguica|suor|ralhetes?|birras?|lambidelas?|lambidas?";
constexpr std::string_view kIdleDeeds =
    "sonar|reir|reirse|sonreir|mirar|ver|oler|antojarse|imaginar|preguntar|querer|pensar|suspirar|curiosear|quejarse|quejarte|"
    "sudar|equivocarse|protestar|opinar|cotillear|chismear|chismosear|criticar|respirar|llorar|bostezar|abrazar|vivir|dreaming|"
    "smiling|looking|asking|laughing|hugging|complaining|moaning|whinging|gossiping|daydreaming|crying|sighing|saying|sonhar|"
    "sorrir|rir|olhar|perguntar|imaginar|reclamar|fofocar|opinar|queixar-se|queixar|bisbilhotar|respirar|suspirar|chorar";
constexpr std::string_view kDeterminers = "(?:(?:el|la|los|las|un|una|unos|unas|est[ae]s?|nuestr[oa]s?|"
                                          "tus?|the|a|an|our|your|some|o|a|os|as|um|uma|noss[oa]s?) )*";

std::string idle_thing() { return std::string(kDeterminers) + "(?:" + std::string(kIdle) + "|" + std::string(kIdleMoods) + ")"; }
std::string idle_subject() {
  const std::string is = "(?:es|son|van?|salen?|vienen?(?: incluid[oa]s?)?|corren?|(?:siguen?|continuan?) siendo|"
                         "siguen?|sao|e|vao|vai|sai|vem|continuam?|is|are|s|comes?)";
  const std::string alone = "(?:" + idle_thing() + "|" + std::string(kIdleDeeds) + ")(?: (?:si|tambien|tambem))? ?" + is + "?";
  // whose verb tells it from what is given with it
  const std::string of_something = std::string(kDeterminers) + "(?:" + std::string(kIdleMoods) +
                                   ") (?:de|del|a|al|por|en|of|from|d[aeo]s?|pel[ao]s?) [a-z]+(?: [a-z]+){0,4}";
  const std::string with_words = "(?:" + of_something + "|(?:" + std::string(kIdleDeeds) + ")(?: [a-z]+){1,5})(?: (?:si|tambien|tambem))? " + is;
  return "(?:y |e |que |and |porque |pero |but |mas )?(?:" + alone + "|" + with_words +
         ")(?: (?:siempre|totalmente|completamente|todavia|aun|still|always|sempre))?$";
}

}  // namespace

std::vector<WrittenPhrasing> offer_phrasings() {
  return {{"kFeast", with_spaces_left_out(any_of(kFeasts)) + "(?: ?20[0-9]{2})?$"},
          {"kDaysLeft", days_left()},
          {"kArriving", std::string(kArriving)},
          {"kIdleThing", idle_thing()},
          {"kIdleSubject", idle_subject()}};
}

}  // namespace sml::resolve
