#include "linter/load/scalar.h"

#include <algorithm>
#include <charconv>

#include "linter/base/ascii.h"
#include "linter/base/hexadecimal.h"
#include "linter/base/parts.h"
#include "linter/base/word_list.h"
#include "linter/load/language_tag.h"
#include "linter/load/meant_value.h"
#include "linter/load/meant_zone.h"
#include "linter/load/network_words.h"
#include "linter/load/profile_address.h"
#include "linter/model/countries.h"
#include "linter/text/fold.h"
#include "linter/text/id.h"
#include "linter/text/web_address.h"

namespace sml::load {
namespace {

constexpr int kLeastFigures = 3;   // of a phone number
constexpr std::size_t kShortestDigest = 8, kLongestDigest = 64;   // figures: from 32 bits to 256

template <class Legal>
bool only(std::string_view text, Legal legal) {
  return std::ranges::all_of(text, legal);
}

bool is_id(std::string_view text) {
  return !text.empty() && text.front() != '-' && only(text, [](char byte) { return base::is_ascii_small(byte) || base::is_ascii_digit(byte) || byte == '-'; });
}

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos) return false;
  const std::string_view domain = text.substr(at + 1);
  const std::size_t dot = domain.rfind('.');
  return dot != std::string_view::npos && dot > 0 && dot + 1 < domain.size() && text.find_first_of(" \t<>,;\"") == std::string_view::npos;
}

bool is_digest(std::string_view text) {
  return text.size() >= kShortestDigest && text.size() <= kLongestDigest && base::is_small_hexadecimal(base::in_ascii_small(text));
}

// Networks take nearly anything for a name, but no address, and nothing without a letter or figure.
bool is_handle(std::string_view text) { return !is_profile_address(text) && !text::folded_words(text).empty(); }

// "22x", "XXXX": figures that somebody left to be filled in, while "x12" is an extension.
bool is_left_open(std::string_view word) {
  const std::size_t end = word.find_last_not_of("xX");
  const std::string_view figures = word.substr(0, end == std::string_view::npos ? 0 : end + 1);
  const std::size_t crosses = word.size() - figures.size();
  return crosses > (figures.empty() ? 1U : 0U) && std::ranges::all_of(figures, base::is_ascii_digit);
}

// Some have letters ("800 PIZZAS"), some three figures (010).
bool is_phone(std::string_view text) {
  return std::ranges::count_if(text, base::is_ascii_digit) >= kLeastFigures && std::ranges::none_of(base::parts_between(text, " -./()"), is_left_open);
}

bool not_blank(std::string_view text) { return text.find_first_not_of(" \t\n\r") != std::string_view::npos; }

bool is_version(std::string_view text) {
  return !text.empty() && text.front() != '.' && text.back() != '.' && text.find("..") == std::string_view::npos &&
         only(text, [](char byte) { return base::is_ascii_digit(byte) || byte == '.'; });
}

std::string hyphenated(std::string_view text) {
  std::string result(text);
  std::ranges::replace(result, '_', '-');
  return result;
}

// `nearly` makes of a text that is not legal the one that was probably meant, where that is legal; `called` knows it by other names.
struct FormCheck {
  model::Form form;
  std::string_view name;
  bool (*legal)(std::string_view);
  std::string (*nearly)(std::string_view) = nullptr;
  std::optional<std::string> (*called)(std::string_view) = nullptr;
};

std::optional<std::string> nearest_legal(const FormCheck& check, std::string_view text) {
  if (check.nearly != nullptr)
    if (std::string near = check.nearly(text); check.legal(near)) return near;
  return check.called == nullptr ? std::nullopt : check.called(text);
}

std::optional<std::string> nearest_truth(std::string_view text) {
  const std::optional<bool> truth = truth_called(text);
  return truth ? std::optional<std::string>(*truth ? "true" : "false") : std::nullopt;
}

constexpr FormCheck kChecks[] = {
    {model::Form::id, "id", is_id, text::as_id},
    {model::Form::email, "email", is_email},
    {model::Form::language, "language", is_language_tag, hyphenated, meant_language},
    {model::Form::country, "country", model::is_country, base::in_ascii_capitals, meant_country},
    {model::Form::currency, "currency", model::is_currency, nullptr, meant_currency},
    {model::Form::digest, "digest", is_digest},
    {model::Form::handle, "handle", is_handle, nullptr, handle_in_address},
    {model::Form::phone, "phone", is_phone},
    {model::Form::version, "version", is_version},
    {model::Form::url, "url", text::is_web_address},
};

