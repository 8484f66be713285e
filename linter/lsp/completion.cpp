#include "linter/lsp/completion.h"

#include <string>
#include <utility>

#include "linter/lsp/gap.h"
#include "linter/lsp/key_text.h"
#include "linter/lsp/references.h"
#include "linter/run/custom_rules.h"
#include "linter/text/display.h"

namespace sml::lsp {
namespace {

using Kind = load::SchemaType::Kind;

enum class ItemKind { property = 10, reference = 18, enumeration = 20 };   // CompletionItemKind

constexpr std::size_t kLongestDetail = 80;   // characters

class CompletionWriter {
 public:
  CompletionWriter(const Place& place, rule::Rules rules, PositionEncoding encoding)
      : place_(place),
        rules_(run::with_custom_rules(rules, place.repository.outcome->custom_rules)),
        text_(place.document.text),
        word_(word_at(text_, place.offset)) {
    const Lines lines(text_, encoding);
    range_ = {lines.position(word_.begin), lines.position(word_.end)};
  }

  Json items() {
    if (const auto gap = key_gap(text_, word_, *place_.file.kind, place_.type)) add_keys(gap->spot);
    if (!items_.empty()) return std::move(items_);
    if (const auto gap = value_gap(text_, word_, *place_.file.kind, place_.type)) add_values(*gap->spot.type);
    return std::move(items_);
  }

 private:
  void add(const std::string& label, ItemKind kind, const std::string& written, const std::string& detail = {}, const std::string& documentation = {}) {
    Json item = {{"label", label}, {"kind", static_cast<int>(kind)}, {"sortText", rank()}, {"textEdit", {{"range", json_of(range_)}, {"newText", written}}}};
    if (!detail.empty()) item["detail"] = text::shortened(text::printable(detail), kLongestDetail);
    if (!documentation.empty()) item["documentation"] = documentation;
    items_.push_back(std::move(item));
  }

  // Clients sort by it: "0007".
  std::string rank() const {
    const std::string number = std::to_string(items_.size());
    return std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
  }

  void add_keys(const Spot& spot) {
    if (spot.type->kind == Kind::map) return add_map_keys(*spot.type);
    for (const load::SchemaProperty& property : spot.type->properties) {
      if (spot.mapping->find(property.name) != nullptr) continue;
      std::vector<std::string> path = spot.path;
      path.emplace_back(property.name);
      add(path.back(), ItemKind::property, as_key(path.back()), {}, told_key(place_.file.kind->name, path, property, place_.repository.language));
    }
  }

  void add_map_keys(const load::SchemaType& map) {
    for (const Reference& reference : names_of(map.form, known())) add(reference.name, ItemKind::reference, as_key(reference.name), reference.detail);
  }

  std::string as_key(const std::string& key) const { return is_before_colon(text_, word_) ? key : key + ": "; }

  // Of a list whose brackets nobody has written yet a value comes with them.
  void add_values(const load::SchemaType& type) {
    const std::string open = is_behind_colon(text_, word_) ? " " : "";
    if (type.kind == Kind::list) return add_scalars(type.item.front(), open + '[', "]");
    if (type.kind == Kind::rule_setting) return add_names(model::names_of<model::Severity>(), open, {});
    add_scalars(type, open, {});
  }

  void add_scalars(const load::SchemaType& type, const std::string& open, const std::string& close) {
    static constexpr std::string_view kBooleans[] = {"true", "false"};
    if (type.kind == Kind::enumeration) return add_names(type.names, open, close);
    if (type.kind == Kind::boolean) return add_names(kBooleans, open, close);
    if (type.kind != Kind::text) return;
    for (const Reference& reference : names_of(type.form, known())) add(reference.name, ItemKind::reference, open + reference.name + close, reference.detail);
  }

  void add_names(std::span<const std::string_view> names, const std::string& open, const std::string& close) {
    for (const std::string_view name : names) add(std::string(name), ItemKind::enumeration, open + std::string(name) + close);
  }

  Known known() const { return {place_.repository.outcome->world, place_.file.client, rules_}; }

  const Place& place_;
  std::vector<rule::Rule> rules_;
  const std::string& text_;
  WrittenWord word_;
  Range range_;
  Json items_ = Json::array();
};

}  // namespace

Json completions_of(const Place& place, rule::Rules rules, PositionEncoding encoding) { return CompletionWriter(place, rules, encoding).items(); }

}  // namespace sml::lsp
