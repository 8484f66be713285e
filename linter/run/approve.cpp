#include "linter/run/approve.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "linter/base/utf8.h"
#include "linter/load/decode.h"
#include "linter/load/holds.h"
#include "linter/rule/finding.h"
#include "linter/run/mend.h"
#include "linter/yaml/parse.h"
#include "linter/yaml/write.h"

namespace sml::run {
namespace {

using rule::Edit;
using yaml::Node;
using Edits = std::vector<Edit>;

constexpr std::string_view kList = "approvals";

// Figures alone, or figures with an "e", other readers of YAML would take for a number.
std::string written_digest(const std::string& digest) { return digest.find_first_of("abcdf") == std::string::npos ? yaml::written(digest) : digest; }

struct Part {
  std::string_view key;
  std::string value;
};

std::vector<Part> parts_of(const NewApproval& approval) {
  return {{"by", yaml::written(approval.by)}, {"at", time::iso(approval.at)}, {"digest", written_digest(approval.digest)}};
}

// Whether two trees say the same, wherever it stands; `changed`, a post of the second, may have any approvals.
bool is_same(const Node& one, const Node& other, const Node* changed) {
  const auto same_items = [&] {
    return std::ranges::equal(one.items, other.items, [&](const Node& item, const Node& same) { return is_same(item, same, changed); });
  };
  const auto others_of = [&](const Node& node) {
    std::vector<const yaml::Entry*> entries;
    for (const yaml::Entry& entry : node.entries)
      if (&other != changed || entry.key.text() != kList) entries.push_back(&entry);
    return entries;
  };
  if (one.kind != other.kind || one.text() != other.text()) return false;
  return same_items() && std::ranges::equal(others_of(one), others_of(other), [&](const yaml::Entry* entry, const yaml::Entry* same) {
           return entry->key.text() == same->key.text() && is_same(entry->value, same->value, changed);
         });
}

// A file that is read, and the post in it that is approved, to which it points: it is not copied.
class PostFile {
 public:
  PostFile(std::string_view bytes, std::uint32_t post_begin) : bytes_(bytes), stream_(yaml::parse(0, bytes, load::holds)) {
    const auto take = [&](const Node& node) {
      if (node.kind == yaml::Kind::mapping && node.span.begin == post_begin) post_ = &node;
    };
    for (const yaml::Document& document : stream_.documents) {
      take(document.root);
      for (const Node& item : document.root.items) take(item);
    }
  }

  PostFile(const PostFile&) = delete;
  PostFile& operator=(const PostFile&) = delete;

  const Node* post() const { return post_; }

  // Whether it repeats values by name (*alias): what changes in one post may change others.
  bool shares_values() const {
    return std::ranges::any_of(stream_.problems, [](const yaml::Problem& problem) {
      return problem.kind == yaml::ProblemKind::alias || problem.kind == yaml::ProblemKind::merge_key;
    });
  }

  const Node* list() const { return post_->find(kList); }

  // Whether other bytes say the same but for this post's approvals, which begins where it began.
  bool says_the_same(const PostFile& other) const {
    if (other.post_ == nullptr || !other.stream_.complete || stream_.problems.size() != other.stream_.problems.size()) return false;
    const auto same_comment = [](const yaml::Comment& one, const yaml::Comment& same) { return one.text == same.text; };
    const auto same_document = [&](const yaml::Document& one, const yaml::Document& same) { return is_same(one.root, same.root, other.post_); };
    return std::ranges::equal(stream_.comments, other.stream_.comments, same_comment) &&
           std::ranges::equal(stream_.documents, other.stream_.documents, same_document);
  }

  // In bytes; a byte order mark takes none.
  std::uint32_t column(std::uint32_t offset) const { return offset - line_begin(offset); }

  // Where what a line holds ends, without its line end.
  std::uint32_t line_end(std::uint32_t offset) const {
    const std::size_t end = std::min(bytes_.find('\n', offset), bytes_.size());
    return static_cast<std::uint32_t>(end > offset && bytes_[end - 1] == '\r' ? end - 1 : end);
  }

