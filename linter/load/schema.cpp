#include "linter/load/schema.h"

#include <array>
#include <string>
#include <type_traits>

#include "linter/base/duration.h"
#include "linter/base/mapped_text.h"
#include "linter/base/path.h"
#include "linter/load/described.h"
#include "linter/model/account.h"
#include "linter/model/config.h"
#include "linter/model/contract.h"
#include "linter/model/facts.h"
#include "linter/model/layout.h"
#include "linter/model/post.h"
#include "linter/model/team.h"

namespace sml::load {
namespace {

using Kind = SchemaType::Kind;
using model::Field;
using model::Key;
using model::Named;

template <class T>
SchemaType type_of(Key options);

// Writes down the keys of one mapping as its type describes them.
class PropertyWriter {
 public:
  template <class T>
  void operator()(std::string_view key, Field<T>&, Key options = {}) {
    properties_.push_back({key, options.required, options.needed, options.usual, type_of<T>(options)});
  }

  std::vector<SchemaProperty> take() { return std::move(properties_); }

 private:
  std::vector<SchemaProperty> properties_;
};

template <class T>
struct ScalarKind;
template <> struct ScalarKind<std::string> { static constexpr Kind value = Kind::text; };
template <> struct ScalarKind<base::MappedText> { static constexpr Kind value = Kind::text; };
template <> struct ScalarKind<bool> { static constexpr Kind value = Kind::boolean; };
template <> struct ScalarKind<int> { static constexpr Kind value = Kind::whole_number; };
template <> struct ScalarKind<time::WrittenMoment> { static constexpr Kind value = Kind::moment; };
template <> struct ScalarKind<time::Date> { static constexpr Kind value = Kind::date; };
template <> struct ScalarKind<time::Hours> { static constexpr Kind value = Kind::hours; };
template <> struct ScalarKind<time::Zone> { static constexpr Kind value = Kind::zone; };
template <> struct ScalarKind<base::Duration> { static constexpr Kind value = Kind::duration; };
template <> struct ScalarKind<model::Money> { static constexpr Kind value = Kind::money; };
template <> struct ScalarKind<model::Mechanic> { static constexpr Kind value = Kind::mechanic; };
template <> struct ScalarKind<model::RuleSetting> { static constexpr Kind value = Kind::rule_setting; };

template <class T>
struct Shape {
  static SchemaType type(Key options) {
    if constexpr (Described<T>) {
      PropertyWriter writer;
      T it{};
      describe(writer, it);
      return {.kind = Kind::mapping, .properties = writer.take()};
    } else if constexpr (std::is_enum_v<T>) {
      return {.kind = Kind::enumeration, .names = model::names_of<T>(), .properties = {}};
    } else {
      return {.kind = ScalarKind<T>::value, .form = options.form, .least = options.least, .properties = {}};
    }
  }
};

template <class T>
struct Shape<std::vector<Field<T>>> {
  static SchemaType type(Key options) {
    return {.kind = Kind::list, .unique = options.unique, .not_empty = options.required, .item = {type_of<T>(options)}, .properties = {}};
  }
};

template <class T>
struct Shape<std::vector<Named<T>>> {
  static SchemaType type(Key options) { return {.kind = Kind::map, .form = options.form, .item = {type_of<T>({})}, .properties = {}}; }
};

template <class T>
SchemaType type_of(Key options) {
  return Shape<T>::type(options);
}

template <class T>
SchemaType file_type() {
  return type_of<T>({});
}

SchemaType post_type() {
  SchemaType post = file_type<model::Post>();
  post.one_needed = {"text", "media"};
  return post;
}

// Of each client.
std::string in_clients(std::string_view path) { return base::join_path(model::kClientFolders, path); }

}  // namespace

std::span<const SchemaFile> schema_files() {
  static const std::string kAccounts = in_clients(model::kAccountsFile), kFacts = in_clients(model::kFactsFile), kContract = in_clients(model::kContractFile);
  static const std::string kPosts = in_clients(base::join_path(model::kPostsFolder, "**/*" + std::string(model::kPostEndings.front())));
  static const std::array<SchemaFile, 6> kFiles = {{
      {"config", model::kConfigFile, &file_type<model::Config>},
      {"team", model::kTeamFile, &file_type<model::Team>},
      {"accounts", kAccounts, &file_type<model::Accounts>},
      {"facts", kFacts, &file_type<model::Facts>},
      {"contract", kContract, &file_type<model::Contract>},
      {"post", kPosts, &post_type, true},
  }};
  return kFiles;
}

}  // namespace sml::load
