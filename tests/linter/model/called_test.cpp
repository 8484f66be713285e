#include "linter/model/called.h"

#include <string>
#include <utility>

#include "linter/model/contract_people.h"
#include "tests/catch.h"

namespace sml::model {
namespace {

Field<std::string> written(std::string value) { return {.value = std::move(value), .written = true}; }

ContractPerson person(std::string id, std::string name) {
  ContractPerson it;
  it.id = written(std::move(id));
  it.name = written(std::move(name));
  return it;
}

TEST_CASE("a person is meant by the id, whoever else is called so, else by a name that nobody shares") {
  Contract contract;
  for (auto& [id, name] : {std::pair("aurelio", "Rosa"), {"rosa", "Rosa Elena"}, {"sofia", "Sofía"}, {"zoe", "Sofía"}})
    contract.people->push_back({.value = person(id, name), .written = true});
  const struct {
    std::string_view named;
    std::string_view id;
    std::size_t called;
  } table[] = {
      {"rosa", "rosa", 1}, {"aurelio", "aurelio", 1}, {"Rosa", "aurelio", 1},
      {"ROSA ELENA", "rosa", 1}, {"sofia", "sofia", 1}, {"Sofía", "", 2}, {"nadie", "", 0}, {"", "", 0},
  };
  for (const auto& row : table) {
    CAPTURE(row.named);
    const ContractPerson* found = person_of(contract, row.named);
    CHECK((found == nullptr ? std::string() : *found->id) == row.id);
    CHECK(all_people_called(contract, row.named).size() == row.called);
  }
}

TEST_CASE("so is a client") {
  std::vector<Client> clients(3);
  const std::pair<const char*, const char*> names[] = {{"napoli", "Roma"}, {"roma", "Trattoria"}, {"ostia", "Trattoría"}};
  for (std::size_t index = 0; index < clients.size(); ++index) {
    clients[index].id = names[index].first;
    clients[index].facts.content.business->name = written(names[index].second);
  }
  const auto ids = [&](std::string_view name) {
    std::string all;
    for (const Client* client : all_clients_called(clients, name)) all += client->id + ' ';
    return all;
  };
  CHECK(ids("roma") == "roma ");
  CHECK(ids("Roma") == "napoli ");
  CHECK(ids("trattoria") == "roma ostia ");
  CHECK(ids("milano").empty());
}

}  // namespace
}  // namespace sml::model
