#include "linter/text/message.h"

#include <unicode/listformatter.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>

#include "linter/base/joined.h"
#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/icu.h"

namespace sml::text {
namespace {

constexpr std::size_t kDeepest = 32;   // ICU parses nested arguments by recursion

// What ICU wants an argument's value to be: `plain` takes both.
enum class Kind { plain, number, word };
using Kinds = std::map<std::string, Kind>;

bool is_too_deep(std::string_view pattern) {
  std::size_t depth = 0;
  for (const char letter : pattern) {
    if (letter == '{' && ++depth > kDeepest) return true;
    if (letter == '}' && depth > 0) --depth;
  }
  return false;
}

std::string reason_of(UErrorCode status, const UParseError& place) {
  std::string reason = u_errorName(status);
  const std::string before = utf8(icu::UnicodeString(place.preContext));
  const std::string after = utf8(icu::UnicodeString(place.postContext));
  if (!before.empty() || !after.empty()) reason.append(" between \"").append(before).append("\" and \"").append(after).append("\"");
  return reason;
}

// The kind that the argument which starts at part `index` asks for, or nothing for a kind that messages do without.
std::optional<Kind> kind_at(const icu::MessagePattern& pattern, int32_t index) {
  switch (pattern.getPart(index).getArgType()) {
    case UMSGPAT_ARG_TYPE_NONE:
      return Kind::plain;
    case UMSGPAT_ARG_TYPE_SIMPLE:
      if (pattern.getSubstring(pattern.getPart(index + 2)) == icu::UnicodeString(u"number")) return Kind::number;
      return std::nullopt;
    case UMSGPAT_ARG_TYPE_PLURAL:
    case UMSGPAT_ARG_TYPE_SELECTORDINAL:
      return Kind::number;
    case UMSGPAT_ARG_TYPE_SELECT:
      return Kind::word;
    default:
      return std::nullopt;
  }
}

base::Result<Kinds, MessageError> kinds_of(const icu::MessagePattern& pattern) {
  Kinds kinds;
  for (int32_t index = 0; index < pattern.countParts(); ++index) {
    if (pattern.getPartType(index) != UMSGPAT_PART_TYPE_ARG_START) continue;
    const std::string name = utf8(pattern.getSubstring(pattern.getPart(index + 1)));
    if (pattern.getPartType(index + 1) != UMSGPAT_PART_TYPE_ARG_NAME) return MessageError{"{" + name + "}: arguments have names"};
    const std::optional<Kind> kind = kind_at(pattern, index);
    if (!kind) return MessageError{"{" + name + "}: only number, plural, selectordinal and select"};
    Kind& known = kinds.try_emplace(name, Kind::plain).first->second;
    const bool is_both = known != Kind::plain && *kind != Kind::plain && known != *kind;
    if (is_both) return MessageError{"{" + name + "}: a number and a word"};
    if (known == Kind::plain) known = *kind;
  }
  return kinds;
}

std::optional<std::int64_t> whole_number(std::string_view digits) {
  std::int64_t number = 0;
  const char* end = digits.data() + digits.size();
  const auto [behind, error] = std::from_chars(digits.data(), end, number);
  if (error != std::errc() || behind != end) return std::nullopt;
  return number;
}

// The value as ICU takes it; nothing where a plural gets a word, which reads as an argument that is missing.
std::optional<icu::Formattable> formattable(const MessageValue& value, Kind kind) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    if (kind == Kind::word) return icu::Formattable(unicode(std::to_string(*number)));
    return icu::Formattable(static_cast<int64_t>(*number));
  }
  const std::string& text = std::get<std::string>(value);
  if (kind != Kind::number) return icu::Formattable(unicode(text));
  const std::optional<std::int64_t> number = whole_number(text);
  if (!number) return std::nullopt;
  return icu::Formattable(static_cast<int64_t>(*number));
}

// How many bytes of quotes and brackets open the text.
std::size_t opening_length(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size(); length = at) {
    const char32_t code_point = base::next_code_point(text, at);
    const bool is_straight = code_point == '"' || code_point == '\'';
    if (!is_straight && !is_opening(code_point)) break;
  }
  return length;
}

