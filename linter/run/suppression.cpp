#include "linter/run/suppression.h"

#include <algorithm>
#include <limits>

#include "linter/text/nearest.h"
#include "linter/time/moment.h"

namespace sml::run {
namespace {

enum class Reach { next_line, line, file };

struct Directive {
  std::string_view word;
  Reach reach;
};

constexpr Directive kDirectives[] = {{"sml-disable-next-line", Reach::next_line}, {"sml-disable-line", Reach::line}, {"sml-disable-file", Reach::file}};
constexpr std::string_view kBlanks = " \t,";

// Takes the first word off a text.
std::string_view take_word(std::string_view& text) {
  const std::size_t begin = std::min(text.find_first_not_of(kBlanks), text.size());
  const std::size_t end = std::min(text.find_first_of(kBlanks, begin), text.size());
  const std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

const Directive* directive_of(std::string_view word) {
  const auto found = std::find_if(std::begin(kDirectives), std::end(kDirectives), [&](const Directive& directive) { return directive.word == word; });
  return found == std::end(kDirectives) ? nullptr : found;
}

// Finds what a next-line comment covers: of the list items, posts and keys with their values that begin first after it, the largest.
class FollowingNode {
 public:
  explicit FollowingNode(std::uint32_t after) : after_(after) {}

  void consider(base::Span span) {
    if (span.begin < after_ || span.end <= span.begin) return;
    if (span.begin < best_.begin || (span.begin == best_.begin && span.end > best_.end)) best_ = span;
  }

  void walk(const yaml::Node& node) {
    if (node.span.end < after_) return;
    for (const yaml::Node& item : node.items) {
      consider(item.span);
      walk(item);
    }
    for (const yaml::Entry& entry : node.entries) {
      consider(entry.span());
      walk(entry.value);
    }
  }

  base::Span best() const { return best_.end == 0 ? base::Span{best_.source, after_, after_} : best_; }

 private:
  std::uint32_t after_;
  base::Span best_{0, std::numeric_limits<std::uint32_t>::max(), 0};
};

base::Span covered(Reach reach, const yaml::Comment& comment, const yaml::Stream& stream, const base::Source& source, base::SourceId id, bool holds_posts) {
  const auto size = static_cast<std::uint32_t>(source.bytes().size());
  if (reach == Reach::file) return {id, 0, size + 1};
  if (reach == Reach::line) {
    const std::size_t before = source.bytes().rfind('\n', comment.span.begin);
    return {id, before == std::string::npos ? 0 : static_cast<std::uint32_t>(before + 1), comment.span.end};
  }
  FollowingNode following(comment.span.end);
  for (const yaml::Document& document : stream.documents) {
    if (holds_posts && document.root.kind == yaml::Kind::mapping) following.consider(document.root.span);
    following.walk(document.root);
  }
  base::Span span = following.best();
  span.source = id;
  return span;
}

// "offers/unknown until 2026-04-01 -- reason" after the directive.
void read_words(std::string_view words, const yaml::Comment& comment, std::string_view comment_text, Suppression& suppression) {
  const std::size_t dashes = words.find("--");
  suppression.reasoned = dashes != std::string_view::npos && words.find_first_not_of(" \t-", dashes) != std::string_view::npos;
  words = words.substr(0, dashes);
  for (std::string_view word = take_word(words); !word.empty(); word = take_word(words)) {
    if (word == "until") {
      if (const auto date = time::parse_date(take_word(words))) suppression.until = *date;
      continue;
    }
    const auto offset = static_cast<std::uint32_t>(word.data() - comment_text.data());
    const std::uint32_t lead = comment.span.end - comment.span.begin - static_cast<std::uint32_t>(comment_text.size());
    const std::uint32_t begin = std::min(comment.span.begin + lead + offset, comment.span.end);
    suppression.rules.push_back({std::string(word), {comment.span.source, begin, begin + static_cast<std::uint32_t>(word.size())}});
  }
}

bool ended(const Suppression& suppression, time::Date today) { return suppression.until && *suppression.until <= today; }

bool covers(const Suppression& suppression, base::Span at) {
  return at.source == suppression.covers.source && at.begin >= suppression.covers.begin && at.begin < std::max(suppression.covers.end, suppression.covers.begin + 1);
}

}  // namespace

std::vector<Suppression> suppressions_of(const yaml::Stream& stream, const base::Source& source, base::SourceId id, bool holds_posts) {
  std::vector<Suppression> suppressions;
  for (const yaml::Comment& comment : stream.comments) {
    // The comment's own bytes from its first word on, so that each name knows where it stands.
    std::string_view bytes = std::string_view(source.bytes()).substr(comment.span.begin, comment.span.end - comment.span.begin);
    const std::size_t first = bytes.find_first_not_of("# \t");
    if (first == std::string_view::npos) continue;
    const std::string_view comment_text = bytes.substr(first);
    std::string_view words = comment_text;
    const Directive* directive = directive_of(take_word(words));
    if (directive == nullptr) continue;
    Suppression suppression;
    suppression.comment = comment.span;
    suppression.covers = covered(directive->reach, comment, stream, source, id, holds_posts);
    read_words(words, comment, comment_text, suppression);
    suppressions.push_back(std::move(suppression));
  }
  return suppressions;
}

std::size_t suppress(std::vector<rule::Finding>& findings, std::vector<Suppression>& suppressions, time::Date today) {
  const auto silenced = [&](const rule::Finding& finding) {
    bool hit = false;
    for (Suppression& suppression : suppressions) {
      if (ended(suppression, today) || !covers(suppression, finding.at)) continue;
      for (SuppressedRule& rule : suppression.rules)
        if (rule.name == finding.card->id) hit = rule.used = true;
    }
    return hit;
  };
  return std::erase_if(findings, silenced);
}

namespace {

class Judge {
 public:
  Judge(const model::World& world, const Settings& settings, rule::Rules rules, std::span<const std::string_view> planned, time::Date today)
      : world_(world), settings_(settings), rules_(rules), planned_(planned), today_(today) {
    for (const rule::Rule& rule : rules) names_.emplace_back(rule.card->id);
    names_.insert(names_.end(), planned.begin(), planned.end());
  }

