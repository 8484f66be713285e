#include "linter/run/gather_posts.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/equal_span.h"
#include "linter/load/meant_accounts.h"
#include "linter/run/passed_over.h"
#include "linter/run/read_file.h"

namespace sml::run {
namespace {

constexpr std::size_t kBatch = 4 * kSideBySide;   // files that are read before they are added: their posts take room twice until then

// A file of posts that is to be read, and whose it is: a client's number in the World.
struct DueFile {
  std::size_t client = 0;
  std::string path;
};

std::vector<DueFile> due_files(Portion portion, Gathered& gathered) {
  std::vector<DueFile> due;
  for (std::size_t client = portion.first; client < portion.end; ++client) {
    std::vector<std::string> paths = std::exchange(gathered.posts_of_client[client], {});
    gathered.world.clients[client].posts.reserve(paths.size());
    for (std::string& path : paths) due.push_back({client, std::move(path)});
  }
  return due;
}

// Some files of posts with their posts as they stand among all that is known. Their paths are taken.
void read_in_place(const PostsGround& ground, const Gathered& gathered, std::span<DueFile> due, base::SourceId first, std::span<ReadPosts> read) {
  const Options& options = ground.options;
  Lap lap(options.timings);
  std::vector<std::string> paths;
  paths.reserve(due.size());
  for (DueFile& file : due) paths.push_back(std::move(file.path));
  read_posts({ground.files, ground.rules, gathered.world.bare ? &options.paths : nullptr}, std::move(paths), first, read, lap);
  for (std::size_t index = 0; index < due.size(); ++index) {
    const model::Client& client = gathered.world.clients[due[index].client];
    load::name_own_accounts(client, read[index].problems);
    for (model::PlannedPost& planned : read[index].posts) {
      load::place_in_time(planned, gathered.world, client);
      if (!planned.history || options.include_past) ground.links.find_broken(planned.post, due[index].client, read[index].problems);
      load::report_out_too_soon(planned, gathered.world.now, client.zone, read[index].problems);
    }
  }
  lap.spent_on(Stage::link);
}

// Once for all of them.
void report_strangers(Gathered& gathered, rule::Rules rules) {
  if (gathered.strangers.empty()) return;
  rule::Finding finding = rule::finding_by(kOtherFile, {gathered.strangers.front(), 0, 0}, rules);
  finding.say("strangers").with("others", static_cast<std::int64_t>(gathered.strangers.size() - 1));
  gathered.findings.push_back(std::move(finding));
}

}  // namespace

void gather_posts(const PostsGround& ground, Portion portion, Gathered& gathered, base::Sources& sources) {
  std::vector<DueFile> all = due_files(portion, gathered);
  for (std::size_t begin = 0; begin < all.size(); begin += kBatch) {
    const std::span<DueFile> batch = std::span(all).subspan(begin, std::min(kBatch, all.size() - begin));
    const base::SourceId first = gathered.next_source();
    std::vector<ReadPosts> read(batch.size());
    ground.workers.for_each_range(batch.size(), kSideBySide, [&](std::size_t from, std::size_t to) {
      const std::size_t count = to - from;
      read_in_place(ground, gathered, batch.subspan(from, count), first + static_cast<base::SourceId>(from), std::span(read).subspan(from, count));
    });
    for (std::size_t index = 0; index < batch.size(); ++index) {
      if (read[index].stranger) {
        gathered.strangers.push_back(gathered.add(std::move(read[index].file.source), batch[index].client, sources));
        continue;
      }
      gathered.add(std::move(read[index].file), batch[index].client, sources);
      gathered.report(read[index].problems, ground.rules);
    }
    ground.workers.for_each_index(portion.size(), [&](std::size_t index) {
      const std::size_t client = portion.first + index;
      for (const DueFile& file : base::equal_span(batch, client, &DueFile::client)) {
        std::vector<model::PlannedPost> posts = std::exchange(read[static_cast<std::size_t>(&file - batch.data())].posts, {});
        std::ranges::move(posts, std::back_inserter(gathered.world.clients[client].posts));
      }
    });
  }
  report_strangers(gathered, ground.rules);
}

}  // namespace sml::run
