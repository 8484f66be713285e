#include "linter/run/suppression_comments.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>

#include "linter/base/word_list.h"
#include "linter/rule/card.h"
#include "linter/run/lost_text.h"
#include "linter/run/meant_directive.h"
#include "linter/text/fold.h"
#include "linter/time/moment.h"

namespace sml::run {
namespace {

enum class Reach { next_line, line, file };

struct Directive {
  std::string_view word;
  Reach reach;
};

constexpr Directive kDirectives[] = {{kNextLine, Reach::next_line}, {kLine, Reach::line}, {kFile, Reach::file}};
constexpr std::string_view kBlanks = " \t,";
constexpr std::string_view kReasonMarks[] = {"--", " - ", " \u2014", " \u2013"};   // editors make a long dash of two short ones

// What people write for "until", folded, and what may stand between that and the day.
constexpr std::string_view kWordsForUntil[] = {"hasta", "ate", "till", "til", "untill", "util", "untl", "hasta:", "ate:", "until:"};
constexpr std::string_view kArticles[] = {"el", "o", "al", "ao", "dia", "the"};

bool is_meant_for_until(std::string_view word) { return base::is_among(kWordsForUntil, text::fold(word)); }

// Takes the first word off a text.
std::string_view take_word(std::string_view& text) {
  const std::size_t begin = std::min(text.find_first_not_of(kBlanks), text.size());
  const std::size_t end = std::min(text.find_first_of(kBlanks, begin), text.size());
  const std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

// A day that is said in several words, with all of them: what follows names no rule.
std::string_view whole_day(std::string_view first, std::string_view& words) {
  std::string_view day = first;
  for (std::string_view rest = words, word = take_word(rest); !word.empty() && !is_like_rule(word); word = take_word(rest)) {
    day = std::string_view(day.data(), static_cast<std::size_t>(word.data() + word.size() - day.data()));
    words = rest;
  }
  return day;
}

const Directive* directive_of(std::string_view word) {
  if (word.ends_with(':')) word.remove_suffix(1);
  const auto found = std::ranges::find_if(kDirectives, [&](const Directive& directive) { return directive.word == word; });
  return found == std::end(kDirectives) ? nullptr : found;
}

// What next-line comments of a file can cover: its list items, posts and keys with their values, and what of them is not read. Of those that
// begin first behind a comment it is the largest.
class Coverable {
 public:
  Coverable(const yaml::Stream& stream, bool holds_posts) {
    for (const yaml::Problem& problem : stream.problems) add(problem.span);
    for (const yaml::Document& document : stream.documents) {
      if (holds_posts && document.root.kind == yaml::Kind::mapping) add(document.root.span);
      walk(document.root);
    }
    std::ranges::sort(spans_, [](base::Span a, base::Span b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
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

base::Span covered(Reach reach, const yaml::Comment& comment, const Coverable& coverable, std::span<const base::Span> lost_ends,
                   const base::Source& source, base::SourceId id) {
  const auto size = static_cast<std::uint32_t>(source.bytes().size());
  switch (reach) {
    case Reach::file: return {id, 0, size + 1};
    case Reach::next_line: return with_lost_end(coverable.first_behind(id, comment.span.end), lost_ends, source.bytes());
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

// Whether words behind a rule's name go on as a reason does: they name no other, and no comma lists them with it.
bool talks(std::string_view words, std::string_view word, const Suppression& suppression) {
  const std::string_view before = words.substr(0, static_cast<std::size_t>(word.data() - words.data()));
  return !suppression.rules.empty() && is_like_rule(suppression.rules.front().name) && !is_like_rule(word) && before.find(',') == std::string_view::npos;
}

// What a reason is without the sign that somebody put before it in the place of dashes.
std::string unmarked_reason_in(std::string_view words) {
  const std::size_t begin = words.find_first_not_of(" \t:;.=>(#*/|\"'");
  if (begin == std::string_view::npos) return {};
  return std::string(words.substr(begin, words.find_last_not_of(" \t\r") + 1 - begin));
}

// What stands behind "until", or a word for it, where a reason ends with these: "Ana answers until 2026-04-01".
std::string reasoned_until_in(std::string_view reason) {
  std::string_view behind;   // "until"; of its articles the last
  for (std::string_view word = take_word(reason); !word.empty(); word = take_word(reason)) {
    if (word == "until" || is_meant_for_until(word)) behind = word;
    else if (!behind.empty() && base::is_among(kArticles, text::fold(word))) continue;
    else if (!std::exchange(behind, {}).empty() && reason.find_first_not_of(kBlanks) == std::string_view::npos) return std::string(word);
  }
  return {};
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
  const bool is_marked = end < words.size();
  suppression.reason = reason_in(words.substr(reason));
  suppression.reasoned_until = reasoned_until_in(suppression.reason);
  words = words.substr(0, end);
  std::string_view rest = words;   // with the word that is read
  for (std::string_view word = take_word(words); !word.empty(); rest = words, word = take_word(words)) {
    if (suppression.rules.size() == kMostNames) {
      suppression.beyond = Beyond::names;
      return;
    }
    if (word == "until") {
      const std::string_view day = take_word(words);
      if (const auto date = time::parse_date(day)) suppression.until = std::min(suppression.until.value_or(*date), *date);
      else suppression.bad_until = day.empty() ? word : whole_day(day, words);
      continue;
    }
    if (is_meant_for_until(word)) {
      std::string_view day = take_word(words);
      while (base::is_among(kArticles, text::fold(day))) day = take_word(words);
      suppression.meant_until = word;
      suppression.bad_until = day.empty() ? word : time::parse_date(day) ? day : whole_day(day, words);
      continue;
    }
    if (!is_marked && talks(rest, word, suppression)) {
      suppression.unmarked_reason = unmarked_reason_in(rest);
      if (!suppression.unmarked_reason.empty()) return;
    }
    if (word.ends_with(':')) word.remove_suffix(1);   // "offers/unknown: -- reason"
    if (word.empty()) continue;
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

// One that silences nothing; what it seems to stand at tells whether anybody minds.
Suppression mistyped(MeantDirective meant, const yaml::Comment& comment, base::Span behind) {
  Suppression suppression;
  suppression.comment = comment.span;
  suppression.covers = behind;
  suppression.meant = std::move(meant);
  return suppression;
}

Suppression passed_over(const yaml::Comment& comment) {
  Suppression suppression;
  suppression.comment = comment.span;
  suppression.covers = {comment.span.source, comment.span.end, comment.span.end};
  suppression.beyond = Beyond::comments;
  return suppression;
}

}  // namespace

std::vector<Suppression> suppressions_of(const yaml::Stream& stream, std::span<const base::Span> lost_ends, const base::Source& source,
                                         base::SourceId id, bool holds_posts) {
  std::vector<Suppression> suppressions;
  if (stream.comments.empty()) return suppressions;
  const Coverable coverable(stream, holds_posts);
  for (const yaml::Comment& comment : stream.comments) {
    std::string_view words = std::string_view(source.bytes()).substr(comment.span.begin, comment.span.end - comment.span.begin);
    words.remove_prefix(std::min(words.find_first_not_of("# \t"), words.size()));
    const std::string_view all_words = words;
    const Directive* directive = directive_of(take_word(words));
    auto meant = directive == nullptr ? meant_directive(all_words, comment.own_line) : std::nullopt;
    if (directive == nullptr && !meant) continue;
    if (suppressions.size() == kMostComments) {
      suppressions.push_back(passed_over(comment));
      break;
    }
    if (meant) {
      suppressions.push_back(mistyped(*std::move(meant), comment, coverable.first_behind(id, comment.span.end)));
      continue;
    }
    Suppression suppression;
    suppression.comment = comment.span;
    suppression.covers = covered(directive->reach, comment, coverable, lost_ends, source, id);
    suppression.whole = stream.complete;
    read_words(words, source.bytes(), suppression);
    mark_removals(suppression.rules, comment, source.bytes());
    suppressions.push_back(std::move(suppression));
  }
  return suppressions;
}

}  // namespace sml::run
