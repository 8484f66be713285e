#include "linter/run/entry_values.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

#include "linter/base/parts.h"
#include "linter/base/word_list.h"
#include "linter/load/meant_value.h"
#include "linter/load/network_words.h"
#include "linter/resolve/hours_in_words.h"
#include "linter/resolve/written_time.h"
#include "linter/text/fold.h"
#include "linter/text/id.h"
#include "linter/text/trimmed.h"

namespace sml::run {
namespace {

using Value = std::optional<std::string>;
using Reader = Value (*)(std::string_view written, time::Date today);

// Where day and month may change places, nobody knows which day it is.
Value moment_in(std::string_view written, time::Date today) {
  const std::vector<std::string> moments = resolve::meant_moments(written, {}, today);
  if (!moments.empty()) return moments.size() == 1 ? Value(moments.front()) : std::nullopt;
  return resolve::moment_without_year(written, today, resolve::YearSide::ahead);
}

Value money_in(std::string_view written, time::Date) { return load::meant_money(written); }
Value mechanic_in(std::string_view written, time::Date) { return load::meant_mechanic(written); }
Value words_in(std::string_view written, time::Date) { return std::string(written); }

Value hours_in(std::string_view written, time::Date) {
  constexpr std::string_view kClosed[] = {"off", "cerrado", "cerrada", "cerramos", "closed", "fechado", "fechada"};
  if (base::is_among(kClosed, text::folded_words(written))) return "off";
  return resolve::times_in_words(std::string(written));
}

// What stands behind the name in an entry of a list, and by which of the joints.
constexpr std::string_view kColon[] = {": "};
constexpr std::string_view kDashes[] = {": ", " - ", " – ", " — "};
constexpr std::string_view kBlanks[] = {": ", ", ", " - ", " – ", " — ", " a ", " at ", " por ", " for ", " el ", " on ", " em ", " "};
struct Tail {
  std::string_view list;
  std::string_view field;
  Reader read;
  std::span<const std::string_view> joints;
};
constexpr Tail kTails[] = {
    {"products", "price", money_in, kBlanks},   {"offers", "mechanic", mechanic_in, kDashes},  {"events", "starts_at", moment_in, kBlanks},
    {"locations", "address", words_in, kColon}, {"special_hours", "hours", hours_in, kBlanks}, {"disruptions", "from", day_in, kBlanks},
    {"accounts", "handle", words_in, kColon},   {"objectives", "", nullptr, {}},               {"people", "", nullptr, {}},
};

// Takes the tail off that can be read as such, the longest. Nothing where none can. What may stand behind any blank is short.
Value take_tail(const Tail& tail, std::string_view& rest, time::Date today) {
  constexpr std::size_t kLongest = 64;   // bytes
  const std::size_t first = tail.joints.size() > 1 && rest.size() > kLongest ? rest.size() - kLongest : 1;
  for (std::size_t at = first; at < rest.size(); ++at)
    for (const std::string_view joint : tail.joints) {
      if (!rest.substr(at).starts_with(joint)) continue;
      Value value = tail.read(text::trimmed(rest.substr(at + joint.size())), today);
      if (value) rest = text::trimmed(rest.substr(0, at));
      if (value) return value;
    }
  return std::nullopt;
}

// "Hasta las 12", "until 8pm", "até as 20 h": of each day.
bool says_hour(std::string_view end) {
  constexpr std::string_view kBegins[] = {"hasta las ", "hasta la ", "até as ", "até à ", "até às "}, kEnds[] = {"pm", "am", "p. m.", "a. m.", " h", "hs"};
  const auto begins = [&](std::string_view begin) { return end.starts_with(begin); };
  const auto ends = [&](std::string_view ending) { return end.ends_with(ending); };
  return std::ranges::any_of(kBegins, begins) || std::ranges::any_of(kEnds, ends);
}

// Takes "hasta el 15/12/2026" off the end of a text, or "hasta agotar existencias", which is a condition.
std::optional<load::KnownValue> take_end(std::string_view& rest, time::Date today) {
  constexpr std::string_view kUntil[] = {" hasta el ", " hasta ", " until ", " through ", " até o ", " até "};
  for (const std::string_view word : kUntil) {
    const std::size_t at = rest.rfind(word);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view end = text::trimmed(rest.substr(at));
    if (says_hour(end)) return std::nullopt;
    const Value day = day_in(rest.substr(at + word.size()), today);
    const bool may_be_day = end.find_first_of("0123456789") != std::string_view::npos;
    rest = text::trimmed(rest.substr(0, rest.find_last_not_of(" ,;-", at) + 1));
    if (day || may_be_day) return load::KnownValue{"valid_through", day.value_or(std::string(load::kUnknown))};
    return load::KnownValue{"conditions", std::string(end)};
  }
  return std::nullopt;
}

// Whether it is for nothing; free delivery is another thing, which is said so or in other words.
bool says_free(std::string_view words) {
  constexpr std::string_view kDelivery[] = {"envio", "envios", "entrega", "domicilio", "frete", "shipping", "delivery"};
  const std::vector<std::string_view> parts = base::parts_between(words, " ");
  const bool says_free = std::ranges::any_of(parts, [](std::string_view part) { return load::meant_mechanic(part) == "free"; });
  return says_free && std::ranges::none_of(parts, [&](std::string_view part) { return base::is_among(kDelivery, part); });
}

// The one "2x1" or "20%" among the words, or that it is free; of a second unit it is another thing.
Value mechanic_among(std::string_view written) {
  const std::string words = text::folded_words(written);
  if (words.find("segund") != std::string::npos || words.find("second") != std::string::npos) return std::nullopt;
  Value found;
  for (const std::string_view word : base::parts_between(written, " ")) {
    const bool may_be =
        word.find_first_of("0123456789") != std::string_view::npos && (word.ends_with('%') || word.find_first_of("xX") != std::string_view::npos);
    const Value mechanic = may_be ? load::meant_mechanic(word) : std::nullopt;
    if (mechanic && found) return std::nullopt;
    if (mechanic) found = mechanic;
  }
  return !found && says_free(words) ? Value("free") : found;
}

using Values = std::vector<load::KnownValue>;

void add(Values& values, std::string_view field, const Value& value) {
  if (value && !field.empty()) values.push_back({field, *value});
}

void name_it(Values& values, std::string_view list, const std::string& name, time::Date today) {
  if (list == "special_hours") return add(values, "date", day_in(name, today));
  const auto network = list == "accounts" ? load::network_called(name) : std::nullopt;
  add(values, "id", text::as_id(name));
  if (list == "accounts") return add(values, "network", network ? Value(model::name_of(*network)) : std::nullopt);
  add(values, list == "disruptions" ? "what" : "name", name);
}

}  // namespace

Value day_in(std::string_view written, time::Date today) {
  const Value moment = moment_in(written, today);
  return moment ? Value(day_of(*moment)) : std::nullopt;
}

std::optional<load::DayStretch> stretch_in(std::string_view written, time::Date today) {
  return load::stretch_in(written, [&](std::string_view day) { return day_in(day, today); });
}

Values entry_values(std::string_view list, std::string_view written, time::Date today) {
  const auto tail = std::ranges::find(kTails, list, &Tail::list);
  if (tail == std::end(kTails)) return {};
  constexpr std::size_t kLongestEntry = 400;   // bytes: what is longer is a text
  std::string_view rest = text::trimmed(written);
  if (rest.size() > kLongestEntry) return {};
  const std::optional<load::KnownValue> end = list == "offers" ? take_end(rest, today) : std::nullopt;
  Value value = take_tail(*tail, rest, today);
  if (list == "accounts" && !value) return {};   // "@paula" alone
  if (list == "offers" && !value) value = load::meant_mechanic(rest);
  if (list == "offers" && !value) value = mechanic_among(rest);
  Values values;
  name_it(values, list, std::string(rest), today);
  add(values, tail->field, value);
  if (end) values.push_back(*end);
  return values;
}

}  // namespace sml::run
