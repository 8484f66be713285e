#include "linter/rule/match.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "linter/base/glob.h"
#include "linter/load/decode.h"
#include "linter/resolve/names.h"
#include "linter/rule/candidate.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"
#include "linter/text/pattern.h"
#include "linter/yaml/parse.h"

namespace sml::rule {
namespace {

using model::Condition;
using model::Field;

constexpr std::size_t kLongestPattern = 1000;   // bytes

resolve::NameIndex index_of(const model::List<std::string>& words) {
  resolve::NameIndex index;
  for (const auto& word : *words) index.add(*word, 0);
  return index;
}

}  // namespace

// A condition with its words and patterns made ready. What was not written holds for every post.
struct Match::Program {
  Program(const Condition& written, load::Problems& problems)
      : condition_(written), words_(index_of(written.words)), lacks_(index_of(written.lacks)), patterns_(compiled(written.patterns, "patterns", problems)),
        exact_patterns_(compiled(written.exact_patterns, "exact_patterns", problems)) {
    judge_fields(problems);
    judge_lists(problems);
    judge_words(written.words, "words", problems);
    judge_words(written.lacks, "lacks", problems);
    for (const auto& part : *written.all) all_.emplace_back(*part, problems);
    for (const auto& part : *written.any) any_.emplace_back(*part, problems);
    for (const auto& part : *written.none) none_.emplace_back(*part, problems);
  }

  bool holds(Candidate& candidate) const {
    return networks_hold(candidate) && fields_hold(candidate) && words_hold(candidate) && patterns_hold(candidate) && claims_hold(candidate) &&
           (!condition_.more_than || has_more_than(*condition_.more_than, candidate)) &&
           (!condition_.fewer_than || has_fewer_than(*condition_.fewer_than, candidate)) && parts_hold(candidate);
  }

 private:
  static std::vector<text::Pattern> compiled(const model::List<std::string>& expressions, std::string_view key, load::Problems& problems) {
    std::vector<text::Pattern> patterns;
    for (const Field<std::string>& expression : *expressions) {
      auto pattern = text::Pattern::compile(*expression);
      const std::string_view reason = what_is_wrong(*expression, pattern, key);
      if (reason.empty()) patterns.push_back(*std::move(pattern));
      else problems.push_back({load::Problem::Kind::wrong_value, expression.span, std::string(key), *expression, "pattern", reason});
    }
    return patterns;
  }

  static std::string_view what_is_wrong(const std::string& expression, const base::Result<text::Pattern, text::PatternError>& pattern, std::string_view key) {
    if (expression.size() > kLongestPattern) return "too_long";
    if (!pattern) return pattern.error().too_large ? "too_large" : "format";
    if (pattern->find_range("")) return "anything";
    return key == "patterns" && asks_for_unfolded(expression) ? "unfolded" : "";
  }

  // Whether an expression asks for a capital or a letter with an accent, which a folded text never has: what follows a "\\", and names, ask for nothing so.
  static bool asks_for_unfolded(const std::string& expression) {
    static const text::Pattern other = text::Pattern::literal(R"(\\[pPx]\{[^}]*\}|\\[pP].|\\.|\(\?P<[^>]*>)");
    std::string asked = expression;
    for (auto skipped = other.find_range(asked); skipped; skipped = other.find_range(asked)) asked.replace(skipped->begin, skipped->end - skipped->begin, " ");
    return text::fold(asked) != asked;
  }

  void judge_fields(load::Problems& problems) const {
    std::vector<std::string> known;
    for (const PostField& field : fields_of({})) known.push_back(field.key);
    const auto judge = [&](const Field<std::string>& name) {
      if (std::ranges::find(known, *name) == known.end())
        problems.push_back({load::Problem::Kind::unknown_key, name.span, *name, {}, "key", "unknown", known, text::nearest_name(*name, known)});
    };
    for (const auto& field : *condition_.fields) judge(field.name);
    for (const auto& name : *condition_.with) judge(name);
    for (const auto& name : *condition_.without) judge(name);
  }

  void judge_lists(load::Problems& problems) const {
    const auto judge = [&](const auto& list, const char* key) {
      if (list.written && list->empty() && !list.gaps) problems.push_back({load::Problem::Kind::wrong_value, list.span, key, "[]", "list", "empty"});
    };
    judge(condition_.networks, "networks");
    judge(condition_.words, "words");
    judge(condition_.lacks, "lacks");
    judge(condition_.patterns, "patterns");
    judge(condition_.exact_patterns, "exact_patterns");
    judge(condition_.claims, "claims");
    judge(condition_.all, "all");
    judge(condition_.any, "any");
    judge(condition_.none, "not");
  }

  // Words are looked for without signs: "C++" would be any "c", and of an emoji nothing is left.
  static void judge_words(const model::List<std::string>& words, const char* key, load::Problems& problems) {
    constexpr std::string_view kLost = "+%$*=<>|~^@";
    for (const Field<std::string>& word : *words) {
      const bool says_something = !text::folded_words(*word).empty();
      if (!says_something || word->find_first_of(kLost) != std::string::npos)
        problems.push_back({load::Problem::Kind::wrong_value, word.span, key, *word, "word", says_something ? "signs" : "only_signs"});
    }
  }

  bool networks_hold(const Candidate& candidate) const {
    if (!condition_.networks) return true;
    const std::vector<model::Network> networks = networks_of(candidate.view, candidate.text);
    return std::ranges::any_of(*condition_.networks, [&](const auto& network) { return std::ranges::count(networks, *network) > 0; });
  }

