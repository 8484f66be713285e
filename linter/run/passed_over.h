// What lies in a repository and no check looks into, although somebody may think that one does.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/files.h"

namespace sml::run {

// A file or folder, and the finding that tells of it.
struct PassedOver {
  std::string path;
  std::string_view rule;
  std::string_view variant;
  std::string meant = {};   // the name that it should have, where there is one
};

using PassedOvers = std::vector<PassedOver>;

// The rules that tell of what is not read by its name, and of what is not where it lies.
inline constexpr std::string_view kMisnamed = "schema/file-name";
inline constexpr std::string_view kOtherFile = "schema/other-file";

// Variants that tell of clients where none are looked for: one, several in a folder, one in the root.
inline constexpr std::string_view kClient = "client";
inline constexpr std::string_view kClients = "clients";
inline constexpr std::string_view kRoot = "root";
inline constexpr std::string_view kOfRoot = "of_root";

// Whether a name is nearly another: in capitals, with .yml for .yaml, with .txt behind it or in its place.
bool is_nearly(std::string_view name, std::string_view known);

// Files of the root whose names are nearly those that are looked for there, or posts': of these, such as say by their beginnings what a post does.
PassedOvers passed_over_in_root(const base::Files& files, const std::vector<base::DirectoryEntry>& entries, std::string_view team);

// Files of a client's folder. In the root, which is one where there is a single client, other programs keep YAML files of their own.
PassedOvers passed_over_in_client(std::string_view folder, const std::vector<base::DirectoryEntry>& entries);

// Bytes of a file that tell whether it may be a post.
inline constexpr std::size_t kTellingBeginning = 4096;

// A client's files in the root, where it is none.
PassedOvers passed_over_client_in_root(const std::vector<base::DirectoryEntry>& entries);

// Whether a folder is called as people call the one of the posts, or that of the clients.
bool is_called_like_posts(std::string_view name);
bool is_called_like_clients(std::string_view name);

// Whether a folder holds a file that would be a post if it were read; documents and sheets may be some, too.
bool holds_posts(const std::vector<base::DirectoryEntry>& entries, bool in_documents);

// Files of the folder in which those of clients lie.
PassedOvers passed_over_beside_clients(std::string_view folder, const std::vector<base::DirectoryEntry>& entries);

// A file among posts that is none: one whose name nearly ends as theirs do, and documents and sheets.
PassedOvers passed_over_among_posts(std::string_view folder, std::string_view name);

// A file among posts whose name tells nothing: one that says when, where or what, as posts do, at its beginning ("viernes.txt", "viernes.yaml (1)"), and
// any other text, in which there may be some.
bool may_hold_post(std::string_view name);
PassedOvers passed_over_by_its_words(std::string_view folder, std::string_view name, std::string_view beginning);

// What `clients` of sml.yaml should say so that the clients passed over are found; nothing where there is none.
std::optional<std::string> meant_clients(const PassedOvers& passed_over);

// Takes out what is passed over only because `clients` says where there is nothing.
void drop_stray_clients(PassedOvers& passed_over);

// Whether a folder holds a file of a client's.
bool holds_client_file(const std::vector<base::DirectoryEntry>& entries);

}  // namespace sml::run
