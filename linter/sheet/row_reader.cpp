#include "linter/sheet/row_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/load/network_words.h"
#include "linter/load/scalar.h"
#include "linter/sheet/cell.h"
#include "linter/sheet/lost_signs.h"
#include "linter/sheet/meant_things.h"
#include "linter/sheet/row_accounts.h"
#include "linter/sheet/row_client.h"
#include "linter/sheet/row_media.h"
#include "linter/sheet/row_texts.h"
#include "linter/text/fold.h"

namespace sml::sheet {
namespace {

using model::Field;

constexpr auto kSpreadsheetErrors = std::to_array<std::string_view>({"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!",
                                                                     "#NULL!", "#ERROR!", "#¡REF!", "#N/D", "#¿NOMBRE?",
                                                                     "#¡VALOR!", "#¡DIV/0!", "#¡NUM!", "#¡NULO!", "#NOME?", "#VALOR!"});

// What a spreadsheet shows instead of a value that it has none of, or no room for.
bool is_no_value(std::string_view value) {
  constexpr std::size_t kNoRoom = 3;
  return std::ranges::find(kSpreadsheetErrors, value) != kSpreadsheetErrors.end() ||
         (value.size() >= kNoRoom && value.find_first_not_of('#') == std::string_view::npos);
}

// What a spreadsheet computes and did not: "=CONCATENAR(A1;B1)", "=A1&B1".
bool is_formula(std::string_view value) {
  if (value.size() < 3 || value.front() != '=' || (!base::is_ascii_letter(value[1]) && value[1] != '"')) return false;
  const std::size_t end = value.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._", 1);   // "=D hoy 2x1" is none
  return end != std::string_view::npos && std::string_view("(&!0123456789\"").find(value[end]) != std::string_view::npos;
}

// A control character that no post may hold, as a text from elsewhere brings it along. Tabs and breaks of all kinds are none.
bool is_control(char byte) { return static_cast<unsigned char>(byte) < ' ' && (byte < '\t' || byte > '\r'); }

// The last words before a place of a text.
std::string_view words_before(std::string_view text, std::size_t at) {
  constexpr std::size_t kMost = 40;   // bytes
  const std::size_t least = at - std::min(at, kMost);
  const std::size_t blank = least == 0 ? 0 : text.find(' ', least);
  return blank < at ? trimmed(text.substr(blank, at - blank)) : std::string_view();
}

class Reader {
 public:
  Reader(const RowContext& context, std::size_t row, Complaints& complaints) : context_(context), cells_(context.table, context.header, row, complaints) {
    draft_.row = row;
  }

  std::optional<Draft> read() {
    check_shape();
    if (cells_.is_refused()) return std::nullopt;
    read_moment();
    read_accounts();
    read_texts();
    read_link();
    read_status();
    read_format();
    read_media();
    read_campaign();
    read_author();
    if (!cells_.is_refused() && !post().text && !post().media) cells_.refuse(0, "import.no_text");
    if (!cells_.is_refused()) warn_of_past();
    return cells_.is_refused() ? std::nullopt : std::optional(std::move(draft_));
  }

 private:
  model::Post& post() { return draft_.post; }
  std::string said(const KnownColumn& column) const { return std::string(cells_.value(column)); }

  template <class T>
  void set(Field<T>& field, std::string_view key, std::size_t column, T value) {
    draft_.places.emplace(key, cells_.place(column));
    field.value = std::move(value);
    field.written = true;
  }

  void check_shape() {
    const Row& row = cells_.row();
    if (row.fault == CsvFault::unclosed_quote) cells_.refuse(row.cells.size() - 1, "import.unclosed_quote").at = row.fault_at;
    if (row.fault == CsvFault::text_after_quote) cells_.refuse(row.column_around(row.fault_at), "import.text_after_quote").at = row.fault_at;
    if (const auto column = first_excess()) cells_.refuse(*column, "import.too_many_cells");
    for (const KnownColumn& column : cells_.header().columns)
      if (is_no_value(cells_.value(column))) cells_.refuse(column, "import.no_value").with("value", said(column));
      else if (is_formula(cells_.value(column))) cells_.refuse(column, "import.formula").with("value", said(column));
    for (const KnownColumn& column : cells_.header().columns) check_controls(column);
  }

