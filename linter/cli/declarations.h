// Options and arguments as CLI11 is told them: with their texts from the catalogue, and with what each takes, which completions are written from.
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "linter/base/joined.h"
#include "linter/cli/description.h"
#include "linter/rule/phrase.h"

namespace sml::cli {

class Declarations {
 public:
  explicit Declarations(model::MessageLanguage language) : language_(language) {}

  const TakenBy& takes() const { return takes_; }

  // What stands behind an option: anything that is called so, or one of some words.
  Takes value(std::string_view name, Takes::Kind kind = Takes::Kind::text) const { return {said("cli.value." + std::string(name)), kind}; }
  Takes file() const { return value("file", Takes::Kind::files); }

  template <class Names>
  static Takes words(const Names& names) {
    Takes takes{.shown = base::joined(names, "|"), .kind = Takes::Kind::words};
    for (const auto& name : names) takes.words.emplace_back(name);
    return takes;
  }

  // An option is described by the text of its name.
  template <class Value>
  CLI::Option* option(CLI::App* command, const std::string& name, Value& value, const Takes& takes) {
    CLI::Option* added = command->add_option("--" + name, value, said("cli.option." + name))->type_name(takes.shown);
    takes_[added] = takes;
    return added;
  }

  // An argument is called by the text of its word, which the usage shows, and described by the text `about`.
  template <class Value>
  CLI::Option* argument(CLI::App* command, std::string_view word, Value& value, std::string_view about, Takes takes) {
    CLI::Option* added = command->add_option(said("cli.word." + std::string(word)), value, said(about))->type_name("");
    takes_[added] = std::move(takes);
    return added;
  }

  void flag(CLI::App* command, const std::string& name, bool& value) { command->add_flag("--" + name, value, said("cli.option." + name)); }

 private:
  std::string said(std::string_view name) const { return std::string(rule::phrase(language_, name)); }

  model::MessageLanguage language_;
  TakenBy takes_;
};

}  // namespace sml::cli
