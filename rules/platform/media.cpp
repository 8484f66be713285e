#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/file_type.h"
#include "linter/base/files.h"
#include "linter/base/image_size.h"
#include "linter/base/lfs_pointer.h"
#include "linter/base/meant_paths.h"
#include "linter/base/path.h"
#include "linter/base/utf8.h"
#include "linter/resolve/named_file.h"
#include "linter/rule/check.h"
#include "linter/text/length.h"
#include "linter/text/web_address.h"
#include "linter/text/nearest.h"
#include "rules/platform/limits.h"

namespace sml::rules {
namespace {

using base::FileType;
using base::MediaKind;
using model::Network;

constexpr std::uint64_t kKilobyte = 1000;
constexpr std::uint64_t kHundred = 100;

// A file of the post as far as its name and its first bytes tell.
struct File {
  const model::Field<model::Media>* entry = nullptr;
  std::string path;                       // where it is, or would be
  base::ReadStatus status = base::ReadStatus::missing;
  std::uint64_t size = 0;
  std::optional<FileType> type;
  bool is_page = false;                     // of the web: what is saved where a picture could not be had
  bool is_damaged = false;                  // it is called an image, and begins as no file does that is known
  std::optional<base::ImageSize> shown{};   // where its first bytes tell
  std::string lies_at{};                    // of one that is not there: where it is instead, as it would be written

  bool is_there() const { return status == base::ReadStatus::ok; }
  std::optional<MediaKind> kind() const { return type ? std::optional(base::kind_of(*type)) : std::nullopt; }
};

// What a page of the web begins with.
bool begins_like_page(std::string_view bytes) {
  bytes.remove_prefix(base::byte_order_mark_length(bytes));
  const std::size_t begin = std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size());
  const std::string start = base::in_ascii_small(bytes.substr(begin, std::string_view("<!doctype html").size()));
  return start.starts_with("<!doctype html") || start.starts_with("<html");
}

// Whether files of this type begin in one way only.
bool has_sure_beginning(FileType type) { return type == FileType::jpeg || type == FileType::png || type == FileType::gif || type == FileType::webp; }

// Of a few bytes people make what stands for a picture until they have it, and tools what tells where it is kept.
bool is_damaged(const base::FileStart& start, std::optional<FileType> named) {
  return named && has_sure_beginning(*named) && start.size > base::kTellingBytes && !base::type_of_bytes(start.bytes) && !base::size_by_pointer(start.bytes);
}

File found_file(const model::Field<model::Media>& entry, const rule::ContentView& view) {
  const std::string& written = *(*entry).file;
  File file{&entry, {}, base::ReadStatus::outside, 0, base::type_of_path(written)};
  base::any_meant_path(view.client.folder, written, [&](const std::string& path) {
    const base::FileStart start = view.files.start(path, base::kTellingBytes);
    const bool is_there = start.status == base::ReadStatus::ok;
    if (is_there || file.path.empty()) {
      file.path = path;
      file.status = start.status;
    }
    if (!is_there) return false;
    file.is_damaged = is_damaged(start, file.type);
    file.size = base::size_by_pointer(start.bytes).value_or(start.size);
    if (const auto type = base::type_of_bytes(start.bytes)) file.type = type;
    file.is_page = begins_like_page(start.bytes);
    file.shown = base::size_of_image(start.bytes);
    return true;
  });
  return file;
}

struct Problem {
  base::Span at{};
  std::string variant;
  bool advised = false;
  std::vector<rule::Argument> arguments;
  const File* missing = nullptr;   // that is not there
};

// What is wrong with a post's files: the first in the file, errors before warnings.
class Inspection {
 public:
  Inspection(const rule::ContentView& view, const rule::Report& report) : view_(view), report_(report) {}

  std::optional<Problem> first() {
    for (const model::Field<model::Media>& entry : *view_.post.media)
      if (entry->file) files_.push_back(found_file(entry, view_));   // what could not be read may be anything
    for (File& file : files_)
      if (file.status == base::ReadStatus::missing || file.status == base::ReadStatus::outside) file.lies_at = where_it_lies(file);
    for (const File& file : files_) look_for(file);
    for (const Network network : resolve::networks_of(view_.owners)) look_at(network);
    if (first_ && first_->missing != nullptr) tell_missing(*first_->missing, first_->arguments);
    return std::move(first_);
  }

 private:
  void add(Problem problem) {
    const auto order = [](const Problem& one) { return std::tuple(one.advised, one.at.begin); };
    if (!first_ || order(problem) < order(*first_)) first_ = std::move(problem);
  }