std::string_view reason_of(time::MomentError error) {
  switch (error) {
    case time::MomentError::format: return "format";
    case time::MomentError::no_such_date: return "no_such_date";
    case time::MomentError::no_such_time: return "no_such_time";
    case time::MomentError::no_such_offset: return "no_such_offset";
    case time::MomentError::out_of_range: return "out_of_range";
  }
  return "format";
}

std::string_view reason_of(time::HoursErrorKind kind) {
  switch (kind) {
    case time::HoursErrorKind::empty: return "empty";
    case time::HoursErrorKind::bad_day: return "bad_day";
    case time::HoursErrorKind::bad_time: return "bad_time";
    case time::HoursErrorKind::bad_range: return "bad_range";
    case time::HoursErrorKind::unexpected: return "format";
  }
  return "format";
}

// Whether a text is an amount but for its size.
bool is_too_large(std::string_view text) {
  const std::size_t figures = std::min(text.find_first_not_of("0123456789"), text.size());
  return figures > 0 && !model::parse_money(text) && model::parse_money('1' + std::string(text.substr(figures)));
}

// Whether hours speak of months or seasons, which their notation has not. The tables of time stand beside this room, not below it.
bool names_season(std::string_view text) {
  constexpr std::string_view kSeasons[] = {
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre", "january", "february", "march", "april", "june", "july",
      "august", "september", "october", "november", "december", "janeiro", "fevereiro", "marco", "maio",
      "junho", "julho", "setembro", "outubro", "novembro", "dezembro", "ene", "jan", "feb", "fev", "abr",
      "apr", "jun", "jul", "ago", "aug", "sep", "sept", "set", "oct", "nov",
      "dic", "dec", "dez", "verano", "invierno", "primavera", "otono", "summer",
      "winter", "spring", "autumn", "fall", "verao", "inverno", "outono"};
  const std::string folded = text::folded_words(text);
  return std::ranges::any_of(base::parts_between(folded, " "), [&](std::string_view word) { return base::is_among(kSeasons, word); });
}

// "indefinido", "hasta nuevo aviso": what in a file is said by no date at all.
bool says_no_end(std::string_view text) {
  constexpr std::string_view kWays[] = {
      "indefinido", "indefinida", "indefinidamente", "tiempo indefinido", "por tiempo indefinido", "siempre", "permanente", "ilimitado", "ilimitada",
      "sin fin", "sin fecha", "sin fecha de fin", "sin limite", "sin caducidad", "no caduca", "no tiene", "ninguna", "ninguno", "nunca",
      "hasta nuevo aviso", "hasta agotar existencias", "hasta fin de existencias", "hasta agotar", "hasta agotar stock", "hasta agotar plazas",
      "hasta que se agote", "hasta que se agoten", "hasta que se acabe", "hasta que se acaben", "until sold out",
      "indeterminado", "indeterminada", "por tempo indeterminado", "sempre", "sem fim", "sem data", "sem prazo", "ate novo aviso",
      "enquanto durarem os estoques", "ate durarem os estoques",
      "forever", "always", "never", "none", "no end", "indefinite", "indefinitely", "unlimited", "ongoing", "open ended", "until further notice",
      "while stocks last", "while supplies last", "n a"};
  const std::string folded = text::folded_words(text);
  return base::is_among(kWays, folded);
}

bool says_time(std::string_view text) { return text.find_first_of("0123456789;") != std::string_view::npos; }

// `meant` makes of a text that is none the one that was probably meant.
template <class T>
ScalarResult taken(std::optional<T> read, std::string_view expected, std::string_view text, std::optional<std::string> (*meant)(std::string_view), T& value) {
  if (!read) return ScalarError{expected, "format", {}, meant(text)};
  value = *std::move(read);
  return std::nullopt;
}

// "120%": what takes off more than all.
bool is_over_all(std::string_view text) {
  constexpr std::size_t kHundred = 3;   // figures
  return text.size() > kHundred && text.front() != '0' && text.ends_with('%') && only(text.substr(0, text.size() - 1), base::is_ascii_digit) &&
         !model::parse_mechanic(text);
}

}  // namespace

