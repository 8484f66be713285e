// Files of which some hold other bytes than they do below, or are there only here: what a repository would be, were they written.
//
// It refers to the Files below, which outlive it. The folders that lead to a changed file are there, too; no file ever goes away.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "linter/base/files.h"

namespace sml::base {

class ChangedFiles final : public Files {
 public:
  explicit ChangedFiles(const Files& below) : below_(below) {}

  void change(std::string path, std::string bytes) { changed_[std::move(path)] = std::move(bytes); }

  FileKind kind(std::string_view path) const override;
  ReadResult read(std::string_view path, std::uint64_t limit) const override;
  FileStart start(std::string_view path, std::size_t most) const override;
  ReadStatus each_part(std::string_view path, const TakePart& take) const override;
  Listing list(std::string_view path) const override;

 private:
  const Files& below_;
  std::map<std::string, std::string, std::less<>> changed_;
};

}  // namespace sml::base
