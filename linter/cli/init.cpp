// sml init: a new repository, with comments, that checks clean.
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/files.h"
#include "linter/base/parts.h"
#include "linter/base/shell_word.h"
#include "linter/base/word_list.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/new_files.h"
#include "linter/cli/questions.h"
#include "linter/cli/reading.h"
#include "linter/cli/repository.h"
#include "linter/cli/schemas.h"
#include "linter/load/meant_value.h"
#include "linter/load/meant_zone.h"
#include "linter/load/network_words.h"
#include "linter/model/countries.h"
#include "linter/model/layout.h"
#include "linter/model/text_list.h"
#include "linter/resolve/hours_in_words.h"
#include "linter/rule/phrase.h"
#include "linter/run/gather.h"
#include "linter/run/run.h"
#include "linter/starter/countries.h"
#include "linter/text/countries.h"
#include "linter/text/display.h"
#include "linter/text/fold.h"
#include "linter/text/id.h"
#include "linter/text/nearest.h"
#include "linter/time/country_zones.h"
#include "linter/time/moment.h"
#include "rules/registry.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

using model::MessageLanguage;
using model::Network;

constexpr std::size_t kLongestName = 200;   // characters

// What a list of networks names: "Instagram, tik tok y fb"; of what is none, the word. Some have names of several words.
std::vector<std::string> networks_in(const std::string& list) {
  std::vector<std::string> named;
  for (const std::string_view part : base::parts_between(list, ",;")) {
    if (load::network_called(part)) {
      named.emplace_back(part);
      continue;
    }
    std::vector<std::string_view> words = base::parts_between(part, " ");
    constexpr std::string_view kLittle[] = {"y", "e", "and", "el", "la", "los", "las", "o", "a", "os", "as", "the", "en", "em", "on", "no", "na"};
    std::erase_if(words, [&](std::string_view word) { return base::is_among(kLittle, base::in_ascii_small(word)); });
    for (std::size_t at = 0; at < words.size(); ++at) {
      const std::string pair = at + 1 < words.size() ? std::string(words[at]) + ' ' + std::string(words[at + 1]) : std::string();
      const bool is_pair = !pair.empty() && !load::network_called(words[at]) && load::network_called(pair);
      named.push_back(is_pair ? pair : std::string(words[at]));
      if (is_pair) ++at;
    }
  }
  return named;
}

// Takes the answers, whether they were typed or given as options.
class Interview {
 public:
  Interview(const InitOptions& options, MessageLanguage language, const Environment& environment)
      : options_(options), language_(language), environment_(environment), questions_(environment, language) {
    answers_.language = language;
    answers_.one_client = options.one_client;
  }

  base::Result<starter::Answers, Failure> held() {
    const bool asks = environment_.in_terminal && !options_.yes;
    if (!asks && !options_.yes) environment_.out << said("init.as_yes") << '\n';
    const struct {
      std::string_view name;
      const std::string& given;
      std::string (Interview::*standard)() const;
      std::optional<Failure> (Interview::*take)(const std::string&);
    } rows[] = {
        {"name", options_.name, &Interview::usual_business, &Interview::take_business},
        {"country", options_.country, &Interview::usual_country, &Interview::take_country},
        {"time-zone", options_.time_zone, &Interview::usual_zone, &Interview::take_zone},
        {"network", options_.networks, &Interview::usual_networks, &Interview::take_networks},
        {"hours", options_.hours, &Interview::usual_hours, &Interview::take_hours},
        {"person", options_.person, &Interview::usual_person, &Interview::take_person},
        {"contact", options_.contact, &Interview::usual_contact, &Interview::take_contact},
    };
    for (const auto& row : rows) {
      const bool given = !row.given.empty() || !asks;
      option_ = given ? "--" + std::string(row.name) : said("init.field." + std::string(row.name));
      const std::string standard = (this->*row.standard)();
      if (given) {
        if (const auto wrong = (this->*row.take)(row.given.empty() ? standard : row.given)) return *wrong;
      } else if (!questions_.ask("init.ask." + std::string(row.name), standard, [&](const std::string& answer) { return (this->*row.take)(answer); })) {
        return Failure{"failure.no_answers", {}};
      }
    }
    return answers_;
  }

