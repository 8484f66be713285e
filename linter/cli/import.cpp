// sml import: a sheet of planned posts as files of the repository.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "linter/base/file_type.h"
#include "linter/base/files.h"
#include "linter/base/path.h"
#include "linter/cli/called.h"
#include "linter/cli/commands.h"
#include "linter/cli/new_files.h"
#include "linter/cli/reading.h"
#include "linter/cli/standard_input.h"
#include "linter/report/diff.h"
#include "linter/report/frame.h"
#include "linter/report/paint.h"
#include "linter/rule/phrase.h"
#include "linter/rule/render.h"
#include "linter/run/discover.h"
#include "linter/sheet/accounts.h"
#include "linter/sheet/import.h"
#include "linter/text/display.h"
#include "linter/text/encoding.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

using model::MessageLanguage;
using sheet::Complaint;

constexpr std::string_view kStandardInput = "-";
constexpr std::uint64_t kMegabyte = 1U << 20;

base::Result<std::string, Failure> bytes_of(const ImportOptions& options, const Environment& environment) {
  constexpr std::size_t kMost = sheet::Limits{}.file_bytes;
  std::optional<std::string> bytes;
  if (options.file == kStandardInput) {
    bytes = read_all(environment.in, kMost);
    if (!bytes) return Failure{"failure.no_input"};
  } else {
    const fs::path path = fs::path(environment.folder) / options.file;
    std::error_code error;
    if (!fs::exists(path, error)) return Failure{"failure.no_path", {{"path", options.file}}};
    if (fs::is_directory(path, error)) return Failure{"failure.sheet_is_folder", {{"path", options.file}}};
    std::ifstream file(path, std::ios::binary);
    if (file.is_open()) bytes = read_all(file, kMost);
    if (!bytes) return Failure{"failure.sheet_unreadable", {{"path", options.file}}};
  }
  if (bytes->size() > kMost) return Failure{"failure.sheet_large", {{"path", options.file}, {"most", static_cast<std::int64_t>(kMost / kMegabyte)}}};
  return *std::move(bytes);
}

