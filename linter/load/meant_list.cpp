#include "linter/load/meant_list.h"

#include <algorithm>
#include <vector>

#include "linter/load/node_words.h"
#include "linter/text/id.h"
#include "linter/text/trimmed.h"
#include "linter/yaml/write.h"

namespace sml::load {
namespace {

constexpr std::size_t kMostShown = 240;   // bytes of a list
constexpr std::string_view kAnds[] = {" y ", " e ", " and ", " & "};

// The last "and" of a text, and how long it is.
std::pair<std::size_t, std::size_t> last_and(std::string_view text) {
  std::pair<std::size_t, std::size_t> last{std::string_view::npos, 0};
  for (const std::string_view word : kAnds)
    if (const std::size_t at = text.rfind(word); at != std::string_view::npos && (last.second == 0 || at > last.first)) last = {at, word.size()};
  return last;
}

void add_entry(std::string_view entry, std::vector<std::string_view>& entries) {
  entry = text::trimmed(entry);
  const bool is_quoted = entry.size() > 2 && entry.front() == entry.back() && (entry.front() == '"' || entry.front() == '\'');
  if (is_quoted) entry = entry.substr(1, entry.size() - 2);
  if (!entry.empty()) entries.push_back(entry);
}

void add_entries_at_ands(std::string_view text, std::vector<std::string_view>& entries) {
  const auto [at, size] = last_and(text);
  if (at != std::string_view::npos) add_entries_at_ands(text.substr(0, at), entries);
  add_entry(at == std::string_view::npos ? text : text.substr(at + size), entries);
}

std::vector<std::string_view> entries_of(std::string_view written, EntryJoints joints) {
  std::vector<std::string_view> entries;
  if (joints == EntryJoints::none) return {written};
  while (!written.empty()) {
    const std::size_t comma = std::min(written.find(','), written.size());
    const bool is_last = comma == written.size() && !entries.empty();
    if (joints == EntryJoints::all || is_last) add_entries_at_ands(written.substr(0, comma), entries);
    else add_entry(written.substr(0, comma), entries);
    written.remove_prefix(std::min(comma + 1, written.size()));
  }
  return entries;
}

bool is_cut_off(const yaml::Entry& entry) {
  return entry.value.kind == yaml::Kind::absent && entry.value.span.begin <= entry.key.span.end;   // without a colon
}

}  // namespace

std::optional<std::string> meant_list(std::string_view written, const EntryKind& kind) {
  if (written.size() > kMostShown) return std::nullopt;
  std::string list;
  for (const std::string_view entry : entries_of(written, kind.joints))
    list += (list.empty() ? "[" : ", ") + yaml::written(kind.meant(entry, kind.form).value_or(std::string(entry)));
  return list.empty() || list.size() > kMostShown ? std::nullopt : std::optional(list + ']');
}

std::optional<std::string> meant_text(std::string_view written, model::Form form) {
  const bool is_id = form >= model::Form::location && form != model::Form::network_or_account;   // a client's is its folder's name
  if (std::string id = is_id ? text::as_id(written) : std::string(); !id.empty()) return id;
  const ScalarResult error = check_text(written, form);
  return error ? error->nearest : std::nullopt;
}

EntryJoints joints_of(model::Form form) {
  constexpr model::Form kOfWords[] = {model::Form::text, model::Form::path, model::Form::glob, model::Form::url, model::Form::phone};
  return std::ranges::find(kOfWords, form) == std::end(kOfWords) ? EntryJoints::all : EntryJoints::commas;
}

void join_cut_list(const yaml::Node& mapping, const yaml::Entry& entry, const EntryKind& kind, Problems& problems) {
  const bool may_be_cut = mapping.style == yaml::Style::flow && entry.value.kind == yaml::Kind::scalar;
  if (!may_be_cut || problems.empty() || problems.back().at != entry.value.span || problems.back().expected != "list") return;
  std::string whole = entry.value.text();
  Problem& problem = problems.back();
  const std::size_t index = static_cast<std::size_t>(&entry - mapping.entries.data());
  for (std::size_t next = index + 1; next < mapping.entries.size() && is_cut_off(mapping.entries[next]); ++next) {
    whole += ", " + mapping.entries[next].key.text();
    problem.at.end = mapping.entries[next].key.span.end;
  }
  problem.value = shortened(whole);
  problem.nearest = meant_list(whole, kind);
}

}  // namespace sml::load
