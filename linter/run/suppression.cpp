#include "linter/run/suppression.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <queue>
#include <utility>

#include "linter/rule/needs.h"
#include "linter/text/nearest.h"
#include "linter/time/moment.h"

namespace sml::run {

std::string_view name_of(Use use) {
  constexpr std::string_view kNames[] = {"used", "unused", "ended", "idle", "unknown"};
  return kNames[static_cast<std::size_t>(use)];
}

namespace {

enum class Reach { next_line, line, file };

struct Directive {
  std::string_view word;
  Reach reach;
};

constexpr Directive kDirectives[] = {{"sml-disable-next-line", Reach::next_line}, {"sml-disable-line", Reach::line}, {"sml-disable-file", Reach::file}};
constexpr int kSuggestions = 100;   // unknown names of a file that get one: as many as are shown
constexpr std::string_view kBlanks = " \t,";
constexpr std::string_view kReasonMarks[] = {"--", " - ", " \u2014", " \u2013"};   // editors make a long dash of two short ones

// Takes the first word off a text.
std::string_view take_word(std::string_view& text) {
  const std::size_t begin = std::min(text.find_first_not_of(kBlanks), text.size());
  const std::size_t end = std::min(text.find_first_of(kBlanks, begin), text.size());
  const std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

const Directive* directive_of(std::string_view word) {
  if (word.ends_with(':')) word.remove_suffix(1);
  const auto found = std::find_if(std::begin(kDirectives), std::end(kDirectives), [&](const Directive& directive) { return directive.word == word; });
  return found == std::end(kDirectives) ? nullptr : found;
}

// What next-line comments of a file can cover: its list items, posts and keys with their values. Of those that begin first behind a
// comment it is the largest.
class Coverable {
 public:
  Coverable(const yaml::Stream& stream, bool holds_posts) {
    for (const yaml::Document& document : stream.documents) {
      if (holds_posts && document.root.kind == yaml::Kind::mapping) add(document.root.span);
      walk(document.root);
    }
    std::sort(spans_.begin(), spans_.end(), [](base::Span a, base::Span b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
  }

  base::Span first_behind(base::SourceId source, std::uint32_t offset) const {
    const auto found = std::ranges::lower_bound(spans_, offset, {}, &base::Span::begin);
    return found == spans_.end() ? base::Span{source, offset, offset} : base::Span{source, found->begin, found->end};
  }

 private:
  void add(base::Span span) {
    if (span.begin < span.end) spans_.push_back(span);
  }

  void walk(const yaml::Node& node) {
    for (const yaml::Node& item : node.items) {
      add(item.span);
      walk(item);
    }
    for (const yaml::Entry& entry : node.entries) {
      add(entry.span());
      walk(entry.value);
    }
  }

  std::vector<base::Span> spans_;
};

base::Span covered(Reach reach, const yaml::Comment& comment, const Coverable& coverable, const base::Source& source, base::SourceId id) {
  const auto size = static_cast<std::uint32_t>(source.bytes().size());
  switch (reach) {
    case Reach::file: return {id, 0, size + 1};
    case Reach::next_line: return coverable.first_behind(id, comment.span.end);
    case Reach::line: break;
  }
  const std::size_t before = source.bytes().rfind('\n', comment.span.begin);
  return {id, before == std::string::npos ? 0 : static_cast<std::uint32_t>(before + 1), comment.span.end};
}

// What stands behind a reason's mark; dashes alone are no reason.
std::string reason_in(std::string_view words) {
  const std::size_t begin = words.find_first_not_of(" \t-");
  if (begin == std::string_view::npos) return {};
  return std::string(words.substr(begin, words.find_last_not_of(" \t\r") + 1 - begin));
}

// "offers/unknown until 2026-04-01 -- reason" after the directive; the words are some of the file's bytes.
void read_words(std::string_view words, std::string_view bytes, Suppression& suppression) {
  std::size_t end = words.size();
  std::size_t reason = words.size();
  for (const std::string_view mark : kReasonMarks) {
    const std::size_t place = words.find(mark);
    if (place >= end) continue;
    end = place;
    reason = place + mark.size();
  }
  suppression.reason = reason_in(words.substr(reason));
  words = words.substr(0, end);
  for (std::string_view word = take_word(words); !word.empty(); word = take_word(words)) {
    if (word == "until") {
      const std::string_view day = take_word(words);
      if (const auto date = time::parse_date(day)) suppression.until = *date;
      else suppression.bad_until = day;
      continue;
    }
    const auto begin = static_cast<std::uint32_t>(word.data() - bytes.data());
    suppression.rules.push_back({std::string(word), {suppression.comment.source, begin, begin + static_cast<std::uint32_t>(word.size())}});
  }
}

// The whole comment: with its line where nothing else stands on it, else with the blanks before it.
base::Span whole_comment(const yaml::Comment& comment, std::string_view bytes) {
  base::Span span = comment.span;
  while (span.begin > 0 && (bytes[span.begin - 1] == ' ' || bytes[span.begin - 1] == '\t')) --span.begin;
  if (!comment.own_line) return span;
  const std::size_t end = bytes.find('\n', span.end);
  span.end = static_cast<std::uint32_t>(end == std::string_view::npos ? bytes.size() : end + 1);
  return span;
}

// What goes with each name: an only one takes the comment with it, another its comma.
void mark_removals(std::vector<NamedRule>& rules, const yaml::Comment& comment, std::string_view bytes) {
  if (rules.size() == 1) rules.front().removal = whole_comment(comment, bytes);
  const auto are_joined = [&](const NamedRule& one, const NamedRule& next) {
    const std::string_view between = bytes.substr(one.at.end, next.at.begin - one.at.end);
    return between.find_first_not_of(kBlanks) == std::string_view::npos;
  };
  for (std::size_t index = 0; rules.size() > 1 && index < rules.size(); ++index) {
    NamedRule& rule = rules[index];
    const bool has_next = index + 1 < rules.size() && are_joined(rule, rules[index + 1]);
    if (has_next) rule.removal = base::Span{rule.at.source, rule.at.begin, rules[index + 1].at.begin};
    else if (index > 0 && are_joined(rules[index - 1], rule)) rule.removal = base::Span{rule.at.source, rules[index - 1].at.end, rule.at.end};
  }
}

bool ended(const Suppression& suppression, time::Date today) { return suppression.until && *suppression.until <= today; }

std::uint32_t end_of(base::Span covers) { return std::max(covers.end, covers.begin + 1); }

// The findings of one rule in one file, by where they begin.
struct Place {
  std::uint32_t begin = 0;
  std::size_t finding = 0;
};
using RuleInFile = std::pair<base::SourceId, std::string_view>;
using Places = std::map<RuleInFile, std::vector<Place>>;

Places places_of(const std::vector<rule::Finding>& findings) {
  Places places;
  for (std::size_t index = 0; index < findings.size(); ++index)
    places[{findings[index].at.source, findings[index].card->id}].push_back({findings[index].at.begin, index});
  for (auto& [where, list] : places) std::ranges::sort(list, {}, &Place::begin);
  return places;
}

// The suppressions of one rule in one file, of which many may cover a place.
using Silencers = std::vector<const Suppression*>;

// The silencer of each place, nullptr where there is none; of several it is the one that begins nearest before it.
void assign(const std::vector<Place>& places, Silencers& silencers, std::vector<const Suppression*>& silencer_of) {
  std::ranges::stable_sort(silencers, {}, [](const Suppression* one) { return one->covers.begin; });
  const auto is_farther = [](const Suppression* one, const Suppression* other) { return one->covers.begin < other->covers.begin; };
  std::priority_queue<const Suppression*, Silencers, decltype(is_farther)> open(is_farther);
  auto next = silencers.begin();
  for (const Place& place : places) {
    while (next != silencers.end() && (*next)->covers.begin <= place.begin) open.push(*next++);
    while (!open.empty() && end_of(open.top()->covers) <= place.begin) open.pop();
    if (!open.empty()) silencer_of[place.finding] = open.top();
  }
}

}  // namespace

std::vector<Suppression> suppressions_of(const yaml::Stream& stream, const base::Source& source, base::SourceId id, bool holds_posts) {
  std::vector<Suppression> suppressions;
  if (stream.comments.empty()) return suppressions;
  const Coverable coverable(stream, holds_posts);
  for (const yaml::Comment& comment : stream.comments) {
    std::string_view words = std::string_view(source.bytes()).substr(comment.span.begin, comment.span.end - comment.span.begin);
    words.remove_prefix(std::min(words.find_first_not_of("# \t"), words.size()));
    const Directive* directive = directive_of(take_word(words));
    if (directive == nullptr) continue;
    Suppression suppression;
    suppression.comment = comment.span;
    suppression.covers = covered(directive->reach, comment, coverable, source, id);
    suppression.whole = stream.complete;
    read_words(words, source.bytes(), suppression);
    mark_removals(suppression.rules, comment, source.bytes());
    suppressions.push_back(std::move(suppression));
  }
  return suppressions;
}

std::vector<SuppressedFinding> suppress(std::vector<rule::Finding>& findings, std::vector<Suppression>& suppressions, time::Date today) {
  const Places places = places_of(findings);
  std::map<RuleInFile, Silencers> silencers;
  for (Suppression& suppression : suppressions) {
    if (ended(suppression, today)) continue;
    for (NamedRule& rule : suppression.rules) {
      const auto found = places.find({suppression.covers.source, rule.name});
      if (found == places.end()) continue;
      const auto first = std::ranges::lower_bound(found->second, suppression.covers.begin, {}, &Place::begin);
      if (first == found->second.end() || first->begin >= end_of(suppression.covers)) continue;
      rule.use = Use::used;
      silencers[found->first].push_back(&suppression);
    }
  }
  std::vector<const Suppression*> silencer_of(findings.size());
  for (auto& [where, some] : silencers) assign(places.at(where), some, silencer_of);
  std::vector<rule::Finding> speaking;
  std::vector<SuppressedFinding> silenced;
  for (std::size_t index = 0; index < findings.size(); ++index) {
    const Suppression* by = silencer_of[index];
    if (by == nullptr) speaking.push_back(std::move(findings[index]));
    else silenced.push_back({std::move(findings[index]), by->comment, by->reason, by->until});
  }
  findings = std::move(speaking);
  return silenced;
}

namespace {

// The posts of each file, of which many stretches may be asked whether they hold one that is checked.
class PostsByFile {
 public:
  PostsByFile(const model::World& world, bool include_past) {
    for (const model::Client& client : world.clients) {
      for (const model::PlannedPost& planned : client.posts) {
        std::vector<Post>& posts = posts_[planned.span.source];
        const std::size_t checked = posts.empty() ? 0 : posts.back().checked;
        const bool is_checked = planned.timed && (include_past || !planned.history);
        posts.push_back({planned.span.begin, planned.span.end, checked + (is_checked ? 1 : 0)});
      }
    }
  }

  // Whether a stretch touches posts, and none of them is checked: then nothing can be found there, and nothing be suppressed.
  bool touches_only_unchecked(base::Span span) const {
    const auto file = posts_.find(span.source);
    if (file == posts_.end()) return false;
    const std::vector<Post>& posts = file->second;
    const auto first = std::ranges::upper_bound(posts, span.begin, {}, &Post::end);
    const auto last = std::ranges::lower_bound(posts, end_of(span), {}, &Post::begin);
    if (first >= last) return false;
    const std::size_t before = first == posts.begin() ? 0 : (first - 1)->checked;
    return (last - 1)->checked == before;
  }

 private:
  struct Post {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::size_t checked = 0;   // posts of the file up to this one that are checked
  };
  std::map<base::SourceId, std::vector<Post>> posts_;   // by place
};

class Judge {
 public:
  explicit Judge(const Court& court) : court_(court), posts_(court.world, court.include_past) {
    for (const rule::Rule& rule : court.rules) names_.emplace_back(rule.card->id);
  }

  void judge(Suppression& suppression) {
    for (NamedRule& rule : suppression.rules) {
      const rule::Rule* known = rule::find_rule(court_.rules, rule.name);
      if (known != nullptr) {
        judge_use(suppression, rule, *known->card);
      } else {
        rule.use = Use::unknown;
        report_unknown(suppression, rule.name);
      }
    }
    if (suppression.rules.empty()) report_unknown(suppression, "");
    if (!suppression.bad_until.empty()) report("suppression/unknown-rule", suppression.comment).say("until").with("rule", suppression.bad_until);
    if (suppression.reason.empty()) report("suppression/no-reason", suppression.comment).say(suppression.rules.empty() ? "none" : "").with("rule", first_name(suppression));
  }

  std::vector<rule::Finding> take() { return std::move(findings_); }

 private:
  static std::string first_name(const Suppression& suppression) { return suppression.rules.empty() ? std::string() : suppression.rules.front().name; }

  rule::Finding& report(std::string_view id, base::Span at) {
    const rule::Rule* rule = rule::find_rule(court_.rules, id);
    findings_.push_back({.card = rule == nullptr ? nullptr : rule->card, .at = at});
    return findings_.back();
  }

  void report_unknown(const Suppression& suppression, const std::string& name) {
    const bool is_suggested = ++suggested_[suppression.comment.source] <= kSuggestions;
    const auto nearest = is_suggested ? text::nearest_name(name, names_) : std::nullopt;
    rule::Finding& finding = report("suppression/unknown-rule", suppression.comment).with("rule", name).with("nearest", nearest.value_or(""));
    if (nearest) finding.say("nearest");
    if (name.empty()) finding.say("none");
  }

  void judge_use(const Suppression& suppression, NamedRule& rule, const rule::Card& card) {
    if (rule.use == Use::used) return;
    const bool is_over = ended(suppression, court_.today);
    if (is_over) rule.use = Use::ended;
    if (!suppression.whole || posts_.touches_only_unchecked(suppression.covers) || !can_find(card, suppression.covers.source)) return;
    rule::Finding& finding = report("suppression/unused", suppression.comment).with("rule", rule.name);
    if (is_over) finding.say("ended").with("until", *suppression.until);
    else rule.use = Use::unused;
    if (!rule.removal) return;
    // What it says of why and until when goes too, and that somebody may still need.
    const auto level = is_over ? rule::FixLevel::unsafe : rule::FixLevel::safe;
    finding.mend(level, suppression.rules.size() == 1 ? "comment" : "name", {{*rule.removal, ""}});
  }

  // Whether the rule is on in a file, and knows enough to find something there.
  bool can_find(const rule::Card& card, base::SourceId source) {
    const std::optional<std::size_t> client = court_.client_of_source[source];
    const auto [known, is_new] = can_find_.try_emplace({&card, client}, false);
    if (is_new) known->second = client ? can_find(card, court_.world.clients[*client]) : can_find_anywhere(card);
    return known->second;
  }

  bool can_find(const rule::Card& card, const model::Client& client) const {
    return court_.settings.may_speak(card, &client) && !rule::missing_need(card.needs, court_.world, client);
  }

  bool can_find_anywhere(const rule::Card& card) const {
    return court_.settings.may_speak(card, nullptr) ||
           std::ranges::any_of(court_.world.clients, [&](const model::Client& client) { return can_find(card, client); });
  }

  const Court& court_;
  PostsByFile posts_;
  std::vector<std::string> names_;
  std::map<base::SourceId, int> suggested_;
  std::map<std::pair<const rule::Card*, std::optional<std::size_t>>, bool> can_find_;
  std::vector<rule::Finding> findings_;
};

}  // namespace

std::vector<rule::Finding> judge(std::vector<Suppression>& suppressions, const Court& court) {
  if (suppressions.empty()) return {};
  Judge judge(court);
  for (Suppression& suppression : suppressions) judge.judge(suppression);
  return judge.take();
}

}  // namespace sml::run