  // As the post's own first line ends, or, where that is the file's last, others.
  std::string new_line(std::uint32_t blanks) const {
    const std::uint32_t end = line_end(post_ == nullptr ? 0 : post_->span.begin);
    const bool is_windows = end < bytes_.size() ? bytes_[end] == '\r' : bytes_.find("\r\n") != std::string_view::npos;
    return (is_windows ? "\r\n" : "\n") + std::string(blanks, ' ');
  }

  bool begins_line(std::uint32_t offset) const { return bytes_.substr(line_begin(offset), column(offset)).find_first_not_of(' ') == std::string_view::npos; }

  // What stands on a line from a place on.
  std::string_view rest(std::uint32_t offset) const { return bytes_.substr(offset, line_end(offset) - offset); }

 private:
  std::uint32_t line_begin(std::uint32_t offset) const {
    const std::size_t before = offset == 0 ? std::string_view::npos : bytes_.rfind('\n', offset - 1);
    if (before == std::string_view::npos) return base::byte_order_mark_length(bytes_);
    return static_cast<std::uint32_t>(before + 1);
  }

  std::string_view bytes_;
  yaml::Stream stream_;
  const Node* post_ = nullptr;
};

Edit inserted(std::uint32_t at, std::string text) { return {{0, at, at}, std::move(text)}; }

class Approver {
 public:
  Approver(const PostFile& file, const NewApproval& approval) : file_(file), approval_(approval) {}

  // Hands on the ways to write it, the best first, until one fits.
  template <class Fits>
  bool write(const std::vector<base::Span>& renewed, const Fits& fits) const {
    if (!renewed.empty()) return fits(renewing(renewed));
    const Node* list = file_.list();
    if (list != nullptr) return (list->kind == yaml::Kind::sequence || list->is_null()) && fits(listed(*list));
    // Behind the last of a post's entries that something can stand behind.
    const std::vector<yaml::Entry>& entries = file_.post()->entries;
    return std::any_of(entries.rbegin(), entries.rend(), [&](const yaml::Entry& entry) { return fits(added_behind(entry)); });
  }

 private:
  // What the approvals at these places say, with a moment before the digest where they had none.
  Edits renewing(const std::vector<base::Span>& places) const {
    Edits edits;
    for (const Node& item : file_.list()->items) {
      if (std::ranges::find(places, item.span.begin, &base::Span::begin) == places.end()) continue;
      std::string moment = time::iso(approval_.at);
      for (const yaml::Entry& entry : item.entries) {
        if (entry.key.text() == "at") edits.push_back(value_of(entry, moment));
        if (entry.key.text() != "digest") continue;
        if (item.find("at") == nullptr) edits.push_back(inserted(entry.key.span.begin, "at: " + moment + between(item, entry)));
        edits.push_back(value_of(entry, written_digest(approval_.digest)));
      }
    }
    std::ranges::sort(edits, {}, [](const Edit& edit) { return edit.at.begin; });
    return edits;
  }

  static Edit value_of(const yaml::Entry& entry, const std::string& text) {
    return {entry.value.span, entry.value.kind == yaml::Kind::absent ? ' ' + text : text};
  }

  std::string between(const Node& mapping, const yaml::Entry& entry) const {
    return mapping.style == yaml::Style::flow ? ", " : file_.new_line(file_.column(entry.key.span.begin));
  }

  Edits listed(const Node& list) const {
    if (list.kind == yaml::Kind::sequence && list.items.empty()) return {inserted(list.span.begin + 1, written(approval_))};
    if (list.kind == yaml::Kind::sequence)
      return list.style == yaml::Style::flow ? behind_in_flow(list.items.back().span, written(approval_)) : behind_in_block(list);
    if (list.kind != yaml::Kind::absent) return {{list.span, '[' + written(approval_) + ']'}};
    if (file_.post()->style == yaml::Style::flow) return {inserted(list.span.begin, " [" + written(approval_) + ']')};
    return {inserted(file_.line_end(list.span.begin), file_.new_line(post_column()) + "  - " + written(approval_))};
  }

