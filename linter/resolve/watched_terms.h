// The words that a client's contract watches for: confidential terms, competitors, banned terms. All are looked for in one pass.
//
// WatchedTerms is made once a client, points into the World and is only read afterwards.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/model/world.h"
#include "linter/resolve/names.h"
#include "linter/text/fold.h"

namespace sml::resolve {

struct WatchedTerm {
  enum class Kind { confidential, competitor, banned } kind = Kind::banned;
  const model::Field<std::string>* name = nullptr;         // as its file writes it: a term, or an alias of one
  const model::ConfidentialTerm* confidential = nullptr;   // whose, where it is one
};

class WatchedTerms {
 public:
  explicit WatchedTerms(const model::Client& client);

  struct Mention {
    text::Range range;                    // bytes of the text
    const WatchedTerm* term = nullptr;    // points into these WatchedTerms
  };
  // In a text with what it states, by place, longer first. Confidential terms and competitors are found in handles and the hosts of links, too, confidential
  // terms in all of a link; a competitor by its handle or host, where that is how the contract names it.
  std::vector<Mention> find(const Wording& wording, const claims::Claims& claims) const;

  // In a text that states nothing; only confidential terms.
  std::vector<Mention> find_confidential(std::string_view text) const;

  // The confidential term in the name of a file with its folders, or nullptr.
  const WatchedTerm* confidential_in_path(std::string_view path) const;

 private:
  void add(WatchedTerm term, const model::Field<std::string>& name, NameKind kind);
  void add_competitor(const model::Field<std::string>& name);
  bool has_its_signs(const WatchedTerm& term, std::string_view text, text::Range range) const;
  void find_names(const NameIndex& index, const Wording& wording, std::vector<Mention>& found) const;
  void find_signs(std::string_view text, std::vector<Mention>& found) const;
  void find_in_address(const claims::Claim& claim, std::string_view text, std::vector<Mention>& found) const;

  std::vector<WatchedTerm> terms_;                              // numbers of the index are places in it
  NameIndex index_;
  NameIndex confidential_;                                      // those of them that media are searched for, by the same numbers
  std::vector<std::size_t> signs_;                              // terms without letters: emoji
  std::unordered_map<std::string, std::size_t> handles_;        // of competitors, folded, without the sign
  std::unordered_map<std::string, std::size_t> hosts_;          // folded, without www.
};

}  // namespace sml::resolve
