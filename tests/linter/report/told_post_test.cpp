#include "linter/report/told_post.h"

#include "tests/catch.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using model::PlannedPost;

template <class T>
model::Field<T> written(T value) { return {.value = std::move(value), .written = true}; }

base::MappedText words(const std::string& text) { return base::MappedText::verbatim(text, {}); }

model::Field<model::Account> account(const std::string& id, model::Network network, const std::string& handle) {
  model::Account account;
  account.id = written(id);
  account.network = written(network);
  account.handle = written(handle);
  return written(account);
}

// A world of one client with three accounts, two of them on one network.
model::World world() {
  model::World world;
  model::Client& client = world.clients.emplace_back();
  client.id = "napoli";
  client.accounts.content.accounts = written(
      std::vector{account("ig", model::Network::instagram, "@napoli"), account("uno", model::Network::x, "@uno"), account("dos", model::Network::x, "@dos")});
  return world;
}

PlannedPost on(const std::vector<std::string>& accounts) {
  PlannedPost planned;
  for (const std::string& one : accounts) planned.post.accounts.value.push_back(written(one));
  return planned;
}

TEST_CASE("accounts are told by their networks, and by name where a network has several") {
  const model::World known = world();
  const model::AccountIndex accounts(known);
  const auto told = [&](const std::vector<std::string>& ids) { return told_accounts(on(ids), known.clients.front(), accounts, MessageLanguage::es); };
  CHECK(told({"ig"}) == "Instagram");
  CHECK(told({"ig", "dos"}) == "Instagram y X (@dos)");
  model::World two = world();
  model::Client& other = two.clients.emplace_back();
  other.id = "roma";
  other.accounts.content.accounts = written(std::vector{account("ajena", model::Network::instagram, "@roma")});
  const model::AccountIndex both(two);
  CHECK(told_accounts(on({"ig", "ajena"}), two.clients.front(), both, MessageLanguage::es) == "Instagram e Instagram (@roma)");
  CHECK(told({"nadie\u202e"}) == "nadie<U+202E>");
  CHECK(told({}) == "sin cuenta");
}

TEST_CASE("the first words are those that the first account gets") {
  const model::World known = world();
  const model::AccountIndex index(known);
  const model::ClientAccounts accounts(index, known.clients.front());
  PlannedPost planned = on({"dos", "ig"});
  CHECK(first_words(planned, accounts).empty());
  planned.post.thread.value = {written(words("hilo"))};
  CHECK(first_words(planned, accounts) == "hilo");
  planned.post.text = written(words("Hola\n\n"));
  CHECK(first_words(planned, accounts) == "Hola");
  planned.post.text_for.value = {{written(std::string("x")), written(words("Hola, X"))}};
  CHECK(first_words(planned, accounts) == "Hola, X");
  planned.post.accounts.value.front() = written(std::string("ig"));
  CHECK(first_words(planned, accounts) == "Hola");
}

TEST_CASE("a post says what sets it apart from a usual one to come") {
  struct Row {
    void (*change)(PlannedPost&);
    std::string told;
  };
  const std::vector<Row> rows = {
      {[](PlannedPost&) {}, ""},
      {[](PlannedPost& it) {
         it.post.kind = written(model::PostKind::planned);
         it.post.format = written(model::PostFormat::post);
       },
       ""},
      {[](PlannedPost& it) { it.post.status = written(model::PostStatus::draft); }, "borrador"},
      {[](PlannedPost& it) {
         it.post.status = written(model::PostStatus::draft);
         it.history = true;
       },
       "borrador, su hora ya pasó"},
      {[](PlannedPost& it) { it.history = true; }, "ya publicado"},
      {[](PlannedPost& it) {
         it.post.kind = written(model::PostKind::special_request);
         it.post.format = written(model::PostFormat::story);
       },
       "petición especial, historia"},
      {[](PlannedPost& it) {
         it.post.kind = written(model::PostKind::crisis_response);
         it.post.format = written(model::PostFormat::reel);
       },
       "respuesta a una crisis, reel"},
      {[](PlannedPost& it) { it.post.thread.value.resize(2); }, "hilo de 2"},
      {[](PlannedPost& it) {
         it.post.thread.value.resize(2);
         it.post.text = written(words("Hola"));
       },
       "hilo de 3"},
      {[](PlannedPost& it) { it.post.media.value.resize(1); }, "1 imagen o video"},
      {[](PlannedPost& it) { it.post.text_for.value.resize(1); }, ""},
      {[](PlannedPost& it) {
         it.post.text_for.value.resize(1);
         it.post.text = written(words("Hola"));
       },
       "con otro texto en alguna red"},
  };
  for (const Row& row : rows) {
    PlannedPost planned;
    row.change(planned);
    CHECK(told_standing(planned, MessageLanguage::es) == row.told);
  }
}

}  // namespace
}  // namespace sml::report