 private:
  std::string said(std::string_view name) const { return std::string(rule::phrase(language_, name)); }

  std::string usual_business() const { return said("init.usual.name"); }
  std::string usual_person() const { return said("init.usual.person"); }
  std::string usual_contact() const { return said("init.usual.contact"); }
  std::string usual_country() const { return environment_.country.empty() ? said("init.usual.country") : environment_.country; }
  std::string usual_zone() const {
    const std::string_view usual = time::usual_zone(answers_.country);
    return usual.empty() ? time::only_zone(answers_.country) : std::string(usual);
  }
  std::string usual_networks() const { return "instagram, facebook"; }
  std::string usual_hours() const { return starter::usual_hours(answers_.country, language_); }

  std::optional<Failure> take_name(const std::string& answer, std::string& name) const {
    name = text::shortened(text::printable(answer), kLongestName);
    if (name.find_first_not_of(' ') == std::string::npos) return Failure{"failure.no_answer", {{"option", option_}}};
    return std::nullopt;
  }

  std::optional<Failure> take_business(const std::string& answer) { return take_name(answer, answers_.business); }
  std::optional<Failure> take_person(const std::string& answer) { return take_name(answer, answers_.person); }
  std::optional<Failure> take_contact(const std::string& answer) { return take_name(answer, answers_.contact); }

  std::optional<Failure> take_country(const std::string& answer) {
    if (const auto country = load::meant_country(answer)) {
      answers_.country = *country;
      return std::nullopt;
    }
    std::vector<std::string> names;
    for (const std::string_view code : model::countries()) names.push_back(text::country_name(code, model::name_of(language_)));
    std::vector<std::string> folded;
    for (const std::string& name : names) folded.push_back(text::folded_words(name));
    const auto nearest = text::nearest_name(text::folded_words(answer), folded);
    if (!nearest) return Failure{"failure.country_name", {{"value", answer}}};
    const auto place = std::ranges::find(folded, *nearest) - folded.begin();
    return Failure{"failure.value_nearest", {{"option", option_}, {"value", answer}, {"nearest", names[static_cast<std::size_t>(place)]}}};
  }

  std::optional<Failure> take_zone(const std::string& answer) {
    if (const auto zone = time::Zone::find(load::zone_called(answer).value_or(answer))) {
      answers_.zone = *zone;
      return std::nullopt;
    }
    return answer.empty() ? Failure{"failure.no_answer", {{"option", option_}}} : no_zone(option_, answer);
  }

  std::optional<Failure> take_networks(const std::string& answer) {
    std::vector<Network> networks;
    for (const std::string& part : networks_in(answer)) {
      const auto named = model::named<Network>(text::fold(part));
      const auto network = named ? named : load::network_called(part);
      if (!network) {
        const auto names = model::names_of<Network>();
        return not_legal(option_, part, {names.begin(), names.end()}, language_);
      }
      if (std::ranges::find(networks, *network) == networks.end()) networks.push_back(*network);
    }
    if (networks.empty()) return Failure{"failure.no_answer", {{"option", option_}}};
    answers_.networks = std::move(networks);
    return std::nullopt;
  }

  std::optional<Failure> take_hours(const std::string& answer) {
    const bool is_notation = bool(time::Hours::parse(answer));
    const auto in_words = is_notation ? std::nullopt : resolve::hours_in_any_words(answer, language_);
    if (!in_words && !is_notation) return Failure{"failure.hours", {{"option", option_}, {"value", answer}}};
    answers_.hours = in_words.value_or(answer);
    if (in_words) environment_.out << "  " << rule::phrase(language_, "init.hours_understood", {{"hours", *in_words}}) << '\n';
    constexpr std::string_view kHolidays = "PH";
    const bool leaves_out_holidays = usual_hours().find(kHolidays) != std::string::npos && answers_.hours.find(kHolidays) == std::string::npos;
    if (leaves_out_holidays) environment_.out << "  " << rule::phrase(language_, "init.hours_on_holidays", {}) << '\n';
    return std::nullopt;
  }

