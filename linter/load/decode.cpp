#include "linter/load/decode.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "linter/load/described.h"
#include "linter/load/format_version.h"
#include "linter/load/key_names.h"
#include "linter/load/meant_fields.h"
#include "linter/load/meant_language.h"
#include "linter/load/meant_list.h"
#include "linter/load/meant_single.h"
#include "linter/load/meant_value.h"
#include "linter/load/moment_order.h"
#include "linter/load/node_problems.h"
#include "linter/load/node_words.h"
#include "linter/load/odd_hours.h"
#include "linter/load/own_currency.h"
#include "linter/load/plain_entry.h"
#include "linter/load/repeated.h"
#include "linter/load/scalar.h"
#include "linter/load/swallowed_entry.h"
#include "linter/load/unknown_keys.h"
#include "linter/load/wordless_post.h"
#include "linter/load/written_keys.h"
#include "linter/model/layout.h"

namespace sml::load {
namespace {

using model::Field;
using model::Key;
using model::Named;

class Decoder {
 public:
  explicit Decoder(Problems& problems) : problems_(problems) {}

  template <class T>
  void read(yaml::Node& node, std::string_view key, Key options, Field<T>& field);

  // False where the node is no mapping.
  template <class T>
  bool read_mapping(yaml::Node& node, std::string_view key, T& value);

 private:
  bool require(const yaml::Node& node, yaml::Kind kind, std::string_view key, std::string_view expected) {
    if (node.kind == kind) return true;
    report_type(node, key, expected, {}, problems_);
    return false;
  }

  bool accept(ScalarResult error, const yaml::Node& node, std::string_view key) {
    if (error) report_value(node, key, *std::move(error), problems_);
    return !error;
  }

  bool holds_text(const yaml::Node& node, std::string_view key);
  bool holds_text(const yaml::Node& node, std::string_view key, const Key& options) {
    return holds_text(node, key) && accept(check_text(node.text(), options.form), node, key);
  }

  // Scalars of every type that scalar.h reads.
  template <class T>
  bool read_value(yaml::Node& node, std::string_view key, Key options, T& value);
  bool read_value(yaml::Node& node, std::string_view key, Key options, std::string& value);
  bool read_value(yaml::Node& node, std::string_view key, Key options, base::MappedText& value);
  bool read_value(yaml::Node& node, std::string_view key, Key options, base::Duration& value);
  bool read_value(yaml::Node& node, std::string_view key, Key options, time::Hours& value);
  bool read_value(yaml::Node& node, std::string_view key, Key options, model::RuleSetting& value);

  template <class T>
  bool read_value(yaml::Node& node, std::string_view key, Key options, std::vector<Field<T>>& items);

  template <class T>
  bool read_value(yaml::Node& node, std::string_view key, Key options, std::vector<Named<T>>& entries);

  Problems& problems_;
};

// Reads the keys of one mapping as its type describes them.
class MappingReader {
 public:
  MappingReader(Decoder& decoder, yaml::Node& node, Problems& problems) : decoder_(decoder), node_(node), problems_(problems), written_(node) {}

  template <class T>
  void operator()(std::string_view key, Field<T>& field, Key options = {}) {
    yaml::Entry* entry = written_.find(key);
    if (entry == nullptr) return report_missing(key, options);
    ++known_;
    field.key = entry->key.span;
    const bool is_empty_list = entry->value.kind == yaml::Kind::sequence && entry->value.items.empty();
    const bool says_nothing = entry->value.kind == yaml::Kind::absent || (options.needed && is_empty_list);
    if (says_nothing && !options.required) return report_missing(key, options);
    decoder_.read(entry->value, key, options, field);
    if constexpr (ListOfValues<T>::value) join_cut_list(node_, *entry, entry_kind<typename ListOfValues<T>::Item>(options.form), problems_);
    if constexpr (std::is_same_v<T, time::WrittenMoment>)
      if (options.begins != nullptr) check_order(key, *options.begins, field, problems_);
    if constexpr (std::is_same_v<T, time::Hours>) check_sense(key, options, field, entry->value.text(), problems_);
  }

  bool knows_all_keys() const { return known_ == written_.count(); }

