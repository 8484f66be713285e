#include "linter/run/gather_posts.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "linter/load/meant_accounts.h"
#include "linter/run/passed_over.h"
#include "linter/run/read_file.h"

namespace sml::run {
namespace {

// A file of posts that is to be read, and whose it is: a client's number in the World.
struct DueFile {
  std::size_t client = 0;
  std::string path;
};

std::vector<DueFile> due_files(Portion portion, Gathered& gathered) {
  std::vector<DueFile> due;
  for (std::size_t client = portion.first; client < portion.end; ++client) {
    std::vector<std::string> paths = std::exchange(gathered.posts_of_client[client], {});
    std::vector<model::PlannedPost>& posts = gathered.world.clients[client].posts;
    if (!gathered.rooms.empty()) {
      posts = std::move(gathered.rooms.back());
      gathered.rooms.pop_back();
    }
    posts.reserve(paths.size());
    for (std::string& path : paths) due.push_back({client, std::move(path)});
  }
  return due;
}

// Some files of posts with their posts as they stand among all that is known, but for other posts. Their paths are taken.
std::vector<ReadPosts> read_in_place(const PostsGround& ground, const model::World& world, std::span<DueFile> due, base::SourceId first) {
  const Options& options = ground.options;
  Lap lap(options.timings);
  std::vector<std::string> paths;
  paths.reserve(due.size());
  for (DueFile& file : due) paths.push_back(std::move(file.path));
  std::vector<ReadPosts> read(due.size());
  read_posts({ground.files, ground.rules, world.bare ? &options.paths : nullptr}, std::move(paths), first, read, lap);
  for (std::size_t index = 0; index < due.size(); ++index) {
    const model::Client& client = world.clients[due[index].client];
    load::name_own_accounts(client, read[index].problems);
    for (model::PlannedPost& planned : read[index].posts) {
      load::place_in_time(planned, world, client);
      if (!planned.history || options.include_past) ground.links.find_broken(planned.post, due[index].client, read[index].problems);
      load::report_out_too_soon(planned, world.now, client.zone, read[index].problems);
    }
  }
  lap.spent_on(Stage::link);
  return read;
}

void add(ReadPosts&& read, std::size_t client, Gathered& gathered, base::Sources& sources, rule::Rules rules) {
  if (read.stranger) {
    gathered.strangers.push_back(gathered.add(std::move(read.file.source), client, sources));
    return;
  }
  gathered.add(std::move(read.file), client, sources);
  gathered.report(read.problems, rules);
  std::ranges::move(read.posts, std::back_inserter(gathered.world.clients[client].posts));
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
  std::vector<DueFile> due = due_files(portion, gathered);
  const base::SourceId first = gathered.next_source();
  const auto read = [&](std::size_t begin, std::size_t end) {
    return read_in_place(ground, gathered.world, std::span(due).subspan(begin, end - begin), first + static_cast<base::SourceId>(begin));
  };
  const auto take = [&](std::vector<ReadPosts>&& files, std::size_t begin) {
    for (std::size_t index = 0; index < files.size(); ++index) add(std::move(files[index]), due[begin + index].client, gathered, sources, ground.rules);
  };
  ground.workers.for_each_range_in_order(due.size(), kSideBySide, read, take);
  report_strangers(gathered, ground.rules);
}

}  // namespace sml::run
