#include "linter/run/post_digest.h"

#include <xxhash.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "linter/base/hexadecimal.h"
#include "linter/base/lfs_pointer.h"
#include "linter/base/meant_paths.h"

namespace sml::run {
namespace {

class Digest {
 public:
  Digest() { XXH3_128bits_reset(state_.get()); }

  void add(std::string_view name, std::string_view value) {
    begin(name, value.size());
    go_on(value);
  }

  // A value of so many bytes, which follow in parts.
  void begin(std::string_view name, std::uint64_t size) { go_on(std::string(name) + '\0' + std::to_string(size) + '\0'); }
  void go_on(std::string_view part) { XXH3_128bits_update(state_.get(), part.data(), part.size()); }

  std::string hexadecimal() const {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state_.get()));
    return base::hexadecimal(canonical.digest, base::kSmallHexadecimal);
  }

 private:
  struct Free {
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
  };
  std::unique_ptr<XXH3_state_t, Free> state_{XXH3_createState()};
};

std::string_view without_final_break(std::string_view text) {
  while (text.ends_with('\n') || text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

constexpr std::uint64_t kGigabyte = 1U << 30;
constexpr std::uint64_t kMost = 16 * kGigabyte;   // bytes of a file: no network takes a longer video

// A file that is shown: where its bytes are, or why nobody knows what it shows.
struct Shown {
  std::string path{};
  std::uint64_t size = 0;
  std::string_view why_unknown{};   // empty where its bytes tell
};

Shown shown_file(std::string_view written, std::string_view folder, const base::Files& files) {
  const std::vector<std::string> paths = base::meant_paths(folder, written);
  for (const std::string& path : paths) {
    const base::FileStart start = files.start(path, base::kPointerBytes);
    if (start.status == base::ReadStatus::missing) continue;
    if (start.status != base::ReadStatus::ok || start.size > kMost) return {.why_unknown = "unreadable"};
    return {path, start.size, base::size_by_pointer(start.bytes) ? "unfetched" : ""};
  }
  return {.why_unknown = paths.empty() ? "unreadable" : "missing"};
}

// Adds a file part by part, since it may be a video; or that it is missing. False where its bytes are not known.
bool add_media(std::string_view written, std::string_view folder, const base::Files& files, Digest& digest) {
  const Shown shown = shown_file(written, folder, files);
  const bool is_missing = shown.why_unknown == "missing";
  if (is_missing) digest.add("no media", {});
  if (!shown.why_unknown.empty()) return is_missing;
  digest.begin("media", shown.size);
  return files.each_part(shown.path, [&](std::string_view part) { digest.go_on(part); }) == base::ReadStatus::ok;
}

}  // namespace

std::optional<std::string> post_digest(const model::Post& post, std::string_view folder, const base::Files& files) {
  Digest digest;
  digest.add("text", without_final_break(post.text->text()));
  std::vector<const model::Named<base::MappedText>*> own;
  for (const auto& entry : *post.text_for) own.push_back(&entry);
  std::ranges::stable_sort(own, {}, [](const auto* entry) { return *entry->name; });
  for (const auto* entry : own) digest.add("text_for " + *entry->name, without_final_break(entry->value->text()));
  for (const auto& part : *post.thread) digest.add("thread", without_final_break(part->text()));
  digest.add("link", *post.link);
  for (const auto& media : *post.media) {
    if (!add_media(*media->file, folder, files, digest)) return std::nullopt;
    digest.add("alt", without_final_break(media->alt->text()));
  }
  return digest.hexadecimal();
}

std::optional<UnknownMedia> unknown_media(const model::Post& post, std::string_view folder, const base::Files& files) {
  for (const auto& media : *post.media)
    if (const std::string_view why = shown_file(*media->file, folder, files).why_unknown; !why.empty()) return UnknownMedia{*media->file, why};
  return std::nullopt;
}

std::array<base::Span, 5> digested_spans(const model::Post& post) {
  return {post.text.span, post.text_for.span, post.thread.span, post.link.span, post.media.span};
}

bool has_digest(const model::Post& post) {
  return std::ranges::any_of(*post.approvals, [](const model::Field<model::Approval>& approval) { return bool(approval->digest); });
}

}  // namespace sml::run
