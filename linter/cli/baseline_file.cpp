#include "linter/cli/baseline_file.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "linter/run/baseline.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

fs::path path_of(const CheckOptions& options, const std::string& folder) { return fs::path(folder) / options.baseline; }

std::optional<std::string> bytes_of(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return std::nullopt;
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  return file.bad() || !file.is_open() ? std::nullopt : std::optional(std::move(bytes));
}

Failure failure_of(const run::BaselineError& error, const std::string& path) {
  const bool other = error.kind == run::BaselineError::Kind::other_version;
  return {other ? "failure.baseline_version" : "failure.baseline_line", {{"place", path + ':' + std::to_string(error.line)}}};
}

}  // namespace

std::optional<Failure> wrong_baseline_options(const CheckOptions& options, bool narrowed) {
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
  const auto bytes = bytes_of(path);
  if (!bytes) return Failure{"failure.baseline_unreadable", {{"path", options.baseline}}};
  auto read = run::read_baseline(*bytes);
  if (!read) return failure_of(read.error(), options.baseline);
  return Read(*std::move(read));
}

std::optional<Failure> write_baseline_file(const CheckOptions& options, const std::string& folder, std::span<const run::CountedFinding> findings) {
  std::error_code error;
  const fs::path named = path_of(options, folder);
  const fs::path real = fs::weakly_canonical(named, error);   // a link stays one
  const fs::path path = error ? named : real;
  const std::string bytes = run::written_baseline(findings);
  if (bytes_of(path) == bytes) return std::nullopt;
  const fs::path beside = path.string() + ".new";
  const bool written = static_cast<bool>(std::ofstream(beside, std::ios::binary) << bytes << std::flush);
  if (written) fs::rename(beside, path, error);
  if (written && !error) return std::nullopt;
  fs::remove(beside, error);
  return Failure{"failure.not_written", {{"path", options.baseline}}};
}

}  // namespace sml::cli
