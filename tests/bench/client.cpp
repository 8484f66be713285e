#include "tests/bench/client.h"

#include <algorithm>
#include <cstdio>

namespace sml::bench {
namespace {

using std::chrono::days;

constexpr std::string_view kSyllables[] = {"ta", "mo", "ra", "li", "ven", "so", "ca", "nel", "du", "pri",
                                           "zo", "mar", "ti", "bel", "no", "que", "fa", "rue", "lo", "gui"};
constexpr std::string_view kFirstNames[] = {"Lucía", "Marco", "Rosa", "Aurelio", "Sol", "Nacho", "Inés", "Pablo",
                                            "Carla", "Hugo", "Elena", "Iván", "Noa", "Leo", "Vera", "Raúl"};
constexpr std::string_view kLastNames[] = {"Mora", "Prieto", "Salas", "Ortiz", "Benítez", "Ferrari", "Soria", "Luna",
                                           "Vidal", "Campos", "Rivas", "Paz", "Nieto", "Serra", "Duarte", "Roldán", "Ibarra"};

// A person by a number, names before surnames.
std::string person(std::size_t number) {
  return std::string(kFirstNames[number % std::size(kFirstNames)]) + ' ' + std::string(kLastNames[number / std::size(kFirstNames) % std::size(kLastNames)]);
}

std::string invented_word(std::size_t number) {
  Dice dice(number * 7919 + 11);
  std::string word;
  for (std::size_t count = 3; count > 0; --count) word += kSyllables[dice.below(std::size(kSyllables))];
  word.front() = static_cast<char>(word.front() - 0x20);
  return word;
}

std::string with_figures(std::string_view pattern, Dice& dice) {
  std::string text(pattern);
  for (char& letter : text)
    if (letter == '#') letter = static_cast<char>('1' + dice.below(9));
  return text;
}

std::string money(const Ware& ware, std::string_view currency) {
  std::string cents = ware.price % 100 == 0 ? std::string() : '.' + std::to_string(100 + ware.price % 100).substr(1);
  return std::to_string(ware.price / 100) + cents + ' ' + std::string(currency);
}

// Two offers a quarter of the year, of three kinds in turn.
std::vector<Offer> offers_of(const Client& client) {
  std::vector<Offer> offers;
  const Language& language = client.language();
  constexpr std::string_view kMechanics[] = {"2x1", "20%", "free_shipping"};
  Day from = kFirstDay - days(4);
  for (std::size_t number = 0; from <= client.last_day; ++number) {
    const std::size_t kind = number % std::size(kMechanics);
    const std::size_t ware = (number / std::size(kMechanics) + 2 * kind) % client.trade->wares.size();
    const std::size_t round = number / std::size(kMechanics) / client.trade->wares.size();
    const Day through = from + days(89);
    const Slots slots = {{"product", std::string(client.trade->wares[ware].name)}};
    const std::string name = filled(language.promises[kind], slots) + (round == 0 ? std::string() : ' ' + invented_word(number));
    offers.push_back({"promo-" + std::to_string(number + 1), name, std::string(kMechanics[kind]), std::string(language.conditions[kind]),
                      ware, from, through});
    if (number % 2 == 1) from = through + days(1);
  }
  return offers;
}

// One every three weeks, on a Thursday.
std::vector<Event> events_of(const Client& client) {
  std::vector<Event> events;
  for (Day day = kFirstDay + days(24); day <= client.last_day; day += days(21)) {
    const std::size_t number = events.size();
    const std::string name(client.trade->events[number % client.trade->events.size()]);
    const std::size_t round = number / client.trade->events.size();
    events.push_back({as_id(name) + '-' + std::to_string(number + 1), round == 0 ? name : name + ' ' + invented_word(number + 40), day});
  }
  return events;
}

}  // namespace

std::string Client::price(const Ware& ware) const {
  std::string whole = std::to_string(ware.price / 100);
  if (whole.size() > 4) whole.insert(whole.size() - 3, trade->country == "MX" ? "," : ".");
  return filled(trade->price, {{"whole", whole}, {"cents", std::to_string(100 + ware.price % 100).substr(1)}});
}

std::string written(Day day) {
  const std::chrono::year_month_day date(day);
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()) % 100,
                static_cast<unsigned>(date.day()) % 100);
  return text;
}

std::string spoken(Day day, const Language& language, bool with_weekday) {
  const std::chrono::year_month_day date(day);
  const unsigned weekday = std::chrono::weekday(day).iso_encoding() - 1;
  std::string_view pattern = language.day;
  if (!with_weekday) pattern.remove_prefix(pattern.find_first_of("{", 1));
  return filled(pattern, {{"weekday", std::string(language.weekdays[weekday])}, {"number", std::to_string(static_cast<unsigned>(date.day()))},
                          {"month", std::string(language.months[static_cast<unsigned>(date.month()) - 1])}});
}

