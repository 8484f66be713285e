// Who has to approve a post, and what is wrong with the approvals that it has.
//
// The contract names a flow for each case; a post takes the first that fits what it says and is. Nothing is kept: what is given back points
// into the contract and the post.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// The flow that a post takes, the case of it that fits, and until when its chain has to approve, where the flow says so.
struct ApprovalPath {
  const model::ApprovalFlow* flow = nullptr;
  model::ApprovalCase fitting = model::ApprovalCase::all;
  std::optional<time::Instant> due{};
};

// Nothing where no flow fits, or one before it cannot be read.
std::optional<ApprovalPath> approval_path(const model::Client& client, const model::PlannedPost& planned, const PostReading& reading);

// What is wrong with a chain's approvals at one person of it.
struct ApprovalFault {
  // "absent", "author" (who approves wrote it), "future", "order" (before the predecessor), "late"; empty: nothing.
  std::string_view variant;
  std::string_view whose;                               // as the chain names them
  const model::Field<model::Approval>* approval = nullptr;      // nullptr: there is none
  const model::Field<model::Approval>* predecessor = nullptr;   // in the chain
};

// The first in the chain's order.
std::optional<ApprovalFault> first_fault(const ApprovalPath& path, const model::Client& client, const model::Post& post, time::Instant now);

// Who of the chain has not approved, in its order, as it names them.
std::vector<std::string_view> absent(const ApprovalPath& path, const model::Client& client, const model::Post& post);

// Whether what an approval says that was approved, where it says so, is what has that digest: it may hold the first figures of it.
bool is_of(const model::Approval& approval, std::string_view digest);

// Whether somebody, as a file names them, is the person of the contract with that id.
bool is_same_person(const model::Contract& contract, std::string_view named, std::string_view id);

}  // namespace sml::resolve
