#include "linter/load/shape.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "linter/base/duration.h"
#include "linter/base/parts.h"
#include "linter/load/day_stretch.h"
#include "linter/load/meant_value.h"
#include "linter/load/network_words.h"
#include "linter/load/scalar.h"
#include "linter/load/schema.h"
#include "linter/model/text_list.h"
#include "linter/yaml/write.h"

namespace sml::load {
namespace {

using Kind = SchemaType::Kind;
using Value = std::optional<std::string>;

Value legal_or_meant(const ScalarResult& error, std::string_view written) { return error ? error->nearest : Value(written); }

template <class T>
Value scalar_of(std::string_view written) {
  T value;
  return legal_or_meant(read_scalar(written, {}, value), written);
}

Value text_of(std::string_view written, model::Form form, bool is_needed) {
  const bool is_reference = form >= model::Form::account;
  if (form == model::Form::text || form == model::Form::path) return is_needed ? Value(written) : std::nullopt;
  if (is_reference) return check_text(written, model::Form::id) ? std::nullopt : Value(written);
  return legal_or_meant(check_text(written, form), written);
}

Value enumerator_of(std::string_view written, std::span<const std::string_view> names) {
  const std::vector<std::string> legal(names.begin(), names.end());
  for (const std::string_view word : base::parts_between(written, " "))
    if (auto meant = meant_value(word, legal)) return meant;
  return std::nullopt;
}

// Of "2026-12-24 - 2027-01-01" or "2026-2027" the first day or the last.
Value day_of_stretch(std::string_view written, bool is_end) {
  auto stretch = stretch_in(written, scalar_of<time::Date>);
  if (!stretch) return std::nullopt;
  return is_end ? std::move(stretch->last) : std::move(stretch->first);
}

Value truth_of(std::string_view written) {
  const auto truth = truth_called(written);
  return truth ? Value(*truth ? "true" : "false") : std::nullopt;
}

// Kinds whose values are read the same in every field.
struct Reading {
  Kind kind;
  Value (*read)(std::string_view written);
};
constexpr Reading kReadings[] = {
    {Kind::boolean, truth_of}, {Kind::whole_number, meant_number}, {Kind::date, scalar_of<time::Date>}, {Kind::duration, scalar_of<base::Duration>},
    {Kind::hours, scalar_of<time::Hours>}, {Kind::zone, scalar_of<time::Zone>}, {Kind::money, scalar_of<model::Money>},
    {Kind::mechanic, scalar_of<model::Mechanic>}};

bool is_needed(const SchemaProperty& property) { return property.required || property.needed; }

Value moment_of(const SchemaProperty& property, std::string_view written) {
  const Value moment = scalar_of<time::WrittenMoment>(written);
  return moment ? moment : day_of_stretch(written, property.name.ends_with("through"));
}

Value value_of(const SchemaProperty& property, const SchemaType& type, std::string_view written) {
  if (const auto* reading = std::ranges::find(kReadings, type.kind, &Reading::kind); reading != std::end(kReadings)) return reading->read(written);
  switch (type.kind) {
    case Kind::text: return text_of(written, type.form, is_needed(property));
    case Kind::enumeration: return enumerator_of(written, type.names);
    case Kind::moment: return moment_of(property, written);
    case Kind::list: return is_needed(property) ? value_of(property, type.item.front(), written) : std::nullopt;
    default: return std::nullopt;
  }
}

bool is_simple(const SchemaProperty& property) {
  const SchemaType& type = property.type.kind == Kind::list ? property.type.item.front() : property.type;
  return type.kind != Kind::mapping && type.kind != Kind::map && type.kind != Kind::rule_setting;
}

// "accidente, cierre": several plain words of a list.
bool is_plain_list(std::string_view value) {
  return value.find(", ") != std::string_view::npos && value.find_first_of(":#[]{}\"'&*!|>%@`") == std::string_view::npos;
}

std::string field_of(const SchemaProperty& property, const Value& value) {
  const bool is_list = property.type.kind == Kind::list;
  const Kind kind = is_list ? property.type.item.front().kind : property.type.kind;
  const bool may_need_quotes = (kind == Kind::text || kind == Kind::hours) && !(is_list && value && is_plain_list(*value));
  const std::string shown = !value || *value == kUnknown ? std::string(kUnknown) : may_need_quotes ? yaml::written(*value) : *value;
  return std::string(property.name) + ": " + (is_list ? '[' + shown + ']' : shown);
}

const std::string* known_of(const SchemaProperty& property, const std::vector<KnownValue>& known) {
  const auto found = std::ranges::find(known, property.name, &KnownValue::field);
  return found == known.end() ? nullptr : &found->value;
}

// The fields of a mapping that are shown with what was written for it: what has to be there; where nothing has, what the text fits into; where it fits
// nowhere, all.
class Shape {
 public:
  Shape(const SchemaType& mapping, std::string_view written, const std::vector<KnownValue>& known) : mapping_(mapping), written_(written), known_(known) {
    some_needed_ = std::ranges::any_of(mapping.properties, is_needed);
    some_take_ = std::ranges::any_of(mapping.properties, [&](const SchemaProperty& property) { return takes(property); });
    if (known.empty() && some_needed_) id_ = id_written();
  }

