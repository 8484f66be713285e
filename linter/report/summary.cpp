#include "linter/report/summary.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "linter/base/path.h"
#include "linter/model/text_list.h"
#include "linter/report/frame.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

using model::MessageLanguage;

constexpr std::size_t kMostUnshown = 10;   // lines of a kind
constexpr std::size_t kMostSilent = 5;
constexpr std::size_t kLongestName = 200;

std::int64_t whole(std::size_t count) { return static_cast<std::int64_t>(count); }

// Names in the order in which they first come, each once; they may be many. It refers to the texts it was given.
class Names {
 public:
  void add(std::string_view name) {
    if (!name.empty() && known_.insert(name).second) names_.push_back(name);
  }
  const std::vector<std::string_view>& all() const { return names_; }

 private:
  std::vector<std::string_view> names_;
  std::set<std::string_view> known_;
};

// The rules and clients that one lack keeps silent; the files are named alike in each client's folder.
struct Silence {
  std::string need;
  std::string file;
  Names rules{};
  Names clients{};
};

std::vector<Silence> silences(const std::vector<run::SilentRule>& silent) {
  std::vector<Silence> groups;
  for (const run::SilentRule& rule : silent) {
    const std::string_view file = base::last_name(rule.file);
    auto group = std::ranges::find_if(groups, [&](const Silence& known) { return known.need == rule.need && known.file == file; });
    if (group == groups.end()) group = groups.insert(group, {rule.need, std::string(file)});
    group->rules.add(rule.rule);
    group->clients.add(rule.client);
  }
  return groups;
}

// "a", "a y b", "a y 3 más".
std::string few(const Names& some, MessageLanguage language) {
  const std::vector<std::string_view>& names = some.all();
  const auto shown = [](std::string_view name) { return cut(text::printable(name), kLongestName); };
  if (names.size() == 1) return shown(names[0]);
  if (names.size() == 2) return rule::say_list(language, {shown(names[0]), shown(names[1])});
  return rule::phrase(language, "report.more", {{"first", shown(names[0])}, {"count", whole(names.size() - 1)}});
}

// Whose rules are silent is told where there are several clients.
void append_silent(std::vector<std::string>& lines, const run::Summary& summary, MessageLanguage language) {
  const std::vector<Silence> groups = silences(summary.silent);
  const std::size_t told = groups.size() > kMostSilent + 1 ? kMostSilent : groups.size();   // a line that says that one is left is as long as that one
  for (std::size_t index = 0; index < told; ++index) {
    const Silence& group = groups[index];
    text::MessageArguments arguments = {{"rules", few(group.rules, language)}, {"reason", silence_reason(group.need, group.file, language)}};
    const bool names_clients = summary.clients > 1 && !group.clients.all().empty();
    if (names_clients) arguments.emplace_back("clients", few(group.clients, language));
    lines.push_back(rule::phrase(language, names_clients ? "report.silent" : "report.silent_everywhere", arguments));
  }
  if (told < groups.size()) lines.push_back(rule::phrase(language, "report.silent_rest", {{"count", whole(groups.size() - told)}}));
}

void append_uncompared(std::vector<std::string>& lines, const run::Summary& summary, MessageLanguage language) {
  constexpr std::pair<model::Uncompared, std::string_view> kOfWholeTexts[] = {{model::Uncompared::text, "report.half_read"},
                                                                              {model::Uncompared::crowd, "report.crowded"}};
  std::vector<std::string> said;
  const auto is_of_whole_texts = [&](model::Uncompared claim) {
    return std::ranges::find(kOfWholeTexts, claim, &std::pair<model::Uncompared, std::string_view>::first) != std::end(kOfWholeTexts);
  };
  for (const auto& [claim, count] : summary.uncompared)
    if (!is_of_whole_texts(claim)) said.push_back(rule::phrase(language, "uncompared." + std::string(model::name_of(claim)), {{"count", whole(count)}}));
  if (!said.empty()) lines.push_back(rule::phrase(language, "report.uncompared", {{"claims", rule::say_list(language, said)}}));
  for (const auto& [claim, key] : kOfWholeTexts)
    if (const auto texts = summary.uncompared.find(claim); texts != summary.uncompared.end())
      lines.push_back(rule::phrase(language, key, {{"count", whole(texts->second)}}));
}

void append_fixes(std::vector<std::string>& lines, const run::Summary& summary, MessageLanguage language) {
  if (summary.safe_fixes + summary.unsafe_fixes == 0) return;
  const std::string_view which = summary.unsafe_fixes == 0 ? "safe" : summary.safe_fixes == 0 ? "unsafe" : "both";
  lines.push_back(rule::phrase(language, "report.fixes." + std::string(which), {{"safe", whole(summary.safe_fixes)}, {"unsafe", whole(summary.unsafe_fixes)}}));
}

