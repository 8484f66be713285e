// What posts of a sheet are called, and which of them the client has already.
//
// A name is the day and the first words of the text, so that the same row gets the same name each time. Views the client's posts, which outlive it.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/model/world.h"
#include "linter/sheet/row_reader.h"

namespace sml::sheet {

// "2026-03-13-hoy-2x1-en-pizzas": letters and figures of ASCII and hyphens. Of a text without any, the account's name stands for it.
std::string name_of(const model::Post& post);

// The first value that a draft says and a post does not, by its key; nothing where the post says all of it. An id is no value.
std::optional<std::string> lacking(const model::PlannedPost& post, const Draft& draft, const time::Zone& zone);

class PostNames {
 public:
  // `is_file` tells whether something stands at a path already.
  PostNames(const model::Client& client, std::function<bool(const std::string& path)> is_file);

  // The post of the client that says all that a draft says. It counts as one of the sheet's from then on.
  const model::PlannedPost* same(const Draft& draft);

  struct Named {
    std::string id{};
    std::string path{};                              // from the root
    const model::PlannedPost* taken_by = nullptr;    // that has the name and says something else: the draft cannot have it
    bool is_file = false;                            // something that is no post of the client stands there
  };
  Named named(const Draft& draft);

  // A post that an import named, at the draft's moment on one of its accounts, and that is no other row's: the draft's row may have been it.
  const model::PlannedPost* imported_before(const Draft& draft);

  // The same of one that has the draft's text and accounts, at another moment.
  const model::PlannedPost* imported_elsewhen(const Draft& draft) const;

 private:
  using Posts = std::set<const model::PlannedPost*>;   // in the order of the client's

  // The posts that go out at one moment.
  struct Together {
    std::map<std::pair<std::string, std::string>, Posts> by_value{};   // each thing that they say: key, value
    std::map<std::string, Posts> imported_by_account{};                // those that an import named and that are no row's yet
  };

  Together& together(time::Instant moment);
  void take(const model::PlannedPost& post);

  const model::Client& client_;
  std::function<bool(const std::string&)> is_file_;
  std::map<std::string_view, const model::PlannedPost*> by_id_;
  std::map<time::Instant, std::vector<const model::PlannedPost*>> by_moment_;
  std::map<time::Instant, Together> together_;                                  // of the moments that were asked for
  std::map<std::pair<std::string_view, std::string>, Posts> imported_by_text_;  // and by all of their accounts; those that are no row's yet
  Posts of_sheet_;
  std::set<std::string> given_;
  std::map<std::string, int> last_number_;   // of the posts that would have one name
};

}  // namespace sml::sheet
