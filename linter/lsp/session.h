// What a client and the server know of one another, and what becomes of it by each message.
//
// Params that do not say what they must throw a Json::exception, and then change nothing.
#pragma once

#include <string>
#include <vector>

#include "linter/lsp/actions.h"
#include "linter/lsp/json.h"
#include "linter/lsp/machine.h"
#include "linter/lsp/position.h"
#include "linter/lsp/publisher.h"
#include "linter/lsp/workspace.h"

namespace sml::lsp {

class Session {
 public:
  explicit Session(const Machine& machine) : machine_(machine), workspace_(machine) {}

  // Requests, with what answers them.
  Json initialize(const Json& params);
  Json actions(const Json& params) const;
  Json hover(const Json& params) const;
  Json completion(const Json& params) const;

  // Notifications.
  void open(const Json& params);
  void change(const Json& params);
  void close(const Json& params);
  void look_again(const Json& params);
  void change_folders(const Json& params);

  // What the server says by itself once the client is ready.
  std::vector<std::string> greetings();

  // Whether the open document that a request is about was there at the last check; of one that is not open there is nothing to know.
  bool knows(const Json& params) const;

  // Whether what was found is older than what is known, and what is to be told once it is found anew.
  bool is_stale() const { return is_stale_; }
  std::vector<std::string> check();

 private:
  Json capabilities() const;
  model::MessageLanguage language() const { return machine_.wanted.value_or(machine_.language); }

  const Machine& machine_;
  Workspace workspace_;
  Publisher publisher_;
  EditStyle style_;
  bool lets_register_watching_ = false;
  bool is_stale_ = false;
};

}  // namespace sml::lsp
