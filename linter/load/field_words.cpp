#include "linter/load/field_words.h"

#include <string>

#include "linter/base/word_list.h"
#include "linter/load/name_words.h"

namespace sml::load {
namespace {

constexpr FieldWords kFieldWords[] = {
    {"publish_at", "fecha|fecha de publicación|fecha publicación|fecha programada|fecha del post|fecha y hora|fecha hora|fecha de salida|"
     "fecha de posteo|día|día y hora|día de publicación|día de salida|publicar|publicar el|publicar en|publicación|programar|programado|"
     "programado para|cuándo|hora|hora de publicación|hora programada|date|date and time|date time|datetime|publish at|publish date|publish on|"
     "publish time|publication date|publishing date|post date|posting date|posting time|schedule|schedule date|scheduled at|scheduled date|"
     "scheduled for|scheduled time|go live|go live date|live date|when|day|time|hour|data|data e hora|data de publicação|data da publicação|"
     "hora de publicação|publicar em|quando"},
    {"accounts", "cuenta|cuentas|perfil|perfiles|account|profile|profiles|conta|contas|perfis|red|redes|red social|redes sociales|rrss|plataforma|"
     "plataformas|canal|canales|network|networks|social network|social networks|platform|platforms|channel|channels|rede|rede social|redes sociais|"
     "canais"},
    {"text", "texto|textos|texto del post|texto de la publicación|copy|copys|copy out|texto copy|copy texto|caption|pie de foto|leyenda|mensaje|"
     "contenido|descripción|cuerpo|post text|post copy|message|content|description|body|texto do post|legenda|mensagem|conteúdo|descrição"},
    {"text_for", "texto para|textos por red|texto por red"}, {"thread", "hilo|hilos"},
    {"media", "imagen|imágenes|foto|fotos|video|videos|archivo|archivos|medios|multimedia|creatividad|arte|pieza|image|images|picture|pictures|photo|"
     "photos|file|files|attachments|creative|asset|assets|visual|visuals|imagem|imagens|arquivo|arquivos|mídia"},
    {"file", "archivo|imagen|foto|video|ruta|path|image|photo|picture|arquivo"},
    {"alt", "texto alternativo|texto alternativo de la imagen|texto alt|alternativo|descripción|descripción de la imagen|alt text|alternative text|"
     "image description|description|descrição da imagem"},
    {"link", "enlace|enlace de destino|liga|url|vínculo|href|destination url"}, {"url", "enlace|liga|link|vínculo|dirección"},
    {"language", "idioma|lengua|lang"}, {"languages", "idiomas|idioma|lenguas|language"},
    {"offers", "oferta|ofertas|promo|promos|promoción|promociones|offer|deals|promotions|promoção|promoções"},
    {"products", "producto|productos|menú|carta|items|produto|produtos"}, {"events", "evento|eventos"},
    {"disruptions", "incidencia|incidencias|avería|averías|fallas|problemas|issues|outages"},
    {"locations", "sucursal|sucursales|local|locales|lugar|lugares|ubicación|ubicaciones|tiendas|location|branches|stores|places|locais"},
    {"format", "formato|tipo|tipo de publicación|tipo de post|type|post type|formato do post"}, {"kind", "tipo|clase"},
    {"sponsored", "patrocinado|publicidad|paid"}, {"questions", "pregunta|preguntas|dudas|question|perguntas"},
    {"objective", "objetivo|campaña|goal|campaign|campanha"}, {"objectives", "objetivos|metas|goals"}, {"request", "solicitud|petición|pedido"},
    {"emergency", "emergencia"}, {"emergencies", "emergencias"},
    {"author", "autor|autora|responsable|encargado|encargada|asignado a|redactor|writer|owner|assignee|assigned to|responsible|responsável"},
    {"approvals", "aprobación|aprobaciones|approval|aprobado|visto bueno|approved"}, {"approval", "aprobación|aprobaciones|visto bueno|approvals"},
    {"replies", "respuestas|comentarios|comments"}, {"remove_at", "quitar|quitar el|borrar el|retirar|delete at|expires"},
    {"status", "estado|estatus|situación|state|situação"}, {"business", "negocio|empresa|marca|company|brand|negocio nombre|empresa nombre"},
    {"name", "nombre|título|nome|title"}, {"aliases", "alias|apodos|otros nombres|nicknames|also called"}, {"sector", "giro|rubro|industria|industry"},
    {"country", "país"}, {"time_zone", "zona horaria|zona|timezone|huso horario|fuso horario"}, {"currency", "moneda|moeda"},
    {"websites", "sitio|sitio web|sitios|sitios web|web|webs|página|página web|website|site|sites|domains"},
    {"location", "sucursal|local|lugar|ubicación|place|where|venue|sitio|dónde"}, {"phones", "teléfono|teléfonos|phone|telefone|telefones"},
    {"phone", "teléfono|celular|whatsapp|telephone|telefone"}, {"emails", "correo|correos|email|correo electrónico|mail"},
    {"email", "correo|correo electrónico|mail|e mail"}, {"included", "incluido|incluye|gratis siempre|includes"}, {"pages", "páginas|page"},
    {"holidays", "festivos|feriados|días festivos|public holidays"}, {"confirmed", "confirmado|confirmación"},
    {"valid_for", "válido por|vigencia|válido durante"}, {"address", "dirección|domicilio|endereço"},
    {"opening_hours", "horario|horarios|horas|horario de apertura|hours|schedule|opening times"},
    {"service_hours", "horario|horarios|horas|horario de servicio|horario de atención|hours|schedule"},
    {"attention_hours", "horario|horarios|horas|horario de atención|hours|schedule"}, {"hours", "horario|horarios|horas|hora|schedule|time"},
    {"special_hours", "horario especial|horarios especiales|días especiales|exceptions"}, {"price", "precio|costo|preço|cost"},
    {"availability", "disponibilidad|existencia|stock|disponible"}, {"mechanic", "mecánica|tipo|type|descuento|discount|precio"},
    {"code", "código|cupón|coupon"}, {"channels", "canales|canal|redes|networks|channel"}, {"networks", "redes|red|redes sociales|network"},
    {"network", "red|redes|red social|redes sociales|rrss|plataforma|plataformas|canal|canales|networks|social network|social networks|platform|"
     "platforms|channel|channels|rede|rede social|redes sociais|canais"},
    {"conditions", "condiciones|restricciones|términos|terms"}, {"announce", "anunciar|avisar"}, {"ends_at", "termina|fin|acaba|end|ends"},
    {"valid_through", "hasta|fin|termina|vence|through|until|to|end|ends|expires|válida hasta|valid until|valid to|end date|fecha fin|fecha de fin|"
     "vigencia|válida até|data fim"},
    {"through", "hasta|fin|termina|a|until|to|end|ends|até"}, {"what", "name|nombre|nome|título|title|qué|qué pasa|descripción|description"},
    {"affects", "afecta|afecta a"}, {"reason", "motivo|razón|causa|why"}, {"crises", "crisis"}, {"sensitive_topics", "temas sensibles|temas delicados"},
    {"terms", "términos|palabras|words"}, {"answer", "respuesta"}, {"parties", "partes"}, {"agency", "agencia"}, {"client", "cliente"},
    {"clients", "cliente|clientes|client"}, {"term", "vigencia|plazo|periodo|duración|duration"},
    {"people", "persona|personas|gente|equipo|team|members|staff|pessoas"}, {"role", "rol|cargo|puesto|position"},
    {"reply_within", "responder en|tiempo de respuesta|plazo de respuesta|response time"}, {"quota", "cuota|cantidad"},
    {"posts", "publicaciones|posts al mes|posts por mes|posts mensuales|publicaciones al mes|posts per month|monthly posts|post"},
    {"per", "por|cada"}, {"notice", "aviso|anticipación"}, {"changes", "cambios|cambio"}, {"confidentiality", "confidencialidad|confidencial"},
    {"competitors", "competidores|competencia"}, {"voice", "voz|tono|tone"}, {"register", "registro|trato|tratamiento"},
    {"banned", "prohibido|prohibidas|prohibidos|palabras prohibidas|forbidden"}, {"crisis_manual", "manual de crisis"}, {"contact", "contacto"},
    {"categories", "categorías|category"}, {"by", "por|quién|aprobado por|approved by"}, {"shifts", "turno|turnos|shift|horario|horarios|schedule"},
    {"days", "días|día|horario|horarios"}, {"date", "fecha|día|day|data"}, {"dates", "fechas|días"},
    {"starts_at", "empieza|inicio|comienza|inicia|fecha|cuándo|start|starts|begins|date|when"},
    {"valid_from", "desde|inicio|empieza|from|start|starts|válida desde|start date|fecha inicio|fecha de inicio|data inicio"},
    {"from", "desde|inicio|empieza|de|start|since|begins"}, {"since", "desde|from"}, {"at", "fecha|cuándo|el|date|when|on"},
    {"time_off", "vacaciones|ausencia|ausencias|permisos|vacation|vacations|absences"}, {"calendar", "calendario"}, {"tools", "herramientas|herramienta"},
    {"handle", "usuario|arroba|nombre de usuario|user|username|usuario de la red"}, {"login", "acceso|correo|usuario de acceso"},
    {"linked", "vinculada|vinculadas|conectada|conectadas|ligadas"}, {"text_limit", "límite de texto|límite"}, {"team", "equipo"},
    {"rules", "reglas|regla"}, {"exclude", "excluir|ignorar|ignore"}, {"overrides", "excepciones|exceptions"}, {"fail_on", "fallar con|falla con"},
    {"custom_rules", "reglas propias"}, {"id", "identificador|clave|código|key"}, {"max_gap", "máximo|separación máxima"},
};

}  // namespace

std::span<const FieldWords> field_words() { return kFieldWords; }

bool names_hour(std::string_view written) {
  constexpr std::string_view kHours[] = {"hora", "hora de publicacion", "hora programada", "horario", "hora de publicacao",
                                         "time", "publish time", "posting time", "scheduled time", "hour"};
  return base::is_among(kHours, words_of_name(written));
}

bool names_secret(std::string_view written) {
  constexpr std::string_view kSecrets[] = {"password", "passwords", "contrasena", "contrasenas", "pass", "passwd",
                                           "pwd", "pin", "senha", "senhas", "clave de acceso", "api key", "token"};
  return base::is_among(kSecrets, words_of_name(written));
}

}  // namespace sml::load
