#include "linter/cli/baseline_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "linter/base/disk.h"
#include "linter/base/files.h"
#include "linter/run/baseline.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

fs::path path_of(const CheckOptions& options, const std::string& folder) { return fs::path(folder) / options.baseline; }

constexpr std::size_t kMost = 64 * base::kMegabyte;   // a hundred times what a large agency's holds

std::optional<std::string> bytes_of(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return std::nullopt;
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  return file.bad() || !file.is_open() ? std::nullopt : std::optional(std::move(bytes));
}

Failure failure_of(const run::BaselineError& error, const std::string& path) {
  using Kind = run::BaselineError::Kind;
  std::string name = "failure.baseline_line";
  if (error.kind == Kind::other_version) name = "failure.baseline_version";
  if (error.kind == Kind::merge_conflict) name = "failure.baseline_conflict";
  return {name, {{"place", path + ':' + std::to_string(error.line)}}};
}

}  // namespace

std::optional<Failure> wrong_baseline_options(const CheckOptions& options, bool narrowed) {
  if (options.baseline.starts_with("--")) return Failure{"failure.baseline_unnamed"};   // "--baseline --write-baseline": the next option
  if (!options.write_baseline) return std::nullopt;
  if (options.baseline.empty()) return Failure{"failure.baseline_unnamed"};
  if (narrowed || !options.rules.empty() || !options.clients.empty() || !options.new_from.empty()) return Failure{"failure.baseline_part"};
  return std::nullopt;
}

base::Result<std::optional<std::vector<run::CountedFinding>>, Failure> read_baseline_file(const CheckOptions& options, const std::string& folder) {
  using Read = std::optional<std::vector<run::CountedFinding>>;
  if (options.baseline.empty()) return Read();
  const fs::path path = path_of(options, folder);
  std::error_code error;
  if (!fs::exists(path, error) && !error) {
    if (options.write_baseline) return Read();
    return Failure{"failure.baseline_missing", {{"path", options.baseline}}};
  }
  if (fs::is_regular_file(path, error) && fs::file_size(path, error) > kMost)
    return Failure{"failure.baseline_large", {{"path", options.baseline}, {"most", static_cast<std::int64_t>(kMost / base::kMegabyte)}}};
  const auto bytes = bytes_of(path);
  if (!bytes) return Failure{"failure.baseline_unreadable", {{"path", options.baseline}}};
  auto read = run::read_baseline(*bytes);
  if (!read) return failure_of(read.error(), options.baseline);
  return Read(*std::move(read));
}

std::optional<Failure> write_baseline_file(const CheckOptions& options, const std::string& folder, std::span<const run::CountedFinding> findings) {
  if (base::write_whole(path_of(options, folder).string(), run::written_baseline(findings))) return std::nullopt;
  return Failure{"failure.not_written", {{"path", options.baseline}}};
}

}  // namespace sml::cli