  // On a line of its own where the one before stands on one.
  Edits behind_in_flow(base::Span last, const std::string& text) const {
    const std::string_view rest = file_.rest(last.end);
    const std::size_t comma = rest.find_first_not_of(' ');
    const bool has_comma = comma != std::string_view::npos && rest[comma] == ',';
    const std::size_t behind = rest.find_first_not_of(' ', has_comma ? comma + 1 : 0);
    if (!file_.begins_line(last.begin) || (behind != std::string_view::npos && rest[behind] != '#')) return {inserted(last.end, ", " + text)};
    const Edit line = inserted(file_.line_end(last.end), file_.new_line(file_.column(last.begin)) + text);
    if (has_comma) return {line};
    if (line.at.begin == last.end) return {inserted(last.end, ',' + line.text)};
    return {inserted(last.end, ","), line};
  }

  Edits behind_in_block(const Node& list) const {
    const Node& last = list.items.back();
    const std::uint32_t dash = file_.column(list.span.begin);
    return {inserted(file_.line_end(last.span.end), file_.new_line(dash) + '-' + in_block(last, dash))};
  }

  // A blank or more, and the approval as the one before is written.
  std::string in_block(const Node& last, std::uint32_t dash) const {
    if (last.kind != yaml::Kind::mapping || last.style == yaml::Style::flow) return ' ' + written(approval_);
    const std::uint32_t keys = file_.column(last.span.begin);
    std::string text(keys - dash - 1, ' ');
    for (const Part& part : parts_of(approval_)) text += std::string(part.key) + ": " + part.value + (part.key == "digest" ? "" : file_.new_line(keys));
    return text;
  }

  Edits added_behind(const yaml::Entry& entry) const {
    const std::string name = std::string(kList) + ':';
    if (file_.post()->style == yaml::Style::flow) return behind_in_flow(entry.span(), name + " [" + written(approval_) + ']');
    const std::string line = file_.new_line(post_column());
    return {inserted(file_.line_end(entry.span().end), line + name + line + "  - " + written(approval_))};
  }

  std::uint32_t post_column() const { return file_.column(file_.post()->span.begin); }

  const PostFile& file_;
  const NewApproval& approval_;
};

// What is said by an approval, as it can be compared.
struct Said {
  std::string by, at, digest;
  friend bool operator==(const Said&, const Said&) = default;
};

Said said_by(const model::Approval& approval) {
  return {*approval.by,
          approval.at ? time::iso(approval.at->civil) + std::to_string(approval.at->offset_seconds.value_or(0)) : std::string(),
          *approval.digest};
}

std::vector<Said> said_in(const model::Post& post) {
  std::vector<Said> said;
  for (const auto& approval : *post.approvals) said.push_back(said_by(*approval));
  return said;
}

// What a post's approvals are to say.
std::vector<Said> wanted(const model::Post& post, const NewApproval& approval, const std::vector<std::size_t>& renewed) {
  std::vector<Said> said = said_in(post);
  Said own{approval.by, time::iso(approval.at) + "0", approval.digest};
  for (const std::size_t index : renewed) said[index] = {said[index].by, own.at, own.digest};
  if (renewed.empty()) said.push_back(std::move(own));
  return said;
}

}  // namespace

std::string written(const NewApproval& approval) {
  std::string text;
  for (const Part& part : parts_of(approval)) text += (text.empty() ? "{" : ", ") + std::string(part.key) + ": " + part.value;
  return text + '}';
}

std::optional<std::string> with_approval(std::string_view bytes, const model::Post& post, base::Span span, const NewApproval& approval,
                                         const std::vector<std::size_t>& renewed) {
  const PostFile before(bytes, span.begin);
  if (before.post() == nullptr || before.shares_values()) return std::nullopt;
  std::vector<base::Span> places;
  for (const std::size_t index : renewed) places.push_back((*post.approvals)[index].span);
  std::string after;
  const bool is_written = Approver(before, approval).write(places, [&](const Edits& edits) {
    after = edited(bytes, edits);
    const PostFile read(after, span.begin);
    if (!before.says_the_same(read)) return false;
    load::Problems problems;
    return said_in(*load::decode_post(*read.post(), problems)) == wanted(post, approval, renewed);
  });
  return is_written ? std::optional(std::move(after)) : std::nullopt;
}

}  // namespace sml::run