std::string place_of(const base::Source& source, std::uint32_t offset) {
  const base::Place place = source.place(offset);
  return report::shown_path(source.path()) + ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

// Whether a file is what spreadsheets keep, new (a ZIP archive) or old (a compound file), and no text of theirs.
bool is_workbook(std::string_view path, std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0") || base::office_file(path) == base::OfficeFile::workbook;
}

// The sheet's text; spreadsheets of old Macs end lines with CR alone.
base::Result<std::string, Failure> text_of(const std::string& path, std::string_view bytes, text::Encoding& encoding) {
  auto read = text::decoded(bytes);
  if (!read) {
    const std::string& before = read.error().before;
    const base::Source source(path, before);
    const bool is_mixed = read.error().kind == text::Undecodable::Kind::broken_utf8;
    return Failure{"failure.sheet_encoding", {{"place", place_of(source, static_cast<std::uint32_t>(before.size()))}, {"mixed", is_mixed ? "yes" : "no"}}};
  }
  encoding = read->encoding;
  std::string text = std::move((*read).text);
  if (text.find('\n') == std::string::npos) std::ranges::replace(text, '\r', '\n');
  return text;
}

// A folder that posts would be written to and that no check reads: it is a link, or no folder, or excluded.
std::optional<Failure> unread_folder(const sheet::Imported& imported, const base::Files& files, const model::Config& config) {
  const std::vector<std::string> excluded = run::excluded_by(config);
  std::set<std::string> folders;
  for (const sheet::NewPost& post : imported.posts) {
    if (run::is_excluded(excluded, post.path)) return Failure{"failure.sheet_excluded", {{"path", post.path}}};
    for (std::size_t slash = post.path.find('/'); slash != std::string::npos; slash = post.path.find('/', slash + 1))
      folders.insert(post.path.substr(0, slash));
  }
  for (const std::string& folder : folders) {
    const base::Listing entries = files.list(base::parent(folder));
    if (!entries) continue;
    const auto entry = std::ranges::find(*entries, base::last_name(folder), &base::DirectoryEntry::name);
    if (entry != entries->end() && (entry->link || entry->kind != base::FileKind::directory)) return Failure{"failure.sheet_folder", {{"path", folder}}};
  }
  return std::nullopt;
}

class Importing {
 public:
  Importing(const ImportOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment)
      : options_(options), environment_(environment), language_(wanted.value_or(environment.language)) {}

  // What the command ends with.
  int code() { return ended(made(), language_, environment_.error); }

 private:
  base::Result<int, Failure> made() {
    const sheet::SheetFormat* format = sheet::sheet_format(options_.format);
    if (format == nullptr && base::office_file(options_.file) == base::OfficeFile::workbook)
      return Failure{"failure.sheet_workbook", {{"path", options_.file}}};   // "sml import xlsx plan.xlsx"
    if (format == nullptr) return not_legal("import", options_.format, sheet_format_names(), language_);
    const auto order = wanted_order();
    if (!order) return order.error();
    auto asked = reading_at({}, environment_);
    (*asked).only_rules = {"yaml", "schema"};
    auto bytes = bytes_of(options_, environment_);
    if (!bytes) return bytes.error();
    if (is_workbook(options_.file, *bytes)) return Failure{"failure.sheet_workbook", {{"path", options_.file}}};
    const auto repository = read_repository(*asked, environment_, language_);
    if (!repository) return repository.error();
    const base::DiskFiles files(repository->root);
    const run::Outcome& outcome = repository->outcome;
    auto text = text_of(options_.file, *bytes, encoding_);
    if (!text) return text.error();
    const base::Source source(options_.file, *std::move(text));
    sheet::NamedClients names(outcome.world.clients);
    const auto clients = wanted_clients(source, *format, outcome, names);
    if (!clients) return clients.error();
    const auto is_file = [&](const std::string& path) { return files.kind(path) != base::FileKind::missing; };
    sheet::Imported imported;
    for (const model::Client* client : *clients) {
      auto one = sheet::imported({.text = source.bytes(),
                                  .format = *format,
                                  .dates = *order,
                                  .accounts = options_.accounts,
                                  .world = outcome.world,
                                  .client = *client,
                                  .sources = outcome.sources,
                                  .is_file = is_file,
                                  .by_row = is_by_row(outcome) ? &names : nullptr});
      if (!one) return Failure{"failure.sheet", {{"place", place_of(source, one.error().at)}, {"why", said(one.error())}}};
      sheet::add(std::move(*one), imported);
    }
    if (is_by_row(outcome)) take_strays(imported);
    if (auto wrong = unread_folder(imported, files, *outcome.world.config)) return *std::move(wrong);
    return finish(imported, source, outcome.summary, repository->root);
  }

  // Rows that are of no client that is known were left out of all.
  static void take_strays(sheet::Imported& imported) {
    const std::size_t strays = std::exchange(imported.of_others, 0);
    imported.rows += strays;
    imported.left_out += strays;
  }

  // Whether the sheet says itself whose its rows are.
  bool is_by_row(const run::Outcome& outcome) const { return options_.client.empty() && options_.accounts.empty() && outcome.world.clients.size() > 1; }

  // The client that was asked for, or all that the sheet names.
  base::Result<std::vector<const model::Client*>, Failure> wanted_clients(const base::Source& source, const sheet::SheetFormat& format,
                                                                          const run::Outcome& outcome, sheet::NamedClients& names) const {
    std::vector<const model::Client*> clients;
    if (is_by_row(outcome)) clients = sheet::clients_in(source.bytes(), format, outcome.world, names);
    if (clients.empty()) {
      const auto client = client_called(options_.client, outcome.world.clients, language_, true);
      if (!client) return client.error();
      clients.push_back(*client);
    }
    for (const model::Client* client : clients) {
      if (client->accounts.broken) return unreadable(client->accounts.path, outcome, language_);
      if (!client->accounts || client->accounts->accounts->empty()) return Failure{"failure.sheet_accounts", {{"path", client->accounts.path}}};
      if (auto wrong = unknown_account(*client)) return *std::move(wrong);
    }
    return clients;
  }

  base::Result<std::optional<resolve::DayOrder>, Failure> wanted_order() const {
    using Wanted = std::optional<resolve::DayOrder>;
    if (options_.dates.empty()) return Wanted();
    const auto order = std::ranges::find(kDayOrders, options_.dates);
    if (order == kDayOrders.end()) return not_legal("--dates", options_.dates, {kDayOrders.begin(), kDayOrders.end()}, language_);
    return Wanted(static_cast<resolve::DayOrder>(order - kDayOrders.begin()));
  }

  std::optional<Failure> unknown_account(const model::Client& client) const {
    const std::vector<std::string> ids = sheet::account_ids(client);
    for (const std::string& wanted : options_.accounts)
      if (std::ranges::find(ids, wanted) == ids.end()) return not_legal("--account", wanted, ids, language_);
    return std::nullopt;
  }

  std::string said(const Complaint& complaint) const {
    std::string said = rule::phrase(language_, complaint.name, rule::spoken(complaint.arguments, language_, rule::kNoYear));
    if (complaint.more > 0) said += rule::phrase(language_, "import.more", {{"more", complaint.more}});
    return text::printable(said);
  }

  base::Result<int, Failure> finish(const sheet::Imported& imported, const base::Source& source, const run::Summary& summary, const std::string& root) {
    std::vector<starter::NewFile> files;
    for (const sheet::NewPost& post : imported.posts) files.push_back({post.path, post.bytes});
    if (!options_.diff)
      if (auto failure = write_new(root, files)) return *std::move(failure);
    tell(imported, source);
    warn_of_unread(summary.unread_files, language_, environment_.error);
    if (summary.unread_files > 0) return kFailed;
    return imported.left_out == 0 ? kSuccess : kFound;
  }

  void tell(const sheet::Imported& imported, const base::Source& source) const {
    const report::Paint paint(colored());
    if (encoding_ != text::Encoding::utf8)
      tell_line(source, {model::Severity::info, 0, encoding_ == text::Encoding::utf16 ? "import.utf16" : "import.windows_1252"}, paint);
    for (const Complaint& complaint : imported.complaints) tell_line(source, complaint, paint);
    if (options_.diff) tell_diff(imported);
    else
      for (const sheet::NewPost& post : imported.posts)
        environment_.out << rule::phrase(language_, "import.written", {{"path", report::shown_path(post.path)}}) << '\n';
    const auto count = [](std::size_t number) { return static_cast<std::int64_t>(number); };
    environment_.out << paint(report::Style::bold, rule::phrase(language_, "import.total",
                                                                {{"posts", count(imported.posts.size())},
                                                                 {"would", options_.diff ? "yes" : "no"},
                                                                 {"there", count(imported.there)},
                                                                 {"left", count(imported.left_out)},
                                                                 {"others", count(imported.of_others)},
                                                                 {"rows", count(imported.rows + imported.of_others)}}))
                     << '\n';
  }

  void tell_line(const base::Source& source, const Complaint& complaint, const report::Paint& paint) const {
    const std::string severity(rule::phrase(language_, "severity." + std::string(model::name_of(complaint.severity))));
    environment_.out << paint(report::Style::bold, place_of(source, complaint.at)) << ": " << paint(report::style_of(complaint.severity), severity) << ": "
                     << said(complaint) << '\n';
  }

  void tell_diff(const sheet::Imported& imported) const {
    std::vector<run::MendedFile> files;
    for (const sheet::NewPost& post : imported.posts) files.push_back({post.path, {}, post.bytes, {}});
    environment_.out << report::diff_report(files, language_, colored());
  }

  bool colored() const { return environment_.terminal && !environment_.no_color; }

  const ImportOptions& options_;
  const Environment& environment_;
  const MessageLanguage language_;
  text::Encoding encoding_ = text::Encoding::utf8;
};

}  // namespace

std::vector<std::string> sheet_format_names() {
  std::vector<std::string> names;
  for (const sheet::SheetFormat& format : sheet::sheet_formats()) names.emplace_back(format.name);
  return names;
}

int import_sheet(const ImportOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  return Importing(options, wanted, environment).code();
}

}  // namespace sml::cli
