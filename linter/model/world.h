// Everything that is known of a repository at the moment of the check.
//
// The World owns the model of every file, linked: clients with their folders, posts with their moments worked out. It is built without
// posts (run/gather.h); a portion of clients after the other gets its own (run/gather_posts.h), is judged, and loses them again unless they
// are kept (run::Options::keep_posts). It never changes while rules read it; spans in it belong to the run's Sources.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "linter/model/account.h"
#include "linter/model/config.h"
#include "linter/model/contract.h"
#include "linter/model/facts.h"
#include "linter/model/post.h"
#include "linter/model/team.h"
#include "linter/time/work_calendar.h"
#include "linter/time/zone.h"

namespace sml::model {

// A file of the model. It is `present` when it was found and read to its end; `path` says where it is looked for.
template <class T>
struct File {
  std::string path;
  bool present = false;
  bool broken = false;      // found, but not read to its end: nothing in it counts
  T content{};
  base::Span first_key{};   // where findings about something absent from it go

  explicit operator bool() const { return present; }
  const T* operator->() const { return &content; }
  const T& operator*() const { return content; }
};

// A post with its moments worked out in its client's zone.
struct PlannedPost {
  Post post;
  base::Span span{};                     // the whole mapping
  base::Span first_key{};
  std::uint32_t number = 0;              // of the posts of its file, from 0: ids may be shared
  bool timed = false;                    // publish_at was readable; without it the post has no moment, and rules look at what it says alone
  time::Instant publish{};
  time::Civil publish_civil{};           // the client's wall clock at `publish`
  time::Zone::Reading reading{};         // how the written wall-clock time exists; unique where an offset was written
  bool history = false;                  // published, or before now: known, but not checked
};

// Whether rules may find something in what a post says, not only know it: it is no history unless that is asked for.
inline bool has_checked_content(const PlannedPost& planned, bool include_past) { return include_past || !planned.history; }

// And in when it says it: its moment is known.
inline bool is_checked(const PlannedPost& planned, bool include_past) { return planned.timed && has_checked_content(planned, include_past); }

struct Client {
  std::string id;
  std::string folder;                    // relative to the root, "" where the root is the client
  time::Zone zone;
  File<Facts> facts;
  File<Contract> contract;
  File<Accounts> accounts;
  std::vector<PlannedPost> posts;        // by file, then by place
  std::string unlisted{};                // a folder of its posts that could not be looked into: there may be more
};

// A person's iCalendar file.
struct Calendar {
  std::size_t person = 0;                // into the team's people
  std::shared_ptr<const time::WorkCalendar> hours{};
};

struct World {
  File<Config> config;
  File<Team> team;
  std::vector<Calendar> calendars;       // those of the team's calendars that could be understood
  std::vector<Client> clients;           // by folder
  time::Instant now{};
  time::Zone zone;                       // sml.yaml's
  bool bare = false;                     // no sml.yaml: posts alone, with nothing but defaults
};

// Who owns an account.
struct AccountOwner {
  enum class Kind { client, person } kind = Kind::client;
  std::size_t index = 0;                 // into World::clients or the team's people
  const Account* account = nullptr;
};

// Every account of a repository by its id. It points into the World.
class AccountIndex {
 public:
  explicit AccountIndex(const World& world);

  // The first of equals; in a client's files its own, where it has one of that id.
  const AccountOwner* find(std::string_view id) const;
  const AccountOwner* find(std::string_view id, const Client& client) const;

 private:
  std::unordered_map<std::string_view, AccountOwner> owners_;
  // of the same id: clients may each have an account "facebook"
  std::unordered_map<std::string_view, std::unordered_map<const Client*, AccountOwner>> others_;
};

// The accounts as a client's files mean them.
class ClientAccounts {
 public:
  ClientAccounts(const AccountIndex& all, const Client& client) : all_(all), client_(client) {}

  const AccountOwner* find(std::string_view id) const { return all_.find(id, client_); }
  // Nothing for an account that no file declares, or whose network nobody knows.
  std::optional<Network> network_of(std::string_view id) const;

 private:
  const AccountIndex& all_;
  const Client& client_;
};

// The post that a place lies in.
const PlannedPost* post_at(const Client& client, base::Span place);

// The name that people know a client by: the business's, else the contract's, else its id.
std::string display_name(const Client& client);

// The country whose holidays PH means in a client's files where they name none; may be empty.
std::string country(const Client& client);

// What PH means in a file that says `holidays`, or not.
time::HolidaySet holiday_set(const Field<Holidays>& holidays, const std::string& default_country);

}  // namespace sml::model
