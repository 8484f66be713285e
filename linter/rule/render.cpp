#include "linter/rule/render.h"

#include <algorithm>
#include <utility>

#include "linter/model/display_name.h"
#include "linter/rule/phrase.h"
#include "linter/rule/contractions.h"
#include "linter/rule/titled_names.h"
#include "linter/text/countries.h"
#include "linter/text/display.h"
#include "linter/text/message.h"

namespace sml::rule {
namespace {

using model::MessageLanguage;

constexpr std::size_t kLongestText = 120;      // characters of the repository's own text that a message repeats
constexpr std::size_t kMostMarks = 4;          // code points that one of them may take on average

// A text of the repository as a message repeats it: printable, and no longer than kLongestText characters, however many marks each bears.
std::string repeated(std::string_view text) {
  const std::string shown = text::shortened(text::printable(text), kLongestText);
  const std::size_t end = text::byte_offset(shown, kLongestText * kMostMarks);
  return end < shown.size() ? shown.substr(0, end).append("…") : shown;
}

// With the articles and contractions that names and weekdays want.
std::string well_said(const std::string& said, MessageLanguage language) {
  if (language == MessageLanguage::es) return text::printable(with_articles(said));
  return text::printable(language == MessageLanguage::pt ? with_contractions(said) : said);
}

// Writes arguments in a language, with the further forms of moments and lists beside them.
class Writer {
 public:
  Writer(MessageLanguage language, int this_year, text::MessageArguments& out) : language_(language), this_year_(this_year), out_(out) {}

  void write(const std::vector<Argument>& arguments) {
    std::vector<base::Duration> durations;
    for (const Argument& argument : arguments)
      if (const auto* duration = std::get_if<base::Duration>(&argument.value)) durations.push_back(*duration);
    in_hours_ = are_said_in_hours(durations);
    is_exact_ = are_told_by_minutes(durations);
    in_days_ = !in_hours_ && std::ranges::any_of(durations, [](base::Duration duration) { return duration >= kSaidInDaysAndHours; });
    for (const Argument& argument : arguments) write(argument);
  }

 private:
  void write(const Argument& argument) {
    name_ = argument.name;
    std::visit([this](const auto& value) { say(value); }, argument.value);
  }

  void put(std::string_view suffix, text::MessageValue value) { out_.emplace_back(name_ + std::string(suffix), std::move(value)); }

  void say(const std::string& value) {
    const bool is_nobody = name_ == "client" && value == model::kUnnamedClient;
    const std::string said = is_nobody ? std::string(phrase(language_, "client.unnamed")) : repeated(value);
    put("_own", said + (said.ends_with('s') ? "'" : "'s"));
    put("", said);
  }
  void say(std::int64_t value) { put("", value); }
  void say(time::Date value) {
    put("", say_date(language_, value, this_year_));
    put("_weekday", say_weekday(language_, time::weekday(value)));
    put("_short", say_date_briefly(language_, value));
    put("_of_month", say_day_of_month(language_, value, this_year_));
    put("_in_full", say_day_of_month(language_, value, kNoYear));
    put("_month", say_month(language_, value, this_year_));
  }
  void say(base::Duration value) {
    put("", is_told_in_days(value) ? phrase(language_, "duration.days", {{"count", value.seconds / base::days(1).seconds}})
                                   : say_duration(language_, value, in_hours_, is_exact_));
  }

  // Two days beside five are none of 48 hours.
  bool is_told_in_days(base::Duration value) const {
    return in_days_ && base::days(1) < value && value < kSaidInDaysAndHours && value.seconds % base::days(1).seconds == 0;
  }

  void say(time::Civil value) {
    put("", say_moment(language_, value, this_year_));
    put("_date", say_date(language_, value.date, this_year_));
    put("_short", say_moment_briefly(language_, value));
    put("_time", say_time(value));
    put("_weekday", say_weekday(language_, time::weekday(value.date)));
  }

  void say(const model::TextList& value) {
    std::vector<std::string> items;
    for (const std::string& item : value.named) items.push_back(repeated(item));
    const std::size_t more = value.count - value.named.size();
    put("_or", say_list_and_more(language_, items, more, text::Joined::with_or));
    put("", say_list_and_more(language_, std::move(items), more));
    put("_count", static_cast<std::int64_t>(value.count));
  }

  // As it calls itself: "TikTok", "X".
  std::string called(model::Network network) const { return std::string(phrase(language_, "network." + std::string(model::name_of(network)))); }
  void say(model::Network value) { put("", called(value)); }
  void say(const std::vector<model::Network>& value) {
    std::vector<std::string> names;
    for (const model::Network network : value) names.push_back(called(network));
    put("", say_list(language_, names));
    put("_count", static_cast<std::int64_t>(names.size()));
  }

