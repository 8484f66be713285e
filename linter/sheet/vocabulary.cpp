#include "linter/sheet/vocabulary.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "linter/base/parts.h"
#include "linter/base/word_list.h"
#include "linter/load/field_words.h"
#include "linter/load/network_words.h"
#include "linter/text/fold.h"

namespace sml::sheet {
namespace {

using model::Network;
using enum Meaning;

// What no field of a post is, and what a column of that name says instead of the field.
constexpr ColumnName kOwnColumns[] = {
    {"cliente", client}, {"negocio", client}, {"client", client}, {"customer", client}, {"business", client},
    {"día de la semana", weekday}, {"weekday", weekday}, {"day of the week", weekday}, {"dia da semana", weekday},
    {"horario", time}, {"hashtags", hashtags}, {"hashtag", hashtags},
    {"publicación", text, true}, {"post", text, true},
};

// The fields of a post that columns hold: what means two of them means the first.
struct ColumnOfField {
  std::string_view field;
  Meaning meaning;
};
constexpr ColumnOfField kColumnsOfFields[] = {
    {"publish_at", date}, {"network", network}, {"accounts", account}, {"text", text}, {"media", media}, {"file", media}, {"alt", alt},
    {"link", link}, {"objective", campaign}, {"status", status}, {"author", author}, {"format", format},
};

// Names of fields that are most often of another thing in a sheet: a box to tick, or the networks.
constexpr std::string_view kNoColumns[] = {"programar", "programado", "publicar", "publicar en", "schedule", "medios"};

// What means that only where no other column does.
constexpr std::string_view kWeak[] = {"día", "day", "día y hora", "programado para", "textos", "cuerpo", "body", "contenido", "descripción", "content",
                                      "description", "conteúdo", "descrição", "tipo", "href", "goal", "redactor", "writer"};

std::vector<ColumnName> own_columns() {
  std::vector<ColumnName> columns(std::begin(kOwnColumns), std::end(kOwnColumns));
  std::set<std::string> known;
  for (const ColumnName& column : kOwnColumns) known.insert(text::folded_words(column.name));
  const auto add = [&](std::string_view word, Meaning meaning) {
    if (base::is_among(kNoColumns, word) || !known.insert(text::folded_words(word)).second) return;
    columns.push_back({word, meaning == date && load::names_hour(word) ? time : meaning, base::is_among(kWeak, word)});
  };
  for (const auto& [field, meaning] : kColumnsOfFields) {
    for (const auto& [name, words] : load::field_words())
      if (name == field)
        for (const std::string_view word : base::parts_between(words, load::kBetweenWords)) add(word, meaning);
    if (field.find('_') == std::string_view::npos) add(field, meaning);
  }
  return columns;
}

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

}  // namespace

std::span<const SheetFormat> sheet_formats() {
  static const std::vector<ColumnName> kAnybodys = own_columns();
  static const SheetFormat kFormats[] = {{"csv", kAnybodys, true}, {"metricool", kMetricoolColumns}, {"buffer", kBufferColumns}};
  return kFormats;
}

const SheetFormat* sheet_format(std::string_view name) {
  const auto found = std::ranges::find(sheet_formats(), name, &SheetFormat::name);
  return found == sheet_formats().end() ? nullptr : &*found;
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
  return base::is_among(kWords, text::folded_words(status));
}

bool is_text_of_image(std::string_view column) {
  constexpr std::string_view kNames[] = {"copy in", "copy arte", "copy de arte", "copy del arte", "copy imagen", "copy en imagen", "copy en arte",
                                         "texto arte", "texto del arte", "texto en arte", "texto en el arte", "texto en imagen", "texto en la imagen",
                                         "texto na arte", "texto da arte", "texto na imagem", "text on image", "text on art", "image copy", "art copy"};
  return base::is_among(kNames, text::folded_words(column));
}

std::optional<bool> ticked(std::string_view cell) {
  constexpr std::string_view kTicks[] = {"✓", "✔", "✔️", "✅", "☑", "☑️"};
  const std::string folded = text::folded_words(cell);
  if (folded == "x" || base::is_among(kTicks, cell)) return true;
  return folded.empty() ? std::optional(false) : load::truth_called(folded);
}

}  // namespace sml::sheet
