#include "linter/sheet/vocabulary.h"

#include <algorithm>

#include "linter/text/fold.h"

namespace sml::sheet {
namespace {

using model::Network;
using model::PostFormat;
using model::PostStatus;
using enum Meaning;

constexpr ColumnName kOwnColumns[] = {
    {"fecha", date}, {"fecha de publicación", date}, {"fecha publicación", date}, {"fecha programada", date}, {"fecha del post", date}, {"fecha y hora", date}, {"fecha hora", date},
    {"publicar el", date}, {"cuándo", date}, {"día", date, true},
    {"date", date}, {"publish date", date}, {"publication date", date}, {"post date", date}, {"scheduled date", date}, {"schedule date", date}, {"date and time", date}, {"date time", date},
    {"datetime", date}, {"publish at", date}, {"scheduled at", date}, {"scheduled for", date}, {"when", date}, {"day", date, true},
    {"go live", date}, {"go live date", date}, {"live date", date}, {"posting date", date}, {"publishing date", date}, {"publish on", date}, {"fecha de salida", date}, {"día de publicación", date}, {"día de salida", date}, {"fecha de posteo", date},
    {"data", date}, {"data de publicação", date}, {"data da publicação", date}, {"data e hora", date}, {"publicar em", date}, {"quando", date},

    {"día de la semana", weekday}, {"weekday", weekday}, {"day of the week", weekday}, {"dia da semana", weekday},

    {"hora", time}, {"hora de publicación", time}, {"hora programada", time}, {"horario", time},
    {"time", time}, {"publish time", time}, {"posting time", time}, {"scheduled time", time}, {"hour", time},
    {"hora de publicação", time},

    {"cuenta", account}, {"cuentas", account}, {"perfil", account}, {"perfiles", account},
    {"account", account}, {"accounts", account}, {"profile", account}, {"profiles", account},
    {"conta", account}, {"contas", account}, {"perfis", account},

    {"red", network}, {"rrss", network}, {"redes", network}, {"red social", network}, {"redes sociales", network}, {"plataforma", network}, {"plataformas", network}, {"canal", network}, {"canales", network},
    {"network", network}, {"networks", network}, {"social network", network}, {"social networks", network}, {"platform", network}, {"platforms", network}, {"channel", network},
    {"channels", network},
    {"rede", network}, {"rede social", network}, {"redes sociais", network}, {"canais", network},

    {"texto", text}, {"texto del post", text}, {"texto de la publicación", text}, {"copy", text}, {"copys", text}, {"caption", text}, {"pie de foto", text}, {"leyenda", text}, {"texto copy", text}, {"copy texto", text}, {"mensaje", text},
    {"publicación", text, true}, {"contenido", text, true}, {"descripción", text, true}, {"post", text, true},
    {"text", text}, {"post text", text}, {"post copy", text}, {"message", text}, {"content", text, true}, {"description", text, true},
    {"texto do post", text}, {"legenda", text}, {"mensagem", text}, {"conteúdo", text, true}, {"descrição", text, true},

    {"imagen", media}, {"imágenes", media}, {"foto", media}, {"fotos", media}, {"video", media}, {"videos", media}, {"archivo", media}, {"archivos", media}, {"media", media},
    {"multimedia", media}, {"creatividad", media}, {"arte", media}, {"pieza", media},
    {"image", media}, {"images", media}, {"picture", media}, {"pictures", media}, {"photo", media}, {"photos", media}, {"file", media}, {"files", media}, {"creative", media}, {"asset", media}, {"assets", media}, {"visual", media}, {"visuals", media},
    {"imagem", media}, {"imagens", media}, {"arquivo", media}, {"arquivos", media}, {"mídia", media},

    {"texto alternativo", alt}, {"texto alternativo de la imagen", alt}, {"texto alt", alt}, {"descripción de la imagen", alt}, {"alt", alt},
    {"alt text", alt}, {"image description", alt}, {"alternative text", alt},
    {"descrição da imagem", alt},

    {"enlace", link}, {"link", link}, {"liga", link}, {"url", link}, {"vínculo", link}, {"enlace de destino", link}, {"destination url", link},

    {"campaña", campaign}, {"objetivo", campaign}, {"campaign", campaign}, {"objective", campaign}, {"campanha", campaign},

    {"estado", status}, {"estatus", status}, {"status", status}, {"situación", status}, {"state", status}, {"situação", status},

    {"responsable", author}, {"autor", author}, {"autora", author}, {"encargado", author}, {"encargada", author}, {"asignado a", author},
    {"author", author}, {"owner", author}, {"assignee", author}, {"assigned to", author}, {"responsible", author},
    {"responsável", author},

    {"formato", format}, {"tipo de publicación", format}, {"tipo de post", format}, {"format", format}, {"post type", format}, {"formato do post", format}, {"tipo", format, true},
};

// Metricool's template (Planning > Calendar > Import CSV): of its columns those that say something of a post as sml knows it. Pictures are web addresses.
constexpr ColumnName kMetricoolColumns[] = {
    {"Text", text}, {"Date", date}, {"Time", time}, {"Draft", is_draft},
    {"Facebook", in_network, false, Network::facebook}, {"Twitter/X", in_network, false, Network::x}, {"LinkedIn", in_network, false, Network::linkedin},
    {"GBP", in_network, false, Network::google_business}, {"Instagram", in_network, false, Network::instagram}, {"Pinterest", in_network, false, Network::pinterest},
    {"TikTok", in_network, false, Network::tiktok}, {"Youtube", in_network, false, Network::youtube}, {"Threads", in_network, false, Network::threads},
    {"Bluesky", in_network, false, Network::bluesky},
    {"Picture Url", media}, {"Alt text picture", alt},
};

// Buffer's bulk upload: a file for each channel, which the file does not name.
constexpr ColumnName kBufferColumns[] = {{"Text", text}, {"Image URL", media}, {"Posting Time", date}};

constexpr SheetFormat kFormats[] = {{"csv", kOwnColumns, true}, {"metricool", kMetricoolColumns}, {"buffer", kBufferColumns}};

template <class Value>
struct Word {
  std::string_view word;   // folded, with single spaces
  Value value;
};

constexpr Word<Network> kNetworks[] = {
    {"instagram", Network::instagram}, {"ig", Network::instagram}, {"insta", Network::instagram}, {"facebook", Network::facebook}, {"fb", Network::facebook}, {"face", Network::facebook},
    {"x", Network::x}, {"twitter", Network::x}, {"twitter x", Network::x}, {"x twitter", Network::x}, {"tw", Network::x}, {"threads", Network::threads}, {"hilos", Network::threads},
    {"tiktok", Network::tiktok}, {"tik tok", Network::tiktok}, {"tt", Network::tiktok}, {"youtube", Network::youtube}, {"you tube", Network::youtube}, {"yt", Network::youtube},
    {"linkedin", Network::linkedin}, {"linked in", Network::linkedin}, {"pinterest", Network::pinterest}, {"mastodon", Network::mastodon}, {"bluesky", Network::bluesky},
    {"blue sky", Network::bluesky}, {"bsky", Network::bluesky}, {"telegram", Network::telegram}, {"wasap", Network::whatsapp}, {"guasap", Network::whatsapp}, {"zap", Network::whatsapp}, {"whatsapp", Network::whatsapp}, {"whats app", Network::whatsapp},
    {"wa", Network::whatsapp}, {"google business", Network::google_business}, {"google", Network::google_business}, {"google business profile", Network::google_business},
    {"google my business", Network::google_business}, {"gbp", Network::google_business}, {"gmb", Network::google_business}, {"ficha de google", Network::google_business},
    {"blog", Network::blog}, {"email", Network::email}, {"e mail", Network::email}, {"mail", Network::email}, {"correo", Network::email}, {"correo electronico", Network::email},
    {"newsletter", Network::email}, {"boletin", Network::email},
};

constexpr Word<PostStatus> kStatuses[] = {
    {"borrador", PostStatus::draft}, {"draft", PostStatus::draft}, {"rascunho", PostStatus::draft}, {"idea", PostStatus::draft}, {"ideia", PostStatus::draft},
    {"pendiente", PostStatus::draft}, {"pending", PostStatus::draft}, {"pendente", PostStatus::draft}, {"en proceso", PostStatus::draft}, {"in progress", PostStatus::draft},
    {"em andamento", PostStatus::draft}, {"en revision", PostStatus::draft}, {"por revisar", PostStatus::draft}, {"por aprobar", PostStatus::draft}, {"in review", PostStatus::draft},
    {"em revisao", PostStatus::draft}, {"en diseno", PostStatus::draft}, {"por hacer", PostStatus::draft}, {"to do", PostStatus::draft}, {"a fazer", PostStatus::draft},
    {"programado", PostStatus::scheduled}, {"programada", PostStatus::scheduled}, {"agendado", PostStatus::scheduled}, {"agendada", PostStatus::scheduled},
    {"scheduled", PostStatus::scheduled}, {"listo", PostStatus::scheduled}, {"lista", PostStatus::scheduled}, {"ready", PostStatus::scheduled}, {"pronto", PostStatus::scheduled},
    {"aprobado", PostStatus::scheduled}, {"aprobada", PostStatus::scheduled}, {"approved", PostStatus::scheduled}, {"aprovado", PostStatus::scheduled},
    {"publicado", PostStatus::published}, {"publicada", PostStatus::published}, {"published", PostStatus::published}, {"posted", PostStatus::published},
};

constexpr Word<PostFormat> kPostFormats[] = {
    {"post", PostFormat::post}, {"publicacion", PostFormat::post}, {"publicacao", PostFormat::post}, {"feed", PostFormat::post}, {"imagen", PostFormat::post}, {"image", PostFormat::post},
    {"imagem", PostFormat::post}, {"foto", PostFormat::post}, {"photo", PostFormat::post}, {"video", PostFormat::post}, {"carrusel", PostFormat::post}, {"carousel", PostFormat::post},
    {"carrossel", PostFormat::post}, {"texto", PostFormat::post}, {"text", PostFormat::post},
    {"historia", PostFormat::story}, {"historias", PostFormat::story}, {"story", PostFormat::story}, {"stories", PostFormat::story},
    {"reel", PostFormat::reel}, {"reels", PostFormat::reel},
};

constexpr Word<bool> kTruths[] = {
    {"true", true}, {"verdadero", true}, {"verdadeiro", true}, {"si", true}, {"sim", true}, {"yes", true}, {"x", true}, {"1", true},
    {"false", false}, {"falso", false}, {"no", false}, {"nao", false}, {"0", false}, {"", false},
};

template <class Value, std::size_t count>
std::optional<Value> meant(const Word<Value> (&words)[count], std::string_view said) {
  const std::string folded = text::folded_words(said);
  const auto found = std::ranges::find(words, folded, &Word<Value>::word);
  return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

}  // namespace

std::span<const SheetFormat> sheet_formats() { return kFormats; }

const SheetFormat* sheet_format(std::string_view name) {
  const auto found = std::ranges::find(kFormats, name, &SheetFormat::name);
  return found == std::end(kFormats) ? nullptr : found;
}

std::vector<std::string> names_of(const SheetFormat& format, Meaning meaning) {
  std::vector<std::string> names;
  for (const ColumnName& column : format.columns)
    if (column.meaning == meaning) names.emplace_back(column.name);
  return names;
}

std::optional<Network> network_called(std::string_view word) { return meant(kNetworks, word); }
std::optional<PostStatus> status_called(std::string_view word) { return meant(kStatuses, word); }
std::optional<PostFormat> format_called(std::string_view word) { return meant(kPostFormats, word); }

// A tick is no word: fold the sign away before the words are compared.
std::optional<bool> truth_called(std::string_view word) {
  constexpr std::string_view kTicks[] = {"✓", "✔", "✔️", "✅", "☑", "☑️"};
  if (std::ranges::find(kTicks, word) != std::end(kTicks)) return true;
  return meant(kTruths, word);
}

}  // namespace sml::sheet