  const InitOptions& options_;
  MessageLanguage language_;
  const Environment& environment_;
  Questions questions_;
  starter::Answers answers_;
  std::string option_;     // what an answer is to, as a failure names it
};

base::Result<time::Instant, Failure> moment_of(const std::string& now, const time::Zone& zone, const Environment& environment) {
  if (now.empty()) return environment.clock;
  const auto moment = time::parse_moment(now);
  if (!moment) return Failure{"failure.moment", {{"option", "--now"}, {"value", now}}};
  // for what is told of the year before and behind
  const bool has_room = moment->civil.date.year > time::kFirstYear && moment->civil.date.year < time::kLastYear;
  if (!has_room)
    return Failure{"failure.now_at_end", {{"value", now}, {"first", std::to_string(time::kFirstYear + 1)}, {"last", std::to_string(time::kLastYear - 1)}}};
  return time::instant_of(*moment, zone);
}

// What a check of the new repository says: an answer may ask for what a rule finds too much, as hours of a long week. Empty where it finds nothing.
std::string found_in(const starter::NewRepository& made, time::Instant now, MessageLanguage language) {
  std::map<std::string, std::string> files;
  for (const starter::NewFile& file : made.files) files.emplace(file.path, file.bytes);
  const run::Outcome outcome = run::run(base::MemoryFiles(std::move(files)), {.clock = now}, rules::registry());
  return outcome.findings.empty() ? std::string() : said_of(outcome.findings.front(), outcome, language);
}

void tell(const starter::NewRepository& made, const InitOptions& options, const std::string& found, MessageLanguage language, const Environment& environment) {
  environment.out << rule::phrase(language, "init.done",
                                  {{"count", static_cast<std::int64_t>(made.files.size())},
                                   {"elsewhere", options.folder.empty() || options.folder == "." ? "no" : "yes"},
                                   {"folder", text::printable(base::shell_word(options.folder))},
                                   {"schemas", std::string(kSchemaFolder)},
                                   {"finds", found.empty() ? "nothing" : "some"},
                                   {"found", text::printable(found)},
                                   {"sample", made.sample},
                                   {"rule", std::string(starter::kPromisedRule)}})
                  << '\n';
}

// Where a client more belongs in the repository that is there already.
Failure inside(const std::string& root, const InitOptions& options) {
  const std::string clients = *run::gather_config(base::DiskFiles(root)).clients;
  const std::string id = text::as_id(options.name);
  const bool is_single = clients.find('*') == std::string::npos;
  return {"failure.inside",
          {{"files", (fs::path(root) / model::kConfigFile).string()},
           {"single", is_single ? "yes" : "no"},
           {"folder", clients.substr(0, clients.rfind('/') + 1)},
           {"id", id.empty() ? "none" : id}}};
}

}  // namespace

int init(const InitOptions& options, MessageLanguage language, const Environment& environment) {
  const auto failed = [&](const Failure& failure) { return fail(failure, language, environment.error); };
  const fs::path folder = (fs::path(environment.folder) / options.folder).lexically_normal();
  std::error_code error;
  if (fs::exists(folder, error) && !fs::is_directory(folder, error)) return failed({"failure.no_folder", {{"path", options.folder}}});
  const fs::path root = folder.has_filename() ? folder : folder.parent_path();
  if (const auto above = repository_above(root)) return failed(inside(*above, options));
  const auto answers = Interview(options, language, environment).held();
  if (!answers) return failed(answers.error());
  const auto now = moment_of(options.now, answers->zone, environment);
  if (!now) return failed(now.error());
  const starter::NewRepository made = starter::new_repository(*answers, *now, kSchemaFolder);
  std::vector<starter::NewFile> files = made.files;
  for (starter::NewFile& schema : schema_files()) files.push_back(std::move(schema));
  if (const std::vector<std::string> there = existing(folder.string(), files); !there.empty())
    return failed({"failure.exists", {{"files", rule::say_list_in_part(language, there, model::TextList::kMostNamed)}}});
  if (const auto failure = write_new(folder.string(), files)) return failed(*failure);
  tell(made, options, found_in(made, *now, language), language, environment);
  return kSuccess;
}

}  // namespace sml::cli
