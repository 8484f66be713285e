#include "linter/sheet/import.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/load/decode.h"
#include "linter/load/encode.h"
#include "linter/load/holds.h"
#include "linter/resolve/written_time.h"
#include "linter/sheet/cell.h"
#include "linter/sheet/header.h"
#include "linter/sheet/lost_signs.h"
#include "linter/sheet/post_names.h"
#include "linter/sheet/row_client.h"
#include "linter/sheet/row_reader.h"
#include "linter/yaml/parse.h"

namespace sml::sheet {
namespace {

using model::Severity;

constexpr std::string_view kSeparators = ",;\t";

// As the first line says, else the one by which most columns are known.
Table table_of(std::string_view text, const SheetFormat& format, const Limits& limits) {
  if (const auto declared = declared_separator(text)) return read_csv(text, declared->separator, limits, declared->rows_begin);
  Table best;
  std::size_t most = 0;
  for (const char separator : kSeparators) {
    Table table = read_csv(text, separator, limits);
    const std::size_t known = known_columns(table, format);
    if (!best.rows.empty() && known <= most) continue;
    best = std::move(table);
    most = known;
  }
  return best;
}

// Whether bytes are read as exactly this post.
bool is_read_as(std::string_view bytes, const model::Post& post) {
  const yaml::Stream stream = yaml::parse(0, bytes, load::holds);
  if (!stream.complete || !stream.problems.empty() || stream.documents.size() != 1) return false;
  load::Problems problems;
  const auto read = load::decode_post(stream.documents.front().root, problems);
  return problems.empty() && load::said_by(*read) == load::said_by(post);
}

class Importer {
 public:
  explicit Importer(const Request& request) : request_(request), table_(table_of(request.text, request.format, request.limits)), accounts_(request.accounts) {
    const auto& all = *request.client.accounts->accounts;
    if (accounts_.empty() && all.size() == 1 && all.front()->id) accounts_.push_back(*all.front()->id);
  }

  base::Result<Imported, Complaint> import() {
    if (auto wrong = too_large()) return *std::move(wrong);
    if (std::ranges::all_of(table_.rows, [](const Row& row) { return row.is_blank() && row.fault == CsvFault::none; }))
      return Complaint{Severity::error, 0, "import.empty"};
    const auto header = header_of(table_, request_.format, !accounts_.empty());
    if (auto wrong = swallowed(header ? header->row : table_.rows.size())) return *std::move(wrong);
    if (!header) return header.error();
    const auto dates = date_reading(table_, *header, request_.dates);
    if (!dates) return dates.error();
    for (const Complaint& complaint : header->complaints) complaints_.add(complaint);
    if (auto told = month_first_told(table_, *header, *dates)) complaints_.add(*std::move(told));
    const RowContext context{table_, *header, request_.world, request_.client, *dates, accounts_, request_.by_row, may_lack_signs(request_.text)};
    for (std::size_t row = header->row + 1; row < table_.rows.size(); ++row) read(context, row);
    name_posts();
    imported_.complaints = std::move(complaints_).take();
    std::ranges::stable_sort(imported_.complaints, {}, &Complaint::at);
    return std::move(imported_);
  }

 private:
  std::optional<Complaint> too_large() const {
    if (table_.complete) return std::nullopt;
    const Row& last = table_.rows.back();
    const bool rows = last.fault == CsvFault::too_many_rows;
    if (!rows && last.fault != CsvFault::too_many_columns) return std::nullopt;
    const std::size_t most = rows ? request_.limits.rows : request_.limits.columns;
    return Complaint{Severity::error, last.fault_at, "import.too_large"}.with("what", rows ? "rows" : "columns").with("most", static_cast<std::int64_t>(most));
  }

  // A quote that opens among the names of the columns, or above, and never closes.
  std::optional<Complaint> swallowed(std::size_t header_row) const {
    if (table_.complete || table_.rows.size() > header_row + 1) return std::nullopt;
    const Row& last = table_.rows.back();
    return Complaint{Severity::error, last.fault_at, "import.unclosed_quote"}.with("cell", cell_name(table_.rows.size() - 1, last.cells.size() - 1));
  }

  void read(const RowContext& context, std::size_t row) {
    if (table_.rows[row].is_blank() && table_.rows[row].fault == CsvFault::none) return;
    if (is_heading(context.header, row)) return tell_heading(row);
    if (is_of_another_client(context, row, complaints_)) return void(++imported_.of_others);
    ++imported_.rows;
    std::optional<Draft> draft = read_row(context, row, complaints_);
    if (!draft) ++imported_.left_out;
    else if (!joined(*draft)) drafts_.push_back(*std::move(draft));
  }

  // "Semana del 14 al 20" where dates stand, and nothing else in its row.
  bool is_heading(const Header& header, std::size_t row) const {
    const KnownColumn* date = header.find(Meaning::date);
    const std::vector<Cell>& cells = table_.rows[row].cells;
    if (date == nullptr || date->index >= cells.size() || table_.rows[row].fault != CsvFault::none) return false;
    if (std::ranges::count_if(cells, [](const Cell& cell) { return !trimmed(cell.text).empty(); }) != 1) return false;
    const std::string_view said = trimmed(cells[date->index].text);
    const auto day = resolve::read_day(said);
    return !said.empty() && base::is_ascii_letter(said.front()) && !day && day.error() == resolve::DayFault::not_understood;
  }

  void tell_heading(std::size_t row) {
    complaints_.add(Complaint{Severity::info, place_of(row), "import.heading"}.with("cell", cell_name(row, 0)));
  }

