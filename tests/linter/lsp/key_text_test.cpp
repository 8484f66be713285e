// The law of keys: each key of each kind of file says what it is for, and nothing is said of keys that there are not.
#include "linter/lsp/key_text.h"

#include <set>
#include <string>
#include <vector>

#include "linter/rule/catalogue.h"
#include "tests/catch.h"

namespace sml::lsp {
namespace {

using model::MessageLanguage;
using Path = std::vector<std::string>;

// Calls `visit` with each key of a type, and the keys that lead to it.
template <class Visit>
void for_each_key(const load::SchemaType& type, const Path& above, const Visit& visit) {
  for (const load::SchemaType& item : type.item) for_each_key(item, above, visit);
  for (const load::SchemaProperty& property : type.properties) {
    Path path = above;
    path.emplace_back(property.name);
    visit(path, property);
    for_each_key(property.type, path, visit);
  }
}

TEST_CASE("every key of every kind of file has a text, and every such text a key") {
  std::set<std::string> used;
  for (const load::SchemaFile& file : load::schema_files())
    for_each_key(file.type(), {}, [&](const Path& path, const load::SchemaProperty&) {
      CAPTURE(file.name, path);
      const auto name = key_text_name(file.name, path, MessageLanguage::es);
      REQUIRE(name);
      for (const MessageLanguage language : {MessageLanguage::en, MessageLanguage::pt}) CHECK(key_text_name(file.name, path, language) == name);
      used.insert(*name);
    });
  for (const rule::CatalogueText& text : rule::catalogue(MessageLanguage::es)) {
    CAPTURE(text.name);
    if (text.name.starts_with("key.")) CHECK(used.contains(std::string(text.name)));
  }
}

TEST_CASE("what is told of a key says how its value is written, and whether it must be there") {
  const struct {
    std::string_view file;
    Path path;
    std::string told;
  } cases[] = {
      {"post", {"publish_at"}, "el día y la hora en que sale, en el reloj del negocio; sin hora, las 00:00\nse escribe 2026-03-13T18:30; sin hora, 2026-03-13 "
                               "son las 00:00 o, si el nombre del campo acaba en «through», el final de ese día\nno puede faltar"},
      {"post", {"status"}, "si es un borrador, está programado o ya se publicó\nlos valores son draft, scheduled y published"},
      {"facts", {"offers", "status"}, "si sigue en pie, se retiró o se agotó\nlos valores son active, withdrawn y sold_out"},
      {"facts", {"offers", "channels"}, "si vale en el local, en línea o a domicilio; en todo, si no se dice\nlos valores son in_store, online y delivery"},
      {"facts", {"products", "name"}, "cómo se llama\nno puede faltar"},
      {"team", {"people", "accounts", "handle"}, "el nombre de la cuenta en la red\nno puede faltar"},
      {"contract", {"reply_within"}, "en cuánto tiempo se contesta en cada red, y en las demás con default"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.file, one.path);
    bool found = false;
    for (const load::SchemaFile& file : load::schema_files())
      if (file.name == one.file)
        for_each_key(file.type(), {}, [&](const Path& path, const load::SchemaProperty& property) {
          if (path != one.path) return;
          found = true;
          CHECK(told_key(file.name, path, property, MessageLanguage::es) == one.told);
        });
    CHECK(found);
  }
}

}  // namespace
}  // namespace sml::lsp