  void judge(const Suppression& suppression) {
    for (const SuppressedRule& rule : suppression.rules) {
      const rule::Rule* known = rule::find_rule(rules_, rule.name);
      if (known != nullptr) {
        judge_use(suppression, rule, *known->card);
      } else if (std::find(planned_.begin(), planned_.end(), rule.name) == planned_.end()) {
        report_unknown(suppression, rule);
      }
    }
    if (suppression.rules.empty()) report_unknown(suppression, {});
    if (!suppression.reasoned) report("suppression/no-reason", suppression.comment).say(suppression.rules.empty() ? "none" : "").with("rule", first_name(suppression));
  }

  std::vector<rule::Finding> take() { return std::move(findings_); }

 private:
  static std::string first_name(const Suppression& suppression) { return suppression.rules.empty() ? std::string() : suppression.rules.front().name; }

  rule::Finding& report(std::string_view id, base::Span at) {
    const rule::Rule* rule = rule::find_rule(rules_, id);
    findings_.push_back({.card = rule == nullptr ? nullptr : rule->card, .at = at});
    return findings_.back();
  }

  void report_unknown(const Suppression& suppression, const SuppressedRule& rule) {
    const auto nearest = text::nearest_name(rule.name, names_);
    rule::Finding& finding = report("suppression/unknown-rule", suppression.comment).with("rule", rule.name).with("nearest", nearest.value_or(""));
    if (nearest) finding.say("nearest");
    if (rule.name.empty()) finding.say("none");
  }

  void judge_use(const Suppression& suppression, const SuppressedRule& rule, const rule::Card& card) {
    if (rule.used || is_history(suppression) || !is_on(card)) return;
    rule::Finding& finding = report("suppression/unused", suppression.comment).with("rule", rule.name);
    if (ended(suppression, today_)) finding.say("ended").with("until", *suppression.until);
  }

  bool is_on(const rule::Card& card) const {
    if (settings_.may_speak(card, nullptr)) return true;
    return std::any_of(world_.clients.begin(), world_.clients.end(), [&](const model::Client& client) { return settings_.may_speak(card, &client); });
  }

  // Whether all posts that it touches are history: nothing is checked there, so nothing can be suppressed.
  bool is_history(const Suppression& suppression) const {
    bool touches = false;
    for (const model::Client& client : world_.clients)
      for (const model::PlannedPost& planned : client.posts) {
        if (planned.span.source != suppression.covers.source || planned.span.begin >= std::max(suppression.covers.end, suppression.covers.begin + 1) ||
            planned.span.end <= suppression.covers.begin)
          continue;
        if (!planned.history) return false;
        touches = true;
      }
    return touches;
  }

  const model::World& world_;
  const Settings& settings_;
  rule::Rules rules_;
  std::span<const std::string_view> planned_;
  time::Date today_;
  std::vector<std::string> names_;
  std::vector<rule::Finding> findings_;
};

}  // namespace

std::vector<rule::Finding> judge(const std::vector<Suppression>& suppressions, const model::World& world, const Settings& settings, rule::Rules rules,
                                 std::span<const std::string_view> planned, time::Date today) {
  if (suppressions.empty()) return {};
  Judge judge(world, settings, rules, planned, today);
  for (const Suppression& suppression : suppressions) judge.judge(suppression);
  return judge.take();
}

}  // namespace sml::run
