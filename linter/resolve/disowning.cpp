#include "linter/resolve/disowning.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool disowns(std::string_view folded) {
  static const text::Pattern not_ours = worded(R"((?:^[^a-z0-9]*|[,;:] |\()(?:{it} )?{not_ours}[^a-z0-9?]*(?:[.!,;:)]|$))", {
      {"it", {.es = "eso|ella|el|esto|pero|y|las? entradas?|la inscripcion", .en = "(?:that|it|this)(?:['’]s)?|but", .pt = "isso|ela|ele|mas"}},
      {"not_ours", {
          .es = "no (?:es|son) nuestr[oa]s?(?: ni [a-z ]{2,24})?|no (?:a |con |de )?nosotr[oa]s|que (?:el descuento|la oferta|la promo|la promocion|"
                "la invitacion) es (?:suy[oa]|de ell[oa]s?)|(?:el descuento|la oferta|la promo|la promocion) es de ell[oa]s?|"
                "(?:descuento|oferta|promo|promocion) de ell[oa]s?|(?:la|lo|las|los) (?:organiza|hace|pone|paga|regala|cobra)n? (?:el|la|los|las) (?:comite|"
                "organizacion|parroquia|ayuntamiento|junta|asociacion|municipio|alcaldia|colegio|iglesia|vecin[oa]s|comision|cofradia|escuela|municipalidad)|"
                "no es de nuestro equipo|no lo organizamos nosotr[oa]s|que es de ell[oa]s|(?:nada|ninguno)(?: de (?:esto|eso|ello))? es nuestro|"
                "no es (?:un |una )?(?:descuento|oferta|promo|promocion|evento|cosa) nuestr[oa]|no es nuestr[oa] (?:descuento|oferta|promo|promocion|evento)",
          .en = "(?:it['’]?s |is |are )?not ours|(?:is|are)n['’]?t ours|not (?:with )?us|(?:it['’]?s |is )?(?:not|isn['’]?t) our (?:discount|offer|deal|event)|"
                "none of (?:this|it|these) (?:is|are) ours",
          .pt = "nao (?:e|sao) noss[oa]s?|nao e da nossa equipe|nao (?:com )?a gente|(?:e )?com (?:ela|ele|elas|eles), nao con+osco|"
                "diz a (?:junta|camara|prefeitura|paroquia)|que e del[ea]s|(?:que )?o desconto e (?:dela|dele|delas|deles)|nada disso e nosso|"
                "nao e (?:desconto|oferta|evento|promocao) noss[oa]|nao e noss[oa] (?:desconto|oferta|evento|promocao)",
      }},
  });
  static const text::Pattern all_it_says = worded(R"(^[^a-z0-9]*{words}[^a-z0-9?]*$)", {
      .es = "no somos nosotr[oa]s|no tiene (?:nada )?que ver con nosotr[oa]s",
      .en = "(?:it|that|this)(?:['’]s not| is(?: not|n['’]t)) our (?:boat|ferry|bus|train|tour|show|gig|course|festival)|(?:that|it)['’]?s theirs|"
            "(?:it has |that has )?nothing to do with us",
      .pt = "nao somos nos|nao tem (?:nada )?a ver (?:com a gente|con+osco)",
  });
  return not_ours.stands_in(folded) || all_it_says.stands_in(folded);
}

}  // namespace sml::resolve