  std::string shown() const {
    std::string shape;
    for (const SchemaProperty& property : mapping_.properties) {
      const std::string* value = known_of(property, known_);
      if (value == nullptr && (!is_simple(property) || !is_shown(property))) continue;
      shape += (shape.empty() ? "{" : ", ") + field_of(property, value != nullptr ? Value(*value) : value_in(property));
    }
    return shape.empty() ? shape : shape + '}';
  }

 private:
  bool takes(const SchemaProperty& property) const { return value_of(property, property.type, written_).has_value(); }

  // "tools: metricool" names the tool; of its accounts it says nothing.
  const SchemaProperty* id_written() const {
    const auto id = std::ranges::find(mapping_.properties, "id", &SchemaProperty::name);
    if (id == mapping_.properties.end() || !takes(*id)) return nullptr;
    const auto says = [&](const SchemaProperty& property) { return is_needed(property) && property.type.kind != Kind::list && takes(property); };
    return std::ranges::none_of(mapping_.properties, says) ? &*id : nullptr;
  }

  bool is_shown(const SchemaProperty& property) const {
    if (some_needed_) return is_needed(property) || property.usual || &property == id_;
    return known_.empty() && (!some_take_ || takes(property));
  }

  // Of a field that no other one tells.
  Value value_in(const SchemaProperty& property) const {
    if (&property == id_) return Value(written_);
    const bool says_nothing = !known_.empty() || (id_ != nullptr && is_needed(property));
    return says_nothing ? std::nullopt : value_of(property, property.type, written_);
  }

  const SchemaType& mapping_;
  std::string_view written_;
  const std::vector<KnownValue>& known_;
  bool some_needed_ = false;
  bool some_take_ = false;
  const SchemaProperty* id_ = nullptr;   // whose value the text is, and of what else has to be there it says nothing
};

std::string shape_in(const SchemaType& mapping, std::string_view written, const std::vector<KnownValue>& known) {
  return Shape(mapping, written, known).shown();
}

// Of a long list of keys a problem keeps the first.
bool has_keys(const SchemaType& type, const std::vector<std::string>& keys) {
  if (type.kind != Kind::mapping || keys.size() > type.properties.size() || (keys.size() < type.properties.size() && keys.size() < model::TextList::kMostNamed))
    return false;
  return std::ranges::equal(std::span(type.properties).first(keys.size()), keys, {}, &SchemaProperty::name);
}

// The key below a type whose value, or entries, are of the mapping with those keys.
const SchemaProperty* property_with(const SchemaType& type, std::string_view key, const std::vector<std::string>& keys) {
  for (const SchemaProperty& property : type.properties) {
    const bool is_it =
        property.name == key && (has_keys(property.type, keys) || (property.type.kind == Kind::list && has_keys(property.type.item.front(), keys)));
    if (is_it) return &property;
    if (const SchemaProperty* below = property_with(property.type, key, keys)) return below;
  }
  for (const SchemaType& item : type.item)
    if (const SchemaProperty* below = property_with(item, key, keys)) return below;
  return nullptr;
}

const SchemaType* type_at(const SchemaType& file, std::string_view place) {
  if (place.empty()) return &file;
  const auto property = std::ranges::find(file.properties, place, &SchemaProperty::name);
  if (property == file.properties.end()) return nullptr;
  return property->type.kind == Kind::list ? &property->type.item.front() : &property->type;
}

const std::vector<SchemaType>& file_types() {
  static const std::vector<SchemaType> kTypes = [] {
    std::vector<SchemaType> types;
    for (const SchemaFile& file : schema_files()) types.push_back(file.type());
    return types;
  }();
  return kTypes;
}

}  // namespace

std::string shape_of(std::string_view key, const std::vector<std::string>& keys, std::string_view written, const std::vector<KnownValue>& known) {
  for (const SchemaType& type : file_types()) {
    const SchemaProperty* property = property_with(type, key, keys);
    if (property == nullptr) continue;
    return property->type.kind == Kind::list ? shape_in(property->type.item.front(), written, known)
                                             : std::string(key) + ": " + shape_in(property->type, written, known);
  }
  return {};
}

std::string line_of(std::string_view place, std::string_view field, std::string_view written) {
  for (const SchemaType& file : file_types()) {
    const SchemaType* type = type_at(file, place);
    if (type == nullptr) continue;
    const auto property = std::ranges::find(type->properties, field, &SchemaProperty::name);
    if (property == type->properties.end()) continue;
    const SchemaType& value = property->type.kind == Kind::list ? property->type.item.front() : property->type;
    const bool is_as_written = value.kind == Kind::text || value.kind == Kind::hours;
    const Value shown = written.empty() ? std::nullopt : is_as_written ? Value(written) : value_of(*property, property->type, written);
    return field_of(*property, shown);
  }
  return {};
}

}  // namespace sml::load
