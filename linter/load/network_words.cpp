#include "linter/load/network_words.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "linter/base/parts.h"
#include "linter/text/fold.h"

namespace sml::load {
namespace {

using model::Network;
using model::PostFormat;
using model::PostStatus;

template <class Value>
struct Word {
  std::string_view word;   // folded, with single spaces
  Value value;
};

constexpr Word<Network> kNetworks[] = {
    {"instagram", Network::instagram}, {"ig", Network::instagram}, {"insta", Network::instagram},
    {"facebook", Network::facebook}, {"fb", Network::facebook}, {"face", Network::facebook}, {"feis", Network::facebook},
    {"x", Network::x}, {"twitter", Network::x}, {"twitter x", Network::x}, {"x com", Network::x},
    {"x twitter", Network::x}, {"tw", Network::x}, {"threads", Network::threads}, {"hilos", Network::threads},
    {"tiktok", Network::tiktok}, {"tik tok", Network::tiktok}, {"tt", Network::tiktok},
    {"youtube", Network::youtube}, {"you tube", Network::youtube}, {"yt", Network::youtube},
    {"linkedin", Network::linkedin}, {"linked in", Network::linkedin},
    {"pinterest", Network::pinterest}, {"mastodon", Network::mastodon}, {"bluesky", Network::bluesky},
    {"blue sky", Network::bluesky}, {"bsky", Network::bluesky}, {"telegram", Network::telegram}, {"wasap", Network::whatsapp}, {"guasap", Network::whatsapp},
    {"zap", Network::whatsapp}, {"whats", Network::whatsapp}, {"wpp", Network::whatsapp}, {"whatsapp", Network::whatsapp}, {"whats app", Network::whatsapp},
    {"wa", Network::whatsapp}, {"wsp", Network::whatsapp}, {"google business", Network::google_business},
    {"google", Network::google_business}, {"google business profile", Network::google_business},
    {"google my business", Network::google_business}, {"gbp", Network::google_business}, {"gmb", Network::google_business},
    {"google maps", Network::google_business}, {"ficha de google", Network::google_business},
    {"blog", Network::blog}, {"blogger", Network::blog}, {"wordpress", Network::blog}, {"email", Network::email},
    {"e mail", Network::email}, {"mail", Network::email}, {"correo", Network::email}, {"correo electronico", Network::email},
    {"newsletter", Network::email}, {"boletin", Network::email},
};

constexpr Word<PostStatus> kStatuses[] = {
    {"borrador", PostStatus::draft}, {"draft", PostStatus::draft}, {"rascunho", PostStatus::draft}, {"idea", PostStatus::draft}, {"ideia", PostStatus::draft},
    {"pendiente", PostStatus::draft}, {"pending", PostStatus::draft}, {"pendente", PostStatus::draft},
    {"en proceso", PostStatus::draft}, {"in progress", PostStatus::draft},
    {"em andamento", PostStatus::draft}, {"en revision", PostStatus::draft},
    {"por revisar", PostStatus::draft}, {"por aprobar", PostStatus::draft}, {"in review", PostStatus::draft},
    {"em revisao", PostStatus::draft}, {"en diseno", PostStatus::draft},
    {"por hacer", PostStatus::draft}, {"to do", PostStatus::draft}, {"a fazer", PostStatus::draft},
    {"pendiente de aprobacion", PostStatus::draft}, {"esperando aprobacion", PostStatus::draft},
    {"en aprobacion", PostStatus::draft}, {"pendiente aprobacion", PostStatus::draft}, {"por programar", PostStatus::draft},
    {"pendente de aprovacao", PostStatus::draft}, {"aguardando aprovacao", PostStatus::draft},
    {"em aprovacao", PostStatus::draft}, {"a aprovar", PostStatus::draft}, {"a programar", PostStatus::draft},
    {"pending approval", PostStatus::draft}, {"awaiting approval", PostStatus::draft},
    {"waiting for approval", PostStatus::draft}, {"to be approved", PostStatus::draft}, {"to schedule", PostStatus::draft},
    {"programado", PostStatus::scheduled}, {"programada", PostStatus::scheduled}, {"agendado", PostStatus::scheduled}, {"agendada", PostStatus::scheduled},
    {"scheduled", PostStatus::scheduled}, {"listo", PostStatus::scheduled},
    {"lista", PostStatus::scheduled}, {"ready", PostStatus::scheduled}, {"pronto", PostStatus::scheduled},
    {"aprobado", PostStatus::scheduled}, {"aprobada", PostStatus::scheduled},
    {"approved", PostStatus::scheduled}, {"aprovado", PostStatus::scheduled}, {"aprovada", PostStatus::scheduled},
    {"aprobado por cliente", PostStatus::scheduled}, {"aprobado por el cliente", PostStatus::scheduled},
    {"aprobado cliente", PostStatus::scheduled}, {"aprovado pelo cliente", PostStatus::scheduled}, {"aprovado cliente", PostStatus::scheduled},
    {"approved by client", PostStatus::scheduled}, {"approved by the client", PostStatus::scheduled}, {"client approved", PostStatus::scheduled},
    {"ok", PostStatus::scheduled}, {"ok cliente", PostStatus::scheduled}, {"ok client", PostStatus::scheduled},
    {"vobo", PostStatus::scheduled}, {"vo bo", PostStatus::scheduled}, {"visto bueno", PostStatus::scheduled},
    {"publicado", PostStatus::published}, {"publicada", PostStatus::published}, {"published", PostStatus::published}, {"posted", PostStatus::published},
};

constexpr Word<PostFormat> kPostFormats[] = {
    {"post", PostFormat::post}, {"publicacion", PostFormat::post}, {"publicacao", PostFormat::post},
    {"feed", PostFormat::post}, {"imagen", PostFormat::post}, {"image", PostFormat::post},
    {"imagem", PostFormat::post}, {"foto", PostFormat::post}, {"photo", PostFormat::post},
    {"video", PostFormat::post}, {"carrusel", PostFormat::post}, {"carousel", PostFormat::post},
    {"carrossel", PostFormat::post}, {"post estatico", PostFormat::post}, {"estatico", PostFormat::post},
    {"static post", PostFormat::post}, {"static", PostFormat::post}, {"texto", PostFormat::post}, {"text", PostFormat::post},
    {"historia", PostFormat::story}, {"historias", PostFormat::story}, {"story", PostFormat::story}, {"stories", PostFormat::story},
    {"reel", PostFormat::reel}, {"reels", PostFormat::reel},
};

// YAML 1.1 has most of the English ones.
constexpr Word<bool> kTruths[] = {
    {"true", true},   {"verdadero", true}, {"verdadeiro", true}, {"si", true},      {"sim", true},
    {"yes", true},    {"on", true},        {"y", true},          {"1", true},
    {"false", false}, {"falso", false},    {"no", false},        {"nao", false},    {"off", false},
    {"n", false},     {"0", false},        {"ninguno", false},   {"nenhum", false}, {"none", false},
};

template <class Value, std::size_t count>
std::optional<Value> meant(const Word<Value> (&words)[count], std::string_view said) {
  const std::string folded = text::folded_words(said);
  const auto found = std::ranges::find(words, folded, &Word<Value>::word);
  return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

}  // namespace

std::optional<Network> network_called(std::string_view word) { return meant(kNetworks, word); }

std::optional<Network> network_in(std::string_view name) {
  if (const auto network = network_called(name)) return network;
  const std::string words = text::folded_words(name);
  std::optional<Network> found;
  for (const std::string_view part : base::parts_between(words, " ")) {
    const auto network = network_called(part);
    if (!network) continue;
    if (found && *found != *network) return std::nullopt;
    found = network;
  }
  return found;
}

std::optional<PostStatus> status_called(std::string_view word) { return meant(kStatuses, word); }
std::optional<PostFormat> format_called(std::string_view word) { return meant(kPostFormats, word); }
std::optional<bool> truth_called(std::string_view word) { return meant(kTruths, word); }

}  // namespace sml::load