namespace {

Client client_of(std::size_t number, std::uint64_t seed, std::size_t posts) {
  Dice dice(seed * 1'000'003 + number);
  const std::size_t group = number / kClientsOfOnePerson;
  const Trade& trade = kTrades[group % kTrades.size()];
  Client client;
  client.number = number;
  client.trade = &trade;
  client.name = std::string(trade.names[number % trade.names.size()]);
  client.sector = trade.sector;
  if (group >= kTrades.size()) {
    client.name += ' ' + invented_word(number);
    client.sector += ' ' + invented_word(group);
  }
  client.id = as_id(client.name) + '-' + std::to_string(number + 1);
  client.handle = "@" + as_id(client.name) + '.' + std::to_string(number + 1);
  std::erase(client.handle, '-');
  client.website = as_id(client.name) + std::to_string(number + 1) + ".example";
  client.address = with_figures(dice.one_of(trade.streets), dice);
  client.phone = with_figures(trade.phone, dice);
  client.local_phone = client.phone.substr(client.phone.find(' ') + 1);
  client.manager = as_id(person(number));
  client.author = as_id(person(group)) + '-' + std::to_string(group + 1);
  client.last_day = kFirstDay + days(7 * (posts / 10 + 1));
  client.offers = offers_of(client);
  client.events = events_of(client);
  return client;
}

}  // namespace

std::vector<Client> clients_of(const std::vector<std::size_t>& posts, std::uint64_t seed) {
  std::vector<Client> clients;
  for (std::size_t number = 0; number < posts.size(); ++number) clients.push_back(client_of(number, seed, posts[number]));
  for (Client& client : clients) {
    const std::size_t first = client.number / kClientsOfOnePerson * kClientsOfOnePerson;
    for (std::size_t other = first; other < std::min(first + kClientsOfOnePerson, clients.size()); ++other)
      if (other != client.number) client.related.push_back(clients[other].id);
  }
  return clients;
}

std::string facts_of(const Client& client) {
  const Trade& trade = *client.trade;
  const Language& language = client.language();
  const std::string zone(trade.zone), country(trade.country);
  std::string text = "business:\n  name: " + client.name + "\n  sector: " + client.sector + "\n  country: " + country + "\n  time_zone: " + zone +
                     "\n  currency: " + std::string(trade.currency) + "\n  languages: [" + std::string(trade.language) +
                     "]\n  websites: [" + client.website + "]\n  phones: [\"" + client.phone +
                     "\"]\n  emails: [hola@" + client.website + "]\n  included: [wifi]\n  pages:\n    - {url: " + client.website +
                     "/verano, live_from: 2026-06-01, retired_at: 2026-09-01}\n";
  text += "holidays: {country: " + country + "}\nconfirmed: {by: " + client.manager + ", at: 2026-01-04}\nvalid_for: 3650d\n";
  text += "objectives:\n  - {id: vender-mas, name: Más pedidos entre semana}\n  - {id: conocernos, name: Que el barrio nos conozca}\n";
  text += "locations:\n  - id: centro\n    name: " + std::string(language.location) + "\n    aliases: [Centro]\n    address: \"" + client.address +
          "\"\n    phone: \"" + client.phone +
          "\"\n    opening_hours: \"Mo-Sa 09:00-21:00\"\n    special_hours:\n      - {date: 2026-01-01, hours: off, reason: Año Nuevo}\nproducts:\n";
  for (const Ware& ware : trade.wares)
    text += "  - {id: " + as_id(ware.name) + ", name: " + std::string(ware.name) + ", price: " + money(ware, trade.currency) + "}\n";
  text += "  - {id: edicion-limitada, name: edición de aniversario, availability: discontinued, since: 2025-12-01}\noffers:\n";
  for (const Offer& offer : client.offers) {
    text += "  - id: " + offer.id + "\n    name: " + offer.name + "\n    mechanic: " + offer.mechanic + '\n';
    text += "    products: [" + as_id(trade.wares[offer.ware].name) + "]\n" + (offer.mechanic == "free_shipping" ? "    channels: [delivery]\n" : "");
    text += "    valid_from: " + written(offer.from) + "\n    valid_through: " + written(offer.through) + "\n    conditions: " + offer.condition +
            "\n    announce: false\n    reported_at: 2025-12-15\n";
  }
  text += "events:\n";
  for (const Event& event : client.events)
    text += "  - id: " + event.id + "\n    name: " + event.name + "\n    starts_at: " + written(event.day) + "T19:00\n    ends_at: " + written(event.day) +
            "T20:30\n    location: centro\n    announce: false\n    reported_at: 2025-12-15\n";
  text += "disruptions:\n  - {id: fuga, what: Una fuga de agua, aliases: [fuga de agua], from: 2025-12-01T08:00, through: 2025-12-03, announce: false, "
          "reported_at: 2025-12-01T08:30}\n";
  text += "crises:\n  - {id: tormenta, from: 2025-12-20, through: 2025-12-22, pause: promotional}\n";
  text += "sensitive_topics:\n  - {id: precios, terms: [subida de precios], answer: docs/respuestas.md}\n";
  return text;
}

