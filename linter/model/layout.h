// Where a repository keeps what.
#pragma once

#include <array>
#include <string_view>

namespace sml::model {

inline constexpr int kFormat = 1;                             // of the files: the only one there is
inline constexpr std::string_view kConfigFile = "sml.yaml";   // of the root
inline constexpr std::string_view kTeamFile = "team.yaml";    // where sml.yaml says nothing else
inline constexpr std::string_view kClientsFolder = "clients"; // holds them where sml.yaml says nothing else
inline constexpr std::string_view kClientFolders = "clients/*";   // theirs in it
inline constexpr std::string_view kPostsFolder = "posts";     // of a client's folder, as the files are
inline constexpr std::string_view kFactsFile = "facts.yaml";
inline constexpr std::string_view kContractFile = "contract.yaml";
inline constexpr std::string_view kAccountsFile = "accounts.yaml";
inline constexpr std::array kClientFiles = {kFactsFile, kContractFile, kAccountsFile};
inline constexpr std::array<std::string_view, 2> kPostEndings = {".yaml", ".yml"};

}  // namespace sml::model
