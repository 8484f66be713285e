// A rule's check: a pure function of what it is for, which reports findings.
//
// The signature chooses the loop: a check that takes a PostView is called for every post that is no history, one that takes a
// ClientView for every client, one that takes a RepositoryView once. Views point into the run and live no longer than the call.
//
//   namespace sml::rules {
//   static void check(const rule::PostView& view, rule::Report& report) { … }
//   const rule::Check offers_expired{check};
//   }
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "linter/base/duration.h"
#include "linter/base/files.h"
#include "linter/base/source.h"
#include "linter/model/world.h"
#include "linter/resolve/brands.h"
#include "linter/resolve/reading.h"
#include "linter/resolve/roster.h"
#include "linter/rule/card.h"
#include "linter/rule/finding.h"

namespace sml::rule {

struct RepositoryView {
  const model::World& world;
  const model::AccountIndex& accounts;
};

struct ClientView {
  const model::World& world;
  const model::AccountIndex& accounts;
  const model::Client& client;
  const base::Files& files;
};

struct PostView {
  const model::World& world;
  const model::AccountIndex& accounts;
  const resolve::BrandIndex& brands;
  const model::Client& client;
  const model::PlannedPost& planned;
  const resolve::PostReading& reading;
  const base::Files& files;

  const model::Post& post() const { return planned.post; }
};

// The value that a repository gave to one of a card's options.
struct OptionValue {
  std::string_view name;
  std::string text;
};

// Where a check puts its findings.
class Report {
 public:
  Report(const Card& card, std::span<const OptionValue> options) : card_(card), options_(options) {}

  Finding& at(base::Span span) {
    findings_.push_back({.card = &card_, .at = span});
    return findings_.back();
  }

  // An option of the card: what the repository says if that fits, else the card's standard. The name must stand on the card.
  base::Duration duration(std::string_view option) const;
  int whole_number(std::string_view option) const;

  // What the repository says of an option, where that fits: nothing where the standard holds.
  std::optional<int> own_whole_number(std::string_view option) const;

  std::vector<Finding>& findings() { return findings_; }

 private:
  std::string_view option(std::string_view name) const;
  std::optional<std::string_view> own_option(std::string_view name) const;

  const Card& card_;
  std::span<const OptionValue> options_;
  std::vector<Finding> findings_;
};

using PostCheck = void (*)(const PostView&, Report&);
using ClientCheck = void (*)(const ClientView&, Report&);
using RepositoryCheck = void (*)(const RepositoryView&, Report&);
using Check = std::variant<std::monostate, PostCheck, ClientCheck, RepositoryCheck>;

struct Rule {
  const Card* card = nullptr;
  const Check* check = nullptr;    // nullptr where the card's origin is reading
};

// Every rule of the program, sorted by id.
using Rules = std::span<const Rule>;

const Rule* find_rule(Rules rules, std::string_view id);

}  // namespace sml::rule
