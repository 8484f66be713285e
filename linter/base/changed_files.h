// Files of which some hold other bytes than they do on disk: what a repository would be, were they written.
//
// It refers to the Files below, which outlive it. Only the bytes of a file change, never which files there are.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/base/files.h"

namespace sml::base {

class ChangedFiles final : public Files {
 public:
  explicit ChangedFiles(const Files& below) : below_(below) {}

  void change(std::string path, std::string bytes) { changed_[std::move(path)] = std::move(bytes); }

  FileKind kind(std::string_view path) const override { return below_.kind(path); }
  Listing list(std::string_view path) const override { return below_.list(path); }

  ReadResult read(std::string_view path, std::uint64_t limit) const override {
    const auto found = changed_.find(path);
    if (found == changed_.end()) return below_.read(path, limit);
    if (found->second.size() > limit) return {ReadStatus::too_large, {}};
    return {ReadStatus::ok, found->second};
  }

  FileStart start(std::string_view path, std::size_t most) const override {
    const auto found = changed_.find(path);
    if (found == changed_.end()) return below_.start(path, most);
    return {ReadStatus::ok, found->second.size(), found->second.substr(0, most)};
  }

 private:
  const Files& below_;
  std::map<std::string, std::string, std::less<>> changed_;
};

}  // namespace sml::base