// What the baseline holds that no longer occurs, and that it takes nothing new.
void append_baseline(std::vector<std::string>& lines, const run::Summary& summary, MessageLanguage language) {
  const bool written = summary.baseline_written;
  if (summary.outlived > 0)
    lines.push_back(rule::phrase(language, written ? "report.outlived_written" : "report.outlived", {{"count", whole(summary.outlived)}}));
  if (written && summary.errors + summary.warnings + summary.infos > 0) lines.emplace_back(rule::phrase(language, "report.baseline_shrinks"));
}

}  // namespace

std::string mended_line(const run::Summary& summary, MessageLanguage language) {
  std::vector<std::string> said;
  for (const auto& [rule, count] : summary.mended) said.push_back(rule::phrase(language, "report.mended_rule", {{"count", whole(count)}, {"rule", rule}}));
  if (said.empty()) return {};
  return rule::phrase(language, "report.mended",
                      {{"rules", rule::say_list_in_part(language, std::move(said), model::TextList::kMostNamed)}, {"files", whole(summary.mended_files)}});
}

std::vector<std::string> unshown_lines(const run::Summary& summary, MessageLanguage language, const std::string& path_prefix) {
  std::vector<std::string> lines;
  const std::vector<run::Unshown>& unshown = summary.unshown;
  const std::size_t told = std::min(unshown.size(), kMostUnshown);
  for (std::size_t index = 0; index < told; ++index)
    lines.push_back(rule::phrase(language, "report.unshown", {{"count", whole(unshown[index].count)},
                                                              {"rule", unshown[index].rule},
                                                              {"file", shown_path(path_prefix + unshown[index].file)}}));
  std::size_t count = 0;
  std::set<std::string_view> files;
  for (std::size_t index = told; index < unshown.size(); ++index) {
    count += unshown[index].count;
    files.insert(unshown[index].file);
  }
  if (count > 0) lines.push_back(rule::phrase(language, "report.unshown_rest", {{"count", whole(count)}, {"files", whole(files.size())}}));
  return lines;
}

std::vector<std::string> unchecked_lines(const run::Summary& summary, MessageLanguage language, const std::string& path_prefix) {
  std::vector<std::string> lines = unshown_lines(summary, language, path_prefix);
  if (summary.config_unread) lines.emplace_back(rule::phrase(language, "report.config_unread"));
  if (summary.bare && !summary.silent.empty()) lines.emplace_back(rule::phrase(language, "report.silent_bare"));
  else append_silent(lines, summary, language);
  append_uncompared(lines, summary, language);
  return lines;
}

std::string unread_line(const run::Summary& summary, MessageLanguage language) {
  return summary.unread_files == 0 ? std::string() : rule::phrase(language, "report.unread", {{"count", whole(summary.unread_files)}});
}

std::vector<std::string> closing_lines(const run::Summary& summary, MessageLanguage language, const std::string& path_prefix) {
  std::vector<std::string> lines;
  if (std::string mended = mended_line(summary, language); !mended.empty()) lines.push_back(std::move(mended));
  std::ranges::copy(unchecked_lines(summary, language, path_prefix), std::back_inserter(lines));
  if (std::string unread = unread_line(summary, language); !unread.empty()) lines.push_back(std::move(unread));
  append_fixes(lines, summary, language);
  append_baseline(lines, summary, language);
  return lines;
}

std::string problems(const run::SeverityCounts& counts, MessageLanguage language) {
  const auto [off, infos, warnings, errors] = counts;
  std::vector<std::string> said;
  for (const auto& [name, count] : {std::pair("report.errors", errors), std::pair("report.warnings", warnings), std::pair("report.infos", infos)})
    if (count > 0) said.push_back(rule::phrase(language, name, {{"count", whole(count)}}));
  return said.empty() ? std::string() : rule::say_list(language, said);
}

std::string total_line(const run::Summary& summary, MessageLanguage language) {
  const std::string scope = rule::phrase(language, "report.scope", {{"files", whole(summary.files + summary.unread_files)},
                                                                    {"posts", whole(summary.posts)},
                                                                    {"past", whole(summary.past)},
                                                                    {"suppressed", whole(summary.suppressed)},
                                                                    {"baselined", whole(summary.baselined)},
                                                                    {"earlier", whole(summary.earlier)}});
  const std::string said = problems({0, summary.infos, summary.warnings, summary.errors}, language);
  if (said.empty()) return rule::phrase(language, "report.clean", {{"scope", scope}});
  return rule::phrase(language, "report.total", {{"problems", said}, {"scope", scope}});
}

std::string silence_reason(const std::string& need, const std::string& file, MessageLanguage language) {
  return rule::phrase(language, "needs." + need, {{"file", shown_path(file)}});
}

}  // namespace sml::report
