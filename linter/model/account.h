// clients/NAME/accounts.yaml, and the accounts of people in team.yaml.
#pragma once

#include <string>

#include "linter/model/description.h"
#include "linter/model/enumeration.h"
#include "linter/model/field.h"
#include "linter/time/hours.h"

namespace sml::model {

struct Account {
  Field<std::string> id;
  Field<Network> network;
  Field<std::string> handle;
  Field<std::string> login;
  Field<std::string> recovery;
  List<std::string> linked;
  Field<time::Hours> attention_hours;
  Field<int> text_limit;
};

template <class Visitor>
void describe(Visitor& visit, Account& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("network", it.network, {.required = true});
  visit("handle", it.handle, {.required = true, .form = Form::handle});
  visit("login", it.login);
  visit("recovery", it.recovery);
  visit("linked", it.linked, {.form = Form::account, .unique = true});
  visit("attention_hours", it.attention_hours);
  visit("text_limit", it.text_limit, {.least = 1});
}

struct Accounts {
  List<Account> accounts;
};

template <class Visitor>
void describe(Visitor& visit, Accounts& it) {
  visit("accounts", it.accounts, {.unique = true});
}

}  // namespace sml::model
