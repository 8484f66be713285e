#include "linter/starter/repository.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "linter/base/joined.h"
#include "linter/model/contract.h"
#include "linter/model/layout.h"
#include "linter/starter/countries.h"
#include "linter/starter/template.h"
#include "linter/text/countries.h"
#include "linter/text/display.h"
#include "linter/text/id.h"
#include "linter/yaml/write.h"

namespace sml::starter {
namespace {

using model::Network;
using Values = std::map<std::string, std::string, std::less<>>;

constexpr std::string_view kPostsFolder = "client/posts/";
constexpr std::string_view kMonth = "YYYY-MM";
constexpr std::array<std::string_view, 3> kOfNetworks = {"${network}", "${account}", "${handle}"};

// An id of a name, at most 40 letters long.
std::string id_of(std::string_view name, std::string_view otherwise) {
  constexpr std::size_t kLongest = 40;
  std::string id = text::as_id(name).substr(0, kLongest);
  while (id.ends_with('-')) id.pop_back();
  return id.empty() ? std::string(otherwise) : id;
}

class Writer {
 public:
  Writer(const Answers& answers, time::Instant now, std::string_view schemas)
      : answers_(answers), schemas_(schemas), client_(id_of(answers.business, "client-1")) {
    set_people();
    set_networks();
    set_business();
    set_dates(now);
  }

  NewRepository write() const {
    NewRepository repository;
    for (const Template& one : templates()) {
      if (one.language != answers_.language) continue;
      const std::string path = path_of(one.path);
      repository.files.push_back({path, path.ends_with(".jpg") ? std::string(one.bytes) : filled(one.bytes, path)});
      if (one.path.starts_with(kPostsFolder)) repository.sample = path;
    }
    std::ranges::sort(repository.files, {}, &NewFile::path);
    return repository;
  }

 private:
  void set(const std::string& name, std::string value) { values_[name] = std::move(value); }

  void set_people() {
    set("person", yaml::written(answers_.person));
    set("person_id", yaml::written(id_of(answers_.person, "person-1")));
    set("contact", yaml::written(answers_.contact));
    set("contact_plain", text::printable(answers_.contact));
    set("contact_id", yaml::written(id_of(answers_.contact, "contact-1")));
    set(values_["person_id"] == values_["contact_id"] ? "alone" : "shared", {});
  }

  void set_networks() {
    std::vector<std::string> names, accounts;
    for (const Network network : answers_.networks) {
      names.emplace_back(model::name_of(network));
      accounts.push_back(account_of(network));
    }
    set("networks", base::joined(names, ", "));
    set("accounts", base::joined(accounts, ", "));
    set("first_network", names.front());
  }

  void set_business() {
    const bool has_holidays = time::knows_holidays_of(answers_.country);
    const std::string language(model::name_of(answers_.language));
    const std::string currency = text::country_currency(answers_.country);
    set("business", yaml::written(answers_.business));
    set("business_plain", text::printable(answers_.business));
    set("country", yaml::written(answers_.country));
    set("zone", answers_.zone.name());
    set("hours", yaml::written(answers_.hours));
    set("clients", answers_.one_client ? "." : std::string(model::kClientFolders));
    set("message_language", language);
    set("base_language", language);
    set("language", text::country_language(answers_.country) == language ? language + '-' + answers_.country : language);
    set("currency", currency);
    set("sample_currency", currency.empty() ? "USD" : currency);
    set("currency_known", currency.empty() ? "# " : "");
    const SampleBusiness& sample = sample_business(answers_.country, answers_.language);
    set("sample_phone", std::string(sample.phone));
    set("sample_street", std::string(sample.street));
    set("sample_price", std::string(sample.price));
    set("holidays", has_holidays ? "" : "# ");
  }

  void set_dates(time::Instant now) {
    constexpr int kYear = 365, kOfferDays = 30, kOverSince = 10, kLater = 45, kDaysOff = 4, kNoon = 12, kEvening = 19;
    const time::Date today = answers_.zone.civil(now).date;
    const time::HolidaySet holidays{time::knows_holidays_of(answers_.country) ? answers_.country : std::string(), {}, {}};
    const auto hours = time::Hours::parse(answers_.hours);
    const auto attended = hours ? attended_time(*hours, holidays, answers_.zone, now) : std::nullopt;
    const time::Civil publish = attended.value_or(time::Civil{time::plus_days(today, 1), kNoon});
    set("publish_at", iso(publish));
    set("replies", attended ? "open" : "closed");
    set("today", iso(today));
    set("month_start", iso(time::Date{today.year, today.month, 1}));
    set("term_end", iso(time::plus_days(today, kYear)));
    set("offer_through", iso(time::plus_days(today, -kOverSince)));
    set("off_from", iso(time::plus_days(today, kLater)));
    set("off_through", iso(time::plus_days(today, kLater + kDaysOff)));
    set("event_at", iso(time::Civil{time::plus_days(today, kLater), kEvening}));
    set("offer_from", iso(time::plus_days(today, -kOverSince - kOfferDays)));
    month_ = iso(publish.date).substr(0, kMonth.size());
  }