  // Rows that differ in nothing but their accounts are one post.
  bool joined(const Draft& draft) {
    model::Post anywhere = draft.post;
    anywhere.accounts = {};
    const auto [known, is_new] = by_content_.emplace(load::encoded(anywhere), drafts_.size());
    if (is_new) return false;
    ++drafts_[known->second].rows;
    auto& accounts = *drafts_[known->second].post.accounts;
    const std::size_t before = accounts.size();
    for (const auto& account : *draft.post.accounts)
      if (std::ranges::find(accounts, *account, [](const auto& one) { return *one; }) == accounts.end()) accounts.push_back(account);
    if (accounts.size() == before) tell(Severity::info, draft, place_of(draft.row), "import.repeated").with("first", cell_name(drafts_[known->second].row, 0));
    return true;
  }

  std::uint32_t place_of(std::size_t row) const { return table_.rows[row].cells.front().begin; }

  Complaint& tell(Severity severity, const Draft& draft, std::uint32_t at, std::string_view name) {
    return complaints_.add(Complaint{severity, at, std::string(name)}.with("cell", cell_name(draft.row, table_.rows[draft.row].column_at(at))));
  }

  Complaint& refuse(const Draft& draft, std::uint32_t at, std::string_view name) {
    imported_.left_out += draft.rows;
    return tell(Severity::error, draft, at, name);
  }

  void name_posts() {
    PostNames names(request_.client, request_.is_file);
    std::vector<Draft*> unknown;
    for (Draft& draft : drafts_) {
      if (const model::PlannedPost* post = names.same(draft)) {
        ++imported_.there;
        tell(Severity::info, draft, place_of(draft.row), "import.there").with("path", path_of(*post)).with("id", *post->post.id);
      } else {
        unknown.push_back(&draft);
      }
    }
    for (Draft* draft : unknown) name_post(*draft, names);
  }

  const std::string& path_of(const model::PlannedPost& post) const { return request_.sources[post.span.source].path(); }

  // A post that has the draft's name and says something else.
  void tell_difference(const Draft& draft, const PostNames::Named& name) {
    const model::PlannedPost& there = *name.taken_by;
    const std::string key = lacking(there, draft, request_.client.zone).value_or("");
    const auto place = draft.places.find(key);
    refuse(draft, place == draft.places.end() ? place_of(draft.row) : place->second, "import.differs")
        .with("path", path_of(there))
        .with("id", name.id)
        .with("key", key)
        .with("dated", there.timed ? "yes" : "no")
        .with("there", there.post.publish_at->civil)
        .with("here", draft.post.publish_at->civil);
  }

  void name_post(Draft& draft, PostNames& names) {
    const PostNames::Named name = names.named(draft);
    if (name.taken_by != nullptr) return tell_difference(draft, name);
    if (name.is_file) {
      refuse(draft, place_of(draft.row), "import.file_there").with("path", name.path);
      return;
    }
    draft.post.id = {.value = name.id, .written = true};
    std::string bytes = load::encoded(draft.post);
    if (!is_read_as(bytes, draft.post)) {
      refuse(draft, place_of(draft.row), "import.unfaithful");
      return;
    }
    imported_.posts.push_back({name.path, std::move(bytes)});
    if (const model::PlannedPost* before = names.imported_before(draft))
      tell(Severity::warning, draft, place_of(draft.row), "import.same_moment").with("path", path_of(*before)).with("id", *before->post.id);
    else if (const model::PlannedPost* elsewhen = names.imported_elsewhen(draft))
      tell(Severity::warning, draft, place_of(draft.row), "import.same_text").with("path", path_of(*elsewhen)).with("id", *elsewhen->post.id);
  }

  const Request& request_;
  Table table_;
  std::vector<std::string> accounts_;                  // of rows that say none
  Imported imported_;
  Complaints complaints_;
  std::vector<Draft> drafts_;                          // each a post
  std::map<std::string, std::size_t> by_content_;      // into the drafts
};

}  // namespace

std::vector<const model::Client*> clients_in(std::string_view text, const SheetFormat& format, const model::World& world,
                                             NamedClients& names, const Limits& limits) {
  const Table table = table_of(text, format, limits);
  const auto header = header_of(table, format, true);
  const KnownColumn* column = header ? header->find(Meaning::client) : nullptr;
  std::set<const model::Client*> named;
  for (std::size_t row = column == nullptr ? table.rows.size() : header->row + 1; row < table.rows.size(); ++row)
    if (column->index < table.rows[row].cells.size())
      if (const std::string_view said = trimmed(table.rows[row].cells[column->index].text); !said.empty()) named.insert(names.named(said));
  std::vector<const model::Client*> clients;
  for (const model::Client& client : world.clients)
    if (named.contains(&client)) clients.push_back(&client);
  return clients;
}

void add(Imported&& one, Imported& all) {
  const auto is_told = [&](const Complaint& complaint) {
    return std::ranges::any_of(all.complaints, [&](const Complaint& told) { return told.at == complaint.at && told.name == complaint.name; });
  };
  std::erase_if(one.complaints, is_told);
  std::ranges::move(one.complaints, std::back_inserter(all.complaints));
  std::ranges::stable_sort(all.complaints, {}, &Complaint::at);
  std::ranges::move(one.posts, std::back_inserter(all.posts));
  all.of_others = all.rows == 0 ? one.of_others : all.of_others - one.rows;   // what is none of those before it either
  all.rows += one.rows;
  all.there += one.there;
  all.left_out += one.left_out;
}

base::Result<Imported, Complaint> imported(const Request& request) { return Importer(request).import(); }

}  // namespace sml::sheet
