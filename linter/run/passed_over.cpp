#include "linter/run/passed_over.h"

#include <algorithm>
#include <array>
#include <span>

#include "linter/base/ascii.h"
#include "linter/base/descriptor.h"
#include "linter/run/post_name.h"

namespace sml::run {
namespace {

using base::DirectoryEntry;
using base::FileKind;

constexpr std::string_view kMisnamed = "schema/file-name";
constexpr std::string_view kOther = "schema/other-file";
constexpr std::string_view kTextEnding = ".txt";   // what Windows adds, and hides

constexpr std::array<std::string_view, 6> kFoldersOfPosts = {"posts", "post", "publicaciones", "publicacoes", "publications", "posteos"};
constexpr std::array<std::string_view, 6> kDocuments = {".doc", ".docx", ".odt", ".rtf", ".pages", ".gdoc"};
constexpr std::array<std::string_view, 5> kSheets = {".xls", ".xlsx", ".ods", ".numbers", ".gsheet"};

bool ends_with_one_of(std::string_view name, std::span<const std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

// A name in small letters, without what Windows adds to it.
std::string plain_name(std::string_view name) {
  std::string plain = base::in_ascii_small(name);
  if (plain.ends_with(kTextEnding)) plain.resize(plain.size() - kTextEnding.size());
  return plain;
}

std::string_view stem(std::string_view name) { return name.substr(0, name.rfind('.')); }

bool is_file(const DirectoryEntry& entry) { return entry.kind != FileKind::directory && !entry.name.starts_with('.'); }

bool is_of_client(std::string_view name) { return std::ranges::find(model::kClientFiles, name) != model::kClientFiles.end(); }

// Tells of a file whose name is nearly one of those that are known.
bool tell_misnamed(std::string_view folder, std::string_view name, std::span<const std::string_view> known, PassedOvers& out) {
  const auto meant = std::ranges::find_if(known, [&](std::string_view one) { return is_nearly(name, one); });
  if (meant == known.end()) return false;
  out.push_back({base::join_path(folder, name), kMisnamed, "", std::string(*meant)});
  return true;
}

bool is_misnamed_folder(std::string_view name, bool has_posts) {
  if (name == model::kPostsFolder) return false;
  const std::string small = base::in_ascii_small(name);
  return small == model::kPostsFolder || (!has_posts && std::ranges::find(kFoldersOfPosts, small) != kFoldersOfPosts.end());
}

}  // namespace

bool is_nearly(std::string_view name, std::string_view known) {
  if (name == known) return false;
  const std::string plain = plain_name(name);
  if (plain == stem(known)) return base::in_ascii_small(name).ends_with(kTextEnding);
  return is_post_name(plain) && stem(plain) == stem(known);
}

PassedOvers passed_over_in_root(const std::vector<DirectoryEntry>& entries, std::string_view team) {
  const std::array<std::string_view, 2> known = {model::kConfigFile, team};
  PassedOvers out;
  for (const DirectoryEntry& entry : entries)
    if (is_file(entry)) tell_misnamed({}, entry.name, known, out);
  return out;
}

PassedOvers passed_over_in_client(std::string_view folder, const std::vector<DirectoryEntry>& entries) {
  const bool has_posts = std::ranges::find(entries, model::kPostsFolder, &DirectoryEntry::name) != entries.end();
  PassedOvers out;
  for (const DirectoryEntry& entry : entries) {
    if (entry.kind == FileKind::directory) {
      if (is_misnamed_folder(entry.name, has_posts)) out.push_back({base::join_path(folder, entry.name), kMisnamed, "folder"});
    } else if (is_file(entry) && !is_of_client(entry.name) && !tell_misnamed(folder, entry.name, model::kClientFiles, out)) {
      if (!folder.empty() && is_post_name(plain_name(entry.name))) out.push_back({base::join_path(folder, entry.name), kOther, ""});
    }
  }
  return out;
}

PassedOvers passed_over_client_in_root(const std::vector<DirectoryEntry>& entries, bool has_clients) {
  PassedOvers out;
  for (const DirectoryEntry& entry : entries) {
    const bool is_posts = !has_clients && entry.kind == FileKind::directory && entry.name == model::kPostsFolder;
    if (is_posts || (is_file(entry) && is_of_client(entry.name))) out.push_back({entry.name, kOther, "root"});
  }
  return out;
}

PassedOvers passed_over_beside_clients(std::string_view folder, const std::vector<DirectoryEntry>& entries) {
  PassedOvers out;
  for (const DirectoryEntry& entry : entries)
    if (is_file(entry) && is_post_name(plain_name(entry.name))) out.push_back({base::join_path(folder, entry.name), kOther, ""});
  return out;
}

PassedOvers passed_over_among_posts(std::string_view folder, std::string_view name) {
  const std::string small = base::in_ascii_small(name);
  const std::string path = base::join_path(folder, name);
  const std::string plain = plain_name(name);
  if (is_post_name(plain)) return {{path, kMisnamed, "ending", std::string(stem(name.substr(0, plain.size()))) + plain.substr(plain.rfind('.'))}};
  if (name.starts_with('~')) return {};   // what a program keeps while it has a document open
  if (ends_with_one_of(small, kDocuments)) return {{path, kOther, "document"}};
  if (ends_with_one_of(small, kSheets)) return {{path, kOther, "sheet"}};
  return {};
}

bool holds_client_file(const std::vector<DirectoryEntry>& entries) {
  return std::ranges::any_of(entries, [](const DirectoryEntry& entry) { return is_file(entry) && is_of_client(entry.name); });
}

}  // namespace sml::run