ScalarError not_among(std::span<const std::string_view> names, std::string_view text) {
  std::vector<std::string> all(names.begin(), names.end());
  ScalarError error{"one_of", "not_listed", {}, meant_value(text, all)};
  error.legal.count = all.size();
  error.legal.named = std::move(all);
  return error;
}

ScalarResult check_name(std::string_view name, model::Form form) {
  const bool takes_default = form == model::Form::network_or_default;
  if (form != model::Form::network_name && !takes_default) return std::nullopt;
  if (model::named<model::Network>(name) || (takes_default && name == "default")) return std::nullopt;
  const auto networks = model::names_of<model::Network>();
  std::vector<std::string_view> names(networks.begin(), networks.end());
  if (takes_default) names.emplace_back("default");
  return not_among(names, name);
}

ScalarResult check_text(std::string_view text, model::Form form) {
  if (!not_blank(text)) return ScalarError{"text", "empty"};
  for (const FormCheck& check : kChecks)
    if (check.form == form && !check.legal(text)) return ScalarError{check.name, "format", {}, nearest_legal(check, text)};
  return std::nullopt;
}

ScalarResult read_scalar(std::string_view text, model::Form, time::WrittenMoment& value) {
  const auto read = time::parse_moment(text);
  if (!read) return ScalarError{"moment", says_no_end(text) ? "endless" : reason_of(read.error())};
  value = *read;
  return std::nullopt;
}

ScalarResult read_scalar(std::string_view text, model::Form, time::Date& value) {
  const auto read = time::parse_date(text);
  if (!read) return ScalarError{"date", reason_of(read.error())};
  value = *read;
  return std::nullopt;
}

ScalarResult read_scalar(std::string_view text, model::Form, time::Hours& value) {
  const auto read = time::Hours::parse(text);
  if (!read && names_season(text)) return ScalarError{"hours", "season"};
  if (!read) return ScalarError{"hours", says_time(text) ? reason_of(read.error().kind) : "format", {}, meant_hours(text)};
  value = *read;
  return std::nullopt;
}

ScalarResult read_scalar(std::string_view text, model::Form, time::Zone& value) {
  if (const auto zone = time::Zone::find(text)) {
    value = *zone;
    return std::nullopt;
  }
  return ScalarError{"zone", "unknown", {}, meant_zone(text)};
}

ScalarResult read_scalar(std::string_view text, model::Form, base::Duration& value) {
  return taken(base::parse_duration(text), "duration", text, meant_duration, value);
}

ScalarResult check_bounds(base::Duration length, const model::Key& options) {
  const model::LengthBounds* bounds = options.within;
  if (bounds != nullptr && length < bounds->shortest.length) return ScalarError{"duration", "too_short", {std::string(bounds->shortest.written)}};
  if (bounds != nullptr && length > bounds->longest.length) return ScalarError{"duration", "too_long", {std::string(bounds->longest.written)}};
  return std::nullopt;
}

ScalarResult check_bounds(int number, const model::Key& options) {
  if (number < options.least) return ScalarError{"whole_number", "too_small", {std::to_string(options.least)}};
  return std::nullopt;
}

ScalarResult read_scalar(std::string_view text, model::Form, model::Money& value) {
  if (is_too_large(text)) return ScalarError{"money", "too_large"};
  return taken(model::parse_money(text), "money", text, meant_price, value);
}
ScalarResult read_scalar(std::string_view text, model::Form, model::Mechanic& value) {
  if (only(text, base::is_ascii_digit)) return ScalarError{"mechanic", "number", {"MXN"}};
  if (is_over_all(text)) return ScalarError{"mechanic", "over_all"};
  return taken(model::parse_mechanic(text), "mechanic", text, meant_mechanic, value);
}

ScalarResult read_scalar(std::string_view text, model::Form, bool& value) {
  constexpr std::string_view kTrue[] = {"true", "True", "TRUE"}, kFalse[] = {"false", "False", "FALSE"};   // of YAML 1.2's core schema
  value = base::is_among(kTrue, text);
  if (!value && !base::is_among(kFalse, text)) return ScalarError{"boolean", "format", {}, nearest_truth(text)};
  return std::nullopt;
}

ScalarResult read_scalar(std::string_view text, model::Form, int& value) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return ScalarError{"whole_number", "format", {}, meant_number(text)};
  value = number;
  return std::nullopt;
}

}  // namespace sml::load
