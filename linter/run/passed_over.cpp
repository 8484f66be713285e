#include "linter/run/passed_over.h"

#include <algorithm>
#include <array>
#include <span>

#include "linter/base/ascii.h"
#include "linter/base/file_type.h"
#include "linter/base/path.h"
#include "linter/base/word_list.h"
#include "linter/model/layout.h"
#include "linter/run/like_post.h"
#include "linter/run/post_file_name.h"
#include "linter/text/fold.h"

namespace sml::run {
namespace {

using base::DirectoryEntry;
using base::FileKind;

constexpr std::string_view kTextEnding = ".txt";   // what Windows adds, and hides

// As people call them, folded.
constexpr std::string_view kFoldersOfPosts[] = {"posts", "post", "posteos", "posteo",
                                                "publicaciones", "publicacion", "publicacoes", "publicacao",
                                                "publications", "publication", "postagens", "postagem",
                                                "contenidos", "contenido", "conteudos", "conteudo"};
constexpr std::string_view kFoldersOfClients[] = {"clients", "client", "clientes", "cliente"};

struct OtherName {
  std::string_view stem;
  std::string_view known;
};

constexpr OtherName kOtherNames[] = {
    {"fact", model::kFactsFile},         {"hechos", model::kFactsFile},        {"hecho", model::kFactsFile},           {"fatos", model::kFactsFile},
    {"datos", model::kFactsFile},        {"dados", model::kFactsFile},         {"negocio", model::kFactsFile},         {"business", model::kFactsFile},
    {"contrato", model::kContractFile},  {"contratos", model::kContractFile},  {"contracts", model::kContractFile},    {"contrat", model::kContractFile},
    {"account", model::kAccountsFile},   {"cuentas", model::kAccountsFile},    {"cuenta", model::kAccountsFile},       {"contas", model::kAccountsFile},
    {"conta", model::kAccountsFile},     {"equipo", model::kTeamFile},         {"equipe", model::kTeamFile},           {"teams", model::kTeamFile},
};

std::string_view variant_of(base::OfficeFile kind) {
  switch (kind) {
    case base::OfficeFile::document: return "document";
    case base::OfficeFile::workbook: return "workbook";
    case base::OfficeFile::sheet: break;
  }
  return "sheet";
}

// A name in small letters, without what Windows adds to it.
std::string plain_name(std::string_view name) {
  std::string plain = base::in_ascii_small(name);
  if (plain.ends_with(kTextEnding)) plain.resize(plain.size() - kTextEnding.size());
  return plain;
}

// In which posts are written down by those who know no YAML. What tells of the folder itself is none of them.
bool is_of_text(std::string_view name) {
  constexpr std::string_view kEndings[] = {".txt", ".text", ".md", ".markdown", ".json", ".rtf"};
  constexpr std::string_view kOfFolder[] = {"readme", "leeme", "leiame", "leia-me", "license", "changelog"};
  const std::string folded = text::fold(name);
  const auto begins = [&](std::string_view beginning) { return folded.starts_with(beginning); };
  return std::ranges::any_of(kEndings, [&](std::string_view ending) { return folded.ends_with(ending); }) && std::ranges::none_of(kOfFolder, begins);
}

std::string_view stem(std::string_view name) { return name.substr(0, name.rfind('.')); }

bool is_file(const DirectoryEntry& entry) { return entry.kind != FileKind::directory && !entry.name.starts_with('.'); }

bool is_of_client(std::string_view name) { return std::ranges::find(model::kClientFiles, name) != model::kClientFiles.end(); }

bool holds(const std::vector<DirectoryEntry>& entries, std::string_view name) {
  return std::ranges::find(entries, name, &DirectoryEntry::name) != entries.end();
}

// Whether a name stands for another in other words, or another language.
bool is_other_name(std::string_view name, std::string_view known) {
  const std::string folded = text::fold(plain_name(name));
  return is_post_file_name(folded) &&
         std::ranges::any_of(kOtherNames, [&](const OtherName& other) { return other.known == known && other.stem == stem(folded); });
}

// Tells of a file whose name is nearly one of those that are known, or stands for one that is not there.
bool tell_misnamed(std::string_view folder, std::string_view name, const std::vector<DirectoryEntry>& entries,
                   std::span<const std::string_view> known, PassedOvers& out) {
  const auto meant =
      std::ranges::find_if(known, [&](std::string_view one) { return is_nearly(name, one) || (is_other_name(name, one) && !holds(entries, one)); });
  if (meant == known.end() || std::ranges::find(known, name) != known.end()) return false;
  out.push_back({base::join_path(folder, name), kMisnamed, "", std::string(*meant)});
  return true;
}

}  // namespace

bool is_nearly(std::string_view name, std::string_view known) {
  if (name == known) return false;
  const std::string plain = plain_name(name);
  if (plain == stem(known)) return base::in_ascii_small(name).ends_with(kTextEnding);
  return is_post_file_name(plain) && stem(plain) == stem(known);
}

PassedOvers passed_over_in_root(const base::Files& files, const std::vector<DirectoryEntry>& entries, std::string_view team) {
  const std::array<std::string_view, 2> known = {model::kConfigFile, team};
  PassedOvers out;
  for (const DirectoryEntry& entry : entries) {
    if (!is_file(entry) || tell_misnamed({}, entry.name, entries, known, out) ||
        is_of_client(entry.name) || std::ranges::find(known, entry.name) != known.end())
      continue;
    if (is_post_file_name(entry.name) && says_like_post(files.start(entry.name, kTellingBeginning).bytes)) out.push_back({entry.name, kOtherFile, "post"});
  }
  return out;
}

PassedOvers passed_over_in_client(std::string_view folder, const std::vector<DirectoryEntry>& entries) {
  PassedOvers out;
  for (const DirectoryEntry& entry : entries) {
    if (!is_file(entry) || is_of_client(entry.name) || tell_misnamed(folder, entry.name, entries, model::kClientFiles, out)) continue;
    if (!folder.empty() && is_post_file_name(plain_name(entry.name)))
      out.push_back({base::join_path(folder, entry.name), kOtherFile, entry.name == model::kTeamFile ? kOfRoot : ""});
  }
  return out;
}

PassedOvers passed_over_client_in_root(const std::vector<DirectoryEntry>& entries) {
  PassedOvers out;
  for (const DirectoryEntry& entry : entries)
    if (is_file(entry) && is_of_client(entry.name)) out.push_back({entry.name, kOtherFile, kRoot});
  return out;
}

bool is_called_like_posts(std::string_view name) { return base::is_among(kFoldersOfPosts, text::fold(name)); }

bool is_called_like_clients(std::string_view name) { return base::is_among(kFoldersOfClients, text::fold(name)); }

bool holds_posts(const std::vector<DirectoryEntry>& entries, bool in_documents) {
  return std::ranges::any_of(entries, [&](const DirectoryEntry& entry) {
    const std::string plain = plain_name(entry.name);
    return is_file(entry) && (is_post_file_name(plain) || (in_documents && base::office_file(plain)));
  });
}

PassedOvers passed_over_beside_clients(std::string_view folder, const std::vector<DirectoryEntry>& entries) {
  PassedOvers out;
  for (const DirectoryEntry& entry : entries)
    if (is_file(entry) && is_post_file_name(plain_name(entry.name))) out.push_back({base::join_path(folder, entry.name), kOtherFile, ""});
  return out;
}

PassedOvers passed_over_among_posts(std::string_view folder, std::string_view name) {
  const std::string path = base::join_path(folder, name);
  const std::string plain = plain_name(name);
  if (is_post_file_name(plain)) return {{path, kMisnamed, "ending", std::string(stem(name.substr(0, plain.size()))) + plain.substr(plain.rfind('.'))}};
  if (name.starts_with('~')) return {};   // what a program keeps while it has a document open
  const auto office = base::office_file(name);
  return office ? PassedOvers{{path, kOtherFile, variant_of(*office)}} : PassedOvers();
}

bool may_hold_post(std::string_view name) {
  constexpr std::string_view kEndings[] = {".yam", ".ymal", ".yalm"};
  const std::string small = base::in_ascii_small(name);
  if (name.find('.') == std::string_view::npos || is_post_file_name(small.substr(0, small.find_last_not_of(" .") + 1))) return true;   // "lunes", "lunes.yaml "
  const bool is_copy = small.ends_with(')') && (small.find(".yaml (") != std::string::npos || small.find(".yml (") != std::string::npos);
  return is_copy || is_of_text(name) || std::ranges::any_of(kEndings, [&](std::string_view ending) { return small.ends_with(ending); });
}

PassedOvers passed_over_by_its_words(std::string_view folder, std::string_view name, std::string_view beginning) {
  if (!says_like_post(beginning))
    return is_of_text(name) ? PassedOvers{{base::join_path(folder, name), kOtherFile, variant_of(base::OfficeFile::document)}} : PassedOvers();
  const std::string_view plain = name.substr(0, name.find_last_not_of(" .") + 1);
  const std::string_view begin = is_post_file_name(plain) || plain.find('.') != std::string_view::npos ? stem(plain) : plain;
  return {{base::join_path(folder, name), kMisnamed, "ending", std::string(begin) + ".yaml"}};
}

std::optional<std::string> meant_clients(const PassedOvers& passed_over) {
  std::optional<std::string> meant;
  for (const PassedOver& one : passed_over) {
    if (one.variant == kClients) return one.path + "/*";
    const std::string folder(base::parent(one.path));
    if (one.variant == kClient) return folder.empty() ? one.path : folder + "/*";
    if (one.variant == kRoot) meant = ".";
  }
  return meant;
}

void drop_stray_clients(PassedOvers& passed_over) {
  std::erase_if(passed_over, [](const PassedOver& one) { return one.variant == kClients || one.variant == kClient || one.variant == kRoot; });
}

bool holds_client_file(const std::vector<DirectoryEntry>& entries) {
  return std::ranges::any_of(entries, [](const DirectoryEntry& entry) { return is_file(entry) && is_of_client(entry.name); });
}

}  // namespace sml::run
