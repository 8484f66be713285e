#include "linter/sheet/vocabulary.h"

#include <algorithm>
#include <iterator>

#include "linter/load/network_words.h"
#include "linter/text/fold.h"

namespace sml::sheet {
namespace {

using model::Network;
using enum Meaning;

constexpr ColumnName kOwnColumns[] = {
    {"cliente", client}, {"negocio", client}, {"client", client}, {"customer", client}, {"business", client},

    {"fecha", date}, {"fecha de publicación", date}, {"fecha publicación", date},
    {"fecha programada", date}, {"fecha del post", date}, {"fecha y hora", date}, {"fecha hora", date},
    {"publicar el", date}, {"cuándo", date}, {"día", date, true},
    {"date", date}, {"publish date", date}, {"publication date", date}, {"post date", date},
    {"scheduled date", date}, {"schedule date", date}, {"date and time", date}, {"date time", date},
    {"datetime", date}, {"publish at", date}, {"scheduled at", date}, {"scheduled for", date}, {"when", date}, {"day", date, true},
    {"go live", date}, {"go live date", date}, {"live date", date}, {"posting date", date}, {"publishing date", date},
    {"publish on", date}, {"fecha de salida", date}, {"día de publicación", date}, {"día de salida", date}, {"fecha de posteo", date},
    {"data", date}, {"data de publicação", date}, {"data da publicação", date}, {"data e hora", date}, {"publicar em", date}, {"quando", date},

    {"día de la semana", weekday}, {"weekday", weekday}, {"day of the week", weekday}, {"dia da semana", weekday},

    {"hora", time}, {"hora de publicación", time}, {"hora programada", time}, {"horario", time},
    {"time", time}, {"publish time", time}, {"posting time", time}, {"scheduled time", time}, {"hour", time},
    {"hora de publicação", time},

    {"cuenta", account}, {"cuentas", account}, {"perfil", account}, {"perfiles", account},
    {"account", account}, {"accounts", account}, {"profile", account}, {"profiles", account},
    {"conta", account}, {"contas", account}, {"perfis", account},

    {"red", network}, {"rrss", network}, {"redes", network}, {"red social", network}, {"redes sociales", network},
    {"plataforma", network}, {"plataformas", network}, {"canal", network}, {"canales", network},
    {"network", network}, {"networks", network}, {"social network", network},
    {"social networks", network}, {"platform", network}, {"platforms", network}, {"channel", network},
    {"channels", network},
    {"rede", network}, {"rede social", network}, {"redes sociais", network}, {"canais", network},

    {"texto", text}, {"texto del post", text}, {"texto de la publicación", text}, {"copy", text}, {"copys", text}, {"copy out", text},
    {"caption", text}, {"pie de foto", text}, {"leyenda", text}, {"texto copy", text}, {"copy texto", text}, {"mensaje", text},
    {"publicación", text, true}, {"contenido", text, true}, {"descripción", text, true}, {"post", text, true},
    {"text", text}, {"post text", text}, {"post copy", text}, {"message", text}, {"content", text, true}, {"description", text, true},
    {"texto do post", text}, {"legenda", text}, {"mensagem", text}, {"conteúdo", text, true}, {"descrição", text, true},

    {"imagen", media}, {"imágenes", media}, {"foto", media}, {"fotos", media}, {"video", media},
    {"videos", media}, {"archivo", media}, {"archivos", media}, {"media", media},
    {"multimedia", media}, {"creatividad", media}, {"arte", media}, {"pieza", media},
    {"image", media}, {"images", media}, {"picture", media}, {"pictures", media}, {"photo", media}, {"photos", media},
    {"file", media}, {"files", media}, {"creative", media}, {"asset", media}, {"assets", media}, {"visual", media}, {"visuals", media},
    {"imagem", media}, {"imagens", media}, {"arquivo", media}, {"arquivos", media}, {"mídia", media},

    {"texto alternativo", alt}, {"texto alternativo de la imagen", alt}, {"texto alt", alt}, {"descripción de la imagen", alt}, {"alt", alt},
    {"alt text", alt}, {"image description", alt}, {"alternative text", alt},
    {"descrição da imagem", alt},

    {"enlace", link}, {"link", link}, {"liga", link}, {"url", link}, {"vínculo", link}, {"enlace de destino", link}, {"destination url", link},

    {"hashtags", hashtags}, {"hashtag", hashtags},
    {"campaña", campaign}, {"objetivo", campaign}, {"campaign", campaign}, {"objective", campaign}, {"campanha", campaign},

    {"estado", status}, {"estatus", status}, {"status", status}, {"situación", status}, {"state", status}, {"situação", status},

    {"responsable", author}, {"autor", author}, {"autora", author}, {"encargado", author}, {"encargada", author}, {"asignado a", author},
    {"author", author}, {"owner", author}, {"assignee", author}, {"assigned to", author}, {"responsible", author},
    {"responsável", author},

    {"formato", format}, {"tipo de publicación", format}, {"tipo de post", format},
    {"format", format}, {"post type", format}, {"formato do post", format}, {"tipo", format, true},
};

// Metricool's template (Planning > Calendar > Import CSV): of its columns those that say something of a post as sml knows it. Pictures are web addresses.
constexpr ColumnName kMetricoolColumns[] = {
    {"Text", text}, {"Date", date}, {"Time", time}, {"Draft", is_draft},
    {"Facebook", in_network, false, Network::facebook}, {"Twitter/X", in_network, false, Network::x},
    {"Twitter", in_network, false, Network::x}, {"X", in_network, false, Network::x},
    {"LinkedIn", in_network, false, Network::linkedin},
    {"GBP", in_network, false, Network::google_business},
    {"Instagram", in_network, false, Network::instagram}, {"Pinterest", in_network, false, Network::pinterest},
    {"TikTok", in_network, false, Network::tiktok}, {"Youtube", in_network, false, Network::youtube}, {"Threads", in_network, false, Network::threads},
    {"Bluesky", in_network, false, Network::bluesky},
    {"Picture Url", media}, {"Alt text picture", alt},
};

// Buffer's bulk upload: a file for each channel, which the file does not name.
constexpr ColumnName kBufferColumns[] = {{"Text", text}, {"Image URL", media}, {"Posting Time", date}};

constexpr SheetFormat kFormats[] = {{"csv", kOwnColumns, true}, {"metricool", kMetricoolColumns}, {"buffer", kBufferColumns}};

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

bool is_called_off(std::string_view status) {
  constexpr std::string_view kWords[] = {"cancelado", "cancelada", "cancelled", "canceled", "descartado", "descartada", "discarded",
                                         "no publicar", "no se publica", "no va", "nao publicar", "do not publish", "don t publish"};
  return std::ranges::find(kWords, text::folded_words(status)) != std::end(kWords);
}

bool is_text_of_image(std::string_view column) {
  constexpr std::string_view kNames[] = {"copy in", "copy arte", "copy de arte", "copy del arte", "copy imagen", "copy en imagen", "copy en arte",
                                         "texto arte", "texto del arte", "texto en arte", "texto en el arte", "texto en imagen", "texto en la imagen",
                                         "texto na arte", "texto da arte", "texto na imagem", "text on image", "text on art", "image copy", "art copy"};
  return std::ranges::find(kNames, text::folded_words(column)) != std::end(kNames);
}

std::optional<bool> ticked(std::string_view cell) {
  constexpr std::string_view kTicks[] = {"✓", "✔", "✔️", "✅", "☑", "☑️"};
  const std::string folded = text::folded_words(cell);
  if (folded == "x" || std::ranges::find(kTicks, cell) != std::end(kTicks)) return true;
  return folded.empty() ? std::optional(false) : load::truth_called(folded);
}

}  // namespace sml::sheet
