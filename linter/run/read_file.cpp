#include "linter/run/read_file.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "linter/base/utf8.h"
#include "linter/load/decode.h"
#include "linter/load/holds.h"
#include "linter/load/node_words.h"
#include "linter/run/like_post.h"
#include "linter/run/lost_text.h"
#include "linter/run/syntax_findings.h"
#include "linter/yaml/parse.h"

namespace sml::run {
namespace {

// The last character of what is told. Behind a colon nothing else is meant; how far a line is indented the other lines tell.
void offer_space(rule::Finding& finding, const base::Source& source) {
  base::Span space = finding.at;
  space.begin = space.end - 1;
  while (space.begin > finding.at.begin && base::continues_character(source.bytes()[space.begin])) --space.begin;
  const bool is_behind_colon = space.begin > 0 && source.bytes()[space.begin - 1] == ':';
  finding.mend(is_behind_colon ? rule::FixLevel::safe : rule::FixLevel::unsafe, "space", {{space, " "}}).fix->uncovers = true;
}

// A file for posts may wait for its first: nothing is lost of it.
void take_empty(rule::Finding& finding) { finding.say("empty.posts").no_worse_than(model::Severity::warning); }

void take_problems(ReadFile& file, const yaml::Stream& stream, bool holds_posts, rule::Rules rules) {
  std::optional<PlainTexts> texts;
  for (const yaml::Problem& problem : stream.problems) {
    file.findings.push_back(finding_of(problem, rules));
    if (holds_posts && problem.kind == yaml::ProblemKind::empty) take_empty(file.findings.back());
    if (problem.kind == yaml::ProblemKind::look_alike_space) offer_space(file.findings.back(), file.source);
    if (yaml::rule_of(problem.kind) == yaml::kLostTextRule) {
      if (!texts) texts.emplace(stream, file.source);
      texts->offer_quotes(file.findings.back(), problem);
    }
    if (problem.kind == yaml::ProblemKind::alias || problem.kind == yaml::ProblemKind::merge_key) file.shares_values = true;
  }
}

ReadFile read_bytes(const ReadingGround& ground, std::string path, base::SourceId id) {
  base::ReadResult read = ground.files.read(path, yaml::Limits{}.file_bytes);
  ReadFile file{.source = {std::move(path), std::move(read.bytes)}};
  if (read.status != base::ReadStatus::ok) file.findings.push_back(finding_of(read.status, {id, 0, 0}, ground.rules));
  return file;
}

// Between posts a part may hold comments alone: a post that somebody took out.
void pass_over_empty_parts(yaml::Stream& stream) {
  const auto holds_some = [](const yaml::Document& document) { return document.root.kind != yaml::Kind::absent; };
  if (std::ranges::any_of(stream.documents, holds_some))
    std::erase_if(stream.problems, [](const yaml::Problem& problem) { return problem.kind == yaml::ProblemKind::empty; });
}

// A list of posts that holds none is a file in which there is nothing to read.
void report_empty_lists(yaml::Stream& stream) {
  for (const yaml::Document& document : stream.documents)
    if (document.root.kind == yaml::Kind::sequence && document.root.items.empty())
      stream.problems.push_back({yaml::ProblemKind::empty, document.root.span, {}, {}});
}

// Keys of a post that come again, its `id` among them, are those of another: that is told once, at the first.
void join_second_posts(yaml::Stream& stream) {
  const auto is_second_id = [](const yaml::Problem& problem) { return problem.kind == yaml::ProblemKind::duplicate_key && problem.detail == "id"; };
  if (std::ranges::none_of(stream.problems, is_second_id)) return;
  for (const yaml::Document& document : stream.documents) {
    const auto is_again = [&](const yaml::Problem& problem) {
      const auto& entries = document.root.entries;
      return problem.kind == yaml::ProblemKind::duplicate_key &&
             std::ranges::any_of(entries, [&](const yaml::Entry& entry) { return entry.key.span == problem.related; });
    };
    const auto second_id = std::ranges::find_if(stream.problems, [&](const yaml::Problem& problem) { return is_second_id(problem) && is_again(problem); });
    if (second_id == stream.problems.end()) continue;
    const auto is_of_second = [&, begin = second_id->span.begin](const yaml::Problem& problem) { return is_again(problem) && problem.related.begin < begin; };
    if (std::ranges::count_if(stream.problems, is_of_second) < 2) continue;
    std::ranges::find_if(stream.problems, is_of_second)->kind = yaml::ProblemKind::second_post;
    std::erase_if(stream.problems, is_of_second);
  }
}

// Unless its bytes could not be read.
void parse(ReadFile& file, base::SourceId id, bool holds_posts, rule::Rules rules) {
  if (!file.findings.empty()) return;
  yaml::Stream stream = yaml::parse(id, file.source.bytes(), load::holds);
  file.complete = stream.complete;
  if (holds_posts) pass_over_empty_parts(stream);
  if (holds_posts) report_empty_lists(stream);
  if (holds_posts) join_second_posts(stream);
  take_problems(file, stream, holds_posts, rules);
  file.lost_ends = lost_ends(stream);
  if (!stream.comments.empty()) file.suppressions = suppressions_of(stream, file.lost_ends, file.source, id, holds_posts);
  file.documents = std::move(stream.documents);
}

void add_post(yaml::Node& node, ReadPosts& posts) {
  model::PlannedPost& planned = posts.posts.emplace_back();
  planned.first_key = load::first_key_of(node);
  planned.span = with_lost_end(node.span, posts.file.lost_ends, posts.file.source.bytes());
  planned.number = static_cast<std::uint32_t>(posts.posts.size() - 1);
  if (!load::decode_post(node, planned.post, posts.problems)) posts.posts.pop_back();
}

void add_posts(yaml::Document&& document, ReadPosts& posts) {
  if (document.root.kind == yaml::Kind::sequence) {
    posts.posts.reserve(document.root.items.size());
    for (yaml::Node& item : document.root.items) add_post(item, posts);
  } else if (document.root.kind != yaml::Kind::absent) {
    add_post(document.root, posts);
  }
}

void judge_stranger(ReadPosts& posts, const ReadingGround& ground) {
  if (ground.named == nullptr || std::ranges::find(*ground.named, posts.file.source.path()) != ground.named->end()) return;
  posts.stranger = !is_like_post(posts.file);
  if (posts.stranger) posts.file.documents.clear();
}

void decode(ReadPosts& posts) {
  std::vector<yaml::Document> documents = std::exchange(posts.file.documents, {});
  if (posts.file.complete)
    for (yaml::Document& document : documents) add_posts(std::move(document), posts);
}

}  // namespace

ReadFile read_file(const ReadingGround& ground, const std::string& path, base::SourceId id, Lap& lap) {
  ReadFile file = read_bytes(ground, path, id);
  lap.spent_on(Stage::read);
  parse(file, id, false, ground.rules);
  lap.spent_on(Stage::parse);
  return file;
}

void read_posts(const ReadingGround& ground, std::vector<std::string>&& paths, base::SourceId first, std::span<ReadPosts> read, Lap& lap) {
  for (std::size_t index = 0; index < paths.size(); ++index)
    read[index].file = read_bytes(ground, std::move(paths[index]), first + static_cast<base::SourceId>(index));
  lap.spent_on(Stage::read);
  for (std::size_t index = 0; index < paths.size(); ++index) parse(read[index].file, first + static_cast<base::SourceId>(index), true, ground.rules);
  lap.spent_on(Stage::parse);
  for (ReadPosts& posts : read) judge_stranger(posts, ground);
  for (ReadPosts& posts : read) decode(posts);
  lap.spent_on(Stage::load);
}

}  // namespace sml::run
