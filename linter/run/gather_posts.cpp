#include "linter/run/gather_posts.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "linter/run/parallel.h"

namespace sml::run {
namespace {

constexpr std::size_t kBatch = 2048;   // files that are read before they are added

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

// A file of posts with its posts as they stand among all that is known.
ReadPosts read_in_place(const ReadingGround& ground, const load::Links& links, const Options& options, const Gathered& gathered, const DueFile& due, base::SourceId source) {
  Lap lap(options.timings);
  ReadPosts read = read_posts(ground, due.path, source, lap);
  for (model::PlannedPost& planned : read.posts) {
    load::place_in_time(planned, gathered.world, gathered.world.clients[due.client]);
    if (!planned.history || options.include_past) links.find_broken(planned.post, due.client, read.problems);
  }
  lap.spent_on(Stage::link);
  return read;
}

}  // namespace

void gather_posts(const ReadingGround& ground, const load::Links& links, const Options& options, Portion portion, Gathered& gathered, base::Sources& sources) {
  const std::vector<DueFile> all = due_files(portion, gathered);
  for (std::size_t begin = 0; begin < all.size(); begin += kBatch) {
    const std::span<const DueFile> batch = std::span(all).subspan(begin, std::min(kBatch, all.size() - begin));
    const base::SourceId first = gathered.next_source();
    std::vector<ReadPosts> read(batch.size());
    for_each_index(batch.size(), options.threads, [&](std::size_t index) {
      read[index] = read_in_place(ground, links, options, gathered, batch[index], first + static_cast<base::SourceId>(index));
    });
    for (std::size_t index = 0; index < batch.size(); ++index) {
      gathered.add(std::move(read[index].file), batch[index].client, sources);
      gathered.report(read[index].problems, ground.rules);
    }
    for_each_index(portion.size(), options.threads, [&](std::size_t index) {
      const std::size_t client = portion.first + index;
      const auto files = std::ranges::equal_range(batch, client, {}, &DueFile::client);
      for (auto file = files.begin(); file != files.end(); ++file) {
        std::vector<model::PlannedPost> posts = std::exchange(read[static_cast<std::size_t>(file - batch.begin())].posts, {});
        std::ranges::move(posts, std::back_inserter(gathered.world.clients[client].posts));
      }
    });
  }
}

}  // namespace sml::run