  // The first cell that no column is for: one that holds something, any where other rows have none there, or a text was cut in an amount.
  std::optional<std::size_t> first_excess() const {
    const std::vector<Cell>& cells = cells_.row().cells;
    const std::size_t named = context_.table.rows[cells_.header().row].cells.size();
    for (std::size_t column = named; column < cells.size(); ++column)
      if (column >= cells_.header().width || !trimmed(cells[column].text).empty() || cuts_amount()) return column;
    return std::nullopt;
  }

  bool cuts_amount() const {
    const std::vector<Cell>& cells = cells_.row().cells;
    return std::ranges::any_of(cells_.header().columns, [&](const KnownColumn& column) {
      if (column.meaning != Meaning::text || column.index + 1 >= cells.size()) return false;
      const std::string& before = cells[column.index].text;
      const std::string& behind = cells[column.index + 1].text;
      return !before.empty() && !behind.empty() && base::is_ascii_digit(before.back()) && base::is_ascii_digit(behind.front());
    });
  }

  void check_controls(const KnownColumn& column) {
    const std::string_view text = column.index < cells_.row().cells.size() ? cells_.row().cells[column.index].text : std::string_view();
    const auto found = std::ranges::find_if(text, is_control);
    if (found == text.end()) return;
    const std::string before(words_before(text, static_cast<std::size_t>(found - text.begin())));
    cells_.refuse(column, "import.control").with("where", before.empty() ? "here" : "behind").with("before", before);
  }

  void read_moment() {
    const auto moment = moment_of(cells_, context_.dates);
    if (moment) set(post().publish_at, "publish_at", cells_.column_of(Meaning::date), *moment);
  }

  // What is out is not checked; a year that was not changed looks like it.
  void warn_of_past() {
    const bool is_out = post().status && *post().status == model::PostStatus::published;
    if (is_out || time::instant_of(*post().publish_at, context_.client.zone) >= context_.world.now) return;
    cells_.warn(cells_.column_of(Meaning::date), "import.past");
  }

  void read_accounts() {
    const RowAccounts accounts = accounts_of(cells_, context_.client, context_.accounts);
    std::vector<Field<std::string>> ids;
    for (const std::string& id : accounts.ids) ids.push_back({.value = id, .written = true});
    if (!ids.empty()) set(post().accounts, "accounts", accounts.column, std::move(ids));
    if (accounts.format && *accounts.format != model::PostFormat::post) set(post().format, "format", accounts.column, *accounts.format);
  }

  std::vector<model::Network> networks() const {
    std::vector<model::Network> found;
    for (const Field<std::string>& id : *draft_.post.accounts) {
      const model::Account* account = model::with_id(context_.client.accounts->accounts, *id);
      if (account != nullptr && account->network && std::ranges::find(found, *account->network) == found.end()) found.push_back(*account->network);
    }
    return found;
  }

  static Field<base::MappedText> text_field(const std::string& text) { return {.value = base::MappedText::verbatim(text, {}), .written = true}; }

  void read_texts() {
    if (!post().accounts) return;
    if (context_.may_lack_signs) warn_of_lost_signs();
    const RowTexts texts = texts_of(cells_, networks());
    if (texts.text) set(post().text, "text", texts.text->column, text_field(texts.text->text).value);
    for (const RowText& own : texts.own) {
      draft_.places.emplace("text_for", cells_.place(own.column));
      post().text_for.written = true;
      post().text_for->push_back({{.value = std::string(model::name_of(own.network)), .written = true}, text_field(own.text)});
    }
  }

  void warn_of_lost_signs() {
    for (const KnownColumn& column : cells_.header().columns) {
      if (column.meaning != Meaning::text && column.meaning != Meaning::own_text) continue;
      const std::string_view text = cells_.value(column);
      const auto end = end_of_lost_sign(text);
      if (end) cells_.warn_once(column.index, "import.lost_sign", "value", words_before(text, *end));
    }
  }