  // Where it lies instead or what is called nearly so, and what else is not there.
  void tell_missing(const File& file, std::vector<rule::Argument>& arguments) const {
    const bool lies = !file.lies_at.empty();
    const std::string near = lies ? file.lies_at : nearest(file.path);
    const bool looks_same = text::composed(near) == text::composed(base::last_name(file.path));
    arguments.insert(arguments.end(), {{"near", near},
                                       {"is_near", lies           ? "elsewhere"
                                                   : near.empty() ? "no"
                                                   : looks_same   ? "same"
                                                                  : "yes"},
                                       {"others", other_missing(file)}});
  }

  // The files that are not there either, each once, as they are written.
  std::vector<std::string> other_missing(const File& first) const {
    std::vector<std::string> names;
    for (const File& file : files_) {
      const std::string& name = *(**file.entry).file;
      if (name == *(**first.entry).file || file.status != base::ReadStatus::missing || !file.lies_at.empty()) continue;
      if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    return names;
  }

  static rule::Argument named(const File& file) { return {"file", *(**file.entry).file}; }

  void add_missing(const File& file) { add({file.entry->span, "missing", false, {named(file), {"path", file.path}}, &file}); }

  void add_of(const File& file, std::string variant, bool advised, std::vector<rule::Argument> more) {
    std::vector<rule::Argument> arguments = {named(file)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    add({file.entry->span, std::move(variant), advised, std::move(arguments)});
  }

  // Another file of its folder that is called nearly so.
  std::string nearest(std::string_view path) const {
    std::vector<std::string> names;
    const std::string_view name = base::last_name(path);
    const base::Listing listed = view_.files.list(base::parent(path));
    for (const base::DirectoryEntry& entry : listed.value_or(std::vector<base::DirectoryEntry>()))
      if (entry.name != name && entry.kind == base::FileKind::regular) names.push_back(entry.name);
    return text::nearest_name(name, names).value_or(std::string());
  }

  // Where the file lies, as it is written, if its folders are parted as Windows does or it is in the folder of pictures, or its
  // name is written small: "media\\a.jpg", "a.jpg", "Media/A.JPG".
  std::string where_it_lies(const File& file) const {
    std::string written = *(**file.entry).file;
    std::ranges::replace(written, '\\', '/');
    const std::string small = base::in_ascii_small(written);
    for (const std::string& other : {written, "media/" + written, small, "media/" + small})
      if (other != *(**file.entry).file && resolve::is_there(view_.files, view_.client, other)) return other;
    return {};
  }

  void look_for(const File& file) {
    if (!file.lies_at.empty()) return add_missing(file);
    switch (file.status) {
      case base::ReadStatus::not_regular:
        return add_of(file, "no_file", false, {{"is_folder", view_.files.kind(file.path) == base::FileKind::directory ? "yes" : "no"}});
      case base::ReadStatus::missing: return add_missing(file);
      case base::ReadStatus::outside: return add_of(file, "outside", false, {{"is_address", text::is_link(*(**file.entry).file) ? "yes" : "no"}});
      case base::ReadStatus::too_large:
      case base::ReadStatus::unreadable: return add_of(file, "empty", false, {{"is_readable", "no"}});
      case base::ReadStatus::ok:
        if (file.is_page) return add_of(file, "page", false, {});
        if (file.is_damaged) return add_of(file, "damaged", false, {type_of(file)});
        return file.size == 0 ? add_of(file, "empty", false, {{"is_readable", "yes"}}) : void();
    }
  }

  void look_at(Network network) {
    const auto limits = media_limits();
    const auto row = std::ranges::find(limits, network, &MediaLimit::network);
    if (row == limits.end()) return;
    network_ = network;
    for (const File& file : files_)
      if (file.is_there()) look_at(file, *row);
    look_at_count(*row);
    look_at_mix(*row);
  }

  void look_at(const File& file, const MediaLimit& row) {
    look_at_type(file, row);
    look_at_shape(file, row);
  }

  void look_at_type(const File& file, const MediaLimit& row) {
    const auto kind = file.kind();
    if (!kind && base::is_no_media(file.path)) return add_of(file, "unknown", false, {network()});
    if (!kind) return;
    const bool is_other = *kind == MediaKind::document || (*kind == MediaKind::audio && !row.audio);
    const bool is_image = *kind == MediaKind::image;
    const bool is_only_type = !row.image_type || *file.type == *row.image_type;
    if (is_other || (is_image && !is_only_type && row.converted_type != file.type))
      return add_of(file, "type", false, {network(), type_of(file), wanted_by(row), {"kind", is_image ? "image" : "other"}});
    if (is_image && row.image_bytes && file.size > *row.image_bytes)
      return add_of(file, "size", false, {network(), {"size", kilobytes(file.size)}, {"limit", kilobytes(*row.image_bytes)}});
    if (is_image && !is_only_type) add_of(file, "converted", true, {network(), type_of(file), wanted_by(row)});
  }

  // Where the network shows no image of its shape whole. Stories and reels are as high as a telephone.
  void look_at_shape(const File& file, const MediaLimit& row) {
    if (!row.narrowest || !row.widest || *view_.post.format != model::PostFormat::post || file.kind() != MediaKind::image) return;
    const std::optional<base::ImageSize> size = size_of(file);
    if (!size) return;
    const auto hundredths = (kHundred * size->width + size->height / 2) / size->height;
    const bool is_narrow = hundredths < static_cast<std::uint64_t>(row.narrowest->hundredths);
    if (!is_narrow && hundredths <= static_cast<std::uint64_t>(row.widest->hundredths)) return;
    add_of(file, "shape", true,
           {network(), {"width", std::int64_t{size->width}}, {"height", std::int64_t{size->height}}, {"narrowest", std::string(row.narrowest->written)},
            {"widest", std::string(row.widest->written)}, {"is_narrow", is_narrow ? "yes" : "no"}});
  }

  std::optional<base::ImageSize> size_of(const File& file) const {
    if (file.shown || file.type != FileType::jpeg) return file.shown;
    return base::size_of_image(view_.files.start(file.path, base::kSizeBytes).bytes);
  }

  rule::Argument network() const { return {"network", network_}; }
  static rule::Argument type_of(const File& file) { return {"type", std::string(base::name_of(*file.type))}; }
  static rule::Argument wanted_by(const MediaLimit& row) {
    return {"wanted", std::string(row.image_type ? base::name_of(*row.image_type) : std::string_view())};
  }

  static std::int64_t kilobytes(std::uint64_t bytes) { return static_cast<std::int64_t>((bytes + kKilobyte - 1) / kKilobyte); }

  void look_at_count(const MediaLimit& row) {
    const std::optional<int> own = report_.own_whole_number(model::name_of(network_));
    const std::optional<int> most = own ? own : row.limit;
    const model::List<model::Media>& media = view_.post.media;
    const auto count =
        static_cast<std::int64_t>(std::ranges::count_if(*media, [](const auto& entry) { return bool(entry->file) || is_unreadable(entry->file); }));
    if (most && count > *most)
      add({(*media)[static_cast<std::size_t>(*most)].span, "many", false, {{"network", network_}, {"count", count}, {"limit", std::int64_t{*most}}}});
    if (count < row.least && !is_unreadable(media)) add({media ? media.span : post_place(), "few", false, {{"network", network_}}});
  }

  // Where what is absent from the post is told.
  base::Span post_place() const { return view_.post.id ? view_.post.id.span : view_.first_key; }

  void look_at_mix(const MediaLimit& row) {
    const File* image = nullptr;
    std::vector<const File*> videos;
    for (const File& file : files_) {
      if (file.kind() == MediaKind::image && image == nullptr) image = &file;
      if (file.kind() == MediaKind::video) videos.push_back(&file);
    }
    if (row.videos && videos.size() > static_cast<std::size_t>(*row.videos))
      add_of(*videos[static_cast<std::size_t>(*row.videos)], "videos", false,
             {{"network", network_}, {"count", static_cast<std::int64_t>(videos.size())}, {"limit", std::int64_t{*row.videos}}});
    if (row.mixed || image == nullptr || videos.empty()) return;
    const File& later = image->entry->span.begin < videos.front()->entry->span.begin ? *videos.front() : *image;
    add_of(later, "mix", false, {{"network", network_}});
  }

  const rule::ContentView& view_;
  const rule::Report& report_;
  std::vector<File> files_;
  Network network_{};   // that is looked at
  std::optional<Problem> first_;
};

void check(const rule::ContentView& view, rule::Report& report) {
  std::optional<Problem> problem = Inspection(view, report).first();
  if (!problem) return;
  rule::Finding& finding = report.at(problem->at).say(problem->variant);
  for (rule::Argument& argument : problem->arguments) finding.with(argument.name, std::move(argument.value));
  if (problem->advised) finding.no_worse_than(model::Severity::warning);
}

}  // namespace

extern const rule::Check platform_media{check};

}  // namespace sml::rules
