#include "linter/claims/currency.h"

#include <algorithm>
#include <span>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/text/countries.h"

namespace sml::claims {
namespace {

constexpr std::string_view kDollars[] = {"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "JMD", "TTD", "BZD"};
constexpr std::string_view kPesos[] = {"MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP", "PHP"};

// "$" is the money of its country where that is a dollar or a peso, and in Brazil, where people leave out the R; elsewhere it is a dollar.
bool is_written_with_dollar_sign(std::string_view currency) {
  return currency.empty() || currency == "BRL" || base::is_among(kDollars, currency) || base::is_among(kPesos, currency);
}

bool is_listed(std::string_view list, std::string_view word) {
  if (word.empty()) return false;
  const std::size_t at = list.find(word);
  return at != std::string_view::npos && (at == 0 || list[at - 1] == ' ') && (at + word.size() == list.size() || list[at + word.size()] == ' ');
}

bool is_money_in(std::string_view where, const Setting& setting) {
  if (where.empty()) return true;
  const bool denied = where.starts_with('!');
  if (denied) where.remove_prefix(1);
  const std::string_view language = setting.language.substr(0, setting.language.find_first_of("-_"));
  return (is_listed(where, setting.country.empty() ? "-" : setting.country) || is_listed(where, language)) != denied;
}

std::span<const CurrencySign> signs_that_begin_with(char byte) {
  const std::size_t first = static_cast<unsigned char>(byte);
  return kCurrencySigns.subspan(kSignsBefore[first], kSignsBefore[first + 1] - kSignsBefore[first]);
}

}  // namespace

std::string own_currency(const Setting& setting) {
  if (!setting.currency.empty() || setting.country.empty()) return std::string(setting.currency);
  thread_local std::pair<std::string, std::string> last;   // a country and its currency: texts of one business follow each other, and CLDR takes its time
  if (last.first != setting.country) last = {std::string(setting.country), text::country_currency(setting.country)};
  return last.second;
}

const CurrencyName* currency_name(std::string_view word, const Setting& setting) {
  const CurrencyName* found = kCurrencyNameIndex.find(kCurrencyNames, word);
  return found != nullptr && is_money_in(found->where, setting) ? found : nullptr;
}

bool names_currency(std::string_view written) {
  if (written.empty()) return false;
  const CurrencyName* name = kCurrencyNameIndex.find(kCurrencyNames, written);
  const bool is_name = name != nullptr && (name->kind == CurrencyName::Kind::code || name->kind == CurrencyName::Kind::noun);
  if (is_name && name->in_offers && (name->where.empty() || name->where.starts_with('!') || is_listed(name->where, "-"))) return true;
  return std::ranges::any_of(signs_that_begin_with(written.front()), [&](const CurrencySign& sign) {
    return sign.written == written && sign.place == CurrencySign::Place::both;
  });
}

bool is_familiar_currency(std::string_view word) {
  const CurrencyName* name = kCurrencyNameIndex.find(kCurrencyNames, word);
  return name != nullptr && name->familiar;
}

const CurrencySign* currency_sign_at(std::string_view folded, std::size_t at, const Setting& setting) {
  const std::string_view rest = folded.substr(at);
  if (rest.empty()) return nullptr;
  for (const CurrencySign& sign : signs_that_begin_with(rest.front())) {
    if (!rest.starts_with(sign.written) || !is_money_in(sign.where, setting)) continue;
    const bool cuts_a_word = base::is_ascii_small(sign.written.back()) && rest.size() > sign.written.size() && base::is_ascii_small(rest[sign.written.size()]);
    if (!cuts_a_word) return &sign;
  }
  return nullptr;
}

std::string currency_of(const CurrencyName& name, const Setting& setting) {
  if (!name.currency.empty()) return std::string(name.currency);
  std::string own = own_currency(setting);
  if (name.own == CurrencyName::Own::dollar && !own.empty() && !base::is_among(kDollars, own)) return "USD";
  if (name.own == CurrencyName::Own::peso && !base::is_among(kPesos, own)) return "";
  return own;
}

std::string currency_of(const CurrencySign& sign, const Setting& setting) {
  if (!sign.currency.empty() || sign.shown != "$") return std::string(sign.currency);
  std::string own = own_currency(setting);
  return is_written_with_dollar_sign(own) ? own : "USD";
}

}  // namespace sml::claims