  // What makes the mapping one that does nothing; of one with unknown keys it may be among these.
  Problems take_void() { return std::move(void_); }

 private:
  void report_missing(std::string_view key, Key options) {
    if (options.required) problems_.push_back(missing_key(node_, key));
    else if (options.needed) void_.push_back(void_without(node_, key));
  }

  Decoder& decoder_;
  yaml::Node& node_;
  Problems& problems_;
  Problems void_;
  WrittenKeys written_;
  std::size_t known_ = 0;   // entries whose keys were asked for
};

template <class T>
bool Decoder::read_mapping(yaml::Node& node, std::string_view key, T& value) {
  if (node.kind != yaml::Kind::mapping) {
    report_type(node, key, "mapping", keys_of<T>(), problems_);
    return false;
  }
  const std::size_t before = problems_.size();
  MappingReader reader(*this, node, problems_);
  describe(reader, value);
  if (!reader.knows_all_keys()) {
    report_unknown_keys(node, keys_of<T>(), problems_);
    MeantFields meant(node, problems_, before);
    describe(meant, value);
  } else {
    std::ranges::move(reader.take_void(), std::back_inserter(problems_));
  }
  return true;
}

template <class T>
void Decoder::read(yaml::Node& node, std::string_view key, Key options, Field<T>& field) {
  field.span = node.span;
  if (field.key == base::Span{}) field.key = first_key_of(node);
  if constexpr (Described<T>) {
    field.written = read_mapping(node, key, field.value);
  } else {
    field.written = read_value(node, key, options, field.value);
    constexpr bool kIsList = requires { field.value.emplace_back(); };
    if constexpr (kIsList) field.gaps = field.written && field.value.size() < node.items.size() + node.entries.size();
  }
}

bool Decoder::holds_text(const yaml::Node& node, std::string_view key) {
  if (node.is_null()) report_type(node, key, "text", {}, problems_);
  if (node.is_null() || !require(node, yaml::Kind::scalar, key, "text")) return false;
  if (is_blank(node)) {
    const bool in_lines = node.style == yaml::Style::literal || node.style == yaml::Style::folded;
    report_value(node, key, {"text", in_lines ? "empty_lines" : "empty"}, problems_);
    return false;
  }
  return true;
}

template <class T>
bool Decoder::read_value(yaml::Node& node, std::string_view key, Key options, T& value) {
  return holds_text(node, key) && accept(read_scalar(node.text(), options.form, value), node, key) && accept(check_bounds(value, options), node, key);
}

bool Decoder::read_value(yaml::Node& node, std::string_view key, Key options, std::string& value) {
  if (options.form == model::Form::glob && node.kind == yaml::Kind::sequence) {
    problems_.push_back(list_problem(node, key, "text", {}, pattern_of_folders(node)));
    return false;
  }
  if (!holds_text(node, key, options)) return false;
  value = std::move(node.scalar).text();
  return true;
}

bool Decoder::read_value(yaml::Node& node, std::string_view key, Key options, base::MappedText& value) {
  if (!holds_text(node, key, options)) return false;
  value = std::move(node.scalar);
  return true;
}

bool Decoder::read_value(yaml::Node& node, std::string_view key, Key options, base::Duration& value) {
  if (!holds_text(node, key)) return false;
  ScalarResult error = read_scalar(node.text(), options.form, value);
  if (error && !error->nearest) error->nearest = lone_number(node.text(), options);
  return accept(std::move(error), node, key) && accept(check_bounds(value, options), node, key);
}

bool Decoder::read_value(yaml::Node& node, std::string_view key, Key options, time::Hours& value) {
  const std::optional<std::string> joined = joined_hours(node);
  if (!joined) return holds_text(node, key) && accept(read_scalar(node.text(), options.form, value), node, key);
  const ScalarResult error = read_scalar(*joined, options.form, value);
  problems_.push_back(list_problem(node, key, "hours", *joined, error ? error->nearest : joined));
  return false;
}

bool Decoder::read_value(yaml::Node& node, std::string_view key, Key options, model::RuleSetting& value) {
  if (node.kind == yaml::Kind::scalar) {
    read(node, key, options, value.severity);
    return value.severity.written;
  }
  if (!require(node, yaml::Kind::mapping, key, "mapping")) return false;
  value.options.written = true;
  for (yaml::Entry& entry : node.entries) {
    if (entry.key.text() == "severity") {
      value.severity.key = entry.key.span;
      read(entry.value, "severity", {}, value.severity);
      continue;
    }
    Named<std::string> option{{entry.key.text(), entry.key.span, entry.key.span, true}, {}};
    read(entry.value, entry.key.text(), {}, option.value);
    if (option.value.written) value.options->push_back(std::move(option));
  }
  return true;
}

template <class T>
bool Decoder::read_value(yaml::Node& node, std::string_view key, Key options, std::vector<Field<T>>& items) {
  if (node.kind != yaml::Kind::sequence) {
    report_type(node, key, "list", keys_of<T>(), problems_);
    if (auto meant = meant_entries<T>(node, options.form)) problems_.back().nearest = std::move(meant);
    return false;
  }
  if (options.required && node.items.empty()) report_value(node, key, {"list", "empty", {}, {}}, problems_);
  items.reserve(node.items.size());
  for (yaml::Node& item : node.items) {
    if ((!std::is_same_v<T, base::MappedText> && report_swallowed_entry(item, key, problems_)) || report_plain_entry<T>(item, key, problems_)) continue;
    Field<T> field;
    read(item, key, options, field);
    if (field.written) items.push_back(std::move(field));
  }
  if (options.unique) report_repeated(items, key, problems_);
  return true;
}

template <class T>
bool Decoder::read_value(yaml::Node& node, std::string_view key, Key options, std::vector<Named<T>>& entries) {
  if (!require(node, yaml::Kind::mapping, key, "mapping")) return false;
  for (yaml::Entry& entry : node.entries) {
    const std::string& name = entry.key.text();
    Named<T> named{{name, entry.key.span, entry.key.span, true}, {}};
    named.value.key = entry.key.span;
    const bool legal = accept(check_name(name, options.form), entry.key, key);
    read(entry.value, name, {.within = options.within, .unit = options.unit}, named.value);
    if (legal && named.value.written) entries.push_back(std::move(named));
  }
  return true;
}

template <class T>
Field<T> decode(yaml::Node& node, std::string_view type, Problems& problems) {
  Field<T> field;
  Decoder(problems).read(node, type, {}, field);
  return field;
}

}  // namespace

Field<model::Config> decode_config(yaml::Node node, Problems& problems) {
  Field<model::Config> config = decode<model::Config>(node, model::kConfigFile, problems);
  take_meant_language(config->language, problems);
  check_format(config->version, problems);
  return config;
}

Field<model::Team> decode_team(yaml::Node node, Problems& problems) { return decode<model::Team>(node, model::kTeamFile, problems); }
Field<model::Accounts> decode_accounts(yaml::Node node, Problems& problems) { return decode<model::Accounts>(node, model::kAccountsFile, problems); }

Field<model::Facts> decode_facts(yaml::Node node, Problems& problems) {
  Field<model::Facts> facts = decode<model::Facts>(node, model::kFactsFile, problems);
  take_own_currency(*facts->business, problems);
  return facts;
}

Field<model::Contract> decode_contract(yaml::Node node, Problems& problems) { return decode<model::Contract>(node, model::kContractFile, problems); }
Field<model::CustomRule> decode_custom_rule(yaml::Node node, Problems& problems) { return decode<model::CustomRule>(node, "rule", problems); }
Field<model::Condition> decode_condition(yaml::Node node, Problems& problems) { return decode<model::Condition>(node, "match", problems); }

bool decode_post(yaml::Node& node, model::Post& post, Problems& problems) {
  const bool written = Decoder(problems).read_mapping(node, "post", post);
  if (post.publish_at && post.publish_at->date_only && says_hour_apart(node)) post.publish_at.written = false;   // it says half of the moment
  if (!is_wrapped(node, keys_of<model::Post>())) report_wordless(node, post, problems);
  return written;
}

Field<model::Post> decode_post(yaml::Node node, Problems& problems) {
  Field<model::Post> post{.span = node.span, .key = first_key_of(node)};
  post.written = decode_post(node, post.value, problems);
  return post;
}

}  // namespace sml::load
