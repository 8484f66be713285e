#include "linter/run/kept_texts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

#include "linter/run/moves.h"

namespace sml::run {
namespace {

// All scalars of a file by where they begin.
class Scalars {
 public:
  explicit Scalars(const yaml::Stream& stream) {
    for (const yaml::Document& document : stream.documents) walk(document.root);
  }

  // The one of which a span is a part.
  const yaml::Node* around(base::Span span) const {
    const auto behind = by_begin_.upper_bound(span.begin);
    if (behind == by_begin_.begin()) return nullptr;
    const yaml::Node* const node = std::prev(behind)->second;
    const bool is_part = node->span.end - node->span.begin > span.end - span.begin;
    return span.end <= node->span.end && is_part ? node : nullptr;
  }

  const yaml::Node* at(std::uint32_t begin) const {
    const auto found = by_begin_.find(begin);
    return found == by_begin_.end() ? nullptr : found->second;
  }

 private:
  void walk(const yaml::Node& node) {
    if (node.kind == yaml::Kind::scalar) by_begin_.emplace(node.span.begin, &node);
    for (const yaml::Node& item : node.items) walk(item);
    for (const yaml::Entry& entry : node.entries) {
      walk(entry.key);
      walk(entry.value);
    }
  }

  std::map<std::uint32_t, const yaml::Node*> by_begin_;
};

bool takes_out(const rule::Edit& edit) { return edit.text.empty() && edit.at.begin < edit.at.end; }

// What a text is without the characters that edits take out.
std::string rest(const yaml::Node& node, std::span<const rule::Edit> edits) {
  std::string text;
  for (std::size_t at = 0; at < node.text().size(); ++at) {
    const base::Span span = node.scalar.span(at, at + 1);
    const auto edit = std::ranges::lower_bound(edits, span.end, {}, [](const rule::Edit& one) { return one.at.end; });
    const bool is_taken = edit != edits.end() && takes_out(*edit) && edit->at.begin <= span.begin;
    if (!is_taken) text += node.text()[at];
  }
  return text;
}

// A text with one blank for several, and none beside a line break.
std::string without_unseen_blanks(std::string_view text) {
  std::string seen;
  bool blank = false;
  for (const char byte : text) {
    if (byte == ' ' || byte == '\t') {
      blank = true;
      continue;
    }
    if (blank && byte != '\n' && !seen.empty() && seen.back() != '\n') seen += ' ';
    blank = false;
    seen += byte;
  }
  return seen;
}

}  // namespace

bool keeps_texts(const yaml::Stream& before, const yaml::Stream& after, std::span<const rule::Edit> edits) {
  if (std::ranges::none_of(edits, takes_out)) return true;
  const Scalars old_scalars(before), new_scalars(after);
  const Moves moves(edits);
  const yaml::Node* last = nullptr;
  for (const rule::Edit& edit : edits) {
    const yaml::Node* const old = takes_out(edit) ? old_scalars.around(edit.at) : nullptr;
    if (old == nullptr || old == last) continue;
    last = old;
    const yaml::Node* const mended = new_scalars.at(moves.moved(old->span.begin));
    if (mended == nullptr || mended->is_null() != old->is_null()) return false;
    if (without_unseen_blanks(mended->text()) != without_unseen_blanks(rest(*old, edits))) return false;
  }
  return true;
}

}  // namespace sml::run
