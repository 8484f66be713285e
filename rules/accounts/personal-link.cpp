#include <algorithm>

#include "linter/model/display_name.h"
#include "linter/text/fold.h"
#include "rules/accounts/entries.h"

namespace sml::rules {
namespace {

using model::Account;
using model::Field;
using model::Person;

void check_linked(const rule::ClientView& view, const Account& account, rule::Report& report) {
  for (const Field<std::string>& linked : *account.linked) {
    const model::AccountOwner* declared = view.accounts.find(*linked);
    const Owner owner = owner_of(declared, view.world, view.client);
    if (owner != Owner::person && owner != Owner::other_client) continue;
    report.at(linked.span)
        .say(owner_kind(*declared))
        .with("account", *account.id)
        .with("linked", *linked)
        .with("owner", owner_name(*declared, view.world))
        .because(declared->account->id.span, "declared");
  }
}

// An address of somebody in the team.
struct PersonalAddress {
  std::string folded;
  const Field<std::string>* email = nullptr;
  const Person* person = nullptr;
};

std::vector<PersonalAddress> personal_addresses(const model::Team& team) {
  std::vector<PersonalAddress> addresses;
  for (const Field<Person>& person : *team.people)
    for (const Field<std::string>& email : *person->emails) addresses.push_back({text::fold(*email), &email, &*person});
  return addresses;
}

void check_address(const std::vector<PersonalAddress>& personal, const Account& account, const Field<std::string>& address,
                   std::string_view use, rule::Report& report) {
  if (!address) return;
  const auto found = std::ranges::find(personal, text::fold(*address), &PersonalAddress::folded);
  if (found == personal.end()) return;
  report.at(address.span)
      .say(use)
      .with("account", *account.id)
      .with("address", *address)
      .with("owner", model::display_name(*found->person))
      .because(found->email->span, "email");
}

// A personal account that names a client's account as linked ties the two together just as well.
void check_linked_back(const rule::ClientView& view, const Person& person, rule::Report& report) {
  for (const Field<Account>& personal : *person.accounts) {
    for (const Field<std::string>& linked : *personal->linked) {
      const model::AccountOwner* declared = view.accounts.find(*linked);
      if (owner_of(declared, view.world, view.client) != Owner::this_client) continue;
      report.at(linked.span)
          .say("person")
          .with("account", *linked)
          .with("linked", *personal->id)
          .with("owner", model::display_name(person))
          .because(declared->account->id.span, "own");
    }
  }
}

void check(const rule::ClientView& view, rule::Report& report) {
  const std::vector<PersonalAddress> personal = personal_addresses(*view.world.team);
  for (const Field<Account>& account : *view.client.accounts->accounts) {
    check_linked(view, *account, report);
    check_address(personal, *account, account->login, "login", report);
    check_address(personal, *account, account->recovery, "recovery", report);
  }
  for (const Field<Person>& person : *view.world.team->people) check_linked_back(view, *person, report);
}

}  // namespace

extern const rule::Check accounts_personal_link{check};

}  // namespace sml::rules
