#include "linter/yaml/build.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/yaml/characters.h"

namespace sml::yaml {
namespace {

class Builder {
 public:
  Builder(Events events, std::vector<Problem>& problems) : events_(std::move(events)), problems_(problems) {}

  Node node() {
    Event& event = events_[next_++];
    Node node;
    node.style = event.style;
    node.span = event.span;
    switch (event.type) {
      case Event::Type::scalar:
        node.kind = Kind::scalar;
        node.scalar = std::move(event.text);
        break;
      case Event::Type::sequence_begin:
        node.kind = Kind::sequence;
        while (!at(Event::Type::sequence_end)) node.items.push_back(this->node());
        ++next_;
        break;
      case Event::Type::mapping_begin:
        if (begins_template(event)) {
          leave_out_template(event.span);
          break;
        }
        node.kind = Kind::mapping;
        read_entries(node.entries);
        break;
      case Event::Type::absent:
      case Event::Type::alias:
      case Event::Type::sequence_end:
      case Event::Type::mapping_end:
        break;
    }
    return node;
  }

 private:
  bool at(Event::Type type) const { return events_[next_].type == type; }

  // "{{name}}": nobody means a mapping whose first key is another.
  bool begins_template(const Event& mapping) const {
    return mapping.style == Style::flow && at(Event::Type::mapping_begin) && events_[next_].style == Style::flow &&
           events_[next_].span.begin == mapping.span.begin + 1;
  }

  void leave_out_template(base::Span span) {
    const auto known = static_cast<std::ptrdiff_t>(problems_.size());
    std::vector<Entry> entries;
    read_entries(entries);
    problems_.erase(problems_.begin() + known, problems_.end());
    refuse(ProblemKind::template_braces, span, "{{");
  }

  void read_entries(std::vector<Entry>& entries) {
    while (!at(Event::Type::mapping_end)) {
      const std::size_t key = next_;
      Entry entry;
      entry.key = node();
      entry.value = node();
      if (keeps(events_[key], entry.key)) entries.push_back(std::move(entry));
    }
    ++next_;
    drop_repeated(entries);
  }

  bool keeps(const Event& event, const Node& key) {
    if (event.left_by_comma || event.type == Event::Type::alias) return false;
    if (event.question_mark || key.kind == Kind::sequence || key.kind == Kind::mapping)
      return refuse(ProblemKind::complex_key, {key.span.source, event.question_mark.value_or(key.span.begin), key.span.end}, {});
    if (key.kind == Kind::absent) return refuse(ProblemKind::empty_key, key.span, {});
    if (key.style == Style::plain && key.text() == "<<") return refuse(ProblemKind::merge_key, key.span, "<<");
    return true;
  }

  // Of a key written twice only the first stays.
  void drop_repeated(std::vector<Entry>& entries) {
    std::vector<const Entry*> by_key;
    for (const Entry& entry : entries) by_key.push_back(&entry);
    std::ranges::sort(by_key, {}, [](const Entry* entry) { return std::pair<std::string_view, const Entry*>(entry->key.text(), entry); });
    std::set<const Entry*> repeated;
    for (std::size_t index = 1, first = 0; index < by_key.size(); ++index) {
      const Node& key = by_key[index]->key;
      if (key.text() != by_key[first]->key.text()) {
        first = index;
        continue;
      }
      refuse(ProblemKind::duplicate_key, key.span, excerpt(key.text()), by_key[first]->key.span);
      repeated.insert(by_key[index]);
    }
    std::erase_if(entries, [&](const Entry& entry) { return repeated.contains(&entry); });
  }

  bool refuse(ProblemKind kind, base::Span span, std::string detail, base::Span related = {}) {
    problems_.push_back({kind, span, std::move(detail), related});
    return false;
  }

  Events events_;
  std::vector<Problem>& problems_;
  std::size_t next_ = 0;
};

}  // namespace

Document build_document(Events events, std::vector<Problem>& problems) { return {Builder(std::move(events), problems).node()}; }

}  // namespace sml::yaml