std::string contract_of(const Client& client) {
  std::string text = "parties: {agency: Estudio Vereda, client: " + client.name +
                     "}\nterm: {from: 2025-06-01, through: " + written(client.last_day + days(60)) + "}\npeople:\n";
  text += "  - {id: " + client.manager + ", name: " + person(client.number) + ", role: gerente, email: gerencia@" + client.website + "}\n";
  text += "channels: [instagram, facebook, x]\nservice_hours: \"Mo-Fr 09:00-18:00\"\n"
          "reply_within: {x: 8h, facebook: 8h, email: 24h, default: 8h}\nengagement_window: 2h\n";
  text += "quota: {posts: 60, per: month, networks: {instagram: 50}}\n"
          "notice: {changes: 48h, special_requests: 24h}\nrequest_channels: [email, form]\napproval:\n";
  text += "  - {for: [emergencies], chain: [" + client.manager + "]}\n"
          "  - {for: [offers, prices, events, special_requests], chain: [" + client.manager + "], before: 24h}\n";
  text += "emergencies:\n  categories: [accidente, clima]\n  contact: " + client.manager +
          "\n  reply_within: 1h\nconfidentiality:\n  clause: true\n  terms:\n    - {term: proyecto Mandarina, aliases: [Mandarina]}\n";
  std::string related;
  for (const std::string& other : client.related) related += (related.empty() ? "" : ", ") + other;
  text += "related_clients: [" + related + "]\ncompetitors: [Comercial Pereyra, \"@comercialpereyra\"]\nvoice:\n" +
          std::string(client.language().code == "es" ? "  register: tú\n" : "") + "  banned: [garantizado, \"el mejor del mundo\"]\n  languages: [" +
          std::string(client.trade->language) + "]\ncrisis_manual: docs/crisis.md\ncadence: {max_gap: 45d}\n";
  return text;
}

std::string accounts_of(const Client& client) {
  std::string text = "accounts:\n";
  for (const std::string_view network : {"instagram", "facebook", "x"}) {
    const std::string handle = network == "x" ? "@" + std::string("tienda_") + std::to_string(client.number + 1) : client.handle;
    text += "  - id: " + client.id + '-' + std::string(network) + "\n    network: " + std::string(network) + "\n    handle: \"" + handle +
            "\"\n    login: redes@" + client.website + "\n    recovery: redes@" + client.website + "\n    attention_hours: \"Mo-Fr 09:00-18:00\"\n";
  }
  return text;
}

std::string team_of(const std::vector<Client>& clients) {
  std::string text = "people:\n";
  for (std::size_t first = 0; first < clients.size(); first += kClientsOfOnePerson) {
    const Client& client = clients[first];
    std::string ids;
    for (std::size_t at = first; at < std::min(first + kClientsOfOnePerson, clients.size()); ++at) ids += (ids.empty() ? "" : ", ") + clients[at].id;
    const std::size_t group = first / kClientsOfOnePerson;
    text += "  - id: " + client.author + "\n    name: " + person(group) + "\n    languages: [" + std::string(client.language().code) +
            "]\n    time_zone: " + std::string(client.trade->zone) + "\n    emails: [" + client.author +
            "@correo.example]\n    accounts:\n      - {id: " + client.author + "-x, network: x, handle: \"@privada_" + std::to_string(group + 1) +
            "\"}\n    shifts:\n      - {hours: \"Mo-Fr 09:00-18:00\", clients: [" + ids + "]}\n";
  }
  text += "tools:\n";
  for (const Client& client : std::span(clients).first(std::min<std::size_t>(clients.size(), 50)))
    text += "  - {id: programador-" + client.id + ", accounts: [" + client.id + "-instagram], login: redes@" + client.website + "}\n";
  return text;
}

}  // namespace sml::bench