  std::string account_of(Network network) const { return client_ + '-' + text::as_id(model::name_of(network)); }

  std::string handle_of(Network network) const {
    std::string name = client_;
    std::erase(name, '-');
    if (network == Network::email) return "info@" + name + ".example";
    return network == Network::blog ? name + ".example" : '@' + name;
  }

  std::string path_of(std::string_view path) const {
    const bool of_client = path.starts_with("client/");
    std::string below(path.substr(path.find('/') + 1));
    if (const std::size_t month = below.find(kMonth); month != std::string::npos) below.replace(month, kMonth.size(), month_);
    return of_client && !answers_.one_client ? std::string(model::kClientsFolder) + '/' + client_ + '/' + below : below;
  }

  std::string filled(std::string_view bytes, const std::string& path) const {
    Values values = values_;
    for (auto slashes = std::ranges::count(path, '/'); slashes > 0; --slashes) values["schemas"] += "../";
    values["schemas"] += schemas_;
    std::string out;
    while (!bytes.empty()) {
      const std::string_view line = bytes.substr(0, bytes.find('\n') + 1);
      bytes.remove_prefix(line.size());
      if (is_for_others(line)) continue;
      const bool once = std::ranges::none_of(kOfNetworks, [&](std::string_view name) { return line.find(name) != std::string_view::npos; });
      if (once) {
        out += filled_line(line, values);
        continue;
      }
      for (const Network network : answers_.networks) {
        values["network"] = model::name_of(network);
        values["account"] = account_of(network);
        values["handle"] = yaml::written(handle_of(network));
        out += filled_line(line, values);
      }
    }
    return out;
  }

  // Whether a line is only for who works alone, or only for who does not, and this is the other.
  bool is_for_others(std::string_view line) const {
    return (line.starts_with("${alone}") && !values_.contains("alone")) || (line.starts_with("${shared}") && !values_.contains("shared"));
  }

  // What was filled in is not looked at again.
  static std::string filled_line(std::string_view line, const Values& values) {
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t open = line.find("${", at);
      const std::size_t close = line.find('}', open);
      if (open == std::string_view::npos || close == std::string_view::npos) return out.append(line.substr(at));
      const auto value = values.find(line.substr(open + 2, close - open - 2));
      out.append(line.substr(at, open - at)).append(value == values.end() ? line.substr(open, close + 1 - open) : std::string_view(value->second));
      at = close + 1;
    }
    return out;
  }

  const Answers& answers_;
  std::string schemas_;
  std::string client_;
  std::string month_;
  Values values_;
};

}  // namespace

std::optional<time::Civil> attended_time(const time::Hours& hours, const time::HolidaySet& holidays, const time::Zone& zone, time::Instant now) {
  constexpr int kDays = 14, kEarliest = 7, kNoon = 12, kLatest = 22;
  const time::Date today = zone.civil(now).date;
  const time::Intervals attended = hours.intervals(now, now + base::hours(24 * (kDays + 2)), zone, holidays);
  for (int day = 1; day <= kDays; ++day) {
    for (int turn = 0; turn <= kLatest - kEarliest; ++turn) {
      const int hour = turn <= kLatest - kNoon ? kNoon + turn : kEarliest + turn - (kLatest - kNoon) - 1;
      const time::Civil civil{time::plus_days(today, day), hour};
      const time::Zone::Reading reading = zone.read(civil);
      if (reading.kind != time::Zone::Kind::unique || !attended.contains(reading.instant)) continue;
      if (reading.instant + model::kUsualEngagementWindow < attended.at_or_after(reading.instant)->end) return civil;
    }
  }
  return std::nullopt;
}

NewRepository new_repository(const Answers& answers, time::Instant now, std::string_view schemas) { return Writer(answers, now, schemas).write(); }

}  // namespace sml::starter