// Null where ICU has none; a thread keeps its own.
const icu::ListFormatter* list_formatter(std::string_view language, Joined joined) {
  thread_local std::map<Joined, std::map<std::string, std::unique_ptr<icu::ListFormatter>, std::less<>>> all;
  auto& made = all[joined];
  auto found = made.find(language);
  if (found == made.end()) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = locale_of(language, status);
    std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(locale, joined == Joined::with_or ? ULISTFMT_TYPE_OR : ULISTFMT_TYPE_AND, ULISTFMT_WIDTH_WIDE, status));
    if (U_FAILURE(status)) formatter.reset();
    found = made.emplace(language, std::move(formatter)).first;
  }
  return found->second.get();
}

}  // namespace

struct Message::Compiled {
  Compiled(const icu::UnicodeString& pattern, const icu::Locale& locale, UParseError& place, UErrorCode& status, Kinds all)
      : format(pattern, locale, place, status), kinds(std::move(all)) {}

  icu::MessageFormat format;
  Kinds kinds;
};

Message::Message(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}

base::Result<Message, MessageError> Message::compile(std::string_view pattern, std::string_view language) {
  if (is_too_deep(pattern)) return MessageError{"arguments nested too deep"};
  UErrorCode status = U_ZERO_ERROR;
  UParseError place{};
  const icu::UnicodeString source = unicode(pattern);
  const icu::MessagePattern parts(source, &place, status);
  if (U_FAILURE(status)) return MessageError{reason_of(status, place)};
  base::Result<Kinds, MessageError> kinds = kinds_of(parts);
  if (!kinds) return kinds.error();
  const icu::Locale locale = locale_of(language, status);
  if (U_FAILURE(status) || locale.isBogus()) return MessageError{"no language tag: " + std::string(language)};
  auto compiled = std::make_shared<const Compiled>(source, locale, place, status, *std::move(kinds));
  if (U_FAILURE(status)) return MessageError{reason_of(status, place)};
  return Message(std::move(compiled));
}

std::string Message::format(const MessageArguments& arguments) const {
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
  for (const auto& [name, value] : arguments) {
    const auto kind = compiled_->kinds.find(name);
    if (kind == compiled_->kinds.end()) continue;
    const std::optional<icu::Formattable> fitting = formattable(value, kind->second);
    if (!fitting) continue;
    names.push_back(unicode(name));
    values.push_back(*fitting);
  }
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString out;
  compiled_->format.format(names.data(), values.data(), static_cast<int32_t>(names.size()), out, status);
  if (U_FAILURE(status)) compiled_->format.toPattern(out.remove());
  return utf8(out);
}

std::vector<std::string> Message::argument_names() const {
  std::vector<std::string> names;
  for (const auto& [name, kind] : compiled_->kinds) names.push_back(name);
  return names;
}

std::string filled(std::string_view pattern, std::string_view language, const MessageArguments& arguments) {
  thread_local std::unordered_map<std::string, base::Result<Message, MessageError>> compiled;
  std::string name = std::string(language).append(1, '\n').append(pattern);
  auto found = compiled.find(name);
  if (found == compiled.end()) found = compiled.emplace(std::move(name), Message::compile(pattern, language)).first;
  return found->second ? found->second->format(arguments) : std::string(pattern);
}

// The last item goes to ICU without the quotes that open it: "y" becomes "e" by the sound, and a quote has none.
std::string list_of(const std::vector<std::string>& items, std::string_view language, Joined joined) {
  if (items.size() < 2) return items.empty() ? std::string() : items.front();
  const icu::ListFormatter* formatter = list_formatter(language, joined);
  if (formatter == nullptr) return base::joined(items, ", ");
  const std::string_view last = items.back();
  const std::string_view opening = last.substr(0, opening_length(last));
  const std::string_view bare = last.substr(opening.size());
  std::vector<icu::UnicodeString> parts;
  for (const std::string& item : items) parts.push_back(unicode(item));
  parts.back() = unicode(bare);
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString out;
  formatter->format(parts.data(), static_cast<int32_t>(parts.size()), out, status);
  if (U_FAILURE(status) || !out.endsWith(parts.back())) return base::joined(items, ", ");
  out.insert(out.length() - parts.back().length(), unicode(opening));
  return utf8(out);
}

std::string icu_version() { return U_ICU_VERSION; }

}  // namespace sml::text
