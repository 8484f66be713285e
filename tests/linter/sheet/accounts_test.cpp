#include "linter/sheet/accounts.h"

#include "tests/catch.h"

namespace sml::sheet {
namespace {

using enum model::Network;

// Two on Instagram, one of them with the handle of the one on X.
model::Client client() {
  struct Row {
    const char* id;
    model::Network network;
    const char* handle;
  };
  constexpr Row kRows[] = {{"alba-instagram", instagram, "@libreriaalba"}, {"alba-ninos", instagram, "@albaninos"},
                           {"alba-x", x, "LibreriaAlba"}, {"alba-boletin", email, "hola@alba.example"}};
  model::Client made;
  for (const Row& row : kRows) {
    model::Field<model::Account>& account = made.accounts.content.accounts->emplace_back();
    account->id = {.value = row.id, .written = true};
    account->network = {.value = row.network, .written = true};
    account->handle = {.value = row.handle, .written = true};
  }
  return made;
}

TEST_CASE("accounts are meant by id, handle or network, and never guessed") {
  struct Row {
    std::vector<std::string> words;
    std::vector<model::Network> networks;
    std::string accounts;   // or why they are not clear
  };
  const Row table[] = {
      {{"alba-x"}, {}, "alba-x "},
      {{"Alba-X"}, {}, "alba-x "},
      {{"alba-niños"}, {}, "alba-ninos "},
      {{"@albaninos"}, {}, "alba-ninos "},
      {{"albaninos"}, {}, "alba-ninos "},
      {{"Twitter"}, {}, "alba-x "},
      {{"newsletter"}, {}, "alba-boletin "},
      {{"hola@alba.example"}, {}, "alba-boletin "},
      {{"X", "Twitter", "alba-x"}, {}, "alba-x "},
      {{"x", "correo"}, {}, "alba-x alba-boletin "},
      {{"Instagram"}, {}, "import.account_several"},
      {{"@libreriaalba"}, {}, "import.account_several"},
      {{"@libreriaalba"}, {instagram}, "alba-instagram "},
      {{"@libreriaalba"}, {instagram, x}, "alba-instagram alba-x "},
      {{"alba-ninos"}, {instagram, x}, "alba-ninos alba-x "},
      {{"alba-x"}, {instagram}, "import.account_network"},
      {{}, {x, email}, "alba-x alba-boletin "},
      {{}, {instagram}, "import.account_several"},
      {{}, {tiktok}, "import.account_none"},
      {{"Tik Tok"}, {}, "import.account_none"},
      {{"alba-y"}, {}, "import.account_unknown"},
      {{"todas"}, {}, "import.account_unknown"},
  };
  const model::Client alba = client();
  const ClientAccountNames names(alba);
  for (const Row& row : table) {
    CAPTURE(row.words, row.networks.size());
    std::vector<AccountWord> words;
    for (const std::string& word : row.words) words.push_back({word, 7});
    std::vector<WantedNetwork> networks;
    for (const model::Network network : row.networks) networks.push_back({network, 9});
    const auto called = names.called(words, networks);
    std::string told;
    if (called)
      for (const std::string& id : *called) told += id + ' ';
    else told = called.error().name;
    CHECK(told == row.accounts);
  }
}

}  // namespace
}  // namespace sml::sheet