  void read_link() {
    const KnownColumn* column = cells_.filled(Meaning::link);
    if (column == nullptr) return;
    if (load::check_text(cells_.value(*column), model::Form::url)) cells_.refuse(*column, "import.link").with("value", said(*column));
    else set(post().link, "link", column->index, said(*column));
  }

  void read_status() {
    const KnownColumn* column = cells_.filled(Meaning::status);
    const KnownColumn* tick = cells_.filled(Meaning::is_draft);
    if (column == nullptr && tick == nullptr) return;
    const KnownColumn& one = column != nullptr ? *column : *tick;
    auto status = load::status_called(cells_.value(one));
    if (const auto is_draft = ticked(cells_.value(one)); column == nullptr && is_draft)
      status = *is_draft ? model::PostStatus::draft : model::PostStatus::scheduled;
    if (column != nullptr && is_called_off(cells_.value(one))) cells_.refuse(one, "import.called_off").with("value", said(one));
    else if (status) set(post().status, "status", one.index, *status);
    else cells_.refuse(one, "import.status").with("value", said(one));
  }

  void read_format() {
    const KnownColumn* column = cells_.filled(Meaning::format);
    if (column == nullptr) return;
    const std::string_view said = cells_.value(*column);
    const auto format = load::format_called(said.substr(0, said.find('(')));   // "Carrusel (3 slides)"
    if (!format) cells_.warn(column->index, "import.format", "value", cells_.value(*column));
    else if (*format != model::PostFormat::post) set(post().format, "format", column->index, *format);
  }

  void read_media() {
    RowMedia media = media_of(cells_, context_.client);
    if (media.media) set(post().media, "media", media.column, std::move(media.media.value));
  }

  void read_campaign() {
    const KnownColumn* column = cells_.filled(Meaning::campaign);
    if (column == nullptr) return;
    if (!name_campaign(cells_.value(*column), *context_.client.facts, post()))
      return cells_.warn(column->index, "import.campaign", "value", cells_.value(*column));
    for (const char* key : {"objective", "offers", "events"}) draft_.places.emplace(key, cells_.place(column->index));
  }

  void read_author() {
    const KnownColumn* column = cells_.filled(Meaning::author);
    if (column == nullptr) return;
    const auto person = person_called(cells_.value(*column), context_.world.team);
    if (person) set(post().author, "author", column->index, *person);
    else cells_.warn(column->index, "import.author", "value", cells_.value(*column));
  }

  const RowContext& context_;
  RowCells cells_;
  Draft draft_;
};

// The same where each row is of the client that it names: one that names nobody is none of anybody's.
bool is_not_of(const RowContext& context, const RowCells& cells, const KnownColumn* column, Complaints& complaints) {
  const std::string said(column == nullptr ? std::string_view() : cells.value(*column));
  const model::Client* named = said.empty() ? nullptr : context.by_row->named(said);
  if (named != nullptr) return named != &context.client;
  std::vector<std::string> ids;
  for (const model::Client& client : context.world.clients) ids.push_back(client.id);
  complaints.add_once(said, cells.told(model::Severity::error, cells.column_of(Meaning::client), "import.no_client")
                                .with("value", said.empty() ? "none" : said)
                                .with("legal", model::TextList(ids)));
  return true;
}

}  // namespace

bool is_of_another_client(const RowContext& context, std::size_t row, Complaints& complaints) {
  const RowCells cells(context.table, context.header, row, complaints);
  const KnownColumn* column = cells.filled(Meaning::client);
  if (context.by_row != nullptr) return is_not_of(context, cells, column, complaints);
  if (column == nullptr || names_client(cells.value(*column), context.client)) return false;
  const std::string said(cells.value(*column));
  complaints.add_once(
      said, cells.told(model::Severity::warning, column->index, "import.other_client").with("value", said).with("client", model::display_name(context.client)));
  return true;
}

std::optional<Draft> read_row(const RowContext& context, std::size_t row, Complaints& complaints) { return Reader(context, row, complaints).read(); }

}  // namespace sml::sheet
