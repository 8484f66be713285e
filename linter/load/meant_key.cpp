#include "linter/load/meant_key.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "linter/load/name_words.h"
#include "linter/text/nearest.h"

namespace sml::load {
namespace {

struct OtherName {
  std::string_view said;   // folded, with single spaces
  std::string_view key;
};

// A word may stand for several keys: the first that the mapping may have is meant.
constexpr OtherName kOtherNames[] = {
    {"publicar", "publish_at"}, {"publicar el", "publish_at"}, {"publicar en", "publish_at"}, {"publicacion", "publish_at"},
    {"fecha de publicacion", "publish_at"}, {"programar", "publish_at"}, {"programado", "publish_at"}, {"programado para", "publish_at"},
    {"fecha", "publish_at"}, {"fecha y hora", "publish_at"}, {"dia y hora", "publish_at"}, {"hora", "publish_at"},
    {"hora de publicacion", "publish_at"}, {"cuando", "publish_at"}, {"date", "publish_at"}, {"publish date", "publish_at"},
    {"publish on", "publish_at"}, {"publish time", "publish_at"}, {"time", "publish_at"}, {"when", "publish_at"}, {"schedule", "publish_at"},
    {"scheduled at", "publish_at"}, {"scheduled for", "publish_at"}, {"publicar em", "publish_at"}, {"data", "publish_at"},
    {"data e hora", "publish_at"}, {"quando", "publish_at"}, {"cuenta", "accounts"}, {"cuentas", "accounts"}, {"red", "accounts"},
    {"redes", "accounts"}, {"perfil", "accounts"}, {"perfiles", "accounts"}, {"canal", "accounts"}, {"canales", "accounts"},
    {"plataforma", "accounts"}, {"plataformas", "accounts"}, {"account", "accounts"}, {"network", "accounts"}, {"networks", "accounts"},
    {"platform", "accounts"}, {"platforms", "accounts"}, {"profile", "accounts"}, {"profiles", "accounts"}, {"channel", "accounts"},
    {"conta", "accounts"}, {"contas", "accounts"}, {"rede", "accounts"}, {"perfis", "accounts"}, {"texto", "text"}, {"textos", "text"},
    {"contenido", "text"}, {"copy", "text"}, {"mensaje", "text"}, {"caption", "text"}, {"descripcion", "text"}, {"pie de foto", "text"},
    {"cuerpo", "text"}, {"content", "text"}, {"message", "text"}, {"body", "text"}, {"description", "text"}, {"legenda", "text"},
    {"conteudo", "text"}, {"texto para", "text_for"}, {"textos por red", "text_for"}, {"texto por red", "text_for"}, {"hilo", "thread"},
    {"hilos", "thread"}, {"imagen", "media"}, {"imagenes", "media"}, {"foto", "media"}, {"fotos", "media"}, {"video", "media"}, {"videos", "media"},
    {"medios", "media"}, {"multimedia", "media"}, {"image", "media"}, {"images", "media"}, {"photo", "media"}, {"photos", "media"},
    {"picture", "media"}, {"pictures", "media"}, {"attachments", "media"}, {"imagem", "media"}, {"imagens", "media"}, {"midia", "media"},
    {"archivo", "file"}, {"imagen", "file"}, {"foto", "file"}, {"video", "file"}, {"ruta", "file"}, {"path", "file"}, {"image", "file"},
    {"photo", "file"}, {"picture", "file"}, {"arquivo", "file"}, {"texto alternativo", "alt"}, {"alternativo", "alt"}, {"descripcion", "alt"},
    {"alt text", "alt"}, {"description", "alt"}, {"alternative text", "alt"}, {"enlace", "link"}, {"liga", "link"}, {"url", "link"},
    {"vinculo", "link"}, {"href", "link"}, {"enlace", "url"}, {"liga", "url"}, {"link", "url"}, {"vinculo", "url"}, {"direccion", "url"},
    {"idioma", "language"}, {"lengua", "language"}, {"lang", "language"}, {"idiomas", "languages"}, {"idioma", "languages"}, {"lenguas", "languages"},
    {"language", "languages"}, {"oferta", "offers"}, {"ofertas", "offers"}, {"promo", "offers"}, {"promos", "offers"}, {"promocion", "offers"},
    {"promociones", "offers"}, {"offer", "offers"}, {"deals", "offers"}, {"promotions", "offers"}, {"promocao", "offers"}, {"promocoes", "offers"},
    {"producto", "products"}, {"productos", "products"}, {"menu", "products"}, {"carta", "products"}, {"items", "products"}, {"produto", "products"},
    {"produtos", "products"}, {"evento", "events"}, {"eventos", "events"}, {"incidencia", "disruptions"}, {"incidencias", "disruptions"},
    {"averia", "disruptions"}, {"averias", "disruptions"}, {"fallas", "disruptions"}, {"problemas", "disruptions"}, {"issues", "disruptions"},
    {"outages", "disruptions"}, {"sucursal", "locations"}, {"sucursales", "locations"}, {"local", "locations"}, {"locales", "locations"},
    {"lugar", "locations"}, {"lugares", "locations"}, {"ubicacion", "locations"}, {"ubicaciones", "locations"}, {"tiendas", "locations"},
    {"location", "locations"}, {"branches", "locations"}, {"stores", "locations"}, {"places", "locations"}, {"locais", "locations"},
    {"sucursal", "location"}, {"local", "location"}, {"lugar", "location"}, {"ubicacion", "location"}, {"place", "location"}, {"where", "location"},
    {"venue", "location"}, {"formato", "format"}, {"tipo", "format"}, {"tipo", "kind"}, {"clase", "kind"}, {"type", "kind"},
    {"patrocinado", "sponsored"}, {"publicidad", "sponsored"}, {"paid", "sponsored"}, {"pregunta", "questions"}, {"preguntas", "questions"},
    {"dudas", "questions"}, {"question", "questions"}, {"perguntas", "questions"}, {"objetivo", "objective"}, {"campana", "objective"},
    {"goal", "objective"}, {"campaign", "objective"}, {"objetivos", "objectives"}, {"metas", "objectives"}, {"goals", "objectives"},
    {"solicitud", "request"}, {"peticion", "request"}, {"pedido", "request"}, {"emergencia", "emergency"}, {"emergencias", "emergencies"},
    {"autor", "author"}, {"autora", "author"}, {"responsable", "author"}, {"redactor", "author"}, {"writer", "author"}, {"owner", "author"},
    {"aprobacion", "approvals"}, {"aprobaciones", "approvals"}, {"approval", "approvals"}, {"aprobado", "approvals"}, {"visto bueno", "approvals"},
    {"approved", "approvals"}, {"aprobacion", "approval"}, {"aprobaciones", "approval"}, {"visto bueno", "approval"}, {"approvals", "approval"},
    {"respuestas", "replies"}, {"comentarios", "replies"}, {"comments", "replies"}, {"quitar", "remove_at"}, {"quitar el", "remove_at"},
    {"borrar el", "remove_at"}, {"retirar", "remove_at"}, {"delete at", "remove_at"}, {"expires", "remove_at"}, {"estado", "status"},
    {"estatus", "status"}, {"situacion", "status"}, {"state", "status"}, {"negocio", "business"}, {"empresa", "business"}, {"marca", "business"},
    {"company", "business"}, {"brand", "business"}, {"negocio nombre", "business"}, {"empresa nombre", "business"}, {"nombre", "name"},
    {"titulo", "name"}, {"nome", "name"}, {"title", "name"}, {"alias", "aliases"}, {"apodos", "aliases"}, {"otros nombres", "aliases"},
    {"nicknames", "aliases"}, {"also called", "aliases"}, {"giro", "sector"}, {"rubro", "sector"}, {"industria", "sector"}, {"industry", "sector"},
    {"pais", "country"}, {"zona horaria", "time_zone"}, {"zona", "time_zone"}, {"timezone", "time_zone"}, {"huso horario", "time_zone"},
    {"fuso horario", "time_zone"}, {"moneda", "currency"}, {"moeda", "currency"}, {"sitio", "websites"}, {"sitio web", "websites"},
    {"sitios", "websites"}, {"sitios web", "websites"}, {"web", "websites"}, {"webs", "websites"}, {"pagina", "websites"}, {"pagina web", "websites"},
    {"website", "websites"}, {"site", "websites"}, {"sites", "websites"}, {"domains", "websites"}, {"telefono", "phones"}, {"telefonos", "phones"},
    {"phone", "phones"}, {"telefone", "phones"}, {"telefones", "phones"}, {"telefono", "phone"}, {"celular", "phone"}, {"whatsapp", "phone"},
    {"telephone", "phone"}, {"telefone", "phone"}, {"correo", "emails"}, {"correos", "emails"}, {"email", "emails"}, {"correo electronico", "emails"},
    {"mail", "emails"}, {"correo", "email"}, {"correo electronico", "email"}, {"mail", "email"}, {"e mail", "email"}, {"incluido", "included"},
    {"incluye", "included"}, {"gratis siempre", "included"}, {"includes", "included"}, {"paginas", "pages"}, {"page", "pages"},
    {"festivos", "holidays"}, {"feriados", "holidays"}, {"dias festivos", "holidays"}, {"public holidays", "holidays"}, {"confirmado", "confirmed"},
    {"confirmacion", "confirmed"}, {"valido por", "valid_for"}, {"vigencia", "valid_for"}, {"valido durante", "valid_for"}, {"direccion", "address"},
    {"domicilio", "address"}, {"endereco", "address"}, {"horario", "opening_hours"}, {"horarios", "opening_hours"}, {"horas", "opening_hours"},
    {"horario de apertura", "opening_hours"}, {"hours", "opening_hours"}, {"schedule", "opening_hours"}, {"opening times", "opening_hours"},
    {"horario", "service_hours"}, {"horarios", "service_hours"}, {"horas", "service_hours"}, {"horario de servicio", "service_hours"},
    {"horario de atencion", "service_hours"}, {"hours", "service_hours"}, {"schedule", "service_hours"}, {"horario", "attention_hours"},
    {"horarios", "attention_hours"}, {"horas", "attention_hours"}, {"horario de atencion", "attention_hours"}, {"hours", "attention_hours"},
    {"schedule", "attention_hours"}, {"horario", "hours"}, {"horarios", "hours"}, {"horas", "hours"}, {"hora", "hours"}, {"schedule", "hours"},
    {"time", "hours"}, {"horario especial", "special_hours"}, {"horarios especiales", "special_hours"}, {"dias especiales", "special_hours"},
    {"exceptions", "special_hours"}, {"precio", "price"}, {"costo", "price"}, {"preco", "price"}, {"cost", "price"},
    {"disponibilidad", "availability"}, {"existencia", "availability"}, {"stock", "availability"}, {"disponible", "availability"},
    {"mecanica", "mechanic"}, {"tipo", "mechanic"}, {"type", "mechanic"}, {"descuento", "mechanic"}, {"discount", "mechanic"}, {"codigo", "code"},
    {"cupon", "code"}, {"coupon", "code"}, {"canales", "channels"}, {"canal", "channels"}, {"redes", "channels"}, {"networks", "channels"},
    {"channel", "channels"}, {"redes", "networks"}, {"red", "networks"}, {"redes sociales", "networks"}, {"network", "networks"}, {"red", "network"},
    {"red social", "network"}, {"plataforma", "network"}, {"platform", "network"}, {"rede", "network"}, {"dias", "days"}, {"dia", "days"},
    {"fecha", "date"}, {"dia", "date"}, {"day", "date"}, {"data", "date"}, {"fechas", "dates"}, {"dias", "dates"}, {"condiciones", "conditions"},
    {"restricciones", "conditions"}, {"terminos", "conditions"}, {"terms", "conditions"}, {"anunciar", "announce"}, {"avisar", "announce"},
    {"empieza", "starts_at"}, {"inicio", "starts_at"}, {"comienza", "starts_at"}, {"inicia", "starts_at"}, {"fecha", "starts_at"},
    {"cuando", "starts_at"}, {"start", "starts_at"}, {"starts", "starts_at"}, {"begins", "starts_at"}, {"date", "starts_at"}, {"when", "starts_at"},
    {"termina", "ends_at"}, {"fin", "ends_at"}, {"acaba", "ends_at"}, {"end", "ends_at"}, {"ends", "ends_at"}, {"desde", "valid_from"},
    {"inicio", "valid_from"}, {"empieza", "valid_from"}, {"from", "valid_from"}, {"start", "valid_from"}, {"starts", "valid_from"},
    {"valida desde", "valid_from"}, {"hasta", "valid_through"}, {"fin", "valid_through"}, {"termina", "valid_through"}, {"vence", "valid_through"},
    {"through", "valid_through"}, {"until", "valid_through"}, {"to", "valid_through"}, {"end", "valid_through"}, {"ends", "valid_through"},
    {"expires", "valid_through"}, {"valida hasta", "valid_through"},
    {"valid until", "valid_through"}, {"valid to", "valid_through"}, {"end date", "valid_through"},
    {"fecha fin", "valid_through"}, {"fecha de fin", "valid_through"},
    {"vigencia", "valid_through"}, {"valida ate", "valid_through"}, {"data fim", "valid_through"},
    {"start date", "valid_from"}, {"fecha inicio", "valid_from"}, {"fecha de inicio", "valid_from"},
    {"data inicio", "valid_from"}, {"desde", "from"}, {"inicio", "from"}, {"empieza", "from"}, {"de", "from"},
    {"start", "from"}, {"since", "from"}, {"begins", "from"}, {"hasta", "through"}, {"fin", "through"}, {"termina", "through"}, {"a", "through"},
    {"until", "through"}, {"to", "through"}, {"end", "through"}, {"ends", "through"}, {"ate", "through"}, {"desde", "since"}, {"from", "since"},
    {"name", "what"}, {"nombre", "what"}, {"nome", "what"}, {"titulo", "what"}, {"title", "what"}, {"que", "what"},
    {"que pasa", "what"}, {"descripcion", "what"}, {"description", "what"}, {"afecta", "affects"}, {"afecta a", "affects"},
    {"motivo", "reason"}, {"razon", "reason"}, {"causa", "reason"}, {"why", "reason"}, {"crisis", "crises"}, {"temas sensibles", "sensitive_topics"},
    {"temas delicados", "sensitive_topics"}, {"terminos", "terms"}, {"palabras", "terms"}, {"words", "terms"}, {"respuesta", "answer"},
    {"partes", "parties"}, {"agencia", "agency"}, {"cliente", "client"}, {"cliente", "clients"}, {"clientes", "clients"}, {"client", "clients"},
    {"vigencia", "term"}, {"plazo", "term"}, {"periodo", "term"}, {"duracion", "term"}, {"duration", "term"}, {"persona", "people"},
    {"personas", "people"}, {"gente", "people"}, {"equipo", "people"}, {"team", "people"}, {"members", "people"}, {"staff", "people"},
    {"pessoas", "people"}, {"rol", "role"}, {"cargo", "role"}, {"puesto", "role"}, {"position", "role"}, {"responder en", "reply_within"},
    {"tiempo de respuesta", "reply_within"}, {"plazo de respuesta", "reply_within"}, {"response time", "reply_within"}, {"cuota", "quota"},
    {"cantidad", "quota"}, {"publicaciones", "posts"}, {"posts al mes", "posts"}, {"posts por mes", "posts"}, {"posts mensuales", "posts"},
    {"publicaciones al mes", "posts"}, {"posts per month", "posts"}, {"monthly posts", "posts"},
    {"post", "posts"}, {"por", "per"}, {"cada", "per"}, {"aviso", "notice"},
    {"anticipacion", "notice"}, {"cambios", "changes"}, {"cambio", "changes"}, {"confidencialidad", "confidentiality"},
    {"confidencial", "confidentiality"}, {"competidores", "competitors"}, {"competencia", "competitors"}, {"voz", "voice"}, {"tono", "voice"},
    {"tone", "voice"}, {"registro", "register"}, {"trato", "register"}, {"tratamiento", "register"}, {"prohibido", "banned"},
    {"prohibidas", "banned"}, {"prohibidos", "banned"}, {"palabras prohibidas", "banned"}, {"forbidden", "banned"},
    {"manual de crisis", "crisis_manual"}, {"contacto", "contact"}, {"categorias", "categories"}, {"category", "categories"}, {"por", "by"},
    {"quien", "by"}, {"aprobado por", "by"}, {"approved by", "by"}, {"fecha", "at"}, {"cuando", "at"}, {"el", "at"}, {"date", "at"}, {"when", "at"},
    {"on", "at"}, {"turno", "shifts"}, {"turnos", "shifts"}, {"shift", "shifts"}, {"horario", "shifts"}, {"horarios", "shifts"},
    {"schedule", "shifts"}, {"vacaciones", "time_off"}, {"ausencia", "time_off"}, {"ausencias", "time_off"}, {"permisos", "time_off"},
    {"vacation", "time_off"}, {"vacations", "time_off"}, {"absences", "time_off"}, {"calendario", "calendar"}, {"herramientas", "tools"},
    {"herramienta", "tools"}, {"usuario", "handle"}, {"arroba", "handle"}, {"nombre de usuario", "handle"}, {"user", "handle"},
    {"username", "handle"}, {"usuario de la red", "handle"}, {"acceso", "login"}, {"correo", "login"}, {"usuario de acceso", "login"},
    {"vinculada", "linked"}, {"vinculadas", "linked"}, {"conectada", "linked"}, {"conectadas", "linked"}, {"ligadas", "linked"},
    {"limite de texto", "text_limit"}, {"limite", "text_limit"}, {"equipo", "team"}, {"reglas", "rules"}, {"regla", "rules"}, {"excluir", "exclude"},
    {"ignorar", "exclude"}, {"ignore", "exclude"}, {"excepciones", "overrides"}, {"exceptions", "overrides"}, {"fallar con", "fail_on"},
    {"falla con", "fail_on"}, {"reglas propias", "custom_rules"}, {"identificador", "id"}, {"clave", "id"}, {"codigo", "id"}, {"key", "id"},
    {"sitio", "location"}, {"donde", "location"}, {"precio", "mechanic"}, {"horario", "days"}, {"horarios", "days"},
    {"maximo", "max_gap"}, {"separacion maxima", "max_gap"},
};

}  // namespace

std::optional<std::string> named_key(std::string_view written, const std::vector<std::string>& legal) {
  if (std::ranges::find(legal, written) != legal.end()) return std::string(written);
  const std::string said = words_of_name(written);
  for (const OtherName& name : kOtherNames)
    if (name.said == said && std::ranges::find(legal, name.key) != legal.end()) return std::string(name.key);
  return std::nullopt;
}

std::optional<std::string> meant_key(std::string_view written, const std::vector<std::string>& legal) {
  const auto named = named_key(written, legal);
  return named ? named : text::nearest_name(written, legal);
}

bool names_secret(std::string_view written) {
  constexpr std::string_view kSecrets[] = {"password", "passwords", "contrasena", "contrasenas", "pass", "passwd",
                                           "pwd", "pin", "senha", "senhas", "clave de acceso", "api key", "token"};
  return std::ranges::find(kSecrets, words_of_name(written)) != std::end(kSecrets);
}

bool names_hour(std::string_view written) {
  constexpr std::string_view kHours[] = {"hora", "hora de publicacion", "hora de publicacao", "time", "publish time", "hour"};
  return std::ranges::find(kHours, words_of_name(written)) != std::end(kHours);
}

}  // namespace sml::load
