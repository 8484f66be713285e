// What an import makes of a sheet for one client, who has an account in Instagram and one in X.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/rule/phrase.h"
#include "linter/rule/render.h"
#include "linter/sheet/import.h"
#include "tests/catch.h"

namespace sml::sheet {

inline model::World world() {
  model::World made;
  model::Client& client = made.clients.emplace_back();
  client.id = client.folder = "luz";
  for (const model::Network network : {model::Network::instagram, model::Network::x}) {
    model::Field<model::Account>& account = client.accounts.content.accounts->emplace_back();
    account->id = {.value = "luz-" + std::string(model::name_of(network)), .written = true};
    account->network = {.value = network, .written = true};
  }
  return made;
}

// What is said has all that its text asks for.
inline void check_said(const Complaint& complaint) {
  for (const std::string_view name : model::names_of<model::MessageLanguage>()) {
    const auto language = *model::named<model::MessageLanguage>(name);
    const std::string said = rule::phrase(language, complaint.name, rule::spoken(complaint.arguments, language, rule::kNoYear));
    CAPTURE(complaint.name, said);
    CHECK(said.find('{') == std::string::npos);
  }
}

inline base::Result<Imported, Complaint> made_of(std::string_view text, std::string_view format = "csv") {
  static const model::World kWorld = world();
  static const base::Sources kSources;
  auto made = imported({.text = text,
                        .format = *sheet_format(format),
                        .world = kWorld,
                        .client = kWorld.clients.front(),
                        .sources = kSources,
                        .is_file = [](const std::string&) { return false; }});
  if (!made) check_said(made.error());
  else std::ranges::for_each(made->complaints, check_said);
  return made;
}

// The complaints' names, each with its place.
inline std::string told(const Imported& imported) {
  std::string lines;
  for (const Complaint& complaint : imported.complaints) lines += complaint.name + '@' + std::to_string(complaint.at) + ' ';
  return lines;
}

}  // namespace sml::sheet
