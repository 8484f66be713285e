#include "linter/rule/custom_rule.h"

#include <algorithm>

#include "linter/base/word_list.h"
#include "linter/model/message_language.h"
#include "linter/rule/match.h"
#include "linter/text/message.h"

namespace sml::rule {
namespace {

using model::Field;
using model::MessageLanguage;

constexpr std::string_view kArguments[] = {"words", "count", "limit", "post"};

void judge_message(const Field<std::string>& message, std::string_view key, load::Problems& problems) {
  if (!message) return;
  const auto compiled = text::Message::compile(*message, "es");
  const auto is_known = [](const std::string& name) { return base::is_among(kArguments, name); };
  if (compiled && std::ranges::all_of(compiled->argument_names(), is_known)) return;
  problems.push_back({load::Problem::Kind::wrong_value, message.span, std::string(key), *message, "message", "format"});
}

}  // namespace

CustomRule::CustomRule(std::string id, base::SourceId source, model::CustomRule written, std::string match, std::string body)
    : id_(std::move(id)), source_(source), written_(std::move(written)), match_(std::move(match)), body_(std::move(body)) {
  for (const MessageLanguage language : model::kReadingOrder) add_text(language, model::text_in(written_, language));
  card_ = {.id = id_, .severity = *written_.severity, .origin = Origin::match, .texts = texts_, .body = body_, .match = match_, .own = true};
}

void CustomRule::add_text(MessageLanguage language, const Field<model::CustomRuleText>& text) {
  if (!text) return;
  NamedText& message = messages_[static_cast<std::size_t>(language)];
  NamedText& help = helps_[static_cast<std::size_t>(language)];
  message = {{{"", *text->message}}};
  help = {{{"", *text->help}}};
  texts_.push_back({.language = language,
                    .title = text->title ? std::string_view(*text->title) : std::string_view(id_),
                    .why = *text->why,
                    .advice = *text->advice,
                    .messages = message,
                    .helps = help});
}

load::Problems judge(const model::CustomRule& written, const yaml::Node& root) {
  load::Problems problems;
  const auto is_there = [&](MessageLanguage language) {
    return bool(model::text_in(written, language)) || root.find(model::name_of(language)) != nullptr;
  };
  if (std::ranges::none_of(model::kReadingOrder, is_there))
    problems.push_back({load::Problem::Kind::missing_key, root.span, "es", {}, "key", "rule_text"});
  for (const MessageLanguage language : model::kReadingOrder) {
    const Field<model::CustomRuleText>& text = model::text_in(written, language);
    judge_message(text->message, "message", problems);
    judge_message(text->help, "help", problems);
  }
  if (written.match) Match(*written.match, problems);
  return problems;
}

}  // namespace sml::rule
