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

constexpr std::size_t kBatch = 1024;   // files that are read before they are added

// A file of posts with its posts as they stand among all that is known.
ReadPosts read_in_place(const ReadingGround& ground, const load::Links& links, const Options& options, const Gathered& gathered, std::size_t client,
                        const std::string& path, base::SourceId source) {
  Lap lap(options.timings);
  ReadPosts read = read_posts(ground, path, source, lap);
  for (model::PlannedPost& planned : read.posts) {
    load::place_in_time(planned, gathered.world, gathered.world.clients[client]);
    if (!planned.history || options.include_past) links.find_broken(planned.post, client, read.problems);
  }
  lap.spent_on(Stage::link);
  return read;
}

}  // namespace

void gather_posts(const ReadingGround& ground, const load::Links& links, const Options& options, std::size_t client, Gathered& gathered, base::Sources& sources) {
  const std::vector<std::string> all = std::exchange(gathered.posts_of_client[client], {});
  const std::span<const std::string> paths = all;
  std::vector<model::PlannedPost>& posts = gathered.world.clients[client].posts;
  posts.reserve(paths.size());
  for (std::size_t begin = 0; begin < paths.size(); begin += kBatch) {
    const std::span<const std::string> batch = paths.subspan(begin, std::min(kBatch, paths.size() - begin));
    const base::SourceId first = gathered.next_source();
    std::vector<ReadPosts> read(batch.size());
    for_each_index(batch.size(), options.threads, [&](std::size_t index) {
      read[index] = read_in_place(ground, links, options, gathered, client, batch[index], first + static_cast<base::SourceId>(index));
    });
    for (ReadPosts& file : read) {
      gathered.add(std::move(file.file), client, sources);
      gathered.report(file.problems, ground.rules);
      std::ranges::move(file.posts, std::back_inserter(posts));
    }
  }
}

}  // namespace sml::run
