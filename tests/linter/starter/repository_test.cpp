#include "linter/starter/repository.h"

#include <algorithm>
#include <map>
#include <set>

#include "linter/starter/countries.h"
#include "linter/starter/template.h"
#include "linter/time/moment.h"
#include "tests/catch.h"

namespace sml::starter {
namespace {

TEST_CASE("the first post goes out when somebody is there for two hours, at noon where that will do") {
  const struct {
    const char* hours;
    const char* now;
    const char* time;   // empty: none
  } cases[] = {
      {"Mo-Fr 09:00-18:00", "2026-03-02T08:00", "2026-03-03T12:00"},              // a Monday: tomorrow at the earliest
      {"Mo-Fr 09:00-18:00", "2026-03-06T23:59", "2026-03-09T12:00"},              // over the weekend
      {"Mo-Fr 09:00-18:00; PH off", "2026-03-13T10:00", "2026-03-17T12:00"},      // Monday 16 is a holiday in Mexico
      {"Mo-Fr 09:00-14:00", "2026-03-02T08:00", "2026-03-03T09:00"},              // at noon the shift would end with the two hours
      {"Mo-Su 17:00-21:00", "2026-03-02T08:00", "2026-03-03T17:00"},
      {"Mo-Su 07:00-10:00", "2026-03-02T08:00", "2026-03-03T07:00"},
      {"24/7", "2026-03-02T08:00", "2026-03-03T12:00"},
      {"Fr 20:00-02:00", "2026-03-02T08:00", "2026-03-06T20:00"},
      {"Sa 10:00-12:00", "2026-03-02T08:00", ""},                                 // the two hours end as the shift does
      {"Mo-Su 01:00-06:00", "2026-03-02T08:00", ""},                              // nobody publishes then
      {"off", "2026-03-02T08:00", ""},
  };
  const time::Zone zone = *time::Zone::find("America/Mexico_City");
  const time::HolidaySet holidays{"MX", {}, {}};
  for (const auto& one : cases) {
    CAPTURE(one.hours, one.now);
    const auto found = attended_time(*time::Hours::parse(one.hours), holidays, zone, time::instant_of(*time::parse_moment(one.now), zone));
    CHECK((found ? iso(*found) : std::string()) == one.time);
  }
}

TEST_CASE("each language has the same files, but for how some are called") {
  std::map<model::MessageLanguage, std::set<std::string>> folders;
  for (const Template& one : templates()) {
    const std::string path(one.path);
    folders[one.language].insert(path.ends_with(".yaml") && path.find("posts") == std::string::npos ? path : path.substr(0, path.rfind('/')));
  }
  CHECK(folders.size() == model::names_of<model::MessageLanguage>().size());
  for (const auto& [language, paths] : folders) {
    CAPTURE(model::name_of(language));
    CHECK(paths == folders[model::MessageLanguage::es]);
    CHECK(paths.size() == 8);
  }
}

TEST_CASE("a Brazilian business begins in Portuguese, and nothing is left to be filled in") {
  Answers answers{model::MessageLanguage::pt, "Padaria", "BR", *time::Zone::find("America/Sao_Paulo"), {model::Network::x}, "24/7", "Ana", "Bia", false};
  const NewRepository made = new_repository(answers, {1'772'000'000}, ".sml/schemas");
  CHECK(made.sample == "clients/padaria/posts/2026-02/boas-vindas.yaml");
  CHECK(made.files.size() == 8);
  for (const NewFile& file : made.files) CHECK(file.bytes.find("${") == std::string::npos);
  const auto post = std::ranges::find(made.files, made.sample, &NewFile::path);
  CHECK(post->bytes.find("language: pt-BR\n") != std::string::npos);
  CHECK(usual_hours("BR", model::MessageLanguage::pt) == "Mo-Fr 09:00-18:00; PH off");
}

}  // namespace
}  // namespace sml::starter