  bool fields_hold(Candidate& candidate) const {
    if (!condition_.fields && !condition_.with && !condition_.without) return true;
    const std::vector<PostField> fields = fields_of(candidate.view.post);
    const auto named = [&](const std::string& key) { return std::ranges::find(fields, key, &PostField::key); };
    for (const auto& wanted : *condition_.fields) {
      const auto field = named(*wanted.name);
      if (field == fields.end()) return false;
      const auto value = std::ranges::find_if(field->values, [&](const auto& one) { return base::wildcards_match(*wanted.value, one.first); });
      if (value == field->values.end()) return false;
      if (field->written) candidate.take(Evidence{value->second, value->first});
    }
    for (const auto& name : *condition_.with) {
      const auto field = named(*name);
      if (field == fields.end() || !field->written) return false;
      candidate.take(Evidence{field->key_span, *name});
    }
    return std::ranges::all_of(*condition_.without, [&](const auto& name) {
      const auto field = named(*name);
      return field != fields.end() && !field->written;
    });
  }

  std::optional<text::Range> first_name(const resolve::NameIndex& index, const Candidate& candidate) const {
    if (candidate.text == nullptr) return std::nullopt;
    const auto mentions = index.find(candidate.text->wording);
    return mentions.empty() ? std::nullopt : std::optional(mentions.front().range);
  }

  bool words_hold(Candidate& candidate) const {
    if (condition_.lacks && first_name(lacks_, candidate)) return false;
    if (!condition_.words) return true;
    const std::optional<text::Range> found = first_name(words_, candidate);
    if (found) candidate.take(*found);
    return found.has_value();
  }

  bool patterns_hold(Candidate& candidate) const {
    if (!condition_.patterns && !condition_.exact_patterns) return true;
    if (candidate.text == nullptr) return false;
    if (condition_.patterns) {
      const std::optional<text::Range> found = first_of(patterns_, candidate.text->folded());
      if (!found) return false;
      candidate.take(candidate.text->claims.folded.original(found->begin, found->end));
    }
    if (condition_.exact_patterns) {
      const std::optional<text::Range> found = first_of(exact_patterns_, candidate.words());
      if (!found) return false;
      candidate.take(*found);
    }
    return true;
  }

  static std::optional<text::Range> first_of(const std::vector<text::Pattern>& patterns, std::string_view text) {
    std::optional<text::Range> first;
    for (const text::Pattern& pattern : patterns) {
      const std::optional<text::Range> found = pattern.find_range(text);
      if (found && (!first || found->begin < first->begin)) first = found;
    }
    return first;
  }

  bool claims_hold(Candidate& candidate) const {
    if (!condition_.claims) return true;
    if (candidate.text == nullptr) return false;
    for (const claims::Claim& claim : candidate.text->claims.found) {
      if (std::ranges::none_of(*condition_.claims, [&](const auto& kind) { return is_of_kind(claim, *kind); })) continue;
      candidate.take(claim.range);
      return true;
    }
    return false;
  }

  bool parts_hold(Candidate& candidate) const {
    const auto holds = [&](const Program& part) { return part.holds(candidate); };
    const auto holds_apart = [&](const Program& part) {
      Candidate apart{candidate.view, candidate.text};
      return part.holds(apart);
    };
    const auto holds_whole = [&](const Program& part) {
      Candidate apart{candidate.view, candidate.text};
      if (!part.holds(apart)) return false;
      candidate.take_from(apart);
      return true;
    };
    return std::ranges::none_of(none_, holds_apart) && (any_.empty() || std::ranges::any_of(any_, holds_whole)) && std::ranges::all_of(all_, holds);
  }

  Condition condition_;
  resolve::NameIndex words_;
  resolve::NameIndex lacks_;
  std::vector<text::Pattern> patterns_;
  std::vector<text::Pattern> exact_patterns_;
  std::vector<Program> all_;
  std::vector<Program> any_;
  std::vector<Program> none_;
};

Match::Match(const Condition& condition, load::Problems& problems) : program_(std::make_shared<const Program>(condition, problems)) {}

std::optional<Evidence> Match::find(const ContentView& view) const {
  std::vector<const resolve::StatedText*> texts;
  for (const resolve::StatedText& text : view.reading.texts) texts.push_back(&text);
  if (texts.empty()) texts.push_back(nullptr);
  for (const resolve::StatedText* text : texts) {
    Candidate candidate{view, text};
    if (!program_->holds(candidate)) continue;
    Evidence found = std::move(candidate.first).value_or(Evidence{view.post.id ? view.post.id.span : view.first_key});
    found.measure = candidate.measure.value_or(Measure{});
    return found;
  }
  return std::nullopt;
}

std::optional<Match> match_of(const Card& card) {
  if (card.match.empty()) return std::nullopt;
  load::Problems problems;   // told where the card was read
  const yaml::Stream stream = yaml::parse(0, card.match, yaml::holds_nothing);
  if (stream.documents.size() != 1) return std::nullopt;
  const yaml::Node* match = stream.documents.front().root.find("match");
  return match == nullptr ? std::nullopt : std::optional(Match(*load::decode_condition(*match, problems), problems));
}

void report_match(const Match& match, const ContentView& view, Report& report) {
  const std::optional<Evidence> found = match.find(view);
  if (!found) return;
  report.at(found->at).with("words", found->words).with("count", found->measure.count).with("limit", found->measure.limit).with("post", *view.post.id);
}

}  // namespace sml::rule
