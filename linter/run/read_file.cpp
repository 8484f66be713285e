#include "linter/run/read_file.h"

#include <optional>
#include <utility>

#include "linter/load/decode.h"
#include "linter/run/lost_text.h"
#include "linter/run/reading_findings.h"
#include "linter/yaml/parse.h"

namespace sml::run {
namespace {

void take_problems(ReadFile& file, const yaml::Stream& stream, rule::Rules rules) {
  std::optional<PlainTexts> texts;
  for (const yaml::Problem& problem : stream.problems) {
    file.findings.push_back(finding_of(problem, rules));
    if (yaml::rule_of(problem.kind) == "yaml/lost-text") {
      if (!texts) texts.emplace(stream, file.source);
      texts->offer_quotes(file.findings.back(), problem);
    }
    if (problem.kind == yaml::ProblemKind::alias || problem.kind == yaml::ProblemKind::merge_key) file.shares_values = true;
  }
}

ReadFile read(const ReadingGround& ground, const std::string& path, base::SourceId id, bool holds_posts, Lap& lap) {
  base::ReadResult read = ground.files.read(path, yaml::Limits{}.file_bytes);
  ReadFile file{.source = {path, std::move(read.bytes)}};
  lap.spent_on(Stage::read);
  if (read.status != base::ReadStatus::ok) {
    file.findings.push_back(finding_of(read.status, {id, 0, 0}, ground.rules));
    return file;
  }
  yaml::Stream stream = yaml::parse(id, file.source.bytes(), load::holds_text);
  file.complete = stream.complete;
  take_problems(file, stream, ground.rules);
  if (!stream.comments.empty()) file.suppressions = suppressions_of(stream, file.source, id, holds_posts);
  file.documents = std::move(stream.documents);
  lap.spent_on(Stage::parse);
  return file;
}

void add_post(yaml::Node&& node, ReadPosts& posts) {
  model::Field<model::Post> post = load::decode_post(std::move(node), posts.problems);
  if (!post.written) return;
  model::PlannedPost& planned = posts.posts.emplace_back();
  planned.post = std::move(post.value);
  planned.span = post.span;
  planned.first_key = post.key;
}

void add_posts(yaml::Document&& document, ReadPosts& posts) {
  if (document.root.kind == yaml::Kind::sequence) {
    posts.posts.reserve(document.root.items.size());
    for (yaml::Node& item : document.root.items) add_post(std::move(item), posts);
  } else if (document.root.kind != yaml::Kind::absent) {
    add_post(std::move(document.root), posts);
  }
}

}  // namespace

ReadFile read_file(const ReadingGround& ground, const std::string& path, base::SourceId id, Lap& lap) { return read(ground, path, id, false, lap); }

ReadPosts read_posts(const ReadingGround& ground, const std::string& path, base::SourceId id, Lap& lap) {
  ReadPosts posts{.file = read(ground, path, id, true, lap)};
  std::vector<yaml::Document> documents = std::exchange(posts.file.documents, {});
  if (posts.file.complete)
    for (yaml::Document& document : documents) add_posts(std::move(document), posts);
  lap.spent_on(Stage::load);
  return posts;
}

}  // namespace sml::run
