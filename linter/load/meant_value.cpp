#include "linter/load/meant_value.h"

#include <algorithm>
#include <span>
#include <string>

#include "linter/base/ascii.h"
#include "linter/base/blanks.h"
#include "linter/base/parts.h"
#include "linter/base/replace_all.h"
#include "linter/base/word_list.h"
#include "linter/load/language_tag.h"
#include "linter/load/network_words.h"
#include "linter/model/countries.h"
#include "linter/model/money.h"
#include "linter/text/countries.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"
#include "linter/time/hours.h"

namespace sml::load {
namespace {

struct OtherWord {
  std::string_view said;   // folded, with single spaces
  std::string_view value;
};

// A word may stand for several values: the first that the list has is meant.
constexpr OtherWord kOtherWords[] = {
    {"agotado", "out_of_stock"}, {"agotada", "out_of_stock"}, {"agotados", "out_of_stock"}, {"sin existencias", "out_of_stock"}, {"sin stock", "out_of_stock"},
    {"no hay", "out_of_stock"}, {"esgotado", "out_of_stock"}, {"esgotada", "out_of_stock"}, {"em falta", "out_of_stock"}, {"sem estoque", "out_of_stock"},
    {"sold out", "out_of_stock"}, {"unavailable", "out_of_stock"}, {"no disponible", "out_of_stock"}, {"indisponivel", "out_of_stock"},
    {"disponible", "in_stock"}, {"disponibles", "in_stock"}, {"hay", "in_stock"},
    {"en existencia", "in_stock"}, {"en stock", "in_stock"}, {"disponivel", "in_stock"},
    {"em estoque", "in_stock"}, {"available", "in_stock"}, {"descontinuado", "discontinued"},
    {"descontinuada", "discontinued"}, {"descatalogado", "discontinued"},
    {"ya no se vende", "discontinued"}, {"preventa", "pre_order"}, {"pre venta", "pre_order"}, {"pre venda", "pre_order"}, {"presale", "pre_order"},

    {"agotado", "sold_out"}, {"agotada", "sold_out"}, {"agotadas", "sold_out"},
    {"esgotado", "sold_out"}, {"esgotada", "sold_out"}, {"out of stock", "sold_out"},
    {"activa", "active"}, {"activo", "active"}, {"vigente", "active"}, {"ativa", "active"},
    {"ativo", "active"}, {"retirada", "withdrawn"}, {"retirado", "withdrawn"},
    {"cancelada", "withdrawn"}, {"cancelado", "withdrawn"}, {"cancelled", "withdrawn"}, {"canceled", "withdrawn"}, {"suspendida", "withdrawn"},
    {"cancelado", "cancelled"}, {"cancelada", "cancelled"}, {"suspendido", "cancelled"}, {"aplazado", "postponed"}, {"aplazada", "postponed"},
    {"pospuesto", "postponed"}, {"pospuesta", "postponed"}, {"postergado", "postponed"},
    {"adiado", "postponed"}, {"adiada", "postponed"}, {"delayed", "postponed"},

    {"planeado", "planned"}, {"planificado", "planned"}, {"planejado", "planned"}, {"normal", "planned"}, {"emergencia", "emergency"}, {"urgente", "emergency"},
    {"especial", "special_request"}, {"peticion especial", "special_request"},
    {"solicitud especial", "special_request"}, {"pedido especial", "special_request"},
    {"crisis", "crisis_response"}, {"crise", "crisis_response"},
    {"abiertas", "open"}, {"abierto", "open"}, {"abertas", "open"}, {"cerradas", "closed"},
    {"cerrado", "closed"}, {"no", "closed"}, {"nao", "closed"}, {"none", "closed"},
    {"false", "closed"}, {"off", "closed"}, {"ninguna", "closed"}, {"si", "open"},
    {"sim", "open"}, {"yes", "open"}, {"true", "open"}, {"fechadas", "closed"},

    {"dia", "day"}, {"diario", "day"}, {"daily", "day"}, {"semana", "week"}, {"semanal", "week"}, {"weekly", "week"}, {"mes", "month"}, {"mensual", "month"},
    {"mensal", "month"}, {"monthly", "month"}, {"ano", "year"}, {"anual", "year"}, {"yearly", "year"},
    {"tienda", "in_store"}, {"en tienda", "in_store"}, {"local", "in_store"}, {"en el local", "in_store"}, {"presencial", "in_store"}, {"loja", "in_store"},
    {"na loja", "in_store"}, {"en linea", "online"}, {"web", "online"}, {"internet", "online"}, {"domicilio", "delivery"}, {"a domicilio", "delivery"},
    {"envio", "delivery"}, {"entrega", "delivery"}, {"reparto", "delivery"}, {"promocionales", "promotional"}, {"promocional", "promotional"},
    {"promociones", "promotional"}, {"promocionais", "promotional"}, {"todo", "all"},
    {"todos", "all"}, {"todas", "all"}, {"tudo", "all"}, {"everything", "all"},
    {"emergencias", "emergencies"}, {"ofertas", "offers"}, {"promociones", "offers"}, {"promos", "offers"}, {"promocoes", "offers"}, {"precios", "prices"},
    {"precos", "prices"}, {"eventos", "events"}, {"peticiones especiales", "special_requests"}, {"solicitudes especiales", "special_requests"},
    {"pedidos especiais", "special_requests"}, {"respuestas de crisis", "crisis_responses"}, {"formal", "usted"}, {"informal", "tú"},

    {"errores", "error"}, {"erro", "error"}, {"aviso", "warning"}, {"avisos", "warning"}, {"advertencia", "warning"}, {"warn", "warning"},
    {"no", "never"}, {"nunca", "never"}, {"nada", "never"}, {"apagada", "off"},
    {"apagado", "off"}, {"desactivada", "off"}, {"desligada", "off"}, {"no", "off"}, {"nao", "off"},
    {"false", "off"}, {"none", "off"}, {"leyes", "laws"}, {"leis", "laws"}, {"estricto", "strict"}, {"estricta", "strict"}, {"recomendado", "recommended"},
    {"recomendadas", "recommended"}, {"defecto", "default"}, {"por defecto", "default"}, {"otras", "default"}, {"demas", "default"}, {"padrao", "default"},
};

constexpr OtherWord kLanguages[] = {
    {"espanol", "es"}, {"castellano", "es"}, {"spanish", "es"}, {"espanhol", "es"}, {"ingles", "en"}, {"english", "en"}, {"portugues", "pt"},
    {"portuguese", "pt"}, {"portugues de brasil", "pt-BR"}, {"portugues do brasil", "pt-BR"},
    {"espanol de mexico", "es-MX"}, {"catalan", "ca"}, {"catala", "ca"},
    {"frances", "fr"}, {"french", "fr"}, {"italiano", "it"}, {"italian", "it"}, {"aleman", "de"}, {"german", "de"},
    {"valenciano", "ca-valencia"}, {"valencia", "ca-valencia"}, {"va", "ca-valencia"}, {"val", "ca-valencia"},
    {"gallego", "gl"}, {"galego", "gl"}, {"galician", "gl"}, {"euskera", "eu"}, {"euskara", "eu"},
    {"vasco", "eu"}, {"basque", "eu"},
};

constexpr OtherWord kCountries[] = {
    {"eeuu", "US"}, {"ee uu", "US"}, {"eua", "US"}, {"usa", "US"}, {"u s a", "US"}, {"uk", "GB"}, {"u k", "GB"}, {"inglaterra", "GB"}, {"england", "GB"},
    {"gran bretana", "GB"}, {"gra bretanha", "GB"}, {"great britain", "GB"}, {"rep dominicana", "DO"},
};

// Of a peso or a dollar alone nobody knows whose it is.
constexpr OtherWord kCurrencies[] = {
    {"euro", "EUR"}, {"euros", "EUR"}, {"real", "BRL"}, {"reais", "BRL"}, {"reales", "BRL"},
    {"peso mexicano", "MXN"}, {"pesos mexicanos", "MXN"}, {"mexican pesos", "MXN"},
    {"peso argentino", "ARS"}, {"pesos argentinos", "ARS"}, {"peso chileno", "CLP"},
    {"pesos chilenos", "CLP"}, {"peso colombiano", "COP"}, {"pesos colombianos", "COP"},
    {"peso uruguayo", "UYU"}, {"pesos uruguayos", "UYU"}, {"peso dominicano", "DOP"},
    {"pesos dominicanos", "DOP"}, {"sol", "PEN"}, {"soles", "PEN"}, {"quetzal", "GTQ"},
    {"quetzales", "GTQ"}, {"boliviano", "BOB"}, {"bolivianos", "BOB"}, {"guarani", "PYG"},
    {"guaranies", "PYG"}, {"lempira", "HNL"}, {"lempiras", "HNL"}, {"bolivares", "VES"},
    {"dolar estadounidense", "USD"}, {"dolares estadounidenses", "USD"}, {"us dollars", "USD"}, {"libras esterlinas", "GBP"}, {"pounds", "GBP"},
};

constexpr OtherWord kMechanics[] = {
    {"gratis", "free"}, {"gratuito", "free"}, {"gratuita", "free"}, {"envio gratis", "free_shipping"}, {"envio gratuito", "free_shipping"},
    {"frete gratis", "free_shipping"}, {"free shipping", "free_shipping"}, {"free delivery", "free_shipping"}, {"regalo", "gift"}, {"de regalo", "gift"},
    {"obsequio", "gift"}, {"brinde", "gift"}, {"presente", "gift"}, {"cupon", "coupon"}, {"cupom", "coupon"}, {"codigo", "coupon"}, {"otra", "other"},
    {"otro", "other"}, {"outra", "other"}, {"outro", "other"}, {"dos por uno", "2x1"}, {"dos x uno", "2x1"}, {"tres por dos", "3x2"},
    {"tres x dos", "3x2"}, {"dois por um", "2x1"}, {"sorteo", "other"}, {"rifa", "other"}, {"concurso", "other"},
    {"sorteio", "other"}, {"raffle", "other"}, {"giveaway", "other"}, {"mitad de precio", "50%"},
};

struct MoneySign {
  std::string_view sign;
  std::string_view currency;   // empty where it is of many
};
constexpr MoneySign kMoneySigns[] = {{"R$", "BRL"}, {"US$", "USD"}, {"€", "EUR"}, {"S/", "PEN"}, {"$", ""}};

// Of a sign that many have nobody knows which is meant.
std::optional<std::string> currency_of_sign(std::string_view written) {
  const auto found = std::ranges::find(kMoneySigns, written, &MoneySign::sign);
  return found == std::end(kMoneySigns) || found->currency.empty() ? std::nullopt : std::optional<std::string>(found->currency);
}

constexpr std::string_view kUpTos[] = {"hasta un ", "hasta el ", "hasta ", "up to ", "ate "};
constexpr std::string_view kDiscounts[] = {" off", " de dto.", " de dto", " dto.", " dto", " dcto.", " dcto", " dscto.", " dscto",
                                           " de descuento", " descuento", " de desconto", " desconto", " menos", " discount"};
constexpr std::string_view kAnds[] = {" y ", " e ", " and ", ", "};
constexpr std::string_view kBy = " por ";   // "3 por 2"
constexpr std::size_t kGroup = 3;      // figures between two points of thousands
constexpr std::size_t kDecimals = 2;   // the most that a price has

std::string plain(std::string_view written) {
  std::string spaced(written);
  std::ranges::replace_if(spaced, [](char byte) { return byte == '_' || byte == '-' || byte == '/'; }, ' ');
  return text::folded_words(spaced);
}

std::optional<std::string> in_other_words(std::span<const OtherWord> words, std::string_view said) {
  const auto found = std::ranges::find(words, said, &OtherWord::said);
  if (found == words.end()) return std::nullopt;
  return std::string(found->value);
}

bool is_of_amount(char byte) { return base::is_ascii_digit(byte) || byte == '.' || byte == ','; }

// "1.490,50", "1,490", "149,9" -> "1490.50", "1490", "149.9": what stands before three figures divides thousands.
std::string plain_amount(std::string_view written) {
  const std::size_t last = written.find_last_of(".,");
  const bool has_decimals = last != std::string_view::npos && written.size() - last - 1 <= kDecimals;
  const std::size_t first = written.find_first_of(".,");
  const bool has_thousands = first != std::string_view::npos && !(has_decimals && first == last);
  if (has_thousands && (first > kGroup || written.starts_with('0'))) return {};
  std::string amount;
  for (std::size_t at = 0; at < written.size(); ++at) {
    if (base::is_ascii_digit(written[at])) amount += written[at];
    else if (has_decimals && at == last) amount += '.';
    else if (written.size() - at - 1 < kGroup || !std::ranges::all_of(written.substr(at + 1, kGroup), base::is_ascii_digit)) return {};
  }
  return amount;
}

// Takes the sign of a currency off, wherever it stands.
std::string_view take_sign(std::string& text) {
  for (const MoneySign& sign : kMoneySigns) {
    const std::size_t at = text.find(sign.sign);
    if (at == std::string::npos) continue;
    text.replace(at, sign.sign.size(), " ");
    return sign.currency;
  }
  return {};
}

// "pt-BR", "es_419" -> "pt", "es".
std::optional<std::string> message_language_of_tag(std::string_view tag) {
  const std::string language = base::in_ascii_small(tag.substr(0, tag.find_first_of("-_")));
  return model::named<model::MessageLanguage>(language) ? std::optional(language) : std::nullopt;
}

}  // namespace

std::optional<std::string> meant_value(std::string_view written, const std::vector<std::string>& legal) {
  const auto is_legal = [&](std::string_view value) { return base::is_among(legal, value); };
  const std::string said = plain(written);
  if (const auto network = network_called(said); network && is_legal(model::name_of(*network))) return std::string(model::name_of(*network));
  if (const auto status = status_called(said); status && is_legal(model::name_of(*status))) return std::string(model::name_of(*status));
  if (const auto format = format_called(said); format && is_legal(model::name_of(*format))) return std::string(model::name_of(*format));
  for (const std::span<const OtherWord> words : {std::span<const OtherWord>(kOtherWords), std::span<const OtherWord>(kLanguages)})
    for (const OtherWord& word : words)
      if (word.said == said && is_legal(word.value)) return std::string(word.value);
  if (auto language = message_language_of_tag(written); language && is_legal("en") && is_legal(*language)) return language;
  return text::nearest_name(written, legal);
}

std::optional<std::string> meant_money(std::string_view written) {
  std::string rest(written);
  const std::string_view signed_as = take_sign(rest);
  const auto first = std::ranges::find_if(rest, base::is_ascii_digit);
  const auto last = std::ranges::find_if_not(first, rest.end(), is_of_amount);
  const std::string amount = plain_amount(std::string_view(first, last));
  const std::string around = std::string(rest.begin(), first) + ' ' + std::string(last, rest.end());
  const std::string named = in_other_words(kCurrencies, text::folded_words(around)).value_or(base::in_ascii_capitals(base::without_blanks(around, " ")));
  std::string money = amount + ' ' + (named.empty() ? std::string(signed_as) : named);
  const auto read = model::parse_money(money);
  if (!read) return std::nullopt;
  return model::written(*read);
}

std::optional<std::string> meant_price(std::string_view written) {
  if (written.find('%') != std::string_view::npos) return std::nullopt;
  if (auto money = meant_money(written)) return money;
  std::string rest(written);
  std::string currency(take_sign(rest));
  std::vector<std::string_view> amounts;
  for (const std::string_view word : base::parts_between(rest, " /")) {
    if (std::ranges::any_of(word, base::is_ascii_digit)) amounts.push_back(word);
    else if (model::is_currency(word)) currency = word;
    else if (const auto named = in_other_words(kCurrencies, text::folded_words(word))) currency = *named;
  }
  return amounts.size() == 1 && std::ranges::all_of(amounts.front(), is_of_amount) ? meant_money(std::string(amounts.front()) + ' ' + currency) : std::nullopt;
}

std::optional<std::string> meant_mechanic(std::string_view written) {
  const std::string said = text::folded_words(written);
  if (auto word = in_other_words(kMechanics, said)) return word;
  std::string joined = text::fold(written);
  for (const std::string_view bound : kUpTos)
    if (joined.starts_with(bound)) joined.erase(0, bound.size());
  for (const std::string_view ending : kDiscounts) {
    if (!joined.ends_with(ending)) continue;
    const std::string_view value = base::without_blanks(std::string_view(joined).substr(0, joined.size() - ending.size()), " ");
    if (value.ends_with('%') && model::parse_mechanic(value)) return std::string(value);
    if (auto money = meant_money(base::in_ascii_capitals(value))) return *money + " off";
  }
  if (const std::size_t by = joined.find(kBy); by != std::string::npos) joined.replace(by, kBy.size(), "x");
  if (joined.ends_with('%')) std::ranges::replace(joined, ',', '.');
  if (joined.starts_with('-') && joined.ends_with('%')) joined.erase(0, 1);
  std::erase(joined, ' ');
  if (model::parse_mechanic(joined)) return joined;
  return meant_money(written);
}

std::optional<std::string> meant_number(std::string_view written) {
  const std::size_t end = std::min(written.find_first_not_of("0123456789"), written.size());
  return end > 0 && (end == written.size() || written[end] == ' ') ? std::optional(std::string(written.substr(0, end))) : std::nullopt;
}

std::optional<std::string> meant_hours(std::string_view written) {
  std::string listed(written);
  for (const std::string_view link : kAnds) base::replace_all(listed, link, ",");
  return listed != written && time::Hours::parse(listed) ? std::optional(listed) : std::nullopt;
}

// "en-UK" names the country by another name.
std::optional<std::string> meant_language(std::string_view written) {
  if (auto language = in_other_words(kLanguages, plain(written))) return language;
  const std::size_t hyphen = written.rfind('-');
  if (hyphen == std::string_view::npos) return std::nullopt;
  const std::string_view language = written.substr(0, hyphen);
  const auto country = meant_country(written.substr(hyphen + 1));
  return country && is_language_tag(language) ? std::optional(std::string(language) + '-' + *country) : std::nullopt;
}

std::optional<std::string> meant_currency(std::string_view written) {
  const std::string code = base::in_ascii_capitals(written);
  if (model::is_currency(code)) return code;
  const auto of_sign = currency_of_sign(written);
  return of_sign ? of_sign : in_other_words(kCurrencies, plain(written));
}

std::optional<std::string> meant_country(std::string_view written) {
  const std::string said = text::folded_words(written);
  if (auto known = in_other_words(kCountries, said)) return known;
  for (const std::string_view code : model::countries()) {
    if (text::fold(code) == said) return std::string(code);
    for (const std::string_view language : model::names_of<model::MessageLanguage>())
      if (text::folded_words(text::country_name(code, language)) == said) return std::string(code);
  }
  constexpr std::size_t kCode = 2;
  const bool is_region = written.size() > kCode && written[kCode] == '-';   // "ES-VC", of ISO 3166-2
  return is_region ? meant_country(written.substr(0, kCode)) : std::nullopt;
}

}  // namespace sml::load