  void say(const std::vector<time::Weekday>& value) {
    put("", say_weekdays(language_, value));
    put("_when", say_on_weekdays(language_, value));
    put("_count", static_cast<std::int64_t>(value.size()));
  }

  void say(const Languages& value) {
    std::vector<std::string> names;
    for (const std::string& tag : value.tags) names.push_back(repeated(text::language_name(tag, model::name_of(language_))));
    put("", say_list(language_, names));
    put("_or", say_list(language_, names, text::Joined::with_or));
    put("_count", static_cast<std::int64_t>(names.size()));
  }

  MessageLanguage language_;
  int this_year_;
  text::MessageArguments& out_;
  bool in_hours_ = false;   // all durations
  bool is_exact_ = false;   // those, too
  bool in_days_ = false;    // some
  std::string name_;
};

class Renderer {
 public:
  Renderer(const Finding& finding, MessageLanguage language, int this_year)
      : finding_(finding), card_text_(text_of(*finding.card, language)), this_year_(this_year) {
    arguments_ = written(finding.arguments);
  }

  Rendered render() const {
    Rendered rendered;
    rendered.message = filled(text_named(card_text_.messages, finding_.variant), arguments_);
    rendered.help = filled(text_named(card_text_.helps, finding_.variant), arguments_);
    rendered.label = filled(text_named(card_text_.labels, finding_.variant), arguments_);
    rendered.why = text::printable(card_text_.why);
    for (const Related& related : finding_.related)
      rendered.related.push_back({related.at, filled(text_named(card_text_.related, related.text), with_own(related.arguments))});
    if (const auto& fix = finding_.fix)
      rendered.fix = RenderedFix{fix->level, filled(text_named(card_text_.fixes, fix->text), with_own(fix->arguments))};
    return rendered;
  }

 private:
  // The arguments of a related place or a fix, which go before the finding's.
  text::MessageArguments with_own(const std::vector<Argument>& own) const {
    text::MessageArguments arguments = written(own);
    arguments.insert(arguments.end(), arguments_.begin(), arguments_.end());
    return arguments;
  }

  text::MessageArguments written(const std::vector<Argument>& arguments) const {
    return spoken(arguments, card_text_.language, this_year_);
  }

  std::string filled(std::string_view pattern, const text::MessageArguments& arguments) const {
    if (pattern.empty()) return {};
    return well_said(text::filled(pattern, model::name_of(card_text_.language), arguments), card_text_.language);
  }

  const Finding& finding_;
  const CardText& card_text_;
  int this_year_;
  text::MessageArguments arguments_;
};

}  // namespace

namespace {

const Argument* argument_called(const Finding& finding, std::string_view name) {
  const auto found = std::ranges::find(finding.arguments, name, &Argument::name);
  return found == finding.arguments.end() ? nullptr : &*found;
}

// Whom a finding asks: all who are `missing`, else `who` it names, else one whom it does not name.
std::vector<std::string> people_asked(const Finding& finding) {
  const Argument* missing = argument_called(finding, "missing");
  const auto* people = missing == nullptr ? nullptr : std::get_if<model::TextList>(&missing->value);
  if (people != nullptr && !people->named.empty()) return people->named;
  const Argument* who = argument_called(finding, "who");
  const auto* name = who == nullptr ? nullptr : std::get_if<std::string>(&who->value);
  return {name == nullptr ? std::string() : *name};
}

}  // namespace

text::MessageArguments spoken(const std::vector<Argument>& arguments, MessageLanguage language, int this_year) {
  text::MessageArguments out;
  Writer(language, this_year, out).write(arguments);
  return out;
}

Rendered render(const Finding& finding, MessageLanguage language, int this_year) { return Renderer(finding, language, this_year).render(); }

std::vector<std::string> questions(const Finding& finding, MessageLanguage language, int this_year,
                                   std::string_view addressee, std::string_view speech_register) {
  const std::string name = "ask." + std::string(finding.card->id) + (finding.variant.empty() ? "" : "." + finding.variant);
  std::vector<std::string> asked;
  if (!find_phrase(language, name)) return asked;
  const text::MessageArguments own = spoken(finding.arguments, language, this_year);
  for (const std::string& who : people_asked(finding)) {
    // before the finding's own
    text::MessageArguments arguments = {
        {"addressed", !who.empty() && who == addressee ? "yes" : "no"}, {"who", repeated(who)}, {"register", std::string(speech_register)}};
    arguments.insert(arguments.end(), own.begin(), own.end());
    asked.push_back(well_said(phrase(language, name, arguments), language));
  }
  return asked;
}

}  // namespace sml::rule
